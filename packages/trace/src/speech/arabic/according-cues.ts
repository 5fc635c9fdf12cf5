import { type According, clauseSubject, isJoint, matchAccording } from './according-phrases.ts'
import { boundsOf } from './bounds.ts'
import type { Draft, Stretch } from './draft.ts'
import { isComma, isFiniteVerb } from './noun-phrase.ts'
import { isBut } from './opener.ts'
import { quotedBefore } from './quotation.ts'
import type { Scene, WordSentence } from './scene.ts'
import { contentEnd, trimContent } from './scope.ts'
import { does } from './words.ts'

const THEN = new Set(['فان', 'فانه', 'فانها', 'فقد'])

const RELAYS = /^(?:نقل|روي|حكي|اورد)ته?ا?$/

export interface AccordingDrafts {
  readonly drafts: readonly Draft[]
  /** Words of the phrase: no other cue begins among them. */
  readonly covers: Stretch
}

/** «وفقاً للشرطة، …», «…، حسبما ذكرت الوكالة»: the clause beside the phrase is what its source says. */
export function accordingCue(
  scene: Scene,
  sentence: WordSentence,
  i: number,
  drafts: readonly Draft[],
): AccordingDrafts | undefined {
  const { words } = scene
  const bounds = boundsOf(scene, sentence, i)
  const found = matchAccording(scene, i, bounds.limit)
  if (found === undefined) return undefined
  const zone = zoneOf(drafts, i)
  const host = zone
    ? { content: zone.content, side: 'zone' as const }
    : hostOf(scene, sentence, i, found, bounds.floor, bounds.limit)
  if (host === undefined) return undefined
  const base = {
    form: 'preposition' as const,
    polarity: '+' as const,
    stance: found.doubt ? ('doubt' as const) : ('neutral' as const),
  }
  const outer: Draft = {
    ...base,
    source: found.source ? [found.source] : [],
    ...(found.source ? {} : { sourceKind: found.unnamed ? ('impersonal' as const) : ('pronoun' as const) }),
    cue: [{ first: i, last: found.cueEnd }],
    content: host.content,
    cueKind: found.kind,
    rule: `${found.rule}-${host.side}`,
    evidence: found.loose ? 0.55 : 0.8,
    resumable: host.side === 'before',
    ...(zone ? { within: zone } : {}),
  }
  const made: Draft[] = [outer]
  // «طبقاً لما راجعته الصحيفة مما ذكرته الشبكة»: the second source stands below the first.
  const second = secondSource(scene, found, bounds.limit)
  if (second)
    made.push({
      ...base,
      source: second.source ? [second.source] : [],
      ...(second.source ? {} : { sourceKind: 'pronoun' as const }),
      cue: [{ first: second.first, last: second.cueEnd }],
      content: host.content,
      cueKind: 'say',
      rule: 'according-stacked',
      evidence: 0.75,
      within: outer,
    })
  const end = second?.endsAt ?? found.endsAt
  return { drafts: made, covers: { first: i, last: words[end] === undefined ? words.length : end } }
}

/** «قال الوزير نقلاً عن تقرير إن»: the phrase stands between a cue and what it opens; its source is below that cue's. */
function zoneOf(drafts: readonly Draft[], i: number): Draft | undefined {
  return drafts.find((d) => d.opens !== undefined && d.opens > i && (d.cue[0]?.first ?? i) < i)
}

function secondSource(scene: Scene, found: According, limit: number) {
  const { words } = scene
  const i = found.endsAt
  if (i >= limit) return undefined
  // «ووفق ما نقلته الوكالة عن شهود»: whom the first one relays.
  if (words[i]!.folded === 'عن' && RELAYS.test(words[found.cueEnd - 1]!.base)) {
    const source = clauseSubject(scene, i + 1, limit)
    return source && { first: i, cueEnd: i + 1, source, endsAt: source.last }
  }
  if (!['مما', 'عما', 'بما', 'فيما'].includes(words[i]!.base)) return undefined
  const verb = words[i + 1]
  if (verb === undefined || i + 1 >= limit || !(isFiniteVerb(verb) || verb.verbs.length > 0)) return undefined
  const clause = matchAfterWhat(scene, i + 2, limit)
  return { first: i, cueEnd: i + 2, source: clause, endsAt: clause?.last ?? i + 2 }
}

function matchAfterWhat(scene: Scene, from: number, limit: number): Stretch | undefined {
  const { words } = scene
  const quote = scene.quoteAt.get(from)
  if (quote?.closed && quote.use !== 'quotation' && quote.close < limit) return { first: from, last: quote.close + 1 }
  let last = from
  while (
    last < limit &&
    words[last]!.kind === 'word' &&
    ['N', 'P', 'A'].includes(words[last]!.core) &&
    !words[last]!.prep
  )
    last++
  return last > from ? { first: from, last } : undefined
}

interface Host {
  readonly content: readonly Stretch[]
  readonly side: 'before' | 'after'
}

