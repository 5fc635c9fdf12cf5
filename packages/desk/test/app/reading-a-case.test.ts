import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CaseDesk, openScratch } from '#app'
import { agreeToWeaker, findConsent, openCaseWall } from '#app/wall'
import { measureCoverage, processFiles, readAgain } from '#app/workspace'
import { inOrder, Pause } from '#jobs'
import type { FileId } from '#model'
import type { Wall } from '#reading'
import type { TierChoice } from '#sandbox'
import { utf8 } from '../../../../tools/samples/bytes.ts'
import { makeDocx, paragraph } from '../../../../tools/samples/office.ts'
import { ZIP_PASSWORD } from '../../../../tools/samples/packed-members.ts'
import { ARABIC_REPORT } from '../../../../tools/samples/texts.ts'

const specimen = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../specimens/packed/${name}`, import.meta.url)))

let desk: CaseDesk
beforeEach(async () => {
  desk = await openScratch({ version: '0' })
})
afterEach(async () => {
  await desk.close()
})

async function receive(files: Readonly<Record<string, Uint8Array>>): Promise<FileId[]> {
  const ids: FileId[] = []
  await desk.receive(
    { items: Object.entries(files).map(([name, bytes]) => ({ kind: 'bytes', given: { name }, bytes })) },
    { onReceived: (batch) => void ids.push(...batch.flatMap((one) => (one.outcome === 'received' ? [one.id] : []))) },
  )
  return ids
}

const states = async (): Promise<(string | undefined)[]> =>
  (await desk.listFiles()).map((file) => (file.kept ? file.state.state : undefined))

/** What a machine says on which only Node's own permission model holds. */
const weakest: TierChoice = {
  tier: 3,
  trials: [
    { tier: 1, holds: false, faults: ['program-missing'], missing: ['bwrap'] },
    { tier: 2, holds: false, faults: ['did-not-start'], missing: [] },
    { tier: 3, holds: true, faults: [], missing: [] },
  ],
}

describe('a case on a machine with nothing but the weakest wall', () => {
  const open = () => openCaseWall(desk, [], async () => weakest)

  it('has its plain text read and nothing else, until somebody agrees once for the case; the ledger has both', async () => {
    await receive({ 'a.txt': utf8('كلمات'), 'b.docx': makeDocx({ body: paragraph('words') }) })
    const before = await open()
    expect([before.tier, before.awaitsConsent, before.consent]).toEqual([3, true, undefined])
    await processFiles(desk, before.wall)
    const files = await desk.listFiles()
    expect(await states()).toEqual(['read', 'unread'])
    expect(files[1]).toMatchObject({ state: { because: 'no-wall' } })

    const consent = await agreeToWeaker(desk, 3, 'what was said')
    expect(await agreeToWeaker(desk, 3, 'again')).toEqual(consent)
    const after = await open()
    expect([after.awaitsConsent, after.consent]).toEqual([false, consent])
    for await (const { kept, change } of readAgain(desk, after.wall, { reasons: ['no-wall'] })) {
      expect([kept, change.state, change.words]).toEqual([
        true,
        { before: 'unread', after: 'read' },
        { gone: 0, come: 1 },
      ])
    }
    expect(await states()).toEqual(['read', 'read'])

    const entries = await desk.listEntries({})
    expect(entries.filter(({ type }) => type === 'wall').map(({ payload }) => payload)).toEqual([
      expect.objectContaining({ tier: 3, found: '1 program-missing; 2 did-not-start; 3 holds' }),
    ])
    expect(entries.filter(({ type }) => type === 'sandbox-off')).toHaveLength(1)
    // Both readings are on record: the later one took nothing away.
    expect((await desk.listDerived(files[1]!.id)).filter(({ kind }) => kind === 'reading')).toHaveLength(2)
  })

  it('asks anew when the agreement was taken back', async () => {
    const { entry } = await agreeToWeaker(desk, 3, 'what was said')
    await desk.record([{ type: 'undo', payload: { entry } }])
    expect(await findConsent(desk)).toBeUndefined()
    expect((await open()).awaitsConsent).toBe(true)
  })
})

describe('reading again', () => {
  it('D12: a locked archive opens with a password given later; its members come once, and nothing is forgotten', async () => {
    const [id] = await receive({ 'locked.zip': specimen('locked-aes256.zip') })
    const { wall } = await openCaseWall(desk, [])
    await processFiles(desk, wall)
    expect(await states()).toEqual(['unread'])
    const again = { reasons: ['password'] } as const
    for await (const one of readAgain(desk, wall, again, { passwords: ['wrong'] })) {
      expect([one.change.same, one.kept]).toEqual([true, false])
    }
    for (const turn of [1, 2]) {
      const changes = []
      for await (const one of readAgain(desk, wall, turn === 1 ? again : { files: [id!] }, {
        passwords: [ZIP_PASSWORD],
      }))
        changes.push(one)
      expect(changes.map(({ kept, change }) => [kept, change.files.after])).toEqual([[turn === 1, 4]])
      await processFiles(desk, wall)
      expect(await desk.listFiles({ parent: id! })).toHaveLength(4)
    }
    const everything = JSON.stringify(await desk.listEntries({}))
    expect(everything).not.toContain(ZIP_PASSWORD)
  })

  it('keeps what was read before when the new reading comes to nothing', async () => {
    const [id] = await receive({ 'a.docx': makeDocx({ body: paragraph('words') }) })
    const { wall } = await openCaseWall(desk, [])
    await processFiles(desk, wall)
    const dead: Wall = {
      tier: 1,
      openSession: () => ({
        tier: 1,
        run: () => ({
          [Symbol.asyncIterator]: () => ({
            next: () => Promise.reject(Object.assign(new Error('late'), { code: 'READER_LATE' })),
          }),
        }),
        close: async () => {},
      }),
    }
    for await (const { kept, change } of readAgain(desk, dead, { files: [id!] })) {
      expect([kept, change.state.after]).toEqual([false, 'unread'])
    }
    expect(await states()).toEqual(['read'])
  })
})

describe('what was read of a case', () => {
  it('is counted by file, size, page and reason, with a list that begins with what can be mended', async () => {
    const report = ARABIC_REPORT.join('\n')
    const mail = (folder: string) =>
      utf8(`From: a@b.example\r\nMessage-ID: <1@b.example>\r\nX-Folder: ${folder}\r\nSubject: s\r\n\r\n${report}\r\n`)
    await receive({
      'a.txt': utf8(report),
      'copy.txt': utf8(report),
      'scanned.txt': utf8(report.replaceAll('الميناء', 'الميتاء')),
      'other.txt': utf8(
        'nothing of the kind is said in these words, which are quite enough of them to be told from others by',
      ),
      'one.eml': mail('inbox'),
      'two.eml': mail('archive'),
      'junk.bin': Uint8Array.of(1, 2, 3, 0xff, 0, 0, 7, 1, 1),
      'locked.zip': specimen('locked.zip'),
    })
    const { wall } = await openCaseWall(desk, [])
    await processFiles(desk, wall)
    await receive({ 'late.txt': utf8('late') })
    const coverage = await measureCoverage(desk)
    expect(coverage.files).toEqual({ all: 9, read: 6, partial: 0, unread: 2, waiting: 1 })
    expect(coverage.reasons.map(({ because, files }) => [because, files])).toEqual([
      ['password', 1],
      ['unsupported', 1],
    ])
    expect(coverage.toSee.map(({ name, state, because }) => [name, state, because])).toEqual([
      ['late.txt', 'waiting', null],
      ['locked.zip', 'unread', 'password'],
      ['junk.bin', 'unread', 'unsupported'],
    ])
    expect(coverage.kinds.find(({ kind }) => kind === 'text')).toMatchObject({ files: 5, read: 4 })
    expect(coverage.duplicates).toHaveLength(1)
    expect(coverage.duplicates[0]!.ids).toHaveLength(5)
    expect(coverage.outdated).toBe(0)
  })
})

describe('the order of reading', () => {
  it('is what somebody waits for, then text, then what takes longer', () => {
    const files = ['scan.png', 'b.zip', 'letter.docx', 'note.txt', 'what'].map((name, i) => ({
      id: `f${i}`,
      given: { name },
    }))
    expect(inOrder(files, ['f0']).map(({ given }) => given.name)).toEqual([
      'scan.png',
      'note.txt',
      'letter.docx',
      'b.zip',
      'what',
    ])
  })

  it('rests between files when asked, and goes on; giving up ends a rest', async () => {
    await receive({ 'a.txt': utf8('one'), 'b.txt': utf8('two') })
    const { wall } = await openCaseWall(desk, [])
    const pause = new Pause()
    pause.rest()
    const stop = new AbortController()
    const given = processFiles(desk, wall, { pause, signal: stop.signal })
    stop.abort()
    expect(await given).toBe(0)
    expect(await states()).toEqual(['received', 'received'])
    const going = processFiles(desk, wall, { pause })
    expect(pause.rests).toBe(true)
    pause.goOn()
    expect(await going).toBe(2)
  })
})
