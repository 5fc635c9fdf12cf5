export type ServerErrorCode =
  | 'NO_SESSION'
  | 'TOKEN_USED'
  | 'HOST_REFUSED'
  | 'ORIGIN_REFUSED'
  | 'INPUT_REFUSED'
  | 'TOO_LARGE'
  | 'NOT_FOUND'
  | 'NOT_READ'
  | 'CASE_SAVED_ALREADY'
  | 'ACT_REFUSED'
  | 'METHOD_REFUSED'
  | 'FAULT'

const STATUS = {
  NO_SESSION: 401,
  TOKEN_USED: 401,
  HOST_REFUSED: 421,
  ORIGIN_REFUSED: 403,
  INPUT_REFUSED: 400,
  TOO_LARGE: 413,
  NOT_FOUND: 404,
  NOT_READ: 409,
  CASE_SAVED_ALREADY: 409,
  ACT_REFUSED: 409,
  METHOD_REFUSED: 405,
  FAULT: 500,
} as const satisfies Record<ServerErrorCode, number>

export type Params = Readonly<Record<string, string | number>>

/** What a request got wrong. Only the code and its parameters leave; no path, no stack, no version. */
export class ServerError extends Error {
  override readonly name = 'ServerError'
  readonly code: ServerErrorCode
  readonly params: Params

  constructor(code: ServerErrorCode, params: Params = {}, options?: ErrorOptions) {
    super(code, options)
    this.code = code
    this.params = params
  }

  get status(): (typeof STATUS)[ServerErrorCode] {
    return STATUS[this.code]
  }
}
