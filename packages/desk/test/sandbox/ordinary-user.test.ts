import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

/** An ordinary user who owns nothing here, and not the one that readers become. */
const UID = '65533'
const PROGRAM = fileURLToPath(new URL('./trials.ts', import.meta.url))
const become = ['--reuid', UID, '--regid', UID, '--clear-groups', '--', process.execPath]
const isRoot = process.getuid?.() === 0
const canBecome =
  isRoot &&
  spawnSync('setpriv', [...become, '-e', `require('node:fs').readFileSync(${JSON.stringify(PROGRAM)})`]).status === 0
const reason = canBecome
  ? ''
  : isRoot
    ? ' (skipped: others may not read this folder)'
    : ' (skipped: these tests already run as one)'

interface Told {
  readonly uid: number
  readonly results: Readonly<Record<string, Readonly<Record<string, string>>>>
}

function runAsOrdinary(port: number, vault: string): Promise<Told> {
  const args = [...become, PROGRAM, String(port), vault]
  return new Promise((resolve, reject) => {
    const child = spawn('setpriv', args, {
      env: { PATH: process.env.PATH ?? '', HOME: '/nonexistent' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let out = ''
    let complaints = ''
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString()
    })
    child.stderr.on('data', (chunk: Buffer) => {
      complaints += chunk.toString()
    })
    child.on('error', reject)
    child.on('close', () => {
      try {
        resolve(JSON.parse(out) as Told)
      } catch {
        reject(new Error(complaints))
      }
    })
  })
}

describe('the wall around readers of an ordinary user', () => {
  it.skipIf(!canBecome)(`holds in every tier that holds at all${reason}`, async () => {
    const vault = mkdtempSync(join(tmpdir(), 'isnad-vault-'))
    chmodSync(vault, 0o755)
    writeFileSync(join(vault, 'canary'), 'a secret', { mode: 0o644 })
    let hits = 0
    const server = createServer((socket) => {
      hits += 1
      socket.destroy()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    try {
      const { uid, results } = await runAsOrdinary(
        typeof address === 'object' && address !== null ? address.port : 0,
        vault,
      )
      expect(uid).toBe(Number(UID))
      expect(Object.keys(results).length).toBeGreaterThan(0)
      const walled = ['1', '2'].filter((tier) => results[tier] !== undefined)
      for (const tier of walled) {
        expect(results[tier]!.reach).toMatch(/^(ENETUNREACH|ECONNREFUSED)$/)
        expect(results[tier]!.look).toMatch(/^(ENOENT|EACCES)$/)
        expect(results[tier]!.environment).toMatch(/^LANG PATH( PWD)?$/)
        expect(results[tier]!.setting).not.toMatch(/^yes/)
        expect(results[tier]!.unmount).not.toBe('0')
        expect(results[tier]!.write).not.toMatch(/^yes/)
        expect(results[tier]!.fine).toBe('fine')
      }
      // Control: the weakest wall promises nothing about the network, and the same attempt gets through there.
      if (results['3'] !== undefined) {
        expect(results['3'].reach).toBe('yes')
        expect(results['3'].look).toBe('ERR_ACCESS_DENIED')
        expect(hits).toBeGreaterThan(0)
      }
    } finally {
      server.close()
      rmSync(vault, { recursive: true, force: true })
    }
  })
})
