import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { walledReader, walledRecogniser } from '#engines'
import { bytesInMemory, drawPage, recognisePages, recogniseReading } from '#jobs'
import { compareLayer, decodeReading, encodeReading, type ReadPage, type WallSession } from '#reading'
import { buildWall, chooseTier } from '#sandbox'
import { word } from '#words'
import { greyTiff } from '../../../../tools/samples/grey-tiff.ts'
import { barPicture, makeBmp, makeGif } from '../../../../tools/samples/picture-formats.ts'
import { makePng } from '../../../../tools/samples/pictures.ts'
import { isNoDate, toLogical } from '../../src/engines/recognition/digit-order.ts'
import { read } from './behind-wall.ts'

const ROOT = new URL('../../../../', import.meta.url)
const scan = readFileSync(new URL('samples/leak/4-movement-order-scan.jpg', ROOT))
const specimen = (name: string): Uint8Array => readFileSync(new URL(`../specimens/${name}`, import.meta.url))

let reading: WallSession
let recognition: WallSession

beforeAll(async () => {
  const { tier } = await chooseTier()
  const wall = buildWall(walledReader(), {
    tier: tier ?? 3,
    agreedToWeaker: true,
    recogniser: walledRecogniser(),
  })
  reading = wall.openSession()
  recognition = wall.openRecognition?.() ?? reading
})

afterAll(async () => {
  await reading.close()
  await recognition.close()
})

async function recogniseWhole(bytes: Uint8Array, name: string) {
  const first = await read(reading, bytes, { name })
  let last = first.reading
  for await (const step of recogniseReading({ bytes: bytesInMemory(bytes), name }, recognition, last))
    last = step.reading
  return { before: first.reading, after: last }
}

describe('a scanned order with a stamp', () => {
  it('becomes text with boxes, confidence and its Arabic-Indic year, and keeps what was known of it', {
    timeout: 120_000,
  }, async () => {
    const { before, after } = await recogniseWhole(scan, 'scan.jpg')
    expect(before).toMatchObject({ state: 'unread', because: 'no-text-engine' })
    expect(after.state).toBe('read')
    expect(after.engine.name).toBe('recognition')
    expect(after.meta).toEqual(before.meta)
    const page = after.pages[0] as ReadPage
    expect(page.how).toBe('recognised')
    expect(page.text).toContain('حرس ميناء رأس الودع')
    expect(page.text).toContain('١٤٥٢')
    expect(page.words?.length).toBe(page.recognition?.wordConfidence.length)
    for (const { start, end, box } of page.words ?? []) {
      expect(page.text.slice(start, end)).toMatch(/^\S+$/)
      expect(box[0]).toBeLessThan(box[2])
      expect(box[1]).toBeLessThan(box[3])
    }
    expect(page.recognition?.by).toMatch(/^tesseract \d/)
    expect(page.recognition?.models).toEqual(['ara', 'eng', 'digits'])
    expect(decodeReading(encodeReading(after))).toEqual(after)
    for (const { code, params } of after.findings) {
      for (const locale of ['ar', 'en'] as const) word(locale, `reading.finding.${code}`, params)
    }
  })
})

describe('pictures of every kind that is read', () => {
  const bar = barPicture()
  const frame = { ...bar, grey: bar.data }
  it.each([
    ['png', makePng(40, 24), 1],
    ['bmp', makeBmp(bar), 1],
    ['gif', makeGif(bar), 1],
    ['tiff', greyTiff([frame, frame, frame]), 3],
    ['webp', specimen('pictures/bar.webp'), 1],
    ['jpeg', specimen('pictures/bar.jpg'), 1],
  ] as const)(
    '%s is drawn for the eye, and its pages are counted',
    { timeout: 120_000 },
    async (kind, bytes, pages) => {
      const picture = await drawPage({ bytes: bytesInMemory(bytes) }, recognition, { page: 1, width: 400 })
      expect(picture).toMatchObject({ width: 40, height: 24 })
      const { after } = await recogniseWhole(bytes, `bar.${kind}`)
      expect(after.kind).toBe(kind)
      expect(after.pages.map(({ number }) => number)).toEqual(Array.from({ length: pages }, (_, i) => i + 1))
      expect(after.pages.every(({ how }) => how === 'recognised')).toBe(true)
    },
  )

  it('A32: a WebP with a wrong length and a JPEG without a picture are unread, and the next one is read', {
    timeout: 120_000,
  }, async () => {
    const broken = specimen('pictures/bar.webp').slice(0, 60)
    for (const bytes of [broken, scan.subarray(0, 300)]) {
      const { pages } = await recognisePages({ bytes: bytesInMemory(bytes) }, recognition, { pages: [1] })
      expect(pages[0]).toMatchObject({ number: 1, how: 'unread', because: 'damaged' })
    }
    expect(await drawPage({ bytes: bytesInMemory(makeBmp(bar)) }, recognition, { page: 1, width: 40 })).toMatchObject({
      width: 40,
    })
  })

  it('A27: a flood of pixels is refused at its header', async () => {
    const flood = makePng(2, 2, { claimed: [60_000, 60_000] })
    const { pages } = await recognisePages({ bytes: bytesInMemory(flood) }, recognition, { pages: [1] })
    expect(pages[0]).toMatchObject({ how: 'unread', because: 'over-limit' })
  })

  it('A30: a TIFF whose directories bite their tail has as many pages as directories', {
    timeout: 120_000,
  }, async () => {
    const bytes = greyTiff([frame, frame])
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    const second = bytes.length - 4
    view.setUint32(second, view.getUint32(4, true), true)
    const { pages } = await recognisePages({ bytes: bytesInMemory(bytes) }, recognition, { pages: [1] })
    expect(pages.map(({ number, how }) => [number, how])).toEqual([
      [1, 'recognised'],
      [2, 'unread'],
    ])
  })
})

