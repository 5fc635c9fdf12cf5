import { CUE_ADJECTIVES, CUE_NOUNS, type CueNoun, type Frame, LIGHT_VERBS, PLAN_NOUNS } from '#lexicon/english'
import type { SourceKind } from '../../model.ts'
import { contentRange, cueRange, quotedContent, sharing } from './build.ts'
import { clauseAt } from './clause-starts.ts'
import type { Clauses } from './clauses.ts'
import { beforeMainVerb, contentEnd, scopeEnd } from './extent.ts'
import type { Found } from './found.ts'
import type { VerbGroup } from './groups.ts'
import { groupAt, isOpening, type Line, rangeOf, type Stretch, tagAt, textAt } from './line.ts'
import { basePhrase, fullPhrase, isNominal, skipAdjuncts, startsPhrase } from './phrases.ts'
import { aboveDocument, agreement, isMute, sourceKind, sourceRange } from './sources.ts'
import { speakerOf } from './speakers.ts'
import { phraseStart } from './subjects.ts'

/** Reports whose cue is a noun ("her claim that C", "holding out hope that C") or an adjective ("is worried that C"). */
export function nominalReports(clauses: Clauses): Found[] {
  const { line } = clauses
  const out: Found[] = []
  for (let i = 0; i < line.words.length; i++) {
    const tag = tagAt(line, i)
    if (tag !== 'noun' && tag !== 'adj' && tag !== 'verb') continue
    const found =
      adjectiveReport(clauses, i) ?? (tag === 'noun' ? (nounReport(clauses, i) ?? planReport(clauses, i)) : undefined)
    if (found) out.push(found)
  }
  return out
}

function nounAt(line: Line, i: number): CueNoun | undefined {
  const text = textAt(line, i)
  const known = CUE_NOUNS.get(text)
  if (known) return known
  if (text.endsWith('ies')) return CUE_NOUNS.get(`${text.slice(0, -3)}y`)
  return text.endsWith('s') ? CUE_NOUNS.get(text.slice(0, -1)) : undefined
}

