import { stampOf } from './engine-names.ts'
import type { Finding } from './finding.ts'
import type { Page, Reading, ReadPage, UnreadPage } from './reading.ts'
import type { UnreadReason } from './unread.ts'

/** Findings that recognition answers: they are said anew, or no longer true. */
const ANSWERED: ReadonlySet<string> = new Set([
  'number-doubtful',
  'ink-unread',
  'page-turned',
  'text-layer-unlike-picture',
])

/** Pages of a reading that only their picture can tell: nobody has tried them yet. */
export function pagesToRecognise(reading: Reading): number[] {
  return reading.pages.flatMap((page) =>
    page.how === 'unread' && page.because === 'no-text-engine' ? [page.number] : [],
  )
}

/**
 * A reading with pages read from their pictures put in their places. Everything else of it stays; the reading it came from is not touched.
 * @param pages - recognised or tried, in rising order; others of the reading keep what they had
 * @param layers - texts that the file holds for pages whose picture shows another; kept beside the document's words
 */
export function mergeRecognised(
  reading: Reading,
  pages: readonly Page[],
  findings: readonly Finding[],
  layers: readonly ReadPage[] = [],
): Reading {
  const fresh = new Map(pages.map((page) => [page.number, page]))
  const merged: Page[] = reading.pages.map((page) => {
    const read = fresh.get(page.number)
    fresh.delete(page.number)
    // A page that nobody was asked to read is only counted: what is known of it stays.
    const onlyCounted = read?.how === 'unread' && read.because === 'no-text-engine'
    if (read === undefined || onlyCounted || page.aside !== undefined) return page
    return page.label === undefined ? read : { ...read, label: page.label }
  })
  merged.push(...fresh.values())
  merged.sort((a, b) => a.number - b.number)
  for (const layer of layers) {
    const number = merged.reduce((most, page) => Math.max(most, page.number), 0) + 1
    merged.push({ ...layer, number, label: layer.label ?? String(layer.number), aside: 'hidden' })
  }
  const read = new Set(pages.map(({ number }) => number))
  const kept = reading.findings.filter(
    ({ code, place }) => !(ANSWERED.has(code) && place?.page !== undefined && read.has(place.page)),
  )
  const { schema, kind, mediaType, meta, children, encoding } = reading
  const frame = {
    schema,
    kind,
    mediaType,
    engine: stampOf('recognition'),
    ...(encoding === undefined ? {} : { encoding }),
    meta,
    findings: [...kept, ...findings],
    children,
  }
  const failed = merged.find((page): page is UnreadPage => page.how === 'unread')
  const before: UnreadReason | undefined =
    reading.state !== 'read' && reading.because !== 'no-text-engine' ? reading.because : undefined
  const because = failed?.because ?? before
  if (merged.every((page) => page.how === 'unread')) {
    const unread = merged.filter((page): page is UnreadPage => page.how === 'unread')
    return { ...frame, state: 'unread', because: because ?? 'no-text-engine', pages: unread }
  }
  return because === undefined
    ? { ...frame, state: 'read', pages: merged }
    : { ...frame, state: 'partial', because, pages: merged }
}
