import { nest, type RawAttribution } from '#speech'
import type { Range, Voice } from '../model.ts'
import type { AttributionAnchor, Correction } from './correction.ts'
import { reanchor, reanchorAll } from './reanchor.ts'

export interface Corrected {
  readonly attributions: readonly RawAttribution[]
  /** Names given by a person to the speaker of an attribution, by its index. */
  readonly speakers: ReadonlyMap<number, string>
  /** Voices given by a person, by where the sentence begins. */
  readonly voices: readonly { readonly range: Range; readonly voice: Voice }[]
  /** Indices of corrections whose words are no longer in the text, or whose attribution is not found. */
  readonly orphaned: readonly number[]
}

interface Working {
  item: RawAttribution
  speaker?: string
  /** Set by a person: `undefined` leaves nesting to the words. */
  outer?: Working | null
}

/** A person has looked: what they set is certain, and says so by its rule. */
const BY_HAND = { confidence: 1, rule: 'corrected' } as const
/** Below this overlap an attribution is not the one that was meant. */
const LEAST_OVERLAP = 0.3

/**
 * Applies what people mended, in the order they did, to what an engine found. Each names its attribution by the words of
 * its cue and content, so it holds for a newer engine too; one whose words are gone is returned as orphaned.
 */
export function applyCorrections(
  text: string,
  found: readonly RawAttribution[],
  corrections: readonly Correction[],
): Corrected {
  const work: Working[] = found.map((item) => ({ item }))
  // Nesting that the grammar set (two sources of one content) stays, by reference.
  for (const [i, w] of work.entries()) {
    const within = found[i]!.within
    if (within !== null) w.outer = work[within]!
  }
  const voices: { range: Range; voice: Voice }[] = []
  const orphaned: number[] = []
  for (const [index, c] of corrections.entries()) if (!applyOne(text, work, voices, c)) orphaned.push(index)

  const place = new Map(work.map((w, i) => [w, i]))
  const items = work.map((w) => ({
    ...w.item,
    within: w.outer && place.has(w.outer) ? place.get(w.outer)! : null,
  }))
  const nested = nest(items)
  const placeOf = (i: number) => nested.findIndex((a) => a.cue === items[i]!.cue && a.content === items[i]!.content)
  const speakers = new Map<number, string>()
  const tops = new Set<number>()
  for (const [i, w] of work.entries()) {
    if (w.speaker === undefined && w.outer !== null) continue
    const at = placeOf(i)
    if (at < 0) continue
    if (w.speaker !== undefined) speakers.set(at, w.speaker)
    // Put at the top by a person, whatever its words stand in.
    if (w.outer === null) tops.add(at)
  }
  const attributions = nested.map((a, i) => (tops.has(i) ? { ...a, within: null } : a))
  return { attributions, speakers, voices, orphaned }
}

function applyOne(text: string, work: Working[], voices: { range: Range; voice: Voice }[], c: Correction): boolean {
  if (c.what === 'voice') {
    const range = reanchor(text, c.sentence)
    if (range) voices.push({ range, voice: c.voice })
    return range !== undefined
  }
  if (c.what === 'add') {
    const source = reanchorAll(text, c.source)
    const cue = reanchorAll(text, c.cue)
    const content = reanchorAll(text, c.content)
    if (!source || !cue || !content || content.length === 0) return false
    work.push({ item: byHand(source, cue, content, c.sourceKind, c.cueKind) })
    return true
  }
  const target = findTarget(text, work, c.at)
  if (!target) return false
  switch (c.what) {
    case 'remove':
      work.splice(work.indexOf(target), 1)
      return true
    case 'agent':
      target.speaker = c.name
      target.item = { ...target.item, ...BY_HAND }
      return true
    case 'nesting': {
      const outer = c.outer === null ? null : findTarget(text, work, c.outer)
      if (outer === undefined || outer === target) return false
      target.outer = outer
      target.item = { ...target.item, ...BY_HAND }
      return true
    }
    default: {
      const spans = c.what === 'source' ? c.source : c.what === 'cue' ? c.cue : c.content
      const ranges = reanchorAll(text, spans)
      if (!ranges) return false
      target.item = { ...target.item, [c.what]: ranges, ...BY_HAND }
      return true
    }
  }
}

function byHand(
  source: readonly Range[],
  cue: readonly Range[],
  content: readonly Range[],
  sourceKind: RawAttribution['sourceKind'],
  cueKind: RawAttribution['cueKind'],
): RawAttribution {
  return {
    source,
    cue,
    content,
    within: null,
    sourceKind,
    cueKind,
    quote: 'indirect',
    polarity: '+',
    form: 'verb',
    hedges: [],
    ...BY_HAND,
  }
}

/** The attribution whose cue and content overlap the anchor's most. */
function findTarget(text: string, work: readonly Working[], at: AttributionAnchor): Working | undefined {
  const cue = reanchorAll(text, at.cue)
  const content = reanchorAll(text, at.content)
  if (!cue || !content) return undefined
  let best: { score: number; w: Working } | undefined
  for (const w of work) {
    const score = jaccard(w.item.content, content) + jaccard(w.item.cue, cue)
    if (score >= LEAST_OVERLAP && (!best || score > best.score)) best = { score, w }
  }
  return best?.w
}

/** Overlap of two sets of ranges by characters; 1 where both are empty. */
function jaccard(a: readonly Range[], b: readonly Range[]): number {
  const size = (ranges: readonly Range[]) => ranges.reduce((n, r) => n + r.end - r.start, 0)
  if (a.length === 0 && b.length === 0) return 1
  let both = 0
  for (const x of a) for (const y of b) both += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))
  const all = size(a) + size(b) - both
  return all === 0 ? 0 : both / all
}
