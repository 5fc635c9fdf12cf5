import { PhraseFinder, type PhraseMatch } from '#lexicon/phrases'
import { PROVENANCE, type ProvenanceClass } from '#lexicon/provenance'
import type { Mention } from '#names'
import type { SentenceRange, Token } from '#text'
import type { Range } from '../model.ts'
import type { Cover } from './cover.ts'
import { ByPlace, firstBeyond, type Material } from './material.ts'

/** The agent mentioned in this range. */
export type AgentAt = (range: Range) => string | undefined

/** How material came to whoever holds it, as the text itself tells. Agents by id; what is not told is undefined. */
export interface Provenance {
  readonly cue: Range
  readonly obtainer: string | undefined
  /** The document(s), where they are a known agent of the text. */
  readonly material: string | undefined
  readonly from: string | undefined
  /** `from` is only what it was taken out of («سُرّبت من الشركة», "leaked from"), and gave nothing to anybody. */
  readonly taken?: boolean
  readonly through: string | undefined
  readonly throughRange: Range | undefined
}

const finder = new PhraseFinder(PROVENANCE)

const FROM = new Set(['من', 'from'])
const THROUGH = new Set(['عبر', 'بواسطه', 'through', 'via'])
const THROUGH_LONG = [
  ['من', 'خلال'],
  ['عن', 'طريق'],
  ['by', 'way', 'of'],
]
const MATERIAL = new Set(
  'نسخه نسخ معلومات تسجيل تسجيلات صور مقطع مقاطع لقطات ملفات اوراق وثائق الوثائق وثيقه رسائل محضر copy copies information footage recording recordings files papers documents document letters memo minutes emails photographs images'.split(
    ' ',
  ),
)
/** A giver or a go-between is looked for this many words after its preposition. */
const REACH = 10
/** From the obtaining verb to its «من» or «عبر». */
const CLAUSE = 28

export function findProvenance(material: Material, agentAt: AgentAt, cover: Cover): Provenance[] {
  const mentions = new ByPlace(material.mentions, (m) => m.range)
  const { tokens, sentences } = material.analysed
  const found: Provenance[] = []
  for (const match of finder.find(tokens, firstBeyond(tokens, material.from))) {
    const sentence = sentences[firstBeyond(sentences, tokens[match.first]!.start)]
    if (!sentence) continue
    const read = readClause(material, mentions, match, sentence, agentAt, cover)
    if (read) found.push(read)
  }
  return found
}

function readClause(
  material: Material,
  mentions: ByPlace<Mention>,
  match: PhraseMatch<ProvenanceClass>,
  sentence: SentenceRange,
  agentAt: AgentAt,
  cover: Cover,
): Provenance | undefined {
  const { tokens, language } = material.analysed
  const cue = { start: tokens[match.first]!.start, end: tokens[match.last - 1]!.end }
  const near = mentions.overlapping(sentence)
  const people = near.filter((m) => m.kind !== 'document' && m.kind !== 'place' && m.kind !== 'pseudo-source')
  const documents = near.filter((m) => m.kind === 'document')
  let named = documents.length > 0
  for (let i = sentence.first; i < sentence.last && !named; i++) named = MATERIAL.has(bare(tokens[i]!.folded))
  // "received a prize" is no provenance: some material must be spoken of.
  if (!named) return undefined

  const end = clauseEnd(material, cover, match.last, Math.min(match.last + CLAUSE, sentence.last))
  const nextAgent = (from: number, to: number) => {
    const start = tokens[from]?.start
    const until = tokens[Math.min(to, end) - 1]?.end
    if (start === undefined || until === undefined) return undefined
    return people.find((m) => m.range.start >= start && m.range.start < until)
  }
  const opener = findOpeners(material, match.last, end)
  const giver = opener.from === undefined ? undefined : nextAgent(opener.from, opener.from + REACH)
  const from = giver && isWhereSomebodyWorks(tokens, opener.from!, giver.range) ? undefined : giver
  const through = opener.through === undefined ? undefined : nextAgent(opener.through, opener.through + REACH)

  const cls = match.phrase.class
  let obtainer: string | undefined
  if (cls === 'obtain') {
    const before = [...people].reverse().find((m) => m.range.end <= cue.start && cue.start - m.range.end < 60)
    const after = nextAgent(match.last, match.last + 5)
    const isGiver = after && (after === from || after === through)
    const subject = language === 'ar' ? (isGiver ? undefined : after) : before
    obtainer = subject ? agentAt(subject.range) : undefined
    // «أنها حصلت على ...»: the subject is whoever speaks here.
    if (!obtainer && language === 'ar')
      obtainer = material.resolution.agentOf(cover.content[match.first] ?? -1) ?? undefined
  } else if (cls === 'passive') {
    const last = tokens[match.last - 1]!.folded
    const by = nextAgent(match.last, match.last + 6)
    if (last === 'by' && by) {
      const word = tokens[match.first]!.folded
      const gives = word === 'leaked' || word === 'handed' || word === 'provided' || word === 'shared'
      if (gives) return build(cue, undefined, documents, by, through, agentAt)
      obtainer = agentAt(by.range)
    } else if (last === 'from' && by) return { ...build(cue, undefined, documents, by, through, agentAt), taken: true }
    else if (last === 'to' && by) obtainer = agentAt(by.range)
  }
  const built = build(cue, obtainer, documents, from, through, agentAt)
  return cls === 'passive' && obtainer === undefined ? { ...built, taken: true } : built
}

