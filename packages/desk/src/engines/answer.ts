import { type EngineEnd, type EngineName, FRAME, type JobHead } from '#reading'
import { chooseEngine } from './choose.ts'
import { loadEngine } from './load.ts'
import { type Emit, FrameSink } from './sink.ts'

const encoder = new TextEncoder()

/** Reads one file and sends everything about it, ending with the end. An engine's own fault makes the file `damaged`, not the reader dead. */
export async function answerJob(head: JobHead, bytes: Uint8Array, emit: Emit): Promise<void> {
  const { limits, hints } = head
  const sink = new FrameSink(limits, bytes.length, emit)
  const { engine: name, sniffed, kind, unread } = await chooseEngine(bytes, head.engine, hints)
  if (sniffed.also.length > 0) {
    sink.finding('several-kinds', { kind: sniffed.kind, also: sniffed.also.join(', ') })
  }
  if (sniffed.markAt > 0) sink.finding('leading-bytes', { count: sniffed.markAt })
  const engine = await loadEngine(name)
  let end: EngineEnd
  try {
    end =
      unread === undefined
        ? await engine.read({ bytes, kind, cut: head.cut, hints, limits }, sink)
        : { state: 'unread', because: unread, kind }
  } catch (error) {
    if (error instanceof RangeError && /memory|allocation|Invalid (?:array|string) length/i.test(error.message)) {
      end = { state: sink.counts.pages > 0 ? 'partial' : 'unread', because: 'memory', kind }
    } else {
      // Where an engine stumbled helps its maintainer; the message may quote the file and stays here.
      process.stderr.write(`${name}: ${error instanceof Error ? error.name : 'error'} ${firstFrame(error)}\n`)
      end = { state: sink.counts.pages > 0 ? 'partial' : 'unread', because: 'damaged', kind }
    }
  }
  const stamp: EngineName = name
  emit(FRAME.end, encoder.encode(JSON.stringify({ ...end, engine: stamp, counts: sink.counts })))
}

function firstFrame(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  return /\/([\w.-]+\.[cm]?[jt]s:\d+)/.exec(stack)?.[1] ?? ''
}
