import type { DateMention, DateModifier, DateType, PartOfDay } from '../model.ts'
import type { Coverage } from './coverage.ts'
import type { Tense } from './tense.ts'

/** What a date is resolved against. Days since 1970-01-01. */
export interface Anchor {
  readonly published: number | undefined
  /** Minute of the day of publication, where it is given. */
  readonly minute: number | undefined
  readonly tense: Tense
  /** A verb told the tense; else it is the default. */
  readonly told: boolean
  /** ISO 3166, upper case. */
  readonly country: string | undefined
  readonly language: 'ar' | 'en' | 'other'
}

/** A contradiction inside one date: the code of a finding and its parameters. */
export interface Problem {
  readonly code: 'weekday-mismatch' | 'impossible-date' | 'month-mismatch'
  readonly params: Readonly<Record<string, string | number>>
}

export interface Resolved {
  readonly type: DateType
  readonly value: string | null
  readonly calendar: DateMention['calendar']
  readonly stated?: string
  readonly alternatives?: readonly string[]
  readonly part?: PartOfDay
  readonly mod?: DateModifier
  /** Where the value does not tell its days by itself. */
  readonly coverage?: Coverage
  readonly problems?: readonly Problem[]
}

export const GREGORIAN = { calendar: 'gregorian' } as const

/** A date with no value: nothing tells which one is meant. */
export function unsettled(type: DateType, stated?: string, part?: PartOfDay): Resolved {
  return { ...GREGORIAN, type, value: null, ...(stated ? { stated } : {}), ...(part ? { part } : {}) }
}
