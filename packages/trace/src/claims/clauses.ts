import { EDITORIAL, type EditorialClass, LOADED } from '#lexicon/editorial'
import { type Phrase, PhraseFinder } from '#lexicon/phrases'
import { PROVENANCE } from '#lexicon/provenance'
import type { Analysed, SentenceRange, Token } from '#text'
import type { Range, Voice } from '../model.ts'
import type { Cover } from './cover.ts'
import { ByPlace, type Material } from './material.ts'

/** A stretch of a sentence that no attribution covers, told by the narrator. */
export interface Clause extends Range {
  readonly first: number
  readonly last: number
  /** Words only; marks and digits do not count. */
  readonly words: number
  readonly voice: Voice
  readonly loaded: readonly Range[]
}

/** A remainder shorter than this is a connective, not a statement. */
const LEAST_WORDS = 3
/** Whom something was told to, and where, is no longer than this. */
const ADDRESSEE_WORDS = 8

/** Weights by class; two points make a clause the writer's own. */
const WEIGHT: Readonly<Record<EditorialClass, number>> = {
  rhetoric: 2,
  'no-need': 2,
  'pseudo-source': 2,
  proverb: 2,
  judgement: 2,
  universal: 1,
}

const editorial = new PhraseFinder(EDITORIAL)
const provenance = new PhraseFinder(PROVENANCE)

const SELF = /^(لمراسلنا|مراسلنا|لصحيفتنا|لموقعنا|علمنا|شاهدنا|رصدنا|عاينا|زرنا)$/
const BACKGROUND: readonly Phrase<'background'>[] = [
  'يذكر أن',
  'يشار إلى أن',
  'تجدر الإشارة',
  'جدير بالذكر',
  'الجدير بالذكر',
  'وكان قد',
  'وكانت قد',
  'تقع على',
  'يقع على',
  'تقع في',
  'يقع في',
  'تأسس*',
  'أنشئ*',
].map((form) => ({ form, language: 'ar' as const, class: 'background' as const, example: form }))
const BACKGROUND_EN: readonly Phrase<'background'>[] = [
  'it is worth noting',
  'was founded',
  'were founded',
  'is located',
  'was established',
  'has long been',
  'had been',
  'had already',
  'lies on',
  'lies in',
  'was born in',
].map((form) => ({ form, language: 'en' as const, class: 'background' as const, example: form }))
const background = new PhraseFinder([...BACKGROUND, ...BACKGROUND_EN])

const MATERIAL_WORD =
  /^(و|ف|ب|ل)?(ال)?(وثاءق|وثيقه|نسخه|نسخ|معلومات|تسجيل|تسجيلات|لقطات|صور|رساءل|محضر|ملفات|اوراق)$|^(documents?|cop(y|ies)|files?|papers?|letters?|footage|recordings?|memos?|minutes|emails?|photographs?|information)$/

/** The newsroom's list as a finder; the one that ships where none is given. */
export function loadedFinder(list: readonly string[] | undefined): PhraseFinder<'loaded'> {
  const forms = list ?? LOADED.map((l) => l.form)
  return new PhraseFinder(
    forms.map((form) => ({ form, language: 'other' as const, class: 'loaded' as const, example: form })),
  )
}

/** Every loaded word of the text, found once. */
export function findLoaded(analysed: Analysed, finder: PhraseFinder<'loaded'>): ByPlace<Range> {
  const { tokens } = analysed
  const found = finder.find(tokens).map((m) => ({ start: tokens[m.first]!.start, end: tokens[m.last - 1]!.end }))
  return new ByPlace(found, (r) => r)
}

/** The clauses of a sentence that stand outside every attribution. */
export function readClauses(
  analysed: Analysed,
  sentence: SentenceRange,
  cover: Cover,
  loaded: ByPlace<Range>,
): Clause[] {
  const clauses: Clause[] = []
  let first = -1
  const close = (last: number) => {
    if (first < 0) return
    const clause = isAddressee(analysed.tokens, cover, first, last)
      ? undefined
      : judge(analysed, sentence, first, last, loaded)
    if (clause)
      clauses.push(
        continues(analysed.tokens, clause, clauses.at(-1)) ? { ...clause, voice: clauses.at(-1)!.voice } : clause,
      )
    first = -1
  }
  for (let i = sentence.first; i < sentence.last; i++) {
    const covered = cover.content[i]! >= 0 || cover.frame[i]! >= 0
    if (covered) close(i)
    else {
      if (first >= 0 && opensClause(analysed.tokens, i, first)) close(i)
      if (first < 0) first = i
    }
  }
  close(sentence.last)
  return merge(clauses)
}

/** "told **the paper** that", "said **in an interview in March**": whom it was told to and where, by no clause of its own. */
function isAddressee(tokens: readonly Token[], cover: Cover, first: number, last: number): boolean {
  if (opensSpeech(tokens, cover, first, last)) return true
  if (first === 0 || cover.frame[first - 1]! < 0) return false
  let words = 0
  for (let i = first; i < last; i++) {
    if (tokens[i]!.kind === 'punctuation' && i < last - 1) return false
    if (tokens[i]!.kind === 'word') words++
  }
  return words <= ADDRESSEE_WORDS
}

