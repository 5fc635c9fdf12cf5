import type { ReadingProgress } from '#api'
import { Pause } from '#jobs'

type What = 'files' | 'pages'

/** So many are done before the time that is left is guessed from them. */
const ENOUGH = 3

/** One run of reading after the other: how far it is, and a person's hand on it. */
export class ReadingRun {
  readonly pause = new Pause()
  readonly #tell: (progress: ReadingProgress) => void
  #cancel = new AbortController()
  readonly #atWork = new Map<What, { done: number; total: number; readonly since: number }>()
  #stopped = false

  constructor(tell: (progress: ReadingProgress) => void) {
    this.#tell = tell
  }

  get state(): ReadingProgress {
    const [what, run] = [...this.#atWork].find(([, { total }]) => total > 0) ?? [...this.#atWork][0] ?? []
    const held = this.#stopped ? 'stopped' : this.pause.rests ? 'paused' : undefined
    if (what === undefined || run === undefined)
      return { state: held ?? 'idle', what: null, done: 0, total: 0, seconds: null }
    const { done, total, since } = run
    const passed = (performance.now() - since) / 1000
    const guess = held === undefined && done > ENOUGH ? (passed / done) * Math.max(0, total - done) : null
    return { state: held ?? 'working', what, done, total, seconds: guess }
  }

  /** @returns what ends this run: the desk's own end, or a person who calls it off */
  begin(what: What, end: AbortSignal): AbortSignal {
    if (this.#stopped) this.#renew()
    this.#atWork.set(what, { done: 0, total: 0, since: performance.now() })
    return AbortSignal.any([end, this.#cancel.signal])
  }

  progress(what: What, done: number, total: number): void {
    const run = this.#atWork.get(what)
    if (run === undefined) return
    run.done = done
    run.total = total
    this.#tell(this.state)
  }

  end(what: What): void {
    this.#atWork.delete(what)
    this.#tell(this.state)
  }

  rest(): void {
    this.pause.rest()
    this.#tell(this.state)
  }

  /** @returns how it stood before */
  goOn(): ReadingProgress['state'] {
    const before = this.state.state
    this.pause.goOn()
    if (this.#stopped) this.#renew()
    this.#tell(this.state)
    return before
  }

  stop(): void {
    this.#stopped = true
    this.#cancel.abort()
    this.pause.goOn()
    this.#tell(this.state)
  }

  #renew(): void {
    this.#stopped = false
    this.#cancel = new AbortController()
  }
}
