import type { CueVerb, Frame } from '#lexicon/english'
import { withOpener } from './build.ts'
import type { Clauses } from './clauses.ts'
import type { Found } from './found.ts'
import type { VerbGroup } from './groups.ts'
import { groupAt, type Line, tagAt, textAt } from './line.ts'
import { infinitiveReport, participleReport } from './participles.ts'
import { passiveReport } from './passive.ts'
import { isNominal } from './phrases.ts'
import { postposed } from './postposed.ts'
import { commentReport, relativeReport } from './relative.ts'
import { isHuman, isMute, sourceKind } from './sources.ts'
import { speakerOf } from './speakers.ts'

/** A report by its cue verb: finite, participle or infinitive. */
export function reportOf(clauses: Clauses, k: number): Found | undefined {
  const { line } = clauses
  const group = line.groups[k]!
  const cue = clauses.cues[k]
  if (cue === undefined) return undefined
  if (group.passive || (group.open && clauses.subjects[k]!.type !== 'phrase' && isPassiveParticiple(line, group))) {
    const passive = passiveReport(clauses, k, cue)
    if (passive || group.passive) return passive
  }
  if (group.open && group.first === group.head && textAt(line, group.head + 1) === 'by') return undefined
  if (group.open && group.first === group.head && isReducedPassive(clauses, k)) return passiveReport(clauses, k, cue)
  if (group.infinitive) return infinitiveReport(clauses, k, cue)
  if (group.gerund && !group.finite) return participleReport(clauses, k, cue)
  const relative = relativeReport(clauses, k, cue) ?? commentReport(clauses, k, cue)
  if (relative) return relative
  const after = postposed(clauses, k, cue)
  if (after) return after
  return preposed(clauses, k, cue)
}

/** "with the toll expected to rise", "Toll expected to rise": a passive without auxiliary, since tolls expect nothing. */
function isReducedPassive(clauses: Clauses, k: number): boolean {
  const { line } = clauses
  const group = line.groups[k]!
  const next = groupAt(line, group.head + 1)
  const subject = clauses.subjects[k]!
  if (!next?.infinitive || next.first !== group.head + 1 || subject.type !== 'phrase' || subject.relative) return false
  if (!/^(?:expect|say|believe|think|report|allege|estimate|fear)$/.test(group.lemma)) return false
  return textAt(line, subject.at.from - 1) === 'with' || line.headline || !isHuman(line, subject.at)
}

/** "when asked whether", "accused of": a participle without auxiliary or subject. */
function isPassiveParticiple(line: Line, group: VerbGroup): boolean {
  const before = tagAt(line, group.first - 1)
  return before === undefined || before === 'wh' || before === 'sub' || before === 'comma' || isNominal(before)
}

/** S V C: the content follows the cue. */
function preposed(clauses: Clauses, k: number, cue: CueVerb): Found | undefined {
  const { line } = clauses
  const opener = clauses.openers[k]
  if (opener === undefined) return undefined
  const source = speakerOf(clauses, k)
  if (source === undefined) return undefined
  if (cue.lemma === 'know' && textAt(clauses.line, source.from) === 'you' && opener.frame !== 'that') return undefined
  // «the poll found a lead for …» reports; «the police found a body in …» does not.
  const shows = opener.frame === 'thing' || opener.frame === 'x-ing'
  const kind = sourceKind(line, source)
  if (cue.kind === 'show' && shows && kind !== 'document') return undefined
  // «the protein found in cells that's …»: a thing neither speaks nor shows.
  if (cue.kind === 'show' && opener.frame === 'bare' && isMute(line, source, kind)) return undefined
  return withOpener(clauses, k, cue, opener, source, `en-${ruleOf(opener.frame)}`)
}

const RULES: Partial<Record<Frame, string>> = {
  that: 'that-clause',
  bare: 'bare-clause',
  whether: 'wh-clause',
  quote: 'verb-quote',
  to: 'infinitive',
  'x-to': 'object-infinitive',
  'on-to': 'object-infinitive',
  'x-as': 'small-clause',
  'x-y': 'small-clause',
  'x-of': 'small-clause',
  'x-ing': 'small-clause',
  ing: 'gerund',
  'to-ing': 'gerund',
  thing: 'noun-phrase',
  about: 'topic',
  for: 'object-infinitive',
}
function ruleOf(frame: Frame): string {
  return RULES[frame] ?? frame
}