function hostOf(
  scene: Scene,
  sentence: WordSentence,
  i: number,
  found: According,
  floor: number,
  limit: number,
): Host | undefined {
  const { words } = scene
  const quoted = quotedBefore(scene, sentence, i)
  if (quoted && beginsSentence(scene, sentence, quoted[0]!)) return { content: quoted, side: 'before' }
  // «… وفقاً لتغريدة النائب: "لن نصوت"»: what stands behind the colon is theirs.
  const spoken = words[found.endsAt]?.text === ':' && scene.quoteAt.get(found.endsAt + 1)?.use === 'quotation'
  if (spoken && found.endsAt < limit) return { content: [afterColon(scene, found.endsAt, limit)!], side: 'after' }
  let end = i
  // «، وذلك وفقاً»: the joint is neither content nor cue.
  while (end > floor && (isJoint(words[end - 1]) || (words[end - 1]!.base === 'ذلك' && words[end - 1]!.conj))) {
    if (words[end - 1]!.kind === 'quote' && !isStray(scene, end - 1)) break
    end--
  }
  // «… إلا أن الخير كثير كما يقولون»: without a comma before it «كما» speaks of its own clause only.
  const from0 = found.loose && !isComma(words[i - 1] ?? words[i]!) ? lastClause(scene, floor, end) : floor
  const before = trimContent(scene, from0, end)
  if (
    before &&
    (hasVerb(scene, before) || before.last - before.first >= (from0 > floor || closes(scene, found, limit) ? 2 : 6))
  ) {
    // «كانت الفكرة، وفقاً لرئيسها، هي البيع»: what stands before is only half the clause.
    const rest =
      before.last - before.first <= 8 && from0 === floor && !found.unnamed
        ? restOf(scene, found.endsAt, limit)
        : undefined
    return { content: rest ? [before, rest] : [before], side: 'before' }
  }
  if (words[found.endsAt]?.text === ':' && found.endsAt < limit) {
    const after = afterColon(scene, found.endsAt, limit)
    if (after) return { content: [after], side: 'after' }
  }
  let from = secondSource(scene, found, limit)?.endsAt ?? found.endsAt
  while (from < limit && (isComma(words[from]!) || THEN.has(words[from]!.folded))) {
    if (/^فان.+|^فقد$/.test(words[from]!.folded)) break
    from++
  }
  const after = trimContent(scene, from, contentEnd(scene, from, limit, 'that'))
  if (after && after.last - after.first >= (from > found.endsAt + 1 ? 2 : 3)) return { content: [after], side: 'after' }
  // «وذلك حسب تقرير الوكالة.» after a sentence of its own.
  const last = before === undefined && after === undefined ? scene.sentenceBefore.get(sentence.first) : undefined
  const content = last && trimContent(scene, last.first, last.last)
  return content ? { content: [content], side: 'before' } : undefined
}

/** Where the last clause before `end` begins. */
function lastClause(scene: Scene, floor: number, end: number): number {
  const { words } = scene
  for (let k = end - 3; k > floor; k--) {
    if (isBut(words, k)) return does(words[k + 1], 'that') ? k + 2 : k + 1
    if (isComma(words[k]!)) return k + 1
  }
  return floor
}

/** Nothing but stops follows the phrase, or the second source that it leads to. */
function closes(scene: Scene, found: According, limit: number): boolean {
  const end = secondSource(scene, found, limit)?.endsAt ?? found.endsAt
  for (let k = end; k < limit; k++) if (scene.words[k]!.kind === 'word') return false
  return true
}

function restOf(scene: Scene, from: number, limit: number): Stretch | undefined {
  const { words } = scene
  if (from >= limit || !isComma(words[from]!)) return undefined
  const next = words[from + 1]
  if (next === undefined || next.conj || next.kind !== 'word' || does(next, 'relative', 'while')) return undefined
  return trimContent(scene, from + 1, contentEnd(scene, from + 1, limit, 'that'))
}

/** «حسبما ذكر أحد المصادر: "…"» */
function afterColon(scene: Scene, colon: number, limit: number): Stretch | undefined {
  const quote = scene.quoteAt.get(colon + 1)
  if (quote === undefined) return trimContent(scene, colon + 1, limit)
  return trimContent(scene, quote.open + 1, Math.min(quote.close, scene.words.length))
}

/** The quoted words open the sentence that the phrase closes, or an earlier one. */
function beginsSentence(scene: Scene, sentence: WordSentence, { first }: Stretch): boolean {
  for (let k = sentence.first; k < first; k++) if (scene.words[k]!.kind === 'word') return false
  return true
}

function isStray(scene: Scene, i: number): boolean {
  return !scene.quoteAt.has(i) && !scene.closingAt.has(i)
}

function hasVerb(scene: Scene, { first, last }: Stretch): boolean {
  for (let k = first; k < last; k++) if (isFiniteVerb(scene.words[k]!) || does(scene.words[k], 'not')) return true
  return false
}
