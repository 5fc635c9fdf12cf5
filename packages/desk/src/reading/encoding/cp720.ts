/**
 * Code page 720, "Arabic (Transparent ASCII)", bytes 0x80 to 0xff, as Microsoft's table has them; the platform's own decoder does not know it.
 */
const UPPER =
  '\u0080\u0081éâ\u0084à\u0086çêëèïî\u008d\u008e\u008f\u0090\u0651\u0652ô¤ـûùءآأؤ£إئابةتثجحخدذرزسشص«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀ضطظعغفµقكلمنهوىي≡\u064b\u064c\u064d\u064e\u064f\u0650≈°∙·√ⁿ²■\u00a0'

export function decodeCp720(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let from = 0; from < bytes.length; from += 8192) {
    const part: number[] = []
    for (const byte of bytes.subarray(from, from + 8192)) {
      part.push(byte < 0x80 ? byte : UPPER.charCodeAt(byte - 0x80))
    }
    parts.push(String.fromCharCode(...part))
  }
  return parts.join('')
}
