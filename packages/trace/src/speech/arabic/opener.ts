import type { CueVerb } from '#lexicon/arabic'
import { foldWord } from '#text'
import type { OpenerKind } from './draft.ts'
import { beginsTime, isNounOf, isVerbalNoun } from './noun-classes.ts'
import { isComma, isFiniteVerb, isManner, isParticiple } from './noun-phrase.ts'
import type { Scene, WordQuote } from './scene.ts'
import { speechNoun } from './speech-nouns.ts'
import { readParticiple } from './verb-forms.ts'
import { does, type Word } from './words.ts'

/** What a cue lets follow it. */
export type Frames = Pick<CueVerb, 'frames' | 'prepositions'> & { readonly kind?: CueVerb['kind'] }

export interface Opener {
  readonly kind: OpenerKind
  /** First word that is neither cue nor source zone. */
  readonly at: number
  /** First word of the content. */
  readonly content: number
  /** The quotation that is the content. */
  readonly quote?: number
}

/** An opener stands within this many words of its cue (90 % within 8; more where a title is long). */
const REACH = 40

const ASKS = new Set(['عما', 'هل', 'كيف', 'لماذا', 'متي', 'اين', 'كم', 'ماذا', 'كيفيه', 'ما'].map(foldWord))
const IF = foldWord('إذا')

/**
 * Looks to the right of a cue for what opens its content: a complementiser, a colon, a quotation mark, a preposition or
 * verbal noun of the cue's frame, or a question word. Another finite verb ends the search, unless it stands in a relative
 * or time clause between the cue and the opener.
 */
export function findOpener(
  scene: Scene,
  from: number,
  limit: number,
  { frames, prepositions, kind }: Frames,
): Opener | undefined {
  const { words } = scene
  const stop = Math.min(limit, from + REACH)
  let aside = false
  let relative = false
  let scare: Opener | undefined
  for (let i = from; i < stop; i++) {
    const word = words[i]!
    if (word.kind === 'quote') {
      const quote = scene.quoteAt.get(i)
      if (quote === undefined) return scare
      const opener: Opener = { kind: 'quote', at: i, content: i + 1, quote: i }
      // «عن قلقهم من "أنهم"»: the complementiser stands inside the marks.
      if (frames.has('clause') && quote.closed && does(words[i + 1], 'that') && does(words[i - 1], 'prep'))
        return { kind: 'that', at: i, content: i }
      // «هدد "بالرد القاسي" على القصف»: the preposition stands inside the marks.
      const first = words[i + 1]
      if (
        quote.closed &&
        quote.use !== 'quotation' &&
        first?.prep &&
        prepositions.has(first.base[0] as never) &&
        takesMasdar(first, first.base[0]!)
      )
        return { kind: 'preposition', at: i, content: i }
      const speaks = frames.has('speech') && (!does(words[i - 1], 'prep') || words[i - 1]!.pronoun)
      if (speaks && (quote.use === 'quotation' || words[i - 1]?.text === ':')) return opener
      if (speaks && quote.use === 'scare' && scare === undefined && standsAlone(words, from, quote)) scare = opener
      if (!quote.closed) return scare
      i = quote.close
      continue
    }
    if (word.kind === 'punctuation') {
      if (word.text === ':') {
        if (!frames.has('speech')) return scare
        const quote = scene.quoteAt.get(i + 1)
        return quote ? { kind: 'quote', at: i, content: i + 2, quote: i + 1 } : { kind: 'colon', at: i, content: i + 1 }
      }
      const closes = isComma(word) ? participleAside(words, i, stop) : undefined
      if (closes !== undefined) i = closes
      else if (isComma(word)) aside = opensAside(words, i + 1, from, stop)
      else if (!'()-–/٪%'.includes(word.text) && !joinsSite(words, i)) return scare
      continue
    }
    // «سألها إن كانت تفهم»
    if (frames.has('question') && word.base === 'ان' && !word.pronoun && does(words[i + 1], 'was'))
      return { kind: 'question', at: i, content: i }
    if (does(word, 'that')) {
      // «فإن» begins a clause of its own.
      if (word.conj) return scare
      if (aside && opensOfAside(words, i, from)) continue
      if (!belongsToCue(words, i, from, prepositions)) {
        aside = true
        continue
      }
      if (!frames.has('clause')) return scare
      const at = i > from && does(words[i - 1], 'prep') ? i - 1 : i
      return { kind: 'that', at, content: word.pronoun ? i : i + 1 }
    }
    // «أظهرت الصور التي نشرتها الهيئة تدمير»
    if (aside && relative && frames.has('masdar') && opensMasdar(words, i, from))
      return { kind: 'masdar', at: i, content: i }
    if (aside) {
      continue
    }
    // «، ولاحظت النقابة أن»: behind a comma another cue begins, whatever the tagger thinks of it.
    if (
      word.conj &&
      i > from &&
      isComma(words[i - 1]!) &&
      word.core !== 'P' &&
      word.verbs.some((r) => r.verb?.frames.has('clause') && r.inflection.tense === 'perfect' && !r.verb.ambiguous)
    )
      return scare
    if (frames.has('question') && (asks(words, i) || (i === from && opensWhat(words, i))))
      return { kind: 'question', at: i, content: i }
    if (does(word, 'prep') && prepositions.has(word.base as never) && i + 1 < stop) {
      const next = words[i + 1]!
      if (does(next, 'that')) continue
      // «صرحت الشركة المسؤولة عن تشغيل العبارة بأن»: the preposition is the participle's.
      if (i - 1 > from && isParticiple(words[i - 1]!) && words[i - 1]!.definite && clauseFollows(words, i + 2, stop)) {
        i++
        continue
      }
      if (asks(words, i + 1)) return { kind: 'question', at: i, content: i + 1 }
      if (takesMasdar(next, word.base, words[i + 2], kind)) return { kind: 'preposition', at: i, content: i + 1 }
    }
    if (word.prep && prepositions.has(word.base[0] as never) && takesMasdar(word, word.base[0]!))
      return { kind: 'preposition', at: i, content: i }
    if (frames.has('masdar') && opensMasdar(words, i, from)) return { kind: 'masdar', at: i, content: i }
    if (does(word, 'relative', 'when') || (does(word, 'he') && word.conj) || opensWhile(words, i)) {
      aside = true
      relative ||= does(word, 'relative')
    } else if (does(word, 'while', 'because') || isBut(words, i)) {
      // «فيما بعد», "later"
      if (words[i + 1]?.base !== 'بعد') return scare
      i++
    } else if (isFiniteVerb(word) && (i > from || word.conj)) {
      // «التي تبلغ 79 عاماً، وتعيش في القرية،»: a second verb of the relative clause.
      if (word.conj && relative && !word.verbs.some((r) => r.verb)) {
        aside = true
        continue
      }
      if (word.conj) return scare
      // «استطلاع نُشر يوم الخميس»: an indefinite noun may carry a relative clause without a pronoun.
      if (carriesClause(words, i, from)) aside = true
      else return scare
    }
  }
  return scare
}

