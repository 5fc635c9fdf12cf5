import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Correction } from '@isnad/trace'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DocumentDetail } from '#api'
import { openCase } from '#app'
import { CaseCatalogue } from '#app/catalogue'
import { Backstage, Workspace } from '#app/workspace'
import type { FileId } from '#model'

const text = (name: string): string =>
  readFileSync(new URL(`../../../../samples/texts/${name}`, import.meta.url), 'utf8')
const retelling = text('2-almarsa-retelling.ar.txt')
const FACTS = { outlet: 'صحيفة المرسى', published: '2031-04-15', language: 'ar' } as const

let root: string
let backstage: Backstage
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'isnad-workspace-'))
  const env = { configFolder: join(root, 'config'), version: '0' }
  backstage = await Backstage.open({ env, casesFolder: join(root, 'cases'), samples: join(root, 'none') })
})
afterEach(async () => {
  await backstage.end()
  rmSync(root, { recursive: true, force: true })
})

const noWall = (): never => {
  throw new TypeError('nothing here is read behind a wall')
}

async function detail(ws: Workspace, id: FileId): Promise<DocumentDetail> {
  const found = await ws.findDocument(id)
  if (!found) throw new TypeError(`no document ${id}`)
  return found
}

/** Calls the speaker of the first attribution by a name. */
function renaming({ tracing }: DocumentDetail, name: string): Correction {
  const first = tracing?.attributions[0]
  if (!first) throw new TypeError('nothing is attributed')
  return { what: 'agent', at: { cue: first.cue, content: first.content }, name }
}

const namesIn = (d: DocumentDetail): string[] => d.tracing?.agents.map((a) => a.name) ?? []
/** What of a document must be the same after it was saved and opened again. */
const kept = ({ facts, text, tracing, corrections, row }: DocumentDetail): unknown => ({
  facts,
  text,
  tracing,
  corrections: corrections.map((c) => c.what),
  name: row.name,
})

describe('a pasted text', () => {
  it('is described, mended and brought back by undoing, step by step', async () => {
    const ws = backstage.workspace()
    const id = await ws.paste(retelling, {}, 'a')
    const bare = await detail(ws, id)
    expect(bare.row.outlet).toBeNull()

    await ws.describe(id, FACTS)
    const described = await detail(ws, id)
    expect(described.facts).toEqual(FACTS)
    expect(described.row.outlet).toBe(FACTS.outlet)
    expect(JSON.stringify(bare.tracing)).not.toContain(FACTS.outlet)
    expect(JSON.stringify(described.tracing)).toContain(FACTS.outlet)

    const name = 'زينب الرفاعي'
    expect(namesIn(described)).not.toContain(name)
    const entry = await ws.correct(id, renaming(described, name))
    const mended = await detail(ws, id)
    expect(namesIn(mended)).toContain(name)
    expect(mended.corrections.map((c) => [c.id, c.what])).toEqual([[String(entry), 'agent']])

    await ws.undo(entry)
    expect(await detail(ws, id)).toEqual(described)
  })
})

