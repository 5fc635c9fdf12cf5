/**
 * Makes packages/desk/src/reading/encoding/letters.ts: how dear each pair of neighbouring letters is in a language, for telling encodings apart.
 * Source: names of places, languages, scripts, currencies, months and days in the Unicode CLDR as the runtime carries it (Unicode-3.0 licence).
 * Run with: node tools/with-runtime.mjs tools/encodings/letters.ts
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const LANGUAGES = ['ar', 'fa', 'he', 'ru', 'el', 'fr', 'de', 'tr', 'pl', 'es'] as const

/** Letters that the names may lack although the language has them. */
const ALPHABETS: Readonly<Record<string, string>> = {
  ar: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي',
  fa: 'ءآئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی',
}

const SCRIPTS: Readonly<Record<(typeof LANGUAGES)[number], RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
  ru: /\p{Script=Cyrillic}/u,
  el: /\p{Script=Greek}/u,
  fr: /\p{Script=Latin}/u,
  de: /\p{Script=Latin}/u,
  tr: /\p{Script=Latin}/u,
  pl: /\p{Script=Latin}/u,
  es: /\p{Script=Latin}/u,
}

function* codes(alphabet: string, length: number): Generator<string> {
  if (length === 0) {
    yield ''
    return
  }
  for (const first of alphabet) for (const rest of codes(alphabet, length - 1)) yield first + rest
}

function textOf(language: string): string {
  const small = 'abcdefghijklmnopqrstuvwxyz'
  const names = (type: Intl.DisplayNamesType, of: Iterable<string>): string[] => {
    const display = new Intl.DisplayNames([language], { type, fallback: 'none' })
    return [...new Set([...of].map((code) => display.of(code) ?? ''))].filter((name) => name !== '')
  }
  const months = Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(language, { month: 'long', weekday: 'long', calendar: 'gregory' }).format(
      Date.UTC(2024, month, 1 + month),
    ),
  )
  return [
    ...names('region', codes(small.toUpperCase(), 2)),
    ...names('language', codes(small, 2)),
    ...names('language', codes(small, 3)),
    ...names('currency', Intl.supportedValuesOf('currency')),
    ...months,
  ].join(' ')
}

/** Half bits, 0 to 35, one base-36 digit for each pair; row and column 0 stand for the edge of a word. */
function pairCosts(text: string, letters: readonly string[]): string {
  const index = new Map(letters.map((letter, i) => [letter, i + 1]))
  const size = letters.length + 1
  const counts = Array.from({ length: size }, () => new Array<number>(size).fill(0.2))
  let before = 0
  for (const char of `${text.toLowerCase()} `) {
    const now = index.get(char) ?? 0
    if (before !== 0 || now !== 0) counts[before]![now]! += 1
    before = now
  }
  return counts
    .map((row) => {
      const sum = row.reduce((a, b) => a + b, 0)
      return row.map((n) => Math.min(35, Math.max(0, Math.round(-2 * Math.log2(n / sum)))).toString(36)).join('')
    })
    .join('')
}

const tables = LANGUAGES.map((language) => {
  const text = textOf(language).toLowerCase().normalize('NFC')
  const seen = new Map<string, number>()
  for (const char of text) if (/\p{L}/u.test(char)) seen.set(char, (seen.get(char) ?? 0) + 1)
  const own = SCRIPTS[language]
  const letters = [...new Set([...seen.keys(), ...(ALPHABETS[language] ?? '')])].filter((char) => own.test(char)).sort()
  return { language, letters: letters.join(''), costs: pairCosts(text, letters) }
})

const lines = tables.map(
  ({ language, letters, costs }) =>
    `  {\n    language: '${language}',\n    letters: '${letters.replaceAll("'", "\\'")}',\n    costs:\n      '${costs}',\n  },`,
)
writeFileSync(
  fileURLToPath(new URL('../../packages/desk/src/reading/encoding/letters.ts', import.meta.url)),
  `// Made by tools/encodings/letters.ts from names in the Unicode CLDR (Unicode-3.0 licence). Do not edit by hand.\n\nexport interface LetterPairs {\n  readonly language: string\n  /** The letters of the language; the letter at index i has row and column i + 1. */\n  readonly letters: string\n  /** Half bits for each pair, one base-36 digit each, row by row; row and column 0 stand for the edge of a word. */\n  readonly costs: string\n}\n\nexport const LETTER_PAIRS: readonly LetterPairs[] = [\n${lines.join('\n')}\n]\n`,
)
