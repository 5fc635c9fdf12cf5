export type SandboxErrorCode =
  /** The reader ended before its answer did. */
  | 'READER_DIED'
  /** The reader used up its memory. */
  | 'READER_OUT_OF_MEMORY'
  /** The time for this file passed. */
  | 'READER_LATE'
  /** The answer breaks the protocol; nothing of it is believed. */
  | 'READER_LIED'
  /** Somebody asked to stop. */
  | 'READER_STOPPED'
  /** The reader could not be started at all. */
  | 'READER_DID_NOT_START'
  /** No strong wall here, and nobody has agreed to the weaker one. */
  | 'WEAK_WALL_NOT_AGREED'
  | 'SESSION_CLOSED'
  | 'PROGRAM_INCOMPLETE'

/** A fault of a reader or of its wall. `diagnostic` is what the reader wrote to standard error: at most 8 KiB, printable ASCII, never shown as text of the file. */
export class SandboxError extends Error {
  readonly code: SandboxErrorCode
  readonly diagnostic: string

  constructor(code: SandboxErrorCode, message: string, options: ErrorOptions & { readonly diagnostic?: string } = {}) {
    super(`${code}: ${message}`, options)
    this.name = 'SandboxError'
    this.code = code
    this.diagnostic = options.diagnostic ?? ''
  }
}
