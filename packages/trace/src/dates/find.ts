import { type Analysed, type Token, tokenize } from '#text'
import type { DateMention, Finding, Language, Span } from '../model.ts'
import { readArabicDate } from './arabic/index.ts'
import { parseIso } from './civil.ts'
import { coverageOf, formatCoverage } from './coverage.ts'
import { readEnglishDate } from './english/index.ts'
import type { Reading } from './expression.ts'
import { findCalendarPairs } from './pairs.ts'
import type { ReadDate } from './read-date.ts'
import { makeReader, type Reader, startsAt } from './reader.ts'
import { resolve } from './resolve.ts'
import type { Anchor, Resolved } from './resolved.ts'
import { tenseAt } from './tense.ts'

export interface DateOptions {
  readonly language?: Language
  /** ISO 8601 date or date-time of publication. Without it a relative date has no value. */
  readonly published?: string
  /** ISO 3166: month order, week, weekend, Hijri calendar. */
  readonly country?: string
}

export interface DatesAndFindings {
  readonly dates: readonly DateMention[]
  readonly findings: readonly Finding[]
}

/**
 * Finds every date, time, duration, set and range of a text, in order and without overlap.
 * Scheme: TIMEX3 (TimeML 1.2.1), ranges and Hijri months as EDTF intervals (ISO 8601-2:2019).
 */
export function findDates(text: string | Analysed, options: DateOptions = {}): readonly DateMention[] {
  return traceDates(text, options).dates
}

/** Contradictions that the dates of a text hold: weekday-mismatch, calendar-mismatch, impossible-date, month-mismatch. */
export function findDateFindings(text: string | Analysed, options: DateOptions = {}): readonly Finding[] {
  return traceDates(text, options).findings
}

/** Both at once: the text is read one time. */
export function traceDates(text: string | Analysed, options: DateOptions = {}): DatesAndFindings {
  const source = typeof text === 'string' ? text : text.text
  const tokens = typeof text === 'string' ? tokenize(text) : text.tokens
  const language = options.language ?? (typeof text === 'string' ? languageOf(tokens) : text.language)
  const country = options.country?.toUpperCase()
  const published = options.published === undefined ? undefined : parseIso(options.published)
  const reader = makeReader(tokens, country)
  const read: ReadDate[] = []
  for (const reading of readAll(reader, language)) {
    const tense = tenseAt(tokens, reading.first, reading.last)
    const anchor: Anchor = {
      published: published?.day,
      minute: published?.minute,
      // News tells of the past unless a verb says otherwise.
      tense: tense ?? 'past',
      told: tense !== undefined,
      country,
      language,
    }
    const resolved = resolve(reading.expression, anchor)
    read.push({ reading, resolved, mention: mentionOf(source, reader, reading, resolved) })
  }
  const { dates, findings } = findCalendarPairs(source, tokens, read)
  return { dates, findings: [...ownFindings(read), ...findings].sort((a, b) => a.spans[0]!.start - b.spans[0]!.start) }
}

function languageOf(tokens: readonly Token[]): Language {
  let arabic = 0
  let latin = 0
  for (const t of tokens) {
    if (t.script === 'arabic') arabic++
    else if (t.script === 'latin') latin++
  }
  return arabic >= latin ? 'ar' : 'en'
}

function* readAll(reader: Reader, language: Language): Generator<Reading> {
  const { tokens } = reader
  let i = 0
  while (i < tokens.length) {
    const token = tokens[i]!
    if (startsAt(reader, i) === 0) {
      i++
      continue
    }
    const reading = read(reader, i, token, language)
    if (reading) {
      reader.previous = reading
      yield reading
      i = reading.last
    } else i++
  }
}

/** Which grammar reads here: by the script of the word, and by the language of the text where a number begins. */
function read(reader: Reader, i: number, token: Token, language: Language): Reading | undefined {
  if (token.script === 'arabic') return readArabicDate(reader, i)
  if (token.script === 'latin') return readEnglishDate(reader, i)
  const next = reader.tokens[i + 1]
  if (language === 'ar') return next?.script === 'latin' ? readEnglishDate(reader, i) : readArabicDate(reader, i)
  return next?.script === 'arabic' ? readArabicDate(reader, i) : readEnglishDate(reader, i)
}

/** The words of a reading, without the conjunction or the one-letter preposition written onto the first of them. */
function spanOf(source: string, reader: Reader, first: number, last: number): Span {
  const start = tokenStart(reader, first)
  const end = reader.tokens[last - 1]!.end
  return { start, end, exact: source.slice(start, end) }
}

const MARK = /[\u0640\p{Mn}\p{Cf}]/u

function tokenStart(reader: Reader, first: number): number {
  const token = reader.tokens[first]!
  if (token.script !== 'arabic') return token.start
  const lexed = reader.lexed[first]
  const hits = [...(lexed?.dates ?? []), ...(lexed?.numbers ?? [])]
  const pronoun = /^[وفبل]+هذ[اه]$/.exec(token.folded)
  const conj = hits.length > 0 ? hits.every((h) => h.conj) : pronoun !== null && /^[وف]/.test(token.folded)
  const prep = hits.length > 0 ? hits.every((h) => h.prep === 'ب' || h.prep === 'ل') : pronoun !== null && !conj
  let letters = conj ? 1 : 0
  if (prep && !/^[وف]?لل/.test(token.folded)) letters++
  let at = 0
  for (; letters > 0; letters--) {
    at++
    while (at < token.text.length && MARK.test(token.text[at]!)) at++
  }
  return token.start + at
}

function mentionOf(source: string, reader: Reader, reading: Reading, r: Resolved): DateMention {
  const cover = r.value === null ? undefined : (r.coverage ?? coverageOf(r.value))
  return {
    span: spanOf(source, reader, reading.first, reading.last),
    type: r.type,
    value: r.value,
    calendar: r.calendar,
    rule: reading.rule,
    ...(r.alternatives && r.alternatives.length > 0 ? { alternatives: [...new Set(r.alternatives)] } : {}),
    ...(r.stated !== undefined && r.stated !== r.value ? { stated: r.stated } : {}),
    ...(r.part ? { partOfDay: r.part } : {}),
    ...(r.mod ? { mod: r.mod } : {}),
    ...(cover ? { interval: formatCoverage(cover) } : {}),
  }
}

function ownFindings(read: readonly ReadDate[]): readonly Finding[] {
  return read.flatMap(({ mention, resolved }) =>
    (resolved.problems ?? []).map((p) => ({ code: p.code, params: p.params, spans: [mention.span] })),
  )
}
