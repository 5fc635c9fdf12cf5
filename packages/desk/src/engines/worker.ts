/**
 * The program behind the wall. It reads jobs from standard input and answers on standard output, in frames, and knows nothing else: no
 * arguments, no environment, no files but its own code. It writes with blocking calls, so that a slow desk slows it down instead of filling memory.
 */
import { readSync, writeSync } from 'node:fs'
import { decodeJobHead, FRAME, type Frame, FrameReader, frameHead, type JobHead } from '#reading'
import { answerJob } from './answer.ts'

const chunk = new Uint8Array(256 * 1024)
const frames = new FrameReader()
const pause = new Int32Array(new SharedArrayBuffer(4))

function isAgain(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EAGAIN'
}

function isEof(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EOF'
}

function write(bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(1, bytes, at, bytes.length - at)
    } catch (error) {
      if (!isAgain(error)) throw error
      Atomics.wait(pause, 0, 0, 1)
    }
  }
}

function emit(type: number, payload: Uint8Array): void {
  write(frameHead(type, payload.length))
  write(payload)
}

/** The next frame, or undefined when the desk has closed the pipe. */
function nextFrame(): Frame | undefined {
  for (;;) {
    const frame = frames.next()
    if (frame !== undefined) return frame
    try {
      const count = readSync(0, chunk, 0, chunk.length, null)
      if (count === 0) return undefined
      frames.push(chunk.slice(0, count))
    } catch (error) {
      if (isEof(error)) return undefined
      if (!isAgain(error)) throw error
      Atomics.wait(pause, 0, 0, 1)
    }
  }
}

function readInput(head: JobHead): Uint8Array | undefined {
  const bytes = new Uint8Array(head.size)
  let at = 0
  for (;;) {
    const frame = nextFrame()
    if (frame === undefined) return undefined
    if (frame.type === FRAME.go) return at === head.size ? bytes : undefined
    if (frame.type !== FRAME.input || at + frame.payload.length > head.size) return undefined
    bytes.set(frame.payload, at)
    at += frame.payload.length
  }
}

emit(FRAME.ready, new Uint8Array(0))
for (;;) {
  const frame = nextFrame()
  if (frame === undefined) break
  if (frame.type === FRAME.echo) {
    emit(FRAME.echo, frame.payload)
    continue
  }
  if (frame.type !== FRAME.job) process.exit(64)
  const head = decodeJobHead(frame.payload)
  const bytes = readInput(head)
  if (bytes === undefined) process.exit(65)
  await answerJob(head, bytes, emit)
}
