import { spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, it } from 'vitest'
import { AgentRow, ClaimRow } from '#api'
import type { CaseCatalogue } from '#app/catalogue'
import { makeCase } from '../app/fixture.ts'
import { findCanaries } from '../protection/canary-forms.ts'
import { act, agentsNamed, pasteSample, type SampleDesk } from './fixture.ts'

const hasPython = spawnSync('python3', ['--version']).error === undefined

/** Reads a file with a parser that is not ours. The program prints JSON. */
function parsed(program: string, bytes: Uint8Array): unknown {
  const { stdout, stderr, status } = spawnSync('python3', ['-c', program], { input: bytes, encoding: 'utf8' })
  expect(stderr + status).toMatch(/0$/)
  return JSON.parse(stdout)
}

const CSV = `
import csv, io, json, sys
text = sys.stdin.buffer.read().decode('utf-8-sig')
print(json.dumps(list(csv.DictReader(io.StringIO(text, newline=''), strict=True))))`
const GRAPHML = `
import json, sys, xml.etree.ElementTree as X
n = '{http://graphml.graphdrawing.org/xmlns}'
root = X.fromstring(sys.stdin.buffer.read())
keys = {k.get('id'): k.get('attr.name') for k in root.findall(n + 'key')}
data = lambda e: {keys[d.get('key')]: d.text for d in e.findall(n + 'data')}
g = root.find(n + 'graph')
print(json.dumps({
  'tag': root.tag, 'directed': g.get('edgedefault'),
  'nodes': {e.get('id'): data(e) for e in g.findall(n + 'node')},
  'edges': [[e.get('source'), e.get('target'), data(e)] for e in g.findall(n + 'edge')]}))`

/** Properties of the schemas that we write, with those they inherit (followthemoney.tech, schemata). */
const THING = ['name', 'alias', 'weakAlias', 'notes', 'summary', 'description', 'keywords', 'country', 'topics']
const FTM: Readonly<Record<string, readonly string[]>> = {
  Person: [...THING, 'firstName', 'lastName', 'birthDate', 'position', 'nationality'],
  Organization: [...THING, 'legalForm', 'registrationNumber', 'website', 'jurisdiction'],
  LegalEntity: [...THING, 'legalForm', 'registrationNumber', 'website', 'jurisdiction'],
  Document: [...THING, 'title', 'fileName', 'contentHash', 'author', 'date', 'publishedAt'],
  Note: [...THING, 'entity'],
  UnknownLink: ['subject', 'object', 'role', 'summary', 'description', 'startDate', 'endDate', 'date', 'status'],
}

interface Graph {
  readonly tag: string
  readonly directed: string
  readonly nodes: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly edges: readonly (readonly [string, string, Readonly<Record<string, string>>])[]
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

describe('what leaves the catalogue', () => {
  let sample: SampleDesk
  let catalogue: CaseCatalogue

  beforeAll(async () => {
    const { desk } = await makeCase()
    sample = await pasteSample(desk, [1, 3, 5])
    catalogue = sample.catalogue
    await act(
      catalogue,
      {
        act: 'claim',
        wording: { ar: '=SUM(1;2) قال: «غادرت، ليلاً»', en: 'It said "left", at\nnight' },
        occurrences: [],
      },
      { act: 'write-agent', name: '+بريد', kind: 'person', mentions: [] },
    )
  })

  it.skipIf(!hasPython)(
    'is CSV that another reader reads, Arabic and all, with no cell a formula (needs python3)',
    async () => {
      const { bytes, mediaType } = await catalogue.export({ format: 'csv', what: 'claims' })
      expect(mediaType).toBe('text/csv; charset=utf-8')
      const rows = parsed(CSV, bytes) as Record<string, string>[]
      const { rows: board, total } = await catalogue.claims({ limit: 500 })
      expect(rows).toHaveLength(total)
      for (const row of board) {
        const cells = rows.find(({ ref }) => ref === row.ref)
        expect(cells?.sentence_ar).toBe(row.sentence.ar)
        expect(cells?.quoted_ar).toBe(row.quoted.ar ?? '')
        expect([Number(cells?.lines_low), Number(cells?.lines_high)]).toEqual([row.lines.low, row.lines.high])
      }
      const written = rows.find(({ wording_en }) => wording_en?.startsWith('It said'))
      expect(written?.wording_en).toBe('It said "left", at\nnight')
      expect(written?.wording_ar).toBe("'=SUM(1;2) قال: «غادرت، ليلاً»")
      const agents = parsed(CSV, (await catalogue.export({ format: 'csv', what: 'agents' })).bytes) as typeof rows
      expect(agents.map(({ name }) => name)).toContain("'+بريد")
      for (const row of [...rows, ...agents])
        for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
    },
  )

  it('is JSON of the shapes that the routes answer', async () => {
    const { bytes } = await catalogue.export({ format: 'json', what: 'claims' })
    const { schema, claims, agents } = JSON.parse(text(bytes)) as Record<string, unknown>
    expect(schema).toBe('isnad-export/1')
    expect(ClaimRow.array().parse(claims)).toHaveLength((await catalogue.claims({ limit: 500 })).total)
    expect(AgentRow.array().parse(agents)).toHaveLength((await catalogue.agents({ limit: 500 })).total)
  })

  it.skipIf(!hasPython)(
    'is GraphML that an XML reader reads, every edge between its nodes (needs python3)',
    async () => {
      const { bytes } = await catalogue.export({ format: 'graphml', what: 'claims' })
      const graph = parsed(GRAPHML, bytes) as Graph
      expect([graph.tag, graph.directed]).toEqual(['{http://graphml.graphdrawing.org/xmlns}graphml', 'directed'])
      const [network] = await agentsNamed(catalogue, 'شبكة المدار')
      expect(graph.nodes[network!]).toMatchObject({ what: 'agent', name: 'شبكة المدار', kind: 'outlet' })
      expect(graph.edges.length).toBeGreaterThan(0)
      for (const [from, to] of graph.edges) expect([from in graph.nodes, to in graph.nodes]).toEqual([true, true])
      const relations = new Set(graph.edges.map(([, , { relation }]) => relation))
      expect(relations).toEqual(new Set(['passes to', 'on a chain', 'common link']))
      for (const { ref, lines } of (await catalogue.claims({ limit: 500 })).rows)
        expect(Number(graph.nodes[ref]?.linesLow)).toBe(lines.low)
    },
  )

  it('is FollowTheMoney: known schemata, their own properties, lists of strings, links between entities there', async () => {
    const { bytes } = await catalogue.export({ format: 'ftm', what: 'claims' })
    const entities = text(bytes)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; schema: string; properties: Record<string, string[]> })
    const ids = new Set(entities.map(({ id }) => id))
    expect(ids.size).toBe(entities.length)
    for (const { schema, properties } of entities) {
      expect(Object.keys(FTM)).toContain(schema)
      for (const [name, values] of Object.entries(properties)) {
        expect(FTM[schema], `${schema}.${name}`).toContain(name)
        expect(values.every((value) => typeof value === 'string' && value !== '')).toBe(true)
      }
      for (const end of ['subject', 'object', 'entity'].flatMap((name) => properties[name] ?? []))
        expect(ids.has(end)).toBe(true)
    }
    expect(
      entities.some(({ schema, properties }) => schema === 'Organization' && properties.name?.[0] === 'شبكة المدار'),
    ).toBe(true)
  })

