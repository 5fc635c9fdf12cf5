import nodeModule from 'node:module'
import { Worker } from 'node:worker_threads'
import type { TraceDocument } from '#api'
import type { TextToTrace } from './trace-text.ts'

export interface AskToTrace {
  readonly id: number
  readonly text: TextToTrace
}

export type Traced =
  | { readonly id: number; readonly document: TraceDocument }
  | { readonly id: number; readonly fault: Error }

interface Waiting {
  readonly resolve: (document: TraceDocument) => void
  readonly reject: (fault: Error) => void
}

let worker: Worker | undefined
let asked = 0
const waiting = new Map<number, Waiting>()

/**
 * As `traceText`, in a thread of its own: loading the lexicons and models takes as long as a hundred answers, and a desk
 * that serves a browser must answer meanwhile. Texts are traced in the order they are handed over.
 */
export function traceAside(text: TextToTrace): Promise<TraceDocument> {
  const thread = start()
  const id = asked++
  thread.ref()
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject })
    thread.postMessage({ id, text } satisfies AskToTrace)
  })
}

function start(): Worker {
  if (worker) return worker
  const isSource = import.meta.url.endsWith('.ts')
  const thread = new Worker(new URL(`./trace-thread.${isSource ? 'ts' : 'js'}`, import.meta.url), {
    workerData: { compiled: nodeModule.getCompileCacheDir?.() },
    // What runs above (a test runner, an inspector) has flags of its own that are not for this thread.
    execArgv: [],
  })
  thread.on('message', (traced: Traced) => {
    const asker = waiting.get(traced.id)
    waiting.delete(traced.id)
    if ('document' in traced) asker?.resolve(traced.document)
    else asker?.reject(traced.fault)
    // Nobody waits: the thread does not keep the program alive.
    if (waiting.size === 0) thread.unref()
  })
  const end = (fault: Error): void => {
    if (worker === thread) worker = undefined
    for (const asker of waiting.values()) asker.reject(fault)
    waiting.clear()
  }
  thread.on('error', end)
  thread.on('exit', (code) => end(new Error(`the thread that traces ended with ${code}`)))
  worker = thread
  return thread
}
