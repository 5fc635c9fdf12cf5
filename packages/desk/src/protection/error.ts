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

/** What can be wrong with a seal. Messages never hold what is sealed. */
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
