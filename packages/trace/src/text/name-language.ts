import { FUNCTION_WORDS } from '#lexicon/languages'
import { foldWord } from './fold.ts'
import type { Token } from './tokens.ts'

/** As many words as tell it; a longer text is not read further. */
const ENOUGH = 4000
/** Of its words, the share that must be known short words, and how many there must be at all. */
const LEAST_SHARE = 0.06
const LEAST_WORDS = 3

const languagesOf = new Map<string, string[]>()
for (const row of FUNCTION_WORDS.trim().split('\n')) {
  const [code = '', words = ''] = row.split('|').map((c) => c.trim())
  for (const word of words.split(' ')) {
    const key = foldWord(word)
    const list = languagesOf.get(key)
    if (list === undefined) languagesOf.set(key, [code])
    else if (!list.includes(code)) list.push(code)
  }
}

/**
 * Names a language that is not read, by its short words: an ISO 639-1 code, or `und` where they do not tell. Linear in
 * the first few thousand words.
 */
export function nameLanguage(tokens: readonly Token[]): string {
  const hits = new Map<string, number>()
  let seen = 0
  for (const token of tokens) {
    if (token.kind !== 'word') continue
    if (++seen > ENOUGH) break
    // A word of several languages tells half, or less, of each.
    const languages = languagesOf.get(token.folded) ?? []
    for (const code of languages) hits.set(code, (hits.get(code) ?? 0) + 1 / languages.length)
  }
  const [best] = [...hits].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  if (!best || best[1] < LEAST_WORDS || best[1] < LEAST_SHARE * seen) return 'und'
  return best[0]
}
