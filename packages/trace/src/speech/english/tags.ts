import {
  ADJECTIVES,
  ADVERBS,
  BASE,
  BE,
  BODY_NOUNS,
  CONTRACTED,
  COORDINATORS,
  CUE_VERBS,
  DETERMINERS,
  DO,
  DOCUMENTS,
  HAVE,
  ING,
  MODALS,
  NEGATIONS,
  NOT_ADVERBS,
  OBJECTS,
  PARTICIPLE,
  PAST,
  PERSON_NOUNS,
  PERSON_PLURALS,
  PERSONAL,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECTS,
  SUBORDINATORS,
  THIRD,
  TIMES,
  TITLES,
  VERB_READINGS,
  type VerbReading,
  WEEKDAYS,
  WH,
  words,
} from '#lexicon/english'
import type { Analysed, SentenceRange, Token } from '#text'

/** Coarse parts of speech, enough to find clauses and noun phrases. */
export type Tag =
  | 'noun'
  | 'name'
  | 'adj'
  | 'num'
  | 'det'
  | 'poss'
  | 'pron'
  | 'obj'
  | 'prep'
  | 'sub'
  | 'wh'
  | 'that'
  | 'cc'
  | 'modal'
  | 'be'
  | 'have'
  | 'do'
  | 'not'
  | 'to'
  | 'adv'
  | 'verb'
  | 'comma'
  | 'stop'
  | 'colon'
  | 'dash'
  | 'joiner'
  | 'quote'
  | 'bracket'
  | 'mark'

export interface Word {
  readonly token: Token
  /** Lower case, with a straight apostrophe. */
  readonly text: string
  tag: Tag
  /** The verb it is or could be. */
  verb: VerbReading | undefined
  /** Forms left possible by what stands around it. */
  forms: number
  /** "Trump's", "experts'" : a possessive, after which a noun phrase goes on. */
  possessive: boolean
  /** "he'd", "it's": subject and auxiliary in one word. */
  contracted: boolean
}

