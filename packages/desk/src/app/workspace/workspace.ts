import type { Correction } from '@isnad/trace'
import type {
  CompareResult,
  DocumentDetail,
  DocumentRow,
  PageMarks,
  PageOutline,
  PageReadings,
  PageView,
  PageWords,
  SearchRequest,
  SearchResult,
  SetWordsRequest,
} from '#api'
import type { FileKept } from '#custody'
import type { FileId, ReadingId } from '#model'
import { carrySpans, compareMetadata, daysIn, encodeReading, joinPages, type Reading, type Wall } from '#reading'
import { ANALYSIS_VERSION, analyseText, makeSnippet, parseQuery, type SearchIndex } from '#search'
import type { Delivery, Desk, Receipt, ReceiveOptions } from '../desk.ts'
import type { TextToCompare } from '../text/compare.ts'
import { ENGINE_VERSION } from '../text/engine-version.ts'
import { type Facts, factsFrom } from './facts.ts'
import { isGentle, toGentleAct } from './gentle.ts'
import { type Mended, mendedFrom, toAct } from './mended.ts'
import { type NamedPicture, PagePictures, type PictureWish } from './page-pictures.ts'
import { pageWords } from './page-words.ts'
import {
  comparePageReadings,
  type FilePages,
  isPictured,
  markPage,
  outlinePages,
  setWordsAct,
  viewPage,
} from './pages.ts'
import { type PipelineOptions, type Processed, processFiles, traceReading } from './pipeline.ts'
import { type Again, readAgain } from './read-again.ts'
import { countWaiting, type RecognitionOptions, recogniseFiles } from './recognise.ts'
import { nameOf } from './rows.ts'
import { standWords, type WordsSet, wordsFrom } from './set-words.ts'
import { type Held, Shelf, stateOf } from './shelf.ts'

export interface DocumentFilter {
  readonly offset?: number
  readonly limit?: number
  /** Words that the name holds. */
  readonly filter?: string
  readonly state?: DocumentRow['state']
  readonly kind?: string
}

/**
 * A case at work: its files read, traced and findable, with what people say and mend applied. One for each open case;
 * terminal and browser use it alike. What it changes is an act in the ledger; what it derives lies in memory.
 */
export class Workspace {
  readonly desk: Desk
  readonly #wall: () => Promise<Wall>
  readonly #shelf: Shelf
  readonly #pictures: PagePictures
  #facts = new Map<FileId, Facts>()
  #mended = new Map<FileId, Mended[]>()
  #words = new Map<FileId, WordsSet[]>()
  #loaded = false
  /** The reading under way: one at a time, so that no file is read twice. */
  #reading: Promise<unknown> = Promise.resolve()
  /** Calls that want to read files while pages are being recognised. */
  #urgent = 0
  /** Documents that somebody opened, the last one first. */
  #lookedAt: FileId[] = []

