import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Act,
  ActResult,
  AgentDetail,
  AgentList,
  Besides,
  ClaimDetail,
  ClaimList,
  History,
  ImportPreview,
  ImportResult,
  ProposalList,
  Timeline,
} from '#api'
import { type Opened, openServer } from './fixture.ts'

const samples = new URL('../../../../samples/texts/', import.meta.url)
const report = readFileSync(new URL('1-almadar-report.ar.txt', samples), 'utf8')
const separate = readFileSync(new URL('5-northline-separate.en.txt', samples), 'utf8')
const at = '/api/catalogue'
const LORRIES = 'نحو أربعين شاحنة غادرت الميناء خلال ليلتين'
const COUNTED = 'I counted twenty-six lorries'

let desk: Opened
let here: string
let there: string
beforeAll(async () => {
  desk = await openServer()
  here = await paste(report, 'شبكة المدار')
  there = await paste(separate, 'The Northline Review')
})
afterAll(() => desk.close())

async function paste(text: string, outlet: string): Promise<string> {
  return (await desk.post('/api/paste', { text, facts: { outlet } })).json<{ row: { id: string } }>().row.id
}

async function receive(name: string, bytes: string): Promise<string> {
  const headers = { 'x-isnad-name': encodeURIComponent(name), 'content-type': 'application/octet-stream' }
  const answer = await desk.ask('/api/files', { method: 'POST', headers, body: bytes })
  return answer.json<{ ids: string[] }>().ids[0]!
}

const one = (ref: string) => encodeURIComponent(ref)
const place = (document: string, text: string, exact: string) => {
  const start = text.indexOf(exact)
  return { document, start, end: start + exact.length, exact }
}
const claims = async (query = '') => ClaimList.parse((await desk.ask(`${at}/claims?${query}`)).json())
const claim = async (ref: string) => ClaimDetail.parse((await desk.ask(`${at}/claims/${one(ref)}`)).json())
const agents = async (query = '') => AgentList.parse((await desk.ask(`${at}/agents?${query}`)).json())
const agent = async (ref: string) => AgentDetail.parse((await desk.ask(`${at}/agents/${one(ref)}`)).json())
const besides = async () => Besides.parse((await desk.ask(`${at}/besides`)).json())
const act = async (...acts: Act[]) => ActResult.parse((await desk.post(`${at}/acts`, { acts })).json())
const undo = async ({ undo: entries }: ActResult) => await act(...entries.map((entry): Act => ({ act: 'undo', entry })))
/** What stands of the case, to be compared before an act and after it was undone. */
const standing = async () => ({
  claims: (await claims('limit=500')).rows,
  agents: (await agents('limit=500')).rows,
  besides: await besides(),
})
const refusal = async (path: string, body?: unknown) => {
  const answer = body === undefined ? await desk.ask(path) : await desk.post(path, body)
  const { error } = answer.json<{ error: { code: string; params: Record<string, unknown> } }>()
  return [answer.status, error.code, error.params.reason]
}

