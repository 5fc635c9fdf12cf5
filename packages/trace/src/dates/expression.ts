import type { Season, Unit } from '#lexicon/dates'
import type { DateModifier, DateType, PartOfDay } from '../model.ts'

/**
 * What a date expression says, before the publication date is asked: the grammars of both languages read words into
 * these, and `resolve` alone turns them into values. Token indices are kept beside, in `Reading`.
 */
export type Expression =
  | CalendarExpression
  | {
      readonly kind: 'weekday'
      readonly day: number
      /** Last -1, this 0, next 1: as said. */
      readonly delta?: number
      /** "Tuesday of last week". */
      readonly weekDelta?: number
      readonly part?: PartOfDay
      /** «ليلة الخميس»: the eve of Thursday (classical), or Thursday night (press). */
      readonly eve?: boolean
    }
  | { readonly kind: 'dayOffset'; readonly days: number; readonly part?: PartOfDay; readonly weekday?: number }
  | {
      readonly kind: 'offset'
      readonly terms: readonly Term[]
      readonly sign: -1 | 1
      /** `now`: «من الآن», `tense`: the verb decides; `unsaid`: counted from another event («بعد يومين من الهجوم»), which the words do not date. */
      readonly from: 'publication' | 'tense' | 'unsaid' | 'now'
    }
  | { readonly kind: 'relativeUnit'; readonly unit: Unit; readonly delta: number }
  | { readonly kind: 'duration'; readonly terms: readonly Term[]; readonly toward?: -1 | 1 }
  | { readonly kind: 'set'; readonly value: string; readonly clock?: ClockExpression }
  | ClockExpression
  | { readonly kind: 'part'; readonly part: PartOfDay; readonly on?: Expression }
  | { readonly kind: 'range'; readonly from: Expression; readonly to: Expression }
  | { readonly kind: 'open'; readonly side: 'since' | 'until'; readonly of: Expression }
  | { readonly kind: 'decade'; readonly ten: number; readonly century?: number; readonly centuryDelta?: number }
  | { readonly kind: 'century'; readonly nth: number }
  | { readonly kind: 'season'; readonly season: Season; readonly of?: Expression; readonly delta?: number }
  | { readonly kind: 'share'; readonly unit: 'quarter' | 'half'; readonly nth: number; readonly of?: Expression }
  | {
      readonly kind: 'nth'
      /** 1 is the first, -1 the last. */
      readonly nth: number
      readonly unit: 'week' | 'day' | 'weekend' | { readonly weekday: number }
      readonly of?: Expression
    }
  | { readonly kind: 'weekOf'; readonly of: Expression }
  | { readonly kind: 'reference'; readonly value: string }
  | { readonly kind: 'modified'; readonly mod: DateModifier; readonly of: Expression }
  | { readonly kind: 'feast'; readonly feast: string; readonly of?: Expression; readonly delta?: number }
  | { readonly kind: 'rest'; readonly unit: Unit; readonly delta: number }
  /** A date that hangs on another one the text does not name here: "that day", "two days later". */
  | { readonly kind: 'unsaid'; readonly type: DateType; readonly stated?: string; readonly future?: Expression }

export interface CalendarExpression {
  readonly kind: 'calendar'
  readonly calendar: 'gregorian' | 'hijri'
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly weekday?: number
  readonly part?: PartOfDay
  /** Of the month or the day: "last March", «في 12 الجاري». */
  readonly delta?: number
  /** Of the year: «يونيو العام المقبل». */
  readonly yearDelta?: number
  /** Of the month that holds the day: «20 من الشهر المقبل». */
  readonly monthDelta?: number
  /** Two names given as one month that are not: «كانون الثاني/فبراير». */
  readonly otherMonth?: number
  /** Other readings of the figures: 3/5 as March 5th. */
  readonly otherwise?: readonly CalendarExpression[]
  /** The figures allow two readings and nothing tells which: no value. */
  readonly undecided?: boolean
  readonly ummAlQura?: boolean
  /** A Hijri month given with a Gregorian year. */
  readonly gregorianYear?: number
  /** Two figures stood for the year. */
  readonly shortYear?: boolean
}

export interface ClockExpression {
  readonly kind: 'clock'
  readonly hour: number
  readonly minute?: number
  readonly second?: number
  readonly part?: PartOfDay
  /** Written with two figures or past noon: no half of the day is in doubt. */
  readonly exact?: boolean
  readonly on?: Expression
}

/** `n` undefined: several, how many is not said. */
export interface Term {
  readonly n: number | undefined
  readonly unit: Unit
}

/** An expression with the tokens it was read from, `last` exclusive, and the name of the rule. */
export interface Reading {
  readonly expression: Expression
  readonly first: number
  readonly last: number
  readonly rule: string
}
