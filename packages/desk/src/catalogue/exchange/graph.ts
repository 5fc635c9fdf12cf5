/** Agents, claims and how they hang together, as other tools take them. Names are as they may leave the desk. */
export interface ExchangeGraph {
  readonly agents: readonly {
    readonly ref: string
    /** Null where it is sealed. */
    readonly name: string | null
    readonly kind: string
    readonly names: readonly string[]
  }[]
  readonly claims: readonly {
    readonly ref: string
    readonly wording: readonly string[]
    readonly low: number
    readonly high: number
    readonly grade: string | null
  }[]
  /** `to` has it from `from`, in so many chains. */
  readonly passes: readonly { readonly from: string; readonly to: string; readonly chains: number }[]
  readonly stands: readonly { readonly agent: string; readonly claim: string; readonly common: boolean }[]
}

/** GraphML (Brandes et al. 2002, graphml.graphdrawing.org): agents and claims as nodes, links and standing as edges. */
export function formatGraphml({ agents, claims, passes, stands }: ExchangeGraph): string {
  const keys: readonly (readonly [string, string, string])[] = [
    ['what', 'node', 'string'],
    ['name', 'node', 'string'],
    ['kind', 'node', 'string'],
    ['linesLow', 'node', 'int'],
    ['linesHigh', 'node', 'int'],
    ['grade', 'node', 'string'],
    ['relation', 'edge', 'string'],
    ['chains', 'edge', 'int'],
  ]
  const data = (values: Readonly<Record<string, string | number | null>>): string =>
    Object.entries(values)
      .filter(([, value]) => value !== null)
      .map(([key, value]) => `<data key="${key}">${escapeXml(String(value))}</data>`)
      .join('')
  const node = (id: string, values: Parameters<typeof data>[0]) => `<node id="${escapeXml(id)}">${data(values)}</node>`
  const edge = (from: string, to: string, values: Parameters<typeof data>[0]) =>
    `<edge source="${escapeXml(from)}" target="${escapeXml(to)}">${data(values)}</edge>`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys.map(([id, of, type]) => `<key id="${id}" for="${of}" attr.name="${id}" attr.type="${type}"/>`),
    '<graph edgedefault="directed">',
    ...agents.map((a) => node(a.ref, { what: 'agent', name: a.name, kind: a.kind })),
    ...claims.map((c) =>
      node(c.ref, { what: 'claim', name: c.wording.join(' / '), linesLow: c.low, linesHigh: c.high, grade: c.grade }),
    ),
    ...passes.map(({ from, to, chains }) => edge(from, to, { relation: 'passes to', chains })),
    ...stands.map(({ agent, claim, common }) =>
      edge(agent, claim, { relation: common ? 'common link' : 'on a chain' }),
    ),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n')
}

/** Characters that XML 1.0 does not allow are left out; the rest is escaped. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c)
}

const SCHEMA_OF: Readonly<Record<string, string>> = {
  person: 'Person',
  organisation: 'Organization',
  outlet: 'Organization',
  document: 'Document',
}

/** FollowTheMoney entities, one of JSON a line (followthemoney.tech): agents, notes for claims, links for chains. */
export function formatFtm({ agents, claims, passes, stands }: ExchangeGraph): string {
  const id = (ref: string) => `isnad-${ref}`
  const entity = (ref: string, schema: string, properties: Readonly<Record<string, readonly string[]>>) =>
    JSON.stringify({
      id: id(ref),
      schema,
      properties: Object.fromEntries(Object.entries(properties).filter(([, v]) => v.length > 0)),
    })
  return [
    ...agents.map(({ ref, name, kind, names }) =>
      entity(ref, SCHEMA_OF[kind] ?? 'LegalEntity', {
        ...(kind === 'document' ? { title: name === null ? [] : [name] } : { name: name === null ? [] : [name] }),
        ...(kind === 'document' ? {} : { alias: names.filter((one) => one !== name) }),
        notes: name === null ? ['sealed'] : [],
      }),
    ),
    ...claims.map(({ ref, wording }) =>
      entity(ref, 'Note', {
        description: wording,
        entity: stands.filter(({ claim }) => claim === ref).map(({ agent }) => id(agent)),
      }),
    ),
    ...passes.map(({ from, to, chains }) =>
      entity(`${from}-${to}`, 'UnknownLink', {
        subject: [id(from)],
        object: [id(to)],
        role: ['passes to'],
        summary: [`chains: ${chains}`],
      }),
    ),
  ]
    .map((line) => `${line}\n`)
    .join('')
}