/** "Lee's claim that C", "allegations that C", "concerns by some that C", "questions on whether C". */
function nounReport(clauses: Clauses, i: number): Found | undefined {
  const { line } = clauses
  const noun = nounAt(line, i)
  if (noun === undefined) return undefined
  const limit = scopeEnd(line, i)
  // Who says it may stand between noun and clause: «claims by Lee that», «a statement from the port that».
  let k = i + 1
  let speaker: Stretch | undefined
  if (/^(?:by|from|of|among|within)$/.test(textAt(line, k)) && startsPhrase(line, k + 1)) {
    const end = fullPhrase(line, k + 1, limit)
    if (textAt(line, end + 1) === 'that') {
      if (/^(?:by|from|among)$/.test(textAt(line, k))) speaker = { from: k + 1, to: end }
      k = end + 1
    }
  }
  k = tagAt(line, k) === 'comma' ? k : skipTime(line, k, limit)
  let opened: { frame: Frame; from: number } | undefined
  if (noun.frames.has('that') && textAt(line, k) === 'that' && k < limit && isComplement(line, k))
    opened = { frame: 'that', from: k + 1 }
  else if (noun.frames.has('whether')) {
    const j = /^(?:on|of|about|over|as|to)$/.test(textAt(line, k)) ? (textAt(line, k) === 'as' ? k + 2 : k + 1) : k
    const plural = textAt(line, i).endsWith('s')
    if (/^(?:whether|if)$/.test(textAt(line, j)) || (plural && /^(?:how|why|who|what)$/.test(textAt(line, j))))
      opened = { frame: 'whether', from: j }
  } else if (noun.frames.has('of-ing') && textAt(line, k) === 'of') {
    const g = groupAt(line, k + 1)
    if (g?.gerund && g.first === k + 1) opened = { frame: 'x-of', from: k + 1 }
  }
  // «amid reports he was dead», «fears the dam may fail»: plural, and the clause at once.
  if (
    opened === undefined &&
    noun.frames.has('that') &&
    textAt(line, i).endsWith('s') &&
    k === i + 1 &&
    opensClauseAt(line, k, limit)
  )
    opened = { frame: 'bare', from: k }
  if (opened === undefined || opened.from > limit) return undefined
  // «said in a statement that …»: the verb has the clause already.
  if (clauses.openers.some((o) => o?.from === opened.from)) return undefined
  const start = nounPhraseStart(line, i)
  const owner = ownerBefore(line, start, i)
  const light = lightVerb(clauses, start)
  const source = owner ?? speaker ?? (light === undefined ? undefined : speakerOf(clauses, light))
  if (source === undefined && !SOURCELESS.test(noun.lemma)) return undefined
  const cue: Found['cue'] = []
  const useLight = light !== undefined && owner === undefined && speaker === undefined && source !== undefined
  if (useLight) {
    const group = line.groups[light]!
    // One stretch where they touch; else the verb and the noun.
    if (start - group.head <= 2)
      cue.push({ start: cueRange(line, group, group.head).start, end: line.words[i]!.token.end })
    else cue.push(cueRange(line, group, group.head), rangeOf(line, { from: i, to: i }))
  } else cue.push(rangeOf(line, { from: i, to: i }))
  const group = light === undefined ? undefined : line.groups[light]
  const shares = light === undefined ? () => false : sharing(clauses, light)
  const isSubject = light === undefined && !governed(line, start)
  const furthest = contentEnd(line, opened.from, opened.frame, limit, shares)
  const end = isSubject ? beforeMainVerb(line, opened.from, furthest, opened.frame) : furthest
  return finish(
    line,
    noun,
    source,
    cue,
    [contentRange(line, opened.from, end)],
    useLight ? 'en-light-verb' : source ? 'en-noun-of' : 'en-noun',
    useLight && group?.negated === true,
  )
}

function opensClauseAt(line: Line, k: number, limit: number): boolean {
  const tag = tagAt(line, k)
  if (tag !== 'pron' && tag !== 'det' && tag !== 'name' && tag !== 'poss') return false
  const end = tag === 'pron' ? k : basePhrase(line, k, limit)
  const g = groupAt(line, end + 1)
  return (g?.finite === true && g.first === end + 1 && !g.open) || line.words[k]!.contracted
}

/** Nouns that report even where nobody is named: "allegations that …", "fears that …". */
const SOURCELESS =
  /^(?:claim|accusation|allegation|assertion|report|rumou?r|suggestion|insinuation|complaint|warning|denial|prediction|belief|hope|fear|concern|worry|suspicion|speculation|expectation|question|demand|announcement|statement|revelation|estimate|argument|theory|threat)$/

/** Does a finite verb of the same clause stand before the noun phrase? Then the phrase is no subject. */
function governed(line: Line, start: number): boolean {
  for (let k = start - 1; k >= 0 && start - k < 30; k--) {
    const tag = tagAt(line, k)
    if (tag === 'comma' || tag === 'stop' || tag === 'colon' || tag === 'sub' || tag === 'that' || tag === 'wh')
      return false
    if (groupAt(line, k)?.finite) return true
  }
  return false
}

/** "that" after a noun opens what is claimed, not a relative clause: a whole clause with its own subject follows. */
function isComplement(line: Line, k: number): boolean {
  const next = k + 1
  const group = groupAt(line, next) ?? (tagAt(line, next) === 'adv' ? groupAt(line, next + 1) : undefined)
  if (group?.finite && group.first <= next + 1 && !line.words[group.first]!.contracted) return false
  // «the opinions that people may have on it»: the verb lacks its object, the clause is a relative one.
  for (let j = next; j < line.words.length && j - next < 12; j++) {
    const g = groupAt(line, j)
    if (!g?.finite) continue
    if (!/^(?:have|hold|make|express|raise|voice|share|hear|give|cause|face|bring|get)$/.test(g.lemma) || g.passive)
      break
    return startsPhrase(line, g.head + 1)
  }
  return (
    startsPhrase(line, next) ||
    isOpening(line, next) ||
    /^(?:sub|prep|adv|wh|that|quote|verb)$/.test(tagAt(line, next) ?? '')
  )
}

