import nodeModule from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import type { AskToTrace, Traced } from './trace-aside.ts'

// The thread that `traceAside` starts. Modules come after the cache of compiled code, so that they are found in it.
const { compiled } = workerData as { readonly compiled: string | undefined }
if (compiled !== undefined) nodeModule.enableCompileCache?.(compiled)
const { traceText } = await import('./trace-text.ts')

parentPort?.on('message', ({ id, text }: AskToTrace) => {
  parentPort?.postMessage(answer(id, text))
})

function answer(id: number, text: AskToTrace['text']): Traced {
  try {
    return { id, document: traceText(text) }
  } catch (error) {
    return { id, fault: error instanceof Error ? error : new Error(String(error)) }
  }
}
