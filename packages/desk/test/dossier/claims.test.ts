import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DossierContent } from '#api'
import type { CaseDesk } from '#app'
import { CaseCatalogue } from '#app/catalogue'
import { Workspace } from '#app/workspace'
import type { FileId } from '#model'
import { publish, verifyDossierAt } from '../../src/app/dossier/index.ts'
import { codeOf, makeCase, tempFolder } from '../app/fixture.ts'
import { everythingIn, findCanaries } from '../protection/canary-forms.ts'
import { hold, NOW, publishTo } from './fixture.ts'

const NETWORK =
  'قالت هيئة الميناء إن ستّ عشرة رافعة غادرت الرصيف الرابع ليلاً. وقال سالم النحّاس إن الأمر صدر من اللجنة.\n'
const PAPER = 'The port authority said that sixteen cranes left pier four at night.\n'
const TOLD = `Noura Sabbagh said that the ledger of pier four was burnt on Monday.
Noura Sabbagh said that the committee kept a second ledger.
`
const none = { show: new Map(), openAnyway: new Set<string>() }

interface Newsroom {
  readonly desk: CaseDesk
  readonly network: FileId
  readonly paper: FileId
  readonly told: FileId
  readonly claimIn: (document: string, words: string) => Promise<string>
}

async function makeNewsroom(): Promise<Newsroom> {
  const { desk } = await makeCase({ now: () => NOW })
  const network = await hold(desk, 'network-0944.txt', NETWORK, { how: 'found in public' })
  const paper = await hold(desk, 'from-the-desk-of-B.txt', PAPER, { how: 'found in public' })
  const told = await hold(desk, 'told.txt', TOLD, { from: 'Noura Sabbagh, 0955 777' })
  const ws = new Workspace(desk, () => Promise.reject(new Error('no wall')))
  await ws.describe(network, { outlet: 'شبكة المدار', published: '2031-05-02' })
  await ws.describe(paper, { outlet: 'The Northline', published: '2031-05-03' })
  const catalogue = CaseCatalogue.of(ws)
  const claimIn = async (document: string, words: string): Promise<string> => {
    const text = (await ws.findDocument(document as FileId))?.text ?? ''
    const start = text.indexOf(words)
    const at = { document, start, end: start + words.length, exact: words }
    const { refs } = await catalogue.act([{ act: 'claim', wording: { en: words }, occurrences: [at] }])
    return refs[0] ?? ''
  }
  return { desk, network, paper, told, claimIn }
}

const dossierIn = (folder: string): DossierContent =>
  JSON.parse(readFileSync(join(folder, 'data/dossier.json'), 'utf8'))
const pageIn = (folder: string): string => readFileSync(join(folder, 'data/story.html'), 'utf8')
const claimsOf = (dossier: DossierContent, sentence: number) =>
  (dossier.sentences[sentence]?.claims ?? []).map(({ claim, by }) => ({
    by,
    ...dossier.claims.find(({ id }) => id === claim)!,
  }))

describe('a story whose sentences rest on claims', () => {
  let newsroom: Newsroom
  let out: string
  beforeAll(async () => {
    newsroom = await makeNewsroom()
    const { desk, paper, told, claimIn } = newsroom
    const open = await claimIn(paper, 'sixteen cranes left pier four at night')
    const burnt = await claimIn(told, 'the ledger of pier four was burnt on Monday')
    const kept = await claimIn(told, 'the committee kept a second ledger')
    const story = `---
language: en
---
# Two cranes

Cranes left the pier at night. {${open}} A ledger was burnt. {${burnt}} There was another ledger. {${kept}} It was burnt at once. {${burnt}}
`
    out = join(tempFolder(), 'out')
    await publishTo(desk, { story, out, joins: 'none' })
  }, 60_000)

  it('opens to the sentence in words, the places with their words, and nothing that the file was called', () => {
    const dossier = dossierIn(out)
    const [claim] = claimsOf(dossier, 0)
    expect(claim).toMatchObject({ by: 'hand', handle: null, basis: { state: 'shown' } })
    const { basis } = claim!
    if (basis.state !== 'shown') throw new Error('withheld')
    expect(basis.sentence).toMatch(/Northline|port authority/)
    expect(basis.lines.low).toBeLessThanOrEqual(basis.lines.high ?? 99)
    const words = claim!.references.map((id) => dossier.references.find((one) => one.id === id)?.quote?.exact)
    expect(words.join(' ')).toContain('sixteen cranes left pier four at night')
    const page = pageIn(out)
    expect(page).toContain(basis.sentence)
    expect(page).not.toMatch(/<script|https?:/)
    expect(everythingIn(out).some(({ bytes }) => bytes.includes('from-the-desk-of-B'))).toBe(false)
    expect(verifyDossierAt(out).faults).toEqual([])
  })

  it('shows two claims of one sealed source neither by the same handle nor by the same shape', () => {
    const dossier = dossierIn(out)
    const rows = [1, 2, 3].flatMap((at) => claimsOf(dossier, at))
    expect(rows).toHaveLength(3)
    for (const row of rows) {
      expect(row.basis).toEqual({ state: 'withheld', because: 'PERSON_AT_RISK' })
      expect(row).toMatchObject({ wording: null, references: [], handle: expect.stringMatching(/^[A-Z2-9]{7}$/) })
    }
    // The second and the fourth sentence rest on one claim: that is not told either.
    expect(new Set(rows.map(({ handle }) => handle)).size).toBe(3)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(3)
  })

  it('holds neither the sealed name nor the words of the protected document, in any encoding', () => {
    const canaries = ['Noura Sabbagh', '0955 777', 'burnt on Monday', 'kept a second ledger']
    expect(findCanaries(canaries, everythingIn(out))).toEqual([])
    expect(findCanaries(['sixteen cranes'], everythingIn(out)).length).toBeGreaterThan(0)
  })

  it('gives the same claim another handle in the next publication', async () => {
    const { desk, told, claimIn } = newsroom
    const again = await claimIn(told, 'the ledger of pier four was burnt')
    const story = `# More\n\nIt burnt. {${again}; ${newsroom.paper}}\n`
    const second = join(tempFolder(), 'second')
    await publishTo(desk, { story, out: second, joins: 'none' })
    const before = dossierIn(out).claims.map(({ handle }) => handle)
    const [row] = claimsOf(dossierIn(second), 0)
    expect(row?.handle).toMatch(/^[A-Z2-9]{7}$/)
    expect(before).not.toContain(row?.handle)
  })
})

