import { createHash } from 'node:crypto'
import type { TraceDocument } from '#api'
import type { FileKept } from '#custody'
import { inOrder, type Pause, type ReadFile, readFile } from '#jobs'
import type { EngineStamp, FileId, ReadingId } from '#model'
import {
  DEFAULT_TREE_LIMITS,
  encodeReading,
  FileTree,
  joinPages,
  type Reading,
  type UnreadReason,
  type Wall,
  type WallSession,
} from '#reading'
import type { ChildInput, Desk } from '../desk.ts'
import { ENGINE_VERSION } from '../text/engine-version.ts'
import { traceAside } from '../text/trace-aside.ts'
import type { Facts } from './facts.ts'
import { standWords, type WordsOf } from './set-words.ts'

/** What became of one file, told as soon as it is kept. */
export interface Processed {
  readonly file: FileId
  readonly reading: Reading
  /** Undefined where there is no text. */
  readonly tracing: TraceDocument | undefined
  readonly children: readonly FileId[]
}

export interface PipelineOptions {
  readonly onProcessed?: (done: Processed) => void
  readonly onProgress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
  readonly factsOf?: (file: FileId) => Facts
  /** What people set in the words of files; else the ledger is asked. */
  readonly wordsOf?: WordsOf
  /** Tried in order on whatever is locked; never kept, and nowhere repeated. */
  readonly passwords?: readonly string[]
  /** Files that somebody is waiting for, the most wanted first; asked anew before each round. */
  readonly wanted?: () => readonly FileId[]
  readonly pause?: Pause
}

/** Files at work where a wall does not say how many readers it has. */
const AT_ONCE = 4

/**
 * Reads and traces every file of a case that nobody has read yet, attachments included, and keeps what comes of it.
 * What is kept is durable file by file: stopped or killed, the same call takes up where it ended. Readers are used again
 * within one accession and never across.
 */
export async function processFiles(desk: Desk, wall: Wall, options: PipelineOptions = {}): Promise<number> {
  let done = 0
  // Files come in rounds: what is found inside a file is received, and read in the next round.
  const inTurn = oneByOne()
  for (;;) {
    const waiting = (await desk.listFiles({ state: 'received' })).filter((f): f is FileKept => f.kept)
    if (waiting.length === 0 || options.signal?.aborted) return done
    const total = done + waiting.length
    // What was received is always opened; what was found inside it only within the limits of the whole tree.
    const inside = waiting.some((file) => file.parent !== undefined)
    const tree = new FileTree(DEFAULT_TREE_LIMITS, inside ? (await desk.listFiles()).filter((file) => file.kept) : [])
    for (const files of byAccession(inOrder(waiting, options.wanted?.()))) {
      const session = wall.openSession()
      try {
        // One more than there are readers: while one file is kept, the next is at hand.
        await eachOf(files, (wall.readers ?? AT_ONCE) + 1, async (file) => {
          await options.pause?.wait(options.signal)
          if (options.signal?.aborted) return
          const processed = await processFile(desk, session, file, tree.judge(file.id), options, inTurn)
          if (processed === undefined) return
          done++
          options.onProcessed?.(processed)
          options.onProgress?.(done, total)
        })
      } finally {
        await session.close()
      }
    }
  }
}

/** Undefined where it was stopped: the file goes on waiting. */
async function processFile(
  desk: Desk,
  session: WallSession,
  file: FileKept,
  refused: UnreadReason | undefined,
  options: PipelineOptions,
  inTurn: Turns,
): Promise<Processed | undefined> {
  let read: ReadFile
  try {
    read = await readOriginal(desk, session, file, refused, options)
  } catch (error) {
    if (options.signal?.aborted) return undefined
    throw error
  }
  return await inTurn(() => keepReading(desk, file, read, options.factsOf?.(file.id) ?? {}))
}

/** Reads the original of a file behind the wall; keeps nothing. */
export async function readOriginal(
  desk: Desk,
  session: WallSession,
  file: FileKept,
  refused: UnreadReason | undefined,
  { signal, passwords }: PipelineOptions,
): Promise<ReadFile> {
  const bytes = await desk.openOriginal(file.id)
  return await readFile({ bytes, name: file.given.name }, session, {
    ...(signal ? { signal } : {}),
    ...(passwords === undefined ? {} : { passwords }),
    ...(refused === undefined ? {} : { refused }),
  })
}

