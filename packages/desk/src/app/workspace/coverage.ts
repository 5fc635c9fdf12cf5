import type { FileKept } from '#custody'
import type { FileId } from '#model'
import {
  CORRECTION,
  decodeReading,
  joinPages,
  type Kind,
  type Reading,
  SNIFF_BYTES,
  sniffKind,
  type UnreadReason,
} from '#reading'
import type { Desk } from '../desk.ts'
import { type DuplicateGroup, groupDuplicates, type TextToGroup } from './near-duplicates.ts'
import { isOutdated } from './read-again.ts'
import { readingOfEngine } from './set-words.ts'

/** A file that was not read, or not read to its end. */
export interface FileToSee {
  readonly id: FileId
  readonly name: string
  readonly kind: Kind
  readonly size: number
  readonly state: 'waiting' | 'partial' | 'unread'
  readonly because: UnreadReason | null
  readonly pages: { readonly read: number; readonly unread: number }
}

interface Count {
  readonly files: number
  readonly bytes: number
}

/** What share of a case was read, what was not, and why. Counts, never a grade: a page read is not a page read rightly. */
export interface Coverage {
  readonly files: Readonly<Record<'all' | 'read' | 'partial' | 'unread' | 'waiting', number>>
  readonly bytes: Readonly<Record<'all' | 'read' | 'partial' | 'unread' | 'waiting', number>>
  readonly pages: {
    readonly read: number
    readonly repaired: number
    readonly recognised: number
    /** With words that a person set; counted by how they were read before, too. */
    readonly corrected: number
    readonly unread: number
  }
  readonly reasons: readonly (Count & { readonly because: UnreadReason })[]
  readonly kinds: readonly (Count & {
    readonly kind: Kind
    readonly read: number
    readonly partial: number
    readonly unread: number
  })[]
  readonly findings: readonly { readonly code: string; readonly files: number }[]
  /** Files whose engine has become another since: `read --again engines` reads them anew. */
  readonly outdated: number
  readonly duplicates: readonly DuplicateGroup[]
  /** To be worked through: what waits, then by reason, what a person can mend first, the largest first. */
  readonly toSee: readonly FileToSee[]
  /** Folders in which files came, with what was found inside those files. */
  readonly folders: readonly { readonly folder: string; readonly files: number; readonly read: number }[]
}

/** What a person can do something about comes first: give a password, agree to a wall, let pictures be recognised. */
const BY_REMEDY: readonly UnreadReason[] = [
  'password',
  'no-wall',
  'no-text-engine',
  'timeout',
  'memory',
  'over-limit',
  'reader-died',
  'reader-lied',
  'damaged',
  'dtd',
  'bomb',
  'too-deep',
  'contains-itself',
  'unsupported',
  'empty',
]

interface Seen {
  readonly file: FileKept
  readonly kind: Kind
  readonly reading: Reading | undefined
  /** The same as engines read it, without what people set. */
  readonly engines: Reading | undefined
}

export interface CoverageOptions {
  /** Only files that came in this folder or one within it, and what was found inside them. */
  readonly folder?: string
}

/** Looks at every file of a case and every reading once, one after the other. */
export async function measureCoverage(desk: Desk, { folder }: CoverageOptions = {}): Promise<Coverage> {
  const files = (await desk.listFiles()).filter((file): file is FileKept => file.kept)
  const folders = foldersOf(files)
  const tally = new Tally()
  const counted = files.filter(({ id }) => folder === undefined || isWithin(folders.get(id) ?? '', folder))
  const duplicates = await groupDuplicates(textsOf(desk, counted, tally))
  return { ...tally.end(duplicates), folders: countFolders(files, folders) }
}

