/** Counts of what follows from a context, more general contexts first. One line for each: `context|total|outcome:count,...` */
export interface SpellingWeights {
  readonly notice: string
  readonly licence: string
  /** Latin letters that an Arabic letter stands for, short vowels after it included; contexts: its neighbours. */
  readonly spoken: string
  /** Arabic letter and length in Latin letters; contexts: the Latin letters here and beside it. */
  readonly written: string
  /** Letter after letter, in each script. */
  readonly latin: string
  readonly arabic: string
}

interface Outcomes {
  readonly total: number
  readonly kinds: number
  readonly counts: ReadonlyMap<string, number>
}

/**
 * A conditional distribution that leans on more general contexts where the special ones are thin (Witten and Bell 1991).
 * The lines of a table are in the order of their contexts by code units; one is found by halving and read when it is
 * first asked for, since a text asks for few of the many thousands.
 */
class Distribution {
  readonly #table: string
  readonly #known = new Map<string, Outcomes | undefined>()

  constructor(table: string) {
    this.#table = table
  }

  #find(context: string): Outcomes | undefined {
    const known = this.#known.get(context)
    if (known !== undefined || this.#known.has(context)) return known
    const outcomes = this.#read(context)
    if (this.#known.size < REMEMBERED) this.#known.set(context, outcomes)
    return outcomes
  }

  #read(wanted: string): Outcomes | undefined {
    const table = this.#table
    // [low, high) begins and ends at beginnings of lines.
    let low = 0
    let high = table.length + 1
    while (low < high) {
      const middle = (low + high) >> 1
      const start = middle === 0 ? 0 : table.lastIndexOf('\n', middle - 1) + 1
      const bar = table.indexOf('|', start)
      const context = table.slice(start, bar)
      if (context === wanted) return readOutcomes(table, bar + 1)
      if (context < wanted) low = endOfLine(table, bar) + 1
      else high = start
    }
    return undefined
  }

  outcomes(contexts: readonly string[]): Outcomes[] {
    const found: Outcomes[] = []
    for (const context of contexts) {
      const outcomes = this.#find(context)
      if (!outcomes) break
      found.push(outcomes)
    }
    return found
  }

  static probability(outcomes: readonly Outcomes[], outcome: string): number {
    let p = FLOOR
    for (const { total, kinds, counts } of outcomes) {
      const trust = total / (total + kinds)
      p = (trust * (counts.get(outcome) ?? 0)) / total + (1 - trust) * p
    }
    return p
  }
}

function endOfLine(table: string, from: number): number {
  const end = table.indexOf('\n', from)
  return end < 0 ? table.length : end
}

/** Reads `total/kinds|outcome:count,...` to the end of the line. */
function readOutcomes(table: string, from: number): Outcomes {
  const [totals = '', list = ''] = table.slice(from, endOfLine(table, from)).split('|')
  const counts = new Map<string, number>()
  for (const item of list.split(',')) {
    const at = item.lastIndexOf(':')
    counts.set(item.slice(0, at), Number(item.slice(at + 1)))
  }
  const [total, kinds] = totals.split('/')
  return { total: Number(total), kinds: Number(kinds), counts }
}

/** Contexts that are kept once read; more than the tables have, so that it only bounds what is not found. */
const REMEMBERED = 60_000
const FLOOR = 1e-5
/** Latin letters that one Arabic letter may stand for. */
const REACH = 5
/** Longer words are no names; keeps the work of one comparison bounded. */
const LONGEST = 30

/** Contexts of an Arabic letter, general to special. */
export function arabicContexts(word: string, i: number): string[] {
  const here = word[i]!
  const before = word[i - 1] ?? '^'
  const after = word[i + 1] ?? '$'
  return [here, `${here}1${after}`, before + here + after, before + here + after + (word[i + 2] ?? '$')]
}

/** Contexts of a place in a Latin word, general to special. */
export function latinContexts(word: string, j: number): string[] {
  const here = word[j] ?? '$'
  const two = here + (word[j + 1] ?? '$')
  const three = two + (word[j + 2] ?? '$')
  return [here, two, three, (word[j - 1] ?? '^') + three]
}

/**
 * How well a Latin spelling renders an Arabic one. A monotone alignment in which each Arabic letter stands for 0 to 5
 * Latin letters, weighed in both directions with the neighbouring letters as context, against the chance of either word
 * by itself, per letter: above 2 surely the same name, about 1.5 open, below 1 another.
 * Method: joint-multigram alignment (Deligne and Bimbot 1995) by expectation-maximisation, then context counts.
 */
export class SpellingModel {
  readonly #spoken: Distribution
  readonly #written: Distribution
  readonly #latin: Distribution
  readonly #arabic: Distribution

  constructor(weights: SpellingWeights) {
    this.#spoken = new Distribution(weights.spoken)
    this.#written = new Distribution(weights.written)
    this.#latin = new Distribution(weights.latin)
    this.#arabic = new Distribution(weights.arabic)
  }

  /** @param arabic - of `arabicLetters`; @param latin - of `latinLetters`. -Infinity where either is empty or too long. */
  score(arabic: string, latin: string): number {
    const n = arabic.length
    const m = latin.length
    if (n === 0 || m === 0 || n > LONGEST || m > LONGEST) return Number.NEGATIVE_INFINITY
    const spoken = this.#sum(arabic, latin, (i) => this.#spoken.outcomes(arabicContexts(arabic, i)), true)
    const written = this.#sum(arabic, latin, (j) => this.#written.outcomes(latinContexts(latin, j)), false)
    const chance = letters(this.#latin, latin) + letters(this.#arabic, arabic)
    return (spoken + written - chance) / (n + m)
  }

  #sum(arabic: string, latin: string, outcomesAt: (k: number) => Outcomes[], byArabic: boolean): number {
    const n = arabic.length
    const m = latin.length
    const width = m + 1
    const known: (Outcomes[] | undefined)[] = []
    let row = new Float64Array(width)
    row[0] = 1
    for (let i = 0; i < n; i++) {
      const next = new Float64Array(width)
      for (let j = 0; j <= m; j++) {
        const p = row[j]!
        if (p === 0) continue
        const at = byArabic ? i : j
        known[at] ??= outcomesAt(at)
        for (let y = 0; y <= REACH && j + y <= m; y++) {
          const outcome = byArabic ? latin.slice(j, j + y) : arabic[i]! + y
          next[j + y]! += p * Distribution.probability(known[at], outcome)
        }
      }
      row = next
    }
    return Math.log(row[m]! + 1e-200)
  }
}

function letters(model: Distribution, word: string): number {
  let sum = 0
  for (let i = 0; i <= word.length; i++)
    sum += Math.log(Distribution.probability(model.outcomes(['', word[i - 1] ?? '^']), word[i] ?? '$'))
  return sum
}
