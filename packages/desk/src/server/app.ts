import { Readable } from 'node:stream'
import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { z } from 'zod'
import {
  type CaseState,
  CompareRequest,
  Correction,
  type DeskEvent,
  DocumentQuery,
  LedgerQuery,
  LocaleQuery,
  PasteRequest,
  SaveRequest,
  type SaveResult,
  SearchRequest,
  SessionRequest,
  TextFacts,
  UndoRequest,
} from '#api'
import type { Workspace } from '#app/workspace'
import { addCatalogueRoutes } from './catalogue.ts'
import { addDraftRoutes } from './drafts.ts'
import { ServerError } from './error.ts'
import { DOWNLOAD_HEADERS, secured } from './headers.ts'
import { parseWith, readJson } from './input.ts'
import { auditLedger, readLedger } from './ledger.ts'
import { addPageRoutes } from './pages.ts'
import { addPublishRoutes } from './publishing.ts'
import { addReadingRoutes, type ReadingDoor } from './reading.ts'
import { addRedactionRoutes } from './redactions.ts'
import { type Sessions, sameOrigin } from './session.ts'
import { plainAddress, serveWeb } from './static.ts'

/** What stands behind the door: the case at work, and what can be done with it as a whole. */
export interface Backstage {
  readonly version: string
  /** Requests wait for it: the desk may still be opening when the address is printed. */
  readonly workspace: () => Workspace | Promise<Workspace>
  readonly state: () => Promise<CaseState>
  readonly openSample: () => Promise<void>
  /** Reads what waits; listeners hear of it. */
  readonly process: () => Promise<void>
  readonly reading: () => ReadingDoor | Promise<ReadingDoor>
  readonly save: (request: z.output<typeof SaveRequest>) => Promise<SaveResult>
  /** Forgets a scratch case, or closes a saved one; a new scratch case stands in its place. */
  readonly close: () => Promise<CaseState>
  readonly listen: (listener: (event: DeskEvent) => void) => Silence | Promise<Silence>
  /** Faults of ours, for the terminal; nothing of them reaches the browser. */
  readonly onFault: (error: unknown) => void
}

type Silence = () => void

export interface AppParts {
  readonly backstage: Backstage
  readonly sessions: Sessions
  readonly web: string | undefined
}

const PASTE_LIMIT = 64 << 20
const NAME_HEADER = 'x-isnad-name'
const HEARTBEAT_MS = 15_000

