import { readWords, WHOLE_NAMES } from '#lexicon/arabic'
import type { Analysed, QuotePair } from '#text'
import { tagger } from './model.ts'
import { isKnownNoun, isVerbalForm } from './noun-classes.ts'
import { type Label, plainLetters, stripClitics } from './tag-features.ts'
import { readParticiple, readVerb } from './verb-forms.ts'
import { type Piece, toPieces, toWord, type Word } from './words.ts'

export interface WordQuote {
  readonly open: number
  /** Word index of the closing mark, or the end of the paragraph where nothing closes it. */
  readonly close: number
  readonly closed: boolean
  readonly use: QuotePair['use']
  readonly depth: number
  readonly continues: boolean
  readonly confidence: number
}

/** A sentence as word indices `[first, last)`. */
export interface WordSentence {
  readonly first: number
  readonly last: number
  readonly opensParagraph: boolean
  readonly headline: boolean
}

/** A text as the Arabic grammar reads it. */
export interface Scene {
  readonly text: string
  readonly words: readonly Word[]
  readonly sentences: readonly WordSentence[]
  readonly quotes: readonly WordQuote[]
  /** The quotation that opens at a word. */
  readonly quoteAt: ReadonlyMap<number, WordQuote>
  /** The quotation that closes at a word. */
  readonly closingAt: ReadonlyMap<number, WordQuote>
  /** The sentence before the one that begins at a word, in the same paragraph. */
  readonly sentenceBefore: ReadonlyMap<number, WordSentence>
  /** The sentence that begins at a word. */
  readonly sentenceAt: ReadonlyMap<number, WordSentence>
  /** The innermost quotation (use `quotation`) around each word, or -1: an index into `quotes`. */
  readonly inside: Int32Array
  /** How often each name, and each two names in a row, occur. */
  readonly names: ReadonlyMap<string, number>
}

/** A longer sentence is read in pieces of this many words. */
const LONGEST = 400

/** Labels the words of a text and counts its sentences and quotation marks in words. */
export function setScene({ text, tokens, sentences, quotes }: Analysed): Scene {
  const seen = new Map<string, number>()
  for (const t of tokens) if (t.kind === 'word') seen.set(t.folded, (seen.get(t.folded) ?? 0) + 1)
  const words: Word[] = []
  const firstWord = new Int32Array(tokens.length + 1)
  const inWords: WordSentence[] = []
  for (const s of sentences) {
    const pieces = toPieces(tokens, s.first, s.last)
    const labels = tagger().tag(
      pieces.map((p) => ({ plain: plainLetters(p.text), folded: p.folded, kind: p.kind, latin: p.latin })),
    )
    mendLabels(pieces, labels, seen)
    const first = words.length
    for (const [k, piece] of pieces.entries()) {
      if (k === 0 || pieces[k - 1]!.token !== piece.token) firstWord[piece.token] = words.length
      words.push(toWord(piece, labels[k]!))
    }
    inWords.push(
      ...inReach({ first, last: words.length, opensParagraph: s.opensParagraph, headline: s.headline }, words),
    )
  }
  firstWord[tokens.length] = words.length
  const wordQuotes = quotes.map((q): WordQuote => {
    let close = q.close
    if (close === undefined) {
      close = q.open + 1
      while (close < tokens.length && !tokens[close]!.lineBefore) close++
    }
    return {
      open: firstWord[q.open]!,
      close: firstWord[close]!,
      closed: q.close !== undefined,
      use: q.use,
      depth: q.depth,
      continues: q.continues,
      confidence: q.confidence,
    }
  })
  const inside = new Int32Array(words.length).fill(-1)
  for (const [k, q] of wordQuotes.entries()) {
    if (q.use !== 'quotation' && q.closed) continue
    // An open quotation ends before the word of its `close`, which is the next line's.
    const end = q.closed ? q.close : q.close - 1
    for (let w = q.open; w <= Math.min(end, words.length - 1); w++) inside[w] = k
  }
  return {
    text,
    words,
    sentences: inWords,
    quotes: wordQuotes,
    quoteAt: new Map(wordQuotes.map((q) => [q.open, q])),
    closingAt: new Map(wordQuotes.filter((q) => q.closed).map((q) => [q.close, q])),
    sentenceBefore: new Map(
      inWords.flatMap((s, k) => (k > 0 && !s.opensParagraph ? [[s.first, inWords[k - 1]!] as const] : [])),
    ),
    sentenceAt: new Map(inWords.map((s) => [s.first, s])),
    inside,
    names: countNames(words),
  }
}

