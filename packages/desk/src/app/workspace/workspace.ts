import type { Correction } from '@isnad/trace'
import type { CompareResult, DocumentDetail, DocumentRow, SearchRequest, SearchResult, TraceDocument } from '#api'
import type { FileKept } from '#custody'
import type { FileId, ReadingId } from '#model'
import { decodeReading, encodeReading, joinPages, type Reading, type Wall } from '#reading'
import { ANALYSIS_VERSION, analyseText, makeSnippet, parseQuery, type SearchIndex } from '#search'
import type { Delivery, Desk, Receipt, ReceiveOptions } from '../desk.ts'
import type { TextToCompare } from '../text/compare.ts'
import { ENGINE_VERSION, traceText } from '../text/index.ts'
import { type Facts, factsFrom } from './facts.ts'
import { type Mended, mendedFrom, toAct } from './mended.ts'
import { type PipelineOptions, type Processed, processFiles } from './pipeline.ts'
import { rowOf } from './rows.ts'

export interface DocumentFilter {
  readonly offset?: number
  readonly limit?: number
  /** Words that the name holds. */
  readonly filter?: string
  readonly state?: DocumentRow['state']
  readonly kind?: string
}

/** What is held of one file while the desk is open. Everything here can be made again from the case. */
interface Held {
  file: FileKept
  reading?: Reading
  text?: string
  tracing?: TraceDocument
}

/**
 * A case at work: its files read, traced and findable, with what people say and mend applied. One for each open case;
 * terminal and browser use it alike. What it changes is an act in the ledger; what it derives lies in memory.
 */
export class Workspace {
  readonly desk: Desk
  readonly #wall: () => Promise<Wall>
  readonly #held = new Map<FileId, Held>()
  #facts = new Map<FileId, Facts>()
  #mended = new Map<FileId, Mended[]>()
  #loaded = false

  constructor(desk: Desk, wall: () => Promise<Wall>) {
    this.desk = desk
    this.#wall = wall
  }

  /** Receives files; reading them is `process`. */
  receive(delivery: Delivery, options?: ReceiveOptions): Promise<Receipt> {
    return this.desk.receive(delivery, options)
  }

  /** Receives one pasted text with what is said of it, reads and traces it. */
  async paste(text: string, facts: Facts, name: string): Promise<FileId> {
    let id: FileId | undefined
    await this.desk.receive(
      { items: [{ kind: 'bytes', given: { name }, bytes: new TextEncoder().encode(text) }] },
      {
        onReceived: (batch) => {
          for (const one of batch) if (one.outcome === 'received') id = one.id
        },
      },
    )
    if (id === undefined) throw new TypeError('a pasted text was not received')
    const file = id
    if (Object.keys(facts).length > 0) await this.describe(file, facts)
    await this.#load()
    const reading = pastedReading(text)
    const { engine } = reading
    await this.desk.keepDerived([{ kind: 'reading', of: file, engine, state: 'read', bytes: encodeReading(reading) }])
    return file
  }

