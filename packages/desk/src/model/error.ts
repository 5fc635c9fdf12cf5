export type ModelErrorCode = 'ID_MALFORMED'

/** A noun of the project that is not written as it must be. */
export class ModelError extends Error {
  override readonly name = 'ModelError'
  readonly code: ModelErrorCode
  readonly params: Readonly<Record<string, string | number>>

  constructor(code: ModelErrorCode, message: string, params: Readonly<Record<string, string | number>> = {}) {
    super(message)
    this.code = code
    this.params = params
  }
}