/** Cuts a sentence that no reader could hold into pieces, at commas where there are any, so that work stays linear. */
function inReach(sentence: WordSentence, words: readonly Word[]): WordSentence[] {
  const pieces: WordSentence[] = []
  let first = sentence.first
  while (sentence.last - first > LONGEST) {
    let last = first + LONGEST
    for (let k = last; k > first + LONGEST / 2; k--)
      if (words[k - 1]!.text === '،' || words[k - 1]!.text === ',') {
        last = k
        break
      }
    pieces.push({ first, last, opensParagraph: sentence.opensParagraph && first === sentence.first, headline: false })
    first = last
  }
  pieces.push({ ...sentence, first, opensParagraph: sentence.opensParagraph && first === sentence.first })
  return pieces
}

function countNames(words: readonly Word[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const [i, word] of words.entries()) {
    if (word.core !== 'P') continue
    add(word.noun)
    const next = words[i + 1]
    if (next?.core === 'P') add(`${word.noun} ${next.noun}`)
  }
  return counts
}

const WHOLE = readWords(WHOLE_NAMES)
const HOURS = /^(?:ظهر|عصر|فجر|صباح|مساء|ليل|بعيد|قبيل)$/
const LETTERS = /^[وفبل]?(?:سي|بي|اي|ايه|اف|جي|جيه|دي|تي|كيه|كيو|ام|اس|ار|يو|اتش|ان|دبليو)$/

/** «سي إن إن», «إن بي سي»: the name of a letter; in «سي بي إس أن الشرطة» it opens a clause. */
function isLetter(pieces: readonly Piece[], labels: readonly Label[], i: number): boolean {
  const before = pieces[i - 1]?.folded ?? ''
  const after = pieces[i + 1]?.folded ?? ''
  if (/^(?:بي|سي|دي|تي)$/.test(after)) return true
  if (before === 'ان') return labels[i - 1] === 'P' && pieces[i - 2]?.folded !== 'ان'
  return LETTERS.test(before) && (after === 'ان' || !LETTERS.test(pieces[i - 2]?.folded ?? ''))
}

/** «دبليو إيه أف بي»: letters stand in a row; «إن أي شخص» has none. */
function besideLetter(pieces: readonly Piece[], i: number): boolean {
  const near = (k: number) => {
    const word = pieces[k]?.folded ?? ''
    return LETTERS.test(word) && (word !== 'ان' || !/^اي/.test(pieces[i]!.folded))
  }
  return near(i - 1) || near(i + 1)
}

const DAY = /^(?:يوم|اليوم|امس|ال(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت))$/

