import { CUE_VERBS, type Frame } from '#lexicon/english'
import { clauseAt } from './clause-starts.ts'
import type { VerbGroup } from './groups.ts'
import { endOf, groupAt, isClosing, isOpening, type Line, pairAt, tagAt, textAt } from './line.ts'
import { basePhrase, fullPhrase, isNominal, isPrepositional, skipAdjuncts, startsPhrase } from './phrases.ts'

/** Frames whose content is less than a clause with "that": it ends sooner. */
const SMALL = new Set<Frame>([
  'to',
  'x-to',
  'on-to',
  'x-as',
  'x-y',
  'x-of',
  'x-ing',
  'ing',
  'to-ing',
  'thing',
  'about',
  'for',
])
const CONTRAST = new Set(['but', 'although', 'though', 'while', 'whereas', 'yet'])
const BACKGROUND = new Set(['as', 'after', 'while', 'when', 'amid', 'following', 'before'])

export function isSmall(frame: Frame): boolean {
  return SMALL.has(frame)
}

/** Last word that content inside the scope of `i` may have: before the mark that closes around it, or the line's end. */
export function scopeEnd(line: Line, i: number): number {
  const pair = line.quoteOf[i]
  const last = line.words.length - 1
  if (pair === undefined) return last
  return Math.min(last, endOf(line.analysed, pair) - line.offset - 1)
}
/** First word of the scope around `i`: after the mark that opens around it, or the line's start. */
export function scopeStart(line: Line, i: number): number {
  const pair = line.quoteOf[i]
  if (pair === undefined) return 0
  const low = Math.max(0, pair.open - line.offset + 1)
  for (let k = i - 1; k > low; k--) if (tagAt(line, k) === 'stop' && line.quoteOf[k] === pair) return k + 1
  return low
}

/**
 * Last word of a content that begins at `from`.
 * @param sharesSubject - does a verb without a subject of its own, met at this group, belong to the cue's subject?
 */
export function contentEnd(
  line: Line,
  from: number,
  frame: Frame,
  limit: number,
  sharesSubject: (group: VerbGroup) => boolean,
): number {
  const small = SMALL.has(frame)
  const fronted = isFronted(line, from)
  let clause = !small
  for (let k = from; k <= limit; k++) {
    const tag = tagAt(line, k)!
    if (tag === 'that' || (tag === 'wh' && k === from)) clause = true
    if (tag === 'quote' && isOpening(line, k)) {
      const close = pairAt(line, k)!.close
      if (close !== undefined && close - line.offset <= limit) {
        k = close - line.offset
        // «said "A," and added …»: a comma inside the marks divides as one outside does.
        if (k < limit && tagAt(line, k - 1) === 'comma' && endsAtComma(line, k, limit, small, sharesSubject))
          return trim(line, from, k)
        continue
      }
    }
    if (tag === 'comma' && fronted && startsPhrase(line, k + 1) && clauseAt(line, k + 1, limit))
      return trim(line, from, k - 1)
    if (tag === 'comma' && endsAtComma(line, k, limit, small, sharesSubject)) return trim(line, from, k - 1)
    if (tag === 'cc' && k > from && endsAtAnd(line, k, limit, sharesSubject)) return trim(line, from, k - 1)
    // «(which are called a delicacy), lungs and toads»
    if (tag === 'bracket' && textAt(line, k) === ')' && !opensBracket(line, from, k)) return trim(line, from, k - 1)
    if (tag === 'stop' && k < limit && k > from) return trim(line, from, k - 1)
    // «(the idea that they) want to remain is absurd»: the verb of a larger clause.
    if (
      small &&
      k > from &&
      tagAt(line, k - 1) === 'verb' &&
      groupAt(line, k)?.first === k &&
      groupAt(line, k)!.finite
    ) {
      const g = groupAt(line, k)!
      if (g.copula || g.modal || g.head > g.first) return trim(line, from, k - 1)
    }
    // «dismissed the claim: "…"»: the quotation is a report of its own.
    if (tag === 'colon' && isOpening(line, k + 1) && frame !== 'x-y' && k > from && !groupAt(line, k - 1)?.gerund)
      return trim(line, from, k - 1)
    if (tag === 'dash' && small && k > from + 1) return trim(line, from, k - 1)
    if (tag === 'colon' && textAt(line, k) === ';') return trim(line, from, k - 1)
    if (
      !clause &&
      k > from + 1 &&
      BACKGROUND.has(textAt(line, k)) &&
      !isPrepositional(line, k) &&
      tagAt(line, k - 1) !== 'adv' &&
      clauseAt(line, k + 1, limit)
    )
      return trim(line, from, k - 1)
    if (textAt(line, k) === 'according' && textAt(line, k + 1) === 'to' && k > from + 1) return trim(line, from, k - 1)
  }
  return trim(line, from, limit)
}