// WordNet counts some participles as adjectives ("the said man", "a made bed"): what stands around them decides instead.
const INFLECTED = PAST | PARTICIPLE | ING
const ADJECTIVE_WORDS = new Set(
  [...words(ADJECTIVES)].filter((w) => ((VERB_READINGS.get(w)?.forms ?? 0) & INFLECTED) === 0),
)
const ADJECTIVE_ENDING = /(?:ous|ful|ish|ible|able|less|ical|ian|ese|ary|ive)$/
const CAPITAL = /^\p{Lu}/u
const LONE_S = /'s$/
const CLOSED = new Map<string, Tag>()
for (const w of ADVERBS) CLOSED.set(w, 'adv')
for (const w of PREPOSITIONS) CLOSED.set(w, 'prep')
for (const w of SUBORDINATORS) CLOSED.set(w, 'sub')
for (const w of SUBJECTS) CLOSED.set(w, 'pron')
for (const w of DETERMINERS) CLOSED.set(w, 'det')
for (const w of POSSESSIVES) CLOSED.set(w, 'poss')
for (const w of OBJECTS) CLOSED.set(w, 'obj')
for (const w of WH) CLOSED.set(w, 'wh')
for (const w of COORDINATORS) CLOSED.set(w, 'cc')
for (const w of MODALS) CLOSED.set(w, 'modal')
for (const w of BE) CLOSED.set(w, 'be')
for (const w of HAVE) CLOSED.set(w, 'have')
for (const w of DO) CLOSED.set(w, 'do')
for (const w of NEGATIONS) CLOSED.set(w, 'not')
for (const w of TITLES) CLOSED.set(w, 'noun')
for (const w of WEEKDAYS) CLOSED.set(w, 'noun')
for (const w of ['one', 'none', 'others', 'something', 'nothing', 'anything', 'everything']) CLOSED.set(w, 'pron')
CLOSED.set('her', 'poss')
CLOSED.set('that', 'that')
CLOSED.set('to', 'to')
CLOSED.set('like', 'prep')
const DUAL = words('half one this these those some many most few both all each several any another')
/** In -ing and, after a noun, mostly nouns: "the Smith hearing". */
const EVENT_NOUNS = words(
  'hearing meeting building briefing training funding housing shooting killing bombing ruling filing finding wedding rating spending',
)
const DASHES = new Set(['-', '–', '—', '―', '‒'])
const NUMBER_WORDS = words(
  `one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million
  millions billion billions twenty thirty forty fifty sixty seventy eighty ninety`,
)

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
  const capitals = new Map<string, number>()
  const small = new Map<string, number>()
  for (const s of analysed.sentences) {
    if (isTitleCase(analysed.tokens, s)) continue
    for (let i = s.first; i < s.last; i++) {
      const t = analysed.tokens[i]!
      if (t.kind !== 'word' || t.text.length < 3) continue
      if (!CAPITAL.test(t.text)) small.set(t.folded, (small.get(t.folded) ?? 0) + 1)
      else if (i > s.first && !opensClause(analysed.tokens, i))
        capitals.set(t.folded, (capitals.get(t.folded) ?? 0) + 1)
    }
  }
  const names = new Set<string>()
  for (const [word, n] of capitals) if (n > (small.get(word) ?? 0) && !CLOSED.has(word)) names.add(word)
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
    if (CAPITAL.test(t.text)) capital++
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
  const text = token.folded.includes('’') ? token.folded.replace(/’/g, "'") : token.folded
  const word: Word = { token, text, tag: 'noun', verb: undefined, forms: 0, possessive: false, contracted: false }
  if (token.kind === 'number') word.tag = 'num'
  else if (token.kind === 'quote') word.tag = 'quote'
  else if (token.kind === 'punctuation') word.tag = markOf(tokens, i)
  else if (text === 'may' && CAPITAL.test(token.text) && i > s.first) word.tag = 'noun'
  else if (CONTRACTED.has(text)) {
    word.contracted = true
    word.tag = text === 'who’s' || text.startsWith('wh') ? 'wh' : 'pron'
  } else {
    const capital = CAPITAL.test(token.text)
    const opens = i === s.first || opensClause(tokens, i)
    const closed = CLOSED.get(text)
    // «US», «IT», «WHO»: capitals all through are names unless the whole line is.
    const acronym = capital && text.length > 1 && token.text === token.text.toUpperCase() && !title
    const next = tokens[i + 1]
    if (closed !== undefined && !acronym && !(capital && !opens && !title && isNameLike(closed))) word.tag = closed
    else if (LONE_S.test(text)) {
      word.tag = capital && (!opens || !isCommonNoun(text.slice(0, -2))) ? 'name' : 'noun'
      word.possessive = true
    } else if (capital && !title && (!opens || names.has(text))) word.tag = 'name'
    else if (NUMBER_WORDS.has(text)) word.tag = 'num'
    else {
      const verb = VERB_READINGS.get(text) ?? guessVerb(text, capital)
      if (verb) {
        word.verb = verb
        word.forms = verb.forms
      }
      if (opens && isListed(text) && !(next && CAPITAL.test(next.text)))
        word.tag = verb && verb.prior > 1 ? 'verb' : 'noun'
      else if (text.endsWith('ly') && text.length > 4 && !NOT_ADVERBS.has(text)) word.tag = 'adv'
      else if (ADJECTIVE_WORDS.has(text)) word.tag = 'adj'
      else if (verb) word.tag = 'verb'
      else if (ADJECTIVE_ENDING.test(text) && !capital && !isListed(text)) word.tag = 'adj'
      else word.tag = capital && !title && !TIMES.has(text) ? 'name' : 'noun'
      // A sentence that opens with a capitalised word before another capital: most likely a name.
      if (capital && !title && opens && word.tag !== 'adv' && next && next.kind === 'word' && CAPITAL.test(next.text))
        word.tag = word.tag === 'verb' && (word.forms & ING) !== 0 ? 'verb' : 'name'
    }
  }
  return word
}

