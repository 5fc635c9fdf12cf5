import type { Language } from '../model.ts'
import type { QuotePair, SentenceRange } from './analysed.ts'
import { foldWord } from './fold.ts'
import type { Token } from './tokens.ts'

const STOPS = new Set(['.', '؟', '?', '!', '؛', '…', '۔'])
const CLOSERS = new Set([')', ']', '}', '،', ',', '.', '؟', '?', '!', '…'])

/** English words whose stop ends no sentence. */
const ABBREVIATIONS = new Set(
  `mr mrs ms dr prof sen rep gov gen col lt sgt capt cpl pvt adm maj rev hon st jr sr vs etc inc ltd co corp no vol jan feb
  mar apr jun jul aug sep sept oct nov dec e.g i.e al dept est approx fig mt ave blvd pres supt messrs det atty hwy rte v
  spc pfc cmdr bros sens reps govs gens drs profs`.split(/\s+/),
)
/** Abbreviations only before a number: "No. 5", but "He said no. She left." */
const BEFORE_NUMBER = new Set(['no', 'vol', 'fig', 'approx'])
/** After «."» these words go on with the sentence: "..." according to, "..." he says. */
const GOES_ON = new Set(
  `حسب حسبما بحسب وفق وفقاً وفقا طبقاً كما هكذا بهذه بهذا على قال قالت قالوا يقول تقول يقولون صرح صرحت أضاف أضافت أكد أكدت
  أوضح أوضحت ذكر ذكرت كتب كتبت قائلا قائلة قائلين نقلا تابع تابعت أردف`
    .split(/\s+/)
    .map(foldWord),
)
/** «العربية.نت»: a stop inside the name of a site. */
const DOMAINS = new Set('نت كوم اورغ نيت نيوز اونلاين'.split(' ').map(foldWord))

/** A headline has no more words than this. */
const HEADLINE = 30

/**
 * Splits tokens into sentences: at a line's end always; at a stop unless it stands inside a pair of quotation marks, an
 * abbreviation, an initial, a number or the name of a site. A joint such as `.,` belongs to the sentence before it.
 * @param opensText - the first line may be a headline
 */
export function splitSentences(
  tokens: readonly Token[],
  quotes: readonly QuotePair[],
  language: Language,
  opensText = true,
): SentenceRange[] {
  const inside = insideQuotes(tokens, quotes)
  const out: SentenceRange[] = []
  let first = 0
  const push = (last: number, stopped: boolean) => {
    if (last <= first) return
    const opensParagraph = tokens[first]!.lineBefore
    const alone = last >= tokens.length || tokens[last]!.lineBefore
    out.push({
      start: tokens[first]!.start,
      end: tokens[last - 1]!.end,
      first,
      last,
      opensParagraph,
      headline: opensText && first === 0 && alone && !stopped && last < tokens.length && last - first <= HEADLINE,
    })
    first = last
  }
  let i = 0
  while (i < tokens.length) {
    if (i > first && tokens[i]!.lineBefore) push(i, STOPS.has(tokens[i - 1]!.text))
    if (!STOPS.has(tokens[i]!.text) || !isStop(tokens, i, language)) {
      i++
      continue
    }
    let end = i + 1
    while (end < tokens.length && !tokens[end]!.lineBefore) {
      const next = tokens[end]!
      const closing = next.kind === 'quote' && inside[end] === 'close'
      if (!closing && !(CLOSERS.has(next.text) && (!next.spaceBefore || next.text !== '('))) break
      end++
    }
    const afterMark = end > i + 1 && tokens[end - 1]!.kind === 'quote'
    if (inside[end - 1] === 'in' || (afterMark && goesOn(tokens, end, language))) {
      i = end
      continue
    }
    push(end, true)
    i = end
  }
  push(tokens.length, STOPS.has(tokens[tokens.length - 1]?.text ?? ''))
  return out
}

/** For each token: inside a pair that closes, its closing mark, or neither. */
function insideQuotes(
  tokens: readonly Token[],
  quotes: readonly QuotePair[],
): ReadonlyArray<'in' | 'close' | undefined> {
  const marks = new Array<'in' | 'close' | undefined>(tokens.length)
  let covered = -1
  for (const q of quotes) {
    if (q.close === undefined || q.confidence < 0.5) continue
    for (let k = Math.max(q.open + 1, covered + 1); k < q.close; k++) marks[k] = 'in'
    // An inner pair's closing mark is still inside the outer pair.
    if (q.close > covered) {
      marks[q.close] = 'close'
      covered = q.close
    }
  }
  return marks
}

function isStop(tokens: readonly Token[], i: number, language: Language): boolean {
  const token = tokens[i]!
  if (token.text !== '.') return true
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (!before || token.spaceBefore || before.kind !== 'word') {
    // «1. » opens a list; «3 .» ends a sentence.
    return !(before?.kind === 'number' && before.lineBefore && after !== undefined && !after.lineBefore)
  }
  const touches = after !== undefined && !token.spaceAfter && after.kind === 'word'
  if (before.script === 'arabic') {
    const letters = before.folded.length
    if (letters === 1 && after !== undefined && !after.lineBefore) return false
    return !(touches && (DOMAINS.has(after.folded) || after.script !== 'arabic' || after.folded.length === 1))
  }
  if (touches && !/^\p{Lu}\p{Ll}/u.test(after.text)) return false
  if (language === 'ar' || after === undefined || after.lineBefore) return true
  if (BEFORE_NUMBER.has(before.folded)) return after.kind !== 'number'
  if (ABBREVIATIONS.has(before.folded))
    return !/^(?:jr|sr|inc|ltd|co|corp|etc|al)$/.test(before.folded) ? false : startsUpper(after)
  // «J. Smith», «U.S. officials»: an initial, or the last letter of an abbreviation.
  if (before.text.length === 1) {
    const partOf = tokens[i - 2]?.text === '.' && !before.spaceBefore
    return partOf ? startsUpper(after) && SENTENCE_OPENERS.has(after.folded) : /^[a-z]$/.test(before.text)
  }
  return true
}

const SENTENCE_OPENERS = new Set(
  'the a an in on but and it he she they we i this that these those his her their its at for'.split(' '),
)

const SAYS = new Set(
  'said says asked asks told added wrote reported replied shouted cried exclaimed wondered tweeted'.split(' '),
)

function startsUpper(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text) || token.kind === 'quote'
}

/** Does the sentence go on after a closing mark that follows a stop? */
function goesOn(tokens: readonly Token[], next: number, language: Language): boolean {
  const token = tokens[next]
  if (token === undefined || token.lineBefore) return false
  if (token.script === 'arabic' || language === 'ar') return GOES_ON.has(token.folded)
  if (token.kind !== 'word') return false
  if (/^\p{Ll}/u.test(token.text)) return true
  // «"Are you ready?" Harbour Radio reported.»: a few words to the stop, one of them a cue.
  if (tokens[next - 1]?.kind !== 'quote' || !/^[?!]$/.test(tokens[next - 2]?.text ?? '')) return false
  for (let k = next + 1; k < tokens.length && k - next < 7 && !tokens[k]!.lineBefore; k++) {
    if (SAYS.has(tokens[k]!.folded)) return true
    if (STOPS.has(tokens[k]!.text) || tokens[k]!.text === ',') return false
  }
  return false
}
