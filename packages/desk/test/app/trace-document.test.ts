import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { TraceDocument } from '#api'
import { traceText } from '#app/text'

const SAMPLES = new URL('../../../../samples/', import.meta.url)
const ARTICLE = new URL('../../../../../shared/data/article/palmyra.ar.txt', import.meta.url)
const sample: { texts: { file: string; outlet: string; published: string }[] } = JSON.parse(
  readFileSync(new URL('case.json', SAMPLES), 'utf8'),
)

type Span = { start: number; end: number; exact: string }

/** Every span anywhere in a document. */
function spansOf(value: unknown): Span[] {
  if (Array.isArray(value)) return value.flatMap(spansOf)
  if (typeof value !== 'object' || value === null) return []
  if ('exact' in value) return [value as Span]
  return Object.values(value).flatMap(spansOf)
}

describe.each(sample.texts)('the document of $file', ({ file, outlet, published }) => {
  const content = readFileSync(new URL(file, SAMPLES), 'utf8')
  const document = traceText({ content, bytes: Buffer.from(content), plain: true, outlet, published })

  it('keeps the contract isnad-trace/1', () => {
    expect(() => TraceDocument.parse(JSON.parse(JSON.stringify(document)))).not.toThrow()
  })
  it('has spans that slice to what they say', () => {
    for (const s of spansOf(document)) expect(content.slice(s.start, s.end)).toBe(s.exact)
  })
  it('names only agents, attributions and occurrences that it has', () => {
    const agents = new Set(document.agents.map((a) => a.id))
    const attributions = new Set(document.attributions.map((a) => a.id))
    for (const o of document.occurrences) {
      for (const link of o.chain) {
        if (link.agent !== null) expect(agents).toContain(link.agent)
        if (link.attribution !== null) expect(attributions).toContain(link.attribution)
      }
      expect(o.lines.intoText.low).toBeLessThanOrEqual(o.lines.intoText.high)
      expect(o.lines.intoDesk.low).toBeLessThanOrEqual(o.lines.intoDesk.high)
    }
    for (const id of document.weighing.commonLinks) expect(agents).toContain(id)
  })
  it('is the same whenever it is made', () => {
    const again = traceText({ content, bytes: Buffer.from(content), plain: true, outlet, published })
    expect(JSON.stringify(again)).toBe(JSON.stringify(document))
  })
})

const there = existsSync(ARTICLE)
describe.skipIf(!there)('the real article (needs ../shared/data/article)', () => {
  const content = there ? readFileSync(ARTICLE, 'utf8') : ''
  const make = (published?: string) =>
    traceText({
      content,
      bytes: Buffer.from(content),
      plain: true,
      outlet: 'العربية.نت',
      ...(published ? { published } : {}),
    })

  it('passes through one network as retold by the outlet, in one line', () => {
    const { weighing, agents } = make('2016-05-03')
    const names = weighing.commonLinks.map((id) => agents.find((a) => a.id === id)?.name ?? '')
    expect(names.some((n) => /sky/i.test(n) || n.includes('سكاي'))).toBe(true)
    expect(agents.find((a) => a.id === weighing.basis.narrator)?.name).toContain('العربية')
    expect(weighing.basis.lines.intoText.low).toBe(1)
    expect(weighing.basis.lines.intoText.high).toBe(1)
  })
  it('has documents and defectors as sources below the network', () => {
    const { occurrences, agents } = make('2016-05-03')
    const kinds = new Set(
      occurrences.flatMap((o) => o.chain.slice(2).map((l) => agents.find((a) => a.id === l.agent)?.kind)),
    )
    expect(kinds).toContain('document')
    const below = occurrences.flatMap((o) => o.chain.slice(2).map((l) => agents.find((a) => a.id === l.agent)?.name))
    expect(below.some((n) => n?.includes('منشق'))).toBe(true)
  })
  it('gives every attributed claim the network above it, and asserts nearly all', () => {
    const { occurrences, agents } = make('2016-05-03')
    const attributed = occurrences.filter((o) => o.voice === 'attributed')
    const network = agents.find((a) => /sky/i.test(a.name))?.id
    expect(attributed.length).toBeGreaterThanOrEqual(11)
    for (const o of attributed) expect(o.chain[1]?.agent).toBe(network)
    expect(attributed.filter((o) => o.asserted).length).toBeGreaterThanOrEqual(9)
  })
  it('sets whoever handed the documents over between the network and the documents', () => {
    const { occurrences } = make('2016-05-03')
    const roles = occurrences.map((o) => o.chain.map((l) => l.role).join())
    expect(roles.filter((r) => r === 'narrator,conduit,conduit,document').length).toBeGreaterThanOrEqual(3)
    expect(roles.join()).not.toContain('issuer')
  })
  it('keeps "the defector, or perhaps another" one uncertain identity', () => {
    const { agents } = make('2016-05-03')
    const doubtful = agents.find((a) => a.name.includes('ربما غيره'))
    expect(doubtful?.mayBe.length).toBeGreaterThanOrEqual(1)
  })
  it("sets the writer's own sentences apart", () => {
    expect(make().occurrences.filter((o) => o.voice === 'editorial').length).toBeGreaterThanOrEqual(2)
  })
  it('lists document, broadcast and interview as cited but not held', () => {
    const kinds = make().cited.map((c) => c.kind)
    expect(kinds).toEqual(expect.arrayContaining(['document', 'broadcast', 'interview']))
  })
  it('gives "Monday evening" a day only when it knows the day of publication', () => {
    const evening = (published?: string) => make(published).dates.find((d) => d.span.exact.includes('الاثنين'))?.value
    expect(evening()).toBeNull()
    expect(evening('2016-05-03')).toBe('2016-05-02')
  })
})
