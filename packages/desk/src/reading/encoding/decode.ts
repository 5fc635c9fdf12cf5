import type { Encoding } from '../reading.ts'
import { decodeCp720 } from './cp720.ts'
import { judgePlausible, type Plausibility } from './plausible.ts'

export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
  /** Places where the bytes had no meaning in the encoding chosen; each stands as U+FFFD in the text. */
  readonly invalid: number
  /** Lines in another encoding than the rest, when a file is stitched together from two. */
  readonly mixedLines: number
}

/** Single-byte encodings that are compared, likelier ones first: of two that fit alike the first is named. */
const CANDIDATES = [
  'windows-1252',
  'windows-1256',
  'iso-8859-6',
  'cp720',
  'windows-1254',
  'windows-1251',
  'koi8-r',
  'ibm866',
  'windows-1255',
  'iso-8859-8',
  'windows-1253',
  'windows-1250',
  'iso-8859-2',
] as const

/** Enough to judge letters by; more only costs time. */
const SAMPLE_BYTES = 128 * 1024
/** Under this many characters outside ASCII no choice is more than weak. */
const FEW = 12
/** Half bits per character between the best and the next before the best is called likely. */
const CLEAR_MARGIN = 1
/** Above this cost even the best looks like no language we know. */
const ODD_COST = 16

/** The text of bytes in a named encoding, or undefined when nobody here knows the name. A byte without meaning gives U+FFFD. */
export function decodeAs(bytes: Uint8Array, name: string): string | undefined {
  const label = name.trim().toLowerCase()
  if (/^(cp|ibm|dos|windows-)?-?720$/.test(label)) return decodeCp720(bytes)
  try {
    return new TextDecoder(label, { ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function hasPrefix(bytes: Uint8Array, ...prefix: readonly number[]): boolean {
  return prefix.every((byte, i) => bytes[i] === byte)
}

function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const parts: string[] = []
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, littleEndian)
    parts.push(point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? '\ufffd' : String.fromCodePoint(point))
  }
  return parts.join('')
}

function countOf(text: string, sign: string): number {
  let count = 0
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count += 1
  return count
}

function certain(text: string, name: string, by: Encoding['by']): Decoded {
  return { text, encoding: { name, confidence: 'certain', by }, invalid: countOf(text, '\ufffd'), mixedLines: 0 }
}

function byMark(bytes: Uint8Array): Decoded | undefined {
  if (hasPrefix(bytes, 0xef, 0xbb, 0xbf)) {
    const text = decodeAs(bytes, 'utf-8')!
    return certain(text, 'utf-8', 'byte order mark')
  }
  if (hasPrefix(bytes, 0xff, 0xfe, 0, 0))
    return certain(decodeUtf32(bytes.subarray(4), true), 'utf-32le', 'byte order mark')
  if (hasPrefix(bytes, 0, 0, 0xfe, 0xff))
    return certain(decodeUtf32(bytes.subarray(4), false), 'utf-32be', 'byte order mark')
  if (hasPrefix(bytes, 0xff, 0xfe))
    return certain(decodeAs(bytes.subarray(2), 'utf-16le')!, 'utf-16le', 'byte order mark')
  if (hasPrefix(bytes, 0xfe, 0xff))
    return certain(decodeAs(bytes.subarray(2), 'utf-16be')!, 'utf-16be', 'byte order mark')
  return undefined
}

/**
 * UTF-16 without a mark shows by the upper halves of its characters, always on the same side: 0 for spaces, line ends and Latin letters, 6 for
 * Arabic ones. Neither byte is common in any other text.
 */
function byNulls(bytes: Uint8Array): Decoded | undefined {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  let even = 0
  let odd = 0
  for (let at = 0; at < sample.length; at += 1) {
    if (sample[at] !== 0 && sample[at] !== 6) continue
    if (at % 2 === 0) even += 1
    else odd += 1
  }
  if (even + odd === 0 || sample.length < 4) return undefined
  const name = odd > even ? 'utf-16le' : 'utf-16be'
  if (Math.min(even, odd) * 10 > Math.max(even, odd)) return undefined
  if ((even + odd) * 40 < sample.length) return undefined
  const text = decodeAs(bytes, name)!
  const odds = countOf(text.slice(0, SAMPLE_BYTES), '\ufffd')
  if (odds * 50 > Math.min(text.length, SAMPLE_BYTES)) return undefined
  return {
    text,
    encoding: { name, confidence: 'likely', by: 'nul pattern' },
    invalid: countOf(text, '\ufffd'),
    mixedLines: 0,
  }
}

/** The length of the longest beginning that is no cut-off UTF-8 sequence; a file that was cut may end inside one. */
function wholeUtf8(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) return bytes
    if (byte >= 0xc0) {
      const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return needs > back ? bytes.subarray(0, bytes.length - back) : bytes
    }
  }
  return bytes
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Of the lines, those with bytes above ASCII: the others say nothing and are most of a large log. */
function tellingSample(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE_BYTES) return bytes
  const parts: Uint8Array[] = []
  let held = 0
  for (let from = 0; from < bytes.length && held < SAMPLE_BYTES; ) {
    const found = bytes.indexOf(0x0a, from)
    const to = Math.min(found < 0 ? bytes.length : found + 1, from + SAMPLE_BYTES)
    const line = bytes.subarray(from, to)
    if (line.some((byte) => byte >= 0x80)) {
      parts.push(line)
      held += line.length
    }
    from = to
  }
  const sample = new Uint8Array(held)
  let at = 0
  for (const part of parts) {
    sample.set(part, at)
    at += part.length
  }
  return sample
}

