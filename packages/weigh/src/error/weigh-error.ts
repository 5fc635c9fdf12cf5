/** Everything this package refuses. Callers branch on the code. */
export type WeighErrorCode =
  | 'VERTEX_OUT_OF_RANGE'
  | 'EDGE_FROM_EVENT_TO_READER'
  | 'AGENT_TWICE'
  | 'AGENT_UNKNOWN'
  | 'OCCURRENCE_TWICE'
  | 'OCCURRENCE_UNKNOWN'
  | 'CHAIN_EMPTY'
  | 'LINK_MALFORMED'
  | 'COPY_MALFORMED'
  | 'LIMIT_MALFORMED'
  | 'GRADE_MALFORMED'
  | 'GRADE_ABOVE_CEILING'
  | 'OPINION_MALFORMED'
  | 'OPINIONS_MISSING'
  | 'BASE_RATES_DIFFER'
  | 'PROBABILITY_MALFORMED'
  | 'ITEMS_DIFFER'

/** The one error of this package. */
export class WeighError extends Error {
  override readonly name = 'WeighError'
  readonly code: WeighErrorCode

  constructor(code: WeighErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
