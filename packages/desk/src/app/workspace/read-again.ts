import type { FileKept } from '#custody'
import { inOrder } from '#jobs'
import type { FileId } from '#model'
import {
  compareReadings,
  decodeReading,
  ENGINES,
  isEngineName,
  type Reading,
  type ReadingChange,
  type UnreadReason,
  type Wall,
  type WallSession,
} from '#reading'
import type { Desk } from '../desk.ts'
import { keepReading, type PipelineOptions, readOriginal } from './pipeline.ts'
import { findEngineReading, wordsOnRecord } from './set-words.ts'

/** Which files are read again: those left for one of these reasons, those whose engine has become another, or these files. */
export interface Again {
  readonly reasons?: readonly UnreadReason[]
  readonly engines?: boolean
  readonly files?: readonly FileId[]
}

export interface ReadAgain {
  readonly file: FileId
  readonly name: string
  readonly change: ReadingChange
  /** The new reading stands beside the old one; where it says the same, or where it says nothing and the old one does, the old one stands alone. */
  readonly kept: boolean
}

/** Whether an engine of another version would read the file today. */
export function isOutdated({ engine }: Reading): boolean {
  return isEngineName(engine.name) && ENGINES[engine.name].version !== engine.version
}

/**
 * Reads files again. Earlier readings stay what they are: acts of persons lead to them, and nothing is overwritten.
 * @returns one answer for each file that was read again, as it is done
 */
export async function* readAgain(
  desk: Desk,
  wall: Wall,
  again: Again,
  options: PipelineOptions = {},
): AsyncGenerator<ReadAgain> {
  const files = (await desk.listFiles()).filter((file): file is FileKept => file.kept)
  const chosen: { file: FileKept; before: Reading }[] = []
  for (const file of inOrder(files, again.files)) {
    if (file.state.state === 'received') continue
    const { state } = file
    const forReason = state.state !== 'read' && again.reasons?.some((reason) => reason === state.because)
    const named = again.files?.includes(file.id) === true
    if (!forReason && !named && again.engines !== true) continue
    const last = await findEngineReading(desk, file.id)
    if (last?.content === undefined) continue
    const before = decodeReading(await desk.readDerived(last.id))
    if (forReason || named || isOutdated(before)) chosen.push({ file, before })
  }
  chosen.sort((a, b) => (a.file.accession < b.file.accession ? -1 : a.file.accession > b.file.accession ? 1 : 0))
  const total = chosen.length
  const wordsOf = options.wordsOf ?? wordsOnRecord(desk)
  let session: WallSession | undefined
  let accession = ''
  try {
    for (const [done, { file, before }] of chosen.entries()) {
      await options.pause?.wait(options.signal)
      if (options.signal?.aborted) return
      // Readers are used again within one accession and never across.
      if (session === undefined || accession !== file.accession) {
        await session?.close()
        session = wall.openSession()
        accession = file.accession
      }
      const read = await readOriginal(desk, session, file, undefined, options)
      const change = compareReadings(before, read.reading)
      const poorer = read.reading.state === 'unread' && before.state !== 'unread'
      const kept = !change.same && !poorer
      if (kept) await keepReading(desk, file, read, options.factsOf?.(file.id) ?? {}, wordsOf)
      yield { file: file.id, name: file.given.name, change, kept }
      options.onProgress?.(done + 1, total)
    }
  } finally {
    await session?.close()
  }
}
