/**
 * Trains the digit model with Tesseract's own training tools (Debian's tesseract-ocr brings them), from lines drawn by an installed Chromium. No model
 * of anybody's and no text but ours goes in.
 *
 *   node tools/with-runtime.mjs tools/train/digits/train.ts FOLDER [ITERATIONS [LINES]]
 *
 * FOLDER keeps the work; a run that was stopped goes on where it was. The result is FOLDER/digits.traineddata.gz, to be put at
 * packages/desk/src/engines/recognition/models/.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { findChromium } from '../../samples/chromium.ts'
import { LineDrawer } from './draw.ts'
import { type Line, makeLine, TRAINING_FONTS, truthOf } from './lines.ts'
import { greyTiff } from './tiff.ts'

const PAGES_A_FILE = 100
/** Every twentieth line is held out and only ever measured. */
const HELD_OUT = 20
const PLAIN_LINES = 2000
const PLAIN_ITERATIONS = 14_000
const NET = '[1,36,0,1 Ct3,3,16 Mp3,3 Lfys48 Lfx80 Lrx80 Lfx112 O1c1]'

const [folderAsked, iterationsAsked, linesAsked] = process.argv.slice(2)
if (folderAsked === undefined) throw new Error('a folder to work in')
const folder: string = folderAsked
const iterations = Number(iterationsAsked ?? 62_000)
const count = Number(linesAsked ?? 9_000)
const env = { ...process.env, OMP_THREAD_LIMIT: '1' }
const run = (program: string, ...args: string[]): void => {
  execFileSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'], env, cwd: folder })
}

mkdirSync(folder, { recursive: true })
const range = (length: number): number[] => Array.from({ length }, (_, i) => i)
await drawList('plain', range(PLAIN_LINES), true)
await drawList(
  'eval',
  range(count).filter((i) => i % HELD_OUT === 0),
)
await drawList(
  'train',
  range(count).filter((i) => i % HELD_OUT !== 0),
)
if (!existsSync(join(folder, 'starter', 'digits', 'digits.traineddata'))) makeStarter()
train()

/** Draws lines and cuts them as the trainer wants them; a list that is there is left as it is. */
async function drawList(name: string, indices: readonly number[], plain = false): Promise<void> {
  if (existsSync(join(folder, `list.${name}`))) return
  const chromium = findChromium()
  if (chromium === undefined) throw new Error('no Chromium is installed here')
  const drawer = await LineDrawer.open(chromium)
  const fonts = await drawer.usable(TRAINING_FONTS)
  console.log(`${fonts.length} of ${TRAINING_FONTS.length} fonts:`, fonts.join(', '))
  const files: string[] = []
  const truths: string[] = []
  for (let from = 0; from < indices.length; from += PAGES_A_FILE) {
    const lines = indices.slice(from, from + PAGES_A_FILE).map((i) => makeLine(i, fonts, plain))
    const pages = await drawer.draw(lines)
    const base = `${name}-${String(from / PAGES_A_FILE).padStart(3, '0')}`
    writeFileSync(join(folder, `${base}.tif`), greyTiff(pages))
    writeFileSync(join(folder, `${base}.box`), pages.map((page, at) => boxOf(lines[at]!, page, at)).join(''))
    truths.push(...lines.map(truthOf))
    run('tesseract', `${base}.tif`, base, '--psm', '13', 'lstm.train')
    files.push(join(folder, `${base}.lstmf`))
  }
  await drawer.close()
  if (name === 'train') writeFileSync(join(folder, 'all.txt'), `${truths.join('\n')}\n`)
  writeFileSync(join(folder, `list.${name}`), `${files.join('\n')}\n`)
}

/** Tesseract's WordStr form: the line whole, then a tab one pixel beyond its right edge. */
function boxOf(line: Line, page: { readonly width: number; readonly height: number }, at: number): string {
  return `WordStr 0 0 ${page.width} ${page.height} ${at} #${truthOf(line)}\n\t ${page.width} 0 ${page.width + 1} ${page.height} ${at}\n`
}

function makeStarter(): void {
  run(
    'unicharset_extractor',
    '--norm_mode',
    '1',
    '--output_unicharset',
    join(folder, 'unicharset'),
    join(folder, 'all.txt'),
  )
  const script = join(folder, 'script')
  mkdirSync(script, { recursive: true })
  mkdirSync(join(folder, 'starter'), { recursive: true })
  writeFileSync(join(script, 'radical-stroke.txt'), '4E00\t1.0\n')
  run(
    'combine_lang_model',
    '--input_unicharset',
    join(folder, 'unicharset'),
    '--script_dir',
    script,
    '--output_dir',
    join(folder, 'starter'),
    '--lang',
    'digits',
    '--pass_through_recoder',
  )
}

function train(): void {
  const starter = join(folder, 'starter', 'digits', 'digits.traineddata')
  const symbols = Number(readFileSync(join(folder, 'unicharset'), 'utf8').split('\n', 1)[0])
  console.log(`${symbols} symbols`)
  const checkpoint = join(folder, 'digits_checkpoint')
  // Numbers alone first: from lines of everything at once it learns for a long time that most of a line is no number, and nothing else.
  const stages = [
    { list: 'plain', until: PLAIN_ITERATIONS },
    { list: 'train', until: iterations },
  ]
  for (const { list, until } of stages) {
    run(
      'lstmtraining',
      '--traineddata',
      starter,
      '--net_spec',
      NET,
      '--model_output',
      join(folder, 'digits'),
      '--learning_rate',
      '0.002',
      '--momentum',
      '0.5',
      '--train_listfile',
      join(folder, `list.${list}`),
      '--max_iterations',
      String(until),
      '--max_image_MB',
      '2000',
    )
  }
  const model = join(folder, 'digits.traineddata')
  run(
    'lstmtraining',
    '--stop_training',
    '--convert_to_int',
    '--continue_from',
    checkpoint,
    '--traineddata',
    starter,
    '--model_output',
    model,
  )
  writeFileSync(`${model}.gz`, gzipSync(readFileSync(model), { level: 9 }))
  run('lstmeval', '--model', model, '--eval_listfile', join(folder, 'list.eval'), '--verbosity', '0')
}
