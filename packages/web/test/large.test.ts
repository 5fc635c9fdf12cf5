import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, openPage, type Seen, startDesk, whyNoBrowser } from './browser.ts'

const why = whyNoBrowser()
const SAMPLES = new URL('../../../samples/texts/', import.meta.url)
const report = readFileSync(new URL('1-almadar-report.ar.txt', SAMPLES), 'utf8')

/** A document as a list has it. Names mix directions, as names do. */
const row = (i: number) => ({
  id: `f${i}`,
  name: i % 2 === 0 ? `leak/وثيقة ${i} (final v2).pdf` : `leak/scan_${i}.tif`,
  kind: i % 2 === 0 ? 'pdf' : 'tiff',
  size: 1000 + i,
  state: i % 5 === 0 ? 'unread' : 'read',
  because: i % 5 === 0 ? 'password' : null,
  parent: null,
  accession: 'a1',
  received: '2031-04-15T00:00:00Z',
  language: 'ar',
  outlet: null,
  published: '2031-04-15',
  claims: i % 7,
  findings: 0,
})

describe.skipIf(why)(`much at once${why ? ` (skipped: ${why})` : ''}`, () => {
  let browser: Browser
  let home: string
  let desk: Awaited<ReturnType<typeof startDesk>>
  let seen: Seen
  let page: Page
  beforeAll(async () => {
    browser = await launch()
    home = mkdtempSync(join(tmpdir(), 'isnad-large-'))
    const env = { ISNAD_CONFIG: join(home, 'config'), ISNAD_CASES: join(home, 'cases') }
    desk = await startDesk([join(home, 'nothing')], env)
    seen = await openPage(browser, desk.address, { locale: 'ar', width: 1360, height: 900 })
    page = seen.page
    await page.locator('textarea').waitFor()
    await watchLongTasks(page)
  })
  afterAll(async () => {
    await browser?.close()
    await desk?.stop()
    if (home) rmSync(home, { recursive: true, force: true })
  })

  it('shows an article of twenty thousand words, and walks its claims', async () => {
    const words = (text: string): number => text.split(/\s+/).length
    const article = Array.from({ length: Math.ceil(20_000 / words(report)) }, (_, i) =>
      report.replaceAll('الرابع', `رقم ${i + 4}`),
    ).join('\n\n')
    expect(words(article)).toBeGreaterThanOrEqual(20_000)
    await page.evaluate((text) => navigator.clipboard.writeText(text), article)
    await page.locator('textarea').focus()
    await page.keyboard.press('Control+V')
    expect(await page.locator('textarea').inputValue()).toBe(article)
    await tellLongTasks(page, 'pasting them')
    await page.keyboard.press('Control+Enter')
    await page.locator('.sentence').waitFor({ timeout: 40_000 })
    const blocks = await page.locator('.reading .block').count()
    expect(blocks).toBeGreaterThan(500)
    // Every word is there, in its order.
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('.reading .block > p')].map((p) => p.textContent).join(' '),
    )
    expect(shown.replace(/\s+/g, ' ').trim()).toBe(article.replace(/\s+/g, ' ').trim())
    const first = await page.locator('.chosen blockquote').innerText()
    for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowDown')
    await expect.poll(() => page.locator('.chosen blockquote').innerText()).not.toBe(first)
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    expect(await page.locator('.reading .block').last().isVisible()).toBe(true)
    await tellLongTasks(page, '20,000 words')
  })

  it('lists five thousand documents by drawing the few in sight, and reaches the last', async () => {
    const total = 5_000
    await page.route('**/api/documents?*', (route) => {
      const query = new URL(route.request().url()).searchParams
      const [offset, limit] = [Number(query.get('offset') ?? 0), Number(query.get('limit') ?? 100)]
      const rows = Array.from({ length: Math.min(limit, total - offset) }, (_, i) => row(offset + i))
      return route.fulfill({ json: { total, rows } })
    })
    await page.locator('.top nav a[href="/documents"]').click()
    await page.locator('.rows li').first().waitFor()
    expect(await page.getByText('5,000 وثيقة').count()).toBe(1)
    await scrollToEnd(page, `a[href="/text/f${total - 1}"]`)
    expect(await page.locator('.rows li').count()).toBeLessThan(80)
    const tops = await page.locator('.rows li').evaluateAll((all) => all.map((li) => li.getBoundingClientRect().top))
    expect(new Set(tops).size, 'no row lies on another').toBe(tops.length)
    await tellLongTasks(page, '5,000 documents')
    await page.unroute('**/api/documents?*')
  })

  it('shows ten thousand hits by drawing the few in sight, and reaches the last', async () => {
    const total = 10_000
    await page.route('**/api/search?*', (route) => {
      const query = new URL(route.request().url()).searchParams
      const [offset, limit] = [Number(query.get('offset')), Number(query.get('limit'))]
      const snippet = 'طلبت الإدارة نقل جميع الرافعات الثقيلة قبل مساء الأحد'
      const at = snippet.indexOf('الرافعات')
      const hits = Array.from({ length: Math.min(limit, total - offset) }, (_, i) => ({
        document: `f${Math.floor((offset + i) / 20)}`,
        name: `leak/وثيقة ${offset + i}.pdf`,
        page: ((offset + i) % 20) + 1,
        snippet,
        marks: [{ start: at, end: at + 'الرافعات'.length }],
        at: 0,
      }))
      return route.fulfill({ json: { total, hits } })
    })
    await page.locator('.top nav a[href="/search"]').click()
    await page.locator('input[type=search]').fill('رافعة')
    await page.locator('.hit').first().waitFor()
    expect(await page.locator('.count').innerText()).toContain('10,000')
    await scrollToEnd(page, `.hit[data-index="${total - 1}"]`)
    expect(await page.locator('.hit').count()).toBeLessThan(60)
    expect(await page.locator('.hit mark').last().innerText()).toBe('الرافعات')
    await tellLongTasks(page, '10,000 hits')
    expect(seen.complaints).toEqual([])
    expect(seen.outside).toEqual([])
  })
})

async function scrollToEnd(page: Page, last: string): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.locator('.scroll').evaluate((node) => {
          node.scrollTop = node.scrollHeight
        })
        return await page.locator(last).count()
      },
      { timeout: 20_000, interval: 30 },
    )
    .toBe(1)
}

async function watchLongTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const tasks: number[] = []
    Object.assign(window, { longTasks: tasks })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(Math.round(entry.duration))
    }).observe({ type: 'longtask', buffered: true })
  })
}

/** Printed, not asserted: how long depends on the machine and on who shares it. */
async function tellLongTasks(page: Page, what: string): Promise<void> {
  const tasks = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks.splice(0))
  process.stdout.write(`${what}: ${tasks.length} long tasks, longest ${Math.max(0, ...tasks)} ms\n`)
}
