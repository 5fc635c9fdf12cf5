/** A member as the central directory has it, checked against the header before its data. */
export interface ZipEntry {
  readonly name: Uint8Array
  readonly utf8: boolean
  readonly method: number
  readonly crc: number
  readonly compressed: number
  readonly size: number
  readonly encrypted: boolean
  /** Where it is encrypted: what the twelfth byte of its head must be, and how AES was used (APPNOTE 7.2; AE-x by WinZip). */
  readonly checkByte: number
  readonly aes: AesUse | undefined
  /** Where the local header and the data begin; data ends `compressed` bytes later. */
  readonly local: number
  readonly data: number
  readonly isFolder: boolean
  /** Unix file type bits (S_IFMT), 0 when the archive does not say. */
  readonly fileType: number
  readonly localNameDiffers: boolean
  /** The local header is missing or leads out of the file. */
  readonly broken: boolean
}

export interface AesUse {
  /** 1, 2, 3 for keys of 128, 192, 256 bits. */
  readonly strength: number
  /** The method under the encryption. */
  readonly method: number
  /** AE-2 keeps no CRC. */
  readonly hasCrc: boolean
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[]
  /** More members than the limit; those beyond it are not listed. */
  readonly truncated: boolean
  /** What the end record claims; testimony. */
  readonly claimed: number
  readonly prefix: number
  readonly suffix: number
  readonly endRecords: number
  readonly overlaps: boolean
}

const END = 0x06054b50
const END64 = 0x06064b50
const LOCATOR64 = 0x07064b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const END_BYTES = 22
const COMMENT_BYTES = 65_535

/**
 * The directory of a zip file (PKWARE APPNOTE 6.3.10, 4.3). Undefined when there is none. Numbers in it are the file's own word: every offset is
 * checked against the file's length before it is followed.
 */
export function readZipDirectory(bytes: Uint8Array, most: number): ZipDirectory | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const ends = findEnds(view)
  const end = ends.find((at) => at + END_BYTES + view.getUint16(at + 20, true) === bytes.length) ?? ends[0]
  if (end === undefined) return undefined
  const { claimed, size, offset, recordAt } = endOf(view, end)
  // Bytes in front of the archive (a self-extracting program, another file) shift all its offsets by as much.
  const start = recordAt - size
  const prefix = start >= offset && signatureAt(view, start) === CENTRAL ? start - offset : 0
  const entries: ZipEntry[] = []
  let at = offset + prefix
  let truncated = false
  while (at + 46 <= bytes.length && view.getUint32(at, true) === CENTRAL) {
    if (entries.length >= most) {
      truncated = true
      break
    }
    const { entry, next } = readEntry(view, bytes, at, prefix)
    entries.push(entry)
    at = next
  }
  const suffix = bytes.length - (end + END_BYTES + view.getUint16(end + 20, true))
  return {
    entries,
    truncated,
    claimed,
    prefix: prefix + leadingGap(entries, prefix),
    suffix: Math.max(0, suffix),
    endRecords: ends.length,
    overlaps: findOverlap(entries),
  }
}

function signatureAt(view: DataView, at: number): number {
  return at >= 0 && at + 4 <= view.byteLength ? view.getUint32(at, true) : 0
}

/** Offsets of end records near the end of the file, the last one first. */
function findEnds(view: DataView): number[] {
  const ends: number[] = []
  const lowest = Math.max(0, view.byteLength - END_BYTES - COMMENT_BYTES)
  for (let at = view.byteLength - END_BYTES; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END) ends.push(at)
  }
  return ends
}

function endOf(view: DataView, end: number): { claimed: number; size: number; offset: number; recordAt: number } {
  const plain = {
    claimed: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    offset: view.getUint32(end + 16, true),
    recordAt: end,
  }
  if (signatureAt(view, end - 20) !== LOCATOR64) return plain
  const record = Number(view.getBigUint64(end - 20 + 8, true))
  const found = [record, end - 20 - 56].find((at) => signatureAt(view, at) === END64 && at + 56 <= view.byteLength)
  if (found === undefined) return plain
  return {
    claimed: Number(view.getBigUint64(found + 32, true)),
    size: Number(view.getBigUint64(found + 40, true)),
    offset: Number(view.getBigUint64(found + 48, true)),
    recordAt: found,
  }
}

