import { walledReader, walledRecogniser } from '#engines'
import { chooseRecogniser, type RecogniserChoice } from '#jobs'
import { ENGINES, engineFor, type Kind, MEDIA_TYPES, type WallTier } from '#reading'
import { buildWall, chooseTier, readersThatFit, type TierChoice } from '#sandbox'

/** What this machine can read, and how far hostile bytes are held apart while it does. */
export interface WallReport {
  readonly choice: TierChoice
  /** How many readers fit beside each other. */
  readonly readers: number
  /** What reads words from pictures; undefined where no wall holds. */
  readonly recogniser: RecogniserChoice | undefined
  readonly engines: readonly { readonly name: string; readonly version: string; readonly kinds: readonly Kind[] }[]
  /** Kinds that are read, and kinds that are kept without being read. */
  readonly reads: readonly Kind[]
  readonly keeps: readonly Kind[]
}

export async function describeWall(): Promise<WallReport> {
  const kinds = (Object.keys(MEDIA_TYPES) as Kind[]).filter((kind) => kind !== 'empty' && kind !== 'unknown')
  const choice = await chooseTier()
  return {
    choice,
    recogniser: choice.tier === undefined ? undefined : await tryRecognisers(choice.tier),
    readers: readersThatFit(),
    engines: Object.entries(ENGINES).map(([name, { version, kinds: own }]) => ({ name, version, kinds: own })),
    reads: kinds.filter((kind) => engineFor(kind) !== 'none'),
    keeps: kinds.filter((kind) => engineFor(kind) === 'none'),
  }
}

/** A page of our own making is read, so nobody has to agree to anything. */
async function tryRecognisers(tier: WallTier): Promise<RecogniserChoice> {
  const wall = buildWall(walledReader(), { tier, recogniser: walledRecogniser(), readers: 1 })
  const session = wall.openRecognition?.() ?? wall.openSession()
  try {
    return await chooseRecogniser(session)
  } finally {
    await session.close()
  }
}
