import { createHash } from 'node:crypto'
import { concat } from './bytes.ts'
import { makePdf, showText } from './pdf.ts'

const PADDING = Uint8Array.of(
  0x28,
  0xbf,
  0x4e,
  0x5e,
  0x4e,
  0x75,
  0x8a,
  0x41,
  0x64,
  0x00,
  0x4e,
  0x56,
  0xff,
  0xfa,
  0x01,
  0x08,
  0x2e,
  0x2e,
  0x00,
  0xb6,
  0xd0,
  0x68,
  0x3e,
  0x80,
  0x2f,
  0x0c,
  0xa9,
  0xfe,
  0x64,
  0x53,
  0x69,
  0x7a,
)

function rc4(key: Uint8Array, data: Uint8Array): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i)
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + state[i]! + key[i % key.length]!) & 255
    const swapped = state[i]!
    state[i] = state[j]!
    state[j] = swapped
  }
  let i = 0
  let j = 0
  return data.map((byte) => {
    i = (i + 1) & 255
    j = (j + state[i]!) & 255
    const swapped = state[i]!
    state[i] = state[j]!
    state[j] = swapped
    return byte ^ state[(state[i]! + state[j]!) & 255]!
  })
}

const md5 = (...parts: readonly Uint8Array[]): Uint8Array =>
  new Uint8Array(
    createHash('md5')
      .update(concat(...parts))
      .digest(),
  )
const padded = (password: string): Uint8Array => concat(password, PADDING).subarray(0, 32)
const hex = (bytes: Uint8Array): string => `<${Buffer.from(bytes).toString('hex')}>`

/**
 * A page of text under a password, by the oldest handler of all (ISO 32000-1, 7.6.3, revision 2: RC4 with 40 bits). It keeps nobody out; it is what
 * readers must ask a password for. An empty user password gives a file that opens for everyone and is only said to be restricted.
 */
export function makeLockedPdf(text: string, user: string, owner: string): Uint8Array {
  const id = new Uint8Array(16).fill(7)
  const permissions = Uint8Array.of(0xfc, 0xff, 0xff, 0xff)
  const o = rc4(md5(padded(owner)).subarray(0, 5), padded(user))
  const key = md5(padded(user), o, permissions, id).subarray(0, 5)
  const u = rc4(key, PADDING)
  const objectKey = md5(key, Uint8Array.of(5, 0, 0, 0, 0)).subarray(0, 10)
  return makePdf(
    {
      1: '<< /Type /Catalog /Pages 2 0 R >>',
      2: '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
      3: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
      4: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 3 0 R >> >> >>',
      5: { dictionary: '', stream: rc4(objectKey, new TextEncoder().encode(showText(text))) },
      6: `<< /Filter /Standard /V 1 /R 2 /O ${hex(o)} /U ${hex(u)} /P -4 >>`,
    },
    `/Encrypt 6 0 R /ID [${hex(id)} ${hex(id)}]`,
  )
}
