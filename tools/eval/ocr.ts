import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { walledReader, walledRecogniser } from '../../packages/desk/src/engines/index.ts'
import { bytesInMemory, recognisePages } from '../../packages/desk/src/jobs/index.ts'
import { buildWall, chooseTier } from '../../packages/desk/src/sandbox/index.ts'
import type { Cell, Table } from '../areas/area.ts'
import { findChromium } from '../samples/chromium.ts'
import { CONDITIONS, type Condition, generatePage, type PageKind } from './ocr/pages.ts'
import { Photographer } from './ocr/photograph.ts'
import { compareNumbers, proseRecall } from './ocr/scores.ts'
import { characterError } from './text-distance.ts'

export const name = 'ocr'
export const describe =
  'pages drawn here in fonts that the digit model has not seen, read by us and by an installed tesseract [DIR, kept between runs] [PAGES, 200]'

/** The pages that the recipe was tuned on have lower numbers. */
const FIRST = 1000
const USUAL_PAGES = 200
/** Chosen by what is installed: both scripts on a page, and the larger Arabic model. */
const NATIVE_MODELS = [
  { name: 'tesseract, ara+eng', languages: 'ara+eng' },
  { name: 'tesseract, script/Arabic', languages: 'script/Arabic' },
] as const

interface Kept {
  readonly file: string
  readonly text: string
  readonly kind: PageKind
  readonly font: string
  readonly wear: { readonly condition: Condition }
}

interface Score {
  readonly reader: string
  readonly condition: Condition
  readonly kind: PageKind
  readonly error: number
  readonly recall: number
  readonly wanted: number
  readonly found: number
  readonly invented: number
  readonly seconds: number
}

export async function run(args: readonly string[]): Promise<Table[] | number> {
  const folder = args[0] ?? mkdtempSync(join(tmpdir(), 'isnad-ocr-'))
  const count = Number(args[1] ?? USUAL_PAGES)
  try {
    if (!(await drawMissing(folder, count))) return 0
    const scores = await readAll(folder, count)
    return [
      tableOf(scores, CONDITIONS, 'condition', count),
      tableOf(scores, [...new Set(scores.map(({ kind }) => kind))], 'kind', count),
    ]
  } finally {
    if (args[0] === undefined) rmSync(folder, { recursive: true, force: true })
  }
}

async function drawMissing(folder: string, count: number): Promise<boolean> {
  mkdirSync(folder, { recursive: true })
  const missing = Array.from({ length: count }, (_, i) => generatePage(FIRST + i)).filter(
    (page) => !existsSync(join(folder, `${page.name}.json`)),
  )
  if (missing.length === 0) return true
  const chromium = findChromium()
  if (chromium === undefined) {
    process.stdout.write('ocr: no Chromium is installed here, so no pages can be drawn\n')
    return false
  }
  const photographer = await Photographer.open(chromium)
  try {
    for (const page of missing) {
      const { picture, ending, text } = await photographer.take(page)
      const file = `${page.name}.${ending}`
      writeFileSync(join(folder, file), picture)
      const { kind, font, wear } = page
      writeFileSync(join(folder, `${page.name}.json`), JSON.stringify({ file, text, kind, font, wear } satisfies Kept))
    }
  } finally {
    await photographer.close()
  }
  return true
}

async function readAll(folder: string, count: number): Promise<Score[]> {
  const { tier } = await chooseTier()
  const wall = buildWall(walledReader(), {
    tier: tier ?? 3,
    agreedToWeaker: true,
    readers: 1,
    recogniser: walledRecogniser(),
  })
  const session = wall.openRecognition?.() ?? wall.openSession()
  const natives = await findNatives()
  const scores: Score[] = []
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .slice(0, count)
  try {
    for (const json of names) {
      const kept = JSON.parse(readFileSync(join(folder, json), 'utf8')) as Kept
      const path = join(folder, kept.file)
      const bytes = readFileSync(path)
      const started = performance.now()
      const { pages } = await recognisePages({ bytes: bytesInMemory(bytes) }, session, { pages: [1] })
      const text = pages.map((page) => (page.how === 'unread' ? '' : page.text)).join('\n')
      scores.push(scoreOf('isnad', kept, text, performance.now() - started))
      for (const { name: reader, languages } of natives) {
        const began = performance.now()
        scores.push(scoreOf(reader, kept, await readNatively(path, languages), performance.now() - began))
      }
    }
  } finally {
    await session.close()
  }
  return scores
}

function scoreOf(reader: string, { text, kind, wear }: Kept, found: string, milliseconds: number): Score {
  return {
    reader,
    kind,
    condition: wear.condition,
    error: characterError(text, found),
    recall: proseRecall(text, found),
    ...compareNumbers(text, found),
    seconds: milliseconds / 1000,
  }
}

async function findNatives(): Promise<readonly (typeof NATIVE_MODELS)[number][]> {
  const listed = await output('tesseract', ['--list-langs'])
  const held = new Set(listed.split('\n').map((line) => line.trim()))
  return NATIVE_MODELS.filter(({ languages }) => languages.split('+').every((language) => held.has(language)))
}

const readNatively = (path: string, languages: string): Promise<string> =>
  output('tesseract', [path, '-', '-l', languages, '--psm', '3'])

function output(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, OMP_THREAD_LIMIT: '1' },
    })
    let text = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
    })
    child.on('error', () => resolve(''))
    child.on('close', () => resolve(text))
  })
}

function tableOf(scores: readonly Score[], groups: readonly string[], by: 'condition' | 'kind', count: number): Table {
  const readers = [...new Set(scores.map(({ reader }) => reader))]
  const rows: Cell[][] = []
  for (const group of [...groups, 'all']) {
    for (const reader of readers) {
      const own = scores.filter((score) => score.reader === reader && (group === 'all' || score[by] === group))
      if (own.length === 0) continue
      const mean = (value: (score: Score) => number): number =>
        own.reduce((sum, score) => sum + value(score), 0) / own.length
      const total = (value: (score: Score) => number): number => own.reduce((sum, score) => sum + value(score), 0)
      const wanted = total(({ wanted: n }) => n)
      rows.push([
        group,
        reader,
        own.length,
        (100 * mean(({ error }) => error)).toFixed(1),
        (100 * mean(({ recall }) => recall)).toFixed(1),
        wanted === 0 ? null : ((100 * total(({ found }) => found)) / wanted).toFixed(1),
        total(({ invented }) => invented),
        mean(({ seconds }) => seconds).toFixed(2),
      ])
    }
  }
  return {
    title: `Recognised pages by ${by} (${count} asked for)`,
    columns: [
      by,
      'reader',
      'pages',
      'character error %',
      'words of prose found %',
      'numbers exact %',
      'numbers invented',
      'seconds a page',
    ],
    rows,
    notes: [
      'Pages are put together from sentences of our own, in fonts that the digit model was not trained on; 150 to 300 dpi, skew, noise, shade, JPEG, stamps.',
      'Numbers: every number in Arabic-Indic digits, as often as it stands there; marks of thousands count as one. Invented: numbers read that are not there.',
      'All marks and numbers count in the character error, and the order of table cells with them.',
    ],
  }
}
