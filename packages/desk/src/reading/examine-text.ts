import type { Finding } from './finding.ts'

/** Embeddings, overrides and isolates of UAX 9. Marks (U+200E, U+200F, U+061C) are ordinary in Arabic text and left alone. */
const OVERRIDES = /[\u202a-\u202e\u2066-\u2069]/g
/**
 * Characters without a shape that can carry a hidden mark (a "canary") through a copy: zero-width spaces and joiners, fillers, variation selectors,
 * tags. The non-joiner belongs to Persian and the joiner to emoji and Indic scripts; they count only where they join nothing of the kind.
 */
const INVISIBLE =
  /[\u00ad\u180e\u200b\u2060-\u2064\u206a-\u206f\u115f\u1160\u3164\uffa0]|[\ufe00-\ufe0e]|\ufeff|[\u{e0000}-\u{e01ef}]|(?<![\u0600-\u08ff])\u200c|\u200c(?![\u0600-\u08ff])|(?<![\u0600-\u0dff]|\ufe0f|\p{Extended_Pictographic})\u200d/gu
const LONG_LINE_UNITS = 100_000

/** What is unusual in a page's characters, whatever format they came from. Linear in the length of the text. */
export function examineText(text: string, page: number): Finding[] {
  const findings: Finding[] = []
  let nuls = 0
  for (let at = text.indexOf('\0'); at >= 0; at = text.indexOf('\0', at + 1)) nuls += 1
  if (nuls > 0) findings.push({ code: 'nul-characters', params: { count: nuls }, place: { page } })
  if (!text.isWellFormed()) {
    const count = text.match(/\p{Surrogate}/gu)?.length ?? 0
    findings.push({ code: 'lone-surrogates', params: { count }, place: { page } })
  }
  const overrides = [...text.matchAll(OVERRIDES)]
  if (overrides.length > 0) {
    findings.push({ code: 'bidi-override', params: { count: overrides.length }, place: at(page, overrides[0]!) })
  }
  const invisible = [...text.matchAll(INVISIBLE)].filter(
    (match) => !(match.index === 0 && match[0] === '\ufeff' && page === 1),
  )
  if (invisible.length > 0) {
    const counts = new Map<string, number>()
    for (const [char] of invisible) {
      const name = `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
    const points = [...counts].map(([name, n]) => `${name} ×${n}`).join(', ')
    findings.push({
      code: 'invisible-characters',
      params: { count: invisible.length, points },
      place: at(page, invisible[0]!),
    })
  }
  const longest = longestLine(text)
  if (longest.length > LONG_LINE_UNITS) {
    findings.push({ code: 'very-long-line', params: { length: longest.length }, place: { page, start: longest.start } })
  }
  return findings
}

function at(page: number, match: RegExpExecArray | RegExpMatchArray): { page: number; start: number; end: number } {
  const start = match.index ?? 0
  return { page, start, end: start + match[0]!.length }
}

function longestLine(text: string): { start: number; length: number } {
  let longest = { start: 0, length: 0 }
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    if (end - start > longest.length) longest = { start, length: end - start }
    start = end + 1
  }
  return longest
}
