import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousFaults, whyNoBrowser } from './browser.ts'
import { get, openDesk, post, SAMPLES, type SampleDesk, soon, tabTo } from './sample-desk.ts'

const why = whyNoBrowser()
const at = '/api/catalogue'

interface Sample {
  readonly texts: readonly { file: string; outlet: string; published: string; language: 'ar' | 'en' }[]
}
interface Made {
  readonly refs: string[]
  readonly undo: number[]
}
interface ClaimSeen {
  readonly row: { lines: { low: number; high: number } }
  readonly occurrences: { from: string; chain: { agent: { name: string } | null }[] }[]
}

describe.skipIf(why)(`claims written by hand${why ? ` (skipped: ${why})` : ''}`, { timeout: 240_000 }, () => {
  let desk: SampleDesk
  /** Files by the number that their name begins with. */
  const files = new Map<number, string>()
  beforeAll(async () => {
    desk = await openDesk([SAMPLES], 6)
    const { page } = await desk.open('en', 1360, '/documents')
    const { texts } = JSON.parse(readFileSync(new URL('../case.json', `file://${SAMPLES}`), 'utf8')) as Sample
    const { rows } = await get<{ rows: { id: string; name: string }[] }>(page, '/api/documents')
    for (const { id, name } of rows) {
      const { outlet, published, language } = texts.find(({ file }) => file.endsWith(name.split('/').at(-1)!))!
      await post(page, `/api/documents/${id}/facts`, { outlet, published, language })
      files.set(Number(/(\d)-/.exec(name)?.[1]), id)
    }
    await page.close()
  }, 240_000)
  afterAll(() => desk?.stop())
  const textOf = async (page: Page, number: number) =>
    (await get<{ text: string }>(page, `/api/documents/${files.get(number)}`)).text
  const placeOf = async (page: Page, number: number, exact: string) => {
    const start = (await textOf(page, number)).indexOf(exact)
    expect(start, exact).toBeGreaterThanOrEqual(0)
    return { document: files.get(number)!, start, end: start + exact.length, exact }
  }
  const linesOf = (page: Page) => page.locator('.sentence small').innerText()

  it('by mouse, in Arabic: words of a text become a claim with its chain; Z takes it back', async () => {
    const { page, complaints } = await desk.open('ar', 1360, `/text/${files.get(1)}`)
    try {
      const before = (await get<{ total: number }>(page, `${at}/claims?state=recorded`)).total
      await select(page, 'نحو أربعين شاحنة غادرت الميناء')
      await page.getByRole('button', { name: /اجعلوه قولاً/ }).click()
      const dialog = page.locator('dialog')
      expect(await dialog.locator('.picked').innerText()).toBe('نحو أربعين شاحنة غادرت الميناء')
      expect(await seriousFaults(page)).toEqual([])
      await dialog.getByLabel('بالعربية').fill('غادرت شاحنات الميناء ليلاً')
      await dialog.getByLabel('بالإنجليزية').fill('Lorries left the port at night')
      await dialog.getByRole('button', { name: 'ثبّتوه قولاً' }).click()
      await dialog.waitFor({ state: 'detached' })
      // From the text to the claim, and from the claim back to the words.
      await page.locator('.done').getByRole('link', { name: 'إلى القول' }).click()
      await page.locator('.case-chains .node').first().waitFor()
      expect(await page.locator('.sentence .claim-words').innerText()).toBe('غادرت شاحنات الميناء ليلاً')
      const ref = page.url().split('/').at(-1)!
      const seen = await get<ClaimSeen>(page, `${at}/claims/${ref}`)
      const chain = seen.occurrences[0]!.chain.map((step) => step.agent?.name)
      expect(chain[0]).toBe('شبكة المدار')
      expect(chain.length, 'whoever the report quotes stands behind it').toBeGreaterThan(1)
      await page.getByRole('link', { name: 'إلى موضعه في الوثيقة' }).first().click()
      await page.locator('.reading .on, .reading .lit').first().waitFor()
      await page.locator('.top nav a[href="/claims"]').click()
      await page.locator('.rows .claim-words', { hasText: 'غادرت شاحنات الميناء ليلاً' }).waitFor()
      await page.keyboard.press('z')
      await soon(async () => (await get<{ total: number }>(page, `${at}/claims?state=recorded`)).total).toBe(before)
      expect(complaints).toEqual([])
    } finally {
      await page.close()
    }
  })

  it('by keyboard alone, in English: C makes a claim of what is selected, or one more place of another', async () => {
    const { page } = await desk.open('en', 1360, `/text/${files.get(5)}`)
    try {
      await select(page, 'I counted twenty-six lorries')
      await page.keyboard.press('c')
      await page.locator('dialog').waitFor()
      await tabTo(page, 'dialog textarea[lang=en]')
      await page.keyboard.insertText('Twenty-six lorries were counted')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await soon(() => page.locator('dialog').count()).toBe(0)
      await tabTo(page, '.done a')
      await page.keyboard.press('Enter')
      await page.waitForURL(/claims\/c\d+/)
      await page.locator('.case-claim').waitFor()
      const ref = page.url().split('/').at(-1)!
      const lines = await linesOf(page)

      await page.goto(new URL(`/text/${files.get(1)}`, desk.address).href)
      await page.locator('.reading').waitFor()
      await select(page, 'نحو أربعين شاحنة غادرت الميناء خلال ليلتين')
      await page.keyboard.press('c')
      await page.getByRole('button', { name: 'One more place of a claim' }).press('Enter')
      await tabTo(page, 'dialog input[type=search]')
      await page.keyboard.insertText('were counted')
      await page.getByRole('button', { name: 'Add to this one' }).press('Enter')
      await soon(() => page.locator('dialog').count()).toBe(0)
      await page.goto(new URL(`/claims/${ref}`, desk.address).href)
      await page.locator('.case-claim').waitFor()
      expect(await page.locator('.places > li').count()).toBe(2)
      expect(await linesOf(page)).not.toBe(lines)
      // History undoes either, one by one.
      await page.locator('[data-part=history] button').first().click()
      await soon(() => page.locator('.places > li').count()).toBe(1)
      expect(await linesOf(page)).toBe(lines)
    } finally {
      await page.close()
    }
  })

  it('makes a claim of a paragraph selected by a triple click, on a phone', async () => {
    const { page } = await desk.open('en', 390, `/text/${files.get(5)}`)
    try {
      const paragraph = page.locator('.reading .block > p', { hasText: 'The images do not show' })
      await paragraph.scrollIntoViewIfNeeded()
      await paragraph.click({ clickCount: 3, position: { x: 20, y: 12 } })
      await page.locator('.picked-bar .button').click()
      expect(await page.locator('dialog .picked').innerText()).toMatch(/^The images do not show .* gave the order\.$/s)
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
      expect(await seriousFaults(page)).toEqual([])
      await page.keyboard.press('Escape')
      await soon(() => page.locator('dialog').count()).toBe(0)
    } finally {
      await page.close()
    }
  })

  it('a report and three retellings are one line, a separate report makes two, withdrawn it is one again', async () => {
    const { page } = await desk.open('en', 1360, '/claims')
    try {
      const { rows } = await get<{ rows: { agent: { ref: string }; names: string[] }[] }>(
        page,
        `${at}/agents?limit=500`,
      )
      const madar = ['شبكة المدار', 'Al-Madar', 'the Al-Madar network']
      const same = rows.filter(({ names }) => names.some((n) => madar.includes(n))).map(({ agent }) => agent.ref)
      const merged = await post<Made>(page, `${at}/acts`, { acts: [{ act: 'merge', agents: same }] })
      expect(merged.refs[0]).toMatch(/^g/)
      const occurrences = await Promise.all([
        placeOf(page, 1, 'نحو أربعين شاحنة غادرت الميناء خلال ليلتين'),
        placeOf(page, 2, 'أربعين شاحنة غادرت الميناء خلال ليلتين'),
        placeOf(page, 3, 'Some 40 lorries left the port over two nights'),
        placeOf(page, 4, 'مئة شاحنة محمّلة بالرافعات والوقود غادرت الميناء قبل الانسحاب بثلاثة أيام'),
      ])
      const wording = { en: 'Lorries left before the withdrawal' }
      const made = await post<Made>(page, `${at}/acts`, { acts: [{ act: 'claim', wording, occurrences }] })
      await page.goto(new URL(`/claims/${made.refs[0]}`, desk.address).href)
      await page.locator('.case-claim').waitFor()
      // What a person knows of the retellings is recorded as links of this claim, by the form.
      await page.locator('.places > li').nth(3).locator('.chain-line > li:first-child a').waitFor()
      const outlets = await page.locator('.places > li .chain-line > li:first-child a').allInnerTexts()
      for (const outlet of [...new Set(outlets)].filter((o) => o !== 'شبكة المدار')) {
        await page.getByRole('button', { name: 'A link of its chains…' }).click()
        const form = page.locator('[data-part=add] form')
        await form.getByLabel('Who', { exact: true }).fill('شبكة المدار')
        await form.getByLabel('What they did').selectOption('copies')
        await form.getByLabel('To, of or from whom').fill(outlet)
        await form.getByLabel('Known from').fill('it cites the report and had nobody of its own there')
        await form.getByRole('button', { name: 'Record the link' }).press('Enter')
        await form.waitFor({ state: 'detached' })
      }
      await soon(() => linesOf(page)).toMatch(/^1 line ·/)
      await soon(() => page.locator('.sentence').innerText()).toContain('شبكة المدار')
      const nodes = () => page.locator('.case-chains').first().locator('.node').count()
      const drawn = await nodes()

      const counted = await placeOf(page, 5, 'I counted twenty-six lorries')
      await post(page, `${at}/acts`, { acts: [{ act: 'join', claim: made.refs[0], at: counted }] })
      await page.reload()
      await soon(() => linesOf(page)).toMatch(/^2 lines ·/)
      await soon(() => page.locator('.sentence').innerText()).toContain('Two accounts reached us separately')
      expect(await nodes()).toBeGreaterThan(drawn)
      expect(await page.locator('[data-part=grade]').innerText()).toContain('1 at best')

      const place = page.locator('.places > li', { hasText: 'I counted twenty-six lorries' })
      await place.getByRole('button', { name: 'Withdraw the document…' }).click()
      await page.locator('dialog textarea').fill('the witness asked for it')
      await page.locator('dialog').getByRole('button', { name: 'Withdraw' }).click()
      await soon(() => linesOf(page)).toMatch(/^1 line ·/)
      expect(await nodes()).toBe(drawn)
      const withdrawn = page.locator('[data-part=withdrawn]')
      expect(await withdrawn.innerText()).toContain('the witness asked for it')
      await withdrawn.getByRole('button', { name: 'Take it back' }).click()
      await soon(() => linesOf(page)).toMatch(/^2 lines ·/)
      expect(await page.locator('[data-part=withdrawn]').count()).toBe(0)
    } finally {
      await page.close()
    }
  })
})

/** Selects words of the text as a person would with the mouse: from the first letter to the last. */
async function select(page: Page, words: string): Promise<void> {
  await page.locator('.reading').waitFor()
  await page.evaluate((wanted) => {
    const nodes: Text[] = []
    const walker = document.createTreeWalker(document.querySelector('.reading')!, NodeFilter.SHOW_TEXT)
    for (let n = walker.nextNode(); n; n = walker.nextNode())
      if (n.parentElement?.closest('[data-at]')) nodes.push(n as Text)
    const start = nodes
      .map((n) => n.data)
      .join('')
      .indexOf(wanted)
    if (start < 0) throw new Error(`not in the text: ${wanted}`)
    const boundary = (offset: number): [Text, number] => {
      let rest = offset
      for (const n of nodes) {
        if (rest <= n.length) return [n, rest]
        rest -= n.length
      }
      throw new Error('past the end')
    }
    const range = new Range()
    range.setStart(...boundary(start))
    range.setEnd(...boundary(start + wanted.length))
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
    getSelection()?.removeAllRanges()
    getSelection()?.addRange(range)
  }, words)
  await page.locator('.picked-bar').waitFor()
}
