import { faultsAfter, runAdd, type Template } from './bench-case.ts'

export interface Moments {
  readonly kills: number
  /** Of them, kills that came while files were being received. */
  readonly during: number
  readonly faults: readonly string[]
}

/** A seeded sequence of numbers from 0 to 1 (mulberry32), so that a failure can be had again. */
export function* seeded(seed: number): Generator<number> {
  let state = seed
  for (;;) {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    yield ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Kills a large delivery at seeded moments, runs it again, and looks at everything. */
export async function sweepMoments(template: Template, kills: number, seed: number): Promise<Moments> {
  const whole = template.copy()
  const start = performance.now()
  const { code, stderr } = await runAdd(whole, template.usb)
  const length = performance.now() - start
  whole.remove()
  if (code !== 0) throw new Error(`an undisturbed run ended with ${code}: ${stderr}`)
  const random = seeded(seed)
  const faults: string[] = []
  let during = 0
  for (let i = 0; i < kills; i++) {
    const copy = template.copy()
    const after = (random.next().value ?? 0) * length
    try {
      const ended = await runAdd(copy, template.usb, [], after)
      if (ended.signal === 'SIGKILL') during++
      for (const fault of await faultsAfter(copy, template, ended))
        faults.push(`after ${Math.round(after)} ms: ${fault}`)
    } catch (error) {
      faults.push(`after ${Math.round(after)} ms: ${error instanceof Error ? error.message : String(error)}`)
    } finally {
      copy.remove()
    }
  }
  return { kills, during, faults }
}
