import { CUE_VERBS, type CueVerb } from '#lexicon/english'
import type { Opener } from './clause-starts.ts'
import { scopeEnd } from './extent.ts'
import type { VerbGroup } from './groups.ts'
import { type Line, tagAt, textAt } from './line.ts'
import { findOpener } from './openers.ts'
import { isHuman } from './sources.ts'
import { type Subject, subjectOf } from './subjects.ts'

/** What is known of the verb groups of one line before any report is made. */
export interface Clauses {
  readonly line: Line
  readonly subjects: readonly Subject[]
  readonly cues: readonly (CueVerb | undefined)[]
  readonly openers: readonly (Opener | undefined)[]
  /** For each group the group whose subject it has: itself where it has one of its own; -1 where none is found. */
  readonly owners: readonly number[]
}

const PARTICLES = new Set(['out', 'on', 'upon', 'clear', 'up', 'in'])

/** The cue verb that a group is, its particle included: "pointed out". */
export function cueOf(line: Line, group: VerbGroup): CueVerb | undefined {
  const next = textAt(line, group.head + 1)
  if (PARTICLES.has(next)) {
    const with2 = CUE_VERBS.get(`${group.lemma} ${next}`)
    if (with2) return with2
  }
  return CUE_VERBS.get(group.lemma)
}

export function readClauses(line: Line): Clauses {
  const { groups } = line
  const subjects = groups.map((g) => subjectOf(line, g))
  const cues = groups.map((g) => cueOf(line, g))
  const openers = groups.map((g, k) => {
    const cue = cues[k]
    return cue && !g.passive ? findOpener(line, g, cue, scopeEnd(line, g.head)) : undefined
  })
  const owners: number[] = []
  for (let k = 0; k < groups.length; k++) owners.push(ownerOf(line, k, subjects, cues, openers, owners))
  return { line, subjects, cues, openers, owners }
}

/** Verbs that go on with a speaker's report rather than with what is reported. */
const CONTINUING = new Set([
  'add',
  'continue',
  'conclude',
  'reiterate',
  'stress',
  'insist',
  'urge',
  'vow',
  'warn',
  'note',
])

function isPronoun(line: Line, subject: Subject): boolean {
  return subject.type === 'phrase' && /^(?:he|she|it|they|we|i)(?:'|$)/.test(textAt(line, subject.at.from))
}

/** Verbs of a speaker who goes on; "told", "asked", "thought" as often belong to the story told. */
const PRESSING = new Set(
  `call accuse describe deny criticize criticise condemn blame denounce dismiss reject demand propose suggest predict
  express promise pledge threaten announce declare label brand argue claim say state defend praise hail reaffirm repeat`.split(
    /\s+/,
  ),
)

function ownerOf(
  line: Line,
  k: number,
  subjects: readonly Subject[],
  cues: readonly (CueVerb | undefined)[],
  openers: readonly (Opener | undefined)[],
  owners: readonly number[],
): number {
  const group = line.groups[k]!
  const subject = subjects[k]!
  if (subject.type === 'phrase') return k
  const near = nearestOwner(line, k, subjects, owners)
  if (near < 0 || subject.type !== 'shared') return near
  // The nearest clause is the content of an earlier cue: does the new verb go on with it, or with the cue?
  const reporter = reporterOf(line, near, k, cues, openers)
  if (reporter < 0 || cues[k] === undefined) return near
  const above = owners[reporter] ?? -1
  if (above < 0) return near
  if (CONTINUING.has(group.lemma) && (openers[k] !== undefined || group.lemma === 'add')) return above
  const said = line.groups[reporter]!
  const inner = line.groups[near]!
  if (group.present === inner.present && group.present !== said.present) return near
  if (group.present === said.present && group.present !== inner.present && !inner.modal) return above
  const at = subjects[near]!
  if (at.type === 'phrase' && !isHuman(line, at.at)) return above
  // «said the navy had failed and urged …»: verbs that press a view go on with the speaker.
  if (group.present === said.present && PRESSING.has(group.lemma)) return above
  // «The union said they were tired and warned …»: the pronoun is the speaker, so both readings name the same one.
  const kind = cues[k]?.kind
  const speaks = kind === 'say' || kind === 'deny' || kind === 'order' || kind === 'write'
  if (group.present === said.present && speaks && !/^(?:tell|ask|see)$/.test(group.lemma) && isPronoun(line, at))
    return above
  // «said the minister had lied, and called on …»: a comma before "and" goes up.
  return tagAt(line, subject.from - 1) === 'comma' ? above : near
}

function nearestOwner(line: Line, k: number, subjects: readonly Subject[], owners: readonly number[]): number {
  const group = line.groups[k]!
  const quote = line.quoteOf[group.head]
  for (let j = k - 1; j >= 0; j--) {
    const other = line.groups[j]!
    if (!other.finite) continue
    const inside = line.quoteOf[other.head]
    if (inside !== quote) continue
    const subject = subjects[j]!
    if (subject.type === 'phrase' && subject.relative) continue
    const owner = owners[j] ?? -1
    if (owner >= 0) return owner
  }
  return -1
}

/** The cue, before `k`, whose content the clause of `near` is the head of; -1 if there is none. */
function reporterOf(
  line: Line,
  near: number,
  k: number,
  cues: readonly (CueVerb | undefined)[],
  openers: readonly (Opener | undefined)[],
): number {
  const first = line.groups[near]!.first
  for (let j = near - 1; j >= 0; j--) {
    const opener = openers[j]
    if (cues[j] === undefined || opener === undefined || j >= k) continue
    const group = line.groups[j]!
    if (!group.finite || opener.from > first) continue
    if (opener.frame === 'that' || opener.frame === 'bare' || opener.frame === 'whether') return j
  }
  return -1
}

/** "She said the gate was shut, adding …": after a comma a participle of speech goes back to who spoke. */
function speakerBefore(clauses: Clauses, k: number): number {
  const { line, cues, openers, owners } = clauses
  const group = line.groups[k]!
  if (tagAt(line, group.first - 1) !== 'comma' && tagAt(line, group.first - 2) !== 'comma') return -1
  for (let j = k - 1; j >= 0; j--) {
    const other = line.groups[j]!
    const kind = cues[j]?.kind
    if (kind !== 'say' && kind !== 'write' && kind !== 'deny' && kind !== 'show') continue
    if (!other.finite || openers[j] === undefined || line.quoteOf[other.head] !== line.quoteOf[group.head]) continue
    return owners[j] ?? -1
  }
  return -1
}

/** A finite group that governs a participle: the nearest before it, else the first after it. */
export function governorOf(clauses: Clauses, k: number): number {
  const { line, subjects, owners } = clauses
  const speaker = clauses.cues[k] === undefined ? -1 : speakerBefore(clauses, k)
  if (speaker >= 0) return speaker
  const near = nearestOwner(line, k, subjects, owners)
  if (near >= 0) return near
  const quote = line.quoteOf[line.groups[k]!.head]
  for (let j = k + 1; j < line.groups.length && j - k < 12; j++) {
    const other = line.groups[j]!
    const subject = subjects[j]!
    if (!other.finite || line.quoteOf[other.head] !== quote) continue
    if (subject.type === 'phrase' && !subject.relative) return j
  }
  return -1
}
