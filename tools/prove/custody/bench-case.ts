import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { newCase, openCase } from '../../../packages/desk/src/app/index.ts'

const ENTRY = fileURLToPath(new URL('../../../packages/desk/bin/isnad.js', import.meta.url))

/** A case to be harmed, made once and copied for each harm. */
export interface Template {
  readonly root: string
  readonly usb: string
  readonly names: readonly string[]
  /** A fresh copy: the case's folder, and the configuration folder that knows it. */
  copy(): Copy
  remove(): void
}

export interface Copy {
  readonly root: string
  readonly folder: string
  readonly config: string
  remove(): void
}

/** @param count - files of the delivery; every tenth has the bytes of the one before */
export async function makeTemplate(count: number): Promise<Template> {
  const root = mkdtempSync(join(tmpdir(), 'isnad-prove-'))
  const usb = join(root, 'usb')
  mkdirSync(usb)
  const names = Array.from({ length: count }, (_, i) => `file ${String(i).padStart(4, '0')}.txt`)
  for (const [i, name] of names.entries()) {
    const unique = i % 10 === 9 ? i - 1 : i
    writeFileSync(join(usb, name), `content ${unique} `.repeat(1 + ((unique * 37) % 900)))
  }
  const source = { folder: join(root, 'case'), config: join(root, 'config') }
  const env = { configFolder: source.config, version: 'prove' }
  const made = await newCase(env, { folder: source.folder, key: { protection: 'open' }, custodian: { kind: 'make' } })
  await made.desk.close()
  return {
    root,
    usb,
    names,
    copy() {
      const at = mkdtempSync(join(root, 'copy-'))
      const copy = { root: at, folder: join(at, 'case'), config: join(at, 'config') }
      cpSync(source.folder, copy.folder, { recursive: true })
      cpSync(source.config, copy.config, { recursive: true })
      return { ...copy, remove: () => rmSync(at, { recursive: true, force: true }) }
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  /** Ids that were told as received, as `id name`. */
  readonly acknowledged: readonly string[]
  readonly stderr: string
}

/**
 * Runs `isnad add` on a delivery as a process of its own.
 * @param wrap - a program and its arguments to run it under
 * @param killAfterMs - when to kill it, without warning
 */
export async function runAdd(
  copy: Copy,
  usb: string,
  wrap: readonly string[] = [],
  killAfterMs?: number,
): Promise<Ended> {
  const argv = [...wrap, process.execPath, ENTRY, 'add', '--json', '--case', copy.folder, '--from-fd', '3', usb]
  const child = spawn(argv[0] ?? process.execPath, argv.slice(1), {
    // One thread for the disk: then the n-th call is the same call in every run.
    env: { ...process.env, ISNAD_CONFIG: copy.config, UV_THREADPOOL_SIZE: '1' },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  const [, out, err, from] = child.stdio
  let stdout = ''
  let stderr = ''
  out?.on('data', (chunk) => (stdout += String(chunk)))
  err?.on('data', (chunk) => (stderr += String(chunk)))
  if (from !== null && from !== undefined && 'end' in from) {
    from.on('error', () => undefined)
    from.end('Abu Salim, +963 944 000 111')
  }
  const timer = killAfterMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfterMs)
  return await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      resolve({ code, signal, acknowledged: readAcknowledged(stdout), stderr })
    })
  })
}

function readAcknowledged(stdout: string): string[] {
  return stdout.split('\n').flatMap((line) => {
    try {
      const { batch } = JSON.parse(line) as { batch?: { outcome: string; id: string; given: { name: string } }[] }
      return (batch ?? []).flatMap((one) => (one.outcome === 'received' ? [`${one.id} ${one.given.name}`] : []))
    } catch {
      return []
    }
  })
}

/** What is wrong with a case after it was harmed and the same command was run again; empty when nothing is. */
export async function faultsAfter(copy: Copy, template: Template, ended: Ended): Promise<string[]> {
  const env = { configFolder: copy.config, version: 'prove' }
  const faults: string[] = []
  const list = async (): Promise<string[]> => {
    const desk = await openCase(env, { folder: copy.folder })
    try {
      return (await desk.listFiles()).map((file) => `${file.id} ${file.kept ? file.given.name : ''}`)
    } finally {
      await desk.close()
    }
  }
  const held = new Set(await list())
  for (const one of ended.acknowledged) if (!held.has(one)) faults.push(`lost: ${one}`)
  if (ended.code === 0 && ended.acknowledged.length < template.names.length) faults.push('ended well, told less')
  // After a command that ended well the same one is a new delivery, and rightly leaves new receipts.
  const desk = await openCase(env, { folder: copy.folder })
  try {
    if (ended.code !== 0 || held.size === 0) {
      await desk.receive({ items: [{ kind: 'path', path: template.usb }], from: 'Abu Salim, +963 944 000 111' })
    }
    const names = (await desk.listFiles()).map((file) => (file.kept ? file.given.name : '')).sort()
    const once = [...template.names].sort()
    // Killed after the last act was durable and before it was told: then the second run is a second delivery.
    const closed = (await desk.listAccessions()).filter(({ finished }) => finished).length
    const expected = Array.from({ length: closed }, () => once)
      .flat()
      .sort()
    if (closed === 0 || names.join() !== expected.join())
      faults.push(`receipts: ${names.length} in ${closed} deliveries`)
    if (closed !== (await desk.listAccessions()).length) faults.push('a delivery was left open')
    if (closed > 1 && held.size < template.names.length) faults.push('doubled')
    const { findings } = await desk.audit()
    for (const { code, place } of findings) faults.push(`${code} ${place}`)
  } finally {
    await desk.close()
  }
  return faults
}
