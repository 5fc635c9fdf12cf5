import type { Unit } from '#lexicon/dates'
import type { Term } from './expression.ts'

const LETTER: Readonly<Record<Unit, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  half: 'M',
  season: 'M',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
}

/** Units in one of which the smaller ones must not be lost by rounding: how many of the next unit down one makes. */
const BELOW: Partial<Readonly<Record<Unit, readonly [Unit, number]>>> = {
  hour: ['minute', 60],
  minute: ['second', 60],
  fortnight: ['week', 2],
  half: ['month', 6],
  season: ['month', 3],
}

/** A TIMEX3 duration: P3D, PT1H30M, P1.5Y, PXM where the number is not said. */
export function formatTerms(terms: readonly Term[]): string {
  let date = ''
  let time = ''
  for (const term of terms.flatMap(split)) {
    const letter = LETTER[term.unit]
    const n = term.n === undefined ? 'X' : String(Math.round(term.n * 1000) / 1000)
    if (letter.startsWith('T')) time += n + letter.slice(1)
    else date += n + letter
  }
  return `P${date}${time ? `T${time}` : ''}`
}

/** Half an hour is PT30M, an hour and a half PT1H30M, a fortnight P2W. */
function split(term: Term): readonly Term[] {
  const below = BELOW[term.unit]
  if (term.n === undefined || !below) return [term]
  const [unit, factor] = below
  if (term.unit === 'fortnight' || term.unit === 'half' || term.unit === 'season') return [{ n: term.n * factor, unit }]
  if (Number.isInteger(term.n)) return [term]
  const rest = (term.n % 1) * factor
  if (!Number.isInteger(Math.round(rest * 1000) / 1000)) return [term]
  const parts = [
    { n: Math.floor(term.n), unit: term.unit },
    { n: Math.round(rest), unit },
  ]
  return parts.filter((p) => p.n > 0)
}

/** Days that a term is long, for the units that have a fixed length in days. */
export const DAYS: Partial<Readonly<Record<Unit, number>>> = { day: 1, week: 7, fortnight: 14, weekend: 7 }

/** Months that a term is long, for the units above the week. */
export const MONTHS: Partial<Readonly<Record<Unit, number>>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
}

/** Minutes, for the units below the day. */
export const MINUTES: Partial<Readonly<Record<Unit, number>>> = { hour: 60, minute: 1, second: 1 / 60 }
