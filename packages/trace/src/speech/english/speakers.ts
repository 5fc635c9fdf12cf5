import { sharing } from './build.ts'
import type { Opener } from './clause-starts.ts'
import type { Clauses } from './clauses.ts'
import { contentEnd, scopeEnd } from './extent.ts'
import { type Line, type Stretch, tagAt, textAt } from './line.ts'
import { isNominal } from './phrases.ts'
import { headOf, isHuman, sourceKind } from './sources.ts'
import { phraseStart } from './subjects.ts'

/** The subject phrase of a cue, its own or the one it shares. */
export function speakerOf(clauses: Clauses, k: number): Stretch | undefined {
  const owner = clauses.owners[k] ?? -1
  const subject = owner >= 0 ? clauses.subjects[owner] : undefined
  if (subject?.type !== 'phrase') return undefined
  return subject.relative ? (antecedentOf(clauses.line, subject.at.from) ?? subject.at) : subject.at
}

/** "Ann Lee, who said …": the noun phrase that "who", "which" or "that" takes up. */
function antecedentOf(line: Line, relative: number): Stretch | undefined {
  if (!/^(?:who|which|that)$/.test(textAt(line, relative))) return undefined
  const p = tagAt(line, relative - 1) === 'comma' ? relative - 2 : relative - 1
  if (!/^(?:noun|name|num|pron|mark|bracket)$/.test(tagAt(line, p) ?? '')) return undefined
  if (tagAt(line, p) === 'pron') return { from: p, to: p }
  const start = phraseStart(line, p)
  return start === undefined ? undefined : { from: start, to: p }
}

/** "The paper quoted the mayor as saying C": the mayor. */
export function quotedSpeaker(clauses: Clauses, k: number): Stretch | undefined {
  const { line, openers, cues } = clauses
  const as = line.groups[k]!.first - 1
  const opener = openers[k - 1]
  if (k === 0 || textAt(line, as) !== 'as' || opener?.frame !== 'x-as' || opener.core !== as) return undefined
  if (!/^(?:quote|cite)$/.test(cues[k - 1]?.lemma ?? '')) return undefined
  return { from: opener.from, to: as - 1 }
}

/** "Warning that A, he urged B": the subject of the main clause, which begins where the content ends. */
export function subjectAfter(clauses: Clauses, k: number, opener: Opener): Stretch | undefined {
  const { line, subjects } = clauses
  const end = contentEnd(line, opener.from, opener.frame, scopeEnd(line, opener.from), sharing(clauses, k))
  const main = line.groups.findIndex((g, j) => g.first > end && g.finite && subjects[j]?.type === 'phrase')
  const subject = main < 0 ? undefined : subjects[main]
  return subject?.type === 'phrase' && !subject.relative ? subject.at : undefined
}

/** "protesters shouting", "a letter accusing": who speaks stands right before; "left the city saying" is not meant. */
export function speakerBeside(line: Line, at: number): Stretch | undefined {
  let p = at
  while (tagAt(line, p) === 'adv') p--
  if (!isNominal(tagAt(line, p))) return undefined
  let start = phraseStart(line, p)
  if (start === undefined) return undefined
  // «with the agency saying …»
  for (let k = p - 1; k > start; k--) if (textAt(line, k) === 'with') start = k + 1
  const source = { from: start, to: p }
  const head = line.words[headOf(line, source)]!
  if (head.tag === 'name') return undefined
  return isHuman(line, source) || sourceKind(line, source) === 'document' ? source : undefined
}
