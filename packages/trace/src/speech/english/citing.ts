import type { Clauses } from './clauses.ts'
import { scopeEnd } from './extent.ts'
import type { Found } from './found.ts'
import { groupAt, rangeOf, type Stretch, tagAt, textAt } from './line.ts'
import { startsPhrase, withAppositions } from './phrases.ts'
import { aboveDocument, agreement, sourceKind, sourceRange } from './sources.ts'

/**
 * "X reported, citing Y": Y is the source of what X reports, so Y's report has the same content and lies within X's.
 * Without a report before it, "citing" makes none.
 */
export function citingReports(clauses: Clauses, found: readonly Found[]): Found[] {
  const { line } = clauses
  const out: Found[] = []
  for (let i = 1; i < line.words.length; i++) {
    const source = citedAt(clauses, i)
    if (source === undefined) continue
    const outer = hostOf(found, line.words[i]!.token.start)
    if (outer === undefined) continue
    const kind = sourceKind(line, source)
    const agrees = agreement(line, source)
    const above = kind === 'document' ? aboveDocument(line, source) : undefined
    out.push({
      source: [sourceRange(line, source)],
      cue: [rangeOf(line, { from: i, to: i })],
      content: outer.content,
      cueKind: 'say',
      sourceKind: kind,
      form: 'participle',
      polarity: '+',
      rule: 'en-citing',
      stance: 'neutral',
      ...(agrees ? { agrees } : {}),
      ...(above ? { above } : {}),
      outer,
      resumable: false,
      mute: false,
    })
  }
  return out
}

function citedAt(clauses: Clauses, i: number): Stretch | undefined {
  const { line } = clauses
  if (!/^(?:citing|quoting)$/.test(textAt(line, i)) || groupAt(line, i)?.first !== i) return undefined
  if (!startsPhrase(line, i + 1)) return undefined
  const plain = withAppositions(line, i + 1, scopeEnd(line, i))
  // «citing documents it had obtained»
  const own = groupAt(line, plain + 2)
  const relative = tagAt(line, plain + 1) === 'pron' && own?.finite === true && own.first === plain + 2
  const to = relative ? own.head : plain
  // «citing a lack of proof» names a reason; a source is somebody or a document.
  const source = { from: i + 1, to }
  const kind = sourceKind(line, source)
  const last = tagAt(line, to + 1)
  if (kind === 'anonymous' && !/^(?:stop|comma)$/.test(last ?? 'stop')) return undefined
  return isSource(kind, textAt(line, i), clauses, source) ? source : undefined
}

function isSource(kind: Found['sourceKind'], cue: string, clauses: Clauses, at: Stretch): boolean {
  if (kind === 'person' || kind === 'organisation' || kind === 'document') return true
  if (kind === 'group') return /(?:s|people|men|women|police)$/.test(textAt(clauses.line, at.to)) || cue === 'quoting'
  return cue === 'quoting' || tagAt(clauses.line, at.from) === 'det'
}

/** The report whose cue stands last before the offset. */
function hostOf(found: readonly Found[], offset: number): Found | undefined {
  let best: Found | undefined
  for (const f of found) {
    const at = f.cue[0]
    if (at === undefined || at.start >= offset || offset - at.end > 400) continue
    if (f.content.some((c) => c.start <= offset && offset < c.end)) continue
    if (best === undefined || at.start > best.cue[0]!.start) best = f
  }
  return best
}
