import { describe, expect, it } from 'vitest'
import {
  anchorWords,
  carrySpans,
  comparePages,
  decodeReading,
  encodeReading,
  mendReading,
  type Reading,
  type ReadPage,
  toBoxUnit,
  type WordMend,
} from '#reading'

/** A page as an engine would give it: every word a tenth of the page wide, from the right. */
function page(number: number, text: string): ReadPage {
  const words = [...text.matchAll(/\S+/g)].map((m, i) => ({
    start: m.index,
    end: m.index + m[0].length,
    box: [toBoxUnit(0.9 - 0.1 * (i % 9)), 0.25, toBoxUnit(1 - 0.1 * (i % 9)), 0.3] as const,
  }))
  return {
    number,
    how: 'recognised',
    text,
    words,
    recognition: {
      by: 'x/1',
      models: ['ara'],
      confidence: 70,
      wordConfidence: words.map((_, i) => 50 + i),
      doubts: [],
      unread: [],
      turned: 0,
    },
  }
}

function reading(...pages: ReadPage[]): Reading {
  return {
    schema: 'isnad-reading/1',
    kind: 'pdf',
    mediaType: 'application/pdf',
    engine: { name: 'recognition', version: '1' },
    meta: [],
    findings: [],
    children: [],
    state: 'read',
    pages,
  }
}

let acts = 100
function mend(text: string, exact: string, value: string, number = 1): WordMend {
  const start = text.indexOf(exact)
  return { id: acts++, ...anchorWords(number, text, start, start + exact.length), value }
}

const textOf = (r: Reading, number = 1): string => {
  const found = r.pages.find((p) => p.number === number)
  return found === undefined || found.how === 'unread' ? '' : found.text
}
const wordsIn = (r: Reading): string[] => {
  const [found] = r.pages
  if (found === undefined || found.how === 'unread') return []
  return (found.words ?? []).map((w) => found.text.slice(w.start, w.end))
}

const TEXT = 'غادرت ١٢ شاحنة من الميناء ليلا ثم عادت ١٢ شاحنة من المدينة فجرا'

describe('words that a person set', () => {
  it('stand in the page, every other word where it was, and the old reading as it was', () => {
    const before = reading(page(1, TEXT))
    const kept = encodeReading(before)
    const { reading: after, outcomes } = mendReading(before, [mend(TEXT, '١٢', '٢١')])
    expect(textOf(after)).toBe(TEXT.replace('١٢', '٢١'))
    expect(outcomes).toMatchObject([{ state: 'set', page: 1, start: 6, end: 8 }])
    expect(after.engine.name).toBe('correction')
    expect(after.pages[0]).toMatchObject({ how: 'corrected', before: 'recognised', mended: [{ was: '١٢' }] })
    const [old, now] = [before.pages[0] as ReadPage, after.pages[0] as ReadPage]
    expect(now.words!.map((w) => w.box)).toEqual(old.words!.map((w) => w.box))
    expect(encodeReading(before)).toEqual(kept)
    expect(decodeReading(encodeReading(after))).toEqual(after)
  })

  it('share the room of a line out where there are more words than before, from the right in Arabic', () => {
    const before = reading(page(1, TEXT))
    const { reading: after } = mendReading(before, [mend(TEXT, 'شاحنة من', 'شاحنات محملة بالعتاد من')])
    expect(wordsIn(after).join(' ')).toBe(TEXT.replace('شاحنة من', 'شاحنات محملة بالعتاد من'))
    const { words, recognition } = after.pages[0] as ReadPage
    const set = words!.slice(2, 6)
    for (const [i, { box }] of set.entries()) if (i > 0) expect(box[2]).toBeLessThanOrEqual(set[i - 1]!.box[0] + 1e-9)
    expect(set[0]!.box[2]).toBeCloseTo(0.8)
    expect(set.at(-1)!.box[0]).toBeCloseTo(0.6)
    expect(recognition!.wordConfidence).toHaveLength(words!.length)
    expect(decodeReading(encodeReading(after)).pages).toHaveLength(1)
  })

  it('one that is taken away leaves its place and no letters', () => {
    const { reading: after } = mendReading(reading(page(1, TEXT)), [mend(TEXT, 'ليلا', '')])
    expect(wordsIn(after)).not.toContain('ليلا')
    expect(wordsIn(after)).toHaveLength(wordsIn(reading(page(1, TEXT))).length - 1)
    expect(decodeReading(encodeReading(after))).toEqual(after)
  })

  it('are found again in a newer reading by what is around them, not by their number', () => {
    const second = TEXT.lastIndexOf('١٢')
    const act = { id: 1, ...anchorWords(1, TEXT, second, second + 2), value: '٣٠' }
    const newer = `سري للغاية\n${TEXT}`
    const { reading: after, outcomes } = mendReading(reading(page(1, newer)), [act])
    expect(outcomes[0]!.state).toBe('set')
    expect(textOf(after)).toBe(newer.replace(/١٢ شاحنة من المدينة/, '٣٠ شاحنة من المدينة'))
  })

  it('change nothing where a newer reading has them by itself, and say so', () => {
    const act = mend(TEXT, 'الميناء', 'المطار')
    const newer = reading(page(1, TEXT.replace('الميناء', 'المطار')))
    const { reading: after, outcomes } = mendReading(newer, [act])
    expect(after).toBe(newer)
    expect(outcomes).toMatchObject([{ state: 'read so' }])
  })

  it('are told as orphaned where the words are gone, and never set on others', () => {
    const act = mend(TEXT, '١٢', '٢١')
    const other = reading(page(1, 'قائمة أخرى فيها ١٢ اسما لا غير'))
    expect(mendReading(other, [act])).toMatchObject({ reading: other, outcomes: [{ state: 'orphaned' }] })
    expect(mendReading(reading(page(2, TEXT)), [act]).outcomes).toMatchObject([{ state: 'orphaned' }])
    const within = mend('من هنا', 'من', 'عن')
    expect(mendReading(reading(page(1, 'يمن هنا')), [within]).outcomes).toMatchObject([{ state: 'orphaned' }])
  })

  it('set one after the other follow each other, also on the same word', () => {
    const first = mend(TEXT, 'غادرت', 'غادرت أمس')
    const then = TEXT.replace('غادرت', 'غادرت أمس')
    const second = mend(then, 'فجرا', 'ظهرا')
    const third = mend(then, 'أمس', 'اليوم')
    const { reading: after, outcomes } = mendReading(reading(page(1, TEXT)), [first, second, third])
    expect(textOf(after)).toBe(then.replace('فجرا', 'ظهرا').replace('أمس', 'اليوم'))
    const { start, end } = outcomes[1] as { start: number; end: number }
    expect(textOf(after).slice(start, end)).toBe('ظهرا')
  })

  it('answer a doubt about them, and move what is told of words behind', () => {
    const at = (exact: string) => ({ page: 1, start: TEXT.indexOf(exact), end: TEXT.indexOf(exact) + exact.length })
    const doubted: Reading = {
      ...reading(page(1, TEXT)),
      findings: [
        { code: 'number-doubtful', params: { read: '١٢', other: '٢١' }, place: at('١٢') },
        { code: 'invisible-characters', params: { count: 1 }, place: at('الميناء') },
      ],
    }
    const { reading: after } = mendReading(doubted, [mend(TEXT, '١٢', '١٢٠')])
    expect(after.findings).toHaveLength(1)
    const { start, end } = after.findings[0]!.place as { start: number; end: number }
    expect(textOf(after).slice(start, end)).toBe('الميناء')
  })
})

