import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { launch, openIn, openPage, startDesk, whyNoBrowser } from '../../packages/web/test/browser.ts'
import type { Table } from '../areas/area.ts'
import { findChromium, Printer } from '../samples/chromium.ts'
import { FONTS, page as html, prose } from '../samples/pages.ts'
import { ARABIC_REPORT } from '../samples/texts.ts'

export const name = 'reader'
export const describe =
  'a long document in a real browser: to the first page, and pages passed while a key repeats [--pages N]'

/** How often a key that is held down repeats, as most systems have it. */
const REPEAT_MS = 33
const REPEATS = 90

export async function run(args: readonly string[]): Promise<Table> {
  const at = args.indexOf('--pages')
  const count = at < 0 ? 500 : Number(args[at + 1])
  if (!Number.isInteger(count) || count < REPEATS + 10)
    throw new RangeError(`--pages takes a number above ${REPEATS + 10}`)
  const title = `A document of ${count} pages in a browser`
  const columns = ['what', 'measured']
  const why = whyNoBrowser()
  if (why !== undefined) return { title, columns, rows: [], notes: [`not run: ${why}`] }
  const home = mkdtempSync(join(tmpdir(), 'isnad-reader-'))
  const browser = await launch()
  try {
    const path = join(home, 'long.pdf')
    writeFileSync(path, await longPdf(count))
    const env = { ISNAD_CONFIG: join(home, 'config'), ISNAD_CASES: join(home, 'cases') }
    const desk = await startDesk([path], env)
    const first = await openPage(browser, desk.address, { locale: 'ar', width: 1360, height: 900 })
    await first.page.locator('textarea').waitFor()
    const id = await untilRead(first.page)
    const seen = await openIn(first.context, new URL('/documents', desk.address).href, {
      locale: 'ar',
      width: 1360,
      height: 900,
    })
    await first.page.close()
    const rows = await measure(seen.page, new URL(`/read/${id}`, desk.address).href, count)
    await desk.stop()
    return {
      title,
      columns,
      rows,
      notes: [
        'Pages of Arabic prose printed by Chromium. The first opening starts the readers behind the wall; the second finds them at work.',
        `A key that repeats every ${REPEAT_MS} ms, ${REPEATS} times. Passed: the page was the one that is read. With its picture: it was seen, small or fine, while it was passed.`,
      ],
    }
  } finally {
    await browser.close()
    rmSync(home, { recursive: true, force: true })
  }
}

async function longPdf(count: number): Promise<Uint8Array> {
  const printer = await Printer.open(findChromium()!)
  const pages = Array.from(
    { length: count },
    (_, i) => `<div style="break-after:page"><h1>${i + 1}</h1>${prose(ARABIC_REPORT)}</div>`,
  )
  const { pdf } = await printer.print(html(pages.join(''), FONTS.naskh))
  await printer.close()
  return pdf
}

/** Read, and what would be recognised called off: it would take the machine. */
async function untilRead(page: Page): Promise<string> {
  return await page.evaluate(async () => {
    for (;;) {
      const { rows } = (await (await fetch('/api/documents')).json()) as { rows: { id: string; state: string }[] }
      const row = rows.find(({ state }) => state === 'read')
      if (row) {
        await fetch('/api/reading', {
          method: 'POST',
          headers: { 'x-isnad': '1', 'content-type': 'application/json' },
          body: '{"order":"stop"}',
        })
        return row.id
      }
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  })
}

async function measure(page: Page, address: string, count: number): Promise<[string, string][]> {
  const rows: [string, string][] = []
  const note = (what: string, from: number): void =>
    void rows.push([what, `${Math.round(performance.now() - from)} ms`])
  const sight = (number: number, inside: string) =>
    page.locator(`.sheet[data-page="${number}"] ${inside}`).first().waitFor({ timeout: 120_000 })
  for (const [turn, number] of [
    ['first', 1],
    ['again', Math.floor(count / 2)],
  ] as const) {
    const from = performance.now()
    await page.goto(`${address}?page=${number}`)
    await page.locator(`.sheet[data-page="${number}"]`).waitFor({ timeout: 120_000 })
    note(`opened ${turn}: the page's place`, from)
    await sight(number, '.text-layer span')
    note(`opened ${turn}: its words`, from)
    await sight(number, 'img')
    note(`opened ${turn}: its picture, small`, from)
    await sight(number, 'img[data-fine=true]')
    note(`opened ${turn}: its picture, fine`, from)
  }
  await page.goto(`${address}?page=1`)
  await sight(1, 'img[data-fine=true]')
  await page.evaluate(() => {
    const passed = new Set<string>()
    const pictured = new Set<string>()
    const look = () => {
      const sheet = document.querySelector<HTMLElement>('.sheet.current')
      if (!sheet) return
      passed.add(sheet.dataset.page!)
      if (sheet.querySelector('img')) pictured.add(sheet.dataset.page!)
    }
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true })
    Object.assign(window, { passed, pictured })
  })
  const from = performance.now()
  for (let i = 0; i < REPEATS; i++) {
    const due = from + i * REPEAT_MS
    const early = due - performance.now()
    if (early > 1) await new Promise((resolve) => setTimeout(resolve, early))
    await page.keyboard.down('PageDown')
  }
  await page.keyboard.up('PageDown')
  await page.locator(`.sheet.current[data-page="${REPEATS + 1}"]`).waitFor({ timeout: 120_000 })
  const seconds = (performance.now() - from) / 1000
  const [passed, pictured] = await page.evaluate(() => {
    const { passed, pictured } = window as unknown as { passed: Set<string>; pictured: Set<string> }
    return [passed.size, pictured.size] as const
  })
  rows.push(['pages passed each second while the key repeats', (passed / seconds).toFixed(1)])
  rows.push(['of them seen with their picture', `${pictured} of ${passed}`])
  const stopped = performance.now()
  await sight(REPEATS + 1, 'img[data-fine=true]')
  note('from the last key to the fine picture', stopped)
  return rows
}
