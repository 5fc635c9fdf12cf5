import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, openPage, seriousFaults, startDesk, whyNoBrowser } from './browser.ts'

const why = whyNoBrowser()
const SAMPLES = new URL('../../../samples/texts/', import.meta.url)
const report = readFileSync(new URL('1-almadar-report.ar.txt', SAMPLES), 'utf8')
const retelling = readFileSync(new URL('2-almarsa-retelling.ar.txt', SAMPLES), 'utf8')

const WORDS = {
  ar: {
    trace: 'إلى ماذا يستند',
    outlet: /وسيلة الإعلام/,
    mend: /^تصحيح/,
    undo: /^تراجع/,
    agent: 'القائل بالاسم',
    set: 'ثبّت',
    compare: 'المقارنة',
    doCompare: 'قارن',
    start: 'نصّ',
    save: 'احفظ ملفّ تحقيق',
    name: 'اسم ملفّ التحقيق',
    passphrase: 'عبارة المرور',
    again: 'عبارة المرور ثانية',
    keep: 'احفظ',
    encrypted: 'على القرص، مشفَّر',
    copy: 'انسخ ملخّصاً بالعربية',
    skip: 'إلى المحتوى مباشرة',
  },
  en: {
    trace: 'Show what it rests on',
    outlet: /Outlet or author/,
    mend: /^Mend/,
    undo: /^Undo/,
    agent: 'Who speaks, by name',
    set: 'Set',
    compare: 'Compare',
    doCompare: 'Compare',
    start: 'A text',
    save: 'Save as a case',
    name: 'Name of the case',
    passphrase: 'Passphrase',
    again: 'The passphrase again',
    keep: 'Save',
    encrypted: 'On disk, encrypted',
    copy: 'Copy a summary in English',
    skip: 'Skip to the content',
  },
} as const

describe.skipIf(why)(`the first five minutes${why ? ` (skipped: ${why})` : ''}`, () => {
  let browser: Browser
  let home: string
  beforeAll(async () => {
    browser = await launch()
    home = mkdtempSync(join(tmpdir(), 'isnad-web-'))
  })
  afterAll(async () => {
    await browser?.close()
    if (home) rmSync(home, { recursive: true, force: true })
  })
  const env = () => ({ ISNAD_CONFIG: join(home, 'config'), ISNAD_CASES: join(home, 'cases') })

  it.each([
    { locale: 'ar', width: 1360, height: 900 },
    { locale: 'en', width: 1360, height: 900 },
    { locale: 'ar', width: 390, height: 844 },
    { locale: 'en', width: 390, height: 844 },
  ] as const)('by mouse, $locale, $width wide', async ({ locale, width, height }) => {
    const words = WORDS[locale]
    const desk = await startDesk([join(home)], env())
    const { page, outside, complaints } = await openPage(browser, desk.address, { locale, width, height })
    try {
      // 0:00
      await page.locator('textarea').fill(report)
      await page.getByLabel(words.outlet).fill('شبكة المدار')
      expect(await seriousFaults(page)).toEqual([])
      await page.getByRole('button', { name: words.trace }).click()
      // 0:10
      await page.locator('.sentence').waitFor()
      expect((await page.locator('.sentence').innerText()).length).toBeGreaterThan(20)
      expect(await page.locator('.legend li').count()).toBeGreaterThanOrEqual(5)
      // 1:00
      const claim = page.locator('.reading [data-claim].m-attributed').nth(1)
      await claim.click()
      await page.locator('.reading .on').first().waitFor()
      expect(await page.locator('.links li').count()).toBeGreaterThanOrEqual(2)
      expect(await page.locator('svg.chain').getAttribute('aria-label')).toBeTruthy()
      expect(await seriousFaults(page)).toEqual([])
      // 2:00
      await page.getByRole('button', { name: words.mend }).click()
      await page.getByLabel(words.agent).fill('ليان حدّاد')
      await page.getByRole('button', { name: words.set, exact: true }).click()
      await expect.poll(() => page.locator('.links').innerText()).toContain('ليان حدّاد')
      await page.getByRole('button', { name: words.undo }).click()
      await expect.poll(() => page.getByRole('button', { name: words.undo }).isDisabled()).toBe(true)
      // 4:00
      await page.getByRole('button', { name: words.copy }).click()
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('SHA-256')
      // 5:00
      const before = existing(join(home, 'cases'))
      await page.getByRole('button', { name: words.save }).first().click()
      await page.getByLabel(words.name).fill(`case ${locale} ${width}`)
      await page.getByLabel(words.passphrase, { exact: true }).fill('four plain words here')
      await page.getByLabel(words.again).fill('four plain words here')
      expect(await seriousFaults(page)).toEqual([])
      await page.getByRole('button', { name: words.keep, exact: true }).click()
      if (width > 900) await page.getByText(words.encrypted).waitFor()
      await expect.poll(() => existing(join(home, 'cases')).length, { timeout: 20_000 }).toBe(before.length + 1)
      expect(await noSidewaysScroll(page)).toBe(true)
      expect(outside).toEqual([])
      expect(complaints).toEqual([])
    } finally {
      await page.close()
      expect(await desk.stop()).toBe(0)
    }
  })

  it.each(['ar', 'en'] as const)('by keyboard alone, %s', async (locale) => {
    const desk = await startDesk([join(home)], env())
    const { page } = await openPage(browser, desk.address, { locale, width: 1360, height: 900 })
    try {
      await page.locator('textarea').waitFor()
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(WORDS[locale].skip)
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
      await page.keyboard.insertText(retelling)
      await page.keyboard.press('Control+Enter')
      await page.locator('.sentence').waitFor()
      const chosen = () => page.locator('.chosen blockquote').innerText()
      const first = await chosen()
      await page.keyboard.press('ArrowDown')
      await expect.poll(chosen).not.toBe(first)
      await page.keyboard.press('e')
      await page.locator('.mend').waitFor()
      expect(await page.evaluate(() => document.activeElement?.closest('.mend') !== null)).toBe(true)
      await page.keyboard.press('Escape')
      await page.locator('.mend').waitFor({ state: 'detached' })
    } finally {
      await page.close()
      await desk.stop()
    }
  })

  it('leaves nothing behind when closed without saving', async () => {
    const before = existing(join(home, 'cases'))
    const desk = await startDesk([join(home)], env())
    const { page } = await openPage(browser, desk.address, { locale: 'en', width: 1360, height: 900 })
    await page.locator('textarea').fill(report)
    await page.keyboard.press('Control+Enter')
    await page.locator('.sentence').waitFor()
    await page.close()
    expect(await desk.stop()).toBe(0)
    expect(existing(join(home, 'cases'))).toEqual(before)
  })
})

function existing(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}

/** Nothing on the page is wider than the window. */
async function noSidewaysScroll(page: import('playwright-core').Page): Promise<boolean> {
  return await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth + 1)
}
