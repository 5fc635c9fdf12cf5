import { PackedError } from '../lzma/window.ts'
import { HeaderBytes } from './bytes.ts'

/** One step of unfolding, by the method's id in hexadecimal. */
export interface Coder {
  readonly method: string
  readonly properties: Uint8Array
  /** What comes out of it; the archive's word. */
  readonly size: number
}

/** Packed bytes that are unfolded together, and the members that they are cut into. */
export interface Folder {
  /** In the order in which they are applied; undefined when they are no chain (streams that are mixed again). */
  readonly coders: readonly Coder[] | undefined
  readonly from: number
  readonly length: number
  readonly size: number
  readonly members: readonly { readonly size: number; readonly crc: number | undefined }[]
}

export interface SevenMember {
  /** UTF-16. */
  readonly name: string
  readonly isFolder: boolean
  /** Unix file type bits (S_IFMT), 0 when the archive does not say. */
  readonly fileType: number
  readonly hasStream: boolean
}

const MOST_CODERS = 32
const ID = {
  end: 0,
  header: 1,
  mainStreams: 4,
  files: 5,
  pack: 6,
  unpack: 7,
  substreams: 8,
  size: 9,
  sums: 10,
  folder: 11,
  unpackSize: 12,
  substreamCount: 13,
  emptyStream: 14,
  emptyFile: 15,
  names: 17,
  attributes: 21,
  encodedHeader: 23,
} as const
const FOLDER_ATTRIBUTE = 0x10
const UNIX_ATTRIBUTE = 0x8000

interface RawFolder {
  readonly coders: { method: string; properties: Uint8Array; ins: number; outs: number }[]
  readonly binds: { in: number; out: number }[]
  readonly packed: number[]
  sizes: number[]
  crc: number | undefined
}

function readFolder(bytes: HeaderBytes): RawFolder {
  const coders: RawFolder['coders'] = []
  const count = bytes.count(MOST_CODERS)
  let ins = 0
  let outs = 0
  for (let i = 0; i < count; i += 1) {
    const flags = bytes.byte()
    const method = Buffer.from(bytes.take(flags & 0x0f)).toString('hex')
    const complex = (flags & 0x10) !== 0
    const coder = {
      method,
      ins: complex ? bytes.count(MOST_CODERS) : 1,
      outs: complex ? bytes.count(MOST_CODERS) : 1,
      properties: (flags & 0x20) === 0 ? new Uint8Array(0) : bytes.take(bytes.number()),
    }
    coders.push(coder)
    ins += coder.ins
    outs += coder.outs
  }
  if (outs === 0 || ins < outs - 1) throw new PackedError('corrupt')
  const binds: RawFolder['binds'] = []
  for (let i = 0; i < outs - 1; i += 1) binds.push({ in: bytes.number(), out: bytes.number() })
  const streams = ins - binds.length
  const packed: number[] = []
  if (streams === 1) {
    for (let i = 0; i < ins; i += 1) if (!binds.some((bind) => bind.in === i)) packed.push(i)
  } else for (let i = 0; i < streams; i += 1) packed.push(bytes.number())
  return { coders, binds, packed, sizes: [], crc: undefined }
}

/** The coders from the packed bytes to the members, where each has one way in and one way out. */
function chainOf({ coders, binds, packed, sizes }: RawFolder): Coder[] | undefined {
  if (coders.some(({ ins, outs }) => ins !== 1 || outs !== 1) || packed.length !== 1) return undefined
  const chain: Coder[] = []
  const met = new Set<number>()
  for (let at: number | undefined = packed[0]; at !== undefined; ) {
    const coder = coders[at]
    if (coder === undefined || met.has(at)) throw new PackedError('corrupt')
    met.add(at)
    chain.push({ method: coder.method, properties: coder.properties, size: sizes[at] ?? 0 })
    const out: number = at
    at = binds.find((bind) => bind.out === out)?.in
  }
  return chain
}

function readSums(bytes: HeaderBytes, count: number): (number | undefined)[] {
  return bytes.bitsOrAll(count).map((has) => (has ? bytes.uint32() : undefined))
}

/** @param most - members and streams beyond this number are no archive's */
function readStreams(bytes: HeaderBytes, most: number): Folder[] {
  let packAt = 0
  let packSizes: number[] = []
  let raw: RawFolder[] = []
  let counts: number[] | undefined
  let members: { size: number; crc: number | undefined }[][] | undefined
  for (let id = bytes.number(); id !== ID.end; id = bytes.number()) {
    if (id === ID.pack) {
      packAt = bytes.number()
      const count = bytes.count(most)
      for (let part = bytes.number(); part !== ID.end; part = bytes.number()) {
        if (part === ID.size) packSizes = Array.from({ length: count }, () => bytes.number())
        else if (part === ID.sums) readSums(bytes, count)
        else throw new PackedError('corrupt')
      }
    } else if (id === ID.unpack) raw = readFolders(bytes, most)
    else if (id === ID.substreams) {
      const parts = readSubstreams(bytes, raw, most)
      counts = parts.counts
      members = parts.members
    } else throw new PackedError('corrupt')
  }
  let stream = 0
  let from = packAt
  return raw.map((folder, i): Folder => {
    const lengths = packSizes.slice(stream, stream + folder.packed.length)
    stream += folder.packed.length
    const start = from
    const length = lengths.reduce((sum, one) => sum + one, 0)
    from += length
    const size = sizeOf(folder)
    const whole = counts === undefined ? [{ size, crc: folder.crc }] : []
    return { coders: chainOf(folder), from: start, length, size, members: members?.[i] ?? whole }
  })
}

