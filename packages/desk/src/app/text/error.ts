export type TraceErrorCode =
  | 'ONE_TEXT'
  | 'NOT_A_FILE'
  | 'EMPTY'
  | 'OVER_LIMIT'
  | 'UNREAD'
  | 'NOT_TEXT'
  | 'BAD_DATE'
  | 'LANGUAGE_UNKNOWN'

/** What keeps a use case from being carried out at all; worded in the catalogue `trace`. */
export class TraceError extends Error {
  override readonly name = 'TraceError'
  readonly code: TraceErrorCode
  readonly params: Readonly<Record<string, string | number>>

  constructor(
    code: TraceErrorCode,
    message: string,
    params: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.code = code
    this.params = params
  }
}
