import type { Agent, AgentKind, Gender, GrammaticalNumber, Range, Span } from '../model.ts'
import { type NameKey, nameKey, sameName, shortName } from './join.ts'
import { addForm, addNoun, compatible, type Known, leaveOpen, NONE, sameSort } from './known-agent.ts'
import type { Mention } from './types.ts'

/** How many agents back a name looks that is part of another; keeps resolution linear. */
const MEMORY = 60
/** How many agents of one noun or one form a mention looks back over. */
const LOOK_BACK = 8
const SAME_FORM = 64

/** A new agent as far as the words that make it tell. */
interface Made {
  readonly kind: AgentKind
  readonly name: string
  readonly named: boolean
  readonly gender: Gender | undefined
  readonly number: GrammaticalNumber
  readonly headline: boolean
}

/**
 * Everybody whom a text has spoken of so far. It outlives the stretches that a long text is read in, so nothing in it
 * points to their words; looking somebody up never walks through all that were met.
 */
export class AgentBook {
  readonly agents: Known[] = []
  readonly #text: string
  readonly #byForm = new Map<string, number[]>()
  /** Outlets by their names without «شبكة», "network". */
  readonly #byShort = new Map<string, number>()
  readonly #byNoun = new Map<string, number[]>()
  /** Agents that the headline speaks of, by noun. */
  readonly #inHeadline = new Map<string, number[]>()
  readonly #openedInHeadline: number[] = []
  /** Agents of the headline that turned out to be another, for the stretches that follow. */
  readonly #turnedOut = new Map<number, number>()
  /** Agents before this one have their ids, or none. */
  #settled = 0
  /** In the order of their ids. */
  readonly #numbered: number[] = []
  /** Agents whose ids were not made here. */
  readonly #given = new Map<string, Known>()

  constructor(text: string) {
    this.#text = text
  }

  formOf(mention: Mention): NameKey {
    return nameKey(this.#text.slice(mention.head.start, mention.head.end))
  }

  /**
   * The agent that a mention speaks of again, if it does.
   * @param below - the mention stands below the headline
   */
  find(mention: Mention, below: boolean): number | undefined {
    const outlet = mention.kind === 'outlet' ? this.#byShort.get(this.#shortOf(mention) ?? '') : undefined
    const found = outlet ?? (mention.named ? this.#findNamed(mention) : this.#findUnnamed(mention, below))
    return found === undefined ? undefined : (this.#turnedOut.get(found) ?? found)
  }

  #shortOf({ range }: Mention): string | undefined {
    return shortName(nameKey(this.#text.slice(range.start, range.end)))
  }

  #findNamed(mention: Mention): number | undefined {
    const form = this.formOf(mention)
    const exact = this.#byForm.get(form.key) ?? NONE
    for (let k = exact.length - 1; k >= 0 && k >= exact.length - SAME_FORM; k--)
      if (compatible(this.agents[exact[k]!]!.kind, mention.kind)) return exact[k]
    // «المدار» after «شبكة المدار», whatever it looks like alone.
    const outlet = this.#byShort.get(form.key)
    if (outlet !== undefined) return outlet
    for (let r = this.agents.length - 1; r >= 0 && r >= this.agents.length - MEMORY; r--) {
      const agent = this.agents[r]!
      if (!agent.named || !compatible(agent.kind, mention.kind)) continue
      if (mention.gender && agent.gender && mention.gender !== agent.gender && agent.kind === 'person') continue
      for (const other of agent.forms) if (sameName(other, form, agent.kind)) return r
    }
    return this.#describedBefore(mention)
  }

  /** «نظام الأسد», called «النظام» before: the only one of its noun so far, and without a name. */
  #describedBefore(mention: Mention): number | undefined {
    const noun = mention.nouns[0]
    if (mention.rule !== 'body-by-description' || noun === undefined) return undefined
    const others = new Set(this.latestOf(noun, 4))
    const [only] = others
    if (others.size !== 1 || only === undefined || this.agents[only]!.named) return undefined
    return this.agents[only]!.kind === 'organisation' ? only : undefined
  }

  /** The agents that the text called by a noun last, the latest at the end. */
  latestOf(noun: string, count: number): readonly number[] {
    return this.#byNoun.get(noun)?.slice(-count) ?? NONE
  }

  #findUnnamed(mention: Mention, below: boolean): number | undefined {
    if (mention.kind === 'pseudo-source') return this.#byForm.get(this.formOf(mention).key)?.at(-1)
    const headline = below ? this.#fromHeadline(mention) : undefined
    if (headline !== undefined) return headline
    if (!mention.refersBack || mention.doubtful || mention.other) return undefined
    const noun = mention.nouns[0]
    if (noun === undefined) return undefined
    const candidates = this.#byNoun.get(noun) ?? NONE
    for (let k = candidates.length - 1; k >= 0 && k >= candidates.length - LOOK_BACK; k--) {
      const agent = this.agents[candidates[k]!]!
      if (!sameSort(agent, mention)) continue
      if (agent.mayBe.length > 0 && !agent.named && agent.number !== mention.number) continue
      return agent.index
    }
    return undefined
  }

  /** The body says again what the headline said first: «وثائق تكشف» above, «الوثائق» or «وثائق» below. */
  #fromHeadline(mention: Mention): number | undefined {
    const noun = mention.nouns[0]
    if (noun === undefined || mention.other || mention.doubtful) return undefined
    return this.#inHeadline
      .get(noun)
      ?.find((a) => this.agents[a]!.headline && !this.agents[a]!.named && sameSort(this.agents[a]!, mention))
  }

