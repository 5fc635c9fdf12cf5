import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launch, openPage, startDesk, whyNoBrowser } from '../../packages/web/test/browser.ts'
import type { Table } from '../areas/area.ts'

export const name = 'paint'
export const describe = 'the desk in a real browser: to the address, to first paint, from paste to sentence [--runs N]'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const SAMPLE = join(ROOT, 'samples/texts/1-almadar-report.ar.txt')
const ARTICLE = join(ROOT, '../shared/data/article/palmyra.ar.txt')

export async function run(args: readonly string[]): Promise<Table> {
  const at = args.indexOf('--runs')
  const runs = at < 0 ? 5 : Number(args[at + 1])
  if (!Number.isInteger(runs) || runs < 1) throw new RangeError('--runs takes a number')
  const why = whyNoBrowser()
  const columns = ['what', 'least', 'median', 'most']
  if (why !== undefined) return { title: 'The desk in a browser', columns, rows: [], notes: [`not run: ${why}`] }
  const times = new Map<string, number[]>()
  const note = (what: string, ms: number): void => void times.set(what, [...(times.get(what) ?? []), ms])
  for (let i = 0; i < runs; i++) await once(note)
  const rows = [...times].map(([what, all]) => {
    const sorted = all.toSorted((a, b) => a - b)
    const share = (part: number): number => Math.round(sorted[Math.floor(part * (sorted.length - 1))] ?? Number.NaN)
    return [what, share(0), share(0.5), share(1)]
  })
  return {
    title: `The desk in a browser, ms, ${runs} runs`,
    columns,
    rows,
    notes: [
      'Every run is a desk and a browser page of its own; the browser itself is started before the clock.',
      'first: the text is pasted into a desk that has traced nothing yet. again: into the same desk.',
      existsSync(ARTICLE) ? 'a real article: ../shared/data/article/palmyra.ar.txt' : 'a real article: not here',
    ],
  }
}

async function once(note: (what: string, ms: number) => void): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'isnad-paint-'))
  const browser = await launch()
  const env = { ISNAD_CONFIG: join(home, 'config'), ISNAD_CASES: join(home, 'cases') }
  try {
    const started = performance.now()
    const desk = await startDesk([join(home, 'nothing')], env)
    note('start to address', performance.now() - started)
    const { page } = await openPage(browser, desk.address, { locale: 'ar', width: 1360, height: 900 })
    await page.locator('textarea').waitFor()
    const painted = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    )
    note('first paint', painted)
    note('page usable, from its address', await page.evaluate(() => performance.now()))
    const texts = [
      ['paste to sentence, first', SAMPLE],
      ['paste to sentence, again', SAMPLE],
      ['paste to sentence, a real article', ARTICLE],
    ] as const
    for (const [what, path] of texts) {
      if (!existsSync(path)) continue
      await page.locator('.top nav a[href="/"]').first().click()
      await page.locator('textarea').fill(readFileSync(path, 'utf8'))
      const pasted = performance.now()
      await page.keyboard.press('Control+Enter')
      await page.locator('.sentence').waitFor({ timeout: 120_000 })
      note(what, performance.now() - pasted)
    }
    await desk.stop()
  } finally {
    await browser.close()
    rmSync(home, { recursive: true, force: true })
  }
}
