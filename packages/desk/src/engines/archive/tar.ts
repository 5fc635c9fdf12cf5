import {
  type EngineEnd,
  type EngineInput,
  type EngineSink,
  nameBytesAsChild,
  showControls,
  type UnreadReason,
} from '#reading'
import { strictUtf8, tellName } from './names.ts'

const BLOCK = 512
const MOST_NAME = 64 * 1024

interface Header {
  readonly name: Uint8Array
  readonly size: number
  readonly type: string
  readonly link: Uint8Array
}

const LINKS: ReadonlySet<string> = new Set(['1', '2'])
const SPECIAL: Readonly<Record<string, string>> = { '3': 'device', '4': 'device', '6': 'fifo' }

function field(block: Uint8Array, at: number, length: number): Uint8Array {
  const part = block.subarray(at, at + length)
  const end = part.indexOf(0)
  return end < 0 ? part : part.subarray(0, end)
}

/** Octal as POSIX has it, or base 256 with the top bit set as GNU has it for large files. */
function number(block: Uint8Array, at: number, length: number): number {
  const first = block[at] ?? 0
  if ((first & 0x80) !== 0) {
    let value = first & 0x7f
    for (let i = at + 1; i < at + length; i += 1) value = value * 256 + (block[i] ?? 0)
    return value
  }
  const digits = new TextDecoder('latin1').decode(field(block, at, length)).trim()
  return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : 0
}

function sumFits(block: Uint8Array): boolean {
  let sum = 0
  for (let i = 0; i < BLOCK; i += 1) sum += i >= 148 && i < 156 ? 0x20 : block[i]!
  return sum === number(block, 148, 8)
}

function concat(a: Uint8Array, b: Uint8Array): Uint8Array {
  const joined = new Uint8Array(a.length + b.length)
  joined.set(a)
  joined.set(b, a.length)
  return joined
}

function parseHeader(block: Uint8Array): Header {
  const prefix =
    new TextDecoder('latin1').decode(block.subarray(257, 262)) === 'ustar' ? field(block, 345, 155) : new Uint8Array(0)
  const own = field(block, 0, 100)
  const name = prefix.length === 0 ? own : concat(concat(prefix, Uint8Array.of(0x2f)), own)
  return {
    name,
    size: number(block, 124, 12),
    type: String.fromCharCode(block[156] === 0 ? 0x30 : (block[156] ?? 0x30)),
    link: field(block, 157, 100),
  }
}

/** `length key=value\n` records of a POSIX extended header (pax). */
function paxRecords(bytes: Uint8Array): Map<string, string> {
  const records = new Map<string, string>()
  const text = new TextDecoder()
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(0x20, at)
    if (space < 0) break
    const length = Number.parseInt(text.decode(bytes.subarray(at, space)), 10)
    if (!Number.isSafeInteger(length) || length <= space - at + 1 || at + length > bytes.length) break
    const record = text.decode(bytes.subarray(space + 1, at + length - 1))
    const equals = record.indexOf('=')
    if (equals > 0) records.set(record.slice(0, equals), record.slice(equals + 1))
    at += length
  }
  return records
}

/**
 * Members of a tar archive (POSIX.1-2008 ustar and pax, GNU long names) as files of their own. Links, devices and pipes are named and never made;
 * names are names, wherever they would lead.
 */
export function readTar(bytes: Uint8Array, input: Pick<EngineInput, 'kind'>, sink: EngineSink): EngineEnd {
  const { kind } = input
  let because: UnreadReason | undefined
  let longName: Uint8Array | undefined
  let longLink: Uint8Array | undefined
  let pax = new Map<string, string>()
  const seen = new Set<string>()
  let met = 0
  for (let at = 0; at + BLOCK <= bytes.length; ) {
    const block = bytes.subarray(at, at + BLOCK)
    if (block.every((byte) => byte === 0)) break
    if (!sumFits(block)) {
      because ??= 'damaged'
      break
    }
    const header = parseHeader(block)
    const size = pax.has('size') ? Number(pax.get('size')) : header.size
    const start = at + BLOCK
    const body = bytes.subarray(start, Math.min(bytes.length, start + size))
    at = start + Math.ceil(Math.max(0, size) / BLOCK) * BLOCK
    if (!Number.isSafeInteger(size) || size < 0 || body.length < size) because ??= 'damaged'
    if (header.type === 'L') {
      longName = field(body, 0, Math.min(body.length, MOST_NAME))
      continue
    }
    if (header.type === 'K') {
      longLink = field(body, 0, Math.min(body.length, MOST_NAME))
      continue
    }
    if (header.type === 'x') {
      pax = paxRecords(body)
      continue
    }
    if (header.type === 'g') continue
    met += 1
    const encode = new TextEncoder()
    const path = pax.get('path')
    const name = path === undefined ? (longName ?? header.name) : encode.encode(path)
    const linkPath = pax.get('linkpath')
    const link = linkPath === undefined ? (longLink ?? header.link) : encode.encode(linkPath)
    longName = undefined
    longLink = undefined
    pax = new Map()
    const stopped = handOut({ ...header, name, link }, body, body.length < size, seen, sink)
    if (stopped !== undefined) return { state: 'partial', because: stopped, kind }
  }
  if (met === 0) return { state: 'unread', because: because ?? 'damaged', kind }
  return because === undefined ? { state: 'read', kind } : { state: 'partial', because, kind }
}

function handOut(
  header: Header,
  body: Uint8Array,
  cutOff: boolean,
  seen: Set<string>,
  sink: EngineSink,
): UnreadReason | undefined {
  const strict = strictUtf8(header.name)
  const head = nameBytesAsChild(header.name, strict)
  const raw = strict ?? head.shownName ?? ''
  const shown = showControls(raw)
  if (strict === undefined) sink.finding('member-name-guessed', { name: shown })
  tellName(raw, shown, sink)
  if (LINKS.has(header.type)) {
    sink.finding('member-is-link', { name: shown, target: showControls(new TextDecoder().decode(header.link)) })
    return undefined
  }
  const special = SPECIAL[header.type]
  if (special !== undefined) {
    sink.finding('member-is-device', { name: shown, type: special })
    return undefined
  }
  if (header.type === '5' || raw.endsWith('/')) return undefined
  if (seen.has(raw)) sink.finding('member-name-repeated', { name: shown })
  seen.add(raw)
  if (cutOff) sink.finding('member-corrupt', { name: shown })
  if (!sink.child({ role: 'member', ...head })) return 'over-limit'
  if (sink.childBytes(body)) return undefined
  sink.finding('member-too-large', { name: shown })
  return 'over-limit'
}
