import type { CheckFinding } from '@isnad/desk/api'
import type { Stretch } from './moved.ts'

/** A finding where it stands in the words as they are now. */
export interface Placed {
  readonly finding: CheckFinding
  /** Its number in the answer. */
  readonly index: number
  readonly at: Stretch
}

export interface Piece {
  readonly start: number
  readonly text: string
  /** The gravest open finding here. */
  readonly level: CheckFinding['level'] | undefined
  /** Whether the finding in hand is here. */
  readonly on: boolean
}

const GRAVITY = ['note', 'look', 'resolve'] as const

/** The text cut at the ends of its findings. A finding of the whole draft marks nothing. */
export function piecesOf(text: string, placed: readonly Placed[], current: number | undefined): Piece[] {
  const open = placed.filter(
    ({ finding, at }) => finding.sentence !== null && finding.waived === null && at.end > at.start,
  )
  const cuts = new Set([0, text.length])
  for (const { at } of open) cuts.add(Math.min(at.start, text.length)).add(Math.min(at.end, text.length))
  const ends = [...cuts].sort((a, b) => a - b)
  return ends.slice(0, -1).map((start, i): Piece => {
    const end = ends[i + 1]!
    const here = open.filter(({ at }) => at.start < end && start < at.end)
    const gravest = Math.max(-1, ...here.map(({ finding }) => GRAVITY.indexOf(finding.level)))
    return {
      start,
      text: text.slice(start, end),
      level: GRAVITY[gravest],
      on: here.some(({ index }) => index === current),
    }
  })
}
