import { mintId } from '#model'
import type { StandingAct } from './acts.ts'
import { isSamePlace, isText } from './anchors.ts'
import type { Anchor, CatalogueState, ClaimRecord } from './state.ts'

interface Draft {
  readonly id: string
  readonly entry: number
  wording: ClaimRecord['wording']
  places: { anchor: Anchor; entry: number }[]
}

/** Claims as acts make them, one act after the other. */
export class FoldedClaims {
  readonly #drafts = new Map<string, Draft>()
  readonly #parent = new Map<string, string>()
  /** Which claim took over a found place last. */
  readonly #takenBy = new Map<string, string>()
  readonly #idle: Set<number>

  constructor(idle: Set<number>) {
    this.#idle = idle
  }

  /** Applies an act about claims. @returns false where it is about something else */
  take(act: StandingAct): boolean {
    const { n } = act
    switch (act.type) {
      case 'claim': {
        const { wording, occurrences, proposal } = act.payload
        const id: string = mintId('claim', n)
        // Two people who took over the same found claim without knowing of each other took over one.
        for (const anchor of proposal === undefined ? [] : occurrences) {
          const key = isText(anchor) ? `${anchor.file} ${anchor.reading} ${anchor.start} ${anchor.end}` : undefined
          const other = key === undefined ? undefined : this.#takenBy.get(key)
          if (other !== undefined && this.#root(other) !== id) this.#parent.set(id, this.#root(other))
          if (key !== undefined) this.#takenBy.set(key, id)
        }
        const places = occurrences.map((anchor) => ({ anchor, entry: n }))
        this.#drafts.set(id, { id, entry: n, wording: { ar: wording.ar ?? null, en: wording.en ?? null }, places })
        return true
      }
      case 'reword':
        this.#change(n, act.payload.claim, (draft) => {
          const { ar, en } = act.payload.wording
          draft.wording = { ar: ar ?? draft.wording.ar, en: en ?? draft.wording.en }
        })
        return true
      case 'join':
        this.#change(n, act.payload.claim, (draft) => {
          draft.places.push({ anchor: act.payload.at, entry: n })
        })
        return true
      case 'part': {
        const { claim, at } = act.payload
        let found = false
        for (const draft of this.#under(claim)) {
          const kept = draft.places.filter(({ anchor }) => !isSamePlace(anchor, at))
          found ||= kept.length < draft.places.length
          draft.places = kept
        }
        if (!found) this.#idle.add(n)
        return true
      }
      case 'join-claims': {
        const roots = [...new Set(act.payload.claims.filter((id) => this.#drafts.has(id)).map((id) => this.#root(id)))]
        const [first, ...others] = roots
        if (first === undefined || others.length === 0) this.#idle.add(n)
        else for (const other of others) this.#parent.set(other, first)
        return true
      }
      default:
        return false
    }
  }

  state(): Pick<CatalogueState, 'claims' | 'claimRootOf'> {
    const claimRootOf = new Map([...this.#drafts.keys()].map((id) => [id, this.#root(id)]))
    const mergedInto = Map.groupBy(
      [...claimRootOf].filter(([id, root]) => id !== root),
      ([, root]) => root,
    )
    const claims = new Map<string, ClaimRecord>()
    for (const draft of this.#drafts.values()) {
      if (claimRootOf.get(draft.id) !== draft.id) continue
      const merged = (mergedInto.get(draft.id) ?? []).map(([id]) => id)
      const under = merged.map((id) => this.#drafts.get(id)!)
      const wordings = [draft, ...under].map(({ wording }) => wording)
      claims.set(draft.id, {
        id: draft.id,
        entry: draft.entry,
        wording: {
          ar: wordings.find(({ ar }) => ar !== null)?.ar ?? null,
          en: wordings.find(({ en }) => en !== null)?.en ?? null,
        },
        places: [...draft.places, ...under.flatMap(({ places }) => places)].sort((a, b) => a.entry - b.entry),
        merged,
      })
    }
    return { claims, claimRootOf }
  }

  #change(n: number, claim: string, change: (draft: Draft) => void): void {
    const draft = this.#drafts.has(claim) ? this.#drafts.get(this.#root(claim)) : undefined
    if (draft === undefined) this.#idle.add(n)
    else change(draft)
  }

  /** The claim that stands for this one, and all that were joined to it. */
  #under(claim: string): Draft[] {
    if (!this.#drafts.has(claim)) return []
    const root = this.#root(claim)
    return [...this.#drafts.values()].filter(({ id }) => this.#root(id) === root)
  }

  #root(id: string): string {
    let at = id
    for (let up = this.#parent.get(at); up !== undefined; up = this.#parent.get(at)) at = up
    return at
  }
}
