import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findDates } from '../../packages/trace/src/dates/index.ts'
import type { DateMention } from '../../packages/trace/src/model.ts'
import { agree, type Expected, isComparable, isUsable } from './dates-agree.ts'

export const name = 'dates'
export const describe =
  'dates DIR [--part seen|later|last] [--file NAME] [--worst N] [--json]: Arabic dates and their values'

interface Resolution {
  readonly Timex?: string
  readonly FutureResolution?: Readonly<Record<string, string>>
  readonly PastResolution?: Readonly<Record<string, string>>
  readonly values?: readonly Readonly<Record<string, string>>[]
}
interface Case {
  readonly Input: string
  readonly Context?: { readonly ReferenceDateTime?: string }
  readonly NotSupported?: string
  readonly Results: readonly {
    readonly Text: string
    readonly Start?: number
    readonly Type?: string
    readonly TypeName?: string
    readonly Value?: Resolution | null
    readonly Resolution?: Resolution | null
  }[]
}

interface Tally {
  cases: number
  /** Every expression of the case was found. */
  recognised: number
  /** Cases that hold no expression, and those of them where none was found. */
  empty: number
  quiet: number
  /** Expressions with a usable expected value; those we give a value; those whose value agrees. */
  valued: number
  supported: number
  /** Expressions found whose value is of another kind than the case asks for: not among `supported`. */
  otherKind: number
  right: number
  /** Of `right`: those that agree at the coarser grain of their unit. */
  grain: number
}

const blank = (): Tally => ({
  cases: 0,
  recognised: 0,
  empty: 0,
  quiet: 0,
  valued: 0,
  supported: 0,
  otherKind: 0,
  right: 0,
  grain: 0,
})

type Part = 'seen' | 'later' | 'last'

/**
 * Cases by FNV-1a of their words: one half was read while the rules were first written (`seen`), a quarter once they
 * had been measured on it (`later`), a quarter only after a second measurement (`last`).
 */
export function partOf(input: string): Part {
  let h = 0x811c9dc5
  for (let i = 0; i < input.length; i++) h = Math.imul(h ^ input.charCodeAt(i), 0x01000193) >>> 0
  if (((h >>> 7) & 1) === 0) return 'seen'
  return (h >>> 8) & 1 ? 'last' : 'later'
}

function expectedOf(value: Resolution | null | undefined): Expected | undefined {
  if (!value) return undefined
  if (value.values)
    return {
      timex: value.values[0]?.timex ?? '',
      resolutions: value.values.map(
        (v) => [v.start ?? (v.end === undefined ? usable(v.value) : undefined), v.end] as const,
      ),
    }
  if (value.Timex === undefined) return undefined
  const ends = [value.FutureResolution, value.PastResolution].map(
    (r): readonly [string | undefined, string | undefined] => {
      const keys = Object.keys(r ?? {})
      const start = keys.find((k) => k.startsWith('start')) ?? keys.find((k) => !k.startsWith('end'))
      const end = keys.find((k) => k.startsWith('end'))
      return [start === undefined ? undefined : r![start], end === undefined ? undefined : r![end]]
    },
  )
  return { timex: value.Timex, resolutions: ends }
}

function usable(value: string | undefined): string | undefined {
  return value === 'not resolved' ? undefined : value
}

/**
 * The mention that shares most with an expression: at least half of the longer of the two, or the whole of the shorter
 * and a third of the longer (the reference takes prepositions in, or leaves them, without a rule). Undefined: none.
 */
function overlapping(mentions: readonly DateMention[], start: number, end: number): DateMention | undefined {
  let best: DateMention | undefined
  let bestShare = 0
  for (const m of mentions) {
    const shared = Math.min(end, m.span.end) - Math.max(start, m.span.start)
    const shorter = Math.min(end - start, m.span.end - m.span.start)
    const union = shared / (Math.max(end, m.span.end) - Math.min(start, m.span.start))
    const share = union < 0.5 && union >= 1 / 3 && shared === shorter ? 0.5 : union
    if (share > bestShare) {
      best = m
      bestShare = share
    }
  }
  return bestShare >= 0.5 ? best : undefined
}

interface Miss {
  readonly file: string
  readonly input: string
  readonly text: string
  readonly expected: string
  readonly found: string
  readonly kind: 'wrong value' | 'other kind' | 'not found' | 'nothing to find'
}

