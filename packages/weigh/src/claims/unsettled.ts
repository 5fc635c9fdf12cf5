import { DraftBuilder } from '#chains'
import { type Interval, listSettled, type Matter, Workspace } from '#lines'
import type { AgentId, Alike, Claim, Copy, Link } from './claim.ts'
import { type NumberedClaim, numberClaim } from './number-claim.ts'

/** What settling something would do: the lines if it is so, and if it is not. */
export type Worth = { readonly ifSo: Interval; readonly ifNot: Interval }

/**
 * Something not settled on which the count of lines depends.
 * `may be one`: so, when both are one. `link`, `copy`: so, when it holds. `alike`: so, when one was copied from another.
 * `origin`: so, when this agent, whom nobody is recorded to have told, was there itself; not so, when it repeats what
 * is already recorded. `gap`: so, when whoever stands in the gap is somebody else than all others; not so, when one of
 * them.
 */
export type Unsettled = Worth &
  (
    | { readonly kind: 'may be one'; readonly agents: readonly [AgentId, AgentId] }
    | { readonly kind: 'link'; readonly link: Link }
    | { readonly kind: 'copy'; readonly copy: Copy }
    | { readonly kind: 'alike'; readonly alike: Alike }
    | { readonly kind: 'origin'; readonly agent: AgentId }
    | { readonly kind: 'gap'; readonly occurrence: string }
  )

/**
 * Lists what is worth settling for the support of a claim: first what could raise the lower bound most, then what could
 * bring the upper bound down most. What would change nothing is left out.
 * @param side - the denial is asked about on its own
 * @throws {WeighError} as `weighClaim`
 */
export function listUnsettled(claim: Claim, side: 'support' | 'denial' = 'support'): readonly Unsettled[] {
  const numbered = numberClaim(claim)
  const builder = new DraftBuilder(numbered.modes)
  const space = new Workspace(builder.build(numbered.side(side === 'support' ? 0 : 1)))
  return listSettled(space).map(({ matter, ifSo, ifNot }) => ({
    ...nameMatter(matter, numbered, builder),
    ifSo,
    ifNot,
  }))
}

type Named<T> = T extends Worth ? Omit<T, keyof Worth> : never

function nameMatter(matter: Matter, numbered: NumberedClaim, builder: DraftBuilder): Named<Unsettled> {
  const agent = (number: number) => numbered.agentIds[number]!
  const occurrence = (number: number) => numbered.occurrenceIds[number]!
  if (matter.kind === 'doubt') {
    const gap = builder.gapOf.get(matter.vertex)
    return gap === undefined
      ? { kind: 'origin', agent: agent(builder.agentOf[matter.vertex]!) }
      : { kind: 'gap', occurrence: occurrence(gap) }
  }
  const fact = builder.facts[matter.fact]!
  switch (fact.kind) {
    case 'may be one':
      return { kind: 'may be one', agents: [agent(fact.pair[0]), agent(fact.pair[1])] }
    case 'link':
      return { kind: 'link', link: numbered.linkOf.get(fact.link)! }
    case 'copy':
      return {
        kind: 'copy',
        copy: { copy: occurrence(fact.copy.copy), of: occurrence(fact.copy.of), suspected: fact.copy.suspected },
      }
    case 'alike':
      return { kind: 'alike', alike: { occurrences: fact.alike.members.map(occurrence) } }
  }
}
