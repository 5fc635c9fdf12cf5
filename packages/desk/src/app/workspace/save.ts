import { type DraftId, type FileId, mintId, type ReadingId } from '#model'
import type { DerivedInput, Desk, Item } from '../desk.ts'
import { CARRIED, carryActs } from './carry-acts.ts'

/**
 * Carries a scratch case over into one on disk: originals with the names they came under, what engines made of them, and
 * what the person said, mended and judged, in the order it was done. The new ledger begins with this: what happened before was
 * never on record.
 * @returns the new id of each file, by its old one
 */
export async function saveInto(from: Desk, to: Desk): Promise<ReadonlyMap<FileId, FileId>> {
  const ids = new Map<FileId, FileId>()
  const readings = new Map<ReadingId, ReadingId>()
  const files = (await from.listFiles()).filter((f) => f.kept)
  const top = files.filter((f) => f.parent === undefined)
  const items = top.map((file): Item => ({ kind: 'stream', given: file.given, chunks: chunksOf(from, file.id) }))
  const order = [...top]
  const receipt = await to.receive(
    { items },
    {
      onReceived: (batch) => {
        for (const one of batch) {
          const source = order.shift()
          if (one.outcome === 'received' && source) ids.set(source.id, one.id)
        }
      },
    },
  )
  // Files found inside files come after their parents, since they were received later.
  for (const file of files) {
    if (file.parent !== undefined) continue
    await carryChildren(from, to, file.id, ids)
  }
  for (const file of files) {
    const id = ids.get(file.id)
    if (id === undefined) continue
    await carryDerived(from, to, file.id, id, readings)
  }
  const drafts = await carryDrafts(from, to)
  const accessions = (await from.listAccessions()).map((a): [string, string] => [a.id, receipt.accession])
  await carryActs(
    await from.listStanding(CARRIED),
    to,
    new Map<string, string>([...ids, ...readings, ...accessions, ...drafts]),
  )
  return ids
}

async function* chunksOf(from: Desk, id: FileId): AsyncIterable<Uint8Array> {
  yield* (await from.openOriginal(id)).chunks()
}

async function carryChildren(from: Desk, to: Desk, parent: FileId, ids: Map<FileId, FileId>): Promise<void> {
  const newParent = ids.get(parent)
  if (newParent === undefined) return
  const children = (await from.listFiles({ parent })).filter((f) => f.kept)
  for (const [index, child] of children.entries()) {
    const parts: Uint8Array[] = []
    for await (const chunk of chunksOf(from, child.id)) parts.push(chunk)
    const [kept] = await to.keepChildren(
      newParent,
      [{ given: child.given, bytes: Buffer.concat(parts), role: 'member', index }],
      { name: 'isnad', version: 'save' },
    )
    if (kept !== undefined) ids.set(child.id, kept)
    await carryChildren(from, to, child.id, ids)
  }
}

async function carryDerived(
  from: Desk,
  to: Desk,
  old: FileId,
  id: FileId,
  readings: Map<ReadingId, ReadingId>,
): Promise<void> {
  for (const one of await from.listDerived(old)) {
    const bytes = one.content === undefined ? undefined : await from.readDerived(one.id)
    const input = carried(one, id, bytes, readings)
    if (input === undefined) continue
    const [kept] = await to.keepDerived([input])
    if (kept && one.kind === 'reading') readings.set(one.id as ReadingId, kept.id as ReadingId)
  }
}

/** Every version that stands, each following the one it followed. */
async function carryDrafts(from: Desk, to: Desk): Promise<ReadonlyMap<string, DraftId>> {
  const ids = new Map<string, DraftId>()
  for (const { n, payload } of await from.listStanding(['draft'])) {
    const { name, language, replaces } = payload as { name?: string; language: string; replaces?: string }
    const old = mintId('draft', n)
    const before = replaces === undefined ? undefined : ids.get(replaces)
    const bytes = await from.readDerived(old)
    const kept = { bytes, name: name ?? old, language, ...(before === undefined ? {} : { replaces: before }) }
    ids.set(old, await to.keepDraft(kept))
  }
  return ids
}

type Derived = Awaited<ReturnType<Desk['listDerived']>>[number]

function carried(
  one: Derived,
  of: FileId,
  bytes: Uint8Array | undefined,
  readings: ReadonlyMap<ReadingId, ReadingId>,
): DerivedInput | undefined {
  const { engine } = one
  if (one.state === 'traced') {
    const from = [...readings.values()].at(-1)
    return from === undefined || bytes === undefined ? undefined : { kind: 'tracing', of, from, engine, bytes }
  }
  return {
    kind: 'reading',
    of,
    engine,
    state: one.state,
    ...(one.because === undefined ? {} : { because: one.because }),
    ...(bytes === undefined ? {} : { bytes }),
  }
}
