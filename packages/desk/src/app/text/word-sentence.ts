import type { Occurrence, Tracing } from '@isnad/trace'
import type { TraceDocument } from '#api'
import { type Locale, word } from '#words'

type Basis = TraceDocument['weighing']['basis']

/** More names than this would make a list of the sentence. */
const MOST_NAMES = 2
/** From this share on, one go-between is worth naming although not everything passes through it. */
const MANY = 0.5

/**
 * The sentence that stands in front: what everything that the text attributes passes through, or that nothing is common
 * to all of it. It speaks of chains, never of whether something is so.
 */
export function wordSentence(
  locale: Locale,
  tracing: Tracing,
  told: readonly Occurrence[],
  basis: Basis,
  commonLinks: readonly string[],
): string {
  const nameOf = (id: string) => tracing.agents.find((a) => a.id === id)?.name ?? ''
  const narrator = basis.narrator === null ? '' : nameOf(basis.narrator)
  if (told.length === 0) {
    if (basis.cannotTell.length > 0)
      return word(locale, 'trace.sentence.cannotTell', { count: basis.cannotTell.length })
    return word(locale, 'trace.sentence.none')
  }
  if (commonLinks.length > 0) {
    const agents = new Intl.ListFormat(locale, { type: 'conjunction' }).format(
      commonLinks.slice(0, MOST_NAMES).map((id) => oneLine(nameOf(id))),
    )
    return word(locale, 'trace.sentence.common', { agents, narrated: narrator ? 'yes' : 'no', narrator })
  }
  const carried = countCarried(told, basis.narrator)
  const [most] = [...carried].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
  if (most && told.length > 2 && most[1] / told.length >= MANY)
    return word(locale, 'trace.sentence.several', {
      agent: oneLine(nameOf(most[0])),
      count: most[1],
      total: told.length,
    })
  const speakers = new Set(told.map((o) => o.chain.at(-1)?.agent ?? '')).size
  return word(locale, 'trace.sentence.apart', { count: speakers })
}

/** On how many chains each agent stands, the narrator left out. */
function countCarried(told: readonly Occurrence[], narrator: string | null): Map<string, number> {
  const carried = new Map<string, number>()
  for (const o of told)
    for (const id of new Set(o.chain.map((l) => l.agent)))
      if (id !== null && id !== narrator) carried.set(id, (carried.get(id) ?? 0) + 1)
  return carried
}

function oneLine(name: string): string {
  return name.replace(/\s+/g, ' ').trim()
}
