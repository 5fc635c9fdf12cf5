import { HEDGES, type HedgeClass } from '#lexicon/hedges'
import { PhraseFinder, type PhraseMatch } from '#lexicon/phrases'
import type { Token } from '#text'
import type { DateMention, HedgeTarget, Range } from '../model.ts'
import { ByPlace, type Material } from './material.ts'

export interface FoundHedge {
  readonly range: Range
  readonly target: HedgeTarget
  readonly class: HedgeClass
}

const finder = new PhraseFinder(HEDGES)

/** «ربما», "some" and the like weaken a number only where one follows this close. */
const NUMBER_WITHIN = 3
/** ... and a date where it begins within this many characters. */
const DATE_WITHIN = 3

/**
 * Finds hedges and says what each weakens: "a doctor, possibly a nurse, said" weakens who spoke and not what was said;
 * "about 200" weakens a quantity. A word that hedges only before a number is none elsewhere ("some", "about").
 */
export function findHedges(material: Material): FoundHedge[] {
  const { tokens } = material.analysed
  const speakers = new ByPlace(material.attributions.flatMap(frameOf), (r) => r)
  const dates = new ByPlace(
    material.dates.filter((d) => d.type !== 'DURATION'),
    (d) => d.span,
  )
  const found: FoundHedge[] = []
  for (const match of finder.find(tokens)) {
    const range = { start: tokens[match.first]!.start, end: tokens[match.last - 1]!.end }
    const target = targetOf(match, tokens, range, speakers, dates)
    if (target) found.push({ range, target, class: match.phrase.class })
  }
  return found
}

/** From the source to the cue, where a hedge on the speaker would stand. */
function frameOf(a: Material['attributions'][number]): Range[] {
  const source = a.source[0]
  const cue = a.cue[0]
  if (!source) return []
  if (!cue) return [source]
  // «X، أو ربما غيره، ذكر أن»: between source and cue; never across the content.
  if (source.end <= cue.start && cue.start - source.end < 80) return [{ start: source.start, end: cue.start }]
  return [source]
}

function targetOf(
  match: PhraseMatch<HedgeClass>,
  tokens: readonly Token[],
  range: Range,
  speakers: ByPlace<Range>,
  dates: ByPlace<DateMention>,
): HedgeTarget | undefined {
  const cls = match.phrase.class
  if (cls === 'content' || cls === 'caveat') return 'content'
  if (cls === 'scope' || cls === 'time') return cls
  const number = numberNear(tokens, match)
  const dated = dates.overlapping({ start: range.end, end: range.end + DATE_WITHIN }).length > 0
  if (cls === 'quantity') return number ? (dated ? 'time' : 'quantity') : undefined
  if (speakers.overlapping(range).length > 0) return 'source-identity'
  if (dated) return 'time'
  return number ? 'quantity' : 'content'
}

function numberNear(tokens: readonly Token[], match: PhraseMatch<HedgeClass>): boolean {
  // "ten at least", «عشرة على الأقل»
  const before = tokens[match.first - 1]
  if (before && isNumber(before)) return true
  for (let i = match.last; i < Math.min(match.last + NUMBER_WITHIN, tokens.length); i++) {
    const token = tokens[i]!
    if (isNumber(token)) return true
    if (token.kind === 'punctuation') return false
  }
  return false
}

const NUMBER_WORDS = new Set(
  (
    'ألف ألفي آلاف مئة مائة مئتي مئات عشرات مليون ملايين مليار نصف ربع ثلث ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين ' +
    'one two three four five six seven eight nine ten eleven twelve dozen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion half third quarter'
  )
    .split(' ')
    .map((w) => w.replace(/[أآ]/g, 'ا').replace(/ة$/, 'ه').replace(/ئ/g, 'ء')),
)

function isNumber(token: Token): boolean {
  return token.kind === 'number' || NUMBER_WORDS.has(token.folded)
}
