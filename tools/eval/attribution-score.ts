/**
 * Scoring of attributions against annotated documents: Jaccard overlap of word tokens, one to one, best first.
 * The figures are those of the project's reference scorer: content at .3 and .8; cue and source among pairs at .3;
 * exact roles; the whole chain outward; nested chains.
 */

export interface Place {
  readonly start: number
  readonly end: number
}

export interface Scored {
  readonly id: string | number
  readonly source: readonly Place[]
  readonly cue: readonly Place[]
  readonly content: readonly Place[]
  readonly within: string | number | null
  readonly sourceKind?: string
  readonly cueKind?: string
  readonly quote?: string
  readonly confidence?: number
  readonly rule?: string
}

export interface Item {
  readonly of: Scored
  readonly source: ReadonlySet<number>
  readonly cue: ReadonlySet<number>
  readonly content: ReadonlySet<number>
  /** This attribution, then those it is within, outward. */
  readonly chain: readonly Item[]
}

export interface Count {
  readonly right: number
  readonly gold: number
  readonly found: number
}

export const MEASURES = [
  'content .3',
  'content .8',
  'cue',
  'source',
  'exact cue',
  'exact source',
  'exact content',
  'chain',
  'nested',
  'asserted chain',
] as const
export type Measure = (typeof MEASURES)[number]
export type Counts = Readonly<Record<Measure, Count>>

type Pair = readonly [gold: Item, found: Item]

/** Chains longer than this are not followed. */
const LONGEST_CHAIN = 20
/** `CANNOT_TELL` of trace. */
export const ASSERTED = 0.5

/** Attributions with their roles as sets of word tokens of `text`; spans in UTF-16 code units. */
export function itemsOf(text: string, attributions: readonly Scored[]): Item[] {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
  const items = attributions.map((of) => ({
    of,
    source: touched(words, of.source),
    cue: touched(words, of.cue),
    content: touched(words, of.content),
    chain: [] as Item[],
  }))
  const byId = new Map(items.map((item) => [String(item.of.id), item]))
  for (const item of items) {
    let at: (typeof items)[number] | undefined = item
    for (let n = 0; at && n < LONGEST_CHAIN; n++) {
      item.chain.push(at)
      at = at.of.within === null ? undefined : byId.get(String(at.of.within))
    }
  }
  return items
}

function touched(words: readonly Place[], spans: readonly Place[]): Set<number> {
  const set = new Set<number>()
  for (const span of spans) {
    let low = 0
    let high = words.length
    while (low < high) {
      const mid = (low + high) >> 1
      if (words[mid]!.end <= span.start) low = mid + 1
      else high = mid
    }
    for (let k = low; k < words.length && words[k]!.start < span.end; k++) set.add(k)
  }
  return set
}

export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 && b.size === 0) return 1
  let both = 0
  for (const x of a) if (b.has(x)) both++
  return both / (a.size + b.size - both)
}

/** Pairs one to one, greatest overlap of content first; cue and source break ties between stacked attributions. */
export function pairUp(gold: readonly Item[], found: readonly Item[], threshold: number): Pair[] {
  const candidates: { readonly score: number; readonly g: number; readonly f: number }[] = []
  for (const [g, a] of gold.entries())
    for (const [f, b] of found.entries()) {
      const overlap = jaccard(a.content, b.content)
      if (overlap < threshold) continue
      candidates.push({ score: overlap + 0.01 * jaccard(a.cue, b.cue) + 0.005 * jaccard(a.source, b.source), g, f })
    }
  candidates.sort((a, b) => b.score - a.score)
  const usedGold = new Set<number>()
  const usedFound = new Set<number>()
  const pairs: Pair[] = []
  for (const { g, f } of candidates) {
    if (usedGold.has(g) || usedFound.has(f)) continue
    usedGold.add(g)
    usedFound.add(f)
    pairs.push([gold[g]!, found[f]!])
  }
  return pairs
}

export function close(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return jaccard(a, b) >= 0.5
}

