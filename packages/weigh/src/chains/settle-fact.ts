import { ALWAYS, Draft } from './draft.ts'
import { joinPureFacts } from './pure-merges.ts'

/**
 * A draft in which one fact has a value: what its guards then exclude is gone, and who then is one is one vertex.
 * The fact stays, with a single value, so that facts keep their numbers.
 */
export function settleFact(draft: Draft, fact: number, value: number): Draft {
  const settled = new Draft()
  const merged = new Int32Array(draft.vertices).map((_, v) => v)
  for (let i = 0; i < draft.mergeFact.length; i++) {
    const [a, b] = [draft.mergeA.at(i), draft.mergeB.at(i)]
    if (draft.mergeFact.at(i) === fact && value === 1) merged[Math.max(a, b)] = merged[Math.min(a, b)]!
  }
  while (settled.vertices < draft.vertices) settled.addVertex()
  const pure = new Set(draft.pureMerges.toArray().map((i) => draft.mergeFact.at(i)))
  for (let f = 0; f < draft.values.length; f++) settled.addFact(f === fact ? 1 : pure.has(f) ? 2 : draft.values.at(f))

  // Guards as they stand without the fact; -1 for those that no longer hold at all.
  const guards: number[] = []
  let at = 0
  for (let guard = 0; guard < draft.guardEnd.length; guard++) {
    const literals: { fact: number; mask: number }[] = []
    let holds = true
    for (; at < draft.guardEnd.at(guard); at++) {
      const literal = { fact: draft.literalFact.at(at), mask: draft.literalMask.at(at) }
      if (literal.fact !== fact) literals.push(literal)
      else if (((literal.mask >> value) & 1) === 0) holds = false
    }
    guards.push(!holds ? -1 : literals.length === 0 ? ALWAYS : settled.addGuard(literals))
  }

  for (let i = 0; i < draft.gaps.length; i++) settled.gaps.push(merged[draft.gaps.at(i)]!)
  for (let i = 0; i < draft.from.length; i++) {
    const guard = guards[draft.edgeGuard.at(i)]!
    if (guard >= 0) settled.addEdge(merged[draft.from.at(i)]!, merged[draft.to.at(i)]!, guard)
  }
  for (let i = 0; i < draft.copyTo.length; i++) {
    const guard = guards[draft.copyGuard.at(i)]!
    if (guard >= 0) settled.addCopy(merged[draft.copyFrom.at(i)]!, merged[draft.copyTo.at(i)]!, guard)
  }
  for (let i = 0; i < draft.origin.length; i++) {
    const guard = guards[draft.originGuard.at(i)]!
    if (guard >= 0) settled.addOrigin(merged[draft.origin.at(i)]!, draft.originMode.at(i), guard)
  }
  for (let i = 0; i < draft.broker.length; i++) {
    const guard = guards[draft.brokerGuard.at(i)]!
    if (guard < 0) continue
    settled.addBroker(merged[draft.broker.at(i)]!, merged[draft.served.at(i)]!, draft.brokerMode.at(i), guard)
  }
  for (let i = 0; i < draft.mergeFact.length; i++) {
    const [a, b] = [merged[draft.mergeA.at(i)]!, merged[draft.mergeB.at(i)]!]
    if (draft.mergeFact.at(i) !== fact && a !== b) settled.addMerge(a, b, draft.mergeFact.at(i))
  }
  for (let i = 0; i < draft.apartA.length; i++)
    settled.addApart(merged[draft.apartA.at(i)]!, merged[draft.apartB.at(i)]!)
  joinPureFacts(settled)
  return settled
}
