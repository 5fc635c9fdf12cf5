import { crc32 } from 'node:zlib'
import {
  type EngineEnd,
  type EngineInput,
  type EngineSink,
  nameAsChild,
  showControls,
  type UnreadReason,
} from '#reading'
import { PackedError } from '../lzma/window.ts'
import { tellName } from '../names.ts'
import { foreignMethods, isLocked, type Keys, unpackFolder } from './folder.ts'
import { type Folder, readSevenHeader, type SevenHeader, type SevenMember } from './header.ts'

const SYMLINK = 0xa000
const MOST_HEADER = 64 * 1024 * 1024
/** A packed header may be packed again; nobody does so more than once. */
const MOST_WRAPS = 4
const REASONS = { corrupt: 'damaged', method: 'unsupported', memory: 'memory' } as const

type Opened = Exclude<SevenHeader, { packed: Folder }>

function headerBytes(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (bytes.length < 32) throw new PackedError('corrupt')
  const from = 32 + Number(view.getBigUint64(12, true))
  const length = Number(view.getBigUint64(20, true))
  if (from + length > bytes.length) throw new PackedError('corrupt')
  const header = bytes.subarray(from, from + length)
  if (crc32(bytes.subarray(12, 32)) !== view.getUint32(8, true)) throw new PackedError('corrupt')
  if (crc32(header) !== view.getUint32(28, true)) throw new PackedError('corrupt')
  return header
}

/** A folder in memory, where its sum fits; undefined where the password was a wrong one. */
function unpackWhole(
  bytes: Uint8Array,
  folder: Folder,
  password: string | undefined,
  keys: Keys,
): Uint8Array | undefined {
  const parts: Uint8Array[] = []
  let size = 0
  try {
    unpackFolder(bytes, folder, password, keys, (piece) => {
      parts.push(piece.slice())
      size += piece.length
      return size <= MOST_HEADER
    })
  } catch (error) {
    if (password === undefined || !(error instanceof PackedError)) throw error
    return undefined
  }
  const whole = Buffer.concat(parts)
  const crc = folder.members[0]?.crc
  if (crc === undefined || crc32(whole) === crc) return whole
  if (password === undefined) throw new PackedError('corrupt')
  return undefined
}

/** Passwords in the order given; nothing is tried where nothing is locked. */
function passwordsFor(folder: Folder, passwords: readonly string[]): readonly (string | undefined)[] {
  return isLocked(folder) ? passwords : [undefined]
}

/** The header, unfolded where it is packed; `locked` where no password opens it. */
function openHeader(bytes: Uint8Array, passwords: readonly string[], most: number, keys: Keys): Opened | 'locked' {
  let header = headerBytes(bytes)
  for (let wraps = 0; wraps <= MOST_WRAPS; wraps += 1) {
    const read = readSevenHeader(header, most)
    if (read.packed === undefined) return read
    let inner: Uint8Array | undefined
    for (const password of passwordsFor(read.packed, passwords)) {
      inner ??= unpackWhole(bytes, read.packed, password, keys)
    }
    if (inner === undefined) return 'locked'
    header = inner
  }
  throw new PackedError('corrupt')
}

/** Whether a password opens a folder: its first member comes out with the sum that it should have. */
function opens(bytes: Uint8Array, folder: Folder, password: string, keys: Keys): boolean {
  const first = folder.members.find(({ size }) => size > 0)
  if (first === undefined) return true
  let left = first.size
  let sum = 0
  try {
    unpackFolder(bytes, folder, password, keys, (piece) => {
      const part = piece.subarray(0, left)
      sum = crc32(part, sum)
      left -= part.length
      return left > 0
    })
  } catch (error) {
    if (error instanceof PackedError) return false
    throw error
  }
  return left === 0 && (first.crc === undefined || sum === first.crc)
}

interface Cut {
  readonly member: SevenMember
  readonly size: number
  readonly crc: number | undefined
}

