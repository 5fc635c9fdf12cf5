import type { Act, AgentName, ClaimRow } from '@isnad/desk/api'
import { catalogue } from '../door/catalogue.ts'
import type { NamedAgent } from './agent-field.tsx'

/** A claim as acts need it. */
export type BoundClaim = Pick<ClaimRow, 'ref' | 'state'>

/** Acts that are done together, those first that write down whom the others name. */
export class Batch {
  readonly #acts: Act[] = []
  readonly #named = new Map<string, string>()
  readonly #taken = new Map<string, string>()
  readonly #also: readonly AgentName[]

  constructor(also: readonly AgentName[] = []) {
    this.#also = also
  }

  /** The ref of whoever is meant: of the case where somebody bears exactly this name, else of one that is written down. */
  async agent(of: NamedAgent): Promise<string> {
    const name = of.name.trim()
    const known = of.ref ?? this.#named.get(name) ?? this.#also.find((a) => a.name === name)?.ref ?? (await find(name))
    if (known !== undefined) return known
    const ref = `$${this.#acts.push({ act: 'write-agent', name, kind: of.kind, mentions: [] }) - 1}`
    this.#named.set(name, ref)
    return ref
  }

  /** The ref of a claim; one that nobody took over yet is taken over first, so that it keeps its name. */
  claim({ ref, state }: BoundClaim): string {
    if (state !== 'found') return ref
    const known = this.#taken.get(ref)
    if (known !== undefined) return known
    const made = `$${this.#acts.push({ act: 'claim', from: ref, wording: {}, occurrences: [] }) - 1}`
    this.#taken.set(ref, made)
    return made
  }

  add(act: Act): void {
    this.#acts.push(act)
  }

  get acts(): readonly Act[] {
    return this.#acts
  }
}

async function find(name: string): Promise<string | undefined> {
  const { rows } = await catalogue.agents({ q: name, limit: '500', sort: 'claims' })
  return (rows.find((row) => row.agent.name === name) ?? rows.find((row) => row.names.includes(name)))?.agent.ref
}
