import type { Hono } from 'hono'
import { z } from 'zod'
import { ActRequest, AgentQuery, ClaimQuery, ExportRequest, HistoryQuery, ImportRequest, ProposalQuery } from '#api'
import type { Workspace } from '#app/workspace'
import { ServerError } from './error.ts'
import { DOWNLOAD_HEADERS } from './headers.ts'
import { parseWith, readJson } from './input.ts'

const ACTS_LIMIT = 8 << 20

/** Agents and claims across the case: docs/catalogue.md lists the routes. */
export function addCatalogueRoutes(app: Hono, workspace: () => Workspace | Promise<Workspace>): void {
  const catalogue = async () => {
    const { CaseCatalogue } = await room()
    return CaseCatalogue.of(await workspace())
  }
  const at = '/api/catalogue'

  app.get(`${at}/claims`, async (c) => c.json(await (await catalogue()).claims(parseWith(ClaimQuery, c.req.query()))))
  app.get(`${at}/claims/:ref`, async (c) => c.json(await asked((await catalogue()).claim(refOf(c.req.param('ref'))))))
  app.get(`${at}/agents`, async (c) => c.json(await (await catalogue()).agents(parseWith(AgentQuery, c.req.query()))))
  app.get(`${at}/agents/:ref`, async (c) => c.json(await asked((await catalogue()).agent(refOf(c.req.param('ref'))))))
  app.get(`${at}/proposals`, async (c) =>
    c.json(await (await catalogue()).proposals(parseWith(ProposalQuery, c.req.query()))),
  )
  app.get(`${at}/timeline`, async (c) => c.json(await (await catalogue()).timeline()))
  app.get(`${at}/besides`, async (c) => c.json(await (await catalogue()).besides()))
  app.get(`${at}/history`, async (c) => {
    const { about, offset, limit } = parseWith(HistoryQuery, c.req.query())
    return c.json(await (await catalogue()).history({ offset, limit, ...(about === undefined ? {} : { about }) }))
  })
  app.post(`${at}/acts`, async (c) => {
    const { acts } = await readJson(c, ActRequest, ACTS_LIMIT)
    return c.json(await asked((await catalogue()).act(acts)))
  })
  app.post(`${at}/export`, async (c) => {
    const request = await readJson(c, ExportRequest)
    const { name, mediaType, bytes } = await asked((await catalogue()).export(request))
    return new Response(bytes, {
      headers: {
        ...DOWNLOAD_HEADERS,
        'Content-Type': mediaType,
        'Content-Disposition': `attachment; filename="${name}"`,
      },
    })
  })
  app.post(`${at}/import/preview`, async (c) =>
    c.json(await asked((await catalogue()).previewImport(await readJson(c, ImportRequest)))),
  )
  app.post(`${at}/import`, async (c) =>
    c.json(await asked((await catalogue()).import(await readJson(c, ImportRequest)))),
  )
}

/** Loaded when it is first asked: the server prints its address before the house behind it stands. */
function room() {
  return import('#app/catalogue')
}

/** A ref from a path, as it was before it was encoded. */
function refOf(param: string): string {
  return parseWith(z.string().min(1).max(400), param)
}

/** What cannot be done is told by its code: what is unknown as not found, the rest as a conflict. */
async function asked<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer
  } catch (cause) {
    const { CatalogueError } = await room()
    if (!(cause instanceof CatalogueError)) throw cause
    if (cause.code === 'REF_UNKNOWN') throw new ServerError('NOT_FOUND', cause.params, { cause })
    throw new ServerError('ACT_REFUSED', { reason: cause.code, ...cause.params }, { cause })
  }
}