describe('what people judged in a scratch case', () => {
  it('goes along when it is saved, with the ids that things have there', async () => {
    const ws = backstage.workspace()
    await ws.paste(retelling, FACTS, 'المرسى')
    await ws.paste(text('3-harbour-gazette-retelling.en.txt'), {}, 'gazette')
    const agents = (await CaseCatalogue.of(ws).agents({})).rows
    const [first, second] = agents
    await CaseCatalogue.of(ws).act([{ act: 'merge', agents: [first!.agent.ref, second!.agent.ref] }])
    const { refs } = await CaseCatalogue.of(ws).act([
      {
        act: 'claim',
        from: (await CaseCatalogue.of(ws).claims({})).rows[0]!.ref,
        wording: { en: 'One wording' },
        occurrences: [],
      },
    ])
    await CaseCatalogue.of(ws).act([{ act: 'reword', claim: refs[0]!, wording: { en: 'Another wording' } }])
    const undone = await CaseCatalogue.of(ws).act([{ act: 'reword', claim: refs[0]!, wording: { en: 'A third' } }])
    await CaseCatalogue.of(ws).act([{ act: 'undo', entry: undone.entries[0]! }])
    const standing = async (of: Workspace) => {
      const catalogue = CaseCatalogue.of(of)
      return {
        claims: (await catalogue.claims({ state: 'recorded' })).rows.map((r) => r.wording),
        agents: (await catalogue.agents({ state: 'recorded' })).rows.map((r) => [r.agent.name, [...r.names].sort()]),
      }
    }
    // Agents of another tool's file, and two claims that are not one: both name what they are about in passing.
    let list = ''
    const csv = new TextEncoder().encode('id,name,kind\nNK-7,نزار الشهاوي,person\ng12,Port guild,organisation\n')
    await ws.receive(
      { items: [{ kind: 'bytes', given: { name: 'people.csv' }, bytes: csv }] },
      {
        onReceived: ([one]) => {
          if (one?.outcome === 'received') list = one.id
        },
      },
    )
    await CaseCatalogue.of(ws).import({ document: list, format: 'CSV' })
    const [one, other] = (await CaseCatalogue.of(ws).claims({ state: 'found' })).rows
    await CaseCatalogue.of(ws).act([{ act: 'keep-apart', claims: [one!.ref, other!.ref] }])
    const before = await standing(ws)
    expect(before.claims).toEqual([{ ar: null, en: 'Another wording' }])
    expect(before.agents.map(([name]) => name)).toEqual(expect.arrayContaining(['نزار الشهاوي', 'Port guild']))
    const apart = async (of: Workspace) =>
      (await of.desk.listStanding(['confirm'])).map(
        ({ payload }) =>
          (JSON.parse((payload as { proposal: { shown: string } }).proposal.shown) as { file: string }).file,
      )
    const held = await Promise.all((await apart(ws)).map(async (id) => (await ws.findDocument(id as FileId))?.row.name))

    await backstage.save({ name: 'judged', passphrase: 'a long passphrase' })
    const after = backstage.workspace()
    expect(await standing(after)).toEqual(before)
    const heldNow = await Promise.all(
      (await apart(after)).map(async (id) => (await after.findDocument(id as FileId))?.row.name),
    )
    expect(heldNow).toEqual(held)
    expect(held).toHaveLength(1)
  })
})

describe('a scratch case that is saved under a passphrase', () => {
  it('opens again with the same documents, facts and corrections, and an audit that finds nothing', async () => {
    const ws = backstage.workspace()
    const ids = [
      await ws.paste(retelling, FACTS, 'المرسى'),
      await ws.paste(text('3-harbour-gazette-retelling.en.txt'), {}, 'gazette'),
    ]
    await ws.correct(ids[0]!, renaming(await detail(ws, ids[0]!), 'زينب الرفاعي'))
    const undone = await ws.correct(ids[0]!, renaming(await detail(ws, ids[0]!), 'سهى'))
    await ws.undo(undone)
    const before = (await Promise.all(ids.map((id) => detail(ws, id)))).map(kept)

    const state = await backstage.save({ name: '../ليلة الرصيف', passphrase: 'مفتاح طويل جداً' })
    expect(state.state.protection).toBe('passphrase')
    const folder = backstage.workspace().desk.folder!
    expect(folder.startsWith(join(root, 'cases'))).toBe(true)
    await backstage.close()

    const env = { configFolder: join(root, 'config'), version: '0' }
    await expect(openCase(env, { folder, passphrase: 'another' })).rejects.toMatchObject({ code: 'PASSPHRASE_WRONG' })
    const again = new Workspace(await openCase(env, { folder, passphrase: 'مفتاح طويل جداً' }), noWall)
    const { rows } = await again.listDocuments()
    const after = await Promise.all(rows.map((row) => detail(again, row.id as FileId)))
    expect(after.map(kept)).toEqual(before)
    expect((await again.search({ q: 'الرافعات', offset: 0, limit: 5 })).total).toBeGreaterThan(0)
    expect((await again.desk.audit()).findings).toEqual([])

    expect(existsSync(join(folder, 'search.db'))).toBe(true)
    await again.desk.erase(rows[1]!.id as FileId, 'asked for')
    expect(existsSync(join(folder, 'search.db')), 'an index that held erased words').toBe(false)
    expect((await again.search({ q: 'lorries', offset: 0, limit: 5 })).total).toBe(0)
    expect((await again.search({ q: 'الرافعات', offset: 0, limit: 5 })).total).toBe(1)
    await again.close()
  })
})
