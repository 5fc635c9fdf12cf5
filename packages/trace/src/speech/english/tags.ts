import { ING, TITLES } from '#lexicon/english'
import type { Analysed, SentenceRange, Token } from '#text'
import { settle } from './settle.ts'
import { endsLikeAdjective, lookUp } from './vocabulary.ts'
import { isCapital, type Tag, type Word } from './word.ts'

const DASHES = new Set(['-', '–', '—', '―', '‒'])

/** Tags the words of one sentence. Linear: each decision looks at a few words to either side. */
export function tagSentence(analysed: Analysed, sentence: SentenceRange, names: ReadonlySet<string>): Word[] {
  const out: Word[] = []
  const title = isTitleCase(analysed.tokens, sentence)
  for (let i = sentence.first; i < sentence.last; i++) out.push(firstGuess(analysed.tokens, i, sentence, title, names))
  for (let i = 0; i < out.length; i++) settle(out, i)
  return out
}

/**
 * Words that the text writes with a capital inside a sentence, and hardly ever without: names, also where they open a
 * sentence. Counted once per text.
 */
export function namesOf(analysed: Analysed): ReadonlySet<string> {
  const { tokens } = analysed
  const balance = new Map<string, number>()
  for (const s of analysed.sentences) {
    if (isTitleCase(tokens, s)) continue
    for (let i = s.first + 1; i < s.last; i++) {
      const t = tokens[i]!
      if (t.kind !== 'word' || t.text.length < 3 || !isCapital(t.text) || opensClause(tokens, i)) continue
      balance.set(t.folded, (balance.get(t.folded) ?? 0) + 1)
    }
  }
  for (const t of tokens) {
    if (t.kind !== 'word' || isCapital(t.text)) continue
    const n = balance.get(t.folded)
    if (n !== undefined) balance.set(t.folded, n - 1)
  }
  const names = new Set<string>()
  for (const [word, n] of balance) if (n > 0 && lookUp(word).closed === undefined) names.add(word)
  return names
}

/** Headlines That Capitalise Most Words: capitals tell nothing there. */
function isTitleCase(tokens: readonly Token[], s: SentenceRange): boolean {
  if (s.last - s.first > 40) return false
  let long = 0
  let capital = 0
  for (let i = s.first; i < s.last; i++) {
    const t = tokens[i]!
    if (t.kind !== 'word' || t.text.length < 4) continue
    long++
    if (isCapital(t.text)) capital++
  }
  return long >= 4 && capital / long > 0.75
}

function firstGuess(
  tokens: readonly Token[],
  i: number,
  s: SentenceRange,
  title: boolean,
  names: ReadonlySet<string>,
): Word {
  const token = tokens[i]!
  if (token.kind === 'number') return makeWord(token, token.folded, 'num')
  if (token.kind === 'quote') return makeWord(token, token.folded, 'quote')
  if (token.kind === 'punctuation') return makeWord(token, token.folded, markOf(tokens, i))
  const entry = lookUp(token.folded)
  const { text } = entry
  const capital = isCapital(token.text)
  // The month, or behind a name a family name: «Ann May said».
  if (text === 'may' && capital && i > s.first)
    return makeWord(token, text, isFamilyName(tokens, i, s) ? 'name' : 'noun')
  if (entry.contracted) {
    const word = makeWord(token, text, text.startsWith('wh') ? 'wh' : 'pron')
    word.contracted = true
    return word
  }
  const { closed } = entry
  const opens = capital && (i === s.first || opensClause(tokens, i))
  if (closed !== undefined) {
    // «US», «IT», «WHO»: capitals all through are names unless the whole line is.
    const acronym = capital && !title && text.length > 1 && token.text === token.text.toUpperCase()
    if (!acronym && !(capital && !opens && !title && isNameLike(closed))) return makeWord(token, text, closed)
  }
  if (entry.possessive) {
    const word = makeWord(token, text, capital && (!opens || !entry.common) ? 'name' : 'noun')
    word.possessive = true
    return word
  }
  if (capital && !title && (!opens || names.has(text))) return makeWord(token, text, 'name')
  if (entry.number) return makeWord(token, text, 'num')
  const word = makeWord(token, text, 'noun')
  if (entry.verb && !(capital && !title && entry.verb.lemma === text.slice(0, -2) && !opens)) {
    word.verb = entry.verb
    word.forms = entry.verb.forms
  }
  const next = tokens[i + 1]
  const beforeCapital = capital && next !== undefined && next.kind === 'word' && isCapital(next.text)
  if (opens && entry.listed && !beforeCapital) word.tag = entry.verb && entry.verb.prior > 1 ? 'verb' : 'noun'
  else if (entry.usual !== undefined) word.tag = entry.usual
  else if (!capital && !entry.listed && endsLikeAdjective(text)) word.tag = 'adj'
  else word.tag = capital && !title && !entry.time && !(opens && COMMON_ENDING.test(text)) ? 'name' : 'noun'
  // A sentence that opens with a capitalised word before another capital: most likely a name.
  if (opens && !title && beforeCapital && word.tag !== 'adv')
    word.tag = word.tag === 'verb' && (word.forms & ING) !== 0 ? 'verb' : 'name'
  return word
}