describe('the board over HTTP', () => {
  it('lists, filters and sorts claims, and tells one by its ref', async () => {
    const all = await claims()
    expect(all.total).toBeGreaterThan(5)
    const narrow = await claims('q=lorries&sort=lines&order=up')
    expect(narrow.total).toBeLessThan(all.total)
    const [first] = narrow.rows
    expect((await claim(first!.ref)).row).toEqual(first)
    const names = (await claims('sort=common&order=up')).rows.map((row) => row.commonLinks[0]?.name)
    expect(names.indexOf(undefined) === -1 || names.slice(names.indexOf(undefined)).every((n) => n === undefined)).toBe(
      true,
    )
  })

  it('lists agents, tells one, and proposes pairs of agents and of claims', async () => {
    const { rows } = await agents('kind=person')
    expect(rows.length).toBeGreaterThan(1)
    expect(rows.every((row) => row.agent.kind === 'person')).toBe(true)
    expect((await agent(rows[0]!.agent.ref)).row).toEqual(rows[0])
    const proposals = ProposalList.parse((await desk.ask(`${at}/proposals?limit=5`)).json())
    expect(proposals.agents.rows.length).toBeLessThanOrEqual(5)
    expect(proposals.claims.rows.length).toBeLessThanOrEqual(proposals.claims.total)
  })

  it('tells the timeline and the history', async () => {
    const done = await act({
      act: 'event',
      wording: { en: 'The withdrawal' },
      when: '2031-03-02',
      claims: [],
      known: [],
    })
    const { items } = Timeline.parse((await desk.ask(`${at}/timeline`)).json())
    expect(items.map((item) => item.ref)).toContain(done.refs[0])
    const { acts } = History.parse((await desk.ask(`${at}/history?about=${done.refs[0]}`)).json())
    expect(acts.map((a) => a.type)).toEqual(['event'])
    await undo(done)
  })

  it('answers 404 to what is unknown, 409 to what cannot be done, 400 to what is no act', async () => {
    expect(await refusal(`${at}/claims/c999999`)).toEqual([404, 'NOT_FOUND', undefined])
    expect(await refusal(`${at}/agents/${one('=nobody at all')}`)).toEqual([404, 'NOT_FOUND', undefined])
    expect(await refusal(`${at}/acts`, { acts: [{ act: 'undo', entry: 0 }] })).toEqual([
      409,
      'ACT_REFUSED',
      'ENTRY_NOT_UNDOABLE',
    ])
    expect((await desk.post(`${at}/acts`, { acts: [{ act: 'prove' }] })).status).toBe(400)
    expect((await desk.ask(`${at}/claims?sort=truth`)).status).toBe(400)
  })
})

describe('several acts in one request', () => {
  it('name what an earlier one brought into being, and are taken back together', async () => {
    const before = await standing()
    const done = await act(
      { act: 'write-agent', name: 'Harbour families', kind: 'organisation', mentions: [] },
      { act: 'write-agent', name: 'A clerk', kind: 'anonymous', mentions: [] },
      { act: 'link', from: '$1', to: here, kind: 'gave to', known: { words: 'she told us' } },
      { act: 'link', from: '$0', to: '$1', kind: 'brokered', known: { words: 'she told us' } },
    )
    const { links } = await besides()
    expect(links.map(({ from, kind }) => [from.name, kind])).toEqual([
      ['Harbour families', 'brokered'],
      ['A clerk', 'gave to'],
    ])
    await undo(done)
    expect(await standing()).toEqual(before)
  })

  it('are refused whole where one of them names what is no agent, or what no act made', async () => {
    const size = async () => (await desk.ask('/api/ledger')).json<{ size: number }>().size
    const before = await size()
    const acts = [
      { act: 'claim', wording: { en: 'Words' } },
      { act: 'rename', agent: '$0', name: 'Nobody' },
    ]
    expect(await refusal(`${at}/acts`, { acts })).toEqual([409, 'ACT_REFUSED', 'REF_OF_ANOTHER_KIND'])
    expect(await refusal(`${at}/acts`, { acts: [{ act: 'rename', agent: '$3', name: 'Nobody' }] })).toEqual([
      404,
      'NOT_FOUND',
      undefined,
    ])
    expect(await size()).toBe(before)
  })

  it('take back with a record what was taken over for it, and leave alone what others took over', async () => {
    const before = await standing()
    const [first, second] = before.claims
    const over = await act(
      { act: 'claim', from: first!.ref, wording: {}, occurrences: [] },
      { act: 'claim', from: second!.ref, wording: {}, occurrences: [] },
    )
    expect(over.undo).toHaveLength(2)
    // One of two that were taken over together is given back without the other.
    await act({ act: 'undo', entry: over.undo[0]! })
    const states = (await claims('state=recorded')).rows.map((row) => row.ref)
    expect(states).toEqual([over.refs[0]])
    await act({ act: 'undo', entry: over.undo[1]! })
    expect((await standing()).claims).toEqual(before.claims)

    const record = await act({
      act: 'record',
      kind: 'observation',
      words: 'I saw the pier empty',
      agents: [],
      files: [],
      claims: [first!.ref],
    })
    expect((await besides()).records[0]).toMatchObject({ kind: 'observation', words: 'I saw the pier empty' })
    expect((await besides()).records[0]!.claims).toHaveLength(1)
    await undo(record)
    expect(await standing()).toEqual(before)
  })
})