function skipTime(line: Line, k: number, limit: number): number {
  const j = skipAdjuncts(line, k, limit)
  return j - k <= 8 && textAt(line, j) === 'that' ? j : k
}

function nounPhraseStart(line: Line, i: number): number {
  let k = i
  while (k > 0 && i - k < 6) {
    const tag = tagAt(line, k - 1)
    if (tag === 'det' || tag === 'poss' || line.words[k - 1]!.possessive)
      return tag === 'det' || tag === 'poss' ? k - 1 : k
    if (!isNominal(tag) && tag !== 'joiner') break
    k--
  }
  return k
}

/** "Lee's claim", "his claim": the possessor before the noun phrase. */
function ownerBefore(line: Line, start: number, i: number): Stretch | undefined {
  if (tagAt(line, start) === 'poss' && start < i) return { from: start, to: start }
  for (let k = i - 1; k >= start - 1 && k >= 0; k--) {
    if (!line.words[k]!.possessive) continue
    const last = tagAt(line, k) === 'joiner' ? k - 1 : k
    const from = phraseStart(line, last)
    return from === undefined ? { from: last, to: last } : { from, to: last }
  }
  // «experts' claims»: the mark is a word of its own.
  if (tagAt(line, start - 1) === 'joiner' && line.words[start - 2]?.possessive) {
    const from = phraseStart(line, start - 2)
    return { from: from ?? start - 2, to: start - 2 }
  }
  return undefined
}

/** The light verb, or "wrote … with", that governs the noun phrase beginning at `start`. */
function lightVerb(clauses: Clauses, start: number): number | undefined {
  const { line } = clauses
  let k = start - 1
  while (k >= 0 && (tagAt(line, k) === 'adv' || tagAt(line, k) === 'prep') && start - k < 4) k--
  const with2 = textAt(line, start - 1) === 'with'
  if (with2) {
    for (let j = start - 2; j >= 0 && start - j < 15; j--) {
      const g = groupAt(line, j)
      if (!g?.finite || g.head !== j) continue
      return clauses.cues[line.groups.indexOf(g)] ? line.groups.indexOf(g) : undefined
    }
    return undefined
  }
  const g = groupAt(line, k)
  if (!g || g.head !== k || !LIGHT_VERBS.has(g.lemma) || g.passive) return undefined
  if (tagAt(line, start - 1) === 'prep' && !/^(?:out|up)$/.test(textAt(line, start - 1))) return undefined
  return line.groups.indexOf(g)
}

/** "made plans to rebuild", "has plans to sell". */
function planReport(clauses: Clauses, i: number): Found | undefined {
  const { line } = clauses
  if (!PLAN_NOUNS.has(textAt(line, i))) return undefined
  const infinitive = groupAt(line, i + 1)
  if (!infinitive?.infinitive || infinitive.first !== i + 1) return undefined
  const start = nounPhraseStart(line, i)
  const g = groupAt(line, start - 1)
  if (
    !g?.finite ||
    g.head !== start - 1 ||
    g.passive ||
    !/^(?:make|have|announce|unveil|reveal|outline)$/.test(g.lemma)
  )
    return undefined
  const k = line.groups.indexOf(g)
  const source = speakerOf(clauses, k)
  if (source === undefined) return undefined
  const limit = scopeEnd(line, i)
  const end = contentEnd(line, i + 1, 'to', limit, sharing(clauses, k))
  const cue = [{ start: cueRange(line, g, g.head).start, end: line.words[i]!.token.end }]
  return finish(
    line,
    { ...PLAN, frames: new Set() },
    source,
    cue,
    [contentRange(line, i + 1, end)],
    'en-plan',
    g.negated,
  )
}
const PLAN: CueNoun = { lemma: 'plan', kind: 'promise', frames: new Set(), stance: 'neutral', example: '' }

