import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { launch, openIn, openPage, seriousFaults, startDesk, whyNoBrowser } from './browser.ts'

const why = whyNoBrowser()
const at = (path: string): string => fileURLToPath(new URL(`../../../samples/${path}`, import.meta.url))
const FLAWED = {
  en: readFileSync(at('drafts/flawed-1.en.md'), 'utf8'),
  ar: readFileSync(at('drafts/flawed-2.ar.md'), 'utf8'),
}
const WORDS = {
  ar: {
    keep: /احفظ هذه النسخة/,
    waive: 'أبقِه على حاله…',
    do: 'أبقِه على حاله',
    undo: 'تراجَع عنه',
    kept: /محفوظة في ملفّ التحقيق/,
  },
  en: {
    keep: /Keep this version/,
    waive: 'Let it stand…',
    do: 'Let it stand',
    undo: 'Take it back',
    kept: /Kept in the case as d\d+/,
  },
} as const

// A walk is many steps; on a machine that is shared each may wait.
describe.skipIf(why)(`writing a draft${why ? ` (skipped: ${why})` : ''}`, { timeout: 120_000 }, () => {
  let browser: Browser
  let home: string
  let desk: Awaited<ReturnType<typeof startDesk>>
  let context: BrowserContext
  beforeAll(async () => {
    browser = await launch()
    home = mkdtempSync(join(tmpdir(), 'isnad-drafts-'))
    desk = await startDesk([at('texts/')], { ISNAD_CONFIG: join(home, 'config'), ISNAD_CASES: join(home, 'cases') })
    const first = await openPage(browser, desk.address, { locale: 'en', width: 1360, height: 900 })
    context = first.context
    const waiting = () =>
      first.page.evaluate(async () => {
        const { rows } = (await (await fetch('/api/documents')).json()) as { rows: { state: string }[] }
        return rows.length < 6 ? 6 : rows.filter((r) => r.state === 'waiting').length
      })
    await first.page.locator('textarea').waitFor()
    await vi.waitUntil(async () => (await waiting()) === 0, { timeout: 60_000, interval: 200 })
    await first.page.close()
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await desk?.stop()
    if (home) rmSync(home, { recursive: true, force: true })
  })
  const open = (locale: 'ar' | 'en', width: number, path: string) =>
    openIn(context, new URL(path, desk.address).href, { locale, width, height: 900 })
  const openCards = (page: Page) => page.locator('.draft-side > .findings > .finding')
  const picture = async (page: Page, name: string) => {
    if (process.env.ISNAD_PICTURES)
      await page.screenshot({ path: join(process.env.ISNAD_PICTURES, `${name}.png`), fullPage: true })
  }

  it.each(['en', 'ar'] as const)(
    'finds while one types, waives, ties and takes back: %s, at a desk',
    async (locale) => {
      const words = WORDS[locale]
      const { page, outside, complaints } = await open(locale, 1360, '/drafts/new')
      try {
        const sheet = page.locator('textarea')
        await sheet.fill(FLAWED[locale])
        await openCards(page).first().waitFor()
        const found = await openCards(page).count()
        expect(found).toBeGreaterThan(5)
        await picture(page, `draft-${locale}-desk`)
        // The marks lie under their words: both layers are laid out alike.
        const [marks, field] = await Promise.all([
          page.locator('.sheet-marks').evaluate((e) => e.scrollHeight),
          sheet.evaluate((e) => e.scrollHeight),
        ])
        expect(Math.abs(marks - field)).toBeLessThan(45)
        // By keyboard: the next finding is chosen in the words, its card is shown, and one key leads to it.
        await sheet.focus()
        await sheet.evaluate((e: HTMLTextAreaElement) => e.setSelectionRange(0, 0))
        await page.keyboard.press('F8')
        const chosen = await sheet.evaluate((e: HTMLTextAreaElement) => e.value.slice(e.selectionStart, e.selectionEnd))
        expect(chosen.length).toBeGreaterThan(3)
        await page.locator('.sheet-marks .on').first().waitFor()
        await page.keyboard.press('Control+Enter')
        const card = page.locator('.finding.on')
        expect(await card.evaluate((e) => e === document.activeElement)).toBe(true)
        const code = await card.locator('strong').innerText()
        // Letting it stand keeps the draft first.
        await card.getByRole('button', { name: words.waive }).click()
        await page.keyboard.type('agreed with the desk')
        await page.keyboard.press('Enter')
        await page.getByText(words.kept).waitFor()
        await page.locator('details .finding').first().waitFor({ state: 'attached' })
        expect(await openCards(page).count()).toBe(found - 1)
        await page.getByRole('button', { name: words.undo }).click()
        await vi.waitUntil(async () => (await openCards(page).count()) === found, { timeout: 20_000 })
        expect(await openCards(page).locator('strong').allInnerTexts()).toContain(code)
        // What a sentence is: said by a person, and said of the same words after the text before them was edited.
        const last = await sheet.evaluate((e: HTMLTextAreaElement) => {
          const end = e.value.trimEnd().length - 2
          e.setSelectionRange(end, end)
          return end
        })
        expect(last).toBeGreaterThan(0)
        await sheet.press('ArrowLeft')
        const kind = page.locator('.here select')
        await kind.selectOption('analysis')
        await vi.waitUntil(async () => (await kind.inputValue()) === 'analysis' && !(await kind.isDisabled()), {
          timeout: 20_000,
        })
        await sheet.evaluate((e: HTMLTextAreaElement) => e.setSelectionRange(0, 0))
        await sheet.press('Enter')
        await page.getByRole('button', { name: words.keep }).click()
        await page.getByText(words.kept).waitFor()
        await sheet.evaluate((e: HTMLTextAreaElement) =>
          e.setSelectionRange(e.value.trimEnd().length - 3, e.value.trimEnd().length - 3),
        )
        await sheet.press('ArrowLeft')
        await vi.waitUntil(async () => (await kind.inputValue()) === 'analysis', { timeout: 20_000 })
        expect(await seriousFaults(page)).toEqual([])
        expect(outside).toEqual([])
        expect(complaints).toEqual([])
        // It lies in the case, with its versions.
        await page.goto(new URL('/drafts', desk.address).href)
        await page.locator('.draft-list a').first().click()
        await vi.waitUntil(
          async () => (await page.locator('textarea').inputValue()).includes(FLAWED[locale].slice(0, 30)),
          { timeout: 20_000 },
        )
      } finally {
        await page.close()
      }
    },
  )

  it.each(['en', 'ar'] as const)('fits a phone: %s', async (locale) => {
    const { page } = await open(locale, 390, '/drafts/new')
    try {
      await page.locator('textarea').fill(FLAWED[locale])
      await openCards(page).first().waitFor()
      await picture(page, `draft-${locale}-phone`)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
      expect(await seriousFaults(page)).toEqual([])
    } finally {
      await page.close()
    }
  })

  it('never says that a draft passed, and always what was not looked for', async () => {
    const { page } = await open('en', 1360, '/drafts/new')
    try {
      await page.locator('textarea').fill('Yes.\n')
      await page.getByText('These checks found nothing.').waitFor()
      expect(await page.locator('.not-checked li').count()).toBeGreaterThan(0)
      await picture(page, 'draft-nothing')
    } finally {
      await page.close()
    }
  })
})