describe('proposals and splits over HTTP', () => {
  const pairs = async () => ProposalList.parse((await desk.ask(`${at}/proposals?limit=500`)).json()).claims

  it('many pairs are kept apart in one request, are proposed no more, and come back when that is undone', async () => {
    for (const name of ['2-almarsa-retelling.ar.txt', '3-harbour-gazette-retelling.en.txt'])
      await paste(readFileSync(new URL(name, samples), 'utf8'), name)
    const before = await pairs()
    const state = await standing()
    const turned = before.rows.slice(0, 2)
    expect(turned.length).toBeGreaterThan(0)
    const done = await act(...turned.map(({ claims: [a, b] }): Act => ({ act: 'keep-apart', claims: [a.ref, b.ref] })))
    const left = (await pairs()).rows.map(({ claims: [a, b] }) => `${a.ref} ${b.ref}`)
    for (const { claims: pair } of turned) expect(left).not.toContain(pair.map((c) => c.ref).join(' '))
    await undo(done)
    expect(await pairs()).toEqual(before)
    expect(await standing()).toEqual(state)
  })

  it('places split off a claim become one of their own that is kept apart from it; undone, both are as they were', async () => {
    const written = await act({
      act: 'claim',
      wording: { en: 'Lorries left' },
      occurrences: [place(here, report, LORRIES), place(there, separate, COUNTED)],
    })
    const state = await standing()
    const before = await claim(written.refs[0]!)
    const leaving = place(there, separate, COUNTED)
    const done = await act(
      { act: 'part', claim: written.refs[0]!, at: leaving },
      { act: 'claim', wording: { en: 'Twenty-six were counted' }, occurrences: [leaving] },
      { act: 'keep-apart', claims: [written.refs[0]!, '$1'] },
    )
    const [kept, split] = [await claim(done.refs[0]!), await claim(done.refs[1]!)]
    expect([kept.occurrences.length, split.occurrences.length]).toEqual([1, 1])
    expect([...kept.proposals, ...split.proposals].map((p) => p.other.ref)).not.toContain(split.row.ref)
    await undo(done)
    expect(await claim(written.refs[0]!)).toMatchObject({ row: before.row, occurrences: before.occurrences })
    expect(await standing()).toEqual(state)
    await undo(written)
  })
})

describe('what is known besides texts', () => {
  it('an observation is a line of its own; withdrawn, the line goes and the reason stays', async () => {
    const written = await act({
      act: 'claim',
      wording: { ar: 'غادرت الشاحنات', en: 'Lorries left' },
      occurrences: [place(here, report, LORRIES)],
    })
    const ref = written.refs[0]!
    const { lines } = (await claim(ref)).row
    const seen = await act({
      act: 'record',
      kind: 'observation',
      words: 'I counted them from the roof',
      agents: [],
      files: [],
      claims: [ref],
    })
    expect((await claim(ref)).row.lines.low).toBe(lines.low + 1)
    const out = await act({ act: 'withdraw', about: seen.refs[0]!, reason: 'it was another night' })
    const without = await claim(ref)
    expect(without.row.lines).toEqual(lines)
    expect(without.withdrawn).toMatchObject([{ name: 'I counted them from the roof', reason: 'it was another night' }])
    await undo(out)
    expect((await claim(ref)).row.lines.low).toBe(lines.low + 1)
    await undo(seen)
    await undo(written)
  })

  it('a withdrawn document leaves its claims, is named with its reason, and comes back', async () => {
    const written = await act({
      act: 'claim',
      wording: { en: 'Lorries left' },
      occurrences: [place(here, report, LORRIES), place(there, separate, COUNTED)],
    })
    const ref = written.refs[0]!
    const before = await claim(ref)
    expect(before.row.lines.low).toBe(2)
    const out = await act({ act: 'withdraw', about: there, reason: 'the witness asked for it' })
    const without = await claim(ref)
    expect(without.row.lines.high).toBe(1)
    expect(without.withdrawn.map((w) => [w.ref, w.reason])).toEqual([[there, 'the witness asked for it']])
    expect(without.withdrawn[0]!.name).not.toBe(there)
    expect((await besides()).withdrawn.map((w) => w.ref)).toEqual([there])
    await undo(out)
    expect((await claim(ref)).row).toEqual(before.row)
    await undo(written)
  })

  it('lists deliveries with whoever gave them, and marks with where they are known from', async () => {
    const clean = await besides()
    expect(clean.deliveries.flatMap((d) => d.documents.map((one) => one.ref))).toEqual(
      expect.arrayContaining([here, there]),
    )
    const delivery = clean.deliveries.find((d) => d.documents.some((one) => one.ref === here))!
    expect(delivery.through).toEqual([])
    const done = await act(
      { act: 'write-agent', name: 'A clerk', kind: 'anonymous', mentions: [] },
      { act: 'link', from: '$0', to: delivery.ref, kind: 'gave to', known: { words: 'she told us' } },
      { act: 'mark', agent: '$0', kind: 'employer', value: 'the port', known: { words: 'her badge' } },
    )
    const now = await besides()
    expect(now.deliveries.find((d) => d.ref === delivery.ref)?.through.map((l) => [l.from.name, l.known])).toEqual([
      ['A clerk', 'she told us'],
    ])
    expect(now.links).toEqual([])
    expect(now.marks.map((m) => [m.agent.name, m.kind, m.value, m.known])).toEqual([
      ['A clerk', 'employer', 'the port', 'her badge'],
    ])
    await act({
      act: 'mark',
      agent: done.refs[0]!,
      kind: 'employer',
      value: 'the port',
      known: { words: '-' },
      remove: true,
    })
    expect((await besides()).marks).toEqual([])
    await undo(done)
  })
})

