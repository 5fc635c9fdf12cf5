import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WallSession } from '#reading'
import { concat, utf8 } from '../../../../tools/samples/bytes.ts'
import { makeSimplePdf, showText, updatePdf } from '../../../../tools/samples/pdf.ts'
import { findAmbiguities } from '../../src/engines/pdf/ambiguity.ts'
import { finding, openReader, read, textOf } from './behind-wall.ts'

let session: WallSession
beforeAll(async () => {
  session = await openReader()
})
afterAll(() => session.close())

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)
const sound = makeSimplePdf([{ content: showText('What this reader sees') }])
const code = 'pdf-readers-may-differ'

describe('a PDF that other programs may show otherwise', () => {
  it('A15: trailers that name different catalogues are a finding, in a comment too', async () => {
    const text = latin1(sound)
    const at = text.lastIndexOf('startxref')
    for (const mark of ['', '%']) {
      const other = `${mark}trailer << /Size 20 /Root 8 0 R >>\n`
      const two = concat(sound.subarray(0, at), utf8(other), sound.subarray(at))
      const { reading } = await read(session, two)
      expect(textOf(reading)).toBe('What this reader sees')
      expect(finding(reading, code)?.params, mark).toEqual({ how: 'roots', count: 2 })
    }
  })

  it('A15: an object that is written twice in one revision is a finding', async () => {
    const text = latin1(sound)
    const at = text.lastIndexOf('xref\n0')
    const content = showText('What another reader sees')
    const twin = utf8(`101 0 obj\n<< /Length ${content.length} >>\nstream\n${content}\nendstream\nendobj\n`)
    // The table stays where it says: what is written twice stands behind it.
    const eof = text.lastIndexOf('startxref')
    const doubled = concat(sound.subarray(0, eof), twin, sound.subarray(eof))
    expect(at).toBeGreaterThan(0)
    const { reading } = await read(session, doubled)
    expect(finding(reading, code)?.params).toEqual({ how: 'objects', count: 1 })
  })

  it('A15: a file that begins at an earlier table than its last one is a finding', async () => {
    const updated = updatePdf(sound, {
      101: { dictionary: '', stream: showText('What came with the update') },
    })
    const first = /startxref\s+(\d+)/.exec(latin1(sound))![1]!
    const turned = utf8(latin1(updated).replace(/startxref\s+\d+(?=\s+%%EOF\s*$)/, `startxref\n${first}`))
    const { reading } = await read(session, turned)
    expect(finding(reading, code)?.params).toMatchObject({ how: 'start' })
  })

  it('is not cried out over sound files, updated ones, and those that carry other PDFs', async () => {
    const updated = updatePdf(sound, { 101: { dictionary: '', stream: showText('An honest update') } })
    const inner = latin1(sound)
    const carrier = makeSimplePdf([{ content: showText('Outer') }], {
      20: { dictionary: '/Type /EmbeddedFile', stream: inner },
    })
    const specimens = ['chromium/prose-naskh', 'chromium/table', 'libreoffice/mixed', 'libreoffice/vowelled'].map(
      (name) => new Uint8Array(readFileSync(new URL(`../specimens/${name}.pdf`, import.meta.url))),
    )
    for (const bytes of [sound, updated, carrier, ...specimens]) expect(findAmbiguities(latin1(bytes))).toEqual([])
    const { reading } = await read(session, updated)
    expect(finding(reading, code)).toBeUndefined()
    expect(textOf(reading)).toBe('An honest update')
  })

  it('is looked for in time that grows with the file', () => {
    for (const junk of ['1 ', '1', 'stream\n', '0 0 obj ', '/Root ', 'trailer', 'xref ']) {
      expect(findAmbiguities(junk.repeat(400_000)).every(({ count }) => count > 0)).toBe(true)
    }
  })
})
