import { closeSync, existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WallSession, WallTier } from '#reading'
import { actEvil, askEvil, openEvil, tiersHere } from './evil-reader.ts'

const here = await tiersHere()
const linux = process.platform === 'linux'
/** Below /var/lib as root and below the home else: tier 2 covers /tmp whether it is told to or not. */
const vault = mkdtempSync(join(process.getuid?.() === 0 ? '/var/lib' : (process.env.HOME ?? tmpdir()), 'isnad-vault-'))
const canary = join(vault, 'canary')
let server: Server
let port = 0
let hits = 0

beforeAll(async () => {
  writeFileSync(canary, 'a secret', { mode: 0o644 })
  server = createServer((socket) => {
    hits += 1
    socket.destroy()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  port = typeof address === 'object' && address !== null ? address.port : 0
})
afterAll(() => {
  server.close()
  rmSync(vault, { recursive: true, force: true })
})

/** Processes of this machine that carry a marker as their name. */
function survivors(marker: string): number {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'latin1').startsWith(marker)
      } catch {
        return false
      }
    }).length
}

describe.each([1, 2] as const)('the wall of tier %i', (tier: WallTier) => {
  const reason = here.has(tier) ? '' : ` (skipped: tier ${tier} does not hold on this machine)`
  let wall: WallSession
  beforeAll(() => {
    if (here.has(tier)) wall = openEvil({ tier, hide: [vault], readers: 2 })
  })
  afterAll(() => wall?.close())

  it.skipIf(!here.has(tier))(`S1: no network${reason}`, async () => {
    // Control: the same program behind the wall that has no such promise reaches the listener.
    const open = openEvil({ tier: 3 })
    expect(await askEvil(open, 'reach', String(port))).toBe('yes')
    await open.close()
    const before = hits
    expect(before).toBeGreaterThan(0)
    expect(await askEvil(wall, 'reach', String(port))).toMatch(/^(ENETUNREACH|ECONNREFUSED)$/)
    expect(hits).toBe(before)
  })

  it.skipIf(!here.has(tier))(`S2: no sight of a case, of the keys, of the environment${reason}`, async () => {
    expect(readFileSync(canary, 'utf8')).toBe('a secret')
    expect(process.env.PATH).toBeTruthy()
    expect(await askEvil(wall, 'look', canary)).toMatch(tier === 1 ? /^ENOENT$/ : /^(EACCES|ENOENT)$/)
    if (tier === 1) expect(await askEvil(wall, 'look', '/etc/passwd')).toBe('ENOENT')
    if (tier === 1) expect(await askEvil(wall, 'look', '/proc/1/root/etc/passwd')).not.toMatch(/^yes/)
    expect(await askEvil(wall, 'environment')).toMatch(/^LANG PATH( PWD)?$/)
  })

  it.skipIf(!here.has(tier))(`S5: no descriptor that the desk has open${reason}`, async () => {
    const file = openSync(canary, 'r')
    const own = openEvil({ tier, hide: [vault], readers: 1 })
    expect(await askEvil(own, 'descriptors')).toBe('')
    await own.close()
    closeSync(file)
  })

  it.skipIf(!here.has(tier))(`S6: no kernel setting${reason}`, async () => {
    if (process.getuid?.() === 0) closeSync(openSync('/proc/sys/kernel/core_pattern', 'r+'))
    expect(await askEvil(wall, 'setting')).toMatch(/^(EACCES|EROFS|EPERM|ENOENT)$/)
  })

  it.skipIf(!here.has(tier))(`S7: the cover stays on and /usr read-only${reason}`, async () => {
    expect(existsSync('/usr/bin')).toBe(true)
    if (tier === 1) expect(await askEvil(wall, 'unshare')).not.toBe('0')
    expect(await askEvil(wall, 'unmount', vault)).not.toBe('0')
    expect(await askEvil(wall, 'remount')).not.toBe('0')
    expect(await askEvil(wall, 'write', '/usr')).not.toMatch(/^yes/)
    expect(await askEvil(wall, 'look', canary)).not.toMatch(/^yes/)
  })

  it.skipIf(!here.has(tier))(`S3: nothing it started outlives it${reason}`, async () => {
    const marker = `isnad-survivor-${tier}`
    const own = openEvil({ tier, hide: [vault], readers: 1 })
    await askEvil(own, 'survive', marker)
    await expect(actEvil(own, 'sleep', '', { milliseconds: 500 })).rejects.toMatchObject({ code: 'READER_LATE' })
    await own.close()
    await expect.poll(() => survivors(marker), { timeout: 5000 }).toBe(0)
  })

  it.skipIf(!here.has(tier))(`S4: only its own small /tmp can be filled${reason}`, async () => {
    const own = openEvil({ tier, hide: [vault], readers: 1 })
    expect(await askEvil(own, 'fill', '/tmp 300')).toMatch(/^(ENOSPC|EFBIG|refused)$/)
    expect(await askEvil(own, 'write', '/')).not.toMatch(/^yes/)
    if (tier === 1) expect(await askEvil(own, 'write', '/dev')).not.toMatch(/^yes/)
    expect(await askEvil(own, 'write', tmpdir() === '/tmp' ? vault : tmpdir())).not.toMatch(/^yes/)
    await own.close()
  })

  it.skipIf(!here.has(tier))(`S9: a reader that never answers is killed by our clock${reason}`, async () => {
    const own = openEvil({ tier, hide: [vault], readers: 1 })
    await expect(actEvil(own, 'spin', '', { milliseconds: 700 })).rejects.toMatchObject({ code: 'READER_LATE' })
    expect(await askEvil(own, 'fine')).toBe('fine')
    await own.close()
  })

  it.skipIf(!here.has(tier))(`S8: WebAssembly memory stops at its limit and the desk lives on${reason}`, async () => {
    const own = openEvil({ tier, hide: [vault], readers: 1 })
    expect(Number(await askEvil(own, 'wasm'))).toBeLessThan(2 ** 31)
    await own.close()
  })
})

describe('the wall of tier 3', () => {
  const reason = here.has(3) ? '' : ' (skipped: it does not hold on this machine)'
  it.skipIf(!here.has(3))(
    `keeps files, programs and the environment out of reach; the network it does not${reason}`,
    async () => {
      const weak = openEvil({ tier: 3 })
      expect(await askEvil(weak, 'look', canary)).toBe('ERR_ACCESS_DENIED')
      expect(await askEvil(weak, 'write', tmpdir())).toBe('ERR_ACCESS_DENIED')
      expect(await askEvil(weak, 'environment')).toMatch(/^PATH$/)
      await weak.close()
    },
  )
})

describe('root', () => {
  it.skipIf(!linux || process.getuid?.() !== 0 || !here.has(1))('never runs bubblewrap as itself', async () => {
    const wall = openEvil({ tier: 1 })
    const status = await actEvil(wall, 'look', '/proc/self/status')
    expect(status).not.toHaveLength(0)
    await wall.close()
    const { bubblewrapCommand } = await import('../../src/sandbox/tiers/bubblewrap.ts')
    const { layOut } = await import('../../src/sandbox/layout.ts')
    const { EVIL } = await import('./evil-reader.ts')
    const { PROCESS_LIMITS } = await import('#sandbox')
    const command = bubblewrapCommand(layOut(EVIL), PROCESS_LIMITS)
    expect([command.file, ...command.args].slice(0, 7).join(' ')).toBe(
      'setpriv --reuid 65534 --regid 65534 --clear-groups --',
    )
  })
})