/** A complementiser with ب opens a clause further on: the cue's own. */
function clauseFollows(words: readonly Word[], from: number, stop: number): boolean {
  for (let k = from; k < stop; k++) if (does(words[k], 'that') && words[k]!.base.startsWith('ب')) return true
  return false
}

/**
 * «أضاف المتحدث، لافتاً إلى أن الطريق مغلق، أن الوفد سيعود»: where what a participle says between the commas ends, if the
 * cue's own complementiser stands right behind it.
 */
function participleAside(words: readonly Word[], comma: number, stop: number): number | undefined {
  const next = words[comma + 1]
  if (next === undefined || !isManner(next) || !readParticiple(next.base)?.verb.frames.has('clause')) return undefined
  for (let k = comma + 3; k + 1 < stop; k++)
    if (isComma(words[k]!) && does(words[k + 1], 'that') && !words[k + 1]!.conj) return k
  return undefined
}

/** «قال "نعم"», but not «قال بصوت "المذيع"», «أدين المتهم "سامي" بالسرقة»: a few quoted words that are all of the speech. */
function standsAlone(words: readonly Word[], from: number, { open, close, closed }: WordQuote): boolean {
  for (let k = from; k < open; k++) if (words[k]!.prep || (does(words[k], 'prep') && !words[k]!.pronoun)) return false
  const after = words[close + 1]
  if (!closed || after === undefined || after.kind !== 'word' || after.conj) return true
  // «تقول "من المستحيل" نزع السلاح»: the speech goes on without marks; «صرح "سامي" قائلاً» names the speaker.
  return open === from && !isManner(after) && !after.prep && !does(after, 'prep')
}

const JUDGED =
  /^(?:مهم|ممكن|متوقع|مرجح|محتمل|ضروري|مقرر|مفترض|واضح|موءكد|مءكد|مستحيل|صعب|سهل|طبيعي|مستبعد|معروف|لازم|افضل|جدير|موءسف|غريب|متفق|معلوم|واجب|محزن|معتقد|مامول)$/

