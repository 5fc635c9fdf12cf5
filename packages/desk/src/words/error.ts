export type WordsErrorCode = 'WORD_MISSING' | 'CATALOGUE_MISSING' | 'CATALOGUE_MALFORMED'

/** What can go wrong when a message is worded; always a fault of the program, never of the person. */
export class WordsError extends Error {
  override readonly name = 'WordsError'
  readonly code: WordsErrorCode

  constructor(code: WordsErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
