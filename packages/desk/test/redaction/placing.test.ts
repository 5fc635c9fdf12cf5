import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawRedacted, type MadeFile, makeRedacted, packPng, readMade } from '#jobs/redaction'
import { COVERED, type Picture } from '#protection/redaction'
import type { WallSession } from '#reading'
import { deflated, makeSimplePdf, type PdfObject, showText } from '../../../../tools/samples/pdf.ts'
import { fortyNames, openWallForTest, prepare } from './fixture.ts'

const [PLANTED = ''] = fortyNames()

let session: WallSession

beforeAll(async () => {
  const wall = await openWallForTest()
  session = wall.openRecognition?.() ?? wall.openSession()
})
afterAll(() => session.close())

async function make(prepared: Awaited<ReturnType<typeof prepare>>): Promise<MadeFile> {
  const made = await makeRedacted(prepared.file, session)
  if ('refused' in made) throw new Error(made.refused)
  return made
}

describe('H2: words that are drawn in pieces are covered whole', { timeout: 120_000 }, () => {
  it.each([
    ['kerned apart', `BT /F1 14 Tf 72 700 Td [(${PLANTED.slice(0, 3)}) -60 (${PLANTED.slice(3)})] TJ ET\n`],
    ['letter by letter', [...PLANTED].map((c, i) => showText(c, 72 + 9 * i, 700)).join('')],
    ['upwards', `BT /F1 14 Tf 0 1 -1 0 300 200 Tm (${PLANTED}) Tj ET\n`],
  ])('%s', async (_, content) => {
    const prepared = await prepare(session, makeSimplePdf([{ content }]), [{ text: PLANTED, as: 'name' }])
    for await (const drawn of drawRedacted(prepared.file, session)) {
      if ('refused' in drawn) throw new Error(drawn.refused)
      expect(drawn.before.data.some((value) => value < 128)).toBe(true)
      expect(inkOutside(drawn.after, drawn.boxes)).toBe(0)
    }
  })
})

describe('H8: boxes fit the page as it is shown', { timeout: 120_000 }, () => {
  const content = `${showText(PLANTED, 150, 500, 18)}${showText('stays', 150, 300, 18)}`
  it.each([
    ['upright', ''],
    ['turned by 90°', '/Rotate 90'],
    ['turned by 180°', '/Rotate 180'],
    ['turned by 270°', '/Rotate 270'],
    ['with a crop box that begins elsewhere', '/CropBox [60 130 500 700]'],
    ['turned and cropped', '/Rotate 90 /CropBox [60 130 500 700]'],
    ['in other units', '/UserUnit 2.5'],
    ['in other units, turned and cropped', '/UserUnit 2 /Rotate 270 /CropBox [60 130 500 700]'],
  ])('%s', async (_, extra) => {
    const prepared = await prepare(session, makeSimplePdf([{ content, extra }]), [{ text: PLANTED, as: 'name' }])
    const alone = await prepare(session, makeSimplePdf([{ content: showText('stays', 150, 300, 18), extra }]), [])
    const other = await only(alone.file)
    const drawn = await only(prepared.file)
    expect(drawn.boxes).toHaveLength(1)
    // Outside the box the page is what it would be without the name.
    const bare = { ...drawn.after, data: drawn.after.data.slice() }
    for (const { left, top, right, bottom } of drawn.boxes)
      for (let y = top; y < bottom; y += 1) bare.data.fill(255, y * bare.width + left, y * bare.width + right)
    expect(Buffer.compare(bare.data, other.before.data)).toBe(0)
  })

  async function only(file: Parameters<typeof drawRedacted>[0]) {
    for await (const drawn of drawRedacted(file, session)) {
      if ('refused' in drawn) throw new Error(drawn.refused)
      return drawn
    }
    throw new Error('no page')
  }
})

