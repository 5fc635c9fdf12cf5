import { mintId } from '#model'
import type { StandingAct } from './acts.ts'
import type {
  AgentRecord,
  Anchor,
  CatalogueState,
  Identity,
  Mark,
  MentionUse,
  RecordedKind,
  TextAnchor,
} from './state.ts'

/** Engine under which an agent is recorded that came with an import; its `shown` begins with the import's id. */
export const IMPORTED = 'import'

interface Draft {
  readonly id: string
  readonly entry: number
  readonly kind: RecordedKind
  name: string
  formerNames: string[]
  aliases: string[]
}

/** Agents as acts make them, one act after the other. */
export class FoldedAgents {
  readonly #drafts = new Map<string, Draft>()
  readonly #parent = new Map<string, string>()
  readonly #mentions: MentionUse[] = []
  /** Which agent a mention was given to last, by its place. */
  readonly #takenBy = new Map<string, string>()
  readonly #identities: Identity[] = []
  #marks: Mark[] = []
  readonly #idle: Set<number>
  readonly #imports: ReadonlySet<string>

  /** @param imports - ids of imports that stand: agents of an undone one do not */
  constructor(idle: Set<number>, imports: ReadonlySet<string>) {
    this.#idle = idle
    this.#imports = imports
  }

  /** Applies an act about agents. @returns false where it is about something else */
  take(act: StandingAct): boolean {
    switch (act.type) {
      case 'agent': {
        const { name, kind, mentions, proposal } = act.payload
        const from = proposal?.engine.name === IMPORTED ? proposal.shown.split(' ', 1)[0] : undefined
        if (from !== undefined && !this.#imports.has(from)) this.#idle.add(act.n)
        else this.#mint(act.n, name, kind, mentions, false)
        return true
      }
      case 'merge': {
        const [first, ...others] = this.#standing(act.payload.agents)
        if (first === undefined || others.length === 0) this.#idle.add(act.n)
        else for (const other of others) this.#parent.set(other, first)
        return true
      }
      case 'split': {
        const [from] = this.#standing([act.payload.from])
        if (from === undefined) this.#idle.add(act.n)
        else this.#mint(act.n, act.payload.name, this.#drafts.get(from)!.kind, act.payload.mentions, true)
        return true
      }
      case 'rename':
        this.#change(act.n, act.payload.agent, (draft) => {
          draft.formerNames.push(draft.name)
          draft.name = act.payload.name
        })
        return true
      case 'alias':
        this.#change(act.n, act.payload.agent, (draft) => {
          const { name, remove } = act.payload
          draft.aliases = draft.aliases.filter((one) => one !== name)
          if (remove !== true) draft.aliases.push(name)
        })
        return true
      case 'identity': {
        const [a, b] = act.payload.agents
        const standing = this.#standing([a, b])
        if (standing.length < 2) this.#idle.add(act.n)
        else {
          const { answer, reason = null } = act.payload
          this.#identities.push({ entry: act.n, agents: [a, b], answer, reason })
        }
        return true
      }
      case 'mark': {
        const { agent, kind, value, known, remove } = act.payload
        this.#change(act.n, agent, () => {
          const isSame = (mark: Mark) =>
            mark.kind === kind && mark.value === value && this.#root(mark.agent) === this.#root(agent)
          if (remove === true) this.#marks = this.#marks.filter((mark) => !isSame(mark))
          else this.#marks.push({ entry: act.n, agent, kind, value, known })
        })
        return true
      }
      case 'import':
        return true
      default:
        return false
    }
  }

  state(): Pick<CatalogueState, 'agents' | 'rootOf' | 'mentions' | 'marks' | 'identities'> {
    const rootOf = new Map([...this.#drafts.keys()].map((id) => [id, this.#root(id)]))
    const mergedInto = Map.groupBy(
      [...rootOf].filter(([id, root]) => id !== root),
      ([, root]) => root,
    )
    const agents = new Map<string, AgentRecord>()
    for (const draft of this.#drafts.values()) {
      if (rootOf.get(draft.id) !== draft.id) continue
      const merged = (mergedInto.get(draft.id) ?? []).map(([id]) => id)
      const under = merged.map((id) => this.#drafts.get(id)!)
      agents.set(draft.id, {
        id: draft.id,
        entry: draft.entry,
        kind: draft.kind,
        name: draft.name,
        formerNames: [...draft.formerNames, ...under.flatMap((one) => [one.name, ...one.formerNames])],
        aliases: [...new Set([...draft.aliases, ...under.flatMap((one) => one.aliases)])],
        merged,
      })
    }
    return {
      agents,
      rootOf,
      mentions: this.#mentions,
      marks: this.#marks.map((mark) => ({ ...mark, agent: rootOf.get(mark.agent) ?? mark.agent })),
      identities: latestOfEach(this.#identities, (id) => rootOf.get(id) ?? id),
    }
  }

  #mint(n: number, name: string, kind: RecordedKind, mentions: readonly Anchor[], alone: boolean): void {
    const id: string = mintId('agent', n)
    this.#drafts.set(id, { id, entry: n, kind, name, formerNames: [], aliases: [] })
    for (const anchor of mentions) {
      if (!('reading' in anchor)) continue
      const at = anchor as TextAnchor
      const key = `${at.file} ${at.reading} ${at.start} ${at.end}`
      // Two people who took over the same mention without knowing of each other took over one agent.
      const other = this.#takenBy.get(key)
      if (!alone && other !== undefined && this.#root(other) !== id) this.#parent.set(id, this.#root(other))
      this.#takenBy.set(key, id)
      this.#mentions.push({ anchor: at, agent: id, entry: n, alone })
    }
  }

  #change(n: number, agent: string, change: (draft: Draft) => void): void {
    const [root] = this.#standing([agent])
    if (root === undefined) this.#idle.add(n)
    else change(this.#drafts.get(root)!)
  }

  /** Who stands for these, each once; whoever does not stand is left out. */
  #standing(ids: readonly string[]): string[] {
    return [...new Set(ids.filter((id) => this.#drafts.has(id)).map((id) => this.#root(id)))]
  }

  #root(id: string): string {
    let at = id
    for (let up = this.#parent.get(at); up !== undefined; up = this.#parent.get(at)) at = up
    return at
  }
}

/** Of two agents the latest answer holds; where they were merged there is nothing left to ask. */
function latestOfEach(identities: readonly Identity[], rootOf: (id: string) => string): Identity[] {
  const latest = new Map<string, Identity>()
  for (const identity of identities) {
    const [a, b] = identity.agents.map(rootOf).sort() as [string, string]
    if (a === b) continue
    const key = `${a} ${b}`
    latest.delete(key)
    latest.set(key, { ...identity, agents: [a, b] })
  }
  return [...latest.values()]
}
