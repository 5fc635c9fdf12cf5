import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Verdict } from '@isnad/proof'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { verifyDossierAt } from '../../src/app/dossier/index.ts'
import { tempFolder } from '../app/fixture.ts'
import { type Files, filesOf, makeDossiers } from './fixture.ts'
import { REPRESENTATIVE, TAMPERED } from './tampered.ts'

const PARTS = fileURLToPath(new URL('../../src/dossier/parts/', import.meta.url))
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync)
const hasPython = spawnSync('python3', ['--version']).status === 0

// The sweep of all looks three times at some hundred folders.
if (process.env.ISNAD_SWEEP !== undefined) vi.setConfig({ testTimeout: 300_000 })

let folders: { first: string; second: string }
let tampered: readonly string[]
/** What isnad verify says of each, asked once. */
const answers = new Map<string, Verdict>()

function answerOn(folder: string): Verdict {
  const verdict = answers.get(folder) ?? verifyDossierAt(folder)
  answers.set(folder, verdict)
  return verdict
}

function write(files: Files): string {
  const folder = join(tempFolder(), 'dossier')
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  return folder
}

/** verify.py over many folders in one process: one line of JSON for each. */
function askPython(all: readonly string[], more: readonly string[] = []): Verdict[] {
  const { stdout } = spawnSync('python3', [join(PARTS, 'verify.py'), '--json', ...more, ...all], { encoding: 'utf8' })
  return stdout
    .trim()
    .split('\n')
    .map((line): Verdict => JSON.parse(line))
}

beforeAll(async () => {
  folders = await makeDossiers()
  // The second has everything there can be: an original, disclosed entries, an earlier checkpoint.
  tampered = TAMPERED.map((one) => {
    if (one.onDisk !== undefined) {
      const folder = join(tempFolder(), 'dossier')
      cpSync(base(one.name), folder, { recursive: true })
      one.onDisk(folder)
      return folder
    }
    const files = filesOf(base(one.name))
    one.change?.(files)
    return write(files)
  })
}, 60_000)

/** What needs two disclosed entries or a second reference is tried on the first dossier. */
function base(name: string): string {
  return /two references|proof of an entry for another/.test(name) ? folders.first : folders.second
}

describe('sound dossiers', () => {
  it('are found unchanged, and nothing is said about the claims', () => {
    const verdict = verifyDossierAt(folders.second, { earlier: [folders.first] })
    expect(verdict).toMatchObject({ files: 'unchanged since signing', faults: [], signed: { known: 'self-asserted' } })
    expect(verdict.earlier).toEqual([{ entries: expect.any(Number), answer: 'extended' }])
    expect(verdict.claims).toBe('this says nothing about whether the claims are true')
    const key = readFileSync(join(folders.first, 'proof/key.txt'), 'utf8').trim()
    expect(verifyDossierAt(folders.first, { keys: [key] }).signed?.known).toBe('given from elsewhere')
  })

  it('are refused with another key, after a rollback, and where the view was split', () => {
    const codes = (folder: string, options: Parameters<typeof verifyDossierAt>[1]): string[] =>
      verifyDossierAt(folder, options).faults.map(({ code }) => code)
    const other = 'ledger.example/date-palm+3827ca9f+AYqI4910CfGV/VLbLTy6XXLKZwm/HZQSG/N0iAG0D29c'
    expect(codes(folders.first, { keys: [other] })).toEqual(['KEY_NOT_EXPECTED'])
    expect(codes(folders.first, { earlier: [folders.second] })).toEqual(['ROLLBACK'])
    const forged = tampered[TAMPERED.findIndex(({ name }) => name === 'another day')] ?? ''
    expect(codes(folders.first, { earlier: [forged] })).toEqual(['EARLIER_REFUSED'])
  })

  it.skipIf(!hasPython)('get the same answers from verify.py (needs python3)', () => {
    const checkpoint = join(folders.first, 'proof/checkpoint')
    expect(askPython([folders.first, folders.second])).toEqual(
      [folders.first, folders.second].map((f) => verifyDossierAt(f)),
    )
    expect(askPython([folders.second], ['--earlier', checkpoint])).toEqual([
      verifyDossierAt(folders.second, { earlier: [checkpoint] }),
    ])
    expect(askPython([folders.first], ['--earlier', join(folders.second, 'proof/checkpoint')])[0]?.faults).toEqual([
      { code: 'ROLLBACK', place: 'given checkpoint 1' },
    ])
  })

  it.skipIf(!hasPython)('are told by verify.py beside them in words, in both languages', () => {
    for (const [language, words] of [
      ['en', 'says nothing about whether'],
      ['ar', 'لا يقول شيئاً عن صدق'],
    ] as const) {
      const ran = spawnSync('python3', [join(folders.first, 'verify.py'), '--lang', language], { encoding: 'utf8' })
      expect(ran.status).toBe(0)
      expect(ran.stdout).toContain(words)
    }
  })
})

