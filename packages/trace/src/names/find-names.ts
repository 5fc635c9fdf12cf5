import type { Analysed } from '#text'
import type { NameLabel, NameSpan } from './name-span.ts'
import { LABELS, openTagger } from './tagger/index.ts'

/** Proper names in the Arabic sentences of a text, by token. Titles of works and products are told apart and left out. */
export function findNames(analysed: Analysed): NameSpan[] {
  const { tokens } = analysed
  const sentences = analysed.sentences.filter((s) => {
    for (let i = s.first; i < s.last; i++) if (tokens[i]!.script === 'arabic') return true
    return false
  })
  const tagged = openTagger().tag(sentences.map((s) => tokens.slice(s.first, s.last).map((t) => t.text)))
  const spans: NameSpan[] = []
  tagged.forEach(({ labels, words, margins }, s) => {
    const { first } = sentences[s]!
    for (let i = 0; i < labels.length; i++) {
      const label = labels[i]!
      if (label === 0 || label % 2 === 0) continue
      let last = i + 1
      while (last < labels.length && labels[last] === label + 1) last++
      const kind = LABELS[label]!.slice(2) as NameLabel
      const margin = margins.slice(i, last).reduce((sum, m) => sum + m, 0) / (last - i)
      const confidence = Math.round(100 / (1 + Math.exp(-margin / 2))) / 100
      if (kind !== 'MIS')
        spans.push({ first: first + i, last: first + last, label: kind, before: words[i]!.before, confidence })
      i = last - 1
    }
  })
  return spans
}
