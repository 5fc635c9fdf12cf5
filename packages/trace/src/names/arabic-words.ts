import { ARABIC_NOUNS, type Noun } from '#lexicon/names'

/** An Arabic word with its clitics read off. */
export interface ReadWord {
  readonly noun: Noun
  readonly definite: boolean
  /** Letters of the folded word that are attached before the noun and its article (و، ف، ب، ل، ك). */
  readonly before: number
  /** The possessive suffix it carries («تقريره»), or nothing. */
  readonly suffix: string
}

// No ي: «تجاري» is commercial, not my traders.
const SUFFIXES = ['هما', 'هم', 'هن', 'ها', 'كم', 'نا', 'ه']

/**
 * Letters attached before a word: counts of letters to skip, the whole word first, so that «وليد» stays whole where
 * the lexicon knows it. At most two conjunction or preposition letters, then the article.
 */
export function cliticSplits(word: string): readonly CliticSplit[] {
  const splits: CliticSplit[] = [{ skip: 0, before: 0, definite: false }]
  const n = word.length
  let at = 0
  const article = (from: number) => {
    if (n - from > 4 && word[from] === 'ا' && word[from + 1] === 'ل')
      splits.push({ skip: from + 2, before: from, definite: true })
  }
  article(0)
  if (n > 3 && (word[0] === 'و' || word[0] === 'ف')) {
    at = 1
    splits.push({ skip: 1, before: 1, definite: false })
    article(1)
  }
  const c = word[at]
  if (n - at > 3 && (c === 'ب' || c === 'ل' || c === 'ك')) {
    // لل is the preposition with the article: the noun's own ل, if any, is written once.
    if (c === 'ل' && word[at + 1] === 'ل' && n - at > 4) splits.push({ skip: at + 2, before: at + 2, definite: true })
    splits.push({ skip: at + 1, before: at + 1, definite: false })
    article(at + 1)
  }
  return splits
}

export interface CliticSplit {
  /** Letters before the bare word, the article counted. */
  readonly skip: number
  /** Letters before the word with its article; of لل, where the article is written into the preposition, both. */
  readonly before: number
  readonly definite: boolean
}

/** Reads a folded Arabic word as one of the lexicon's nouns, clitics and possessive suffix taken off. */
export function readNoun(word: string): ReadWord | undefined {
  const cached = cache.get(word)
  if (cached !== undefined) return cached ?? undefined
  const found = lookUp(word)
  if (cache.size > 20_000) cache.clear()
  cache.set(word, found ?? null)
  return found
}
const cache = new Map<string, ReadWord | null>()

function lookUp(word: string): ReadWord | undefined {
  const splits = cliticSplits(word)
  for (const { skip, before, definite } of splits) {
    const noun = ARABIC_NOUNS.get(word.slice(skip))
    if (noun) return { noun, definite, before, suffix: '' }
  }
  for (const { skip, definite } of splits) {
    if (definite) continue
    const rest = word.slice(skip)
    for (const suffix of SUFFIXES) {
      if (!rest.endsWith(suffix) || rest.length - suffix.length < 3) continue
      const bare = rest.slice(0, -suffix.length)
      const noun =
        ARABIC_NOUNS.get(bare) ?? (bare.endsWith('ت') ? ARABIC_NOUNS.get(`${bare.slice(0, -1)}ه`) : undefined)
      // «مقاتلاتها» are its jets, not its women.
      if (noun && !(noun.kind === 'role' && bare.endsWith('ات'))) return { noun, definite: true, before: skip, suffix }
    }
  }
  return undefined
}

/** Second words of the nouns of two words, with the article and without: most words are none and need no look-up. */
const SECONDS = new Set<string>()
for (const form of ARABIC_NOUNS.keys()) {
  const second = form.split(' ')[1]
  if (second !== undefined) SECONDS.add(second).add(`ال${second}`)
}

/** A noun of two words: «وسائل الإعلام», «رجل أعمال». Clitics stand on the first. */
export function readNounPair(first: string, second: string): ReadWord | undefined {
  if (!SECONDS.has(second)) return undefined
  for (const { skip, before, definite } of cliticSplits(first)) {
    const head = definite ? `ال${first.slice(skip)}` : first.slice(skip)
    const exact = ARABIC_NOUNS.get(`${head} ${second}`)
    if (exact) return { noun: exact, definite: second.startsWith('ال'), before, suffix: '' }
    // «الدفاع المدني» of «دفاع مدني»; «نائبة الرئيس» is not a pair.
    if (!definite || !second.startsWith('ال')) continue
    const noun = ARABIC_NOUNS.get(`${first.slice(skip)} ${second.slice(2)}`)
    if (noun) return { noun, definite: true, before, suffix: '' }
  }
  return undefined
}

const CLOSED = new Set(
  `ان اني انه انها انهم بان من الي علي عن في مع عند لدي حتي منذ خلال بين تحت فوق امام وراء بعد قبل حول ضد عبر دون غير
  هو هي هم هما نحن انا انت هذا هذه ذلك تلك هءلاء اولءك الذي التي الذين اللذان اللتان اللواتي ما لا لم لن قد سوف ليس
  ليست كان كانت كانوا يكون تكون اذا لو لان لكن لكنه لكنها بل او ام ثم حيث عندما بينما كما كل بعض اي كيف لماذا متي
  اين هل الا اما ايضا فقط جدا هناك هنا الان امس اليوم غدا نحو وفقا وفق بحسب حسب اذ مما عما فيما بما كي لكي قال قالت
  قالوا يقول تقول اضاف اضافت اكد اكدت اعلن اعلنت ذكر ذكرت افاد افادت اشار اشارت`
    .split(/\s+/)
    .filter((w) => w !== ''),
)

/** Words of assent and stress, and qualities of papers, that stand alone and name nobody. */
const NO_NAMES = new Set(
  `بالتاكيد بالطبع بالضبط بالفعل طبعا قطعا فعلا حقا حتما تماما مطلقا ابدا نعم اجل كلا بلي ربما سري سريه علني علنيه رسمي رسميه`
    .split(/\s+/)
    .filter((w) => w !== ''),
)

/** «بالتأكيد», «سري»: whatever the tagger thinks, no name where it stands alone. */
export function namesNobody(word: string): boolean {
  return NO_NAMES.has(word)
}

/** A function word or a common reporting verb, with or without an attached conjunction: ends a noun phrase. */
export function isClosed(word: string): boolean {
  return CLOSED.has(word) || ((word[0] === 'و' || word[0] === 'ف') && CLOSED.has(word.slice(1)))
}
