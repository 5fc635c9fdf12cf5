import { WeighError } from '@isnad/weigh'
import type { Act, TextPlace } from '#api'
import {
  type AgentMention,
  type Anchor,
  anchorAt,
  type CaseClaim,
  CatalogueError,
  JUDGEMENTS,
  KEEP_APART,
  type RecordedKind,
  readRef,
  readTime,
  type TextAnchor,
} from '#catalogue'
import type { NewEntry } from '#custody'
import { ID_LETTERS, type IdKind, readId } from '#model'
import type { CatalogueView } from './view.ts'

type Kind = Extract<Act, { act: 'write-agent' }>['kind']

const RECORDED: Readonly<Record<Kind, RecordedKind>> = {
  person: 'person',
  organisation: 'organisation',
  outlet: 'outlet',
  group: 'group',
  anonymous: 'unnamed',
  document: 'document',
  'pseudo-source': 'not settled',
}
/** Anchors of one agent in one entry. */
const MOST_MENTIONS = 10_000

/** What an act needs to know beforehand: texts of the documents it marks, and ceilings. */
export interface ActGround {
  readonly view: CatalogueView
  /** Text of a document, as far as an act names a place in it. */
  readonly textOf: (document: string) => string | undefined
  /** Refuses a credibility above the ceiling of a claim. @throws {WeighError} GRADE_ABOVE_CEILING */
  readonly requireWithin: (claim: string, credibility: number) => void
  readonly ceilingOf: (claim: string) => string | undefined
  readonly engineVersion: string
}

export interface Written {
  readonly entries: readonly NewEntry[]
  /** What each act brought into being, or is about. */
  readonly refs: readonly string[]
  /** Undoing these, in this order, takes all of it back. */
  readonly undo: readonly number[]
}

/**
 * Turns acts into entries. Whatever an act names that nobody has taken over yet is taken over first, in the same append.
 * @param next - the number that the first entry will have
 * @throws {CatalogueError} REF_UNKNOWN, REF_OF_ANOTHER_KIND, PLACE_UNKNOWN, TWO_NEEDED, WORDING_MISSING, GRADE_MISSING,
 *   GRADE_ABOVE_CEILING, LINK_MALFORMED, TIME_MALFORMED, ENTRY_NOT_UNDOABLE
 */
export function writeActs(acts: readonly Act[], next: number, ground: ActGround): Written {
  const writer = new Writer(next, ground)
  const undo: number[] = []
  for (const act of acts) {
    const before = writer.entries.length
    writer.refs.push(writer.write(act))
    // What was taken over on the way is taken back with what needed it.
    for (let i = before; i < writer.entries.length; i++)
      if (i === writer.entries.length - 1 || !isTakenOver(writer.entries[i]!.payload)) undo.unshift(next + i)
  }
  return { entries: writer.entries, refs: writer.refs, undo }
}

class Writer {
  readonly entries: NewEntry[] = []
  /** What each act so far brought into being, or is about. */
  readonly refs: string[] = []
  readonly #undone = new Set<number>()
  readonly #next: number
  readonly #ground: ActGround
  readonly #taken = new Map<string, string>()

  constructor(next: number, ground: ActGround) {
    this.#next = next
    this.#ground = ground
  }

