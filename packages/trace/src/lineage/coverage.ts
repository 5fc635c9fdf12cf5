import { matchNames } from '#names'
import { foldWord } from '#text'
import type { Range } from '../model.ts'
import { translationsOf } from './bilingual.ts'
import type { Side } from './change.ts'
import { type SentenceFeatures, weightOfDate, weightOfNumber } from './features.ts'

/** How much of a sentence stands in a few sentences on end of another text. */
export interface Coverage {
  /** Index of the sentence that is covered. */
  readonly sentence: number
  /** First sentence of the other text that covers it, and the one behind the last. */
  readonly first: number
  readonly last: number
  /** Weight of what stands there over the weight of the whole sentence, 0 to 1. */
  readonly share: number
  /** Numbers, dates and names of the sentence that do not stand there. */
  readonly missing: readonly Detail[]
}

export interface Detail {
  readonly kind: 'number' | 'date' | 'name'
  readonly range: Range
}

/** A sentence may draw on a short paragraph. */
const WINDOW = 3
/** A word that more sentences than this have leads to none of them. */
const COMMON = 400
/** Less than this is chance; nothing is said of it. */
const LEAST = 0.3

interface Part {
  readonly weight: number
  readonly keys: readonly { readonly key: string; readonly trust: number }[]
  readonly detail: Detail | undefined
}

/**
 * For each sentence of `down` the few sentences of `up` that hold most of it. Where alignment asks whether two sentences
 * say the same, this asks whether what one says is there at all, in whatever order and company.
 */
export function coverageOf(up: Side, down: Side): Coverage[] {
  const across = up.prepared.analysed.language !== down.prepared.analysed.language
  const sentencesWith = new Map<string, { readonly sentence: number; readonly trust: number }[]>()
  up.sentences.forEach((s, sentence) => {
    for (const { key, trust } of partsOf(s, across && isArabic(up)).flatMap((p) => p.keys)) {
      const list = sentencesWith.get(key)
      if (list) list.push({ sentence, trust })
      else sentencesWith.set(key, [{ sentence, trust }])
    }
  })
  return down.sentences.flatMap((s, i) => {
    const best = bestWindow(partsOf(s, across && isArabic(down)), sentencesWith)
    if (best === undefined || best.share < LEAST) return []
    const { first, last, share, met, parts } = best
    const missing = parts
      .filter((_, k) => !met.has(k))
      .flatMap((p) => (p.detail === undefined ? [] : [p.detail]))
      // Translated, a paragraph is cut otherwise: the number may stand a sentence further on.
      .filter(
        (d) => d.kind !== 'number' || !mayStandThere(d, s, across ? up.sentences : up.sentences.slice(first, last)),
      )
    return [{ sentence: i, first, last, share, missing: [...missing, ...namesNotIn(up, s)] }]
  })
}

function isArabic(side: Side): boolean {
  return side.prepared.analysed.language === 'ar'
}

/** What a sentence can be covered by: stems (Arabic ones as English where languages differ), numbers, dates. */
function partsOf(s: SentenceFeatures, translated: boolean): Part[] {
  const parts: Part[] = []
  for (const [stem, weight] of s.stems) {
    const keys =
      translated && !/^[a-z]/.test(stem)
        ? translationsOf(stem).map((t) => ({ key: t.stem, trust: t.trust }))
        : [{ key: stem, trust: 1 }]
    // A stem that no translation is known of can neither be met nor missed.
    if (keys.length > 0) parts.push({ weight, keys, detail: undefined })
  }
  for (const n of s.numbers)
    if (n.form !== 'ordinal')
      parts.push({
        weight: weightOfNumber(n.value),
        keys: [{ key: `#${n.value}`, trust: 1 }],
        detail: { kind: 'number', range: n.range },
      })
  for (const d of s.dates)
    parts.push({
      weight: weightOfDate(d),
      keys: [d.value!, ...(d.alternatives ?? []), ...(d.stated === undefined ? [] : [d.stated])].map((v) => ({
        key: `@${v}`,
        trust: 1,
      })),
      detail: { kind: 'date', range: d.span },
    })
  return parts
}

function bestWindow(
  parts: readonly Part[],
  sentencesWith: ReadonlyMap<string, readonly { readonly sentence: number; readonly trust: number }[]>,
) {
  let total = 0
  const met = new Map<number, Map<number, number>>()
  parts.forEach((part, k) => {
    total += part.weight
    for (const { key, trust } of part.keys) {
      const list = sentencesWith.get(key)
      if (list === undefined || list.length > COMMON) continue
      for (const there of list) {
        const row = met.get(there.sentence) ?? new Map<number, number>()
        row.set(k, Math.max(row.get(k) ?? 0, Math.min(trust, there.trust)))
        met.set(there.sentence, row)
      }
    }
  })
  if (total === 0) return undefined
  let best: { first: number; last: number; share: number; met: Set<number>; parts: readonly Part[] } | undefined
  for (const first of [...met.keys()].sort((a, b) => a - b)) {
    const trusted = new Map<number, number>()
    for (let last = first; last < first + WINDOW; last++) {
      for (const [k, trust] of met.get(last) ?? []) trusted.set(k, Math.max(trusted.get(k) ?? 0, trust))
      let weight = 0
      for (const [k, trust] of trusted) weight += parts[k]!.weight * trust
      const share = weight / total
      // A longer window must be worth it: what stands together was said together.
      if (best === undefined || share > best.share + 0.02 * (last - first))
        best = { first, last: last + 1, share, met: new Set(trusted.keys()), parts }
    }
  }
  return best
}

/** "About forty" is met by 38: hedged numbers are no missing ones. */
function mayStandThere(detail: Detail, s: SentenceFeatures, there: readonly SentenceFeatures[]): boolean {
  const n = s.numbers.find((x) => x.range.start === detail.range.start)
  return (
    n !== undefined &&
    there.some((t) =>
      t.numbers.some(
        (m) =>
          m.value === n.value ||
          ((n.bound === 'about' || m.bound === 'about') &&
            Math.abs(m.value - n.value) <= 0.1 * Math.max(m.value, n.value)),
      ),
    )
  )
}

/** Names are looked for in the whole of the other text: it may say there "the director" and name him at its head. */
function namesNotIn(up: Side, s: SentenceFeatures): Detail[] {
  return s.names.flatMap((m): Detail[] => {
    // An outlet seldom names itself in its own text.
    if (m.kind === 'outlet') return []
    const there = up.sentences.some((t) => t.names.some((n) => n.name === m.name || mayBeOne(n.name, m.name)))
    return there ? [] : [{ kind: 'name', range: m.head }]
  })
}

function mayBeOne(a: string, b: string): boolean {
  const { answer, score } = matchNames(a, b)
  if (answer !== 'cannot tell') return answer === 'same'
  // In one script two full names that differ in a word are two names; one may be a part of the other.
  const [x, y] = [wordsOf(a), wordsOf(b)]
  if (isArabicName(a) === isArabicName(b) && x.length > 1 && y.length > 1)
    return x.every((w) => y.includes(w)) || y.every((w) => x.includes(w))
  return score >= 0.5
}

function wordsOf(name: string): string[] {
  return name.split(/\s+/).map(foldWord).filter(Boolean)
}

function isArabicName(name: string): boolean {
  return /[\u0600-\u06ff]/.test(name)
}