describe('two readings of one page', () => {
  it('differ where their words do, white space apart', () => {
    const [a, b] = ['غادرت ١٢ شاحنة من الميناء', 'غادرت  ٢١ شاحنة\nمن مكان ما']
    const { a: left, b: right } = comparePages(a, b)
    expect(left.map((s) => a.slice(s.start, s.end))).toEqual(['١٢', 'الميناء'])
    expect(right.map((s) => b.slice(s.start, s.end))).toEqual(['٢١', 'مكان ما'])
    expect(comparePages(a, a)).toEqual({ a: [], b: [] })
    expect(comparePages('', b).b).toEqual([{ start: 0, end: b.length }])
  })
})

describe('places marked before words were set', () => {
  it('are carried to where they stand now, with the words of now', () => {
    const { reading: after } = mendReading(reading(page(1, 'صفحة أولى'), page(2, TEXT)), [
      mend(TEXT, '١٢', '١٢٠٠', 2),
      mend(TEXT.replace('١٢', '١٢٠٠'), 'ليلا', '', 2),
      mend(TEXT.replace('١٢', '١٢٠٠').replace('ليلا', ''), '١٢٠٠', '٢١', 2),
    ])
    const then = `صفحة أولى\n\n${TEXT}`
    const now = `صفحة أولى\n\n${textOf(after, 2)}`
    const carry = carrySpans(after)
    const at = (exact: string) => ({ start: then.indexOf(exact), end: then.indexOf(exact) + exact.length, exact })
    for (const [was, is] of [
      ['١٢ شاحنة من', '٢١ شاحنة من'],
      ['غادرت ١٢', 'غادرت ٢١'],
      ['الميناء ليلا ثم عادت', 'الميناء  ثم عادت'],
      ['عادت', 'عادت'],
    ] as const) {
      const carried = carry(at(was))!
      expect(carried.exact).toBe(is)
      expect(now.slice(carried.start, carried.end)).toBe(is)
    }
    expect(carry(at('صفحة'))).toBeUndefined()
    expect(carrySpans(reading(page(1, TEXT)))({ start: 0, end: 5, exact: 'غادرت' })).toBeUndefined()
  })
})
