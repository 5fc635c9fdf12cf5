import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { codesOf, makeCase, openAgain, path, receiveAll, reopen, type TestCase, tempFolder } from './fixture.ts'

const ENTRY = fileURLToPath(new URL('../../bin/isnad.js', import.meta.url))
const FILES = 120

function delivery(): string {
  const usb = join(tempFolder(), 'usb')
  mkdirSync(usb)
  for (let i = 0; i < FILES; i++) writeFileSync(join(usb, `file ${i}.txt`), `content ${i % 100} `.repeat(i + 1))
  return usb
}

/** `isnad add` as a process of its own, killed without warning after a while. @returns ids that it had told by then */
async function addAndKill(test: TestCase, usb: string, afterMs: number): Promise<string[]> {
  const child = spawn(process.execPath, [ENTRY, 'add', '--json', '--case', test.folder, usb], {
    env: { ...process.env, ISNAD_CONFIG: test.env.configFolder },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let out = ''
  child.stdout.on('data', (chunk) => {
    out += String(chunk)
  })
  setTimeout(() => child.kill('SIGKILL'), afterMs)
  await new Promise((resolve) => child.on('close', resolve))
  return [...out.matchAll(/"outcome":"received","id":"(f\d+)"/g)].map(([, id]) => id!)
}

describe('a delivery that is killed', { timeout: 300_000 }, () => {
  // Moments from the start of the process to well after its usual end; the long sweep is `npm run prove -- custody`.
  for (const afterMs of [150, 350, 600, 900]) {
    it(`after ${afterMs} ms loses nothing that was told, and doubles nothing when run again`, async () => {
      const test = await makeCase()
      await test.desk.close()
      const usb = delivery()
      const told = await addAndKill(test, usb, afterMs)
      const desk = await openAgain(test.folder, test.env)
      const ids = (await desk.listFiles()).map(({ id }) => String(id))
      expect(ids).toEqual(expect.arrayContaining(told))
      if (ids.length < FILES || (await desk.listAccessions()).some(({ finished }) => !finished)) {
        await receiveAll(desk, [path(usb)])
      }
      const names = (await desk.listFiles()).map((file) => file.kept && file.given.name)
      expect(new Set(names).size).toBe(FILES)
      expect(names).toHaveLength(FILES)
      expect(await codesOf(desk)).toEqual([])
      await desk.close()
    })
  }
})

describe('a delivery that fails half-way in the same process', () => {
  it('can be tried again there, and leaves nothing of the failure', async () => {
    const test = await makeCase()
    const { desk } = test
    const { records } = desk.context.stores
    const write = records.writeAll.bind(records)
    let failing = true
    records.writeAll = async (values) => {
      if (failing && values.has('checkpoint'))
        throw Object.assign(new Error('no space'), { code: 'ENOSPC', errno: -28 })
      await write(values)
    }
    const usb = delivery()
    await expect(receiveAll(desk, [path(usb)])).rejects.toThrow('no space')
    failing = false
    await receiveAll(desk, [path(usb)])
    expect(await desk.listFiles()).toHaveLength(FILES)
    expect(await codesOf(desk)).toEqual([])
    const entries = await desk.listEntries({ first: 0 })
    expect(entries.filter(({ type }) => type === 'recover')).toMatchObject([{ payload: { cutEntries: FILES + 2 } }])
    const again = await reopen(test)
    expect(await codesOf(again)).toEqual([])
  })

  it('is not acknowledged when the disk gives back other bytes', async () => {
    const { desk } = await makeCase()
    const { objects } = desk.context.stores
    const begin = objects.begin.bind(objects)
    objects.begin = () => {
      const batch = begin()
      const settle = batch.settle.bind(batch)
      batch.settle = async () => {
        const { readdirSync, readFileSync, chmodSync } = await import('node:fs')
        const incoming = join(desk.folder!, 'incoming')
        for (const session of readdirSync(incoming)) {
          for (const name of readdirSync(join(incoming, session)).filter((one) => /^\d+$/.test(one))) {
            const at = join(incoming, session, name)
            const content = readFileSync(at)
            content[content.length - 20]! ^= 1
            chmodSync(at, 0o600)
            writeFileSync(at, content)
          }
        }
        await settle()
      }
      return batch
    }
    await expect(receiveAll(desk, [path(delivery())])).rejects.toMatchObject({ code: 'WRITTEN_OTHERWISE' })
    objects.begin = begin
    await receiveAll(desk, [path(delivery())])
    expect(await desk.listFiles()).toHaveLength(FILES)
    expect(await codesOf(desk)).toEqual([])
  })
})
