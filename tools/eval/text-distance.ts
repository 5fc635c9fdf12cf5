/** Character error and word recall of a text against its source, as docs/reading.md states them. */

/** NFC, without marks of direction and tatweel, white space as single spaces. */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u061c\u0640\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Edit distance (Levenshtein 1966) over the length of the source, both plain; code points. */
export function characterError(source: string, found: string): number {
  const a = [...plainText(source)]
  const b = [...plainText(found)]
  let before = Uint32Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i += 1) {
    const now = new Uint32Array(b.length + 1)
    now[0] = i
    for (let j = 1; j <= b.length; j += 1) {
      now[j] = Math.min(before[j]! + 1, now[j - 1]! + 1, before[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
    }
    before = now
  }
  return a.length === 0 ? 0 : before[b.length]! / a.length
}

const words = (text: string): string[] => plainText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** Share of the source's words that are found, each as often as it stands there. */
export function wordRecall(source: string, found: string): number {
  const counts = new Map<string, number>()
  for (const word of words(found)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const wanted = words(source)
  let hits = 0
  for (const word of wanted) {
    const left = counts.get(word) ?? 0
    if (left === 0) continue
    hits += 1
    counts.set(word, left - 1)
  }
  return wanted.length === 0 ? 1 : hits / wanted.length
}
