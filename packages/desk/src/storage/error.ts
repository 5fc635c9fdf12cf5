export type StorageErrorCode =
  | 'CASE_BUSY'
  | 'CASE_MISSING'
  | 'CASE_FILE_MALFORMED'
  | 'CASE_FILE_ALTERED'
  | 'CASE_EXISTS'
  | 'FORMAT_UNKNOWN'
  | 'PASSPHRASE_MISSING'
  | 'PASSPHRASE_WRONG'
  | 'PASSPHRASE_TOO_LONG'
  | 'LINK_PLANTED'
  | 'BLOB_MISSING'
  | 'BLOB_DAMAGED'
  | 'RECORD_DAMAGED'
  | 'WRITTEN_OTHERWISE'
  | 'AGE_MALFORMED'
  | 'AGE_NOT_FOR_THIS_KEY'
  | 'AGE_DAMAGED'
  | 'RECIPIENT_MALFORMED'
  | 'IDENTITY_MALFORMED'
  | 'INDEX_UNREADABLE'
  | 'INDEX_SETTING_REFUSED'
  | 'KEY_FILE_EXPOSED'
  | 'KEY_FILE_MALFORMED'
  | 'KEY_FILE_LOCKED'
  | 'PACK_MALFORMED'

/** What can go wrong between a case and its disk. Errors of the operating system pass through as they are. */
export class StorageError extends Error {
  override readonly name = 'StorageError'
  readonly code: StorageErrorCode
  readonly params: Readonly<Record<string, string | number>>

  constructor(
    code: StorageErrorCode,
    message: string,
    params: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.code = code
    this.params = params
  }
}
