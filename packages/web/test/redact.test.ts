import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousFaults, whyNoBrowser } from './browser.ts'
import { openDesk, type SampleDesk, soon } from './sample-desk.ts'

const why = whyNoBrowser()
const PAGES = fileURLToPath(new URL('../../desk/test/specimens/chromium/prose-naskh.pdf', import.meta.url))
/** Where pictures of the screens are put, for whoever wants to look at them. */
const PICTURES = process.env.ISNAD_TEST_PICTURES

// Pages are drawn behind the wall, which takes a while on a machine that is shared.
describe.skipIf(why)(`redaction in the browser${why ? ` (skipped: ${why})` : ''}`, { timeout: 180_000 }, () => {
  let desk: SampleDesk
  let id: string
  beforeAll(async () => {
    desk = await openDesk([PAGES], 1, 120_000)
    const { page } = await desk.open('en', 1360, '/documents')
    id = await page.evaluate(async () => {
      const { rows } = (await (await fetch('/api/documents?limit=5')).json()) as { rows: { id: string }[] }
      return rows[0]!.id
    })
    await page.close()
  }, 180_000)
  afterAll(() => desk?.stop())

  const shoot = async (page: Awaited<ReturnType<SampleDesk['open']>>['page'], name: string) => {
    if (PICTURES === undefined) return
    mkdirSync(PICTURES, { recursive: true })
    await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true })
  }

  it('a name is found everywhere, marked, and a piece is covered by keyboard; who marked cannot review', async () => {
    const { page, outside, complaints } = await desk.open('en', 1360, `/redact/${id}`)
    await page.getByLabel('A name or words').fill('المرصاد')
    await page.getByRole('button', { name: 'Find it everywhere' }).click()
    await page.locator('.redact-list mark').first().waitFor()
    const places = await page.locator('.redact-list [data-answer=open]').count()
    expect(places).toBeGreaterThan(0)
    const board = page.locator('.redact-sheet svg')
    await board.waitFor({ timeout: 60_000 })
    await soon(() => board.locator('rect.open').count()).toBeGreaterThanOrEqual(places)
    await page.getByRole('button', { name: /^Mark (all|the one)/ }).click()
    await soon(() => board.locator('rect.marked').count()).toBeGreaterThanOrEqual(places)
    await soon(() => page.locator('[data-answer=open]').count()).toBe(0)

    await board.focus()
    for (const key of ['ArrowDown', 'ArrowDown', 'Shift+ArrowRight', 'Shift+ArrowRight']) await page.keyboard.press(key)
    expect(await board.locator('rect.piece').count()).toBe(1)
    const before = await board.locator('rect.marked').count()
    await page.keyboard.press('Enter')
    await soon(() => board.locator('rect.marked').count()).toBe(before + 1)

    await page.evaluate(() => scrollTo(0, 0))
    const sheet = (await board.boundingBox())!
    await page.mouse.move(sheet.x + sheet.width * 0.2, sheet.y + 40)
    await page.mouse.down()
    await page.mouse.move(sheet.x + sheet.width * 0.5, sheet.y + 80, { steps: 4 })
    await page.mouse.up()
    await page.getByRole('button', { name: 'Cover this piece' }).click()
    await soon(() => board.locator('rect.marked').count()).toBe(before + 2)

    await page.getByText('Somebody else has to review it').waitFor()
    expect(await page.getByRole('button', { name: 'Make and test it' }).isDisabled()).toBe(true)
    await shoot(page, 'redact-en-1360')
    await page.getByLabel('As it would leave').check()
    await page.locator('.redact-sheet img').waitFor({ timeout: 60_000 })
    await soon(() => board.count()).toBe(0)
    await shoot(page, 'redact-en-covered')
    expect(await seriousFaults(page)).toEqual([])
    expect(outside).toEqual([])
    expect(complaints).toEqual([])
    await page.close()
  })

  it('fits a phone, in Arabic and in the dark', async () => {
    const { page, complaints } = await desk.open('ar', 390, `/redact/${id}`, true)
    await page.locator('.redact-sheet svg').waitFor({ timeout: 60_000 })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wide).toBeLessThanOrEqual(0)
    expect(await seriousFaults(page)).toEqual([])
    expect(complaints).toEqual([])
    await shoot(page, 'redact-ar-390')
    await page.close()
  })
})
