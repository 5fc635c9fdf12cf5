import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  boxesOf,
  burn,
  COLOURS,
  COVERED,
  compareBurnt,
  flatten,
  type Picture,
  type PlacedWord,
  runsOf,
  stepOf,
} from '#protection/redaction'

const WIDTH = 600
const HEIGHT = 400

function paper(channels: 1 | 3 = 1): Picture {
  return { width: WIDTH, height: HEIGHT, channels, data: new Uint8Array(WIDTH * HEIGHT * channels).fill(255) }
}

function ink({ data, width }: Picture, left: number, top: number, right: number, bottom: number): void {
  for (let y = top; y < bottom; y += 1) data.fill(0, y * width + left, y * width + right)
}

const word = (start: number, left: number, top: number, right: number, bottom: number): PlacedWord => ({
  start,
  end: start + 4,
  box: [left / WIDTH, top / HEIGHT, right / WIDTH, bottom / HEIGHT],
})

function boxesFor(words: readonly PlacedWord[], page: Picture, marked: number, wide = false) {
  const marks = { spans: [{ start: words[marked]!.start, end: words[marked]!.end, wide }], regions: [] }
  return boxesOf(marks, runsOf(marks, words, page), page, { step: stepOf(words, page), least: 0 })
}

describe('H4: nothing of a letter shows beside its box', () => {
  it.each([
    ['a descender below the box (ق)', 120, 130, 128, 140],
    ['a dot joined to nothing but near (ي)', 110, 121, 113, 123],
    ['a tail to the side (ج)', 84, 112, 101, 116],
  ])('%s', (_, left, top, right, bottom) => {
    const page = paper()
    ink(page, 100, 102, 140, 118)
    ink(page, left, top, right, bottom)
    // A stroke that ties the tail to the letter.
    if (top > 125) ink(page, left, 117, left + 3, top + 1)
    const words = [word(0, 100, 100, 140, 120), word(10, 300, 100, 340, 120)]
    const [box] = boxesFor(words, page, 0)
    expect(box!.left).toBeLessThanOrEqual(left)
    expect(box!.top).toBeLessThanOrEqual(top)
    expect(box!.right).toBeGreaterThanOrEqual(right)
    expect(box!.bottom).toBeGreaterThanOrEqual(bottom)
  })

  it('a box is never smaller than its word and its pad, wherever the word stands', () => {
    fc.assert(
      fc.property(
        fc.nat(560),
        fc.nat(370),
        fc.integer({ min: 4, max: 300 }),
        fc.integer({ min: 4, max: 30 }),
        (x, y, w, h) => {
          const words = [word(0, x, y, Math.min(WIDTH, x + w), Math.min(HEIGHT, y + h))]
          const [box] = boxesFor(words, paper(), 0)
          expect(box!.left).toBeLessThanOrEqual(Math.max(0, x - 3))
          expect(box!.top).toBeLessThanOrEqual(Math.max(0, y - 3))
          expect(box!.right).toBeGreaterThanOrEqual(Math.min(WIDTH, x + w))
          expect(box!.bottom).toBeGreaterThanOrEqual(Math.min(HEIGHT, y + h))
        },
      ),
    )
  })
})

