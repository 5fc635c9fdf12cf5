import type { Context, Hono } from 'hono'
import { PagePictureQuery, PageQuery, SetWordsRequest, UndoWordsRequest } from '#api'
import type { Workspace } from '#app/workspace'
import { ServerError } from './error.ts'
import { parseWith, readJson } from './input.ts'

type FileIdOf = Parameters<Workspace['findDocument']>[0]

interface Parts {
  readonly workspace: () => Promise<Workspace>
  readonly known: (workspace: Workspace, id: string) => Promise<FileIdOf>
}

/** A document as its pages: pictures, words and where they stand, and setting them right. */
export function addPageRoutes(app: Hono, { workspace, known }: Parts): void {
  const at = '/api/documents/:id/pages'
  const file = async (c: Context) => {
    const ws = await workspace()
    return { ws, id: await known(ws, c.req.param('id') ?? '') }
  }

  app.get(at, async (c) => {
    const { ws, id } = await file(c)
    return c.json(found(await ws.outline(id)))
  })
  app.get(`${at}/:page`, async (c) => {
    const { ws, id } = await file(c)
    const { q } = parseWith(PageQuery, c.req.query())
    return c.json(found(await ws.page(id, pageOf(c.req.param('page')), q)))
  })
  app.get(`${at}/:page/picture`, async (c) => {
    const { ws, id } = await file(c)
    const { width, ahead } = parseWith(PagePictureQuery, c.req.query())
    const { signal } = c.req.raw
    const page = pageOf(c.req.param('page'))
    const picture = await ws.pagePicture({ file: id, page, width, ahead: ahead === '1', signal })
    if (picture === undefined || 'refused' in picture) throw new ServerError('NOT_FOUND')
    // Named by its content for whoever holds it in memory; `no-store` stays, since no page of a case may lie in a browser's cache.
    const headers = { ETag: `"${picture.tag}"` }
    if (c.req.header('if-none-match') === headers.ETag) return new Response(null, { status: 304, headers })
    return new Response(Buffer.from(picture.png), { headers: { ...headers, 'Content-Type': 'image/png' } })
  })
  app.get(`${at}/:page/words`, async (c) => {
    const { ws, id } = await file(c)
    return c.json(found(await ws.pageWords(id, pageOf(c.req.param('page')))))
  })
  app.get(`${at}/:page/marks`, async (c) => {
    const { ws, id } = await file(c)
    return c.json(found(await ws.pageMarks(id, pageOf(c.req.param('page')))))
  })
  app.get(`${at}/:page/readings`, async (c) => {
    const { ws, id } = await file(c)
    return c.json(found(await ws.pageReadings(id, pageOf(c.req.param('page')))))
  })
  app.post(`${at}/:page/words`, async (c) => {
    const wish = await readJson(c, SetWordsRequest)
    const { ws, id } = await file(c)
    const page = pageOf(c.req.param('page'))
    await refusable(ws.setWords(id, page, wish))
    return c.json(found(await ws.page(id, page)))
  })
  app.post('/api/documents/:id/words/undo', async (c) => {
    const { entry } = await readJson(c, UndoWordsRequest)
    const { ws, id } = await file(c)
    if (!ws.hasSetWords(id, entry)) throw new ServerError('NOT_FOUND')
    await ws.undo(entry)
    return c.json(found(await ws.outline(id)))
  })
}

/** What cannot be set says why by its code. */
async function refusable<T>(act: Promise<T>): Promise<T> {
  try {
    return await act
  } catch (cause) {
    const { AppError } = await import('#app')
    if (!(cause instanceof AppError)) throw cause
    throw new ServerError('ACT_REFUSED', { reason: cause.code, ...cause.params }, { cause })
  }
}

/** @throws {ServerError} NOT_FOUND */
function found<T>(value: T | undefined): T {
  if (value === undefined) throw new ServerError('NOT_FOUND')
  return value
}

/** @throws {ServerError} NOT_FOUND: the same for a number that is none and a page that is not there */
function pageOf(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new ServerError('NOT_FOUND')
  return Number(text)
}
