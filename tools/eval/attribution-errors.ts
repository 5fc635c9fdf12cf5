import { chainAgrees, close, type Item, jaccard, pairUp } from './attribution-score.ts'

export type ErrorKind = 'missed' | 'spurious' | 'wrong content' | 'wrong cue' | 'wrong source' | 'wrong nesting'

export interface ScoringError {
  readonly kind: ErrorKind
  readonly document: string
  readonly rule: string
  readonly gold?: string
  readonly found?: string
  /** How bad, to sort by: 1 is a miss, small is a span slightly off. */
  readonly weight: number
}

/** Every way in which what was found differs from what is annotated, each attribution under its first fault. */
export function listErrors(
  document: string,
  text: string,
  gold: readonly Item[],
  found: readonly Item[],
): ScoringError[] {
  const pairs = pairUp(gold, found, 0.3)
  const errors: ScoringError[] = []
  const matchedGold = new Set(pairs.map(([g]) => g))
  const matchedFound = new Set(pairs.map(([, f]) => f))
  for (const g of gold)
    if (!matchedGold.has(g)) errors.push({ kind: 'missed', document, rule: '', gold: show(text, g), weight: 1 })
  for (const f of found)
    if (!matchedFound.has(f))
      errors.push({
        kind: 'spurious',
        document,
        rule: f.of.rule ?? '',
        found: show(text, f),
        weight: f.of.confidence ?? 1,
      })
  for (const [g, f] of pairs) {
    const kind = faultOf(g, f)
    if (kind === undefined) continue
    errors.push({
      kind,
      document,
      rule: f.of.rule ?? '',
      gold: show(text, g),
      found: show(text, f),
      weight: kind === 'wrong content' ? 0.8 - jaccard(g.content, f.content) : 0.9,
    })
  }
  return errors.sort((a, b) => b.weight - a.weight)
}

function faultOf(g: Item, f: Item): ErrorKind | undefined {
  if (!close(g.source, f.source)) return 'wrong source'
  if (!close(g.cue, f.cue)) return 'wrong cue'
  if (!chainAgrees(g, f)) return 'wrong nesting'
  return jaccard(g.content, f.content) < 0.8 ? 'wrong content' : undefined
}

function show(text: string, item: Item): string {
  const part = (role: 'source' | 'cue' | 'content') =>
    item.of[role].map((s) => text.slice(s.start, s.end).replace(/\s+/g, ' ')).join(' … ')
  const depth = item.chain.length > 1 ? ` (depth ${item.chain.length - 1})` : ''
  return `[${part('source')}] {${part('cue')}} ${part('content')}${depth}`
}
