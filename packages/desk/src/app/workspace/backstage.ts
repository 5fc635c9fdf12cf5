import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CaseState, DeskEvent, SaveResult } from '#api'
import type { FileId } from '#model'
import type { Wall } from '#reading'
import type { CaseDesk } from '../case/case-desk.ts'
import { type CaseEnvironment, newCase, openScratch } from '../case/open.ts'
import type { Item, Received } from '../desk.ts'
import { AppError } from '../error.ts'
import type { Facts } from './facts.ts'
import { saveInto } from './save.ts'
import { Workspace } from './workspace.ts'

export interface BackstageOptions {
  readonly env: CaseEnvironment
  /** Where saved cases are made. */
  readonly casesFolder: string
  /** Folder of the sample case. */
  readonly samples: string
}

type Refused = Extract<Received, { outcome: 'refused' }>

interface SampleCase {
  readonly texts: readonly { file: string; outlet: string; published: string; language: 'ar' | 'en' }[]
  readonly leak?: readonly string[]
}

/**
 * What stands behind every door that works on one case at a time: a scratch case to begin with, saved when the person
 * asks, with its wall and its listeners.
 */
export class Backstage {
  readonly #options: BackstageOptions
  #tier = 0
  readonly #listeners = new Set<(event: DeskEvent) => void>()
  #workspace: Workspace
  /** Stops what is under way for the case at hand, and what is under way. */
  #stop = new AbortController()
  readonly #underway = new Set<Promise<unknown>>()
  #sample: Promise<void> | undefined
  #ended = false

  private constructor(options: BackstageOptions, desk: CaseDesk) {
    this.#options = options
    this.#workspace = this.#workspaceOf(desk)
  }

  /** Opens over a scratch case, or over a desk that is open already. */
  static async open(options: BackstageOptions, desk?: CaseDesk): Promise<Backstage> {
    return new Backstage(options, desk ?? (await openScratch(options.env)))
  }

