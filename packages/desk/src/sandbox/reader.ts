import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  AnswerChecker,
  ECHO_BYTES,
  encodeJobHead,
  FRAME,
  type Frame,
  FrameReader,
  frameHead,
  type JobHead,
  type Limits,
  PART_BYTES,
  PLAIN_TEXT_KINDS,
  ReadingError,
  type WallEvent,
  type WallJob,
} from '#reading'
import { SandboxError, type SandboxErrorCode } from './error.ts'
import type { Command } from './tiers/command.ts'

const DIAGNOSTIC_BYTES = 8 * 1024
/** A reader that complains more than this is not reading. */
const STDERR_BYTES = 1024 * 1024
const START_MILLISECONDS = 20_000
/** A reader's processor time is counted over its whole life: after this share of it the next file is given to a new one, which has all of it. */
const RETIRES_AFTER = 0.25
const MiB = 1024 * 1024

/** All that a job may answer, frame heads and JSON included: text may take six bytes a unit once escaped, a word's numbers some fifty. */
function outputBudget(limits: Limits): number {
  return (
    64 * MiB +
    limits.textUnits * 6 +
    Math.min(limits.words, limits.textUnits) * 50 +
    limits.childBytes +
    (limits.findings + limits.testimony + limits.children) * 64 * 1024
  )
}

/** One process behind the wall. It answers one job after another until it breaks a rule; then it is killed and never asked again. */
export class Reader {
  readonly #child: ChildProcess
  readonly #frames = new FrameReader()
  readonly #exited: Promise<void>
  #budget = MiB
  #ended = false
  #wake: (() => void) | undefined
  #fault: SandboxError | undefined
  #stderr = ''
  #stderrBytes = 0
  #exit: { code: number | null; signal: NodeJS.Signals | null } | undefined
  #started = false
  #worked = 0

  readonly #retires: number

