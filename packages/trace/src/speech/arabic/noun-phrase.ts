import { foldWord } from '#text'
import { beginsTime, isKnownNoun, isNounOf, isState, isVerbalForm } from './noun-classes.ts'
import type { Scene } from './scene.ts'
import { does, type Word } from './words.ts'

/** A noun phrase or adjunct is never longer than this many words. */
const LONGEST = 45

const APART = new Set([
  'خلال',
  'منذ',
  'بعد',
  'قبل',
  'عبر',
  'اثناء',
  'عقب',
  'حتي',
  'رغم',
  'بسبب',
  'بشان',
  'حول',
  'بعيد',
  'قبيل',
  'اثر',
])
const OF_ROLES = new Set(['باسم', 'عن', 'في', 'لدي', 'من', 'علي', 'ب', 'ل', 'الي', 'مع', 'بشان', 'ضد'])
/** To whom sources speak. */
const OUTLETS = new Set(
  'وكالة صحيفة جريدة مجلة قناة شبكة إذاعة محطة موقع مراسل مراسلنا صحفيين صحافيين صحيفتنا'.split(' ').map(foldWord),
)
/** The word names an outlet or one of its people. */
export function isOutlet(word: Word | undefined): boolean {
  return word !== undefined && OUTLETS.has(word.noun)
}

/** «بصورة غير مباشرة», «بشكل واضح»: how it was said. */
const MANNERS = new Set(
  'صورة شكل طريقة نحو صراحة وضوح شدة حزم صوت لهجة نبرة كلمة عبارة هدوء ابتسامة'.split(' ').map(foldWord),
)
/** «رد الحارس على السؤال»: what is answered belongs to the verb. */
const QUESTIONS = new Set(['سؤال', 'أسئلة', 'استفسار', 'استفسارات', 'اتهامات'].map(foldWord))
const WITH_HE = new Set(['وهو', 'وهي', 'وهم', 'وهما'].map(foldWord))

/** A noun phrase can begin here. */
export function beginsPhrase(scene: Scene, i: number): boolean {
  const word = scene.words[i]
  if (word === undefined) return false
  if (word.kind === 'quote') return isNameQuote(scene, i)
  if (word.kind === 'number') return true
  if (word.kind !== 'word') return false
  if (does(word, 'he') && word.conj) return false
  if (isAmount(scene, i)) return true
  // «ادعى هذه المرة أن»
  if (does(word, 'this') && scene.words[i + 1] !== undefined && beginsTime(scene.words[i + 1]!)) return false
  if (does(word, 'quantity', 'this', 'he')) return !/^[بلك]/.test(word.base) || does(word, 'quantity')
  if (word.prep || beginsTime(word) || isAccusativeAdverb(word)) return false
  return word.core === 'N' || word.core === 'P' || word.core === 'M' || word.core === 'A'
}

/** «ما يقرب من نصف», «ما لا يقل عن عشرة»: a clause that counts. */
function isAmount(scene: Scene, i: number): boolean {
  const next = scene.words[i + 1]?.base ?? ''
  const verb = next === 'لا' ? (scene.words[i + 2]?.base ?? '') : next
  return scene.words[i]?.base === 'ما' && /^(?:يقرب|يقارب|يقل|يزيد|يصل|يربو|يناهز)$/.test(verb)
}

/** The mark at `i` opens a quoted name or scare quote rather than speech. */
export function isNameQuote(scene: Scene, i: number): boolean {
  const quote = scene.quoteAt.get(i)
  return quote?.closed === true && quote.use !== 'quotation'
}

export function isFiniteVerb(word: Word): boolean {
  return word.core === 'V' || word.core === 'I' || does(word, 'was')
}

/** «قال رداً على سؤال», «عملاً بالقرار»: why or how, never who. */
const HOW = new Set('ردا عملا نظرا خلافا فضلا علاوة بناء سعيا'.split(' ').map(foldWord))

/** «تحسناً», «وداعاً»: an indefinite accusative begins no subject. */
function isAccusativeAdverb(word: Word): boolean {
  if (HOW.has(word.base) && /ا$/.test(word.plain)) return true
  return (
    word.core !== 'P' &&
    word.core !== 'M' &&
    !word.definite &&
    !word.pronoun &&
    word.plain.length > 3 &&
    /[^ايى]ا$/.test(word.plain) &&
    endsAsAccusative(word) &&
    !isState(word)
  )
}

/** With its tanwin, or without it a known noun or a participle: «تقريرا», «مبتسما»; «ريزا» may be a name. */
function endsAsAccusative({ text, folded, core }: Word): boolean {
  if (/\u064B/.test(text) || core === 'D') return true
  const stem = folded.slice(0, -1)
  return isKnownNoun(stem) || isVerbalForm(stem) || /^[وف]?(?:م.{2,4}|.ا.{2})$/.test(stem)
}

