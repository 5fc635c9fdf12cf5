import type { RawAttribution } from '#speech'
import { type Analysed, foldWord } from '#text'
import type { Agent, AgentKind, Gender, GrammaticalNumber, Place, Range, Span } from '../model.ts'
import { nameKey, sameName } from './join.ts'
import { sharpenBySources } from './sharpen.ts'
import type { Mention } from './types.ts'

/** Who a text speaks of, and who speaks in each attribution. */
export interface ResolvedAgents {
  readonly agents: readonly Agent[]
  readonly places: readonly Place[]
  /** Agent of an attribution, by its index; `null` where nothing in the text settles it. */
  agentOf(attribution: number): string | null
  /** Agents above the source that its words imply without saying so, outermost first: the outlet of a correspondent. */
  conduitsAbove(attribution: number): readonly string[]
}

interface Known {
  readonly index: number
  kind: AgentKind
  name: string
  named: boolean
  gender: Gender | undefined
  number: GrammaticalNumber
  readonly nouns: Set<string>
  readonly forms: Set<string>
  readonly mentions: Range[]
  readonly mayBe: Set<number>
  /** Agents that this one belongs to: outlets of a correspondent, issuers of a document. */
  readonly of: Set<number>
  /** First met in the headline, and not met since. */
  headline: boolean
}

/** Verbs whose own last or first letter is a t. */
const RADICAL_T = new Set('لفت اثبت ثبت صمت سكت تابع تحدث تساءل توقع تعهد توعد تمني تذكر تنبا تبين'.split(' '))
/** How many agents back a definite noun or a pronoun looks; keeps resolution linear. */
const MEMORY = 60
/** How many mentions back a pronoun looks. */
const FOCUS = 30

/**
 * Joins the mentions of one text into agents and finds the speaker of each attribution.
 * Named: the same name, a part of it, a title and a part of it, a known alias in either script. Unnamed and definite: the
 * latest agent that the text has called by that noun. Unnamed and indefinite: somebody new, kept apart, `mayBe` the
 * earlier ones of the same description. Pronouns and dropped subjects: the speaker of the attribution around them, else
 * the previous speaker, else the nearest agent, each only where gender and number agree.
 * Ids are a1, a2... by first mention; places p1, p2...
 */
export function resolveAgents(
  analysed: Analysed,
  mentions: readonly Mention[],
  attributions: readonly RawAttribution[],
): ResolvedAgents {
  return new Resolver(analysed, sharpenBySources(analysed.text, mentions, attributions), attributions).resolve()
}

class Resolver {
  readonly #text: string
  readonly #analysed: Analysed
  readonly #mentions: readonly Mention[]
  readonly #attributions: readonly RawAttribution[]
  readonly #agents: Known[] = []
  /** Agent of each mention; undefined for places that nobody speaks for. */
  readonly #agentOf: (number | undefined)[]
  readonly #openedInHeadline = new Set<number>()
  readonly #byForm = new Map<string, number[]>()
  readonly #byNoun = new Map<string, number[]>()

  constructor(analysed: Analysed, mentions: readonly Mention[], attributions: readonly RawAttribution[]) {
    this.#analysed = analysed
    this.#text = analysed.text
    this.#mentions = mentions
    this.#attributions = attributions
    this.#agentOf = new Array<number | undefined>(mentions.length).fill(undefined)
  }