  /** @param cpuSeconds - the processor time that the command allows */
  constructor(command: Command, cpuSeconds: number) {
    this.#retires = RETIRES_AFTER * cpuSeconds * 1000
    this.#child = spawn(command.file, command.args, {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: command.env,
      cwd: '/',
      windowsHide: true,
    })
    const { stdout, stderr, stdin } = this.#child
    stdout!.on('data', (chunk: Buffer) => this.#receive(chunk))
    stdout!.on('close', () => this.#finish())
    stderr!.on('data', (chunk: Buffer) => this.#complain(chunk))
    // A reader that died while it was being written to shows by its exit; the broken pipe adds nothing.
    stdin!.on('error', () => {})
    this.#exited = new Promise((resolve) => {
      this.#child.on('error', (cause) => {
        this.#fault ??= new SandboxError('READER_DID_NOT_START', `${command.file} could not be started`, { cause })
        this.#finish()
        resolve()
      })
      this.#child.on('close', (code, signal) => {
        this.#exit = { code, signal }
        this.#finish()
        resolve()
      })
    })
  }

  get usable(): boolean {
    return this.#fault === undefined && !this.#ended && this.#worked < this.#retires
  }

  #receive(chunk: Buffer): void {
    this.#budget -= chunk.length
    if (this.#budget < 0) this.#accuse('READER_LIED', 'more output than any answer has')
    else this.#frames.push(chunk)
    // Nothing is taken from the pipe while what came is not yet looked at: the reader waits, the desk's memory stays flat.
    if (this.#frames.held > 4 * PART_BYTES) this.#child.stdout!.pause()
    this.#wake?.()
  }

  #complain(chunk: Buffer): void {
    this.#stderrBytes += chunk.length
    if (this.#stderr.length < DIAGNOSTIC_BYTES) {
      const printable = chunk.toString('latin1').replace(/[^\x20-\x7e\n]/g, '?')
      this.#stderr = (this.#stderr + printable).slice(0, DIAGNOSTIC_BYTES)
    }
    if (this.#stderrBytes > STDERR_BYTES) this.#accuse('READER_LIED', 'more complaints than any reader has')
  }

  #finish(): void {
    this.#ended = true
    this.#wake?.()
  }

  #accuse(code: SandboxErrorCode, message: string, cause?: unknown): SandboxError {
    this.#fault ??= new SandboxError(code, message, { cause, diagnostic: this.#stderr })
    this.kill()
    this.#wake?.()
    return this.#fault
  }

  /** How it ended, read from its exit: 134 is an abort (a heap or RLIMIT_DATA that is full), 152 the end of its processor time. */
  #obituary(): SandboxError {
    const { code, signal } = this.#exit ?? { code: null, signal: null }
    const options = { diagnostic: this.#stderr }
    if (code === 134 || signal === 'SIGABRT' || /heap out of memory|allocation failed/i.test(this.#stderr)) {
      return new SandboxError('READER_OUT_OF_MEMORY', 'the reader ran out of memory', options)
    }
    if (code === 152 || signal === 'SIGXCPU') {
      return new SandboxError('READER_LATE', 'the reader used up its processor time', options)
    }
    if (!this.#started) {
      return new SandboxError(
        'READER_DID_NOT_START',
        `the reader ended at once (exit ${code ?? signal ?? '?'})`,
        options,
      )
    }
    return new SandboxError('READER_DIED', `the reader ended early (exit ${code ?? signal ?? '?'})`, options)
  }

  async #next(): Promise<Frame> {
    for (;;) {
      if (this.#fault !== undefined) throw this.#fault
      const frame = this.#frames.next()
      if (frame !== undefined) return frame
      if (this.#ended) {
        // The exit code comes a moment after the pipe has closed.
        await this.#exited
        throw this.#fault ?? this.#obituary()
      }
      this.#child.stdout!.resume()
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
      this.#wake = undefined
    }
  }

  async #start(): Promise<void> {
    if (this.#started) return
    const timer = setTimeout(
      () => this.#accuse('READER_DID_NOT_START', 'the reader did not start in time'),
      START_MILLISECONDS,
    )
    try {
      const frame = await this.#next()
      if (frame.type !== FRAME.ready || frame.payload.length > 0) throw this.#accuse('READER_LIED', 'no greeting')
      this.#started = true
    } finally {
      clearTimeout(timer)
    }
  }

  async #write(bytes: Uint8Array): Promise<void> {
    const { stdin } = this.#child
    if (this.#ended || this.#fault !== undefined || stdin!.write(bytes)) return
    await Promise.race([new Promise<void>((resolve) => stdin!.once('drain', () => resolve())), this.#exited])
  }

  async #send(job: WallJob): Promise<void> {
    const plain =
      job.engine === 'text' || (job.hints.textKind !== undefined && PLAIN_TEXT_KINDS.has(job.hints.textKind))
    // Plain text can be read from its beginning alone; two bytes a unit are enough for what the limits let through.
    const most = plain ? Math.min(job.limits.inputBytes, job.limits.textUnits * 2) : job.limits.inputBytes
    const size = Math.min(job.bytes.size, most)
    const head: JobHead = {
      engine: job.engine,
      size,
      cut: size < job.bytes.size,
      hints: job.hints,
      limits: job.limits,
    }
    const payload = encodeJobHead(head)
    await this.#write(frameHead(FRAME.job, payload.length))
    await this.#write(payload)
    let left = size
    for await (const chunk of job.bytes.chunks()) {
      for (let from = 0; from < chunk.length && left > 0; from += PART_BYTES) {
        const part = chunk.subarray(from, Math.min(from + PART_BYTES, from + left))
        await this.#write(frameHead(FRAME.input, part.length))
        await this.#write(part)
        left -= part.length
      }
      if (left === 0 || this.#fault !== undefined || this.#ended) break
    }
    await this.#write(frameHead(FRAME.go, 0))
  }

  /**
   * Reads one file. Every event is checked before it is given out; `end` is given only after the reader has sent back sixteen bytes that it could not
   * foresee, directly after its end: so no byte can stand between, before or behind.
   * @throws {SandboxError}
   */
  async *read(job: WallJob, signal?: AbortSignal): AsyncGenerator<WallEvent> {
    const stop = (): void => {
      this.#accuse('READER_STOPPED', 'stopped on request')
    }
    if (signal?.aborted) throw new SandboxError('READER_STOPPED', 'stopped before it began')
    signal?.addEventListener('abort', stop, { once: true })
    const timer = setTimeout(
      () => this.#accuse('READER_LATE', `more than ${job.limits.milliseconds} ms`),
      job.limits.milliseconds,
    )
    const began = performance.now()
    let finished = false
    try {
      await this.#start()
      this.#budget = outputBudget(job.limits)
      const echo = randomBytes(ECHO_BYTES)
      let sendFault: unknown
      const sent = this.#send(job)
        .then(() => this.#write(frameHead(FRAME.echo, ECHO_BYTES)))
        .then(() => this.#write(echo))
        .catch((cause: unknown) => {
          // The file itself could not be had: the reader waits for bytes that will not come.
          sendFault = cause
          this.#accuse('READER_STOPPED', 'the bytes could not be had', cause)
        })
      const checker = new AnswerChecker(job.limits)
      let end: WallEvent | undefined
      while (end === undefined) {
        let frame: Frame
        try {
          frame = await this.#next()
        } catch (error) {
          if (sendFault !== undefined) throw sendFault
          throw error
        }
        const event = checker.check(frame)
        if (event.type === 'end') end = event
        else yield event
      }
      await sent
      const answer = await this.#next()
      if (answer.type !== FRAME.echo || !echo.equals(answer.payload)) {
        throw this.#accuse('READER_LIED', 'bytes after the end')
      }
      if (this.#frames.held > 0) throw this.#accuse('READER_LIED', 'bytes after the echo')
      finished = true
      // An engine that stumbled may have left its memory in any state.
      if (end.type === 'end' && (end.end.because === 'damaged' || end.end.because === 'memory')) this.kill()
      yield end
    } catch (error) {
      if (error instanceof ReadingError) throw this.#accuse('READER_LIED', error.message, error)
      throw error
    } finally {
      this.#worked += performance.now() - began
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
      if (!finished) this.kill()
    }
  }

  /** SIGKILL to the outermost process; with its namespace everything inside ends too. */
  kill(): void {
    this.#ended = true
    this.#child.kill('SIGKILL')
    this.#child.stdin!.destroy()
  }

  /** Lets it end by itself: its standard input is closed and it has nothing more to read. */
  async close(): Promise<void> {
    this.#child.stdin!.end()
    const timer = setTimeout(() => this.kill(), 2000)
    await this.#exited
    clearTimeout(timer)
  }
}
