import type { CueVerb } from '#lexicon/english'
import { clauseAt, hasArguments, infinitiveAt, isStop, type Opener } from './clause-starts.ts'
import { groupAt, isOpening, type Line, tagAt, textAt } from './line.ts'
import { basePhrase, fullPhrase, isNominal, isParticiple, isTimePhrase, skipAdjuncts, startsPhrase } from './phrases.ts'

const OF: Readonly<Record<string, readonly string[]>> = {
  accuse: ['of'],
  suspect: ['of'],
  credit: ['with'],
}

/** The small clauses: somebody to do, something as, something called something, somebody of doing, something doing. */
export function smallClause(line: Line, first: number, limit: number, cue: CueVerb): Opener | undefined {
  const { frames } = cue
  if (frames.has('on-to') && textAt(line, first) === 'on' && startsPhrase(line, first + 1)) {
    const end = fullPhrase(line, first + 1, limit)
    if (infinitiveAt(line, end + 1) !== undefined) return { frame: 'on-to', from: first + 1, cueTo: first }
  }
  if (frames.has('for') && textAt(line, first) === 'for' && startsPhrase(line, first + 1)) {
    if (findInfinitive(line, first + 1, limit) !== undefined || hasArguments(line, first + 1, limit))
      return { frame: 'for', from: first + 1, cueTo: first }
  }
  let x = first
  if (cue.lemma === 'refer') {
    if (textAt(line, first) !== 'to') return undefined
    x++
  }
  if (!startsPhrase(line, x)) return undefined
  if (frames.has('x-to')) {
    const end = tagAt(line, x) === 'pron' || tagAt(line, x) === 'obj' ? x : fullPhrase(line, x, limit)
    const at = infinitiveAfter(line, end + 1)
    const told = frames.has('told')
    if (at !== undefined) return { frame: 'x-to', from: told ? at : x }
    // «expected it to»: the verb is left out.
    if (tagAt(line, end + 1) === 'to' && cue.kind === 'believe' && isStop(line, end + 2))
      return { frame: 'x-to', from: x, to: end + 1 }
  }
  if (frames.has('x-of')) {
    const preps = OF[cue.lemma] ?? ['for']
    const at = prepositionAfter(line, x, limit, preps)
    if (at !== undefined) {
      const g = groupAt(line, at + 1)
      const deed = (g?.gerund && g.first === at + 1) || (tagAt(line, at + 1) === 'not' && groupAt(line, at + 2)?.gerund)
      if (deed || preps[0] === 'of' || isOpening(line, at + 1) || (cue.lemma === 'blame' && startsPhrase(line, at + 1)))
        return { frame: 'x-of', from: x, core: at }
    }
  }
  if (frames.has('x-as')) {
    const at = asAfter(line, x, limit)
    if (at !== undefined) return { frame: 'x-as', from: x, core: at }
  }
  if (frames.has('x-ing')) {
    const end = tagAt(line, x) === 'obj' ? x : basePhraseWithOf(line, x, limit)
    const g = groupAt(line, end + 1)
    if (g?.gerund && g.first === end + 1) return { frame: 'x-ing', from: x }
  }
  if (frames.has('x-y') && isEquation(line, x, limit, cue)) return { frame: 'x-y', from: x }
  return undefined
}

function infinitiveAfter(line: Line, i: number): number | undefined {
  if (infinitiveAt(line, i) !== undefined) return i
  if (isTimePhrase(line, i, line.words.length - 1)) {
    const k = skipAdjuncts(line, i, line.words.length - 1)
    if (infinitiveAt(line, k) !== undefined) return k
  }
  return undefined
}

function findInfinitive(line: Line, from: number, limit: number): number | undefined {
  for (let k = from; k <= limit && k - from < 25; k++) {
    const tag = tagAt(line, k)
    if (tag === 'comma' || tag === 'stop' || tag === 'colon') return undefined
    const g = groupAt(line, k)
    if (g?.infinitive && g.first === k && k > from) return k
  }
  return undefined
}

function basePhraseWithOf(line: Line, x: number, limit: number): number {
  let end = basePhrase(line, x, limit)
  while (textAt(line, end + 1) === 'of' && startsPhrase(line, end + 2) && end - x < 20)
    end = basePhrase(line, end + 2, limit)
  return end
}