  constructor(desk: Desk, wall: () => Promise<Wall>) {
    this.desk = desk
    this.#wall = wall
    this.#pictures = new PagePictures(desk, wall)
    this.#shelf = new Shelf(desk, (file) => ({
      facts: this.#facts.get(file) ?? {},
      corrections: (this.#mended.get(file) ?? []).map((m) => m.correction),
    }))
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
    const [kept] = await this.desk.keepDerived([
      { kind: 'reading', of: file, engine, state: 'read', bytes: encodeReading(reading) },
    ])
    const record = await this.desk.findFile(file)
    if (kept && record?.kept)
      await traceReading(this.desk, record, kept.id as ReadingId, reading, this.#facts.get(file) ?? {})
    return file
  }

  /**
   * Reads and traces whatever nobody has read yet. Called while another call is at work, it begins when that one ends.
   * @returns how many files were read by this call
   */
  async process(options: Omit<PipelineOptions, 'factsOf'> = {}): Promise<number> {
    this.#urgent += 1
    const turn = this.#reading.then(() => this.#process(options))
    this.#reading = turn.catch(() => undefined)
    try {
      return await turn
    } finally {
      this.#urgent -= 1
    }
  }

  /**
   * Reads files again; a new reading stands beside the old one.
   * @returns how many new readings were kept
   */
  async readAgain(
    again: Again,
    options: Omit<PipelineOptions, 'factsOf' | 'wordsOf'> & { readonly onKept?: (file: FileId) => void } = {},
  ): Promise<number> {
    this.#urgent += 1
    const turn = this.#reading.then(async () => {
      await this.#load()
      let kept = 0
      const told = {
        ...options,
        factsOf: (file: FileId) => this.#facts.get(file) ?? {},
        wordsOf: (file: FileId) => this.#words.get(file) ?? [],
      }
      for await (const one of readAgain(this.desk, await this.#wall(), again, told)) {
        this.#shelf.forget(one.file)
        if (!one.kept) continue
        kept += 1
        options.onKept?.(one.file)
      }
      return kept
    })
    this.#reading = turn.catch(() => undefined)
    try {
      return await turn
    } finally {
      this.#urgent -= 1
    }
  }

  async #process(options: Omit<PipelineOptions, 'factsOf'>): Promise<number> {
    await this.#load()
    // Choosing a wall takes a while: it is only done when there is something to read behind it.
    if ((await this.desk.listFiles({ state: 'received' })).length === 0) return 0
    const wall = await this.#wall()
    if (options.signal?.aborted) return 0
    return await processFiles(this.desk, wall, {
      ...options,
      factsOf: (file) => this.#facts.get(file) ?? {},
      onProcessed: (done: Processed) => {
        this.#shelf.forget(done.file)
        options.onProcessed?.(done)
      },
    })
  }

  /**
   * Reads from their pictures the pages that have no text, after everything else has been read; what was looked at last comes first.
   * @returns how many files were read by this call
   */
  async recognise(options: Omit<RecognitionOptions, 'factsOf' | 'wordsOf' | 'wanted'> = {}): Promise<number> {
    let done = 0
    for (;;) {
      const turn = this.#reading.then(async () => {
        await this.#load()
        if (options.signal?.aborted || (await countWaiting(this.desk)) === 0) return 0
        return await recogniseFiles(this.desk, await this.#wall(), {
          ...options,
          factsOf: (file) => this.#facts.get(file) ?? {},
          wordsOf: (file) => this.#words.get(file) ?? [],
          wanted: () => this.#lookedAt,
          givesWay: () => this.#urgent > 0,
          onProcessed: (processed: Processed) => {
            this.#shelf.forget(processed.file)
            options.onProcessed?.(processed)
          },
        })
      })
      this.#reading = turn.catch(() => undefined)
      const count = await turn
      done += count
      if (count === 0 && this.#urgent === 0) return done
    }
  }

  /** A page as a picture, drawn behind the wall; undefined where there is no such file or nobody waits for it any more. */
  async pagePicture(wish: PictureWish): Promise<NamedPicture | undefined> {
    if (wish.ahead !== true) this.#look(wish.file)
    const pages = (await this.#pagesOf(wish.file))?.reading?.pages
    const hasWords = pages?.find(({ number }) => number === wish.page)?.how !== 'unread'
    return await this.#pictures.draw({ ...wish, asStored: pages !== undefined && hasWords })
  }

  /** The words of a page and where they stand; undefined where there is no such page or no text on it. */
  async pageWords(file: FileId, page: number): Promise<PageWords | undefined> {
    return pageWords((await this.#pagesOf(file))?.reading, page)
  }

  /** What is known of a file's pages, without their words. */
  async outline(file: FileId): Promise<PageOutline | undefined> {
    this.#look(file)
    const pages = await this.#pagesOf(file)
    if (isPictured(pages?.reading)) void this.#pictures.prepare(file).catch(() => undefined)
    return pages && outlinePages(this.desk, pages)
  }

  async page(file: FileId, page: number, query?: string): Promise<PageView | undefined> {
    const pages = await this.#pagesOf(file)
    return pages && viewPage(this.desk, pages, page, query)
  }

  /** The claims that stand on a page. A document that has not been traced as it stands is traced for it. */
  async pageMarks(file: FileId, page: number): Promise<PageMarks | undefined> {
    const pages = await this.#pagesOf(file)
    if (pages?.reading?.pages.some(({ number }) => number === page) !== true) return undefined
    return markPage(pages.reading, await this.#shelf.trace(await this.#shelf.hold(pages.file)), page)
  }

  async pageReadings(file: FileId, page: number): Promise<PageReadings | undefined> {
    const pages = await this.#pagesOf(file)
    return pages && comparePageReadings(this.desk, pages, page)
  }

  /**
   * Sets words of a page as they stand in its picture: an act, and a new reading beside the old one. What was derived from
   * the old one is derived anew.
   * @returns the number of the act
   * @throws {AppError} WORDS_NOT_READ, WORDS_ELSEWHERE, NOT_WRITABLE
   */
  async setWords(file: FileId, page: number, wish: SetWordsRequest): Promise<number> {
    const pages = await this.#pagesOf(file)
    if (pages === undefined) throw new TypeError(`there is no file ${file}`)
    const [n = -1] = await this.desk.record([setWordsAct(pages, page, wish)])
    await this.#loadActs()
    await this.#standWords(file)
    return n
  }

  /** Whether an act that stands set words of this file. */
  hasSetWords(file: FileId, entry: number): boolean {
    return this.#words.get(file)?.some(({ id }) => id === entry) === true
  }

  async #standWords(id: FileId): Promise<void> {
    const stood = await standWords(this.desk, id, (file) => this.#words.get(file) ?? [])
    if (stood !== undefined)
      await traceReading(this.desk, stood.file, stood.as, stood.reading, this.#facts.get(id) ?? {})
    this.#shelf.forget(id)
  }

  async #pagesOf(id: FileId): Promise<FilePages | undefined> {
    await this.#load()
    const file = await this.desk.findFile(id)
    if (!file?.kept) return undefined
    return { file, reading: (await this.#shelf.hold(file)).reading, words: this.#words.get(id) ?? [] }
  }

  #look(id: FileId): void {
    this.#lookedAt = [id, ...this.#lookedAt.filter((other) => other !== id)].slice(0, 20)
  }

  /** Where places marked in a file's reading stand now that people set words of it: see `carrySpans`. */
  async carrier(id: FileId): Promise<ReturnType<typeof carrySpans>> {
    const reading = (await this.#pagesOf(id))?.reading
    return reading === undefined ? () => undefined : carrySpans(reading)
  }

  /** Whether this person wants pictures of this case grey and blurred until asked for. */
  async isGentle(): Promise<boolean> {
    return isGentle(this.desk)
  }

  async setGentle(gentle: boolean): Promise<void> {
    if (gentle !== (await isGentle(this.desk))) await this.desk.record([toGentleAct(gentle)])
  }

  /** The wall behind which what this case holds is read and drawn. */
  wall(): Promise<Wall> {
    return this.#wall()
  }

  /** Whatever was agreed to since: pages are drawn behind the wall that there is now. */
  async resetPictures(): Promise<void> {
    await this.#pictures.reset()
  }

  /** The row of one document. */
  async findRow(id: FileId): Promise<DocumentRow | undefined> {
    await this.#load()
    const file = await this.desk.findFile(id)
    return file?.kept ? (await this.#shelf.know(file)).row : undefined
  }

  /** Says of a text what it does not say itself; a later act replaces an earlier one. */
  async describe(file: FileId, facts: Facts): Promise<void> {
    await this.desk.record([{ type: 'describe', payload: { file, ...facts } }])
    this.#facts.set(file, facts)
    this.#shelf.forget(file)
  }

  /** Mends what a machine got wrong; returns the number of the act. */
  async correct(file: FileId, correction: Correction): Promise<number> {
    const kept = await this.#require(file)
    const [n = -1] = await this.desk.record([toAct(file, readingOf(kept.file), correction)])
    this.#mended.set(file, [...(this.#mended.get(file) ?? []), { entry: n, correction }])
    this.#shelf.forget(file)
    return n
  }

  /** Takes back one act of a person, so that all is as it was before it. */
  async undo(entry: number): Promise<void> {
    await this.desk.record([{ type: 'undo', payload: { entry } }])
    const before = [...this.#mended.keys(), ...this.#facts.keys()]
    const words = this.#words
    await this.#loadActs()
    for (const file of before) this.#shelf.forget(file)
    for (const file of new Set([...words.keys(), ...this.#words.keys()]))
      if (words.get(file)?.length !== this.#words.get(file)?.length) await this.#standWords(file)
  }

  async listDocuments(filter: DocumentFilter = {}): Promise<{ total: number; rows: DocumentRow[] }> {
    await this.#load()
    const wanted = filter.filter?.trim().toLowerCase()
    const fitting: FileKept[] = []
    for (const file of await this.#files()) {
      const outlet = this.#facts.get(file.id)?.outlet ?? ''
      if (wanted && !`${nameOf(file)} ${outlet}`.toLowerCase().includes(wanted)) continue
      if (filter.state && stateOf(file) !== filter.state) continue
      if (filter.kind && (await this.#shelf.know(file)).row.kind !== filter.kind) continue
      fitting.push(file)
    }
    const offset = filter.offset ?? 0
    const rows: DocumentRow[] = []
    for (const file of fitting.slice(offset, offset + (filter.limit ?? 100)))
      rows.push((await this.#shelf.know(file)).row)
    return { total: fitting.length, rows }
  }

  async findDocument(id: FileId): Promise<DocumentDetail | undefined> {
    await this.#load()
    const file = await this.desk.findFile(id)
    if (!file?.kept) return undefined
    this.#look(id)
    const held = await this.#shelf.hold(file)
    const { reading } = held
    // Places in the tracing are those of the file's own text; what stands beside it follows, and is seen too.
    const whole = reading ? joinPages(reading, { asides: true }) : { text: '', starts: [] }
    const tracing = await this.#shelf.trace(held)
    const { cutPieces } = await import('#print')
    return {
      row: (await this.#shelf.know(file)).row,
      facts: this.#facts.get(id) ?? {},
      text: whole.text,
      pieces: tracing ? cutPieces(whole.text, tracing) : [],
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
      findings: [
        ...(reading?.findings ?? []),
        ...(reading === undefined
          ? []
          : compareMetadata({
              kind: reading.kind,
              meta: reading.meta,
              days: daysIn(tracing?.dates ?? []),
              text: whole.text,
              received: file.receivedAt,
            })),
      ].map(({ code, params }) => ({ code, params: { ...params } })),
      children: (await this.desk.listFiles({ parent: id })).map((f) => f.id),
      tracing: tracing ?? null,
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
          pictured: isPictured(held.reading),
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
        const tracing = await this.#shelf.trace(held)
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
    await this.#pictures.reset()
    await this.desk.close()
  }

  async #load(): Promise<void> {
    if (this.#loaded) return
    this.#loaded = true
    await this.#loadActs()
  }

  async #loadActs(): Promise<void> {
    this.#facts = factsFrom(await this.desk.listStanding(['describe']))
    const corrections = await this.desk.listStanding(['correct'])
    this.#mended = mendedFrom(corrections)
    this.#words = wordsFrom(corrections)
  }

  async #files(): Promise<FileKept[]> {
    return (await this.desk.listFiles()).filter((f): f is FileKept => f.kept)
  }

  async #require(id: FileId): Promise<Held> {
    const file = await this.desk.findFile(id)
    if (!file?.kept) throw new TypeError(`there is no file ${id}`)
    return await this.#shelf.hold(file)
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
      const { reading } = await this.#shelf.hold(file)
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
      const { row, names } = await this.#shelf.know(file)
      if (kind && row.kind !== kind) continue
      if (language && row.language !== language) continue
      if (from && !(row.published && row.published >= from)) continue
      if (to && !(row.published && row.published <= to)) continue
      if (agent && !names.some((name) => name.includes(agent))) continue
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
