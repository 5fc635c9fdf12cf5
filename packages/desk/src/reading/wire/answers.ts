import { parseChildHead, parseEncoding, parseFinding, parsePage, parseTestimony } from '../encode.ts'
import { type EngineName, isEngineName } from '../engine-names.ts'
import { ReadingError } from '../error.ts'
import { isKind } from '../kind/kinds.ts'
import type { Limits } from '../limits.ts'
import type { EngineEnd, WallEvent } from '../ports.ts'
import { isUnreadReason } from '../unread.ts'
import { FRAME, type Frame } from './frames.ts'

/** Room for saying which limits were reached, above the limit on findings itself. */
export const SPARE_FINDINGS = 16

/** What the reader claims to have sent; the desk counts for itself and compares. */
export interface Counts {
  pages: number
  findings: number
  meta: number
  children: number
  childBytes: number
}

export const noCounts = (): Counts => ({ pages: 0, findings: 0, meta: 0, children: 0, childBytes: 0 })

/**
 * Checks a reader's answers to one job, frame by frame. Everything in them is untrusted: shapes, spans, counts and sizes are checked here, and pages
 * must come in rising order.
 */
export class AnswerChecker {
  readonly #limits: Limits
  readonly #counts = noCounts()
  #textPages = 0
  #units = 0
  #words = 0
  #lastPage = 0
  #childOpen = false
  #oneChild = 0

  constructor(limits: Limits) {
    this.#limits = limits
  }

  /**
   * @throws {ReadingError} FRAME_MALFORMED, FRAME_OVER_LIMIT, COUNTS_DISAGREE
   */
  check(untrustedFrame: Frame): WallEvent {
    const { type, payload } = untrustedFrame
    if (type === FRAME.bytes) return this.#bytes(payload)
    const value = parseJson(payload)
    if (type === FRAME.page) return this.#page(value)
    if (type === FRAME.meta) {
      this.#count('meta', this.#limits.testimony + 1)
      return { type: 'meta', entry: parseTestimony(value, 'meta') }
    }
    if (type === FRAME.finding) {
      this.#count('findings', this.#limits.findings + SPARE_FINDINGS)
      return { type: 'finding', finding: parseFinding(value, 'finding') }
    }
    if (type === FRAME.child) {
      this.#count('children', this.#limits.children)
      this.#childOpen = true
      this.#oneChild = 0
      return { type: 'child', head: parseChildHead(value, 'child') }
    }
    if (type === FRAME.end) return this.#end(value)
    throw new ReadingError('FRAME_MALFORMED', `unexpected type ${type}`)
  }

  #count(what: 'pages' | 'findings' | 'meta' | 'children', most: number): void {
    this.#counts[what] += 1
    if (this.#counts[what] > most) throw new ReadingError('FRAME_OVER_LIMIT', `more than ${most} ${what}`)
  }

  #bytes(payload: Uint8Array): WallEvent {
    if (!this.#childOpen) throw new ReadingError('FRAME_MALFORMED', 'bytes of no child')
    this.#counts.childBytes += payload.length
    this.#oneChild += payload.length
    if (this.#counts.childBytes > this.#limits.childBytes || this.#oneChild > this.#limits.oneChildBytes) {
      throw new ReadingError('FRAME_OVER_LIMIT', 'child bytes')
    }
    return { type: 'bytes', bytes: payload }
  }

  #page(value: unknown): WallEvent {
    this.#count('pages', this.#limits.pages)
    const page = parsePage(value, 'page')
    if (page.how === 'corrected') throw new ReadingError('FRAME_MALFORMED', 'a correction that no person made')
    if (page.number <= this.#lastPage) throw new ReadingError('FRAME_MALFORMED', 'page numbers do not rise')
    this.#lastPage = page.number
    if (page.how !== 'unread') {
      this.#textPages += 1
      this.#units += page.text.length
      this.#words += page.words?.length ?? 0
      if (this.#units > this.#limits.textUnits) throw new ReadingError('FRAME_OVER_LIMIT', 'text')
      if (this.#words > this.#limits.words) throw new ReadingError('FRAME_OVER_LIMIT', 'words')
    }
    return { type: 'page', page }
  }

  #end(value: unknown): WallEvent {
    const { end, engine, counts } = parseEnd(value)
    for (const name of Object.keys(this.#counts) as (keyof Counts)[]) {
      if (counts[name] !== this.#counts[name]) {
        throw new ReadingError(
          'COUNTS_DISAGREE',
          `${name}: ${this.#counts[name]} came, ${String(counts[name])} claimed`,
        )
      }
    }
    if (end.state === 'unread' && this.#textPages > 0) {
      throw new ReadingError('FRAME_MALFORMED', 'text of an unread file')
    }
    return { type: 'end', end, engine }
  }
}

function parseJson(payload: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload))
  } catch (cause) {
    throw new ReadingError('FRAME_MALFORMED', 'not JSON in UTF-8', { cause })
  }
}

function parseEnd(value: unknown): { end: EngineEnd; engine: EngineName; counts: Readonly<Record<string, unknown>> } {
  const malformed = (place: string): never => {
    throw new ReadingError('FRAME_MALFORMED', `end/${place}`)
  }
  if (typeof value !== 'object' || value === null) return malformed('')
  const { state, because, kind, encoding, engine, counts } = value as Readonly<Record<string, unknown>>
  if (!isKind(kind)) return malformed('kind')
  if (!isEngineName(engine)) return malformed('engine')
  if (typeof counts !== 'object' || counts === null) return malformed('counts')
  if (state !== 'read' && state !== 'partial' && state !== 'unread') return malformed('state')
  if (state === 'read' ? because !== undefined : !isUnreadReason(because)) return malformed('because')
  return {
    end: {
      state,
      ...(isUnreadReason(because) ? { because } : {}),
      kind,
      ...(encoding === undefined ? {} : { encoding: parseEncoding(encoding, 'end/encoding') }),
    },
    engine,
    counts: counts as Readonly<Record<string, unknown>>,
  }
}