  resolve(): ResolvedAgents {
    const speaking = this.#placesThatSpeak()
    for (let i = 0; i < this.#mentions.length; i++) {
      const mention = this.#mentions[i]!
      if (this.#agentOf[i] !== undefined || (mention.kind === 'place' && !speaking.has(i))) continue
      const name = mention.appositionTo
      // «الوزير، سامر الخالدي»: the name comes after what it names.
      if (name !== undefined && name > i) this.#agentOf[name] = this.#join(name, this.#mentions[name]!)
      this.#agentOf[i] = this.#join(i, mention)
    }
    this.#nameHeadline()
    this.#linkOwners()
    const speakers = this.#speakers()
    return this.#result(speakers)
  }

  /** «السفير» in the headline is the one person whom the text then names and calls ambassador. */
  #nameHeadline(): void {
    for (const unnamed of this.#agents) {
      const { headline, named, kind, number } = unnamed
      if (!this.#openedInHeadline.has(unnamed.index) || named || number !== 'sg') continue
      if (kind !== 'person' && (kind !== 'anonymous' || !headline)) continue
      const [noun] = unnamed.nouns
      if (noun === undefined) continue
      const others = new Set(this.#byNoun.get(noun))
      const fits = [...others].filter((a) => {
        const agent = this.#agents[a]!
        if (agent.kind !== 'person' || !agent.named) return false
        return !(agent.gender && unnamed.gender && agent.gender !== unnamed.gender)
      })
      const [only] = fits
      for (const a of fits.length < 4 && fits.length > 1 ? fits : []) {
        unnamed.mayBe.add(a)
        this.#agents[a]!.mayBe.add(unnamed.index)
      }
      if (fits.length !== 1 || only === undefined) continue
      this.#agents[only]!.mentions.push(...unnamed.mentions)
      unnamed.mentions.length = 0
      for (let i = 0; i < this.#agentOf.length; i++) if (this.#agentOf[i] === unnamed.index) this.#agentOf[i] = only
    }
  }

  /** Outlets of correspondents, issuers and authors of documents. */
  #linkOwners(): void {
    this.#mentions.forEach((mention, i) => {
      const agent = this.#agentOf[i]
      if (agent === undefined) return
      const owner =
        mention.of !== undefined
          ? this.#agentOf[mention.of]
          : mention.possessor && this.#possessorOf(i, mention.possessor)
      if (owner !== undefined && owner !== agent) this.#agents[agent]!.of.add(owner)
    })
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
  #placesThatSpeak(): Set<number> {
    const speaking = new Set<number>()
    const forms = new Set<string>()
    for (const a of this.#attributions) {
      for (const source of a.source) {
        const i = this.#mentionAt(source)
        const mention = i === undefined ? undefined : this.#mentions[i]
        if (mention?.kind === 'place') forms.add(this.#form(mention))
      }
    }
    if (forms.size === 0) return speaking
    this.#mentions.forEach((m, i) => {
      if (m.kind === 'place' && forms.has(this.#form(m))) speaking.add(i)
    })
    return speaking
  }

  #form(mention: Mention): string {
    return nameKey(this.#text.slice(mention.head.start, mention.head.end))
  }

  /** The mention that a source is about: the one that begins it, else the longest in it. */
  #mentionAt(source: Range): number | undefined {
    let low = 0
    let high = this.#mentions.length
    while (low < high) {
      const mid = (low + high) >> 1
      if (this.#mentions[mid]!.range.start < source.start) low = mid + 1
      else high = mid
    }
    // A mention may begin a little before the source, or hold it.
    for (let i = low - 1; i >= 0 && i >= low - 4; i--) {
      const { range } = this.#mentions[i]!
      if (range.end <= source.start) continue
      if (range.end >= source.end || range.end - source.start >= (range.end - range.start) / 2) return i
    }
    const next = this.#mentions[low]
    return next && next.range.start < source.end ? low : undefined
  }

  #join(i: number, mention: Mention): number {
    const before = mention.appositionTo === undefined ? undefined : this.#agentOf[mention.appositionTo]
    const found = before ?? (mention.named ? this.#findNamed(mention) : this.#findUnnamed(mention))
    if (found !== undefined) {
      this.#extend(found, mention)
      return found
    }
    const made = this.#make(mention)
    if (mention.ofThem) this.#membersOf(made, i)
    else if (!mention.named) this.#markMayBe(made, mention)
    return made
  }

  #findNamed(mention: Mention): number | undefined {
    const form = this.#form(mention)
    const exact = this.#byForm.get(form)
    if (exact) {
      const fits = exact.filter((a) => compatible(this.#agents[a]!.kind, mention.kind))
      if (fits.length > 0) return fits.at(-1)
    }
    for (let r = this.#agents.length - 1; r >= 0 && r >= this.#agents.length - MEMORY; r--) {
      const agent = this.#agents[r]!
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
    const others = new Set((this.#byNoun.get(noun) ?? []).slice(-4))
    const [only] = others
    if (others.size !== 1 || only === undefined || this.#agents[only]!.named) return undefined
    return this.#agents[only]!.kind === 'organisation' ? only : undefined
  }

  /** «منهم من ذكر»: of the people last spoken of, and so perhaps one already met. */
  #membersOf(made: number, i: number): void {
    for (let k = i - 1; k >= 0 && k >= i - FOCUS; k--) {
      const of = this.#agentOf[k]
      const group = of === undefined ? undefined : this.#agents[of]!
      if (group?.kind !== 'group' || this.#mentions[k]!.rule === 'some-of-them') continue
      const agent = this.#agents[made]!
      for (const noun of group.nouns) {
        for (const other of (this.#byNoun.get(noun) ?? []).slice(-4)) {
          const single = this.#agents[other]!
          if (other === made || single.number !== 'sg') continue
          agent.mayBe.add(other)
          single.mayBe.add(made)
        }
        agent.nouns.add(noun)
        push(this.#byNoun, noun, made)
      }
      return
    }
  }

  /** The body says again what the headline said first: «وثائق تكشف» above, «الوثائق» or «وثائق» below. */
  #fromHeadline(mention: Mention): number | undefined {
    const noun = mention.nouns[0]
    if (noun === undefined || mention.other || mention.doubtful || this.#inHeadline(mention.range.start))
      return undefined
    return this.#byNoun
      .get(noun)
      ?.find((a) => this.#agents[a]!.headline && !this.#agents[a]!.named && sameSort(this.#agents[a]!, mention))
  }

  #findUnnamed(mention: Mention): number | undefined {
    if (mention.kind === 'pseudo-source') return this.#byForm.get(this.#form(mention))?.at(-1)
    const headline = this.#fromHeadline(mention)
    if (headline !== undefined) return headline
    if (!mention.refersBack || mention.doubtful || mention.other) return undefined
    const noun = mention.nouns[0]
    if (noun === undefined) return undefined
    const candidates = this.#byNoun.get(noun) ?? []
    for (let k = candidates.length - 1; k >= 0 && k >= candidates.length - 8; k--) {
      const agent = this.#agents[candidates[k]!]!
      if (!sameSort(agent, mention)) continue
      if (agent.mayBe.size > 0 && !agent.named && agent.number !== mention.number) continue
      return agent.index
    }
    return undefined
  }

  /** Unnamed and not joined: the earlier agents that the words would also fit. */
  #markMayBe(made: number, mention: Mention): void {
    const noun = mention.nouns[0]
    if (noun === undefined || mention.other || mention.kind === 'pseudo-source') return
    if (mention.number !== 'sg' && !mention.doubtful) return
    if (mention.kind === 'document' || mention.kind === 'outlet' || mention.kind === 'organisation') return
    const candidates = this.#byNoun.get(noun) ?? []
    for (const candidate of candidates.slice(-4)) {
      const agent = this.#agents[candidate]!
      if (candidate === made || agent.kind === 'group' || !sameSort(agent, mention)) continue
      this.#agents[made]!.mayBe.add(candidate)
      agent.mayBe.add(made)
    }
  }

  #make(mention: Mention): number {
    const index = this.#agents.length
    const kind = mention.kind === 'place' ? 'organisation' : mention.kind
    if (this.#inHeadline(mention.range.start)) this.#openedInHeadline.add(index)
    this.#agents.push({
      index,
      kind,
      name: '',
      named: mention.named,
      gender: mention.gender,
      number: mention.number,
      nouns: new Set(),
      forms: new Set(),
      mentions: [],
      mayBe: new Set(),
      of: new Set(),
      headline: this.#inHeadline(mention.range.start),
    })
    this.#extend(index, mention)
    return index
  }

  #extend(index: number, mention: Mention): void {
    const agent = this.#agents[index]!
    agent.mentions.push(mention.range)
    // Of people a headline names one; papers are spoken of again and again.
    if (agent.headline && agent.kind !== 'document' && !this.#inHeadline(mention.range.start)) agent.headline = false
    agent.gender ??= mention.gender
    if (agent.kind === 'anonymous' && mention.kind === 'person') agent.kind = 'person'
    const text = this.#text.slice(mention.head.start, mention.head.end)
    const whole = this.#text.slice(mention.range.start, mention.range.end)
    if (mention.named) {
      const form = nameKey(text)
      if (!agent.forms.has(form) && agent.forms.size < 8) {
        agent.forms.add(form)
        push(this.#byForm, form, index)
      }
      if (!agent.named || text.length > agent.name.length) agent.name = text
      agent.named = true
    } else if (agent.name === '') {
      agent.name = whole
      if (mention.kind === 'pseudo-source') push(this.#byForm, nameKey(text), index)
    }
    for (const noun of mention.nouns) {
      const list = this.#byNoun.get(noun)
      // The latest agent of a noun stands last, so that a definite noun finds it first.
      if (list?.at(-1) !== index) push(this.#byNoun, noun, index)
      agent.nouns.add(noun)
    }
  }

  /** Speaker of each attribution, in the order of the text. */
  #speakers(): (number | undefined)[] {
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
    let previous: number | undefined
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
      if (speakers[i] !== undefined) previous = i
    }
    return speakers
  }

  /** «زعمت مايا», «تقول مايا»: an Arabic verb tells the gender of its subject. */
  #genderOfCue(a: RawAttribution): Gender | undefined {
    const [cue] = a.cue
    if (!cue || a.form !== 'verb' || this.#analysed.language !== 'ar' || a.sourceKind !== 'person') return undefined
    const verb = foldWord(this.#text.slice(cue.start, cue.end)).replace(/^[وف](?=.{3})/, '')
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
        this.#namedBySource(agent, source, this.#mentions[at]!)
        return agent
      }
    }
    return this.#ownAgent(source, a)
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

  /** An unnamed agent is best shown by the whole noun phrase that the grammar found. */
  #namedBySource(index: number, source: Range, mention: Mention): void {
    const agent = this.#agents[index]!
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
      push(this.#byForm, nameKey(name), index)
    }
    if (!agent.named && agent.mentions.length === 1 && text.length <= 160 && text.length > agent.name.length)
      agent.name = text
  }

  /** A source that no mention covers: the words themselves make the agent. */
  #ownAgent(source: Range, a: RawAttribution): number {
    const text = this.#text.slice(source.start, source.end)
    const form = nameKey(text)
    const before = this.#byForm.get(form)?.at(-1)
    if (before !== undefined) {
      this.#agents[before]!.mentions.push(source)
      return before
    }
    const index = this.#agents.length
    const kind =
      a.sourceKind === 'pronoun' || a.sourceKind === 'none' || a.sourceKind === 'impersonal'
        ? 'anonymous'
        : a.sourceKind
    this.#agents.push({
      index,
      kind,
      name: text,
      named: false,
      gender: a.agrees?.gender,
      number: a.agrees?.number ?? (kind === 'group' ? 'pl' : 'sg'),
      nouns: new Set(),
      forms: new Set([form]),
      mentions: [source],
      mayBe: new Set(),
      of: new Set(),
      headline: false,
    })
    push(this.#byForm, form, index)
    return index
  }

  #speakerOfPronoun(
    i: number,
    speakers: readonly (number | undefined)[],
    previous: number | undefined,
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
    const last = previous === undefined ? undefined : speakers[previous]
    const before = previous === undefined ? -1 : this.#place(previous)
    // Without a source of its own only a quotation that goes on has its speaker.
    if (a.sourceKind === 'none') return fits(last) && this.#near(before, at, 2) ? last : undefined
    const subject = this.#subjectBefore(at, fits)
    if (subject !== undefined && this.#near(before, at, 0) && fits(last) && this.#sameSentence(before, at)) return last
    if (fits(last) && this.#near(before, at, 2)) return last
    return subject
  }

  /** The nearest agreeing agent before `at`: in the same sentence the one that opens it, else by distance. */
  #subjectBefore(at: number, fits: (agent: number | undefined) => agent is number): number | undefined {
    let low = 0
    let high = this.#mentions.length
    while (low < high) {
      const mid = (low + high) >> 1
      if (this.#mentions[mid]!.range.start < at) low = mid + 1
      else high = mid
    }
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

  #result(speakers: readonly (number | undefined)[]): ResolvedAgents {
    const order = this.#agents
      .filter((agent) => agent.mentions.length > 0)
      .map((agent) => agent.index)
      .sort((a, b) => first(this.#agents[a]!) - first(this.#agents[b]!) || a - b)
    const ids = new Map(order.map((index, k) => [index, `a${k + 1}`]))
    const id = (index: number) => ids.get(index)!
    const agents = order.map((index): Agent => {
      const agent = this.#agents[index]!
      return {
        id: id(index),
        name: agent.name,
        kind: agent.kind,
        mentions: [...agent.mentions]
          .sort((a, b) => a.start - b.start || b.end - a.end)
          .map((range) => this.#span(range)),
        mayBe: [...agent.mayBe]
          .filter((a) => ids.has(a))
          .map(id)
          .sort(byNumber),
      }
    })
    return {
      agents,
      places: this.#places(),
      agentOf: (attribution) => {
        const speaker = speakers[attribution]
        return speaker === undefined ? null : id(speaker)
      },
      conduitsAbove: (attribution) => {
        const speaker = speakers[attribution]
        if (speaker === undefined) return []
        return this.#above(speaker).map(id)
      },
    }
  }

  /** Owners of an agent and theirs, outermost first: the outlet, its correspondent, his report. */
  #above(agent: number): number[] {
    const path: number[] = []
    let level = [agent]
    for (let depth = 0; depth < 3 && level.length > 0; depth++) {
      const owners = [...new Set(level.flatMap((a) => [...this.#agents[a]!.of]))]
      level = owners.filter((a) => a !== agent && !path.includes(a))
      path.unshift(...level)
    }
    return path
  }

  #span(range: Range): Span {
    return { start: range.start, end: range.end, exact: this.#text.slice(range.start, range.end) }
  }

  #places(): Place[] {
    const places = new Map<string, { name: string; mentions: Span[] }>()
    for (const mention of this.#mentions) {
      if (mention.kind !== 'place') continue
      const key = this.#form(mention)
      const place = places.get(key)
      if (place) place.mentions.push(this.#span(mention.range))
      else
        places.set(key, {
          name: this.#text.slice(mention.head.start, mention.head.end),
          mentions: [this.#span(mention.range)],
        })
    }
    return [...places.values()].map((place, i) => ({ id: `p${i + 1}`, ...place }))
  }
}

function first(agent: Known): number {
  return agent.mentions.reduce((low, range) => Math.min(low, range.start), Number.MAX_SAFE_INTEGER)
}

function byNumber(a: string, b: string): number {
  return Number(a.slice(1)) - Number(b.slice(1))
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function compatible(agent: AgentKind, mention: Mention['kind']): boolean {
  const kind = mention === 'place' ? 'organisation' : mention
  if (agent === kind) return true
  const bodies: readonly AgentKind[] = ['organisation', 'outlet', 'group']
  if (bodies.includes(agent) && bodies.includes(kind)) return true
  return (agent === 'person' && kind === 'anonymous') || (agent === 'anonymous' && kind === 'person')
}

/** Whether a definite noun may speak of an agent. */
function sameSort(agent: Known, mention: Mention): boolean {
  if (!compatible(agent.kind, mention.kind)) return false
  const single = agent.number === 'sg'
  if (agent.kind !== 'document' && single !== (mention.number === 'sg')) return false
  if (agent.kind === 'document' && agent.number !== mention.number) return false
  return !(agent.gender && mention.gender && agent.gender !== mention.gender && agent.kind !== 'outlet')
}

/** He and she are people, it is none. */
function fitsEnglish(
  agent: Known,
  agrees: { readonly gender?: Gender; readonly number?: GrammaticalNumber; readonly person?: number } | undefined,
): boolean {
  const human = agent.kind === 'person' || agent.kind === 'anonymous'
  if (agrees?.gender) return human
  return !(agrees?.number === 'sg' && agrees.person === 3 && human)
}

/** Whether an agent may be meant by a pronoun or an inflection. */
function agreeing(
  agent: Known,
  agrees: { readonly gender?: Gender; readonly number?: GrammaticalNumber } | undefined,
): boolean {
  if (agent.kind === 'pseudo-source') return false
  if (!agrees) return true
  const many = agent.kind === 'group' || agent.number === 'pl'
  if (agrees.number === 'pl' && !many && agent.kind !== 'organisation' && agent.kind !== 'outlet') return false
  if (agrees.number === 'sg' && many && agent.kind !== 'document') return false
  if (agrees.gender && agent.gender && agent.gender !== agrees.gender) return false
  return true
}
