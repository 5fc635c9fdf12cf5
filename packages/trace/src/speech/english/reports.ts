import type { CueVerb, Frame } from '#lexicon/english'
import type { Range, SourceKind } from '../../model.ts'
import { type Clauses, governorOf } from './clauses.ts'
import { beforeMainVerb, contentEnd, isSmall, scopeEnd, scopeStart, trim } from './extent.ts'
import type { Found } from './found.ts'
import type { VerbGroup } from './groups.ts'
import { endOf, groupAt, isOpening, type Line, pairAt, rangeOf, type Stretch, tagAt, textAt } from './line.ts'
import type { Opener } from './openers.ts'
import { passiveReport } from './passive.ts'
import { isNominal } from './phrases.ts'
import { postposed } from './postposed.ts'
import { beforeMainComma, commentReport, relativeReport } from './relative.ts'
import { aboveDocument, agreement, headOf, isHuman, isMute, sourceKind, sourceRange } from './sources.ts'
import { phraseStart } from './subjects.ts'

/** A report by its cue verb: finite, participle or infinitive. */
export function reportOf(clauses: Clauses, k: number): Found | undefined {
  const { line } = clauses
  const group = line.groups[k]!
  const cue = clauses.cues[k]
  if (cue === undefined) return undefined
  if (group.passive || (group.open && clauses.subjects[k]!.type !== 'phrase' && isPassiveParticiple(line, group))) {
    const passive = passiveReport(clauses, k, cue)
    if (passive || group.passive) return passive
  }
  if (group.open && group.first === group.head && textAt(line, group.head + 1) === 'by') return undefined
  if (group.open && group.first === group.head && isReducedPassive(clauses, k)) return passiveReport(clauses, k, cue)
  if (group.infinitive) return infinitiveReport(clauses, k, cue)
  if (group.gerund && !group.finite) return participleReport(clauses, k, cue)
  const relative = relativeReport(clauses, k, cue) ?? commentReport(clauses, k, cue)
  if (relative) return relative
  const after = postposed(clauses, k, cue)
  if (after) return after
  return preposed(clauses, k, cue)
}

/** "with the toll expected to rise", "Toll expected to rise": a passive without auxiliary, since tolls expect nothing. */
function isReducedPassive(clauses: Clauses, k: number): boolean {
  const { line } = clauses
  const group = line.groups[k]!
  const next = groupAt(line, group.head + 1)
  const subject = clauses.subjects[k]!
  if (!next?.infinitive || next.first !== group.head + 1 || subject.type !== 'phrase' || subject.relative) return false
  if (!/^(?:expect|say|believe|think|report|allege|estimate|fear)$/.test(group.lemma)) return false
  return textAt(line, subject.at.from - 1) === 'with' || line.headline || !isHuman(line, subject.at)
}

/** "when asked whether", "accused of": a participle without auxiliary or subject. */
function isPassiveParticiple(line: Line, group: VerbGroup): boolean {
  const before = tagAt(line, group.first - 1)
  return before === undefined || before === 'wh' || before === 'sub' || before === 'comma' || isNominal(before)
}

