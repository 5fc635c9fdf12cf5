import { BODY_NAMES, BODY_NOUNS, DOCUMENTS, PERSON_NOUNS, PERSON_PLURALS } from '#lexicon/english'
import type { QuotePair } from '#text'
import type { CueKind, Range } from '../../model.ts'
import { contentRange, quotedContent } from './build.ts'
import type { Clauses } from './clauses.ts'
import { trim } from './extent.ts'
import type { Found } from './found.ts'
import { groupAt, isOpening, type Line, pairAt, rangeOf, type Stretch, tagAt, textAt } from './line.ts'
import { fullPhrase, startsPhrase } from './phrases.ts'
import { agreement, headOf, isHuman, sourceKind, sourceRange } from './sources.ts'
import { turnAt } from './transcript.ts'
import { isCapital } from './word.ts'

/** A colon after the first few words of a line that opens a paragraph. */
function openingColon(line: Line, speakers: ReadonlySet<string>): number | undefined {
  if (speakers.size === 0) return undefined
  const turn = turnAt(line.analysed, line.sentence)
  return turn !== undefined && speakers.has(turn.speaker) ? turn.colon - line.offset : undefined
}

/** `S: "C"`, "Police: C" and "C: police" in headlines, and the turns of a transcript. */
export function colonReports(clauses: Clauses, speakers: ReadonlySet<string>, questions: boolean): Found[] {
  const { line } = clauses
  const turn = openingColon(line, speakers)
  if (turn !== undefined && turn > 0 && turn + 1 < line.words.length) return [turnOf(line, turn, questions)]
  const out: Found[] = []
  if (!line.headline && !line.words.some((w) => w.text === ':')) return out
  for (let k = 1; k < line.words.length - 1; k++) {
    if (textAt(line, k) !== ':') continue
    const found = before(line, k) ?? (line.headline ? after(line, k) : undefined)
    if (found) out.push(found)
    break
  }
  if (out.length === 0) {
    const led = ledQuote(clauses)
    if (led) out.push(led)
  }
  if (out.length === 0 && line.headline) {
    const found = afterDash(line)
    if (found) out.push(found)
  }
  return out
}

/** `S: "C"` anywhere a line begins so; `S: C` in a headline where S can only be a speaker. */
function before(line: Line, colon: number): Found | undefined {
  if (!startsPhrase(line, 0) || tagAt(line, 0) === 'pron') return undefined
  const end = fullPhrase(line, 0, colon - 1)
  if (end !== colon - 1 || colon > 12) return undefined
  const source = { from: 0, to: end }
  const from = colon + 1
  if (isOpening(line, from)) {
    const pair = pairAt(line, from)!
    const words = (pair.close ?? pair.open + 9) - pair.open - 1
    const opens = tagAt(line, end) === 'name' || isSpeaker(line, source)
    if (!opens || words < 3) return undefined
    return make(
      line,
      source,
      colon,
      quotedContent(line, from, line.words.length - 1, () => false),
      'en-colon-quote',
    )
  }
  if (!line.headline || !isSpeaker(line, source) || end - source.from > 5) return undefined
  if (/^(?:league|cup|club|team|series|show)$/.test(textAt(line, headOf(line, source)))) return undefined
  if (!line.groups.some((g) => g.first > colon)) return undefined
  const to = trim(line, from, line.words.length - 1)
  return make(line, source, colon, [contentRange(line, from, to)], 'en-colon')
}

