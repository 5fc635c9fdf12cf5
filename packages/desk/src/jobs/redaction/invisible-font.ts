/** The font of the text layer: one glyph without an outline, for every code. Nothing of it can be seen or tells of another font. */
export const FONT_NAME = 'Invisible'
/** Of a thousandth of the size; every code is as wide. */
export const ADVANCE = 500

/** A TrueType font of one empty glyph (OpenType 1.9; the tables that ISO 32000-1, 9.9, asks of an embedded CIDFontType2). */
export function invisibleFont(): Uint8Array {
  const u16 = (...values: number[]): Buffer => {
    const out = Buffer.alloc(values.length * 2)
    for (const [i, value] of values.entries()) out.writeUInt16BE(value & 0xffff, i * 2)
    return out
  }
  const u32 = (...values: number[]): Buffer => {
    const out = Buffer.alloc(values.length * 4)
    for (const [i, value] of values.entries()) out.writeUInt32BE(value >>> 0, i * 4)
    return out
  }
  const head = Buffer.concat([
    u32(0x00010000, 0x00010000, 0, 0x5f0f3cf5),
    u16(0, 1000),
    Buffer.alloc(16),
    u16(0, 0, 500, 1000, 0, 8, 2, 0, 0),
  ])
  const tables: readonly (readonly [string, Buffer])[] = [
    ['glyf', Buffer.alloc(4)],
    ['head', head],
    ['hhea', Buffer.concat([u32(0x00010000), u16(800, -200, 0, ADVANCE, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1)])],
    ['hmtx', u16(ADVANCE, 0)],
    ['loca', u16(0, 0)],
    ['maxp', Buffer.concat([u32(0x00010000), u16(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)])],
  ]
  const directory: Buffer[] = [u32(0x00010000), u16(tables.length, 64, 2, tables.length * 16 - 64)]
  const bodies: Buffer[] = []
  let offset = 12 + tables.length * 16
  for (const [tag, body] of tables) {
    const padded = Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)])
    let sum = 0
    for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0
    directory.push(Buffer.from(tag, 'latin1'), u32(sum, offset, body.length))
    bodies.push(padded)
    offset += padded.length
  }
  return Buffer.concat([...directory, ...bodies])
}