/** "After Lee said that A, B happened": the content lies in a clause that stands before the main clause. */
function isFronted(line: Line, from: number): boolean {
  const low = scopeStart(line, from)
  const participle = groupAt(line, low)
  // «Warning that A, he …», «Asked if A, he …»
  const opensSo = participle?.first === low && (participle.gerund ? !participle.finite : participle.open)
  if (
    !opensSo &&
    !/^(?:as|after|when|while|although|though|because|since|before|once|until|if|even)$/.test(textAt(line, low))
  )
    return false
  for (let k = low + 1; k < from; k++) {
    if (tagAt(line, k) !== 'comma' || !startsPhrase(line, k + 1)) continue
    // The main clause has begun already.
    if (clauseAt(line, k + 1, from)) return false
  }
  return true
}

function opensBracket(line: Line, from: number, close: number): boolean {
  for (let k = close - 1; k >= from && close - k < 60; k--) {
    if (textAt(line, k) === '(' || textAt(line, k) === '[') return true
  }
  return false
}

/** Drops what may not end a content: stops, commas, dashes; a closing mark stays only with its opening one. */
export function trim(line: Line, from: number, to: number): number {
  let end = to
  while (end > from) {
    const tag = tagAt(line, end)!
    if (tag === 'stop' || tag === 'comma' || tag === 'dash' || tag === 'cc') {
      end--
      continue
    }
    if (tag === 'colon' && end > from) {
      end--
      continue
    }
    if (tag === 'quote') {
      const pair = pairAt(line, end)
      const inside = pair !== undefined && pair.open >= line.offset + from
      if (!inside || pair.open === line.offset + end) {
        end--
        continue
      }
    }
    break
  }
  return end
}

/** Does the content end at this comma (or at a mark that closes after a comma)? */
function endsAtComma(
  line: Line,
  comma: number,
  limit: number,
  small: boolean,
  sharesSubject: (group: VerbGroup) => boolean,
): boolean {
  let k = comma + 1
  if (isClosing(line, k) || (tagAt(line, k) === 'quote' && pairAt(line, k) === undefined)) k++
  if (k > limit) return true
  const text = textAt(line, k)
  if (text === 'according' || text === 'citing' || text === 'quoting') return true
  if (isTail(line, k, limit)) return true
  let g = groupAt(line, k) ?? (tagAt(line, k) === 'adv' ? groupAt(line, k + 1) : undefined)
  if (g?.gerund && g.first - k < 2) {
    const cue = CUE_VERBS.get(g.lemma)
    if (cue && (cue.frames.has('that') || cue.frames.has('x-y') || cue.frames.has('x-as') || cue.frames.has('x-of')))
      return true
    return small
  }
  // «calls it "absurd," says …»: a cue without a subject right after the comma.
  const bare = groupAt(line, k)
  const after = tagAt(line, (bare?.head ?? k) + 1)
  const marked = k > comma + 1 || line.headline
  if (
    marked &&
    bare?.finite &&
    bare.first === k &&
    after !== 'prep' &&
    after !== 'sub' &&
    CUE_VERBS.has(bare.lemma) &&
    sharesSubject(bare)
  )
    return true
  // «…, a charge the firm denies»
  if (isComment(line, k, limit)) return true
  if (text === 'as' && startsPhrase(line, k + 1) && asReport(line, k + 1, limit)) return true
  const tag = tagAt(line, k)
  if (tag === 'cc' || CONTRAST.has(text)) {
    let j = k + 1
    while (tagAt(line, j) === 'adv') j++
    g = groupAt(line, j)
    if (g && g.first === j && g.finite) return sharesSubject(g)
    if (ownReport(line, j, limit)) return true
    if (small && CONTRAST.has(text)) return true
    return small && tag === 'cc' && clauseAt(line, j, limit) && (tagAt(line, j) === 'pron' || tagAt(line, j) === 'det')
  }
  if (!small) return false
  if (tag === 'sub' || tag === 'wh' || tag === 'pron') return true
  if (tag === 'prep' && /^(?:despite|amid|following|during|after)$/.test(text)) return true
  return clauseAt(line, k, limit) && tag === 'det'
}

/** ", the agency said" to the end: the whole belongs to another report. */
function isTail(line: Line, k: number, limit: number): boolean {
  if (!startsPhrase(line, k)) return false
  if (tagAt(line, k) === 'pron') return isTailVerb(line, k + 1, limit)
  return isTailAfter(line, basePhrase(line, k, limit), limit) || isTailAfter(line, fullPhrase(line, k, limit), limit)
}