/** Two slips of the tagger that the words themselves disprove: «ظهر يوم السبت» has no verb, nor has a foreign name. */
function mendLabels(pieces: readonly Piece[], labels: Label[], seen: ReadonlyMap<string, number>): void {
  for (let i = 0; i < pieces.length; i++) {
    const { folded } = pieces[i]!
    if (folded === 'ان' && isLetter(pieces, labels, i)) labels[i] = 'P'
    else if (LETTERS.test(folded) && folded !== 'ان' && besideLetter(pieces, i))
      labels[i] = /^[بل](?!ي$)/.test(folded) ? 'bP' : 'P'
    // «مايكل فان»: a name, not ف and إن.
    if (folded === 'فان' && labels[i - 1] === 'P' && !/إ/.test(pieces[i]!.text)) labels[i] = 'P'
    if (folded === 'لي' && labels[i - 1] === 'P') labels[i] = 'P'
    // «بيّن التقرير أن»: made clear, not between.
    if (/^[وف]?(?:بين|دون)$/.test(folded) && opensReport(pieces, labels, i))
      labels[i] = /^[وف]/.test(folded) ? 'wV' : 'V'
    // «نقلاً عن مصدر», «تعليقاً على القرار»: an adverb, not "they both relayed".
    if (
      /^[وف]?(?:نقلا|ردا|استنادا|تعليقا|تعقيبا)$/.test(folded) &&
      /^(?:عن|علي|الي)$/.test(pieces[i + 1]?.folded ?? '')
    )
      labels[i] = /^[وف]/.test(folded) ? 'wD' : 'D'
    // «علقت أنا بالارين»: after a verb and before a name no pronoun.
    if (folded === 'انا' && labels[i + 1] === 'P' && /^w?V$/.test(labels[i - 1] ?? '')) labels[i] = 'P'
    // «قالت أم ياسر»: a mother, not "or".
    if (folded === 'ام' && /^w?[VI]$/.test(labels[i - 1] ?? '') && !/^\$/.test(labels[i + 1] ?? '$')) {
      labels[i] = 'N'
      labels[i + 1] = 'P'
    }
    // «الخبير إنج»: no imperfect begins with إ; «غير أن سيرزير»: none in the future stands behind a bare أن.
    if (
      /^w?I$/.test(labels[i]!) &&
      (/^[وف]?إ/.test(pieces[i]!.text) || (pieces[i - 1]?.folded === 'ان' && /^س/.test(folded)))
    )
      labels[i] = 'P'
    if (labels[i]!.startsWith('$')) continue
    // «اعترف بتواجده»: a verbal noun of a longer mould behind its ب.
    if (/^Ns?$/.test(labels[i]!) && isMasdarWithPronoun(folded)) labels[i] = 'bNs'
    if (/^w?[NAP]s?$/.test(labels[i]!) && hidesPreposition(folded, labels[i]!))
      labels[i] = labels[i]!.replace(/[NAP]/, 'b$&')
    // Right after a verb of saying a word that begins with و is its subject: «وقال وايد».
    if (labels[i] === 'wV' || labels[i] === 'wI' || /^w[NPA]$/.test(labels[i]!)) {
      const last = pieces[i - 1]?.folded.replace(/^[وف]/, '')
      if (
        last !== undefined &&
        /^(?:قال|قالت|صرح|صرحت|يقول|تقول)$/.test(last) &&
        pieces[i - 1]!.end + 1 >= pieces[i]!.start - 1
      )
        labels[i] = 'P'
    }
    // «، فرد الحارس: نعم»: answered, not an individual.
    if (folded === 'فرد' && labels[i - 1] === '$comma' && labels[i]!.startsWith('N')) labels[i] = 'wV'
    // «زميلي»: no verb of the tables, but a noun of them.
    if (
      /^w?[VI]$/.test(labels[i]!) &&
      readVerb(folded).length === 0 &&
      isKnownNoun(folded.replace(/(?:ي|ها|هم|نا|ه)$/, ''))
    )
      labels[i] = isKnownNoun(folded) ? 'N' : 'Ns'
    // «كابتن»: no ك of comparison before what is no noun.
    if (/^b[NA]$/.test(labels[i]!) && /^ك(?!ال)/.test(folded) && !isNounWithout(folded.slice(1)))
      labels[i] = labels[i]!.slice(1)
    // «قدم لوبيز وعداً»: met again, and never without its first letter, it is a name that begins so.
    if (/^b[PN]$/.test(labels[i]!) && /^w?[VI]$/.test(labels[i - 1] ?? '') && isWholeName(folded, seen)) labels[i] = 'P'
    // «ليلى», «بيتر», «كندا»: names that only look as if something were attached.
    if (/^w?b[NAPVI]s?$/.test(labels[i]!) && WHOLE.has(folded.replace(/^و(?=.{4})/, '')))
      labels[i] = labels[i]!.startsWith('w') && !WHOLE.has(folded) ? 'wP' : 'P'
    // «لوك», «كيت»: too short for a preposition and a name.
    if (labels[i] === 'bP' && folded.length <= 3) labels[i] = 'P'
    // «واصفاً»: the و is the participle's own.
    if (/^w[^$]/.test(labels[i]!) && readParticiple(folded) !== undefined && /[اه]$/.test(folded)) labels[i] = 'A'
    // «وثائق»: the و is the noun's own.
    if (/^w[NAVI]/.test(labels[i]!) && isKnownNoun(folded)) labels[i] = 'N'
    // A noun of the tables is none the less one where the tagger takes it for an adjective.
    if (
      /^w?b?A$/.test(labels[i]!) &&
      (isKnownNoun(stripClitics(folded)[1]) || ONLY_NOUNS.test(stripClitics(folded)[1]))
    )
      labels[i] = labels[i]!.replace('A', 'N')
    // «وصف شاهد»: of two verbs in a row the second is a noun if it can be one.
    if (/^[VI]$/.test(labels[i]!) && /^w?V$/.test(labels[i - 1] ?? '') && isKnownNoun(folded)) labels[i] = 'N'
    // «قالت سيدة»: a noun of the tables is a name only beside another name.
    if (labels[i] === 'P' && isKnownNoun(folded) && labels[i - 1] !== 'P' && labels[i + 1] !== 'P') labels[i] = 'N'
    // «نفى سامر الاتهامات»: with its article it is none even there.
    if (/^w?b?P$/.test(labels[i]!) && /^[وف]?[بك]?ال/.test(folded) && isKnownNoun(stripClitics(folded)[1]))
      labels[i] = labels[i]!.replace('P', 'N')
    // «فضحت الرسائل تورط المدير»: behind a verb and its subject a noun of the tables is no second verb.
    if (
      /^[VI]$/.test(labels[i]!) &&
      isKnownNoun(folded) &&
      /^[NA]$/.test(labels[i - 1] ?? '') &&
      /V$/.test(labels[i - 2] ?? '')
    )
      labels[i] = 'N'
    // After قد stands a verb.
    if (labels[i - 1] === '$has' && !/[VI]/.test(labels[i]!) && readVerb(folded).length > 0)
      labels[i] = readVerb(folded)[0]!.inflection.tense === 'perfect' ? 'V' : 'I'
    // «نيل باير»: no preposition is written on the second half of a name.
    if (
      /^b[PN]$/.test(labels[i]!) &&
      labels[i - 1] === 'P' &&
      /^[بك]/.test(folded) &&
      !/^[بك]ال/.test(folded) &&
      !isKnownNoun(folded.slice(1)) &&
      !isVerbalForm(folded.slice(1))
    )
      labels[i] = 'P'
    if (!/[VI]/.test(labels[i]!)) continue
    const next = pieces[i + 1]?.folded ?? ''
    if (HOURS.test(folded.replace(/^[وف]/, '')) && DAY.test(next)) labels[i] = 'N'
    else if (/ة$|^رأي$/.test(plainLetters(pieces[i]!.text))) labels[i] = 'N'
    else if (followsPreposition(pieces, labels, i)) labels[i] = 'N'
    else if (
      labels[i] === 'I' &&
      /[VI]/.test(labels[i + 1] ?? '') &&
      !labels[i + 1]!.startsWith('w') &&
      readVerb(folded).length === 0
    )
      labels[i] = 'P'
    else if (afterName(pieces, labels, i) && !looksInflected(folded)) labels[i] = 'P'
  }
}