/** «…، بكلمة واحدة: بالتأكيد»: a few words and the colon of what is said. */
function opensSpeech(tokens: readonly Token[], cover: Cover, first: number, last: number): boolean {
  let colon = last - 1
  while (colon > first && tokens[colon]!.kind === 'quote') colon--
  return tokens[colon]?.text === ':' && last - first <= ADDRESSEE_WORDS && (cover.content[last] ?? -1) >= 0
}

const SUBORDINATE =
  /^(لان|لانه|لانها|لانهم|حيث|اذ|رغم|بحيث|كي|لكي|حتي|مما|ولا|التي|الذي|الذين|because|since|where|which|who|whose|nor|so|although|though|while)$/

/** «لأن ...», «حيث ...», "because ...": a subordinate clause is told in the voice of the clause it hangs on. */
function continues(tokens: readonly Token[], clause: Clause, before: Clause | undefined): boolean {
  if (!before || clause.voice !== 'reported-fact' || before.voice === 'provenance') return false
  return clause.first - before.last <= 2 && SUBORDINATE.test(tokens[clause.first]!.folded)
}

/** A comma or semicolon, and the clause before it is long enough to stand alone. */
function opensClause(tokens: readonly Token[], i: number, first: number): boolean {
  const before = tokens[i - 1]!
  return i - first >= 6 && before.kind === 'punctuation' && '،,؛;—–-'.includes(before.text)
}

function judge(
  analysed: Analysed,
  sentence: SentenceRange,
  first: number,
  last: number,
  loadedIn: ByPlace<Range>,
): Clause | undefined {
  const { tokens } = analysed
  // Marks at either end belong to the frame around, not to what is said; a bang stays.
  while (first < last && tokens[first]!.kind !== 'word' && tokens[first]!.kind !== 'number') first++
  let end = last
  while (end > first && tokens[end - 1]!.kind !== 'word' && tokens[end - 1]!.kind !== 'number') end--
  let words = 0
  for (let i = first; i < end; i++) if (tokens[i]!.kind === 'word') words++
  if (words < LEAST_WORDS) return undefined
  const range = { start: tokens[first]!.start, end: tokens[end - 1]!.end }
  const loaded = loadedIn.overlapping(range)
  let score = 0
  for (const m of editorial.find(tokens, first, end)) score += WEIGHT[m.phrase.class]
  const marked = score > 0
  for (let i = end; i < last; i++) if (tokens[i]!.text === '!') score += 2
  score += Math.min(loaded.length, 2) * 0.5 + Math.min(scareQuotes(analysed, range), 2) * 0.25
  const voice: Voice =
    score >= 2 && (marked || loaded.length >= 2)
      ? 'editorial'
      : isProvenance(tokens, first, end, sentence)
        ? 'provenance'
        : isSelfReport(tokens, first, end)
          ? 'self-report'
          : background.find(tokens, first, end).length > 0
            ? 'background'
            : sentence.headline
              ? 'unattributed'
              : 'reported-fact'
  return { ...range, first, last: end, words, voice, loaded }
}

function scareQuotes(analysed: Analysed, range: Range): number {
  const { tokens, quotes } = analysed
  let low = 0
  let high = quotes.length
  while (low < high) {
    const mid = (low + high) >> 1
    if (tokens[quotes[mid]!.open]!.start < range.start) low = mid + 1
    else high = mid
  }
  let count = 0
  for (; low < quotes.length && tokens[quotes[low]!.open]!.start < range.end; low++)
    if (quotes[low]!.use === 'scare') count++
  return count
}

function isProvenance(tokens: readonly Token[], first: number, last: number, sentence: SentenceRange): boolean {
  if (provenance.find(tokens, first, last).length === 0) return false
  for (let i = sentence.first; i < sentence.last; i++) if (MATERIAL_WORD.test(tokens[i]!.folded)) return true
  return false
}

function isSelfReport(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const word = tokens[i]!.folded
    if (SELF.test(word)) return true
    if (word === 'our' && /^(reporter|correspondent|team|newsroom)s?$/.test(tokens[i + 1]?.folded ?? '')) return true
  }
  return false
}

/** Neighbours with one voice and nothing but marks between them are one clause. */
function merge(clauses: readonly Clause[]): Clause[] {
  const merged: Clause[] = []
  for (const clause of clauses) {
    const before = merged.at(-1)
    if (before && before.voice === clause.voice && clause.first - before.last <= 2)
      merged[merged.length - 1] = {
        ...before,
        end: clause.end,
        last: clause.last,
        words: before.words + clause.words,
        loaded: [...before.loaded, ...clause.loaded],
      }
    else merged.push(clause)
  }
  return merged
}

/**
 * Attributions that only look like it: "there is no doubt that", «الواقع يثبت أن». Nobody but the writer speaks, so what
 * they say is the writer's own.
 */
export function ownWays(material: Material): ReadonlySet<number> {
  const { tokens } = material.analysed
  const phrases = new ByPlace(
    editorial
      .find(tokens)
      .filter((m) => m.phrase.class !== 'universal' && m.phrase.class !== 'judgement')
      .map((m) => ({ start: tokens[m.first]!.start, end: tokens[m.last - 1]!.end })),
    (r) => r,
  )
  const own = new Set<number>()
  for (const [index, a] of material.attributions.entries()) {
    const speaker = material.resolution.agentOf(index)
    const byPhrase = a.cue.some((c) => phrases.overlapping(c).length > 0)
    if (byPhrase || (speaker !== null && material.resolution.find(speaker)?.kind === 'pseudo-source')) own.add(index)
  }
  return own
}
