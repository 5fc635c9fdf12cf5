import { describe, expect, it } from 'vitest'
import type { CaseDesk } from '#app'
import type { CaseCatalogue } from '#app/catalogue'
import { makeCase, openAgain, reopen } from '../app/fixture.ts'
import { act, agentsNamed, pasteSample, placeOf, workOn } from './fixture.ts'

/** All that the catalogue shows, but for the history of acts, which only grows. */
async function shown(catalogue: CaseCatalogue): Promise<unknown> {
  const claims = await catalogue.claims({ limit: 500 })
  const agents = await catalogue.agents({ limit: 500 })
  const details = []
  for (const { ref } of claims.rows) {
    const { history: _, ...rest } = await catalogue.claim(ref)
    details.push(rest)
  }
  return { claims, agents, details, proposals: await catalogue.proposals({ limit: 500 }) }
}

describe('undoing', () => {
  it('leaves all as it was, entry by entry, after restart and rebuild too', async () => {
    const made = await makeCase()
    const { ws, catalogue, file } = await pasteSample(made.desk, [1, 3, 5])
    const before = await shown(catalogue)
    const [network] = await agentsNamed(catalogue, 'شبكة المدار')
    const [english] = await agentsNamed(catalogue, 'Al-Madar', 'the Al-Madar network')
    const { entries } = await act(catalogue, { act: 'merge', agents: [network!, english!], reason: 'one network' })
    const merge = entries.at(-1)!
    const merged = await shown(catalogue)
    expect(merged).not.toEqual(before)
    await act(catalogue, { act: 'undo', entry: merge })
    expect(await shown(catalogue)).toEqual(before)

    const at = await placeOf(ws, file(5), 'I counted twenty-six lorries')
    const claim = await act(catalogue, { act: 'claim', wording: { en: 'Lorries left' }, occurrences: [at] })
    expect(await shown(catalogue)).not.toEqual(before)
    await act(catalogue, { act: 'undo', entry: claim.entries[0]! })
    expect(await shown(catalogue)).toEqual(before)

    const desk = await reopen(made)
    expect(await shown(workOn(desk).catalogue)).toEqual(before)
    await desk.rebuild()
    expect(await shown(workOn(desk).catalogue)).toEqual(before)
    const { acts } = await workOn(desk).catalogue.history()
    expect(acts.filter(({ type }) => type === 'undo').length).toBeGreaterThan(0)
    expect(acts.find(({ entry }) => entry === merge)?.undoneBy).not.toBeNull()
  })

  it('can itself be undone, and an act on what does not stand is idle until its ground is back', async () => {
    const { desk } = await makeCase()
    const { ws, catalogue, file } = await pasteSample(desk, [1, 5])
    const [network] = await agentsNamed(catalogue, 'شبكة المدار')
    const mention = await placeOf(ws, file(1), 'شبكة المدار على إحدى عشرة')
    const at = { ...mention, end: mention.start + 'شبكة المدار'.length, exact: 'شبكة المدار' }
    const split = await act(catalogue, { act: 'split', agent: network!, mentions: [at], name: 'شبكة أخرى' })
    const other = split.refs[0]!
    const renamed = await act(catalogue, { act: 'rename', agent: other, name: 'قناة أخرى' })
    const full = await shown(catalogue)
    const entry = split.entries.at(-1)!
    const undo = await act(catalogue, { act: 'undo', entry })
    const { acts } = await catalogue.history()
    expect(acts.find((one) => one.entry === renamed.entries[0])?.idle).toBe(true)
    expect(await agentsNamed(catalogue, 'قناة أخرى')).toEqual([])
    for (const one of undo.entries) await act(catalogue, { act: 'undo', entry: one })
    expect(await shown(catalogue)).toEqual(full)
  })

  it('is refused for what is no act, and for what was undone', async () => {
    const { desk } = await makeCase()
    const { catalogue } = await pasteSample(desk, [1, 5])
    await expect(act(catalogue, { act: 'undo', entry: 0 })).rejects.toMatchObject({ code: 'ENTRY_NOT_UNDOABLE' })
    const [network] = await agentsNamed(catalogue, 'شبكة المدار')
    const { entries } = await act(catalogue, { act: 'rename', agent: network!, name: 'المدار' })
    await act(catalogue, { act: 'undo', entry: entries.at(-1)! })
    await expect(act(catalogue, { act: 'undo', entry: entries.at(-1)! })).rejects.toMatchObject({
      code: 'ENTRY_NOT_UNDOABLE',
    })
  })
})

