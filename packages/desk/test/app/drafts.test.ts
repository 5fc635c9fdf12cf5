import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { CheckResult } from '#api'
import {
  checkInCase,
  draftOf,
  enterCheck,
  keepDraft,
  listDrafts,
  listHouse,
  openDraft,
  setHouse,
  tieSentence,
  undoDraftAct,
  waiveFinding,
} from '#app/check'
import { Workspace } from '#app/workspace'
import { makeCase } from './fixture.ts'

const read = (path: string): string => readFileSync(new URL(`../../../../samples/${path}`, import.meta.url), 'utf8')
const { texts } = JSON.parse(read('case.json')) as {
  texts: readonly { file: string; outlet: string; published: string }[]
}
const today = '2031-05-02'
const FLAWED = read('drafts/flawed-1.en.md')

async function caseWithTexts(count: number) {
  const made = await makeCase()
  const ws = new Workspace(made.desk, () => Promise.reject(new TypeError('nothing here is read behind a wall')))
  for (const { file, outlet, published } of texts.slice(0, count))
    await ws.paste(read(file), { outlet, published }, file)
  const check = async (text: string, draft?: string) => {
    const result = await checkInCase(ws, { name: 'story.md', draft: draftOf(text, 'story.md'), today }, draft)
    expect(CheckResult.safeParse(result).error).toBeUndefined()
    return result
  }
  return { ...made, ws, check }
}

describe('a draft that the case keeps', () => {
  it('is kept version by version, read back whole, and the same words make no new one', async () => {
    const { desk } = await makeCase()
    const first = await keepDraft(desk, { name: 'story.md', text: '# الليلة\n\nقال الحارس إن الرصيف كان خالياً.\n' })
    const again = await keepDraft(desk, {
      name: 'story.md',
      text: '# الليلة\n\nقال الحارس إن الرصيف كان خالياً.\n',
      follows: first,
    })
    expect(again).toBe(first)
    const second = await keepDraft(desk, { name: 'story.md', text: 'Shorter.\n', follows: first })
    const other = await keepDraft(desk, { name: 'other.md', text: 'Another story.\n' })
    expect((await listDrafts(desk)).map(({ id, versions }) => [id, versions.map((v) => v.id)]).sort()).toEqual(
      [
        [second, [first, second]],
        [other, [other]],
      ].sort(),
    )
    expect(await openDraft(desk, first)).toMatchObject({
      id: second,
      version: first,
      language: 'ar',
      text: expect.stringContaining('الرصيف'),
    })
    expect((await openDraft(desk, second)).text).toBe('Shorter.\n')
    await expect(openDraft(desk, 'd9999')).rejects.toMatchObject({ code: 'DRAFT_UNKNOWN' })
    await expect(keepDraft(desk, { name: 'x', text: 'x', follows: 'd9999' })).rejects.toMatchObject({
      code: 'DRAFT_UNKNOWN',
    })
  })

  it('lies in the case like every derivative: audited, found again after a rebuild, gone when erased', async () => {
    const { desk } = await makeCase()
    const id = await keepDraft(desk, { name: 'story.md', text: 'The guards left the pier at four.\n' })
    await waiveFinding(desk, id, {
      code: 'unsupported',
      span: { start: 0, end: 33, exact: 'The guards left the pier at four.' },
      reason: 'seen by us',
    })
    expect((await desk.audit()).findings).toEqual([])
    await desk.rebuild()
    expect((await openDraft(desk, id)).text).toContain('The guards left')
    await desk.erase(id, 'it named somebody')
    await expect(openDraft(desk, id)).rejects.toMatchObject({ code: 'DRAFT_UNKNOWN' })
    expect(JSON.stringify(await desk.listEntries())).not.toContain('The guards left')
    expect((await desk.audit()).findings).toEqual([])
  })
})

