import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, openPage, startDesk, whyNoBrowser } from './browser.ts'

const why = whyNoBrowser()
const TEXT =
  'قالت شبكة المدار إن الوثيقة 118-B تحمل تاريخ 2/3/2031.\n' +
  'وذكر المتحدث باسمها للصحيفة أن الشاحنات خرجت عبر Gate 4 قبل الفجر، وأن عددها 40.\n'

describe.skipIf(why)(`scripts and directions${why ? ` (skipped: ${why})` : ''}`, () => {
  let browser: Browser
  let home: string
  let desk: Awaited<ReturnType<typeof startDesk>>
  let page: Page
  beforeAll(async () => {
    browser = await launch()
    home = mkdtempSync(join(tmpdir(), 'isnad-script-'))
    const env = { ISNAD_CONFIG: join(home, 'config'), ISNAD_CASES: join(home, 'cases') }
    desk = await startDesk([join(home, 'nothing')], env)
    page = (await openPage(browser, desk.address, { locale: 'ar', width: 1360, height: 900 })).page
    await page.locator('textarea').waitFor()
  })
  afterAll(async () => {
    await browser?.close()
    await desk?.stop()
    if (home) rmSync(home, { recursive: true, force: true })
  })

  it.each([
    [0, 'لا وثائق'],
    [1, 'وثيقة واحدة'],
    [2, 'وثيقتان'],
    [3, '3 وثائق'],
    [11, '11 وثيقة'],
    [100, '100 وثيقة'],
  ])('counts %i in its own form', async (total, words) => {
    await page.route('**/api/documents?*', (route) => route.fulfill({ json: { total, rows: [] } }))
    await page.locator('.top nav a[href="/"]').first().click()
    await page.locator('.top nav a[href="/documents"]').click()
    await page.getByLabel('في الاسم').fill(`${total}`)
    await expect.poll(() => page.locator('.bar .note').innerText()).toBe(words)
    await page.unroute('**/api/documents?*')
  })

  it('keeps letters joined where a highlight begins or ends inside a word', async () => {
    await page.locator('.top nav a[href="/"]').first().click()
    await page.locator('textarea').fill(TEXT)
    await page.keyboard.press('Control+Enter')
    await page.locator('.sentence').waitFor()
    const differences = await page.evaluate(() => {
      const shelf = document.querySelector<HTMLElement>('.reading')!
      const width = (html: string): number => {
        const line = document.createElement('span')
        line.style.setProperty('white-space', 'nowrap')
        line.innerHTML = html
        shelf.append(line)
        const { width } = line.getBoundingClientRect()
        line.remove()
        return width
      }
      const marks = ['m-attributed v', 'm-cue', 'm-hedge', 'm-loaded', 'm-editorial v', 'm-provenance v', 'on v', 'lit']
      return marks.map((mark) => ({
        mark,
        by: Math.abs(width(`بال<span class="${mark}">وثائق</span>هم`) - width('بالوثائقهم')),
        search: Math.abs(width('وال<mark>رافعات</mark>') - width('والرافعات')),
      }))
    })
    for (const { mark, by, search } of differences) {
      expect(by, mark).toBeLessThan(0.6)
      expect(search, mark).toBeLessThan(0.6)
    }
  })

  it('sets digits and words of the other script in their own direction', async () => {
    // In a line from right to left, a number still runs from left to right.
    const places = await page.evaluate(() => {
      const placeOf = (word: string): { first: number; last: number } => {
        const walker = document.createTreeWalker(document.querySelector('.reading')!, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.textContent!.indexOf(word)
          if (at < 0) continue
          const x = (i: number): number => {
            const range = document.createRange()
            range.setStart(node, at + i)
            range.setEnd(node, at + i + 1)
            return range.getBoundingClientRect().left
          }
          return { first: x(0), last: x(word.length - 1) }
        }
        return { first: Number.NaN, last: Number.NaN }
      }
      return { number: placeOf('118'), latin: placeOf('Gate'), arabic: placeOf('الشاحنات') }
    })
    expect(places.number.first).toBeLessThan(places.number.last)
    expect(places.latin.first).toBeLessThan(places.latin.last)
    expect(places.arabic.first).toBeGreaterThan(places.arabic.last)
  })

  it('isolates names of files, so that what stands beside them keeps its place', async () => {
    const name = 'تقرير 3-B (final).pdf'
    const row = { id: 'f7', name, kind: 'pdf', size: 1, state: 'read', because: null, parent: null, accession: 'a1' }
    const rest = {
      received: '',
      language: 'ar',
      outlet: 'The Gazette',
      published: '2031-04-15',
      claims: 2,
      findings: 0,
    }
    await page.route('**/api/documents?*', (route) =>
      route.fulfill({ json: { total: 1, rows: [{ ...row, ...rest }] } }),
    )
    await page.locator('.top nav a[href="/documents"]').click()
    await page.getByLabel('في الاسم').fill('x')
    const shown = page.locator('.rows li bdi', { hasText: name })
    await shown.waitFor()
    expect(await shown.evaluate((node) => getComputedStyle(node).unicodeBidi)).toBe('isolate')
    const date = page.locator('.rows li .when bdi')
    const order = await date.evaluate((node) => {
      const at = (i: number): number => {
        const range = document.createRange()
        range.setStart(node.firstChild!, i)
        range.setEnd(node.firstChild!, i + 1)
        return range.getBoundingClientRect().left
      }
      return [at(0), at(9)]
    })
    expect(order[0]).toBeLessThan(order[1]!)
  })
})
