export type ReadingErrorCode =
  | 'READING_MALFORMED'
  | 'FRAME_MALFORMED'
  | 'FRAME_OVER_LIMIT'
  | 'STREAM_ENDED_EARLY'
  | 'STREAM_HAS_EXTRA_BYTES'
  | 'COUNTS_DISAGREE'

/** A stored reading or a stream from behind the wall that is not what its format says. Messages hold places, never text of a file. */
export class ReadingError extends Error {
  readonly code: ReadingErrorCode

  constructor(code: ReadingErrorCode, message: string, options?: ErrorOptions) {
    super(`${code}: ${message}`, options)
    this.name = 'ReadingError'
    this.code = code
  }
}
