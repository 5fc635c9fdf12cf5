import type { ReadWord } from './digits.ts'
import type { PixelBox } from './grey.ts'
import type { RawReading, RawWord } from './tesseract.ts'

const LATIN_WORD = /[A-Za-z]{2}/
/** What stands among Latin words and is one of them: a letter, a number, an address. */
const LATIN_SIGN = /[A-Za-z0-9]/
const ARABIC = /[\u0621-\u064a]/
const SURE = 70
const UNSURE = 60
/** A Latin word has to be surer than what it takes the place of by so much: the models' confidences do not compare well. */
const SURER = 8

/** What the first reading left open: neither a sure word nor anything like a number. */
export const isOpen = ({ text, confidence }: ReadWord): boolean =>
  confidence < UNSURE && !/[0-9\u0660-\u0669]/.test(text) && text.length > 1

const width = ({ left, right }: PixelBox): number => right - left

function covers(a: PixelBox, b: PixelBox): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const y = (b.top + b.bottom) / 2
  return across > 0.4 * Math.min(width(a), width(b)) && y > a.top && y < a.bottom
}

/**
 * Puts Latin words of a reading that knows both scripts in the place of what the reading of one script made of them. Whatever that one read surely
 * stays: a model for two scripts takes poor Arabic for Latin.
 */
export function takeLatin(first: RawReading, both: RawReading): RawReading {
  const taken = latinOf(both)
  let words = [...first.words]
  for (const word of taken) {
    const under = words.filter(({ box }) => covers(box, word.box) || covers(word.box, box))
    const sure = under.some(
      ({ text, confidence }) => ARABIC.test(text) && confidence > Math.min(SURE + SURER, word.confidence - SURER),
    )
    if (sure) continue
    const line = under[0] ?? first.lines.find(({ box }) => covers(box, word.box))
    if (line === undefined) continue
    const { block, paragraph, line: number, cell } = line
    const placed: RawWord = { ...word, block, paragraph, line: number, ...(cell === undefined ? {} : { cell }) }
    const at = under[0] === undefined ? endOf(words, placed) : words.indexOf(under[0])
    words.splice(at, 0, placed)
    words = words.filter((other) => !under.includes(other))
  }
  return { ...first, words }
}

/** After the last word of its line, or of what comes before. */
function endOf(words: readonly RawWord[], { block, paragraph, line }: RawWord): number {
  const at = words.findLastIndex((word) => word.block === block && word.paragraph === paragraph && word.line === line)
  return at < 0 ? words.length : at + 1
}

/** Words that are Latin beyond doubt, and what stands beside them in their line. */
function latinOf({ words }: RawReading): RawWord[] {
  const latin = new Set<RawWord>()
  for (const word of words) if (LATIN_WORD.test(word.text) && word.confidence >= SURE) latin.add(word)
  for (const steps of [words, [...words].reverse()]) {
    for (const [at, word] of steps.entries()) {
      const before = steps[at - 1]
      if (before === undefined || !latin.has(before) || ARABIC.test(word.text) || !LATIN_SIGN.test(word.text)) continue
      const same = before.block === word.block && before.paragraph === word.paragraph && before.line === word.line
      if (same && word.confidence >= UNSURE) latin.add(word)
    }
  }
  return words.filter((word) => latin.has(word))
}
