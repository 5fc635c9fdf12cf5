import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WallSession } from '#reading'
import { actEvil, askEvil, openEvil, tiersHere } from './evil-reader.ts'

// The protocol is the same behind every wall; the weakest one starts fastest.
let session: WallSession
beforeAll(async () => {
  await tiersHere()
  session = openEvil({ tier: 3, readers: 1 })
})
afterAll(() => session.close())

describe('a reader that keeps to the protocol', () => {
  it('is believed, and asked again', async () => {
    expect(await askEvil(session, 'fine')).toBe('fine')
    expect(await askEvil(session, 'fine')).toBe('fine')
  })
})

describe('S10: a reader that breaks the protocol', () => {
  it.each([
    'extra-byte',
    'extra-frame',
    'no-echo',
    'fewer-pages',
    'page-zero',
    'falling-pages',
    'huge-frame',
    'bad-utf8',
    'bad-span',
    'bad-box',
    'unknown-finding',
    'bytes-of-no-child',
    'text-of-unread',
    'stderr',
  ])('%s: nothing it said is believed', async (act) => {
    await expect(actEvil(session, act)).rejects.toMatchObject({ code: 'READER_LIED' })
  })

  it('one page more than the limit is one too many', async () => {
    await expect(actEvil(session, 'many-pages', '4', { pages: 3 })).rejects.toMatchObject({ code: 'READER_LIED' })
    expect(await actEvil(session, 'many-pages', '3', { pages: 3 })).toHaveLength(4)
  })

  it('a frame cut short is a death, not a page', async () => {
    await expect(actEvil(session, 'short-frame')).rejects.toMatchObject({ code: 'READER_DIED' })
  })

  it('what it wrote to standard error is kept as printable ASCII, for diagnosis alone', async () => {
    const error = await actEvil(session, 'complain').catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'READER_DIED', diagnostic: '?[31m?? first line\n' })
  })

  it('a fault leaves the next job a fresh reader', async () => {
    await expect(actEvil(session, 'exit', '7')).rejects.toMatchObject({ code: 'READER_DIED' })
    expect(await askEvil(session, 'fine')).toBe('fine')
  })
})

describe('the session', () => {
  it('stops a reader at the signal', async () => {
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 200)
    const job = session.run(
      {
        engine: 'text',
        hints: { passwords: ['sleep'] },
        limits: { ...(await import('#reading')).DEFAULT_LIMITS },
        bytes: { size: 0, async *chunks() {} },
      },
      { signal: controller.signal },
    )
    await expect(job[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: 'READER_STOPPED' })
  })

  it('reads nothing but plain text behind the weakest wall until somebody has agreed', async () => {
    const refused = openEvil({ tier: 3, agreedToWeaker: false })
    const { DEFAULT_LIMITS } = await import('#reading')
    const run = refused.run({
      engine: 'auto',
      hints: {},
      limits: DEFAULT_LIMITS,
      bytes: { size: 0, async *chunks() {} },
    })
    await expect(run[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: 'WEAK_WALL_NOT_AGREED' })
    expect(await askEvil(refused, 'fine')).toBe('fine')
    await refused.close()
  })

  it('gives no job once it is closed', async () => {
    const closed = openEvil({ tier: 3 })
    await closed.close()
    await expect(actEvil(closed, 'fine')).rejects.toMatchObject({ code: 'SESSION_CLOSED' })
  })
})
