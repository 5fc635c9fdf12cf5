import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { formatNote, parseNote } from '@isnad/proof'
import { describe, expect, it } from 'vitest'
import { settlePublication } from '../../src/app/case/publications.ts'
import { openDraft } from '../../src/app/check/index.ts'
import {
  cosign,
  enterAnchor,
  enterCosigned,
  enterCosignGiven,
  publish,
  readCheckpointOf,
  verifyDossierAt,
} from '../../src/app/dossier/index.ts'
import { bytes, codeOf, codesOf, makeCase, openAgain, reopen, tempFolder } from '../app/fixture.ts'
import { filesOf, hold, makeNewsroom, publishTo, storyOf } from './fixture.ts'

const ISNAD = fileURLToPath(new URL('../../bin/isnad.js', import.meta.url))
const none = { show: new Map(), openAnyway: new Set<string>() }

const typesIn = async (desk: { listEntries(): Promise<readonly { type: string }[]> }): Promise<string[]> =>
  (await desk.listEntries()).map(({ type }) => type)

describe('a publication that is killed', () => {
  it('has left whole or not at all when the case is opened next, and can be taken up', async () => {
    // By the clock of the machine, as the program of the terminal is.
    const { desk, env, folder } = await makeCase()
    const terms = { publish: 'everything', attribute: 'by name' } as const
    const { received } = await desk.receive({
      items: [bytes('big.bin', Buffer.alloc(48 << 20, 7))],
      account: { how: 'found in public', terms },
    })
    expect(received).toBe(1)
    const big = (await desk.listFiles()).at(-1)?.id ?? ''
    const text = `# A list\n\nIt was long. {${big}}\n`
    const show = new Map([[big, 'file' as const]])
    const { digest } = await publish(desk, { ...none, show, joins: 'none', story: text })
    const story = join(tempFolder(), 'story.md')
    writeFileSync(story, text)
    await desk.close()
    const out = join(tempFolder(), 'out')
    const asked = ['--out', out, '--reviewed', digest, '--show', `${big}=file`, '--joins', 'none']
    const child = spawn(process.execPath, [ISNAD, 'publish', story, '--case', folder, ...asked], {
      env: { ...process.env, ISNAD_CONFIG: env.configFolder },
      stdio: 'ignore',
    })
    const gone = new Promise((resolve) => child.on('close', resolve))
    const watch = setInterval(() => {
      if (readdirSync(dirname(out)).length > 0) child.kill('SIGKILL')
    }, 5)
    await gone
    clearInterval(watch)
    const again = await openAgain(folder, env)
    const left = readdirSync(dirname(out))
    const types = await typesIn(again)
    expect(types.filter((type) => type === 'publish')).toHaveLength(1)
    expect(left).toEqual(types.includes('published') ? [basename(out)] : [])
    if (!types.includes('published')) {
      expect(again.notices.map(({ code }) => code)).toContain('PUBLICATION_INTERRUPTED')
      const id = `p${types.indexOf('publish')}`
      await publish(again, { ...none, show, joins: 'none', story: text, out, again: id })
    }
    expect(verifyDossierAt(out).faults).toEqual([])
    expect(await typesIn(again)).toContain('published')
    expect(await codesOf(again)).toEqual([])
  }, 60_000)

  it('is told to have arrived when it died behind the move, and cleared away when it died before', async () => {
    const newsroom = await makeNewsroom()
    const out = join(tempFolder(), 'out')
    const { publication } = await publishTo(newsroom.desk, { story: storyOf(newsroom), out })
    const id = publication?.id ?? ''
    const die = async (desk: typeof newsroom.desk): Promise<void> => {
      await desk.context.stores.intend({ touching: [`publications/${id}`], erasing: [] })
      desk.context.stores.leaveBench()
    }
    expect(await settlePublication(newsroom.desk.context.ledger, id)).toBe('arrived')
    await die(newsroom.desk)
    const told = await reopen(newsroom)
    // It was told already: not twice.
    expect((await typesIn(told)).filter((type) => type === 'published')).toHaveLength(1)
    renameSync(out, `${out}.partial-${id}`)
    await die(told)
    const next = await reopen({ ...newsroom, desk: told })
    expect(existsSync(`${out}.partial-${id}`)).toBe(false)
    expect(next.notices.map(({ code }) => code)).toContain('PUBLICATION_INTERRUPTED')
  }, 30_000)
})

