import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { analyseText, type IndexedWord, parseQuery } from '../../packages/desk/src/search/index.ts'
import { SqlSearch } from '../../packages/desk/src/storage/search/sql-search.ts'
import { connect } from '../../packages/desk/src/storage/sql/connect.ts'
import type { Table } from '../areas/area.ts'

export const name = 'search'
export const describe = 'searches over generated Arabic pages in the encrypted index on disk [--pages N]'

const SAMPLES = fileURLToPath(new URL('../../samples/texts/', import.meta.url))
const PAGES_OF_DOCUMENT = 20
const WORDS_OF_PAGE = 220
const ROUNDS = 7

/** What reporters type, by kind: common and rare words, phrases, beginnings, exclusions, nothing to be found. */
const QUERIES: readonly (readonly [kind: string, queries: readonly string[]])[] = [
  ['one word, common', ['الميناء', 'قال', 'شاحنة']],
  ['one word, rare', ['الأسمدة', 'توقيعه', 'crane']],
  ['several words', ['نقل الرافعات الثقيلة', 'موظفة مكتب المدير', 'انسحاب الحرس الرصيف']],
  ['a phrase', ['"الرافعات الثقيلة"', '"الرصيف الرابع"', '"مكتب المدير"']],
  ['a beginning', ['رافع*', 'وثا*', 'الانس*']],
  ['excluding', ['الميناء -الرافعات', 'شاحنة -"الرصيف الرابع"']],
  ['either', ['رافعة OR شاحنة', 'lorries OR شاحنات']],
  ['nothing there', ['زعفران', '"الرصيف السابع والتسعون"']],
]

export async function run(args: readonly string[]): Promise<readonly Table[]> {
  const at = args.indexOf('--pages')
  const pages = at < 0 ? 10_000 : Number(args[at + 1])
  if (!Number.isInteger(pages) || pages < 1) throw new RangeError('--pages takes a number')
  const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-search-'))
  const path = join(folder, 'search.db')
  const index = new SqlSearch(connect({ path, key: new Uint8Array(32).fill(3) }))
  try {
    const started = performance.now()
    await fill(index, pages)
    const built = (performance.now() - started) / 1000
    const rows = []
    for (const [kind, queries] of QUERIES) rows.push(await measure(index, kind, queries))
    const all = rows.flatMap((r) => r.times)
    return [
      {
        title: `Searching ${pages} pages, ms`,
        columns: ['query', 'pages found', 'p50', 'p95', 'most'],
        rows: [...rows, { kind: 'all of them', found: null, times: all }].map(({ kind, found, times }) => [
          kind,
          found,
          share(times, 0.5),
          share(times, 0.95),
          share(times, 1),
        ]),
        notes: [
          `pages of ${WORDS_OF_PAGE} words put together by chance (seeded) from sentences of samples/texts and made-up words; ${PAGES_OF_DOCUMENT} pages to a document`,
          `the first 20 results and the count of all, ${ROUNDS} rounds after one that does not count; snippets are not in it`,
          `index made in ${built.toFixed(1)} s with analysis (${Math.round(pages / built)} pages/s); ${(statSync(path).size / 1e6).toFixed(0)} MB, encrypted`,
        ],
      },
    ]
  } finally {
    index.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function fill(index: SqlSearch, pages: number): Promise<void> {
  const sentences = readdirSync(SAMPLES)
    .flatMap((file) => readFileSync(join(SAMPLES, file), 'utf8').split(/(?<=[.؟?])\s+|\n+/))
    .map((text) => analyseText(text))
    .filter((words) => words.length > 3)
  const next = chance(41)
  for (let made = 0, document = 0; made < pages; document += 1) {
    const count = Math.min(PAGES_OF_DOCUMENT, pages - made)
    const id = `f${document}`
    const list = Array.from({ length: count }, (_, i) => ({ document: id, page: i + 1, words: aPage(sentences, next) }))
    await index.put(id, list, '1')
    made += count
  }
}

/** Of each page a tenth is made of the sentences, so that most words are not on every page. */
function aPage(sentences: readonly (readonly IndexedWord[])[], next: () => number): IndexedWord[] {
  const words: IndexedWord[] = []
  while (words.length < WORDS_OF_PAGE) {
    if (next() < 0.012) words.push(...sentences[Math.floor(next() * sentences.length)]!)
    else words.push(...analyseText(madeUp(next)))
  }
  return words
}

const LETTERS = 'ابتجحدرزسشصطعفقكلمنهوي'

/** A word of three to six letters; small numbers are common, as in Zipf's law. */
function madeUp(next: () => number): string {
  let number = Math.floor(50_000 ** next())
  let word = ''
  for (let i = 0; i < 3 || number > 0; i += 1) {
    word += LETTERS[(number + i * 5) % LETTERS.length]
    number = Math.floor(number / LETTERS.length)
  }
  return word
}

async function measure(index: SqlSearch, kind: string, queries: readonly string[]) {
  const times: number[] = []
  let found = 0
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const typed of queries) {
      const started = performance.now()
      const { total } = await index.search(parseQuery(typed), { offset: 0, limit: 20 })
      if (round > 0) times.push(performance.now() - started)
      else found += total
    }
  }
  return { kind, found: Math.round(found / queries.length), times }
}

function share(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return Number((sorted[Math.ceil(part * sorted.length) - 1] ?? Number.NaN).toFixed(1))
}

/** The same chances on every machine (mulberry32). */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
