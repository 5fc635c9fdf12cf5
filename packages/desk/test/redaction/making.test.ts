import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkMade, type MadeFile, makeRedacted, readMade } from '#jobs/redaction'
import type { WallSession } from '#reading'
import { makeSimplePdf, type PdfObject, showText, updatePdf } from '../../../../tools/samples/pdf.ts'
import { formsOf } from '../protection/canary-forms.ts'
import { fortyNames, openWallForTest, prepare } from './fixture.ts'

const NAMES = fortyNames()
const [PLANTED = ''] = NAMES

let session: WallSession
const folder = mkdtempSync(join(tmpdir(), 'isnad-test-'))

beforeAll(async () => {
  const wall = await openWallForTest()
  session = wall.openRecognition?.() ?? wall.openSession()
})
afterAll(async () => {
  await session.close()
  rmSync(folder, { recursive: true, force: true })
})

async function make(prepared: Awaited<ReturnType<typeof prepare>>): Promise<MadeFile> {
  const made = await makeRedacted(prepared.file, session)
  if ('refused' in made) throw new Error(made.refused)
  return made
}

function isHere(tool: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${tool}`])
    return true
  } catch {
    return false
  }
}

const hex = (text: string): string => Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex')

/** A document that says every name everywhere a PDF can: on the page in Latin, and in what nobody sees in both scripts. */
function everywhere(): Uint8Array {
  const latin = NAMES.filter((name) => /^[A-Z]/.test(name))
  const all = NAMES.join(' ')
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description>${all}</rdf:Description></rdf:RDF></x:xmpmeta>`
  const more: Record<number, PdfObject> = {
    20: { dictionary: '/Type /Metadata /Subtype /XML', stream: xmp },
    21: `<< /Type /Annot /Subtype /Text /Rect [50 50 80 80] /Contents <${hex(all)}> /T <${hex(all)}> >>`,
    22: `<< /Type /Outlines /First 23 0 R /Last 23 0 R /Count 1 >>`,
    23: `<< /Title <${hex(all)}> /Parent 22 0 R >>`,
    24: { dictionary: '/Type /EmbeddedFile', stream: all },
    25: `<< /Type /Filespec /F (${latin.join('-')}.txt) /UF <${hex(all)}> /EF << /F 24 0 R >> >>`,
    26: `<< /S /JavaScript /JS <${hex(`app.alert("${all}")`)}> >>`,
    27: `<< /FT /Tx /T <${hex(all)}> /V <${hex(all)}> /Type /Annot /Subtype /Widget /Rect [0 0 1 1] >>`,
    28: `<< /Title <${hex(all)}> /Author <${hex(all)}> >>`,
  }
  const catalogue =
    '/Metadata 20 0 R /Outlines 22 0 R /OpenAction 26 0 R /AcroForm << /Fields [27 0 R] >> /Names << /EmbeddedFiles << /Names [(a) 25 0 R] >> /JavaScript << /Names [(j) 26 0 R] >> >>'
  const shown = latin.map((name, i) => showText(`Said ${name} then`, 60, 800 - 30 * i)).join('')
  const hidden = `BT 3 Tr /F1 8 Tf 60 100 Td (${latin.join(' ')}) Tj ET\n`
  const meant = `/Span << /ActualText <${hex(all)}> >> BDC ${showText('other words', 60, 60)} EMC\n`
  const first = makeSimplePdf([{ content: shown + hidden + meant, extra: '/Annots [21 0 R 27 0 R]' }], more, catalogue)
  // An earlier revision stays inside the original.
  return updatePdf(first, { 29: `<< /Old <${hex(all)}> >>` }, '/Info 28 0 R')
}

