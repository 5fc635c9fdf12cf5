import type { Hono } from 'hono'
import {
  CheckRequest,
  type DraftList,
  KeepDraftRequest,
  type KeptDraft,
  TieRequest,
  UndoDraftActRequest,
  WaiveRequest,
} from '#api'
import type { Workspace } from '#app/workspace'
import type { DraftId } from '#model'
import { ServerError } from './error.ts'
import { readJson } from './input.ts'

const DRAFT_LIMIT = 8 << 20

/** Drafts and what the check finds in them: docs/check.md. */
export function addDraftRoutes(app: Hono, workspace: () => Workspace | Promise<Workspace>): void {
  app.get('/api/drafts', async (c) => {
    const { listDrafts } = await room()
    const list: DraftList = { schema: 'isnad-drafts/1', drafts: await listDrafts((await workspace()).desk) }
    return c.json(list)
  })
  app.post('/api/drafts', async (c) => {
    const { name, text, follows } = await readJson(c, KeepDraftRequest, DRAFT_LIMIT)
    const ws = await workspace()
    const { enterCheck, keepDraft } = await room()
    const kept: KeptDraft = await asked(async () => {
      const id = await keepDraft(ws.desk, { name, text, ...(follows === undefined ? {} : { follows }) })
      const result = await checkWords(ws, name, text, id)
      await enterCheck(ws.desk, id, result)
      return { id, result }
    })
    return c.json(kept)
  })
  app.post('/api/drafts/check', async (c) => {
    const { name, text, draft } = await readJson(c, CheckRequest, DRAFT_LIMIT)
    return c.json(await checkWords(await workspace(), name, text, draft))
  })
  app.post('/api/drafts/undo', async (c) => {
    const { entry } = await readJson(c, UndoDraftActRequest)
    const { undoDraftAct } = await room()
    return c.json({ entry: await asked(async () => undoDraftAct((await workspace()).desk, entry)) })
  })
  app.get('/api/drafts/:draft', async (c) => {
    const { openDraft } = await room()
    return c.json(await asked(async () => openDraft((await workspace()).desk, c.req.param('draft'))))
  })
  app.post('/api/drafts/:draft/tie', async (c) => {
    const tie = await readJson(c, TieRequest)
    const ws = await workspace()
    const { openDraft, tieSentence } = await room()
    const entry = await asked(async () => {
      const { version } = await openDraft(ws.desk, c.req.param('draft'))
      return await tieSentence(ws, version as DraftId, tie)
    })
    return c.json({ entry })
  })
  app.post('/api/drafts/:draft/waive', async (c) => {
    const waiver = await readJson(c, WaiveRequest)
    const { desk } = await workspace()
    const { openDraft, waiveFinding } = await room()
    const entry = await asked(async () => {
      const { version } = await openDraft(desk, c.req.param('draft'))
      return await waiveFinding(desk, version as DraftId, waiver)
    })
    return c.json({ entry })
  })
}

async function checkWords(ws: Workspace, name: string, text: string, draft: string | undefined) {
  const { checkInCase, draftOf } = await room()
  const today = new Date().toISOString().slice(0, 10)
  return await checkInCase(ws, { name, draft: draftOf(text, name), today }, draft)
}

/** Loaded when it is first asked: the server prints its address before the house behind it stands. */
function room() {
  return import('#app/check')
}

/** What is unknown is told as not found, what cannot be done as refused. */
async function asked<T>(answer: () => Promise<T>): Promise<T> {
  try {
    return await answer()
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
    if (UNKNOWN.has(code)) throw new ServerError('NOT_FOUND', {}, { cause })
    if (code === 'NOT_WRITABLE') throw new ServerError('ACT_REFUSED', { reason: code }, { cause })
    throw cause
  }
}

const UNKNOWN: ReadonlySet<string> = new Set(['DRAFT_UNKNOWN', 'DRAFT_ACT_UNKNOWN', 'REF_UNKNOWN', 'ENTRY_UNKNOWN'])
