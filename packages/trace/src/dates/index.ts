export { coverageOf } from './coverage.ts'
export { type DateOptions, type DatesAndFindings, findDateFindings, findDates, traceDates } from './find.ts'
export { fromHijri, type HijriCalendar, type HijriDate, toHijri } from './hijri.ts'
export { type NumberReading, readCardinal, readNumber, readOrdinal } from './numbers.ts'
