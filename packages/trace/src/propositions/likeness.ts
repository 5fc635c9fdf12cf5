import { translationsOf, weightOfNumber } from '#lineage'
import { coarseWords, findKnownName, matchNames } from '#names'
import type { Proposition } from './proposition.ts'

/** Why two places may say the same: what they have in common, as codes with parameters. */
export interface LikenessReason {
  readonly code: 'names' | 'numbers' | 'dates' | 'words' | 'same-speaker'
  readonly params: Readonly<Record<string, string | number>>
}

export interface Likeness {
  /** 0 to 1; comparable between pairs, no probability. */
  readonly score: number
  readonly because: readonly LikenessReason[]
}

/** A proposition as groups of keys in English stems: of each group one key met counts the group's weight once. */
interface Keys {
  readonly groups: readonly Group[]
  readonly total: number
}
interface Group {
  readonly weight: number
  readonly options: readonly { readonly key: string; readonly trust: number }[]
}

const NAME_WEIGHT = 3.5
/** A stem that no table translates may be met only by a name; it counts this much of itself. */
const UNTRANSLATED = 0.35
/** What stands around a content tells less than the content. */
const AROUND = 0.35
const LEAST_TRUST = 0.15

/** Compares propositions of one or two languages, remembering what was worked out. */
export class Comparer {
  readonly #keys = new WeakMap<Proposition, { own: Keys; around: Keys }>()
  readonly #names = new Map<string, boolean>()
  readonly #compared = new WeakMap<Proposition, WeakMap<Proposition, Likeness>>()
  readonly #found = new WeakMap<Proposition, ReadonlyMap<string, number>>()
  /** Arabic and Latin forms of one name under one key. */
  readonly #across: boolean

  /** @param across - whether the two sides are of different languages */
  constructor(across: boolean) {
    this.#across = across
  }

  compare(a: Proposition, b: Proposition): Likeness {
    const known = this.#compared.get(a) ?? new WeakMap<Proposition, Likeness>()
    this.#compared.set(a, known)
    const likeness = known.get(b) ?? this.#work(a, b)
    known.set(b, likeness)
    return likeness
  }

  #work(a: Proposition, b: Proposition): Likeness {
    const [x, y] = [this.#keysOf(a), this.#keysOf(b)]
    const own = share(x.own, y.own)
    const around = share(merge(x), merge(y))
    const names = this.#sharedNames(a, b)
    const named = names.length * NAME_WEIGHT
    const possible = Math.max(a.names.length, b.names.length) * NAME_WEIGHT
    const total = x.own.total + y.own.total + 2 * possible
    const content = total === 0 ? 0 : (own.weight * 2 + named * 2) / total
    const inner = innerShare(
      own.weight + named,
      x.own.total + a.names.length * NAME_WEIGHT,
      y.own.total + b.names.length * NAME_WEIGHT,
    )
    const context = around.total === 0 ? 0 : (2 * around.weight) / around.total
    const score = Math.max(content, 0.75 * inner) * (1 - AROUND) + context * AROUND
    const because: LikenessReason[] = []
    if (names.length > 0)
      because.push({ code: 'names', params: { count: names.length, names: names.slice(0, 3).join('; ') } })
    const numbers = own.keys.filter((key) => key.startsWith('#'))
    if (numbers.length > 0)
      because.push({ code: 'numbers', params: { numbers: numbers.map((n) => n.slice(1)).join('; ') } })
    const dates = own.keys.filter((key) => key.startsWith('@'))
    if (dates.length > 0) because.push({ code: 'dates', params: { dates: dates.map((d) => d.slice(1)).join('; ') } })
    const words = own.keys.length - numbers.length - dates.length
    if (words > 0) because.push({ code: 'words', params: { count: words } })
    return { score: Math.round(Math.min(1, score) * 1000) / 1000, because }
  }

  /** Keys under which a proposition can be found from the other side, each once. */
  keys(p: Proposition): ReadonlyMap<string, number> {
    const known = this.#found.get(p)
    if (known !== undefined) return known
    const found = new Map<string, number>()
    this.#found.set(p, found)
    const { own, around } = this.#keysOf(p)
    for (const { groups, share: part } of [
      { groups: own.groups, share: 1 },
      { groups: around.groups, share: AROUND },
    ])
      for (const { weight, options } of groups)
        for (const { key, trust } of options) found.set(key, Math.max(found.get(key) ?? 0, weight * trust * part))
    for (const { name } of p.names)
      for (const key of nameKeys(name)) found.set(key, Math.max(found.get(key) ?? 0, NAME_WEIGHT))
    return found
  }

