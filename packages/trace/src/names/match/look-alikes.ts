import { LOOK_ALIKES, readForms, readTable } from '#lexicon/names'
import { coarseLetters, distance } from './coarse-letters.ts'
import { arabicLetters } from './letters.ts'
import type { SpellingModel } from './spelling.ts'

/** Groups of names that look alike, each name by its folded letters. A name may stand in two groups. */
const GROUPS: readonly (readonly string[])[] = readTable(LOOK_ALIKES).map(([line]) =>
  readForms(line).map(arabicLetters),
)
const GROUPS_OF = new Map<string, number[]>()
GROUPS.forEach((group, g) => {
  for (const name of group) GROUPS_OF.set(name, [...(GROUPS_OF.get(name) ?? []), g])
})

const KEYS = [...GROUPS_OF.keys()].map((name) => [name, coarseLetters(name, true)] as const)

/** Two Arabic names that a group keeps apart. */
export function areLookAlikes(a: string, b: string): boolean {
  if (a === b) return false
  return (GROUPS_OF.get(a) ?? []).some((g) => GROUPS[g]!.includes(b))
}

/** Whether a Latin spelling renders another name of an Arabic name's group better than the name itself. */
export function rendersLookAlike(arabic: string, latin: string, model: SpellingModel): boolean {
  const groups = GROUPS_OF.get(arabic)
  if (!groups) return false
  const own = model.score(arabic, latin)
  return groups.some((g) => GROUPS[g]!.some((name) => name !== arabic && model.score(name, latin) > own + MARGIN))
}

/** Below this a better look-alike is a matter of taste («كريم»: Karim, Kareem). */
const MARGIN = 0.15
/** Above this a Latin spelling surely renders a name of a group. */
const SURE = 1.7

/** The names of all groups that a Latin spelling renders best; none where it renders none well. */
export function renderedNames(latin: string, model: SpellingModel): ReadonlySet<string> {
  let names = RENDERED.get(latin)
  if (names === undefined) {
    names = findRendered(latin, model)
    if (RENDERED.size > 50_000) RENDERED.clear()
    RENDERED.set(latin, names)
  }
  return names
}

/** Looked up again and again for the words of a case, and every look-up goes through all groups. */
const RENDERED = new Map<string, ReadonlySet<string>>()

function findRendered(latin: string, model: SpellingModel): ReadonlySet<string> {
  let best = SURE
  let names = new Set<string>()
  const consonants = coarseLetters(latin, false)
  for (const [name, key] of KEYS) {
    // What surely renders a name has its consonants, but for one.
    if (distance(key, consonants) > 1) continue
    const score = model.score(name, latin)
    if (score > best + 1e-9) {
      best = score
      names = new Set([name])
    } else if (score === best) names.add(name)
  }
  return names
}
