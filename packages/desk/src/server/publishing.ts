import type { Hono } from 'hono'
import { ReviewRequest } from '#api'
import type { Workspace } from '#app/workspace'
import { readJson } from './input.ts'

const STORY_LIMIT = 9 << 20

/** What a story would tell before it leaves: docs/dossier.md. */
export function addPublishRoutes(app: Hono, workspace: () => Workspace | Promise<Workspace>): void {
  app.post('/api/publish/review', async (c) => {
    const request = await readJson(c, ReviewRequest, STORY_LIMIT)
    const { reviewStory } = await import('#app/dossier')
    return c.json(await reviewStory((await workspace()).desk, request))
  })
}