  write(act: Act): string {
    const reason = 'reason' in act && act.reason !== undefined ? { reason: act.reason } : {}
    switch (act.act) {
      case 'take-agent':
        return this.#agent(act.agent)
      case 'write-agent': {
        const mentions = act.mentions.map((place) => this.#place(place))
        return this.#mint('agent', { type: 'agent', payload: { name: act.name, kind: RECORDED[act.kind], mentions } })
      }
      case 'merge': {
        const agents = [...new Set(act.agents.map((ref) => this.#agent(ref)))]
        if (agents.length < 2) throw new CatalogueError('TWO_NEEDED', 'two agents are needed')
        this.entries.push({ type: 'merge', payload: { agents, ...reason } })
        return agents[0]!
      }
      case 'split': {
        const from = this.#agent(act.agent)
        const mentions = act.mentions.map((place) => this.#place(place))
        return this.#mint('agent', { type: 'split', payload: { from, mentions, name: act.name, ...reason } })
      }
      case 'rename': {
        const agent = this.#agent(act.agent)
        this.entries.push({ type: 'rename', payload: { agent, name: act.name } })
        return agent
      }
      case 'alias': {
        const agent = this.#agent(act.agent)
        this.entries.push({
          type: 'alias',
          payload: { agent, name: act.name, ...(act.remove ? { remove: true } : {}) },
        })
        return agent
      }
      case 'identity': {
        const agents = act.agents.map((ref) => this.#agent(ref)) as [string, string]
        if (agents[0] === agents[1]) throw new CatalogueError('TWO_NEEDED', 'two agents are needed')
        this.entries.push({ type: 'identity', payload: { agents, answer: act.answer, ...reason } })
        return agents[0]
      }
      case 'mark': {
        const agent = this.#agent(act.agent)
        const { kind, value, remove } = act
        const known = this.#known(act.known)
        this.entries.push({ type: 'mark', payload: { agent, kind, value, known, ...(remove ? { remove } : {}) } })
        return agent
      }
      default:
        return this.#writeClaimAct(act)
    }
  }

  #writeClaimAct(
    act: Exclude<
      Act,
      { act: 'take-agent' | 'write-agent' | 'merge' | 'split' | 'rename' | 'alias' | 'identity' | 'mark' }
    >,
  ): string {
    const reason = 'reason' in act && act.reason !== undefined ? { reason: act.reason } : {}
    switch (act.act) {
      case 'claim': {
        if (act.from !== undefined) return this.#claim(act.from, act.wording, act.occurrences)
        const occurrences = act.occurrences.map((place): Anchor => this.#place(place))
        if (occurrences.length === 0 && act.wording.ar === undefined && act.wording.en === undefined)
          throw new CatalogueError('WORDING_MISSING', 'a claim has a wording or a place')
        return this.#mint('claim', { type: 'claim', payload: { wording: worded(act.wording), occurrences } })
      }
      case 'reword': {
        const claim = this.#claim(act.claim)
        this.entries.push({ type: 'reword', payload: { claim, wording: worded(act.wording) } })
        return claim
      }
      case 'join': {
        const claim = this.#claim(act.claim)
        this.#mint('occurrence', { type: 'join', payload: { claim, at: this.#place(act.at) } })
        return claim
      }
      case 'part': {
        const claim = this.#claim(act.claim)
        this.entries.push({ type: 'part', payload: { claim, at: this.#place(act.at), ...reason } })
        return claim
      }
      case 'join-claims': {
        const claims = [...new Set(act.claims.map((ref) => this.#claim(ref)))]
        if (claims.length < 2) throw new CatalogueError('TWO_NEEDED', 'two claims are needed')
        this.entries.push({ type: 'join-claims', payload: { claims, ...reason } })
        return claims[0]!
      }
      case 'keep-apart': {
        const [a, b] = act.claims.map((ref) => this.#side(ref)) as [Anchor | string, Anchor | string]
        const proposal = { engine: this.#engine(KEEP_APART), shown: JSON.stringify(b) }
        this.entries.push({ type: 'confirm', payload: { at: a, proposal, answer: 'dismissed' } })
        return act.claims[0]
      }
      case 'contradiction': {
        const claims = act.claims.map((ref) => this.#claim(ref)) as [string, string]
        this.entries.push({ type: 'contradiction', payload: { claims, kind: act.kind, answer: act.answer, ...reason } })
        return claims[0]
      }
      default:
        return this.#writeCaseAct(act)
    }
  }

  #writeCaseAct(
    act: Extract<Act, { act: 'grade' | 'link' | 'record' | 'event' | 'note' | 'withdraw' | 'undo' }>,
  ): string {
    switch (act.act) {
      case 'grade':
        return this.#grade(act)
      case 'link': {
        const { kind, uncertain, remove } = act
        const [from, to] = [this.#end(act.from), this.#end(act.to)]
        if (from === to || ((from === 'event') !== (kind === 'witnessed') && !(from === 'event' && kind === 'issued')))
          throw new CatalogueError('LINK_MALFORMED', 'this link cannot lead from there to there', { kind, from, to })
        const claims = act.claims?.map((ref) => this.#claim(ref))
        const known = this.#known(act.known)
        this.entries.push({
          type: 'link',
          payload: {
            link: { from, to, kind },
            ...(claims === undefined ? {} : { claims }),
            known,
            ...(uncertain ? { uncertain } : {}),
            ...(remove ? { remove } : {}),
          },
        })
        return from
      }
      case 'record': {
        if (act.when !== undefined) readTime(act.when)
        const agents = act.agents.map((ref) => this.#agent(ref))
        const interpreter = act.interpreter === undefined ? undefined : this.#agent(act.interpreter)
        const claims = act.claims.map((ref) => this.#claim(ref))
        const files = act.files.map((file) => this.#minted(file, 'file'))
        const { kind, when, words } = act
        const id = this.#mint('record', {
          type: 'record',
          payload: {
            kind,
            words,
            agents,
            files,
            ...(when === undefined ? {} : { when }),
            ...(interpreter === undefined ? {} : { interpreter }),
          },
        })
        if (claims.length > 0) {
          const link = {
            from: id,
            to: 'desk',
            kind: kind === 'observation' ? ('witnessed' as const) : ('said to' as const),
          }
          this.entries.push({ type: 'link', payload: { link, claims, known: { words } } })
        }
        return id
      }
      case 'event': {
        readTime(act.when)
        const claims = act.claims.map((ref) => this.#claim(ref))
        const known = act.known.map((place) => this.#place(place))
        const { when, where } = act
        const payload = { wording: worded(act.wording), when, claims, known, ...(where === undefined ? {} : { where }) }
        return this.#mint('event', { type: 'event', payload })
      }
      case 'note': {
        const about = this.#any(act.about)
        this.entries.push({ type: 'note', payload: { about, words: act.words } })
        return about
      }
      case 'withdraw': {
        const about = this.#any(act.about)
        this.entries.push({ type: 'withdraw', payload: { about, reason: act.reason } })
        return about
      }
      case 'undo': {
        // Undone already by an act before it in this request.
        const undone = this.#undone.has(act.entry) ? [] : this.#undoable(act.entry)
        for (const entry of undone) {
          this.#undone.add(entry)
          this.entries.push({
            type: 'undo',
            payload: { entry, ...(act.reason === undefined ? {} : { reason: act.reason }) },
            of: [entry],
          })
        }
        return String(act.entry)
      }
    }
  }

  #grade({ about: ref, reliability, credibility, reason }: Extract<Act, { act: 'grade' }>): string {
    if (reliability === undefined && credibility === undefined)
      throw new CatalogueError('GRADE_MISSING', 'a grade is a letter, a number or both')
    const isClaim = this.#ground.view.joined.claims.has(ref)
    const about = isClaim ? this.#claim(ref) : this.#agent(ref)
    if (!isClaim && credibility !== undefined)
      throw new CatalogueError('REF_OF_ANOTHER_KIND', 'the number belongs to a claim', { ref })
    if (isClaim && credibility !== undefined) {
      try {
        this.#ground.requireWithin(ref, credibility)
      } catch (cause) {
        if (!(cause instanceof WeighError)) throw cause
        const ceiling = this.#ground.ceilingOf(ref) ?? ''
        throw new CatalogueError(
          'GRADE_ABOVE_CEILING',
          'the number is above the ceiling',
          { credibility, ceiling },
          { cause },
        )
      }
    }
    const ceiling = isClaim ? this.#ground.ceilingOf(ref) : undefined
    this.entries.push({
      type: 'grade',
      payload: {
        about,
        reason,
        ...(reliability === undefined ? {} : { reliability }),
        ...(credibility === undefined ? {} : { credibility: credibility }),
        ...(ceiling === undefined ? {} : { ceiling }),
      },
    })
    return about
  }

  /**
   * What undoing an entry takes back: itself, and what its own append took over for it and nothing else uses since.
   */
  #undoable(entry: number): readonly number[] {
    const { entries, acts } = this.#ground.view
    const at = entries.findIndex(({ n }) => n === entry)
    const act = entries[at]
    const isAct = act !== undefined && UNDOABLE.has(act.type) && act.payload !== undefined
    if (!isAct || acts.undoneBy.has(entry))
      throw new CatalogueError('ENTRY_NOT_UNDOABLE', `entry ${entry} cannot be undone`, { entry })
    const undone = [entry]
    const time = timeOf(act.payload)
    for (let i = at - 1; i >= 0; i--) {
      const before = entries[i]!
      const minted = before.type === 'agent' ? `g${before.n}` : before.type === 'claim' ? `c${before.n}` : undefined
      if (
        minted === undefined ||
        before.by !== act.by ||
        timeOf(before.payload) !== time ||
        !isTakenOver(before.payload)
      )
        break
      const uses = acts.standing.filter(({ n, payload }) => n !== before.n && namesId(payload, minted))
      const isStanding = !acts.undoneBy.has(before.n) && !this.#undone.has(before.n)
      const isNeeded = uses.length === 0 || uses.some(({ n }) => n !== entry && !this.#undone.has(n))
      if (isStanding && !isNeeded) undone.push(before.n)
    }
    return undone
  }

  /** What an earlier act of this request brought into being, where a ref names it so (`$0`). */
  #made(ref: string, letters: string): string | undefined {
    const [, at] = /^\$(\d{1,3})$/.exec(ref) ?? []
    if (at === undefined) return undefined
    const made = this.refs[Number(at)]
    if (made === undefined) throw this.#unknown(ref, 'act')
    if (!letters.includes(made[0] ?? ' '))
      throw new CatalogueError('REF_OF_ANOTHER_KIND', 'this act brought something else into being', { ref })
    return made
  }

  #agent(ref: string): string {
    const made = this.#made(ref, 'g')
    if (made !== undefined) return made
    const known = this.#taken.get(ref)
    if (known !== undefined) return known
    const { state, agents } = this.#ground.view
    if (state.rootOf.has(ref)) return ref
    const agent = agents.agents.get(ref)
    if (agent === undefined) throw this.#unknown(ref, 'agent')
    const payload = {
      name: agent.name,
      kind: RECORDED[agent.kind],
      mentions: agent.mentions.slice(0, MOST_MENTIONS).map((m) => this.#mention(m)),
      proposal: {
        engine: this.#engine('catalogue'),
        shown: agent.names
          .map(({ name }) => name)
          .join(' | ')
          .slice(0, 4_096),
      },
    }
    const id = this.#mint('agent', { type: 'agent', payload })
    this.#taken.set(ref, id)
    return id
  }

  #claim(
    ref: string,
    wording: { ar?: string | undefined; en?: string | undefined } = {},
    more: readonly TextPlace[] = [],
  ): string {
    const made = this.#made(ref, 'c')
    if (made !== undefined) return made
    const known = this.#taken.get(ref)
    if (known !== undefined) return known
    const { state, joined } = this.#ground.view
    if (state.claimRootOf.has(ref)) return ref
    const claim = joined.claims.get(ref)
    if (claim === undefined) throw this.#unknown(ref, 'claim')
    const occurrences = [...this.#placesOf(claim), ...more.map((place) => this.#place(place))]
    const proposal = {
      engine: this.#engine('catalogue'),
      shown: occurrences
        .map(({ exact }) => exact)
        .join(' | ')
        .slice(0, 4_096),
    }
    const id = this.#mint('claim', { type: 'claim', payload: { wording: worded(wording), occurrences, proposal } })
    this.#taken.set(ref, id)
    return id
  }

  #placesOf(claim: CaseClaim): TextAnchor[] {
    return claim.places.map(({ occurrence }) => {
      const start = Math.min(...occurrence.content.map((s) => s.start))
      const end = Math.max(...occurrence.content.map((s) => s.end))
      const text = this.#ground.textOf(occurrence.document)
      const exact = text === undefined ? occurrence.content.map((s) => s.exact).join(' ') : text.slice(start, end)
      return { file: occurrence.document, reading: this.#readingOf(occurrence.document), start, end, exact }
    })
  }

  #side(ref: string): Anchor | string {
    const made = this.#made(ref, 'c') ?? this.#taken.get(ref)
    if (made !== undefined) return made
    const { state, joined } = this.#ground.view
    if (state.claimRootOf.has(ref)) return ref
    const claim = joined.claims.get(ref)
    if (claim === undefined) throw this.#unknown(ref, 'claim')
    return this.#placesOf(claim)[0]!
  }

  #mention({ document, start, end, exact }: AgentMention): TextAnchor {
    return { file: document, reading: this.#readingOf(document), start, end, exact }
  }

  #place({ document, start, end, exact }: TextPlace): TextAnchor {
    const text = this.#ground.textOf(document)
    if (text === undefined || end <= start || text.slice(start, end) !== exact)
      throw new CatalogueError('PLACE_UNKNOWN', 'these words do not stand there', { document, start, end })
    return anchorAt({ file: document, reading: this.#readingOf(document) }, text, { start, end })
  }

  #known(known: TextPlace | { words: string }): TextAnchor | { words: string } {
    return 'words' in known ? known : this.#place(known)
  }

  #readingOf(document: string): string {
    const material = this.#ground.view.materials.get(document)
    if (material === undefined) throw this.#unknown(document, 'file')
    return material.reading
  }

  /** An end of a link: the event, the desk, or something that has an id. */
  #end(ref: string): string {
    return ref === 'event' || ref === 'desk' ? ref : this.#any(ref)
  }

  #any(ref: string): string {
    const made = this.#made(ref, 'gck')
    if (made !== undefined) return made
    const { joined, agents } = this.#ground.view
    if (joined.claims.has(ref)) return this.#claim(ref)
    if (agents.agents.has(ref)) return this.#agent(ref)
    const read = readRef(ref)
    if (read?.kind !== 'id') throw this.#unknown(ref, 'ref')
    return this.#minted(ref, read.of as IdKind)
  }

  /** An id that an entry of the ledger minted. */
  #minted(ref: string, kind: IdKind): string {
    const id = readId(ref)
    const entry = id === undefined ? undefined : this.#ground.view.entries[id.n]
    if (id?.kind !== kind || entry === undefined || !MINTING[ID_LETTERS[kind]]?.includes(entry.type))
      throw this.#unknown(ref, kind)
    return ref
  }

  #mint(kind: IdKind, entry: NewEntry): string {
    this.entries.push(entry)
    return `${ID_LETTERS[kind]}${this.#next + this.entries.length - 1}`
  }

  #engine(name: string) {
    return { name, version: this.#ground.engineVersion }
  }

  #unknown(ref: string, kind: string): CatalogueError {
    return new CatalogueError('REF_UNKNOWN', `there is no ${kind} ${ref}`, { ref, kind })
  }
}

const UNDOABLE: ReadonlySet<string> = new Set([...JUDGEMENTS, 'undo'])

/** Types of entries that bring something of a letter into being. */
const MINTING: Readonly<Record<string, readonly string[]>> = {
  a: ['accession'],
  f: ['receive', 'extract'],
  g: ['agent', 'split'],
  c: ['claim'],
  k: ['record'],
  v: ['event'],
  o: ['join'],
}

function worded({ ar, en }: { ar?: string | undefined; en?: string | undefined }): { ar?: string; en?: string } {
  return { ...(ar === undefined ? {} : { ar }), ...(en === undefined ? {} : { en }) }
}

function timeOf(payload: unknown): string {
  return typeof payload === 'object' && payload !== null && 'time' in payload ? String(payload.time) : ''
}

function isTakenOver(payload: unknown): boolean {
  const { proposal } = (payload ?? {}) as { proposal?: { engine?: { name?: string } } }
  return proposal?.engine?.name === 'catalogue'
}

/** Whether an act names an id, wherever in its payload. */
function namesId(payload: unknown, id: string): boolean {
  if (payload === id) return true
  if (typeof payload !== 'object' || payload === null) return false
  return Object.values(payload).some((value) => namesId(value, id))
}
