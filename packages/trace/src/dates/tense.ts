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

/** The future س before an imperfect: سيعقد, ستبدأ, سنعود; in the first person only where its hamza is written: سأعود. */
const FUTURE = /^[وف]?س[يتن](\p{L}{3,})$/u
const FUTURE_I = /^[وف]?سأ\p{L}{2,}$/u
/** Endings of the imperfect and its objects. */
const ENDINGS = /(?:ون|ان|ين|وا|ها|هم|ه|نا|كم)$/u
/** Common nouns and names that begin as a future does. */
const NOT_FUTURE = new Set(
  'سياسه سياسي سياسيه سياسات سياسيين سياسيون سيارات سيارته سيناريو سيناريوهات سيطر سيطره سيطرت سيطروا سيول سينما سينماءي سينماءيه سيوف سيرتها سيرته سيءه سيءات سيده سيدات سيدتي سيدها ستين ستون ستاره ستراتيجي ستراتيجيه سنوات سنويا سنويه سنوي سنين سندات سنتين سنتان سنتها سنتهم سنجار سنغافوره سيبيريا سيناء سيدني ستيفن ستيف ستالين ستانلي ستيوارت سيمنز سيلفا ستريت سيتي ستار ستورم سترلنج سترلينج سترلينغ ستيرلينج ستيرلنغ ستيرلينغ'.split(
    ' ',
  ),
)

/** A stem of a verb has one long vowel at most, and does not begin with one but و: names from other languages do. */
function isStem(s: string): boolean {
  const cut = s.replace(ENDINGS, '')
  const stem = cut.length >= 2 ? cut : s
  return /^[^اي]/u.test(stem) && (stem.slice(1).match(/[اوي]/gu)?.length ?? 0) <= 1
}

function isFuture(token: Token): boolean {
  if (FUTURE_I.test(token.text)) return true
  const w = token.folded
  const m = FUTURE.exec(w)
  if (!m) return false
  const bare = w.replace(/^[وف](?=س)/u, '')
  return !NOT_FUTURE.has(bare) && isStem(m[1]!)
}

function tenseOf(token: Token, first: boolean): Tense | undefined {
  const w = token.folded
  if (token.script === 'arabic') {
    arabic ??= index(ARABIC_TENSE)
    const known =
      arabic.get(w) ??
      (w.endsWith('ون') ? arabic.get(w.slice(0, -2)) : undefined) ??
      (w[0] === 'و' || w[0] === 'ف' ? arabic.get(w.slice(1)) : undefined)
    if (known) return known
    return w.length > 4 && w.length < 16 && isFuture(token) ? 'future' : undefined
  }
  if (token.script === 'latin') {
    // A name: Will, Said.
    const c = token.text[0]!
    if (c !== c.toLowerCase() && !first) return undefined
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
 * it: the nearest one before it in its sentence, else the nearest after it. Undefined
 * where no verb that is known stands near.
 */
export function tenseAt(tokens: readonly Token[], first: number, last: number): Tense | undefined {
  for (let i = first - 1; i >= 0 && i >= first - BACK; i--) {
    const t = tokens[i]!
    if (tokens[i + 1]!.lineBefore || isStop(t, tokens[i + 1])) break
    const before = tokens[i - 1]
    const tense = tenseOf(t, t.lineBefore || before === undefined || isStop(before, t))
    if (tense) return tense
  }
  for (let i = last; i < tokens.length && i < last + AHEAD; i++) {
    const t = tokens[i]!
    if (t.lineBefore || t.kind === 'quote' || isStop(t, tokens[i + 1])) break
    const tense = tenseOf(t, false)
    if (tense) return tense
  }
  return undefined
}