describe('export and import', () => {
  it.each([
    ['csv', 'claims', 'text/csv', 'ref,state,wording_ar'],
    ['csv', 'agents', 'text/csv', 'ref,state,name'],
    ['json', 'claims', 'application/json', '{"schema":"isnad-export/1"'],
    ['graphml', 'claims', 'application/graphml+xml', '<?xml'],
    ['ftm', 'claims', 'application/x-ndjson', '{"id"'],
  ])('gives %s of %s as an attachment', async (format, what, type, begins) => {
    const answer = await desk.post(`${at}/export`, { format, what })
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toContain(type)
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="isnad-/)
    expect(answer.text.replace(/^\uFEFF/, '').startsWith(begins)).toBe(true)
  })

  it('shows what an import would do and records nothing; then does it; undone, all of them go', async () => {
    const csv = 'name,kind,alias,id\nسامر بكري,person,Samer Bakri,x1\nThe Mast Battalion,group,,x2\n,person,,x3\n'
    const document = await receive('people.csv', csv)
    const before = await standing()
    const request = { document, format: 'CSV' }
    const preview = ImportPreview.parse((await desk.post(`${at}/import/preview`, request)).json())
    expect(preview.agents.map((a) => [a.name, a.kind])).toEqual([
      ['سامر بكري', 'person'],
      ['The Mast Battalion', 'group'],
    ])
    // The English report has him under the other name.
    expect(preview.agents[0]!.known.map((k) => [k.agent.name, k.joins])).toEqual([['Samer Bakri', true]])
    expect(preview.refused).toEqual([{ line: 4, code: 'NO_NAME' }])
    expect(await standing()).toEqual(before)
    const done = ImportResult.parse((await desk.post(`${at}/import`, request)).json())
    expect(done.agents.map((a) => a.name)).toEqual(['سامر بكري', 'The Mast Battalion'])
    const { rows } = await agents('limit=500')
    expect(rows.length).toBe(before.agents.length + 1)
    const samer = rows.find((row) => row.agent.ref === done.agents[0]!.ref)
    expect(samer?.mentions).toBe(before.agents.find((row) => row.agent.name === 'Samer Bakri')?.mentions)
    await act({ act: 'undo', entry: done.entry })
    expect(await standing()).toEqual(before)
  })

  it('refuses a file that lists no agents, with the reason', async () => {
    const document = await receive('notes.csv', 'what,when\nnothing,never\n')
    for (const path of ['import', 'import/preview'])
      expect(await refusal(`${at}/${path}`, { document, format: 'CSV' })).toEqual([
        409,
        'ACT_REFUSED',
        'IMPORT_MALFORMED',
      ])
    const document2 = await receive(
      'people.ftm.json',
      '{"id":"a","schema":"Person","properties":{"name":["Ann Day"]}}\n',
    )
    const preview = await desk.post(`${at}/import/preview`, { document: document2, format: 'FollowTheMoney' })
    expect(ImportPreview.parse(preview.json()).agents.map((a) => a.name)).toEqual(['Ann Day'])
  })
})
