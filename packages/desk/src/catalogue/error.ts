export type CatalogueErrorCode =
  | 'REF_UNKNOWN'
  | 'REF_OF_ANOTHER_KIND'
  | 'PLACE_UNKNOWN'
  | 'WORDING_MISSING'
  | 'TWO_NEEDED'
  | 'GRADE_MISSING'
  | 'GRADE_ABOVE_CEILING'
  | 'ENTRY_NOT_UNDOABLE'
  | 'TIME_MALFORMED'
  | 'LINK_MALFORMED'
  | 'IMPORT_MALFORMED'
  | 'ALL_WITHHELD'

/** What keeps an act on agents and claims from being done. Callers branch on the code. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError'
  readonly code: CatalogueErrorCode
  readonly params: Readonly<Record<string, string | number>>

  constructor(
    code: CatalogueErrorCode,
    message: string,
    params: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.code = code
    this.params = params
  }
}