/** The complementiser at `i` opens the cue's content, and not a clause of «بعد أن», «إلا أن», «يمكن أن». */
function belongsToCue(words: readonly Word[], i: number, from: number, prepositions: Frames['prepositions']): boolean {
  if (i === from) return true
  const before = words[i - 1]!
  if (/^علما?$/.test(before.base) || /^شا?[ءا]ن/.test(before.base)) return false
  // «من المهم أن», «من الممكن أن»
  if (JUDGED.test(before.noun) && words[i - 2]?.base === 'من' && i - 2 > from) return false
  // «لشعوره بأنه»: the noun's own clause.
  if (before.kind === 'word' && before.core === 'N' && i - 1 >= from && speechNoun(before)?.possessed) return false
  if (words[i]!.base[0] === 'ب' || (before.base === 'بعد' && words[i - 2]?.base === 'فيما')) return true
  if (isFiniteVerb(before) && before.verbs.length > 0 && !before.verbs.some((r) => r.verb)) return false
  if (does(before, 'when', 'while', 'but', 'only', 'conj')) return false
  if (does(before, 'prep')) return prepositions.has(before.base as never) || before.pronoun || TO.has(before.base)
  return true
}

// «على أن», «إلى أن», «من أن», «عن أن», «في أن» are written with verbs whose table row does not name them.
const TO = new Set(['الي', 'علي', 'عن', 'من', 'في'])

/** The stop of «weather.com». */
function joinsSite(words: readonly Word[], i: number): boolean {
  return words[i]!.text === '.' && words[i + 1]?.start === words[i]!.end && words[i - 1]!.end === words[i]!.start
}

/**
 * «قال موظف سابق، طلب عدم ذكر اسمه، إن», «قال الحارس، أو ربما زميل له كان معه، إن»: what stands between two commas tells
 * more of the speaker.
 */
function opensAside(words: readonly Word[], i: number, from: number, stop: number): boolean {
  const word = words[i]
  if (word === undefined || i >= stop) return false
  const either = /^ا(?:و|م)$/.test(word.folded)
  const head = words[from]
  const clause =
    word.core === 'V' && !word.conj && head?.core === 'N' && !head.definite && !head.pronoun && head.kind === 'word'
  if (!either && !clause) return false
  for (let k = i + 1; k < stop && k - i <= 16; k++) if (isComma(words[k]!)) return true
  return false
}

/** «قال بينما يستعد للسفر»: a clause of time between the cue and what it opens. */
function opensWhile(words: readonly Word[], i: number): boolean {
  return words[i]!.folded === 'بينما' && words[i + 1] !== undefined && isFiniteVerb(words[i + 1]!)
}

/** «لكن», «إلا أن», «غير أن»; «غير» before a noun only denies it. */
export function isBut(words: readonly Word[], i: number): boolean {
  return does(words[i], 'but') && (!/^(?:غير|الا)$/.test(words[i]!.base) || does(words[i + 1], 'that'))
}

/** «لا أعرف ما حدث»: right after knowing, asking or telling. */
function opensWhat(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]
  // «صرح ما يقرب من نصف السكان بأن»: an amount.
  if (next !== undefined && /^(?:يقرب|يقارب|يزيد|يربو|يناهز|لا)$/.test(next.base)) return false
  return words[i]!.folded === 'ما' && next !== undefined && (isFiniteVerb(next) || does(next, 'relative', 'was'))
}

export function asks(words: readonly Word[], i: number): boolean {
  const word = words[i]
  if (word === undefined || !ASKS.has(word.base)) return false
  return word.base !== 'ما' || words[i + 1]?.base === IF
}

/** After this preposition the noun can be what is promised, asked, denied. */
/** «تحدث عن وثيقة تاريخها أقدم»: an indefinite noun with a clause that describes it. */
function isDescribed(word: Word, next: Word | undefined): boolean {
  if (word.core !== 'N' || word.definite || word.pronoun || next === undefined) return false
  return (
    (next.core === 'N' && /(?:ه|ها|هم)$/.test(next.folded) && next.pronoun) || next.core === 'V' || next.core === 'I'
  )
}

const MATTERS = new Set('مدى كيفية أهمية تفاصيل حقيقة سبب أسباب خطط نية مخاوف مخاطر معلومات'.split(' ').map(foldWord))

function takesMasdar(word: Word, preposition: string, next?: Word, kind?: CueVerb['kind']): boolean {
  if (word.kind !== 'word' || does(word, 'this', 'relative', 'what', 'he', 'prep')) return false
  if (
    beginsTime(word) ||
    (isNounOf(word, 'medium') && /^(?:مناسبه|سياق|ختام|مستهل|بدايه|نهايه|اطار|اعقاب|ظل|مره)$/.test(word.noun))
  )
    return false
  if (isVerbalNoun(word)) return true
  if (word.core === 'V' || word.core === 'I' || word.core === 'P') return false
  if (isNounOf(word, 'medium') || isNounOf(word, 'role') || isNounOf(word, 'organisation') || isNounOf(word, 'group'))
    return false
  // «دعا إلى الوفاء بوعودها»: any other noun that has arguments; but «أشار إلى الوضع» says nothing.
  if (
    word.core === 'N' &&
    kind !== 'say' &&
    /^(?:الي|علي)$/.test(preposition) &&
    next !== undefined &&
    (next.prep || next.core === 'N' || does(next, 'prep'))
  )
    return true
  return preposition === 'عن' && (MATTERS.has(word.noun) || isDescribed(word, next))
}

