import { findMentions } from '../../packages/trace/src/names/index.ts'
import { knownNameAt } from '../../packages/trace/src/names/known-names.ts'
import { arabicLetters, latinLetters } from '../../packages/trace/src/names/match/letters.ts'
import { openSpelling } from '../../packages/trace/src/names/match/weights.ts'
import { analyse, type Token } from '../../packages/trace/src/text/index.ts'

export interface SilverSentence {
  readonly words: readonly string[]
  readonly labels: readonly string[]
}

const KINDS = { person: 'PER', place: 'LOC', organisation: 'ORG', outlet: 'ORG' } as const
/** A spelling score at which an Arabic word surely renders an English one of the same sentence. */
const SURE = 1.5
/** Letters that may be attached before an Arabic name. */
const ATTACHED = /^(?:و|ف|ب|ل|ك|ال|وال|بال|لل|ول|وب)?$/

/**
 * Labels Arabic news sentences by their English translation: names that English capitalises are found again in the Arabic
 * sentence by their spelling. Only sentences where every person and place of the English side is found are kept, so that
 * what stays unlabelled is unlabelled for a reason.
 */
export function labelByTranslation(pairs: readonly (readonly [arabic: string, english: string])[]): SilverSentence[] {
  const kept: SilverSentence[] = []
  for (const [arabic, english] of pairs) {
    const sentence = label(arabic, english)
    if (sentence) kept.push(sentence)
  }
  return kept
}

function label(arabic: string, english: string): SilverSentence | undefined {
  const en = analyse(english, 'en')
  const mentions = findMentions(en).filter((m) => m.named && m.kind in KINDS)
  const tokens = analyse(arabic, 'ar').tokens
  const labels = tokens.map(() => 'O')
  for (let i = 0; i < tokens.length; i++) {
    const known = knownNameAt(tokens, i, tokens.length)
    if (!known || (known.name.everyday && known.last - i === 1)) continue
    for (let k = i; k < known.last; k++) labels[k] = `${k === i ? 'B' : 'I'}-${KINDS[known.name.kind]}`
    i = known.last - 1
  }
  for (const mention of mentions) {
    const kind = KINDS[mention.kind as keyof typeof KINDS]
    const text = english.slice(mention.head.start, mention.head.end)
    const words = text
      .split(/[^\p{L}'’]+/u)
      .map(latinLetters)
      .filter((w) => w.length > 2)
    if (words.length === 0) return undefined
    const at = words.map((word) => placesOf(tokens, word))
    const found = at.filter((list) => list.length > 0).length
    const knownHere = knownNameAt(
      en.tokens,
      en.tokens.findIndex((t) => t.start === mention.head.start),
      en.tokens.length,
    )
    if (found < words.length) {
      if (knownHere && labels.some((l) => l.endsWith(kind))) continue
      return undefined
    }
    // «الأوروبية» is an adjective, however near it sounds to the place.
    for (const list of at)
      for (const k of list)
        if (labels[k] === 'O' && !(kind === 'LOC' && tokens[k]!.folded.endsWith('يه'))) labels[k] = `M-${kind}`
  }
  // Runs of matched words are one name.
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!
    if (!label.startsWith('M-')) continue
    const kind = label.slice(2)
    labels[i] = i > 0 && labels[i - 1]!.endsWith(kind) && labels[i - 1] !== 'O' ? `I-${kind}` : `B-${kind}`
  }
  if (labels.every((l) => l === 'O') && mentions.length > 0) return undefined
  return { words: tokens.map((t) => t.text), labels }
}

/** Arabic words that render a Latin one, with or without attached letters. */
function placesOf(tokens: readonly Token[], word: string): number[] {
  const model = openSpelling()
  const found: number[] = []
  tokens.forEach((token, i) => {
    if (token.script !== 'arabic' || token.folded.length < 2) return
    for (let skip = 0; skip <= 3 && token.folded.length - skip >= 2; skip++) {
      if (!ATTACHED.test(token.folded.slice(0, skip))) continue
      const letters = arabicLetters(token.folded.slice(skip))
      if (Math.abs(letters.length - word.length) > 5) continue
      if (model.score(letters, word) >= SURE) {
        found.push(i)
        return
      }
    }
  })
  return found
}

/** Arabic and English of NTREX-128 and of UD Arabic-PUD, sentence by sentence. */
export function readTranslations(read: (path: string) => string): [string, string][] {
  const lines = (path: string) => read(path).trimEnd().split('\n')
  const english = lines('ntrex/en.txt')
  const pairs = lines('ntrex/ar.txt').map((ar, i): [string, string] => [ar, english[i] ?? ''])
  for (const block of read('pud/ar_pud.conllu').split('\n\n')) {
    const ar = /^# text = (.*)$/m.exec(block)?.[1]
    const en = /^# text_en = (.*)$/m.exec(block)?.[1]
    if (ar && en) pairs.push([ar, en])
  }
  return pairs
}
