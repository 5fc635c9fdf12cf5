import { type Nameable, proposeAgents } from '../../packages/desk/src/catalogue/index.ts'
import type { Table } from '../areas/area.ts'

export const name = 'agents'
export const describe = 'agents [COUNT]: invented agents of a case, in two scripts, proposed for merging'

const GIVEN =
  'محمد:Mohammed أحمد:Ahmed علي:Ali حسن:Hassan خالد:Khaled سامر:Samer نزار:Nizar ليان:Layan ريم:Reem هدى:Huda مازن:Mazen طارق:Tarek وليد:Walid سلمى:Salma كريم:Karim نادر:Nader رامي:Rami سعاد:Suad جمال:Jamal فادي:Fadi'.split(
    ' ',
  )
const CONSONANTS = [...'بتجحدرزسشصطعفقكلمنه']
const LATIN: Readonly<Record<string, string>> = {
  ب: 'b',
  ت: 't',
  ج: 'j',
  ح: 'h',
  د: 'd',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ط: 't',
  ع: 'a',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
}

/** A small deterministic generator (mulberry32), so that every run makes the same case. */
function random(seed: number): () => number {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Every tenth agent is another one in the other script. */
function invent(count: number): Nameable[] {
  const next = random(7)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  const family = (): [string, string] => {
    const letters = Array.from({ length: 4 }, () => pick(CONSONANTS))
    const arabic = `ال${letters[0]}${letters[1]}ا${letters[2]}ي${letters[3]}`
    return [
      arabic,
      `al-${letters
        .slice(0, 2)
        .map((c) => LATIN[c])
        .join('a')}a${LATIN[letters[2]!]}i${LATIN[letters[3]!]}`,
    ]
  }
  const agents: Nameable[] = []
  for (let i = 0; agents.length < count; i++) {
    const [first, latinFirst] = pick(GIVEN).split(':') as [string, string]
    const [second, latinSecond] = pick(GIVEN).split(':') as [string, string]
    const [last, latinLast] = family()
    agents.push({ ref: `f${i}@0-1`, kind: 'person', names: [`${first} ${second} ${last}`] })
    if (i % 10 === 0)
      agents.push({ ref: `f${i}@2-3`, kind: 'person', names: [`${latinFirst} ${latinSecond} ${latinLast}`] })
  }
  return agents.slice(0, count)
}

export async function run(args: readonly string[]): Promise<Table> {
  const most = Number(args[0] ?? 100_000)
  const rows = [most / 10, most].map((count) => {
    const agents = invent(count)
    const [cpu, start] = [process.cpuUsage(), performance.now()]
    const proposals = proposeAgents(agents)
    const took = performance.now() - start
    const used = process.cpuUsage(cpu)
    const twins = agents.filter(({ ref }) => ref.endsWith('@2-3'))
    const together = new Set(proposals.map(({ a, b }) => `${a} ${b}`))
    const met = twins.filter(({ ref }) => together.has(`${ref.replace('@2-3', '@0-1')} ${ref}`)).length
    return [
      count,
      Math.round(took / 100) / 10,
      Math.round((used.user + used.system) / 100_000) / 10,
      proposals.length,
      twins.length,
      met,
      Math.round(process.memoryUsage.rss() / 2 ** 20),
    ]
  })
  return {
    title: 'Agents proposed for merging',
    columns: ['agents', 'elapsed, s', 'busy, s', 'proposed', 'in two scripts', 'of them proposed', 'memory, MB'],
    rows,
    notes: [
      'invented names of three words out of few given names, so that many agree in two of them; every tenth in both scripts',
    ],
  }
}
