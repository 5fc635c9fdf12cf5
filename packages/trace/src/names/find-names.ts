import { NATIONALS_ARABIC } from '#lexicon/names'
import type { Analysed } from '#text'
import type { NameLabel, NameSpan } from './name-span.ts'
import { LABELS, openTagger, type TaggedSentence } from './tagger/index.ts'

/** Longest name, in words, that its parts are remembered of. */
const LONGEST = 6

/** Proper names in the Arabic sentences of a text, by token. Titles of works and products are told apart and left out. */
export function findNames(analysed: Analysed): NameSpan[] {
  const { tokens } = analysed
  const sentences = analysed.sentences.filter((s) => {
    for (let i = s.first; i < s.last; i++) if (tokens[i]!.script === 'arabic') return true
    return false
  })
  const tagged = openTagger().tag(sentences.map((s) => tokens.slice(s.first, s.last).map((t) => t.text)))
  const spans = tagged.map(spansOf)
  const parts = partsOfNames(tagged, spans)
  return tagged.flatMap(({ words, labels }, s) => {
    const { first } = sentences[s]!
    const found = spans[s]!.filter((span) => span.label !== 'MIS')
    // «ستيوارت» alone, after «ستيوارت رامساي» elsewhere, is the man again.
    words.forEach((word, i) => {
      if (labels[i] === 0 && parts.has(word.stem) && word.stem === word.folded.slice(word.before))
        found.push({ first: i, last: i + 1, label: 'PER', before: word.before, confidence: 0.6 })
    })
    return found.map((span) => ({ ...span, first: span.first + first, last: span.last + first }))
  })
}

function spansOf({ labels, words, margins }: TaggedSentence): NameSpan[] {
  const spans: NameSpan[] = []
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!
    if (label === 0 || label % 2 === 0) continue
    let last = i + 1
    while (last < labels.length && labels[last] === label + 1) last++
    // A verb before a name is drawn into it at times: «أورد سامر الخالدي».
    while (label === 1 && last - i > 1 && words[i]!.person === 0 && words[i]!.verbal > 1) i++
    // «جورج هاملتون» where the second word is a name and no word of the language.
    if (label === 1 && last < labels.length && labels[last] === 0 && isSurelyName(words[last]!)) last++
    // «البرتغالي كيروش»: the adjective is no part of the name.
    while (label === 1 && last - i > 1 && isNational(words[i]!)) i++
    // «بالتأكيد» is a word of the language and nobody's name.
    if (label === 1 && last - i === 1 && isEveryday(words[i]!)) continue
    const margin = margins.slice(i, last).reduce((sum, m) => sum + m, 0) / (last - i)
    const confidence = Math.round(100 / (1 + Math.exp(-margin / 2))) / 100
    spans.push({ first: i, last, label: LABELS[label]!.slice(2) as NameLabel, before: words[i]!.before, confidence })
    i = last - 1
  }
  return spans
}

function isEveryday({ person, nominal, verbal }: TaggedSentence['words'][number]): boolean {
  return person === 0 && nominal + verbal > 2
}

function isSurelyName({ person, nominal, verbal, before }: TaggedSentence['words'][number]): boolean {
  return person > 1 && nominal + verbal === 0 && before === 0
}

function isNational({ stem, folded }: TaggedSentence['words'][number]): boolean {
  return folded.endsWith(`ال${stem}`) && NATIONALS_ARABIC.has(stem)
}

/** Words of people's names of two words or more that are surely names: borne by people and not words of the language. */
function partsOfNames(tagged: readonly TaggedSentence[], spans: readonly (readonly NameSpan[])[]): ReadonlySet<string> {
  const parts = new Set<string>()
  tagged.forEach(({ words }, s) => {
    for (const span of spans[s]!) {
      if (span.label !== 'PER' || span.last - span.first < 2 || span.last - span.first > LONGEST) continue
      for (let i = span.first; i < span.last; i++) {
        const { stem, person, nominal, verbal } = words[i]!
        if (stem.length > 3 && person > 0 && nominal + verbal < 3) parts.add(stem)
      }
    }
  })
  return parts
}
