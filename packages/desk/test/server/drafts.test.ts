import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CheckResult, DraftActDone, DraftDetail, DraftList, KeptDraft } from '#api'
import { type Opened, openServer } from './fixture.ts'

let desk: Opened
beforeAll(async () => {
  desk = await openServer()
  const text = 'قال حارس الرصيف إن الشاحنات خرجت قبل الفجر، بحسب شبكة المدار.\n'
  await desk.post('/api/paste', { text, facts: { outlet: 'شبكة المدار', published: '2031-04-02' } })
})
afterAll(() => desk.close())

const TEXT = 'خرجت الشاحنات قبل الفجر.\n\nوباع الحراس الوقود لتاجر في الخارج.\n'

describe('the routes of drafts', () => {
  it('check words without keeping them, keep them, decide about them and take it back', async () => {
    const checked = CheckResult.parse((await desk.post('/api/drafts/check', { name: 'a.md', text: TEXT })).json())
    expect(checked.findings.length).toBeGreaterThan(0)
    expect(DraftList.parse((await desk.ask('/api/drafts')).json()).drafts).toEqual([])

    const { id, result } = KeptDraft.parse((await desk.post('/api/drafts', { name: 'a.md', text: TEXT })).json())
    expect(result.findings).toEqual(checked.findings)
    expect(DraftDetail.parse((await desk.ask(`/api/drafts/${id}`)).json()).text).toBe(TEXT)

    const { code, span } = result.findings.find((f) => f.code === 'unsupported')!
    const place = { start: span.start, end: span.end, exact: span.exact }
    const waived = await desk.post(`/api/drafts/${id}/waive`, { code, span: place, reason: 'رأيناه بأنفسنا' })
    const { entry } = DraftActDone.parse(waived.json())
    const recheck = async () =>
      CheckResult.parse((await desk.post('/api/drafts/check', { name: 'a.md', text: TEXT, draft: id })).json())
    expect((await recheck()).findings.find((f) => f.waiver === entry)?.waived).toBe('رأيناه بأنفسنا')
    await desk.post('/api/drafts/undo', { entry })
    expect((await recheck()).findings.filter((f) => f.waived !== null)).toEqual([])

    const sentence = result.sentences.at(-1)!.span
    const tie = { start: sentence.start, end: sentence.end, exact: sentence.exact, kind: 'analysis' }
    DraftActDone.parse((await desk.post(`/api/drafts/${id}/tie`, tie)).json())
    expect((await recheck()).sentences.at(-1)!.kind).toBe('analysis')
  })

  it('refuse what does not fit, what is unknown and what is too long, each by its code', async () => {
    const long = 'x'.repeat(2_000_001)
    const refused: [string, unknown, number][] = [
      ['/api/drafts', { name: '', text: 'x' }, 400],
      ['/api/drafts', { name: 'a.md', text: long }, 400],
      ['/api/drafts', { name: 'a.md', text: 'x', follows: 'd9999' }, 404],
      ['/api/drafts/check', { name: 'a.md' }, 400],
      ['/api/drafts/undo', { entry: 999_999 }, 404],
      ['/api/drafts/d9999/waive', { code: 'stale', span: { start: 0, end: 0, exact: '' }, reason: 'x' }, 404],
      ['/api/drafts/d9999/waive', { code: 'stale', span: { start: 0, end: 0, exact: '' }, reason: ' ' }, 400],
      ['/api/drafts/d9999/tie', { start: 0, end: 1, exact: 'x', kind: 'rumour' }, 400],
    ]
    for (const [path, body, status] of refused) expect((await desk.post(path, body)).status, path).toBe(status)
    for (const path of ['/api/drafts/d9999', '/api/drafts/f1']) expect((await desk.ask(path)).status, path).toBe(404)
  })
})
