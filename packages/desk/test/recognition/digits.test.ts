import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { packNet, SIGNS, unpackNet } from '../../src/engines/recognition/digit-net.ts'
import { numbersIn, type PlacedSign, pitchOf } from '../../src/engines/recognition/digit-reader.ts'
import { cutWord, wordsOf } from '../../src/engines/recognition/glyphs.ts'
import type { Grey } from '../../src/engines/recognition/grey.ts'
import { findShapes, splitShape } from '../../src/engines/recognition/shapes.ts'

const model = readFileSync(new URL('../../src/engines/recognition/models/digits.net', import.meta.url))

/** Rows of a picture, `#` for ink. */
function picture(rows: readonly string[]): Grey {
  const width = Math.max(...rows.map((row) => row.length))
  const data = new Uint8Array(width * rows.length).fill(255)
  for (const [y, row] of rows.entries()) {
    for (const [x, dot] of [...row].entries()) if (dot === '#') data[y * width + x] = 0
  }
  return { width, height: rows.length, data }
}

/** Signs a digit's way apart, unless a gap is given before one. */
function placed(signs: string, gaps: Readonly<Record<number, number>> = {}): PlacedSign[] {
  let left = 0
  return [...signs].map((sign, at) => {
    left += 20 + (gaps[at] ?? 0)
    return { sign, score: Math.log(0.9), box: { left, right: left + 14, top: 0, bottom: 30 } }
  })
}

describe('ink as shapes', () => {
  it('is found in one piece where it touches, at corners too', () => {
    const shapes = findShapes(picture(['#..#.', '.#.#.', '..##.', '.....', '#....']))
    expect(shapes.map(({ area }) => area).sort()).toEqual([1, 6])
    expect(shapes.find(({ area }) => area === 6)?.box).toEqual({ left: 0, top: 0, right: 4, bottom: 3 })
  })

  it('is parted at a column with nothing lost', () => {
    const [shape] = findShapes(picture(['######', '######']))
    expect(splitShape(shape!, 2).map(({ area }) => area)).toEqual([4, 8])
  })

  it('becomes words at wide gaps, and pieces that lie above one another are tried together', () => {
    const colon = picture([
      '#.......................#',
      '#.......................#',
      '.........................',
      '#.......................#',
    ])
    const words = wordsOf(findShapes(colon), 4)
    expect(words).toHaveLength(2)
    const cut = cutWord(words[0]!, 4)
    expect(cut?.segments.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ])
  })
})

describe('the model of digits', () => {
  it('knows its signs and is the same after packing', () => {
    const layers = unpackNet(model)
    expect(SIGNS).toHaveLength(21)
    expect(Buffer.from(packNet(layers)).equals(model)).toBe(true)
    expect(() => unpackNet(Buffer.concat([model, Buffer.from([0])]))).toThrow(RangeError)
  })
})

describe('signs in a row', () => {
  it('are one number as far as the way from digit to digit is the usual one', () => {
    const signs = placed('٤٣٢١٠٩٨٧', { 5: 14 })
    const pitch = pitchOf([{ signs, letter: 30 }])
    expect(pitch).toBeCloseTo(20 / 30)
    expect(numbersIn(signs, 30, pitch).map(({ text }) => text)).toEqual(['٤٣٢١٠', '٩٨٧'])
  })

  it('leave letters out, and say where one clings', () => {
    const [number, ...more] = numbersIn(placed('x٣٥'), 30, undefined)
    expect(more).toEqual([])
    expect(number).toMatchObject({ text: '٣٥', clings: { left: true, right: false } })
  })

  it('end with a full stop where the last dot lies at the feet, and with a zero where it lies half-way', () => {
    const at = (top: number): PlacedSign[] => {
      const [dot, ...rest] = placed('٠١٩٩')
      return [{ ...dot!, box: { ...dot!.box, top, bottom: top + 5 } }, ...rest]
    }
    expect(numbersIn(at(25), 30, undefined)[0]?.text).toBe('١٩٩.')
    expect(numbersIn(at(12), 30, undefined)[0]?.text).toBe('٠١٩٩')
  })
})