/** Moulds of verbal nouns that no adjective has: تفعيل, استفعال, افتعال. */
const ONLY_NOUNS = /^(?:ت..ي.|است..ا.|ا...ا.)$/

function isWholeName(folded: string, seen: ReadonlyMap<string, number>): boolean {
  const rest = folded.slice(1)
  return (seen.get(folded) ?? 0) > 1 && !seen.has(rest) && !seen.has(`ال${rest}`) && !isNounWithout(rest)
}

function isNounWithout(rest: string): boolean {
  return isKnownNoun(rest) || isVerbalForm(rest) || rest.length <= 3 || /^(?:م|ال).{2,}|ه$/.test(rest)
}

/** «بدعم»: no noun by itself, but a well-known one without its first letter. */
function hidesPreposition(folded: string, label: Label): boolean {
  const base = label[0] === 'w' ? folded.slice(1) : folded
  if (/^با/.test(base) && isVerbalForm(base.slice(1)) && !isKnownNoun(base)) return true
  if (!/^[بل].{3,}/.test(base) || isKnownNoun(base)) return false
  // «بسؤاله»: with its pronoun too.
  return isKnownNoun(base.slice(1)) || (base.length > 5 && isKnownNoun(base.slice(1).replace(/(?:ها|هم|ه)$/, '')))
}

