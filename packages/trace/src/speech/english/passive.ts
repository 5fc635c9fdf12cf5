import type { CueVerb } from '#lexicon/english'
import { contentRange, cueRange, endOfContent, makeFound, quotedContent, sharing } from './build.ts'
import { clauseAt } from './clause-starts.ts'
import type { Clauses } from './clauses.ts'
import { contentEnd, scopeEnd } from './extent.ts'
import type { Found } from './found.ts'
import { groupAt, isOpening, type Stretch, tagAt, textAt } from './line.ts'
import { basePhrase, fullPhrase, skipAdjuncts, startsPhrase } from './phrases.ts'
import { postposed } from './postposed.ts'
import { sourceRange } from './sources.ts'

/** Verbs whose passive with an infinitive reports a clause: "is said to have left". */
const RAISING = new Set(
  `say think believe expect allege report consider understand know fear estimate claim assume presume deem suppose feel
  predict project forecast anticipate declare hold find see`.split(/\s+/),
)
const WHETHER = new Set(['if', 'whether', 'how', 'why', 'what', 'who', 'which', 'where', 'when'])

/**
 * Reports in the passive: no source unless "by" names one.
 * "He is said to have left": subject and infinitive are the content. "It is said that …": the clause. "He was accused of
 * lying": the deed alone. "He was described as unfit": subject and predicate. "They were told that …": the clause.
 */
export function passiveReport(clauses: Clauses, k: number, cue: CueVerb): Found | undefined {
  const { line } = clauses
  const group = line.groups[k]!
  const limit = scopeEnd(line, group.head)
  const subject = clauses.subjects[k]!
  let at = group.head + 1 + (cue.particle === undefined ? 0 : 1)
  let source: Stretch | undefined
  if (textAt(line, at) === 'by' && startsPhrase(line, at + 1)) {
    const end = cue.frames.has('x-of') ? basePhrase(line, at + 1, limit) : fullPhrase(line, at + 1, limit)
    source = { from: at + 1, to: end }
    at = end + 1
  }
  const shares = sharing(clauses, k)
  const make = (rule: string, parts: readonly (readonly [number, number])[]): Found | undefined => {
    const content = parts
      .filter(([a, b]) => a <= b && a >= 0)
      .map(([a, b], n) => (n === parts.length - 1 ? contentRange(line, a, b) : sourceRange(line, { from: a, to: b })))
    if (content.length === 0) return undefined
    return makeFound({
      line,
      group,
      cue,
      source,
      content,
      rule,
      ...(source ? {} : { kind: 'impersonal' as const }),
    })
  }
  const who = subject.type === 'phrase' ? subject : undefined
  const expletive = who !== undefined && textAt(line, who.at.from) === 'it' && who.at.from === who.at.to
  const plain = skipAdjuncts(line, at, limit)
  if (WORRIED.has(cue.lemma) && !source) return undefined
  for (const j of [at, plain]) {
    if (tagAt(line, j) === 'that' && (expletive || cue.frames.has('told') || cue.kind === 'believe')) {
      if (j + 1 > limit || !cue.frames.has('that')) continue
      return make('en-passive-that', [[j + 1, endOfContent(clauses, k, { from: j + 1, frame: 'that' }, limit, shares)]])
    }
  }
  if (WHETHER.has(textAt(line, at)) && cue.frames.has('whether') && (cue.kind === 'ask' || cue.frames.has('told')))
    return make('en-passive-asked', [[at, endOfContent(clauses, k, { from: at, frame: 'whether' }, limit, shares)]])
  if (expletive && cue.frames.has('bare') && at === plain && startsPhrase(line, at) && clauseAt(line, at, limit))
    return make('en-passive-that', [[at, endOfContent(clauses, k, { from: at, frame: 'bare' }, limit, shares)]])
  const mark = tagAt(line, plain) === 'comma' || tagAt(line, plain) === 'colon' ? plain + 1 : plain
  if (cue.frames.has('told') && isOpening(line, mark)) {
    const content = quotedContent(line, mark, limit, shares)
    if (content.length > 0)
      return makeFound({
        line,
        group,
        cue,
        source,
        content,
        rule: 'en-passive-told',
        ...(source ? {} : { kind: 'impersonal' as const }),
      })
  }
  const infinitive = groupAt(line, at)
  if (infinitive?.infinitive && infinitive.first === at) {
    const end = endOfContent(clauses, k, { from: at, frame: 'to' }, limit, shares)
    if (RAISING.has(cue.lemma)) {
      const parts: (readonly [number, number])[] = who
        ? [
            [who.at.from, who.at.to],
            [at, end],
          ]
        : [[at, end]]
      return make('en-passive-raising', parts)
    }
    if (cue.frames.has('x-to') && cue.kind === 'order') return make('en-passive-order', [[at, end]])
    return undefined
  }
  if (cue.frames.has('x-of') && (textAt(line, at) === 'of' || textAt(line, at) === 'for') && at < limit) {
    const deed = groupAt(line, at + 1)?.gerund === true
    if (deed || ((cue.lemma === 'accuse' || cue.lemma === 'suspect') && startsPhrase(line, at + 1)))
      return make('en-passive-accused', [
        [at + 1, endOfContent(clauses, k, { from: at + 1, frame: 'x-of' }, limit, shares)],
      ])
  }
  if (cue.frames.has('x-as') && textAt(line, at) === 'as' && cue.lemma !== 'name' && cue.lemma !== 'see') {
    const saying = groupAt(line, at + 1)
    if (cue.lemma === 'quote' && saying?.gerund) return quotedAs(clauses, k, cue, saying.head)
    const end = endOfContent(clauses, k, { from: at, frame: 'x-as' }, limit, shares)
    return make(
      'en-passive-as',
      who
        ? [
            [who.at.from, who.at.to],
            [at, end],
          ]
        : [[at, end]],
    )
  }
  if (
    cue.frames.has('x-y') &&
    who &&
    (isOpening(line, at) || isPredicate(textAt(line, at))) &&
    !/^(?:call|name|dub|pronounce)$/.test(cue.lemma)
  )
    return make('en-passive-called', [
      [who.at.from, who.at.to],
      [at, endOfContent(clauses, k, { from: at, frame: 'x-y' }, limit, shares)],
    ])
  if (cue.frames.has('told') && cue.frames.has('bare') && clauseAt(line, plain, limit))
    return make('en-passive-told', [[plain, endOfContent(clauses, k, { from: plain, frame: 'bare' }, limit, shares)]])
  return undefined
}

const WORRIED = new Set(['worry', 'concern', 'convince'])

function isPredicate(text: string): boolean {
  return /^(?:a|an|the)$/.test(text)
}

/** "was quoted as saying that C": the subject speaks. */
function quotedAs(clauses: Clauses, k: number, cue: CueVerb, head: number): Found | undefined {
  const { line } = clauses
  const group = line.groups[k]!
  const j = line.groups.findIndex((g) => g.head === head)
  const opener = clauses.openers[j]
  const subject = clauses.subjects[k]!
  if (subject.type !== 'phrase') return undefined
  if (opener === undefined) {
    const found = postposed(clauses, k, cue, head)
    return found && { ...found, cue: [cueRange(line, group, head)], rule: 'en-quoted-as-saying' }
  }
  const limit = scopeEnd(line, group.head)
  const content = [
    contentRange(line, opener.from, contentEnd(line, opener.from, opener.frame, limit, sharing(clauses, k))),
  ]
  return makeFound({
    line,
    group,
    cue,
    source: subject.at,
    content,
    cueTo: head,
    rule: 'en-quoted-as-saying',
  })
}