function makeWord(token: Token, text: string, tag: Tag): Word {
  return { token, text, tag, verb: undefined, forms: 0, possessive: false, contracted: false }
}

/** Plurals and abstract nouns that hardly end a name: "Businesses", "Warnings". */
const COMMON_ENDING = /(?:sses|ists|ings|ments|tions|ities|nesses|tion|ment|ness)$/

/** A closed word that may be (part of) a name when capitalised inside a sentence: "Will", "May", "Down". */
function isNameLike(tag: Tag): boolean {
  return tag === 'modal' || tag === 'adv' || tag === 'prep' || tag === 'sub' || tag === 'noun' || tag === 'pron'
}

function isFamilyName(tokens: readonly Token[], i: number, s: SentenceRange): boolean {
  const [before, after] = [tokens[i - 1]!, tokens[i + 1]]
  if (before.kind !== 'word' || !isCapital(before.text) || after?.kind === 'number') return false
  if (TITLES.has(before.folded)) return true
  const { closed, time } = lookUp(before.folded)
  return closed === undefined && !time && !(i - 1 === s.first && lookUp(before.folded).listed)
}

/** After a quotation mark, a colon, or a stop that ends a sentence inside a quotation. */
function opensClause(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]!
  if (before.kind === 'quote' || before.text === ':' || before.text === '—') return true
  if (before.text !== '.') return false
  const word = tokens[i - 2]
  return word !== undefined && word.text.length > 1 && !TITLES.has(word.folded) && word.kind === 'word'
}

function markOf(tokens: readonly Token[], i: number): Tag {
  const t = tokens[i]!
  if (t.text === ',' || t.text === '،') return 'comma'
  if (t.text === ':' || t.text === ';') return 'colon'
  if (DASHES.has(t.text)) {
    const before = tokens[i - 1]
    const after = tokens[i + 1]
    const double = (before !== undefined && DASHES.has(before.text)) || (after !== undefined && DASHES.has(after.text))
    if (!t.spaceBefore && !t.spaceAfter && !double && t.text !== '—') return 'joiner'
    return 'dash'
  }
  if (t.text === '.') {
    const before = tokens[i - 1]
    const after = tokens[i + 1]
    // Inside a sentence a stop is the end of an abbreviation.
    if (before && before.kind === 'word' && !t.spaceBefore && after && !after.lineBefore && after.kind !== 'quote')
      return 'mark'
    return 'stop'
  }
  if (t.text === '?' || t.text === '!' || t.text === '…') return 'stop'
  if (t.text === '/' || t.text === '&' || t.text === "'") return 'joiner'
  if (t.text === '(' || t.text === '[') return 'bracket'
  if (t.text === ')' || t.text === ']') return 'bracket'
  return 'mark'
}
