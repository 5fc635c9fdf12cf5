import type { TreeLimits } from './limits.ts'
import type { UnreadReason } from './unread.ts'

/** A file found inside another, as far as the tree is concerned. */
export interface TreeFile {
  readonly id: string
  readonly parent?: string
  readonly size: number
  /** Hex. */
  readonly sha256: string
}

interface Totals {
  files: number
  bytes: number
}

/**
 * Watches over files within files: how deep they lie, how many and how large they are together, measured from the file that was received. Unfolding
 * one archive is bounded by the engine; this bounds what its contents may unfold to in turn.
 */
export class FileTree {
  readonly #limits: TreeLimits
  readonly #files = new Map<string, TreeFile>()
  readonly #totals = new Map<string, Totals>()

  constructor(limits: TreeLimits, files: Iterable<TreeFile>) {
    this.#limits = limits
    for (const file of files) this.#files.set(file.id, file)
    for (const file of this.#files.values()) {
      if (file.parent === undefined) continue
      const root = this.#chain(file).at(-1)!
      const totals = this.#totals.get(root.id) ?? { files: 0, bytes: 0 }
      totals.files += 1
      totals.bytes += file.size
      this.#totals.set(root.id, totals)
    }
  }

  /** Why a file is not to be opened; undefined when nothing speaks against it. A file that was received itself is always opened. */
  judge(id: string): UnreadReason | undefined {
    const file = this.#files.get(id)
    if (file?.parent === undefined) return undefined
    const ancestors = this.#chain(file).slice(1)
    if (ancestors.some(({ sha256 }) => sha256 === file.sha256)) return 'contains-itself'
    if (ancestors.length > this.#limits.depth) return 'too-deep'
    const root = ancestors.at(-1)!
    const { files, bytes } = this.#totals.get(root.id) ?? { files: 0, bytes: 0 }
    if (files > this.#limits.files || bytes > this.#limits.bytes) return 'over-limit'
    return bytes > this.#limits.ratioFrom && bytes > this.#limits.ratio * root.size ? 'bomb' : undefined
  }

  /** The file and its ancestors up to the one that was received. A parent that is not known ends the chain. */
  #chain(file: TreeFile): TreeFile[] {
    const chain = [file]
    for (let at = file; at.parent !== undefined; ) {
      const parent = this.#files.get(at.parent)
      if (parent === undefined || chain.length > 1000) break
      chain.push(parent)
      at = parent
    }
    return chain
  }
}
