import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousFaults, whyNoBrowser } from './browser.ts'
import { get, openDesk, SAMPLES, type SampleDesk, soon, tabTo } from './sample-desk.ts'

const why = whyNoBrowser()
const at = '/api/catalogue'

describe.skipIf(why)(
  `claims and agents as people judge them${why ? ` (skipped: ${why})` : ''}`,
  {
    timeout: 240_000,
  },
  () => {
    let desk: SampleDesk
    beforeAll(async () => {
      desk = await openDesk([SAMPLES], 6)
    }, 240_000)
    afterAll(() => desk?.stop())
    const counted = (page: Page) => page.locator('.selection > span').first().innerText()
    /** What stands, so that it can be compared once everything was undone. */
    const standing = async (page: Page) => [
      await get<{ rows: unknown }>(page, `${at}/claims?limit=500`).then(({ rows }) => rows),
      await get<{ rows: unknown }>(page, `${at}/agents?limit=500`).then(({ rows }) => rows),
    ]

    it('answers pairs of claims many at once by keyboard, takes claims over and withdraws them; each undone as a whole', async () => {
      const { page } = await desk.open('en', 1360, '/claims?show=proposals')
      try {
        await page.locator('.pair-row').first().waitFor()
        const before = await standing(page)
        const pairs = await counted(page)
        await tabTo(page, '[data-row]')
        await page.keyboard.press('x')
        const many = Math.min(3, await page.locator('.pair-row').count())
        expect(many).toBeGreaterThan(0)
        for (let i = 1; i < many; i++) await page.keyboard.press('Shift+ArrowDown')
        await soon(() => counted(page)).toBe(`${many} selected`)
        expect(await seriousFaults(page)).toEqual([])
        await page.keyboard.press('d')
        await soon(() => counted(page)).not.toBe(`${many} selected`)
        await soon(() => counted(page)).not.toBe(pairs)
        await page.keyboard.press('z')
        await soon(() => counted(page)).toBe(pairs)
        expect(await standing(page)).toEqual(before)

        await page.goto(new URL('/claims', desk.address).href)
        await page.locator('.rows [data-row]').first().waitFor()
        const all = await counted(page)
        await tabTo(page, 'a[data-row]')
        await page.keyboard.press('x')
        for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+ArrowDown')
        await page.keyboard.press('t')
        await soon(async () => (await get<{ total: number }>(page, `${at}/claims?state=recorded`)).total).toBe(4)
        await page.keyboard.press('z')
        await soon(async () => (await get<{ total: number }>(page, `${at}/claims?state=recorded`)).total).toBe(0)
        // The board is read anew after each act; keys before that would be spoken into the old one.
        await soon(() => counted(page)).toBe(all)
        await page.locator('.rows [data-row]').nth(1).focus()
        await page.keyboard.press('x')
        await page.keyboard.press('ArrowDown')
        await page.keyboard.press('x')
        await soon(() => counted(page)).toBe('2 selected')
        await page.keyboard.press('w')
        await page.locator('dialog textarea').fill('rumours')
        await page.locator('dialog').getByRole('button', { name: 'Withdraw', exact: true }).press('Enter')
        await soon(() => page.locator('dialog').count()).toBe(0)
        await soon(() => counted(page)).not.toBe(all)
        expect((await get<{ total: number }>(page, `${at}/claims?state=withdrawn`)).total).toBe(2)
        await page.keyboard.press('z')
        await soon(() => counted(page)).toBe(all)
        expect(await standing(page)).toEqual(before)
      } finally {
        await page.close()
      }
    })

    it('splits places off a claim into one of their own, joins the two again, and rewords', async () => {
      const { page } = await desk.open('ar', 1360, '/claims')
      try {
        const before = await standing(page)
        await page.locator('.rows [data-row]').first().click()
        const places = page.locator('.places > li')
        await places.first().waitFor()
        const many = await places.count()
        expect(many).toBeGreaterThan(2)
        const leaving = (await places.nth(1).locator('blockquote').innerText()).trim()
        await places.nth(1).getByRole('checkbox').check()
        await page.getByRole('button', { name: 'افصلوها قولاً قائماً بذاته…' }).click()
        const dialog = page.locator('dialog')
        expect(await dialog.locator('blockquote').innerText()).toBe(leaving)
        await dialog.getByLabel('بالعربية').fill('قول مفصول')
        expect(await seriousFaults(page)).toEqual([])
        await dialog.getByRole('button', { name: 'افصلوا' }).click()
        await page.waitForURL(/claims\/c\d+/)
        await soon(() => places.count()).toBe(many - 1)
        expect(await page.locator('.places').innerText()).not.toContain(leaving)
        expect(await page.locator('[data-part=proposals]').allInnerTexts()).not.toContain('قول مفصول')

        // The two are one again by a person's word, found by words.
        await page.getByRole('button', { name: 'هو وقول آخر واحد…' }).click()
        await page.locator('[data-part=add] input[type=search]').fill('مفصول')
        await page.locator('[data-part=add]').getByRole('button', { name: 'قول واحد', exact: true }).click()
        await soon(() => places.count()).toBe(many)
        await page.keyboard.press('z')
        await soon(() => places.count()).toBe(many - 1)
        const wording = page.locator('[data-part=wording]')
        await wording.getByLabel('بالإنجليزية').fill('The port was handed over')
        await wording.getByRole('button').click()
        await page.locator('.top').getByRole('button', { name: 'English' }).click()
        await soon(() => page.locator('.sentence .claim-words').innerText()).toBe('The port was handed over')
        await page.keyboard.press('z')
        await soon(() => page.locator('.sentence .claim-words').innerText()).not.toBe('The port was handed over')
        // Splitting again what was split before stands in the history: undone from there, in the order it was done.
        const undo = page.locator('[data-part=history] li:not(.undone) button')
        for (let i = 0; i < 12 && (await undo.count()) > 0; i++) {
          const left = await undo.count()
          await undo.first().click()
          await soon(() => undo.count()).toBeLessThan(left)
        }
        await page.goto(new URL('/claims', desk.address).href)
        await page.locator('.rows [data-row]', { hasText: 'قول مفصول' }).click()
        await page.locator('[data-part=history] li:not(.undone) button').first().click()
        await soon(async () => await standing(page)).toEqual(before)
      } finally {
        await page.close()
      }
    })

    it('splits mentions off an agent, renames, adds a name, says of two that they may be one or are certainly two', async () => {
      const { page } = await desk.open('en', 1360, '/agents')
      try {
        const before = await standing(page)
        const { rows } = await get<{ rows: { agent: { ref: string; name: string }; mentions: number }[] }>(
          page,
          `${at}/agents?limit=500&sort=mentions`,
        )
        const { agent, mentions } = rows[0]!
        expect(mentions).toBeGreaterThan(2)
        await page.goto(new URL(`/agents/${encodeURIComponent(agent.ref)}`, desk.address).href)
        const part = page.locator('[data-part=mentions]')
        await part.getByRole('checkbox').first().check()
        await part.getByLabel('Name of the other agent').fill('Somebody else')
        await part.getByRole('button', { name: 'Split this mention off' }).click()
        await page.waitForURL(/agents\/g\d+/)
        await soon(() => page.locator('.sentence').innerText()).toContain('Somebody else')
        // Both are kept apart for good.
        await soon(() => page.locator('[data-part=identities]').innerText()).toContain('certainly different')
        await page.keyboard.press('z')
        await soon(async () => await standing(page)).toEqual(before)

        await page.goto(new URL('/agents?q=Samer', desk.address).href)
        await page.locator('.rows [data-row]', { hasText: 'Samer Bakri' }).click()
        const named = page.locator('[data-part=names]')
        await named.getByLabel('New name').fill('Samer B.')
        await named.getByRole('button', { name: 'Rename' }).click()
        await soon(() => page.locator('.sentence bdi').first().innerText()).toBe('Samer B.')
        await named.getByLabel('Another name').fill('سامر بكري')
        await named.getByRole('button', { name: 'Add' }).click()
        await soon(() => named.innerText()).toContain('سامر بكري')
        await named.getByRole('button', { name: /^Remove/ }).click()
        await soon(() => named.locator('li').allInnerTexts()).not.toContain('سامر بكري added by a person')
        const identities = page.locator('[data-part=identities]')
        for (const answer of ['may be the same', 'different']) {
          await identities.locator('summary').click()
          await identities.getByLabel('Another agent').fill('Two colleagues')
          await identities.getByText('In this case already').waitFor()
          await identities.getByLabel('What you say of the two').selectOption(answer)
          await identities.getByRole('button', { name: 'Say so' }).click()
          const words = answer === 'different' ? 'certainly different' : answer
          await soon(() => identities.locator('.hair').innerText()).toContain(words)
          await identities.locator('summary').click()
        }
        expect(await seriousFaults(page)).toEqual([])
        await identities.getByRole('button', { name: 'Take it back' }).click()
        // The answer before it holds again.
        await soon(() => identities.locator('.hair').innerText()).toContain('may be the same')
        const letter = page.locator('[data-part=grade]')
        await letter.locator('summary').click()
        await letter.getByLabel(/^Who says it/).selectOption('C')
        await letter.getByLabel('The reason').fill('of what happened on the pier')
        await letter.getByRole('button', { name: 'Set the grade' }).click()
        await soon(() => letter.locator('.grade-now').innerText()).toBe('C')
        expect(await letter.locator('.grades').innerText()).toContain('of what happened on the pier')
        const undo = page.locator('[data-part=history] li:not(.undone) button')
        for (let i = 0; i < 12 && page.url().match(/\/g\d+$/) && (await undo.count()) > 0; i++) {
          const left = await undo.count()
          await undo.first().click()
          await soon(() => undo.count()).not.toBe(left)
        }
        await soon(async () => await standing(page)).toEqual(before)
      } finally {
        await page.close()
      }
    })

    it('exports what the board holds, and imports agents after a preview; the import is undone whole', async () => {
      const { page } = await desk.open('en', 1360, '/exchange')
      try {
        for (const [name, file, begins] of [
          ['Claims as a table', 'isnad-claims.csv', /ref,state,wording_ar/],
          ['Agents as a table', 'isnad-agents.csv', /ref,state,name/],
          ['All of it', 'isnad-catalogue.json', /"schema"/],
          ['Chains as a graph', 'isnad-catalogue.graphml', /<graphml/],
          ['Agents for other archives', 'isnad-catalogue.ftm.json', /"schema"/],
        ] as const) {
          const download = page.waitForEvent('download')
          await page.locator('[data-part=export] li', { hasText: name }).getByRole('button').click()
          const saved = await download
          expect(saved.suggestedFilename()).toBe(file)
          expect(await readFile((await saved.path())!, 'utf8')).toMatch(begins)
        }
        const agents = async () => (await get<{ total: number }>(page, `${at}/agents`)).total
        const before = await agents()
        const choose = page.locator('input[type=file]')
        const people =
          'name,kind,alias\nسامر بكري,person,Samer Bakri\nThe Mast Battalion,group,\n,person,\nThe moon,planet,\n'
        await choose.setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(people) })
        const preview = page.locator('[data-part=preview]')
        await soon(() => preview.innerText()).toContain('2 agents would come in')
        expect(await preview.innerText()).toMatch(/Takes what the texts say of: Samer Bakri/)
        expect(await preview.innerText()).toMatch(/line 4: no name\s+line 5: neither a person nor a body/)
        expect(await agents()).toBe(before)
        expect(await seriousFaults(page)).toEqual([])
        await preview.getByRole('button', { name: 'Bring these 2 agents in' }).click()
        const done = page.locator('[data-part=imported]')
        await soon(() => done.innerText()).toContain('2 agents came in.')
        expect(await agents()).toBe(before + 1)
        await done.getByRole('button', { name: 'Undo the import' }).click()
        await soon(agents).toBe(before)

        const entity = { id: 'x1', schema: 'Person', properties: { name: ['Ann Day'] } }
        const ftm = Buffer.from(`${JSON.stringify(entity)}\n`)
        await choose.setInputFiles({ name: 'people.ftm.json', mimeType: 'application/json', buffer: ftm })
        await soon(() => preview.innerText()).toContain('One agent would come in')
        await preview.getByRole('button', { name: 'Leave it' }).click()
        await soon(() => preview.count()).toBe(0)
      } finally {
        await page.close()
      }
    })
  },
)
