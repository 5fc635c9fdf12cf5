import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CaseState, DeskEvent, SaveResult, WallState } from '#api'
import type { FileId } from '#model'
import type { Wall } from '#reading'
import type { TierChoice } from '#sandbox'
import type { CaseDesk } from '../case/case-desk.ts'
import { type CaseEnvironment, newCase, openScratch } from '../case/open.ts'
import type { Item, Received } from '../desk.ts'
import { AppError } from '../error.ts'
import type { Facts } from './facts.ts'
import type { PipelineOptions } from './pipeline.ts'
import type { Again } from './read-again.ts'
import { ReadingRun } from './reading-run.ts'
import { saveInto } from './save.ts'
import { Workspace } from './workspace.ts'

export interface BackstageOptions {
  readonly env: CaseEnvironment
  /** Where saved cases are made. */
  readonly casesFolder: string
  /** Folder of the sample case. */
  readonly samples: string
  /** Tries the walls; for this machine, once for a process. */
  readonly chooseTier?: () => Promise<TierChoice>
}

type Told = Required<Pick<PipelineOptions, 'pause' | 'onProgress' | 'onProcessed'>> & {
  readonly onKept: (file: FileId) => void
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
  /** How far reading is, and what holds it. */
  readonly run = new ReadingRun((progress) => this.#tell({ type: 'progress', ...progress }))

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
    const { wall, tier } = await openCaseWall(desk, this.#hidden(), this.#options.chooseTier)
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
  async process(options: { readonly passwords?: readonly string[] } = {}): Promise<void> {
    await this.#work('files', (signal, told) => this.#workspace.process({ ...options, ...told, signal }))
    if (!this.#ended) this.#tell({ type: 'case', state: await this.state() })
    // Called off: what is left waits for somebody to let it go on.
    if (this.run.state.state !== 'stopped') this.#recogniseLater(options)
  }

  /** Pages that are pictures are read while the person goes on; each document is told of as it becomes readable. */
  #recogniseLater(options: { readonly passwords?: readonly string[] }): void {
    const workspace = this.#workspace
    this.#work('pages', (signal, told) => workspace.recognise({ ...options, ...told, signal }))
      .then(async (done) => {
        if (done !== undefined && done > 0 && !this.#ended) this.#tell({ type: 'case', state: await this.state() })
      })
      // What could not be recognised goes on waiting; the next call tries again.
      .catch(() => undefined)
  }

  /** Reads what somebody can pause, call off, and see the progress of. */
  async #work(
    what: 'files' | 'pages',
    act: (signal: AbortSignal, told: Told) => Promise<number>,
  ): Promise<number | undefined> {
    const { run } = this
    const workspace = this.#workspace
    const rows: Promise<void>[] = []
    const onKept = (file: FileId): void => {
      rows.push(
        workspace.findRow(file).then(
          (row) => row && this.#tell({ type: 'document', row }),
          () => undefined,
        ),
      )
    }
    const done = await this.#while(async (stop) => {
      const signal = run.begin(what, stop)
      try {
        return await act(signal, {
          pause: run.pause,
          onProgress: (count, total) => run.progress(what, count, total),
          onProcessed: ({ file }) => onKept(file),
          onKept,
        })
      } catch (error) {
        // Called off: what was not done goes on waiting.
        if (signal.aborted) return 0
        throw error
      } finally {
        run.end(what)
      }
    })
    await Promise.all(rows)
    return done
  }

  /** Begins to read files again, and answers at once; listeners hear of it. */
  readAgain(again: Again, passwords: readonly string[]): void {
    const options = passwords.length > 0 ? { passwords } : {}
    this.run.goOn()
    this.#work('files', (signal, { pause, onProgress, onKept }) =>
      this.#workspace.readAgain(again, { ...options, pause, onProgress, onKept, signal }),
    )
      .then(() => this.process(options))
      .catch(() => undefined)
  }

  /** Holds reading back, lets it go on, or calls it off. What was begun when it is held back is finished. */
  order(order: 'pause' | 'go on' | 'stop'): void {
    if (order === 'pause') this.run.rest()
    else if (order === 'stop') this.run.stop()
    else if (this.run.goOn() === 'stopped') void this.process().catch(() => undefined)
  }

  async wall(): Promise<WallState> {
    const { openCaseWall } = await import('../wall/index.ts')
    const { desk } = this.#workspace
    const { tier = null, awaitsConsent, consent } = await openCaseWall(desk, this.#hidden(), this.#options.chooseTier)
    return {
      tier,
      awaitsConsent,
      consent: consent === undefined ? null : { entry: consent.entry, words: consent.words },
    }
  }

  /**
   * Agrees to the weaker wall for this case, as an act; what was left for want of it is read.
   * @param words - what the person was told about it
   */
  async agree(words: string): Promise<WallState> {
    const { agreeToWeaker } = await import('../wall/index.ts')
    const before = await this.wall()
    if (!before.awaitsConsent) return before
    await agreeToWeaker(this.#workspace.desk, 3, words)
    await this.#workspace.resetPictures()
    this.readAgain({ reasons: ['no-wall'] }, [])
    return await this.wall()
  }

  /** Takes the agreement back: from now on nothing but plain text is read again. What was read stays. */
  async disagree(): Promise<WallState> {
    const { consent } = await this.wall()
    if (consent !== null) await this.#workspace.undo(consent.entry)
    await this.#workspace.resetPictures()
    return await this.wall()
  }

  #hidden(): string[] {
    return [this.#options.casesFolder, this.#options.env.configFolder].flatMap((folder) => folder ?? [])
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
