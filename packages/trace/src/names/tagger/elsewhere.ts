import type { WordFeatures } from './word.ts'

/** Words met this often in one text are everyday words; what they are elsewhere says nothing. */
const EVERYDAY = 400

/**
 * For each word, how the same stem was tagged elsewhere in the text by a first reading: 0 where it stands only once or
 * is an everyday word, else a code of the commonest kind of name, its share and the count (after Krishnan and Manning 2006).
 * @param labels - 0 outside, then pairs of begin and inside for each kind of name
 */
export function elsewhereCodes(
  sentences: readonly (readonly WordFeatures[])[],
  labels: readonly (readonly number[])[],
): number[][] {
  const tallies = new Map<string, Int32Array>()
  sentences.forEach((words, s) => {
    words.forEach((word, i) => {
      let tally = tallies.get(word.stem)
      if (!tally) {
        tally = new Int32Array(10)
        tallies.set(word.stem, tally)
      }
      const label = labels[s]![i]!
      tally[(label + 1) >> 1]!++
      // Part of a name of two words or more: «الرازي» after «زكريا» is a family name wherever it stands alone.
      if (isPart(labels[s]!, i)) tally[5 + ((label + 1) >> 1)]!++
    })
  })
  return sentences.map((words, s) =>
    words.map((word, i) => {
      const tally = tallies.get(word.stem)!
      const own = (labels[s]![i]! + 1) >> 1
      let total = -1
      for (let kind = 0; kind < 5; kind++) total += tally[kind]!
      if (total < 1 || total > EVERYDAY) return 0
      if (tally[0]! - (own === 0 ? 1 : 0) === total) return total > 2 ? 1 : 2
      let best = 1
      const count = (kind: number) => tally[kind]! - (kind === own ? 1 : 0)
      for (let kind = 2; kind < 5; kind++) if (count(kind) > count(best)) best = kind
      const share = count(best) / total
      let long = 0
      for (let kind = 1; kind < 5; kind++) {
        const n = tally[5 + kind]! - (kind === own && isPart(labels[s]!, i) ? 1 : 0)
        if (n > 0 && (long === 0 || n > tally[5 + long]!)) long = kind
      }
      const part = long * 1024
      if (count(best) === 0) return total > 2 ? 1 : 2
      const band = share < 0.15 ? 0 : share < 0.4 ? 1 : share < 0.75 ? 2 : 3
      return part + 3 + best * 16 + band * 4 + (total === 1 ? 0 : total < 4 ? 1 : total < 10 ? 2 : 3)
    }),
  )
}

/** Whether a code speaks of a name: codes below 3 say how often a word stood unnamed. */
export function isNamedElsewhere(code: number): boolean {
  return (code & 1023) > 2
}

function isPart(labels: readonly number[], i: number): boolean {
  const label = labels[i]!
  if (label === 0) return false
  const inside = label % 2 === 0
  return inside || (labels[i + 1] ?? 0) === label + 1
}
