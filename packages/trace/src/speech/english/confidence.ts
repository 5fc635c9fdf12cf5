import type { RawAttribution } from '../types.ts'
import type { Found } from './found.ts'

/**
 * How often a report made by a rule has its whole chain right. Shares counted by reading some 1,000 reports of news that
 * nobody had annotated, then held against the annotated documents by rule and rounded; docs/trace/english.md has the table.
 */
const BY_RULE: Readonly<Record<string, number>> = {
  'en-that-clause': 0.95,
  'en-bare-clause': 0.9,
  'en-wh-clause': 0.8,
  'en-verb-quote': 0.96,
  'en-quote-verb': 0.96,
  'en-inverted': 0.92,
  'en-clause-verb': 0.92,
  'en-split': 0.85,
  'en-infinitive': 0.85,
  'en-object-infinitive': 0.82,
  'en-small-clause': 0.82,
  'en-gerund': 0.7,
  'en-topic': 0.5,
  'en-noun-phrase': 0.5,
  'en-participle': 0.8,
  'en-participle-deed': 0.6,
  'en-infinitive-cue': 0.4,
  'en-helper-infinitive': 0.45,
  'en-passive-raising': 0.85,
  'en-passive-that': 0.85,
  'en-passive-told': 0.8,
  'en-passive-asked': 0.75,
  'en-passive-accused': 0.8,
  'en-passive-order': 0.6,
  'en-passive-as': 0.6,
  'en-passive-called': 0.5,
  'en-quoted-as-saying': 0.85,
  'en-relative': 0.75,
  'en-comment': 0.6,
  'en-noun-of': 0.8,
  'en-noun': 0.55,
  'en-light-verb': 0.75,
  'en-plan': 0.65,
  'en-adjective': 0.75,
  'en-according-to': 0.93,
  'en-as-put-it': 0.85,
  'en-as-reported': 0.75,
  'en-in-the-words-of': 0.7,
  'en-per': 0.6,
  'en-citing': 0.75,
  'en-hearsay-adverb': 0.7,
  'en-colon-quote': 0.8,
  'en-colon': 0.55,
  'en-colon-after': 0.65,
  'en-dash-after': 0.65,
  'en-led-quote': 0.6,
  'en-transcript': 0.85,
  'en-quote-only': 0.7,
  'en-quote-part': 0.45,
}

/** Things hardly speak: a source that is neither somebody nor a document is most often a misread subject. */
const THING = 0.5
const THINGS = 0.8

/** «Rangers won, knowing that …»: a state of mind told beside a deed is the narrator's reading as often as a report. */
const BESIDE = 0.6

export function confidenceOf(found: Found): number {
  const mind = found.cueKind === 'know' || found.cueKind === 'believe' || found.cueKind === 'perceive'
  const share = (BY_RULE[found.rule] ?? 0.5) * (found.rule === 'en-participle' && mind ? BESIDE : 1)
  if (!found.mute) return share
  return share * (found.sourceKind === 'group' ? THINGS : THING)
}

/**
 * A nested chain is right only if both reports and where they stand are. Of the nested reports read in news that nobody had
 * annotated, and in documents kept apart, between half and two in three were.
 */
const NESTED = 0.55

/** Lowers what is said of nested reports, by their own share and that of the reports around them. */
export function vouchForNested(found: readonly RawAttribution[]): RawAttribution[] {
  return found.map((a) =>
    a.within === null ? a : { ...a, confidence: Math.round(a.confidence * NESTED * 1000) / 1000 },
  )
}
