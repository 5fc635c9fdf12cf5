import { BODY_NAMES, BODY_NOUNS, DOCUMENTS, PERSON_NOUNS, PERSON_PLURALS } from '#lexicon/english'
import type { Range } from '../../model.ts'
import { clean, contentRange } from './build.ts'
import type { Clauses } from './clauses.ts'
import { contentEnd, scopeEnd, scopeStart } from './extent.ts'
import type { Found } from './found.ts'
import { groupAt, isClosing, isOpening, type Line, pairAt, rangeOf, type Stretch, tagAt, textAt } from './line.ts'
import { fullPhrase, skipAdjuncts, startsPhrase, withAppositions } from './phrases.ts'
import { aboveDocument, agreement, sourceKind, sourceRange } from './sources.ts'

interface Phrase {
  readonly cue: readonly Range[]
  readonly source: Stretch
  /** Words of the whole phrase. */
  readonly from: number
  readonly to: number
  readonly rule: string
}

/** "According to S, C", "C, according to S", "as S put it", "in S's view", "in the words of S", "C, per S". */
export function accordingReports(clauses: Clauses): Found[] {
  const { line } = clauses
  const out: Found[] = []
  for (let i = 0; i < line.words.length; i++) {
    const phrase = phraseAt(line, i)
    if (phrase === undefined) continue
    const found = build(line, phrase)
    if (found) out.push(found)
    i = phrase.to
  }
  return out
}

function span(line: Line, from: number, to: number): Range {
  return rangeOf(line, { from, to })
}

function phraseAt(line: Line, i: number): Phrase | undefined {
  const text = textAt(line, i)
  const limit = scopeEnd(line, i)
  if (text === 'according' && textAt(line, i + 1) === 'to' && startsPhrase(line, i + 2)) {
    const whole = withAppositions(line, i + 2, limit)
    // «According to custom, a grave …»: what follows the comma is an apposition only if another comma closes it.
    const opens = i === scopeStart(line, i) || tagAt(line, i - 1) === 'cc'
    const closed = tagAt(line, whole + 1) === 'comma' || !opens
    const to = beforeCiting(line, i + 2, closed ? whole : fullPhrase(line, i + 2, limit))
    const end = withRelative(line, to, limit)
    return {
      cue: [span(line, i, i + 1)],
      source: { from: i + 2, to: end },
      from: i,
      to: end,
      rule: 'en-according-to',
    }
  }
  if (text === 'as' && startsPhrase(line, i + 1)) {
    const end = tagAt(line, i + 1) === 'pron' ? i + 1 : fullPhrase(line, i + 1, limit)
    const g = groupAt(line, end + 1)
    if (!g?.finite || g.first !== end + 1 || g.passive) return undefined
    if (g.lemma === 'put' && textAt(line, g.head + 1) === 'it')
      return {
        cue: [span(line, g.first, g.head + 1)],
        source: { from: i + 1, to: end },
        from: i,
        to: g.head + 1,
        rule: 'en-as-put-it',
      }
    if (
      !/^(?:say|report|note|write|explain|describe|claim|argue|observe|point|state|announce|reveal|suggest)$/.test(
        g.lemma,
      )
    )
      return undefined
    let last = g.head
    if (g.lemma === 'describe' && textAt(line, last + 1) === 'it') last++
    if (g.lemma === 'point' && textAt(line, last + 1) === 'out') last++
    const after = skipAdjuncts(line, last + 1, limit)
    const next = tagAt(line, after)
    const open =
      i === scopeStart(line, i) ||
      tagAt(line, i - 1) === 'comma' ||
      tagAt(line, i - 1) === 'cc' ||
      tagAt(line, i - 1) === 'dash'
    if (!open || !(after > limit || next === 'comma' || next === 'stop' || next === 'dash')) return undefined
    return {
      cue: [span(line, g.first, last)],
      source: { from: i + 1, to: end },
      from: i,
      to: after - 1,
      rule: 'en-as-reported',
    }
  }
  if (
    text === 'in' &&
    /^(?:words?|view|opinion|account|telling)$/.test(textAt(line, i + 2)) &&
    textAt(line, i + 3) === 'of' &&
    startsPhrase(line, i + 4)
  ) {
    const to = fullPhrase(line, i + 4, limit)
    return {
      cue: [span(line, i, i + 3)],
      source: { from: i + 4, to },
      from: i,
      to,
      rule: 'en-in-the-words-of',
    }
  }
  if (text === 'in' && startsPhrase(line, i + 1)) {
    for (let k = i + 2; k <= limit && k - i < 8; k++) {
      if (!/^(?:words|view|opinion|telling)$/.test(textAt(line, k))) continue
      const owner = line.words[k - 1]!
      if (!(owner.possessive || owner.tag === 'poss')) break
      if (tagAt(line, k + 1) !== 'comma' && tagAt(line, k + 1) !== 'stop' && k < limit) break
      return {
        cue: [span(line, i, i), span(line, k, k)],
        source: { from: i + 1, to: k - 1 },
        from: i,
        to: k,
        rule: 'en-in-the-words-of',
      }
    }
  }
  if (text === 'per' && (tagAt(line, i - 1) === 'comma' || i === 0) && startsPhrase(line, i + 1)) {
    const to = fullPhrase(line, i + 1, limit)
    const head = textAt(line, to)
    if (
      tagAt(line, i + 1) === 'name' ||
      DOCUMENTS.has(head) ||
      BODY_NAMES.has(head) ||
      BODY_NOUNS.has(head) ||
      PERSON_NOUNS.has(head) ||
      PERSON_PLURALS.has(head)
    ) {
      if (tagAt(line, to + 1) === 'stop' || tagAt(line, to + 1) === 'comma' || to === limit)
        return { cue: [span(line, i, i)], source: { from: i + 1, to }, from: i, to, rule: 'en-per' }
    }
  }
  return undefined
}

