import { createHash } from 'node:crypto'
import { drawPage, type PagePicture } from '#jobs'
import type { FileId } from '#model'
import type { Wall, WallSession } from '#reading'
import type { Desk } from '../desk.ts'

export type NamedPicture = PagePicture & { readonly tag: string }

/** What somebody wants to see of a page. */
export interface PictureWish {
  readonly file: FileId
  /** Counted from 1. */
  readonly page: number
  /** Pixels; smaller pictures stay as they are. */
  readonly width: number
  /** Not turned upright as a camera noted, so that boxes of words fit. */
  readonly asStored?: boolean
  /** Nobody looks at it yet: it comes after everything that somebody does look at. */
  readonly ahead?: boolean
  /** Who wanted it has gone on. What is being drawn is finished, what waits is not begun. */
  readonly signal?: AbortSignal
}

interface Waiting {
  readonly wish: PictureWish
  readonly begin: () => void
  readonly giveUp: () => void
}

/** Bytes of pictures held, and readers kept ready for how long after the last page was drawn. */
const HELD_BYTES = 96 << 20
const READY_MILLISECONDS = 60_000
/** Pages drawn at once, and wishes that wait at most: somebody who holds a key down passes by more. */
const AT_ONCE = 2
const MOST_WAITING = 24

/**
 * Pages as pictures, drawn from their originals behind the wall. What was wanted last is drawn first, what was passed by
 * is not drawn at all; readers stay ready while a document is being looked at, and pictures stay in memory, never on disk.
 */
export class PagePictures {
  readonly #desk: Desk
  readonly #openWall: () => Promise<Wall>
  readonly #held = new Map<string, NamedPicture>()
  #bytes = 0
  readonly #drawing = new Map<string, Promise<NamedPicture | undefined>>()
  #waiting: Waiting[] = []
  #atWork = 0
  #wall: Promise<Wall> | undefined
  #ready: { readonly file: FileId; readonly session: Promise<WallSession>; users: number } | undefined
  #timer: NodeJS.Timeout | undefined

  constructor(desk: Desk, openWall: () => Promise<Wall>) {
    this.#desk = desk
    this.#openWall = openWall
  }

  /** Undefined where there is no such file, or where the wish was passed by before its turn came. */
  async draw(wish: PictureWish): Promise<NamedPicture | undefined> {
    const key = `${wish.file} ${wish.page} ${wish.width} ${wish.asStored === true}`
    const held = this.#held.get(key)
    if (held !== undefined) {
      this.#held.delete(key)
      this.#held.set(key, held)
      return held
    }
    const underway = this.#drawing.get(key)
    if (underway !== undefined) return await underway
    if (!(await this.#turn(wish))) return undefined
    try {
      // It may have come in while this one waited.
      const there = this.#held.get(key) ?? this.#drawing.get(key)
      if (there !== undefined) return await there
      const drawn = this.#draw(wish).finally(() => this.#drawing.delete(key))
      this.#drawing.set(key, drawn)
      const picture = await drawn
      if (picture !== undefined && 'png' in picture) this.#hold(key, picture)
      return picture
    } finally {
      this.#pass()
    }
  }

  /** Has a reader ready before the first page is wanted. */
  async prepare(file: FileId): Promise<void> {
    await this.#readyFor(file)
    this.#rest()
  }

  /** Lets readers and pictures go; the wall is asked for anew. */
  async reset(): Promise<void> {
    clearTimeout(this.#timer)
    for (const { giveUp } of this.#waiting.splice(0)) giveUp()
    this.#wall = undefined
    this.#held.clear()
    this.#bytes = 0
    await this.#dismiss()
  }

  /** Whether this wish's turn has come; false once it was passed by. */
  #turn(wish: PictureWish): Promise<boolean> {
    if (wish.signal?.aborted) return Promise.resolve(false)
    if (this.#atWork < AT_ONCE) {
      this.#atWork += 1
      return Promise.resolve(true)
    }
    return new Promise((resolve) => {
      const waiting: Waiting = { wish, begin: () => resolve(true), giveUp: () => resolve(false) }
      this.#waiting.push(waiting)
      wish.signal?.addEventListener(
        'abort',
        () => {
          this.#waiting = this.#waiting.filter((other) => other !== waiting)
          resolve(false)
        },
        { once: true },
      )
      if (this.#waiting.length > MOST_WAITING) this.#waiting.shift()?.giveUp()
    })
  }

  /** Hands the turn on: to the last that somebody looks at, else to the first that was asked for ahead. */
  #pass(): void {
    const looked = this.#waiting.findLastIndex(({ wish }) => wish.ahead !== true)
    const [next] = this.#waiting.splice(Math.max(looked, 0), 1)
    if (next === undefined) this.#atWork -= 1
    else next.begin()
  }

  async #draw({ file, page, width, asStored = false }: PictureWish): Promise<NamedPicture | undefined> {
    const kept = await this.#desk.findFile(file)
    if (!kept?.kept) return undefined
    const ready = await this.#readyFor(file)
    ready.users += 1
    try {
      const bytes = await this.#desk.openOriginal(file)
      const session = await ready.session
      const picture = await drawPage({ bytes, name: kept.given.name }, session, { page, width, asStored })
      if ('refused' in picture) return { ...picture, tag: '' }
      return { ...picture, tag: createHash('sha256').update(picture.png).digest('base64url').slice(0, 22) }
    } finally {
      ready.users -= 1
      if (ready !== this.#ready && ready.users === 0) void close(ready.session)
      else this.#rest()
    }
  }

  /** Readers meet one file and are never used for another: it may be another accession's. */
  async #readyFor(file: FileId) {
    if (this.#ready?.file === file) return this.#ready
    this.#wall ??= this.#openWall()
    const wall = await this.#wall
    if (this.#ready?.file === file) return this.#ready
    await this.#dismiss()
    const session = Promise.resolve(wall.openRecognition?.() ?? wall.openSession())
    this.#ready = { file, session, users: 0 }
    return this.#ready
  }

  #rest(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#dismiss(), READY_MILLISECONDS)
    this.#timer.unref()
  }

  async #dismiss(): Promise<void> {
    const ready = this.#ready
    this.#ready = undefined
    if (ready !== undefined && ready.users === 0) await close(ready.session)
  }

  #hold(key: string, picture: Extract<NamedPicture, { png: Uint8Array }>): void {
    this.#held.set(key, picture)
    this.#bytes += picture.png.length
    for (const [oldest, held] of this.#held) {
      if (this.#bytes <= HELD_BYTES) break
      this.#held.delete(oldest)
      if ('png' in held) this.#bytes -= held.png.length
    }
  }
}

async function close(session: Promise<WallSession>): Promise<void> {
  await (await session).close().catch(() => undefined)
}