describe('H7: a picture that two pages share', { timeout: 120_000 }, () => {
  it('is drawn for each page by itself', async () => {
    const grey = deflated(new Uint8Array(40 * 40).fill(90)) as Exclude<PdfObject, string>
    const image: PdfObject = {
      stream: grey.stream,
      dictionary:
        '/Filter /FlateDecode /Type /XObject /Subtype /Image /Width 40 /Height 40 /ColorSpace /DeviceGray /BitsPerComponent 8',
    }
    const content = 'q 200 0 0 200 100 400 cm /Im Do Q\n'
    const pdf = makeSimplePdf([{ content }, { content }], { 20: image }, '', '/XObject << /Im 20 0 R >>')
    const prepared = await prepare(session, pdf, [], {}, [[0.2, 0.3, 0.4, 0.5]])
    const file = {
      ...prepared.file,
      pages: prepared.file.pages.map((page, i) => (i === 0 ? page : { ...page, marks: { spans: [], regions: [] } })),
    }
    const made = await makeRedacted(file, session)
    if ('refused' in made) throw new Error(made.refused)
    const [first, second] = readMade(made.bytes).pictures
    const black = ({ data }: Picture): number => data.filter((value) => value === COVERED).length
    expect(black(first!)).toBeGreaterThan(1000)
    expect(black(second!)).toBe(0)
  })
})

describe('pictures', { timeout: 120_000 }, () => {
  it('are covered like pages, in their own pixels, without what their file carried', async () => {
    const picture: Picture = { width: 300, height: 200, channels: 3, data: new Uint8Array(300 * 200 * 3).fill(120) }
    const png = Buffer.concat([packPng(picture), Buffer.from(PLANTED)])
    const prepared = await prepare(session, png, [], { colours: 'colour' }, [[0.1, 0.1, 0.5, 0.5]])
    const file = {
      ...prepared.file,
      pages: [{ number: 1, width: 4000, words: [], marks: { spans: [], regions: [[0.1, 0.1, 0.5, 0.5] as const] } }],
    }
    const made = await makeRedacted(file, session)
    if ('refused' in made) throw new Error(made.refused)
    const [page] = readMade(made.bytes).pictures
    expect([page?.width, page?.height, page?.channels]).toEqual([300, 200, 3])
    expect(page?.data[(30 * 300 + 40) * 3]).toBe(COVERED)
    expect(page?.data[(150 * 300 + 250) * 3]).toBe(119)
    expect(Buffer.from(made.bytes).includes(PLANTED)).toBe(false)
  })
})

describe('the same plan gives the same bytes', { timeout: 120_000 }, () => {
  it('made twice', async () => {
    const bytes = makeSimplePdf([{ content: showText(`Said ${PLANTED}`) }, { content: showText('Nothing') }])
    const [a, b] = [
      await make(await prepare(session, bytes, [{ text: PLANTED, as: 'name' }])),
      await make(await prepare(session, bytes, [{ text: PLANTED, as: 'name' }])),
    ]
    expect(Buffer.compare(a.bytes, b.bytes)).toBe(0)
    expect(a.pictures).toBe(b.pictures)
  })

  it.each(['grey', 'black and white', 'colour'] as const)(
    'our reading of it gives the pixels back: %s',
    async (colours) => {
      const prepared = await prepare(
        session,
        readFileSync(new URL('../specimens/chromium/english.pdf', import.meta.url)),
        [],
        { colours },
      )
      const made = await make(prepared)
      const { pictures, faults } = readMade(made.bytes)
      expect(faults).toEqual([])
      let at = 0
      for await (const drawn of drawRedacted(prepared.file, session)) {
        if ('refused' in drawn) throw new Error(drawn.refused)
        expect(Buffer.compare(pictures[at]!.data, drawn.after.data)).toBe(0)
        at += 1
      }
    },
  )
})

function inkOutside(
  { width, data }: Picture,
  boxes: readonly { left: number; top: number; right: number; bottom: number }[],
): number {
  let count = 0
  for (let i = 0; i < data.length; i += 1) {
    const [x, y] = [i % width, Math.floor(i / width)]
    if (data[i]! < 255 && !boxes.some((box) => x >= box.left && x < box.right && y >= box.top && y < box.bottom))
      count += 1
  }
  return count
}
