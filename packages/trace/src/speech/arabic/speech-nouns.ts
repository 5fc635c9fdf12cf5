import { type CueVerb, readRows, SPEECH_NOUNS } from '#lexicon/arabic'
import { foldWord } from '#text'
import type { CueKind } from '../../model.ts'
import type { Word } from './words.ts'

interface SpeechNoun {
  readonly kind: CueKind
  readonly frames: Pick<CueVerb, 'frames' | 'prepositions'>
  /** What is reported may follow as genitive. */
  readonly genitive: boolean
  readonly doubt: boolean
}

export const PREPOSITIONS: Readonly<Record<string, string>> = { بـ: 'ب', لـ: 'ل' }

const NOUNS = new Map<string, SpeechNoun>()
for (const [nouns, kind, follows, marks] of readRows(SPEECH_NOUNS)) {
  const words = follows!.split(/\s+/)
  const frames = new Set<'clause' | 'speech' | 'question'>()
  if (words.includes('أن')) frames.add('clause')
  if (words.includes('كلام')) frames.add('speech')
  if (words.includes('سؤال')) frames.add('question')
  const prepositions = new Set(
    words
      .filter((w) => /^(?:بـ|لـ|عن|من|على|في|إلى|نحو|إزاء|حيال|بشأن)$/.test(w))
      .map((w) => PREPOSITIONS[w] ?? foldWord(w)),
  )
  const entry: SpeechNoun = {
    kind: kind as CueKind,
    frames: { frames, prepositions: prepositions as unknown as CueVerb['prepositions'] },
    genitive: words.includes('إضافة'),
    doubt: marks!.includes('شك'),
  }
  for (const noun of nouns!.split(/\s+/)) NOUNS.set(foldWord(noun), entry)
}

/** «وعداً» is وعد. */
function withoutAlef(form: string): string {
  return form.length > 3 && form.endsWith('ا') ? form.slice(0, -1) : form
}

/** The noun of saying that a word is, and whether a pronoun possesses it. */
export function speechNoun(word: Word): { readonly noun: SpeechNoun; readonly possessed: boolean } | undefined {
  for (const form of [word.noun, word.base, withoutAlef(word.noun), withoutAlef(word.base)]) {
    const noun = NOUNS.get(form)
    if (noun) return { noun, possessed: false }
    for (const pronoun of ['هما', 'هم', 'هن', 'ها', 'نا', 'ه', 'ي', 'ك']) {
      if (!form.endsWith(pronoun) || form.length < pronoun.length + 2) continue
      const stem = form.slice(0, -pronoun.length)
      const found = NOUNS.get(stem) ?? (stem.endsWith('ت') ? NOUNS.get(`${stem.slice(0, -1)}ه`) : undefined)
      if (found) return { noun: found, possessed: true }
    }
  }
  return undefined
}

/** The folded form is a noun of saying or thinking. */
export function isSpeechNoun(form: string): boolean {
  return NOUNS.has(form)
}
