import { walledReader, walledRecogniser } from '#engines'
import type { Wall, WallTier } from '#reading'
import { buildWall, chooseTier, type TierChoice } from '#sandbox'

export interface WallWish {
  /** Folders that no reader may see: the case, the person's keys. */
  readonly hide: readonly string[]
  /** The person agreed to read without a strong wall, where there is none. */
  readonly agreedToWeaker?: boolean
  /** What the walls showed when they were tried; else they are tried here. */
  readonly choice?: TierChoice
}

export interface OpenedWall {
  readonly wall: Wall
  /** The strongest wall that holds here; undefined when none does, and nothing but plain text will be read. */
  readonly tier: WallTier | undefined
}

/** The strongest wall there is here, with the readers behind it. */
export async function openWall({ hide, agreedToWeaker = false, choice }: WallWish): Promise<OpenedWall> {
  const { tier } = choice ?? (await chooseTier())
  const wall = buildWall(walledReader(), {
    tier: tier ?? 3,
    hide: [...hide],
    recogniser: walledRecogniser(),
    agreedToWeaker: agreedToWeaker && tier === 3,
  })
  return { wall, tier }
}
