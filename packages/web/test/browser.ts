import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const CHROMIUM = process.env.ISNAD_CHROMIUM ?? '/usr/bin/chromium'
const BUILT = new URL('../dist/index.html', import.meta.url)

/** Why the browser tests cannot run here; undefined where they can. */
export function whyNoBrowser(): string | undefined {
  if (!existsSync(CHROMIUM)) return 'Chromium is not installed (Debian: apt-get install chromium)'
  if (!existsSync(BUILT)) return 'the pages are not built (npm test builds them)'
  return undefined
}

export async function launch(): Promise<Browser> {
  return await chromium.launch({
    executablePath: CHROMIUM,
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
}

/** A desk of its own, with whatever files are given; ends with `stop`. */
export async function startDesk(
  paths: readonly string[],
  env: Record<string, string>,
): Promise<{ address: string; stop: () => Promise<number> }> {
  const child = spawn(process.execPath, [`${ROOT}packages/desk/bin/isnad.js`, 'start', '--no-open', ...paths], {
    env: { ...process.env, ...env, ISNAD_LOCALE: 'en', NO_COLOR: '1' },
  })
  const address = await addressOf(child)
  return {
    address,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', (code) => resolve(code ?? -1))
        child.kill('SIGINT')
      }),
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    child.stdout!.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      const found = /http:\/\/127\.0\.0\.1:\d+\/#token=\S+/.exec(output)
      if (found) resolve(found[0])
    })
    child.stderr!.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
    child.once('exit', (code) => reject(new Error(`the desk ended with ${code}:\n${output}`)))
  })
}

export interface Seen {
  readonly page: Page
  readonly context: BrowserContext
  /** Addresses outside loopback that the page asked for. */
  readonly outside: string[]
  /** Errors of the page and of its content policy. */
  readonly complaints: string[]
}

export async function openPage(
  browser: Browser,
  address: string,
  options: { locale: 'ar' | 'en'; width: number; height: number; dark?: boolean },
): Promise<Seen> {
  const context = await browser.newContext({
    viewport: { width: options.width, height: options.height },
    locale: options.locale === 'ar' ? 'ar-SY' : 'en-GB',
    colorScheme: options.dark ? 'dark' : 'light',
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  return await openIn(context, address, options)
}

/** A page in a context that may have a session already; the locale is the one that is asked for. */
export async function openIn(
  context: BrowserContext,
  address: string,
  { locale, width, height }: { locale: 'ar' | 'en'; width: number; height: number },
): Promise<Seen> {
  const page = await context.newPage()
  await page.setViewportSize({ width, height })
  // Once for each page, so that a test may change it as a person would.
  await page.addInitScript((chosen) => {
    if (sessionStorage.getItem('isnad.begun') === null) localStorage.setItem('isnad.locale', chosen)
    sessionStorage.setItem('isnad.begun', '1')
  }, locale)
  const outside: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') outside.push(request.url())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.goto(address)
  return { page, context, outside, complaints }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Serious and critical findings of axe, by rule and place. */
export async function seriousFaults(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; impact: string; nodes: { target: string[] }[] }[] }> }
    }
    const { violations } = await axe.run()
    return violations
      .filter((v) => v.impact === 'serious' || v.impact === 'critical')
      .map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)
  })
}
