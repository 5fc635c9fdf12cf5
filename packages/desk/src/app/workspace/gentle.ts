import type { NewEntry } from '#custody'
import type { Desk } from '../desk.ts'

const NAME = 'pictures.gentle'

/** A person's own setting for a case: who looks at pictures of harm all day decides how they come. */
export function toGentleAct(gentle: boolean): NewEntry {
  return { type: 'setting', payload: { name: NAME, value: gentle ? 'on' : 'off' } }
}

/** What the person at this desk set last; others' settings are theirs. */
export async function isGentle(desk: Desk): Promise<boolean> {
  const { writing } = desk
  const own = (await desk.listStanding(['setting'])).findLast(({ by, payload }) => {
    const said = payload as { name?: string } | undefined
    return said?.name === NAME && (!writing.can || by === writing.as)
  })
  return (own?.payload as { value?: string } | undefined)?.value === 'on'
}
