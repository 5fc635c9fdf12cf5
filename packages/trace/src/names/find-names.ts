import { NATIONALS_ARABIC } from '#lexicon/names'
import type { Analysed } from '#text'
import { type KnownParts, knowNothing, remember } from './known-parts.ts'
import type { NameLabel, NameSpan } from './name-span.ts'
import { LABELS, openTagger, type TaggedSentence } from './tagger/index.ts'

/** Longest name, in words, that its parts are remembered of. */
const LONGEST = 6

/** Proper names in the Arabic sentences of a text, by token. Titles of works and products are told apart and left out. */
export function findNames(analysed: Analysed, known: KnownParts = knowNothing()): NameSpan[] {
  const { tokens } = analysed
  const sentences = analysed.sentences.filter((s) => {
    for (let i = s.first; i < s.last; i++) if (tokens[i]!.script === 'arabic') return true
    return false
  })
  const tagged = openTagger().tag(sentences.map((s) => tokens.slice(s.first, s.last).map((t) => t.text)))
  const spans = tagged.map(spansOf)
  learnParts(tagged, spans, known)
  return tagged.flatMap(({ words, labels }, s) => {
    const { first } = sentences[s]!
    const found = spans[s]!.filter((span) => span.label !== 'MIS')
    // «ستيوارت» alone, after «ستيوارت رامساي» elsewhere, is the man again.
    words.forEach((word, i) => {
      if (labels[i] === 0 && known.words.has(word.stem) && word.stem === word.folded.slice(word.before))
        found.push({ first: i, last: i + 1, label: 'PER', before: word.before, confidence: 0.6 })
    })
    return found.map((span) => ({ ...span, first: span.first + first, last: span.last + first }))
  })
}

function spansOf({ labels, words, margins }: TaggedSentence): NameSpan[] {
  const spans: NameSpan[] = []
  let i = 0
  while (i < labels.length) {
    const label = labels[i]!
    if (label === 0 || label % 2 === 0) {
      i++
      continue
    }
    let end = i + 1
    while (end < labels.length && labels[end] === label + 1) end++
    const free = spans.at(-1)?.last ?? 0
    const [first, last] = label === PERSON ? trimPerson(labels, words, i, end, free) : [i, end]
    if (first < last) {
      const margin = margins.slice(i, end).reduce((sum, m) => sum + m, 0) / (end - i)
      const confidence = Math.round(100 / (1 + Math.exp(-margin / 2))) / 100
      spans.push({ first, last, label: LABELS[label]!.slice(2) as NameLabel, before: words[first]!.before, confidence })
    }
    i = Math.max(end, last)
  }
  return spans
}

const PERSON = LABELS.indexOf('B-PER')

/** A person's name as tagged, less what is no name at its edges, with what surely is one beside it. */
function trimPerson(
  labels: readonly number[],
  words: TaggedSentence['words'],
  from: number,
  to: number,
  free: number,
): readonly [first: number, last: number] {
  let first = from
  let last = to
  // A verb before a name is drawn into it at times («أورد سامر الخالدي»), or an adjective («البرتغالي كيروش»).
  while (last - first > 1 && (isVerb(words[first]!) || isNational(words[first]!))) first++
  // «بالتأكيد» is a word of the language and nobody's name.
  if (last - first === 1 && isEveryday(words[first]!)) return [first, first]
  // «جورج هاملتون» where one of the two words was missed, being a name and no word of the language.
  if (last < labels.length && labels[last] === 0 && isSurelyName(words[last]!)) last++
  const starts = first === from && words[first]!.before === 0
  if (starts && first > free && labels[first - 1] === 0 && isSurelyName(words[first - 1]!)) first--
  return [first, last]
}

function isVerb({ person, verbal }: TaggedSentence['words'][number]): boolean {
  return person === 0 && verbal > 1
}

function isEveryday({ person, nominal, verbal }: TaggedSentence['words'][number]): boolean {
  return person === 0 && nominal + verbal > 2
}

function isSurelyName({ person, nominal, verbal, before }: TaggedSentence['words'][number]): boolean {
  return before === 0 && person > 1 && nominal + verbal < (person > 2 ? 2 : 1)
}

function isNational({ stem, folded }: TaggedSentence['words'][number]): boolean {
  return folded.endsWith(`ال${stem}`) && NATIONALS_ARABIC.has(stem)
}

/** Words of people's names of two words or more that are surely names: borne by people and not words of the language. */
function learnParts(
  tagged: readonly TaggedSentence[],
  spans: readonly (readonly NameSpan[])[],
  known: KnownParts,
): void {
  tagged.forEach(({ words }, s) => {
    for (const span of spans[s]!) {
      if (span.label !== 'PER' || span.last - span.first < 2 || span.last - span.first > LONGEST) continue
      for (let i = span.first; i < span.last; i++) {
        const { stem, person, nominal, verbal } = words[i]!
        if (stem.length > 3 && person > 0 && nominal + verbal < 3) remember(known.words, stem)
      }
    }
  })
}
