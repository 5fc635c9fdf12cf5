import { ALWAYS, type Draft, ORIGIN } from './draft.ts'
import type { DraftFact, IntAlike, IntClaim } from './int-claim.ts'

/** In a reading where the fact has a value of the mask. */
export type Literal = { readonly fact: number; readonly mask: number }

/** What copies need of the claim that is being built. */
export type CopyHost = {
  readonly draft: Draft
  /** The outermost vertex of an occurrence, or -1. */
  readonly narratorOf: (o: number) => number
  readonly addFact: (values: number, fact: DraftFact) => number
  /** A vertex for somebody nobody has recorded. */
  readonly addStranger: () => number
}

/** A member of a group of look-alikes is one of the values of a fact, and a mask has 31 of them. */
const ALIKE_MAX = 29

/** Suspicions of copying that lead on to one another are followed for so many steps in a claim. */
const EDGES_BUDGET = 256

/**
 * Which occurrences only repeat another, for certain or in some readings. A copy is folded under what it copies: its own
 * chain counts no more, and it is no second way to the reader, for as such it could let through what is no copy. Its
 * narrator has it from the narrator of the original, so that whoever cites the copy rests on the original too.
 */
export class Copies {
  private readonly settled = new Map<number, number[]>()
  private readonly own = new Map<number, Literal[]>()
  private readonly shown = new Map<number, Literal[]>()
  /** What an occurrence may be a copy of, and when. */
  private readonly above = new Map<number, { of: number; literal: Literal }[]>()
  private budget = 0

  /** Whether an occurrence is a copy in every reading. */
  isSettled(o: number): boolean {
    return this.settled.has(o)
  }

  /** When the chain of an occurrence counts; undefined for always. */
  ownIf(o: number): readonly Literal[] | undefined {
    return this.own.get(o)
  }

  /** When an occurrence leads to the reader; undefined for always. */
  shownIf(o: number): readonly Literal[] | undefined {
    return this.shown.get(o)
  }

  read(claim: IntClaim, host: CopyHost): void {
    for (const map of [this.settled, this.own, this.shown, this.above]) if (map.size > 0) map.clear()
    this.budget = EDGES_BUDGET
    if (claim.copies.length === 0 && claim.alike.length === 0) return
    const isHere = (o: number) =>
      o >= claim.first && o < claim.last && claim.stance[o] === claim.side && host.narratorOf(o) !== -1
    const copies = claim.copies.filter(({ copy, of }) => copy !== of && isHere(copy) && isHere(of))
    for (const { copy, of, suspected } of copies) if (!suspected) append(this.settled, copy, of)

    const suspected = copies.filter((copy) => copy.suspected && !this.settled.has(copy.copy))
    const facts = suspected.map((copy) => host.addFact(2, { kind: 'copy', copy }))
    suspected.forEach(({ copy, of }, i) => {
      append(this.own, copy, { fact: facts[i]!, mask: 1 })
      append(this.shown, copy, { fact: facts[i]!, mask: 1 })
      for (const root of this.rootsOf(of)) append(this.above, copy, { of: root, literal: { fact: facts[i]!, mask: 2 } })
    })
    const groups = claim.alike.flatMap((alike) => this.readAlike(alike, isHere, host) ?? [])

    for (const copy of this.settled.keys()) for (const root of this.rootsOf(copy)) this.addEdge(root, copy, [], host)
    for (const [copy, list] of this.above) for (const { of, literal } of list) this.addEdge(of, copy, [literal], host)
    for (const group of groups) this.addStranger(group, host)
  }

  /** What an occurrence is in the end a copy of: itself, if it is none. A ring of copies has no root. */
  private rootsOf(o: number): number[] {
    const roots: number[] = []
    const seen = new Set([o])
    for (let pending = [o]; pending.length > 0; ) {
      const at = pending.pop()!
      const above = this.settled.get(at)
      if (above === undefined) roots.push(at)
      for (const of of above ?? []) {
        if (seen.has(of)) continue
        seen.add(of)
        pending.push(of)
      }
    }
    return roots
  }

  /**
   * The narrator of `copy` has it from that of `of`; in readings in which `of` is a copy itself, from whatever that is a
   * copy of. Suspicions are followed as long as the budget lasts.
   */
  private addEdge(of: number, copy: number, when: readonly Literal[], host: CopyHost): void {
    const to = host.narratorOf(copy)
    const pending = [{ of, when, seen: [copy, of] }]
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const from = host.narratorOf(next.of)
      const all = [...next.when, ...(this.shown.get(next.of) ?? [])]
      if (from !== to) host.draft.addEdge(from, to, all.length === 0 ? ALWAYS : host.draft.addGuard(all))
      for (const { of: above, literal } of this.above.get(next.of) ?? []) {
        if (next.seen.includes(above) || this.budget === 0) continue
        this.budget--
        pending.push({ of: above, when: [...next.when, literal], seen: [...next.seen, above] })
      }
    }
  }

  /**
   * Look-alikes of unknown direction. Value 0: each has its own chain. Value 1: all have it from somebody who is not
   * recorded. Value 2 + i: all others have it from member i.
   */
  private readAlike(alike: IntAlike, isHere: (o: number) => boolean, host: CopyHost): AlikeGroup | undefined {
    const members = alike.members.filter((o) => isHere(o) && !this.settled.has(o))
    if (members.length < 2) return undefined
    const named = members.length <= ALIKE_MAX
    const fact = host.addFact(named ? 2 + members.length : 2, { kind: 'alike', alike })
    members.forEach((o, i) => {
      const own = named ? 1 | (4 << i) : 1
      append(this.own, o, { fact, mask: own })
      append(this.shown, o, { fact, mask: own | 2 })
      members.forEach((of, j) => {
        if (named && i !== j) append(this.above, o, { of, literal: { fact, mask: 4 << j } })
      })
    })
    return { fact, members }
  }

  private addStranger({ fact, members }: AlikeGroup, host: CopyHost): void {
    const stranger = host.addStranger()
    const hidden = host.draft.addGuard([{ fact, mask: 2 }])
    host.draft.addOrigin(stranger, ORIGIN.seen, hidden)
    for (const o of members) host.draft.addEdge(stranger, host.narratorOf(o), hidden)
  }
}

type AlikeGroup = { readonly fact: number; readonly members: readonly number[] }

function append<T>(map: Map<number, T[]>, key: number, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
