import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FileId } from '#model'
import { decodeReading, type Wall, type WallSession } from '#reading'
import { makeSimplePdf, showText } from '../../../../tools/samples/pdf.ts'
import { enrolSelf } from '../../src/app/case/open.ts'
import { type CaseDesk, type CaseEnvironment, openCase } from '../../src/app/index.ts'
import {
  applyRedaction,
  changePlan,
  checkRedaction,
  findElsewhere,
  findExposed,
  previewRedaction,
  redactedExhibit,
  requireUnexposed,
  reviewRedaction,
  undoPlan,
  viewRedaction,
  withdrawRedaction,
} from '../../src/app/redaction/index.ts'
import { processFiles } from '../../src/app/workspace/index.ts'
import { bytes, codeOf, makeCase, openAgain, receiveAll, reopen, type TestCase } from '../app/fixture.ts'
import { openWallForTest } from './fixture.ts'

/** Cases are made, files read and pages drawn behind the wall: on a machine that is shared that takes a while. */
const PATIENT = { timeout: 120_000 } as const
const LETTER = 'Said Salem Nahhas of pier four'
const pdf = (): Uint8Array =>
  makeSimplePdf([
    { content: `${showText(LETTER, 72, 700)}${showText('It was Nahhas who signed', 72, 600)}` },
    { content: `${showText('The second page has S. N. on it', 72, 700)}` },
  ])
const NOTE = 'قال سالم النحّاس إنّ الرافعات نُقلت.\nوأضاف النحّاس أنّ الأمر صدر.\n'

let wall: Wall
let shared: WallSession
beforeAll(async () => {
  const opened = await openWallForTest()
  shared = opened.openRecognition?.() ?? opened.openSession()
  // One reader for all of it: what is tested here is not how it starts.
  const lent: WallSession = { tier: shared.tier, run: (...args) => shared.run(...args), close: async () => undefined }
  wall = { tier: opened.tier, openSession: () => lent, openRecognition: () => lent }
})
afterAll(() => shared.close())

interface Two {
  readonly test: TestCase
  readonly letter: FileId
  readonly note: FileId
  /** The same case as a second person opens it. */
  readonly second: () => Promise<CaseDesk>
}

async function open(): Promise<Two> {
  const made = await makeCase()
  const env: CaseEnvironment = { ...made.env, configFolder: `${made.env.configFolder}-of-another` }
  const reader = await openCase(env, { folder: made.folder })
  await enrolSelf(reader, env)
  await reader.close()
  const test = { ...made, desk: await reopen(made) }
  const { told } = await receiveAll(test.desk, [bytes('letter.pdf', pdf()), bytes('note.txt', NOTE)])
  const [letter, note] = told.flatMap((one) => (one.outcome === 'received' ? [one.id] : []))
  await processFiles(test.desk, wall)
  return { test, letter: letter!, note: note!, second: () => openAgain(test.folder, env) }
}

const NAME = { kind: 'term', term: { text: 'Salem Nahhas', as: 'name' } } as const
const ALL = { kind: 'accept', starts: 'all', ground: 'a source' } as const
const COARSE = { kind: 'making', making: { dpi: 72 } } as const
const FAST = { tools: false } as const

