import { forbids } from '#protection'
import type { DossierFault } from '../error.ts'
import { findWords } from '../story/find-words.ts'
import type { Reference, Story, StorySentence } from '../story/parse-story.ts'
import type {
  ClaimBasis,
  DossierBlock,
  DossierClaim,
  DossierSentence,
  JoinedBy,
  ShownContradiction,
} from './document.ts'
import type { ClaimSource, Evidence, TextAt } from './source.ts'

/** What a reference does with its document. */
export type Use =
  | { readonly kind: 'words'; readonly start: number; readonly end: number }
  | { readonly kind: 'whole' }
  | { readonly kind: 'withheld'; readonly reason: string }

/** A reference with its id, and the line of the story that asked for it. */
export interface Named {
  readonly id: string
  readonly line: number
  readonly file: string
  readonly use: Use
}

export interface NamedStory {
  readonly all: readonly Named[]
  readonly faults: readonly DossierFault[]
  readonly sentences: readonly DossierSentence[]
  readonly blocks: readonly DossierBlock[]
  readonly claims: readonly DossierClaim[]
  /** Claims of the catalogue by the ids of their rows. */
  readonly claimOf: ReadonlyMap<string, string>
}

/** Places of one claim that are shown; the number of the rest is told. */
const MOST_PLACES = 12

/** Numbers sentences, references and claims in the order of the story. */
export function nameReferences(story: Story, evidence: Evidence, day: string): NamedStory {
  const naming = new Naming(evidence, day, withheldIn(story))
  const blocks = story.blocks.map(({ kind, level, sentences }) => ({
    kind,
    ...(level === undefined ? {} : { level }),
    sentences: sentences.map((one) => naming.sentence(one)),
  }))
  const { all, faults, sentences, claims, claimOf } = naming
  return { all, faults, sentences, claims, claimOf, blocks }
}

function withheldIn({ blocks }: Story): ReadonlySet<string> {
  const references = blocks.flatMap(({ sentences }) => sentences.flatMap((one) => one.references))
  return new Set(references.flatMap((one) => (one.kind === 'withheld' ? [one.file] : [])))
}

class Naming {
  readonly all: Named[] = []
  readonly faults: DossierFault[] = []
  readonly sentences: DossierSentence[] = []
  readonly claims: DossierClaim[] = []
  readonly claimOf = new Map<string, string>()
  readonly #shared = new Map<string, string>()
  readonly #evidence: Evidence
  readonly #day: string
  readonly #withheld: ReadonlySet<string>

  constructor(evidence: Evidence, day: string, withheld: ReadonlySet<string>) {
    this.#evidence = evidence
    this.#day = day
    this.#withheld = withheld
  }

