import type {
  Agent,
  AgentKind,
  BoardClaim,
  BoardFacts,
  Copy,
  Link,
  Occurrence,
} from '../../../packages/weigh/src/index.ts'

/** How large a case is made. */
export interface CaseSize {
  readonly agents: number
  readonly claims: number
  readonly occurrences: number
}

/** Numbers that look drawn by lot and are the same every time (Park and Miller 1988). */
export function makeRandom(seed: number): () => number {
  // Seeds that follow one another would give first numbers that do so too.
  let state = ((seed * 7919 + 1_000_003) * 16807) % 2147483647 || 1
  return () => {
    state = (state * 48271) % 2147483647
    return (state - 1) / 2147483646
  }
}

const SHARES: readonly (readonly [AgentKind, number])[] = [
  ['outlet', 0.08],
  ['document', 0.07],
  ['organisation', 0.15],
  ['group', 0.05],
  ['anonymous', 0.1],
  ['person', 0.55],
]

/** Agents of an invented case, some of whom may be one, and brokers who brought several. */
export function makeFacts({ agents: count }: CaseSize): BoardFacts {
  const random = makeRandom(count)
  const agents: Agent[] = SHARES.flatMap(([kind, share]) => {
    return Array.from({ length: Math.round(count * share) }, (_, i): Agent => ({ id: `${kind} ${i}`, kind }))
  })
  const numberOf = (kind: AgentKind) => Math.floor(random() * Math.round(count * shareOf(kind)))
  // Who may be one are few at a time: names that look alike, unnamed sources of one story.
  const mayBe = Array.from({ length: count / 10 }, () => {
    const kind = random() < 0.7 ? 'anonymous' : 'person'
    const at = numberOf(kind)
    return [`${kind} ${at}`, `${kind} ${at + 1 + Math.floor(random() * 3)}`] as const
  })
  const known = new Set(agents.map(({ id }) => id))
  const links = Array.from({ length: count / 100 }, (): Link => {
    return { kind: 'brokered', from: `group ${numberOf('group')}`, to: `person ${numberOf('person')}` }
  })
  return { agents, mayBe: mayBe.filter(([, b]) => known.has(b)), links }
}

/** Claims `from` up to `to`; each the same whoever makes it. A few have hundreds of occurrences, most a handful. */
export function* makeClaims(size: CaseSize, from: number, to: number): Generator<BoardClaim> {
  const mean = size.occurrences / size.claims
  for (let number = from; number < to; number++) {
    const random = makeRandom(1000 + number)
    const some = (kind: AgentKind) => `${kind} ${skewed(random, Math.round(size.agents * shareOf(kind)))}`
    // Exponential, rounded up from 1: the mean is that of the case.
    const count = 1 + Math.floor(-Math.log(1 - random()) * (mean - 0.5))
    const network = some('outlet')
    const sources = Array.from({ length: 1 + Math.floor(random() * 3) }, () => some(sourceKind(random)))
    const occurrences = Array.from({ length: count }, (_, i): Occurrence => {
      const chain = [some('outlet')]
      if (random() < 0.5) chain.push(network)
      if (random() < 0.3) chain.push(some('person'))
      if (random() < 0.9) chain.push(sources[Math.floor(random() * sources.length)]!)
      return { id: String(i), chain: [...new Set(chain)], denies: random() < 0.05 }
    })
    const copies: Copy[] = []
    for (let i = 1; i < count; i++) {
      if (random() < 0.1)
        copies.push({ copy: String(i), of: String(Math.floor(random() * i)), suspected: random() < 0.2 })
    }
    yield { id: String(number), occurrences, copies: copies.slice(0, 6) }
  }
}

function sourceKind(random: () => number): AgentKind {
  const at = random()
  return at < 0.5 ? 'person' : at < 0.7 ? 'anonymous' : at < 0.85 ? 'organisation' : 'document'
}

function shareOf(kind: AgentKind): number {
  return SHARES.find(([one]) => one === kind)?.[1] ?? 0
}

/** A number below `count`, small ones more often: a few agents stand in many chains. */
function skewed(random: () => number, count: number): number {
  return Math.floor(count * random() ** 3)
}