const OF = new Set(['of', 'at', 'in', 'inside', 'within', 'في', 'داخل'])

/** "from former clerks of the port authority": clerks nobody names gave it, and not the authority. */
function isWhereSomebodyWorks(tokens: readonly Token[], from: number, giver: Range): boolean {
  for (let i = from; i < tokens.length && tokens[i]!.start < giver.start; i++)
    if (OF.has(tokens[i]!.folded)) return i > from
  return false
}

function build(
  cue: Range,
  obtainer: string | undefined,
  documents: readonly { readonly range: Range }[],
  from: { readonly range: Range } | undefined,
  through: { readonly range: Range } | undefined,
  agentAt: AgentAt,
): Provenance {
  const nearest = [...documents].sort((a, b) => distance(a.range, cue) - distance(b.range, cue))[0]
  return {
    cue,
    obtainer,
    material: nearest ? agentAt(nearest.range) : undefined,
    from: from ? agentAt(from.range) : undefined,
    through: through ? agentAt(through.range) : undefined,
    throughRange: through?.range,
  }
}

const COMPLEMENTISER = new Set(['ان', 'بان', 'انه', 'انها', 'انهم', 'that', 'and'])

/** Where the clause of an obtaining verb ends: at another verb of saying, at «أن», at a semicolon. */
function clauseEnd(material: Material, cover: Cover, first: number, last: number): number {
  const { tokens } = material.analysed
  for (let i = first; i < last; i++) {
    const word = tokens[i]!.folded
    const speaks = cover.frame[i]! >= 0 && isCue(material, cover.frame[i]!, tokens[i]!)
    if (speaks || COMPLEMENTISER.has(word) || word === '؛' || word === ';') return i
  }
  return last
}

function isCue(material: Material, attribution: number, token: Range): boolean {
  return material.attributions[attribution]!.cue.some((c) => c.start <= token.start && token.end <= c.end)
}

function findOpeners(material: Material, first: number, last: number): { from?: number; through?: number } {
  const { tokens } = material.analysed
  const result: { from?: number; through?: number } = {}
  for (let i = first; i < last; i++) {
    const word = tokens[i]!.folded
    const long = THROUGH_LONG.find((words) => words.every((w, k) => tokens[i + k]?.folded === w))
    if (long) {
      result.through ??= i + long.length
      i += long.length - 1
    } else if (THROUGH.has(word)) result.through ??= i + 1
    else if (FROM.has(word)) result.from ??= i + 1
  }
  return result
}

function distance(a: Range, b: Range): number {
  return a.end <= b.start ? b.start - a.end : a.start - b.end
}

function bare(folded: string): string {
  return folded.startsWith('ال') && folded.length > 4 ? folded.slice(2) : folded
}
