import { crc32, deflateSync } from 'node:zlib'
import type { FileId } from '#model'
import { encodeReading, type Reading } from '#reading'
import type { CaseDesk } from '../../src/app/case/case-desk.ts'
import { bytes } from '../app/fixture.ts'

export const WIDTH = 600
export const HEIGHT = 200
export const TEXT = 'Sixteen cranes left'

/** A page as a scanner gives it: dark bars for words, and the faint yellow dots by which a printer signs. */
function scan(): Uint8Array {
  const rows = Buffer.alloc((WIDTH * 3 + 1) * HEIGHT, 0xff)
  const put = (x: number, y: number, [r, g, b]: readonly [number, number, number]): void => {
    rows.set([r, g, b], y * (WIDTH * 3 + 1) + 1 + x * 3)
  }
  for (let y = 0; y < HEIGHT; y++) rows[y * (WIDTH * 3 + 1)] = 0
  for (let y = 60; y < 100; y++) for (let x = 60; x < 540; x++) if (x % 160 > 20) put(x, y, [20, 20, 30])
  for (let y = 10; y < HEIGHT; y += 20) for (let x = 10; x < WIDTH; x += 30) put(x, y, [255, 255, 0])
  const chunk = (type: string, data: Uint8Array): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const frame = Buffer.alloc(8)
    frame.writeUInt32BE(data.length, 0)
    frame.writeUInt32BE(crc32(body), 4)
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(WIDTH, 0)
  head.writeUInt32BE(HEIGHT, 4)
  head[8] = 8
  head[9] = 2
  const signature = Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
  const told = chunk('tEXt', Buffer.from('Author\0an invented clerk'))
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    told,
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Receives the page as if it had been read: each word with its place. */
export async function holdScan(desk: CaseDesk, publishable: 'pictures' | 'quotations'): Promise<FileId> {
  const terms = { publish: publishable, attribute: 'by name' } as const
  await desk.receive({ items: [bytes('scan.png', scan())], account: { how: 'found in public', terms } })
  const file = (await desk.listFiles()).at(-1)!.id
  const engine = { name: 'test', version: '1' }
  const words = TEXT.split(' ').map((word, i) => {
    const start = TEXT.indexOf(word)
    const left = 0.13 + i * 0.27
    return { start, end: start + word.length, box: [left, 0.3, left + 0.23, 0.5] as const }
  })
  const page = { number: 1, how: 'embedded' as const, width: WIDTH, height: HEIGHT, text: TEXT, words }
  const reading: Reading = {
    schema: 'isnad-reading/1',
    kind: 'png',
    mediaType: 'image/png',
    engine,
    meta: [],
    findings: [],
    children: [],
    state: 'read',
    pages: [page],
  }
  await desk.keepDerived([{ kind: 'reading', of: file, engine, state: 'read', bytes: encodeReading(reading) }])
  return file
}
