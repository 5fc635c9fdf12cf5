import type { Unsettled } from '@isnad/weigh'
import type { AgentName, BothLanguages } from '#api'
import { type Locale, word } from '#words'
import type { WeighedClaim } from './weighed.ts'

/** More names than this would make a list of the sentence. */
const MOST_NAMES = 2

/** The sentence in front of a claim, in both languages: what it rests on, never whether it is so. */
export function sentenceOf(weighed: WeighedClaim, nameOf: (ref: string) => AgentName): BothLanguages {
  return { ar: wordIn('ar', weighed, nameOf), en: wordIn('en', weighed, nameOf) }
}

function wordIn(locale: Locale, weighed: WeighedClaim, nameOf: (ref: string) => AgentName): string {
  const { support, denial } = weighed.weighing
  const parts = [wordSupport(locale, weighed, nameOf)]
  const ring = support.cycles.find(({ fromEvent }) => !fromEvent)
  if (ring !== undefined)
    parts.push(word(locale, 'catalogue.sentence.circular', { agents: listed(locale, ring.agents, nameOf) }))
  if (denial.occurrences.length > 0)
    parts.push(word(locale, 'catalogue.sentence.denied', { count: denial.occurrences.length }))
  if (weighed.weighing.behindBoth.length > 0)
    parts.push(
      word(locale, 'catalogue.sentence.behindBoth', { agents: listed(locale, weighed.weighing.behindBoth, nameOf) }),
    )
  return parts.join(' ')
}

function wordSupport(locale: Locale, weighed: WeighedClaim, nameOf: (ref: string) => AgentName): string {
  const { support } = weighed.weighing
  const { low, high } = support.lines
  if (support.occurrences.length === 0) return word(locale, 'catalogue.sentence.nobody')
  if (high === 0) return word(locale, 'catalogue.sentence.noChain')
  if (support.commonLinks.length > 0) {
    const agents = listed(locale, chosen(support.commonLinks, nameOf), nameOf)
    return word(locale, 'catalogue.sentence.common', { agents, count: support.occurrences.length })
  }
  if (low === high && low >= 2) return word(locale, 'catalogue.sentence.separate', { count: low })
  const range = { low, high }
  const open = openQuestion(weighed.unsettled(), nameOf)
  switch (open?.kind) {
    case 'may be one': {
      const [a, b] = byName(open.agents, nameOf)
      return word(locale, 'catalogue.sentence.mayBe', {
        ...range,
        a: shown(locale, a!, nameOf),
        b: shown(locale, b!, nameOf),
      })
    }
    case 'origin':
      return word(locale, 'catalogue.sentence.origin', { ...range, agent: shown(locale, open.agent, nameOf) })
    case 'copy':
    case 'alike':
      return word(locale, 'catalogue.sentence.copy', range)
    case 'gap':
      return word(locale, 'catalogue.sentence.gap', range)
    default:
      return word(locale, 'catalogue.sentence.open', range)
  }
}

/** What is most worth settling; of those that are worth the same, the first by name: refs go by the order in which files came. */
function openQuestion(all: readonly Unsettled[], nameOf: (ref: string) => AgentName): Unsettled | undefined {
  const [first] = all
  const worth = (one: Unsettled) => JSON.stringify([one.ifSo, one.ifNot])
  const key = (one: Unsettled): string => {
    if (one.kind === 'may be one')
      return byName(one.agents, nameOf)
        .map((ref) => nameOf(ref).name)
        .join('\n')
    return one.kind === 'origin' ? nameOf(one.agent).name : ''
  }
  return (
    first &&
    all
      .filter((one) => one.kind === first.kind && worth(one) === worth(first))
      .sort((a, b) => compare(key(a), key(b)))[0]
  )
}

function byName(refs: readonly string[], nameOf: (ref: string) => AgentName): readonly string[] {
  return [...refs].sort((a, b) => compare(nameOf(a).name, nameOf(b).name))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Who tells the reader most: those who have a name before those who are described. Nearest the event first. */
function chosen(links: readonly string[], nameOf: (ref: string) => AgentName): readonly string[] {
  const named = links.filter((ref) => ['person', 'organisation', 'outlet'].includes(nameOf(ref).kind))
  const wanted = new Set(
    [...named.slice(0, MOST_NAMES), ...links].slice(0, Math.max(1, Math.min(MOST_NAMES, named.length || 1))),
  )
  return links.filter((ref) => wanted.has(ref))
}

function listed(locale: Locale, refs: readonly string[], nameOf: (ref: string) => AgentName): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(refs.map((ref) => shown(locale, ref, nameOf)))
}

export function shown(locale: Locale, ref: string, nameOf: (ref: string) => AgentName): string {
  const { name, sealed } = nameOf(ref)
  return sealed ? word(locale, 'catalogue.sealed', { ref }) : name
}
