import { LETTER_PAIRS } from './letters.ts'

interface Model {
  readonly language: string
  readonly rightToLeft: boolean
  readonly index: ReadonlyMap<string, number>
  readonly size: number
  readonly costs: readonly number[]
}

const MODELS: readonly Model[] = LETTER_PAIRS.map(({ language, letters, costs }) => ({
  language,
  rightToLeft: /^(ar|fa|he)$/.test(language),
  index: new Map([...letters].map((letter, i) => [letter, i + 1])),
  size: letters.length + 1,
  costs: [...costs].map((digit) => Number.parseInt(digit, 36)),
}))

/** Signs that running text has beside its letters, in any of the languages. */
const ORDINARY_SIGNS = /[\u00a0«»“”„‘’‹›–—…•°§©®€£،؛؟٪٫٬٠-٩۰-۹\u064b-\u0652\u0640\u200c-\u200f\ufeff]/u
const MARKS = /[\u064b-\u0652\u0640\u200c-\u200f]/u
const SIGN_COST = 8
/** What no text of the language holds: another script's letter, a box-drawing sign, a control, a byte without meaning. */
const STRANGE_COST = 40
const MIXED_COST = 20

export interface Plausibility {
  /** Half bits per character outside ASCII; lower is likelier. */
  readonly cost: number
  readonly language: string
  /** How many characters outside ASCII the judgement rests on. */
  readonly seen: number
}

/**
 * How much a text looks like one of the languages we have letter pairs for, judged by its characters outside ASCII alone: those inside are the same
 * in every encoding that is compared.
 */
export function judgePlausible(text: string): Plausibility {
  let best: Plausibility | undefined
  const lower = text.toLowerCase()
  for (const model of MODELS) {
    const judged = judgeBy(model, lower)
    if (best === undefined || judged.cost < best.cost) best = judged
  }
  return best!
}

function judgeBy(model: Model, text: string): Plausibility {
  let cost = 0
  let seen = 0
  let before = 0
  let beforeOutside = false
  let beforeForeign = false
  for (const char of text) {
    const outside = char.charCodeAt(0) >= 0x80
    if (outside && MARKS.test(char)) {
      seen += 1
      const fits = model.rightToLeft && !beforeForeign && (before !== 0 || char === '\u200f' || char === '\u200e')
      cost += fits ? 4 : STRANGE_COST
      continue
    }
    const now = model.index.get(char) ?? 0
    if (outside) {
      seen += 1
      if (now === 0) cost += ORDINARY_SIGNS.test(char) ? SIGN_COST : STRANGE_COST
    }
    // A pair is paid for by its character outside ASCII; two such neighbours pay once.
    if (outside && now !== 0) cost += model.costs[before * model.size + now]!
    else if (!outside && beforeOutside && before !== 0 && now !== 0) cost += model.costs[before * model.size + now]!
    else if (beforeOutside && before !== 0 && now === 0) cost += model.costs[before * model.size]!
    // Words do not change script in their middle: «caf» with a Cyrillic letter behind it was another encoding.
    const foreign = now === 0 && !outside && /[a-z]/.test(char)
    if ((foreign && beforeOutside && before !== 0) || (beforeForeign && outside && now !== 0)) cost += MIXED_COST
    before = now
    beforeOutside = outside
    beforeForeign = foreign
  }
  return { cost: seen === 0 ? 0 : cost / seen, language: model.language, seen }
}
