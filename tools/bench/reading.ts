import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { walledReader } from '../../packages/desk/src/engines/index.ts'
import { bytesInMemory, readFile } from '../../packages/desk/src/jobs/index.ts'
import { buildWall, chooseTier } from '../../packages/desk/src/sandbox/index.ts'
import type { Cell, Table } from '../areas/area.ts'
import { makeDocx, paragraph } from '../samples/office.ts'
import { ARABIC_REPORT } from '../samples/texts.ts'
import { makeZip } from '../samples/zip.ts'

export const name = 'reading'
export const describe =
  'pages and megabytes read per second behind the wall, by kind, beside pdftotext where it is installed [ROUNDS]'

const SPECIMENS = fileURLToPath(new URL('../../packages/desk/test/specimens/', import.meta.url))

interface Sample {
  readonly kind: string
  readonly files: readonly Uint8Array[]
}

function specimens(folder: string, ending: string): Uint8Array[] {
  return readdirSync(join(SPECIMENS, folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => new Uint8Array(readFileSync(join(SPECIMENS, folder, file))))
}

function samples(): Sample[] {
  const report = ARABIC_REPORT.join('\n\n')
  const text = new TextEncoder().encode(`${report}\n\n`.repeat(400))
  const html = new TextEncoder().encode(
    `<html><body>${ARABIC_REPORT.map((line) => `<p>${line}</p>`)
      .join('')
      .repeat(40)}</body></html>`,
  )
  const mail = new TextEncoder().encode(
    `From: a@b.example\r\nSubject: s\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${`${report}\r\n`.repeat(20)}`,
  )
  return [
    { kind: 'text', files: [text] },
    { kind: 'html', files: [html] },
    { kind: 'eml', files: [mail] },
    { kind: 'docx', files: [makeDocx({ body: ARABIC_REPORT.map(paragraph).join('').repeat(60) })] },
    { kind: 'xlsx', files: specimens('libreoffice', '.xlsx') },
    { kind: 'rtf', files: specimens('libreoffice', '.rtf') },
    { kind: 'zip', files: [makeZip([{ name: 'a.txt', data: text }])] },
    { kind: 'pdf (Chromium)', files: specimens('chromium', '.pdf') },
    { kind: 'pdf (LibreOffice)', files: specimens('libreoffice', '.pdf') },
  ]
}

/** Milliseconds for each round of pdftotext over the same files, one process a file as it is used; undefined where it is not installed. */
function pdftotext(files: readonly Uint8Array[], rounds: number): number | undefined {
  if (spawnSync('pdftotext', ['-v'], { stdio: 'ignore' }).error !== undefined) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-'))
  try {
    const paths = files.map((bytes, i) => {
      const path = join(folder, `${i}.pdf`)
      writeFileSync(path, bytes)
      return path
    })
    const from = performance.now()
    for (let round = 0; round < rounds; round += 1) {
      for (const path of paths)
        spawnSync('pdftotext', ['-enc', 'UTF-8', path, '-'], { stdio: ['ignore', 'pipe', 'ignore'] })
    }
    return (performance.now() - from) / rounds
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export async function run(args: readonly string[]): Promise<Table> {
  const rounds = Number(args[0] ?? 5)
  const { tier } = await chooseTier()
  const wall = buildWall(walledReader(), { tier: tier ?? 3, agreedToWeaker: true, readers: 1 })
  const rows: Cell[][] = []
  for (const { kind, files } of samples()) {
    const started = performance.now()
    const session = wall.openSession()
    let pages = 0
    // The first round starts the reader and loads its engine; it is told apart.
    for (const bytes of files) pages += (await readFile({ bytes: bytesInMemory(bytes) }, session)).reading.pages.length
    const first = performance.now() - started
    const from = performance.now()
    for (let round = 0; round < rounds; round += 1) {
      for (const bytes of files) await readFile({ bytes: bytesInMemory(bytes) }, session)
    }
    const each = (performance.now() - from) / rounds
    await session.close()
    const size = files.reduce((sum, { length }) => sum + length, 0)
    const peer = kind.startsWith('pdf') ? pdftotext(files, rounds) : undefined
    rows.push([
      kind,
      files.length,
      (size / 1e6).toFixed(2),
      first.toFixed(0),
      (each / files.length).toFixed(1),
      pages === 0 ? null : ((1000 * pages) / each).toFixed(1),
      (size / 1000 / each).toFixed(2),
      peer === undefined ? null : ((1000 * pages) / peer).toFixed(1),
    ])
  }
  return {
    title: `Reading behind the wall of tier ${tier ?? 3}, one reader`,
    columns: ['kind', 'files', 'MB', 'first round ms', 'ms a file', 'pages/s', 'MB/s', 'pdftotext pages/s'],
    rows,
    notes: [
      'A reader is started once and used again, as within one accession; the first round has its start and the loading of the engine in it.',
      'pdftotext is started once for each file and reads without word boxes; on Arabic its order of words is another (see docs/reading.md).',
      `Specimens: ${statSync(SPECIMENS).isDirectory() ? 'packages/desk/test/specimens' : ''}; the other files are made here.`,
    ],
  }
}