/** The routes. Each parses, makes one call, and presents. */
export function buildApp({ backstage, sessions, web }: AppParts): Hono {
  const app = new Hono()
  const ws = async () => await backstage.workspace()

  app.onError((error, c) => {
    const known = error instanceof ServerError ? error : toServerError(error)
    if (known.code === 'FAULT') backstage.onFault(error)
    return c.json({ error: { code: known.code, params: known.params } }, known.status)
  })
  app.notFound((c) => c.json({ error: { code: 'NOT_FOUND', params: {} } }, 404))
  app.use('*', secured())
  app.use('*', sameOrigin(sessions.port))
  app.use('*', plainAddress())

  app.post('/api/session', async (c) => {
    const { token } = await readJson(c, SessionRequest)
    sessions.exchange(c, token)
    return c.json(await backstage.state())
  })
  app.use('/api/*', sessions.required())

  app.get('/api/openapi.json', async (c) => {
    const { describeRoutes } = await import('./openapi.ts')
    return c.json(describeRoutes(backstage.version))
  })
  app.get('/api/case', async (c) => c.json(await backstage.state()))
  app.post('/api/case/save', async (c) => c.json(await backstage.save(await readJson(c, SaveRequest))))
  app.post('/api/case/close', async (c) => c.json(await backstage.close()))
  app.post('/api/sample', async (c) => {
    await backstage.openSample()
    return c.json(await (await ws()).listDocuments({ limit: 500 }))
  })

  app.post('/api/paste', async (c) => {
    const { text, facts } = await readJson(c, PasteRequest, PASTE_LIMIT)
    const id = await (await ws()).paste(text, facts, nameOf(text))
    return c.json(await detail(await ws(), id))
  })
  app.post('/api/files', async (c) => {
    const given = c.req.header(NAME_HEADER)
    const body = c.req.raw.body
    if (!given || !body) throw new ServerError('INPUT_REFUSED', { place: NAME_HEADER })
    const { name, path } = splitName(decodeName(given))
    const ids: string[] = []
    const chunks = body as unknown as AsyncIterable<Uint8Array>
    await (await ws()).receive(
      { items: [{ kind: 'stream', given: { name, ...(path ? { path } : {}) }, chunks }] },
      { onReceived: (batch) => void ids.push(...batch.flatMap((r) => (r.outcome === 'received' ? [r.id] : []))) },
    )
    return c.json({ ids })
  })
  app.post('/api/process', async (c) => {
    // It goes on behind: a folder takes longer than a browser waits.
    backstage.process().catch(backstage.onFault)
    return c.json(await backstage.state())
  })

  app.get('/api/documents', async (c) => {
    const { offset, limit, filter, state, kind } = parseWith(DocumentQuery, c.req.query())
    return c.json(
      await (await ws()).listDocuments({
        offset,
        limit,
        ...(filter ? { filter } : {}),
        ...(state ? { state } : {}),
        ...(kind ? { kind } : {}),
      }),
    )
  })
  app.get('/api/documents/:id', async (c) => c.json(await detail(await ws(), c.req.param('id'))))
  app.post('/api/documents/:id/facts', async (c) => {
    const facts = await readJson(c, TextFacts)
    const id = await known(await ws(), c.req.param('id'))
    await (await ws()).describe(id, facts)
    return c.json(await detail(await ws(), id))
  })
  app.post('/api/documents/:id/corrections', async (c) => {
    const correction = await readJson(c, Correction)
    const id = await known(await ws(), c.req.param('id'))
    await (await ws()).correct(id, correction)
    return c.json(await detail(await ws(), id))
  })
  app.post('/api/documents/:id/undo', async (c) => {
    const { entry } = await readJson(c, UndoRequest)
    const id = await known(await ws(), c.req.param('id'))
    const last = (await detail(await ws(), id)).corrections[0]?.id
    const which = entry ?? (last === undefined ? undefined : Number(last))
    if (which !== undefined) await (await ws()).undo(which)
    return c.json(await detail(await ws(), id))
  })
  app.get('/api/documents/:id/original', async (c) => {
    const id = await known(await ws(), c.req.param('id'))
    const original = await (await ws()).desk.openOriginal(id)
    const stream = Readable.toWeb(Readable.from(original.chunks(), { objectMode: false }))
    return new Response(stream as unknown as BodyInit, {
      headers: {
        ...DOWNLOAD_HEADERS,
        // The sender's name is testimony: what is saved carries ours.
        'Content-Disposition': `attachment; filename="original-${id}.bin"`,
        'Content-Length': String(original.size),
      },
    })
  })

  addReadingRoutes(app, { workspace: async () => await ws(), reading: async () => await backstage.reading() })
  addPageRoutes(app, { workspace: async () => await ws(), known })

  app.get('/api/documents/:id/summary', async (c) => {
    const { tracing } = await traced(await ws(), c.req.param('id'))
    const { printSummary } = await import('#print')
    return c.json({ text: printSummary(tracing, parseWith(LocaleQuery, c.req.query()).locale) })
  })
  app.get('/api/documents/:id/page', async (c) => {
    const { tracing, text } = await traced(await ws(), c.req.param('id'))
    const { printTracePage } = await import('#print')
    const page = printTracePage(tracing, text, parseWith(LocaleQuery, c.req.query()).locale)
    return new Response(page, {
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Disposition': `attachment; filename="isnad-${c.req.param('id')}.html"`,
        'Content-Security-Policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
      },
    })
  })

  app.get('/api/ledger', async (c) => {
    const { offset, limit } = parseWith(LedgerQuery, c.req.query())
    return c.json(await readLedger((await ws()).desk, offset, limit))
  })
  app.post('/api/audit', async (c) => c.json(await auditLedger((await ws()).desk)))

  app.get('/api/search', async (c) => c.json(await (await ws()).search(parseWith(SearchRequest, c.req.query()))))
  app.post('/api/compare', async (c) => {
    const { documents } = await readJson(c, CompareRequest)
    const at = await ws()
    const ids = await Promise.all(documents.map((id) => known(at, id)))
    return c.json(await (await ws()).compare(ids))
  })

  app.get('/api/events', (c) =>
    streamSSE(c, async (stream) => {
      const queue: DeskEvent[] = []
      let wake: () => void = () => undefined
      const stop = await backstage.listen((event) => {
        queue.push(event)
        wake()
      })
      stream.onAbort(() => {
        stop()
        wake()
      })
      while (!stream.aborted) {
        for (const event of queue.splice(0)) await stream.writeSSE({ event: event.type, data: JSON.stringify(event) })
        const timer = setTimeout(() => wake(), HEARTBEAT_MS)
        await new Promise<void>((resolve) => {
          wake = resolve
        })
        clearTimeout(timer)
        if (queue.length === 0 && !stream.aborted) await stream.write(': still here\n\n')
      }
    }),
  )

  addCatalogueRoutes(app, ws)
  addDraftRoutes(app, ws)
  addPublishRoutes(app, ws)
  addRedactionRoutes(app, { workspace: async () => await ws(), known })

  app.all('/api/*', () => {
    throw new ServerError('NOT_FOUND')
  })
  app.get('*', (c) => {
    if (web === undefined) throw new ServerError('NOT_FOUND')
    return serveWeb(c, web)
  })
  return app
}

/** @throws {ServerError} NOT_FOUND, NOT_READ */
async function traced(ws: Workspace, id: string) {
  const { tracing, text } = await detail(ws, id)
  if (tracing === null) throw new ServerError('NOT_READ')
  return { tracing, text }
}

type FileIdOf = Parameters<Workspace['findDocument']>[0]

/** @throws {ServerError} NOT_FOUND: the same for an id that is malformed and one that is nobody's */
async function known(ws: Workspace, id: string): Promise<FileIdOf> {
  if (!/^f\d{1,15}$/.test(id)) throw new ServerError('NOT_FOUND')
  const file = await ws.desk.findFile(id as FileIdOf)
  if (!file?.kept) throw new ServerError('NOT_FOUND')
  return file.id
}

async function detail(ws: Workspace, id: string) {
  const found = await ws.findDocument(await known(ws, id))
  if (!found) throw new ServerError('NOT_FOUND')
  return found
}

function toServerError(error: unknown): ServerError {
  return new ServerError('FAULT', {}, { cause: error })
}

/** A pasted text is called by its first words. */
function nameOf(text: string): string {
  const line = text.trim().split('\n', 1)[0] ?? ''
  return line.length > 60 ? `${line.slice(0, 60).replace(/\s\S*$/, '')}…` : line || 'text'
}

function decodeName(given: string): string {
  try {
    return decodeURIComponent(given)
  } catch (cause) {
    throw new ServerError('INPUT_REFUSED', { place: NAME_HEADER }, { cause })
  }
}

function splitName(path: string): { name: string; path: string } {
  const at = path.lastIndexOf('/')
  return { name: path.slice(at + 1), path: at < 0 ? '' : path.slice(0, at) }
}
