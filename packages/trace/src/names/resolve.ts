import type { RawAttribution } from '#speech'
import { type Analysed, foldWord } from '#text'
import type { Agent, AgentKind, Gender, Place, Range, Span } from '../model.ts'
import { AgentBook } from './agent-book.ts'
import { addOwner, agreeing, fitsEnglish, type Known, NONE } from './known-agent.ts'
import { sharpenBySources } from './sharpen.ts'
import type { Mention } from './types.ts'

/** Whom one stretch of a text speaks of, and who speaks in each of its attributions. */
export interface ResolvedStretch {
  /** Agents that are mentioned in it, in the order of their ids, with the places there. */
  readonly agents: readonly AgentHere[]
  /** An agent of this stretch or of an earlier one. */
  find(id: string): { readonly kind: AgentKind; readonly name: string } | undefined
  /** Agent of an attribution, by its index; `null` where nothing in the text settles it. */
  agentOf(attribution: number): string | null
  /** Agents above the source that its words imply without saying so, outermost first: the outlet of a correspondent. */
  conduitsAbove(attribution: number): readonly string[]
}

export interface AgentHere {
  readonly id: string
  readonly kind: AgentKind
  readonly name: string
  readonly mentions: readonly Range[]
  /** Not met in an earlier stretch. */
  readonly fresh: boolean
}

export interface ResolvedAgents extends Omit<ResolvedStretch, 'agents'> {
  readonly agents: readonly Agent[]
  readonly places: readonly Place[]
}

/** Verbs whose own last or first letter is a t. */
const RADICAL_T = new Set('لفت اثبت ثبت صمت سكت تابع تحدث تساءل توقع تعهد توعد تمني تذكر تنبا تبين'.split(' '))
/** How many mentions back a pronoun looks. */
const FOCUS = 30
/** As many mentions of the stretch before are at hand when the next is read. */
const CARRIED = 2 * FOCUS

/** As `AgentResolver`, for a text that is read in one stretch. */
export function resolveAgents(
  analysed: Analysed,
  mentions: readonly Mention[],
  attributions: readonly RawAttribution[],
): ResolvedAgents {
  const resolver = new AgentResolver(analysed.text)
  const { agentOf, conduitsAbove } = resolver.read(analysed, mentions, attributions)
  const conduits = attributions.map((_, i) => conduitsAbove(i))
  const { agents, places } = resolver.close()
  const byId = new Map(agents.map((agent) => [agent.id, agent]))
  return { agents, places, find: (id) => byId.get(id), agentOf, conduitsAbove: (i) => conduits[i] ?? NONE }
}

/**
 * Joins the mentions of one text into agents and finds the speaker of each attribution, stretch by stretch.
 * Named: the same name, a part of it, a title and a part of it, a known alias in either script. Unnamed and definite: the
 * latest agent that the text has called by that noun. Unnamed and indefinite: somebody new, kept apart, `mayBe` the
 * earlier ones of the same description. Pronouns and dropped subjects: the speaker of the attribution around them, else
 * the previous speaker, else the nearest agent, each only where gender and number agree.
 * Ids are a1, a2... by first mention; places p1, p2... What one stretch tells holds for those after it.
 */
export class AgentResolver {
  readonly #text: string
  readonly #book: AgentBook
  readonly #places = new Map<string, { readonly name: string; readonly at: number[] }>()
  /** Names of places that a source was. */
  readonly #speakingPlaces = new Set<string>()
  #carried: Carried = { mentions: [], agents: [], previous: undefined }

  constructor(text: string) {
    this.#text = text
    this.#book = new AgentBook(text)
  }