/** "is worried that C", "was worried about being seen", "seems sure C". */
function adjectiveReport(clauses: Clauses, i: number): Found | undefined {
  const { line } = clauses
  const adjective = CUE_ADJECTIVES.get(textAt(line, i))
  if (adjective === undefined) return undefined
  const group = linking(line, i)
  if (group === undefined) return undefined
  const k = line.groups.indexOf(group)
  const source = speakerOf(clauses, k)
  if (source === undefined || /^(?:it|that|this)$/.test(textAt(line, source.from))) return undefined
  const limit = scopeEnd(line, i)
  const { frames } = adjective
  const shares = sharing(clauses, k)
  const next = i + 1
  const cue = [{ start: cueRange(line, group, group.head).start, end: line.words[i]!.token.end }]
  const done = (from: number, frame: Frame) => {
    if (from > limit) return undefined
    if (isOpening(line, from)) {
      const content = quotedContent(line, from, limit, shares)
      return content.length > 0
        ? finish(line, adjective, source, cue, content, 'en-adjective', group.negated)
        : undefined
    }
    const end = contentEnd(line, from, frame, limit, shares)
    return finish(line, adjective, source, cue, [contentRange(line, from, end)], 'en-adjective', group.negated)
  }
  if (frames.has('that') && textAt(line, next) === 'that') return done(next + 1, 'that')
  if (frames.has('whether') && /^(?:whether|if|how|why|what|who)$/.test(textAt(line, next)))
    return done(next, 'whether')
  if (frames.has('about') && /^(?:of|about|over)$/.test(textAt(line, next))) {
    const from = isOpening(line, next + 1) ? next + 2 : next + 1
    const deed = groupAt(line, from)
    if (deed && deed.first === from && !deed.finite && !deed.infinitive) return done(next + 1, 'about')
    return undefined
  }
  if (frames.has('quote') && isOpening(line, next) && clauseAt(line, next + 1, limit)) return done(next, 'bare')
  if (frames.has('bare') && startsPhrase(line, next) && clauseAt(line, next, limit)) return done(next, 'bare')
  return undefined
}

/** The form of "be", "seem", "feel" … that the adjective belongs to. */
function linking(line: Line, i: number): VerbGroup | undefined {
  const own = groupAt(line, i)
  if (own) return own.passive && own.head === i && own.finite ? own : undefined
  let k = i - 1
  while (k >= 0 && (tagAt(line, k) === 'adv' || tagAt(line, k) === 'not') && i - k < 4) k--
  const g = groupAt(line, k)
  if (!g?.finite || g.head !== k) return undefined
  return g.copula || /^(?:seem|feel|appear|remain|become|sound)$/.test(g.lemma) ? g : undefined
}

function finish(
  line: Line,
  noun: CueNoun,
  source: Stretch | undefined,
  cue: Found['cue'],
  content: Found['content'],
  rule: string,
  negated: boolean,
): Found {
  const kind: SourceKind = source ? sourceKind(line, source) : 'none'
  const agrees = source && agreement(line, source)
  const above = source && kind === 'document' ? aboveDocument(line, source) : undefined
  return {
    source: source ? [sourceRange(line, source)] : [],
    cue,
    content,
    cueKind: noun.kind,
    sourceKind: kind,
    form: rule === 'en-adjective' ? 'verb' : 'noun',
    polarity: negated ? '-' : '+',
    rule,
    stance: noun.stance,
    ...(agrees ? { agrees } : {}),
    ...(above ? { above } : {}),
    resumable: false,
    mute: source !== undefined && isMute(line, source, kind),
  }
}
