export type CustodyErrorCode =
  | 'ACCOUNT_MALFORMED'
  | 'LEAF_MALFORMED'
  | 'PAYLOAD_MALFORMED'
  | 'PAYLOAD_TOO_LONG'
  | 'SEGMENT_MALFORMED'
  | 'CHECKPOINT_MISSING'
  | 'CHECKPOINT_REFUSED'
  | 'LEDGER_DAMAGED'
  | 'LEDGER_READ_ONLY'
  | 'ENTRY_UNKNOWN'
  | 'DIGEST_MISMATCH'
  | 'FILE_UNKNOWN'
  | 'FILE_ERASED'
  | 'DERIVED_UNKNOWN'
  | 'REASON_MISSING'
  | 'ALREADY_ERASED'

export interface CustodyFault {
  readonly place: string
  readonly code: string
}

/** What can be wrong with a case's records. Messages hold ids and places, never a name or the words of a page. */
export class CustodyError extends Error {
  override readonly name = 'CustodyError'
  readonly code: CustodyErrorCode
  readonly params: Readonly<Record<string, string | number>>
  readonly faults: readonly CustodyFault[]

  constructor(
    code: CustodyErrorCode,
    message: string,
    params: Readonly<Record<string, string | number>> = {},
    options: ErrorOptions & { readonly faults?: readonly CustodyFault[] } = {},
  ) {
    super(message, options)
    this.code = code
    this.params = params
    this.faults = options.faults ?? []
  }
}