/** They have a verbal noun's mould, but name what speaks. */
const NO_ACTS = new Set('استطلاع تقرير استبيان بيان اتفاق مقال تحليل تعليق'.split(' ').map(foldWord))

/** «يريدون الخروج»: after wanting the verbal noun may have its article. */
function wants(words: readonly Word[], from: number): boolean {
  return words[from - 1]?.verbs.some((r) => r.verb?.lemma === 'أراد') === true
}

/** «طلب من الجيران الانسحاب»: after the one who is asked too. */
function asksOf(words: readonly Word[], i: number, from: number): boolean {
  const asks = (lemma: string) => words[from - 1]?.verbs.some((r) => r.verb?.lemma === lemma) === true
  // «ناشدت الأم العالم التدخل»
  if (asks('ناشد') && i > from + 1) return words[i - 1]!.definite
  if (!asks('طلب') || !words[i]!.definite) return false
  for (let k = i - 1; k >= from; k--) if (words[k]!.base === 'من') return true
  return words[from]?.base.startsWith('من') === true && does(words[from], 'prep')
}

/** «أظهرت دراسة سويدية أن»: a study that shows, rather than the act of studying. */
function showsThat(words: readonly Word[], i: number): boolean {
  for (let k = i + 1; k < words.length && k - i <= 12; k++) {
    if (does(words[k], 'that')) return true
    if (words[k]!.kind !== 'word') return false
  }
  return false
}

/** «أعلن الرئيس إطلاق»: a verbal noun that begins its own phrase, right after the cue or after a definite noun or name. */
function opensMasdar(words: readonly Word[], i: number, from: number): boolean {
  const word = words[i]!
  if (word.prep || word.conj || word.core === 'V' || word.core === 'I' || word.core === 'P') return false
  if (!isVerbalNoun(word) || NO_ACTS.has(word.noun)) return false
  if (isNounOf(word, 'document') && showsThat(words, i)) return false
  let first = from
  while (does(words[first], 'adverb') || (does(words[first], 'prep') && words[first]!.pronoun)) first++
  if (i === first) return !word.definite || wants(words, from)
  if (word.definite) return asksOf(words, i, from) && !agreesAsAdjective(words[i - 1]!, word)
  const before = words[i - 1]!
  return before.definite || before.core === 'P' || before.core === 'A' || isComma(before) || before.kind === 'quote'
}

/** «الأمن العام», «الدولة المتقدمة»: with its article a word may be the adjective of the one before it. */
function agreesAsAdjective(before: Word, word: Word): boolean {
  return before.definite && before.core === 'N' && word.core === 'A'
}

function carriesClause(words: readonly Word[], i: number, from: number): boolean {
  const before = words[i - 1]!
  if (before.kind !== 'word' || (before.core !== 'N' && before.core !== 'A')) return false
  // «في بيان صدر أمس»
  if (before.core === 'N' && !before.definite && !before.pronoun) return true
  let head = from
  while (head < i && (words[head]!.kind !== 'word' || does(words[head], 'adverb'))) head++
  return !words[head]!.definite && !words[head]!.pronoun && words[head]!.core === 'N'
}

/** The complementiser follows a verb inside a relative or time clause and belongs to that verb. */
function opensOfAside(words: readonly Word[], i: number, from: number): boolean {
  let k = does(words[i - 1], 'prep') ? i - 2 : i - 1
  while (k > 0 && does(words[k], 'adverb')) k--
  if (takesClause(words[k])) return true
  // «شخص يعتقد الكثيرون أنه»: with its subject between.
  for (; k > from && i - k <= 5; k--) {
    if (words[k]!.kind !== 'word' || does(words[k], 'prep')) return false
    // «استطلاع نُشر يوم الخميس أن»: an ambiguous verb takes it only where it stands beside it.
    if (isFiniteVerb(words[k]!)) return takesClause(words[k]) && !words[k]!.verbs.some((r) => r.verb?.ambiguous)
  }
  return false
}

function takesClause(word: Word | undefined): boolean {
  return word !== undefined && word.core !== 'N' && word.verbs.some((r) => r.verb?.frames.has('clause'))
}
