import { describe, expect, it } from 'vitest'
import { makeCase } from '../app/fixture.ts'
import { act, mergeNamed, pasteSample, placeOf } from './fixture.ts'

describe('the night of pier four: a report, three retellings, a separate report', () => {
  it('is one line for the report and its retellings, two with the separate report, one when that is withdrawn', async () => {
    const { desk } = await makeCase()
    const { ws, catalogue, file } = await pasteSample(desk)
    await mergeNamed(catalogue, ['شبكة المدار', 'Al-Madar', 'the Al-Madar network'])
    const lorries = await Promise.all([
      placeOf(ws, file(1), 'نحو أربعين شاحنة غادرت الميناء خلال ليلتين'),
      placeOf(ws, file(2), 'أربعين شاحنة غادرت الميناء خلال ليلتين'),
      placeOf(ws, file(3), 'Some 40 lorries left the port over two nights'),
      placeOf(ws, file(4), 'مئة شاحنة محمّلة بالرافعات والوقود غادرت الميناء قبل الانسحاب بثلاثة أيام'),
    ])
    const { refs } = await act(catalogue, {
      act: 'claim',
      wording: { ar: 'غادرت شاحنات الميناء قبل الانسحاب', en: 'Lorries left the port before the withdrawal' },
      occurrences: lorries,
    })
    const claim = refs[0]!
    // A retelling that names "the clerk" without the network may have asked for itself: until a person says, it is open.
    const before = await catalogue.claim(claim)
    expect(before.support.lines.low).toBe(1)
    const links = before.occurrences
      .filter(({ quotation }) => quotation.document !== file(1))
      .map(({ quotation }) => quotation.outlet!)
    for (const outlet of new Set(links))
      await act(catalogue, {
        act: 'link',
        from: (await agentNamed(catalogue, 'شبكة المدار')).ref,
        to: (await agentNamed(catalogue, outlet)).ref,
        kind: 'copies',
        claims: [claim],
        known: { words: 'it cites the report and had nobody of its own there' },
      })
    const one = await catalogue.claim(claim)
    expect(one.support.lines).toEqual({ low: 1, high: 1 })
    expect(one.support.commonLinks.map(({ name }) => name)).toContain('شبكة المدار')
    expect(one.row.sentence.en).toMatch(/passes through .*شبكة المدار/)

    await act(catalogue, { act: 'join', claim, at: await placeOf(ws, file(5), 'I counted twenty-six lorries') })
    const two = await catalogue.claim(claim)
    expect(two.support.lines).toEqual({ low: 2, high: 2 })
    expect(two.row.sentence.en).toMatch(/^Two accounts reached us separately/)
    expect(two.row.ceiling).toBe(1)

    await act(catalogue, { act: 'withdraw', about: file(5), reason: 'the witness asked for it' })
    const again = await catalogue.claim(claim)
    expect(again.support.lines).toEqual({ low: 1, high: 1 })
    expect(again.row.ceiling).toBe(2)
  })

  it('shows a hedge that was lost on the way with both wordings, and the number that grew', async () => {
    const { desk } = await makeCase()
    const { ws, catalogue, file } = await pasteSample(desk, [1, 2])
    const { refs } = await act(catalogue, {
      act: 'claim',
      wording: { en: 'The withdrawal was part of an arrangement' },
      occurrences: [
        await placeOf(
          ws,
          file(1),
          'انسحاب حرس الميناء من الرصيف الرابع ليلة 2 آذار كان جزءاً من ترتيب سابق مع كتيبة الصواري',
        ),
        await placeOf(ws, file(2), 'انسحاب حرس الميناء كان جزءاً من اتفاق سري مع كتيبة الصواري'),
      ],
    })
    const { changes } = await catalogue.claim(refs[0]!)
    const lost = changes.find(({ code }) => code === 'hedge-loss')
    expect(lost?.known).toBe(true)
    expect(lost?.from.document).toBe(file(1))
    expect(lost?.from.spans.map(({ exact }) => exact).join()).toContain('يبدو')
    expect(lost?.context?.to.document).toBe(file(2))
  })

  it('proposes an Arabic claim and its English twin as one', async () => {
    const { desk } = await makeCase()
    const { catalogue, file } = await pasteSample(desk, [1, 3, 5])
    const { rows } = await catalogue.claims({ q: 'Some 40 lorries left' })
    const claim = await catalogue.claim(rows[0]!.ref)
    expect(claim.row.state).toBe('found')
    expect(claim.row.quoted.ar).toContain('أربعين شاحنة')
    expect(claim.occurrences.map(({ quotation }) => quotation.document)).toEqual(
      expect.arrayContaining([file(1), file(3)]),
    )
  })

  it('asks for documents before people, and says what is not held', async () => {
    const { desk } = await makeCase()
    const { catalogue } = await pasteSample(desk, [1, 2, 3])
    const { rows } = await catalogue.claims({ limit: 500 })
    for (const { ref } of rows) {
      const { strengthen } = await catalogue.claim(ref)
      const means = strengthen.map((s) => ['document', 'wording', 'person'].indexOf(s.means))
      expect(means).toEqual([...means].sort())
    }
  })

  it('refuses the best number to a claim with one line, and takes a lesser one with its ceiling', async () => {
    const { desk } = await makeCase()
    const { catalogue } = await pasteSample(desk, [1])
    const [row] = (await catalogue.claims({ lines: 1 })).rows
    const ref = row!.ref
    const best = act(catalogue, { act: 'grade', about: ref, credibility: 1, reason: 'it sounds right' })
    await expect(best).rejects.toMatchObject({ code: 'GRADE_ABOVE_CEILING' })
    const { refs } = await act(catalogue, {
      act: 'grade',
      about: ref,
      reliability: 'B',
      credibility: 3,
      reason: 'plain',
    })
    const graded = await catalogue.claim(refs[0]!)
    expect(graded.row.grade).toBe('B3')
    expect(graded.grades[0]).toMatchObject({ ceiling: '2', reason: 'plain' })
  })
})

async function agentNamed(catalogue: Parameters<typeof act>[0], name: string) {
  const { rows } = await catalogue.agents({ limit: 500 })
  const row = rows.find((one) => one.names.includes(name))
  if (row === undefined) throw new TypeError(`no agent ${name}`)
  return row.agent
}