export function cueRange(line: Line, group: VerbGroup, to: number): Range {
  // Of an infinitive the cue is the verb.
  const first = line.words[group.infinitive ? group.head : group.first]!
  let start = first.token.start
  // Of "she'd" the cue has only the auxiliary.
  if (first.contracted && group.head > group.first) {
    const cut = first.token.text.search(/['’]/)
    if (cut > 0) start += cut
  }
  return { start, end: line.words[to]!.token.end }
}

/** Content ranges of a run of words; a quotation that closes on a later line takes the content with it. */
export function contentRange(line: Line, from: number, to: number): Range {
  const range = rangeOf(line, { from, to })
  for (let i = from; i <= to; i++) {
    if (!isOpening(line, i)) continue
    const pair = pairAt(line, i)!
    const close = endOf(line.analysed, pair)
    if (close >= line.offset + line.words.length) {
      const token = line.analysed.tokens[Math.min(close, line.analysed.tokens.length - 1)]
      if (token && pair.close !== undefined) return { start: range.start, end: token.end }
    }
  }
  return range
}

export interface Draft {
  readonly line: Line
  readonly group: VerbGroup
  readonly cue: CueVerb
  readonly source: Stretch | undefined
  readonly content: readonly Range[]
  readonly rule: string
  readonly form?: Found['form']
  readonly cueTo?: number
  readonly kind?: SourceKind
  readonly resumable?: boolean
}

export function makeFound(d: Draft): Found {
  const { line, group, cue, source } = d
  const range = source && sourceRange(line, source)
  const kind = d.kind ?? (source ? sourceKind(line, source) : 'none')
  const agrees = source && agreement(line, source)
  const above = source && kind === 'document' ? aboveDocument(line, source) : undefined
  return {
    source: range ? [range] : [],
    cue: [cueRange(line, group, d.cueTo ?? group.head + (cue.particle === undefined ? 0 : 1))],
    content: [...d.content],
    cueKind: kindOf(cue, kind),
    sourceKind: kind,
    form: d.form ?? 'verb',
    polarity: group.negated ? '-' : '+',
    rule: d.rule,
    stance: group.negated ? 'neutral' : cue.stance,
    ...(agrees ? { agrees } : {}),
    ...(above ? { above } : {}),
    resumable: d.resumable ?? false,
    mute: source !== undefined && isMute(line, source, kind),
  }
}

function kindOf(cue: CueVerb, kind: SourceKind): Found['cueKind'] {
  if (kind === 'document' && cue.kind === 'say' && /^(?:reveal|suggest|conclude|determine|confirm)$/.test(cue.lemma))
    return 'show'
  return cue.kind
}

/** Does a verb without a subject, met while reading content, belong to the subject of cue `k`? */
export function sharing(clauses: Clauses, k: number): (group: VerbGroup) => boolean {
  const own = clauses.owners[k] ?? -1
  return (group) => {
    const j = clauses.line.groups.indexOf(group)
    if (j < 0) return false
    const owner = clauses.owners[j] ?? -1
    return owner >= 0 && owner <= Math.max(own, -1) && own >= 0
  }
}

/** S V C: the content follows the cue. */
function preposed(clauses: Clauses, k: number, cue: CueVerb): Found | undefined {
  const { line } = clauses
  const opener = clauses.openers[k]
  if (opener === undefined) return undefined
  const source = speakerOf(clauses, k)
  if (source === undefined) return undefined
  if (cue.lemma === 'know' && textAt(clauses.line, source.from) === 'you' && opener.frame !== 'that') return undefined
  // «the poll found a lead for …» reports; «the police found a body in …» does not.
  const shows = opener.frame === 'thing' || opener.frame === 'x-ing'
  const kind = sourceKind(line, source)
  if (cue.kind === 'show' && shows && kind !== 'document') return undefined
  // «the protein found in cells that's …»: a thing neither speaks nor shows.
  if (cue.kind === 'show' && opener.frame === 'bare' && isMute(line, source, kind)) return undefined
  return withOpener(clauses, k, cue, opener, source, `en-${ruleOf(opener.frame)}`)
}

/** The subject phrase of a cue, its own or the one it shares. */
export function speakerOf(clauses: Clauses, k: number): Stretch | undefined {
  const owner = clauses.owners[k] ?? -1
  const subject = owner >= 0 ? clauses.subjects[owner] : undefined
  if (subject?.type !== 'phrase') return undefined
  return subject.relative ? (antecedentOf(clauses.line, subject.at.from) ?? subject.at) : subject.at
}

/** "Ann Lee, who said …": the noun phrase that "who", "which" or "that" takes up. */
function antecedentOf(line: Line, relative: number): Stretch | undefined {
  if (!/^(?:who|which|that)$/.test(textAt(line, relative))) return undefined
  const p = tagAt(line, relative - 1) === 'comma' ? relative - 2 : relative - 1
  if (!/^(?:noun|name|num|pron|mark|bracket)$/.test(tagAt(line, p) ?? '')) return undefined
  if (tagAt(line, p) === 'pron') return { from: p, to: p }
  const start = phraseStart(line, p)
  return start === undefined ? undefined : { from: start, to: p }
}

const RULES: Partial<Record<Frame, string>> = {
  that: 'that-clause',
  bare: 'bare-clause',
  whether: 'wh-clause',
  quote: 'verb-quote',
  to: 'infinitive',
  'x-to': 'object-infinitive',
  'on-to': 'object-infinitive',
  'x-as': 'small-clause',
  'x-y': 'small-clause',
  'x-of': 'small-clause',
  'x-ing': 'small-clause',
  ing: 'gerund',
  'to-ing': 'gerund',
  thing: 'noun-phrase',
  about: 'topic',
  for: 'object-infinitive',
}
function ruleOf(frame: Frame): string {
  return RULES[frame] ?? frame
}
export function withOpener(
  clauses: Clauses,
  k: number,
  cue: CueVerb,
  opener: Opener,
  source: Stretch | undefined,
  rule: string,
  form?: Found['form'],
  kind?: SourceKind,
): Found | undefined {
  const { line } = clauses
  const group = line.groups[k]!
  const limit = scopeEnd(line, group.head)
  if (opener.from > limit) return undefined
  const shares = sharing(clauses, k)
  const content =
    opener.frame === 'quote'
      ? quotedContent(line, opener.from, limit, shares)
      : [contentRange(line, opener.from, opener.to ?? endOfContent(clauses, k, opener, limit, shares))]
  const cueTo = opener.cueTo
  return makeFound({
    line,
    group,
    cue,
    source,
    content,
    rule,
    ...(form ? { form } : {}),
    ...(kind ? { kind } : {}),
    ...(cueTo === undefined ? {} : { cueTo }),
  })
}

export function endOfContent(
  clauses: Clauses,
  k: number,
  opener: Pick<Opener, 'from' | 'frame' | 'core'>,
  limit: number,
  shares: (group: VerbGroup) => boolean,
): number {
  const { line, subjects } = clauses
  const end = contentEnd(line, opener.core ?? opener.from, opener.frame, limit, shares)
  const subject = subjects[k]!
  // «The woman who accused him of theft left»: unless a comma sets the relative clause apart.
  if (subject.type !== 'phrase' || !subject.relative) return end
  if (tagAt(line, subject.at.from - 1) !== 'comma') return beforeMainVerb(line, opener.from, end, opener.frame)
  return beforeMainComma(line, opener.from, end)
}

/** A quotation after its cue: inside the marks where it is the whole content, marks and all where words go on after it. */
export function quotedContent(line: Line, open: number, limit: number, shares: (group: VerbGroup) => boolean): Range[] {
  const { tokens } = line.analysed
  const pair = pairAt(line, open)!
  const close = endOf(line.analysed, pair)
  const inner = (): Range[] => {
    const first = tokens[pair.open + 1]
    let last = close - 1
    while (last > pair.open + 1 && /^[.,;]$/.test(tokens[last]!.text)) last--
    const end = tokens[last]
    return first && end && last > pair.open ? [{ start: first.start, end: end.end }] : []
  }
  const k = close - line.offset + 1
  if (pair.close === undefined || k > limit) return inner()
  const tag = tagAt(line, k)
  if (
    tag === 'stop' ||
    tag === undefined ||
    tag === 'bracket' ||
    tag === 'dash' ||
    (tag === 'colon' && textAt(line, k) === ';')
  )
    return inner()
  if (tag === 'cc' || tag === 'comma') {
    let j = k + 1
    if (tag === 'comma' && tagAt(line, j) === 'cc') j++
    if (isOpening(line, j)) return [contentRange(line, open, contentEnd(line, open, 'bare', limit, shares))]
    return inner()
  }
  // «said "A" when he …»: after a finished sentence in marks the narrator goes on.
  const finished = /^[.,!?]$/.test(tokens[close - 1]?.text ?? '')
  if (finished && close - pair.open > 4) return inner()
  if (close - pair.open > 6 && (tag === 'sub' || tag === 'prep' || tag === 'adv')) return inner()
  const end = contentEnd(line, open, 'bare', limit, shares)
  if (groupAt(line, k) === undefined && tag === 'prep' && close - pair.open > 3) return inner()
  return [contentRange(line, open, end)]
}

/** "The paper quoted the mayor as saying C": the mayor. */
function quotedSpeaker(clauses: Clauses, k: number): Stretch | undefined {
  const { line, openers, cues } = clauses
  const as = line.groups[k]!.first - 1
  const opener = openers[k - 1]
  if (k === 0 || textAt(line, as) !== 'as' || opener?.frame !== 'x-as' || opener.core !== as) return undefined
  if (!/^(?:quote|cite)$/.test(cues[k - 1]?.lemma ?? '')) return undefined
  return { from: opener.from, to: as - 1 }
}

/** "Warning that A, he urged B": the subject of the main clause, which begins where the content ends. */
function subjectAfter(clauses: Clauses, k: number, opener: Opener): Stretch | undefined {
  const { line, subjects } = clauses
  const end = contentEnd(line, opener.from, opener.frame, scopeEnd(line, opener.from), sharing(clauses, k))
  const main = line.groups.findIndex((g, j) => g.first > end && g.finite && subjects[j]?.type === 'phrase')
  const subject = main < 0 ? undefined : subjects[main]
  return subject?.type === 'phrase' && !subject.relative ? subject.at : undefined
}

/** "protesters shouting", "a letter accusing": who speaks stands right before; "left the city saying" is not meant. */
function speakerBeside(line: Line, at: number): Stretch | undefined {
  let p = at
  while (tagAt(line, p) === 'adv') p--
  if (!isNominal(tagAt(line, p))) return undefined
  let start = phraseStart(line, p)
  if (start === undefined) return undefined
  // «with the agency saying …»
  for (let k = p - 1; k > start; k--) if (textAt(line, k) === 'with') start = k + 1
  const source = { from: start, to: p }
  const head = line.words[headOf(line, source)]!
  if (head.tag === 'name') return undefined
  return isHuman(line, source) || sourceKind(line, source) === 'document' ? source : undefined
}

/** "…, saying that C", "a letter accusing X of C". */
function participleReport(clauses: Clauses, k: number, cue: CueVerb): Found | undefined {
  const { line } = clauses
  const group = line.groups[k]!
  const opener = clauses.openers[k]
  if (opener === undefined) return undefined
  if (opener.frame === 'to' && cue.kind !== 'promise') return undefined
  // «Warning: floor may be wet»: a label.
  if (textAt(line, group.head + 1) === ':' && opener.frame !== 'quote') return undefined
  const before = tagAt(line, group.first - 1)
  // «support for calling», «a tsunami warning siren»: nobody who acts is near.
  if (/^(?:for|of|from|to)$/.test(textAt(line, group.first - 1))) return undefined
  if (
    isNominal(before) &&
    opener.frame === 'bare' &&
    isNominal(tagAt(line, opener.from)) &&
    tagAt(line, opener.from) !== 'name'
  )
    return undefined
  let source = quotedSpeaker(clauses, k) ?? speakerBeside(line, group.first - 1)
  if (source === undefined && group.first === scopeStart(line, group.head)) source = subjectAfter(clauses, k, opener)
  if (source === undefined) {
    const governor = governorOf(clauses, k)
    source = governor < 0 ? undefined : speakerOf(clauses, governor)
  }
  if (source === undefined) return undefined
  return withOpener(
    clauses,
    k,
    cue,
    opener,
    source,
    isSmall(opener.frame) ? 'en-participle-deed' : 'en-participle',
    'participle',
  )
}

const HELPERS = new Set(['decline', 'refuse', 'continue', 'go', 'appear', 'seem', 'begin', 'fail'])

/** "went on to say that C", "took to the radio to announce C". */
function infinitiveReport(clauses: Clauses, k: number, cue: CueVerb): Found | undefined {
  const { line } = clauses
  const group = line.groups[k]!
  const opener = clauses.openers[k]
  if (opener === undefined || isSmall(opener.frame) || cue.kind === 'show') return undefined
  if (cue.kind === 'know' || cue.kind === 'perceive' || cue.kind === 'believe') {
    if (opener.frame !== 'that') return undefined
  }
  const before = line.groups[k - 1]
  let source: Stretch | undefined
  if (before && tagAt(line, group.first - 1) === 'obj') source = { from: group.first - 1, to: group.first - 1 }
  else if (before && k > 0) {
    const governor = governorOf(clauses, k)
    source = governor < 0 ? undefined : speakerOf(clauses, governor)
  }
  if (source === undefined || /^(?:it|it's|there|this|that)$/.test(textAt(line, source.from))) return undefined
  const found = withOpener(clauses, k, cue, opener, source, 'en-infinitive-cue')
  if (found && before && before.head + 2 >= group.first && HELPERS.has(before.lemma) && before.finite) {
    found.cue = [{ start: cueRange(line, before, before.head).start, end: found.cue[0]!.end }]
    found.rule = 'en-helper-infinitive'
    if (/^(?:decline|refuse|fail)$/.test(before.lemma)) found.polarity = '-'
  }
  return found
}

/** Trims a stretch to its words; `undefined` where nothing is left. */
export function clean(line: Line, from: number, to: number): Stretch | undefined {
  let start = from
  while (start <= to && /^(?:comma|stop|dash|cc|colon)$/.test(tagAt(line, start) ?? 'stop')) start++
  if (start > to) return undefined
  const end = trim(line, start, to)
  return end < start ? undefined : { from: start, to: end }
}
