import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'
import {
  type CaseDesk,
  type CaseEnvironment,
  type Item,
  newCase,
  openCase,
  type Receipt,
  type Received,
} from '../../src/app/index.ts'

const made: string[] = []
const open = new Set<CaseDesk>()

afterAll(async () => {
  for (const desk of open) await desk.close().catch(() => undefined)
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

/** A folder of its own for a test, gone afterwards. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-test-'))
  made.push(folder)
  return folder
}

/** Writes files into a new folder. Names may be bytes. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = join(tempFolder(), 'usb')
  mkdirSync(folder)
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
  return folder
}

export interface TestCase {
  readonly desk: CaseDesk
  readonly folder: string
  readonly env: CaseEnvironment
  readonly custodian: string | undefined
}

export async function makeCase(options: { passphrase?: string; now?: () => number } = {}): Promise<TestCase> {
  const root = tempFolder()
  const folder = join(root, 'case')
  const env: CaseEnvironment = {
    configFolder: join(root, 'config'),
    version: 'test',
    ...(options.now === undefined ? {} : { clock: { now: options.now } }),
  }
  const { desk, custodian } = await newCase(env, {
    folder,
    key:
      options.passphrase === undefined
        ? { protection: 'open' }
        : { protection: 'passphrase', passphrase: options.passphrase },
    custodian: { kind: 'make' },
  })
  open.add(desk)
  return { desk, folder, env, custodian: custodian?.keptAt }
}

export async function reopen({ folder, env, desk }: TestCase, passphrase?: string): Promise<CaseDesk> {
  await desk.close()
  open.delete(desk)
  return await openAgain(folder, env, passphrase)
}

export async function openAgain(folder: string, env: CaseEnvironment, passphrase?: string): Promise<CaseDesk> {
  const desk = await openCase(env, { folder, ...(passphrase === undefined ? {} : { passphrase }) })
  open.add(desk)
  return desk
}

export async function receiveAll(
  desk: CaseDesk,
  items: readonly Item[],
  more: { from?: string; note?: string; maxFileBytes?: number } = {},
): Promise<{ receipt: Receipt; told: Received[] }> {
  const told: Received[] = []
  const receipt = await desk.receive({ items, ...more }, { onReceived: (batch) => void told.push(...batch) })
  return { receipt, told }
}

export function path(at: string): Item {
  return { kind: 'path', path: at }
}

export function bytes(name: string, content: string | Uint8Array): Item {
  return { kind: 'bytes', given: { name }, bytes: typeof content === 'string' ? Buffer.from(content) : content }
}

export async function readAll(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const chunk of chunks) parts.push(chunk)
  return Buffer.concat(parts)
}

export async function codesOf(desk: CaseDesk, against: readonly string[] = []): Promise<string[]> {
  return [...new Set((await desk.audit({ against })).findings.map(({ code }) => code))].sort()
}

/** The code of what is thrown, or `nothing`. */
export async function codeOf(act: () => Promise<unknown>): Promise<string> {
  try {
    await act()
  } catch (error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
    throw error
  }
  return 'nothing'
}
