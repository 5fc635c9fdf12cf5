const ENTRIES = 11

/** Grey pages as one TIFF file (TIFF 6.0, section 4), uncompressed, 300 dpi. */
export function greyTiff(
  pages: readonly { readonly width: number; readonly height: number; readonly grey: Uint8Array }[],
): Uint8Array {
  const parts: Buffer[] = []
  const head = Buffer.alloc(8)
  head.write('II*\0', 'latin1')
  parts.push(head)
  let at = 8
  let linkIn = head
  let linkAt = 4
  for (const { width, height, grey } of pages) {
    const dataAt = at
    const padded = grey.length + (grey.length % 2)
    parts.push(Buffer.concat([grey, Buffer.alloc(padded - grey.length)]))
    const ratioAt = dataAt + padded
    const ratio = Buffer.alloc(8)
    ratio.writeUInt32LE(300, 0)
    ratio.writeUInt32LE(1, 4)
    parts.push(ratio)
    const directoryAt = ratioAt + 8
    const directory = Buffer.alloc(2 + ENTRIES * 12 + 4)
    directory.writeUInt16LE(ENTRIES, 0)
    const entries: readonly (readonly [tag: number, type: number, value: number])[] = [
      [256, 4, width],
      [257, 4, height],
      [258, 3, 8],
      [259, 3, 1],
      [262, 3, 1],
      [273, 4, dataAt],
      [277, 3, 1],
      [278, 4, height],
      [279, 4, grey.length],
      [282, 5, ratioAt],
      [283, 5, ratioAt],
    ]
    for (const [i, [tag, type, value]] of entries.entries()) {
      directory.writeUInt16LE(tag, 2 + i * 12)
      directory.writeUInt16LE(type, 4 + i * 12)
      directory.writeUInt32LE(1, 6 + i * 12)
      if (type === 3) directory.writeUInt16LE(value, 10 + i * 12)
      else directory.writeUInt32LE(value, 10 + i * 12)
    }
    linkIn.writeUInt32LE(directoryAt, linkAt)
    linkIn = directory
    linkAt = 2 + ENTRIES * 12
    parts.push(directory)
    at = directoryAt + directory.length
  }
  return Buffer.concat(parts)
}
