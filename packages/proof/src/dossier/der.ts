/** One value of DER (ITU-T X.690): its tag byte and its content. Only lengths of up to 4 bytes and one-byte tags. */
export interface Der {
  readonly tag: number
  readonly content: Uint8Array
}

/** Splits bytes into the values that stand in them side by side; undefined when they do not come out even. */
export function readDer(bytes: Uint8Array): readonly Der[] | undefined {
  const values: Der[] = []
  let at = 0
  while (at < bytes.length) {
    const tag = bytes[at]!
    let length = bytes[at + 1]
    if (length === undefined || (tag & 0x1f) === 0x1f) return undefined
    at += 2
    if (length >= 0x80) {
      const count = length & 0x7f
      if (count < 1 || count > 4 || at + count > bytes.length) return undefined
      length = 0
      for (let i = 0; i < count; i++) length = length * 256 + bytes[at + i]!
      at += count
    }
    if (at + length > bytes.length) return undefined
    values.push({ tag, content: bytes.subarray(at, at + length) })
    at += length
  }
  return values
}
