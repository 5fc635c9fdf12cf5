import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WallSession } from '#reading'
import { concat, noise, utf8 } from '../../../../tools/samples/bytes.ts'
import { exifSegment, makeJpeg, makePng } from '../../../../tools/samples/pictures.ts'
import { makeTar } from '../../../../tools/samples/tar.ts'
import { makeZip } from '../../../../tools/samples/zip.ts'
import { codes, finding, openReader, outcome, read } from './behind-wall.ts'

let session: WallSession
beforeAll(async () => {
  session = await openReader()
})
afterAll(() => session.close())

type Read = Awaited<ReturnType<typeof read>>
const names = ({ children }: Read): (string | undefined)[] => children.map(({ child }) => child.shownName)
const texts = ({ children }: Read): string[] => children.map(({ bytes }) => new TextDecoder().decode(bytes))

describe('a zip archive', () => {
  it('gives its members as files, names and bytes as they stand', async () => {
    const result = await read(
      session,
      makeZip([
        { name: 'مجلد/ملف.txt', data: 'نص' },
        { name: 'b.txt', data: 'stored', stored: true },
        { name: 'folder/' },
      ]),
    )
    expect(outcome(result.reading)).toBe('read')
    expect(names(result)).toEqual(['مجلد/ملف.txt', 'b.txt'])
    expect(texts(result)).toEqual(['نص', 'stored'])
  })

  it('D1, C2: names that lead elsewhere are names and nothing more', async () => {
    const result = await read(
      session,
      makeZip([
        { name: '../../etc/cron.d/x', data: '1' },
        { name: '/etc/passwd', data: '2' },
        { name: 'C:\\x', data: '3' },
      ]),
    )
    expect(names(result)).toEqual(['../../etc/cron.d/x', '/etc/passwd', 'C:\\x'])
    expect(codes(result.reading)).toEqual(['member-path-absolute', 'member-path-escapes'])
  })

  it('D2: a link is told with its target and never made', async () => {
    const result = await read(
      session,
      makeZip([
        { name: 'link', data: '/etc/passwd', mode: 0o120777 },
        { name: 'file', data: 'x' },
      ]),
    )
    expect(names(result)).toEqual(['file'])
    expect(finding(result.reading, 'member-is-link')?.params).toEqual({ name: 'link', target: '/etc/passwd' })
  })

  it('D4, C6, C12: equal names are both kept; names equal only to the eye are two', async () => {
    const result = await read(
      session,
      makeZip([
        { name: 'a', data: '1' },
        { name: 'a', data: '2' },
        { name: 'A', data: '3' },
        { name: '\u00e9', data: '4' },
        { name: 'e\u0301', data: '5' },
      ]),
    )
    expect(texts(result)).toEqual(['1', '2', '3', '4', '5'])
    expect(result.reading.findings.map(({ code }) => code)).toEqual(['member-name-repeated'])
  })

  it('D5: two names for one member', async () => {
    const { reading } = await read(session, makeZip([{ name: 'invoice.pdf', localName: 'program.exe', data: 'x' }]))
    expect(codes(reading)).toEqual(['member-name-differs'])
  })

  it('D6: a wrong checksum is told, and the bytes are kept', async () => {
    const result = await read(session, makeZip([{ name: 'a', data: 'kept', crc: 1 }]))
    expect(outcome(result.reading)).toBe('partial(damaged)')
    expect(texts(result)).toEqual(['kept'])
    expect(codes(result.reading)).toEqual(['member-corrupt'])
  })

  it('D8: members that share bytes are a bomb, and none is unfolded', async () => {
    const members = Array.from({ length: 50 }, (_, i) => ({
      name: `f${i}`,
      data: new Uint8Array(1024),
      ...(i === 0 ? {} : { sharesDataOf: 0 }),
    }))
    const result = await read(session, makeZip(members))
    expect(outcome(result.reading)).toBe('unread(bomb)')
    expect(result.children).toEqual([])
  })

  it('D10: sizes that lie are counted, both ways', async () => {
    const result = await read(
      session,
      makeZip([
        { name: 'less', data: 'ten bytes!', claimedSize: 3 },
        { name: 'more', data: 'x', claimedSize: 4_000_000_000 },
      ]),
    )
    expect(texts(result)).toEqual(['ten bytes!', 'x'])
    expect(result.reading.findings.map(({ code, params }) => [code, params.claimed, params.size])).toEqual([
      ['member-size-lies', 3, 10],
      ['member-size-lies', 4_000_000_000, 1],
    ])
  })

  it('D7: unfolding stops at the ratio, however small the file', async () => {
    const { reading } = await read(session, makeZip([{ name: 'zeros', data: new Uint8Array(64 * 1024 * 1024) }]))
    expect(outcome(reading)).toBe('partial(over-limit)')
    expect(finding(reading, 'limit-reached')?.params).toEqual({ what: 'ratio', limit: 200 })
  })

  it('D11: bytes before and behind, and a second directory, are told', async () => {
    const inner = makeZip([{ name: 'hidden', data: 'x' }])
    const { reading } = await read(
      session,
      makeZip([{ name: 'a', data: 'b' }], { prefix: concat('#!/bin/sh\n', noise(50, 1)), suffix: utf8('trailing') }),
    )
    expect(codes(reading)).toEqual(expect.arrayContaining(['leading-bytes', 'trailing-bytes']))
    const two = await read(session, concat(inner, makeZip([{ name: 'a', data: 'b' }])))
    expect(codes(two.reading)).toContain('several-directories')
  })

  it('D12: a locked archive is unread for its password; one locked member is told', async () => {
    expect(outcome((await read(session, makeZip([{ name: 'a', data: 'x', encrypted: true }]))).reading)).toBe(
      'unread(password)',
    )
    const some = await read(
      session,
      makeZip([
        { name: 'a', data: 'x', encrypted: true },
        { name: 'b', data: 'open' },
      ]),
    )
    expect(outcome(some.reading)).toBe('partial(password)')
    expect(texts(some)).toEqual(['open'])
  })

  it('D13, D14: members beyond the limit are not listed, whatever is claimed', async () => {
    const many = await read(session, makeZip(Array.from({ length: 300 }, (_, i) => ({ name: `f${i}` }))), {
      limits: { children: 100 },
    })
    expect(outcome(many.reading)).toBe('partial(over-limit)')
    expect(many.children.length).toBeLessThanOrEqual(100)
    const absurd = await read(session, makeZip([{ name: 'a', data: 'x' }], { claimedCount: 65_000 }))
    expect(finding(absurd.reading, 'limit-reached')?.params.claimed).toBe(65_000)
    expect(texts(absurd)).toEqual(['x'])
  })

  it('C7, C3, C4: names in old encodings are kept as bytes, with a guess; NUL and overrides are shown', async () => {
    const old = new Uint8Array(iconv.encode('تقرير عن الميناء الجديد', 'windows-1256'))
    const result = await read(
      session,
      makeZip([
        { name: old, data: '1', utf8Flag: false },
        { name: 'a\u202egpj.exe', data: '2' },
        { name: 'n\0ul', data: '3' },
      ]),
    )
    expect(names(result)).toEqual(['تقرير عن الميناء الجديد', 'a[U+202E]gpj.exe', 'n[U+0000]ul'])
    expect(new Uint8Array(Buffer.from(result.children[0]!.child.name!, 'base64'))).toEqual(old)
    expect(codes(result.reading)).toEqual(['member-name-guessed', 'member-name-spoofed'])
  })

  it('C5, C8, C9: long, empty and reserved names are fine, since none becomes a path', async () => {
    const result = await read(
      session,
      makeZip([
        { name: 'x'.repeat(4096), data: '1' },
        { name: '', data: '2' },
        { name: 'CON', data: '3' },
        { name: '   ', data: '4' },
      ]),
    )
    expect(texts(result)).toEqual(['1', '2', '3', '4'])
    expect(names(result)[0]).toHaveLength(4096)
  })

  it('a method that is not known leaves the archive partial, its member named', async () => {
    const result = await read(
      session,
      makeZip([
        { name: 'a', data: 'x', method: 99 },
        { name: 'b', data: 'y' },
      ]),
    )
    expect(outcome(result.reading)).toBe('partial(unsupported)')
  })
})

