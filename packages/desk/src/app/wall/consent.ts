import type { Wall, WallTier } from '#reading'
import { chooseTier, type TierChoice } from '#sandbox'
import type { Desk } from '../desk.ts'
import { openWall } from './open-wall.ts'

/** A person's agreement to read without a kernel's wall in this case, as it stands; an `undo` takes it back. */
export interface WallConsent {
  readonly entry: number
  readonly tier: number
  readonly words: string
}

export async function findConsent(desk: Desk): Promise<WallConsent | undefined> {
  const act = (await desk.listStanding(['sandbox-off'])).at(-1)
  const said = act?.payload
  if (act === undefined || typeof said !== 'object' || said === null) return undefined
  const { tier, words } = said as { tier?: unknown; words?: unknown }
  return typeof tier === 'number' && typeof words === 'string' ? { entry: act.n, tier, words } : undefined
}

/**
 * Records, once for a case, that a person agreed to the weaker wall.
 * @param words - what they were told about it
 */
export async function agreeToWeaker(desk: Desk, tier: WallTier, words: string): Promise<WallConsent> {
  const held = await findConsent(desk)
  if (held !== undefined && held.tier >= tier) return held
  const [entry = -1] = await desk.record([{ type: 'sandbox-off', payload: { tier, words } }])
  return { entry, tier, words }
}

export interface CaseWall {
  readonly wall: Wall
  readonly tier: WallTier | undefined
  /** Nothing but plain text will be read until a person agrees. */
  readonly awaitsConsent: boolean
  readonly consent: WallConsent | undefined
}

/** The trials as one line of codes: `1 program-missing; 2 holds`. */
export function wordTrials({ trials }: TierChoice): string {
  return trials.map(({ tier, holds, faults }) => `${tier} ${holds ? 'holds' : faults.join(' ')}`).join('; ')
}

/**
 * The wall behind which a case is read: the strongest there is, and the weakest only as far as a person agreed to it in this case. Which it is enters
 * the ledger before anything is read.
 * @param choose - tries the walls; for this machine, once for a process
 */
export async function openCaseWall(
  desk: Desk,
  hide: readonly string[],
  choose: () => Promise<TierChoice> = chooseTier,
): Promise<CaseWall> {
  const choice = await choose()
  const { tier } = choice
  const consent = await findConsent(desk)
  const agreed = tier === 3 && consent !== undefined && consent.tier >= 3
  const { wall } = await openWall({ hide, agreedToWeaker: agreed, choice })
  if (tier !== undefined && desk.writing.can) await desk.recordWall(tier, wordTrials(choice))
  return { wall, tier, awaitsConsent: tier === 3 && !agreed, consent }
}
