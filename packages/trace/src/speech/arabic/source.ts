import { foldWord } from '#text'
import type { Stretch } from './draft.ts'
import type { Inflection } from './inflect.ts'
import { beginsTime, isNounOf } from './noun-classes.ts'
import { beginsPhrase, isComma, isFiniteVerb, isNameQuote, phraseEnd, skipAdjunct } from './noun-phrase.ts'
import type { Scene } from './scene.ts'
import { canSpeak } from './speakers.ts'
import { does, type Word } from './words.ts'

/** A topic before the verb is not longer than this. */
const TOPIC = 40

/**
 * The subject after a verb, in `[from, limit)`: the first noun phrase behind adverbs, phrases of time and place, and the
 * one spoken to.
 */
export function subjectAfter(scene: Scene, from: number, limit: number): Stretch | undefined {
  let i = from
  while (i < limit && !beginsPhrase(scene, i)) {
    const next = skipAdjunct(scene, i, limit)
    if (next === i) return undefined
    i = next
  }
  if (i >= limit) return undefined
  const last = phraseEnd(scene, i, limit)
  return last > i ? { first: i, last } : undefined
}

/**
 * The topic before a verb at `verb`: a noun phrase that begins its clause and reaches the verb. `floor` is where the
 * sentence or the quotation around the verb begins.
 */
export function topicBefore(scene: Scene, verb: number, floor: number): Stretch | undefined {
  const { words } = scene
  if (words[verb]!.conj) return undefined
  let end = verb
  while (end > floor && does(words[end - 1], 'has', 'not', 'will', 'was', 'adverb')) {
    end--
    // «كانت متأخرة، ولذا تعهدت»: a consequence begins its own clause.
    if (/^[وف]?(?:لذا|لذلك)$/.test(words[end]!.folded)) return undefined
  }
  if (end === floor) return undefined
  const from = clauseStart(scene, end, floor)
  for (const start of topicStarts(scene, from, end)) {
    const reached = reach(scene, start, end)
    if (reached) return reached
  }
  return undefined
}

/** Where the clause that holds word `end - 1` begins, going left. */
export function clauseStart(scene: Scene, end: number, floor: number): number {
  const { words } = scene
  const bottom = Math.max(floor, end - TOPIC)
  let i = end
  while (i > bottom) {
    const word = words[i - 1]!
    if (word.kind === 'punctuation' && !isComma(word) && !'()-–/٪%'.includes(word.text)) break
    if (word.kind === 'quote' && !closesName(scene, i - 1)) {
      const opening = nameOpening(scene, i - 1)
      if (opening === undefined || opening < bottom) break
    }
    if (does(word, 'that', 'because', 'when', 'but', 'ask') || (does(word, 'while') && !word.conj)) break
    i--
  }
  return i
}

function closesName(scene: Scene, i: number): boolean {
  return isNameQuote(scene, i) || nameOpening(scene, i) !== undefined
}

/** Opening mark of the quoted name that closes at `i`, looking back a few words. */
function nameOpening(scene: Scene, i: number): number | undefined {
  for (let k = i - 1; k >= 0 && i - k <= 8; k--) {
    const quote = scene.quoteAt.get(k)
    if (quote) return quote.close === i && quote.use !== 'quotation' ? k : undefined
  }
  return undefined
}

/** Places in the clause where a topic may begin: its start, then after commas, from left to right. */
function topicStarts(scene: Scene, from: number, end: number): number[] {
  const starts: number[] = []
  const { words } = scene
  for (let i = from; i < end; i++) {
    const opens =
      i === from || isComma(words[i - 1]!) || (words[i - 1]!.kind === 'punctuation' && words[i - 1]!.text !== '-')
    if (!opens) continue
    let k = i
    while (k < end && (does(words[k], 'adverb', 'was', 'has', 'not') || isComma(words[k]!))) k++
    if (k < end && beginsPhrase(scene, k) && !starts.includes(k)) starts.push(k)
  }
  return starts
}

/** The noun phrase at `start` if it reaches `end` with nothing but adjuncts and commas between. */
function reach(scene: Scene, start: number, end: number): Stretch | undefined {
  const { words } = scene
  const last = phraseEnd(scene, start, end)
  if (last <= start) return undefined
  let i = last
  let source = last
  while (i < end) {
    const aside = asideEnd(scene, start, i, end)
    if (aside !== undefined) {
      i = aside
      source = i
      continue
    }
    const next = skipAdjunct(scene, i, end)
    if (next === i) return undefined
    for (let k = i; k < next; k++) if (isFiniteVerb(words[k]!)) return undefined
    i = next
  }
  // «في تغريدة، قالت»: what stands before the comma must be more than an adjunct of the next clause.
  while (source > last && words[source - 1]!.kind === 'punctuation') source--
  return { first: start, last: source }
}

