import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'

export interface Printed {
  readonly pdf: Uint8Array
  /** What the page shows, as the browser gives it to a reader who copies everything. */
  readonly text: string
}

const CANDIDATES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

export function findChromium(): string | undefined {
  return CANDIDATES.find((path) => existsSync(path))
}

/** Prints pages with an installed Chromium that reaches nothing and remembers nothing. */
export class Printer {
  readonly #context: BrowserContext
  readonly #profile: string

  private constructor(context: BrowserContext, profile: string) {
    this.#context = context
    this.#profile = profile
  }

  static async open(executablePath: string): Promise<Printer> {
    const profile = await mkdtemp(join(tmpdir(), 'isnad-chromium-'))
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless: true,
      offline: true,
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    })
    return new Printer(context, profile)
  }

  async print(html: string): Promise<Printed> {
    const page = await this.#context.newPage()
    await page.setContent(html, { waitUntil: 'load' })
    const text = await page.evaluate(() => {
      const selection = getSelection()
      selection?.selectAllChildren(document.body)
      return selection?.toString() ?? ''
    })
    const pdf = await page.pdf({ format: 'A4', margin: { top: '20mm', bottom: '20mm', left: '18mm', right: '18mm' } })
    await page.close()
    return { pdf, text }
  }

  /** A page as a picture (JPEG), of the size given in pixels. */
  async picture(html: string, viewport: { readonly width: number; readonly height: number }): Promise<Uint8Array> {
    const page = await this.#context.newPage()
    await page.setViewportSize(viewport)
    await page.setContent(html, { waitUntil: 'load' })
    const picture = await page.screenshot({ type: 'jpeg', quality: 70 })
    await page.close()
    return picture
  }

  async close(): Promise<void> {
    await this.#context.close()
    await rm(this.#profile, { recursive: true, force: true })
  }
}
