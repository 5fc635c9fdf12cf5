import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { traceDates } from '../../src/dates/index.ts'

interface Vector {
  readonly why: string
  readonly language: 'ar' | 'en'
  readonly text: string
  readonly published?: string | null
  readonly country?: string
  readonly dates: readonly Readonly<Record<string, unknown>>[]
  readonly findings?: readonly string[]
}

const vectors = JSON.parse(
  readFileSync(new URL('../../vectors/dates.json', import.meta.url), 'utf8'),
) as readonly Vector[]

describe('vectors/dates.json', () => {
  it.each(vectors.map((v) => [`${v.why}: ${v.text}`, v] as const))('%s', (_name, v) => {
    const options = {
      language: v.language,
      ...(v.published ? { published: v.published } : {}),
      ...(v.country ? { country: v.country } : {}),
    }
    const { dates, findings } = traceDates(v.text, options)
    const found = dates
      .filter((d) => v.dates.length === 0 || d.type !== 'DURATION' || v.dates.some((w) => w.exact === d.span.exact))
      .map((d) => ({ ...d, exact: d.span.exact }))
    expect(found.map((d) => d.exact)).toEqual(v.dates.map((d) => d.exact))
    found.forEach((d, i) => {
      expect(d).toMatchObject(v.dates[i]!)
    })
    expect(findings.map((f) => f.code)).toEqual(v.findings ?? [])
  })
})