describe('a plan', PATIENT, () => {
  it('proposes every further place, and marks none by itself', async () => {
    const { test, letter } = await open()
    await changePlan(test.desk, letter, [NAME])
    const view = await viewRedaction(test.desk, letter)
    expect(view.marks).toEqual([])
    expect(view.proposals.map(({ exact, page, form, answer }) => [exact, page, form, answer])).toEqual([
      ['Salem Nahhas', 1, 'same', 'open'],
      ['Nahhas', 1, 'same', 'open'],
      ['S. N', 2, 'initials', 'open'],
    ])
    await changePlan(test.desk, letter, [ALL])
    const after = await viewRedaction(test.desk, letter)
    expect(after.marks.map(({ exact }) => exact)).toEqual(['Salem Nahhas', 'Nahhas'])
    expect(after.proposals.map(({ answer }) => answer)).toEqual(['marked', 'marked', 'open'])
  })

  it('is undone step by step; each step is on record', async () => {
    const { test, letter } = await open()
    const first = await changePlan(test.desk, letter, [NAME])
    await changePlan(test.desk, letter, [ALL])
    await undoPlan(test.desk, letter)
    expect((await viewRedaction(test.desk, letter)).plan).toBe(first)
    await undoPlan(test.desk, letter)
    expect((await viewRedaction(test.desk, letter)).state).toBe('none')
    expect((await test.desk.listEntries()).filter(({ type }) => type === 'redact')).toHaveLength(2)
  })

  it('refuses what cannot be marked', async () => {
    const { test, letter, note } = await open()
    const mark = (page: number, box: [number, number, number, number], file = letter) =>
      codeOf(() => changePlan(test.desk, file, [{ kind: 'region', page, box, ground: '' }]))
    expect(await mark(3, [0, 0, 1, 1])).toBe('MARK_REFUSED')
    expect(await mark(1, [0.5, 0, 0.5, 1])).toBe('MARK_REFUSED')
    expect(await mark(1, [0, 0, 1.2, 1])).toBe('MARK_REFUSED')
    expect(await mark(1, [0, 0, 1, 1], note)).toBe('MARK_REFUSED')
    expect(await codeOf(() => changePlan(test.desk, letter, [{ ...ALL, starts: [3] }]))).toBe('PROPOSAL_UNKNOWN')
    expect(await codeOf(() => applyRedaction(test.desk, wall, letter))).toBe('NO_PLAN')
  })

  it('warns of other documents and of claims that say it', async () => {
    const { test, letter, note } = await open()
    await changePlan(test.desk, letter, [NAME])
    await test.desk.record([
      { type: 'claim', payload: { wording: { en: 'Nahhas signed the order.' }, occurrences: [] } },
    ])
    const found = await findElsewhere(test.desk, letter)
    expect(found.map(({ kind }) => kind)).toEqual(['document', 'claim'])
    expect(found[0]?.id).toBe(note)
  })
})

describe('H13 and the way to what may leave', PATIENT, () => {
  it('who marked does not review; a second person sees the digest that is made, and only that is applied', async () => {
    const { test, letter, second } = await open()
    await changePlan(test.desk, letter, [NAME, ALL, COARSE])
    const { shown } = await previewRedaction(test.desk, wall, letter)
    expect(await codeOf(() => reviewRedaction(test.desk, wall, letter, { answer: 'agreed', shown }))).toBe(
      'REVIEWER_IS_REDACTOR',
    )
    expect(await codeOf(() => applyRedaction(test.desk, wall, letter, FAST))).toBe('NOT_REVIEWED')
    expect(await redactedExhibit(test.desk, letter)).toMatchObject({ state: 'not ready', because: 'drafted' })
    const other = await second()
    expect((await viewRedaction(other, letter)).mayReview).toBe(true)
    expect(await codeOf(() => reviewRedaction(other, wall, letter, { answer: 'agreed', shown: '0'.repeat(64) }))).toBe(
      'SHOWN_DIFFERS',
    )
    await reviewRedaction(other, wall, letter, { answer: 'agreed', shown: shown.slice(0, 16) })
    const applied = await applyRedaction(test.desk, wall, letter, FAST)
    expect(applied.outcome).toBe('may leave')
    expect(applied.checks.every(({ result }) => result === 'nothing found')).toBe(true)
    const exhibit = await redactedExhibit(test.desk, letter)
    if (exhibit.state !== 'ready') throw new Error(exhibit.state)
    expect(Buffer.from(await exhibit.read()).toString('latin1')).toMatch(/^%PDF-1\.7/)
    expect((await test.desk.audit()).findings).toEqual([])

    // A change makes it a draft again, which nobody has reviewed.
    await changePlan(other, letter, [{ kind: 'region', page: 2, box: [0.1, 0.1, 0.2, 0.2], ground: 'stamp' }])
    expect(await codeOf(() => reviewRedaction(other, wall, letter, { answer: 'sent back' }))).toBe(
      'REVIEWER_IS_REDACTOR',
    )
    expect(await codeOf(() => applyRedaction(other, wall, letter, FAST))).toBe('NOT_REVIEWED')
  })

  it('H9: withdrawn and made again, both are on record and both are held', async () => {
    const { test, letter, second } = await open()
    const first = LETTER.indexOf('Salem')
    await changePlan(test.desk, letter, [NAME, COARSE, { ...ALL, starts: [first] }])
    const other = await second()
    const review = async () => {
      const { shown } = await previewRedaction(other, wall, letter)
      await reviewRedaction(other, wall, letter, { answer: 'agreed', shown })
      return await applyRedaction(test.desk, wall, letter, { ...FAST, layer: false })
    }
    // A sure place is neither marked nor let stand.
    expect(await codeOf(review)).toBe('PROPOSALS_OPEN')
    await changePlan(test.desk, letter, [ALL])
    const before = await review()
    await withdrawRedaction(test.desk, letter, 'the source agreed to be named')
    expect(await redactedExhibit(test.desk, letter)).toEqual({ state: 'none' })
    await changePlan(test.desk, letter, [{ kind: 'making', making: { widths: 'common' } }])
    const again = await review()
    expect(again.redacted).not.toBe(before.redacted)
    const { made } = await viewRedaction(test.desk, letter)
    expect(made.map(({ id }) => id)).toEqual([again.redacted, before.redacted])
    for (const { id } of made) expect((await test.desk.readDerived(id as never)).length).toBeGreaterThan(1000)
    expect(await checkRedaction(test.desk, wall, letter, FAST)).toMatchObject({ outcome: 'may leave' })
    const types = (await test.desk.listEntries()).map(({ type }) => type)
    expect(types.filter((type) => type === 'redacted')).toHaveLength(2)
    expect(types.filter((type) => type === 'inspect')).toHaveLength(3)
    // Erasing the file takes what was made of it along.
    await test.desk.erase(letter, 'a test')
    expect(await codeOf(() => test.desk.readDerived(made[0]!.id as never))).toBe('FILE_ERASED')
    expect((await test.desk.audit()).findings).toEqual([])
  })
})

