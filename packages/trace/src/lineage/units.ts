import type { FoundNumber } from '#dates'
import { UNITS } from '#lexicon/lineage'
import { foldWord } from '#text'
import type { Change, Side } from './change.ts'

interface Unit {
  readonly name: string
  readonly measures: string
  /** `undefined` where no fixed rate holds, as between currencies. */
  readonly factor?: number
}

const PERCENT: Unit = { name: 'percent', measures: 'share' }
/** Words after a number in which its unit is looked for: "30 million US dollars". */
const WITHIN = 2
/** A conversion is rounded: "30 miles (50 km)". */
const ROUNDED = 0.07

const byForm = new Map<string, Unit>()
for (const row of UNITS.trim().split('\n')) {
  const [name = '', measures = '', factor = '', ar = '', en = ''] = row.split('|').map((c) => c.trim())
  const unit: Unit = { name, measures, ...(factor === '' ? {} : { factor: Number(factor) }) }
  for (const form of `${ar} ${en}`.split(' ')) if (form !== '') byForm.set(foldWord(form), unit)
}

/** The unit a number is given in, where a word or a sign beside it says one. */
export function unitOf(side: Side, n: FoundNumber): Unit | undefined {
  if (n.percent) return PERCENT
  const { text } = side.prepared.analysed
  const before = byForm.get(text[n.range.start - 1] ?? '')
  if (before) return before
  if (n.form === 'ordinal' || /^(?:st|nd|rd|th)\b/.test(text.slice(n.range.end))) return undefined
  // «الدقيقة 89»: a number in a row, not an amount.
  const word =
    text
      .slice(Math.max(0, n.range.start - 20), n.range.start)
      .trim()
      .split(/\s+/)
      .at(-1) ?? ''
  if (byForm.has(foldWord(word).replace(/^ال/u, ''))) return undefined
  const after = text.slice(n.range.end, n.range.end + 40).match(/^\s*[$€£]|[\p{L}\p{M}]+/gu) ?? []
  for (const word of after.slice(0, WITHIN)) {
    const unit = byForm.get(foldWord(word.trim()))
    if (unit) return unit
  }
  return undefined
}

/** Whether one amount may be the other in another unit; currencies have no fixed rate, so they may. */
export function isConverted(up: Side, a: FoundNumber, down: Side, b: FoundNumber): boolean {
  const [u, v] = [unitOf(up, a), unitOf(down, b)]
  if (!u || !v || u.measures !== v.measures || u.name === v.name) return false
  if (u.factor === undefined || v.factor === undefined) return u.measures === 'money' && a.value !== b.value
  const [x, y] = [a.value * u.factor, b.value * v.factor]
  return Math.abs(x - y) <= ROUNDED * Math.max(x, y)
}

/** The same figure in another unit of the same measure: 30 km that became 30 miles, a per cent that became a count. */
export function compareUnits(
  up: Side,
  down: Side,
  from: readonly FoundNumber[],
  to: readonly FoundNumber[],
): { readonly change: Change; readonly a: FoundNumber; readonly b: FoundNumber }[] {
  return from.flatMap((a) => {
    const u = unitOf(up, a)
    if (!u) return []
    const same = to.filter((b) => b.value === a.value)
    const units = same.map((b) => unitOf(down, b))
    if (same.length === 0 || units.some((v) => v?.name === u.name)) return []
    const k = units.findIndex((v) =>
      u.name === PERCENT.name ? v === undefined || v.measures === 'share' : v?.measures === u.measures,
    )
    const b = same[k]
    if (!b) return []
    const params = { from: u.name, to: units[k]?.name ?? 'count' }
    return [{ change: { kind: 'unit-shift', from: [a.range], to: [b.range], params }, a, b }]
  })
}
