import { foldWord, tokenize } from '@isnad/trace/text'
import { stemmer } from 'stemmer'
import { BROKEN_PLURALS } from './broken-plurals.ts'
import { ROOT_LETTER_FIRST, WHOLE_WORDS } from './whole-words.ts'

/** Raised whenever the same text gives other words: indexes made before are made again. */
export const ANALYSIS_VERSION = 1

/** A word of a page as the index sees it. */
export interface IndexedWord {
  /** UTF-16 code units into the page's text, end exclusive. */
  readonly start: number
  readonly end: number
  /** Folded and otherwise whole: for phrases, prefixes and exact matches. */
  readonly whole: string
  /** What a search may ask for to find it: its stems, the likeliest first. */
  readonly stems: readonly string[]
}

/** Attached words that come with the article, longest first; what is left must be three letters or more. */
const WITH_ARTICLE = ['وبال', 'وكال', 'فبال', 'ولل', 'فلل', 'وال', 'فال', 'بال', 'كال', 'لل', 'ال']
/** Endings, longest first. Folded: ة is ه, ى is ي. */
const ENDINGS = [
  ...['اتهما', 'اتهم', 'اتهن', 'اتها', 'اتنا', 'اتكم', 'تهما', 'تهم', 'تهن', 'تها', 'تنا', 'تكم'],
  ...[
    'يهما',
    'يهم',
    'يها',
    'يكم',
    'يات',
    'وها',
    'وهم',
    'هما',
    'كما',
    'ات',
    'ون',
    'ين',
    'ان',
    'وا',
    'يه',
    'هم',
    'هن',
    'ها',
    'نا',
    'كم',
    'ته',
    'تي',
    'ه',
    'ي',
  ],
]
/** Endings that only a verb or a plural carries: with them a leading imperfect letter is no root letter. */
const VERBAL = /^[يتن](.{3,})(ون|وا|ين|ان)$/
const ARABIC = /^[ء-ي]+$/
const LEAST = 3
/** A single attached letter is cut only where this much is left: وزير is no "and زير". */
const LEAST_AFTER_LETTER = 4

const singulars = new Map<string, string[]>()
for (const [plural, singular] of BROKEN_PLURALS) {
  const key = foldWord(plural)
  singulars.set(key, [...(singulars.get(key) ?? []), cutEnding(foldWord(singular))])
}

/** The words of a text with their stems, in order. */
export function analyseText(text: string): IndexedWord[] {
  const words: IndexedWord[] = []
  for (const token of tokenize(text)) {
    if (token.kind !== 'word' && token.kind !== 'number') continue
    words.push({ start: token.start, end: token.end, whole: token.folded, stems: stemsOf(token.folded) })
  }
  return words
}

/**
 * Stems of one folded word. An Arabic word gives the form without article and endings, that form without one attached
 * letter, the singular of a known broken plural, and the verb without its imperfect letters; two words match where they
 * share a stem. Method: a light stemmer after Larkey, Ballesteros and Connell (2002), Light10, with guards. English:
 * Porter (1980).
 */
export function stemsOf(folded: string): string[] {
  if (!ARABIC.test(folded)) return [/^[a-z']+$/.test(folded) ? stemmer(folded.replace(/'s?$/, '')) : folded]
  if (WHOLE_WORDS.has(folded)) return [folded]
  const stems = new Set<string>()
  const bare = cutArticle(folded)
  const add = (word: string) => {
    if (WHOLE_WORDS.has(word)) {
      stems.add(word)
      return
    }
    const verb = VERBAL.exec(word)
    stems.add(cutEnding(word))
    if (verb?.[1]) stems.add(verb[1])
    // The adjective of a place keeps its ي before an ending, and a country is written both ways: سوري، سوريا، سورية.
    if (word.endsWith('ي') && word.length > LEAST) stems.add(word)
    if (/ي[اه]$/.test(word) && word.length > LEAST + 1) stems.add(word.slice(0, -1))
    for (const plural of [word, beforePronoun(word)])
      for (const singular of (plural && singulars.get(plural)) || []) stems.add(singular)
  }
  add(bare)
  if (
    bare === folded &&
    /^[وفبلك]/.test(folded) &&
    !ROOT_LETTER_FIRST.has(folded) &&
    folded.length - 1 >= LEAST_AFTER_LETTER
  )
    add(cutArticle(folded.slice(1)))
  return [...stems]
}

/** قادتهم is قادة with a pronoun: before one, ة is written ت. */
function beforePronoun(word: string): string | undefined {
  const found = /^(.+?)(ت)?(هما|كما|هم|هن|ها|نا|كم|ه|ي|ك)$/.exec(word)
  return found?.[1] ? found[1] + (found[2] ? 'ه' : '') : undefined
}

function cutArticle(word: string): string {
  for (const prefix of WITH_ARTICLE)
    if (word.startsWith(prefix) && word.length - prefix.length >= LEAST) return word.slice(prefix.length)
  return word
}

function cutEnding(word: string): string {
  if (WHOLE_WORDS.has(word)) return word
  for (const ending of ENDINGS)
    if (word.endsWith(ending) && word.length - ending.length >= LEAST) return word.slice(0, -ending.length)
  return word
}
