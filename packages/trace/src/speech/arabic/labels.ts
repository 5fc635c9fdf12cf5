import type { Quote, SourceKind } from '../../model.ts'
import type { Draft, Stretch } from './draft.ts'
import { isNounOf, isState } from './noun-classes.ts'
import type { Scene } from './scene.ts'
import { does } from './words.ts'

/** What kind of source a noun phrase names, by its first nouns. */
export function sourceKindOf(scene: Scene, { first, last }: Stretch): SourceKind {
  const { words } = scene
  const inner = words.slice(first, last).filter((w) => w.kind === 'word' || w.kind === 'number')
  const head = inner.find((w) => !does(w, 'prep', 'conj'))
  if (head === undefined) return 'none'
  if (does(head, 'he')) return 'pronoun'
  const name = inner.slice(0, 8).some((w) => w.core === 'P')
  if (isNounOf(head, 'role')) {
    if (isNounOf(head, 'many') && inner.length > 1) return 'anonymous'
    return name ? 'person' : 'anonymous'
  }
  if (does(head, 'quantity') || isNounOf(head, 'many') || head.kind === 'number') {
    return head.base.startsWith('احد') || head.base.startsWith('احدي') ? 'anonymous' : 'group'
  }
  if (isNounOf(head, 'group')) return 'group'
  if (isNounOf(head, 'document')) return 'document'
  if (isNounOf(head, 'organisation') || isState(head)) return 'organisation'
  if (head.core === 'P' || name) return 'person'
  if (/(?:ون|ين)$/.test(head.noun)) return 'group'
  if (/ات$/.test(head.noun)) return 'document'
  return 'anonymous'
}

/** Judged by the quotation marks that hold speech; quoted names do not count. */
export function quoteOf(scene: Scene, draft: Draft): Quote {
  let words = 0
  let quoted = 0
  let marked = false
  for (const { first, last } of draft.content) {
    const before = scene.quoteAt.get(first - 1)
    const around = before !== undefined && (before.close >= last || !before.closed)
    for (let i = first; i < last; i++) {
      const word = scene.words[i]!
      const quote = scene.quoteAt.get(i)
      if (quote && quote.use !== 'name') marked = true
      if (word.kind !== 'word' && word.kind !== 'number') continue
      words++
      if (around) quoted++
    }
  }
  if (words > 0 && quoted === words) return 'direct'
  return quoted > 0 || marked ? 'mixed' : 'indirect'
}
