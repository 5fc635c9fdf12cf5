import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { findChromium, Printer } from '../../../tools/samples/chromium.ts'
import { FONTS, page as html, paragraphs, prose } from '../../../tools/samples/pages.ts'
import { makeSimplePdf, showText } from '../../../tools/samples/pdf.ts'
import { ARABIC_REPORT, MIXED_MAIL } from '../../../tools/samples/texts.ts'
import { launch, openIn, openPage, type Seen, seriousFaults, startDesk, whyNoBrowser } from './browser.ts'

const why = whyNoBrowser()
const PAGES = 500

const WORDS = {
  ar: { set: 'ثبّت', undo: /^تراجع/, doubtful: /المشكوك فيها/, gentle: /رماديّة/ },
  en: { set: 'Set', undo: /^Undo/, doubtful: /Doubtful words/, gentle: /Grey and blurred/ },
} as const

// On a machine that is shared, readers and pages may each take their time.
describe.skipIf(why)(`a document as its pages${why ? ` (skipped: ${why})` : ''}`, { timeout: 120_000 }, () => {
  let browser: Browser
  let home: string
  let desk: Awaited<ReturnType<typeof startDesk>>
  let context: BrowserContext
  let ids: Readonly<Record<string, string>>

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'isnad-reader-'))
    const printer = await Printer.open(findChromium()!)
    const arabic = await printer.print(html(`${prose(ARABIC_REPORT)}${paragraphs(MIXED_MAIL)}`, FONTS.naskh))
    await printer.close()
    writeFileSync(join(home, 'arabic.pdf'), arabic.pdf)
    const many = Array.from({ length: PAGES }, (_, i) => ({
      content: showText(`This is page number ${i + 1} of the register.`),
    }))
    writeFileSync(join(home, 'register.pdf'), makeSimplePdf(many))
    browser = await launch()
    desk = await startDesk([join(home, 'arabic.pdf'), join(home, 'register.pdf')], {
      ISNAD_CONFIG: join(home, 'config'),
      ISNAD_CASES: join(home, 'cases'),
    })
    const first = await openPage(browser, desk.address, { locale: 'en', width: 1360, height: 900 })
    context = first.context
    await first.page.locator('textarea').waitFor()
    const rows = () =>
      first.page.evaluate(async () => {
        const { rows } = (await (await fetch('/api/documents')).json()) as {
          rows: { id: string; name: string; state: string }[]
        }
        return rows
      })
    await vi.waitUntil(async () => (await rows()).filter((r) => r.state === 'read').length === 2, {
      timeout: 220_000,
      interval: 300,
    })
    // What is left to recognise would take the machine from these tests.
    await first.page.evaluate(() =>
      fetch('/api/reading', {
        method: 'POST',
        headers: { 'x-isnad': '1', 'content-type': 'application/json' },
        body: '{"order":"stop"}',
      }),
    )
    ids = Object.fromEntries((await rows()).map((r) => [r.name.split('/').at(-1)!, r.id]))
    await first.page.close()
  }, 240_000)
  afterAll(async () => {
    await browser?.close()
    await desk?.stop()
    if (home) rmSync(home, { recursive: true, force: true })
  })

  const read = async (name: string, locale: 'ar' | 'en', search = '', width = 1360): Promise<Seen> => {
    const seen = await openIn(context, new URL(`/read/${ids[name]}${search}`, desk.address).href, {
      locale,
      width,
      height: 900,
    })
    await seen.page.locator('.sheet.current .text-layer span').first().waitFor({ timeout: 60_000 })
    return seen
  }
  const layer = (page: Page) => page.locator('.sheet.current .text-layer')
  const words = (page: Page) => layer(page).locator('span[data-at]')
  const current = (page: Page) => page.locator('.sheet.current').getAttribute('data-page')

  it('gives words in the order in which they are read, chosen by mouse and copied as text', async () => {
    const { page, outside, complaints } = await read('arabic.pdf', 'ar')
    try {
      await page.locator('.sheet.current img').waitFor({ timeout: 60_000 })
      const all = (await words(page).allInnerTexts()).join(' ')
      expect(all).toContain(ARABIC_REPORT[1]!.split(/\s+/).slice(0, 12).join(' '))
      // A line of both scripts, from its first word to its last, whichever side they stand on.
      const starts = MIXED_MAIL.map((line) => line.split(/\s+/).slice(0, 8))
      const wanted = starts.find(
        (s) => s.length > 3 && /[a-z]{3}/i.test(s.join()) && /[\u0621-\u064a]{3}/.test(s.join()),
      )!
      const at = (await words(page).allInnerTexts()).findIndex((_, i, texts) =>
        wanted.every((word, k) => texts[i + k] === word),
      )
      expect(at).toBeGreaterThan(0)
      await words(page).nth(at).scrollIntoViewIfNeeded()
      await drag(page, at, at + wanted.length - 1)
      await page.keyboard.press('Control+c')
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(wanted.join(' '))
      expect(await page.locator('.chosen-words').innerText()).toBe(wanted.join(' '))
      expect(outside).toEqual([])
      expect(complaints).toEqual([])
    } finally {
      await page.close()
    }
  })

  it('has a word set right by keyboard: a new reading, found by search, with its author, and taken back', async () => {
    const { page } = await read('arabic.pdf', 'en')
    try {
      const old = await words(page).nth(3).innerText()
      const pictures = await page.locator('.strip.claim').count()
      expect(pictures).toBeGreaterThan(0)
      await page.keyboard.press('e')
      for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowLeft')
      expect(await page.locator('.chosen-words').innerText()).toBe(old)
      await page.keyboard.press('Enter')
      await page.keyboard.insertText('كهرمان')
      await page.keyboard.press('Enter')
      await page.locator('[data-part=set] ins').waitFor({ timeout: 60_000 })
      expect(await words(page).nth(3).innerText()).toBe('كهرمان')
      expect(await page.locator('[data-part=set] del').innerText()).toBe(old)
      const found = () =>
        page.evaluate(async () => {
          const answer = await fetch(`/api/search?q=${encodeURIComponent('كهرمان')}`)
          return ((await answer.json()) as { total: number }).total
        })
      expect(await found()).toBe(1)
      // Both readings side by side, with where they differ.
      await page.locator('[data-part=readings] summary').click()
      await soon(() => page.locator('[data-part=readings] mark').first().innerText()).toContain(old)
      await page.keyboard.press('Escape')
      await page.keyboard.press('z')
      await soon(() => page.locator('[data-part=set]').count()).toBe(0)
      await soon(() => words(page).nth(3).innerText()).toBe(old)
      expect(await found()).toBe(0)
    } finally {
      await page.close()
    }
  })

  it('leads from a hit of the search to its place on the page', async () => {
    const { page } = await openIn(context, new URL('/search', desk.address).href, {
      locale: 'en',
      width: 1360,
      height: 900,
    })
    try {
      await page.locator('input[type=search]').fill('"number 321"')
      await page.locator('.hit > a').first().click()
      await page.waitForURL(/\/read\//)
      await page.locator('.sheet.current .strip.hit').first().waitFor({ timeout: 60_000 })
      expect(await current(page)).toBe('321')
    } finally {
      await page.close()
    }
  })

  it(`opens ${PAGES} pages by drawing the few in sight, and pages by every key`, async () => {
    const { page } = await read('register.pdf', 'en')
    try {
      expect(await page.locator('.sheet').count()).toBeLessThan(8)
      for (let i = 0; i < 40; i++) await page.keyboard.press('PageDown')
      await soon(() => current(page)).toBe('41')
      await page.keyboard.press('k')
      await soon(() => current(page)).toBe('40')
      await page.keyboard.press('End')
      await soon(() => current(page)).toBe(String(PAGES))
      await soon(async () => (await words(page).allInnerTexts()).join(' ')).toContain(`number ${PAGES}`)
      await page.keyboard.press('g')
      await page.keyboard.insertText('250')
      await page.keyboard.press('Enter')
      await soon(() => current(page)).toBe('250')
      await soon(() => page.url()).toContain('page=250')
      await page.keyboard.press('Home')
      await soon(() => current(page)).toBe('1')
      // By the wheel too.
      await page.locator('.pages').evaluate((node) => {
        node.scrollTop = node.scrollHeight / 2
      })
      await soon(async () => Math.abs(Number(await current(page)) - PAGES / 2)).toBeLessThan(4)
      expect(await page.locator('.sheet').count()).toBeLessThan(8)
    } finally {
      await page.close()
    }
  })

  it('keeps pages grey and blurred until they are asked for, also when it is opened anew', async () => {
    const { page } = await read('arabic.pdf', 'ar')
    try {
      await page.getByLabel(WORDS.ar.gentle).check()
      await soon(() => page.locator('.sheet.current img.gentle').count()).toBe(1)
      const again = await read('arabic.pdf', 'en')
      await again.page.locator('.sheet.current img.gentle').waitFor({ timeout: 60_000 })
      await again.page.keyboard.press('b')
      await soon(() => again.page.locator('.sheet.current img.gentle').count()).toBe(0)
      await again.page.getByLabel(WORDS.en.gentle).uncheck()
      await again.page.close()
    } finally {
      await page.close()
    }
  })

  it('shows doubtful words by a pattern on demand, and findings that lead to their place', async () => {
    const seen = await openIn(context, new URL('/documents', desk.address).href, {
      locale: 'en',
      width: 1360,
      height: 900,
    })
    const { page } = seen
    try {
      await page.route('**/pages/1', async (route) => {
        const view = await (await route.fetch()).json()
        view.how = 'recognised'
        view.recognition = { by: 'tesseract/5', models: ['ara'], confidence: 71 }
        for (const [i, word] of view.words.entries()) word.confidence = i === 2 ? 30 : i === 5 ? 60 : 95
        const { start, end } = view.words[5]
        view.doubts = [{ start, end, other: '١٧' }]
        view.findings = [
          {
            code: 'number-doubtful',
            params: { read: '12', other: '17' },
            at: { start, end },
            part: null,
            ofPage: true,
          },
        ]
        await route.fulfill({ json: view })
      })
      await page.goto(new URL(`/read/${ids['arabic.pdf']}`, desk.address).href)
      await words(page).first().waitFor({ timeout: 60_000 })
      expect(await page.locator('.doubt').count()).toBe(0)
      await page.keyboard.press('c')
      await soon(() => page.locator('.sheet.current .doubt').count()).toBe(2)
      const style = await page
        .locator('.sheet.current .doubt.very')
        .evaluate((n) => getComputedStyle(n).borderBottomStyle)
      expect(style).toBe('double')
      await page.locator('[data-part=findings] .lead-to').first().click()
      await page.locator('.strip.lit').first().waitFor()
      expect(await seriousFaults(page)).toEqual([])
    } finally {
      await page.close()
    }
  })

  it('asks for the weaker wall visibly, and tells what was read', async () => {
    const { page } = await openIn(context, new URL('/coverage', desk.address).href, {
      locale: 'en',
      width: 1360,
      height: 900,
    })
    try {
      await page.locator('[data-part=shares]').waitFor()
      expect(await page.locator('[data-part=shares] .count').innerText()).toContain('2 read')
      const asked: string[] = []
      await page.route('**/api/reading/wall', async (route) => {
        const body = route.request().postData()
        if (body) asked.push(body)
        const consent = asked.length > 0 ? { entry: 7, words: 'what was said' } : null
        await route.fulfill({ json: { tier: 3, awaitsConsent: asked.length === 0, consent } })
      })
      await page.route('**/api/case', async (route) => {
        const state = await (await route.fetch()).json()
        await route.fulfill({ json: { ...state, wall: 3 } })
      })
      await page.reload()
      await page.locator('.banner').waitFor()
      await page.locator('[data-part=wall]').getByRole('button').click()
      await soon(() => page.locator('[data-part=wall]').innerText()).toContain('what was said')
      expect(JSON.parse(asked[0]!)).toEqual({ order: 'agree', locale: 'en' })
    } finally {
      await page.close()
    }
  })

  it.each([
    { locale: 'ar', width: 1360 },
    { locale: 'en', width: 390 },
  ] as const)(
    'has nothing serious for axe, and no sideways scroll: $locale, $width wide',
    async ({ locale, width }) => {
      const { page } = await read('arabic.pdf', locale, '', width)
      try {
        const look = async (sight: string) => {
          expect(await seriousFaults(page), sight).toEqual([])
          expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), sight).toBe(true)
        }
        await look('pages')
        await words(page).nth(4).dispatchEvent('pointerdown', { button: 0, pointerType: 'mouse', bubbles: true })
        await page.keyboard.press('c')
        await page.locator('[data-part=doubtful]').waitFor()
        await look('doubtful')
        await page.goto(new URL('/coverage', desk.address).href)
        await page.locator('[data-part=shares]').waitFor()
        await look('coverage')
      } finally {
        await page.close()
      }
    },
  )

  async function drag(page: Page, from: number, to: number): Promise<void> {
    const [a, b] = [(await words(page).nth(from).boundingBox())!, (await words(page).nth(to).boundingBox())!]
    await page.mouse.move(a.x + a.width / 2, a.y + a.height / 2)
    await page.mouse.down()
    await page.mouse.move(b.x + b.width / 2, b.y + b.height / 2, { steps: 4 })
    await page.mouse.up()
  }
})

/** A machine that is shared may take its time. */
function soon<T>(seen: () => T | Promise<T>) {
  return expect.poll(seen, { timeout: 30_000 })
}
