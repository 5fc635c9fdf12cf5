import { beforeAll, describe, expect, it } from 'vitest'
import type { CaseCatalogue } from '#app/catalogue'
import type { FileId } from '#model'
import { makeCase } from '../app/fixture.ts'
import { act, agentsNamed, pasteSample, placeOf, type SampleDesk } from './fixture.ts'

const LETTER = `Port administration, internal letter.
The duty officer said that forty lorries left the port before the withdrawal.
`

describe('what a case knows besides texts', () => {
  let sample: SampleDesk
  let catalogue: CaseCatalogue
  let letter: FileId
  let claim: string

  beforeAll(async () => {
    const { desk } = await makeCase()
    sample = await pasteSample(desk, [1, 5])
    catalogue = sample.catalogue
    letter = await sample.ws.paste(LETTER, { language: 'en' }, 'letter.txt')
    const { refs } = await act(catalogue, {
      act: 'claim',
      wording: { en: 'Lorries left the port' },
      occurrences: [
        await placeOf(sample.ws, letter, 'forty lorries left the port before the withdrawal'),
        await placeOf(sample.ws, sample.file(5), 'I counted twenty-six lorries'),
      ],
    })
    claim = refs[0]!
  })

  /** Everything of the claim but when and by whom. */
  async function shown() {
    const { history: _, ...rest } = await catalogue.claim(claim)
    return rest
  }

  it('who gave a document stands before it; who brought both witnesses takes a line away; withdrawn, all is as before', async () => {
    const before = await shown()
    expect(before.support.lines.low).toBe(2)
    const battalion = await act(
      catalogue,
      { act: 'write-agent', name: 'كتيبة الصواري', kind: 'group', mentions: [] },
      { act: 'write-agent', name: 'Mast families committee', kind: 'organisation', mentions: [] },
    )
    const [party, committee] = battalion.refs as [string, string]
    const marked = await act(catalogue, {
      act: 'mark',
      agent: party,
      kind: 'party',
      value: 'to the fighting over the port',
      known: await placeOf(sample.ws, sample.file(1), 'كتيبة الصواري'),
    })
    const delivery = sample.ws.desk.listFiles().then((all) => all.find(({ id }) => id === letter)!.accession)
    const gave = await act(catalogue, {
      act: 'link',
      from: party,
      to: await delivery,
      kind: 'gave to',
      known: { words: 'their press officer handed the letter over' },
    })
    const given = await shown()
    expect(given.support.drawing.vertices.map(({ agent }) => agent?.ref)).toContain(party)
    const through = given.support.drawing.edges.flatMap(({ links }) => links).filter(({ kind }) => kind === 'gave-to')
    expect(through.map(({ entry }) => entry)).toEqual([gave.entries.at(-1)])
    expect(given.support.lines).toEqual({ low: 2, high: 2 })
    expect((await catalogue.agent(party)).marks).toMatchObject([{ kind: 'party', known: 'كتيبة الصواري' }])

    // The committee brought the crane operator to one reporter and the battalion's officer to another.
    const bakri = (await catalogue.claim(claim)).occurrences
      .find(({ quotation }) => quotation.document === sample.file(5))!
      .chain.at(-1)!.agent!.ref
    const brokered = await act(
      catalogue,
      { act: 'link', from: committee, to: bakri, kind: 'brokered', known: { words: 'she said so' } },
      { act: 'link', from: committee, to: party, kind: 'brokered', known: { words: 'he said so' } },
    )
    const one = await shown()
    expect(one.support.lines.low).toBeLessThan(2)
    expect(one.row.sentence).not.toEqual(given.row.sentence)

    for (const entry of [...brokered.undo, ...gave.undo, ...marked.undo, ...battalion.undo])
      await act(catalogue, { act: 'undo', entry })
    expect(await shown()).toEqual(before)
  })

  it('a document of which nobody says where it is from is left open, not left out', async () => {
    const { support } = await shown()
    const document = support.drawing.vertices.findIndex(({ agent }) => agent?.ref === letter)
    expect(document).toBeGreaterThan(1)
    expect(support.lines.high).toBeGreaterThanOrEqual(support.lines.low)
  })

  it('an interview that is a file has its speaker and interpreter before it, and goes when it is withdrawn', async () => {
    const before = await shown()
    const made = await act(
      catalogue,
      { act: 'write-agent', name: 'a dock clerk', kind: 'anonymous', mentions: [] },
      { act: 'write-agent', name: 'Hadi Manna', kind: 'person', mentions: [] },
    )
    const [clerk, interpreter] = made.refs as [string, string]
    const record = await act(catalogue, {
      act: 'record',
      kind: 'interview',
      words: 'the clerk, through Manna, on the quay',
      when: '2031-04-20',
      agents: [clerk],
      interpreter,
      files: [letter],
      claims: [claim],
    })
    const heard = await shown()
    const chain = heard.occurrences.find(({ from }) => from === 'record')?.chain.map((step) => step.agent?.ref)
    expect(chain).toEqual([interpreter, clerk])
    const timeline = await catalogue.timeline()
    expect(timeline.items.find(({ kind }) => kind === 'record')?.when).toBe('2031-04-20')
    const withdrawn = await act(catalogue, { act: 'withdraw', about: record.refs[0]!, reason: 'she asked for it' })
    const { withdrawn: listed, ...without } = await shown()
    expect(listed.map(({ reason }) => reason)).toContain('she asked for it')
    const { withdrawn: none, ...first } = before
    expect(without).toEqual(first)
    expect(none).toEqual([])
    for (const entry of [...withdrawn.undo, ...record.undo, ...made.undo]) await act(catalogue, { act: 'undo', entry })
    expect(await shown()).toEqual(before)
  })
})

