import type { DateMention } from '@isnad/trace'
import type { Finding } from './finding.ts'
import type { Kind } from './kind/kinds.ts'

/** A day that a text names by itself, ISO 8601, and where it stands. */
export interface NamedDay {
  readonly day: string
  readonly start: number
  readonly words: string
}

export interface MetadataToCompare {
  readonly kind: Kind
  readonly meta: readonly { readonly name: string; readonly value: string }[]
  /** Days that the text states whole; those that hang on another date are left out by the caller. */
  readonly days: readonly NamedDay[]
  readonly text: string
  /** When the file was received, RFC 3339. */
  readonly received: string
}

const MADE: ReadonlySet<string> = new Set(['CreationDate', 'dcterms:created', 'meta:creation-date', 'DateTimeOriginal'])
const CHANGED: ReadonlySet<string> = new Set(['ModDate', 'dcterms:modified', 'dc:date', 'DateTime'])
/** Written on the machine that dated them: of a scan, the file is always younger than the paper. */
const TYPED: ReadonlySet<Kind> = new Set<Kind>(['docx', 'doc', 'odt', 'rtf', 'xlsx', 'xls', 'ods', 'pptx'])
/** Days by which a clock, a time zone or a night's work may be off. */
const SLACK = 2
/** Days between a letter's date and the making of its file from which on they do not fit. */
const LATER = 31
/** Letters from the top within which a letter is dated. */
const HEAD = 400
const DATED = /(?:\bdated?\b|التاريخ|بتاريخ|حُرّ?ر|حرر|تحرير[اًا]+)[^\p{L}\p{N}]{0,4}(?:\p{L}{1,12}\s)?$/iu

/**
 * Where dates that a file carries about itself do not fit its text or its receipt. Such dates are the file's own word, easily set:
 * that they do not fit says that something wants explaining, not what.
 */
export function compareMetadata({ kind, meta, days, text, received }: MetadataToCompare): Finding[] {
  const findings: Finding[] = []
  const dated = meta.flatMap(({ name, value }) => {
    const day = MADE.has(name) || CHANGED.has(name) ? dayOf(value) : undefined
    return day === undefined ? [] : [{ name, value, day }]
  })
  for (const { name, value, day } of dated) {
    if (between(received.slice(0, 10), day) > SLACK) {
      findings.push({ code: 'metadata-date-in-future', params: { name, value } })
    }
  }
  const changed = latest(dated.filter(({ name }) => CHANGED.has(name)).map(({ day }) => day))
  const made = latest(dated.filter(({ name }) => MADE.has(name)).map(({ day }) => day))
  const last = changed === undefined || (made !== undefined && made > changed) ? made : changed
  const beyond = last === undefined ? undefined : days.find(({ day }) => between(last, day) > SLACK)
  if (last !== undefined && beyond !== undefined) {
    findings.push({
      code: 'metadata-date-unlike-text',
      params: { how: 'later_day', metadata: last, text: beyond.day, words: beyond.words },
    })
  }
  const head = days.find(({ start }) => start < HEAD && DATED.test(text.slice(Math.max(0, start - 40), start)))
  if (made !== undefined && head !== undefined && TYPED.has(kind) && between(head.day, made) > LATER) {
    findings.push({
      code: 'metadata-date-unlike-text',
      params: { how: 'made_later', metadata: made, text: head.day, words: head.words },
    })
  }
  return findings
}

/** Days of a tracing that its words state whole: neither relative nor a weekday, a month or a range. */
export function daysIn(dates: readonly Pick<DateMention, 'span' | 'value' | 'stated'>[]): NamedDay[] {
  return dates.flatMap(({ span, value, stated }) =>
    value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value) && (stated === undefined || stated === value)
      ? [{ day: value, start: span.start, words: span.exact }]
      : [],
  )
}

/** `D:20160305120000+02'00'` (ISO 32000-1, 7.9.4), `2016:03:05 12:00:00` (Exif 2.3), ISO 8601. */
function dayOf(value: string): string | undefined {
  const [, year, month, day] = /^(?:D:)?(\d{4})[-:]?(\d{2})[-:]?(\d{2})/.exec(value.trim()) ?? []
  if (year === undefined) return undefined
  const iso = `${year}-${month}-${day}`
  return Number.isNaN(Date.parse(iso)) || Number(year) < 1980 ? undefined : iso
}

function latest(days: readonly string[]): string | undefined {
  return days.toSorted().at(-1)
}

/** Days from one to another, positive when the other comes later. */
function between(one: string, other: string): number {
  return (Date.parse(other) - Date.parse(one)) / 86_400_000
}