/** Cuts what a folder unfolds to into its members, and hands them out as files. */
class Cutter {
  readonly #members: readonly {
    readonly member: SevenMember
    readonly size: number
    readonly crc: number | undefined
  }[]
  readonly #sink: EngineSink
  #index = -1
  #left = 0
  #sum = 0
  #handsOut = false
  #target: Uint8Array[] = []
  because: UnreadReason | undefined
  given = 0

  constructor(members: readonly Cut[], sink: EngineSink) {
    this.#members = members
    this.#sink = sink
    this.#open()
  }

  /** Members after the one at hand, empty ones at once. */
  #open(): boolean {
    for (;;) {
      this.#index += 1
      const next = this.#members[this.#index]
      if (next === undefined) return true
      this.#left = next.size
      this.#sum = 0
      this.#target = []
      const { member } = next
      const shown = showControls(member.name)
      tellName(member.name, shown, this.#sink)
      this.#handsOut = member.fileType !== SYMLINK
      if (this.#handsOut && !this.#sink.child({ role: 'member', ...nameAsChild(member.name) })) {
        this.because = 'over-limit'
        return false
      }
      if (this.#left > 0) return true
      this.#close()
    }
  }

  #close(): void {
    const { member, crc } = this.#members[this.#index]!
    const name = showControls(member.name)
    if (!this.#handsOut) {
      this.#sink.finding('member-is-link', { name, target: Buffer.concat(this.#target).toString('utf8') })
      return
    }
    this.given += 1
    if (crc === undefined || crc === this.#sum) return
    this.#sink.finding('member-corrupt', { name })
    this.because ??= 'damaged'
  }

  take(piece: Uint8Array): boolean {
    let rest = piece
    while (rest.length > 0) {
      if (this.#index >= this.#members.length) return false
      const part = rest.subarray(0, this.#left)
      rest = rest.subarray(part.length)
      this.#left -= part.length
      this.#sum = crc32(part, this.#sum)
      if (!this.#handsOut) this.#target.push(part.slice(0, 4096))
      else if (!this.#sink.childBytes(part)) {
        this.#sink.finding('member-too-large', { name: showControls(this.#members[this.#index]!.member.name) })
        this.because = 'over-limit'
        return false
      }
      if (this.#left > 0) continue
      this.#close()
      if (!this.#open()) return false
    }
    return true
  }

  /** What the archive promised and did not give. */
  end(because: UnreadReason): void {
    const short = this.#members[this.#index]
    if (short === undefined) return
    this.because ??= because
    this.#sink.finding('member-corrupt', { name: showControls(short.member.name) })
  }
}

/** Members of a 7z archive as files of their own. Folders of several members are unfolded once. */
export function readSeven(input: EngineInput, sink: EngineSink): EngineEnd {
  const { bytes, kind, hints, limits } = input
  const passwords = hints.passwords ?? []
  const keys: Keys = new Map()
  let header: Opened | 'locked'
  try {
    // Twice the limit, so that folders and empty files do not count as members.
    header = openHeader(bytes, passwords, limits.children * 2, keys)
  } catch (error) {
    if (!(error instanceof PackedError)) throw error
    return { state: 'unread', because: REASONS[error.because], kind }
  }
  if (header === 'locked') return { state: 'unread', because: 'password', kind }
  return handOut(bytes, header, passwords, keys, sink, kind)
}

function handOut(
  bytes: Uint8Array,
  { folders, members }: Opened,
  passwords: readonly string[],
  keys: Keys,
  sink: EngineSink,
  kind: EngineInput['kind'],
): EngineEnd {
  const withStream = members.filter(({ hasStream }) => hasStream)
  let because: UnreadReason | undefined
  let given = 0
  let at = 0
  const seen = new Set<string>()
  for (const { name, isFolder } of members) {
    if (!isFolder && seen.has(name)) sink.finding('member-name-repeated', { name: showControls(name) })
    seen.add(name)
  }
  const usual: string[] = []
  for (const folder of folders) {
    const own = folder.members.map((part, i) => ({
      ...part,
      member: withStream[at + i] ?? { name: '', isFolder: false, fileType: 0, hasStream: true },
    }))
    at += own.length
    const locked = isLocked(folder)
    // What opened one folder most likely opens the next.
    const password = locked ? [...usual, ...passwords].find((one) => opens(bytes, folder, one, keys)) : undefined
    if (locked && password === undefined) {
      for (const { member } of own) sink.finding('member-encrypted', { name: showControls(member.name) })
      because ??= 'password'
      continue
    }
    if (password !== undefined && usual.length === 0) usual.push(password)
    const done = unpackMembers(bytes, folder, password, keys, own, sink)
    given += done.given
    because ??= done.because
    if (done.because === 'over-limit') return { state: 'partial', because: 'over-limit', kind }
  }
  for (const { name, isFolder, hasStream } of members) {
    if (hasStream || isFolder) continue
    tellName(name, showControls(name), sink)
    if (!sink.child({ role: 'member', ...nameAsChild(name) })) return { state: 'partial', because: 'over-limit', kind }
    given += 1
  }
  if (because === undefined) return { state: 'read', kind }
  return { state: given > 0 ? 'partial' : 'unread', because, kind }
}

function unpackMembers(
  bytes: Uint8Array,
  folder: Folder,
  password: string | undefined,
  keys: Keys,
  own: readonly Cut[],
  sink: EngineSink,
): { given: number; because: UnreadReason | undefined } {
  const method = foreignMethods(folder)
  if (method !== '') {
    for (const { member } of own) sink.finding('member-unsupported', { name: showControls(member.name), method })
    return { given: 0, because: 'unsupported' }
  }
  const cutter = new Cutter(own, sink)
  try {
    unpackFolder(bytes, folder, password, keys, (piece) => cutter.take(piece))
    if (cutter.because === undefined) cutter.end('damaged')
  } catch (error) {
    if (!(error instanceof PackedError)) throw error
    cutter.end(REASONS[error.because])
  }
  return { given: cutter.given, because: cutter.because }
}
