import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WallSession } from '#reading'
import { noise } from '../../../../tools/samples/bytes.ts'
import { PACKED_MEMBERS, PACKED_PASSWORD, ZIP_PASSWORD } from '../../../../tools/samples/packed-members.ts'
import { codes, finding, openReader, outcome, read } from './behind-wall.ts'

const folder = fileURLToPath(new URL('../specimens/packed/', import.meta.url))
const specimen = (name: string): Uint8Array => new Uint8Array(readFileSync(`${folder}${name}`))
const passwords = ['wrong', 'also wrong', PACKED_PASSWORD, ZIP_PASSWORD]

let session: WallSession
beforeAll(async () => {
  session = await openReader()
})
afterAll(() => session.close())

type Read = Awaited<ReturnType<typeof read>>
const members = ({ children }: Read): [string, Buffer][] =>
  children
    .map(({ child, bytes }): [string, Buffer] => [child.shownName ?? '', Buffer.from(bytes)])
    .sort(([a], [b]) => (a < b ? -1 : 1))
const all = PACKED_MEMBERS.map(({ name, bytes }): [string, Buffer] => [name, Buffer.from(bytes)]).sort(([a], [b]) =>
  a < b ? -1 : 1,
)

describe('a 7z archive', () => {
  it.each(['copy', 'lzma', 'lzma2', 'bzip2', 'deflate', 'x86', 'delta', 'apart'])(
    'packed by %s gives its members byte for byte, empty ones too',
    async (name) => {
      const result = await read(session, specimen(`${name}.7z`))
      expect([result.reading.kind, outcome(result.reading)]).toEqual(['7z', 'read'])
      expect(members(result)).toEqual(all)
    },
  )

  it('D15: packed by a method that is not undone here is unread or partial for that reason, and the member named', async () => {
    const { reading, children } = await read(session, specimen('ppmd.7z'))
    expect(outcome(reading)).toBe('partial(unsupported)')
    expect(finding(reading, 'member-unsupported')?.params.method).toBe('030401')
    expect(children.map(({ child }) => child.shownName)).toEqual(['empty.txt'])
  })

  it.each(['locked.7z', 'locked-names.7z'])(
    'D12: %s opens with one of the passwords given, and with no other',
    async (name) => {
      const without = await read(session, specimen(name), { passwords: ['wrong'] })
      expect(without.reading.state === 'read' ? '' : without.reading.because).toBe('password')
      expect(without.children.every(({ bytes }) => bytes.length === 0)).toBe(true)
      const result = await read(session, specimen(name), { passwords })
      expect(outcome(result.reading)).toBe('read')
      expect(members(result)).toEqual(all)
      expect(JSON.stringify(result.reading)).not.toContain(PACKED_PASSWORD)
    },
  )

  it('D14: cut off, or with numbers that lie, is damaged and ends', async () => {
    const whole = specimen('lzma2.7z')
    expect(outcome((await read(session, whole.subarray(0, whole.length - 40))).reading)).toBe('unread(damaged)')
    for (let i = 0; i < 12; i += 1) {
      const bent = whole.slice()
      const where = noise(4, i)
      // Anywhere but in the mark by which it is known.
      bent[8 + ((where[0]! * 256 + where[1]!) % (bent.length - 8))]! ^= 1 << (where[2]! % 8)
      const result = await read(session, bent)
      expect(result.reading.kind).toBe('7z')
      const kept = members(result).filter(([name]) => name !== '')
      const intact = outcome(result.reading) === 'read'
      if (intact) expect(kept).toEqual(all)
    }
  })
})

describe('a compressed file', () => {
  it.each(['text.xz', 'sha256.xz', 'blocks.xz', 'text.bz2'])(
    '%s gives what was packed, byte for byte',
    async (name) => {
      const { reading, children } = await read(session, specimen(name))
      expect(outcome(reading)).toBe('read')
      expect(Buffer.from(children[0]!.bytes).equals(PACKED_MEMBERS[0]!.bytes)).toBe(true)
    },
  )

  it.each(['text.xz', 'text.bz2'])('D6: %s with one bit bent or its end cut off is told', async (name) => {
    const whole = specimen(name)
    const bent = whole.slice()
    bent[Math.trunc(whole.length / 2)]! ^= 4
    for (const bytes of [bent, whole.subarray(0, whole.length - 60)]) {
      const { reading } = await read(session, bytes)
      expect(outcome(reading)).toMatch(/\(damaged\)$/)
      expect(codes(reading)).toEqual(['member-corrupt'])
    }
  })

  it('D7: unfolding stops at the limit', async () => {
    const { reading } = await read(session, specimen('text.xz'), { limits: { oneChildBytes: 1000 } })
    expect(outcome(reading)).toBe('partial(over-limit)')
  })
})

describe('a locked zip archive', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.zip')))(
    'D12: %s opens with one of the passwords given',
    async (name) => {
      const without = await read(session, specimen(name), { passwords: ['wrong'] })
      expect(outcome(without.reading)).toBe('unread(password)')
      expect(codes(without.reading)).toEqual(['member-encrypted'])
      const result = await read(session, specimen(name), { passwords })
      expect(outcome(result.reading)).toBe('read')
      expect(members(result)).toEqual(all)
      expect(JSON.stringify(result.reading)).not.toContain(ZIP_PASSWORD)
    },
  )
})
