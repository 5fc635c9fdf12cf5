import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Act } from '#api'
import { openScratch } from '#app'
import { CaseCatalogue } from '#app/catalogue'
import { Workspace } from '#app/workspace'
import { act, placeOf } from './fixture.ts'

/** Invented reports of one event; each tells it from somebody of its own. */
const REPORTS = [
  ['شبكة المدار', 'قال حارس الرصيف إن أربعين شاحنة غادرت الميناء قبل الفجر.', 'أربعين شاحنة غادرت الميناء قبل الفجر'],
  [
    'Northline',
    'A crane driver said that forty lorries left the port before dawn.',
    'forty lorries left the port before dawn',
  ],
  ['صحيفة المرسى', 'قال سائق رافعة إن أربعين شاحنة خرجت من الميناء فجراً.', 'أربعين شاحنة خرجت من الميناء فجراً'],
] as const
const COPYISTS = ['Harbour Gazette', 'ضفاف', 'The Quay', 'بريد الساحل'] as const

/** A case with some of the reports, and one claim that they all say. */
async function caseOf(order: readonly number[]) {
  const desk = await openScratch({ version: '0' })
  const ws = new Workspace(desk, () => Promise.reject(new TypeError('nothing here is read behind a wall')))
  const catalogue = CaseCatalogue.of(ws)
  const occurrences = []
  for (const i of order) {
    const [outlet, text, words] = REPORTS[i]!
    const file = await ws.paste(text, { outlet, published: '2031-04-02' }, `${i}.txt`)
    occurrences.push(await placeOf(ws, file, words))
  }
  const { refs } = await act(catalogue, { act: 'claim', wording: { en: 'Lorries left before dawn' }, occurrences })
  const claim = refs[0]!
  const lines = async () => (await catalogue.claim(claim)).support.lines
  const all = async () => JSON.stringify((await catalogue.claims({ limit: 500 })).rows)
  return { desk, ws, catalogue, claim, lines, all }
}

const few = { numRuns: 4, endOnFailure: true }

describe('what a claim rests on, over the use cases of the desk', () => {
  it('is the same in whatever order the texts came', { timeout: 60_000 }, async () => {
    const told = new Set<string>()
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), async (order) => {
        const { desk, catalogue, claim } = await caseOf(order)
        const { support, row } = await catalogue.claim(claim)
        told.add(JSON.stringify([support.lines, support.commonLinks.map((a) => a.name).sort(), row.sentence]))
        await desk.close()
      }),
      few,
    )
    expect(told.size).toBe(1)
  })

  it('is never raised at its lower end by a copy, and never lowered by a separate account', {
    timeout: 60_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(1),
        fc.shuffledSubarray([...COPYISTS], { minLength: 1, maxLength: 2 }),
        async (which, copyists) => {
          const { desk, ws, catalogue, claim, lines } = await caseOf([which])
          let low = (await lines()).low
          const [, text, words] = REPORTS[which]!
          for (const outlet of copyists) {
            const file = await ws.paste(text, { outlet, published: '2031-04-05' }, `${outlet}.txt`)
            await act(catalogue, { act: 'join', claim, at: await placeOf(ws, file, words) })
            const now = await lines()
            expect(now.low).toBeLessThanOrEqual(low)
            expect(now.low).toBeLessThanOrEqual(now.high)
            low = now.low
          }
          const [outlet, other, said] = REPORTS[2]
          const file = await ws.paste(other, { outlet, published: '2031-04-02' }, 'separate.txt')
          await act(catalogue, { act: 'join', claim, at: await placeOf(ws, file, said) })
          expect((await lines()).low).toBeGreaterThanOrEqual(low)
          await desk.close()
        },
      ),
      few,
    )
  })

  it('is not raised by making two origins one, whoever they are; undone, all is as it was', {
    timeout: 90_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(1000),
        fc.nat(1000),
        fc.constantFrom('merge', 'may be', 'different'),
        async (a, b, what) => {
          const { desk, catalogue, claim, lines, all } = await caseOf([0, 1, 2])
          const { occurrences } = await catalogue.claim(claim)
          const origins = occurrences.flatMap(({ chain }) => chain.at(-1)?.agent?.ref ?? [])
          const persons = [...new Set(origins)]
          expect(persons.length).toBeGreaterThan(1)
          const one = persons[a % persons.length]!
          const other = persons.filter((ref) => ref !== one)[b % (persons.length - 1)]!
          const before = await all()
          const lower = (await lines()).low
          const asked: Act =
            what === 'merge'
              ? { act: 'merge', agents: [one, other] }
              : { act: 'identity', agents: [one, other], answer: what === 'may be' ? 'may be the same' : 'different' }
          const done = await act(catalogue, asked)
          const now = await lines()
          expect(now.low).toBeLessThanOrEqual(now.high)
          if (what !== 'different') expect(now.low).toBeLessThanOrEqual(lower)
          for (const entry of done.undo) await act(catalogue, { act: 'undo', entry })
          expect(await all()).toBe(before)
          await desk.rebuild()
          expect(
            JSON.stringify(
              (
                await CaseCatalogue.of(new Workspace(desk, () => Promise.reject(new TypeError('no wall')))).claims({
                  limit: 500,
                })
              ).rows,
            ),
          ).toBe(before)
          await desk.close()
        },
      ),
      few,
    )
  })
})