describe('a tar archive', () => {
  it('D3, D16: links, devices and pipes are told and never made; nothing is written through', async () => {
    const result = await read(
      session,
      makeTar([
        { name: 'file.txt', data: 'words' },
        { name: 'soft', type: '2', link: '/etc' },
        { name: 'soft/passwd', data: 'x' },
        { name: 'hard', type: '1', link: 'file.txt' },
        { name: 'dev', type: '3' },
        { name: 'pipe', type: '6' },
        { name: '/etc/cron.d/x', data: 'y', mode: 0o4755 },
        { name: '../up', data: 'z' },
      ]),
    )
    expect(names(result)).toEqual(['file.txt', 'soft/passwd', '/etc/cron.d/x', '../up'])
    expect(codes(result.reading)).toEqual([
      'member-is-device',
      'member-is-link',
      'member-path-absolute',
      'member-path-escapes',
    ])
  })

  it('with a size that leads out of the file is partial, and what is there is kept', async () => {
    const result = await read(
      session,
      makeTar([
        { name: 'a', data: 'first' },
        { name: 'b', data: 'short', claimedSize: 1_000_000 },
      ]),
    )
    expect(outcome(result.reading)).toBe('partial(damaged)')
    expect(texts(result)[0]).toBe('first')
  })

  it('inside gzip is a file inside a file', async () => {
    const outer = await read(session, new Uint8Array(gzipSync(makeTar([{ name: 'a', data: 'words' }]))))
    expect(outer.reading.kind).toBe('gzip')
    const inner = await read(session, outer.children[0]!.bytes)
    expect([inner.reading.kind, ...texts(inner)]).toEqual(['tar', 'words'])
  })

  it('gzip cut off in its middle keeps what came out, and says so', async () => {
    const whole = new Uint8Array(gzipSync(noise(100_000, 9)))
    const { reading, children } = await read(session, whole.subarray(0, 60_000))
    expect(outcome(reading)).toBe('partial(damaged)')
    expect(children[0]!.bytes.length).toBeGreaterThan(0)
  })
})

