import type { AgentName, AgentRow, ClaimRow, Wording } from '#api'
import { type CaseAgent, saysAtRisk } from '#catalogue'
import { findAtRisk, findName, writesName } from '#protection'
import type { Workspace } from '../workspace/index.ts'
import type { Presenter } from './present.ts'
import type { CatalogueView } from './view.ts'

const OF_RISK = ['seal', 'agent', 'rename', 'alias', 'merge', 'split', 'mark'] as const

/**
 * What of a catalogue may leave the desk. Agents that are sealed or marked at risk leave as their handles, and wherever
 * their names are written (in other spellings or the other script too) the handle stands instead. Who told the desk leaves
 * as the record's handle, never in the words of the record.
 */
export class Outgoing {
  readonly #present: Presenter
  /** Names that must not leave, with the handle that stands for each; the longest first, so that none is cut into. */
  readonly #names: readonly (readonly [string, string])[]
  readonly #hidden: ReadonlySet<string>
  readonly #masked = new Map<string, string>()

  private constructor(present: Presenter, names: ReadonlyMap<string, string>, hidden: ReadonlySet<string>) {
    this.#present = present
    this.#names = [...names].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))
    this.#hidden = hidden
  }

  /** @param mayBeNamed - false for an agent whose name only words give that may not be quoted */
  static async open(
    ws: Workspace,
    view: CatalogueView,
    present: Presenter,
    mayBeNamed: (agent: CaseAgent) => boolean,
  ): Promise<Outgoing> {
    const names = new Map<string, string>()
    const hidden = new Set(view.state.marks.filter(saysAtRisk).map(({ agent }) => agent))
    for (const agent of view.agents.agents.values()) {
      const { ref, names: own } = agent
      if (present.isSealed(ref) || !mayBeNamed(agent)) hidden.add(ref)
      if (hidden.has(ref)) for (const { name } of own) if (!names.has(name)) names.set(name, ref)
    }
    // Names that acts gave and that no agent bears any more.
    const { names: told } = findAtRisk(await ws.desk.listStanding(OF_RISK))
    for (const name of told) if (name !== '' && !names.has(name)) names.set(name, 'sealed')
    // An agent found beside one that is sealed may bear its name in another spelling.
    const forbidden = [...names.keys()]
    for (const { ref, names: own } of view.agents.agents.values())
      if (own.some(({ name }) => writesName(name, forbidden))) hidden.add(ref)
    return new Outgoing(present, names, hidden)
  }

  /** A text with handles for the names that must not leave. */
  text(text: string): string {
    if (this.#names.length === 0) return text
    let masked = this.#masked.get(text)
    if (masked === undefined) {
      masked = text
      for (const [name, handle] of this.#names) {
        const found = findName(masked, name)
        for (const { start, end } of found.toReversed())
          masked = `${masked.slice(0, start)}[${handle}]${masked.slice(end)}`
      }
      this.#masked.set(text, masked)
    }
    return masked
  }

  name(ref: string): AgentName {
    return this.#named(this.#present.nameOf(ref))
  }

  agent(row: AgentRow): AgentRow {
    const agent = this.#named(row.agent)
    return { ...row, agent, names: agent.sealed ? [] : row.names.map((name) => this.text(name)) }
  }

  claim(row: ClaimRow): ClaimRow {
    const { wording, quoted, sentence, commonLinks } = row
    return {
      ...row,
      wording: this.#wording(wording),
      quoted: this.#wording(quoted),
      sentence: { ar: this.text(sentence.ar), en: this.text(sentence.en) },
      commonLinks: commonLinks.map((one) => this.#named(one)),
    }
  }

  #named(agent: AgentName): AgentName {
    const { ref, name, sealed } = agent
    if (sealed || this.#hidden.has(ref) || IS_RECORD.test(ref)) return { ...agent, name: ref, sealed: true, marks: [] }
    return { ...agent, name: this.text(name), marks: agent.marks.map((mark) => this.text(mark)) }
  }

  #wording({ ar, en }: Wording): Wording {
    return { ar: ar === null ? null : this.text(ar), en: en === null ? null : this.text(en) }
  }
}

const IS_RECORD = /^k\d+$/