  /** Reads and traces whatever nobody has read yet. */
  async process(options: Omit<PipelineOptions, 'factsOf'> = {}): Promise<number> {
    await this.#load()
    // Choosing a wall takes a while: it is only done when there is something to read behind it.
    if ((await this.desk.listFiles({ state: 'received' })).length === 0) return 0
    return await processFiles(this.desk, await this.#wall(), {
      ...options,
      factsOf: (file) => this.#facts.get(file) ?? {},
      onProcessed: (done: Processed) => {
        this.#held.delete(done.file)
        options.onProcessed?.(done)
      },
    })
  }

  /** Says of a text what it does not say itself; a later act replaces an earlier one. */
  async describe(file: FileId, facts: Facts): Promise<void> {
    await this.desk.record([{ type: 'describe', payload: { file, ...facts } }])
    this.#facts.set(file, facts)
    this.#forgetTracing(file)
  }

  /** Mends what a machine got wrong; returns the number of the act. */
  async correct(file: FileId, correction: Correction): Promise<number> {
    const kept = await this.#require(file)
    const [n = -1] = await this.desk.record([toAct(file, readingOf(kept.file), correction)])
    this.#mended.set(file, [...(this.#mended.get(file) ?? []), { entry: n, correction }])
    this.#forgetTracing(file)
    return n
  }

  /** Takes back one act of a person, so that all is as it was before it. */
  async undo(entry: number): Promise<void> {
    await this.desk.record([{ type: 'undo', payload: { entry } }])
    await this.#loadActs()
    for (const held of this.#held.values()) delete held.tracing
  }

  async listDocuments(filter: DocumentFilter = {}): Promise<{ total: number; rows: DocumentRow[] }> {
    await this.#load()
    const wanted = filter.filter?.trim().toLowerCase()
    const rows: DocumentRow[] = []
    for (const file of await this.#files()) {
      const row = await this.#row(file)
      if (wanted && !row.name.toLowerCase().includes(wanted)) continue
      if (filter.state && row.state !== filter.state) continue
      if (filter.kind && row.kind !== filter.kind) continue
      rows.push(row)
    }
    const offset = filter.offset ?? 0
    return { total: rows.length, rows: rows.slice(offset, offset + (filter.limit ?? 100)) }
  }

  async findDocument(id: FileId): Promise<DocumentDetail | undefined> {
    await this.#load()
    const file = await this.desk.findFile(id)
    if (!file?.kept) return undefined
    const held = await this.#hold(file)
    const { reading } = held
    // Places in the tracing are those of the file's own text; what stands beside it follows, and is seen too.
    const whole = reading ? joinPages(reading, { asides: true }) : { text: '', starts: [] }
    return {
      row: await this.#row(file),
      facts: this.#facts.get(id) ?? {},
      text: whole.text,
      pages: (reading?.pages ?? []).map((p) => {
        const at = whole.starts.find((s) => s.page === p.number)
        return {
          number: p.number,
          label: p.label ?? null,
          start: at?.start ?? 0,
          end: at?.end ?? 0,
          how: p.how,
          because: p.how === 'unread' ? p.because : null,
        }
      }),
      meta: (reading?.meta ?? []).map(({ name, value }) => ({ name, value })),
      findings: (reading?.findings ?? []).map(({ code, params }) => ({ code, params: { ...params } })),
      children: (await this.desk.listFiles({ parent: id })).map((f) => f.id),
      tracing: this.#trace(held) ?? null,
      corrections: (this.#mended.get(id) ?? [])
        .map(({ entry, correction }) => ({ id: String(entry), what: correction.what, at: '', undone: false }))
        .reverse(),
    }
  }

  async search(request: SearchRequest): Promise<SearchResult> {
    await this.#load()
    const index = await this.#indexAll()
    const query = parseQuery(request.q)
    const within = await this.#within(request)
    const { offset, limit } = request
    const found = await index.search(query, { offset, limit, ...(within ? { within } : {}) })
    const hits = await Promise.all(
      found.hits.map(async (hit) => {
        const held = await this.#require(hit.document as FileId)
        const page = held.reading?.pages.find((p) => p.number === hit.page)
        const text = page && page.how !== 'unread' ? page.text : ''
        const snippet = makeSnippet(text, query)
        const { name } = held.file.given
        return {
          document: hit.document,
          name,
          page: hit.page,
          snippet: snippet.text,
          marks: [...snippet.marks],
          at: snippet.at,
        }
      }),
    )
    return { total: found.total, hits }
  }

  /** Compares documents two by two: who retells whom, and what changed on the way. */
  async compare(ids: readonly FileId[]): Promise<CompareResult> {
    await this.#load()
    const { compareAll } = await import('../text/compare.ts')
    const texts = await Promise.all(
      ids.map(async (id): Promise<TextToCompare> => {
        const held = await this.#require(id)
        const tracing = this.#trace(held)
        const { outlet, published } = this.#facts.get(id) ?? {}
        return {
          id,
          name: held.file.given.name,
          text: held.text ?? '',
          ...(tracing ? { tracing } : {}),
          ...(outlet ? { outlet } : {}),
          ...(published ? { published } : {}),
        }
      }),
    )
    return compareAll(texts)
  }

  async close(): Promise<void> {
    await this.desk.close()
  }

  async #load(): Promise<void> {
    if (this.#loaded) return
    this.#loaded = true
    await this.#loadActs()
  }

  async #loadActs(): Promise<void> {
    this.#facts = factsFrom(await this.desk.listStanding(['describe']))
    this.#mended = mendedFrom(await this.desk.listStanding(['correct']))
  }

  async #files(): Promise<FileKept[]> {
    return (await this.desk.listFiles()).filter((f): f is FileKept => f.kept)
  }

  async #require(id: FileId): Promise<Held> {
    const file = await this.desk.findFile(id)
    if (!file?.kept) throw new TypeError(`there is no file ${id}`)
    return await this.#hold(file)
  }

  /** The file with its reading, fetched once. */
  async #hold(file: FileKept): Promise<Held> {
    const held = this.#held.get(file.id) ?? { file }
    held.file = file
    this.#held.set(file.id, held)
    if (!held.reading && file.state.state !== 'received') {
      const bytes = await this.desk.readDerived(file.state.reading)
      held.reading = decodeReading(bytes)
      held.text = joinPages(held.reading).text
    }
    return held
  }

  /**
   * The tracing as it should stand: the text traced with what people said and mended. A text nobody touched gives what
   * was kept for it, so nothing is kept anew here.
   */
  #trace(held: Held): TraceDocument | undefined {
    if (held.tracing) return held.tracing
    if (!held.text?.trim()) return undefined
    held.tracing = traceText({
      content: held.text,
      bytes: held.file.sha256,
      plain: false,
      ...this.#facts.get(held.file.id),
      corrections: (this.#mended.get(held.file.id) ?? []).map((m) => m.correction),
    })
    return held.tracing
  }

  #forgetTracing(id: FileId): void {
    const held = this.#held.get(id)
    if (held) delete held.tracing
  }

  async #row(file: FileKept): Promise<DocumentRow> {
    const held = await this.#hold(file)
    return rowOf(file, held.reading, this.#trace(held), this.#facts.get(file.id) ?? {})
  }

  /** Brings the index up to what has been read; what is no longer held goes. */
  async #indexAll(): Promise<SearchIndex> {
    const index = await this.desk.openSearch()
    const held = new Map(await index.versions())
    for (const file of await this.#files()) {
      if (file.state.state === 'received') continue
      const version = `${file.state.reading} ${ANALYSIS_VERSION}`
      const isCurrent = held.get(file.id) === version
      held.delete(file.id)
      if (isCurrent) continue
      const { reading } = await this.#hold(file)
      const pages = (reading?.pages ?? []).flatMap((p) =>
        p.how === 'unread' ? [] : [{ document: file.id, page: p.number, words: analyseText(p.text) }],
      )
      await index.put(file.id, pages, version)
    }
    for (const gone of held.keys()) await index.remove(gone)
    return index
  }

  /** Documents that the request is narrowed to; undefined for all. */
  async #within(request: SearchRequest): Promise<Set<string> | undefined> {
    const { kind, language, from, to, agent } = request
    if (!kind && !language && !from && !to && !agent) return undefined
    const within = new Set<string>()
    for (const file of await this.#files()) {
      const row = await this.#row(file)
      if (kind && row.kind !== kind) continue
      if (language && row.language !== language) continue
      if (from && !(row.published && row.published >= from)) continue
      if (to && !(row.published && row.published <= to)) continue
      if (agent) {
        const tracing = this.#trace(await this.#hold(file))
        if (!tracing?.agents.some((a) => a.name.includes(agent) || a.mentions.some((m) => m.exact === agent))) continue
      }
      within.add(file.id)
    }
    return within
  }
}

/** A pasted text is text already: nothing of it is parsed, so no wall is needed. */
function pastedReading(text: string): Reading {
  const page = { number: 1, how: 'embedded' as const, text }
  return {
    schema: 'isnad-reading/1',
    kind: 'text',
    mediaType: 'text/plain',
    engine: { name: 'paste', version: ENGINE_VERSION },
    meta: [],
    findings: [],
    children: [],
    state: 'read',
    pages: [page],
  }
}

function readingOf(file: FileKept): ReadingId {
  if (file.state.state === 'received') throw new TypeError(`file ${file.id} has not been read`)
  return file.state.reading
}