/** `He was defiant: "C."`: a quotation after a colon belongs to the clause's subject where no cue leads into it. */
function ledQuote(clauses: Clauses): Found | undefined {
  const { line, subjects, owners, openers } = clauses
  for (let k = 3; k < line.words.length - 1; k++) {
    if (textAt(line, k) !== ':' || !isOpening(line, k + 1) || line.quoteOf[k] !== undefined) continue
    const pair = pairAt(line, k + 1)!
    if ((pair.close ?? pair.open + 9) - pair.open < 6 || isTitle(line, k + 2, pair)) return undefined
    if (openers.some((o) => o?.from === k + 1)) return undefined
    const first = line.groups.findIndex((g) => g.finite && g.first < k && line.quoteOf[g.first] === undefined)
    const owner = first < 0 ? -1 : (owners[first] ?? -1)
    const subject = owner < 0 ? undefined : subjects[owner]
    if (subject?.type !== 'phrase' || subject.relative || !isHuman(line, subject.at)) return undefined
    const content = quotedContent(line, k + 1, line.words.length - 1, () => false)
    return make(line, subject.at, k, content, 'en-led-quote')
  }
  return undefined
}

/** Capitals throughout: the name of a song or a book. */
function isTitle(line: Line, from: number, pair: QuotePair): boolean {
  const end = (pair.close ?? 0) - line.offset
  let long = 0
  let capital = 0
  for (let k = from; k < end && k < line.words.length; k++) {
    const { text } = line.words[k]!.token
    if (text.length < 4) continue
    long++
    if (isCapital(text)) capital++
  }
  return long > 1 && capital === long
}

/** "Two dead in crash: police". */
function after(line: Line, colon: number): Found | undefined {
  return tailOf(line, colon, 'en-colon-after')
}
function afterDash(line: Line): Found | undefined {
  for (let k = line.words.length - 2; k > 2 && line.words.length - k < 7; k--)
    if (tagAt(line, k) === 'dash') return tailOf(line, k, 'en-dash-after')
  return undefined
}

function tailOf(line: Line, mark: number, rule: string): Found | undefined {
  const from = mark + 1
  const last = trim(line, from, line.words.length - 1)
  if (!startsPhrase(line, from) || last - from > 4 || mark < 3) return undefined
  for (let k = from; k <= last; k++)
    if (groupAt(line, k) || tagAt(line, k) === 'num' || tagAt(line, k) === 'prep') return undefined
  if (fullPhrase(line, from, last) !== last || !isSpeaker(line, { from, to: last })) return undefined
  return make(line, { from, to: last }, mark, [contentRange(line, 0, trim(line, 0, mark - 1))], rule)
}

/** Somebody or something that speaks whatever follows: officials, a ministry, a study. */
function isSpeaker(line: Line, at: Stretch): boolean {
  const text = textAt(line, headOf(line, at)).replace(/'s$/, '')
  const one = text.replace(/s$/, '')
  return (
    PERSON_NOUNS.has(text) ||
    PERSON_PLURALS.has(text) ||
    BODY_NAMES.has(text) ||
    BODY_NOUNS.has(one) ||
    BODY_NOUNS.has(text) ||
    /^(?:report|study|poll|survey|memo|letter|documents?|data|reports|pm)$/.test(text) ||
    (DOCUMENTS.has(one) && tagAt(line, at.from) === 'det')
  )
}

function turnOf(line: Line, colon: number, questions: boolean): Found {
  const source = { from: 0, to: colon - 1 }
  const asks = textAt(line, 0) === 'q' && colon === 1
  const last = trim(line, colon + 1, line.words.length - 1)
  const found = make(line, source, colon, [contentRange(line, colon + 1, last)], 'en-transcript')
  return { ...found, cueKind: asks ? 'ask' : 'say', form: questions && !asks ? 'question-answer' : 'colon' }
}

function make(line: Line, source: Stretch, mark: number, content: readonly Range[], rule: string): Found {
  const agrees = agreement(line, source)
  const kind: CueKind = 'say'
  return {
    source: [sourceRange(line, source)],
    cue: [rangeOf(line, { from: mark, to: mark })],
    content: [...content],
    cueKind: kind,
    sourceKind: sourceKind(line, source),
    form: 'colon',
    polarity: '+',
    rule,
    stance: 'neutral',
    ...(agrees ? { agrees } : {}),
    resumable: false,
    mute: false,
  }
}