/** "according to the paper, citing an aide": the aide is another source. */
function beforeCiting(line: Line, from: number, to: number): number {
  for (let k = from + 1; k <= to; k++)
    if (/^(?:citing|quoting)$/.test(textAt(line, k))) return tagAt(line, k - 1) === 'comma' ? k - 2 : k - 1
  return to
}

/** "according to people who saw it": an identifying clause belongs to the source. */
function withRelative(line: Line, to: number, limit: number): number {
  const goesOn = groupAt(line, to + 1)?.infinitive === true && groupAt(line, to + 1)!.first === to + 1
  if (!goesOn && !/^(?:who|that|whose)$/.test(textAt(line, to + 1))) return to
  let k = to + 2
  while (k <= limit && !/^(?:comma|stop|colon|dash|quote)$/.test(tagAt(line, k)!)) k++
  return k - 1
}

function build(line: Line, phrase: Phrase): Found | undefined {
  const low = scopeStart(line, phrase.from)
  const limit = scopeEnd(line, phrase.from)
  const content: Range[] = []
  let resumable = false
  const opensHere = phrase.from === low || (phrase.from === low + 1 && tagAt(line, low) === 'cc')
  const afterCoordinator =
    tagAt(line, phrase.from - 1) === 'cc' ||
    tagAt(line, phrase.from - 1) === 'that' ||
    tagAt(line, phrase.from - 1) === 'sub'
  if (opensHere || (afterCoordinator && tagAt(line, phrase.to + 1) === 'comma')) {
    let k = phrase.to + 1
    while (k <= limit && (tagAt(line, k) === 'comma' || tagAt(line, k) === 'dash' || tagAt(line, k) === 'colon')) k++
    if (k > limit) return undefined
    const end = contentEnd(line, k, 'bare', limit, () => false)
    if (isOpening(line, k) && pairAt(line, k)!.close === line.offset + end)
      content.push(span(line, k + 1, Math.max(k + 1, end - 1)))
    else content.push(contentRange(line, k, end))
  } else {
    const from = hostStart(line, low, phrase.from)
    const before = clean(line, from, phrase.from - 1)
    if (before === undefined) return undefined
    content.push(fromOpening(line, before, contentRange(line, before.from, before.to)))
    const rest = phrase.to + 1
    if (tagAt(line, rest) === 'comma' && rest < limit && !hasFinite(line, from, phrase.from - 1)) {
      const end = contentEnd(line, rest + 1, 'bare', limit, () => false)
      content.push(contentRange(line, rest + 1, end))
    } else resumable = line.words.slice(Math.max(0, phrase.from - 8), phrase.from).some((w) => w.tag === 'quote')
  }
  const kind = sourceKind(line, phrase.source)
  const agrees = agreement(line, phrase.source)
  const above = kind === 'document' ? aboveDocument(line, phrase.source) : undefined
  return {
    source: [sourceRange(line, phrase.source)],
    cue: [...phrase.cue],
    content,
    cueKind: 'say',
    sourceKind: kind,
    form: 'preposition',
    polarity: '+',
    rule: phrase.rule,
    stance: 'neutral',
    ...(agrees ? { agrees } : {}),
    ...(above ? { above } : {}),
    resumable,
    mute: false,
  }
}

/** A quotation that closes here but opened on an earlier line belongs to the content as a whole. */
function fromOpening(line: Line, at: Stretch, range: Range): Range {
  for (let k = at.from; k <= at.to; k++) {
    if (!isClosing(line, k)) continue
    const pair = pairAt(line, k)!
    if (pair.open < line.offset) return { start: line.analysed.tokens[pair.open]!.start, end: range.end }
  }
  return range
}

/** Where the clause that hosts a trailing phrase begins: after a contrast that opened a new clause, else the line. */
function hostStart(line: Line, low: number, before: number): number {
  for (let k = before - 2; k > low; k--) {
    if (tagAt(line, k) === 'colon' && textAt(line, k) === ';') return k + 1
    if (textAt(line, k) !== 'but' || tagAt(line, k - 1) !== 'comma') continue
    // «"A," she said, but B, according to C»: the first part has its own speaker.
    if (hasFinite(line, k + 1, before - 1)) return k + 1
  }
  return low
}

function hasFinite(line: Line, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    const g = groupAt(line, i)
    if (g?.finite && g.first === i && tagAt(line, i - 1) !== 'wh') return true
  }
  return false
}
