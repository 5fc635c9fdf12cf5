import { analyse } from '@isnad/trace/text'
import type { DraftDetail, DraftRow } from '#api'
import type { EntryRecord } from '#custody'
import type { DraftId } from '#model'
import type { Desk } from '../desk.ts'
import { AppError } from '../error.ts'

interface Version {
  readonly id: DraftId
  readonly replaces: DraftId | undefined
  readonly name: string
  readonly language: string
  readonly kept: string
}

/** The versions of one draft, the first one first. */
export interface DraftChain {
  readonly versions: readonly Version[]
}

/**
 * Drafts with their versions, by the id of every version. Two versions that follow the same one belong to one draft: the
 * later one stands.
 */
export async function findChains(desk: Pick<Desk, 'listStanding'>): Promise<ReadonlyMap<string, DraftChain>> {
  const chains = new Map<string, { versions: Version[] }>()
  for (const entry of await desk.listStanding(['draft'])) {
    const version = toVersion(entry)
    const before = version.replaces === undefined ? undefined : chains.get(version.replaces)
    const chain = before ?? { versions: [] }
    chain.versions.push(version)
    chains.set(version.id, chain)
  }
  return chains
}

function toVersion({ n, payload }: EntryRecord): Version {
  const { replaces, name, language, time } = payload as {
    replaces?: DraftId
    name?: string
    language: string
    time: string
  }
  const id = `d${n}` as DraftId
  return { id, replaces, name: name ?? id, language, kept: time }
}

/** The drafts of a case, the one that was kept last first. */
export async function listDrafts(desk: Pick<Desk, 'listStanding'>): Promise<DraftRow[]> {
  const chains = new Set((await findChains(desk)).values())
  return [...chains].map(rowOf).sort((a, b) => (a.kept < b.kept ? 1 : -1))
}

function rowOf({ versions }: DraftChain): DraftRow {
  const last = versions.at(-1)!
  return {
    id: last.id,
    name: last.name,
    language: last.language,
    kept: last.kept,
    versions: versions.map(({ id, kept }) => ({ id, kept })),
  }
}

/** One version of a draft with its words. @throws {AppError} DRAFT_UNKNOWN */
export async function openDraft(desk: Pick<Desk, 'listStanding' | 'readDerived'>, id: string): Promise<DraftDetail> {
  const chain = (await findChains(desk)).get(id)
  const version = chain?.versions.find((v) => v.id === id)
  if (chain === undefined || version === undefined) {
    throw new AppError('DRAFT_UNKNOWN', 'there is no such draft', { id })
  }
  const text = new TextDecoder().decode(await desk.readDerived(version.id))
  return { ...rowOf(chain), name: version.name, language: version.language, version: version.id, text }
}

export interface DraftToKeep {
  readonly name: string
  readonly text: string
  /** Any version of the draft that it is the next one of. */
  readonly follows?: string
}

/** Keeps a draft, or its next version; the same words again are no new version. @throws {AppError} DRAFT_UNKNOWN, NOT_WRITABLE */
export async function keepDraft(
  desk: Pick<Desk, 'listStanding' | 'readDerived' | 'keepDraft'>,
  { name, text, follows }: DraftToKeep,
): Promise<DraftId> {
  const chain = follows === undefined ? undefined : (await findChains(desk)).get(follows)
  if (follows !== undefined && chain === undefined) {
    throw new AppError('DRAFT_UNKNOWN', 'there is no such draft', { id: follows })
  }
  const last = chain?.versions.at(-1)
  const bytes = new TextEncoder().encode(text)
  if (last !== undefined && last.name === name && Buffer.from(await desk.readDerived(last.id)).equals(bytes))
    return last.id
  const { language } = analyse(text.slice(0, 20_000))
  return await desk.keepDraft({ bytes, name, language, ...(last === undefined ? {} : { replaces: last.id }) })
}
