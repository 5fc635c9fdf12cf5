import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousFaults, whyNoBrowser } from './browser.ts'
import { get, openDesk, post, SAMPLES, type SampleDesk, soon } from './sample-desk.ts'

const why = whyNoBrowser()
const at = '/api/catalogue'

interface Made {
  readonly refs: string[]
}

describe.skipIf(why)(`what is known besides texts${why ? ` (skipped: ${why})` : ''}`, { timeout: 240_000 }, () => {
  let desk: SampleDesk
  beforeAll(async () => {
    desk = await openDesk([SAMPLES], 6)
  }, 240_000)
  afterAll(() => desk?.stop())
  const sentence = (page: Page) => page.locator('.sentence').innerText()
  const names = (page: Page) => page.locator('.case-chains').first().locator('.node title').allTextContents()

  /** A claim that stands on one place of the separate report, so that what is added to it shows. */
  async function onePlace(page: Page): Promise<string> {
    const { rows } = await get<{ rows: { id: string; name: string }[] }>(page, '/api/documents')
    const { id } = rows.find(({ name }) => name.includes('5-northline'))!
    const { text } = await get<{ text: string }>(page, `/api/documents/${id}`)
    const exact = 'I counted twenty-six lorries'
    const start = text.indexOf(exact)
    const act = {
      act: 'claim',
      wording: { en: 'Twenty-six lorries', ar: 'ست وعشرون شاحنة' },
      occurrences: [{ document: id, start, end: start + exact.length, exact }],
    }
    return (await post<Made>(page, `${at}/acts`, { acts: [act] })).refs[0]!
  }

  it('an interview through an interpreter, and what the reporter saw: sentence, lines and drawing follow', async () => {
    const { page, complaints } = await desk.open('en', 1360, '/claims')
    try {
      const ref = await onePlace(page)
      await page.goto(new URL(`/claims/${ref}`, desk.address).href)
      await page.locator('.case-claim').waitFor()
      const before = { sentence: await sentence(page), names: await names(page) }
      await page.getByRole('button', { name: 'An interview, or what you saw…' }).click()
      const form = page.locator('[data-part=add] form')
      expect(await form.innerText()).toContain('Nobody is named: the chain has a gap there.')
      await form.getByLabel(/^When/).fill('2031-04-20')
      await form.getByLabel('Who said it', { exact: true }).fill('A crane hand')
      await form.getByText('New in this case').waitFor()
      await form.getByLabel(/^Through which interpreter/).fill('Mina Odeh')
      await form.getByLabel(/^What was said/).fill('She saw them leave, one after the other')
      await form.getByRole('button', { name: 'Record it' }).click()
      await form.waitFor({ state: 'detached' })
      await soon(() => names(page)).toEqual(expect.arrayContaining(['A crane hand', 'Mina Odeh']))
      await soon(() => sentence(page)).toContain('Two accounts reached us separately')
      const record = page.locator('.places > li', { hasText: 'one after the other' })
      expect(await record.innerText()).toContain('recorded, in no text')
      expect(await seriousFaults(page)).toEqual([])

      await page.getByRole('button', { name: 'An interview, or what you saw…' }).click()
      await form.getByLabel('What it was').selectOption('observation')
      await form.getByLabel(/^What you saw/).fill('The pier was empty at dawn')
      await form.getByRole('button', { name: 'Record it' }).click()
      await form.waitFor({ state: 'detached' })
      await soon(() => sentence(page)).toContain('Three accounts or more')

      // Each is withdrawn by itself, with a reason, and taken back.
      await record.getByRole('button', { name: 'Withdraw the record…' }).click()
      await page.locator('dialog textarea').fill('she took it back')
      await page.locator('dialog').getByRole('button', { name: 'Withdraw', exact: true }).click()
      await soon(() => sentence(page)).toContain('Two accounts reached us separately')
      expect(await names(page)).not.toContain('Mina Odeh')
      await page.keyboard.press('z')
      await soon(() => names(page)).toContain('Mina Odeh')
      // From the history of the claim too, the links that tie each record to it, one by one.
      for (const words of ['Two accounts', before.sentence.split('\n')[0]!]) {
        await page.locator('[data-part=history] li:not(.undone) button').first().click()
        await soon(() => sentence(page)).toContain(words)
      }
      expect(await names(page)).toEqual(before.names)
      // A machine that is shared may break a connection off; the page asks again.
      expect(complaints.filter((c) => !c.startsWith('Failed to load resource'))).toEqual([])
    } finally {
      await page.close()
    }
  })

  it('says how a delivery came: a gap until it is known, then giver and who led to them; in Arabic, on a phone', async () => {
    const { page } = await desk.open('ar', 390, '/besides', true)
    try {
      const delivery = page.locator('[data-delivery]').first()
      await delivery.waitFor()
      expect(await delivery.innerText()).toContain('لا يُعرف ممّن')
      await delivery.getByRole('button', { name: 'كيف وصلت…' }).click()
      await delivery.getByLabel('من سلّمها (فارغ: لا يُعرف)').fill('كاتب سابق')
      await delivery.getByLabel('من أوصلنا إليه (اختياري)').fill('جمعية البحّارة')
      await delivery.getByLabel('مصدر المعرفة').fill('قاله لنا في المكتب')
      expect(await seriousFaults(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
      await delivery.getByRole('button', { name: 'سجّلوا كيف وصلت' }).click()
      const given = delivery.locator('.links-given > li')
      await soon(() => given.count()).toBe(2)
      expect(await delivery.innerText()).not.toContain('لا يُعرف ممّن')
      const drawn = await get<{ rows: { ref: string }[] }>(page, `${at}/claims?limit=1`)
      const claim = await get<{ support: { drawing: { vertices: { agent: { name: string } | null }[] } } }>(
        page,
        `${at}/claims/${encodeURIComponent(drawn.rows[0]!.ref)}`,
      )
      const stands = claim.support.drawing.vertices.map(({ agent }) => agent?.name)
      expect(stands).toEqual(expect.arrayContaining(['كاتب سابق', 'جمعية البحّارة']))
      await given.first().getByRole('button', { name: 'سحب' }).click()
      await page.locator('dialog textarea').fill('تبيّن أنه غيره')
      await page.locator('dialog').getByRole('button', { name: 'سحب' }).click()
      await soon(() => delivery.innerText()).toContain('لا يُعرف ممّن')
      await page.keyboard.press('z')
      await soon(() => given.count()).toBe(2)
    } finally {
      await page.close()
    }
  })

  it('marks an agent with where it is known from; the mark is withdrawn, and comes back', async () => {
    const { page } = await desk.open('en', 1360, '/agents?q=Samer')
    try {
      await page.locator('.rows [data-row]', { hasText: 'Samer Bakri' }).click()
      const marks = page.locator('[data-part=marks]')
      await marks.locator('summary').click()
      await marks.getByLabel(/^What/).selectOption('employer')
      await marks.getByLabel('Which').fill('the port')
      await marks.getByLabel('Known from').fill('his badge')
      await marks.getByRole('button', { name: 'Record', exact: true }).click()
      await page.waitForURL(/agents\/g\d+/)
      await soon(() => marks.innerText()).toContain('employed by the port')
      expect(await marks.innerText()).toContain('Known from: his badge')
      await marks.getByRole('button', { name: 'Withdraw', exact: true }).click()
      await page.locator('dialog textarea').fill('another Samer')
      await page.locator('dialog').getByRole('button', { name: 'Withdraw', exact: true }).click()
      await soon(() => marks.innerText()).toContain('Nothing is recorded.')
      await page.keyboard.press('z')
      await soon(() => marks.innerText()).toContain('employed by the port')
      await page.locator('.top nav a[href="/besides"]').click()
      await soon(() => page.locator('[data-part=marks]').innerText()).toContain('Samer Bakri')
      expect(await seriousFaults(page)).toEqual([])
    } finally {
      await page.close()
    }
  })
})
