import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CaseDesk } from '../../src/app/index.ts'
import { bytes, codeOf, codesOf, makeCase, receiveAll, reopen } from './fixture.ts'

const engine = { name: 'plain', version: '1' }

async function dumpOf({ context }: CaseDesk): Promise<string[]> {
  const lines: string[] = []
  for await (const line of context.index.dump()) lines.push(line)
  return lines
}

describe('an erasure', () => {
  it('takes the bytes, the name and what was made of the file, and no proof', async () => {
    const test = await makeCase()
    const { desk, folder } = test
    await receiveAll(desk, [bytes('Layla’s letter.txt', 'dear all'), bytes('other.txt', 'other')])
    const [file, other] = await desk.listFiles()
    const [reading] = await desk.keepDerived([
      { kind: 'reading', of: file!.id, engine, state: 'read', bytes: Buffer.from('dear all, read') },
    ])
    await desk.keepDerived([
      { kind: 'tracing', of: file!.id, from: reading!.id as never, engine, bytes: Buffer.from('traced') },
    ])
    const [child] = await desk.keepChildren(
      file!.id,
      [{ given: { name: 'attachment' }, bytes: Buffer.from('within'), role: 'attachment', index: 0 }],
      engine,
    )
    const before = await desk.checkpoint()
    const erased = await desk.erase(file!.id, 'consent withdrawn')
    expect(erased.gone).toContain(child)
    expect(erased.gone).toHaveLength(4)
    expect(await codesOf(desk, [before])).toEqual([])
    expect(
      readdirSync(join(folder, 'derived')).flatMap((shard) => readdirSync(join(folder, 'derived', shard))),
    ).toEqual([])
    expect((await dumpOf(desk)).join()).not.toContain('Layla')
    expect(await desk.findFile(file!.id)).toMatchObject({ kept: false, erasedBy: erased.entry })
    expect(await codeOf(async () => await desk.openOriginal(file!.id))).toBe('FILE_ERASED')
    expect(await codeOf(() => desk.erase(file!.id, 'again'))).toBe('ALREADY_ERASED')
    expect(await desk.findFile(other!.id)).toMatchObject({ kept: true })
    const [entry] = (await desk.listEntries()).slice(-1)
    expect(entry).toMatchObject({ type: 'erase', payload: { reason: 'consent withdrawn' } })
  })

  it('of a file takes along the words of it that people quoted, and leaves those of other files', async () => {
    const { desk } = await makeCase()
    await receiveAll(desk, [bytes('a', 'Layla crossed the bridge'), bytes('b', 'Nothing happened')])
    const [a, b] = await desk.listFiles()
    const act = async (file: string, exact: string) =>
      await desk.record([{ type: 'describe', payload: { file, outlet: exact } }])
    const [gone] = await act(a!.id, 'The Layla Gazette')
    const [stays] = await act(b!.id, 'The Other Gazette')
    await desk.erase(a!.id, 'consent withdrawn')
    const entries = await desk.listEntries()
    expect(entries.find(({ n }) => n === gone)?.payload).toBeUndefined()
    expect(entries.find(({ n }) => n === stays)?.payload).toMatchObject({ outlet: 'The Other Gazette' })
    expect((await dumpOf(desk)).join()).not.toContain('Layla')
    expect(await codesOf(desk)).toEqual([])
  })

  it('of one receipt leaves the bytes that another receipt still needs', async () => {
    const { desk } = await makeCase()
    await receiveAll(desk, [bytes('a', 'same'), bytes('b', 'same')])
    const [a, b] = await desk.listFiles()
    expect((await desk.erase(a!.id, 'why')).stillHeldAs).toEqual([b!.id])
    expect(await codesOf(desk)).toEqual([])
    await desk.erase(b!.id, 'why')
    expect(await codesOf(desk)).toEqual([])
    await receiveAll(desk, [bytes('c', 'same')])
    expect(await codesOf(desk)).toEqual([])
  })

  it('of a delivery takes its files and its seal', async () => {
    const { desk, folder } = await makeCase()
    const { receipt } = await receiveAll(desk, [bytes('a', '1'), bytes('b', '2')], { from: 'Abu Salim' })
    expect(readdirSync(join(folder, 'seals'))).toHaveLength(1)
    await desk.erase(receipt.accession, 'why')
    expect(readdirSync(join(folder, 'seals'))).toEqual([])
    expect((await desk.listFiles()).every(({ kept }) => !kept)).toBe(true)
    expect(await codesOf(desk)).toEqual([])
  })

  it('needs a reason and something to erase', async () => {
    const { desk } = await makeCase()
    expect(await codeOf(() => desk.erase('f1', ' '))).toBe('REASON_MISSING')
    expect(await codeOf(() => desk.erase('f99', 'why'))).toBe('ENTRY_UNKNOWN')
    expect(await codeOf(() => desk.erase('nonsense', 'why'))).toBe('ENTRY_UNKNOWN')
    expect(await codesOf(desk)).toEqual([])
  })

  it('that was entered and interrupted is brought to its end at the next start', async () => {
    const test = await makeCase()
    const { desk } = test
    await receiveAll(desk, [bytes('a', '1')], { from: 'x' })
    const [file] = await desk.listFiles()
    const { stores } = desk.context
    const { objects } = stores
    // The disk fails between the entry and the removal.
    objects.remove = () => Promise.reject(new Error('power cut'))
    await expect(desk.erase(file!.id, 'why')).rejects.toThrow('power cut')
    const again = await reopen(test)
    expect(again.notices.map(({ code }) => code)).toContain('ERASURE_COMPLETED')
    expect((await again.context.stores.objects.list()).names).toEqual([])
    expect(await codesOf(again)).toEqual([])
  })
})

