/** A name given by a store: 64 hexadecimal digits, keyed, so that it says nothing to whoever lacks the case key. */
export type BlobName = string

/** A file found in a store's folder that is not what the store keeps: a link, a folder, a name of another form. */
export interface Stray {
  readonly place: string
  readonly kind: 'file' | 'link' | 'other'
}

/**
 * Small named values, each written whole: the ledger's tiles, payload segments, seals. Keys are ASCII paths of the
 * store's own making (`tile/0/000.p/3`), never names from outside.
 */
export interface RecordReader {
  /** @returns undefined when there is none; a link in its place is refused by an error */
  read(key: string): Promise<Uint8Array | undefined>
  /** Every key, in code unit order, and whatever lies beside them. */
  list(): Promise<{ readonly keys: readonly string[]; readonly strays: readonly Stray[] }>
}

export interface RecordStore extends RecordReader {
  /** Durable when it returns; each value is there whole or not at all, and replaces what had its key. */
  writeAll(values: ReadonlyMap<string, Uint8Array>): Promise<void>
  /** Gone when it returns; what is not there is no error. */
  removeAll(keys: readonly string[]): Promise<void>
}

/** Where the bytes of one blob come from. A `path` is opened without following links and must be a regular file;
 * `expectedSize` serves for sharing out the work and is not believed. */
export type BlobSource =
  | { readonly kind: 'path'; readonly path: string | Uint8Array; readonly expectedSize: number }
  | { readonly kind: 'stream'; readonly chunks: AsyncIterable<Uint8Array> }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }

/** Written, not yet durable, and in nobody's sight. */
export interface StagedBlob {
  readonly outcome: 'staged'
  readonly name: BlobName
  readonly size: number
  /** Hex. */
  readonly sha256: string
  /** HMAC-SHA-256 of the bytes under the key that was given; 32 bytes. */
  readonly commitment: Uint8Array
  /** Of the source, where it is a file: when it was last written, milliseconds since 1970. */
  readonly modified?: number
}

/** The source's fault, not the store's: nothing of it is left. */
export interface RefusedBlob {
  readonly outcome: 'refused'
  readonly because:
    | 'NOT_FOUND'
    | 'NO_PERMISSION'
    | 'NOT_A_FILE'
    | 'OVER_LIMIT'
    | 'CHANGED_WHILE_READ'
    | 'READ_FAILED'
    | 'TOO_MANY_LINKS'
    | 'STREAM_BROKE'
  readonly detail: string
}

export interface StageRequest {
  readonly source: BlobSource
  /** 32 random bytes. */
  readonly commitmentKey: Uint8Array
  readonly maxBytes: number
}

export type Placed = 'new' | 'held before' | 'restored'

/** One batch on its way into the store. */
export interface BlobBatch {
  /** Writes; answers in the order of the requests. Throws when the store itself fails. */
  stage(
    requests: readonly StageRequest[],
    onBytes?: (bytes: number) => void,
  ): Promise<readonly (StagedBlob | RefusedBlob)[]>
  /** Makes everything staged durable, then reads all of it back and compares. Throws when one byte differs. */
  settle(): Promise<void>
  /** Puts everything in its place, durably. Called inside `exclusively`, so that no sweep comes between it and the ledger. */
  place(): Promise<ReadonlyMap<BlobName, Placed>>
  /** Ends the batch; what was placed stays. Called also after a failure. */
  end(): Promise<void>
}

/** A blob to be looked at whole, with the keys of commitments over its bytes. */
export interface BlobCheck {
  readonly name: BlobName
  readonly commitmentKeys: readonly Uint8Array[]
}

/** What lies under a name. `damaged` does not open; whether the rest is what it should be is for the asker to compare. */
export type CheckedBlob =
  | {
      readonly state: 'opens'
      readonly size: number
      readonly sha256: string
      readonly commitments: readonly Uint8Array[]
    }
  | { readonly state: 'missing' }
  | { readonly state: 'damaged' }
  | { readonly state: 'link' }

export interface BlobReader {
  has(name: BlobName): Promise<boolean>
  /**
   * The bytes, authenticated piece by piece.
   * @throws {StorageError} BLOB_MISSING, BLOB_DAMAGED; LINK_PLANTED
   */
  open(name: BlobName): AsyncIterable<Uint8Array>
  /** Reads blobs whole; answers in the order asked. */
  check(blobs: readonly BlobCheck[]): Promise<readonly CheckedBlob[]>
  list(): Promise<{ readonly names: readonly BlobName[]; readonly strays: readonly Stray[] }>
  /** The name that bytes with this SHA-256 (hex) have here. */
  nameOf(sha256: string): BlobName
}

export interface BlobStore extends BlobReader {
  begin(): BlobBatch
  /** Gone when it returns; what is not there is no error. */
  remove(names: readonly BlobName[]): Promise<void>
}

/** Serialises writers of one case, in this process and in others. */
export interface CaseLock {
  /** @throws {StorageError} CASE_BUSY when another process keeps it for too long */
  exclusively<T>(act: () => Promise<T>): Promise<T>
}

export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number
}

/** Random bytes fit for keys. */
export type Random = (length: number) => Uint8Array
