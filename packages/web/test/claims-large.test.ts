import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { whyNoBrowser } from './browser.ts'
import { sentence, writeLargeCase, writeShortTexts } from './large-case.ts'
import { get, openDesk, post, type SampleDesk, soon, tabTo } from './sample-desk.ts'

const why = whyNoBrowser()
const at = '/api/catalogue'
const CLAIMS = 5_000
const EACH = 250
/** Thirty texts with thirty speakers: sixty names on one claim. */
const SHORT = Array.from({ length: 30 }, (_, i) => 10_000 + i)
const ALL = CLAIMS + SHORT.length

describe.skipIf(why)(`a case of five thousand claims${why ? ` (skipped: ${why})` : ''}`, { timeout: 240_000 }, () => {
  let folder: string
  let desk: SampleDesk
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'isnad-large-case-'))
    writeLargeCase(folder, CLAIMS, EACH)
    writeShortTexts(folder, SHORT)
    desk = await openDesk([folder], CLAIMS / EACH + SHORT.length)
  }, 240_000)
  afterAll(async () => {
    await desk?.stop()
    rmSync(folder, { recursive: true, force: true })
  }, 240_000)
  const counted = (page: Page) => page.locator('.selection > span').first().innerText()
  const recorded = async (page: Page) => (await get<{ total: number }>(page, `${at}/claims?state=recorded`)).total

  it('draws the rows in sight, reaches the last, and takes many over at once by keyboard', async () => {
    const { page, complaints } = await desk.open('en', 1360, '/claims')
    try {
      await page.locator('.rows [data-row]').first().waitFor({ timeout: 120_000 })
      expect(await counted(page)).toBe('5,030 claims')
      const drawn = () => page.locator('.rows > li').count()
      expect(await drawn()).toBeLessThan(60)
      await tabTo(page, 'a[data-row]')
      await page.keyboard.press('x')
      for (let i = 0; i < 4; i++) await page.keyboard.press('Shift+PageDown')
      await soon(() => counted(page)).toBe('41 selected')
      await page.keyboard.press('t')
      await soon(() => recorded(page)).toBe(41)
      await page.keyboard.press('z')
      await soon(() => recorded(page)).toBe(0)
      const place = () =>
        page.evaluate(() => Number(document.activeElement?.closest<HTMLElement>('[data-index]')?.dataset.index ?? -1))
      await page.locator('.rows [data-row]').first().focus()
      // Rows are asked for as the last of those that are there comes into sight.
      const end = async () => {
        await page.keyboard.press('End')
        return await place()
      }
      for (let from = await place(); from < ALL - 1; from = await place()) await soon(end).toBeGreaterThan(from)
      await soon(place).toBe(ALL - 1)
      expect(await drawn()).toBeLessThan(60)
      // One among them by its words.
      const words = sentence(4_321).split(' said that ')[1]!.replace('.', '')
      await page.getByLabel('Words').fill(words)
      await soon(() => counted(page)).toBe('One claim')
      expect(complaints).toEqual([])
    } finally {
      await page.close()
    }
  })

  it('draws sixty names of one claim in layers, readable, in the reading direction, and leads from each to its words', async () => {
    const { page } = await desk.open('ar', 1360, '/claims')
    try {
      const { rows } = await get<{ rows: { id: string; name: string }[] }>(page, '/api/documents?limit=500')
      const occurrences = await Promise.all(
        SHORT.map(async (i) => {
          const { id } = rows.find(({ name }) => name.includes(`wire-${i}.`))!
          const { text } = await get<{ text: string }>(page, `/api/documents/${id}`)
          const exact = sentence(i).split(' said that ')[1]!.replace('.', '')
          const start = text.indexOf(exact)
          return { document: id, start, end: start + exact.length, exact }
        }),
      )
      const act = { act: 'claim', wording: { ar: 'قول واحد من ثلاثين طريقاً' }, occurrences }
      const { refs } = await post<{ refs: string[] }>(page, `${at}/acts`, { acts: [act] })
      await page.goto(new URL(`/claims/${refs[0]}`, desk.address).href)
      await page.locator('.case-chains .node').first().waitFor({ timeout: 120_000 })
      expect(await page.locator('.chain-scroll .node').count()).toBe(2 * SHORT.length + 2)
      const sizes = () =>
        page.evaluate(() => {
          const svg = document.querySelector<SVGSVGElement>('.chain-scroll .chain')!
          const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width
          const place = (end: string) => svg.querySelector(`.node .${end}`)!.getBoundingClientRect().x
          return {
            letter: Number.parseFloat(getComputedStyle(svg.querySelector('.node text')!).fontSize) * scale,
            height: svg.getBoundingClientRect().height,
            width: svg.getBoundingClientRect().width,
            room: svg.closest('.chain-scroll')!.clientWidth,
            fromUs: place('event') - place('desk'),
          }
        })
      expect((await sizes()).letter).toBeGreaterThan(10)
      expect((await sizes()).fromUs, 'from the right, where we are, to the left').toBeLessThan(0)
      const overlaps = await page.evaluate(() => {
        const boxes = [...document.querySelectorAll('.chain-scroll .node rect')].map((r) => r.getBoundingClientRect())
        return boxes.filter((a, i) =>
          boxes.some((b, j) => j > i && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
        ).length
      })
      expect(overlaps).toBe(0)
      // Every name and every link leads to the words behind it.
      const wordless = await page.evaluate(async () => {
        const none: string[] = []
        for (const stop of document.querySelectorAll<SVGGElement>('.chain-scroll [data-stop]')) {
          stop.focus()
          await new Promise((resolve) => setTimeout(resolve, 0))
          await new Promise(requestAnimationFrame)
          if (!document.querySelector('.link-words blockquote')) none.push(stop.ariaLabel ?? '')
        }
        return none
      })
      expect(wordless).toEqual([])
      await page.locator('.zoom .button').last().click()
      await soon(async () => (await sizes()).width <= (await sizes()).room).toBe(true)
      await page.locator('.zoom .button').nth(1).click()
      await page.locator('.top').getByRole('button', { name: 'English' }).click()
      await soon(async () => (await sizes()).fromUs).toBeGreaterThan(0)
    } finally {
      await page.close()
    }
  })
})
