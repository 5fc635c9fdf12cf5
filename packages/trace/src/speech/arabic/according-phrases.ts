import { ACCORDING, type CueVerb, NO_SOURCES, readRows, readWords } from '#lexicon/arabic'
import { foldWord } from '#text'
import type { CueKind } from '../../model.ts'
import type { Stretch } from './draft.ts'
import { isNounOf, isVerbalNoun } from './noun-classes.ts'
import { beginsPhrase, isComma, isFiniteVerb, isNameQuote, phraseEnd } from './noun-phrase.ts'
import { findOpener } from './opener.ts'
import type { Scene } from './scene.ts'
import { canSpeak, SAYINGS } from './speakers.ts'
import { does, type Word } from './words.ts'

interface Phrase {
  readonly words: readonly string[]
  /** The last word's ل or ب may be attached to the noun. */
  readonly attached: string | undefined
  readonly takesNoun: boolean
  readonly takesClause: boolean
  readonly kind: CueKind
  readonly onlySpeakers: boolean
  readonly above: boolean
  readonly doubt: boolean
}

/** An according-to phrase as found: «وفقاً لما ذكرته صحيفة الجسر». */
export interface According {
  readonly cueStart: number
  /** Word after the cue. */
  readonly cueEnd: number
  readonly source: { readonly first: number; readonly last: number } | undefined
  /** Word after the whole phrase. */
  readonly endsAt: number
  readonly kind: CueKind
  readonly above: boolean
  readonly doubt: boolean
  /** «كما يقولون»: nobody in particular. */
  readonly unnamed?: boolean
  /** Could as well be another use of the words. */
  readonly loose: boolean
  readonly rule: string
}

const PHRASES: readonly Phrase[] = readRows(ACCORDING)
  .map(([words, takes, kind, marks]) => {
    const parts = words!.split(/\s+/)
    const last = parts[parts.length - 1]!
    const attached = last.endsWith('ـ') ? foldWord(last.slice(0, -1)) : undefined
    const plain = (attached === undefined ? parts : parts.slice(0, -1)).map(foldWord)
    return {
      words: plain,
      attached,
      takesNoun: takes!.includes('اسم'),
      takesClause: takes!.includes('جملة'),
      kind: kind as CueKind,
      onlySpeakers: marks!.includes('شرط'),
      above: marks!.includes('فوق'),
      doubt: marks!.includes('شك'),
    }
  })
  .sort(
    (a, b) => b.words.length - a.words.length || Number(b.attached !== undefined) - Number(a.attached !== undefined),
  )

const FIRST = new Map<string, Phrase[]>()
for (const phrase of PHRASES) {
  const key = phrase.words[0]!
  FIRST.set(key, [...(FIRST.get(key) ?? []), phrase])
}

const NONE = readWords(NO_SOURCES)
/** A source closed by a comma has no more words than this. */
const CLOSED = 20
const PRONOUN = /^(?:ه|ها|هم|هما|هن|ي|نا)$/
const WHAT = new Set(['ما', 'لما', 'مما', 'عما', 'فيما', 'بما'])

/** The according-to phrase that begins at word `i`, or undefined. */
export function matchAccording(scene: Scene, i: number, limit: number): According | undefined {
  const { words } = scene
  const candidates = words[i] && words[i]!.kind === 'word' ? FIRST.get(words[i]!.base) : undefined
  if (candidates === undefined) return undefined
  for (const phrase of candidates) {
    const found = match(scene, i, limit, phrase)
    if (found) return found
  }
  return undefined
}

function match(scene: Scene, i: number, limit: number, phrase: Phrase): According | undefined {
  const { words } = scene
  const end = phrase.words.length - 1
  for (let k = 1; k < end; k++) if (words[i + k]?.base !== phrase.words[k]) return undefined
  let at = i + phrase.words.length
  if (end > 0) {
    const last = words[i + end]?.base ?? ''
    const rest = last.startsWith(phrase.words[end]!) ? last.slice(phrase.words[end]!.length) : undefined
    if (rest === undefined || i + end >= limit) return undefined
    // «في رأيي», outside quotation marks: the writer's own.
    if (/^(?:ي|نا)$/.test(rest) && scene.inside[i]! < 0) return undefined
    // «على حد قوله»: the last word carries the source as a pronoun.
    if (PRONOUN.test(rest) && phrase.takesNoun && phrase.attached === undefined)
      return {
        kind: phrase.kind,
        above: phrase.above,
        doubt: phrase.doubt,
        cueStart: i,
        cueEnd: at,
        source: undefined,
        endsAt: at,
        loose: false,
        rule: 'according-pronoun',
      }
    if (rest !== '') return undefined
  }
  if (phrase.attached !== undefined) {
    const next = words[at]
    if (next === undefined || at >= limit) return undefined
    if (next.folded === phrase.attached) at++
    else if (next.folded[0] !== phrase.attached) return undefined
  }
  if (at >= limit) return undefined
  const made = { kind: phrase.kind, above: phrase.above, doubt: phrase.doubt, cueStart: i }
  if (phrase.takesClause) {
    const clause = matchClause(scene, phrase, at, limit)
    if (clause) return { ...made, ...clause, rule: 'according-clause' }
  }
  if (!phrase.takesNoun) return undefined
  return matchNoun(scene, phrase, at, limit, made)
}

