// Writes packages/trace/src/dates/umalqura-months.ts from the Umm al-Qura calendar of the ICU that runs it.
//
//   node tools/tables/umalqura.ts > packages/trace/src/dates/umalqura-months.ts
//
// The table is frozen in the source, since ICU versions and browsers differ; a test compares it with the ICU at hand.
const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
})
const DAY = 86_400_000
function hijri(day: number): { year: number; month: number; day: number } {
  const parts = Object.fromEntries(format.formatToParts(day * DAY).map((p) => [p.type, Number.parseInt(p.value, 10)]))
  return { year: parts.year!, month: parts.month!, day: parts.day! }
}
const FIRST = 1300
const LAST = 1600
let day = Math.round(Date.UTC(1882, 10, 12) / DAY)
const start = hijri(day)
if (start.year !== FIRST || start.month !== 1 || start.day !== 1) throw new Error('1300-01-01 is not 1882-11-12 here')
const years: string[] = []
for (let year = FIRST; year <= LAST; year++) {
  let bits = 0
  for (let month = 1; month <= 12; month++) {
    const here = hijri(day)
    if (here.year !== year || here.month !== month || here.day !== 1) throw new Error(`${year}-${month} does not begin`)
    const next = hijri(day + 29)
    const long = next.month === month
    if (long) bits |= 1 << (month - 1)
    day += long ? 30 : 29
  }
  years.push(bits.toString(16).padStart(3, '0'))
}
const lines: string[] = []
for (let i = 0; i < years.length; i += 25) lines.push(`  '${years.slice(i, i + 25).join('')}' +`)
process.stdout.write(`/**
 * Months of the Umm al-Qura calendar (Saudi civil calendar; rules: R. H. van Gent, Utrecht), 1300 to 1600 AH, frozen from
 * ICU ${process.versions.icu}. Made by tools/tables/umalqura.ts; not edited by hand.
 * Three hexadecimal digits a year; bit m - 1 is set where month m has 30 days, else it has 29.
 */
export const UMALQURA_MONTHS =
${lines.join('\n').replace(/ \+$/, '')}

export const UMALQURA_FIRST = ${FIRST}
export const UMALQURA_LAST = ${LAST}
/** 1 Muharram 1300, in days since 1970-01-01: 1882-11-12. */
export const UMALQURA_EPOCH = ${Math.round(Date.UTC(1882, 10, 12) / DAY)}
`)
