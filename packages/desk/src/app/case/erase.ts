import { CustodyError, type FileRow, type NewEntry } from '#custody'
import { type FileId, mintId, readId } from '#model'
import type { Erased } from '../desk.ts'
import { append, type CaseContext } from './context.ts'
import { listEntries } from './look.ts'

/** Entries that one `erase` entry names; more are split over several of them. */
const NAMED_MAX = 4_000

interface Target {
  readonly numbers: readonly number[]
  readonly ids: readonly string[]
  readonly objects: readonly string[]
  readonly derived: readonly string[]
  readonly seals: readonly string[]
  readonly stillHeldAs: readonly FileId[]
}

/**
 * Erases content with a reason: payloads with their keys, and the bytes that nothing else refers to. The entries stay in
 * the tree with their commitments, so every proof still holds. A file takes along what was found in it, what was made
 * of it and what people wrote about it alone; an accession takes along its files and its seal.
 */
export async function erase(context: CaseContext, id: string, reason: string): Promise<Erased> {
  if (reason.trim() === '') throw new CustodyError('REASON_MISSING', 'an erasure needs a reason')
  const { stores, ledger, index } = context
  let target: Target | undefined
  let takeNoteAway: (() => void) | undefined
  const entries = await append(context, async () => {
    target = await findTarget(context, id)
    takeNoteAway = await stores.intend({
      touching: [
        ...target.objects.map((name) => `objects/${name}`),
        ...target.derived.map((name) => `derived/${name}`),
        ...target.seals.map((handle) => `seals/${handle}`),
      ],
      erasing: target.numbers,
    })
    return eraseEntries(target, reason)
  })
  if (target === undefined) throw new CustodyError('ENTRY_UNKNOWN', `there is no ${id}`, { id })
  const { numbers, objects, derived, seals, ids, stillHeldAs } = target
  try {
    await stores.lock.exclusively(async () => {
      await ledger.forget(numbers)
      // Received again meanwhile, the same bytes are wanted again.
      await stores.objects.remove(await unreferenced(context, 'objects', objects))
      await stores.derived.remove(await unreferenced(context, 'derived', derived))
      await stores.seals.removeAll(seals)
      await index.purge()
      await stores.dropSearch()
    })
  } catch (error) {
    // The entry stands; the next start brings the erasure to its end.
    stores.leaveBench()
    throw error
  }
  takeNoteAway?.()
  return { entry: entries[0]?.leaf.n ?? -1, gone: ids, stillHeldAs }
}

function eraseEntries(target: Target, reason: string): NewEntry[] {
  const entries: NewEntry[] = []
  for (let at = 0; at < target.numbers.length; at += NAMED_MAX) {
    entries.push({
      type: 'erase',
      of: target.numbers.slice(at, at + NAMED_MAX),
      payload: { reason: reason.toWellFormed(), gone: target.ids.slice(at, at + NAMED_MAX) },
    })
  }
  return entries
}

async function unreferenced(
  { index }: CaseContext,
  store: 'objects' | 'derived',
  names: readonly string[],
): Promise<string[]> {
  const referenced = await index.findReferenced(store, names)
  return names.filter((name) => !referenced.has(name))
}

async function findTarget(context: CaseContext, id: string): Promise<Target> {
  const { index } = context
  const read = readId(id)
  const [entry] = read === undefined ? [] : await index.listEntries(read.n, read.n + 1)
  if (read === undefined || entry === undefined) throw new CustodyError('ENTRY_UNKNOWN', `there is no ${id}`, { id })
  if (entry.erasedBy !== undefined) {
    throw new CustodyError('ALREADY_ERASED', `${id} was erased before`, { id, entry: entry.erasedBy })
  }
  if (read.kind === 'file')
    return await withActs(
      context,
      await fileTarget(context, await withChildren(context, await index.findFiles([read.n]))),
    )
  if (read.kind === 'accession') {
    const files = await withActs(context, await fileTarget(context, await index.listFiles({ accession: read.n })))
    const seals = (await index.listSeals([read.n])).filter(({ erasedBy }) => erasedBy === null)
    return {
      ...files,
      numbers: [read.n, ...seals.map(({ n }) => n), ...files.numbers],
      ids: [id, ...seals.map(({ n }) => mintId('seal', n)), ...files.ids],
      seals: seals.flatMap(({ handle }) => handle ?? []),
    }
  }
  if (read.kind === 'reading' || read.kind === 'tracing' || read.kind === 'draft' || read.kind === 'redacted') {
    const row = await index.findDerived(read.n)
    if (row === undefined) throw new CustodyError('DERIVED_UNKNOWN', `there is no ${id}`, { id })
    const target = { ...only(read.n, id), derived: row.derived === null ? [] : [row.derived] }
    return read.kind === 'draft' ? await withActsOnDraft(context, target, id) : target
  }
  const seal = read.kind === 'seal' ? await index.findSeal(read.n) : undefined
  return { ...only(read.n, id), seals: seal?.handle == null ? [] : [seal.handle] }
}

