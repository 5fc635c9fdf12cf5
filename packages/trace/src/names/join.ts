import { foldText } from '#text'
import type { AgentKind } from '../model.ts'
import { findKnownName } from './known-names.ts'

/** What is compared when names are joined: folded words, without marks, article and possessive ending. */
export function nameKey(name: string): string {
  const known = findKnownName(name)
  if (known) return known.id
  const { text } = foldText(name)
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => (word.startsWith('ال') && word.length > 4 ? word.slice(2) : word))
    .filter((word) => word !== '' && word !== 'the' && word !== 's')
    .join(' ')
}

/** Whether one of two keys is the other, or a part of it by which people and bodies are called again. */
export function sameName(a: string, b: string, kind: AgentKind): boolean {
  if (a === b) return true
  if (a.includes(':') || b.includes(':')) return false
  const [long, short] = a.length >= b.length ? [a.split(' '), b.split(' ')] : [b.split(' '), a.split(' ')]
  if (short.length >= long.length) return false
  if (kind === 'person') {
    // A given or a family name, or several in order.
    let at = 0
    for (const word of long) if (word === short[at]) at++
    return at === short.length && short.every((word) => word.length > 1)
  }
  // "Marlin" for "Marlin Airways", "the WFP" for its full name: the first word, or the initials.
  const initials = long.map((word) => word[0] ?? '').join('')
  return (
    (short.length === 1 && short[0] === initials && initials.length > 1) ||
    long.slice(0, short.length).join(' ') === short.join(' ')
  )
}
