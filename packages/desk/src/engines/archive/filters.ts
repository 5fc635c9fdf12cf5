import type { Take } from './lzma/window.ts'

/** A filter takes pieces and gives pieces; `end` gives what it still held back. */
export interface Filter {
  readonly take: Take
  end(): boolean
}

/** Each byte was stored as its difference from the one `distance` before it. */
export function deltaFilter(distance: number, take: Take): Filter {
  const history = new Uint8Array(distance)
  let at = 0
  return {
    take(piece) {
      const out = new Uint8Array(piece.length)
      for (let i = 0; i < piece.length; i += 1) {
        const byte = (piece[i]! + history[at]!) & 0xff
        out[i] = byte
        history[at] = byte
        at = (at + 1) % distance
      }
      return take(out)
    },
    end: () => true,
  }
}

const isEnd = (byte: number): boolean => byte === 0 || byte === 0xff
const ALLOWED = [true, true, true, false, true, false, false, false]
const BIT = [0, 1, 2, 2, 3, 3, 3, 3]

/** Targets of calls and jumps in programs for x86 were stored as places; they become distances again (LZMA SDK, Bra86; public domain). */
export function x86Filter(take: Take): Filter {
  let held: Uint8Array = new Uint8Array(0)
  let position = 0
  let mask = 0
  let before = -5
  const turn = (buffer: Uint8Array): number => {
    if (buffer.length < 5) return 0
    if (position - before > 5) before = position - 5
    let at = 0
    while (at <= buffer.length - 5) {
      const opcode = buffer[at]!
      if (opcode !== 0xe8 && opcode !== 0xe9) {
        at += 1
        continue
      }
      const offset = position + at - before
      before = position + at
      if (offset > 5) mask = 0
      else for (let i = 0; i < offset; i += 1) mask = ((mask & 0x77) << 1) >>> 0
      const top = buffer[at + 4]!
      if (!isEnd(top) || !ALLOWED[(mask >>> 1) & 7] || mask >>> 1 >= 0x10) {
        at += 1
        mask |= isEnd(top) ? 0x11 : 1
        continue
      }
      const view = new DataView(buffer.buffer, buffer.byteOffset + at + 1, 4)
      let source = view.getUint32(0, true)
      let target: number
      for (;;) {
        target = (source - (position + at + 5)) >>> 0
        if (mask === 0) break
        const bit = BIT[mask >>> 1]!
        if (!isEnd((target >>> (24 - bit * 8)) & 0xff)) break
        source = (target ^ (2 ** (32 - bit * 8) - 1)) >>> 0
      }
      view.setUint32(0, ((target & 0x1ffffff) | ((target >>> 24) & 1 ? 0xff000000 : 0)) >>> 0, true)
      at += 5
      mask = 0
    }
    return at
  }
  return {
    take(piece) {
      const buffer = new Uint8Array(held.length + piece.length)
      buffer.set(held)
      buffer.set(piece, held.length)
      const done = turn(buffer)
      position += done
      held = buffer.slice(done)
      return done === 0 || take(buffer.subarray(0, done))
    },
    end: () => held.length === 0 || take(held),
  }
}
