import { availableParallelism } from 'node:os'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { Board } from '../../../packages/weigh/src/index.ts'
import { type CaseSize, makeClaims, makeFacts } from './case.ts'

/** Run as a program: weighs a case of the size in its arguments on so many threads, and prints what it took as JSON. */
interface Share {
  readonly size: CaseSize
  readonly from: number
  readonly to: number
}

interface Taken {
  readonly make: number
  readonly put: number
  readonly weigh: number
  /** Time the processor spent on it, which does not grow when others use the machine. */
  readonly busy: number
  readonly occurrences: number
  readonly several: number
  readonly one: readonly number[]
}

function weighShare({ size, from, to }: Share): Taken {
  const facts = makeFacts(size)
  const board = new Board(facts)
  let make = 0
  let put = 0
  let occurrences = 0
  let last = performance.now()
  for (const claim of makeClaims(size, from, to)) {
    const made = performance.now()
    board.putClaim(claim)
    occurrences += claim.occurrences.length
    const now = performance.now()
    make += made - last
    put += now - made
    last = now
  }
  const start = performance.now()
  const cpu = process.threadCpuUsage()
  let several = 0
  for (const { support } of board.weighRange()) if (support.lines.low >= 2) several++
  const weigh = performance.now() - start
  const { user, system } = process.threadCpuUsage(cpu)
  const one: number[] = []
  for (let number = from; number < to; number += Math.max(1, Math.floor((to - from) / 500))) {
    const claim = [...makeClaims(size, number, number + 1)][0]!
    const began = performance.now()
    board.putClaim(claim)
    board.weighOne(claim.id)
    one.push(performance.now() - began)
  }
  return { make, put, weigh, busy: (user + system) / 1000, occurrences, several, one: one.sort((a, b) => a - b) }
}

if (isMainThread) {
  const [agents, claims, occurrences, threads] = process.argv.slice(2).map(Number) as [number, number, number, number]
  const size = { agents, claims, occurrences }
  const count = Math.min(threads, Math.max(1, availableParallelism()))
  const start = performance.now()
  const taken = await Promise.all(
    Array.from({ length: count }, (_, i) => {
      const data: Share = { size, from: Math.floor((claims * i) / count), to: Math.floor((claims * (i + 1)) / count) }
      return new Promise<Taken>((resolve, reject) => {
        new Worker(new URL(import.meta.url), { workerData: data }).once('message', resolve).once('error', reject)
      })
    }),
  )
  const wall = performance.now() - start
  console.log(JSON.stringify({ threads: count, wall, taken, peak: process.resourceUsage().maxRSS * 1024 }))
} else {
  parentPort?.postMessage(weighShare(workerData as Share))
}
