import type { Token } from '#text'
import { foldWord } from '#text'
import { type Particle, readClosed } from './closed-words.ts'
import { type Label, plainLetters, stripClitics } from './tag-features.ts'
import { readVerb, type VerbReading } from './verb-forms.ts'

export type Core = 'V' | 'I' | 'N' | 'P' | 'A' | 'D' | 'M' | ''

/** One written word (or mark) as the grammar sees it. Word indices are what drafts of attributions count in. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly token: number
  readonly text: string
  /** Letters as written, without vowels and tatweel. */
  readonly plain: string
  readonly folded: string
  readonly kind: Token['kind']
  readonly label: Label
  /** Class of an open word as the tagger sees it; empty for closed words and marks. */
  readonly core: Core
  readonly particles: readonly Particle[]
  /** Attached و or ف. */
  readonly conj: boolean
  /** Attached ب ل ك. */
  readonly prep: boolean
  /** A pronoun is attached. */
  readonly pronoun: boolean
  readonly definite: boolean
  /** Folded, without attached و or ف. */
  readonly base: string
  /** Folded, without any attached letter and article: what noun tables are asked. */
  readonly noun: string
  /** Readings as a finite verb, whatever the tagger thinks. */
  readonly verbs: readonly VerbReading[]
}

/** A word before it has a label; glued words are already apart. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly token: number
  readonly text: string
  readonly folded: string
  readonly kind: Token['kind']
  readonly latin: boolean
}

// «التقاريربأن»: a complementiser with its hamza, glued to the word before. Words that truly end so are few.
const GLUED = /^(.{3,}?)(ب[أإ]ن(?:ه|ها|هم|هما|ني|نا)?|لأن(?:ه|ها|هم)?|إن(?:ه|ها|هم)?|أن(?:ه|ها|هم))$/
const TRULY = /(?:ش|ط|طم|اطم|ت|ق)أن|مئن/

/** Splits tokens that are two words written as one; all others stay as they are. */
export function toPieces(tokens: readonly Token[], from: number, to: number): Piece[] {
  const pieces: Piece[] = []
  for (let i = from; i < to; i++) {
    const token = tokens[i]!
    const whole = (): Piece => ({
      start: token.start,
      end: token.end,
      token: i,
      text: token.text,
      folded: token.folded,
      kind: token.kind,
      latin: token.kind === 'word' && token.script !== 'arabic',
    })
    const cut = token.kind === 'word' && token.script === 'arabic' ? cutOf(token.text) : undefined
    if (cut === undefined) {
      pieces.push(whole())
      continue
    }
    for (const [a, b] of [
      [0, cut],
      [cut, token.text.length],
    ] as const) {
      const text = token.text.slice(a, b)
      pieces.push({
        ...whole(),
        start: token.start + a,
        end: token.start + b,
        text,
        folded: foldWord(text),
      })
    }
  }
  return pieces
}

// «إنالكشف», «أنتخوض»: a complementiser with its hamza before a noun with its article or an imperfect.
const GLUED_BEFORE = /^([وفب]?[أإ]ن(?:ه|ها|هم)?)(ال.{3,}|[يت].{3,})$/

/** The first of two glued words. */
function gluedBefore(plain: string): string | undefined {
  if (readClosed(foldWord(plain))) return undefined
  const after = GLUED_BEFORE.exec(plain)
  if (after && readVerb(foldWord(plain)).length === 0) {
    const rest = foldWord(after[2]!)
    if (rest.startsWith('ال') || readVerb(rest).some((r) => r.inflection.tense === 'imperfect')) return after[1]!
  }
  // «يُزعمأن»: a verb that takes a clause.
  const verb = /^(.{3,})([أإ]ن)$/.exec(plain)
  if (verb && readVerb(foldWord(verb[1]!)).some((r) => r.verb?.frames.has('clause'))) return verb[1]!
  const match = GLUED.exec(plain)
  return match === null || TRULY.test(plain) ? undefined : match[1]!
}

// No letter is written behind ة, ى or the tanwin of an accusative: «النائبةالأمريكية», «أيضًافي»; but «شىء».
const ENDS_WORD = /^.{2,}?(?:ة|ى(?!ء)|\u064Bا|ا\u064B)[\u064B-\u0652]*(?=[\u0621-\u064A]{2})/u
// «لاحظتالمرأة»: a verb of the tables and a noun with its article.
const VERB_AND_NOUN = /^(.{3,}?)ال.{3,}$/

/** Where the second of two glued words begins, in the token as written. */
function cutOf(text: string): number | undefined {
  const plain = plainLetters(text)
  if (plain.length < 6 || plain.length > 40) return undefined
  const ended = ENDS_WORD.exec(text)
  if (ended) return ended[0].length
  const before = /[أإ]ن/.test(plain) ? gluedBefore(plain) : verbBefore(plain)
  if (before === undefined) return undefined
  if (/^[وفبكل]{1,2}$/.test(before)) return undefined
  // Count letters back to the place in the text with its marks.
  let left = before.length
  for (let k = 0; k < text.length; k++) {
    if (left === 0 && plainLetters(text[k]!) !== '') return k
    if (plainLetters(text[k]!) !== '') left--
  }
  return undefined
}

