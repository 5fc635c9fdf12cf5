/** Where a person set words right: a span of one page's text with its quotation and what stood around it. UTF-16 units, end exclusive. */
export interface WordAnchor {
  readonly page: number
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** Letters kept on either side of a quotation, by which it is told from the same words elsewhere. */
export const AROUND = 32
/** So many letters in common around it make a place the one that was meant. */
const ENOUGH_AROUND = 6
/** A quotation that is this long and stands only once needs nothing around it. */
const TELLS_BY_ITSELF = 5

export function anchorWords(page: number, text: string, start: number, end: number): WordAnchor {
  return {
    page,
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - AROUND), start),
    suffix: text.slice(end, end + AROUND),
  }
}

/**
 * Where the words stand in a text of the page that may be another reading of it: at their old place if they and what is
 * around them still are there, else wherever most of what was around them is, nearest the old place among equals.
 * Undefined where the words are gone, or where nothing tells one place from another. Method: Web Annotation's
 * TextQuoteSelector (prefix, exact, suffix) before TextPositionSelector.
 * @param exact - looked for in place of the quotation; by it one finds what a person set, where a newer reading has it too
 */
export function findWords(
  text: string,
  anchor: WordAnchor,
  exact: string = anchor.exact,
): { readonly start: number; readonly end: number } | undefined {
  if (exact === '') return undefined
  const places: { at: number; around: number }[] = []
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    if (cutsWord(text, at, exact)) continue
    places.push({ at, around: agreement(text, at, exact.length, anchor) })
  }
  const far = ({ at }: { at: number }): number => Math.abs(at - anchor.start)
  const [best] = places.toSorted((a, b) => b.around - a.around || far(a) - far(b))
  if (best === undefined) return undefined
  const whole = anchor.prefix.length + anchor.suffix.length
  const isMeant = best.around >= Math.min(ENOUGH_AROUND, whole)
  const isAlone = places.length === 1 && exact.length >= TELLS_BY_ITSELF
  return isMeant || isAlone ? { start: best.at, end: best.at + exact.length } : undefined
}

/** Letters that are the same next to the quotation, outwards on both sides until one differs. */
function agreement(text: string, at: number, length: number, { prefix, suffix }: WordAnchor): number {
  let before = 0
  while (before < prefix.length && before < at && text[at - 1 - before] === prefix[prefix.length - 1 - before]) before++
  let after = 0
  while (after < suffix.length && text[at + length + after] === suffix[after] && at + length + after < text.length)
    after++
  return before + after
}

const LETTER = /[\p{L}\p{M}\p{N}]/u

/** Whether a place begins or ends inside a word: `من` in `يمن` is another word. */
function cutsWord(text: string, at: number, exact: string): boolean {
  const isLetter = (unit: string | undefined): boolean => unit !== undefined && LETTER.test(unit)
  const end = at + exact.length
  return (isLetter(text[at - 1]) && isLetter(text[at])) || (isLetter(text[end - 1]) && isLetter(text[end]))
}
