import type { Kind } from '#reading'
import type { ZipDirectory } from './zip/directory.ts'

/** What a zip archive is for, by the names of its members, as the office formats fix them. */
export function kindOfZip(directory: ZipDirectory, mimetype: string): Kind {
  const names = new Set(directory.entries.slice(0, 5_000).map(({ name }) => new TextDecoder().decode(name)))
  const starts = (prefix: string): boolean => [...names].some((name) => name.startsWith(prefix))
  if (/opendocument\.text/.test(mimetype)) return 'odt'
  if (/opendocument\.spreadsheet/.test(mimetype)) return 'ods'
  if (/opendocument\.presentation/.test(mimetype)) return 'odp'
  if (/epub/.test(mimetype)) return 'epub'
  if (!names.has('[Content_Types].xml')) return 'zip'
  if (starts('word/')) return 'docx'
  if (starts('xl/')) return 'xlsx'
  if (starts('ppt/')) return 'pptx'
  return 'zip'
}

/** Streams that tell what an OLE container is for. */
const STREAMS: readonly { readonly name: string; readonly kind: Kind | 'locked' }[] = [
  { name: 'EncryptedPackage', kind: 'locked' },
  { name: 'WordDocument', kind: 'doc' },
  { name: 'Workbook', kind: 'xls' },
  { name: 'Book', kind: 'xls' },
  { name: 'PowerPoint Document', kind: 'ppt' },
  { name: '__properties_version1.0', kind: 'msg' },
]

/**
 * What an OLE container (MS-CFB) is for: its directory entries are 128 bytes each, on 128-byte boundaries, and begin with the stream's name in UTF-16 and,
 * at byte 64, that name's length. `locked` is an office file under a password.
 */
export function kindOfOle(bytes: Uint8Array): Kind | 'locked' {
  const found = oleNames(bytes)
  return STREAMS.find(({ name }) => found.has(name))?.kind ?? 'ole'
}

/** Names of the streams and storages in an OLE container. */
export function oleNames(bytes: Uint8Array): ReadonlySet<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const found = new Set<string>()
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = view.getUint16(at + 64, true)
    const type = view.getUint8(at + 66)
    if (length < 4 || length > 64 || length % 2 !== 0 || (type !== 1 && type !== 2 && type !== 5)) continue
    found.add(new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length - 2)))
  }
  return found
}
