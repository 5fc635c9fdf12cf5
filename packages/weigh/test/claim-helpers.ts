import fc from 'fast-check'
import type { Agent, AgentKind, Claim, Link, Occurrence } from '../src/index.ts'

const KINDS: Record<string, AgentKind> = { p: 'person', o: 'outlet', d: 'document', x: 'anonymous' }

/** Agents named by their kind: p0 to p3 people, o0 to o3 outlets, d0 and d1 documents, x0 and x1 unnamed. */
export const AGENTS: readonly Agent[] = ['p0', 'p1', 'p2', 'p3', 'o0', 'o1', 'o2', 'o3', 'd0', 'd1', 'x0', 'x1'].map(
  (id) => ({
    id,
    kind: KINDS[id[0]!]!,
  }),
)

const outlet = fc.constantFrom('o0', 'o1', 'o2', 'o3')
const anyAgent = fc.constantFrom(...AGENTS.map(({ id }) => id))
const chainOf = (inner: fc.Arbitrary<string | null>) =>
  fc.tuple(outlet, fc.array(inner, { maxLength: 2 })).map(([first, rest]) => {
    const chain: (string | null)[] = [first]
    for (const one of rest) if (one === null || !chain.includes(one)) chain.push(one)
    return chain
  })

/** Chains alone, all of them support. */
export const plainOccurrences = fc
  .array(chainOf(anyAgent), { minLength: 1, maxLength: 5 })
  .map((chains) => chains.map((chain, i): Occurrence => ({ id: `t${i}`, chain })))

const pair = <T>(values: fc.Arbitrary<T>) => fc.tuple(values, values).filter(([a, b]) => a !== b)
const sameKind = pair(anyAgent).filter(([a, b]) => a[0] === b[0])
const tells = fc.record({
  kind: fc.constantFrom('said-to', 'retells', 'cites', 'copies', 'brokered', 'gave-to'),
  ends: pair(anyAgent),
  suspected: fc.boolean(),
}) as fc.Arbitrary<{ kind: Link['kind']; ends: [string, string]; suspected: boolean }>
const links = fc.array(
  fc.oneof(
    tells.map(({ kind, ends: [from, to], suspected }): Link => ({ kind, from, to, suspected })),
    fc.record({ to: anyAgent, suspected: fc.boolean() }).map(({ to, suspected }): Link => {
      return { kind: 'witnessed', from: null, to, suspected }
    }),
  ),
  { maxLength: 2 },
)

/** Claims with all that can be unsettled, a few of each. */
export const anyClaim: fc.Arbitrary<Claim> = fc
  .record({
    chains: fc.array(chainOf(fc.option(anyAgent, { freq: 6 })), { minLength: 1, maxLength: 5 }),
    denies: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
    links,
    copies: fc.array(fc.record({ ends: pair(fc.nat(4)), suspected: fc.boolean() }), { maxLength: 2 }),
    alike: fc.array(pair(fc.nat(4)), { maxLength: 1 }),
    mayBe: fc.array(sameKind, { maxLength: 2 }),
    apart: fc.array(sameKind, { maxLength: 1 }),
  })
  .map(({ chains, denies, links: some, copies, alike, mayBe, apart }) => {
    const here = (i: number) => i < chains.length
    return {
      agents: AGENTS,
      occurrences: chains.map((chain, i): Occurrence => ({ id: `t${i}`, chain, denies: denies[i]! && i > 1 })),
      links: some,
      copies: copies
        .filter(({ ends }) => ends.every(here))
        .map(({ ends: [a, b], suspected }) => ({ copy: `t${a}`, of: `t${b}`, suspected })),
      alike: alike.filter((ends) => ends.every(here)).map((ends) => ({ occurrences: ends.map((i) => `t${i}`) })),
      mayBe,
      apart,
    }
  })

/** The same claim with an agent replaced by another everywhere. */
export function replaceAgent(claim: Claim, gone: string, by: string): Claim {
  if (gone === by) return claim
  const name = <T extends string | null | undefined>(id: T) => (id === gone ? by : id) as T
  return {
    ...claim,
    agents: claim.agents.filter(({ id }) => id !== gone),
    occurrences: claim.occurrences.map((one) => ({ ...one, chain: one.chain.map(name) })),
    links: (claim.links ?? [])
      .map((link) => ({ ...link, from: name(link.from), to: name(link.to) }))
      .filter(({ from, to }) => from !== to),
    mayBe: (claim.mayBe ?? []).map(([a, b]) => [name(a), name(b)] as const),
    apart: (claim.apart ?? []).map(([a, b]) => [name(a), name(b)] as const),
  }
}
