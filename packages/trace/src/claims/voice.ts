import type { Analysed, SentenceRange } from '#text'
import type { Voice } from '../model.ts'
import type { Clause } from './clauses.ts'
import type { Cover } from './cover.ts'

/** From this share of a sentence's words on, what is attributed (or the writer's own) gives the sentence its voice. */
const MOST = 0.5
const SOME = 0.25

/**
 * The voice of a sentence as a whole, from its attributions and the clauses outside them. A sentence that is partly
 * attributed and partly the writer's own is mixed: its occurrences tell the two apart.
 */
export function voiceOf(analysed: Analysed, sentence: SentenceRange, cover: Cover, clauses: readonly Clause[]): Voice {
  let words = 0
  let attributed = 0
  for (let i = sentence.first; i < sentence.last; i++) {
    if (analysed.tokens[i]!.kind !== 'word') continue
    words++
    if (cover.content[i]! >= 0 || cover.frame[i]! >= 0) attributed++
  }
  if (words === 0) return 'unattributed'
  const share = (voice: Voice) => clauses.filter((c) => c.voice === voice).reduce((n, c) => n + c.words, 0) / words
  const covered = attributed / words
  const own = share('editorial')
  if (covered >= SOME && own >= SOME) return 'mixed'
  if (own > 0 && own >= covered) return 'editorial'
  if (covered >= MOST) return own > 0.1 ? 'mixed' : 'attributed'
  if (clauses.length === 0) return covered > 0 ? 'attributed' : sentence.headline ? 'unattributed' : 'reported-fact'
  const rest = [...clauses].sort((a, b) => b.words - a.words)[0]!.voice
  if (covered < SOME) return own > SOME ? 'editorial' : rest
  return rest === 'provenance' ? 'provenance' : 'mixed'
}
