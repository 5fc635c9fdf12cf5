import type { Context, Hono } from 'hono'
import { RedactionChanges, RedactionPageQuery, type RedactionPreview, RedactionReview, RedactionWithdrawal } from '#api'
import type { Workspace } from '#app/workspace'
import { ServerError } from './error.ts'
import { DOWNLOAD_HEADERS } from './headers.ts'
import { parseWith, readJson } from './input.ts'

type FileIdOf = Parameters<Workspace['findDocument']>[0]

interface Parts {
  readonly workspace: () => Promise<Workspace>
  readonly known: (workspace: Workspace, id: string) => Promise<FileIdOf>
}

const CHANGES_LIMIT = 8 << 20

/** What is to be gone from documents: docs/redaction.md. */
export function addRedactionRoutes(app: Hono, { workspace, known }: Parts): void {
  const at = '/api/documents/:id/redaction'
  const file = async (c: Context) => {
    const ws = await workspace()
    return { ws, desk: ws.desk, id: await known(ws, c.req.param('id') ?? '') }
  }

  app.get('/api/redactions', async (c) => {
    const { listRedactions } = await room()
    return c.json({ redactions: await listRedactions((await workspace()).desk) })
  })
  app.get(at, async (c) => {
    const { desk, id } = await file(c)
    const { viewRedaction } = await room()
    return c.json(await asked(viewRedaction(desk, id)))
  })
  app.post(`${at}/changes`, async (c) => {
    const { changes } = await readJson(c, RedactionChanges, CHANGES_LIMIT)
    const { desk, id } = await file(c)
    const { changePlan, viewRedaction } = await room()
    await asked(changePlan(desk, id, changes.map(withoutUndefined)))
    return c.json(await viewRedaction(desk, id))
  })
  app.post(`${at}/undo`, async (c) => {
    const { desk, id } = await file(c)
    const { undoPlan, viewRedaction } = await room()
    await asked(undoPlan(desk, id))
    return c.json(await viewRedaction(desk, id))
  })
  app.get(`${at}/elsewhere`, async (c) => {
    const { desk, id } = await file(c)
    const { findElsewhere } = await room()
    return c.json({ elsewhere: await asked(findElsewhere(desk, id)) })
  })
  app.get(`${at}/pages/:page/picture`, async (c) => {
    const { covered } = parseWith(RedactionPageQuery, c.req.query())
    const { ws, desk, id } = await file(c)
    const { pageForEye } = await room()
    const png = await asked(pageForEye(desk, await ws.wall(), id, pageOf(c.req.param('page')), covered === '1'))
    if (png === undefined) throw new ServerError('NOT_FOUND')
    return new Response(Buffer.from(png), { headers: { 'Content-Type': 'image/png' } })
  })
  app.post(`${at}/preview`, async (c) => {
    const { ws, desk, id } = await file(c)
    const { previewRedaction } = await room()
    const { plan, shown, mediaType, bytes } = await asked(previewRedaction(desk, await ws.wall(), id))
    const text = mediaType.startsWith('text/') ? Buffer.from(bytes).toString('utf8') : null
    const answer: RedactionPreview = { plan, shown, text }
    return c.json(answer)
  })
  app.post(`${at}/review`, async (c) => {
    const { answer, shown, words } = await readJson(c, RedactionReview)
    const { ws, desk, id } = await file(c)
    const { reviewRedaction, viewRedaction } = await room()
    const review = { answer, ...(shown === undefined ? {} : { shown }), ...(words === undefined ? {} : { words }) }
    await asked(reviewRedaction(desk, await ws.wall(), id, review))
    return c.json(await viewRedaction(desk, id))
  })
  app.post(`${at}/apply`, async (c) => {
    const { ws, desk, id } = await file(c)
    const { applyRedaction } = await room()
    return c.json(await asked(applyRedaction(desk, await ws.wall(), id, { signal: c.req.raw.signal })))
  })
  app.post(`${at}/check`, async (c) => {
    const { ws, desk, id } = await file(c)
    const { checkRedaction } = await room()
    return c.json(await asked(checkRedaction(desk, await ws.wall(), id, { signal: c.req.raw.signal })))
  })
  app.post(`${at}/withdraw`, async (c) => {
    const { reason } = await readJson(c, RedactionWithdrawal)
    const { desk, id } = await file(c)
    const { viewRedaction, withdrawRedaction } = await room()
    await asked(withdrawRedaction(desk, id, reason))
    return c.json(await viewRedaction(desk, id))
  })
  app.get(`${at}/file`, async (c) => {
    const { desk, id } = await file(c)
    const { redactedExhibit } = await room()
    const exhibit = await redactedExhibit(desk, id)
    if (exhibit.state !== 'ready') throw new ServerError('NOT_FOUND')
    const ending = exhibit.mediaType === 'application/pdf' ? 'pdf' : 'txt'
    return new Response(Buffer.from(await exhibit.read()), {
      headers: {
        ...DOWNLOAD_HEADERS,
        'Content-Disposition': `attachment; filename="redacted-${exhibit.redacted}.${ending}"`,
      },
    })
  })
}

/** Loaded when it is first asked: the server prints its address before the house behind it stands. */
function room() {
  return import('#app/redaction')
}

/** What cannot be done is told by its code, without words. */
async function asked<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'ProtectionError' && 'code' in cause) {
      const params = 'params' in cause ? (cause.params as Readonly<Record<string, string | number>>) : {}
      if (cause.code === 'FILE_NOT_READ') throw new ServerError('NOT_READ', {}, { cause })
      throw new ServerError('ACT_REFUSED', { ...params, reason: String(cause.code) }, { cause })
    }
    if (cause instanceof Error && 'code' in cause && cause.code === 'NOT_WRITABLE')
      throw new ServerError('ACT_REFUSED', { reason: 'NOT_WRITABLE' }, { cause })
    throw cause
  }
}

/** A field that was left out is no field. */
function withoutUndefined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return JSON.parse(JSON.stringify(value)) as { [K in keyof T]: Exclude<T[K], undefined> }
}

function pageOf(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new ServerError('NOT_FOUND')
  return Number(text)
}
