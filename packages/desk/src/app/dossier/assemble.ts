import type { CheckFinding } from '#api'
import { type Composed, composeDossier, type Evidence, parseStory, type Story } from '#dossier'
import { type AtRisk, findAtRisk } from '#protection'
import type { CaseDesk } from '../case/case-desk.ts'
import { Workspace } from '../workspace/workspace.ts'
import { filesOf, type Gathered, gatherSources, RISK_ACTS, type ShowOptions } from './gather.ts'
import { gatherClaims } from './gather-claims.ts'
import { digestOf } from './handles.ts'
import { type JoinWish, joinStory } from './joins.ts'

export interface AssembleRequest extends ShowOptions {
  /** The story in Markdown, as docs/dossier.md describes it. */
  readonly story: string
  /** Which joins of the draft check count; all where nothing is said. */
  readonly joins?: JoinWish
}

/** A dossier that is composed and not yet written, with what its review looks at. */
export interface Assembled {
  readonly story: Story
  readonly composed: Composed
  readonly sources: ReadonlyMap<string, Gathered>
  readonly claims: Evidence['claims']
  readonly findings: readonly CheckFinding[]
  readonly risk: AtRisk
}

/**
 * Gathers what a story rests on and composes its dossier.
 * @throws {DossierError} STORY_MALFORMED, STORY_UNSUPPORTED, TERMS_FORBID_IT
 */
export async function assemble(desk: CaseDesk, request: AssembleRequest, day: string): Promise<Assembled> {
  const story = parseStory(request.story)
  const storyDigest = digestOf(request.story)
  // Nothing is read here, so no wall is needed.
  const workspace = new Workspace(desk, () => Promise.reject(new TypeError('a dossier reads nothing')))
  const risk = findAtRisk(await desk.listStanding(RISK_ACTS))
  const { joins, findings } = await joinStory(workspace, story, day, request.joins ?? 'all')
  const { openAnyway, show } = request
  const secret = desk.context.unlocked.keys.dossiers
  const claims = await gatherClaims(workspace, story, joins, { risk, openAnyway, secret, storyDigest })
  const wish = { show, openAnyway, risk, storyDigest }
  const sources = await gatherSources(desk, workspace, filesOf(story, claims.values()), wish)
  const { origin } = desk.context.ledger
  const composed = await composeDossier(story, { sources, claims, joins }, { origin }, day)
  return { story, composed, sources, claims, findings, risk }
}
