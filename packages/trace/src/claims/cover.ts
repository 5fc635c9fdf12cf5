import type { RawAttribution } from '#speech'
import type { Analysed } from '#text'
import type { Range } from '../model.ts'
import { firstBeyond } from './material.ts'

/** For each token: whose content it stands in, and whether it belongs to the frame (source or cue) of an attribution. */
export interface Cover {
  /** Index of the innermost attribution whose content holds the token, or -1. */
  readonly content: Int32Array
  /** Index of the attribution whose source or cue the token is part of, or -1. */
  readonly frame: Int32Array
}

/**
 * Attributions come outer first (see `nest`), so that an inner one overwrites what holds it.
 * @param passedOver - attributions that are the narrator's own way of speaking, by index
 */
export function coverTokens(
  analysed: Analysed,
  attributions: readonly RawAttribution[],
  passedOver: ReadonlySet<number> = new Set(),
): Cover {
  const { tokens } = analysed
  const content = new Int32Array(tokens.length).fill(-1)
  const frame = new Int32Array(tokens.length).fill(-1)
  const depths = attributions.map((a) => depthOf(attributions, a))
  const order = attributions.map((_, i) => i).sort((a, b) => depths[a]! - depths[b]! || a - b)
  for (const index of order) {
    if (passedOver.has(index)) continue
    const a = attributions[index]!
    paint(tokens, a.content, content, index)
    paint(tokens, a.source, frame, index)
    paint(tokens, a.cue, frame, index)
  }
  return { content, frame }
}

export function depthOf(attributions: readonly RawAttribution[], a: RawAttribution): number {
  let depth = 0
  for (let at = a.within; at !== null && depth < 20; at = attributions[at]?.within ?? null) depth++
  return depth
}

/** The attribution and all it is within, outermost first. */
export function pathOf(attributions: readonly RawAttribution[], index: number): number[] {
  const path: number[] = []
  for (let at: number | null = index; at !== null && path.length < 20; at = attributions[at]?.within ?? null)
    path.push(at)
  return path.reverse()
}

function paint(tokens: readonly Range[], ranges: readonly Range[], onto: Int32Array, value: number): void {
  for (const r of ranges) {
    for (let i = firstBeyond(tokens, r.start); i < tokens.length && tokens[i]!.start < r.end; i++) onto[i] = value
  }
}
