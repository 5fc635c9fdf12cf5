import type { WholeText } from '#reading'

/** The page on which a place of the whole text stands; null between two. */
export function pageOf({ starts }: WholeText, at: number): number | null {
  return starts.find(({ start, end }) => start <= at && at < end)?.page ?? null
}
