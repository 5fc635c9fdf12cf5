import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeReading, encodeReading, joinPages, PAGE_JOIN, type Page, type Reading, toPages } from '#reading'

const boxes = fc
  .tuple(...[0, 1, 2, 3].map(() => fc.integer({ min: 0, max: 100_000 })))
  .map(
    ([a = 0, b = 0, c = 0, d = 0]) =>
      [Math.min(a, c) / 100_000, Math.min(b, d) / 100_000, Math.max(a, c) / 100_000, Math.max(b, d) / 100_000] as const,
  )
const texts = fc.string({ unit: fc.constantFrom('a', 'ب', ' ', '\n', '😀', '\ud800', '\0'), maxLength: 40 })
const pages: fc.Arbitrary<Page> = fc.oneof(
  texts.chain((text) =>
    fc
      .record({
        number: fc.constant(1),
        how: fc.constantFrom('embedded' as const, 'repaired' as const),
        text: fc.constant(text),
      })
      .chain((page) =>
        text.length === 0
          ? fc.constant(page)
          : boxes.map((box) => ({ ...page, words: [{ start: 0, end: text.length, box }] })),
      ),
  ),
  fc.constant({ number: 1, how: 'unread' as const, because: 'no-text-engine' as const }),
)
const readings: fc.Arbitrary<Reading> = fc.array(pages, { maxLength: 4 }).map((list) => ({
  schema: 'isnad-reading/1',
  state: 'partial',
  because: 'no-text-engine',
  kind: 'pdf',
  mediaType: 'application/pdf',
  engine: { name: 'pdf', version: '1' },
  meta: [{ name: 'Title', value: '\ud800x' }],
  findings: [{ code: 'attachment', params: { name: 'b', count: 2 }, place: { page: 1, part: 'p' } }],
  children: [],
  pages: list.map((page, i) => ({ ...page, number: i + 1 })),
}))

describe('a reading as it is kept', () => {
  it('comes back as it was, and equal readings are equal bytes', () => {
    fc.assert(
      fc.property(readings, (reading) => {
        const bytes = encodeReading(reading)
        const back = decodeReading(bytes)
        expect(back).toEqual(reading)
        expect(encodeReading(back)).toEqual(bytes)
      }),
    )
  })

  it.each([
    ['no JSON', 'x', ''],
    ['another schema', '{"schema":"isnad-reading/2"}', 'schema'],
    [
      'a finding nobody knows',
      JSON.stringify({
        schema: 'isnad-reading/1',
        engine: { name: 'a', version: '1' },
        kind: 'pdf',
        meta: [],
        findings: [{ code: 'true', params: {} }],
        children: [],
        pages: [],
        state: 'read',
      }),
      'findings/0/code',
    ],
  ])('is refused with %s, with the place of the fault', (_, text, place) => {
    expect(() => decodeReading(new TextEncoder().encode(text))).toThrow(place)
    expect(() => decodeReading(new TextEncoder().encode(text))).toThrow(
      expect.objectContaining({ code: 'READING_MALFORMED' }),
    )
  })
})

describe('the text of all pages', () => {
  it('leads back to every page, and an unread page leaves a gap in the numbers', () => {
    fc.assert(
      fc.property(readings, (reading) => {
        const whole = joinPages(reading)
        for (const { page, start, end } of whole.starts) {
          const own = reading.pages[page - 1]!
          expect(own.how === 'unread' ? undefined : own.text).toBe(whole.text.slice(start, end))
        }
        expect(whole.starts).toHaveLength(reading.pages.filter(({ how }) => how !== 'unread').length)
      }),
    )
  })

  it('is what the file shows as its own; what stands beside it follows only when asked for, and moves nothing', () => {
    const page = (number: number, text: string, aside?: 'hidden' | 'comments'): Page => ({
      number,
      how: 'embedded',
      text,
      ...(aside === undefined ? {} : { aside }),
    })
    const reading = { pages: [page(1, 'shown'), page(2, 'not shown', 'hidden'), page(3, 'more')] } as unknown as Reading
    expect(joinPages(reading).text).toBe(`shown${PAGE_JOIN}more`)
    expect(joinPages(reading, { asides: true }).text).toBe(`shown${PAGE_JOIN}more${PAGE_JOIN}not shown`)
    expect(joinPages(reading, { asides: true }).starts.map(({ page: number }) => number)).toEqual([1, 3, 2])
  })

  it('a span over the end of a page is a piece on each', () => {
    const page = (number: number, text: string): Page => ({ number, how: 'embedded', text })
    const reading = { pages: [page(1, 'one'), page(3, 'three')] } as unknown as Reading
    const whole = joinPages(reading)
    expect(whole.text).toBe(`one${PAGE_JOIN}three`)
    expect(toPages(whole, { start: 1, end: 8 })).toEqual([
      { page: 1, start: 1, end: 3 },
      { page: 3, start: 0, end: 3 },
    ])
  })
})
