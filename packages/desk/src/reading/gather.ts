import { type EngineName, stampOf } from './engine-names.ts'
import type { Finding } from './finding.ts'
import { endingOf, type Kind, kindsPromisedBy, MEDIA_TYPES } from './kind/kinds.ts'
import type { WallEvent } from './ports.ts'
import type { Child, Page, Reading, Testimony, UnreadPage } from './reading.ts'
import type { UnreadReason } from './unread.ts'

/** Kinds that a name may promise although a more particular kind was found: a zip file's ending on a container that is one. */
function keepsPromise(kind: Kind, promised: readonly Kind[]): boolean {
  if (promised.length === 0 || promised.includes(kind)) return true
  const plain: readonly Kind[] = ['text', 'markdown', 'csv', 'tsv', 'json']
  return plain.includes(kind) && promised.some((other) => plain.includes(other))
}

function nameFinding(kind: Kind, name: string | undefined): Finding[] {
  if (name === undefined || kind === 'empty' || kind === 'unknown') return []
  if (keepsPromise(kind, kindsPromisedBy(name))) return []
  return [{ code: 'kind-unlike-name', params: { kind, ending: endingOf(name) ?? '' } }]
}

/**
 * Puts the events of one file together. The events have been checked; children have been kept and counted by who ran the wall.
 * @param name - as the sender wrote it, for one question only: whether its ending promises another kind
 */
export function gatherReading(
  events: readonly WallEvent[],
  children: readonly Child[],
  name: string | undefined,
): Reading {
  const pages: Page[] = []
  const meta: Testimony[] = []
  const findings: Finding[] = []
  for (const event of events) {
    if (event.type === 'page') pages.push(event.page)
    else if (event.type === 'meta') meta.push(event.entry)
    else if (event.type === 'finding') findings.push(event.finding)
  }
  const last = events.at(-1)
  if (last?.type !== 'end') return failedReading('unknown', 'reader-died', name)
  const { end, engine } = last
  const frame = {
    schema: 'isnad-reading/1' as const,
    kind: end.kind,
    mediaType: MEDIA_TYPES[end.kind],
    engine: stampOf(engine),
    ...(end.encoding === undefined ? {} : { encoding: end.encoding }),
    meta,
    findings: [...nameFinding(end.kind, name), ...findings],
    children,
  }
  if (end.state === 'read') return { ...frame, state: 'read', pages }
  const because = end.because ?? 'damaged'
  if (end.state === 'partial') return { ...frame, state: 'partial', because, pages }
  return {
    ...frame,
    state: 'unread',
    because,
    pages: pages.filter((page): page is UnreadPage => page.how === 'unread'),
  }
}

/** The reading of a file that no reader brought to an end. */
export function failedReading(
  kind: Kind,
  because: UnreadReason,
  name: string | undefined,
  engine: EngineName = 'none',
): Reading {
  return {
    schema: 'isnad-reading/1',
    state: 'unread',
    because,
    kind,
    mediaType: MEDIA_TYPES[kind],
    engine: stampOf(engine),
    meta: [],
    findings: nameFinding(kind, name),
    children: [],
    pages: [],
  }
}