/** «مبتسماً», «قائلاً»: an indefinite accusative that is no part of a definite noun phrase. */
export function isManner(word: Word): boolean {
  if (word.definite || word.prep || word.core === 'P') return false
  return word.core === 'D' || /^[وف]?(?:م.{2,4}|.ا.{2})ا$/.test(word.folded)
}

/**
 * Where the noun phrase that begins at `from` ends, at `limit` at the latest: with adjectives, genitives, names,
 * coordinated nouns, appositions between commas, relative clauses, and phrases with a preposition that belong to a title,
 * a participle or a number («المتحدثة باسم الشركة», «عدد من السكان»); without phrases of time, place and manner that
 * belong to the verb.
 */
export function phraseEnd(scene: Scene, from: number, limit: number): number {
  const { words } = scene
  const stop = Math.min(limit, from + LONGEST, words.length)
  let relative = isAmount(scene, from)
  let i = from
  while (i < stop) {
    const word = words[i]!
    if (word.kind === 'quote') {
      const quote = scene.quoteAt.get(i)
      if (!isNameQuote(scene, i) || quote!.close >= stop) break
      i = quote!.close + 1
      continue
    }
    if (word.kind === 'punctuation') {
      if (isComma(word)) {
        relative = false
        const after = appositionEnd(scene, i + 1, stop)
        if (after === undefined) break
        i = after
        continue
      }
      if (word.text === '(') {
        const close = closeBracket(words, i, stop)
        if (close === undefined) break
        i = close + 1
        continue
      }
      if (word.text === '-' || word.text === '/' || word.text === '٪' || word.text === '%' || word.text === '.') {
        // «58٪ من», «سافولك/بوسطن»; a stop only inside the name of a site.
        if (word.text === '.' && (i + 1 >= stop || words[i + 1]!.start !== word.end)) break
        i++
        continue
      }
      break
    }
    if (i > from && !relative) {
      // «المرأة وهي تغلق الباب» tells what she did meanwhile.
      if (does(word, 'he') && word.conj && words[i + 1] !== undefined && isFiniteVerb(words[i + 1]!)) break
      if (does(word, 'relative') || (does(word, 'he') && word.conj) || describes(words, i, from)) relative = true
      else if (endsPhrase(scene, i, from, stop)) break
    } else if (relative && does(word, 'that', 'because', 'but')) break
    i++
  }
  return trimEnd(words, from, i)
}

/** «وثائق حصلت عليها الصحيفة»: an indefinite noun with a relative clause that has no pronoun before it. */
function describes(words: readonly Word[], i: number, from: number): boolean {
  const head = words[from]!
  const before = words[i - 1]!
  const word = words[i]!
  if (!isFiniteVerb(word) || word.conj || does(word, 'was') || head.core !== 'N' || head.definite || head.pronoun)
    return false
  // «استطلاع للرأي نُشر أمس»: what the noun is of may be definite.
  const bare = !before.definite || before.prep
  return (before.core === 'N' || before.core === 'A') && bare && !before.pronoun && before.kind === 'word'
}

function endsPhrase(scene: Scene, i: number, from: number, stop: number): boolean {
  const { words } = scene
  const word = words[i]!
  const before = words[i - 1]!
  if (does(word, 'that', 'because', 'has', 'not', 'will', 'when', 'while', 'but', 'ask', 'adverb', 'there', 'only'))
    return word.base !== foldWord('غير')
  if (/^(?:نقلا|استنادا|وفقا|طبقا|مستندا|مستشهدا|مستعينا|حسبما|بحسب)$/.test(word.base)) return true
  if (isFiniteVerb(word)) return true
  if (does(word, 'prep') || word.prep) return !takesPreposition(scene, i, from, stop)
  if (does(word, 'this') && !does(before, 'prep', 'quantity') && !word.conj) return true
  // «مذكرة مؤرخة في 27 شباط»: the month goes with its day.
  const month = before.kind === 'number' && i - 1 > from
  if (beginsTime(word) && !month && !does(before, 'prep') && !word.conj && !isGeneral(word, before)) return true
  // «وزملاؤه يرفضون»: a conjunction, a noun and its verb are a new clause.
  const next = words[i + 1]
  if (word.conj && next !== undefined && i + 1 < stop && (next.core === 'I' || next.core === 'V') && !next.conj)
    return true
  if (isManner(word) && (before.definite || before.core === 'P' || before.core === 'A')) return true
  // «أصدر المكتب تقريراً», «روى سامر قصته»: an object.
  if (isAccusativeAdverb(word) && !word.conj && (before.definite || before.core === 'P')) return true
  const closed = before.core === 'P' || (before.definite && before.core === 'N')
  if (closed && word.core === 'N' && word.pronoun && !word.conj && !isNounOf(word, 'role')) return true
  if (does(word, 'what') && word.base !== foldWord('من')) return true
  return false
}

