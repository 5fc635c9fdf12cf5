import type { Kind } from './kinds.ts'
import { looksLikeText, sniffText } from './sniff-text.ts'

/** What the first bytes say. `also` lists other kinds whose marks are there too: a file can be two things to two programs. */
export interface Sniffed {
  readonly kind: Kind
  readonly also: readonly Kind[]
  /** Bytes before the kind's own mark, where the format tolerates them (a PDF's header may come late). */
  readonly markAt: number
}

interface Magic {
  readonly kind: Kind
  readonly at: number
  readonly bytes: readonly number[]
}

const ascii = (text: string): readonly number[] => [...text].map((c) => c.charCodeAt(0))

/** Signatures as the formats' own specifications give them. */
const MAGICS: readonly Magic[] = [
  { kind: 'png', at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { kind: 'jpeg', at: 0, bytes: [0xff, 0xd8, 0xff] },
  { kind: 'gif', at: 0, bytes: ascii('GIF87a') },
  { kind: 'gif', at: 0, bytes: ascii('GIF89a') },
  { kind: 'tiff', at: 0, bytes: [0x49, 0x49, 0x2a, 0x00] },
  { kind: 'tiff', at: 0, bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { kind: 'tiff', at: 0, bytes: [0x49, 0x49, 0x2b, 0x00] },
  { kind: 'psd', at: 0, bytes: ascii('8BPS') },
  { kind: 'jp2', at: 0, bytes: [0x00, 0x00, 0x00, 0x0c, 0x6a, 0x50, 0x20, 0x20] },
  { kind: 'jp2', at: 0, bytes: [0xff, 0x4f, 0xff, 0x51] },
  { kind: 'jxl', at: 0, bytes: [0xff, 0x0a] },
  { kind: 'ole', at: 0, bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { kind: 'rtf', at: 0, bytes: ascii('{\\rt') },
  { kind: 'zip', at: 0, bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'zip', at: 0, bytes: [0x50, 0x4b, 0x05, 0x06] },
  { kind: 'gzip', at: 0, bytes: [0x1f, 0x8b, 0x08] },
  { kind: 'bzip2', at: 0, bytes: ascii('BZh') },
  { kind: 'xz', at: 0, bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] },
  { kind: 'zstd', at: 0, bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { kind: '7z', at: 0, bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { kind: 'rar', at: 0, bytes: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07] },
  { kind: 'tar', at: 257, bytes: ascii('ustar') },
  { kind: 'pst', at: 0, bytes: ascii('!BDN') },
  { kind: 'tnef', at: 0, bytes: [0x78, 0x9f, 0x3e, 0x22] },
  { kind: 'sqlite', at: 0, bytes: ascii('SQLite format 3\0') },
  { kind: 'postscript', at: 0, bytes: ascii('%!PS') },
  { kind: 'elf', at: 0, bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { kind: 'flac', at: 0, bytes: ascii('fLaC') },
  { kind: 'ogg', at: 0, bytes: ascii('OggS') },
  { kind: 'amr', at: 0, bytes: ascii('#!AMR') },
  { kind: 'mp3', at: 0, bytes: ascii('ID3') },
  { kind: 'matroska', at: 0, bytes: [0x1a, 0x45, 0xdf, 0xa3] },
  { kind: 'warc', at: 0, bytes: ascii('WARC/1.') },
  { kind: 'age', at: 0, bytes: ascii('age-encryption.org/v1') },
  { kind: 'pgp', at: 0, bytes: ascii('-----BEGIN PGP MESSAGE') },
]

/** PDF readers accept the header anywhere in the first 1,024 bytes (ISO 32000-1, annex H, note 13). */
const PDF_HEADER_WITHIN = 1024
/** How much of a file the sniffing looks at. */
export const SNIFF_BYTES = 64 * 1024

function has(bytes: Uint8Array, at: number, wanted: readonly number[]): boolean {
  if (at + wanted.length > bytes.length) return false
  for (let i = 0; i < wanted.length; i += 1) if (bytes[at + i] !== wanted[i]) return false
  return true
}

export function indexOfBytes(bytes: Uint8Array, wanted: readonly number[], from: number, to: number): number {
  const last = Math.min(to, bytes.length) - wanted.length
  for (let at = Math.max(0, from); at <= last; at += 1) if (has(bytes, at, wanted)) return at
  return -1
}

const PDF_MARK = ascii('%PDF-')
const ZIP_END = [0x50, 0x4b, 0x05, 0x06]

function riffKind(head: Uint8Array): Kind | undefined {
  if (!has(head, 0, ascii('RIFF'))) return undefined
  if (has(head, 8, ascii('WEBP'))) return 'webp'
  if (has(head, 8, ascii('WAVE'))) return 'wav'
  if (has(head, 8, ascii('AVI '))) return 'avi'
  return undefined
}

/** ISO base media files name their brand after `ftyp` (ISO/IEC 14496-12, 4.3). */
function brandKind(head: Uint8Array): Kind | undefined {
  if (!has(head, 4, ascii('ftyp')) || head.length < 12) return undefined
  const brand = String.fromCharCode(...head.subarray(8, 12))
  if (/^(heic|heix|heim|heis|hevc|hevx|mif1|msf1)$/.test(brand)) return 'heic'
  if (/^avi[fs]$/.test(brand)) return 'avif'
  if (/^3g/.test(brand)) return '3gp'
  if (/^M4[AB] $/.test(brand)) return 'm4a'
  return 'mp4'
}

function exeKind(head: Uint8Array): Kind | undefined {
  if (!has(head, 0, ascii('MZ')) || head.length < 0x40) return undefined
  const at = new DataView(head.buffer, head.byteOffset, head.length).getUint32(0x3c, true)
  return at < head.length && has(head, at, ascii('PE')) ? 'exe' : undefined
}

function bmpKind(head: Uint8Array, size: number): Kind | undefined {
  if (!has(head, 0, ascii('BM')) || head.length < 18) return undefined
  const view = new DataView(head.buffer, head.byteOffset, head.length)
  const headerSize = view.getUint32(14, true)
  const pixelsAt = view.getUint32(10, true)
  return [12, 40, 52, 56, 64, 108, 124].includes(headerSize) && pixelsAt < size ? 'bmp' : undefined
}

function mpegAudio(head: Uint8Array): Kind | undefined {
  const [first = 0, second = 0, third = 0] = head
  const layered = first === 0xff && (second & 0xe0) === 0xe0 && (second & 0x06) !== 0 && (second & 0x18) !== 0x08
  return layered && (third & 0xf0) !== 0xf0 && (third & 0x0c) !== 0x0c ? 'mp3' : undefined
}

/** OOXML, OpenDocument and EPUB are zip files; their first members usually say which, as the OpenDocument and EPUB specifications ask. */
function zipFamily(head: Uint8Array): Kind {
  const text = new TextDecoder('latin1').decode(head)
  const mime = /mimetypeapplication\/(vnd\.oasis\.opendocument\.(text|spreadsheet|presentation)|epub\+zip)/.exec(
    text.slice(0, 200),
  )
  if (mime?.[1] === 'epub+zip') return 'epub'
  if (mime?.[2] === 'text') return 'odt'
  if (mime?.[2] === 'spreadsheet') return 'ods'
  if (mime?.[2] === 'presentation') return 'odp'
  return 'zip'
}

/**
 * The kind of a file by its bytes alone, from its beginning and, if given, its end. Marks are compared; nothing is parsed. An OLE or zip container is
 * named as such: what it is for, an engine finds out from its parts.
 * @param head - the first bytes, up to SNIFF_BYTES of them
 * @param size - of the whole file
 * @param tail - the last bytes, for marks that formats keep there (a zip archive's directory)
 */
export function sniffKind(head: Uint8Array, size: number, tail: Uint8Array = new Uint8Array(0)): Sniffed {
  if (size === 0) return { kind: 'empty', also: [], markAt: 0 }
  const found: { kind: Kind; at: number }[] = []
  for (const magic of MAGICS) {
    if (has(head, magic.at, magic.bytes) && !found.some((f) => f.kind === magic.kind)) {
      found.push({ kind: magic.kind === 'zip' ? zipFamily(head) : magic.kind, at: 0 })
    }
  }
  for (const kind of [riffKind(head), brandKind(head), exeKind(head), bmpKind(head, size)]) {
    if (kind !== undefined) found.push({ kind, at: 0 })
  }
  const pdfAt = indexOfBytes(head, PDF_MARK, 0, PDF_HEADER_WITHIN + PDF_MARK.length)
  if (pdfAt >= 0) found.push({ kind: 'pdf', at: pdfAt })
  if (!found.some(({ kind }) => isZipLike(kind)) && indexOfBytes(tail, ZIP_END, 0, tail.length) >= 0) {
    found.push({ kind: 'zip', at: 1 })
  }
  const text = looksLikeText(head) ? sniffText(head) : undefined
  if (text !== undefined && text !== 'text' && found.every(({ at }) => at > 0)) found.push({ kind: text, at: 0 })
  // A mark at the very beginning wins over one further in, and the order of the list decides between two that begin together.
  const chosen = found.find(({ at }) => at === 0) ?? found.find(({ kind }) => kind === 'pdf') ?? found[0]
  if (chosen === undefined) {
    const kind = text ?? mpegAudio(head) ?? 'unknown'
    return { kind, also: [], markAt: 0 }
  }
  return {
    kind: chosen.kind,
    also: [...new Set(found.filter((f) => f !== chosen && f.kind !== chosen.kind).map((f) => f.kind))],
    markAt: chosen.kind === 'pdf' ? chosen.at : 0,
  }
}

const ZIP_LIKE: ReadonlySet<Kind> = new Set(['zip', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'epub'])

export function isZipLike(kind: Kind): boolean {
  return ZIP_LIKE.has(kind)
}
