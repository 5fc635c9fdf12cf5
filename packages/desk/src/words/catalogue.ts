import { readFileSync } from 'node:fs'
import { IntlMessageFormat } from 'intl-messageformat'
import { WordsError } from './error.ts'

export type Locale = 'ar' | 'en'
export const LOCALES: readonly Locale[] = ['ar', 'en']

export type WordParam = string | number | bigint | Date
export type WordParams = Readonly<Record<string, WordParam>>

/**
 * The locale that numbers and plurals are formatted in. The digits are pinned: without it, the same message would
 * print 1,234 on one machine and ١٬٢٣٤ on the next, depending on its Unicode tables.
 */
const FORMAT_LOCALE: Readonly<Record<Locale, string>> = { ar: 'ar-u-nu-latn', en: 'en' }

const catalogues = new Map<string, ReadonlyMap<string, string>>()
const formats = new Map<string, IntlMessageFormat>()

/**
 * Words a message.
 * @param code - `<namespace>.<key>`: the namespace is the catalogue file, the key is everything after the first dot
 * @param params - values of the message's placeholders; strings are shown as they are, so a caller who shows text
 *   from a file makes it harmless first
 * @throws {WordsError} WORD_MISSING, CATALOGUE_MISSING, CATALOGUE_MALFORMED
 */
export function word(locale: Locale, code: string, params?: WordParams): string {
  const text = findWord(locale, code, params)
  if (text === undefined) throw new WordsError('WORD_MISSING', `no message ${code} in ${locale}`)
  return text
}

/** As `word`, but undefined when there is no such message or no such catalogue. */
export function findWord(locale: Locale, code: string, params?: WordParams): string | undefined {
  const dot = code.indexOf('.')
  const namespace = dot === -1 ? code : code.slice(0, dot)
  const message = findCatalogue(locale, namespace)?.get(code.slice(dot + 1))
  if (message === undefined || dot === -1) return undefined
  // Most messages have nothing to fill in and nothing quoted; those need no parsing, nor the tables that it loads.
  if (!/[{}]|''|'[<>|#]/.test(message)) return message
  const key = `${locale}:${code}`
  let format = formats.get(key)
  if (format === undefined) {
    format = new IntlMessageFormat(message, FORMAT_LOCALE[locale], undefined, { ignoreTag: true })
    formats.set(key, format)
  }
  return String(format.format({ ...params }))
}

/** Whether there is such a message, without wording it. */
export function hasWord(locale: Locale, code: string): boolean {
  const dot = code.indexOf('.')
  return dot !== -1 && findCatalogue(locale, code.slice(0, dot))?.has(code.slice(dot + 1)) === true
}

/** All messages of a namespace by key, as written; undefined when the namespace has no catalogue. */
export function findCatalogue(locale: Locale, namespace: string): ReadonlyMap<string, string> | undefined {
  if (!/^[a-z][a-z0-9-]*$/.test(namespace)) return undefined
  const key = `${locale}/${namespace}`
  const known = catalogues.get(key)
  if (known !== undefined) return known
  let text: string
  try {
    text = readFileSync(new URL(`./${key}.json`, import.meta.url), 'utf8')
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined
    throw new WordsError('CATALOGUE_MISSING', `catalogue ${key} cannot be read`, { cause })
  }
  const catalogue = parseCatalogue(key, text)
  catalogues.set(key, catalogue)
  return catalogue
}

function parseCatalogue(key: string, text: string): ReadonlyMap<string, string> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new WordsError('CATALOGUE_MALFORMED', `catalogue ${key} is not JSON`, { cause })
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new WordsError('CATALOGUE_MALFORMED', `catalogue ${key} is not an object of messages`)
  }
  const catalogue = new Map<string, string>()
  for (const [code, message] of Object.entries(value)) {
    if (typeof message !== 'string') throw new WordsError('CATALOGUE_MALFORMED', `${key}: ${code} is not text`)
    catalogue.set(code, message)
  }
  return catalogue
}