type Made = Pick<According, 'kind' | 'above' | 'doubt' | 'cueStart'>

/** «حسبما ذكرت الوكالة», «طبقاً لما راجعته الصحيفة»: a verb with its subject. */
function matchClause(scene: Scene, phrase: Phrase, at: number, limit: number) {
  const { words } = scene
  const fused = !phrase.takesNoun
  let v = at
  if (!fused) {
    if (!WHAT.has(words[v]!.base)) return undefined
    v++
  }
  while (v < limit && does(words[v], 'has', 'was')) v++
  const verb = words[v]
  if (verb === undefined || v >= limit || verb.kind !== 'word') return undefined
  const reading = verb.verbs.find((r) => r.verb !== undefined)
  // After «ما» a word that ends in a pronoun is the verb of a relative clause: «لما راجعته».
  const clause = !fused && verb.core !== 'P' && !verb.definite && /(?:ه|ها)$/.test(verb.folded)
  const finite = reading !== undefined || verb.core === 'V' || verb.core === 'I' || clause
  if (!finite || (fused && reading?.verb === undefined)) return undefined
  const like = phrase.words[0] === foldWord('كما') || phrase.words[0] === foldWord('مثلما')
  if (like) {
    // «كما قال إن»: here كما goes on ("he also said"), and the verb is a cue of its own.
    const written = inDocument(scene, v + 1, limit)
    if (written) return { cueEnd: v + 1, source: written, endsAt: written.last, unnamed: false, loose: false }
    if (!reading?.verb?.frames.has('speech') || reading.inflection.person !== 3) return undefined
    const subject = clauseSubject(scene, v + 1, limit)
    if (opensOwn(scene, v + 1, subject?.last ?? v + 1, limit, reading.verb)) return undefined
  }
  const subject = clauseSubject(scene, v + 1, limit)
  if (like && subject === undefined && reading?.inflection.number !== 'pl') return undefined
  return {
    cueEnd: v + 1,
    source: subject,
    endsAt: subject?.last ?? v + 1,
    unnamed: like && subject === undefined,
    loose: like,
  }
}

/** «حسبما ورد في التقرير», «كما ذُكر بالوثيقة»: the document speaks. */
function inDocument(scene: Scene, from: number, limit: number): Stretch | undefined {
  const { words } = scene
  const place = words[from]
  if (place === undefined || from >= limit || !/^(?:ورد|جاء|ذكر|كتب|نشر|نص)ت?$/.test(words[from - 1]!.base))
    return undefined
  const at = place.base === 'في' ? from + 1 : place.prep && place.base[0] === 'ب' ? from : limit
  if (at >= limit || !(isNounOf(words[at], 'document') || isNounOf(words[at], 'medium'))) return undefined
  return { first: at, last: Math.max(at + 1, phraseEnd(scene, at, limit)) }
}

export function clauseSubject(scene: Scene, from: number, limit: number): Stretch | undefined {
  const written = inDocument(scene, from, limit)
  if (written) return written
  let i = from
  while (i < limit && (does(scene.words[i], 'adverb') || (does(scene.words[i], 'prep') && scene.words[i]!.pronoun))) i++
  if (i >= limit || !beginsPhrase(scene, i)) return undefined
  const last = phraseEnd(scene, i, limit)
  return last > i ? { first: i, last } : undefined
}

