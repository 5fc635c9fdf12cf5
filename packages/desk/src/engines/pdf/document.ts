import type { UnreadReason } from '#reading'
import type { Pdfium } from './pdfium.ts'

/** FPDF_GetLastError: the password is missing or wrong (4), or the security scheme is not known (5). */
const LOCKED: ReadonlySet<number> = new Set([4, 5])

/** Opens a document for as long as it is used; gives the reason where it does not open. */
export function withDocument<T>(
  pdfium: Pdfium,
  bytes: Uint8Array,
  passwords: readonly string[],
  use: (document: number) => T,
): T | { readonly refused: UnreadReason } {
  const { call } = pdfium
  const file = pdfium.allocate(Math.max(1, bytes.length))
  try {
    pdfium.put(bytes, file)
    let document = call.FPDF_LoadMemDocument(file, bytes.length, 0)
    for (const password of passwords) {
      if (document !== 0 || !LOCKED.has(call.FPDF_GetLastError())) break
      document = pdfium.withKey(password, (key) => call.FPDF_LoadMemDocument(file, bytes.length, key))
    }
    if (document === 0) return { refused: LOCKED.has(call.FPDF_GetLastError()) ? 'password' : 'damaged' }
    try {
      return use(document)
    } finally {
      call.FPDF_CloseDocument(document)
    }
  } finally {
    pdfium.free(file)
  }
}
