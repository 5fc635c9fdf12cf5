/** What one file may cost. Every number inside a file is its own testimony; these are ours. */
export interface Limits {
  /** Larger files are not handed to a reader (plain text is cut here instead and called partial). Bytes. */
  readonly inputBytes: number
  readonly pages: number
  /** UTF-16 units of text over all pages. */
  readonly textUnits: number
  readonly words: number
  readonly findings: number
  readonly testimony: number
  readonly children: number
  /** Bytes of all children together, and of one. */
  readonly childBytes: number
  readonly oneChildBytes: number
  /** Unfolded bytes per byte of the file as received. */
  readonly ratio: number
  /** Nesting inside one format (parts in parts, values in values). */
  readonly nesting: number
  /** PDF points or pixels along one side of a page. */
  readonly pageSide: number
  /** Wall-clock milliseconds for the file. */
  readonly milliseconds: number
}

const MiB = 1024 * 1024

export const DEFAULT_LIMITS: Limits = {
  inputBytes: 512 * MiB,
  pages: 10_000,
  textUnits: 32 * MiB,
  words: 10_000_000,
  findings: 2_000,
  testimony: 5_000,
  children: 10_000,
  childBytes: 2048 * MiB,
  oneChildBytes: 1024 * MiB,
  ratio: 200,
  nesting: 100,
  pageSide: 14_400,
  milliseconds: 120_000,
}

/** What a whole tree of files within files may cost, counted from the file that was received. */
export interface TreeLimits {
  readonly depth: number
  readonly files: number
  readonly bytes: number
  /** Unfolded bytes per byte received; counted from `ratioFrom` bytes on, since small files compress well without harm. */
  readonly ratio: number
  readonly ratioFrom: number
}

export const DEFAULT_TREE_LIMITS: TreeLimits = {
  depth: 5,
  files: 100_000,
  bytes: 16 * 1024 * MiB,
  ratio: 200,
  ratioFrom: 64 * MiB,
}