function matchNoun(scene: Scene, phrase: Phrase, at: number, limit: number, made: Made): According | undefined {
  const { words } = scene
  let cueEnd = at
  let from = at
  // «حسب تصريحات المدير»: the noun of saying belongs to the cue.
  const noun = words[at]!
  const attachedNoun = phrase.attached !== undefined && at === made.cueStart + phrase.words.length
  if (SAYINGS.has(noun.noun) && !noun.definite && !attachedNoun && at + 1 < limit && beginsPhrase(scene, at + 1)) {
    cueEnd = at + 1
    from = at + 1
  } else if (!attachedNoun && !beginsPhrase(scene, at)) return undefined
  // «حسب تصريحات حسبما قال المدير»: two phrases do the work of one.
  const doubled =
    cueEnd > at || SAYINGS.has(noun.noun) ? doubledBy(scene, cueEnd > at ? from : at + 1, limit) : undefined
  if (doubled) return { ...doubled, cueStart: made.cueStart }
  const unsure = phrase.onlySpeakers && cueEnd === at && !canSpeak(scene, from)
  if (
    unsure &&
    (NONE.has(words[from]!.noun) || isVerbalNoun(words[from]!) || does(words[from], 'what', 'relative', 'this'))
  )
    return undefined
  if (unsure && phrase.words[0] === 'استنادا') return undefined
  // «وفقاً لذلك»
  if (phrase.onlySpeakers && /^ل?(?:ذلك|هذا|هذه)$/.test(words[from]!.base) && !beginsPhrase(scene, from + 1))
    return undefined
  const end =
    closedByComma(scene, from, limit) ?? Math.max(from + 1, phraseEnd(scene, from, sourceLimit(words, from, limit)))
  return {
    ...made,
    cueEnd,
    source: { first: from, last: withoutMedium(scene, from, end) },
    endsAt: end,
    loose: unsure,
    rule: phrase.above ? 'citing' : 'according-noun',
  }
}

function doubledBy(scene: Scene, at: number, limit: number): According | undefined {
  return /^(?:حسبما|وفقما|كما)$/.test(scene.words[at]?.base ?? '') ? matchAccording(scene, at, limit) : undefined
}

/** «على حد قول مسؤولين في مؤتمر صحفي»: where they said it is no part of who they are. */
function withoutMedium({ words }: Scene, from: number, end: number): number {
  if (isNounOf(words[from], 'document')) return end
  for (let k = from + 1; k + 1 < end; k++) {
    if (does(words[k], 'relative') || isFiniteVerb(words[k]!)) return end
    if (/^(?:في|خلال|عبر)$/.test(words[k]!.base) && isNounOf(words[k + 1], 'medium')) return k
  }
  return end
}

/**
 * The phrase is closed by a comma or the sentence's end with no other verb than that of a relative clause between:
 * «وفقاً لاستطلاع أجراه معهد النهر في الجنوب، …».
 */
function closedByComma(scene: Scene, from: number, limit: number): number | undefined {
  const { words } = scene
  let relative = false
  for (let i = from; i < limit && i - from <= CLOSED; i++) {
    const word = words[i]!
    if (isComma(word)) return i > from ? i : undefined
    if (word.kind === 'punctuation' && !'()-–/٪%'.includes(word.text)) return i > from && i >= limit - 1 ? i : undefined
    if (word.kind === 'quote' && !isNameQuote(scene, i) && scene.quoteAt.has(i)) return undefined
    if (does(word, 'relative')) relative = true
    const before = words[i - 1]!
    if (isFiniteVerb(word) && i > from && !relative) {
      if (before.definite || before.core === 'P' || before.kind !== 'word' || word.conj) return undefined
      relative = true
    }
    if (does(word, 'that', 'because', 'when', 'while', 'but', 'has')) return undefined
  }
  return undefined
}

/** «كما قال المراسل، وهو شاب، إن»: behind its subject the verb opens a clause or speech of its own. */
function opensOwn(scene: Scene, from: number, after: number, limit: number, verb: CueVerb): boolean {
  const opener = findOpener(scene, from, Math.min(limit, after + 8), verb)
  if (opener === undefined || opener.kind === 'masdar' || opener.kind === 'preposition') return false
  if (opener.kind === 'quote' && scene.quoteAt.get(opener.quote!)?.use !== 'quotation') return false
  // Only adjuncts, or the comma that closes an apposition, stand between.
  for (let k = after; k < opener.at; k++) if (isComma(scene.words[k]!) && k !== opener.at - 1) return false
  return true
}

/** A source named at the end of a sentence runs on to it; elsewhere a comma ends it unless an apposition follows. */
function sourceLimit(words: readonly Word[], from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (words[i]!.text === '؛' || words[i]!.text === ':') return i
  return limit
}

/** A comma or a quotation mark may stand between a host clause and the phrase. */
export function isJoint(word: Word | undefined): boolean {
  return word !== undefined && (isComma(word) || word.kind === 'quote' || word.text === '.')
}