describe('H6: the width of a box does not tell the length of a name', () => {
  const rows = (widths: readonly number[]): PlacedWord[] =>
    widths.map((w, i) => word(10 * i, 200, 40 + 60 * i, 200 + w, 60 + 60 * i))

  it('is a whole number of steps; names of one step have one width', () => {
    const words = rows([12, 40, 75, 100, 140])
    const step = stepOf(words, paper())
    const widths = words.map((_, i) => {
      const [box] = boxesFor(words, paper(), i)
      return box!.right - box!.left
    })
    expect(widths.every((width) => width % step === 0)).toBe(true)
    expect(new Set(widths.slice(0, 4)).size).toBe(1)
  })

  it('is moved at the edge of the page, not cut', () => {
    const words = [word(0, 580, 40, 598, 60)]
    const [box] = boxesFor(words, paper(), 0)
    expect(box!.right - box!.left).toBe(stepOf(words, paper()))
    expect(box!.right).toBe(WIDTH)
  })

  it('can be the same for all', () => {
    const words = rows([12, 140])
    const step = stepOf(words, paper())
    const widths = words.map((one) => {
      const marks = { spans: [{ start: one.start, end: one.end, wide: false }], regions: [] }
      const [box] = boxesOf(marks, runsOf(marks, words, paper()), paper(), { step, least: 150 })
      return box!.right - box!.left
    })
    expect(widths[0]).toBe(widths[1])
  })

  it('can be the whole row; another column stays', () => {
    const words = [word(0, 100, 40, 130, 60), word(10, 140, 40, 200, 60), word(20, 400, 40, 450, 60)]
    const [box] = boxesFor(words, paper(), 0, true)
    expect(box!.left).toBeLessThan(100)
    expect(box!.right).toBeGreaterThan(200)
    expect(box!.right).toBeLessThan(400)
  })

  it('all boxes of a row are equally high, whatever letters stand in them', () => {
    const words = [word(0, 100, 46, 130, 60), word(10, 140, 40, 170, 66)]
    const [a] = boxesFor(words, paper(), 0)
    const [b] = boxesFor(words, paper(), 1)
    expect([a!.top, a!.bottom]).toEqual([b!.top, b!.bottom])
  })
})

describe('H5: only opaque fill', () => {
  it('a covered pixel has one value, and no pixel outside is touched', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 60 * 40, maxLength: 60 * 40 }),
        fc.nat(59),
        fc.nat(39),
        fc.nat(60),
        fc.nat(40),
        (data, left, top, w, h) => {
          const before = flatten({ width: 60, height: 40, channels: 1, data }, 'grey')
          const boxes = [{ left, top, right: left + w, bottom: top + h }]
          const after = burn(before, boxes)
          expect(compareBurnt(before, after, boxes)).toBeUndefined()
          for (let y = top; y < Math.min(40, top + h); y += 1)
            for (let x = left; x < Math.min(60, left + w); x += 1) expect(after.data[y * 60 + x]).toBe(COVERED)
        },
      ),
      { numRuns: 30 },
    )
  })

  it('a box that was not covered, a pixel that changed and a pale one are told apart', () => {
    const before = paper()
    ink(before, 100, 100, 140, 120)
    const box = { left: 90, top: 90, right: 150, bottom: 130 }
    const after = burn(before, [box])
    const changed = (x: number, y: number, value: number): Picture => {
      const data = after.data.slice()
      data[y * WIDTH + x] = value
      return { ...after, data }
    }
    expect(compareBurnt(before, after, [box])).toBeUndefined()
    expect(compareBurnt(before, changed(100, 100, 1), [box])).toBe('box not covered')
    expect(compareBurnt(before, changed(10, 10, 0), [box])).toBe('changed outside')
    const pale = { ...before, data: before.data.slice().fill(226, 0, 1) }
    expect(compareBurnt(pale, burn(pale, [box]), [box])).toBe('pale pixels')
  })
})

describe('H14: printer dots', () => {
  it.each(COLOURS)('yellow dots are paper afterwards: %s', (colours) => {
    const page = paper(3)
    for (let at = 0; at < page.data.length; at += 3 * 97) page.data.set([255, 255, 0], at)
    for (let at = 150; at < page.data.length; at += 3 * 89) page.data.set([240, 235, 120], at)
    const { data } = flatten(page, colours)
    expect(data.every((value) => value === 255)).toBe(true)
  })

  it('grey keeps sixteen levels at most, none of them pale', () => {
    const data = Uint8Array.from({ length: 256 }, (_, i) => i)
    const levels = new Set(flatten({ width: 256, height: 1, channels: 1, data }, 'grey').data)
    expect(levels.size).toBeLessThanOrEqual(16)
    expect([...levels].filter((level) => level > 190 && level < 255)).toEqual([])
  })
})
