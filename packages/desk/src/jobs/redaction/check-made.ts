import { type CheckResult, compareBurnt } from '#protection/redaction'
import { joinPages, type WallSession } from '#reading'
import { bytesInMemory, readFile } from '../read-file.ts'
import { checkWithTools } from './check-with-tools.ts'
import { drawRedacted, type FileToRedact } from './draw-redacted.ts'
import { readMade } from './read-made.ts'
import { formsOf, holdsForm, lookedFor, own, saysTerm, type Wanted } from './wanted.ts'

/** Our own tests, by the name under which the ledger keeps them. */
export const OWN_CHECKS = ['bytes', 'structure', 'pixels', 'text layer'] as const

export interface CheckOptions {
  readonly signal?: AbortSignal
  /** Tools of others that are run where they are installed; all of them, unless a test says otherwise. */
  readonly tools?: boolean
}

/**
 * Tests a produced PDF before it may leave: every form of every term in its bytes and unfolded streams; nothing in it that a file of pictures does not
 * need; every page against the original drawn anew; its text as a reader reads it; then the stock tools. A tool that is not here is named as not run.
 */
export async function checkMade(
  bytes: Uint8Array,
  file: FileToRedact,
  wanted: Wanted,
  session: WallSession,
  options: CheckOptions = {},
): Promise<readonly CheckResult[]> {
  const parts = readMade(bytes)
  const results: CheckResult[] = [
    own(
      'bytes',
      parts.streams.some((stream) => holdsForm(stream, formsOf(wanted))),
      lookedFor(wanted),
    ),
    own('structure', parts.faults.length > 0, parts.faults.join(', ')),
    await checkPixels(parts.pictures, file, session, options.signal),
    await checkLayer(bytes, wanted, session, options.signal),
  ]
  if (options.tools !== false) results.push(...(await checkWithTools(bytes, file, wanted, session, options.signal)))
  return results
}

/** Tests a produced text: its bytes in every form, and its words. */
export async function checkMadeText(bytes: Uint8Array, wanted: Wanted): Promise<readonly CheckResult[]> {
  return [
    own('bytes', holdsForm(bytes, formsOf(wanted)), lookedFor(wanted)),
    own('text layer', saysTerm(Buffer.from(bytes).toString('utf8'), wanted), lookedFor(wanted)),
  ]
}

async function checkPixels(
  pictures: ReturnType<typeof readMade>['pictures'],
  file: FileToRedact,
  session: WallSession,
  signal: AbortSignal | undefined,
): Promise<CheckResult> {
  let at = 0
  for await (const drawn of drawRedacted(file, session, undefined, signal)) {
    const made = pictures[at]
    at += 1
    if ('refused' in drawn || made === undefined) return own('pixels', true, `page ${at} lacks`)
    const fault = compareBurnt(drawn.before, made, drawn.boxes)
    if (fault !== undefined) return own('pixels', true, `page ${drawn.page.number}: ${fault}`)
  }
  return own('pixels', at !== pictures.length, `pages ${at}`)
}

async function checkLayer(
  bytes: Uint8Array,
  wanted: Wanted,
  session: WallSession,
  signal: AbortSignal | undefined,
): Promise<CheckResult> {
  const { reading, children } = await readFile(
    { bytes: bytesInMemory(bytes) },
    session,
    signal === undefined ? {} : { signal },
  )
  if (reading.kind !== 'pdf' || (reading.state === 'unread' && reading.because !== 'no-text-engine'))
    return own('text layer', true, 'the file cannot be read')
  const said = [
    joinPages(reading, { asides: true }).text,
    ...reading.meta.map(({ value }) => value),
    ...reading.findings.flatMap(({ params }) => Object.values(params).map(String)),
  ]
  return own('text layer', children.length > 0 || said.some((text) => saysTerm(text, wanted)), lookedFor(wanted))
}
