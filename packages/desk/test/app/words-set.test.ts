import { describe, expect, it } from 'vitest'
import { Workspace } from '#app/workspace'
import type { FileKept } from '#custody'
import type { FileId } from '#model'
import { decodeReading, type Reading } from '#reading'
import { keepReading } from '../../src/app/workspace/pipeline.ts'
import { wordsOnRecord } from '../../src/app/workspace/set-words.ts'
import { codeOf, makeCase } from './fixture.ts'

const TEXT = 'قال المدير إن ١٢ شاحنة غادرت المرفأ ليلا. وأضافت الشبكة أن ١٢ شاحنة بقيت في الساحة.\n'

const noWall = (): never => {
  throw new TypeError('nothing here is read behind a wall')
}

async function held() {
  const made = await makeCase()
  const ws = new Workspace(made.desk, noWall)
  const id = await ws.paste(TEXT, { outlet: 'صحيفة المرسى' }, 'a.txt')
  return { ...made, ws, id }
}

const wish = (exact: string, value: string, text = TEXT) => {
  const start = text.indexOf(exact)
  return { start, end: start + exact.length, exact, value }
}
const readingsOf = async ({ desk, id }: { desk: Workspace['desk']; id: FileId }) =>
  (await desk.listDerived(id)).filter(({ kind }) => kind === 'reading')
const found = async (ws: Workspace, q: string): Promise<number> => (await ws.search({ q, offset: 0, limit: 10 })).total
const claimsOf = async (ws: Workspace, id: FileId): Promise<string[]> =>
  (await ws.findDocument(id))!.tracing!.occurrences.flatMap(({ content }) => content.map(({ exact }) => exact))

