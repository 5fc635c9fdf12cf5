/** What an audit can find. Each code names one kind of change; the words are in the catalogues (`custody.audit.CODE`). */
export const AUDIT_CODES = [
  // case.json
  'CASE_FILE_ALTERED',
  // ledger
  'CHECKPOINT_MISSING',
  'CHECKPOINT_MALFORMED',
  'CHECKPOINT_NOT_OURS',
  'CHECKPOINT_SIGNATURE_WRONG',
  'ROOT_MISMATCH',
  'TILE_MISSING',
  'TILE_ALTERED',
  'ENTRIES_MISSING',
  'ENTRIES_ALTERED',
  'ENTRY_MALFORMED',
  'ROLLBACK',
  'SPLIT_VIEW',
  'NOT_AN_EXTENSION',
  // payloads
  'PAYLOAD_MISSING',
  'PAYLOAD_ALTERED',
  'PAYLOAD_STRAY',
  // originals, derivatives, seals
  'OBJECT_MISSING',
  'OBJECT_ALTERED',
  'OBJECT_MISPLACED',
  'OBJECT_STRAY',
  'DERIVED_MISSING',
  'DERIVED_ALTERED',
  'DERIVED_MISPLACED',
  'DERIVED_STRAY',
  'SEAL_MISSING',
  'SEAL_ALTERED',
  'SEAL_STRAY',
  // anywhere
  'ERASED_STILL_HELD',
  'LINK_PLANTED',
  'FILE_STRAY',
  'INDEX_DIVERGES',
] as const

export type AuditCode = (typeof AUDIT_CODES)[number]

/** A fault, and its place inside the case (`objects/ab/…`, `ledger/entry/12`). */
export interface AuditFinding {
  readonly code: AuditCode
  readonly place: string
  /** The file, reading or entry that is concerned, where one is. */
  readonly concerns?: string
}

/** Worth knowing, and no fault: an erasure with its reason, a clock that ran behind, a key vouched for by nobody. */
export interface AuditNotice {
  readonly code:
    | 'ERASED'
    | 'CLOCK_BEHIND'
    | 'KEY_SELF_ASSERTED'
    | 'TAIL_WAS_CUT'
    | 'DELIVERY_UNFINISHED'
    | 'SEEN_BY_NOBODY'
  readonly place: string
}

export interface AuditReport {
  readonly findings: readonly AuditFinding[]
  readonly notices: readonly AuditNotice[]
  /** What was looked at, counted. */
  readonly looked: {
    readonly entries: number
    readonly payloads: number
    readonly objects: number
    readonly derived: number
    readonly seals: number
    readonly bytes: number
  }
  readonly head: { readonly size: number; readonly root: string }
  /** Checkpoints from outside the case that the ledger was held against, by where they came from. */
  readonly heldAgainst: readonly string[]
}
