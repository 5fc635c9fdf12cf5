import type { AgentKind, Gender, GrammaticalNumber } from '../model.ts'
import type { NameKey } from './join.ts'
import type { Mention } from './types.ts'

/** An agent while a text is read. A long text has hundreds of thousands: lists are shared until they differ. */
export interface Known {
  readonly index: number
  /** Given when the stretch that it is first met in has been read. */
  id: string
  kind: AgentKind
  name: string
  named: boolean
  gender: Gender | undefined
  readonly number: GrammaticalNumber
  nouns: readonly string[]
  forms: readonly NameKey[]
  /** Starts and ends of its mentions, in turn. */
  places: number[]
  mayBe: readonly number[]
  /** Agents that this one belongs to: outlets of a correspondent, issuers of a document. */
  of: readonly number[]
  /** First met in the headline, and not met since. */
  headline: boolean
}

/** What no agent has more of; whatever a text repeats, work and results stay linear in its length. */
const MOST_NOUNS = 64
const MOST_FORMS = 8
const MOST_OWNERS = 8

export const NONE: readonly never[] = []

export function addNoun(agent: Known, noun: string): void {
  if (agent.nouns.length < MOST_NOUNS && !agent.nouns.includes(noun)) agent.nouns = [...agent.nouns, noun]
}

/** Whether the form is new to the agent. */
export function addForm(agent: Known, form: NameKey): boolean {
  if (agent.forms.length >= MOST_FORMS || agent.forms.some((f) => f.key === form.key)) return false
  agent.forms = [...agent.forms, form]
  return true
}

export function addOwner(agent: Known, owner: number): void {
  if (agent.of.length < MOST_OWNERS && !agent.of.includes(owner)) agent.of = [...agent.of, owner]
}

/** Leaves open whether two are one. `a` is the one with the shorter list: the newer of the two. */
export function leaveOpen(a: Known, b: Known): void {
  if (a.mayBe.includes(b.index)) return
  a.mayBe = [...a.mayBe, b.index]
  b.mayBe = [...b.mayBe, a.index]
}

export function compatible(agent: AgentKind, mention: Mention['kind']): boolean {
  const kind = mention === 'place' ? 'organisation' : mention
  if (agent === kind) return true
  if (isBody(agent) && isBody(kind)) return true
  return (agent === 'person' && kind === 'anonymous') || (agent === 'anonymous' && kind === 'person')
}

function isBody(kind: AgentKind): boolean {
  return kind === 'organisation' || kind === 'outlet' || kind === 'group'
}

/** Whether a definite noun may speak of an agent. */
export function sameSort(agent: Known, mention: Mention): boolean {
  if (!compatible(agent.kind, mention.kind)) return false
  const single = agent.number === 'sg'
  if (agent.kind !== 'document' && single !== (mention.number === 'sg')) return false
  if (agent.kind === 'document' && agent.number !== mention.number) return false
  return !(agent.gender && mention.gender && agent.gender !== mention.gender && agent.kind !== 'outlet')
}

/** He and she are people, it is none. */
export function fitsEnglish(
  agent: Known,
  agrees: { readonly gender?: Gender; readonly number?: GrammaticalNumber; readonly person?: number } | undefined,
): boolean {
  const human = agent.kind === 'person' || agent.kind === 'anonymous'
  if (agrees?.gender) return human
  return !(agrees?.number === 'sg' && agrees.person === 3 && human)
}

/** Whether an agent may be meant by a pronoun or an inflection. */
export function agreeing(
  agent: Known,
  agrees: { readonly gender?: Gender; readonly number?: GrammaticalNumber } | undefined,
): boolean {
  if (agent.kind === 'pseudo-source') return false
  if (!agrees) return true
  const many = agent.kind === 'group' || agent.number === 'pl'
  if (agrees.number === 'pl' && !many && agent.kind !== 'organisation' && agent.kind !== 'outlet') return false
  if (agrees.number === 'sg' && many && agent.kind !== 'document') return false
  if (agrees.gender && agent.gender && agent.gender !== agrees.gender) return false
  return true
}
