import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { findCatalogue, type Locale, word } from '#words'
import { NEVER, neverWordsIn } from './never.ts'

const FOLDER = new URL('../../src/words/', import.meta.url)
const SOURCES = new URL('../../src/', import.meta.url)
const GLOSSARY = new URL('../../../../../shared/GLOSSARY.md', import.meta.url)

const namespaces = (locale: Locale): string[] =>
  readdirSync(new URL(`${locale}/`, FOLDER))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort()

type Node = ReturnType<IntlMessageFormat['getAst']>[number]

function nodesOf(locale: Locale, message: string): Node[] {
  const walk = (nodes: readonly Node[]): Node[] =>
    nodes.flatMap((node) => [
      node,
      ...('options' in node ? Object.values(node.options).flatMap((option) => walk(option.value)) : []),
      ...('children' in node ? walk(node.children) : []),
    ])
  return walk(new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }).getAst())
}

/** Placeholder names; the `#` of a plural belongs to its placeholder. */
const placeholders = (locale: Locale, message: string): string[] =>
  [
    ...new Set(nodesOf(locale, message).flatMap((node) => ('value' in node && node.type !== 0 ? [node.value] : []))),
  ].sort()

const pluralsOf = (locale: Locale, message: string): Node[] =>
  nodesOf(locale, message).filter((node) => node.type === 6)

describe('the catalogues', () => {
  it('cover the same namespaces in both languages', () => {
    expect(namespaces('ar')).toEqual(namespaces('en'))
    expect(namespaces('en')).toContain('cli')
  })
})

/** A form for exactly this number stands in for the form that Arabic keeps for it. */
const SAME: Readonly<Record<string, string>> = { zero: '=0', one: '=1', two: '=2' }

describe.each(namespaces('en'))('the messages of %s', (namespace) => {
  const ar = findCatalogue('ar', namespace) ?? new Map<string, string>()
  const en = findCatalogue('en', namespace) ?? new Map<string, string>()

  it('are the same ones in both languages', () => {
    expect([...ar.keys()].sort()).toEqual([...en.keys()].sort())
  })

  it('parse, and take the same placeholders in both languages', () => {
    const wanted = [...en].map(([key, message]) => [key, placeholders('en', message)])
    const found = [...en.keys()].map((key) => [key, placeholders('ar', ar.get(key) ?? '')])
    expect(found).toEqual(wanted)
  })

  it('give every Arabic count its six forms', () => {
    const lacking = [...ar].flatMap(([key, message]) =>
      pluralsOf('ar', message).flatMap((node) => {
        const forms = 'options' in node ? Object.keys(node.options) : []
        return ['zero', 'one', 'two', 'few', 'many', 'other']
          .filter((form) => !forms.includes(form) && !forms.includes(SAME[form] ?? ''))
          .map((form) => `${key}: ${form}`)
      }),
    )
    expect(lacking).toEqual([])
  })

  it('count in Arabic where they count in English', () => {
    const counted = (locale: Locale, messages: ReadonlyMap<string, string>): string[] =>
      [...messages].filter(([, message]) => pluralsOf(locale, message).length > 0).map(([key]) => key)
    expect(counted('ar', ar)).toEqual(expect.arrayContaining(counted('en', en)))
  })

  it('leave no message empty and none untranslated', () => {
    const empty = [...ar, ...en].filter(([, message]) => message.trim() === '').map(([key]) => key)
    expect(empty).toEqual([])
    const untranslated = [...en].filter(
      // Commands to copy are the same in both.
      ([key, message]) => key !== 'command.examples' && /[a-z]{3} [a-z]{3}/i.test(message) && ar.get(key) === message,
    )
    expect(untranslated).toEqual([])
  })

  it('read the same whether parsed or taken as they are', () => {
    const plain = [...ar, ...en].filter(([, message]) => !/[{}]/.test(message))
    for (const [key, message] of plain) {
      const parsed = new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).format()
      expect([word(ar.get(key) === message ? 'ar' : 'en', `${namespace}.${key}`)]).toEqual([parsed])
    }
  })

  it('use no word that judges', () => {
    expect([...neverWordsIn('ar', namespace, ar), ...neverWordsIn('en', namespace, en)]).toEqual([])
  })

  it('store no invisible mark of direction', () => {
    const marked = [...ar, ...en].filter(([, message]) =>
      /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(message),
    )
    expect(marked).toEqual([])
  })
})

describe('every message that the sources name', () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name))
  const named = files.flatMap((file) => {
    const text = readFileSync(new URL(file.replaceAll('\\', '/'), SOURCES), 'utf8')
    return [...text.matchAll(/\b(?:word|findWord|progress)\(\s*(?:[\w.]+,\s*)?'([a-z][a-z0-9-]*\.[\w.-]+)'/g)].map(
      (match) => [match[1] ?? '', file] as const,
    )
  })

  it('exists', () => {
    expect(named.length).toBeGreaterThan(10)
    const missing = named.filter(([code]) => {
      const dot = code.indexOf('.')
      return findCatalogue('en', code.slice(0, dot))?.has(code.slice(dot + 1)) !== true
    })
    expect(missing).toEqual([])
  })
})

describe('the words that are never used', () => {
  it('are found with clitics, endings and vowel marks, in both languages', () => {
    const sample = (locale: Locale, text: string): string[] => neverWordsIn(locale, 'sample', new Map([['key', text]]))
    expect(sample('ar', 'والمَزاعِم كثيرة')).toHaveLength(1)
    expect(sample('ar', 'هذا قول منسوب')).toEqual([])
    expect(sample('en', 'The claim was Verified.')).toHaveLength(1)
    expect(sample('en', 'verify a dossier')).toEqual([])
  })

  it.skipIf(!existsSync(GLOSSARY))('include every one of the glossary (skipped without ../shared)', () => {
    const rows = readFileSync(GLOSSARY, 'utf8')
      .split('\n')
      .filter((line) => /^\|.*\|.*\|.*\|$/.test(line))
      .slice(2)
    const never = rows.flatMap(
      (row) => (row.split('|')[3] ?? '').match(/[\u0621-\u0652]+(?: [\u0621-\u0652]+)*/g) ?? [],
    )
    expect(never.length).toBeGreaterThan(15)
    const listed = [...NEVER.ar, ...NEVER.arInSense].map((entry) => entry.word)
    expect(never.filter((one) => !listed.includes(one))).toEqual([])
  })
})

describe('wording a message', () => {
  it('formats numbers alike on every machine', () => {
    expect(new IntlMessageFormat('{n, number}', 'ar-u-nu-latn').format({ n: 1234.5 })).toBe('1,234.5')
  })

  it('tells apart a message that is missing from a catalogue that is broken', () => {
    expect(() => word('ar', 'cli.no-such-key')).toThrow(expect.objectContaining({ code: 'WORD_MISSING' }))
    expect(() => word('ar', 'no-such-room.key')).toThrow(expect.objectContaining({ code: 'WORD_MISSING' }))
    expect(() => word('ar', '../../package.x')).toThrow(expect.objectContaining({ code: 'WORD_MISSING' }))
  })
})