function isTailAfter(line: Line, end: number, limit: number): boolean {
  if (end > limit) return false
  let v = end + 1
  // «…, Lee, the harbour master, said»
  for (let n = 0; n < 2 && tagAt(line, v) === 'comma' && startsPhrase(line, v + 1); n++) {
    const inner = fullPhrase(line, v + 1, limit)
    if (tagAt(line, inner + 1) !== 'comma') break
    v = inner + 2
  }
  return isTailVerb(line, v, limit)
}

function isTailVerb(line: Line, at: number, limit: number): boolean {
  let v = at
  while (tagAt(line, v) === 'adv') v++
  const g = groupAt(line, v)
  if (!g || g.first !== v || !g.finite || g.passive) return false
  const cue = CUE_VERBS.get(g.lemma)
  if (!cue?.frames.has('after')) return false
  let after = g.head + 1
  if (cue.frames.has('told') && startsPhrase(line, after)) after = basePhrase(line, after, limit) + 1
  after = skipAdjuncts(line, after, limit)
  const next = tagAt(line, after)
  return after > limit || next === 'stop' || next === 'comma'
}

/** "a claim she denies": an apposition that names the content and says what somebody makes of it. */
function isComment(line: Line, k: number, limit: number): boolean {
  if (!/^(?:a|an)$/.test(textAt(line, k))) return false
  const head = textAt(line, k + 1)
  if (
    !/^(?:charge|claim|accusation|allegation|assertion|suggestion|report|prospect|move|statement|view|charges)$/.test(
      head,
    )
  )
    return false
  return clauseAt(line, k + 2, limit)
}

/** "as the paper put it", "as she said": a comment clause with a cue. */
export function asReport(line: Line, k: number, limit: number): boolean {
  const end = tagAt(line, k) === 'pron' ? k : fullPhrase(line, k, limit)
  const g = groupAt(line, end + 1)
  if (!g || g.first !== end + 1 || !g.finite || g.passive) return false
  const cue = CUE_VERBS.get(g.lemma)
  if (g.lemma === 'put') return textAt(line, g.head + 1) === 'it'
  if (!cue?.frames.has('after')) return false
  const next = tagAt(line, skipAdjuncts(line, g.head + 1, limit))
  return next === undefined || next === 'stop' || next === 'comma'
}

/** A clause with a cue of its own and a subject of its own begins here: a new report beside this one. */
function ownReport(line: Line, k: number, limit: number): boolean {
  if (!startsPhrase(line, k)) return false
  const end = tagAt(line, k) === 'pron' ? k : fullPhrase(line, k, limit)
  let v = end + 1
  while (tagAt(line, v) === 'adv') v++
  const g = groupAt(line, v)
  if (!g?.finite || g.first !== v || g.modal) return false
  const cue = CUE_VERBS.get(g.lemma)
  return (
    cue !== undefined &&
    cue.kind !== 'believe' &&
    cue.kind !== 'know' &&
    cue.kind !== 'perceive' &&
    cue.frames.has('that')
  )
}

/** Does the content end before this "and", because the verb after it goes back to the cue's subject? */
function endsAtAnd(line: Line, k: number, limit: number, sharesSubject: (group: VerbGroup) => boolean): boolean {
  let j = k + 1
  while (j <= limit && (tagAt(line, j) === 'adv' || tagAt(line, j) === 'not')) j++
  const g = groupAt(line, j)
  if (!g || g.first > j || !g.finite || g.head > limit) return false
  if (g.open && isNominal(tagAt(line, j + 1)) && CUE_VERBS.get(g.lemma) === undefined) return false
  return sharesSubject(g)
}

/**
 * "The claim that A was B shocked C", "The man who said A was B left": content inside a subject ends before the verb of the
 * sentence, which is the first finite verb that none of its own clauses needs.
 */
export function beforeMainVerb(line: Line, from: number, to: number, frame: Frame): number {
  let owed = SMALL.has(frame) ? 0 : 1
  for (let k = from; k <= to; k++) {
    const tag = tagAt(line, k)
    if (tag === 'wh' || tag === 'that' || tag === 'sub') owed++
    const g = groupAt(line, k)
    if (!g || g.first !== k) continue
    if (g.finite) {
      const before = tagAt(line, k - 1)
      if (owed > 0) owed--
      else if (
        k > from &&
        before !== 'cc' &&
        before !== 'comma' &&
        before !== 'pron' &&
        !(g.open && textAt(line, g.head + 1) === 'by')
      )
        return trim(line, from, k - 1)
    }
    k = g.head
  }
  return to
}

/** "The yard, which she says has closed, was sold": the clause between commas ends where the main verb follows. */
export function beforeMainComma(line: Line, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const next = groupAt(line, i + 1)
    if (tagAt(line, i) === 'comma' && next?.finite && next.first === i + 1) return trim(line, from, i - 1)
  }
  return to
}
