/**
 * Every fault that a dossier can have. docs/formats/dossier.md says of each what it means; `verify.py` and `verify.html`
 * use the same codes.
 */
export const FAULT_CODES = [
  // the bag
  'LINK_FOUND',
  'FILE_MISSING',
  'FILE_STRAY',
  'FILE_ALTERED',
  'BAGIT_MALFORMED',
  'MANIFEST_MALFORMED',
  'MANIFESTS_DIFFER',
  'PATH_OUT_OF_PLACE',
  'OXUM_MISMATCH',
  'FORMAT_UNKNOWN',
  // the signature
  'KEY_MALFORMED',
  'KEY_NOT_EXPECTED',
  'CHECKPOINT_MALFORMED',
  'SIGNATURE_WRONG',
  'NOT_SIGNED',
  'ORIGIN_MISMATCH',
  'STOCK_FILES_DIFFER',
  'ENTRY_MALFORMED',
  'ENTRY_MISPLACED',
  'PROOF_MALFORMED',
  'CHECKPOINT_DIFFERS',
  'NOT_INCLUDED',
  'COMMITMENT_KEY_MALFORMED',
  'NOT_COMMITTED',
  // what is said
  'DOSSIER_MALFORMED',
  'DAY_MISMATCH',
  'REFERENCE_BROKEN',
  'QUOTE_MISMATCH',
  'COMMITMENT_MISMATCH',
  'ORIGINAL_NOT_COMMITTED',
  'BOX_MISPLACED',
  // earlier checkpoints
  'EARLIER_MALFORMED',
  'EARLIER_NOT_EXTENDED',
  'EARLIER_REFUSED',
  'ROLLBACK',
  'SPLIT_VIEW',
  // anchors
  'ANCHOR_MALFORMED',
  'ANCHOR_OF_OTHER',
  'COSIGNATURE_MALFORMED',
  'COSIGNATURE_OF_OTHER',
  'COSIGNATURE_WRONG',
] as const

export type FaultCode = (typeof FAULT_CODES)[number]

/** What is wrong, and where: a path inside the dossier, or what was given from outside. */
export type Fault = { readonly code: FaultCode; readonly place: string }

/** An outside proof of time. `present` means that it is there and about this checkpoint, and that nobody was asked. */
export type AnchorFound =
  | {
      readonly kind: 'rfc3161'
      readonly name: string
      /** What the token says of itself, UTC; its signature is for `openssl ts -verify` with roots from elsewhere. */
      readonly at: string
      readonly by: string | null
      readonly state: 'present'
    }
  | {
      readonly kind: 'cosignature'
      readonly name: string
      readonly by: string
      /** Seconds since 1970, as the cosigner states. */
      readonly at: number | null
      readonly state: 'present' | 'checked'
    }

/** Answers that stay apart. None of them is about whether a claim is true: that is what `claims` says, always. */
export type Verdict = {
  readonly schema: 'isnad-verdict/1'
  readonly files: 'unchanged since signing' | 'changed'
  readonly faults: readonly Fault[]
  /** `self-asserted`: the key lies in the dossier, so whoever made the dossier chose it. */
  readonly signed: {
    readonly key: string
    readonly known: 'self-asserted' | 'given from elsewhere'
    readonly origin: string
    readonly entries: number
    readonly day: string
  } | null
  readonly anchors: readonly AnchorFound[]
  /** For each checkpoint that was given from elsewhere: whether this ledger only grew from it. */
  readonly earlier: readonly { readonly entries: number; readonly answer: 'extended' | 'same' | 'cannot tell' }[]
  readonly claims: 'this says nothing about whether the claims are true'
}

/** Collects the faults of one stage. */
export class Faults {
  readonly list: Fault[] = []

  add(code: FaultCode, place: string): undefined {
    if (!this.list.some((fault) => fault.code === code && fault.place === place)) this.list.push({ code, place })
    return undefined
  }

  get any(): boolean {
    return this.list.length > 0
  }

  /** In an order that does not depend on how they were found. */
  sorted(): Fault[] {
    return this.list.sort((a, b) => compare(a.code, b.code) || compare(a.place, b.place))
  }
}

/** By UTF-16 code units, on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
