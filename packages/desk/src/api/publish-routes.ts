import { ReviewRequest, ReviewResult } from './publish.ts'
import type { Route } from './route.ts'

/** Routes of publishing, as `ROUTES` lists them. What leaves is written by the terminal alone. */
export const PUBLISH_ROUTES: readonly Route[] = [
  {
    method: 'post',
    path: '/api/publish/review',
    summary: 'What somebody who looks for a source would learn from a story, with all earlier dossiers',
    body: ReviewRequest,
    answer: ReviewResult,
  },
]
