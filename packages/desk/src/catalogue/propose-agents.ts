import type { AgentKind } from '@isnad/trace'
import { coarseWords, NameMatcher } from '@isnad/trace/names'
import { blockKeys, compareNames, foldName, isDescribed, NAMED, type NameReason, NEARLY } from './names.ts'

/** An agent as proposing sees it. */
export interface Nameable {
  readonly ref: string
  readonly kind: AgentKind
  readonly names: readonly string[]
}

export interface AgentProposal {
  readonly a: string
  readonly b: string
  readonly answer: 'same' | 'cannot tell'
  readonly score: number
  readonly because: readonly NameReason[]
}

/** Names compared with one name under one key: a key that half a case shares brings nobody together. */
const MOST_PER_KEY = 24
const MOST_NAMES = 12
/** A pair of words that more names than this have ("Mohammed Ali") tells little: there the whole name must agree coarsely. */
const COMMON = 24
/** Below this a doubtful spelling is not worth a person's time. */
const LEAST_DOUBTFUL = 0.7

/**
 * Proposes agents that may be one, with reasons: strongest first, then by refs. Names are brought together by coarse keys
 * that both scripts share, so that the work grows with the agents and not with their square.
 * @param apart - refs that a person keeps apart, as `a b` in code unit order
 */
export function proposeAgents(
  agents: readonly Nameable[],
  apart: ReadonlySet<string> = new Set(),
): readonly AgentProposal[] {
  const named = agents.filter(({ kind }) => NAMED.has(kind)).sort((x, y) => (x.ref < y.ref ? -1 : 1))
  const bearers = new Map<string, { name: string; refs: number[] }>()
  named.forEach(({ names, kind }, i) => {
    for (const name of names.slice(0, MOST_NAMES)) {
      // A body may be called by words of the dictionary; a person who is, and one word alone, is only described.
      if (kind !== 'outlet' && isDescribed(name) && (kind === 'person' || !/\s/.test(name))) continue
      const folded = foldName(name)
      const known = bearers.get(folded)
      if (known === undefined) bearers.set(folded, { name, refs: [i] })
      else if (known.refs.at(-1) !== i) known.refs.push(i)
    }
  })
  const forms = [...bearers.values()]
    .sort((x, y) => (x.name < y.name ? -1 : 1))
    .map((form) => ({ ...form, coarse: coarseWords(form.name) }))
  const blocks = new Map<string, number[]>()
  forms.forEach(({ name, coarse }, f) => {
    for (const key of blockKeys(name, coarse)) {
      const block = blocks.get(key)
      if (block === undefined) blocks.set(key, [f])
      else block.push(f)
    }
  })
  const found = new Map<string, AgentProposal>()
  const seen = new Set<number>()
  const matcher = new NameMatcher()
  const offer = (i: number, j: number, answer: ReturnType<typeof compareNames>) => {
    if (i === j || answer.answer === 'different') return
    if (answer.answer === 'cannot tell' && answer.score < LEAST_DOUBTFUL) return
    const [a, b] = [named[i]!.ref, named[j]!.ref].sort() as [string, string]
    const key = `${a} ${b}`
    const known = found.get(key)
    if (apart.has(key) || (known !== undefined && known.score >= answer.score)) return
    found.set(key, { a, b, answer: answer.answer, score: answer.score, because: answer.because })
  }
  // The same words on two agents that no certain sameness joined: one word, or kinds that differ.
  for (const { name, refs } of forms)
    for (const [k, i] of refs.entries())
      for (const j of refs.slice(k + 1, k + 1 + MOST_PER_KEY)) {
        const words = name.split(/\s+/).length
        offer(i, j, {
          answer: words > 1 ? 'same' : 'cannot tell',
          score: words > 1 ? 1 : 0.75,
          because: [{ code: 'same-words', params: { words } }],
        })
      }
  // What agrees in one word only nearly is worth the work where few do.
  for (const [key, block] of blocks)
    for (const near of key.startsWith(NEARLY) && block.length > COMMON ? [] : narrowed(block, forms))
      for (const [k, f] of near.entries())
        for (const g of near.slice(k + 1, k + 1 + MOST_PER_KEY)) {
          const pair = f * forms.length + g
          if (seen.has(pair)) continue
          seen.add(pair)
          const [x, y] = [forms[f]!, forms[g]!]
          const kinds = [named[x.refs[0]!]!.kind, named[y.refs[0]!]!.kind] as const
          const answer = compareNames(x.name, y.name, kinds, matcher)
          for (const i of x.refs.slice(0, MOST_PER_KEY))
            for (const j of y.refs.slice(0, MOST_PER_KEY)) offer(i, j, answer)
        }
  return [...found.values()].sort((x, y) => y.score - x.score || (x.a + x.b < y.a + y.b ? -1 : 1))
}

/** Names under one key that are worth comparing with one another. */
function narrowed(
  block: readonly number[],
  forms: readonly { readonly coarse: readonly string[] }[],
): readonly (readonly number[])[] {
  if (block.length <= COMMON) return [block]
  const whole = new Map<string, number[]>()
  for (const f of block) {
    const key = forms[f]!.coarse.join(' ')
    const list = whole.get(key)
    if (list === undefined) whole.set(key, [f])
    else list.push(f)
  }
  return [...whole.values()].filter((list) => list.length > 1)
}
