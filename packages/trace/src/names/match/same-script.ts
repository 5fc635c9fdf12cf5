/** Letters and letter groups that one sound is written with, in Latin and in Arabic renderings of foreign names. */
const LATIN_SOUNDS = ['gkqhx', 'dzt', 'sczx', 'jgy', 'vwfub', 'ei', 'aeo', 'ou', 'iy', 'bp']
const ARABIC_SOUNDS = ['غجقكگ', 'فڤوب', 'بپ', 'تط', 'سصزش', 'دضذ', 'ذزظ', 'هح', 'ثستط', 'كخ', 'چتشج', 'ءاوي']
const LATIN_VOWELS = new Set('aeiouy')
const ARABIC_WEAK = new Set('اويء')
const LATIN_NEAR = pairsOf(LATIN_SOUNDS)
const ARABIC_NEAR = pairsOf(ARABIC_SOUNDS)

/** Letters that one Latin sound may take; two such groups count as near. */
const DIGRAPHS = [
  'tsch',
  'sch',
  'tch',
  'sh',
  'ch',
  'kh',
  'gh',
  'dh',
  'th',
  'ph',
  'dj',
  'ou',
  'oo',
  'ee',
  'ck',
  'ss',
  'tz',
  'zh',
]
const READ_AS: Readonly<Record<string, string>> = {
  tsch: 'C',
  tch: 'C',
  ch: 'S',
  sch: 'S',
  sh: 'S',
  kh: 'h',
  gh: 'g',
  dh: 'd',
  th: 't',
  ph: 'f',
  dj: 'j',
  ou: 'u',
  oo: 'u',
  ee: 'i',
  ck: 'k',
  ss: 's',
  tz: 'z',
  zh: 'j',
}

/** Reduces a Latin word to sounds: digraphs to one letter, doubled letters to one. */
export function latinSounds(word: string): string {
  let sounds = ''
  for (let i = 0; i < word.length; ) {
    const group = DIGRAPHS.find((d) => word.startsWith(d, i))
    const sound = group ? READ_AS[group]! : word[i]!
    if (sound !== sounds.at(-1)) sounds += sound
    i += group ? group.length : 1
  }
  return sounds
}

function pairsOf(sounds: readonly string[]): ReadonlySet<string> {
  return new Set(sounds.flatMap((group) => [...group].flatMap((a) => [...group].map((b) => a + b))))
}

/** 1 for the same spelling; each change of sound costs its share of the longer word. */
export function sameScriptSimilarity(a: string, b: string, arabic: boolean): number {
  const [x, y] = arabic ? [a, b] : [latinSounds(a), latinSounds(b)]
  if (x === y) return a === b ? 1 : 0.97
  const near = arabic ? ARABIC_NEAR : LATIN_NEAR
  const weak = arabic ? ARABIC_WEAK : LATIN_VOWELS
  // In Arabic a long vowel tells names apart; in Latin script vowels are a matter of taste.
  const weakCost = arabic ? 0.6 : 0.45
  const cost = (c: string) => (weak.has(c) ? weakCost : 1)
  const n = x.length
  const m = y.length
  let row = new Float64Array(m + 1)
  for (let j = 1; j <= m; j++) row[j] = row[j - 1]! + cost(y[j - 1]!)
  for (let i = 1; i <= n; i++) {
    const next = new Float64Array(m + 1)
    next[0] = row[0]! + cost(x[i - 1]!)
    for (let j = 1; j <= m; j++) {
      const p = x[i - 1]!
      const q = y[j - 1]!
      const both = weak.has(p) && weak.has(q)
      const swap = p === q ? 0 : both ? weakCost * 0.7 : near.has(p + q) ? 0.5 : 1.2
      next[j] = Math.min(row[j - 1]! + swap, row[j]! + cost(p), next[j - 1]! + cost(q))
    }
    row = next
  }
  return Math.max(0, 1 - row[m]! / Math.max(n, m))
}