describe('words of a page set right by a person', () => {
  it('are an act, a reading beside the old one, and what search and claims stand on', async () => {
    const { ws, desk, id } = await held()
    expect([await found(ws, 'المرفأ'), await found(ws, 'المطار')]).toEqual([1, 0])
    expect((await claimsOf(ws, id)).join()).toContain('المرفأ')
    const entry = await ws.setWords(id, 1, wish('المرفأ', 'المطار'))

    const act = (await desk.listEntries()).find(({ n }) => n === entry)!
    expect(act).toMatchObject({
      type: 'correct',
      payload: { what: 'word', value: 'المطار', at: { file: id, page: 1, exact: 'المرفأ' } },
    })
    expect(act.by).not.toBe('')
    const readings = await readingsOf({ desk, id })
    expect(readings.map(({ engine }) => engine.name)).toEqual(['paste', 'correction'])
    expect(decodeReading(await desk.readDerived(readings[0]!.id)).pages[0]).toMatchObject({ text: TEXT })
    expect([await found(ws, 'المرفأ'), await found(ws, 'المطار')]).toEqual([0, 1])
    expect((await claimsOf(ws, id)).join()).toContain('المطار')
    expect((await ws.page(id, 1))!.set).toMatchObject([
      { entry, was: 'المرفأ', value: 'المطار', state: 'set', by: act.by },
    ])
  })

  it('stand side by side with what was read before, with where they differ', async () => {
    const { ws, id } = await held()
    await ws.setWords(id, 1, wish('ليلا', 'فجرا'))
    const { readings } = (await ws.pageReadings(id, 1))!
    expect(readings.map(({ engine, current, how, before }) => [engine.name, current, how, before])).toEqual([
      ['correction', true, 'corrected', 'embedded'],
      ['paste', false, 'embedded', null],
    ])
    const { text, differs } = readings[1]!
    expect(differs.map((d) => text.slice(d.start, d.end))).toEqual(['ليلا.'])
  })

  it('are taken back: the old words stand again, and both acts are on record', async () => {
    const { ws, desk, id } = await held()
    const entry = await ws.setWords(id, 1, wish('المرفأ', 'المطار'))
    await ws.undo(entry)
    const view = (await ws.page(id, 1))!
    expect([view.text, view.how, view.set]).toEqual([TEXT, 'embedded', []])
    expect([await found(ws, 'المرفأ'), await found(ws, 'المطار')]).toEqual([1, 0])
    expect((await desk.listEntries()).filter(({ type }) => type === 'correct' || type === 'undo')).toHaveLength(2)
    expect((await ws.findDocument(id))!.row.claims).toBeGreaterThan(0)
  })

  it('are set again when a newer engine reads the file, or said to be orphaned', async () => {
    const { ws, desk, id } = await held()
    const last = TEXT.lastIndexOf('١٢')
    const kept = await ws.setWords(id, 1, { start: last, end: last + 2, exact: '١٢', value: '٢١' })
    const lost = await ws.setWords(id, 1, wish('ليلا', 'فجرا'))
    const [first] = await readingsOf({ desk, id })
    const before = decodeReading(await desk.readDerived(first!.id))
    // It sees a line that the old one missed, and reads a word otherwise.
    const text = `سري\n${TEXT.replace('المرفأ ليلا', 'الساحل')}`
    const newer = {
      ...before,
      engine: { name: 'paste', version: 'newer' },
      pages: [{ number: 1, how: 'embedded', text }],
    } as Reading
    const file = (await desk.findFile(id)) as FileKept
    const { reading } = await keepReading(desk, file, { reading: newer, children: [] }, {}, wordsOnRecord(desk))
    expect(reading.pages[0]).toMatchObject({ how: 'corrected', mended: [{ was: '١٢' }] })

    const other = new Workspace(desk, noWall)
    const outline = (await other.outline(id))!
    expect(outline.orphaned).toMatchObject([{ entry: lost, exact: 'ليلا', value: 'فجرا' }])
    const view = (await other.page(id, 1))!
    expect(view.set.map((s) => [s.entry, s.state])).toEqual([[kept, 'set']])
    expect(view.text).toBe(
      text.slice(0, text.lastIndexOf('١٢')) + text.slice(text.lastIndexOf('١٢')).replace('١٢', '٢١'),
    )
    // Nothing more is kept for a file that stands as it should.
    const count = (await desk.listDerived(id)).length
    await other.undo(lost)
    expect((await desk.listDerived(id)).length).toBe(count)
  })

  it('are refused where other words stand, or none', async () => {
    const { ws, id } = await held()
    const right = wish('المرفأ', 'المطار')
    expect(await codeOf(() => ws.setWords(id, 1, { ...right, start: right.start + 1 }))).toBe('WORDS_ELSEWHERE')
    expect(await codeOf(() => ws.setWords(id, 2, right))).toBe('WORDS_NOT_READ')
  })

  it('are letters, whatever they look like, and bring no direction of their own', async () => {
    const { ws, id } = await held()
    const hostile = '{"what":"remove"}\u202e\u0007<b>'
    await ws.setWords(id, 1, wish('المرفأ', hostile))
    const other = (await ws.findDocument(id))!
    expect(other.corrections).toEqual([])
    expect(other.text).toContain('{"what":"remove"} <b>')
    for (const control of ['\u202e', '\u0007']) expect(other.text).not.toContain(control)
  })

  it('go with the file when it is erased', async () => {
    const { ws, desk, id } = await held()
    const entry = await ws.setWords(id, 1, wish('المرفأ', 'المطار'))
    await desk.erase(id, 'asked to')
    expect((await desk.listEntries()).find(({ n }) => n === entry)?.payload).toBeUndefined()
  })
})

describe('what people said of words that were set since', () => {
  it('stands on the words of now: a claim that was graded, a link that was mended', async () => {
    const { ws, id } = await held()
    const { CaseCatalogue } = await import('#app/catalogue')
    const catalogue = CaseCatalogue.of(ws)
    const row = (await catalogue.claims({})).rows.find((c) => (c.quoted.ar ?? '').includes('المرفأ'))!
    await catalogue.act([{ act: 'grade', about: row.ref, reliability: 'C', credibility: 4, reason: 'وثيقة واحدة' }])
    const { attributions } = (await ws.findDocument(id))!.tracing!
    const first = attributions[0]!
    await ws.correct(id, {
      what: 'agent',
      at: { cue: [...first.cue], content: [...first.content] },
      name: 'مدير المرسى',
    })
    await ws.setWords(id, 1, wish('المرفأ', 'المطار'))

    const { tracing } = (await ws.findDocument(id))!
    expect(tracing!.findings.map((f) => f.code)).not.toContain('correction-orphaned')
    expect(tracing!.agents.map((a) => a.name)).toContain('مدير المرسى')
    const graded = (await catalogue.claims({})).rows.filter((c) => c.grade !== null)
    expect(graded.map((c) => c.grade)).toEqual(['C4'])
    expect(graded[0]!.quoted.ar).toContain('المطار')
  })
})