describe('tampered dossiers', () => {
  it('are at least sixty, each with a name of its own', () => {
    expect(TAMPERED.length).toBeGreaterThanOrEqual(60)
    expect(new Set(TAMPERED.map(({ name }) => name)).size).toBe(TAMPERED.length)
  })

  for (const [i, { name, code }] of TAMPERED.entries()) {
    it(`${code}: ${name}`, () => {
      const verdict = answerOn(tampered[i] ?? '')
      expect([...new Set(verdict.faults.map((fault) => fault.code))]).toEqual([code])
      expect(verdict).toMatchObject({ files: 'changed', signed: null })
    })
  }

  it.skipIf(!hasPython)('are refused by verify.py with the same codes at the same places (needs python3)', () => {
    const chosen = tampered.filter((_, i) => REPRESENTATIVE.has(TAMPERED[i]?.name ?? ''))
    expect(chosen.length).toBeGreaterThan(30)
    expect(askPython(chosen)).toEqual(chosen.map(answerOn))
  })
})

describe.skipIf(CHROMIUM === undefined)('verify.html (needs chromium)', () => {
  let browser: Browser
  let page: Page
  const requests: string[] = []

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: CHROMIUM ?? '',
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    })
    page = await browser.newPage()
    page.on('request', (request) => requests.push(request.url()))
    await page.goto(pathToFileURL(join(folders.second, 'verify.html')).href)
  }, 30_000)
  afterAll(() => browser?.close())

  it('answers as the others do, for a tampered dossier of each code that a browser can be shown', async () => {
    for (const [i, { name, onDisk }] of TAMPERED.entries()) {
      if (onDisk !== undefined || !REPRESENTATIVE.has(name)) continue
      const folder = tampered[i] ?? ''
      const files = Object.fromEntries(
        [...filesOf(folder)].map(([p, bytes]) => [p, Buffer.from(bytes).toString('base64')]),
      )
      const verdict = await page.evaluate(
        (given) => (globalThis as unknown as { isnadVerify(f: object, k: object): object }).isnadVerify(given, {}),
        files,
      )
      expect(verdict, name).toEqual(answerOn(folder))
    }
  }, 300_000)

  it('takes a folder from a person, says each answer in both languages, and asks the network for nothing', async () => {
    await page.click('#en')
    await page.setInputFiles('#folder', folders.second)
    await page.waitForSelector('#answer .large')
    const text = await page.innerText('#answer')
    expect(text).toContain('unchanged since they were signed')
    expect(text).toContain('says nothing about whether the claims are true')
    const sizes = await page.$$eval('#answer .large', (all) => all.map((one) => getComputedStyle(one).fontSize))
    expect(new Set(sizes).size).toBe(1)
    await page.click('#ar')
    expect(await page.innerText('#answer')).toContain('لا يقول شيئاً عن صدق الأقوال')
    expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([])
  })

  it('is what the sources make', async () => {
    const make: { makeVerifier(): Promise<string> } = await import(
      new URL('../../../../tools/verifier/make.mjs', import.meta.url).href
    )
    expect(readFileSync(join(PARTS, 'verify.html'), 'utf8')).toBe(await make.makeVerifier())
  })
})
