import type { Interval, SideWeighing, Unsettled } from '@isnad/weigh'
import type { CaseClaim } from './join-claims.ts'
import type { DocumentMaterial } from './material.ts'
import type { CatalogueState, Mark } from './state.ts'

export interface FoundSuggestion {
  readonly code:
    | 'obtain-original'
    | 'obtain-cited'
    | 'compare-wordings'
    | 'settle-identity'
    | 'separate-line'
    | 'ask-where-it-is-from'
    | 'who-stands-in-the-gap'
    | 'settle-link'
  readonly means: 'document' | 'wording' | 'person'
  readonly agents: readonly string[]
  readonly endangers: readonly string[]
  readonly worth: { readonly ifSo: Interval; readonly ifNot: Interval } | null
  readonly params: Readonly<Record<string, string | number>>
  /** Places to look at, by document and span. */
  readonly places: readonly {
    readonly document: string
    readonly span: { readonly start: number; readonly end: number; readonly exact: string }
  }[]
  /** Occurrences to look at. */
  readonly occurrences: readonly string[]
}

export interface SuggestGround {
  readonly claim: CaseClaim
  readonly state: CatalogueState
  readonly materials: ReadonlyMap<string, DocumentMaterial>
  readonly support: SideWeighing
  readonly unsettled: readonly Unsettled[]
  /** Chains of the claim's occurrences, outermost first. */
  readonly chains: ReadonlyMap<string, readonly (string | null)[]>
  readonly kindOf: (agent: string) => string
  /** Outlets and documents that the case holds a text of. */
  readonly held: ReadonlySet<string>
  readonly isSealed: (agent: string) => boolean
  readonly refOf: (document: string, sighting: string) => string | undefined
}

/** Whether a mark on an agent says that it might be endangered. */
export function saysAtRisk({ kind, value }: Mark): boolean {
  return AT_RISK.test(`${kind} ${value}`)
}

const AT_RISK = /risk|danger|خطر|protected|حماية/i
const ORDER = { document: 0, wording: 1, person: 2 } as const
const MOST_CITED = 8

/**
 * What would strengthen a claim, by what it would change; of what would change as much, documents come before people.
 * Nobody sealed is proposed to be spoken to, nor anybody behind whom all are sealed.
 */
export function suggest(ground: SuggestGround): readonly FoundSuggestion[] {
  const list = [...fromUnsettled(ground), ...originals(ground), ...cited(ground), ...lineBeside(ground)]
  const gain = ({ worth }: FoundSuggestion) => (worth === null ? 0 : Math.max(worth.ifSo.low, worth.ifNot.low))
  return list
    .map((one, i) => ({ one, i }))
    .sort((x, y) => ORDER[x.one.means] - ORDER[y.one.means] || gain(y.one) - gain(x.one) || x.i - y.i)
    .map(({ one }) => one)
}

const bare = { agents: [], endangers: [], worth: null, params: {}, places: [], occurrences: [] } as const

function fromUnsettled(ground: SuggestGround): FoundSuggestion[] {
  return ground.unsettled.flatMap((open) => fromOpen(open, ground))
}

function fromOpen(open: Unsettled, ground: SuggestGround): FoundSuggestion[] {
  const worth = { ifSo: open.ifSo, ifNot: open.ifNot }
  switch (open.kind) {
    case 'may be one':
      return [{ ...bare, code: 'settle-identity', means: 'wording', agents: open.agents, worth }]
    case 'copy':
      return [
        { ...bare, code: 'compare-wordings', means: 'wording', worth, occurrences: [open.copy.of, open.copy.copy] },
      ]
    case 'alike':
      return [{ ...bare, code: 'compare-wordings', means: 'wording', worth, occurrences: open.alike.occurrences }]
    case 'link':
      return [
        {
          ...bare,
          code: 'settle-link',
          means: 'document',
          worth,
          agents: [open.link.from, open.link.to].filter((one) => one !== null),
          params: { kind: open.link.kind },
        },
      ]
    case 'gap':
      return [{ ...bare, code: 'who-stands-in-the-gap', means: 'document', worth, occurrences: [open.occurrence] }]
    case 'origin':
      return askWhere(open.agent, worth, ground)
  }
}

