import type { EntryPayload } from '#custody'

export type Anchor = EntryPayload<'claim'>['occurrences'][number]
export type TextAnchor = Extract<Anchor, { reading: string }>
export type RecordedKind = EntryPayload<'agent'>['kind']
export type LinkAct = EntryPayload<'link'>

/** An agent that acts brought into being. One that was merged into another keeps its own record there. */
export interface AgentRecord {
  readonly id: string
  readonly entry: number
  readonly kind: RecordedKind
  readonly name: string
  /** Names it was given before, the oldest first. */
  readonly formerNames: readonly string[]
  readonly aliases: readonly string[]
  /** Agents that were merged into it, by id, in the order of their entries. */
  readonly merged: readonly string[]
}

/** A mention that an act gave to an agent. `alone`: the mention without the rest of its sighting. */
export interface MentionUse {
  readonly anchor: TextAnchor
  readonly agent: string
  readonly entry: number
  readonly alone: boolean
}

export interface Mark {
  readonly entry: number
  readonly agent: string
  readonly kind: string
  readonly value: string
  readonly known: EntryPayload<'mark'>['known']
}

export interface Identity {
  readonly entry: number
  readonly agents: readonly [string, string]
  readonly answer: EntryPayload<'identity'>['answer']
  readonly reason: string | null
}

export interface ClaimRecord {
  readonly id: string
  readonly entry: number
  readonly wording: { readonly ar: string | null; readonly en: string | null }
  readonly places: readonly { readonly anchor: Anchor; readonly entry: number }[]
  readonly merged: readonly string[]
}

export interface RecordedLink {
  readonly entry: number
  readonly from: string
  readonly to: string
  readonly kind: LinkAct['link']['kind']
  /** Claims that it holds for; empty: for all. */
  readonly claims: readonly string[]
  readonly known: LinkAct['known']
  readonly uncertain: boolean
}

export interface CaseRecord extends Omit<EntryPayload<'record'>, 'time'> {
  readonly id: string
  readonly entry: number
}

export interface EventRecord extends Omit<EntryPayload<'event'>, 'time'> {
  readonly id: string
  readonly entry: number
}

export interface GradeRecord extends Omit<EntryPayload<'grade'>, 'time'> {
  readonly entry: number
  readonly by: string
  readonly time: string
}

export interface ContradictionRecord extends Omit<EntryPayload<'contradiction'>, 'time'> {
  readonly entry: number
}

/** Two found claims that a person keeps apart, each by a place or an id. */
export interface KeptApart {
  readonly entry: number
  readonly sides: readonly [Anchor | string, Anchor | string]
}

/** What all standing acts come to. Plain values in a fixed order: equal ledgers give equal states. */
export interface CatalogueState {
  /** Agents that stand for themselves, by id. */
  readonly agents: ReadonlyMap<string, AgentRecord>
  /** Each agent that was ever brought into being and stands: who stands for it. */
  readonly rootOf: ReadonlyMap<string, string>
  readonly mentions: readonly MentionUse[]
  readonly marks: readonly Mark[]
  readonly identities: readonly Identity[]
  readonly claims: ReadonlyMap<string, ClaimRecord>
  readonly claimRootOf: ReadonlyMap<string, string>
  readonly links: readonly RecordedLink[]
  readonly records: ReadonlyMap<string, CaseRecord>
  readonly events: ReadonlyMap<string, EventRecord>
  readonly grades: readonly GradeRecord[]
  readonly contradictions: readonly ContradictionRecord[]
  readonly keptApart: readonly KeptApart[]
  /** Ids of what is out of weighing and sight. */
  readonly withdrawn: ReadonlySet<string>
  /** Ids that a seal belongs to. */
  readonly sealed: ReadonlySet<string>
  /** Acts that stand without effect, since what they speak of does not stand. */
  readonly idle: ReadonlySet<number>
}
