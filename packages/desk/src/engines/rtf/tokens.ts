/** What an RTF file is made of (Rich Text Format Specification 1.9.1): groups, control words with a number, single bytes of text. */
export type RtfToken =
  | { readonly type: 'open' | 'close' }
  | { readonly type: 'word'; readonly name: string; readonly value: number | undefined }
  | { readonly type: 'symbol'; readonly name: string }
  | { readonly type: 'byte'; readonly value: number }

const isLetter = (byte: number): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a)
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39

/** The tokens in order. Binary data (`\bin`) is jumped over; line ends mean nothing. */
export function* readTokens(bytes: Uint8Array): Generator<RtfToken> {
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at]!
    at += 1
    if (byte === 0x7b) yield { type: 'open' }
    else if (byte === 0x7d) yield { type: 'close' }
    else if (byte === 0x0d || byte === 0x0a) continue
    else if (byte !== 0x5c) yield { type: 'byte', value: byte }
    else {
      const next = bytes[at] ?? 0
      if (next === 0x27) {
        const value = Number.parseInt(String.fromCharCode(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0), 16)
        at += 3
        if (Number.isInteger(value)) yield { type: 'byte', value }
      } else if (isLetter(next)) {
        const start = at
        while (at < bytes.length && at - start < 32 && isLetter(bytes[at]!)) at += 1
        const name = new TextDecoder('latin1').decode(bytes.subarray(start, at))
        const digits = at
        if (bytes[at] === 0x2d) at += 1
        while (at < bytes.length && at - digits < 11 && isDigit(bytes[at]!)) at += 1
        const number = new TextDecoder('latin1').decode(bytes.subarray(digits, at))
        if (bytes[at] === 0x20) at += 1
        const value = number === '' || number === '-' ? undefined : Number(number)
        if (name === 'bin' && value !== undefined && value > 0) at += value
        else yield { type: 'word', name, value }
      } else {
        at += 1
        yield { type: 'symbol', name: String.fromCharCode(next) }
      }
    }
  }
}