  it('is on record: form, size and digest', async () => {
    const { bytes } = await catalogue.export({ format: 'json', what: 'claims' })
    const [entry] = await sample.ws.desk.listStanding(['export']).then((all) => all.slice(-1))
    expect(entry?.payload).toMatchObject({ format: 'json', size: bytes.length })
  })
})

describe('whoever is sealed or at risk', () => {
  /** As the texts write them, as a person might, and what the desk was told. */
  const CANARIES = ['Samar Qasrawi', 'سمر القصراوي', 'Nabil Tarrazi', 'نبيل طرازي', 'behind the old bakery']

  it('leaves as a handle in every form: in names, wordings, sentences, other spellings, records', async () => {
    const { desk } = await makeCase()
    const { ws, catalogue } = await pasteSample(desk, [1, 5])
    const file = await ws.paste(
      'Samar Qasrawi said that forty lorries left the port. Nabil Tarrazi said the gate was open.\n',
      { outlet: 'Harbour Sheet', published: '2031-03-09', language: 'en' },
      'sheet.txt',
    )
    const [samar] = await agentsNamed(catalogue, 'Samar Qasrawi')
    const [nabil] = await agentsNamed(catalogue, 'Nabil Tarrazi')
    const marked = await act(
      catalogue,
      { act: 'mark', agent: samar!, kind: 'at risk', value: 'would lose her post', known: { words: 'she said so' } },
      { act: 'alias', agent: samar!, name: 'سمر القصراوي' },
      { act: 'take-agent', agent: nabil! },
      {
        act: 'claim',
        wording: { ar: 'قالت سمر القَصراوي إن الشاحنات غادرت', en: "Nabil Tarrazi's account" },
        occurrences: [],
      },
    )
    const [g1, , g2, claim] = marked.refs
    await act(catalogue, {
      act: 'record',
      kind: 'interview',
      words: 'We met behind the old bakery',
      agents: [g1!],
      files: [],
      claims: [claim!],
    })
    await desk.seal(g2!, 'Nabil Tarrazi, second floor')
    const forms = [
      { format: 'csv', what: 'claims' },
      { format: 'csv', what: 'agents' },
      { format: 'json', what: 'claims' },
      { format: 'graphml', what: 'claims' },
      { format: 'ftm', what: 'claims' },
    ] as const
    for (const form of forms) {
      const { bytes } = await catalogue.export(form)
      const where = [{ name: `${form.format} of ${form.what}`, bytes: Buffer.from(bytes) }]
      expect(findCanaries(CANARIES, where)).toEqual([])
      expect(text(bytes)).not.toMatch(/Qasrawi|Tarrazi|الق\p{M}?صراوي|bakery/u)
      if (form.what === 'claims') expect(text(bytes)).toContain(g1)
    }
    const { claims } = JSON.parse(text((await catalogue.export({ format: 'json', what: 'claims' })).bytes)) as {
      claims: { ref: string; wording: { ar: string; en: string }; quoted: { en: string | null } }[]
    }
    expect(claims.find(({ ref }) => ref === claim)?.wording).toEqual({
      ar: `قالت [${g1}] إن الشاحنات غادرت`,
      en: expect.stringMatching(new RegExp(`^\\[${g2}\\]`)),
    })
    // The desk itself goes on showing what it holds.
    expect((await catalogue.agents({ q: 'Samar' })).total).toBe(1)
    expect(file).toMatch(/^f\d+$/)
  })
})
