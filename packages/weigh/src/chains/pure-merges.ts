import { FIRST_AGENT } from '#graph'
import { ALWAYS, type Draft, ORIGIN } from './draft.ts'

/**
 * Finds the pairs that may be one and of whom it is sure that they were there and that nobody told them. Making such two
 * one never raises the count, and the more are made one the lower it is: so it is enough to look at none and at all, and
 * all these facts become one (the first of them). Who is on every way when all stand apart is so when some are one.
 *
 * A pair counts only if everybody who may be one with either is of this kind, and no two of them are certainly two.
 */
export function joinPureFacts(draft: Draft): void {
  if (draft.mergeFact.length < 2) return
  const n = draft.vertices
  const pure = new Uint8Array(n)
  for (let i = 0; i < draft.origin.length; i++) {
    if (draft.originGuard.at(i) === ALWAYS && draft.originMode.at(i) !== ORIGIN.carrier) pure[draft.origin.at(i)] = 1
  }
  for (const list of [draft.to, draft.copyTo, draft.served, draft.gaps]) {
    for (let i = 0; i < list.length; i++) pure[list.at(i)] = 0
  }

  const root = Int32Array.from({ length: n }, (_, v) => v)
  const find = (v: number): number => {
    let at = v
    while (root[at] !== at) {
      root[at] = root[root[at]!]!
      at = root[at]!
    }
    return at
  }
  for (let i = 0; i < draft.mergeA.length; i++) root[find(draft.mergeA.at(i))] = find(draft.mergeB.at(i))
  const mixed = new Uint8Array(n)
  for (let v = FIRST_AGENT; v < n; v++) if (pure[v] === 0) mixed[find(v)] = 1
  for (let i = 0; i < draft.apartA.length; i++) {
    const one = find(draft.apartA.at(i))
    if (one === find(draft.apartB.at(i))) mixed[one] = 1
  }

  for (let i = 0; i < draft.mergeA.length; i++) {
    if (mixed[find(draft.mergeA.at(i))] === 1) continue
    const fact = draft.mergeFact.at(i)
    if (draft.pureFact === -1) draft.pureFact = fact
    // A fact that has become part of another has one value left, and keeps its number.
    else draft.values.items[fact] = 1
    draft.pureMerges.push(i)
  }
}