  #keysOf(p: Proposition): { own: Keys; around: Keys } {
    let keys = this.#keys.get(p)
    if (keys === undefined) {
      const own = stemGroups(p.stems, p.language, this.#across)
      const values = [
        ...p.numbers.map(
          (n): Group => ({ weight: weightOfNumber(n.value), options: [{ key: `#${n.value}`, trust: 1 }] }),
        ),
        ...p.dates.map(
          (d): Group => ({ weight: d.value.length >= 10 ? 3.5 : 2, options: [{ key: `@${d.value}`, trust: 1 }] }),
        ),
      ]
      keys = { own: keysFrom([...own, ...values]), around: keysFrom(stemGroups(p.around, p.language, this.#across)) }
      this.#keys.set(p, keys)
    }
    return keys
  }

  #sharedNames(a: Proposition, b: Proposition): string[] {
    const free = [...b.names]
    const shared: string[] = []
    for (const { name } of a.names) {
      const at = free.findIndex((other) => this.#mayBeOne(name, other.name))
      if (at < 0) continue
      free.splice(at, 1)
      shared.push(name)
    }
    return shared
  }

  #mayBeOne(a: string, b: string): boolean {
    if (a === b) return true
    const key = `${a}\n${b}`
    let answer = this.#names.get(key)
    if (answer === undefined) {
      const other = new Set(nameKeys(b))
      // What shares no coarse key is spelled otherwise in any script: most pairs end here.
      answer = nameKeys(a).some((one) => other.has(one)) && isLikely(a, b)
      this.#names.set(key, answer)
    }
    return answer
  }
}

function isLikely(a: string, b: string): boolean {
  const { answer, score } = matchNames(a, b)
  return answer === 'same' || (answer === 'cannot tell' && score >= 0.7)
}

/** Keys of a name that its other spellings mostly share. */
export function nameKeys(name: string): readonly string[] {
  const known = findKnownName(name)
  return [...new Set([...(known ? [`~${known.id}`] : []), ...coarseWords(name).map((word) => `~~${word}`)])]
}

/** Keys by which two speakers may be one, before anybody has joined them: who is known, else each word that tells enough. */
export function speakerKeys(name: string): readonly string[] {
  const known = findKnownName(name)
  if (known !== undefined) return [`~${known.id}`]
  return coarseWords(name)
    .filter((word) => word.length > 1)
    .map((word) => `~~${word}`)
}

function stemGroups(stems: Proposition['stems'], language: 'ar' | 'en', across: boolean): Group[] {
  return stems.map(([stem, weight]): Group => {
    if (!across || language === 'en' || /^[a-z]/.test(stem)) return { weight, options: [{ key: stem, trust: 1 }] }
    const options = translationsOf(stem)
      .filter(({ trust }) => trust >= LEAST_TRUST)
      .map(({ stem: key, trust }) => ({ key, trust }))
    return options.length > 0 ? { weight, options } : { weight: weight * UNTRANSLATED, options: [] }
  })
}

function keysFrom(groups: readonly Group[]): Keys {
  return { groups, total: groups.reduce((sum, { weight }) => sum + weight, 0) }
}

function merge({ own, around }: { own: Keys; around: Keys }): Keys {
  return { groups: [...own.groups, ...around.groups], total: own.total + around.total }
}

/** Weight of what two sides share, and of all that could be. Symmetric: each key is met once, by the best of its groups. */
function share(a: Keys, b: Keys): { weight: number; total: number; keys: string[] } {
  const offered = new Map<string, { weight: number; trust: number }>()
  for (const { weight, options } of b.groups)
    for (const { key, trust } of options) {
      const known = offered.get(key)
      if (known === undefined || known.trust < trust) offered.set(key, { weight, trust })
    }
  let weight = 0
  const keys: string[] = []
  for (const group of a.groups) {
    let best: { key: string; value: number } | undefined
    for (const { key, trust } of group.options) {
      const other = offered.get(key)
      if (other === undefined) continue
      const value = Math.min(trust, other.trust) * Math.sqrt(group.weight * other.weight)
      if (best === undefined || value > best.value) best = { key, value }
    }
    if (best === undefined) continue
    offered.delete(best.key)
    weight += best.value
    keys.push(best.key)
  }
  return { weight, total: a.total + b.total, keys }
}

/** What is shared over the lesser side: a retelling cuts and joins sentences. */
function innerShare(shared: number, a: number, b: number): number {
  const least = Math.min(a, b)
  // A few common words are nearly whole in anything.
  return least < 8 ? 0 : Math.min(1, shared / least)
}