/** Where each file came from: what is found inside a file lies where that file does. */
function foldersOf(files: readonly FileKept[]): ReadonlyMap<FileId, string> {
  const folders = new Map<FileId, string>()
  // Parents were received before what was found in them.
  for (const { id, parent, given } of files)
    folders.set(id, (parent === undefined ? given.path : folders.get(parent)) ?? '')
  return folders
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`)
}

function countFolders(files: readonly FileKept[], folders: ReadonlyMap<FileId, string>): Coverage['folders'] {
  const counts = new Map<string, { files: number; read: number }>()
  for (const { id, state } of files) {
    const parts = (folders.get(id) ?? '').split('/').filter((part) => part !== '')
    for (let depth = 1; depth <= parts.length; depth++) {
      const folder = parts.slice(0, depth).join('/')
      const count = counts.get(folder) ?? { files: 0, read: 0 }
      counts.set(folder, { files: count.files + 1, read: count.read + (state.state === 'read' ? 1 : 0) })
    }
  }
  return [...counts].map(([folder, count]) => ({ folder, ...count })).sort((a, b) => (a.folder < b.folder ? -1 : 1))
}

async function* textsOf(desk: Desk, files: readonly FileKept[], tally: Tally): AsyncGenerator<TextToGroup> {
  for (const file of files) {
    const seen = await look(desk, file)
    tally.add(seen)
    const { reading } = seen
    if (reading === undefined || file.size === 0) continue
    const { text } = joinPages(reading)
    const message = reading.meta.find(({ name }) => name.toLowerCase() === 'message-id')?.value.trim()
    yield { id: file.id, sha256: file.sha256, text, ...(message === undefined || message === '' ? {} : { message }) }
  }
}

async function look(desk: Desk, file: FileKept): Promise<Seen> {
  if (file.state.state !== 'received') {
    const reading = decodeReading(await desk.readDerived(file.state.reading))
    const engines = reading.engine.name === CORRECTION.name ? await readingOfEngine(desk, file) : reading
    return { file, kind: reading.kind, reading, engines }
  }
  const original = await desk.openOriginal(file.id)
  let head: Uint8Array = new Uint8Array(0)
  for await (const chunk of original.chunks()) {
    head = chunk.subarray(0, SNIFF_BYTES)
    break
  }
  return { file, kind: sniffKind(head, file.size).kind, reading: undefined, engines: undefined }
}

const STATES = ['read', 'partial', 'unread', 'waiting'] as const
const noStates = () => ({ all: 0, read: 0, partial: 0, unread: 0, waiting: 0 })

class Tally {
  readonly #files = noStates()
  readonly #bytes = noStates()
  readonly #pages = { read: 0, repaired: 0, recognised: 0, corrected: 0, unread: 0 }
  readonly #reasons = new Map<UnreadReason, { files: number; bytes: number }>()
  readonly #kinds = new Map<Kind, { files: number; bytes: number; read: number; partial: number; unread: number }>()
  readonly #findings = new Map<string, number>()
  readonly #toSee: FileToSee[] = []
  #outdated = 0

  add({ file, kind, reading, engines }: Seen): void {
    const state: (typeof STATES)[number] = reading?.state ?? 'waiting'
    const because = reading === undefined || reading.state === 'read' ? null : reading.because
    for (const [counts, by] of [
      [this.#files, 1],
      [this.#bytes, file.size],
    ] as const) {
      counts.all += by
      counts[state] += by
    }
    const ofKind = this.#kinds.get(kind) ?? { files: 0, bytes: 0, read: 0, partial: 0, unread: 0 }
    ofKind.files += 1
    ofKind.bytes += file.size
    if (state !== 'waiting') ofKind[state] += 1
    this.#kinds.set(kind, ofKind)
    const pages = this.#addPages(reading)
    for (const code of new Set(reading?.findings.map((finding) => finding.code))) {
      this.#findings.set(code, (this.#findings.get(code) ?? 0) + 1)
    }
    if (engines !== undefined && isOutdated(engines)) this.#outdated += 1
    if (because !== null) {
      const count = this.#reasons.get(because) ?? { files: 0, bytes: 0 }
      this.#reasons.set(because, { files: count.files + 1, bytes: count.bytes + file.size })
    }
    if (state === 'read') return
    this.#toSee.push({ id: file.id, name: file.given.name, kind, size: file.size, state, because, pages })
  }

  #addPages(reading: Reading | undefined): { read: number; unread: number } {
    const pages = { read: 0, unread: 0 }
    for (const page of reading?.pages ?? []) {
      if (page.how === 'unread') pages.unread += 1
      else pages.read += 1
      if (page.how === 'corrected') this.#pages.corrected += 1
      const how = page.how === 'corrected' ? page.before : page.how
      if (how === 'repaired' || how === 'recognised') this.#pages[how] += 1
    }
    this.#pages.read += pages.read
    this.#pages.unread += pages.unread
    return pages
  }

  end(duplicates: readonly DuplicateGroup[]): Omit<Coverage, 'folders'> {
    const place = ({ because }: FileToSee): number => (because === null ? -1 : BY_REMEDY.indexOf(because))
    return {
      files: this.#files,
      bytes: this.#bytes,
      pages: this.#pages,
      reasons: [...this.#reasons]
        .map(([because, count]) => ({ because, ...count }))
        .sort((a, b) => BY_REMEDY.indexOf(a.because) - BY_REMEDY.indexOf(b.because)),
      kinds: [...this.#kinds].map(([kind, count]) => ({ kind, ...count })).sort((a, b) => b.files - a.files),
      findings: [...this.#findings].map(([code, files]) => ({ code, files })).sort((a, b) => b.files - a.files),
      outdated: this.#outdated,
      duplicates,
      toSee: this.#toSee.sort((a, b) => place(a) - place(b) || b.size - a.size),
    }
  }
}
