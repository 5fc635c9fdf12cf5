import { describe, expect, it } from 'vitest'
import { engineFor, type Kind, kindsPromisedBy, MEDIA_TYPES, sniffKind } from '#reading'
import { concat, noise, utf8 } from '../../../../tools/samples/bytes.ts'
import { makeSimplePdf } from '../../../../tools/samples/pdf.ts'
import { makePng } from '../../../../tools/samples/pictures.ts'
import { makeTar } from '../../../../tools/samples/tar.ts'
import { makeZip } from '../../../../tools/samples/zip.ts'

const kindOf = (bytes: Uint8Array | string): Kind => {
  const all = typeof bytes === 'string' ? utf8(bytes) : bytes
  return sniffKind(all.subarray(0, 65_536), all.length, all.subarray(-65_536)).kind
}

describe('the kind of a file, by its bytes alone', () => {
  it.each<readonly [string, Uint8Array | string, Kind]>([
    ['nothing', new Uint8Array(0), 'empty'],
    ['noise', noise(4096, 7), 'unknown'],
    ['prose', 'قال الشاهد إنه رأى شيئاً. The witness saw it.', 'text'],
    ['a web page', '<!-- saved --><!DOCTYPE html><html><body>x</body></html>', 'html'],
    ['a fragment of one', '<p>one<p>two', 'html'],
    ['a drawing', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', 'svg'],
    ['a mail', 'Received: by x\r\nFrom: a@b.example\r\nSubject: s\r\n\r\nbody', 'eml'],
    ['prose that begins like one', 'From: here it begins\nand goes on as prose does.', 'text'],
    ['a mail box', 'From a@b.example Mon Jan  1 00:00:00 2024\nFrom: a@b.example\nDate: x\n\nbody\n', 'mbox'],
    ['RTF', '{\\rtf1 text}', 'rtf'],
    ['PDF', makeSimplePdf([{ content: '' }]), 'pdf'],
    ['PNG', makePng(2, 2), 'png'],
    ['ZIP', makeZip([{ name: 'a', data: 'b' }]), 'zip'],
    ['an empty ZIP', makeZip([]), 'zip'],
    ['TAR', makeTar([{ name: 'a', data: 'b' }]), 'tar'],
    ['gzip', Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0), 'gzip'],
    ['7z', Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4), '7z'],
    ['RAR', 'Rar!\x1a\x07\x00', 'rar'],
    ['OLE', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0), 'ole'],
    ['WebP', concat('RIFF', Uint8Array.of(20, 0, 0, 0), 'WEBPVP8 '), 'webp'],
    ['HEIC', concat(Uint8Array.of(0, 0, 0, 24), 'ftypheic', new Uint8Array(12)), 'heic'],
    ['an SQLite database', 'SQLite format 3\0', 'sqlite'],
    ['a text that begins with BM', 'BMW and other words in a long enough text to be read', 'text'],
    ['a text that begins with MZ', 'MZ is how a word may begin in a text of some length, too; yes.', 'text'],
  ])('%s', (_, bytes, kind) => {
    expect(kindOf(bytes)).toBe(kind)
  })

  it('A5: a PDF may begin late, and noise before it does not hide it', () => {
    const sniffed = sniffKind(concat(noise(1016, 3), '%PDF-1.4\n'), 5000)
    expect(sniffed).toMatchObject({ kind: 'pdf', markAt: 1016 })
    expect(kindOf(concat(noise(1100, 3), '%PDF-1.4\n'))).not.toBe('pdf')
  })

  it('A19: a file that is two things names both', () => {
    const both = concat(makeSimplePdf([{ content: '' }]), makeZip([{ name: 'a', data: 'b' }]))
    expect(sniffKind(both.subarray(0, 65_536), both.length, both)).toMatchObject({ kind: 'pdf', also: ['zip'] })
    const page = concat('<html><body>', makeSimplePdf([{ content: '' }]))
    expect(sniffKind(page.subarray(0, 65_536), page.length, page).also.length).toBeGreaterThan(0)
  })

  it('every kind has a media type, and at most one engine', () => {
    for (const kind of Object.keys(MEDIA_TYPES) as Kind[]) expect(engineFor(kind)).toBeTypeOf('string')
  })

  it('a name promises by its last ending, whatever stands before it', () => {
    expect(kindsPromisedBy('report.pdf.exe')).toEqual(['exe'])
    expect(kindsPromisedBy('تقرير.PDF')).toEqual(['pdf'])
    expect(kindsPromisedBy('no ending')).toEqual([])
    expect(kindsPromisedBy('x.constructor')).toEqual([])
  })
})
