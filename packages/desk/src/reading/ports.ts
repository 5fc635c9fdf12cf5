import type { EngineName } from './engine-names.ts'
import type { Finding, FindingCode, Place } from './finding.ts'
import type { Kind } from './kind/kinds.ts'
import type { Limits } from './limits.ts'
import type { Child, Encoding, Page, Testimony } from './reading.ts'
import type { UnreadReason } from './unread.ts'

/** Bytes with a known length that can be had again from the start. */
export interface ByteSource {
  readonly size: number
  chunks(): AsyncIterable<Uint8Array>
}

/** What may be told to an engine besides the bytes. No name, no path, nothing of the case. */
export interface Hints {
  /** Which of the plain-text kinds the file's name promises; used only where the bytes leave it open. */
  readonly textKind?: Kind
  /** Passwords to try in order, given by the user for this accession; never logged, never in a finding. */
  readonly passwords?: readonly string[]
  /**
   * For `recognition`: pages counted from 1, in rising order; languages by BCP 47, the likeliest first; whether the Tesseract that is installed may be
   * used, which only a kernel's wall allows.
   */
  readonly recognise?: {
    readonly pages: readonly number[]
    readonly languages?: readonly string[]
    readonly native?: boolean
  }
  /** For `page-picture`: which page, and how many pixels wide. `asStored`: a photograph is not turned as its camera held it, so that boxes fit. */
  readonly picture?: { readonly page: number; readonly width: number; readonly asStored?: boolean }
}

/**
 * What an engine hands out while it works, in order. `false` means that a limit is reached: nothing more of that sort is taken, and the engine ends
 * as partial.
 */
export interface EngineSink {
  page(page: Page): boolean
  meta(name: string, value: string): void
  finding(code: FindingCode, params?: Finding['params'], place?: Place): void
  /** Opens a child; its bytes follow by `childBytes` until the next child or the end. */
  child(head: ChildHead): boolean
  childBytes(bytes: Uint8Array): boolean
}

export type ChildHead = Omit<Child, 'index' | 'size' | 'sha256'>

export interface EngineEnd {
  readonly state: 'read' | 'partial' | 'unread'
  readonly because?: UnreadReason
  readonly kind: Kind
  readonly encoding?: Encoding
}

/** An engine runs behind the wall only. It keeps within `limits`, throws nothing on bad input and never writes to the console. */
export interface Engine {
  readonly name: EngineName
  read(input: EngineInput, sink: EngineSink): Promise<EngineEnd>
}

export interface EngineInput {
  readonly bytes: Uint8Array
  readonly kind: Kind
  /** The file is longer than `bytes`: only its beginning was handed over. */
  readonly cut: boolean
  readonly hints: Hints
  readonly limits: Limits
}

export type WallEvent =
  | { readonly type: 'page'; readonly page: Page }
  | { readonly type: 'meta'; readonly entry: Testimony }
  | { readonly type: 'finding'; readonly finding: Finding }
  | { readonly type: 'child'; readonly head: ChildHead }
  | { readonly type: 'bytes'; readonly bytes: Uint8Array }
  | { readonly type: 'end'; readonly end: EngineEnd; readonly engine: EngineName }

export interface WallJob {
  /** `auto` lets the walled side look at the whole file and choose. */
  readonly engine: EngineName | 'auto'
  readonly bytes: ByteSource
  readonly hints: Hints
  readonly limits: Limits
}

/** 1: bubblewrap. 2: kernel namespaces. 3: no kernel wall, Node's permission model only. */
export type WallTier = 1 | 2 | 3

/** A program to run behind a wall: its code, and nothing else, is what it can see. Paths are absolute, on this machine. */
export interface WalledProgram {
  /** The folder of the package whose `package.json` names the imports; `entry` and `folders` lie in it. */
  readonly home: string
  readonly entry: string
  readonly folders: readonly string[]
  /** Names of packages that it loads; those that they need in turn are found by their own `package.json`. */
  readonly packages: readonly string[]
}

/**
 * Readers of one accession. They are used again for its other files and never for another accession's.
 * `run` gives checked events; it throws the wall's own error when the reader dies, is late, or breaks the protocol, and then nothing it gave before
 * is to be believed.
 */
export interface WallSession {
  readonly tier: WallTier
  run(job: WallJob, options?: { readonly alone?: boolean; readonly signal?: AbortSignal }): AsyncIterable<WallEvent>
  close(): Promise<void>
}

export interface Wall {
  readonly tier: WallTier
  /** How many readers work beside each other. */
  readonly readers?: number
  openSession(): WallSession
  /** Readers that recognise pages and draw them: they may take longer, and see the models. A wall in a test may have none. */
  openRecognition?(): WallSession
}
