import { describe, expect, it } from 'vitest'
import { trace } from '../../src/index.ts'

/** Chains as "role name > role name", the narrator left out. */
function chains(text: string): string[] {
  const { occurrences, agents } = trace(text, { outlet: 'موقع الرصيف' })
  const nameOf = (id: string | null) => agents.find((a) => a.id === id)?.name ?? '-'
  return occurrences
    .filter((o) => o.voice === 'attributed')
    .map((o) =>
      o.chain
        .slice(1)
        .map((l) => `${l.role} ${nameOf(l.agent)}`)
        .join(' > '),
    )
}

describe('who passed a document on', () => {
  it('stands above it, below whoever obtained it', () => {
    const text = 'حصلت صحيفة المرسى على الوثائق من موظفين سابقين. وتؤكد الوثائق أن الرافعات بيعت قبل شهر.'
    expect(chains(text)).toEqual(['conduit صحيفة المرسى > conduit موظفين > document الوثائق'])
  })
  it('is what it was taken out of, where nobody is known to have handed it over', () => {
    const text = 'هذه وثائق تم تسريبها من شركة الرافعات. وتؤكد الوثائق أن الرافعات بيعت قبل شهر.'
    expect(chains(text)).toEqual(['issuer شركة الرافعات > document وثائق'])
  })
  it('is not the body that the givers work for', () => {
    const text =
      'The papers, obtained by the Marsa network from former clerks of the port authority, show that the cranes were sold.'
    expect(chains(text).join()).not.toContain('port authority')
  })
})

describe('an outlet under its short name', () => {
  it.each([
    ['ذكرت شبكة المدار أن الجسر مغلق. وقالت المدار إن السبب حريق.', 'شبكة المدار'],
    ['The Marsa network said the bridge was closed. Marsa reported on Monday that a fire was the cause.', 'Marsa'],
  ])('is one agent in: %s', (text, name) => {
    const { agents } = trace(text)
    const outlets = agents.filter((a) => a.name.includes(name))
    expect(outlets).toHaveLength(1)
    expect(outlets[0]!.mentions.length).toBeGreaterThanOrEqual(2)
  })
  it('does not take assent or a quality of papers for a name', () => {
    const { agents } = trace(
      'سألت القناة الحارس هل كان الباب مفتوحاً، فأجاب: «بالتأكيد». وكان هناك اتفاق سري مع البلدية.',
    )
    expect(agents.map((a) => a.name)).not.toEqual(expect.arrayContaining(['بالتأكيد']))
    expect(agents.map((a) => a.name)).not.toEqual(expect.arrayContaining(['سري']))
  })
})
