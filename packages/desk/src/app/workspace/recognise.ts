import type { FileKept } from '#custody'
import { inOrder, type Pause, picturesToRead, recogniseReading } from '#jobs'
import type { FileId } from '#model'
import { decodeReading, type Reading, type Wall } from '#reading'
import type { Desk } from '../desk.ts'
import type { Facts } from './facts.ts'
import { keepReading, type Processed } from './pipeline.ts'
import { findEngineReading, type WordsOf, wordsOnRecord } from './set-words.ts'

export interface RecognitionOptions {
  readonly onProcessed?: (done: Processed) => void
  /** Pages done, and pages known to be waiting. */
  readonly onProgress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
  readonly pause?: Pause
  readonly factsOf?: (file: FileId) => Facts
  /** What people set in the words of files; else the ledger is asked. */
  readonly wordsOf?: WordsOf
  readonly passwords?: readonly string[]
  /** Files that somebody is waiting for, the most wanted first; asked anew for each file. */
  readonly wanted?: () => readonly FileId[]
  /** Asked between two files: whether something more urgent waits, so that this call ends and another takes up the rest. */
  readonly givesWay?: () => boolean
}

/** What a kill may cost: after so many pages what was read is kept. */
const KEPT_AFTER = 24

interface Task {
  readonly file: FileKept
  readonly reading: Reading
  readonly pages: number
  readonly layers: number
}

/**
 * Reads from their pictures the pages that have no text, and looks whether the text of PDFs is what they show. What is kept is a new reading beside the
 * old one, every so many pages: stopped or killed, the same call takes up where it ended. Nothing is recognised twice.
 * @returns how many files it read
 */
export async function recogniseFiles(desk: Desk, wall: Wall, options: RecognitionOptions = {}): Promise<number> {
  if (wall.openRecognition === undefined) return 0
  const open = wall.openRecognition.bind(wall)
  const waiting = await findTasks(desk)
  let done = 0
  let pages = 0
  let total = waiting.reduce((sum, task) => sum + task.pages + task.layers, 0)
  const wordsOf = options.wordsOf ?? wordsOnRecord(desk)
  let keeping: Promise<unknown> = Promise.resolve()
  const keep = async (task: Task, reading: Reading): Promise<void> => {
    const turn = keeping.then(() =>
      keepReading(desk, task.file, { reading, children: [] }, options.factsOf?.(task.file.id) ?? {}, wordsOf),
    )
    keeping = turn.catch(() => undefined)
    options.onProcessed?.(await turn)
  }
  const work = async (): Promise<void> => {
    for (;;) {
      await options.pause?.wait(options.signal)
      const task = next(waiting, options.wanted?.() ?? [])
      if (task === undefined || options.signal?.aborted || options.givesWay?.() === true) return
      // Readers meet the files of one accession only; a session for each file is the simple way to hold to that.
      const session = open()
      try {
        const source = { bytes: await desk.openOriginal(task.file.id), name: task.file.given.name }
        let unkept = 0
        let last: Reading | undefined
        for await (const { reading, pages: count } of recogniseReading(source, session, task.reading, options)) {
          pages += count
          // A picture file tells how many pages it has once the first was looked at.
          total = Math.max(total, pages)
          options.onProgress?.(pages, total)
          unkept += count
          last = reading
          if (unkept < KEPT_AFTER) continue
          await keep(task, reading)
          unkept = 0
          if (options.signal?.aborted) return
        }
        if (last !== undefined && unkept > 0) await keep(task, last)
        done += 1
      } catch (error) {
        if (!options.signal?.aborted) throw error
      } finally {
        await session.close()
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(wall.readers ?? 1, waiting.length) }, work))
  return done
}

function next(waiting: Task[], wanted: readonly FileId[]): Task | undefined {
  const place = (task: Task): number => {
    const at = wanted.indexOf(task.file.id)
    return at < 0 ? wanted.length : at
  }
  // Pages without any text come before texts that are only to be checked.
  waiting.sort((a, b) => place(a) - place(b) || Number(a.pages === 0) - Number(b.pages === 0))
  return waiting.shift()
}

/** How many files wait for recognition. */
export async function countWaiting(desk: Desk): Promise<number> {
  return (await findTasks(desk)).length
}

async function findTasks(desk: Desk): Promise<Task[]> {
  const tasks: Task[] = []
  const files = (await desk.listFiles()).filter((file): file is FileKept => file.kept)
  for (const file of inOrder(files)) {
    const { state } = file
    if (state.state === 'received') continue
    const named = state.state !== 'read' && state.because === 'no-text-engine'
    // What people set is set again in whatever comes of this: it begins with what an engine read.
    const last = await findEngineReading(desk, file.id)
    if (last?.content === undefined || (!named && last.engine.name !== 'pdf')) continue
    const reading = decodeReading(await desk.readDerived(last.id))
    const todo = picturesToRead(reading)
    if (todo !== undefined) tasks.push({ file, reading, pages: todo.pages.length, layers: todo.layers.length })
  }
  return tasks
}
