import { findNumbers } from '../../packages/trace/src/dates/index.ts'
import { compareTexts, type MutationKind } from '../../packages/trace/src/lineage/index.ts'
import type { Table } from '../areas/area.ts'

/** Words whose loss changes a sentence, by the change that must be found. */
const DROPPED: readonly (readonly [MutationKind, 'ar' | 'en', RegExp])[] = [
  ['negation-slip', 'ar', / (?:لم|لن|ليس|ليست) /],
  ['negation-slip', 'en', / (?:not|never) /],
  ['hedge-loss', 'ar', / (?:ربما|على ما يبدو|من المحتمل أن|يبدو أن) /],
  ['hedge-loss', 'en', / (?:possibly|perhaps|reportedly|allegedly|apparently) /],
]

/** The text with one number of a line replaced by another, where a line has one that is written in digits. */
function otherNumber(line: string): string | undefined {
  const n = findNumbers(line).find(
    (x) => x.form === 'digits' && !x.percent && /^\d{2,3}$/.test(line.slice(x.range.start, x.range.end)),
  )
  return n && `${line.slice(0, n.range.start)}${n.value * 3 + 1}${line.slice(n.range.end)}`
}

/** Puts one change into a copy of a document at a time and asks whether it is found in its sentence. */
export function injected(
  documents: readonly { readonly ar: readonly string[]; readonly en: readonly string[] }[],
): Table {
  const rows = new Map<string, { tried: number; found: number; others: number }>()
  const attempt = (kind: MutationKind, language: 'ar' | 'en', lines: readonly string[], at: number, line: string) => {
    const row = rows.get(`${kind} ${language}`) ?? { tried: 0, found: 0, others: 0 }
    rows.set(`${kind} ${language}`, row)
    const text = (l: readonly string[]) => l.join('\n')
    const changed = lines.map((l, i) => (i === at ? line : l))
    const { pairs } = compareTexts([
      { id: 'a', text: text(lines), language, published: '2018-10-01' },
      { id: 'b', text: text(changed), language, published: '2018-10-02' },
    ])
    const kinds = pairs.flatMap((p) => p.mutations.map((m) => m.kind))
    row.tried++
    if (kinds.includes(kind)) row.found++
    row.others += kinds.filter((k) => k !== kind).length
  }
  for (const d of documents)
    for (const language of ['ar', 'en'] as const) {
      const lines = d[language]
      const numbered = lines.findIndex((l) => otherNumber(l) !== undefined)
      if (numbered >= 0) attempt('number-shift', language, lines, numbered, otherNumber(lines[numbered]!)!)
      for (const [kind, of, pattern] of DROPPED) {
        if (of !== language) continue
        const at = lines.findIndex((l) => pattern.test(l))
        if (at >= 0) attempt(kind, language, lines, at, lines[at]!.replace(pattern, ' '))
      }
    }
  return {
    title: 'One change put into a copy',
    columns: ['change, language', 'tried', 'found', 'other changes reported'],
    rows: [...rows].sort().map(([key, r]) => [key, r.tried, r.found, r.others]),
    notes: [
      'A negation or hedge beside which another stands in the same sentence is not lost: such cases count as tried.',
    ],
  }
}