/** «بتواجده», «باستخدامها»: ب, a verbal noun of a mould that no other noun has, and a pronoun. */
function isMasdarWithPronoun(folded: string): boolean {
  return /^ب(?:ت.ا..|ت..ي.|است..ا.|ا..ا.|ا...ا.)(?:ه|ها|هم|هما)$/.test(folded)
}

/** The word opens its clause, and a noun and a complementiser follow. */
function opensReport(pieces: readonly Piece[], labels: readonly Label[], i: number): boolean {
  const before = labels[i - 1]
  if (before !== undefined && before !== '$comma' && before !== '$mark' && !/^[وف]/.test(pieces[i]!.folded))
    return false
  for (let k = i + 1; k < Math.min(pieces.length, i + 7); k++) {
    if (labels[k] === '$that') return k > i + 1
    if (/[VI]/.test(labels[k]!) && !labels[k]!.startsWith('$')) return false
    if (labels[k] === '$comma' || labels[k] === '$mark') return false
  }
  return false
}

/** «في تجمع»: no verb follows a preposition, but one may follow «مما», «كما», «حتى». */
function followsPreposition(pieces: readonly Piece[], labels: readonly Label[], i: number): boolean {
  if (labels[i - 1] !== '$prep' || labels[i]!.startsWith('w')) return false
  const last = pieces[i - 1]!.folded.replace(/^[وف](?=في|من|ال|عل|عن|مع)/, '')
  return /^(?:في|من|الي|علي|عن|مع|بين|خلال|قبل|بعد|ضد|نحو|امام|حول|عبر|لدي|بشان|بسبب|دون|بدون|رغم|عند|وسط|عقب|اثر|جراء|اثناء|تحت|بموجب|بفضل)$/.test(
    last,
  )
}

/** The word before is a name or a title, and this one no known verb: «الرئيس ويدودو», «السيدة شتاينم». */
function afterName(pieces: readonly Piece[], labels: readonly Label[], i: number): boolean {
  const last = pieces[i - 1]
  return last !== undefined && (labels[i - 1] === 'P' || TITLES.test(last.folded))
}

const TITLES = /^[وف]?(?:السيد|السيده|الدكتور|الدكتوره|الرءيس|الوزير|الجنرال|الانسه|المحامي|القاضي|السيناتور)$/

function looksInflected(folded: string): boolean {
  const base = folded.replace(/^و(?=.{3})/, '')
  return /^[يت]/.test(base) || /(?:ت|وا|ون|ها|ه)$/.test(folded) || readVerb(base).length > 0
}
