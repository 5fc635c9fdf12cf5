import { describe, expect, it } from 'vitest'
import { composePage } from '../../src/engines/recognition/compose.ts'
import type { Grey, PixelBox } from '../../src/engines/recognition/grey.ts'
import { takeOutRules } from '../../src/engines/recognition/rules.ts'
import { byCells, insertTables } from '../../src/engines/recognition/tables.ts'
import { type RawWord, withoutEchoes } from '../../src/engines/recognition/tesseract.ts'

const paper = (width: number, height: number): Grey => ({
  width,
  height,
  data: new Uint8Array(width * height).fill(255),
})

function ink({ width, data }: Grey, { left, top, right, bottom }: PixelBox): void {
  for (let y = top; y < bottom; y += 1) data.fill(0, y * width + left, y * width + right)
}

/** A grid of rules 3 pixels wide. */
function grid(page: Grey, columns: readonly number[], rows: readonly number[]): void {
  for (const x of columns) ink(page, { left: x, top: rows[0]!, right: x + 3, bottom: rows.at(-1)! + 3 })
  for (const y of rows) ink(page, { left: columns[0]!, top: y, right: columns.at(-1)! + 3, bottom: y + 3 })
}

const word = (text: string, left: number, top: number, line = 1, block = 1): RawWord => ({
  text,
  confidence: 90,
  box: { left, top, right: left + 60, bottom: top + 30 },
  block,
  paragraph: 1,
  line,
})

describe('a ruled table', () => {
  const columns = [100, 350, 600]
  const rows = [80, 180, 280, 380]

  it('is found, its rules are taken out, and what stands in it and across a rule stays', () => {
    const page = paper(800, 500)
    grid(page, columns, rows)
    const letter = { left: 150, top: 110, right: 158, bottom: 150 }
    const across = { left: 500, top: 160, right: 508, bottom: 205 }
    ink(page, letter)
    ink(page, across)
    const { picture, tables } = takeOutRules(page)
    expect(tables).toEqual(
      [{ columns: columns.map((x) => x + 1), rows: rows.map((y) => y + 1) }].map((table) => ({
        columns: expect.arrayContaining(table.columns.map(() => expect.any(Number))),
        rows: expect.arrayContaining(table.rows.map(() => expect.any(Number))),
      })),
    )
    expect(tables[0]!.columns).toHaveLength(3)
    expect(tables[0]!.rows).toHaveLength(4)
    const at = (x: number, y: number): number => picture.data[y * picture.width + x]!
    expect([at(154, 130), at(504, 181), at(504, 165)]).toEqual([0, 0, 0])
    expect([at(200, 181), at(101, 130), at(351, 281)]).toEqual([255, 255, 255])
  })

  it('is no table when it is only a frame, and a page without rules stays the same picture', () => {
    const framed = paper(800, 500)
    grid(framed, [100, 600], [80, 380])
    expect(takeOutRules(framed).tables).toEqual([])
    const plain = paper(400, 300)
    expect(takeOutRules(plain).picture).toBe(plain)
  })

  it('is read row by row from the right where it is Arabic, with tabs between its cells', () => {
    const words = [
      word('المبلغ', 150, 110, 1),
      word('الاسم', 400, 110, 1),
      word('٩٠٠', 150, 210, 2),
      word('النجار', 400, 210, 2),
      word('طارق', 480, 210, 2),
      word('|', 345, 210, 2),
    ]
    const cells = byCells({ columns, rows }, { words, lines: [] }, 0)
    const inOrder = { ...cells, words: [...cells.words].sort((a, b) => a.paragraph - b.paragraph || a.line - b.line) }
    expect(composePage(inOrder.words).text).toBe('الاسم\tالمبلغ\nالنجار طارق\t٩٠٠')
    // A cell in which nothing was read has a line to look for a number in.
    expect(cells.lines).toHaveLength(6)
  })

  it('stands before the first block that begins below its top', () => {
    const text = { words: [word('قبل', 0, 10, 1, 1), word('بعد', 0, 600, 1, 2)], lines: [] }
    const lines = text.words.map(({ box, block, paragraph, line }) => ({ box, block, paragraph, line }))
    const table = { top: 80, reading: { words: [word('في', 0, 90, 1, 9)], lines: [] } }
    expect(insertTables({ ...text, lines }, [table]).words.map((one) => one.text)).toEqual(['قبل', 'في', 'بعد'])
  })
})

describe('a stretch that the engine read twice', () => {
  it('is kept once, as it was read more surely', () => {
    const sure = word('القيد', 100, 50, 1)
    const echo = { ...word('القي', 102, 52, 2), confidence: 40 }
    const lines = [sure, echo].map(({ box, block, paragraph, line }) => ({ box, block, paragraph, line }))
    const kept = withoutEchoes({ words: [sure, echo], lines })
    expect(kept.words).toEqual([sure])
    expect(kept.lines).toHaveLength(1)
  })
})