describe('a rebuild', () => {
  it('gives an equal index, whatever was done before', async () => {
    const test = await makeCase()
    const { desk } = test
    await receiveAll(
      desk,
      Array.from({ length: 300 }, (_, i) => bytes(`file ${i}`, `content ${i % 200}`)),
      { from: 'x' },
    )
    const files = await desk.listFiles()
    const read = await desk.keepDerived(
      files.slice(0, 50).map((file, i) => ({
        kind: 'reading' as const,
        of: file.id,
        engine,
        state: i % 5 === 0 ? ('unread' as const) : ('read' as const),
        ...(i % 5 === 0 ? { because: 'unsupported' } : { bytes: Buffer.from(`text ${i}`) }),
      })),
    )
    await desk.keepDerived(
      read
        .filter(({ state }) => state === 'read')
        .map(({ of, id }) => ({
          kind: 'tracing' as const,
          of,
          from: id as never,
          engine,
          bytes: Buffer.from(`t ${id}`),
        })),
    )
    await desk.keepChildren(
      files[3]!.id,
      [{ given: { name: 'c' }, bytes: Buffer.from('c'), role: 'member', index: 0 }],
      engine,
    )
    await desk.erase(files[3]!.id, 'why')
    await desk.erase(files[40]!.id, 'why')
    await receiveAll(desk, [bytes('later', 'later')])
    const before = await dumpOf(desk)
    expect(await desk.rebuild()).toBe((await desk.listEntries({ first: 0 })).length)
    expect(await dumpOf(desk)).toEqual(before)
    const again = await reopen(test)
    expect(await dumpOf(again)).toEqual(before)
    expect(again.notices.map(({ code }) => code)).not.toContain('INDEX_MADE_ANEW')
  })
})

describe('a clock that is set back', () => {
  it('is noted and changes no order', async () => {
    let now = Date.UTC(2026, 7, 20)
    const test = await makeCase({ now: () => now })
    await receiveAll(test.desk, [bytes('a', '1')])
    now = Date.UTC(2016, 7, 20)
    const again = await reopen(test)
    await receiveAll(again, [bytes('b', '2')])
    const report = await again.audit()
    expect(report.findings).toEqual([])
    expect(report.notices.filter(({ code }) => code === 'CLOCK_BEHIND')).toHaveLength(1)
    expect((await again.listFiles()).map(({ id }) => id)).toEqual(['f2', 'f5'])
  })
})

describe('two desks on one case', () => {
  it('both append, and neither loses an act', async () => {
    const { desk, folder, env } = await makeCase()
    const { openAgain } = await import('./fixture.ts')
    const other = await openAgain(folder, env)
    await Promise.all(
      Array.from({ length: 10 }, (_, i) => receiveAll(i % 2 === 0 ? desk : other, [bytes(`f${i}`, `${i % 4}`)])),
    )
    expect(await desk.listFiles()).toHaveLength(10)
    expect(await other.listFiles()).toHaveLength(10)
    expect(await codesOf(desk)).toEqual([])
    await other.close()
  })
})