describe('an order that cannot be', () => {
  it('is a finding where a document knows of what came later than its date, and none where the interval allows it', async () => {
    const { desk } = await makeCase()
    const { ws, catalogue } = await pasteSample(desk, [5])
    const memo = await ws.paste(
      'Ras al-Wada, 1 March 2031\n\nThe duty officer said that the pier was handed over without a shot.\n',
      { language: 'en' },
      'memo.txt',
    )
    const at = await placeOf(ws, memo, 'the pier was handed over without a shot')
    const { refs } = await act(catalogue, {
      act: 'claim',
      wording: { en: 'The pier was handed over' },
      occurrences: [at],
    })
    const event = (when: string) =>
      act(catalogue, { act: 'event', wording: { en: 'hand-over' }, when, claims: [refs[0]!], known: [] })
    const late = await event('2031-03-02')
    expect((await catalogue.timeline()).findings).toContainEqual(
      expect.objectContaining({
        code: 'knows-later-than-its-date',
        params: expect.objectContaining({ document: memo, event: late.refs[0] }),
      }),
    )
    await act(catalogue, { act: 'undo', entry: late.entries.at(-1)! })
    await event('2031-02/2031-03')
    expect((await catalogue.timeline()).findings.map(({ code }) => code)).not.toContain('knows-later-than-its-date')
  })
})

describe('a network that stands under two names', () => {
  it('is proposed as one with its reasons until a person says', async () => {
    const { desk } = await makeCase()
    const { catalogue } = await pasteSample(desk, [1, 2, 3])
    const [arabic] = await agentsNamed(catalogue, 'شبكة المدار')
    const { agents } = await catalogue.proposals({ limit: 500 })
    const own = agents.rows.filter(({ agents: pair }) => pair.some(({ ref }) => ref === arabic))
    const other = own.map(({ agents: pair }) => pair.find(({ ref }) => ref !== arabic)!.name)
    expect(other.filter((name) => name.includes('Al-Madar'))).not.toEqual([])
    for (const { because } of own) expect(because.length).toBeGreaterThan(0)
  })
})
