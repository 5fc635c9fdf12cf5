/** Whoever says or passes on: the caller's own id, unique within a claim. */
export type AgentId = string

/**
 * What an agent is. Persons, bodies, groups and unnamed sources that a chain ends with count as having been there; an
 * outlet or document does not, for somebody must have told it. A pseudo-source ("observers", "reality") is nobody.
 */
export type AgentKind = 'person' | 'organisation' | 'outlet' | 'group' | 'anonymous' | 'document' | 'pseudo-source'

export type Agent = { readonly id: AgentId; readonly kind: AgentKind }

/**
 * One place that asserts the claim, or denies it. The chain runs from the outermost agent, nearest the reader, to the
 * innermost; `null` stands where somebody must stand who is not known.
 */
export type Occurrence = {
  readonly id: string
  readonly chain: readonly (AgentId | null)[]
  readonly denies?: boolean
}

/**
 * What is known besides the chains. `from` is upstream: `to` has the claim from `from`.
 * - `witnessed`: `from` is null, the event; `to` saw it. `issued`: `to` issued or recorded it itself (`from` null), or is
 *   a document that `from` issued.
 * - `said-to`, `cites`, `retells`: `to` has it from `from`.
 * - `interpreted`: as `said-to`, and `through` stood between.
 * - `gave-to`: `from` handed `to` over, when `to` is a document; otherwise as `said-to`.
 * - `brokered`: `from` gave access to `to`.
 * - `copies`, `translates`: `to` only repeats `from`, whatever else it says of where it has it.
 */
export type LinkKind =
  | 'witnessed'
  | 'issued'
  | 'said-to'
  | 'interpreted'
  | 'gave-to'
  | 'brokered'
  | 'cites'
  | 'translates'
  | 'copies'
  | 'retells'

export type Link = {
  readonly kind: LinkKind
  readonly from: AgentId | null
  readonly to: AgentId
  readonly through?: AgentId
  /** Nobody has settled it; both readings are weighed. */
  readonly suspected?: boolean
}

/** One occurrence was copied from another, or translated: text reuse found it, or a person says so. */
export type Copy = { readonly copy: string; readonly of: string; readonly suspected?: boolean }

/** Occurrences of which one was copied from another, and the direction is not known. */
export type Alike = { readonly occurrences: readonly string[] }

/** All that is known of one claim. Order means nothing anywhere but in chains. */
export type Claim = {
  /** Every agent that is named below. */
  readonly agents: readonly Agent[]
  readonly occurrences: readonly Occurrence[]
  readonly links?: readonly Link[]
  readonly copies?: readonly Copy[]
  readonly alike?: readonly Alike[]
  /** Pairs that may be one. */
  readonly mayBe?: readonly (readonly [AgentId, AgentId])[]
  /** Pairs that certainly are two. */
  readonly apart?: readonly (readonly [AgentId, AgentId])[]
}
