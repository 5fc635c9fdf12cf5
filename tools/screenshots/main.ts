import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { launch, openPage, startDesk, whyNoBrowser } from '../../packages/web/test/browser.ts'

const OUT = fileURLToPath(new URL('../../docs/images/', import.meta.url))

/** The pictures of the README, taken of the sample case in a real browser. */
const PICTURES: readonly {
  readonly name: string
  readonly locale: 'ar' | 'en'
  readonly width: number
  readonly height: number
  readonly dark?: boolean
  readonly show: (page: Page) => Promise<void>
}[] = [
  { name: 'text-ar', locale: 'ar', width: 1280, height: 860, show: (page) => openText(page, '2-almarsa') },
  {
    name: 'text-en-dark',
    locale: 'en',
    width: 1280,
    height: 860,
    dark: true,
    show: (page) => openText(page, '3-harbour'),
  },
  { name: 'claim-ar', locale: 'ar', width: 1280, height: 860, show: claim },
  { name: 'compare-ar', locale: 'ar', width: 1280, height: 860, show: compare },
  { name: 'phone-ar', locale: 'ar', width: 390, height: 844, show: (page) => openText(page, '2-almarsa') },
  { name: 'start-en', locale: 'en', width: 1280, height: 720, show: (page) => page.locator('textarea').waitFor() },
]

async function openText(page: Page, name: string): Promise<void> {
  await page.locator('.top nav a').nth(1).click()
  await page.locator('.rows a', { hasText: name }).click()
  await page.locator('.sentence').waitFor()
}

async function claim(page: Page): Promise<void> {
  await openText(page, '2-almarsa')
  await page.locator('.reading .m-attributed[data-claim]').nth(3).click()
  await page.locator('.keys .whole').click()
  await page.locator('.claim-room .chain').waitFor()
}

async function compare(page: Page): Promise<void> {
  await page.locator('.top nav a[href="/compare"]').click()
  for (const outlet of ['شبكة المدار', 'صحيفة المرسى']) await page.getByText(outlet, { exact: true }).first().click()
  await page.locator('.room .actions .button').click()
  await page.locator('.compared .card').first().waitFor()
  await page.locator('.compared').scrollIntoViewIfNeeded()
}

const why = whyNoBrowser()
if (why !== undefined) {
  process.stderr.write(`No pictures: ${why}\n`)
  process.exitCode = 1
} else {
  mkdirSync(OUT, { recursive: true })
  const home = mkdtempSync(join(tmpdir(), 'isnad-pictures-'))
  const browser = await launch()
  try {
    for (const picture of PICTURES) {
      const desk = await startDesk([], { ISNAD_CONFIG: join(home, 'config'), ISNAD_CASES: join(home, 'cases') })
      const { page, context } = await openPage(browser, desk.address, picture)
      await picture.show(page)
      await page.evaluate(() => document.fonts.ready)
      await page.screenshot({ path: join(OUT, `${picture.name}.png`) })
      await context.close()
      await desk.stop()
      process.stdout.write(`${picture.name}.png\n`)
    }
  } finally {
    await browser.close()
    rmSync(home, { recursive: true, force: true })
  }
}
