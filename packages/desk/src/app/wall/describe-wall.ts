import { ENGINES, engineFor, type Kind, MEDIA_TYPES } from '#reading'
import { chooseTier, readersThatFit, type TierChoice } from '#sandbox'

/** What this machine can read, and how far hostile bytes are held apart while it does. */
export interface WallReport {
  readonly choice: TierChoice
  /** How many readers fit beside each other. */
  readonly readers: number
  readonly engines: readonly { readonly name: string; readonly version: string; readonly kinds: readonly Kind[] }[]
  /** Kinds that are read, and kinds that are kept without being read. */
  readonly reads: readonly Kind[]
  readonly keeps: readonly Kind[]
}

export async function describeWall(): Promise<WallReport> {
  const kinds = (Object.keys(MEDIA_TYPES) as Kind[]).filter((kind) => kind !== 'empty' && kind !== 'unknown')
  return {
    choice: await chooseTier(),
    readers: readersThatFit(),
    engines: Object.entries(ENGINES).map(([name, { version, kinds: own }]) => ({ name, version, kinds: own })),
    reads: kinds.filter((kind) => engineFor(kind) !== 'none'),
    keeps: kinds.filter((kind) => engineFor(kind) === 'none'),
  }
}