describe('what was published', () => {
  it('is kept as a draft of the case, the same words once', async () => {
    const newsroom = await makeNewsroom()
    const { desk } = newsroom
    const story = storyOf(newsroom)
    await publishTo(desk, { story, out: join(tempFolder(), 'a') })
    await publishTo(desk, { story, out: join(tempFolder(), 'b') })
    await publishTo(desk, { story: story.replace('Two cranes,', 'Cranes,'), out: join(tempFolder(), 'c') })
    const drafts = (await desk.listEntries()).filter(({ type }) => type === 'draft')
    expect(drafts).toHaveLength(2)
    const [first, , third] = (await desk.listEntries())
      .filter(({ type }) => type === 'publish')
      .map(({ payload }) => (payload as { draft: string }).draft)
    expect((await openDraft(desk, first ?? '')).text).toBe(story)
    expect(third).not.toBe(first)
  }, 30_000)

  it('is the same bytes again after the case went on', async () => {
    const newsroom = await makeNewsroom()
    const { desk, report } = newsroom
    const out = join(tempFolder(), 'out')
    const story = storyOf(newsroom)
    const { publication } = await publishTo(desk, { story, out })
    await desk.bind(report, { kind: 'consent-withdrawn', how: 'by telephone', covers: 'everything' })
    await hold(desk, 'later.txt', 'The cranes were moved at night, the pier’s manager said.\n', { from: 'Somebody' })
    const to = join(tempFolder(), 'again')
    await publish(desk, { ...none, story, out: to, again: publication?.id ?? '' })
    expect([...filesOf(to)].sort()).toEqual([...filesOf(out)].sort())
    expect((await typesIn(desk)).filter((type) => type === 'published')).toHaveLength(1)
  }, 30_000)

  it('extends the ledger of the dossier before it, as anybody can check', async () => {
    const newsroom = await makeNewsroom()
    const [first, second] = [join(tempFolder(), 'a'), join(tempFolder(), 'b')]
    await publishTo(newsroom.desk, { story: storyOf(newsroom), out: first })
    await publishTo(newsroom.desk, { story: storyOf(newsroom), out: second })
    expect(verifyDossierAt(second, { earlier: [first] }).earlier).toMatchObject([{ answer: 'extended' }])
    expect(verifyDossierAt(first, { earlier: [second] }).faults.map(({ code }) => code)).toEqual(['ROLLBACK'])
    const stranger = await makeNewsroom()
    const other = join(tempFolder(), 'c')
    await publishTo(stranger.desk, { story: storyOf(stranger), out: other })
    expect(verifyDossierAt(second, { earlier: [other] }).faults.map(({ code }) => code)).toEqual(['EARLIER_REFUSED'])
  }, 30_000)

  it('leaves entries of what others signed, and of what we signed for others', async () => {
    const newsroom = await makeNewsroom()
    const { desk } = newsroom
    const out = join(tempFolder(), 'out')
    await publishTo(desk, { story: storyOf(newsroom), out })
    const checkpoint = readCheckpointOf(out)
    const gazette = await makeCase()
    const signed = await cosign(gazette.env, out, Date.UTC(2031, 5, 15))
    await enterCosignGiven(gazette.desk, signed)
    await enterCosigned(desk, checkpoint, Buffer.from(signed.note))
    await enterAnchor(desk, checkpoint, { name: 'authority-1', bytes: Buffer.from('token') }, verifyDossierAt(out))
    expect((await typesIn(desk)).slice(-2)).toEqual(['cosign', 'anchor'])
    expect((await typesIn(gazette.desk)).at(-1)).toBe('cosign-given')
    const entry = (await desk.listEntries()).find(({ type }) => type === 'cosign')?.payload as { note: string }
    expect(formatNote(parseNote(Buffer.from(entry.note))).length).toBeGreaterThan(0)
    expect(await codeOf(() => enterCosigned(gazette.desk, checkpoint, Buffer.from(signed.note)))).toBe(
      'NOT_OF_THIS_CASE',
    )
    expect(readFileSync(join(out, 'proof/checkpoint'), 'utf8')).toBe(checkpoint)
  }, 30_000)
})