  /** The wall behind which this case is read; what a person agreed to in it is asked anew each time. */
  async #openWall(desk: CaseDesk): Promise<Wall> {
    const { openCaseWall } = await import('../wall/index.ts')
    const { wall, tier } = await openCaseWall(desk, [this.#options.casesFolder, this.#options.env.configFolder])
    this.#tier = tier ?? 3
    return wall
  }

  #workspaceOf(desk: CaseDesk): Workspace {
    return new Workspace(desk, () => this.#openWall(desk))
  }

  workspace(): Workspace {
    return this.#workspace
  }

  async state(): Promise<CaseState> {
    const { desk } = this.#workspace
    const files = (await desk.listFiles()).filter((f) => f.kept)
    const count = (state: string) => files.filter((f) => f.state.state === state).length
    return {
      id: desk.caseId,
      name: desk.folder ?? null,
      protection: desk.protection,
      writing: desk.writing.can,
      counts: {
        documents: files.length,
        read: count('read'),
        partial: count('partial'),
        unread: count('unread'),
        waiting: count('received'),
      },
      notices: desk.notices.map(({ code, params }) => ({ code, params: { ...params } })),
      wall: this.#tier,
    }
  }

  /** Receives items, reads and traces them, and tells listeners as it goes. */
  async take(
    items: readonly Item[],
    facts: ReadonlyMap<string, Facts> = new Map(),
  ): Promise<{ readonly ids: readonly FileId[]; readonly refused: readonly Refused[] }> {
    const ids: FileId[] = []
    const refused: Refused[] = []
    const said: { id: FileId; facts: Facts }[] = []
    await this.#while(async (signal) => {
      await this.#workspace.receive(
        { items },
        {
          signal,
          onReceived: (batch) => {
            for (const one of batch) {
              if (one.outcome === 'refused') refused.push(one)
              if (one.outcome !== 'received') continue
              ids.push(one.id)
              const known = facts.get(one.given.name)
              if (known) said.push({ id: one.id, facts: known })
            }
          },
        },
      )
      for (const { id, facts } of said) await this.#workspace.describe(id, facts)
    })
    this.#tell({ type: 'case', state: await this.state() })
    await this.process()
    return { ids, refused }
  }

  /** Reads and traces what waits, and tells listeners of each document. Ends early when the case is saved or closed. */
  async process(): Promise<void> {
    await this.#while(async (signal) => {
      const started = performance.now()
      const workspace = this.#workspace
      const rows: Promise<void>[] = []
      await workspace.process({
        signal,
        onProcessed: ({ file }) => {
          rows.push(
            workspace.findRow(file).then(
              (row) => row && this.#tell({ type: 'document', row }),
              () => undefined,
            ),
          )
        },
        onProgress: (done, total) => {
          const passed = (performance.now() - started) / 1000
          this.#tell({ type: 'progress', done, total, seconds: done > 3 ? (passed / done) * (total - done) : null })
        },
      })
      await Promise.all(rows)
    })
    if (!this.#ended) this.#tell({ type: 'case', state: await this.state() })
    this.#recogniseLater()
  }

  /** Pages that are pictures are read while the person goes on; each document is told of as it becomes readable. */
  #recogniseLater(): void {
    const workspace = this.#workspace
    this.#while((signal) =>
      workspace.recognise({
        signal,
        onProcessed: ({ file }) => {
          workspace.findRow(file).then(
            (row) => row && this.#tell({ type: 'document', row }),
            () => undefined,
          )
        },
      }),
    )
      .then(async (done) => {
        if (done !== undefined && done > 0 && !this.#ended) this.#tell({ type: 'case', state: await this.state() })
      })
      // What could not be recognised goes on waiting; the next call tries again.
      .catch(() => undefined)
  }

  /** Puts the sample case into the case at hand, once. */
  async openSample(): Promise<void> {
    this.#sample ??= this.#openSample().catch((error: unknown) => {
      this.#sample = undefined
      throw error
    })
    await this.#sample
  }

  async #openSample(): Promise<void> {
    const { samples } = this.#options
    const { signal: given } = this.#stop
    const sample = JSON.parse(readFileSync(join(samples, 'case.json'), 'utf8')) as SampleCase
    await this.#while(async (signal) => {
      // Our own texts, which nobody has to be walled off from.
      for (const { file, outlet, published, language } of sample.texts) {
        if (signal.aborted) return
        const text = readFileSync(join(samples, file), 'utf8')
        const name = file.split('/').at(-1)!
        const id = await this.#workspace.paste(text, { outlet, published, language }, name)
        const row = await this.#workspace.findRow(id)
        if (row) this.#tell({ type: 'document', row })
      }
    })
    const items = (sample.leak ?? []).map(
      (file): Item => ({
        kind: 'bytes',
        given: { name: file.split('/').at(-1)!, path: 'leak' },
        bytes: readFileSync(join(samples, file)),
      }),
    )
    if (items.length > 0 && !given.aborted) await this.take(items)
  }

  /**
   * Saves the scratch case as a folder: originals, readings, tracings and what the person did.
   * @throws {AppError} FOLDER_NOT_EMPTY, CASE_SAVED_ALREADY
   */
  async save(request: { readonly name: string; readonly passphrase: string | null }): Promise<SaveResult> {
    const scratch = this.#workspace.desk
    if (scratch.folder !== undefined)
      throw new AppError('CASE_SAVED_ALREADY', 'the case is on disk already', { folder: scratch.folder })
    const folder = join(this.#options.casesFolder, folderName(request.name))
    const { desk } = await newCase(this.#options.env, {
      folder,
      key:
        request.passphrase === null
          ? { protection: 'open' }
          : { protection: 'passphrase', passphrase: request.passphrase },
      custodian: { kind: 'make' },
      name: request.name,
    })
    await this.#settle()
    const ids = await saveInto(scratch, desk)
    await this.#workspace.close()
    this.#workspace = this.#workspaceOf(desk)
    const state = await this.state()
    this.#tell({ type: 'case', state })
    // What was still waiting goes on being read, now on disk.
    void this.process().catch(() => undefined)
    return { state, ids: Object.fromEntries(ids) }
  }

  /** Closes the case at hand; a new scratch case stands in its place. What was scratch is gone. */
  async close(): Promise<CaseState> {
    await this.#settle()
    this.#sample = undefined
    await this.#workspace.close()
    this.#workspace = this.#workspaceOf(await openScratch(this.#options.env))
    const state = await this.state()
    this.#tell({ type: 'case', state })
    return state
  }

  listen(listener: (event: DeskEvent) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Stops what is under way between two files, and closes: whatever was acknowledged is kept. */
  async end(): Promise<void> {
    this.#ended = true
    await this.#settle()
    await this.#workspace.close()
  }

  /** Runs something that saving and closing wait for, after having asked it to stop. */
  async #while<T>(act: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
    const { signal } = this.#stop
    if (signal.aborted) return undefined
    const running = act(signal).catch((error: unknown) => {
      // Stopped on request: what was not done is done by the next call.
      if (signal.aborted) return undefined
      throw error
    })
    this.#underway.add(running)
    try {
      return await running
    } finally {
      this.#underway.delete(running)
    }
  }

  async #settle(): Promise<void> {
    this.#stop.abort()
    await Promise.allSettled(this.#underway)
    if (!this.#ended) this.#stop = new AbortController()
  }

  #tell(event: DeskEvent): void {
    for (const listener of this.#listeners) listener(event)
  }
}

/** A name typed by a person as a folder's: what would be a path or a control becomes a dash. */
function folderName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}/\\:*?"<>|]+/gu, '-')
    .replace(/^[.\s-]+|[.\s-]+$/g, '')
  return plain === '' ? 'case' : plain.slice(0, 100)
}