describe('H1, G15 to G17: a name in every place that a PDF has', { timeout: 120_000 }, () => {
  const terms = NAMES.map((text) => ({ text, as: 'name' as const }))
  let made: MadeFile
  let prepared: Awaited<ReturnType<typeof prepare>>
  beforeAll(async () => {
    prepared = await prepare(session, everywhere(), terms)
    made = await make(prepared)
    writeFileSync(join(folder, 'made.pdf'), made.bytes)
  })

  it('the original holds them, or the test would say nothing', () => {
    const bytes = Buffer.from(everywhere())
    for (const name of NAMES) expect(formsOf(name).some((form) => bytes.includes(form.bytes))).toBe(true)
  })

  it('forty names in every encoding of the threat model: none in the bytes nor in what they unfold to', () => {
    const { streams } = readMade(made.bytes)
    const found = NAMES.flatMap((name) =>
      formsOf(name).flatMap((form) =>
        streams.some((one) => Buffer.from(one).includes(form.bytes)) ? [`${name}: ${form.name}`] : [],
      ),
    )
    expect(found).toEqual([])
  })

  it('our tests find nothing, and find it in the original', async () => {
    const results = await checkMade(made.bytes, prepared.file, prepared.wanted, session, { tools: false })
    expect(results.map(({ check, result }) => `${check}: ${result}`)).toEqual([
      'bytes: nothing found',
      'structure: nothing found',
      'pixels: nothing found',
      'text layer: nothing found',
    ])
    const original = await checkMade(everywhere(), prepared.file, prepared.wanted, session, { tools: false })
    expect(original.map(({ result }) => result)).toEqual(['found', 'found', 'found', 'found'])
  })

  it('there is one end, and nothing behind it', () => {
    const text = Buffer.from(made.bytes).toString('latin1')
    expect(text.split('%%EOF')).toHaveLength(2)
    expect(text.endsWith('%%EOF\n')).toBe(true)
    expect(text).not.toMatch(/\/(?:Info|Metadata|ID|Annots|Names|AcroForm|Outlines|OpenAction)\b/)
  })

  const tool = (name: string) => it.skipIf(!isHere(name))
  const run = (name: string, ...args: string[]): string =>
    execFileSync(name, args, { cwd: folder, maxBuffer: 1 << 28 }).toString('latin1')
  const none = (text: string): void => {
    for (const name of NAMES) expect(text.includes(Buffer.from(name).toString('latin1'))).toBe(false)
  }

  tool('pdftotext')('pdftotext, also raw', () => {
    none(run('pdftotext', 'made.pdf', '-'))
    none(run('pdftotext', '-raw', 'made.pdf', '-'))
  })
  tool('qpdf')('qpdf: sound, and none in what it unfolds', () => {
    run('qpdf', '--check', 'made.pdf')
    const text = run('qpdf', '--qdf', '--object-streams=disable', 'made.pdf', '-')
    none(text)
    for (const name of NAMES)
      for (const form of formsOf(name)) expect(text.includes(form.bytes.toString('latin1'))).toBe(false)
  })
  tool('strings')('strings', () => none(run('strings', 'made.pdf')))
  tool('pdfdetach')('pdfdetach lists no file', () =>
    expect(run('pdfdetach', '-list', 'made.pdf')).toContain('0 embedded files'),
  )
  tool('pdffonts')('pdffonts lists no font', () =>
    expect(run('pdffonts', 'made.pdf').trim().split('\n')).toHaveLength(2),
  )
  tool('pdfinfo')('pdfinfo tells nobody, and no script', () => {
    expect(run('pdfinfo', 'made.pdf')).not.toMatch(/^(?:Title|Author|Creator|Producer|CreationDate):/m)
    expect(run('pdfinfo', '-js', 'made.pdf').trim()).toBe('')
  })
})

describe('a fault in what was made holds it back', { timeout: 120_000 }, () => {
  const content = showText(`The man was ${PLANTED} of pier four`)
  const terms = [{ text: PLANTED, as: 'name' as const }]
  const found = async (change: (bytes: Buffer) => Uint8Array): Promise<string[]> => {
    const prepared = await prepare(session, makeSimplePdf([{ content }]), terms)
    const { bytes } = await make(prepared)
    const results = await checkMade(change(Buffer.from(bytes)), prepared.file, prepared.wanted, session, {
      tools: false,
    })
    return results.flatMap(({ check, result }) => (result === 'found' ? [check] : []))
  }

  it('as made: nothing', async () => expect(await found((bytes) => bytes)).toEqual([]))
  it('the name behind the end', async () =>
    expect(await found((bytes) => Buffer.concat([bytes, Buffer.from(PLANTED)]))).toEqual(['bytes', 'structure']))
  it('a comment between objects', async () =>
    expect(
      await found((bytes) => Buffer.from(bytes.toString('latin1').replace('endobj\n', 'endobj\n%x\n'), 'latin1')),
    ).toContain('structure'))
  it('an information dictionary', async () =>
    expect(
      await found((bytes) =>
        Buffer.from(bytes.toString('latin1').replace('/Root 1 0 R', '/Root 1 0 R /Info 9 0 R'), 'latin1'),
      ),
    ).toContain('structure'))
  it('a page that was not covered', async () => {
    const plain = await prepare(session, makeSimplePdf([{ content }]), [])
    const { bytes } = await make(plain)
    expect(await found(() => bytes)).toEqual(['pixels'])
  })
  it('a page too few', async () => {
    const prepared = await prepare(session, makeSimplePdf([{ content }, { content: '' }]), terms)
    const one = await make(await prepare(session, makeSimplePdf([{ content }]), terms))
    const results = await checkMade(one.bytes, prepared.file, prepared.wanted, session, { tools: false })
    expect(results.find(({ check }) => check === 'pixels')?.result).toBe('found')
  })
})
