import { createHash } from 'node:crypto'
import {
  type ByteSource,
  type Child,
  type ChildHead,
  DEFAULT_LIMITS,
  failedReading,
  gatherReading,
  kindsPromisedBy,
  type Limits,
  PLAIN_TEXT_KINDS,
  type Reading,
  SNIFF_BYTES,
  type Sniffed,
  sniffKind,
  type UnreadReason,
  type WallEvent,
  type WallJob,
  type WallSession,
} from '#reading'

export interface FileToRead {
  readonly bytes: ByteSource
  /** The sender's name for it. It is compared with the kind found and goes no further. */
  readonly name?: string
}

export interface ChildBytes {
  readonly child: Child
  readonly bytes: Uint8Array
}

export interface ReadFileOptions {
  readonly limits?: Limits
  readonly passwords?: readonly string[]
  readonly signal?: AbortSignal
  /** Its place in a tree of files within files speaks against opening it (`FileTree`): it is named by its bytes and left unread. */
  readonly refused?: UnreadReason
}

export interface ReadFile {
  readonly reading: Reading
  /** In the order of `reading.children`. */
  readonly children: readonly ChildBytes[]
}

/** The wall's faults that say something about the file. All others are about this machine and are thrown. */
export const REASONS: Readonly<Record<string, UnreadReason>> = {
  READER_DIED: 'reader-died',
  READER_OUT_OF_MEMORY: 'memory',
  READER_LATE: 'timeout',
  READER_LIED: 'reader-lied',
  WEAK_WALL_NOT_AGREED: 'no-wall',
}
/** What may have been another file's doing, or the machine's: such a file is tried once more, alone. */
const WORTH_ANOTHER_TRY: ReadonlySet<string> = new Set(['READER_DIED', 'READER_OUT_OF_MEMORY'])

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

async function headOf(bytes: ByteSource): Promise<Uint8Array> {
  const head = new Uint8Array(Math.min(SNIFF_BYTES, bytes.size))
  let at = 0
  if (head.length === 0) return head
  for await (const chunk of bytes.chunks()) {
    const part = chunk.subarray(0, head.length - at)
    head.set(part, at)
    at += part.length
    if (at === head.length) break
  }
  return head.subarray(0, at)
}

function jobFor(file: FileToRead, sniffed: Sniffed, options: ReadFileOptions): WallJob {
  const promised = file.name === undefined ? undefined : kindsPromisedBy(file.name)[0]
  const plain = PLAIN_TEXT_KINDS.has(sniffed.kind)
  return {
    engine: plain ? 'text' : 'auto',
    bytes: file.bytes,
    hints: {
      ...(plain && promised !== undefined && PLAIN_TEXT_KINDS.has(promised) ? { textKind: promised } : {}),
      ...(options.passwords === undefined ? {} : { passwords: options.passwords }),
    },
    limits: options.limits ?? DEFAULT_LIMITS,
  }
}

/**
 * Reads one file behind the wall. Whatever the file does, the answer is a reading: what went wrong with it is its `because`.
 * @throws what is no fault of the file: it could not be fetched, no reader could be started, the signal said stop
 */
export async function readFile(
  file: FileToRead,
  session: WallSession,
  options: ReadFileOptions = {},
): Promise<ReadFile> {
  const limits = options.limits ?? DEFAULT_LIMITS
  const head = await headOf(file.bytes)
  const sniffed = sniffKind(head, file.bytes.size)
  const job = jobFor(file, sniffed, options)
  if (file.bytes.size === 0) return { reading: failedReading('empty', 'empty', file.name), children: [] }
  if (options.refused !== undefined) {
    return { reading: failedReading(sniffed.kind, options.refused, file.name), children: [] }
  }
  if (file.bytes.size > limits.inputBytes && job.engine !== 'text') {
    return { reading: failedReading(sniffed.kind, 'over-limit', file.name), children: [] }
  }
  let fault = ''
  for (const alone of [false, true]) {
    try {
      return await readOnce(file, job, session, alone, options.signal)
    } catch (error) {
      fault = codeOf(error)
      if (REASONS[fault] === undefined) throw error
      if (!WORTH_ANOTHER_TRY.has(fault)) break
    }
  }
  return { reading: failedReading(sniffed.kind, REASONS[fault]!, file.name), children: [] }
}

async function readOnce(
  file: FileToRead,
  job: WallJob,
  session: WallSession,
  alone: boolean,
  signal: AbortSignal | undefined,
): Promise<ReadFile> {
  const events: WallEvent[] = []
  const heads: ChildHead[] = []
  const parts: Uint8Array[][] = []
  for await (const event of session.run(job, signal === undefined ? { alone } : { alone, signal })) {
    if (event.type === 'child') {
      heads.push(event.head)
      parts.push([])
    } else if (event.type === 'bytes') parts.at(-1)!.push(event.bytes)
    else events.push(event)
  }
  const children = heads.map((head, index): ChildBytes => {
    const bytes = Buffer.concat(parts[index]!)
    parts[index] = []
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return { child: { index, ...head, size: bytes.length, sha256 }, bytes }
  })
  const reading = gatherReading(
    events,
    children.map(({ child }) => child),
    file.name,
  )
  return { reading, children }
}

/** Bytes that are in memory already, as a source. */
export function bytesInMemory(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    async *chunks() {
      yield bytes
    },
  }
}
