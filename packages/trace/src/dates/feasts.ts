import { toDay, weekdayOf } from './civil.ts'

/** Where a named day of the year falls: a day of the Gregorian calendar worked out per year, or of the Hijri one. */
export type Feast =
  | { readonly calendar: 'gregorian'; readonly dayIn: (year: number) => number; readonly stated: string }
  | { readonly calendar: 'hijri'; readonly month: number; readonly day: number; readonly stated: string }

const fixed = (month: number, day: number): Feast => ({
  calendar: 'gregorian',
  dayIn: (year) => toDay(year, month, day),
  stated: `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
})
const hijri = (month: number, day: number): Feast => ({ calendar: 'hijri', month, day, stated: '' })

/** The nth weekday (1 Monday) of a month; nth from 1. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  const first = toDay(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7
}

/** Western Easter Sunday. Method: anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
export function easterOf(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return toDay(year, month, ((h + l - 7 * m + 114) % 31) + 1)
}

export const FEASTS: Readonly<Record<string, Feast>> = {
  christmas: fixed(12, 25),
  'christmas-eve': fixed(12, 24),
  'new-year': fixed(1, 1),
  'new-year-eve': fixed(12, 31),
  'labour-day': fixed(5, 1),
  'womens-day': fixed(3, 8),
  valentine: fixed(2, 14),
  'mothers-day': fixed(3, 21),
  halloween: fixed(10, 31),
  easter: { calendar: 'gregorian', dayIn: easterOf, stated: '' },
  thanksgiving: { calendar: 'gregorian', dayIn: (y) => nthWeekday(y, 11, 4, 4), stated: 'XXXX-11-WXX-4-4' },
  'hijri-new-year': hijri(1, 1),
  ashura: hijri(1, 10),
  mawlid: hijri(3, 12),
  isra: hijri(7, 27),
  'eid-al-fitr': hijri(10, 1),
  arafa: hijri(12, 9),
  'eid-al-adha': hijri(12, 10),
}
