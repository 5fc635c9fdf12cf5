import { existsSync, readFileSync } from 'node:fs'
import { type Nameable, proposeAgents } from '../../packages/desk/src/catalogue/index.ts'
import type { Table } from '../areas/area.ts'
import { readPairs, type ScriptPair, samplePairs } from '../eval/name-pairs.ts'

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

/** Names as people wrote them in both scripts; never learnt from. */
const GOLD = '../shared/data/names/wd_arabic.dev.tsv'
const MOST_GOLD = 4_000

/** Whole names put together from words that people wrote in both scripts, two or three words each. */
function goldAgents(pairs: readonly ScriptPair[], words: number, label: string): Nameable[] {
  const single = pairs.filter(({ latin }) => !/[\s'-]/.test(latin))
  const each = samplePairs(single, MOST_GOLD * words)
  const count = Math.floor(each.length / words)
  return Array.from({ length: count }, (_, i): Nameable[] => {
    const parts = Array.from({ length: words }, (_, k) => each[i + k * count]!)
    const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1)
    return [
      { ref: `${label}${i}@0-1`, kind: 'person', names: [parts.map((p) => p.arabic).join(' ')] },
      { ref: `${label}${i}@2-3`, kind: 'person', names: [parts.map((p) => capital(p.latin)).join(' ')] },
    ]
  }).flat()
}

export async function run(args: readonly string[]): Promise<readonly Table[]> {
  const most = Number(args[0] ?? 100_000)
  return [measureTime(most), ...(existsSync(GOLD) ? [measureRecall(Math.min(most, 20_000))] : [])]
}

function measureTime(most: number): Table {
  const rows = [most / 10, most].map((count) => {
    const agents = invent(count)
    const [cpu, start] = [process.cpuUsage(), performance.now()]
    const proposals = proposeAgents(agents)
    const took = performance.now() - start
    const used = process.cpuUsage(cpu)
    return [
      count,
      Math.round(took / 100) / 10,
      Math.round((used.user + used.system) / 100_000) / 10,
      proposals.length,
      Math.round(process.memoryUsage.rss() / 2 ** 20),
    ]
  })
  return {
    title: 'Agents proposed for merging',
    columns: ['agents', 'elapsed, s', 'busy, s', 'proposed', 'memory, MB'],
    rows,
    notes: [
      'invented names of three words out of few given names, so that many agree in two of them; every tenth in both scripts',
    ],
  }
}

/** How many of those who stand in a case in both scripts are proposed as one, among many others. */
function measureRecall(others: number): Table {
  const pairs = readPairs(readFileSync(GOLD, 'utf8'))
  const rows = [2, 3].map((words) => {
    const gold = goldAgents(pairs, words, `g${words}-`)
    const proposals = proposeAgents([...gold, ...invent(others)])
    const own = proposals.filter(({ a, b }) => a.startsWith('g') && b.startsWith('g'))
    const right = own.filter(({ a, b }) => a.split('@')[0] === b.split('@')[0])
    const sure = right.filter(({ answer }) => answer === 'same')
    const share = (n: number, of: number) => Math.round((1000 * n) / Math.max(1, of)) / 1000
    return [
      words,
      gold.length / 2,
      right.length,
      share(right.length, gold.length / 2),
      sure.length,
      own.length - right.length,
    ]
  })
  return {
    title: 'Of them found again in the other script',
    columns: ['words', 'in both scripts', 'proposed', 'recall', 'as the same', 'proposed wrongly'],
    rows,
    notes: [
      `names put together from words of ${GOLD.split('/').at(-1)}, which people wrote in both scripts, among ${others} invented ones`,
      'proposed wrongly: pairs among them that are not the same name',
    ],
  }
}
