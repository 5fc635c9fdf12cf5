import { StorageError, type StorageErrorCode } from '../error.ts'

/** An error on its way between threads: cloning keeps the message of an error and drops its code. */
export interface PackedError {
  readonly message: string
  readonly storage?: StorageErrorCode
  readonly system?: Readonly<Record<string, string | number>>
}

const SYSTEM_FIELDS = ['code', 'errno', 'syscall', 'path'] as const

export function packError(error: unknown): PackedError {
  if (error instanceof StorageError) return { message: error.message, storage: error.code }
  if (!(error instanceof Error)) return { message: String(error) }
  const fields = SYSTEM_FIELDS.flatMap((name) => {
    const value: unknown = Reflect.get(error, name)
    return typeof value === 'string' || typeof value === 'number' ? [[name, value] as const] : []
  })
  return { message: error.message, ...(fields.length > 0 ? { system: Object.fromEntries(fields) } : {}) }
}

export function unpackError(packed: PackedError): Error {
  if (packed.storage !== undefined) return new StorageError(packed.storage, packed.message)
  return Object.assign(new Error(packed.message), packed.system)
}