describe('a page of a PDF', () => {
  const pdf = specimen('chromium/prose-naskh.pdf')

  it('is drawn at the width that was asked for, packed on this side of the wall', { timeout: 60_000 }, async () => {
    const picture = await drawPage({ bytes: bytesInMemory(pdf) }, recognition, { page: 1, width: 300 })
    if ('refused' in picture) throw new Error(picture.refused)
    expect(picture.width).toBe(300)
    expect([...picture.png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  })

  it('that is not there is refused', async () => {
    expect(await drawPage({ bytes: bytesInMemory(pdf) }, recognition, { page: 99, width: 300 })).toEqual({
      refused: 'damaged',
    })
  })

  it('A17: has its text compared with its picture: a sound text stays, another one is kept beside it', {
    timeout: 180_000,
  }, async () => {
    const { before, after } = await recogniseWhole(pdf, 'prose.pdf')
    expect(after.pages).toEqual(before.pages)
    expect(after.findings.filter(({ code }) => code === 'text-layer-unlike-picture')).toEqual([])
    const lie =
      'هذا نص لا يشبه ما على الصفحة في شيء وقد وضع مكانها ليضلل من ينسخه أو يبحث فيه عن اسم أو تاريخ أو مبلغ بعينه'
    const lying = {
      ...before,
      pages: before.pages.map((page, i) =>
        i === 0 && page.how !== 'unread' ? { ...page, text: lie, words: [] } : page,
      ),
    }
    let mended = lying as typeof before
    for await (const step of recogniseReading({ bytes: bytesInMemory(pdf) }, recognition, mended)) mended = step.reading
    expect(mended.findings.map(({ code }) => code)).toContain('text-layer-unlike-picture')
    expect(mended.pages[0]).toMatchObject({ number: 1, how: 'recognised' })
    expect(mended.pages.at(-1)).toMatchObject({ aside: 'hidden', text: lie })
  })
})

describe('comparing a text with what was seen', () => {
  it('cannot tell by a few words', () => {
    const seen: ReadPage = {
      number: 1,
      how: 'recognised',
      text: 'كلمة',
      words: [{ start: 0, end: 4, box: [0, 0, 1, 1] }],
    }
    expect(compareLayer('غير ذلك', seen).answer).toBe('cannot tell')
  })
})

describe('a number as it stands on paper', () => {
  it.each([
    ['a date runs left to right', '٢٠٣١/٢/٢٧', '٢٠٣١/٢/٢٧'],
    ['a full stop at its left follows it', '.١٤٥٢', '١٤٥٢.'],
    ['a percent sign at its left follows it', '٪٩٢', '٩٢٪'],
    ['groups parted by a dash run right to left', '٢٦٨-٣٧', '٣٧-٢٦٨'],
    ['brackets are mirrored', '(١١٨)', '(١١٨)'],
  ])('%s', (_, seen, logical) => {
    expect(toLogical(seen)).toBe(logical)
  })

  it('is nothing without a digit', () => {
    expect(toLogical('/')).toBeUndefined()
  })

  it('names no day when its day or month does not exist', () => {
    expect(['٣١/١٣/٢٠٢٠', '٤٠/١/٢٠٢٠', '٢٠٢٠/١٢/٣١', '٥/١١/١٤٥٢', '١١٨/٣'].map(isNoDate)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })
})