interface Judged extends Plausibility {
  readonly name: string
  readonly text: string
}

function byLetters(bytes: Uint8Array, declared: string | undefined): Encoding {
  const sample = tellingSample(bytes)
  const names: string[] = [...CANDIDATES]
  if (declared !== undefined && !names.includes(declared) && decodeAs(new Uint8Array(0), declared) !== undefined) {
    names.push(declared)
  }
  const judged: Judged[] = names.map((name) => {
    const text = decodeAs(sample, name)!
    return { name, text, ...judgePlausible(text) }
  })
  const order = judged.toSorted((a, b) => a.cost - b.cost)
  const best = order[0]!
  // Two encodings that give the same characters are no alternatives.
  const next = order.find((other) => other.text !== best.text)
  const said = declared === undefined ? undefined : judged.find(({ name }) => name === declared)
  if (said !== undefined && said.cost <= best.cost + CLEAR_MARGIN) {
    return {
      name: said.name,
      confidence: 'likely',
      by: 'declared',
      ...(next && next.name !== said.name ? { otherwise: next.name } : {}),
    }
  }
  const clear = next === undefined || next.cost - best.cost >= CLEAR_MARGIN
  const confidence = clear && best.seen >= FEW && best.cost <= ODD_COST ? 'likely' : 'weak'
  return { name: best.name, confidence, by: 'letters', ...(next === undefined ? {} : { otherwise: next.name }) }
}

/** Files stitched together from two sources: lines that are well-formed UTF-8 are taken as such, the others by their letters. */
function byLines(bytes: Uint8Array, declared: string | undefined): Decoded | undefined {
  const lines: { line: Uint8Array; text: string | undefined }[] = []
  let telling = 0
  for (let from = 0; from < bytes.length; ) {
    const found = bytes.indexOf(0x0a, from)
    const to = found < 0 ? bytes.length : found + 1
    const line = bytes.subarray(from, to)
    const text = strictUtf8(line)
    if (text !== undefined && text.length < line.length) telling += 1
    lines.push({ line, text })
    from = to
  }
  const others = lines.filter(({ text }) => text === undefined)
  if (telling === 0 || others.length === 0) return undefined
  const utf8 = decodeAs(bytes, 'utf-8')!
  const invalid = countOf(utf8, '\ufffd')
  const rest = new Uint8Array(others.reduce((sum, { line }) => sum + line.length, 0))
  let at = 0
  for (const { line } of others) {
    rest.set(line, at)
    at += line.length
  }
  const asUtf8 = judgePlausible(decodeAs(rest, 'utf-8')!.slice(0, SAMPLE_BYTES))
  const encoding = byLetters(rest, declared)
  const asOther = judgePlausible(decodeAs(rest, encoding.name)!.slice(0, SAMPLE_BYTES))
  // A few damaged bytes in a line of good UTF-8 are damage; a line that reads well in another encoding is another encoding.
  if (asUtf8.cost <= asOther.cost || invalid * 20 < asOther.seen) {
    return { text: utf8, encoding: { name: 'utf-8', confidence: 'likely', by: 'well-formed' }, invalid, mixedLines: 0 }
  }
  const text = lines.map((entry) => entry.text ?? decodeAs(entry.line, encoding.name)!).join('')
  return {
    text,
    encoding: { name: 'utf-8', confidence: encoding.confidence, by: 'letters', otherwise: encoding.name },
    invalid: countOf(text, '\ufffd'),
    mixedLines: others.length,
  }
}

/**
 * Turns bytes into characters and says what the choice rests on. A byte order mark decides; then well-formed UTF-8; then the zero bytes of UTF-16;
 * then how the letters follow one another in each encoding (pairs of letters, ten languages). A declaration inside the file is testimony: it
 * is followed where the letters do not speak against it. A UTF-8 mark stays in the text, so that offsets are those of the file decoded as UTF-8.
 * @param options.cut - the bytes are the beginning of a longer file
 */
export function decodeText(
  bytes: Uint8Array,
  options: { readonly declared?: string; readonly cut?: boolean } = {},
): Decoded {
  const marked = byMark(bytes)
  if (marked !== undefined) return marked
  const whole = options.cut === true ? wholeUtf8(bytes) : bytes
  const nulls = byNulls(bytes)
  if (nulls !== undefined) return nulls
  const utf8 = strictUtf8(whole)
  if (utf8 !== undefined) return certain(utf8, 'utf-8', 'well-formed')
  const declared = options.declared?.trim().toLowerCase()
  const stitched = byLines(whole, declared)
  if (stitched !== undefined) return stitched
  const encoding = byLetters(bytes, declared)
  const text = decodeAs(bytes, encoding.name)!
  return { text, encoding, invalid: countOf(text, '\ufffd'), mixedLines: 0 }
}
