import { getCompileCacheDir } from 'node:module'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { type Answer, runTask, type Task } from './tasks.ts'
import { type PackedError, unpackError } from './thread-error.ts'

const WORKER = new URL(import.meta.url.endsWith('.ts') ? './staging-worker.ts' : './staging-worker.js', import.meta.url)

/** Work below this stays on the calling thread: starting threads would cost more. */
const WORTH_BYTES = 16 * 1024 * 1024
const WORTH_ITEMS = 256

/** More threads than this only wait for the disk. */
const THREADS_MAX = 4

interface Waiting {
  readonly task: Task
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: unknown) => void
}

/** Threads that hash, encrypt and check, so that the disk and every core have something to do. */
export class StagingPool {
  readonly #recipient: Uint8Array
  readonly #idle: Worker[] = []
  readonly #waiting: Waiting[] = []
  readonly #busy = new Map<Worker, Waiting>()
  #started = 0

  /** @param recipientRaw - the public key that blobs are encrypted to; 32 bytes */
  constructor(recipientRaw: Uint8Array) {
    this.#recipient = recipientRaw
  }

  /** Whether so much work should go to threads. Once they run they are used for everything. */
  isWorth(items: number, bytes: number): boolean {
    return this.#started > 0 || items >= WORTH_ITEMS || bytes >= WORTH_BYTES
  }

  /** Runs a task here and now, or on a thread. */
  async run<K extends Task['kind']>(
    task: Extract<Task, { kind: K }>,
    onThread: boolean,
  ): Promise<Extract<Answer, { kind: K }>> {
    const answer = onThread
      ? await new Promise<Answer>((resolve, reject) => {
          this.#waiting.push({ task, resolve, reject })
          this.#next()
        })
      : runTask(task, this.#recipient)
    return answer as Extract<Answer, { kind: K }>
  }

  async close(): Promise<void> {
    const workers = [...this.#idle, ...this.#busy.keys()]
    this.#idle.length = 0
    this.#started = 0
    await Promise.all(workers.map((worker) => worker.terminate()))
  }

  #next(): void {
    if (this.#waiting.length === 0) return
    const worker = this.#idle.pop() ?? this.#start()
    const waiting = worker === undefined ? undefined : this.#waiting.shift()
    if (worker === undefined || waiting === undefined) return
    this.#busy.set(worker, waiting)
    worker.ref()
    worker.postMessage(waiting.task)
  }

  #start(): Worker | undefined {
    if (this.#started >= Math.min(THREADS_MAX, availableParallelism())) return undefined
    this.#started++
    // Descriptors opened by a thread are handed to the main thread, so they must not be closed with it.
    const cache = getCompileCacheDir()
    const worker = new Worker(WORKER, {
      workerData: this.#recipient,
      trackUnmanagedFds: false,
      // Half of a thread's start is compiling, unless it may use what this process has compiled before.
      ...(cache === undefined ? {} : { env: { ...process.env, NODE_COMPILE_CACHE: cache } }),
    })
    worker.on('message', (message: { readonly answer: Answer } | { readonly error: PackedError }) => {
      const waiting = this.#busy.get(worker)
      this.#busy.delete(worker)
      this.#idle.push(worker)
      worker.unref()
      if ('error' in message) waiting?.reject(unpackError(message.error))
      else waiting?.resolve(message.answer)
      this.#next()
    })
    worker.on('error', (error) => {
      this.#started--
      this.#busy.get(worker)?.reject(error)
      this.#busy.delete(worker)
    })
    return worker
  }
}