  /** Unnamed and not joined: the earlier agents that the words would also fit. */
  markMayBe(made: number, mention: Mention): void {
    const noun = mention.nouns[0]
    if (noun === undefined || mention.other || mention.kind === 'pseudo-source') return
    if (mention.number !== 'sg' && !mention.doubtful) return
    if (mention.kind === 'document' || mention.kind === 'outlet' || mention.kind === 'organisation') return
    for (const candidate of this.latestOf(noun, 4)) {
      const agent = this.agents[candidate]!
      if (candidate === made || agent.kind === 'group' || !sameSort(agent, mention)) continue
      leaveOpen(this.agents[made]!, agent)
    }
  }

  /** Somebody of a group that was called by these nouns, and so perhaps one already met. */
  markMemberOf(made: number, nouns: readonly string[]): void {
    const agent = this.agents[made]!
    for (const noun of nouns) {
      for (const other of this.latestOf(noun, 4)) {
        const single = this.agents[other]!
        if (other !== made && single.number === 'sg') leaveOpen(agent, single)
      }
      addNoun(agent, noun)
      this.#callBy(noun, agent)
    }
  }

  make(mention: Mention, headline: boolean): number {
    const kind = mention.kind === 'place' ? 'organisation' : mention.kind
    const { named, gender, number } = mention
    const index = this.#add({ kind, name: '', named, gender, number, headline }, mention.range)
    if (headline) this.#openedInHeadline.push(index)
    this.#learn(this.agents[index]!, mention)
    return index
  }

  extend(index: number, mention: Mention, headline: boolean): void {
    const agent = this.agents[index]!
    agent.places.push(mention.range.start, mention.range.end)
    // Of people a headline names one; papers are spoken of again and again.
    if (agent.headline && agent.kind !== 'document' && !headline) agent.headline = false
    this.#learn(agent, mention)
  }