/**
 * Keeps a reading with what was found inside the file, and traces it.
 * @param wordsOf - what people set in its words, which is set in the new reading too
 */
export async function keepReading(
  desk: Desk,
  file: FileKept,
  read: ReadFile,
  facts: Facts,
  wordsOf?: WordsOf,
): Promise<Processed> {
  const { reading } = read
  const { engine } = reading
  const children = await keepOnce(
    desk,
    file.id,
    read.children.map(({ child, bytes }) => ({
      given: { name: child.shownName ?? '', ...(child.name === undefined ? {} : { nameBytes: child.name }) },
      bytes,
      role: child.role,
      index: child.index,
    })),
    engine,
  )
  const [kept] = await desk.keepDerived([
    {
      kind: 'reading',
      of: file.id,
      engine,
      state: reading.state,
      ...(reading.state === 'read' ? {} : { because: reading.because }),
      bytes: encodeReading(reading),
    },
  ])
  if (kept?.kind !== 'reading') throw new TypeError('a reading was kept and has no record')
  const id = kept.id as ReadingId
  const stood = wordsOf === undefined ? undefined : await standWords(desk, file.id, wordsOf)
  const last = stood?.reading ?? reading
  const tracing = await traceReading(desk, file, stood?.as ?? id, last, facts)
  return { file: file.id, reading: last, tracing, children }
}

/**
 * Keeps what was found inside a file, once: all of it is one append, so that a run which was killed between that and the reading finds either all of
 * it or none. A later reading that finds more adds only that.
 */
async function keepOnce(
  desk: Desk,
  parent: FileId,
  children: readonly ChildInput[],
  engine: EngineStamp,
): Promise<readonly FileId[]> {
  if (children.length === 0) return []
  const held = new Map<string, FileId[]>()
  for (const file of await desk.listFiles({ parent })) {
    if (!file.kept) continue
    const key = `${file.sha256} ${file.given.name}`
    held.set(key, [...(held.get(key) ?? []), file.id])
  }
  const known = children.map((child) => {
    const sha256 = createHash('sha256').update(child.bytes).digest('hex')
    return held.get(`${sha256} ${child.given.name.toWellFormed()}`)?.shift()
  })
  const missing = children.filter((_, i) => known[i] === undefined)
  const added = [...(await desk.keepChildren(parent, missing, engine))]
  return known.flatMap((id) => id ?? added.shift() ?? [])
}

/** Traces a reading and keeps the tracing; nothing where there is no text. */
export async function traceReading(
  desk: Desk,
  file: FileKept,
  from: ReadingId,
  reading: Reading,
  facts: Facts,
): Promise<TraceDocument | undefined> {
  const { text } = joinPages(reading)
  if (text.trim() === '') return undefined
  const document = await traceAside({ content: text, bytes: file.sha256, plain: false, ...facts })
  await desk.keepDerived([
    {
      kind: 'tracing',
      of: file.id,
      from,
      engine: { name: 'trace', version: ENGINE_VERSION },
      bytes: new TextEncoder().encode(JSON.stringify(document)),
    },
  ])
  return document
}

function byAccession(files: readonly FileKept[]): FileKept[][] {
  const groups = new Map<string, FileKept[]>()
  for (const file of files) {
    const group = groups.get(file.accession)
    if (group) group.push(file)
    else groups.set(file.accession, [file])
  }
  return [...groups.values()]
}

async function eachOf<T>(items: readonly T[], atOnce: number, act: (item: T) => Promise<void>): Promise<void> {
  let next = 0
  const run = async () => {
    while (next < items.length) await act(items[next++]!)
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, run))
}

type Turns = <T>(act: () => Promise<T>) => Promise<T>

/** Readers work side by side; what they give is kept in turn, since the ledger has one end. */
function oneByOne(): Turns {
  let last: Promise<unknown> = Promise.resolve()
  return (act) => {
    const turn = last.then(act)
    last = turn.catch(() => undefined)
    return turn
  }
}