export async function run(args: readonly string[]): Promise<number> {
  const { values: options, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      part: { type: 'string' },
      file: { type: 'string' },
      worst: { type: 'string' },
      json: { type: 'boolean' },
    },
  })
  const dir = positionals[0]
  if (dir === undefined || !existsSync(dir)) {
    console.error(`usage: ${describe}\n${dir ?? 'DIR'} must hold files of cases (*.json)`)
    return 2
  }
  const tallies = new Map<string, Tally>()
  const misses: Miss[] = []
  const add = (key: string) => {
    const t = tallies.get(key) ?? blank()
    tallies.set(key, t)
    return t
  }
  const files = readdirSync(dir)
    .filter((f) => f.endsWith('.json'))
    .sort()
  for (const file of files) {
    if (options.file && !file.includes(options.file)) continue
    const cases = JSON.parse(readFileSync(join(dir, file), 'utf8').replace(/^\uFEFF/, '')) as readonly Case[]
    for (const c of cases) {
      const part = partOf(c.Input)
      if (options.part && options.part !== part) continue
      const marked = c.NotSupported !== undefined
      const scored = score(c, file)
      misses.push(...scored.misses)
      const name = file.replace('.json', '')
      const groups = [
        name,
        marked ? 'marked unsupported there' : 'not marked',
        `${marked ? 'marked' : 'not marked'}, ${part}`,
        'all',
      ]
      for (const g of groups) {
        const t = add(g)
        for (const k of Object.keys(scored.tally) as (keyof Tally)[]) t[k] += scored.tally[k]
      }
    }
  }
  const last = [
    'not marked, seen',
    'not marked, later',
    'not marked, last',
    'not marked',
    'marked, seen',
    'marked, later',
    'marked, last',
    'marked unsupported there',
    'all',
  ]
  const keys = [...[...tallies.keys()].filter((k) => !last.includes(k)), ...last.filter((k) => tallies.has(k))]
  const rows = Object.fromEntries(keys.map((k) => [k, { ...tallies.get(k)!, ...rates(tallies.get(k)!) }]))
  if (options.json) {
    console.log(JSON.stringify({ measure: 'dates', parts: 'FNV-1a of the input, bits 7 and 8', rows, misses }, null, 1))
    return 0
  }
  print(rows)
  const worst = Number(options.worst ?? 25)
  for (const kind of ['wrong value', 'other kind', 'not found', 'nothing to find'] as const) {
    const of = misses.filter((m) => m.kind === kind)
    if (of.length === 0 || worst === 0) continue
    console.log(`\n${kind}: ${of.length}`)
    for (const m of of.slice(0, worst))
      console.log(`  ${m.file}  ${m.input}\n      «${m.text}» expected ${m.expected || '-'}, got ${m.found}`)
  }
  return 0
}

function score(c: Case, file: string): { readonly tally: Tally; readonly misses: readonly Miss[] } {
  const tally = blank()
  const misses: Miss[] = []
  const published = c.Context?.ReferenceDateTime
  const mentions = findDates(c.Input, { language: 'ar', ...(published ? { published } : {}) })
  const miss = (kind: Miss['kind'], text: string, expected: string, found: string) =>
    misses.push({ file, input: c.Input, text, expected, found, kind })
  if (c.Results.length === 0) {
    tally.empty = 1
    if (mentions.length === 0) tally.quiet = 1
    else miss('nothing to find', '', '', mentions.map((m) => m.span.exact).join(' | '))
    return { tally, misses }
  }
  tally.cases = 1
  let all = true
  for (const result of c.Results) {
    const text = result.Text.trim()
    const at = c.Input.indexOf(text)
    const start = at >= 0 ? at : Math.max(0, result.Start ?? 0)
    const mention = overlapping(mentions, start, Math.min(c.Input.length, start + text.length))
    const expected = expectedOf(result.Value ?? result.Resolution)
    if (!mention) {
      all = false
      miss('not found', text, expected?.timex ?? '', mentions.map((m) => m.span.exact).join(' | ') || 'nothing')
    }
    if (!expected || !isUsable(expected)) continue
    tally.valued++
    if (!mention || mention.value === null) continue
    if (!isComparable(result.Type ?? result.TypeName ?? '', mention)) {
      tally.otherKind++
      miss(
        'other kind',
        text,
        expected.timex,
        `${mention.type} ${mention.value} (${mention.rule}) «${mention.span.exact}»`,
      )
      continue
    }
    tally.supported++
    const how = agree(mention, expected)
    if (how !== 'no') tally.right++
    if (how === 'grain') tally.grain++
    if (how === 'no')
      miss(
        'wrong value',
        text,
        `${expected.timex} ${expected.resolutions.map((r) => r.filter(Boolean).join('..')).join(' or ')}`,
        `${mention.value} (${mention.rule}) «${mention.span.exact}»`,
      )
  }
  if (all) tally.recognised = 1
  return { tally, misses }
}

function rates(t: Tally) {
  const share = (a: number, b: number) => (b === 0 ? null : Math.round((a / b) * 1000) / 1000)
  return {
    support: share(t.recognised, t.cases),
    valueSupport: share(t.supported, t.valued),
    accuracy: share(t.right, t.supported),
    quietRate: share(t.quiet, t.empty),
  }
}

function print(rows: Readonly<Record<string, Tally & ReturnType<typeof rates>>>): void {
  const cell = (v: number | null) => (v === null ? '-' : v.toFixed(3)).padStart(9)
  console.log(
    `${''.padEnd(26)} cases  support   valued  given  accuracy  (at grain)  other kind  nothing to find: kept quiet`,
  )
  for (const [k, r] of Object.entries(rows))
    console.log(
      `${k.padEnd(26)} ${String(r.cases).padStart(5)}${cell(r.support)}${String(r.valued).padStart(9)}${String(r.supported).padStart(7)}${cell(r.accuracy)}${String(r.grain).padStart(12)}${String(r.otherKind).padStart(12)}  ${r.quiet}/${r.empty}`,
    )
}