export function chainAgrees(gold: Item, found: Item): boolean {
  return (
    gold.chain.length === found.chain.length &&
    gold.chain.every((link, k) => close(link.cue, found.chain[k]!.cue) && close(link.source, found.chain[k]!.source))
  )
}

export function isAsserted(item: Item): boolean {
  return item.chain.every((link) => (link.of.confidence ?? 1) >= ASSERTED)
}

/** All figures of one document. */
export function scoreDocument(gold: readonly Item[], found: readonly Item[]): Counts {
  const at3 = pairUp(gold, found, 0.3)
  const of = (right: number): Count => ({ right, gold: gold.length, found: found.length })
  const isNested = (item: Item) => item.chain.length > 1
  const asserted = found.filter(isAsserted)
  return {
    'content .3': of(at3.length),
    'content .8': of(pairUp(gold, found, 0.8).length),
    cue: of(at3.filter(([g, f]) => close(g.cue, f.cue)).length),
    source: of(at3.filter(([g, f]) => close(g.source, f.source)).length),
    'exact cue': exact(gold, found, 'cue'),
    'exact source': exact(gold, found, 'source'),
    'exact content': exact(gold, found, 'content'),
    chain: of(at3.filter(([g, f]) => chainAgrees(g, f)).length),
    nested: {
      right: at3.filter(([g, f]) => isNested(g) && isNested(f) && chainAgrees(g, f)).length,
      gold: gold.filter(isNested).length,
      found: found.filter(isNested).length,
    },
    'asserted chain': {
      right: at3.filter(([g, f]) => isAsserted(f) && chainAgrees(g, f)).length,
      gold: gold.length,
      found: asserted.length,
    },
  }
}

function exact(gold: readonly Item[], found: readonly Item[], role: 'source' | 'cue' | 'content'): Count {
  const left = found.filter((f) => f[role].size > 0)
  const wanted = gold.filter((g) => g[role].size > 0)
  const total = left.length
  let right = 0
  for (const g of wanted) {
    const at = left.findIndex((f) => f[role].size === g[role].size && [...f[role]].every((x) => g[role].has(x)))
    if (at < 0) continue
    right++
    left.splice(at, 1)
  }
  return { right, gold: wanted.length, found: total }
}

export interface Rate {
  readonly p: number
  readonly r: number
  readonly f: number
}

export function rateOf({ right, gold, found }: Count): Rate {
  const p = found > 0 ? right / found : 0
  const r = gold > 0 ? right / gold : 0
  return { p, r, f: p + r > 0 ? (2 * p * r) / (p + r) : 0 }
}

export function addCounts(all: readonly Counts[]): Counts {
  const sum = (m: Measure): Count =>
    all.reduce((n, c) => ({ right: n.right + c[m].right, gold: n.gold + c[m].gold, found: n.found + c[m].found }), {
      right: 0,
      gold: 0,
      found: 0,
    })
  return Object.fromEntries(MEASURES.map((m) => [m, sum(m)])) as Record<Measure, Count>
}

/** 95 % interval of F1 (for asserted chains: of precision) by resampling documents; the seed is fixed. */
export function bootstrap(documents: readonly Counts[], measure: Measure, rounds = 1000): readonly [number, number] {
  let state = 0x9e3779b9
  const random = () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x297a2d39) | 0
    let t = Math.imul(state ^ (state >>> 12), 0x85ebca6b)
    t ^= t >>> 13
    return (t >>> 0) / 0x1_0000_0000
  }
  const values: number[] = []
  for (let round = 0; round < rounds; round++) {
    let right = 0
    let gold = 0
    let found = 0
    for (let k = 0; k < documents.length; k++) {
      const c = documents[Math.floor(random() * documents.length)]![measure]
      right += c.right
      gold += c.gold
      found += c.found
    }
    const rate = rateOf({ right, gold, found })
    values.push(measure === 'asserted chain' ? rate.p : rate.f)
  }
  values.sort((a, b) => a - b)
  return [values[Math.floor(rounds * 0.025)] ?? 0, values[Math.floor(rounds * 0.975)] ?? 0]
}