/** The phrase with a preposition at `i` belongs to the noun phrase before it. */
function takesPreposition(scene: Scene, i: number, from: number, stop: number): boolean {
  const { words } = scene
  const word = words[i]!
  const before = words[i - 1]!
  // «70 في المائة من», «60 بالمئة»
  const percent = /^(?:ب?ال)?م[ءا]*(?:ءه|اءه|يه)$/
  if (before.kind === 'number' && (percent.test(word.base) || percent.test(words[i + 1]?.base ?? ''))) return true
  if (percent.test(before.base) && /^(?:من|ممن)$/.test(word.base)) return true
  const head = words[from]!
  const separate = does(word, 'prep')
  const object = words[separate ? i + 1 : i]
  if (object === undefined || (separate && i + 1 >= stop)) return false
  const preposition = separate ? word.base : word.base[0]!
  if (APART.has(preposition)) return false
  if (beginsTime(object) || MANNERS.has(object.noun)) return false
  if (preposition === 'من')
    return (
      // «الخبير سامي نادر من جامعة الساحل»
      (before.core === 'P' && isFrom(object, words[from - 1])) ||
      head.kind === 'number' ||
      does(head, 'quantity') ||
      isNounOf(head, 'many') ||
      isNounOf(head, 'document') ||
      (isNounOf(head, 'group') && !head.definite) ||
      (!head.definite && head.core === 'N' && i - from <= 2) ||
      isParticiple(before)
    )
  if (QUESTIONS.has(object.noun)) return false
  if (isNounOf(object, 'medium') && (preposition === 'في' || preposition === 'علي')) return false
  if (before.core === 'P' && !isNounOf(before, 'role')) return false
  // «قالت مصادر لوكالة الجسر»: who it was told to.
  if (preposition === 'ل' && OUTLETS.has(object.noun) && !isNounOf(before, 'role')) return false
  if (!OF_ROLES.has(preposition)) return false
  if (isParticiple(before) && (i - 1 > from || /(?:ون|ين)$/.test(before.noun))) return true
  if (preposition === 'باسم') return true
  if (preposition === 'ل' && isNounOf(head, 'organisation') && before.definite) return true
  if (endsInTitle(words, from, i)) return true
  // An indefinite noun is told apart by what follows it: «شركة في الميناء», «استطلاع للرأي».
  return !head.definite && head.core === 'N' && (isNounOf(head, 'organisation') || isNounOf(head, 'document'))
}

/** Where somebody works or studies; but «طلب سامر من الشركة» asks the company. */
function isFrom(object: Word, verb: Word | undefined): boolean {
  const asks = verb?.verbs.some((r) => r.verb?.kind === 'order' || r.verb?.prepositions.has('من')) === true
  return (
    !asks &&
    !object.definite &&
    /^(?:جامعه|معهد|كليه|مدرسه|مركز|منظمه|موءسسه|شركه|حزب|مكتب|مستشفي|وزاره)$/.test(object.base)
  )
}

/** «المتحدث الأول باسم», also behind a name: «سامي نادر مدير المبيعات في الشركة»; not «المدير سامي نادر في». */
function endsInTitle(words: readonly Word[], from: number, i: number): boolean {
  for (let k = i - 1; k >= from; k--) {
    if (isNounOf(words[k], 'role') || isNounOf(words[k], 'group')) return true
    if (words[k]!.core === 'P') return false
  }
  return false
}

/** «الادعاء العام»: after a definite noun العام is "general". */
function isGeneral(word: Word, before: Word): boolean {
  return word.noun === 'عام' && word.definite && before.definite
}

/** «الصادر», «المسؤولة», «التابع»: a definite participle, which takes its own complements. */
export function isParticiple(word: Word): boolean {
  return (word.definite || word.core === 'A') && /^(?:م.{2,}|.ا.{2}(?:ه|ين|ون|ات)?)$/.test(word.noun)
}