function readEntry(view: DataView, bytes: Uint8Array, at: number, prefix: number): { entry: ZipEntry; next: number } {
  const flags = view.getUint16(at + 8, true)
  const nameLength = view.getUint16(at + 28, true)
  const extraLength = view.getUint16(at + 30, true)
  const commentLength = view.getUint16(at + 32, true)
  const name = bytes.slice(at + 46, at + 46 + nameLength)
  const attributes = view.getUint32(at + 38, true)
  const unix = view.getUint8(at + 5) === 3 ? attributes >>> 16 : 0
  const large = readZip64(view, at, at + 46 + nameLength, extraLength)
  const local = large.offset + prefix
  const header = readLocal(view, bytes, local, name)
  return {
    entry: {
      name,
      utf8: (flags & 0x800) !== 0,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      compressed: large.compressed,
      size: large.size,
      encrypted: (flags & 1) !== 0,
      checkByte: (flags & 8) === 0 ? view.getUint8(at + 19) : view.getUint8(at + 13),
      aes: readAes(view, at + 46 + nameLength, extraLength),
      local,
      data: header.data,
      isFolder: name.at(-1) === 0x2f || (attributes & 0x10) !== 0,
      fileType: unix & 0xf000,
      localNameDiffers: header.differs,
      broken: header.broken || header.data + large.compressed > bytes.length,
    },
    next: at + 46 + nameLength + extraLength + commentLength,
  }
}

/** Sizes of four bytes that say 0xffffffff have their true value in extra field 1 (APPNOTE 4.5.3). */
function readZip64(
  view: DataView,
  at: number,
  extra: number,
  length: number,
): { size: number; compressed: number; offset: number } {
  const values = {
    compressed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  }
  const end = Math.min(extra + length, view.byteLength)
  for (let field = extra; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue
    let from = field + 4
    for (const key of ['size', 'compressed', 'offset'] as const) {
      if (values[key] !== 0xffffffff || from + 8 > end) continue
      values[key] = Number(view.getBigUint64(from, true))
      from += 8
    }
  }
  return values
}

function readAes(view: DataView, extra: number, length: number): AesUse | undefined {
  const end = Math.min(extra + length, view.byteLength)
  for (let field = extra; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 0x9901 || field + 11 > end) continue
    return {
      hasCrc: view.getUint16(field + 4, true) === 1,
      strength: view.getUint8(field + 8),
      method: view.getUint16(field + 9, true),
    }
  }
  return undefined
}

function readLocal(
  view: DataView,
  bytes: Uint8Array,
  local: number,
  name: Uint8Array,
): { data: number; differs: boolean; broken: boolean } {
  if (local < 0 || local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL) {
    return { data: view.byteLength, differs: false, broken: true }
  }
  const nameLength = view.getUint16(local + 26, true)
  const own = bytes.subarray(local + 30, local + 30 + nameLength)
  const differs = own.length !== name.length || own.some((byte, i) => byte !== name[i])
  return { data: local + 30 + nameLength + view.getUint16(local + 28, true), differs, broken: false }
}

function leadingGap(entries: readonly ZipEntry[], prefix: number): number {
  const first = Math.min(...entries.map(({ local }) => local), Number.POSITIVE_INFINITY)
  return Number.isFinite(first) ? Math.max(0, first - prefix) : 0
}

/** Two members that share bytes let a small file unfold without end (D. Fifield, "A better zip bomb", 2019). */
function findOverlap(entries: readonly ZipEntry[]): boolean {
  const ranges = entries.filter(({ broken }) => !broken).toSorted((a, b) => a.local - b.local)
  let reach = -1
  for (const { local, data, compressed } of ranges) {
    if (local < reach) return true
    reach = Math.max(reach, data + compressed)
  }
  return false
}
