import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { walledReader } from '../../packages/desk/src/engines/index.ts'
import { bytesInMemory, readFile } from '../../packages/desk/src/jobs/index.ts'
import { joinPages } from '../../packages/desk/src/reading/index.ts'
import { buildWall, chooseTier } from '../../packages/desk/src/sandbox/index.ts'
import type { Cell, Table } from '../areas/area.ts'
import { findChromium, Printer } from '../samples/chromium.ts'
import { page, paragraphs, SAMPLE_PAGES, type SamplePage } from '../samples/pages.ts'
import { characterError, wordRecall } from './text-distance.ts'

export const name = 'pdf'
export const describe =
  'text of PDF pages printed here by Chromium, against what was printed [LINES, a file of Arabic lines nobody tuned on]'

const FONTS = [
  'Amiri',
  'Noto Naskh Arabic',
  'KacstBook',
  'KacstOne',
  'KacstLetter',
  'Noto Sans Arabic',
  'Noto Kufi Arabic',
  'DejaVu Sans',
] as const
const LINES_A_PAGE = 12
const SHARED = fileURLToPath(new URL('../../../shared/data/ntrex/ar.txt', import.meta.url))

/** Pages of lines that are not ours: each font gets other ones. Skipped where there are none. */
function unseenPages(path: string): SamplePage[] {
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
  const from = Math.floor(lines.length / 2)
  const at = (i: number): string[] => lines.slice(from + i * LINES_A_PAGE, from + (i + 1) * LINES_A_PAGE)
  const digits = (text: string): string => text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
  return [
    ...FONTS.map((font, i) => ({ name: `unseen, ${font}`, html: page(paragraphs(at(i)), `font-family:'${font}'`) })),
    {
      name: 'unseen, justified, Arabic-Indic digits',
      html: page(paragraphs(at(FONTS.length).map(digits)), "font-family:'Noto Naskh Arabic';text-align:justify"),
    },
    {
      name: 'unseen, two columns',
      html: page(`<div class="two">${paragraphs(at(FONTS.length + 1))}</div>`, "font-family:'Amiri';font-size:11pt"),
    },
  ]
}

export async function run(args: readonly string[]): Promise<Table | number> {
  const chromium = findChromium()
  if (chromium === undefined) {
    process.stdout.write('pdf: no Chromium is installed here, so no pages can be printed\n')
    return 0
  }
  const { tier } = await chooseTier()
  const session = buildWall(walledReader(), { tier: tier ?? 3, agreedToWeaker: true, readers: 1 }).openSession()
  const printer = await Printer.open(chromium)
  const rows: Cell[][] = []
  try {
    for (const { name: title, html } of [...SAMPLE_PAGES, ...unseenPages(args[0] ?? SHARED)]) {
      const { pdf, text } = await printer.print(html)
      const { reading } = await readFile({ bytes: bytesInMemory(pdf) }, session)
      const found = joinPages(reading).text
      rows.push([title, (100 * characterError(text, found)).toFixed(2), (100 * wordRecall(text, found)).toFixed(1)])
    }
  } finally {
    await printer.close()
    await session.close()
  }
  return {
    title: 'Text of PDF pages',
    columns: ['page', 'character error %', 'word recall %'],
    rows,
    notes: [
      'Character error: edit distance over the length of the source, after NFC, without tatweel and marks of direction, white space as single spaces.',
      'The first pages are the samples that the line builder was made on; the unseen ones were printed for this run from lines it was not made on.',
    ],
  }
}
