/** An annotated content in one language, and where it stands. */
export interface GoldContent {
  /** Document, language and the annotation's id. */
  readonly key: string
  readonly spans: readonly { readonly start: number; readonly end: number }[]
  /** Line of the text in which it begins, from 0. */
  readonly line: number
  /** How many attributions it stands within. */
  readonly depth: number
  readonly cueKind: string
}

export interface ParallelText {
  readonly document: string
  readonly language: 'ar' | 'en'
  readonly text: string
  readonly contents: readonly GoldContent[]
}

interface Annotation {
  readonly id: string
  readonly content: readonly { readonly start: number; readonly end: number }[]
  readonly within: string | null
  readonly cueKind: string
}

export function readParallelTexts(files: readonly string[], read: (file: string) => string): ParallelText[] {
  return [...files].sort().flatMap((file): ParallelText[] => {
    const [, document, language] = /^(.+)\.(ar|en)\.json$/.exec(file) ?? []
    if (document === undefined || (language !== 'ar' && language !== 'en')) return []
    const text = read(`text/${document}.${language}.txt`)
    const { attributions } = JSON.parse(read(`ann/${file}`)) as { attributions: readonly Annotation[] }
    return [{ document, language, text, contents: toContents(`${document}.${language}`, text, attributions) }]
  })
}

function toContents(name: string, text: string, attributions: readonly Annotation[]): GoldContent[] {
  const units = unitsOf(text)
  const byId = new Map(attributions.map((a) => [a.id, a]))
  return attributions.flatMap((a): GoldContent[] => {
    const spans = a.content.map(({ start, end }) => ({ start: units[start]!, end: units[end]! }))
    const first = spans[0]
    if (first === undefined) return []
    let depth = 0
    for (let up = a.within; up !== null && depth < 20; up = byId.get(up)?.within ?? null) depth++
    const line = text.slice(0, Math.min(...spans.map((s) => s.start))).split('\n').length - 1
    return [{ key: `${name}.${a.id}`, spans, line, depth, cueKind: a.cueKind }]
  })
}

/** The annotations count code points; texts here count UTF-16 units. */
function unitsOf(text: string): number[] {
  const units = [0]
  for (const point of text) units.push(units.at(-1)! + point.length)
  return units
}

/** Kinds of cue that one language may use for the other's. */
const ALIKE: readonly (readonly string[])[] = [
  ['say', 'write', 'deny', 'show'],
  ['order', 'ask', 'promise', 'say'],
  ['believe', 'know', 'perceive', 'say'],
]

/**
 * Which annotated contents say the same in the two languages. The ids of the two annotations are not shared, but the texts
 * are parallel line by line. Within a line the contents of either language are aligned in order; a pair costs by what
 * differs (depth of nesting, kind of cue, place within the line), and one left alone costs as much as two differences. So
 * that a content which only one of the annotators or translators has stays alone instead of taking another's partner.
 */
export function goldPairs(texts: readonly ParallelText[]): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (const ar of texts) {
    const en = texts.find((t) => t.document === ar.document && t.language !== ar.language)
    if (ar.language !== 'ar' || en === undefined) continue
    const lines = new Set([...ar.contents, ...en.contents].map(({ line }) => line))
    for (const line of lines) {
      const on = (text: ParallelText) =>
        text.contents.filter((c) => c.line === line).sort((x, y) => x.spans[0]!.start - y.spans[0]!.start)
      for (const [a, b] of align(on(ar), on(en), placeIn(ar), placeIn(en))) pairs.add([a.key, b.key].sort().join(' '))
    }
  }
  return pairs
}

/** Where a content's middle lies in its line, 0 to 1. */
function placeIn(text: ParallelText): (c: GoldContent) => number {
  const starts = [0]
  for (const line of text.text.split('\n')) starts.push(starts.at(-1)! + line.length + 1)
  return (c) => {
    const [start, end] = [starts[c.line]!, starts[c.line + 1]!]
    const middle = c.spans.reduce((sum, s) => sum + (s.start + s.end) / 2, 0) / c.spans.length
    return Math.min(1, Math.max(0, (middle - start) / Math.max(1, end - start)))
  }
}

const ALONE = 1

function align(
  a: readonly GoldContent[],
  b: readonly GoldContent[],
  placeA: (c: GoldContent) => number,
  placeB: (c: GoldContent) => number,
): (readonly [GoldContent, GoldContent])[] {
  const cost = (x: GoldContent, y: GoldContent) => {
    const kinds = x.cueKind === y.cueKind || ALIKE.some((set) => set.includes(x.cueKind) && set.includes(y.cueKind))
    return (x.depth === y.depth ? 0 : 1) + (kinds ? 0 : 1) + Math.abs(placeA(x) - placeB(y))
  }
  const best = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i + j) * ALONE),
  )
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++)
      best[i]![j] = Math.min(
        best[i - 1]![j]! + ALONE,
        best[i]![j - 1]! + ALONE,
        best[i - 1]![j - 1]! + cost(a[i - 1]!, b[j - 1]!),
      )
  const pairs: (readonly [GoldContent, GoldContent])[] = []
  for (let i = a.length, j = b.length; i > 0 && j > 0; ) {
    if (best[i]![j] === best[i - 1]![j]! + ALONE) i--
    else if (best[i]![j] === best[i]![j - 1]! + ALONE) j--
    else {
      pairs.push([a[i - 1]!, b[j - 1]!])
      i--
      j--
    }
  }
  return pairs
}
