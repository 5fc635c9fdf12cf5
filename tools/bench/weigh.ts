import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Claim, weighClaim } from '../../packages/weigh/src/index.ts'
import type { Table } from '../areas/area.ts'

export const name = 'weigh'
export const describe = 'lines and common links of a whole case, of one claim, of graphs made to hurt [OCCURRENCES]'

interface Report {
  readonly threads: number
  readonly wall: number
  readonly peak: number
  readonly taken: readonly {
    readonly make: number
    readonly put: number
    readonly weigh: number
    readonly busy: number
    readonly occurrences: number
    readonly several: number
    readonly one: readonly number[]
  }[]
}

export async function run(args: readonly string[]): Promise<readonly Table[]> {
  const occurrences = Number(args[0] ?? 1_000_000)
  return [weighCase(occurrences), weighHard()]
}

function weighCase(occurrences: number): Table {
  const claims = Math.round(occurrences / 10)
  const agents = Math.round(occurrences / 20)
  const program = fileURLToPath(new URL('./weigh/board-run.ts', import.meta.url))
  const rows = [1, 2].map((threads) => {
    const argv = [program, agents, claims, occurrences, threads].map(String)
    const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8', maxBuffer: 2 ** 26 })
    if (status !== 0) throw new Error(stderr)
    const report = JSON.parse(stdout) as Report
    const slowest = (of: 'make' | 'put' | 'weigh' | 'busy') => Math.max(...report.taken.map((one) => one[of])) / 1000
    const one = report.taken.flatMap((share) => share.one).sort((a, b) => a - b)
    return [
      report.threads,
      report.taken.reduce((sum, share) => sum + share.occurrences, 0),
      round(slowest('put')),
      round(slowest('weigh')),
      round(slowest('busy')),
      Math.round(report.peak / 2 ** 20),
      round(one[Math.floor(one.length / 2)]!),
      round(one.at(-1)!),
    ]
  })
  return {
    title: `Weighing ${claims} claims over ${agents} agents`,
    columns: [
      'threads',
      'occurrences',
      'taken in, s',
      'weighed, s',
      'of it busy, s',
      'peak memory, MB',
      'one claim again, median ms',
      'most ms',
    ],
    rows,
    notes: [
      'an invented case: claims of 1 to some 100 occurrences, chains of 1 to 4, every tenth text a copy, 5 % denials, pairs that may be one, brokers',
      'taken in: ids turned into numbers, after the case was made; memory is of the whole process, making the case included',
      'busy: processor time of the slowest thread; the rest was spent waiting for others on the machine',
      'one claim again: 500 claims replaced and weighed, each by itself',
    ],
  }
}

function weighHard(): Table {
  const rows = Object.entries(HARD).map(([label, make]) => {
    const claim = make()
    const start = performance.now()
    const { support } = weighClaim(claim)
    const took = performance.now() - start
    return [
      label,
      claim.occurrences.length,
      `${support.lines.low} to ${support.lines.high}`,
      support.commonLinks.length,
      round(took),
    ]
  })
  return {
    title: 'Claims made to hurt',
    columns: ['claim', 'occurrences', 'lines', 'common links', 'ms'],
    rows,
  }
}

const outlets = (count: number) => Array.from({ length: count }, (_, i) => ({ id: `o${i}`, kind: 'outlet' as const }))
const witness = { id: 'p', kind: 'person' as const }

const HARD: Readonly<Record<string, () => Claim>> = {
  'one chain of 100,000': () => {
    const agents = outlets(100_000)
    return { agents: [...agents, witness], occurrences: [{ id: '1', chain: [...agents.map(({ id }) => id), 'p'] }] }
  },
  'everybody tells everybody: 60 layers of 40': () => {
    const at = (layer: number, i: number) => `o${layer * 40 + i}`
    const links = Array.from({ length: 59 * 1600 }, (_, n) => {
      const layer = Math.floor(n / 1600)
      return { kind: 'said-to' as const, from: at(layer, Math.floor(n / 40) % 40), to: at(layer + 1, n % 40) }
    })
    const occurrences = Array.from({ length: 40 }, (_, i) => ({ id: `t${i}`, chain: [at(59, i)] }))
    const first = Array.from({ length: 40 }, (_, i) => ({ kind: 'witnessed' as const, from: null, to: at(0, i) }))
    return { agents: outlets(2400), occurrences, links: [...links, ...first] }
  },
  'cycles within cycles, 20,000': () => {
    const links = Array.from({ length: 19_999 }, (_, i) => [
      { kind: 'cites' as const, from: `o${i}`, to: `o${i + 1}` },
      { kind: 'cites' as const, from: `o${i + 1}`, to: `o${i}` },
      { kind: 'cites' as const, from: `o${i + 1}`, to: 'o0' },
    ]).flat()
    const unequal = links.filter(({ from, to }) => from !== to)
    return {
      agents: [...outlets(20_000), witness],
      occurrences: [
        { id: '1', chain: ['o19999'] },
        { id: '2', chain: ['o0', 'p'] },
      ],
      links: unequal,
    }
  },
  'ten pairs that may be one, 1,024 readings': () => {
    const people = Array.from({ length: 200 }, (_, i) => ({ id: `x${i}`, kind: 'anonymous' as const }))
    const occurrences = people.map(({ id }, i) => ({ id, chain: [`o${i % 50}`, id] }))
    const mayBe = Array.from({ length: 10 }, (_, i) => [`x${i}`, `x${i + 10}`] as const)
    return { agents: [...outlets(50), ...people], occurrences, mayBe }
  },
  'a hundred pairs that may be one, bounds': () => {
    const people = Array.from({ length: 1000 }, (_, i) => ({ id: `x${i}`, kind: 'anonymous' as const }))
    const occurrences = people.map(({ id }, i) => ({ id, chain: [`o${i % 50}`, id] }))
    const mayBe = Array.from({ length: 100 }, (_, i) => [`x${i}`, `x${i + 100}`] as const)
    return { agents: [...outlets(50), ...people], occurrences, mayBe }
  },
}

function round(value: number): number {
  return Number(value.toPrecision(3))
}