/** To ask an outlet or a person where they have it: with who stands behind them, unless that is somebody sealed. */
function askWhere(agent: string, worth: FoundSuggestion['worth'], ground: SuggestGround): FoundSuggestion[] {
  if (/^[fa]\d+$/.test(agent)) return [{ ...bare, code: 'obtain-original', means: 'document', agents: [agent], worth }]
  if (ground.isSealed(agent)) return []
  const behind = behindOf(agent, ground)
  if (behind.length > 0 && behind.every((one) => ground.isSealed(one))) return []
  const endangers = behind.filter((one) => mightBeEndangered(one, ground))
  return [{ ...bare, code: 'ask-where-it-is-from', means: 'person', agents: [agent], endangers, worth }]
}

/** Everybody who stands nearer the event on a chain through an agent. */
function behindOf(agent: string, { chains }: SuggestGround): string[] {
  const behind = new Set<string>()
  for (const chain of chains.values()) {
    const at = chain.indexOf(agent)
    if (at >= 0) for (const one of chain.slice(at + 1)) if (one !== null) behind.add(one)
  }
  return [...behind].sort()
}

function mightBeEndangered(agent: string, { state, kindOf }: SuggestGround): boolean {
  const marked = state.marks.some((mark) => mark.agent === agent && saysAtRisk(mark))
  return marked || kindOf(agent) === 'anonymous' || kindOf(agent) === 'group' || kindOf(agent) === 'person'
}

/** Outlets and documents on a chain whose own text the case does not hold: having it would take a hop away. */
function originals({ chains, kindOf, held, support }: SuggestGround): FoundSuggestion[] {
  const missing = new Map<string, string[]>()
  for (const [occurrence, chain] of chains)
    for (const agent of chain.slice(1)) {
      if (agent === null || held.has(agent) || (kindOf(agent) !== 'outlet' && kindOf(agent) !== 'document')) continue
      missing.set(agent, [...(missing.get(agent) ?? []), occurrence])
    }
  const common = new Set(support.commonLinks)
  return [...missing]
    .sort(([a, x], [b, y]) => Number(common.has(b)) - Number(common.has(a)) || y.length - x.length || (a < b ? -1 : 1))
    .map(([agent, occurrences]) => ({
      ...bare,
      code: 'obtain-original',
      means: 'document',
      agents: [agent],
      occurrences,
      params: { hops: occurrences.length },
    }))
}

/** Documents, broadcasts and interviews that the claim's texts cite and the case does not hold. */
function cited({ claim, materials, refOf }: SuggestGround): FoundSuggestion[] {
  const documents = [...new Set(claim.places.map(({ occurrence }) => occurrence.document))]
  return documents
    .flatMap((document) =>
      (materials.get(document)?.cited ?? []).map(({ kind, span, agent }): FoundSuggestion => {
        const ref = agent === null ? undefined : refOf(document, agent)
        return {
          ...bare,
          code: 'obtain-cited',
          means: 'document',
          agents: ref === undefined ? [] : [ref],
          params: { kind },
          places: [{ document, span }],
        }
      }),
    )
    .slice(0, MOST_CITED)
}

function lineBeside({ support, isSealed }: SuggestGround): FoundSuggestion[] {
  if (support.commonLinks.length === 0) return []
  const named = support.commonLinks.filter((agent) => !isSealed(agent))
  return [
    {
      ...bare,
      code: 'separate-line',
      means: 'document',
      agents: named,
      worth: { ifSo: { low: 2, high: 3 }, ifNot: support.lines },
    },
  ]
}
