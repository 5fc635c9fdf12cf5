/** Everything this package refuses. Callers branch on the code; the message is for people and holds no evidence. */
export type ProofErrorCode =
  | 'BASE64_MALFORMED'
  | 'NUMBER_MALFORMED'
  | 'HASH_MALFORMED'
  | 'INDEX_PAST_SIZE'
  | 'SIZE_ZERO'
  | 'SIZE_SHRINKS'
  | 'PATH_MALFORMED'
  | 'FRONTIER_MALFORMED'
  | 'TILE_MALFORMED'
  | 'TILE_PATH_MALFORMED'
  | 'BUNDLE_MALFORMED'
  | 'ENTRY_TOO_LONG'
  | 'SEED_MALFORMED'
  | 'KEY_MALFORMED'
  | 'KEY_NOT_CANONICAL'
  | 'KEY_NOT_ON_CURVE'
  | 'KEY_LOW_ORDER'
  | 'KEY_MIXED_ORDER'
  | 'KEY_NAME_MALFORMED'
  | 'KEY_TEXT_MALFORMED'
  | 'KEY_ID_MISMATCH'
  | 'KEYS_MISSING'
  | 'KEYS_AMBIGUOUS'
  | 'SIGNATURE_MALFORMED'
  | 'SIGNATURES_TOO_MANY'
  | 'NOTE_MALFORMED'
  | 'NOTE_TOO_LARGE'
  | 'CHECKPOINT_MALFORMED'
  | 'COSIGNATURE_MALFORMED'
  | 'PROOF_MALFORMED'
  | 'COMMITMENT_KEY_MALFORMED'
  | 'COMMITMENT_MALFORMED'

/** The one error of this package. */
export class ProofError extends Error {
  override readonly name = 'ProofError'
  readonly code: ProofErrorCode

  constructor(code: ProofErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