describe('D15: an archive that nothing here opens', () => {
  it('is kept, named and unread', async () => {
    const { reading } = await read(session, utf8('Rar!\x1a\x07\x01\x00rest'))
    expect([reading.kind, outcome(reading)]).toEqual(['rar', 'unread(unsupported)'])
  })

  it.each([
    ['7z', Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4, 1, 2, 3)],
    ['xz', Uint8Array.of(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0, 0)],
    ['bzip2', utf8('BZh9nothing')],
  ] as const)('%s that is only its mark is damaged, never empty', async (kind, bytes) => {
    const { reading } = await read(session, bytes)
    expect([reading.kind, outcome(reading)]).toEqual([kind, 'unread(damaged)'])
  })
})

describe('a picture', () => {
  it('is unread for want of recognition, and its kind is named', async () => {
    const { reading } = await read(session, makePng(20, 10), { name: 'scan.png' })
    expect([reading.kind, outcome(reading)]).toEqual(['png', 'unread(no-text-engine)'])
    expect(reading.meta).toContainEqual({ name: 'pixels', value: '20 × 10' })
  })

  it('A27: a flood of pixels is stopped at its header', async () => {
    const { reading } = await read(session, makePng(2, 2, { claimed: [60_000, 60_000] }))
    expect(outcome(reading)).toBe('unread(over-limit)')
    expect(finding(reading, 'picture-too-large')?.params).toEqual({ width: 60_000, height: 60_000 })
  })

  it('A28: bytes after its end are told', async () => {
    const { reading } = await read(session, makePng(2, 2, { after: noise(77, 2) }))
    expect(finding(reading, 'trailing-bytes')?.params.count).toBe(77)
    expect(codes((await read(session, makePng(2, 2))).reading)).toEqual([])
    expect(
      finding((await read(session, concat(makeJpeg(), noise(9, 4)))).reading, 'trailing-bytes')?.params.count,
    ).toBe(9)
  })

  it('A29: where it was taken, with what, and its preview', async () => {
    const preview = makeJpeg()
    const { reading, children } = await read(session, makeJpeg([exifSegment(33.5, 36.25, preview)]))
    expect(finding(reading, 'picture-location')?.params.value).toBe('33.50000, 36.25000')
    expect(reading.meta).toContainEqual({ name: 'Make', value: 'Invented Camera' })
    expect(children.map(({ child, bytes }) => [child.role, bytes.length])).toEqual([['thumbnail', preview.length]])
  })

  it('A29: a preview of another shape than the picture is told: it may show what was cut away', async () => {
    const preview = makeJpeg()
    const frame = preview.findIndex((byte, i) => byte === 0xff && preview[i + 1] === 0xc0)
    expect(frame).toBeGreaterThan(0)
    const wide = preview.slice()
    const view = new DataView(wide.buffer)
    view.setUint16(frame + 7, 3 * view.getUint16(frame + 7))
    const { reading } = await read(session, makeJpeg([exifSegment(33.5, 36.25, wide)]))
    expect(codes(reading)).toContain('picture-thumbnail-differs')
    const same = await read(session, makeJpeg([exifSegment(33.5, 36.25, preview)]))
    expect(codes(same.reading)).not.toContain('picture-thumbnail-differs')
  })
})
