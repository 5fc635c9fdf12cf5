import type { CatalogueIndex } from '#catalogue'
import type {
  AccessionRecord,
  Account,
  AuditReport,
  DerivedRecord,
  EntryPayload,
  EntryRecord,
  EntryType,
  FileRecord,
  GivenName,
  NewEntry,
} from '#custody'
import type { AccessionId, DraftId, EngineStamp, FileId, ReadingId, RedactedId, TracingId } from '#model'
import type { SearchIndex } from '#search'

/** How the case is kept from others who get hold of the disk. Every screen and command says so when it is `open`. */
export type Protection = 'passphrase' | 'open' | 'scratch'

export type Writing =
  | { readonly can: true; readonly as: string }
  | { readonly can: false; readonly because: 'KEY_NOT_ENROLLED' | 'KEY_LOCKED' | 'DISK_READ_ONLY' }

/** Bytes with a known length that can be had again from the start; fits the reading room's port of the same shape. */
export interface Original {
  readonly size: number
  chunks(): AsyncIterable<Uint8Array>
}

/** Something to receive: a path to walk, or bytes that arrive by themselves (an upload, a paste, standard input). */
export type Item =
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'stream'; readonly given: GivenName; readonly chunks: AsyncIterable<Uint8Array> }
  | { readonly kind: 'bytes'; readonly given: GivenName; readonly bytes: Uint8Array }

export interface Delivery {
  readonly items: Iterable<Item> | AsyncIterable<Item>
  /** How it came. Who gave it, through whom and where is sealed for the custodians before anything touches the disk. */
  readonly account?: Account
  /** Who gave it, where nothing else is told: short for `account.from`. */
  readonly from?: string
  /** A remark that the case may keep in readable form (encrypted like everything, erasable). */
  readonly note?: string
  /** Bytes; larger files are refused before a byte is stored. */
  readonly maxFileBytes?: number
}

/** What became of one item. Refusals are told one by one; the rest of the delivery goes on. */
export type Received =
  | {
      readonly outcome: 'received'
      readonly id: FileId
      readonly given: GivenName
      readonly size: number
      readonly sha256: string
      /** Whether the same bytes were held already; there is one object for all receipts. */
      readonly heldBefore: boolean
      /** A held object was found damaged and has been restored from this delivery. */
      readonly restored: boolean
    }
  | { readonly outcome: 'refused'; readonly given: GivenName; readonly because: RefusalCode; readonly detail: string }
  | { readonly outcome: 'skipped'; readonly given: GivenName; readonly because: SkipCode; readonly detail: string }

export type RefusalCode =
  | 'NOT_FOUND'
  | 'NO_PERMISSION'
  | 'NOT_A_FILE'
  | 'OVER_LIMIT'
  | 'CHANGED_WHILE_READ'
  | 'READ_FAILED'
  | 'TOO_MANY_LINKS'
  | 'STREAM_BROKE'

export type SkipCode = 'SYMLINK' | 'THE_CASE_ITSELF'

export interface Receipt {
  readonly accession: AccessionId
  readonly received: number
  readonly refused: number
  readonly skipped: number
  readonly bytes: number
  /** The signed head of the ledger that covers the last of it. */
  readonly checkpoint: string
  /** Handle of the sealed identity, where one was given. */
  readonly seal?: string
}

export interface ReceiveOptions {
  /** Told batch by batch, after the batch is durable: what is passed here is acknowledged. */
  readonly onReceived?: (batch: readonly Received[]) => void | Promise<void>
  readonly onProgress?: (bytes: number, files: number) => void
  /** Stops after the batch at hand. */
  readonly signal?: AbortSignal
}

export interface ChildInput {
  readonly given: GivenName
  readonly bytes: Uint8Array
  /** What it is to its parent, in the words of the reading (`attachment`, `member`...), and its place there. */
  readonly role: string
  readonly index: number
}

export type DerivedInput =
  | {
      readonly kind: 'reading'
      readonly of: FileId
      readonly engine: EngineStamp
      readonly state: 'read' | 'partial' | 'unread'
      readonly because?: string
      readonly bytes?: Uint8Array
    }
  | {
      readonly kind: 'tracing'
      readonly of: FileId
      readonly from: ReadingId
      readonly engine: EngineStamp
      readonly bytes: Uint8Array
    }

export interface DraftInput {
  readonly bytes: Uint8Array
  readonly name: string
  readonly language: string
  /** The version that this one follows. */
  readonly replaces?: DraftId
}

/** What the tests of a redacted file found, as the ledger has it. */
export type Inspection = Omit<EntryPayload<'inspect'>, 'time'>

/** A redacted file that was made by a plan of a file. */
export interface RedactedInput {
  readonly plan: string
  readonly file: FileId
  readonly engine: EngineStamp
  readonly mediaType: string
  readonly pages: number
  readonly text: 'recognised' | 'partly' | 'text' | 'none'
  readonly pictures: string
  readonly bytes: Uint8Array
}

/** A run of the draft check as the ledger has it: how often each code, and what was not looked for. */
export interface CheckRun {
  readonly draft: DraftId
  readonly found: Readonly<Record<string, number>>
  readonly notChecked: readonly string[]
  readonly sealedNamesChecked: boolean
}