function only(n: number, id: string): Target {
  return { numbers: [n], ids: [id], objects: [], derived: [], seals: [], stillHeldAs: [] }
}

/** Files with everything that was found inside them, however deep. */
async function withChildren({ index }: CaseContext, files: readonly FileRow[]): Promise<readonly FileRow[]> {
  if (files.length === 0) throw new CustodyError('FILE_UNKNOWN', 'there is no such file')
  const all = new Map(files.map((row) => [row.n, row]))
  for (let level = files; level.length > 0; ) {
    level = (await index.listChildren(level.map(({ n }) => n))).filter(({ n }) => !all.has(n))
    for (const row of level) all.set(row.n, row)
  }
  return [...all.values()]
}

/**
 * Takes along what people wrote about these files alone: such acts quote their words. An act that also speaks of another
 * file stays, since what it says of that one would go too.
 */
async function withActs(context: CaseContext, target: Target): Promise<Target> {
  const going = new Set(target.ids)
  const acts = (await listEntries(context, {})).filter(({ type, payload }) => {
    if (!QUOTING.has(type) || payload === undefined) return false
    const files = filesIn(payload)
    return files.size > 0 && [...files].every((f) => going.has(f))
  })
  return { ...target, numbers: [...target.numbers, ...acts.map(({ n }) => n)].sort((a, b) => a - b) }
}

/** Takes along ties and waivers of a version of a draft: they quote its sentences. */
async function withActsOnDraft(context: CaseContext, target: Target, id: string): Promise<Target> {
  const acts = (await listEntries(context, {})).filter(
    ({ type, payload }) =>
      (type === 'tie' || type === 'waive') &&
      typeof payload === 'object' &&
      payload !== null &&
      'draft' in payload &&
      payload.draft === id,
  )
  return { ...target, numbers: [...target.numbers, ...acts.map(({ n }) => n)].sort((a, b) => a - b) }
}

/** Acts whose payload holds words of a file, or says something of it. */
const QUOTING: ReadonlySet<string> = new Set([
  'describe',
  'settle',
  'correct',
  'agent',
  'split',
  'mark',
  'claim',
  'join',
  'part',
  'confirm',
  'note',
  'redact',
])

/** Every file that a payload names, however deep. */
function filesIn(payload: unknown): Set<string> {
  const files = new Set<string>()
  const left: unknown[] = [payload]
  while (left.length > 0) {
    const value = left.pop()
    if (Array.isArray(value)) left.push(...value)
    else if (typeof value === 'object' && value !== null) {
      if ('file' in value && typeof value.file === 'string') files.add(value.file)
      left.push(...Object.values(value))
    }
  }
  return files
}

async function fileTarget({ index }: CaseContext, rows: readonly FileRow[]): Promise<Target> {
  const files = rows.filter(({ erasedBy }) => erasedBy === null)
  const going = new Set(files.map(({ n }) => n))
  const derived = (await index.listDerived([...going])).filter(({ erasedBy }) => erasedBy === null)
  const objects = [...new Set(files.flatMap(({ object }) => object ?? []))]
  const stillHeldAs: FileId[] = []
  for (const object of objects) {
    for (const { n } of await index.listFilesOf(object)) if (!going.has(n)) stillHeldAs.push(mintId('file', n))
  }
  return {
    numbers: [...going, ...derived.map(({ n }) => n)].sort((a, b) => a - b),
    ids: [...[...going].map((n) => mintId('file', n)), ...derived.map(({ n, kind }) => mintId(kind, n))],
    objects,
    derived: [...new Set(derived.flatMap((row) => row.derived ?? []))],
    seals: [],
    stillHeldAs,
  }
}
