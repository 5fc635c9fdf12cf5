/** What a word of a date, a duration or a number means. Every row of the lists beside this file carries one. */

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'

export type Season = 'SP' | 'SU' | 'FA' | 'WI'

export type Relation =
  | 'before'
  | 'after'
  | 'since'
  | 'until'
  | 'from'
  | 'to'
  | 'between'
  | 'in'
  | 'within'
  | 'during'
  | 'for'
  | 'of'
  | 'ago'
  | 'later'

export type MonthSet = 'levantine' | 'egyptian' | 'maghrebi' | 'libyan' | 'hijri' | 'english'

export type DateWord =
  /** `weak`: also another word («أحد», "Sun"): counts only where a date word beside it says so. */
  | { readonly is: 'weekday'; readonly day: number; readonly weak?: boolean; readonly plural?: boolean }
  /** `weak`: also a name or a common word: counts only beside a day, a year, the word month, or a preposition. */
  | {
      readonly is: 'month'
      readonly month: number
      readonly calendar: 'gregorian' | 'hijri'
      readonly set: MonthSet
      readonly weak?: boolean
      /** Needs the madda: without it the letters are the word for father. */
      readonly madda?: boolean
      /** Counts only between a day and a year: a month name that is a common word everywhere else. */
      readonly rare?: boolean
    }
  /** `count`: the form itself says how many («يومين» 2); plural forms say that there are several. */
  | {
      readonly is: 'unit'
      readonly unit: Unit
      readonly count?: number
      readonly plural?: boolean
      /** Also another word: «عقد» decade or contract. */
      readonly weak?: boolean
      /** Dual before its names: «يومي الاثنين والثلاثاء». */
      readonly construct?: boolean
    }
  | {
      readonly is: 'part'
      readonly part: 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT'
      readonly bare?: boolean
      readonly dawn?: boolean
    }
  /** A day counted from the one of publication: today 0, yesterday -1. */
  | { readonly is: 'dayOffset'; readonly days: number; readonly part?: 'MO' | 'EV' | 'NI'; readonly weak?: boolean }
  /** Last -1, this 0, next 1; `office`: also "former", "current" of somebody's post. */
  | { readonly is: 'direction'; readonly delta: number; readonly office?: boolean }
  | { readonly is: 'relation'; readonly relation: Relation }
  | {
      readonly is: 'mod'
      readonly mod: 'START' | 'MID' | 'END' | 'APPROX' | 'LESS_THAN' | 'MORE_THAN'
      readonly weak?: boolean
    }
  | { readonly is: 'season'; readonly season: Season; readonly weak?: boolean }
  | { readonly is: 'reference'; readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' }
  | { readonly is: 'every' }
  /** A set in one word: daily, weekly. */
  | { readonly is: 'set'; readonly value: string }
  | { readonly is: 'era'; readonly era: 'CE' | 'BCE' | 'AH' }
  | { readonly is: 'feast'; readonly feast: string }
  | { readonly is: 'vague' }
  | { readonly is: 'whole' }
  | { readonly is: 'oclock' }
  | { readonly is: 'clockPoint'; readonly hour: number }
  | { readonly is: 'decade'; readonly ten: number }
  | { readonly is: 'same' }
  | { readonly is: 'pairing' }
  | { readonly is: 'zone' }
  /** «الأخيرة», "recent": after the unit. */
  | { readonly is: 'last' }
  /** «آخر ثلاثة أيام»: before the number. */
  | { readonly is: 'final' }
  | { readonly is: 'rest' }
  | { readonly is: 'age' }

export interface DateRow {
  readonly words: readonly string[]
  readonly means: DateWord
  /** A sentence of our own in which the word has this meaning. */
  readonly example: string
}

export type NumberWord =
  /** `compound`: a number only within a larger one; alone it means "one of". */
  | { readonly is: 'unit'; readonly value: number; readonly compound?: boolean }
  | { readonly is: 'teen'; readonly value: number }
  | { readonly is: 'ten'; readonly value: number }
  | { readonly is: 'hundred'; readonly value: number; readonly plural?: boolean }
  | { readonly is: 'scale'; readonly value: number; readonly count?: number; readonly plural?: boolean }
  | { readonly is: 'ordinal'; readonly value: number; readonly ten?: boolean }
  | { readonly is: 'fraction'; readonly value: number; readonly plural?: boolean }
  | { readonly is: 'vague'; readonly least: number; readonly most: number }

export interface NumberRow {
  readonly words: readonly string[]
  readonly means: NumberWord
  readonly example: string
}
