import { decodeText } from '#reading'

export interface HeaderLine {
  readonly name: string
  /** Unfolded (RFC 5322, 2.2.3), otherwise as it stands; characters by the best guess where it is not ASCII. */
  readonly value: string
}

export interface HeaderBlock {
  readonly lines: readonly HeaderLine[]
  /** Where the body begins. */
  readonly end: number
  /** Bytes in front that are no header: mail stores put lines such as "From " there. */
  readonly more: boolean
}

const LF = 0x0a
const CR = 0x0d

/** The headers of a message or part from `start` on, up to the empty line. At most `most` of them; `more` says that there were others. */
export function readHeaders(bytes: Uint8Array, start: number, end: number, most: number): HeaderBlock {
  const lines: HeaderLine[] = []
  let at = start
  let current: Uint8Array[] = []
  let more = false
  const close = (): void => {
    if (current.length === 0) return
    if (lines.length >= most) more = true
    else {
      const line = parseHeader(current)
      if (line !== undefined) lines.push(line)
    }
    current = []
  }
  while (at < end) {
    const found = bytes.indexOf(LF, at)
    const next = found < 0 || found >= end ? end : found + 1
    let stop = next
    if (stop > at && bytes[stop - 1] === LF) stop -= 1
    if (stop > at && bytes[stop - 1] === CR) stop -= 1
    if (stop === at) {
      close()
      return { lines, end: next, more }
    }
    const first = bytes[at]
    if ((first === 0x20 || first === 0x09) && current.length > 0) {
      if (current.length < 10_000) current.push(bytes.subarray(at, stop))
    } else {
      close()
      current.push(bytes.subarray(at, stop))
    }
    at = next
  }
  close()
  return { lines, end, more }
}

function parseHeader(parts: readonly Uint8Array[]): HeaderLine | undefined {
  const size = parts.reduce((sum, part) => sum + part.length, 0)
  const joined = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  const text = decodeText(joined).text
  const colon = text.indexOf(':')
  if (colon <= 0 || /\s/.test(text.slice(0, colon).trimEnd())) return undefined
  return { name: text.slice(0, colon).trimEnd(), value: text.slice(colon + 1).trim() }
}

export function findHeader(block: HeaderBlock, name: string): string | undefined {
  return block.lines.find((line) => line.name.toLowerCase() === name)?.value
}

export interface MediaType {
  readonly type: string
  readonly boundary: string | undefined
  readonly charset: string | undefined
}

/** A Content-Type value (RFC 2045, 5.1). Only what deciding needs; names of attachments are decoded by the mail library. */
export function parseMediaType(value: string | undefined): MediaType {
  const type = /^\s*([\w!#$&^.+-]+\/[\w!#$&^.+-]+)/.exec(value ?? '')?.[1]?.toLowerCase() ?? 'text/plain'
  const parameter = (name: string): string | undefined => {
    const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s;]+))`, 'i').exec(value ?? '')
    return match?.[1]?.replace(/\\(.)/g, '$1') ?? match?.[2]
  }
  return { type, boundary: parameter('boundary'), charset: parameter('charset') }
}