/** «الوثائق التي حصلت عليها المحطة، وبثت تقريراً عنها، توضح»: a second relative clause between commas. */
function asideEnd(scene: Scene, start: number, i: number, end: number): number | undefined {
  const { words } = scene
  if (!isComma(words[i]!) || i + 1 >= end) return undefined
  const next = words[i + 1]!
  let relative = false
  for (let k = start; k < i && !relative; k++) relative = does(words[k], 'relative')
  const opens = does(next, 'relative') || (relative && next.conj && (isFiniteVerb(next) || next.verbs.length > 0))
  if (!opens) return undefined
  for (let k = i + 1; k < end && k - i < 20; k++) if (isComma(words[k]!)) return k
  return undefined
}

/** Gender as far as the ending tells: ة and feminine plurals; broken plurals and foreign names tell nothing. */
export function seemsFeminine(word: Word): boolean | undefined {
  if (word.core === 'P') return undefined
  if (/(?:ه|ات)$/.test(word.noun) && !word.pronoun) return true
  if (/(?:ون|ين)$/.test(word.noun)) return false
  return undefined
}

/** Masculine, or plurals of persons, although they end in ة. */
const MASCULINE = new Set(
  'قادة قضاة طلبة سادة عمدة خليفة أئمة أساتذة دعاة رماة مشاة هواة رعاة'.split(' ').map(foldWord),
)

/** The inflection of the verb does not forbid this topic or subject. */
export function agrees(scene: Scene, source: Stretch, inflection: Inflection, order: 'before' | 'after'): boolean {
  if (inflection.person !== 3) return false
  const head = scene.words[source.first]!
  // «19:40 قال الحارس»: a time of day.
  if (head.kind === 'number' && source.last - source.first === 1) return false
  const feminine = seemsFeminine(head)
  if (order === 'after') {
    if (!isPlausible(scene, source)) return false
    // «واعتبر ذلك "خرقاً"»: what was said or done says nothing itself.
    if (/^(?:ذلك|هذا|هذه|تلك)$/.test(head.folded) && source.last - source.first === 1) return false
    if (inflection.gender === 'm' && head.folded === 'هي') return false
    if (inflection.gender === 'f' && head.folded === 'هو') return false
    // Before its subject the verb stays singular.
    if (inflection.number === 'pl' || inflection.number === 'du') return false
    if (/ين$/.test(head.noun) && isNounOf(head, 'group')) return false
    if (inflection.gender === 'm' && !head.pronoun && /ات$/.test(head.noun) && head.core !== 'P') return false
    if (inflection.gender === 'm' && head.definite && head.plain.endsWith('ة'))
      return MASCULINE.has(head.noun) || isNounOf(head, 'many')
    return true
  }
  if (does(head, 'quantity', 'he') || isNounOf(head, 'many') || head.kind === 'number') return true
  const one = /ه$/.test(head.noun) || isNounOf(head, 'role') || /^هذ[اه]$/.test(head.base)
  if (inflection.number === 'pl' && one && !hasConjunction(scene, source)) return false
  if (inflection.gender === 'm' && inflection.number === 'sg' && feminine === true && head.plain.endsWith('ة'))
    return false
  if (inflection.gender === 'f' && feminine === false) return false
  return !beginsTime(head)
}

/** An unknown indefinite noun alone is an object or adverb more often than a speaker. */
function isPlausible(scene: Scene, { first, last }: Stretch): boolean {
  const head = scene.words[first]!
  if (head.kind !== 'word' || head.core === 'P' || head.core === 'M' || head.definite) return true
  // «أكمل حديثه», «أعلن رفضه»: what belongs to the speaker is an object.
  if (head.pronoun && head.particles.length === 0) return canSpeak(scene, first)
  if (head.particles.length > 0 || last - first > 1) return true
  return canSpeak(scene, first) || /(?:ون|ات)$/.test(head.noun)
}

function hasConjunction(scene: Scene, { first, last }: Stretch): boolean {
  for (let i = first + 1; i < last; i++) if (scene.words[i]!.conj) return true
  return false
}
