import type { ReviewRequest, ReviewResult } from '#api'
import { DossierError } from '#dossier'
import { ProtectionError } from '#protection'
import { CaseDesk } from '../case/case-desk.ts'
import type { Desk } from '../desk.ts'
import { publish } from './publish.ts'

/** The review of a story for a browser: what is in the way is part of the answer. */
export async function reviewStory(desk: Desk, request: ReviewRequest): Promise<ReviewResult> {
  if (!(desk instanceof CaseDesk)) throw new TypeError('a story is reviewed in a case')
  const none = { digest: '', sentences: 0, references: 0, claims: 0, documents: 0, review: [] }
  const { story, show, openAnyway, joins } = request
  try {
    const { review, digest, sentences, references, claims, documents } = await publish(desk, {
      story,
      joins,
      show: new Map(Object.entries(show)),
      openAnyway: new Set(openAnyway),
    })
    const points = review.map(({ code, params }) => ({ code, params: { ...params } }))
    const counts = { sentences, references, claims, documents }
    return { schema: 'isnad-review/1', digest, ...counts, review: points, faults: [] }
  } catch (error) {
    if (error instanceof ProtectionError && error.code === 'TEXT_EXPOSES') {
      const { places = '', ...params } = error.params
      return { schema: 'isnad-review/1', ...none, faults: [{ place: String(places), code: error.code, params }] }
    }
    if (!(error instanceof DossierError) || error.faults.length === 0) throw error
    const faults = error.faults.map(({ place, code, params = {} }) => ({ place, code, params: { ...params } }))
    return { schema: 'isnad-review/1', ...none, faults }
  }
}
