import { findAttributions, type RawAttribution } from '../../../src/speech/index.ts'
import { analyse } from '../../../src/text/index.ts'

export function find(text: string): RawAttribution[] {
  return findAttributions(analyse(text, 'ar'))
}

/** Each attribution as "source | cue | content", spans parted by …, nested ones with how deep they are. */
export function reports(text: string): string[] {
  const found = find(text)
  const words = (ranges: RawAttribution['source']) => ranges.map((r) => text.slice(r.start, r.end)).join(' … ')
  const depth = (a: RawAttribution): number => (a.within === null ? 0 : 1 + depth(found[a.within]!))
  return found.map((a) => `${'> '.repeat(depth(a))}${words(a.source)} | ${words(a.cue)} | ${words(a.content)}`)
}
