export type AppErrorCode =
  | 'NOT_WRITABLE'
  | 'NOTHING_RECEIVED'
  | 'CASE_NOT_FOUND'
  | 'FOLDER_NOT_EMPTY'
  | 'HOME_UNKNOWN'
  | 'NO_CUSTODIAN'
  | 'SEAL_GONE'
  | 'DOSSIER_EXISTS'
  | 'DOSSIER_NOT_FOUND'
  | 'NOT_OF_THIS_DOSSIER'
  | 'NAME_REFUSED'
  | 'COSIGN_CANNOT_TELL'
  | 'PAGE_NOT_DRAWN'
  | 'NOT_OF_THIS_CASE'
  | 'PACK_TARGET_EXISTS'
  | 'CASE_SAVED_ALREADY'
  | 'EXPORT_TARGET_EXISTS'
  | 'NOTHING_CORRECTED'
  | 'REQUEST_UNKNOWN'
  | 'DRAFT_UNKNOWN'
  | 'DRAFT_ACT_UNKNOWN'
  | 'SETTING_UNKNOWN'
  | 'WORDS_SEALED'
  | 'WORDS_ELSEWHERE'
  | 'WORDS_NOT_READ'

/** A use case that cannot be carried out as asked. */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: AppErrorCode
  readonly params: Readonly<Record<string, string | number>>

  constructor(
    code: AppErrorCode,
    message: string,
    params: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.code = code
    this.params = params
  }
}
