import type { AccessionId, EngineStamp, FileId, LedgerId, ReadingId, TracingId } from '#model'

/** A file's name as it came: the text, and the raw bytes where they are no UTF-8. It is testimony and never a path. */
export interface GivenName {
  readonly name: string
  /** Base64 of the bytes; present when `name` is only a guess at what they spell. */
  readonly nameBytes?: string
  /** Folders above it inside the delivery, as given, joined by `/`. */
  readonly path?: string
  readonly pathBytes?: string
}

/** Where a file stands. `received`: nobody has tried to read it yet, which says nothing about it. */
export type FileState =
  | { readonly state: 'received' }
  | { readonly state: 'read'; readonly reading: ReadingId }
  | { readonly state: 'partial'; readonly reading: ReadingId; readonly because: string }
  | { readonly state: 'unread'; readonly reading: ReadingId; readonly because: string }

/** A file of the case: bytes as received, or as found inside another file. */
export type FileRecord = FileKept | FileErased

export interface FileKept {
  readonly kept: true
  readonly id: FileId
  readonly accession: AccessionId
  /** The file it was found in. */
  readonly parent?: FileId
  readonly given: GivenName
  readonly size: number
  /** SHA-256 of the bytes, hex. Never leaves the case except for files that are published. */
  readonly sha256: string
  /** Time of receipt, ISO 8601 UTC with milliseconds; stays inside the case. */
  readonly receivedAt: string
  /** When the sender's disk says the file was last written; testimony. */
  readonly claimedModified?: string
  readonly state: FileState
  /** The latest tracing of it, if any. */
  readonly tracing?: TracingId
}

/** What is left of an erased file: that there was one, and the entry that says why it went. */
export interface FileErased {
  readonly kept: false
  readonly id: FileId
  readonly accession: AccessionId
  readonly parent?: FileId
  readonly erasedBy: number
}

/** A kept derivative: what an engine made of a file. */
export interface DerivedRecord {
  readonly id: ReadingId | TracingId
  readonly kind: 'reading' | 'tracing'
  readonly of: FileId
  readonly engine: EngineStamp
  /** Bytes and their SHA-256 in hex; absent when the engine gave nothing (unread). */
  readonly content?: { readonly size: number; readonly sha256: string }
  readonly state: 'read' | 'partial' | 'unread' | 'traced'
  readonly because?: string
}

export interface AccessionRecord {
  readonly id: AccessionId
  readonly receivedAt: string
  readonly files: number
  /** False when the delivery was interrupted; the same command takes it up again. */
  readonly finished: boolean
  readonly seal?: LedgerId<'seal'>
  readonly note?: string
  readonly erasedBy?: number
}

/** An act as the log shows it. `payload` is undefined once erased. */
export interface EntryRecord {
  readonly n: number
  readonly type: string
  readonly day: string
  readonly by: string
  readonly of: readonly number[]
  readonly tool?: string
  readonly payload?: unknown
  readonly erasedBy?: number
}
