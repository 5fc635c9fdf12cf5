import { crc32, deflateRawSync } from 'node:zlib'
import { concat, numbers, utf8 } from './bytes.ts'

/** A member of a zip file to be made, with everything that an honest maker would never set by hand. */
export interface ZipMember {
  readonly name: string | Uint8Array
  readonly data?: Uint8Array | string
  /** The name before the data, when it shall differ from the directory's. */
  readonly localName?: string
  readonly crc?: number
  readonly claimedSize?: number
  readonly encrypted?: boolean
  readonly stored?: boolean
  readonly method?: number
  /** Unix mode, with the file's type in it. */
  readonly mode?: number
  readonly utf8Flag?: boolean
  /** Points to the data of the member with this index instead of having its own. */
  readonly sharesDataOf?: number
}

export interface ZipOptions {
  readonly prefix?: Uint8Array
  readonly suffix?: Uint8Array
  readonly comment?: string
  /** What the end record says about how many there are. */
  readonly claimedCount?: number
}

const encode = (name: string | Uint8Array): Uint8Array => (typeof name === 'string' ? utf8(name) : name)

/** A zip file as PKWARE's APPNOTE lays it out; no time of making is in it, so that equal members give equal bytes. */
export function makeZip(members: readonly ZipMember[], options: ZipOptions = {}): Uint8Array {
  const prefix = options.prefix ?? new Uint8Array(0)
  const locals: Uint8Array[] = []
  const central: Uint8Array[] = []
  const offsets: number[] = []
  let at = 0
  for (const member of members) {
    const plain = typeof member.data === 'string' ? utf8(member.data) : (member.data ?? new Uint8Array(0))
    const method = member.method ?? (member.stored === true || plain.length === 0 ? 0 : 8)
    const packed = method === 8 ? new Uint8Array(deflateRawSync(plain)) : plain
    const name = encode(member.name)
    const local = encode(member.localName ?? member.name)
    const flags = (member.encrypted === true ? 1 : 0) | (member.utf8Flag === false ? 0 : 0x800)
    const sums = [
      [4, member.crc ?? crc32(plain)],
      [4, packed.length],
      [4, member.claimedSize ?? plain.length],
    ] as const
    const offset = member.sharesDataOf === undefined ? at : offsets[member.sharesDataOf]!
    offsets.push(offset)
    if (member.sharesDataOf === undefined) {
      const header = numbers(
        true,
        [4, 0x04034b50],
        [2, 20],
        [2, flags],
        [2, method],
        [4, 0x00210000],
        ...sums,
        [2, local.length],
        [2, 0],
      )
      const whole = concat(header, local, packed)
      locals.push(whole)
      at += whole.length
    }
    central.push(
      concat(
        numbers(true, [4, 0x02014b50], [1, 20], [1, 3], [2, 20], [2, flags], [2, method], [4, 0x00210000], ...sums),
        numbers(
          true,
          [2, name.length],
          [2, 0],
          [2, 0],
          [2, 0],
          [2, 0],
          [4, ((member.mode ?? 0o100644) << 16) >>> 0],
          [4, offset],
        ),
        name,
      ),
    )
  }
  const directory = concat(...central)
  const comment = utf8(options.comment ?? '')
  const count = Math.min(0xffff, options.claimedCount ?? members.length)
  const end = numbers(
    true,
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, directory.length],
    [4, at],
    [2, comment.length],
  )
  return concat(prefix, ...locals, directory, end, comment, options.suffix ?? new Uint8Array(0))
}
