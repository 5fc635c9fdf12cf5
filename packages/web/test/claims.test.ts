import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousFaults, whyNoBrowser } from './browser.ts'
import { openDesk, SAMPLES, type SampleDesk, soon, tabTo } from './sample-desk.ts'

const why = whyNoBrowser()

const WORDS = {
  ar: { grade: 'ثبّتوا التقدير', reason: 'السبب', credibility: /المقول/, undo: /^تراجع/, merge: /ادمجوهما/ },
  en: { grade: 'Set the grade', reason: 'The reason', credibility: /What is said/, undo: /^Undo/, merge: /merge/ },
} as const

// A walk is many steps; on a machine that is shared each may wait.
describe.skipIf(why)(`claims and agents of a case${why ? ` (skipped: ${why})` : ''}`, { timeout: 240_000 }, () => {
  let desk: SampleDesk
  beforeAll(async () => {
    desk = await openDesk([SAMPLES], 6)
  }, 240_000)
  afterAll(() => desk?.stop())

  it('by mouse, in Arabic: board, claim, grade, undo, agents, merge, undo', async () => {
    const words = WORDS.ar
    const { page, outside, complaints } = await desk.open('ar', 1360, '/claims')
    try {
      const row = page.locator('.board .rows a[data-row]').first()
      await row.waitFor()
      expect((await row.locator('strong').innerText()).length).toBeGreaterThan(10)
      const quoted = await row.locator('.claim-words').innerText()
      await row.click()
      // The claim: its words, its chains, each leading to the document.
      await page.locator('.case-chains .chain .node').first().waitFor()
      expect(await page.locator('.sentence .claim-words').innerText()).toBe(quoted)
      const drawn = await page.locator('.case-chains').first().locator('[data-stop]').count()
      expect(drawn).toBeGreaterThan(4)
      await clickLink(page)
      const place = page.locator('.link-words a[href*="at="]').first()
      await place.waitFor()
      const claimAt = page.url()
      const exact = await page.locator('.link-words blockquote').first().innerText()
      await place.click()
      await page.locator('.reading .on, .reading .lit').first().waitFor()
      expect(await page.locator('.reading').innerText()).toContain(exact.split(' … ')[0]!)
      await page.goBack()
      // The ceiling is shown; the grade is a person's, with a reason.
      await page.getByLabel(words.credibility).selectOption('3')
      expect(await page.getByRole('button', { name: words.grade }).isDisabled()).toBe(true)
      await page.getByLabel(words.reason).fill('وثيقتان من دفعة واحدة')
      await page.getByRole('button', { name: words.grade }).click()
      await soon(() => page.locator('.grade-now').innerText()).toBe('F3')
      await page.waitForURL(/claims\/c\d+/)
      await page.locator('[data-part=history] li').first().waitFor()
      await page.locator('[data-part=history]').getByRole('button', { name: words.undo }).first().click()
      // What was found stands again as it was.
      await page.waitForURL(claimAt)
      await soon(() => page.locator('.grade-now').innerText()).not.toContain('F3')
      expect(await page.locator('.sentence .claim-words').innerText()).toBe(quoted)

      await page.locator('.top nav a[href="/agents"]').click()
      const pairs = page.locator('.segmented .button').nth(1)
      await soon(() => pairs.innerText()).toMatch(/:\s*\S/)
      await pairs.click()
      // The pair itself is what goes and comes back: another may be proposed in its place.
      const shown = async () => (await page.locator('.pair-row').allInnerTexts()).join()
      const first = page.locator('.pair-row').first()
      await first.waitFor()
      const before = await shown()
      await first.getByRole('button', { name: words.merge }).click()
      await soon(shown).not.toBe(before)
      await page.locator('.done').getByRole('button', { name: words.undo }).click()
      await soon(shown).toBe(before)
      expect(outside).toEqual([])
      expect(complaints.filter((c) => !c.includes('404'))).toEqual([])
    } finally {
      await page.close()
    }
  })

  it('by keyboard alone, in English', async () => {
    const { page } = await desk.open('en', 1360, '/claims')
    try {
      await page.locator('.board .rows a[data-row]').first().waitFor()
      const count = () => page.locator('.selection > span').first().innerText()
      await soon(count).toMatch(/claims$/)
      const before = await count()
      await tabTo(page, 'a[data-row]')
      // Two at once become one claim; Z takes it back.
      await page.keyboard.press('x')
      await page.keyboard.press('ArrowDown')
      await soon(() => focusedRow(page)).toBe('1')
      await page.keyboard.press('x')
      await soon(count).toBe('2 selected')
      await page.keyboard.press('m')
      await page.waitForURL(/claims\/c\d+/)
      await page.locator('.case-claim').waitFor()
      expect(await page.locator('[data-part=places] .places > li').count()).toBeGreaterThan(4)
      await page.keyboard.press('z')
      await soon(() => page.url()).not.toMatch(/claims\/c\d+/)
      await page.locator('.crumb a').focus()
      await page.keyboard.press('Enter')
      await soon(count).toBe(before)

      // Enter opens; in the drawing the arrows lead from link to link, and Enter to the words.
      await tabTo(page, 'a[data-row]')
      await page.keyboard.press('Enter')
      await page.locator('.case-chains').first().waitFor()
      await tabTo(page, '.case-chains [data-stop]')
      await page.keyboard.press('ArrowRight')
      expect(await page.evaluate(() => document.activeElement?.classList.contains('link'))).toBe(true)
      await page.keyboard.press('ArrowRight')
      expect(await page.evaluate(() => document.activeElement?.classList.contains('node'))).toBe(true)
      await page.locator('.link-words blockquote').first().waitFor()
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => document.activeElement?.closest('.link-words') !== null)).toBe(true)

      await page.getByLabel(WORDS.en.credibility).focus()
      await page.keyboard.press('4')
      await tabTo(page, '[data-part=grade] textarea')
      await page.keyboard.insertText('one delivery')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await soon(() => page.locator('.grade-now').innerText()).toBe('F4')
      await page.keyboard.press('z')
      await soon(() => page.locator('.grade-now').innerText()).toBe('not graded')

      await page.locator('.top nav a[href="/agents"]').focus()
      await page.keyboard.press('Enter')
      await page.locator('.agents .rows a[data-row]').first().waitFor()
      const agents = await count()
      await tabTo(page, 'a[data-row]')
      await page.keyboard.press('x')
      await page.keyboard.press('ArrowDown')
      await soon(() => focusedRow(page)).toBe('1')
      await page.keyboard.press('x')
      await page.keyboard.press('m')
      await page.waitForURL(/agents\/g\d+/)
      await page.locator('.agent-room [data-part=history] li').first().waitFor()
      await page.keyboard.press('z')
      await soon(() => page.url()).not.toMatch(/agents\/g\d+/)
      await page.locator('.crumb a').focus()
      await page.keyboard.press('Enter')
      await soon(count).toBe(agents)
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
      const { page } = await desk.open(locale, width, '/claims')
      try {
        const look = async (sight: string) => {
          await page.locator(sight).first().waitFor()
          expect(await seriousFaults(page), sight).toEqual([])
          expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), sight).toBe(true)
        }
        await look('.board .rows a[data-row]')
        await page.locator('.board .rows a[data-row]').first().click()
        await look('.case-chains .chain .node')
        await page.goto(new URL('/agents?show=proposals', desk.address).href)
        await look('.pair-row')
        await page.locator('.pair a').first().click()
        await look('.agent-room .card')
        await page.goto(new URL('/timeline', desk.address).href)
        await look('.timeline li')
      } finally {
        await page.close()
      }
    },
  )

  it('filters the board by words, and says when no claim fits', async () => {
    const { page } = await desk.open('en', 1360, '/claims')
    try {
      await page.locator('.board .rows a[data-row]').first().waitFor()
      await page.getByLabel('Words').fill('lorries')
      const words = () => page.locator('.board .rows .claim-words').allInnerTexts()
      await soon(async () => (await words()).every((w) => /lorries/i.test(w))).toBe(true)
      expect((await words()).length).toBeGreaterThan(0)
      await page.getByLabel('Words').fill('nobody said this')
      await page.getByText('No claim fits.').waitFor()
      await page.getByRole('link', { name: 'Show all' }).click()
      await soon(() => page.locator('.board .rows li').count()).toBeGreaterThan(3)
      await page.getByLabel(/^Lines/).selectOption('2')
      const lines = () => page.locator('.board .rows .cell:nth-child(2)').allInnerTexts()
      await soon(async () => (await lines()).every((l) => /^[23]/.test(l))).toBe(true)
    } finally {
      await page.close()
    }
  })
})

/** Place in the list of the row in focus. */
function focusedRow(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-index]')?.dataset.index)
}

/** A click on the line between two names, where it is drawn. */
async function clickLink(page: Page): Promise<void> {
  const line = page.locator('.chain-scroll .link .reach').first()
  await line.evaluate((node) => node.scrollIntoView({ block: 'center' }))
  const { x, y } = await line.evaluate((node) => {
    const path = node as SVGPathElement
    const middle = path.getPointAtLength(path.getTotalLength() / 2).matrixTransform(path.getScreenCTM()!)
    return { x: middle.x, y: middle.y }
  })
  await page.mouse.click(x, y)
}