/** A verb that no list holds, told by its ending: "sidestepped". */
function guessVerb(text: string, capital: boolean): VerbReading | undefined {
  if (capital || text.length < 6) return undefined
  if (text.endsWith('ed') && !text.endsWith('eed'))
    return { lemma: text.slice(0, -2), forms: PAST | PARTICIPLE, prior: 2 }
  return undefined
}

function isListed(text: string): boolean {
  const one = text.replace(/s$/, '')
  return (
    PERSON_PLURALS.has(text) ||
    PERSON_NOUNS.has(text) ||
    DOCUMENTS.has(text) ||
    DOCUMENTS.has(one) ||
    BODY_NOUNS.has(text) ||
    BODY_NOUNS.has(one)
  )
}

function isCommonNoun(text: string): boolean {
  return (
    PERSON_NOUNS.has(text) || BODY_NOUNS.has(text) || DOCUMENTS.has(text) || VERB_READINGS.has(text) || TIMES.has(text)
  )
}

/** A closed word that may be (part of) a name when capitalised inside a sentence: "Will", "May", "Down". */
function isNameLike(tag: Tag): boolean {
  return tag === 'modal' || tag === 'adv' || tag === 'prep' || tag === 'sub' || tag === 'noun' || tag === 'pron'
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

/** The nearest word before `i` that is no adverb or mark of quotation. */
function before(ws: readonly Word[], i: number): Word | undefined {
  for (let k = i - 1; k >= 0 && i - k < 6; k--) {
    const tag = ws[k]!.tag
    if (tag !== 'adv' && tag !== 'not' && tag !== 'quote' && tag !== 'mark') return ws[k]
  }
  return undefined
}
function after(ws: readonly Word[], i: number): Word | undefined {
  for (let k = i + 1; k < ws.length && k - i < 4; k++) {
    const tag = ws[k]!.tag
    if (tag !== 'adv' && tag !== 'quote' && tag !== 'mark') return ws[k]
  }
  return undefined
}

const NOMINAL = new Set<Tag>(['noun', 'name', 'adj', 'num'])
/** What follows a verb far more often than a noun. */
const OBJECT_STARTS = new Set<Tag>(['that', 'det', 'poss', 'pron', 'obj', 'name', 'to', 'wh', 'not', 'num', 'colon'])

/** Decides what the sentence so far leaves open at `i`. */
function settle(ws: Word[], i: number): void {
  const w = ws[i]!
  if (w.text === 'her') {
    settleHer(ws, i)
    return
  }
  if (w.tag === 'that') {
    settleThat(ws, i)
    return
  }
  if (DUAL.has(w.text) && (w.tag === 'det' || w.tag === 'pron')) {
    const next = ws[i + 1]
    w.tag = next && (NOMINAL.has(next.tag) || (next.tag === 'verb' && next.verb!.prior < 3)) ? 'det' : 'pron'
    return
  }
  if (w.tag === 'wh' && (w.text === 'what' || w.text === 'which')) return
  if (w.tag === 'sub' || w.tag === 'prep') {
    settleLink(ws, i)
    return
  }
  if (w.tag === 'quote' && (w.text === "'" || w.text === '’')) {
    const prev = ws[i - 1]
    // «experts' claims»: a plural possessive; pairing has already kept true marks in pairs elsewhere.
    if (prev && !w.token.spaceBefore && w.token.spaceAfter && prev.text.endsWith('s') && NOMINAL.has(prev.tag)) {
      prev.possessive = true
      w.tag = 'joiner'
    }
    return
  }
  if (w.tag === 'noun' && (w.text === 's' || w.text === 't') && ws[i - 1]?.tag === 'quote') w.tag = 'joiner'
  if (w.verb === undefined || (w.tag !== 'verb' && w.tag !== 'adj')) return
  const tag = chooseVerb(ws, i)
  w.tag = tag
}

function settleHer(ws: Word[], i: number): void {
  const w = ws[i]!
  const next = ws[i + 1]
  const nominal = next && (NOMINAL.has(next.tag) || (next.tag === 'verb' && next.verb!.prior < 3) || next.tag === 'adv')
  w.tag = nominal ? 'poss' : 'obj'
}

function settleThat(ws: Word[], i: number): void {
  const w = ws[i]!
  const next = ws[i + 1]
  const prev = ws[i - 1]
  if (next === undefined || next.tag === 'comma' || next.tag === 'stop') w.tag = 'pron'
  // «that is», «that means» at the head of a clause: a pronoun.
  else if ((prev === undefined || prev.tag === 'quote' || prev.tag === 'stop') && isFiniteStart(next)) w.tag = 'pron'
  else if (
    prev &&
    (prev.tag === 'prep' || prev.tag === 'to') &&
    !(/^(?:out|on|in|up)$/.test(prev.text) && OBJECT_STARTS.has(next.tag))
  )
    w.tag = NOMINAL.has(next.tag) ? 'det' : 'pron'
  else if (prev?.tag === 'verb' && prev.verb?.lemma === 'think' && isFiniteStart(next)) w.tag = 'pron'
}

function isFiniteStart(w: Word): boolean {
  if (w.tag === 'modal' || w.tag === 'be' || w.tag === 'have' || w.tag === 'do') return true
  return w.tag === 'verb' && (w.forms & (THIRD | PAST)) !== 0 && w.verb!.prior >= 2
}

/** "as", "after", "since", "before", "until", "like": before a noun phrase without a verb of its own, a preposition. */
function settleLink(ws: Word[], i: number): void {
  const w = ws[i]!
  if (w.text === 'like') {
    const prev = before(ws, i)
    if (prev && (prev.tag === 'modal' || prev.tag === 'to' || (prev.tag === 'pron' && PERSONAL.has(prev.text)))) {
      w.tag = 'verb'
      w.verb = { lemma: 'like', forms: BASE, prior: 2 }
      w.forms = BASE
    }
  }
}

/** Verb, noun or adjective: what a word is that could be a verb form. */
function chooseVerb(ws: readonly Word[], i: number): Tag {
  const w = ws[i]!
  const { prior } = w.verb!
  const isAdjective = w.tag === 'adj'
  const prev = before(ws, i)
  const next = after(ws, i)
  const direct = ws[i - 1]
  if (direct?.tag === 'joiner' || ws[i + 1]?.tag === 'joiner') {
    // «five-storey», «well-known»; but «so-called» and «re-elected» are no verbs of their clause either.
    if (direct?.text !== '&') return (w.forms & (ING | PAST | PARTICIPLE)) !== 0 ? 'adj' : 'noun'
  }
  // «people close to the talks», «open to change»
  if (
    /^(?:close|open|subject)$/.test(w.text) &&
    ws[i + 1]?.text === 'to' &&
    prev?.tag !== 'to' &&
    prev?.tag !== 'modal'
  )
    return 'adj'
  const linked =
    ws[i - 1]?.text === 'to' &&
    /^(?:according|due|thanks|prior|addition|regard|respect|contrary)$/.test(ws[i - 2]?.text ?? '')
  if (linked) return next && isNounLike(next) && (w.forms & (ING | PARTICIPLE)) !== 0 ? 'adj' : 'noun'
  const afterAux = prev !== undefined && (prev.tag === 'have' || prev.tag === 'be' || isContracted(prev))
  const afterModal = prev !== undefined && (prev.tag === 'modal' || prev.tag === 'do' || isModalContraction(prev))
  if (w.forms & BASE && (afterModal || (prev?.tag === 'to' && (prior > 1 || !isAdjective)))) return 'verb'
  if (afterAux && w.forms & (PARTICIPLE | ING)) return isAdjective && prev?.tag === 'be' ? 'adj' : 'verb'
  const afterDeterminer =
    direct !== undefined &&
    (direct.tag === 'det' || direct.tag === 'poss' || direct.possessive || (direct.tag === 'adj' && !isVerbAdj(direct)))
  // «the climate forecast is», «rape claims have»: an auxiliary right after makes it a noun.
  const auxiliary = ws[i + 1]?.tag
  if (
    prior < 3 &&
    (w.forms & (BASE | THIRD)) !== 0 &&
    (auxiliary === 'be' || auxiliary === 'have' || auxiliary === 'modal' || auxiliary === 'do') &&
    prev?.tag !== 'pron'
  )
    return 'noun'
  if (w.forms & ING) {
    if (EVENT_NOUNS.has(w.text) && direct && NOMINAL.has(direct.tag) && !(next && OBJECT_STARTS.has(next.tag)))
      return 'noun'
    if (afterDeterminer) return next && NOMINAL.has(next.tag) ? 'adj' : 'noun'
    return 'verb'
  }
  if (w.forms & (PAST | PARTICIPLE)) {
    // «the 24-year-old said he …»: an adjective as a noun, then the verb.
    const object = ws[i + 1]?.tag
    if (direct?.tag === 'adj' && (object === 'pron' || object === 'that' || object === 'quote' || object === 'poss'))
      return 'verb'
    if (afterDeterminer || direct?.tag === 'num') {
      // «the alleged incident», «the 20 confirmed cases»; but «the firm's owner accused» never comes here.
      if (direct?.tag !== 'num') {
        if (next && isNounLike(next) && !(direct?.possessive && next.tag === 'name')) return 'adj'
        // «Harbour's said it would…»: a name that happens to end like a possessive.
        return direct?.possessive && CAPITAL.test(direct.token.text) ? 'verb' : 'noun'
      }
      if (ws[i + 1] && isNounLike(ws[i + 1]!) && !CAPITAL.test(ws[i + 1]!.token.text)) return 'adj'
      return 'verb'
    }
    if (direct && (direct.tag === 'prep' || direct.tag === 'cc' || direct.tag === 'comma') && isAdjective) return 'adj'
    if (direct?.tag === 'prep' && next && isNounLike(next) && ws[i + 1] === next) return 'adj'
    if (isAdjective) return 'adj'
    return 'verb'
  }
  if (isAdjective && w.verb!.prior < 3) return 'adj'
  const strong =
    next !== undefined && (OBJECT_STARTS.has(next.tag) || ws[i + 1]?.tag === 'quote' || ws[i + 1]?.tag === 'adv')
  if (w.forms & THIRD) return chooseThird(ws, i, prev, strong)
  return chooseBase(ws, i, prev, strong)
}

function isContracted(w: Word): boolean {
  return w.contracted
}
function isModalContraction(w: Word): boolean {
  return w.contracted && /'(?:d|ll)$/.test(w.text)
}
function isVerbAdj(w: Word): boolean {
  return w.verb !== undefined && (w.forms & PARTICIPLE) !== 0
}
function isNounLike(w: Word): boolean {
  return NOMINAL.has(w.tag) || (w.tag === 'verb' && w.verb!.prior < 3 && (w.forms & (BASE | THIRD)) !== 0)
}

function chooseThird(ws: readonly Word[], i: number, prev: Word | undefined, strong: boolean): Tag {
  const w = ws[i]!
  const { prior } = w.verb!
  const direct = ws[i - 1]
  if (prev === undefined) return prior === 3 && strong ? 'verb' : 'noun'
  if (direct && (direct.tag === 'det' || direct.tag === 'poss' || direct.possessive)) return 'noun'
  if (prev.tag === 'prep' || prev.tag === 'to' || prev.tag === 'num') return prior === 3 && strong ? 'verb' : 'noun'
  if (direct?.tag === 'adj') return prior === 3 && strong ? 'verb' : 'noun'
  if (prev.tag === 'pron' || prev.tag === 'wh' || prev.tag === 'that') return prior > 1 || strong ? 'verb' : 'noun'
  if (prev.tag === 'be' || prev.tag === 'have' || prev.tag === 'modal' || prev.tag === 'do') return 'noun'
  if (prev.tag === 'verb' && (prev.forms & (PAST | BASE | ING | THIRD)) !== 0 && direct === prev)
    return prior === 3 && strong && (prev.forms & BASE) === 0 ? 'verb' : 'noun'
  // «fashion shows reveal»
  const following = ws[i + 1]
  if (prior < 3 && following?.tag === 'verb' && following.forms === BASE && following.verb!.prior === 3) return 'noun'
  const plain = ws[i + 1] === undefined || ws[i + 1]!.tag === 'comma' || ws[i + 1]!.tag === 'stop'
  if (prior === 3) return 'verb'
  // «"…," the notice states.»
  if (prior === 2 && plain && CUE_VERBS.get(w.verb!.lemma)?.frames.has('after') && afterQuotation(ws, i)) return 'verb'
  if (prior === 2)
    return strong || (prev.tag === 'name' && !plain && ws[i + 1]?.tag !== 'prep' && strong) ? 'verb' : 'noun'
  return strong && (prev.tag === 'name' || prev.tag === 'noun') && !hasFinite(ws, i) ? 'verb' : 'noun'
}

/** A quotation closed shortly before, and no verb since. */
function afterQuotation(ws: readonly Word[], i: number): boolean {
  for (let k = i - 1; k > 0 && i - k < 12; k--) {
    const tag = ws[k]!.tag
    if (tag === 'quote') return ws[k - 1]!.tag === 'comma'
    if (tag === 'verb' || tag === 'be' || tag === 'have' || tag === 'modal' || tag === 'comma') return false
  }
  return false
}

function chooseBase(ws: readonly Word[], i: number, prev: Word | undefined, strong: boolean): Tag {
  const w = ws[i]!
  const { prior } = w.verb!
  const direct = ws[i - 1]
  if (prev === undefined || direct === undefined) return prior === 3 || (prior === 2 && strong) ? 'verb' : 'noun'
  if (
    direct.tag === 'det' ||
    direct.tag === 'poss' ||
    direct.possessive ||
    direct.tag === 'adj' ||
    direct.tag === 'num'
  )
    return prior === 3 && strong && isPluralLike(prev) ? 'verb' : 'noun'
  if (prev.tag === 'prep' || prev.tag === 'be' || prev.tag === 'have') return 'noun'
  if (prev.tag === 'pron') return prior > 1 || strong ? 'verb' : 'noun'
  if (prev.tag === 'wh') return prior === 3 || strong ? 'verb' : 'noun'
  if (prev.tag === 'cc' || prev.tag === 'comma') {
    if (prior === 3) return 'verb'
    return prior === 2 && strong ? 'verb' : 'noun'
  }
  if (prev.tag === 'noun' || prev.tag === 'name') {
    if (isPluralLike(prev)) return prior === 3 || (prior === 2 && strong) ? 'verb' : 'noun'
    // «the government say», «let people know»: seldom, and only with a clear object.
    return prior === 3 && strong ? 'verb' : 'noun'
  }
  // «dismisses rape claims» holds one verb; «help rebuild» two.
  if (direct.tag === 'verb')
    return /^(?:help|go|come|let|dare)$/.test(direct.verb!.lemma) && prior > 1 ? 'verb' : 'noun'
  if (prev.tag === 'obj' || prev.tag === 'verb') return prior === 3 ? 'verb' : 'noun'
  return prior === 3 ? 'verb' : 'noun'
}

function isPluralLike(w: Word): boolean {
  return (
    (/[^s]s$/.test(w.text) && !w.possessive) || /(?:people|men|police|children|youth|staff|some|many)$/.test(w.text)
  )
}

function hasFinite(ws: readonly Word[], i: number): boolean {
  for (let k = Math.max(0, i - 20); k < ws.length && k < i + 20; k++) {
    if (k === i) continue
    const w = ws[k]!
    if (w.tag === 'modal' || w.tag === 'be' || w.tag === 'have' || w.tag === 'do') return true
    if (w.tag === 'verb' && (w.forms & (PAST | THIRD)) !== 0) return true
  }
  return false
}
