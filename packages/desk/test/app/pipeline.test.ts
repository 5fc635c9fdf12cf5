import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CaseDesk, type Desk, openScratch } from '#app'
import { processFiles } from '#app/workspace'
import type { Wall, WallEvent } from '#reading'
import { utf8 } from '../../../../tools/samples/bytes.ts'
import { makeZip } from '../../../../tools/samples/zip.ts'

let desk: CaseDesk
beforeEach(async () => {
  desk = await openScratch({ version: '0' })
})
afterEach(async () => {
  await desk.close()
})

/** A wall whose reader finds in every archive the members that the test says, and reads nothing else. */
function wallThatFinds(...members: readonly Uint8Array[]): Wall {
  const archive: readonly WallEvent[] = [
    ...members.flatMap((bytes): WallEvent[] => [
      { type: 'child', head: { role: 'member' } },
      { type: 'bytes', bytes },
    ]),
    { type: 'end', end: { state: 'read', kind: 'zip' }, engine: 'archive' },
  ]
  const other: readonly WallEvent[] = [
    { type: 'end', end: { state: 'unread', because: 'unsupported', kind: 'unknown' }, engine: 'none' },
  ]
  return {
    tier: 1,
    openSession: () => ({
      tier: 1,
      async *run(job) {
        let zip = false
        for await (const chunk of job.bytes.chunks()) zip ||= chunk[0] === 0x50 && chunk[1] === 0x4b
        yield* zip ? archive : other
      },
      async close() {},
    }),
  }
}

const receive = (bytes: Uint8Array): Promise<unknown> =>
  desk.receive({ items: [{ kind: 'bytes', given: { name: 'a.zip' }, bytes }] })

/** The same desk, which stops the first time that a reading is to be kept. */
function failingOnce(): Desk {
  let failed = false
  return new Proxy(desk, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target)
      if (name === 'keepDerived' && !failed) {
        return async () => {
          failed = true
          throw new Error('the power went')
        }
      }
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

describe('a file with files in it', () => {
  it('keeps them once, though the run was killed before its reading was kept', async () => {
    await receive(makeZip([{ name: 'a', data: 'x' }]))
    const wall = wallThatFinds(utf8('\u0001\u0002first'), utf8('\u0001\u0002second'))
    await expect(processFiles(failingOnce(), wall)).rejects.toThrow('the power went')
    expect(await desk.listFiles()).toHaveLength(3)
    await processFiles(desk, wall)
    const files = await desk.listFiles()
    expect(files).toHaveLength(3)
    expect(files.every((file) => file.kept && file.state.state !== 'received')).toBe(true)
  })

  it('D9: stops at bytes that contain themselves', async () => {
    const quine = makeZip([{ name: 'q', data: 'q' }])
    await receive(quine)
    await processFiles(desk, wallThatFinds(quine))
    const states = (await desk.listFiles()).map((file) => (file.kept ? file.state : undefined))
    expect(states).toMatchObject([{ state: 'read' }, { state: 'unread', because: 'contains-itself' }])
  })
})

describe('D7: archives in archives', () => {
  it('are opened down to the limit of depth and no further', async () => {
    let level = 0
    await receive(makeZip([{ name: 'start', data: '0' }]))
    const wall = wallThatFinds()
    const endless: Wall = {
      ...wall,
      openSession: () => ({
        ...wall.openSession(),
        async *run() {
          level += 1
          yield { type: 'child', head: { role: 'member' } }
          yield { type: 'bytes', bytes: makeZip([{ name: 'next', data: String(level) }]) }
          yield { type: 'end', end: { state: 'read', kind: 'zip' }, engine: 'archive' }
        },
      }),
    }
    await processFiles(desk, endless)
    const files = await desk.listFiles()
    expect(files).toHaveLength(7)
    expect(files.at(-1)).toMatchObject({ state: { state: 'unread', because: 'too-deep' } })
  })
})