function prepositionAfter(line: Line, x: number, limit: number, preps: readonly string[]): number | undefined {
  let k = tagAt(line, x) === 'obj' ? x : basePhrase(line, x, limit)
  for (let n = 0; n < 4 && k <= limit; n++) {
    k++
    while (tagAt(line, k) === 'adv') k++
    if (preps.includes(textAt(line, k))) return k
    // Other phrases between: «accused the owner of the yard of hiding», «an apposition, the former mayor, of …».
    if (tagAt(line, k) === 'prep' && startsPhrase(line, k + 1)) k = basePhrase(line, k + 1, limit)
    else if (tagAt(line, k) === 'cc' && startsPhrase(line, k + 1)) k = basePhrase(line, k + 1, limit)
    else if (tagAt(line, k) === 'comma' && startsPhrase(line, k + 1)) {
      const end = fullPhrase(line, k + 1, limit)
      if (tagAt(line, end + 1) !== 'comma') return undefined
      k = end + 1
    } else return undefined
  }
  return undefined
}

function asAfter(line: Line, x: number, limit: number): number | undefined {
  let k = x
  let relative = false
  for (let n = 0; k <= limit && n < 30; n++) {
    const tag = tagAt(line, k)
    if (tag === 'wh') relative = true
    if (textAt(line, k) === 'as' && k > x && !/^(?:such|well|as|long|far|soon|much|many)$/.test(textAt(line, k - 1))) {
      const next = tagAt(line, k + 1)
      const gerund = groupAt(line, k + 1)?.gerund === true
      const clause = next === 'pron' || (startsPhrase(line, k + 1) && clauseAt(line, k + 1, limit))
      if (clause) return undefined
      return startsPhrase(line, k + 1) || gerund || next === 'adv' || isOpening(line, k + 1) || next === 'verb'
        ? k
        : undefined
    }
    // «described the raid, which failed, as a mistake»
    if (tag === 'comma' && tagAt(line, k + 1) === 'wh') {
      let close = k + 2
      while (close <= limit && close - k < 20 && tagAt(line, close) !== 'comma') close++
      if (tagAt(line, close) !== 'comma') return undefined
      k = close + 1
      continue
    }
    if (tag === 'comma' || tag === 'stop' || tag === 'colon' || tag === 'dash' || tag === 'that') return undefined
    const g = groupAt(line, k)
    if (g && g.first === k && g.finite && !(g.open && isParticiple(line, g.head))) {
      if (!relative) return undefined
      relative = false
    }
    k++
  }
  return undefined
}

const ARTICLES = new Set(['a', 'an', 'the', 'one', 'something', 'nothing', 'my', 'his', 'her', 'their', 'our', 'its'])

/** "called the plan a disgrace", "deemed it unsafe", 'called him "unfit"'. */
function isEquation(line: Line, x: number, limit: number, cue: CueVerb): boolean {
  const tag = tagAt(line, x)
  const end = tag === 'pron' || tag === 'obj' ? x : fullPhrase(line, x, limit)
  if (end < x) return false
  for (const e of [end, tag === 'pron' || tag === 'obj' ? x : basePhraseWithOf(line, x, limit)]) {
    const k = e + 1
    if (k > limit) continue
    const next = tagAt(line, k)
    if (isOpening(line, k)) return true
    if (ARTICLES.has(textAt(line, k)) && !isTimePhrase(line, k, limit)) return true
    if (next === 'adj' && (isStop(line, k + 1) || /^(?:cc|prep|to|sub|that)$/.test(tagAt(line, k + 1) ?? '')))
      return true
    if (next === 'verb' && groupAt(line, k)?.open && isStop(line, k + 1)) return true
  }
  // Two phrases that touch: «named the ship Hope», «called him unfair».
  if (tag === 'name' || cue.lemma === 'consider' || cue.lemma === 'deem') {
    const last = tagAt(line, end)
    if (last === 'adj' && end > x && !isNominal(tagAt(line, end + 1))) return true
  }
  // The quotation was read as part of the phrase.
  for (let k = x + 1; k <= end; k++)
    if (isOpening(line, k) && tagAt(line, k - 1) !== 'det' && tagAt(line, k - 1) !== 'prep') return true
  return false
}
