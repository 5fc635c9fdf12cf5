import type { Correction } from '@isnad/trace'
import type { DocumentRow, TraceDocument } from '#api'
import type { FileKept } from '#custody'
import type { FileId } from '#model'
import { decodeReading, joinPages, type Reading } from '#reading'
import type { Desk } from '../desk.ts'
import { ENGINE_VERSION } from '../text/engine-version.ts'
import { traceAside } from '../text/trace-aside.ts'
import type { Facts } from './facts.ts'
import { carryCorrections } from './mended.ts'
import { rowOf } from './rows.ts'

/** One file as it is read: everything here can be made again from the case. */
export interface Held {
  readonly file: FileKept
  readonly reading: Reading | undefined
  readonly text: string | undefined
  tracing?: TraceDocument
}

/** What lists and filters need of a document; small enough to be kept for every one. */
export interface Known {
  readonly row: DocumentRow
  /** Names of agents, and the words that name them. */
  readonly names: readonly string[]
}

/** What people said of a file. */
export interface Said {
  readonly facts: Facts
  readonly corrections: readonly Correction[]
}

/** Texts and tracings held at once; a long case has more than fit. */
const HELD = 48

/**
 * What is held of the files while a case is open: whole for those looked at last, a row for every one that was asked
 * for. A tracing that was kept is taken as it is, unless people said or mended something since.
 */
export class Shelf {
  readonly #desk: Desk
  readonly #said: (file: FileId) => Said
  readonly #held = new Map<FileId, Held>()
  readonly #known = new Map<FileId, Known>()

  constructor(desk: Desk, said: (file: FileId) => Said) {
    this.#desk = desk
    this.#said = said
  }

  /** The file with its reading and text. */
  async hold(file: FileKept): Promise<Held> {
    const held = this.#held.get(file.id)
    const isCurrent = held !== undefined && readingIdOf(held.file) === readingIdOf(file)
    const next = isCurrent ? { ...held, file } : await this.#fetch(file)
    this.#held.delete(file.id)
    this.#held.set(file.id, next)
    for (const oldest of this.#held.keys()) {
      if (this.#held.size <= HELD) break
      this.#held.delete(oldest)
    }
    return next
  }

  /** The tracing as it should stand: with what people said and mended. */
  async trace(held: Held): Promise<TraceDocument | undefined> {
    if (held.tracing) return held.tracing
    if (!held.text?.trim()) return undefined
    const tracing = (await this.#kept(held.file)) ?? (await this.#anew(held, held.text))
    held.tracing = tracing
    return tracing
  }

  async know(file: FileKept): Promise<Known> {
    const known = this.#known.get(file.id)
    if (known && known.row.state === stateOf(file)) return known
    const held = await this.hold(file)
    return this.note(file, held.reading, await this.trace(held))
  }

  /** Keeps the row of a document whose reading and tracing are at hand. */
  note(file: FileKept, reading: Reading | undefined, tracing: TraceDocument | undefined): Known {
    const row = rowOf(file, reading, tracing, this.#said(file.id).facts)
    const names = tracing?.agents.flatMap((a) => [a.name, ...a.mentions.map((m) => m.exact)]) ?? []
    const known = { row, names: [...new Set(names)] }
    this.#known.set(file.id, known)
    return known
  }

  /** What a person said or took back changes how a file stands. */
  forget(file: FileId): void {
    this.#held.delete(file)
    this.#known.delete(file)
  }

  async #fetch(file: FileKept): Promise<Held> {
    if (file.state.state === 'received') return { file, reading: undefined, text: undefined }
    const reading = decodeReading(await this.#desk.readDerived(file.state.reading))
    return { file, reading, text: joinPages(reading).text }
  }

  async #kept(file: FileKept): Promise<TraceDocument | undefined> {
    const { facts, corrections } = this.#said(file.id)
    if (file.tracing === undefined || corrections.length > 0) return undefined
    const tracing = JSON.parse(new TextDecoder().decode(await this.#desk.readDerived(file.tracing))) as TraceDocument
    const { outlet, published, link, language } = tracing.text
    const isCurrent =
      tracing.engine.version === ENGINE_VERSION &&
      outlet === facts.outlet &&
      published === facts.published &&
      link === facts.link &&
      (facts.language === undefined || facts.language === language)
    return isCurrent ? tracing : undefined
  }

  async #anew({ file, reading }: Held, content: string): Promise<TraceDocument> {
    const { facts, corrections: made } = this.#said(file.id)
    const corrections = reading === undefined ? made : carryCorrections(reading, made)
    return await traceAside({ content, bytes: file.sha256, plain: false, ...facts, corrections })
  }
}

export function stateOf({ state }: FileKept): DocumentRow['state'] {
  return state.state === 'received' ? 'waiting' : state.state
}

function readingIdOf({ state }: FileKept): string | undefined {
  return state.state === 'received' ? undefined : state.reading
}
