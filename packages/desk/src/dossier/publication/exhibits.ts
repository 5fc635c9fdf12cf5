import type { Exhibit } from './document.ts'
import type { Named } from './name.ts'
import type { Source } from './source.ts'

export interface Exhibits {
  /** By reference. */
  readonly of: ReadonlyMap<string, Exhibit>
  readonly list: readonly Exhibit[]
}

/** A document has one exhibit; where a person at risk stands behind it, every reference has one of its own. */
export async function chooseExhibits(all: readonly Named[], sources: ReadonlyMap<string, Source>): Promise<Exhibits> {
  const of = new Map<string, Exhibit>()
  const shared = new Map<string, Exhibit>()
  const list: Exhibit[] = []
  for (const one of all) {
    const source = sources.get(one.file)!
    const known = source.isProtected ? undefined : shared.get(one.file)
    const id = `d${list.length + 1}`
    const exhibit = known ?? (source.isProtected ? await veil(id, one, source) : show(id, source, all))
    if (known === undefined) list.push(exhibit)
    if (!source.isProtected) shared.set(one.file, exhibit)
    of.set(one.id, exhibit)
  }
  return { of, list }
}

async function veil(id: string, { id: reference, use }: Named, source: Source): Promise<Exhibit> {
  return {
    id,
    label: source.handleAs(reference),
    published: use.kind === 'words' ? 'quotations' : 'nothing',
    original: { commitment: await source.commitAs(reference), entry: null },
    unread: null,
  }
}

function show(id: string, source: Source, all: readonly Named[]): Exhibit {
  const uses = all.filter(({ file }) => file === source.file)
  const published = howMuch(source, uses)
  const isFile = published === 'file'
  return {
    id,
    label: source.label ?? id,
    published,
    ...(isFile ? { file: `data/files/${id}`, mediaType: source.mediaType } : {}),
    ...(published === 'redacted' ? redactedOf(id, source) : {}),
    original: { commitment: source.commitment, entry: source.entry, ...(isFile ? { key: source.key } : {}) },
    unread: { pages: source.pageCount, list: source.unread.map(({ page, because }) => ({ page, because })) },
  }
}

function redactedOf(id: string, { redaction }: Source): Pick<Exhibit, 'redacted' | 'mediaType'> {
  if (redaction.state !== 'ready') return {}
  const { mediaType } = redaction
  const ending = mediaType === 'application/pdf' ? 'pdf' : mediaType === 'image/png' ? 'png' : 'bin'
  return { redacted: `data/redacted/${id}.${ending}`, mediaType }
}

function howMuch(source: Source, uses: readonly Named[]): Exhibit['published'] {
  if (!uses.some(({ use }) => use.kind !== 'withheld')) return 'nothing'
  const words = uses.flatMap(({ use }) => (use.kind === 'words' ? [use] : []))
  if (source.showing === 'text' || source.showing === 'file' || source.showing === 'redacted') return source.showing
  if (words.length === 0) return 'nothing'
  if (source.showing !== 'pictures') return 'quotations'
  const hasPicture = words.some(({ start, end }) => boxesOf(source, start, end) !== undefined)
  return hasPicture ? 'pictures' : 'quotations'
}

/** The page on which quoted words begin, and where they stand on it; undefined where nobody knows. */
export function boxesOf(source: Source, start: number, end: number) {
  const page = source.pages.find((one) => one.start <= start && start < one.end)
  if (page === undefined) return undefined
  const boxes = source.boxesAt(page.number, start, Math.min(end, page.end))
  return boxes.length === 0 ? undefined : { page: page.number, boxes }
}
