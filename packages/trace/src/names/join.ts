import { foldText, ownCopy } from '#text'
import type { AgentKind } from '../model.ts'
import { findKnownName } from './known-names.ts'

/** What is compared when names are joined: folded words, without marks, article and possessive ending. */
export interface NameKey {
  readonly key: string
  readonly words: readonly string[]
}

/** Names come again and again; a text with more different ones only takes longer. */
const REMEMBERED = 20_000
/** A longer name is a slip of the reading and will hardly come again. */
const LONGEST_REMEMBERED = 80
const keys = new Map<string, NameKey>()

export function nameKey(name: string): NameKey {
  const known = keys.get(name)
  if (known !== undefined) return known
  const key = makeKey(name)
  if (name.length <= LONGEST_REMEMBERED) {
    if (keys.size >= REMEMBERED) keys.clear()
    keys.set(ownCopy(name), key)
  }
  return key
}

function makeKey(name: string): NameKey {
  const known = findKnownName(name)
  if (known) return { key: known.id, words: known.id.split(' ') }
  const words = foldText(name)
    .text.split(/[^\p{L}\p{N}]+/u)
    .map((word) => (word.startsWith('ال') && word.length > 4 ? word.slice(2) : word))
    .filter((word) => word !== '' && word !== 'the' && word !== 's')
  return { key: words.join(' '), words: words.length > 0 ? words : [''] }
}

/** What kind of outlet it is, folded and without the article: the rest is what people call it. */
const TYPE_NOUNS = new Set(
  'شبكه صحيفه جريده مجله قناه وكاله محطه اذاعه موقع تلفزيون منصه network newspaper magazine channel agency station radio television website daily'.split(
    ' ',
  ),
)

/** «المدار» of «شبكة المدار», "Al-Madar" of "the Al-Madar network"; nothing where no type noun stands in the name. */
export function shortName({ words }: NameKey): string | undefined {
  const rest = words.filter((word) => !TYPE_NOUNS.has(word))
  return rest.length > 0 && rest.length < words.length ? rest.join(' ') : undefined
}

/** Whether one of two keys is the other, or a part of it by which people and bodies are called again. */
export function sameName(a: NameKey, b: NameKey, kind: AgentKind): boolean {
  if (a.key === b.key) return true
  if (a.words.length === b.words.length) return false
  if (a.key.includes(':') || b.key.includes(':')) return false
  const [long, short] = a.key.length >= b.key.length ? [a.words, b.words] : [b.words, a.words]
  if (short.length >= long.length) return false
  if (kind === 'person') {
    // A given or a family name, or several in order.
    let at = 0
    for (const word of long) if (word === short[at]) at++
    return at === short.length && short.every((word) => word.length > 1)
  }
  // "Marlin" for "Marlin Airways", "the WFP" for its full name: the first word, or the initials.
  if (short.every((word, k) => word === long[k])) return true
  return short.length === 1 && isInitials(short[0]!, long)
}

function isInitials(short: string, long: readonly string[]): boolean {
  const initials = long.map((word) => word[0] ?? '').join('')
  return short === initials && initials.length > 1
}