  /**
   * The next stretch of the text.
   * @param mentions - of this stretch only, in order; links among them by index
   * @param attributions - of this stretch only
   * @param known - the id of an agent of this stretch that has one already
   */
  read(
    analysed: Analysed,
    mentions: readonly Mention[],
    attributions: readonly RawAttribution[],
    known: (agent: { readonly kind: AgentKind; readonly name: string }) => string | undefined = () => undefined,
  ): ResolvedStretch {
    const book = this.#book
    const first = book.agents.length
    const sharpened = sharpenBySources(this.#text, mentions, attributions)
    const stretch = new Stretch(book, this.#speakingPlaces, analysed, sharpened, attributions, this.#carried)
    stretch.join()
    const { speakers, previous } = stretch.speakers()
    book.number(known)
    this.#carried = stretch.carry(previous)
    this.#gatherPlaces(sharpened)
    const idOf = (agent: number) => book.agents[agent]!.id
    const ids = speakers.map((speaker) => (speaker === undefined ? null : idOf(speaker)))
    return {
      agents: stretch.agents(first),
      find: (id) => book.byId(id),
      agentOf: (attribution) => ids[attribution] ?? null,
      conduitsAbove: (attribution) => {
        const speaker = speakers[attribution]
        if (speaker === undefined || book.agents[speaker]!.of.length === 0) return NONE
        return ownersAbove(book.agents, speaker).map(idOf)
      },
    }
  }

  /** Somebody met so far whom the text calls so. */
  findByName(name: string): string | undefined {
    const isCalled = ({ places }: Known) => {
      for (let k = 0; k < places.length; k += 2)
        if (places[k + 1]! - places[k]! === name.length && this.#text.startsWith(name, places[k]!)) return true
      return false
    }
    return this.#book.agents
      .filter((agent) => agent.id !== '' && (agent.name === name || isCalled(agent)))
      .map((agent) => agent.id)
      .sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))[0]
  }

  /** Everybody and every place, once the whole text has been read. */
  close(): Pick<ResolvedAgents, 'agents' | 'places'> {
    const places = [...this.#places.values()].map(({ name, at }, i): Place => {
      const mentions: Span[] = []
      for (let k = 0; k < at.length; k += 2)
        mentions.push({ start: at[k]!, end: at[k + 1]!, exact: this.#text.slice(at[k]!, at[k + 1]!) })
      return { id: `p${i + 1}`, name, mentions }
    })
    this.#places.clear()
    return { agents: this.#book.close(), places }
  }

  #gatherPlaces(mentions: readonly Mention[]): void {
    for (const mention of mentions) {
      if (mention.kind !== 'place') continue
      const { key } = this.#book.formOf(mention)
      const { start, end } = mention.range
      const place = this.#places.get(key)
      if (place) place.at.push(start, end)
      else this.#places.set(key, { name: this.#text.slice(mention.head.start, mention.head.end), at: [start, end] })
    }
  }
}

/** Owners of an agent and theirs, outermost first: the outlet, its correspondent, his report. */
function ownersAbove(agents: readonly Known[], agent: number): number[] {
  const path: number[] = []
  let level = [agent]
  for (let depth = 0; depth < 3 && level.length > 0; depth++) {
    const owners = [...new Set(level.flatMap((a) => [...agents[a]!.of]))]
    level = owners.filter((a) => a !== agent && !path.includes(a) && agents[a]!.id !== '')
    path.unshift(...level)
  }
  return path
}

/** What of a stretch the next one looks back on. */
interface Carried {
  readonly mentions: readonly Mention[]
  /** Agents of these mentions. */
  readonly agents: readonly (number | undefined)[]
  /** Who spoke last, and where. */
  readonly previous: { readonly agent: number; readonly place: number } | undefined
}

class Stretch {
  readonly #book: AgentBook
  readonly #speakingPlaces: Set<string>
  readonly #analysed: Analysed
  /** Those carried over, then those of this stretch. */
  readonly #mentions: readonly Mention[]
  /** How many were carried over: what is added to an index that a mention gives. */
  readonly #before: number
  readonly #attributions: readonly RawAttribution[]
  /** Agent of each mention; undefined for places that nobody speaks for. */
  readonly #agentOf: (number | undefined)[]
  readonly #previous: Carried['previous']
  /** Places where each agent is mentioned in this stretch. */
  readonly #here = new Map<number, Range[]>()

  constructor(
    book: AgentBook,
    speakingPlaces: Set<string>,
    analysed: Analysed,
    mentions: readonly Mention[],
    attributions: readonly RawAttribution[],
    carried: Carried,
  ) {
    this.#book = book
    this.#speakingPlaces = speakingPlaces
    this.#analysed = analysed
    this.#before = carried.mentions.length
    this.#mentions = this.#before === 0 ? mentions : [...carried.mentions, ...mentions]
    this.#attributions = attributions
    this.#agentOf = [...carried.agents, ...new Array<undefined>(mentions.length).fill(undefined)]
    this.#previous = carried.previous
  }

  get #agents(): readonly Known[] {
    return this.#book.agents
  }

  /** Finds the agent of each mention. */
  join(): void {
    this.#findSpeakingPlaces()
    for (let i = this.#before; i < this.#mentions.length; i++) {
      const mention = this.#mentions[i]!
      if (this.#agentOf[i] !== undefined || (mention.kind === 'place' && !this.#speaks(mention))) continue
      const name = this.#linked(mention.appositionTo)
      // «الوزير، سامر الخالدي»: the name comes after what it names.
      if (name !== undefined && name > i) this.#agentOf[name] = this.#join(name, this.#mentions[name]!)
      this.#agentOf[i] = this.#join(i, mention)
    }
    this.#book.nameHeadline((from, to) => {
      this.#here.set(to, [...(this.#here.get(to) ?? []), ...(this.#here.get(from) ?? [])])
      this.#here.delete(from)
      for (let i = 0; i < this.#agentOf.length; i++) if (this.#agentOf[i] === from) this.#agentOf[i] = to
    })
    this.#linkOwners()
  }

  agents(first: number): AgentHere[] {
    const order = [...this.#here].map(([index, mentions]) => {
      mentions.sort((a, b) => a.start - b.start || b.end - a.end)
      return { agent: this.#agents[index]!, mentions }
    })
    // Met for the first time in the order of their ids, which follow their places; those known before come first.
    order.sort((a, b) => {
      const fresh = Number(a.agent.index >= first) - Number(b.agent.index >= first)
      if (fresh !== 0) return fresh
      return Number(a.agent.id.slice(1)) - Number(b.agent.id.slice(1)) || a.agent.index - b.agent.index
    })
    return order.map(({ agent: { id, kind, name, index }, mentions }) => ({
      id,
      kind,
      name,
      mentions,
      fresh: index >= first,
    }))
  }

  carry(previous: Carried['previous']): Carried {
    return {
      mentions: this.#mentions.slice(-CARRIED),
      agents: this.#agentOf.slice(-CARRIED),
      previous,
    }
  }

  #linked(index: number | undefined): number | undefined {
    return index === undefined ? undefined : index + this.#before
  }