describe('what the draft check joins', () => {
  it('is taken up as a proposal, told in the review, and left out where the story says so', async () => {
    const { desk, paper } = await makeNewsroom()
    const sentence = 'The port authority said that sixteen cranes left pier four at night.'
    const story = (braces: string) => `# Cranes\n\n${sentence} {${paper}${braces}}\n`
    const { review } = await publish(desk, { ...none, story: story('') })
    const joined = review.filter(({ code }) => code === 'JOINED_BY_PROPOSAL').map(({ params }) => String(params.claim))
    expect(joined.length).toBeGreaterThan(0)
    const without = await publish(desk, { ...none, story: story(joined.map((ref) => `; not ${ref}`).join('')) })
    expect(without.review.some(({ code }) => code === 'JOINED_BY_PROPOSAL')).toBe(false)
    expect((await publish(desk, { ...none, story: story(''), joins: 'hand' })).claims).toBe(0)
    const kept = await desk.keepDraft({ bytes: Buffer.from(sentence), name: 'd', language: 'en' })
    const recorded = await takeUp(desk, joined[0] ?? '', paper)
    const tie = { draft: kept, start: 0, end: sentence.length, exact: sentence, kind: 'reported claim' as const }
    await desk.record([{ type: 'tie', payload: { ...tie, claims: [recorded], records: [] } }])
    const byHand = await publish(desk, { ...none, story: story(''), joins: 'hand' })
    expect(byHand.claims).toBe(1)
    expect(byHand.review.some(({ code }) => code === 'JOINED_BY_PROPOSAL')).toBe(false)
  }, 30_000)

  it('refuses a claim that is not there, by the line of the story', async () => {
    const { desk } = await makeNewsroom()
    expect(await codeOf(() => publish(desk, { ...none, story: '# T\n\nS. {c999}\n' }))).toBe('STORY_UNSUPPORTED')
  })
})

async function takeUp(desk: CaseDesk, ref: string, document: FileId): Promise<string> {
  const ws = new Workspace(desk, () => Promise.reject(new Error('no wall')))
  const [, start, end] = /@(\d+)-(\d+)$/.exec(ref) ?? []
  const text = (await ws.findDocument(document))?.text ?? ''
  const at = { document, start: Number(start), end: Number(end), exact: text.slice(Number(start), Number(end)) }
  const { refs } = await CaseCatalogue.of(ws).act([{ act: 'claim', wording: { en: 'cranes left' }, occurrences: [at] }])
  return refs[0] ?? ''
}

describe('somebody marked at risk', () => {
  it('is withheld where a document names them in the other script', async () => {
    const { desk, network } = await makeNewsroom()
    // The network's report says «سالم النحّاس».
    const story = `# T\n\nS. {${network} "ستّ عشرة رافعة"}\n`
    const before = await publishTo(desk, { story, out: join(tempFolder(), 'a'), joins: 'none' })
    expect(before.review.map(({ code }) => code)).not.toContain('VEILED_COUNT')
    const [n] = await desk.record([
      { type: 'agent', payload: { name: 'Salem al-Nahhas', kind: 'person', mentions: [] } },
    ])
    await desk.record([
      { type: 'mark', payload: { agent: `g${n}`, kind: 'at risk', value: 'yes', known: { words: 'we know' } } },
    ])
    const { review } = await publish(desk, { ...none, story, joins: 'none' })
    expect(review.map(({ code }) => code)).toEqual(expect.arrayContaining(['VEILED_COUNT', 'VEILED_SINCE']))
    const named = await publish(desk, { ...none, story: story.replace('S.', 'It was S. Nahhas.'), joins: 'none' })
    expect(named.review.find(({ code }) => code === 'NAME_AT_RISK')?.params).toEqual({ where: 's1' })
  }, 30_000)
})
