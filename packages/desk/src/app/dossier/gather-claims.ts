import { createHmac } from 'node:crypto'
import type { AgentName, Contradiction, Quotation } from '#api'
import type { ClaimDrawing, ClaimSource, Evidence, Story, TextAt } from '#dossier'
import { type AtRisk, namesAtRisk } from '#protection'
import { type Locale, word } from '#words'
import { CaseCatalogue } from '../catalogue/case-catalogue.ts'
import type { Presenter } from '../catalogue/present.ts'
import { sentenceOf } from '../catalogue/sentence.ts'
import type { CatalogueView } from '../catalogue/view.ts'
import type { WeighedClaim } from '../catalogue/weighed.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { spell } from './handles.ts'

export interface ClaimsWish {
  readonly risk: AtRisk
  /** Claims that are shown although somebody at risk stands on them. */
  readonly openAnyway: ReadonlySet<string>
  readonly secret: Uint8Array
  readonly storyDigest: string
}

/** More vertices make no drawing that anybody reads; the chains are listed all the same. */
const MOST_DRAWN = 24

/** Fetches what a dossier needs of each claim that the story names or that is joined to it, by every ref it is named by. */
export async function gatherClaims(
  ws: Workspace,
  story: Story,
  joins: Evidence['joins'],
  wish: ClaimsWish,
): Promise<ReadonlyMap<string, ClaimSource>> {
  const wanted = new Set([
    ...story.blocks.flatMap(({ sentences }) =>
      sentences.flatMap(({ references }) => references.flatMap((one) => (one.kind === 'claim' ? [one.claim] : []))),
    ),
    ...[...joins.values()].flatMap((list) => list.map(({ claim }) => claim)),
  ])
  const claims = new Map<string, ClaimSource>()
  if (wanted.size === 0) return claims
  const { view, present } = await CaseCatalogue.of(ws).presenter()
  for (const ref of wanted) {
    const claim = view.joined.claims.get(view.state.claimRootOf.get(ref) ?? ref)
    if (claim === undefined || claim.state === 'withdrawn') continue
    claims.set(ref, claims.get(claim.ref) ?? toSource(present.weigh(claim), view, present, story.language, wish))
    claims.set(claim.ref, claims.get(ref)!)
  }
  return claims
}

function toSource(
  weighed: WeighedClaim,
  view: CatalogueView,
  present: Presenter,
  language: Locale,
  wish: ClaimsWish,
): ClaimSource {
  const { claim, input, weighing } = weighed
  const names = new NamesForReaders(view, present, language)
  const atRisk = standsAtRisk(weighed, view, present, wish.risk)
  const wording = claim.wording[language]
  const grade = present.gradeOf(claim.ref)
  const reason = present.grades(claim.ref).at(-1)?.reason ?? null
  const { low, high } = weighing.support.lines
  const safe = (text: string | null): string | null =>
    text === null || namesAtRisk(wish.risk, [text]) ? null : text.toWellFormed()
  return {
    ref: claim.ref,
    isProtected: atRisk && !wish.openAnyway.has(claim.ref),
    wording: safe(wording),
    places: claim.places.map(({ occurrence: { document, content } }) => textAt(document, content)),
    besides: input.besides.size,
    told: {
      sentence: sentenceOf(weighed, names.of)[language],
      lines: { low, high: Number.isFinite(high) ? high : null },
      commonLinks: weighing.support.commonLinks.map((ref) => names.shown(ref)),
      drawing: drawingOf(weighed, present, names),
      grade: grade === null ? null : { value: grade, reason: safe(reason) },
    },
    contradictions: present
      .contradictions(claim)
      .filter(({ answer }) => answer === 'found' || answer === 'contradicts')
      .map(sidesOf),
    handleAs: (sentence) =>
      spell(
        createHmac('sha256', wish.secret).update(['claim', wish.storyDigest, sentence, claim.ref].join('\n')).digest(),
      ),
  }
}

function textAt(file: string, spans: readonly { readonly start: number; readonly end: number }[]): TextAt {
  const start = Math.min(...spans.map((one) => one.start))
  return { file, start, end: Math.max(...spans.map((one) => one.end)) }
}

function sidesOf({ kind, here, there }: Contradiction): ClaimSource['contradictions'][number] {
  const side = ({ document, spans }: Quotation): TextAt | null =>
    /^f\d+$/.test(document) && spans.length > 0 ? textAt(document, spans) : null
  return { kind, here: side(here), there: side(there) }
}

/** Whether anybody on any of its chains, recorded links included, is sealed, marked, or called like somebody who is. */
function standsAtRisk({ input }: WeighedClaim, view: CatalogueView, present: Presenter, risk: AtRisk): boolean {
  const refs = new Set([
    ...input.claim.agents.map(({ id }) => id),
    ...input.claim.occurrences.flatMap(({ chain }) => chain.filter((one) => one !== null)),
  ])
  for (const ref of refs) {
    if (risk.accessions.has(ref) || present.isSealed(ref)) return true
    const { marks, name, kind } = present.nameOf(ref)
    if (marks.includes('at risk')) return true
    // A file's name is nobody's; a record's words are looked at as words.
    if (kind === 'document') continue
    const known = view.agents.agents.get(ref)?.names.map((one) => one.name) ?? []
    if (namesAtRisk(risk, [name, ...known])) return true
  }
  return false
}

/** How agents are called outside: never by a file's name, by a record's words or by an id of the case. */
class NamesForReaders {
  readonly #view: CatalogueView
  readonly #present: Presenter
  readonly #language: Locale

  constructor(view: CatalogueView, present: Presenter, language: Locale) {
    this.#view = view
    this.#present = present
    this.#language = language
  }

  of = (ref: string): AgentName => {
    const known = this.#present.nameOf(ref)
    return { ...known, name: this.shown(ref), sealed: false }
  }

  shown(ref: string): string {
    const { agents, materials, state } = this.#view
    const material = materials.get(ref)
    const say = (code: string): string => word(this.#language, `dossier.agent.${code}`)
    if (this.#present.isSealed(ref)) return say('sealed')
    if (material !== undefined) {
      const parts = [material.outlet, material.published].filter((part) => part !== undefined && part !== null)
      return parts.length === 0 ? say('document') : parts.join(', ')
    }
    const agent = agents.agents.get(ref)
    if (agent !== undefined) return agent.name.toWellFormed()
    return say(state.records.has(ref) ? 'record' : 'delivery')
  }
}

function drawingOf(weighed: WeighedClaim, present: Presenter, names: NamesForReaders): ClaimDrawing | null {
  const { vertices, edges } = present.side(weighed, 'support').drawing
  // The event and the reader are two of them; with one agent between there is nothing to see.
  if (vertices.length > MOST_DRAWN || vertices.length < 4) return null
  return {
    vertices: vertices.map(({ kind, agent, layer, common }) => ({
      kind,
      name: agent === null ? null : names.shown(agent.ref),
      layer,
      common,
    })),
    edges: edges.map(({ from, to, state }) => ({ from, to, state })),
  }
}
