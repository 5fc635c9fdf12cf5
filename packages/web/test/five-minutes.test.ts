import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, openIn, openPage, type Seen, seriousFaults, startDesk, whyNoBrowser } from './browser.ts'

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

// A walk is many steps; on a machine that is shared each may wait.
describe.skipIf(why)(`the first five minutes${why ? ` (skipped: ${why})` : ''}`, { timeout: 150_000 }, () => {
  let browser: Browser
  let home: string
  let desk: Awaited<ReturnType<typeof startDesk>>
  let context: BrowserContext
  beforeAll(async () => {
    browser = await launch()
    home = mkdtempSync(join(tmpdir(), 'isnad-web-'))
    desk = await startDesk([join(home, 'nothing')], env())
    const first = await openPage(browser, desk.address, { locale: 'en', width: 1360, height: 900 })
    context = first.context
    await first.page.locator('textarea').waitFor()
    await first.page.close()
  })
  /** A page over a case that is empty and scratch. */
  const open = async (options: Parameters<typeof openIn>[2]): Promise<Seen> => {
    const seen = await openIn(context, new URL('/', desk.address).href, options)
    await seen.page.locator('textarea').waitFor()
    await seen.page.evaluate(() => fetch('/api/case/close', { method: 'POST', headers: { 'x-isnad': '1' } }))
    await seen.page.reload()
    await seen.page.locator('textarea').waitFor()
    return seen
  }
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
    const { page, outside, complaints } = await open({ locale, width, height })
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
      expect(await page.locator('.chain-scroll').getAttribute('aria-label')).toContain('المدار')
      expect(await seriousFaults(page)).toEqual([])
      // 2:00
      await page.getByRole('button', { name: words.mend }).click()
      await page.getByLabel(words.agent).fill('ليان حدّاد')
      await page.getByRole('button', { name: words.set, exact: true }).click()
      await expect.poll(() => page.locator('.links').innerText()).toContain('ليان حدّاد')
      await page.getByRole('button', { name: words.undo }).click()
      await expect.poll(() => page.getByRole('button', { name: words.undo }).isDisabled()).toBe(true)
      // 3:00
      const first = new URL(page.url()).pathname
      await dropFile(page, 'retelling.txt', retelling)
      await page.waitForURL(/compare/)
      await page.locator('.compared .card').first().waitFor({ timeout: 20_000 })
      expect(await page.locator('.compared mark').count()).toBeGreaterThan(0)
      expect(await seriousFaults(page)).toEqual([])
      await page.locator('.top nav a[href="/documents"]').click()
      await page.locator(`.rows a[href="${first}"]`).click()
      await page.locator('.sentence').waitFor()
      // The claim by itself, and back to it.
      await page.locator('.keys .whole').click()
      await page.locator('.claim-room .chain').waitFor()
      expect(await seriousFaults(page)).toEqual([])
      await page.locator('.crumb a').click()
      await page.locator('.reading .on').first().waitFor()
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
    }
  })

  it.each([
    { locale: 'ar', width: 1360 },
    { locale: 'en', width: 1360 },
    { locale: 'ar', width: 390 },
    { locale: 'en', width: 390 },
  ] as const)('by keyboard alone, $locale, $width wide', async ({ locale, width }) => {
    const { page } = await open({ locale, width, height: 860 })
    try {
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
      // Into the drawing, and along the chain.
      await tabTo(page, '[data-stop]')
      await page.keyboard.press(locale === 'ar' ? 'ArrowLeft' : 'ArrowRight')
      await page.locator('.links .lit').waitFor()
      await page.keyboard.press('e')
      await page.locator('.mend').waitFor()
      expect(await page.evaluate(() => document.activeElement?.closest('.mend') !== null)).toBe(true)
      await page.keyboard.press('Escape')
      await page.locator('.mend').waitFor({ state: 'detached' })
      await tabTo(page, '.keys .whole')
      await page.keyboard.press('Enter')
      await page.locator('.claim-room').waitFor()
      await tabTo(page, '.crumb a')
      await page.keyboard.press('Enter')
      await page.locator('.sentence').waitFor()
      await tabTo(page, '.top .button:not(.bare)')
      await page.keyboard.press('Enter')
      await page.locator('dialog[open]').waitFor()
      await page.keyboard.press('Escape')
      await page.locator('dialog[open]').waitFor({ state: 'detached' })
      expect(await noSidewaysScroll(page)).toBe(true)
    } finally {
      await page.close()
    }
  })

  it('leaves nothing behind when closed without saving', async () => {
    const before = existing(join(home, 'cases'))
    const { page } = await open({ locale: 'en', width: 1360, height: 900 })
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

/** Tab until the focus is on what is wanted; fails when it is never reached. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((s) => document.activeElement?.matches(s) ?? false, selector)) return
  }
  throw new Error(`${selector} is not reached by Tab`)
}

/** As a person would from a folder: the browser hands over a file. */
async function dropFile(page: Page, name: string, content: string): Promise<void> {
  await page.evaluate(
    ([called, text]) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([text!], called!, { type: 'text/plain' }))
      dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    },
    [name, content],
  )
}

/** Nothing on the page is wider than the window. */
async function noSidewaysScroll(page: Page): Promise<boolean> {
  return await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth + 1)
}
