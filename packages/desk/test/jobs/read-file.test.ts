import { describe, expect, it } from 'vitest'
import { bytesInMemory, readFile } from '#jobs'
import { DEFAULT_LIMITS, type WallEvent, type WallJob, type WallSession } from '#reading'
import { SandboxError, type SandboxErrorCode } from '#sandbox'

type Turn = SandboxErrorCode | readonly WallEvent[]

/** A wall whose readers do what the test says, turn by turn. */
function scripted(...turns: readonly Turn[]): WallSession & { readonly jobs: { job: WallJob; alone: boolean }[] } {
  const left = [...turns]
  const jobs: { job: WallJob; alone: boolean }[] = []
  return {
    tier: 1,
    jobs,
    async *run(job, options) {
      jobs.push({ job, alone: options?.alone === true })
      const turn = left.shift()
      if (turn === undefined) throw new Error('no turn left')
      if (typeof turn === 'string') throw new SandboxError(turn, 'scripted')
      yield* turn
    },
    async close() {},
  }
}

const done: readonly WallEvent[] = [
  { type: 'page', page: { number: 1, how: 'embedded', text: 'words' } },
  { type: 'end', end: { state: 'read', kind: 'pdf' }, engine: 'pdf' },
]
const pdf = bytesInMemory(new TextEncoder().encode('%PDF-1.7 and more'))

describe('a file whose reader dies', () => {
  it('is tried once more, alone', async () => {
    const session = scripted('READER_DIED', done)
    const { reading } = await readFile({ bytes: pdf }, session)
    expect(reading.state).toBe('read')
    expect(session.jobs.map(({ alone }) => alone)).toEqual([false, true])
  })

  it('is parked when the second one dies too, by the kind that its bytes say', async () => {
    const session = scripted('READER_DIED', 'READER_DIED')
    const { reading } = await readFile({ bytes: pdf }, session)
    expect(reading).toMatchObject({ state: 'unread', because: 'reader-died', kind: 'pdf', pages: [] })
    expect(session.jobs).toHaveLength(2)
  })

  it.each([
    ['READER_OUT_OF_MEMORY', 'memory', 2],
    ['READER_LATE', 'timeout', 1],
    ['READER_LIED', 'reader-lied', 1],
    ['WEAK_WALL_NOT_AGREED', 'no-wall', 1],
  ] as const)('%s leaves it unread(%s)', async (code, because, tries) => {
    const session = scripted(code, code)
    const { reading } = await readFile({ bytes: pdf }, session)
    expect(reading).toMatchObject({ state: 'unread', because })
    expect(session.jobs).toHaveLength(tries)
  })

  it.each(['READER_DID_NOT_START', 'READER_STOPPED'] as const)(
    '%s says nothing about the file and is thrown',
    async (code) => {
      await expect(readFile({ bytes: pdf }, scripted(code))).rejects.toMatchObject({ code })
    },
  )
})

describe('what a reader is told', () => {
  it('no name, no path; of a name only which plain text it promises', async () => {
    const session = scripted(done, done)
    await readFile({ bytes: pdf, name: 'the name of a person.pdf' }, session)
    await readFile(
      { bytes: bytesInMemory(new TextEncoder().encode('# words\n')), name: 'the name of a person.md' },
      session,
    )
    expect(JSON.stringify(session.jobs.map(({ job }) => ({ ...job, bytes: undefined })))).not.toContain('person')
    expect(session.jobs.map(({ job }) => [job.engine, job.hints])).toEqual([
      ['auto', {}],
      ['text', { textKind: 'markdown' }],
    ])
  })

  it('nothing at all of a file that is empty, too large, or lies too deep', async () => {
    const session = scripted()
    const large = { size: DEFAULT_LIMITS.inputBytes + 1, chunks: pdf.chunks }
    expect((await readFile({ bytes: bytesInMemory(new Uint8Array(0)) }, session)).reading).toMatchObject({
      because: 'empty',
    })
    expect((await readFile({ bytes: large }, session)).reading).toMatchObject({ because: 'over-limit', kind: 'pdf' })
    expect((await readFile({ bytes: pdf }, session, { refused: 'too-deep' })).reading).toMatchObject({
      because: 'too-deep',
      kind: 'pdf',
    })
    expect(session.jobs).toEqual([])
  })
})

describe('children', () => {
  it('are put together from their pieces, counted and hashed here', async () => {
    const session = scripted([
      { type: 'child', head: { role: 'member' } },
      { type: 'bytes', bytes: new TextEncoder().encode('ab') },
      { type: 'bytes', bytes: new TextEncoder().encode('c') },
      { type: 'child', head: { role: 'member' } },
      { type: 'end', end: { state: 'read', kind: 'zip' }, engine: 'archive' },
    ])
    const { reading, children } = await readFile({ bytes: pdf }, session)
    expect(reading.children).toEqual([
      { index: 0, role: 'member', size: 3, sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' },
      { index: 1, role: 'member', size: 0, sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
    ])
    expect(children.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(['abc', ''])
  })
})
