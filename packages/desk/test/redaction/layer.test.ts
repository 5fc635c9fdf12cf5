import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkMade, type MadeFile, makeRedacted } from '#jobs/redaction'
import type { WallSession } from '#reading'
import { makeSimplePdf, showText } from '../../../../tools/samples/pdf.ts'
import { fortyNames, openWallForTest, type Prepared, prepare } from './fixture.ts'

const [NAME = '', , HIDDEN = ''] = fortyNames()
const folder = mkdtempSync(join(tmpdir(), 'isnad-test-'))
let session: WallSession

beforeAll(async () => {
  const wall = await openWallForTest()
  session = wall.openRecognition?.() ?? wall.openSession()
})
afterAll(async () => {
  await session.close()
  rmSync(folder, { recursive: true, force: true })
})

function isHere(tool: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${tool}`])
    return true
  } catch {
    return false
  }
}

async function make(prepared: Prepared, language = 'en'): Promise<MadeFile> {
  const pages = prepared.file.pages.map((page) => ({ ...page, language }))
  const made = await makeRedacted({ ...prepared.file, pages }, session, { recogniser: session })
  if ('refused' in made) throw new Error(made.refused)
  return made
}

const lines = (...rows: readonly string[]): string => rows.map((row, i) => showText(row, 60, 700 - 40 * i, 18)).join('')

describe('G15, G16: the words of the new file come from its pixels', { timeout: 120_000 }, () => {
  let prepared: Prepared
  let made: MadeFile
  beforeAll(async () => {
    const hidden = `BT 3 Tr /F1 18 Tf 60 200 Td (${HIDDEN}) Tj ET\n`
    const shown = lines('The harbour office moved two cranes', `It was ${NAME} who signed the order`, 'Nobody answered')
    prepared = await prepare(session, makeSimplePdf([{ content: shown + hidden }]), [{ text: NAME, as: 'name' }], {
      dpi: 150,
    })
    made = await make(prepared)
    writeFileSync(join(folder, 'made.pdf'), made.bytes)
  }, 120_000)

  it('the recogniser read it', () => expect(made.text).toBe('recognised'))

  it.skipIf(!isHere('pdftotext'))('what is seen can be searched; what was hidden or covered cannot', () => {
    const text = execFileSync('pdftotext', ['made.pdf', '-'], { cwd: folder }).toString()
    expect(text).toContain('harbour')
    expect(text).toContain('Nobody answered')
    expect(text).not.toContain(NAME)
    expect(text).not.toContain(HIDDEN)
  })

  it.skipIf(!isHere('pdffonts'))('there is one font, which draws nothing', () => {
    const rows = execFileSync('pdffonts', ['made.pdf'], { cwd: folder }).toString().trim().split('\n').slice(2)
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatch(/^Invisible +CID TrueType +Identity-H +yes/)
  })

  it.skipIf(!isHere('qpdf'))('qpdf finds it sound', () => {
    expect(execFileSync('qpdf', ['--check', 'made.pdf'], { cwd: folder }).toString()).toContain(
      'No syntax or stream encoding errors',
    )
  })

  it('every test of Isnad and of the tools that are here finds nothing; the others are named', async () => {
    const results = await checkMade(made.bytes, prepared.file, prepared.wanted, session)
    expect(results.filter(({ result }) => result === 'found')).toEqual([])
    for (const { tool, version, result, note } of results) {
      if (result === 'not run') expect(note).toBeTruthy()
      else expect(version).toMatch(/\d/)
      if (result === 'not run' && note === 'not installed') expect(isHere(tool)).toBe(false)
    }
  })

  it('a text layer that says the name is found by Isnad and by pdftotext', async () => {
    const bare = await prepare(session, makeSimplePdf([{ content: lines(`It was ${NAME} who signed`) }]), [], {
      dpi: 150,
    })
    const open = await make(bare)
    const results = await checkMade(open.bytes, bare.file, { terms: [{ text: NAME, as: 'name' }], stays: [] }, session)
    const found = results.flatMap(({ check, result }) => (result === 'found' ? [check] : []))
    expect(found).toContain('text layer')
    if (isHere('pdftotext')) expect(found).toEqual(expect.arrayContaining(['pdftotext', 'pdftotext -raw']))
    if (isHere('tesseract')) expect(found).toContain('tesseract')
  })
})

describe('Arabic', { timeout: 120_000 }, () => {
  it.skipIf(!isHere('pdftotext'))('is read from the pixels in its order; the name is gone in every form', async () => {
    const pdf = readFileSync(new URL('../specimens/chromium/prose-naskh.pdf', import.meta.url))
    const prepared = await prepare(
      session,
      pdf,
      [
        { text: 'المرصاد', as: 'name' },
        { text: 'سامر الدروبي', as: 'name' },
      ],
      { dpi: 150 },
    )
    const made = await make(prepared, 'ar')
    writeFileSync(join(folder, 'arabic.pdf'), made.bytes)
    const text = execFileSync('pdftotext', ['arabic.pdf', '-'], { cwd: folder }).toString()
    expect(text).toContain('الزاهرة')
    for (const word of ['المرصاد', 'الدروبي', 'سامر']) expect(text).not.toContain(word)
  })
})

describe('the same bytes under any locale, zone and mask', { timeout: 120_000 }, () => {
  it('made by two processes', () => {
    const script = fileURLToPath(new URL('make-once.ts', import.meta.url))
    const digest = (env: Record<string, string>, mask: string): string =>
      execFileSync('sh', ['-c', `umask ${mask}; exec "$0" "$1"`, process.execPath, script], {
        env: { ...process.env, ...env },
      }).toString()
    const a = digest({ LC_ALL: 'C', TZ: 'UTC' }, '022')
    const b = digest({ LC_ALL: 'ar_EG.UTF-8', TZ: 'Asia/Tokyo' }, '077')
    expect(a).toMatch(/^[0-9a-f]{64}$/)
    expect(b).toBe(a)
  })
})
