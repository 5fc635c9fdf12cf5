import type { Engine } from '#reading'

const FROM = [0x46, 0x72, 0x6f, 0x6d, 0x20]
const LF = 0x0a
const GREATER = 0x3e

function startsWithFrom(bytes: Uint8Array, at: number): boolean {
  return FROM.every((byte, i) => bytes[at + i] === byte)
}

/** A line that was quoted because it looked like a beginning (">From ", mboxrd) loses one sign. Undefined when nothing is quoted. */
function unquote(bytes: Uint8Array): Uint8Array {
  const cuts: number[] = []
  for (let at = bytes.indexOf(GREATER); at >= 0; at = bytes.indexOf(GREATER, at + 1)) {
    if (at > 0 && bytes[at - 1] !== LF) continue
    let end = at
    while (bytes[end] === GREATER) end += 1
    if (startsWithFrom(bytes, end)) cuts.push(at)
    at = end
  }
  if (cuts.length === 0) return bytes
  const out = new Uint8Array(bytes.length - cuts.length)
  let from = 0
  let to = 0
  for (const cut of [...cuts, bytes.length]) {
    out.set(bytes.subarray(from, cut), to)
    to += cut - from
    from = cut + 1
  }
  return out
}

/** A mail box (RFC 4155): a line that begins with "From " after an empty line, or at the very start, begins a message. */
export const engine: Engine = {
  name: 'mbox',
  async read({ bytes, kind }, sink) {
    const starts: number[] = []
    for (let at = 0; at >= 0 && at < bytes.length; ) {
      const after =
        at === 0 || (bytes[at - 2] === LF && bytes[at - 1] === LF) || (bytes[at - 2] === 0x0d && bytes[at - 3] === LF)
      if (after && startsWithFrom(bytes, at)) starts.push(at)
      const found = bytes.indexOf(LF, at)
      at = found < 0 ? -1 : found + 1
    }
    for (const [i, start] of starts.entries()) {
      const headers = bytes.indexOf(LF, start) + 1
      const end = starts[i + 1] ?? bytes.length
      if (headers <= 0 || headers >= end) continue
      if (
        !sink.child({ role: 'message', claimedType: 'message/rfc822' }) ||
        !sink.childBytes(unquote(bytes.subarray(headers, end)))
      ) {
        return { state: 'partial', because: 'over-limit', kind }
      }
    }
    return starts.length === 0 ? { state: 'unread', because: 'damaged', kind } : { state: 'read', kind }
  },
}