/** After a comma at `from - 1`: where an apposition ends, or undefined if what follows is none. */
export function appositionEnd(scene: Scene, from: number, stop: number): number | undefined {
  const { words } = scene
  const first = words[from]
  if (first === undefined || from >= stop) return undefined
  // «المنشق، أو ربما غيره،»
  if (/^ا(?:و|م)$/.test(first.folded)) {
    for (let i = from + 1; i < stop && i - from <= 12; i++) {
      if (isComma(words[i]!)) return i
      if (does(words[i], 'that') || words[i]!.kind === 'quote') return undefined
    }
    return undefined
  }
  const he = WITH_HE.has(first.folded)
  // «ليلى نادر، من شركة الجسر، إن»
  if (first.folded === 'من' && isBody(words[from + 1])) {
    for (let i = from + 2; i < stop && i - from < 15; i++) {
      if (isComma(words[i]!)) return i
      if (isFiniteVerb(words[i]!) || words[i]!.kind === 'quote') return undefined
    }
    return stop - from < 15 ? stop : undefined
  }
  if (!he && (first.conj || !beginsPhrase(scene, from) || does(first, 'this', 'he'))) return undefined
  // «وهي تحمل طفلها» tells what she did meanwhile, not who she is.
  const next = words[from + 1]
  if (he && next !== undefined && (next.core === 'I' || next.core === 'V')) return undefined
  let relative = he
  for (let i = from; i < stop && i - from < 25; i++) {
    const word = words[i]!
    if (isComma(word)) return i
    if (does(word, 'relative')) relative = true
    else if (does(word, 'that', 'but', 'when') || (!relative && (isFiniteVerb(word) || does(word, 'has'))))
      return undefined
    if (word.kind === 'punctuation' && (word.text === ':' || word.text === '؛')) return undefined
    if (word.kind === 'quote' && !isNameQuote(scene, i) && scene.quoteAt.has(i)) return i
  }
  // Nothing closes it: it runs to the opener, less a phrase of time at its end.
  let end = from
  while (end < stop && !(end > from && (beginsTime(words[end]!) || isTold(words[end]!)))) end++
  return end
}

/** «لقناة الجسر»: to whom it was told. */
function isTold(word: Word): boolean {
  return word.prep && word.base[0] === 'ل' && OUTLETS.has(word.noun)
}

function isBody(word: Word | undefined): boolean {
  return isNounOf(word, 'organisation') || isNounOf(word, 'group')
}

/** End of the adjunct at `i` («في بيان», «يوم السبت», «للصحفيين»), or `i` if there is none. */
export function skipAdjunct(scene: Scene, i: number, limit: number): number {
  const { words } = scene
  const word = words[i]
  if (word === undefined || i >= limit) return i
  if (does(word, 'adverb') || isComma(word)) return i + 1
  if (does(word, 'this') && i + 1 < limit && beginsTime(words[i + 1]!)) return skipAdjunct(scene, i + 1, limit)
  if (beginsTime(word)) {
    const object = i + 1 < limit && does(words[i + 1], 'prep') ? i + 1 : i
    return Math.max(i + 1, timeEnd(scene, object + 1, limit))
  }
  if (does(word, 'prep')) {
    if (i + 1 >= limit || word.pronoun) return i + 1
    if (beginsTime(words[i + 1]!)) return skipAdjunct(scene, i + 1, limit)
    return Math.max(i + 2, adjunctEnd(scene, i + 1, limit))
  }
  if (word.prep) return Math.max(i + 1, adjunctEnd(scene, i, limit))
  if (isManner(word)) return i + 1
  return i
}

/** The object of a preposition: a short noun phrase without appositions. */
function adjunctEnd(scene: Scene, from: number, limit: number): number {
  let comma = from
  while (comma < limit && !isComma(scene.words[comma]!)) comma++
  return phraseEnd(scene, from, comma)
}

/** Words that go on with a phrase of time: weekdays, numbers, «الماضي». */
function timeEnd(scene: Scene, from: number, limit: number): number {
  let i = from
  while (i < limit) {
    const word = scene.words[i]!
    if (
      word.kind === 'number' ||
      beginsTime(word) ||
      /^(?:ال)?(?:ماضي|مقبل|جاري|قادم|حالي|فاءت|سابق|اول|ثاني)ه?$/.test(word.base)
    )
      i++
    else if (
      does(word, 'prep') &&
      i + 1 < limit &&
      (beginsTime(scene.words[i + 1]!) || scene.words[i + 1]!.kind === 'number')
    )
      i += 2
    else break
  }
  return i
}

export function isComma(word: Word): boolean {
  return word.text === '،' || word.text === ','
}

function closeBracket(words: readonly Word[], open: number, stop: number): number | undefined {
  for (let i = open + 1; i < stop && i - open < 20; i++) if (words[i]!.text === ')') return i
  return undefined
}

function trimEnd(words: readonly Word[], from: number, end: number): number {
  let i = end
  while (i > from && words[i - 1]!.kind === 'punctuation' && words[i - 1]!.text !== ')') i--
  return i
}
