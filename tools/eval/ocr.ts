import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { walledReader, walledRecogniser } from '../../packages/desk/src/engines/index.ts'
import { bytesInMemory, chooseRecogniser, recognisePages } from '../../packages/desk/src/jobs/index.ts'
import type { WallSession } from '../../packages/desk/src/reading/index.ts'
import { buildWall, chooseTier } from '../../packages/desk/src/sandbox/index.ts'
import type { Cell, Table } from '../areas/area.ts'
import { findChromium } from '../samples/chromium.ts'
import { CONDITIONS, type Condition, type GeneratedPage, generatePage, type PageKind } from './ocr/pages.ts'
import { Photographer } from './ocr/photograph.ts'
import { compareNumbers, proseRecall } from './ocr/scores.ts'
import { characterError } from './text-distance.ts'

export const name = 'ocr'
export const describe =
  'pages drawn here in fonts that the digit model has not seen, read by us and by an installed tesseract [DIR, kept between runs] [PAGES, 200]'

/** The pages that the recipe was tuned on have lower numbers. */
const FIRST = 2000
const USUAL_PAGES = 200
const WORKERS = 2
const NATIVE = 'tesseract, ara'
/** The Arabic model that we package is the best that Tesseract has, and better than the one of most systems. */
const MODEL = '@tesseract.js-data/ara/4.0.0_best_int/ara.traineddata.gz'

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
  /** Numbers of ours that are flagged. */
  readonly doubts?: number
  readonly seconds: number
}

export async function run(args: readonly string[]): Promise<Table[] | number> {
  const folder = args[0] ?? mkdtempSync(join(tmpdir(), 'isnad-ocr-'))
  const count = Number(args[1] ?? USUAL_PAGES)
  try {
    const scores = await drawAndRead(folder, count)
    if (scores.length === 0) return 0
    return [
      tableOf(scores, CONDITIONS, 'condition', count),
      tableOf(scores, [...new Set(scores.map(({ kind }) => kind))], 'kind', count),
    ]
  } finally {
    if (args[0] === undefined) rmSync(folder, { recursive: true, force: true })
  }
}

/** Pages are drawn and read in the order of their numbers, and what each reader made of them is kept: a run that was stopped goes on where it was. */
async function drawAndRead(folder: string, count: number): Promise<Score[]> {
  mkdirSync(folder, { recursive: true })
  const chromium = findChromium()
  const pages = Array.from({ length: count }, (_, i) => generatePage(FIRST + i))
  const photographer = chromium === undefined ? undefined : await Photographer.open(chromium)
  const { tier } = await chooseTier()
  const wall = buildWall(walledReader(), {
    tier: tier ?? 3,
    agreedToWeaker: true,
    readers: WORKERS,
    recogniser: walledRecogniser(),
  })
  const models = layModels()
  const scores: Score[] = []
  const work = async (): Promise<void> => {
    const session = wall.openRecognition?.() ?? wall.openSession()
    try {
      for (let page = pages.shift(); page !== undefined; page = pages.shift()) {
        const done = join(folder, `${page.name}.scores.json`)
        if (!existsSync(done)) {
          const kept = await keep(folder, page, photographer)
          if (kept === undefined) return
          writeFileSync(done, JSON.stringify(await readBoth(folder, kept, session, models)))
        }
        scores.push(...(JSON.parse(readFileSync(done, 'utf8')) as Score[]))
      }
    } finally {
      await session.close()
    }
  }
  try {
    await Promise.all(Array.from({ length: WORKERS }, work))
  } finally {
    await photographer?.close()
    if (models !== undefined) rmSync(models, { recursive: true, force: true })
  }
  return scores
}

async function keep(
  folder: string,
  page: GeneratedPage,
  photographer: Photographer | undefined,
): Promise<Kept | undefined> {
  const path = join(folder, `${page.name}.json`)
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as Kept
  if (photographer === undefined) {
    process.stdout.write('ocr: no Chromium is installed here, so no pages can be drawn\n')
    return undefined
  }
  const { picture, ending, text } = await photographer.take(page)
  const file = `${page.name}.${ending}`
  writeFileSync(join(folder, file), picture)
  const { kind, font, wear } = page
  const kept: Kept = { file, text, kind, font, wear }
  writeFileSync(path, JSON.stringify(kept))
  return kept
}

/** A folder with the Arabic model as the program wants it; undefined where none is installed. */
function layModels(): string | undefined {
  if (spawnSync('tesseract', ['--version']).status !== 0) return undefined
  const models = mkdtempSync(join(tmpdir(), 'isnad-models-'))
  const { resolve } = createRequire(new URL('../../packages/desk/package.json', import.meta.url))
  writeFileSync(join(models, 'ara.traineddata'), gunzipSync(readFileSync(resolve(MODEL))))
  return models
}

async function readBoth(
  folder: string,
  kept: Kept,
  session: WallSession,
  models: string | undefined,
): Promise<Score[]> {
  const path = join(folder, kept.file)
  const bytes = readFileSync(path)
  await chooseRecogniser(session)
  const started = performance.now()
  const { pages } = await recognisePages({ bytes: bytesInMemory(bytes) }, session, { pages: [1] })
  const text = pages.map((page) => (page.how === 'unread' ? '' : page.text)).join('\n')
  const doubts = pages.flatMap((page) => (page.how === 'unread' ? [] : (page.recognition?.doubts ?? []))).length
  const own = { ...scoreOf('isnad', kept, text, performance.now() - started), doubts }
  if (models === undefined) return [own]
  const began = performance.now()
  const args = [path, '-', '--tessdata-dir', models, '-l', 'ara', '--psm', '3']
  return [own, scoreOf(NATIVE, kept, await output('tesseract', args), performance.now() - began)]
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
        reader === 'isnad' ? total(({ doubts }) => doubts ?? 0) : null,
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
      'numbers doubted',
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
