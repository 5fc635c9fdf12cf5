export type CliErrorCode =
  | 'UNKNOWN_COMMAND'
  | 'UNKNOWN_OPTION'
  | 'ARGUMENT_MISSING'
  | 'OPTION_VALUE_MISSING'
  | 'OPTION_REQUIRED'
  | 'OPTION_CONFLICT'
  | 'VALUE_REFUSED'
  | 'WORDS_NOT_THERE'
  | 'WORDS_MANY'
  | 'TOO_MANY_ARGUMENTS'
  | 'LOCALE_UNKNOWN'
  | 'USAGE'
  | 'NO_ANSWER'
  | 'ANSWERS_DIFFER'
  | 'FD_UNREADABLE'
  | 'INTERRUPTED'

export type ErrorParams = Readonly<Record<string, string | number>>

/** What a person got wrong at this door, or what the door could not get from them. */
export class CliError extends Error {
  override readonly name = 'CliError'
  readonly code: CliErrorCode
  readonly params: ErrorParams

  constructor(code: CliErrorCode, message: string, params: ErrorParams = {}, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.params = params
  }
}
