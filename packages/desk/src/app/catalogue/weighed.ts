import {
  type Ceiling,
  type ChainGraph,
  type ClaimWeighing,
  drawClaim,
  findCeiling,
  listUnsettled,
  type Unsettled,
  weighClaim,
} from '@isnad/weigh'
import type { CaseClaim, WeighInput } from '#catalogue'
import type { CatalogueView } from './view.ts'

/** A claim with what it rests on. What is rarely asked for is worked out when it is. */
export interface WeighedClaim {
  readonly claim: CaseClaim
  readonly input: WeighInput
  readonly weighing: ClaimWeighing
  readonly ceiling: Ceiling
  readonly unsettled: () => readonly Unsettled[]
  readonly draw: (side: 'support' | 'denial') => ChainGraph
}

type Known = Pick<WeighedClaim, 'weighing' | 'ceiling' | 'unsettled' | 'draw'>

/** Weighed claims kept; beyond, the oldest go and are weighed again when asked for. */
const MOST_KEPT = 200_000

/** Weighs the claims of views. What a claim is weighed from names the result: only what an act touched is weighed again. */
export class Weigher {
  readonly #known = new Map<string, Known>()
  #view: { readonly view: CatalogueView; readonly claims: Map<string, WeighedClaim> } | undefined

  weigh(view: CatalogueView, claim: CaseClaim): WeighedClaim {
    if (this.#view?.view !== view) this.#view = { view, claims: new Map() }
    const { claims } = this.#view
    let weighed = claims.get(claim.ref)
    if (weighed === undefined) {
      const input = view.inputs.inputOf(claim)
      weighed = { claim, input, ...this.#of(input) }
      claims.set(claim.ref, weighed)
    }
    return weighed
  }

  #of({ claim }: WeighInput): Known {
    const key = JSON.stringify(claim)
    let known = this.#known.get(key)
    if (known === undefined) {
      const weighing = weighClaim(claim)
      let unsettled: readonly Unsettled[] | undefined
      known = {
        weighing,
        ceiling: findCeiling(weighing.support, weighing.denial),
        unsettled: () => {
          const { low, high } = weighing.support.lines
          unsettled ??= low === high ? [] : listUnsettled(claim)
          return unsettled
        },
        draw: (side) => drawClaim(claim, side),
      }
      if (this.#known.size >= MOST_KEPT) this.#known.delete(this.#known.keys().next().value ?? '')
      this.#known.set(key, known)
    }
    return known
  }
}
