import {
  DEFAULT_LIMITS,
  type Finding,
  type Page,
  type UnreadReason,
  type WallEvent,
  type WallJob,
  type WallSession,
} from '#reading'
import { chooseRecogniser } from './choose-recogniser.ts'
import { codeOf, type FileToRead, REASONS } from './read-file.ts'

export interface RecogniseOptions {
  /** Counted from 1, in rising order. */
  readonly pages: readonly number[]
  /** BCP 47, the likeliest first. */
  readonly languages?: readonly string[]
  readonly passwords?: readonly string[]
  readonly signal?: AbortSignal
}

export interface Recognised {
  /** Those that were asked for; of a picture file also the others, as unread. In rising order. */
  readonly pages: readonly Page[]
  readonly findings: readonly Finding[]
}

/** What a page may take on a slow machine, and what starting and sending the file may. */
const PAGE_MILLISECONDS = 90_000
const START_MILLISECONDS = 60_000

/**
 * Reads pages from their pictures behind the wall. A page that brings its reader down is read once more by itself; if that fails too, it is unread for
 * that reason, and the others are not held up.
 * @throws what is no fault of the file
 */
export async function recognisePages(
  file: FileToRead,
  session: WallSession,
  options: RecogniseOptions,
): Promise<Recognised> {
  try {
    return await recogniseTogether(file, session, options, false)
  } catch (error) {
    const because = reasonOf(error)
    if (options.pages.length === 1) {
      if (because !== 'reader-died' && because !== 'memory') return unread(options.pages, because)
      try {
        return await recogniseTogether(file, session, options, true)
      } catch (again) {
        return unread(options.pages, reasonOf(again))
      }
    }
  }
  const pages = new Map<number, Page>()
  const findings: Finding[] = []
  for (const number of options.pages) {
    const one = await recognisePages(file, session, { ...options, pages: [number] })
    findings.push(...one.findings)
    for (const page of one.pages) {
      if (page.number === number || !pages.has(page.number)) pages.set(page.number, page)
    }
  }
  return { pages: [...pages.values()].sort((a, b) => a.number - b.number), findings }
}

/** @throws what is no fault of the file */
function reasonOf(error: unknown): UnreadReason {
  const because = REASONS[codeOf(error)]
  if (because === undefined) throw error
  return because
}

function unread(pages: readonly number[], because: UnreadReason): Recognised {
  return { pages: pages.map((number) => ({ number, how: 'unread', because })), findings: [] }
}

async function recogniseTogether(
  file: FileToRead,
  session: WallSession,
  { pages: wanted, languages, passwords, signal }: RecogniseOptions,
  alone: boolean,
): Promise<Recognised> {
  const { native } = await chooseRecogniser(session)
  const job: WallJob = {
    engine: 'recognition',
    bytes: file.bytes,
    hints: {
      recognise: { pages: wanted, native, ...(languages === undefined ? {} : { languages }) },
      ...(passwords === undefined ? {} : { passwords }),
    },
    limits: { ...DEFAULT_LIMITS, milliseconds: START_MILLISECONDS + PAGE_MILLISECONDS * wanted.length },
  }
  const pages: Page[] = []
  const findings: Finding[] = []
  let end: Extract<WallEvent, { type: 'end' }> | undefined
  for await (const event of session.run(job, signal === undefined ? { alone } : { alone, signal })) {
    if (event.type === 'page') pages.push(event.page)
    else if (event.type === 'finding') findings.push(event.finding)
    else if (event.type === 'end') end = event
  }
  const because = end?.end.because ?? 'damaged'
  const missing = wanted.filter((number) => !pages.some((page) => page.number === number))
  return {
    pages: [...pages, ...unread(missing, because).pages].sort((a, b) => a.number - b.number),
    findings,
  }
}
