export type DossierErrorCode = 'STORY_MALFORMED' | 'STORY_UNSUPPORTED' | 'TERMS_FORBID_IT' | 'REVIEW_DIFFERS'

/** One of several things to mend: the line of the story, and what is wrong there. */
export interface DossierFault {
  readonly place: string
  readonly code: string
  readonly params?: Readonly<Record<string, string | number>>
}

/** Why a dossier cannot be made. Messages and faults hold ids and lines, never the words of a page. */
export class DossierError extends Error {
  override readonly name = 'DossierError'
  readonly code: DossierErrorCode
  readonly params: Readonly<Record<string, string | number>>
  readonly faults: readonly DossierFault[]

  constructor(
    code: DossierErrorCode,
    message: string,
    params: Readonly<Record<string, string | number>> = {},
    options: ErrorOptions & { readonly faults?: readonly DossierFault[] } = {},
  ) {
    super(message, options)
    this.code = code
    this.params = params
    this.faults = options.faults ?? []
  }
}
