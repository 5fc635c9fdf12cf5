import { findAttributions, type RawAttribution } from '../../../src/speech/index.ts'
import { analyse } from '../../../src/text/index.ts'

/** A report written out for comparison: "source | cue | content", pieces divided by " … ". */
export function reports(text: string): string[] {
  return find(text).map((a) =>
    [text, a.source, a.cue, a.content]
      .slice(1)
      .map((r) => cut(text, r as Ranges))
      .join(' | '),
  )
}

type Ranges = RawAttribution['content']

function cut(text: string, ranges: Ranges): string {
  return ranges.map((r) => text.slice(r.start, r.end)).join(' … ')
}

export function find(text: string): RawAttribution[] {
  return findAttributions(analyse(text, 'en'))
}
