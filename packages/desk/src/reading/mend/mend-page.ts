import type { CorrectedPage, ReadPage, Recognition, Word } from '../reading.ts'
import { setBoxes } from './set-boxes.ts'

interface Range {
  readonly start: number
  readonly end: number
}

/**
 * A page with the letters of a span replaced. Words before and after keep their boxes, those in the span give theirs to
 * what stands there now; doubts about it are answered.
 */
export function mendPage(page: ReadPage, { start, end }: Range, value: string): CorrectedPage {
  const { text } = page
  const shift = value.length - (end - start)
  const moved = (range: Range): Range =>
    range.start >= end ? { start: range.start + shift, end: range.end + shift } : range
  const isOutside = (range: Range): boolean => range.end <= start || range.start >= end
  const next = text.slice(0, start) + value + text.slice(end)
  const { words, recognition } = mendWords(page, next, { start, end }, shift)
  const before = page.how === 'corrected' ? page.before : page.how
  const earlier = page.how === 'corrected' ? page.mended : []
  const mended = earlier.filter(isOutside).map((m) => ({ ...m, ...moved(m) }))
  // Set again, wholly or in part: what the engine read there is what stood before the first of them.
  const again = earlier.filter((m) => !isOutside(m))
  const from = Math.min(start, ...again.map((m) => m.start))
  const to = Math.max(end, ...again.map((m) => m.end))
  let was = ''
  let at = from
  for (const m of again) {
    was += text.slice(at, m.start) + m.was
    at = m.end
  }
  was += text.slice(at, to)
  const { text: _, words: __, recognition: ___, times, ...frame } = page
  return {
    ...frame,
    how: 'corrected',
    before,
    mended: [...mended, { start: from, end: to + shift, was }].sort((a, b) => a.start - b.start),
    text: next,
    ...(words === undefined ? {} : { words }),
    ...(recognition === undefined ? {} : { recognition }),
    ...(times === undefined
      ? {}
      : {
          times: times.flatMap((t) => {
            const from = t.start >= end ? t.start + shift : Math.min(t.start, start)
            const to = t.end >= end ? t.end + shift : Math.min(t.end, start + value.length)
            return from < to ? [{ ...t, start: from, end: to }] : []
          }),
        }),
  }
}

function mendWords(
  { words, recognition, text }: ReadPage,
  next: string,
  { start, end }: Range,
  shift: number,
): { words?: readonly Word[]; recognition?: Recognition } {
  if (words === undefined) return recognition === undefined ? {} : { recognition }
  const old = words.flatMap((word, i) => (word.end > start && word.start < end ? [i] : []))
  const [first, last] = [old[0], old.at(-1)]
  // A span that holds no word has no place on the page to give away.
  const from = first === undefined ? start : Math.min(start, words[first]!.start)
  const to = (last === undefined ? end : Math.max(end, words[last]!.end)) + shift
  const tokens = [...next.slice(from, to).matchAll(/\S+/g)].map((m) => ({
    start: from + m.index,
    end: from + m.index + m[0].length,
  }))
  const covered = first === undefined ? [] : setBoxes(next, words.slice(first, last! + 1), tokens)
  const at = first ?? words.findIndex((word) => word.start >= end)
  const cut = at < 0 ? words.length : at
  const after = first === undefined ? cut : last! + 1
  const moved = words.slice(after).map((w) => ({ ...w, start: w.start + shift, end: w.end + shift }))
  const mended = [...words.slice(0, cut), ...covered, ...moved]
  if (recognition === undefined) return { words: mended }
  const { wordConfidence, doubts } = recognition
  // What the machine made of its own reading says nothing about a person's; the least of it stays, as a note of how doubtful the place was.
  const least = Math.min(100, ...wordConfidence.slice(cut, after))
  const confidences = [...wordConfidence.slice(0, cut), ...covered.map(() => least), ...wordConfidence.slice(after)]
  return {
    words: mended,
    recognition: {
      ...recognition,
      wordConfidence: confidences.slice(0, mended.length),
      doubts: doubts.flatMap((d) => {
        if (d.end <= start) return [d]
        return d.start >= end && d.end <= text.length ? [{ ...d, start: d.start + shift, end: d.end + shift }] : []
      }),
    },
  }
}
