import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { walledReader } from '../../packages/desk/src/engines/index.ts'
import { bytesInMemory, readFile } from '../../packages/desk/src/jobs/index.ts'
import type { WallTier } from '../../packages/desk/src/reading/index.ts'
import { buildWall, chooseTier } from '../../packages/desk/src/sandbox/index.ts'
import type { Cell, Table } from '../areas/area.ts'
import { mixedFiles } from '../samples/mixed.ts'
import { makeDocx, paragraph } from '../samples/office.ts'
import { ARABIC_REPORT } from '../samples/texts.ts'
import { makeZip } from '../samples/zip.ts'

export const name = 'reading'
export const describe =
  'pages and megabytes read per second behind the wall, by kind and over a mixed folder, beside pdftotext and Apache Tika where they are there; growth with readers, peak memory [ROUNDS]'

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

interface Peer {
  readonly seconds: number
  readonly peakMiB: number | undefined
}

/** One run of Apache Tika over a folder, its Java start included; undefined where no runtime or no jar is given. */
function tika(folder: string): Peer | undefined {
  const jar = process.env.ISNAD_TIKA_JAR
  if (jar === undefined || spawnSync('java', ['-version'], { stdio: 'ignore' }).error !== undefined) return undefined
  const out = join(folder, '..', 'tika')
  const from = performance.now()
  const args = ['java', '-jar', jar, '-i', folder, '-o', out, '-t']
  const timed = spawnSync('/usr/bin/time', ['-f', '%M', ...args], { encoding: 'utf8' })
  if (timed.error !== undefined) spawnSync(args[0]!, args.slice(1), { stdio: 'ignore' })
  const kilobytes = Number(timed.stderr?.trim().split('\n').at(-1))
  return {
    seconds: (performance.now() - from) / 1000,
    peakMiB: Number.isFinite(kilobytes) && kilobytes > 0 ? kilobytes / 1024 : undefined,
  }
}

/** The largest memory that processes of this one's family had, in MiB: this one and, on Linux, each of its children as it is met. */
class Watch {
  desk = 0
  readers = 0
  readonly #timer = setInterval(() => this.#look(), 100)

  #look(): void {
    this.desk = Math.max(this.desk, process.memoryUsage().rss / 1024 / 1024)
    if (process.platform !== 'linux') return
    const parents = new Map<number, number>()
    const sizes = new Map<number, number>()
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue
      try {
        const status = readFileSync(`/proc/${name}/status`, 'utf8')
        parents.set(Number(name), Number(/^PPid:\s*(\d+)/m.exec(status)?.[1]))
        sizes.set(Number(name), Number(/^VmRSS:\s*(\d+)/m.exec(status)?.[1] ?? 0) / 1024)
      } catch {
        // It ended in between.
      }
    }
    let all = 0
    for (const [pid, size] of sizes) {
      let at: number | undefined = parents.get(pid)
      while (at !== undefined && at > 1 && at !== process.pid) at = parents.get(at)
      if (at === process.pid) all += size
    }
    this.readers = Math.max(this.readers, all)
  }

  end(): void {
    clearInterval(this.#timer)
  }
}

/** A folder of many kinds, read by one reader, then by more, as far as there are cores. */
async function mixedFolder(tier: WallTier, count: number): Promise<Cell[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-mixed-'))
  const rows: Cell[][] = []
  try {
    mkdirSync(join(folder, 'in'))
    const files = [...mixedFiles(count)].filter(({ hostile }) => hostile === undefined)
    for (const [i, { name, bytes }] of files.entries()) writeFileSync(join(folder, 'in', `${i}-${name}`), bytes)
    const megabytes = files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6
    for (const readers of new Set([1, 2, availableParallelism()])) {
      if (readers > availableParallelism()) continue
      const wall = buildWall(walledReader(), { tier, agreedToWeaker: true, readers })
      const session = wall.openSession()
      const watch = new Watch()
      const from = performance.now()
      let next = 0
      let pages = 0
      const work = async (): Promise<void> => {
        for (let file = files[next++]; file !== undefined; file = files[next++]) {
          const { reading } = await readFile({ bytes: bytesInMemory(file.bytes), name: file.name }, session)
          pages += reading.pages.length
        }
      }
      await Promise.all(Array.from({ length: readers + 1 }, work))
      const seconds = (performance.now() - from) / 1000
      await session.close()
      watch.end()
      rows.push(
        mixedRow(`mixed folder, ${readers} reader${readers === 1 ? '' : 's'}`, files.length, megabytes, seconds, pages),
      )
      rows.at(-1)![8] = `desk ${watch.desk.toFixed(0)}, readers ${watch.readers.toFixed(0)}`
    }
    const peer = tika(join(folder, 'in'))
    if (peer !== undefined) {
      rows.push(mixedRow('mixed folder, Apache Tika', files.length, megabytes, peer.seconds, 0))
      rows.at(-1)![8] = peer.peakMiB === undefined ? null : peer.peakMiB.toFixed(0)
    }
    return rows
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function mixedRow(kind: string, files: number, megabytes: number, seconds: number, pages: number): Cell[] {
  return [
    kind,
    files,
    megabytes.toFixed(2),
    null,
    ((1000 * seconds) / files).toFixed(1),
    pages === 0 ? null : (pages / seconds).toFixed(1),
    (megabytes / seconds).toFixed(2),
    null,
    null,
  ]
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
      null,
    ])
  }
  rows.push(...(await mixedFolder(tier ?? 3, 40 * rounds)))
  const hasJar = process.env.ISNAD_TIKA_JAR !== undefined
  return {
    title: `Reading behind the wall of tier ${tier ?? 3}, one reader where nothing else is said`,
    columns: ['kind', 'files', 'MB', 'first round ms', 'ms a file', 'pages/s', 'MB/s', 'pdftotext pages/s', 'peak MiB'],
    rows,
    notes: [
      'A reader is started once and used again, as within one accession; the first round has its start and the loading of the engine in it.',
      'pdftotext is started once for each file and reads without word boxes; on Arabic its order of words is another (see docs/reading.md).',
      hasJar
        ? 'Apache Tika is run once over the whole folder, the start of Java in it.'
        : 'Apache Tika was not run: no jar was given (ISNAD_TIKA_JAR=tika-app.jar).',
      `Specimens: ${statSync(SPECIMENS).isDirectory() ? 'packages/desk/test/specimens' : ''}; the other files are made here.`,
    ],
  }
}