  #add(made: Made, at: Range): number {
    const index = this.agents.length
    this.agents.push({
      index,
      id: '',
      kind: made.kind,
      name: made.name,
      named: made.named,
      gender: made.gender,
      number: made.number,
      nouns: NONE,
      forms: NONE,
      places: [at.start, at.end],
      mayBe: NONE,
      of: NONE,
      headline: made.headline,
    })
    return index
  }

  #learn(agent: Known, mention: Mention): void {
    agent.gender ??= mention.gender
    const short = agent.kind === 'outlet' ? this.#shortOf(mention) : undefined
    if (short !== undefined && !this.#byShort.has(short)) this.#byShort.set(short, agent.index)
    if (agent.kind === 'anonymous' && mention.kind === 'person') agent.kind = 'person'
    const text = this.#text.slice(mention.head.start, mention.head.end)
    if (mention.named) {
      const form = nameKey(text)
      if (addForm(agent, form)) this.#callIn(form, agent.index)
      if (!agent.named || text.length > agent.name.length) agent.name = text
      agent.named = true
    } else if (agent.name === '') {
      agent.name = this.#text.slice(mention.range.start, mention.range.end)
      if (mention.kind === 'pseudo-source') this.#callIn(nameKey(text), agent.index)
    }
    for (const noun of mention.nouns) {
      this.#callBy(noun, agent)
      addNoun(agent, noun)
    }
  }

  /** The latest agent of a noun stands last, so that a definite noun finds it first. */
  #callBy(noun: string, agent: Known): void {
    if (push(this.#byNoun, noun, agent.index) && agent.headline) push(this.#inHeadline, noun, agent.index)
  }

  #callIn(form: NameKey, index: number): void {
    push(this.#byForm, form.key, index)
  }

  /** «السفير» in the headline is the one person whom the text then names and calls ambassador. */
  nameHeadline(move: (from: number, to: number) => void): void {
    for (const index of this.#openedInHeadline.splice(0)) {
      const unnamed = this.agents[index]!
      const { headline, named, kind, number } = unnamed
      if (named || number !== 'sg') continue
      if (kind !== 'person' && (kind !== 'anonymous' || !headline)) continue
      const [noun] = unnamed.nouns
      if (noun === undefined) continue
      const fits = [...new Set(this.#byNoun.get(noun))].filter((a) => {
        const agent = this.agents[a]!
        if (agent.kind !== 'person' || !agent.named) return false
        return !(agent.gender && unnamed.gender && agent.gender !== unnamed.gender)
      })
      const [only] = fits
      if (fits.length < 4 && fits.length > 1) for (const a of fits) leaveOpen(unnamed, this.agents[a]!)
      if (fits.length !== 1 || only === undefined) continue
      this.agents[only]!.places.push(...unnamed.places)
      unnamed.places = []
      this.#turnedOut.set(index, only)
      move(index, only)
    }
  }

  /** An unnamed agent is best shown by the whole noun phrase that the grammar found. */
  nameBySource(index: number, source: Range, mention: Mention): void {
    const agent = this.agents[index]!
    const text = this.#text.slice(source.start, source.end)
    // The grammar knows where the source begins: a verb that the tagger drew into a name goes.
    if (
      agent.kind === 'person' &&
      agent.named &&
      source.start > mention.head.start &&
      source.start < mention.head.end
    ) {
      const name = this.#text.slice(source.start, mention.head.end)
      if (agent.name === this.#text.slice(mention.head.start, mention.head.end)) agent.name = name
      this.#callIn(nameKey(name), index)
    }
    if (!agent.named && agent.places.length === 2 && text.length <= 160 && text.length > agent.name.length)
      agent.name = text
  }

  /** A source that no mention covers: the words themselves make the agent. */
  speakerOf(source: Range, made: Omit<Made, 'name' | 'named' | 'headline'>): number {
    const text = this.#text.slice(source.start, source.end)
    const form = nameKey(text)
    const called = this.#byForm.get(form.key)?.at(-1) ?? this.#byShort.get(form.key)
    if (called !== undefined) {
      const before = called < this.#settled ? (this.#turnedOut.get(called) ?? called) : called
      this.agents[before]!.places.push(source.start, source.end)
      return before
    }
    const index = this.#add({ ...made, name: text, named: false, headline: false }, source)
    this.agents[index]!.forms = [form]
    this.#callIn(form, index)
    return index
  }

  /**
   * Gives ids to all that were met since the last call: a1, a2... by first mention.
   * @param known - the id that somebody has already, under another name
   */
  number(known: (agent: Known) => string | undefined): void {
    const fresh: Known[] = []
    for (let i = this.#settled; i < this.agents.length; i++)
      if (this.agents[i]!.places.length > 0) fresh.push(this.agents[i]!)
    const firsts = new Map(fresh.map((agent) => [agent, firstOf(agent)]))
    fresh.sort((a, b) => firsts.get(a)! - firsts.get(b)! || a.index - b.index)
    for (const agent of fresh) {
      this.#numbered.push(agent.index)
      const given = known(agent)
      if (given !== undefined) this.#given.set(given, agent)
      agent.id = given ?? `a${this.#numbered.length}`
    }
    this.#settled = this.agents.length
  }

  byId(id: string): Known | undefined {
    const index = this.#numbered[Number(id.slice(1)) - 1]
    return this.#given.get(id) ?? (index === undefined ? undefined : this.agents[index])
  }

  /** All of them as a tracing shows them, in the order of their ids. The book is empty afterwards. */
  close(): Agent[] {
    for (const table of [this.#byForm, this.#byShort, this.#byNoun, this.#inHeadline]) table.clear()
    const place = new Int32Array(this.agents.length)
    for (const [k, index] of this.#numbered.entries()) place[index] = k + 1
    const ids = this.agents.map((agent) => agent.id)
    const out: Agent[] = []
    for (const index of this.#numbered) {
      const agent = this.agents[index]!
      const mayBe = agent.mayBe.filter((a) => place[a] !== 0).sort((a, b) => place[a]! - place[b]!)
      out.push({
        id: agent.id,
        name: agent.name,
        kind: agent.kind,
        mentions: this.#spansOf(agent.places),
        mayBe: mayBe.length === 0 ? NONE : mayBe.map((a) => ids[a]!),
      })
      agent.places = []
      agent.mayBe = NONE
    }
    this.agents.length = 0
    return out
  }

  #spansOf(places: readonly number[]): Span[] {
    // Made in its full length, so that no room is kept for more.
    const spans = new Array<Span>(places.length >> 1)
    for (let k = 0; k < spans.length; k++) spans[k] = this.#span(places[2 * k]!, places[2 * k + 1]!)
    return spans.sort((a, b) => a.start - b.start || b.end - a.end)
  }

  #span(start: number, end: number): Span {
    return { start, end, exact: this.#text.slice(start, end) }
  }
}

function firstOf({ places }: Known): number {
  let low = Number.MAX_SAFE_INTEGER
  for (let k = 0; k < places.length; k += 2) low = Math.min(low, places[k]!)
  return low
}

/** Puts a value at the end, unless it stands there already; says whether it did. */
function push(map: Map<string, number[]>, key: string, value: number): boolean {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else if (list.at(-1) === value) return false
  else list.push(value)
  return true
}