describe('what people decide about a draft', () => {
  let made: Awaited<ReturnType<typeof caseWithTexts>>
  beforeAll(async () => {
    made = await caseWithTexts(4)
  }, 60_000)

  it('lets a finding stand with a reason, in later versions too, until that is taken back', async () => {
    const { desk, check } = made
    const id = await keepDraft(desk, { name: 'story.md', text: FLAWED })
    const before = await check(FLAWED, id)
    const finding = before.findings.find((f) => f.sentence !== null && f.level === 'resolve')!
    const entry = await waiveFinding(desk, id, {
      code: finding.code,
      span: finding.span,
      reason: 'agreed with the desk',
    })
    const longer = `A first paragraph that was not there before.\n\n${FLAWED}`
    const next = await keepDraft(desk, { name: 'story.md', text: longer, follows: id })
    const waivedIn = async (text: string, draft?: string) =>
      (await check(text, draft)).findings.filter((f) => f.waived !== null).map((f) => [f.code, f.span.exact, f.waiver])
    expect(await waivedIn(longer, next)).toEqual([[finding.code, finding.span.exact, entry]])
    expect(await waivedIn(longer)).toEqual([])
    await undoDraftAct(desk, entry)
    expect(await waivedIn(longer, next)).toEqual([])
    await expect(undoDraftAct(desk, entry)).rejects.toMatchObject({ code: 'DRAFT_ACT_UNKNOWN' })
  })

  it('joins a sentence by hand to a claim that is taken over for it, says what kind it is, and takes both back', async () => {
    const { desk, ws, check } = made
    const text = 'The orchard keepers sold forty crates of apples that winter.\n'
    const id = await keepDraft(desk, { name: 'tied.md', text })
    const alone = await check(text, id)
    expect(alone.findings.map((f) => f.code)).toContain('unsupported')
    const span = alone.sentences[0]!.span
    const { CaseCatalogue } = await import('#app/catalogue')
    const { rows } = await CaseCatalogue.of(ws).claims({ sort: 'occurrences', order: 'down', offset: 0, limit: 1 })
    const place = { start: span.start, end: span.end, exact: span.exact }
    const tie = await tieSentence(ws, id, { ...place, kind: 'reported claim', claims: [rows[0]!.ref], records: [] })
    const tied = await check(text, id)
    expect(tied.sentences[0]!.tie).toMatchObject({ entry: tie, claims: [expect.stringMatching(/^c\d+$/)] })
    expect(tied.findings.map((f) => f.code)).not.toContain('unsupported')
    await tieSentence(ws, id, { ...place, kind: 'analysis', claims: [], records: [] })
    expect((await check(text, id)).sentences[0]!.kind).toBe('analysis')
    await tieSentence(ws, id, { ...place, kind: 'analysis', claims: [], records: [], remove: true })
    const free = await check(text, id)
    expect(free.sentences[0]).toMatchObject({ kind: 'reported claim', tie: null })
    expect(free.findings.map((f) => f.code)).toContain('unsupported')
    await expect(
      tieSentence(ws, id, { ...place, kind: 'reported claim', claims: ['c99999'], records: [] }),
    ).rejects.toMatchObject({ code: 'REF_UNKNOWN' })
  })

  it('hears the newsroom on levels, lines and loaded words, and refuses what cannot be set', async () => {
    const { desk, check } = made
    const text = 'The despicable ministry said that the pier was closed on Monday night.\n'
    const levels = async () => (await check(text)).findings.filter((f) => f.code === 'editorial').map((f) => f.level)
    expect(await levels()).toEqual([])
    const words = await setHouse(desk, 'check.loaded', 'despicable, so-called')
    expect(await levels()).toEqual(['look'])
    const level = await setHouse(desk, 'check.level.editorial', 'resolve')
    expect(await levels()).toEqual(['resolve'])
    expect([...(await listHouse(desk)).keys()].sort()).toEqual(['check.level.editorial', 'check.loaded'])
    await setHouse(desk, 'check.level.editorial', 'default')
    expect(await levels()).toEqual(['look'])
    await undoDraftAct(desk, words)
    await undoDraftAct(desk, level)
    expect(await levels()).toEqual([])
    for (const [name, value] of [
      ['check.level.editorial', 'fatal'],
      ['check.lines', '0'],
      ['no.such', 'note'],
    ] as const) {
      await expect(setHouse(desk, name, value)).rejects.toMatchObject({ code: 'SETTING_UNKNOWN' })
    }
  })

  it('enters what a run found, by code, and that sealed names were not looked for', async () => {
    const { desk, check } = made
    const id = await keepDraft(desk, { name: 'entered.md', text: FLAWED })
    const result = await check(FLAWED, id)
    await enterCheck(desk, id, result)
    const entry = (await desk.listEntries({ last: 1 }))[0]!
    expect(entry.type).toBe('check')
    expect(entry.payload).toMatchObject({ draft: id, sealedNamesChecked: false })
    const { found } = entry.payload as { found: Record<string, number> }
    expect(Object.values(found).reduce((a, b) => a + b, 0)).toBe(result.findings.length)
    expect(JSON.stringify(entry)).not.toContain(result.findings[0]!.span.exact)
  })
})
