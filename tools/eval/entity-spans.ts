/** A sentence with a label for each word: O, or B- and I- with a kind. */
export interface Tagged {
  readonly words: readonly string[]
  readonly labels: readonly string[]
}

/** Reads "word label" lines, sentences parted by blank lines. */
export function readTagged(text: string): Tagged[] {
  return text
    .split(/\r?\n\s*\r?\n/)
    .map((block) => block.split(/\r?\n/).filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .map((lines) => ({
      words: lines.map((line) => line.slice(0, line.lastIndexOf(' '))),
      labels: lines.map((line) => line.slice(line.lastIndexOf(' ') + 1).trim()),
    }))
}

/** Each name as "kind from to", `to` exclusive. */
export function spansOf(labels: readonly string[]): string[] {
  const found: string[] = []
  for (let i = 0; i < labels.length; i++) {
    if (!labels[i]!.startsWith('B-')) continue
    const type = labels[i]!.slice(2)
    let j = i + 1
    while (j < labels.length && labels[j] === `I-${type}`) j++
    found.push(`${type} ${i} ${j}`)
  }
  return found
}

export interface SpanCounts {
  readonly gold: number
  readonly found: number
  readonly right: number
}

export function countSpans(
  gold: readonly Tagged[],
  found: readonly (readonly string[])[],
  types: readonly string[],
): SpanCounts {
  let inGold = 0
  let inFound = 0
  let right = 0
  const wanted = (span: string) => types.includes(span.slice(0, span.indexOf(' ')))
  gold.forEach((s, k) => {
    const g = new Set(spansOf(s.labels).filter(wanted))
    const f = spansOf(found[k]!).filter(wanted)
    inGold += g.size
    inFound += f.length
    right += f.filter((span) => g.has(span)).length
  })
  return { gold: inGold, found: inFound, right }
}
