import { type Bounds, boundsOf } from './bounds.ts'
import { contentOf } from './content.ts'
import { cueOf } from './cue-span.ts'
import type { Draft } from './draft.ts'
import { findOpener, type Opener } from './opener.ts'
import type { Scene, WordSentence } from './scene.ts'
import { subjectAfter } from './source.ts'
import { canSpeak } from './speakers.ts'
import { does, type Word } from './words.ts'

const FRAMES = { frames: new Set(['clause', 'speech'] as const), prepositions: new Set<never>() }

/** The opener of a verb that no table knows stands this close. */
const REACH = 12

/**
 * A finite verb that no table knows, then somebody who can speak, then a complementiser, colon or quotation:
 * «استبشر المدير بأن», «تهكّم الحارس: …». Never sure.
 */
export function unlistedCue(scene: Scene, sentence: WordSentence, i: number): Draft | undefined {
  const word = scene.words[i]!
  if ((word.core !== 'V' && word.core !== 'I') || word.verbs.length > 0 || word.definite || word.prep) return undefined
  if (!looksThird(word)) return undefined
  const bounds: Bounds = boundsOf(scene, sentence, i)
  const opener = findOpener(scene, i + 1, Math.min(bounds.limit, i + REACH), FRAMES)
  if (opener === undefined || !opensSpeech(scene, opener)) return undefined
  const subject = subjectAfter(scene, i + 1, opener.at)
  if (
    subject === undefined ||
    does(scene.words[subject.first], 'this') ||
    !canSpeak(scene, subject.first) ||
    opener.at - subject.last > 3
  )
    return undefined
  const content = contentOf(scene, sentence, opener, bounds)
  if (content === undefined) return undefined
  return {
    source: [subject],
    cue: cueOf(scene.words, i),
    content: [content],
    cueKind: 'say',
    form: 'verb',
    polarity: '+',
    rule: `unlisted-${opener.kind}`,
    opens: opener.at,
    evidence: 0.4,
    stance: 'neutral',
  }
}

function opensSpeech(scene: Scene, opener: Opener): boolean {
  if (opener.kind === 'quote') return scene.quoteAt.get(opener.quote!)?.use === 'quotation'
  return opener.kind === 'that' || opener.kind === 'colon'
}

/** The form may be a third person, perfect or imperfect. */
function looksThird({ base }: Word): boolean {
  return base.length >= 3 && !/(?:نا|تم|وا|ون)$/.test(base) && !/^[ان]/.test(base.length > 5 ? '' : base)
}
