import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserContext, Page } from 'playwright-core'
import { expect, vi } from 'vitest'
import { launch, openIn, openPage, type Seen, startDesk } from './browser.ts'

export const SAMPLES = fileURLToPath(new URL('../../../samples/texts/', import.meta.url))

export interface SampleDesk {
  readonly context: BrowserContext
  readonly address: string
  open(locale: 'ar' | 'en', width: number, path: string, dark?: boolean): Promise<Seen>
  stop(): Promise<void>
}

/** A desk of its own over files, all of them read, with a browser that has a session. */
export async function openDesk(paths: readonly string[], documents: number, patience = 200_000): Promise<SampleDesk> {
  const browser = await launch()
  const home = mkdtempSync(join(tmpdir(), 'isnad-web-'))
  const desk = await startDesk(paths, { ISNAD_CONFIG: join(home, 'config'), ISNAD_CASES: join(home, 'cases') })
  const first = await openPage(browser, desk.address, { locale: 'en', width: 1360, height: 900 })
  const waiting = () =>
    first.page.evaluate(async (wanted) => {
      type List = { total: number; rows: { state: string }[] }
      const { total, rows } = (await (await fetch('/api/documents?limit=500')).json()) as List
      return total < wanted ? wanted : rows.filter((r) => r.state === 'waiting').length
    }, documents)
  await first.page.locator('textarea').waitFor()
  await vi.waitUntil(async () => (await waiting()) === 0, { timeout: patience, interval: 200 })
  await first.page.close()
  return {
    context: first.context,
    address: desk.address,
    async open(locale, width, path, dark = false) {
      const seen = await openIn(first.context, new URL(path, desk.address).href, { locale, width, height: 900 })
      seen.page.setDefaultTimeout(60_000)
      if (dark) await seen.page.emulateMedia({ colorScheme: 'dark' })
      return seen
    },
    async stop() {
      await browser.close()
      await desk.stop()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** A machine that is shared may take its time. */
export function soon<T>(seen: () => T | Promise<T>) {
  return expect.poll(seen, { timeout: 60_000 })
}

/** Tab until the focus is on what is wanted; fails when it is never reached. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((s) => document.activeElement?.matches(s) ?? false, selector)) return
  }
  throw new Error(`${selector} is not reached by Tab`)
}

/** Asks the desk as the page would, with its session. */
export async function post<T>(page: Page, path: string, body: unknown): Promise<T> {
  return await page.evaluate(
    async ([at, value]) => {
      const answer = await fetch(at, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-isnad': '1' },
        body: JSON.stringify(value),
      })
      return await answer.json()
    },
    [path, body] as const,
  )
}

export async function get<T>(page: Page, path: string): Promise<T> {
  return await page.evaluate(async (at) => await (await fetch(at)).json(), path)
}
