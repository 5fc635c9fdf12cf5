export function concat(...parts: readonly (Uint8Array | string)[]): Uint8Array {
  const all = parts.map((part) => (typeof part === 'string' ? new TextEncoder().encode(part) : part))
  const joined = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of all) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

export function numbers(
  little: boolean,
  ...pairs: readonly (readonly [bytes: 1 | 2 | 4, value: number])[]
): Uint8Array {
  const out = new Uint8Array(pairs.reduce((sum, [size]) => sum + size, 0))
  const view = new DataView(out.buffer)
  let at = 0
  for (const [size, value] of pairs) {
    if (size === 1) view.setUint8(at, value)
    else if (size === 2) view.setUint16(at, value, little)
    else view.setUint32(at, value >>> 0, little)
    at += size
  }
  return out
}

/** The same bytes for the same seed on every machine (mulberry32). */
export function noise(length: number, seed: number): Uint8Array {
  const out = new Uint8Array(length)
  let state = seed >>> 0
  for (let i = 0; i < length; i += 1) {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    out[i] = ((mixed ^ (mixed >>> 14)) >>> 0) & 0xff
  }
  return out
}
