import { ARABIC_TENSE, ENGLISH_TENSE, type TenseRow } from '#lexicon/dates'
import { foldWord, type Token } from '#text'

export type Tense = 'past' | 'future'

/** Tokens looked at on either side: a verb governs within its clause, and the bound keeps one long sentence linear. */
const BACK = 30
const AHEAD = 10

function index(rows: readonly TenseRow[]): ReadonlyMap<string, Tense> {
  return new Map(rows.flatMap((r) => r.words.map((w): [string, Tense] => [foldWord(w), r.tense])))
}

let arabic: ReadonlyMap<string, Tense> | undefined
let english: ReadonlyMap<string, Tense> | undefined

/** Prefix letters of the imperfect after the future س: سيعقد, ستبدأ, سنعود, سأعود. */
const FUTURE = /^[وف]?س[يتنا]\p{L}{2,}$/u
/** Nouns and forms of ten that begin the same way and are no future. */
const NOT_FUTURE =
  /^[وف]?(?:سياس.*|سيار.*|سيد|سيده|سيدات|سيناريو.*|سيطر.*|سيول|سينما.*|سيوف|سيره|سيرا|سيرهم|سيءه|سيءات|سابق.*|سابع.*|سابعه|ساحه|ساحات|ساحل.*|ساعه|ساعات|ساعت.*|ساعد.*|ساعي|سالم.*|سالب.*|سالف.*|سامي.*|ساهم.*|سارت|سارع.*|سارق|ساري.*|سارا|ساده|سادت|ساند.*|سادس.*|ساكن.*|ساخن.*|ساخر.*|سافر.*|ساءق.*|ساءح.*|ساءر|ساءل.*|ساءد.*|ساتر|ستين|ستون|ستراتيج.*|ستاره|ستار|ستاد|سنوات|سنويا|سنويه|سنوي|سنين|سندات|سنتين|سنتان|سنتها|سناد|سنتمتر.*|سيبيريا|سيناء|سيدني|سيراليون|ستوكهولم|ستيفن|ستالين)$/u

function tenseOf(token: Token): Tense | undefined {
  const w = token.folded
  if (token.script === 'arabic') {
    arabic ??= index(ARABIC_TENSE)
    const known = arabic.get(w) ?? (w[0] === 'و' || w[0] === 'ف' ? arabic.get(w.slice(1)) : undefined)
    if (known) return known
    return FUTURE.test(w) && !NOT_FUTURE.test(w) ? 'future' : undefined
  }
  if (token.script === 'latin') {
    english ??= index(ENGLISH_TENSE)
    const known = english.get(w) ?? (w.endsWith("'ll") || w.endsWith('’ll') ? 'future' : undefined)
    if (known) return known
    return w.length > 4 && w.endsWith('ed') ? 'past' : undefined
  }
  return undefined
}

function isStop(t: Token, next: Token | undefined): boolean {
  return t.text === '؟' || t.text === '?' || t.text === '!' || (t.text === '.' && (next === undefined || t.spaceAfter))
}

/**
 * Tells whether what a date at tokens [first, last) dates lies before or after publication, from the verb that governs
 * it: the nearest one before it in its sentence, else the nearest after it. News tells of the past: the default.
 */
export function tenseAt(tokens: readonly Token[], first: number, last: number): Tense {
  for (let i = first - 1; i >= 0 && i >= first - BACK; i--) {
    const t = tokens[i]!
    if (tokens[i + 1]!.lineBefore || isStop(t, tokens[i + 1])) break
    const tense = tenseOf(t)
    if (tense) return tense
  }
  for (let i = last; i < tokens.length && i < last + AHEAD; i++) {
    const t = tokens[i]!
    if (t.lineBefore || isStop(t, tokens[i + 1])) break
    const tense = tenseOf(t)
    if (tense) return tense
  }
  return 'past'
}
