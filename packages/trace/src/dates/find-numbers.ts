import { type Analysed, type Token, tokenize } from '#text'
import type { Range } from '../model.ts'
import { lexTokens } from './lex.ts'
import { type NumberReading, readNumber } from './numbers.ts'

/** What stands before a number: about, more than, less than; the bare number says exactly. */
export type NumberBound = 'about' | 'more' | 'less'

export interface FoundNumber {
  readonly range: Range
  readonly value: number
  readonly form: NumberReading['form']
  /** «في المئة», %, "per cent" follows; `value` is as written: 30 for 30 %. */
  readonly percent: boolean
  readonly bound?: NumberBound
}

/** Words that make a number a bound or a guess, by what they do to it; at most three tokens long. */
const BOUNDS: readonly (readonly [NumberBound, readonly string[]])[] = [
  [
    'about',
    [
      'نحو',
      'حوالي',
      'زهاء',
      'قرابه',
      'ما يقارب',
      'ما يقرب من',
      'تقريبا',
      'about',
      'around',
      'nearly',
      'almost',
      'some',
      'roughly',
      'approximately',
    ],
  ],
  [
    'more',
    [
      'اكثر من',
      'ما يزيد علي',
      'ما يزيد عن',
      'ما لا يقل عن',
      'لا يقل عن',
      'ما يربو علي',
      'يزيد علي',
      'يزيد عن',
      'more than',
      'over',
      'at least',
      'no fewer than',
      'no less than',
    ],
  ],
  [
    'less',
    ['اقل من', 'ما لا يزيد علي', 'لا يزيد عن', 'less than', 'fewer than', 'under', 'up to', 'at most', 'no more than'],
  ],
]
const LONGEST_BOUND = 4
const boundOf = new Map(BOUNDS.flatMap(([b, words]) => words.map((w): [string, NumberBound] => [w, b])))

/** Signs and words of per cent after a number, as folded tokens. */
function percentAt(tokens: readonly Token[], i: number): number {
  const a = tokens[i]?.folded
  const b = tokens[i + 1]?.folded
  if (a === '%' || a === 'بالمءه' || a === 'بالماءه' || a === 'percent') return 1
  if (a === 'في' && (b === 'المءه' || b === 'الماءه')) return 2
  return a === 'per' && b === 'cent' ? 2 : 0
}

function boundBefore(tokens: readonly Token[], first: number): NumberBound | undefined {
  let words = ''
  for (let k = 1; k <= LONGEST_BOUND && first - k >= 0; k++) {
    const w = tokens[first - k]!.folded
    words = words === '' ? w : `${w} ${words}`
    const found =
      boundOf.get(words) ?? (w[0] === 'و' || w[0] === 'ب' || w[0] === 'ل' ? boundOf.get(words.slice(1)) : undefined)
    // «ما لا يقل عن» ends with «يقل عن»: the longest wins.
    if (found) {
      const longer = tokens[first - k - 1]?.folded
      return longer === 'لا' && found === 'less' ? 'more' : found
    }
  }
  return undefined
}

/**
 * Finds the numbers of a text, in digits and in words, in order and without overlap. Dates are not told apart: leave
 * out the ranges that `findDates` took. Linear in the number of tokens.
 */
export function findNumbers(text: string | Analysed): readonly FoundNumber[] {
  const tokens = typeof text === 'string' ? tokenize(text) : text.tokens
  const source = { tokens, lexed: lexTokens(tokens) }
  const out: FoundNumber[] = []
  let i = 0
  while (i < tokens.length) {
    const token = tokens[i]!
    if (token.kind !== 'number' && source.lexed[i] === undefined && token.folded !== 'a') {
      i++
      continue
    }
    const n = readNumber(source, i)
    if (!n) {
      i++
      continue
    }
    const percent = percentAt(tokens, n.last)
    const bound = boundBefore(tokens, n.first)
    out.push({
      range: { start: tokens[n.first]!.start, end: tokens[n.last - 1]!.end },
      value: n.value,
      form: n.form,
      percent: percent > 0,
      ...(bound ? { bound } : {}),
    })
    i = n.last + percent
  }
  return out
}
