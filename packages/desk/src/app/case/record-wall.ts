import type { WallTier } from '#reading'
import { append, type CaseContext } from './context.ts'
import { listEntries } from './look.ts'

/**
 * Records which wall stands while files are read: once for each change, so that every reading lies under the last such entry before it.
 * @param found - what the trials of the walls showed, by their codes
 */
export async function recordWall(context: CaseContext, tier: WallTier, found: string): Promise<void> {
  const last = (await listEntries(context, {})).findLast(({ type }) => type === 'wall')?.payload
  if (typeof last === 'object' && last !== null && 'tier' in last && 'found' in last) {
    if (last.tier === tier && last.found === found) return
  }
  await append(context, () => [{ type: 'wall', tool: `isnad/${context.version}`, payload: { tier, found } }])
}
