import type { CueVerb } from '#lexicon/english'
import type { Range, SourceKind } from '../../model.ts'
import type { Opener } from './clause-starts.ts'
import type { Clauses } from './clauses.ts'
import { beforeMainComma, beforeMainVerb, contentEnd, scopeEnd, trim } from './extent.ts'
import type { Found } from './found.ts'
import type { VerbGroup } from './groups.ts'
import { endOf, groupAt, isOpening, type Line, pairAt, rangeOf, type Stretch, tagAt, textAt } from './line.ts'
import { aboveDocument, agreement, isMute, sourceKind, sourceRange } from './sources.ts'

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

/** Trims a stretch to its words; `undefined` where nothing is left. */
export function clean(line: Line, from: number, to: number): Stretch | undefined {
  let start = from
  while (start <= to && /^(?:comma|stop|dash|cc|colon)$/.test(tagAt(line, start) ?? 'stop')) start++
  if (start > to) return undefined
  const end = trim(line, start, to)
  return end < start ? undefined : { from: start, to: end }
}
