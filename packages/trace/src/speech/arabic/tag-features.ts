import { readClosed } from './closed-words.ts'
import { readParticiple, readVerb } from './verb-forms.ts'

/**
 * Labels of open words: an attached و or ف (w), an attached ب ل ك (b), then the core: V perfect, I imperfect, N noun,
 * P name, A adjective, D adverb, M number; then s where a pronoun is attached. Closed words are labelled by their class,
 * with a dollar sign, and are never guessed.
 */
export type Label = string

export interface TagWord {
  /** Letters as written, without vowels and tatweel. */
  readonly plain: string
  readonly folded: string
  readonly kind: 'word' | 'number' | 'quote' | 'punctuation'
  readonly latin: boolean
}

const MARKS = /[\u0640\u064B-\u065F\u0670\u0610-\u061A\u06D6-\u06ED\u200B-\u200F\u202A-\u202E\u2060-\u2069\u061C]/g

/** The letters of a word as written: hamza seats and ta marbuta stay, vowels and tatweel go. */
export function plainLetters(text: string): string {
  return MARKS.test(text) ? text.replace(MARKS, '') : text
}

/** The label of a word that need not be guessed, or undefined. */
export function fixedLabel(word: TagWord): Label | undefined {
  if (word.kind === 'quote') return '$quote'
  if (word.kind === 'punctuation') return word.plain === ',' || word.plain === '،' ? '$comma' : '$mark'
  if (word.kind === 'number') return 'M'
  if (word.latin) return 'P'
  const closed = readClosed(word.folded)
  return closed ? `$${closed.classes[0]}` : undefined
}

/** What is known of a word by itself. */
export function wordFeatures(word: TagWord): string[] {
  const { plain, folded } = word
  const n = folded.length
  const out = [`w=${plain}`, `f=${folded}`, `n=${Math.min(n, 9)}`]
  for (let k = 1; k <= 4 && k < n; k++) {
    out.push(`p${k}=${folded.slice(0, k)}`)
    out.push(`s${k}=${plain.slice(-k)}`)
  }
  out.push(`r1=${plain[0]}`)
  const [prefix, core] = stripClitics(folded)
  out.push(`x=${prefix}`, `c=${core}`, `t=${prefix}|${patternOf(core)}`, `e=${prefix}|${plain.slice(-1)}`)
  out.push(`e2=${prefix}|${plain.slice(-2)}`, `l=${prefix}|${Math.min(core.length, 7)}`)
  for (const flag of lexiconFlags(folded)) out.push(`v=${flag}`)
  return out
}

/** What a word tells of the one before it. */
export function nextFeatures(word: TagWord | undefined): string[] {
  if (word === undefined) return ['N=end']
  const fixed = fixedLabel(word)
  const out = [`N=${word.plain}`]
  if (fixed !== undefined) out.push(`Nk=${fixed}`)
  else {
    const [prefix] = stripClitics(word.folded)
    out.push(`Nx=${prefix}`, `Ns=${word.plain.slice(-2)}`, `Np=${word.folded.slice(0, 2)}`)
    for (const flag of lexiconFlags(word.folded)) out.push(`Nv=${flag}`)
  }
  return out
}

/** What a word tells of the one after it. */
export function lastFeatures(word: TagWord | undefined): string[] {
  if (word === undefined) return ['B=start']
  const [prefix] = stripClitics(word.folded)
  return [`B=${word.plain}`, `Bx=${prefix}`, `Bs=${word.plain.slice(-2)}`]
}

/** Features of the labels before a word; `shape` is the word's own prefix and last letter. */
export function labelFeatures(last: Label, secondLast: Label, word: TagWord): string[] {
  const [prefix] = stripClitics(word.folded)
  return [`T=${last}`, `T2=${secondLast} ${last}`, `Tx=${last}|${prefix}`, `Te=${last}|${word.plain.slice(-1)}`]
}

/** What the features of labels see of a word. */
export function shapeOf(word: TagWord): string {
  return `${stripClitics(word.folded)[0]}|${word.plain.slice(-1)}`
}

const PREFIX = /^([وف]?)([بك]?ال|لل|[بلك]?)/

/** Possible attached letters of a folded word (و ف ب ل ك ال) and the rest; at least three letters remain. */
export function stripClitics(word: string): readonly [prefix: string, core: string] {
  const match = PREFIX.exec(word)
  const prefix = match?.[0] ?? ''
  if (prefix === '' || word.length - prefix.length < 2) return ['', word]
  return [prefix, word.slice(prefix.length)]
}

/** Consonants that never serve as affixes become C, so that words of one mould look alike: مكتوب → مCCوب. */
function patternOf(core: string): string {
  return core.replace(/[^اوينمتسهءبلك]/g, 'C').slice(0, 8)
}

function lexiconFlags(folded: string): string[] {
  const flags: string[] = []
  const look = (word: string, name: string) => {
    for (const r of readVerb(word).slice(0, 2))
      flags.push(`${name}${r.verb ? 'c' : 'o'}${r.inflection.tense[0]}${r.object ? 'o' : ''}`)
  }
  look(folded, '')
  if (folded[0] === 'و' || folded[0] === 'ف') look(folded.slice(1), 'w')
  if (folded[0] === 'ل') look(folded.slice(1), 'l')
  if (readParticiple(folded)) flags.push('part')
  return flags
}