describe('two people at once', () => {
  it('lose no act: who merges A with B while another merges B with C makes one of three', async () => {
    const made = await makeCase()
    const first = await pasteSample(made.desk, [1, 3, 5])
    const second: { desk: CaseDesk; catalogue: CaseCatalogue } = await openAgain(made.folder, made.env).then(
      (desk) => ({
        desk,
        catalogue: workOn(desk).catalogue,
      }),
    )
    const [a] = await agentsNamed(first.catalogue, 'شبكة المدار')
    const [b] = await agentsNamed(first.catalogue, 'Al-Madar', 'the Al-Madar network')
    const [c] = await agentsNamed(first.catalogue, 'The Northline Review')
    await second.catalogue.agents()
    await Promise.all([
      act(first.catalogue, { act: 'merge', agents: [a!, b!] }),
      act(second.catalogue, { act: 'merge', agents: [b!, c!] }),
    ])
    for (const catalogue of [first.catalogue, second.catalogue]) {
      const { rows } = await catalogue.agents({ limit: 500 })
      const one = rows.filter((row) =>
        row.names.some((n) => ['شبكة المدار', 'Al-Madar', 'the Al-Madar network', 'The Northline Review'].includes(n)),
      )
      expect(one.map((row) => row.names.length >= 3)).toEqual([true])
    }
    expect((await first.catalogue.history()).acts.filter(({ type }) => type === 'merge')).toHaveLength(2)
  })
})

describe('what no text says', () => {
  it('is a line of its own when it was seen, and stands between when it was interpreted', async () => {
    const { desk } = await makeCase()
    const { catalogue } = await pasteSample(desk, [1, 5])
    const written = await act(catalogue, { act: 'claim', wording: { en: 'The pier lay empty' }, occurrences: [] })
    const claim = written.refs[0]!
    expect((await catalogue.claim(claim)).support.lines).toEqual({ low: 0, high: 0 })
    await act(catalogue, {
      act: 'record',
      kind: 'observation',
      words: 'I stood at pier four; it was empty',
      when: '2031-03-04',
      agents: [],
      files: [],
      claims: [claim],
    })
    expect((await catalogue.claim(claim)).support.lines).toEqual({ low: 1, high: 1 })
    const guard = await act(catalogue, { act: 'write-agent', name: 'a guard', kind: 'anonymous', mentions: [] })
    const interpreter = await act(catalogue, { act: 'write-agent', name: 'Rima', kind: 'person', mentions: [] })
    await act(catalogue, {
      act: 'record',
      kind: 'interview',
      words: 'a guard said so through Rima',
      agents: [guard.refs[0]!],
      interpreter: interpreter.refs[0]!,
      files: [],
      claims: [claim],
    })
    const two = await catalogue.claim(claim)
    expect(two.support.lines).toEqual({ low: 2, high: 2 })
    expect(two.occurrences.some(({ chain }) => chain.map((s) => s.agent?.name).join() === 'Rima,a guard')).toBe(true)
  })

  it('orders time, and names a report that was published before what it tells of', async () => {
    const { desk } = await makeCase()
    const { ws, catalogue, file } = await pasteSample(desk, [1, 5])
    const at = await placeOf(ws, file(5), 'I counted twenty-six lorries')
    const { refs } = await act(catalogue, { act: 'claim', wording: { en: 'Lorries left' }, occurrences: [at] })
    await act(catalogue, {
      act: 'event',
      wording: { en: 'Lorries left' },
      when: '2031-05',
      claims: [refs[0]!],
      known: [],
    })
    const { findings } = await catalogue.timeline()
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'published-before-event',
        params: expect.objectContaining({ document: file(5) }),
      }),
    )
    const bad = act(catalogue, { act: 'event', wording: { en: 'x' }, when: 'yesterday', claims: [], known: [] })
    await expect(bad).rejects.toMatchObject({ code: 'TIME_MALFORMED' })
  })
})