  sentence({ text, line, references }: StorySentence): string {
    const at = this.sentences.length
    const id = `s${at + 1}`
    const ids = references.flatMap((one) => (one.kind === 'claim' ? [] : this.#document(one, line)))
    const claims = this.#joined(references, at, line).map(({ claim, by }) => ({
      claim: this.#claim(claim, id, line),
      by,
    }))
    this.sentences.push({ id, text, references: ids, claims })
    return id
  }

  #document(reference: Exclude<Reference, { kind: 'claim' }>, line: number): string[] {
    const { file } = reference
    const fault = (code: string): string[] => {
      this.faults.push({ place: String(line), code, params: { file } })
      return []
    }
    const source = this.#evidence.sources.get(file)
    if (source === undefined) return fault('DOCUMENT_UNKNOWN')
    if (reference.kind === 'withheld') {
      return [this.#add({ line, file, use: { kind: 'withheld', reason: reference.reason } })]
    }
    if (reference.words === undefined) return [this.#add({ line, file, use: { kind: 'whole' } })]
    if (source.text.trim() === '') return fault('DOCUMENT_UNREAD')
    const found = findWords(source.text, reference.words, reference.nth)
    if (found === undefined) return fault('WORDS_NOT_FOUND')
    return [this.#add({ line, file, use: { kind: 'words', ...found } })]
  }

  /** What the story names first, then what the check joins; what the story says it does not rest on is left out. */
  #joined(references: readonly Reference[], at: number, line: number): { claim: ClaimSource; by: JoinedBy }[] {
    const { claims, joins } = this.#evidence
    const named = references.flatMap((one) => (one.kind === 'claim' ? [one] : []))
    const seen = new Set(named.filter(({ not }) => not).map(({ claim }) => claims.get(claim)?.ref ?? claim))
    const found: { claim: ClaimSource; by: JoinedBy }[] = []
    const take = (ref: string, by: JoinedBy): boolean => {
      const claim = claims.get(ref)
      if (claim !== undefined && !seen.has(claim.ref)) {
        seen.add(claim.ref)
        found.push({ claim, by })
      }
      return claim !== undefined
    }
    for (const { claim, not } of named) {
      if (!not && !take(claim, 'hand'))
        this.faults.push({ place: String(line), code: 'CLAIM_UNKNOWN', params: { claim } })
    }
    for (const { claim, by } of joins.get(at) ?? []) take(claim, by)
    return found
  }

  #claim(claim: ClaimSource, sentence: string, line: number): string {
    const seen = claim.places.map((place) => ({ place, as: this.#visible(place) }))
    const isProtected = claim.isProtected || seen.some(({ as }) => as === 'protected')
    const known = isProtected ? undefined : this.#shared.get(claim.ref)
    if (known !== undefined) return known
    const uses = new Map<string, string>()
    const refer = ({ file, start, end }: TextAt, use: Use): string => {
      const key = `${file} ${start}-${end}`
      const id = uses.get(key) ?? this.#add({ line, file, use })
      uses.set(key, id)
      return id
    }
    const shown = seen.flatMap(({ place, as }) => (typeof as === 'string' ? [] : [{ place, as }]))
    const references = shown.slice(0, MOST_PLACES).map(({ place, as }) => refer(place, as))
    const id = `c${this.claims.length + 1}`
    // The row has its place before its contradictions are named, so that ids follow the story.
    const row = { id, references: [...new Set(references)] }
    if (isProtected) {
      const basis = { state: 'withheld', because: 'PERSON_AT_RISK' } as const
      this.claims.push({ ...row, handle: claim.handleAs(sentence), wording: null, basis })
    } else {
      this.#shared.set(claim.ref, id)
      const basis = this.#basis(
        claim,
        seen.map(({ as }) => as),
        refer,
        references.length,
      )
      this.claims.push({ ...row, handle: null, wording: basis.state === 'shown' ? claim.wording : null, basis })
    }
    this.claimOf.set(id, claim.ref)
    return id
  }

  #basis(
    { told, besides, places, contradictions }: ClaimSource,
    seen: readonly Seen[],
    refer: (place: TextAt, use: Use) => string,
    shown: number,
  ): ClaimBasis {
    if (seen.includes('newsroom')) return { state: 'withheld', because: 'NEWSROOM' }
    const isNamed = places.every(({ file }) => this.#evidence.sources.get(file)?.bound.attribute !== 'not at all')
    if (seen.includes('terms') || !isNamed) return { state: 'withheld', because: 'TERMS' }
    const sides = contradictions.map(({ kind, here, there }) => ({
      kind,
      here: here === null ? undefined : { place: here, as: this.#visible(here) },
      there: there === null ? undefined : { place: there, as: this.#visible(there) },
    }))
    const beside: ShownContradiction[] = []
    for (const { kind, here, there } of sides) {
      if (here === undefined || there === undefined) continue
      if (typeof here.as === 'string' || typeof there.as === 'string') continue
      beside.push({ kind, here: refer(here.place, here.as), there: refer(there.place, there.as) })
    }
    return {
      state: 'shown',
      ...told,
      contradictions: beside,
      contradictedBeyond: beside.length < sides.length,
      more: places.length - shown + besides,
    }
  }

  /** What may be shown of a place that a claim brings along. */
  #visible({ file, start, end }: TextAt): Seen {
    const source = this.#evidence.sources.get(file)
    if (source === undefined || source.isProtected) return 'protected'
    if (this.#withheld.has(file)) return 'newsroom'
    if (forbids(source.bound, 'facts', this.#day) !== undefined) return 'terms'
    if (forbids(source.bound, 'quotations', this.#day) !== undefined) return { kind: 'whole' }
    return { kind: 'words', start, end }
  }

  #add(one: Omit<Named, 'id'>): string {
    const id = `r${this.all.length + 1}`
    this.all.push({ id, ...one })
    return id
  }
}

type Seen = Use | 'protected' | 'terms' | 'newsroom'
