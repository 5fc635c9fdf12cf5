export type ProtectionErrorCode =
  | 'IDENTITY_TOO_LONG'
  | 'RECIPIENT_REFUSED'
  | 'SEAL_MALFORMED'
  | 'NO_CUSTODIAN'
  | 'CUSTODIAN_KNOWN'
  | 'CUSTODIAN_UNKNOWN'
  | 'LAST_CUSTODIAN'
  | 'TOO_MANY_CUSTODIANS'
  | 'KEYS_LACKING'
  | 'NO_PLAN'
  | 'PLAN_EMPTY'
  | 'FILE_NOT_READ'
  | 'MARK_REFUSED'
  | 'MARK_LOST'
  | 'MARK_UNPLACED'
  | 'PROPOSAL_UNKNOWN'
  | 'PROPOSALS_OPEN'
  | 'REVIEWER_IS_REDACTOR'
  | 'NOT_REVIEWED'
  | 'SHOWN_DIFFERS'
  | 'PAGE_NOT_DRAWN'
  | 'NOT_APPLIED'
  | 'TEXT_EXPOSES'

/** What can be wrong with a seal or a redaction. Messages never hold what is sealed or to be gone. */
export class ProtectionError extends Error {
  override readonly name = 'ProtectionError'
  readonly code: ProtectionErrorCode
  readonly params: Readonly<Record<string, string | number>>

  constructor(
    code: ProtectionErrorCode,
    message: string,
    params: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.code = code
    this.params = params
  }
}