/** What comes out at the end: the one way out that leads into no other coder. */
function sizeOf({ binds, sizes }: RawFolder): number {
  const last = sizes.findIndex((_, i) => !binds.some((bind) => bind.out === i))
  return sizes[last] ?? 0
}

function readFolders(bytes: HeaderBytes, most: number): RawFolder[] {
  if (bytes.number() !== ID.folder) throw new PackedError('corrupt')
  const count = bytes.count(most)
  if (bytes.byte() !== 0) throw new PackedError('method')
  const folders = Array.from({ length: count }, () => readFolder(bytes))
  if (bytes.number() !== ID.unpackSize) throw new PackedError('corrupt')
  for (const folder of folders) {
    const outs = folder.coders.reduce((sum, coder) => sum + coder.outs, 0)
    folder.sizes = Array.from({ length: outs }, () => bytes.number())
  }
  for (let id = bytes.number(); id !== ID.end; id = bytes.number()) {
    if (id !== ID.sums) throw new PackedError('corrupt')
    for (const [i, crc] of readSums(bytes, count).entries()) folders[i]!.crc = crc
  }
  return folders
}

function readSubstreams(
  bytes: HeaderBytes,
  folders: readonly RawFolder[],
  most: number,
): { counts: number[]; members: { size: number; crc: number | undefined }[][] } {
  let counts = folders.map(() => 1)
  let id = bytes.number()
  if (id === ID.substreamCount) {
    counts = folders.map(() => bytes.count(most))
    if (counts.reduce((sum, count) => sum + count, 0) > most) throw new PackedError('corrupt')
    id = bytes.number()
  }
  const hasSizes = id === ID.size
  const members = folders.map((folder, i) => {
    const sizes: { size: number; crc: number | undefined }[] = []
    let left = sizeOf(folder)
    for (let member = 0; member < counts[i]!; member += 1) {
      // The last size is not written: it is what is left.
      const size = member < counts[i]! - 1 && hasSizes ? bytes.number() : left
      if (size > left) throw new PackedError('corrupt')
      left -= size
      sizes.push({ size, crc: undefined })
    }
    return sizes
  })
  if (hasSizes) id = bytes.number()
  const unknown = members.filter((list, i) => list.length !== 1 || folders[i]!.crc === undefined).flat()
  for (const [i, list] of members.entries()) if (list.length === 1) list[0]!.crc = folders[i]!.crc
  for (; id !== ID.end; id = bytes.number()) {
    if (id !== ID.sums) throw new PackedError('corrupt')
    for (const [i, crc] of readSums(bytes, unknown.length).entries()) unknown[i]!.crc = crc
  }
  return { counts, members }
}

function readFiles(bytes: HeaderBytes, most: number): SevenMember[] {
  const count = bytes.count(most)
  let empty = new Array<boolean>(count).fill(false)
  let emptyFile: boolean[] = []
  let names: string[] = []
  let attributes: (number | undefined)[] = []
  for (let id = bytes.number(); id !== ID.end; id = bytes.number()) {
    const part = new HeaderBytes(bytes.take(bytes.number()))
    if (id === ID.emptyStream) empty = part.bits(count)
    else if (id === ID.emptyFile) emptyFile = part.bits(empty.filter(Boolean).length)
    else if (id === ID.names) {
      if (part.byte() !== 0) throw new PackedError('method')
      names = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(part.take(part.left)).split('\0')
    } else if (id === ID.attributes) {
      const has = part.bitsOrAll(count)
      if (part.byte() !== 0) throw new PackedError('method')
      attributes = has.map((one) => (one ? part.uint32() : undefined))
    }
  }
  let emptyAt = 0
  return empty.map((isEmpty, i) => {
    const attribute = attributes[i] ?? 0
    const isFile = !isEmpty || emptyFile[emptyAt] === true
    if (isEmpty) emptyAt += 1
    return {
      name: names[i] ?? '',
      isFolder: !isFile || (attribute & FOLDER_ATTRIBUTE) !== 0,
      fileType: (attribute & UNIX_ATTRIBUTE) === 0 ? 0 : (attribute >>> 16) & 0xf000,
      hasStream: !isEmpty,
    }
  })
}

/** Either the header itself or, where it is packed, the folder that it has to be unfolded from. */
export type SevenHeader =
  | { readonly packed: Folder }
  | { readonly packed?: undefined; readonly folders: readonly Folder[]; readonly members: readonly SevenMember[] }

/**
 * The header at the end of a 7z archive (7zFormat.txt of the LZMA SDK, in the public domain).
 * @throws {PackedError} corrupt; method for parts in other files, which no writer makes
 */
export function readSevenHeader(header: Uint8Array, most: number): SevenHeader {
  const bytes = new HeaderBytes(header)
  const kind = bytes.number()
  if (kind === ID.encodedHeader) {
    const [packed] = readStreams(bytes, most)
    if (packed === undefined) throw new PackedError('corrupt')
    return { packed }
  }
  if (kind !== ID.header) throw new PackedError('corrupt')
  let folders: Folder[] = []
  let members: SevenMember[] = []
  for (let id = bytes.number(); id !== ID.end; id = bytes.number()) {
    if (id === ID.mainStreams) folders = readStreams(bytes, most)
    else if (id === ID.files) members = readFiles(bytes, most)
    else throw new PackedError('corrupt')
  }
  return { folders, members }
}