describe('a file without pages', PATIENT, () => {
  it('is written anew with gaps of one length', async () => {
    const { test, note, second } = await open()
    await changePlan(test.desk, note, [{ kind: 'term', term: { text: 'سالم النحاس', as: 'name' } }, ALL])
    const other = await second()
    const { shown } = await previewRedaction(other, wall, note)
    await reviewRedaction(other, wall, note, { answer: 'agreed', shown })
    const applied = await applyRedaction(test.desk, wall, note)
    expect(applied).toMatchObject({ outcome: 'may leave', text: 'text' })
    const exhibit = await redactedExhibit(test.desk, note)
    if (exhibit.state !== 'ready') throw new Error(exhibit.state)
    expect(Buffer.from(await exhibit.read()).toString()).toBe('قال ■■■ إنّ الرافعات نُقلت.\nوأضاف ■■■ أنّ الأمر صدر.\n\n')
  })
})

describe('H12: publishing beside it', PATIENT, () => {
  it('is stopped where a quotation, a claim or the story says what is redacted, in either script', async () => {
    const { test, letter } = await open()
    await changePlan(test.desk, letter, [NAME, ALL])
    const texts = [
      { place: 'story line 3', text: 'The man of pier four signed.' },
      { place: 'f4 quote', text: 'قال سالم النحّاس ذلك' },
    ]
    expect((await findExposed(test.desk, texts)).map(({ place }) => place)).toEqual(['f4 quote'])
    expect(await codeOf(() => requireUnexposed(test.desk, texts))).toBe('TEXT_EXPOSES')
    await withdrawRedaction(test.desk, letter, 'a test')
    await requireUnexposed(test.desk, texts)
  })
})

describe('words that move when a file is read again', PATIENT, () => {
  it('keep their mark where they still stand, and are told as lost where not', async () => {
    const { test, note } = await open()
    await changePlan(test.desk, note, [{ kind: 'term', term: { text: 'سالم النحاس', as: 'name' } }, ALL])
    const file = await test.desk.findFile(note)
    if (file?.kept !== true || file.state.state === 'received') throw new Error('not read')
    const reading = decodeReading(await test.desk.readDerived(file.state.reading))
    const { encodeReading } = await import('#reading')
    const keep = async (text: string) => {
      const pages = [{ number: 1, how: 'embedded' as const, text }]
      const bytesOf = encodeReading({ ...reading, state: 'read', pages })
      await test.desk.keepDerived([
        { kind: 'reading', of: note, engine: { name: 'text', version: '9' }, state: 'read', bytes: bytesOf },
      ])
    }
    await keep(`مقدّمة\n${NOTE}`)
    expect((await viewRedaction(test.desk, note)).marks.map(({ isLost }) => isLost)).toEqual([false, false])
    await keep('نصّ آخر\n')
    expect((await viewRedaction(test.desk, note)).marks.map(({ isLost }) => isLost)).toEqual([true, true])
    expect(await codeOf(() => previewRedaction(test.desk, wall, note))).toBe('MARK_LOST')
  })
})
