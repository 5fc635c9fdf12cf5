import type { HeldClaim } from '#dossier/draft'
import { CaseCatalogue } from '../catalogue/index.ts'
import type { Workspace } from '../workspace/workspace.ts'

/** Claims as the check needs them, with the names that agents bear. */
export interface ClaimsOfCase {
  readonly claims: readonly HeldClaim[]
  readonly namesOf: (agent: string) => readonly string[]
}

/** The catalogue's claims. What a claim rests on is worked out only when somebody asks for it. */
export async function claimsOfCase(ws: Workspace): Promise<ClaimsOfCase> {
  const { view, present } = await CaseCatalogue.of(ws).presenter()
  const namesOf = (agent: string): readonly string[] => {
    const shown = present.nameOf(agent)
    if (shown.sealed) return [shown.name]
    return [...new Set([shown.name, ...(view.agents.agents.get(agent)?.names ?? []).map(({ name }) => name)])]
  }
  const claims = [...view.joined.claims.values()]
    .filter(({ state }) => state !== 'withdrawn')
    .map(
      (claim): HeldClaim => ({
        ref: claim.ref,
        places: claim.places.flatMap(({ occurrence: { document, content } }) =>
          content.map(({ start, end }) => ({ document, start, end })),
        ),
        get lines() {
          return present.weigh(claim).weighing.support.lines
        },
        get commonLinks() {
          return present.weigh(claim).weighing.support.commonLinks.map(namesOf)
        },
        get contradictions() {
          return present
            .contradictions(claim)
            .filter(({ answer }) => answer === 'found' || answer === 'contradicts')
            .flatMap(({ kind, there }) =>
              there.spans.map(({ start, end }) => ({ kind, there: { document: there.document, start, end } })),
            )
        },
        get changed() {
          return present.history(claim.ref)[0]?.entry ?? 0
        },
      }),
    )
  return { claims, namesOf }
}