function verbBefore(plain: string): string | undefined {
  const left = VERB_AND_NOUN.exec(plain)?.[1]
  if (left === undefined || readVerb(foldWord(plain)).length > 0) return undefined
  const says = readVerb(foldWord(left.replace(/^[وف](?=.{3})/, ''))).some(
    (r) => r.verb !== undefined && r.inflection.person === 3 && !r.object,
  )
  return says ? left : undefined
}

/** What does not depend on where a word stands is worked out once for each distinct word and label. */
type Reading = Omit<Word, 'start' | 'end' | 'token' | 'text'>

/** A reading at its place. Long texts have millions of words and few readings, so words point to theirs. */
class PlacedWord implements Word {
  readonly start: number
  readonly end: number
  readonly token: number
  readonly text: string
  readonly reading: Reading

  constructor({ start, end, token, text }: Piece, reading: Reading) {
    this.start = start
    this.end = end
    this.token = token
    this.text = text
    this.reading = reading
  }

  get plain() {
    return this.reading.plain
  }
  get folded() {
    return this.reading.folded
  }
  get kind() {
    return this.reading.kind
  }
  get label() {
    return this.reading.label
  }
  get core() {
    return this.reading.core
  }
  get particles() {
    return this.reading.particles
  }
  get conj() {
    return this.reading.conj
  }
  get prep() {
    return this.reading.prep
  }
  get pronoun() {
    return this.reading.pronoun
  }
  get definite() {
    return this.reading.definite
  }
  get base() {
    return this.reading.base
  }
  get noun() {
    return this.reading.noun
  }
  get verbs() {
    return this.reading.verbs
  }
}

/** By kind, label and letters. */
const READINGS: Readonly<Record<Token['kind'], Map<Label, Map<string, Reading>>>> = {
  word: new Map(),
  number: new Map(),
  quote: new Map(),
  punctuation: new Map(),
}
let readings = 0
/** Distinct readings that are kept; a hostile text with more only runs slower. */
const KEPT = 20_000

/** Joins a piece with its label to a word. */
export function toWord(piece: Piece, label: Label): Word {
  const plain = plainLetters(piece.text)
  let byLabel = READINGS[piece.kind].get(label)
  if (byLabel === undefined) {
    byLabel = new Map()
    READINGS[piece.kind].set(label, byLabel)
  }
  let reading = byLabel.get(plain)
  if (reading === undefined) {
    reading = readWord(piece, plain, label)
    if (readings < KEPT) {
      byLabel.set(plain, reading)
      readings++
    }
  }
  return new PlacedWord(piece, reading)
}

function readWord(piece: Piece, plain: string, label: Label): Reading {
  const { folded } = piece
  const closed = piece.kind === 'word' && label.startsWith('$') ? readClosed(folded) : undefined
  const open = label.startsWith('$') ? '' : label
  const conj = closed?.conj ?? (open.startsWith('w') || hidesConjunction(folded, piece))
  const base = conj && folded.length > 2 ? folded.slice(1) : folded
  const core = (/[VINPADM]/.exec(open)?.[0] ?? '') as Core
  const prep = open.replace('w', '').startsWith('b')
  return {
    plain,
    folded,
    kind: piece.kind,
    label,
    core,
    particles: closed?.classes ?? [],
    conj,
    prep,
    pronoun: closed?.pronoun ?? (open.endsWith('s') && !plain.endsWith('ة')),
    definite: isDefinite(folded) && core !== 'V' && core !== 'I' && !/^[وف]?[أإآ]ل/.test(plain),
    base,
    noun: nounOf(folded, conj, prep),
    verbs: piece.kind === 'word' && !piece.latin && closed === undefined ? readVerb(base) : [],
  }
}

/** The tagger missed the و: without it the word is a known verb or phrase word, with it it is not. */
function hidesConjunction(folded: string, piece: Piece): boolean {
  if (piece.kind !== 'word' || piece.latin || folded.length < 4 || (folded[0] !== 'و' && folded[0] !== 'ف'))
    return false
  const rest = folded.slice(1)
  if (/^(?:وفقا|وفق|حسب|حسبما|بحسب|طبقا|نقلا)$/.test(rest)) return true
  // «ودعت المنظمة»: called on, rather than bade farewell.
  return readVerb(rest).some((r) => r.verb !== undefined) && !readVerb(folded).some((r) => r.verb !== undefined)
}

/** With its article: «الأم», «بالباب», «للجنة», but not «ألم». */
function isDefinite(folded: string): boolean {
  const match = /^[وف]?(?:[بك]?ال|لل)/.exec(folded)
  return match !== null && folded.length - match[0].length >= 2
}

function nounOf(folded: string, conj: boolean, prep: boolean): string {
  const base = conj ? folded.slice(1) : folded
  if (isDefinite(base)) return stripClitics(base)[1]
  return prep && base.length > 3 ? base.slice(1) : base
}

/** The word does one of these things. */
export function does(word: Word | undefined, ...particles: readonly Particle[]): boolean {
  return word?.particles.some((p) => particles.includes(p)) === true
}
