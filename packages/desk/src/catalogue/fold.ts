import { mintId } from '#model'
import type { StandingAct } from './acts.ts'
import { FoldedAgents } from './fold-agents.ts'
import { FoldedClaims } from './fold-claims.ts'
import type {
  CaseRecord,
  CatalogueState,
  ContradictionRecord,
  EventRecord,
  GradeRecord,
  KeptApart,
  RecordedLink,
} from './state.ts'

/** Engine under which a person's "these are not one" is recorded; its `shown` names both sides. */
export const KEEP_APART = 'keep-apart'

/**
 * Works standing acts into a state. The acts alone decide: what was undone is not among them, so the state is that of a
 * ledger in which it never stood. Each act is applied to whoever stands for those it names by then, so that acts of two
 * people who did not know of each other both take effect.
 */
export function foldActs(acts: readonly StandingAct[]): CatalogueState {
  const idle = new Set<number>()
  const imports = new Set(acts.flatMap(({ type, n }) => (type === 'import' ? [mintId('import', n) as string] : [])))
  const agents = new FoldedAgents(idle, imports)
  const claims = new FoldedClaims(idle)
  let links: RecordedLink[] = []
  const records = new Map<string, CaseRecord>()
  const events = new Map<string, EventRecord>()
  const grades: GradeRecord[] = []
  const contradictions: ContradictionRecord[] = []
  const keptApart: KeptApart[] = []
  const withdrawn = new Set<string>()
  const sealed = new Set<string>()
  for (const act of acts) {
    if (agents.take(act) || claims.take(act)) continue
    const { n } = act
    switch (act.type) {
      case 'link': {
        const { link, claims: only = [], known, uncertain = false, remove } = act.payload
        const one = { entry: n, ...link, claims: only, known, uncertain }
        if (remove) {
          const kept = links.filter((l) => !isSameLink(l, one))
          if (kept.length === links.length) idle.add(n)
          links = kept
        } else links.push(one)
        break
      }
      case 'record':
        records.set(mintId('record', n), { ...without(act.payload), id: mintId('record', n), entry: n })
        break
      case 'event':
        events.set(mintId('event', n), { ...without(act.payload), id: mintId('event', n), entry: n })
        break
      case 'grade':
        grades.push({ ...act.payload, entry: n, by: act.by })
        break
      case 'contradiction':
        contradictions.push({ ...without(act.payload), entry: n })
        break
      case 'confirm': {
        const { proposal, answer, at } = act.payload
        const other = proposal.engine.name === KEEP_APART ? parseSide(proposal.shown) : undefined
        if (other !== undefined && answer === 'dismissed') keptApart.push({ entry: n, sides: [at, other] })
        break
      }
      case 'withdraw':
        withdrawn.add(act.payload.about)
        break
      case 'seal':
        sealed.add(act.payload.about)
        break
    }
  }
  return {
    ...agents.state(),
    ...claims.state(),
    links,
    records,
    events,
    grades,
    contradictions,
    keptApart,
    withdrawn,
    sealed,
    idle,
  }
}

function without<T extends { readonly time: string }>(payload: T): Omit<T, 'time'> {
  const { time: _, ...rest } = payload
  return rest
}

function isSameLink(a: RecordedLink, b: Pick<RecordedLink, 'from' | 'to' | 'kind' | 'claims'>): boolean {
  const within = b.claims.length === 0 || b.claims.every((claim) => a.claims.includes(claim))
  return a.from === b.from && a.to === b.to && a.kind === b.kind && within
}

function parseSide(shown: string): KeptApart['sides'][1] | undefined {
  try {
    const value: unknown = JSON.parse(shown)
    if (typeof value === 'string') return value
    return typeof value === 'object' && value !== null && 'file' in value ? (value as KeptApart['sides'][1]) : undefined
  } catch {
    return undefined
  }
}