export interface FileFilter {
  readonly accession?: AccessionId
  readonly state?: 'received' | 'read' | 'partial' | 'unread'
  readonly parent?: FileId | null
}

export interface AuditOptions {
  /** Checkpoints kept elsewhere (signed notes): the ledger must extend each of them. */
  readonly against?: readonly string[]
  readonly onProgress?: (done: number, total: number) => void
}

export interface Erased {
  readonly entry: number
  /** Ids whose content is gone by this act: the file, its readings and tracings. */
  readonly gone: readonly string[]
  /** Other receipts of the same bytes, which are still held. */
  readonly stillHeldAs: readonly FileId[]
}

/** The use cases of one open case. Doors parse, make one call, and present. */
export interface Desk {
  readonly caseId: string
  /** Undefined for a scratch case, which leaves nothing on disk. */
  readonly folder: string | undefined
  readonly protection: Protection
  readonly writing: Writing
  /** What opening found worth telling: a rollback, a tail that was cut, an index that was made anew. */
  readonly notices: readonly Notice[]

  receive(delivery: Delivery, options?: ReceiveOptions): Promise<Receipt>
  /** Keeps files that were found inside a file (attachments, members) as files of the case. */
  keepChildren(parent: FileId, children: readonly ChildInput[], engine: EngineStamp): Promise<readonly FileId[]>
  /** Keeps what engines made, each named in the ledger with its engine's stamp; all of the call in one append. */
  keepDerived(inputs: readonly DerivedInput[]): Promise<readonly DerivedRecord[]>

  /**
   * Records acts of a person (corrections, facts about a text, undoing), all in one append; returns their numbers.
   * @throws {CustodyError} PAYLOAD_MALFORMED; {AppError} NOT_WRITABLE
   */
  record(acts: readonly NewEntry[] | ((next: number) => readonly NewEntry[])): Promise<readonly number[]>
  /** Acts of these types that nobody took back, in their order. */
  listStanding(types: readonly EntryType[]): Promise<readonly EntryRecord[]>

  /** Enters which wall stands while files are read, whenever it is another than before. */
  recordWall(tier: 1 | 2 | 3, found: string): Promise<void>

  listAccessions(): Promise<readonly AccessionRecord[]>
  listFiles(filter?: FileFilter): Promise<readonly FileRecord[]>
  findFile(id: FileId): Promise<FileRecord | undefined>
  /** @throws {CustodyError} FILE_UNKNOWN, FILE_ERASED */
  openOriginal(id: FileId): Promise<Original>
  listDerived(of: FileId): Promise<readonly DerivedRecord[]>
  /** @throws {CustodyError} DERIVED_UNKNOWN, FILE_ERASED, DIGEST_MISMATCH */
  readDerived(id: ReadingId | TracingId | DraftId | RedactedId): Promise<Uint8Array>
  /**
   * Keeps a version of a draft like a derivative: encrypted, named in the ledger, its bytes erasable.
   * @throws {CustodyError} ENTRY_UNKNOWN when what it replaces is no draft
   */
  keepDraft(draft: DraftInput): Promise<DraftId>
  /** Keeps a redacted file like a derivative. Which plan it follows and what was found in it stand in the ledger. */
  keepRedacted(input: RedactedInput): Promise<RedactedId>
  /** Enters what the tests of a redacted file found. */
  recordInspection(inspection: Inspection): Promise<void>
  /** Enters what a run of the draft check found in a kept draft. */
  recordCheck(run: CheckRun): Promise<void>
  /** Entries in their order, the latest `last` of them or those from `first` on. */
  listEntries(range?: { readonly first?: number; readonly last?: number }): Promise<readonly EntryRecord[]>
  /** The signed head of the ledger: a note in text form, to be kept outside the case. */
  checkpoint(): Promise<string>

  audit(options?: AuditOptions): Promise<AuditReport>
  /** @throws {CustodyError} FILE_UNKNOWN, FILE_ERASED, REASON_MISSING */
  erase(id: string, reason: string): Promise<Erased>
  /** Throws the index away and makes it anew from the ledger. Returns how many entries it was made from. */
  /** What the catalogue keeps of documents, as it was left; the catalogue brings it up to date. */
  openCatalogue(): Promise<CatalogueIndex>
  /** The full-text index of the case, as it was left; the workspace brings it up to date. */
  openSearch(): Promise<SearchIndex>
  rebuild(onProgress?: (done: number, total: number) => void): Promise<number>
  close(): Promise<void>
}

export interface Notice {
  readonly code:
    | 'CASE_OPEN'
    | 'CASE_READ_ONLY'
    | 'PUBLICATION_INTERRUPTED'
    | 'TAIL_CUT'
    | 'LEFTOVERS_SWEPT'
    | 'ERASURE_COMPLETED'
    | 'INDEX_MADE_ANEW'
    | 'ROLLBACK'
    | 'SPLIT_VIEW'
    | 'CLOCK_BEHIND'
    | 'KEY_SELF_ASSERTED'
  readonly params: Readonly<Record<string, string | number>>
}