  #note(agent: number, range: Range): void {
    const here = this.#here.get(agent)
    if (here === undefined) this.#here.set(agent, [range])
    else here.push(range)
  }

  /** Outlets of correspondents, issuers and authors of documents. */
  #linkOwners(): void {
    for (let i = this.#before; i < this.#mentions.length; i++) {
      const mention = this.#mentions[i]!
      const agent = this.#agentOf[i]
      if (agent === undefined) continue
      const of = this.#linked(mention.of)
      const owner = of !== undefined ? this.#agentOf[of] : mention.possessor && this.#possessorOf(i, mention.possessor)
      if (owner !== undefined && owner !== agent) addOwner(this.#agents[agent]!, owner)
    }
  }

  /** «تقريره»: the nearest person or outlet before it that agrees. */
  #possessorOf(i: number, agrees: NonNullable<Mention['possessor']>): number | undefined {
    for (let k = i - 1; k >= 0 && k >= i - FOCUS; k--) {
      const agent = this.#agentOf[k]
      if (agent === undefined || !this.#near(this.#mentions[k]!.range.start, this.#mentions[i]!.range.start, 2))
        continue
      const { kind } = this.#agents[agent]!
      if (kind !== 'person' && kind !== 'outlet' && kind !== 'anonymous') continue
      if (agreeing(this.#agents[agent]!, agrees)) return agent
    }
    return undefined
  }

  #inHeadline(offset: number): boolean {
    return this.#analysed.sentences[this.#sentenceOf(offset)]?.headline ?? false
  }

  /** A place is an agent where a source names it: «سيول», "Washington". */
  #findSpeakingPlaces(): void {
    for (const a of this.#attributions) {
      for (const source of a.source) {
        const i = this.#mentionAt(source)
        const mention = i === undefined ? undefined : this.#mentions[i]
        if (mention?.kind === 'place') this.#speakingPlaces.add(this.#book.formOf(mention).key)
      }
    }
  }

  #speaks(place: Mention): boolean {
    return this.#speakingPlaces.size > 0 && this.#speakingPlaces.has(this.#book.formOf(place).key)
  }

  /** The mention that a source is about: the one that begins it, else the longest in it. */
  #mentionAt(source: Range): number | undefined {
    const low = this.#firstFrom(source.start)
    // A mention may begin a little before the source, or hold it.
    for (let i = low - 1; i >= 0 && i >= low - 4; i--) {
      const { range } = this.#mentions[i]!
      if (range.end <= source.start) continue
      if (range.end >= source.end || range.end - source.start >= (range.end - range.start) / 2) return i
    }
    const next = this.#mentions[low]
    return next && next.range.start < source.end ? low : undefined
  }

  /** Index of the first mention that begins at or after a place. */
  #firstFrom(place: number): number {
    let low = 0
    let high = this.#mentions.length
    while (low < high) {
      const mid = (low + high) >> 1
      if (this.#mentions[mid]!.range.start < place) low = mid + 1
      else high = mid
    }
    return low
  }

  #join(i: number, mention: Mention): number {
    const headline = this.#inHeadline(mention.range.start)
    const apposed = this.#linked(mention.appositionTo)
    const before = apposed === undefined ? undefined : this.#agentOf[apposed]
    const found = before ?? this.#book.find(mention, !headline)
    if (found !== undefined) {
      this.#book.extend(found, mention, headline)
      this.#note(found, mention.range)
      return found
    }
    const made = this.#book.make(mention, headline)
    this.#note(made, mention.range)
    if (mention.ofThem) this.#membersOf(made, i)
    else if (!mention.named) this.#book.markMayBe(made, mention)
    return made
  }

  /** «منهم من ذكر»: of the people last spoken of, and so perhaps one already met. */
  #membersOf(made: number, i: number): void {
    for (let k = i - 1; k >= 0 && k >= i - FOCUS; k--) {
      const of = this.#agentOf[k]
      const group = of === undefined ? undefined : this.#agents[of]!
      if (group?.kind !== 'group' || this.#mentions[k]!.rule === 'some-of-them') continue
      this.#book.markMemberOf(made, group.nouns)
      return
    }
  }

  /** Speaker of each attribution, in the order of the text, and who spoke last. */
  speakers(): { speakers: readonly (number | undefined)[]; previous: Carried['previous'] } {
    const speakers = new Array<number | undefined>(this.#attributions.length).fill(undefined)
    const done = new Array<boolean>(this.#attributions.length).fill(false)
    const order = this.#attributions.map((_, i) => i).sort((a, b) => this.#place(a) - this.#place(b) || a - b)
    // Those with a source of their own first: a pronoun may stand before its speaker is named again.
    for (const i of order) {
      const a = this.#attributions[i]!
      const source = a.source[0]
      if (!source || a.sourceKind === 'pronoun' || a.sourceKind === 'impersonal') continue
      speakers[i] = this.#agentOfSource(source, a)
      done[i] = true
      const said = a.agrees?.gender ?? this.#genderOfCue(a)
      const agent = speakers[i] === undefined ? undefined : this.#agents[speakers[i]]
      // «قالت مايا»: the verb tells the gender of a person's name.
      if (agent?.kind === 'person' && said && a.agrees?.number !== 'pl') agent.gender ??= said
    }
    let previous = this.#previous
    for (const i of order) {
      if (!done[i]) {
        const chain: number[] = []
        for (let k: number | null = i; k !== null && !done[k] && chain.length < 8 && !chain.includes(k); ) {
          chain.push(k)
          k = this.#attributions[k]!.within
        }
        for (const k of chain.reverse()) {
          speakers[k] = this.#speakerOfPronoun(k, speakers, previous)
          done[k] = true
        }
      }
      if (speakers[i] !== undefined) previous = { agent: speakers[i], place: this.#place(i) }
    }
    return { speakers, previous }
  }

  /** «زعمت مايا», «تقول مايا»: an Arabic verb tells the gender of its subject. */
  #genderOfCue(a: RawAttribution): Gender | undefined {
    const [cue] = a.cue
    if (!cue || a.form !== 'verb' || this.#analysed.language !== 'ar' || a.sourceKind !== 'person') return undefined
    const verb = foldWord(this.#analysed.text.slice(cue.start, cue.end)).replace(/^[وف](?=.{3})/, '')
    if (verb.includes(' ') || RADICAL_T.has(verb)) return undefined
    return verb.startsWith('ت') || verb.endsWith('ت') ? 'f' : verb.startsWith('ي') ? 'm' : undefined
  }

  #place(i: number): number {
    const a = this.#attributions[i]!
    return (a.cue[0] ?? a.source[0] ?? a.content[0])?.start ?? 0
  }

  #agentOfSource(source: Range, a: RawAttribution): number | undefined {
    const at = this.#mentionAt(source)
    if (at !== undefined && this.#isHead(this.#mentions[at]!, source, a)) {
      const agent = this.#agentOf[at]
      if (agent !== undefined) {
        this.#book.nameBySource(agent, source, this.#mentions[at]!)
        return agent
      }
    }
    const kind =
      a.sourceKind === 'pronoun' || a.sourceKind === 'none' || a.sourceKind === 'impersonal'
        ? 'anonymous'
        : a.sourceKind
    const number = a.agrees?.number ?? (kind === 'group' ? 'pl' : 'sg')
    const own = this.#book.speakerOf(source, { kind, gender: a.agrees?.gender, number })
    this.#note(own, source)
    return own
  }

  /** «غالبية ناخبي سامر» are not Samer: a name that only specifies an unnamed many, or a document, is not its head. */
  #isHead(mention: Mention, source: Range, a: RawAttribution): boolean {
    const unnamed = a.sourceKind === 'group' || a.sourceKind === 'anonymous' || a.sourceKind === 'document'
    if (!unnamed || !mention.named) return true
    const share =
      (Math.min(mention.range.end, source.end) - Math.max(mention.range.start, source.start)) /
      (source.end - source.start)
    return share > 0.6
  }

  #speakerOfPronoun(
    i: number,
    speakers: readonly (number | undefined)[],
    previous: Carried['previous'],
  ): number | undefined {
    const a = this.#attributions[i]!
    if (a.sourceKind === 'impersonal') return undefined
    if (a.antecedent) {
      const at = this.#mentionAt(a.antecedent)
      if (at !== undefined && this.#agentOf[at] !== undefined) return this.#agentOf[at]
    }
    const agrees = a.agrees
    const english = this.#analysed.language === 'en'
    const fits = (agent: number | undefined): agent is number =>
      agent !== undefined &&
      agreeing(this.#agents[agent]!, agrees) &&
      (!english || fitsEnglish(this.#agents[agent]!, agrees))
    const outer = a.within === null ? undefined : speakers[a.within]
    if (a.sourceKind === 'none' && a.form !== 'quote-only') return undefined
    // "I said" inside a quotation is its speaker; «قال إنه يعتقد» too.
    if (agrees?.person === 1) return outer
    if (fits(outer)) return outer
    const at = this.#place(i)
    const last = previous?.agent
    const before = previous?.place ?? -1
    // Without a source of its own only a quotation that goes on has its speaker.
    if (a.sourceKind === 'none') return fits(last) && this.#near(before, at, 2) ? last : undefined
    const subject = this.#subjectBefore(at, fits)
    if (subject !== undefined && this.#near(before, at, 0) && fits(last) && this.#sameSentence(before, at)) return last
    if (fits(last) && this.#near(before, at, 2)) return last
    return subject
  }

  /** The nearest agreeing agent before `at`: in the same sentence the one that opens it, else by distance. */
  #subjectBefore(at: number, fits: (agent: number | undefined) => agent is number): number | undefined {
    const low = this.#firstFrom(at)
    const persons: number[] = []
    for (let k = low - 1; k >= 0 && k >= low - FOCUS; k--) {
      const agent = this.#agentOf[k]
      if (!fits(agent) || this.#mentions[k]!.kind === 'pseudo-source') continue
      if (!this.#near(this.#mentions[k]!.range.start, at, 3)) break
      const kind = this.#agents[agent]!.kind
      if (kind === 'person' || kind === 'anonymous') return agent
      persons.push(agent)
    }
    return persons[0]
  }

  #sentenceOf(offset: number): number {
    const { sentences } = this.#analysed
    let low = 0
    let high = sentences.length
    while (low < high) {
      const mid = (low + high) >> 1
      if (sentences[mid]!.end <= offset) low = mid + 1
      else high = mid
    }
    return low
  }

  #near(from: number, to: number, sentences: number): boolean {
    return from >= 0 && this.#sentenceOf(to) - this.#sentenceOf(from) <= sentences
  }
  #sameSentence(from: number, to: number): boolean {
    return this.#sentenceOf(from) === this.#sentenceOf(to)
  }
}
