import type { CueVerb } from '#lexicon/english'
import { cueRange, withOpener } from './build.ts'
import { type Clauses, governorOf } from './clauses.ts'
import { isSmall, scopeStart } from './extent.ts'
import type { Found } from './found.ts'
import { type Stretch, tagAt, textAt } from './line.ts'
import { isNominal } from './phrases.ts'
import { quotedSpeaker, speakerBeside, speakerOf, subjectAfter } from './speakers.ts'

/** "…, saying that C", "a letter accusing X of C". */
export function participleReport(clauses: Clauses, k: number, cue: CueVerb): Found | undefined {
  const { line } = clauses
  const group = line.groups[k]!
  const opener = clauses.openers[k]
  if (opener === undefined) return undefined
  if (opener.frame === 'to' && cue.kind !== 'promise') return undefined
  // «Warning: floor may be wet»: a label.
  if (textAt(line, group.head + 1) === ':' && opener.frame !== 'quote') return undefined
  const before = tagAt(line, group.first - 1)
  // «support for calling», «a tsunami warning siren»: nobody who acts is near.
  if (/^(?:for|of|from|to)$/.test(textAt(line, group.first - 1))) return undefined
  if (
    isNominal(before) &&
    opener.frame === 'bare' &&
    isNominal(tagAt(line, opener.from)) &&
    tagAt(line, opener.from) !== 'name'
  )
    return undefined
  let source = quotedSpeaker(clauses, k) ?? speakerBeside(line, group.first - 1)
  if (source === undefined && group.first === scopeStart(line, group.head)) source = subjectAfter(clauses, k, opener)
  if (source === undefined) {
    const governor = governorOf(clauses, k)
    source = governor < 0 ? undefined : speakerOf(clauses, governor)
  }
  if (source === undefined) return undefined
  return withOpener(
    clauses,
    k,
    cue,
    opener,
    source,
    isSmall(opener.frame) ? 'en-participle-deed' : 'en-participle',
    'participle',
  )
}

const HELPERS = new Set(['decline', 'refuse', 'continue', 'go', 'appear', 'seem', 'begin', 'fail'])

/** "went on to say that C", "took to the radio to announce C". */
export function infinitiveReport(clauses: Clauses, k: number, cue: CueVerb): Found | undefined {
  const { line } = clauses
  const group = line.groups[k]!
  const opener = clauses.openers[k]
  if (opener === undefined || isSmall(opener.frame) || cue.kind === 'show') return undefined
  if (cue.kind === 'know' || cue.kind === 'perceive' || cue.kind === 'believe') {
    if (opener.frame !== 'that') return undefined
  }
  const before = line.groups[k - 1]
  let source: Stretch | undefined
  if (before && tagAt(line, group.first - 1) === 'obj') source = { from: group.first - 1, to: group.first - 1 }
  else if (before && k > 0) {
    const governor = governorOf(clauses, k)
    source = governor < 0 ? undefined : speakerOf(clauses, governor)
  }
  if (source === undefined || /^(?:it|it's|there|this|that)$/.test(textAt(line, source.from))) return undefined
  const found = withOpener(clauses, k, cue, opener, source, 'en-infinitive-cue')
  if (found && before && before.head + 2 >= group.first && HELPERS.has(before.lemma) && before.finite) {
    found.cue = [{ start: cueRange(line, before, before.head).start, end: found.cue[0]!.end }]
    found.rule = 'en-helper-infinitive'
    if (/^(?:decline|refuse|fail)$/.test(before.lemma)) found.polarity = '-'
  }
  return found
}
