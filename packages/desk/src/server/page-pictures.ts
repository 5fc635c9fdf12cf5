import type { Hono } from 'hono'
import { PagePictureQuery } from '#api'
import type { Workspace } from '#app/workspace'
import { ServerError } from './error.ts'
import { parseWith } from './input.ts'

type FileIdOf = Parameters<Workspace['findDocument']>[0]

interface Parts {
  readonly workspace: () => Promise<Workspace>
  readonly known: (workspace: Workspace, id: string) => Promise<FileIdOf>
}

/** Pages as a person sees them, and where their words stand. */
export function addPagePictures(app: Hono, { workspace, known }: Parts): void {
  app.get('/api/documents/:id/pages/:page/picture', async (c) => {
    const ws = await workspace()
    const id = await known(ws, c.req.param('id'))
    const { width } = parseWith(PagePictureQuery, c.req.query())
    const picture = await ws.pagePicture(id, pageOf(c.req.param('page')), width)
    if (picture === undefined || 'refused' in picture) throw new ServerError('NOT_FOUND')
    return new Response(Buffer.from(picture.png), { headers: { 'Content-Type': 'image/png' } })
  })
  app.get('/api/documents/:id/pages/:page/words', async (c) => {
    const ws = await workspace()
    const words = await ws.pageWords(await known(ws, c.req.param('id')), pageOf(c.req.param('page')))
    if (words === undefined) throw new ServerError('NOT_FOUND')
    return c.json(words)
  })
}

/** @throws {ServerError} NOT_FOUND: the same for a number that is none and a page that is not there */
function pageOf(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new ServerError('NOT_FOUND')
  return Number(text)
}
