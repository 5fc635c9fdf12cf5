import { readZipDirectory, type ZipDirectory, type ZipEntry } from './directory.ts'
import { readMember } from './member.ts'

export type PackageFault = 'damaged' | 'bomb' | 'over-limit' | 'password' | 'dtd'

/** Why an office file cannot be read; the reading's own reasons. */
export class PackageError extends Error {
  readonly because: PackageFault

  constructor(because: PackageFault) {
    super(because)
    this.name = 'PackageError'
    this.because = because
  }
}

const MOST_PARTS = 20_000
const MOST_PART_BYTES = 96 * 1024 * 1024
const MOST_ALL_BYTES = 384 * 1024 * 1024

/** The parts of an office file (a zip archive whose members have fixed names), read one by one within limits on each and on all together. */
export class OfficePackage {
  readonly directory: ZipDirectory
  readonly #bytes: Uint8Array
  readonly #parts = new Map<string, ZipEntry>()
  #unpacked = 0

  /** @throws {PackageError} damaged, bomb, over-limit */
  constructor(bytes: Uint8Array) {
    const directory = readZipDirectory(bytes, MOST_PARTS)
    if (directory === undefined) throw new PackageError('damaged')
    if (directory.overlaps) throw new PackageError('bomb')
    if (directory.truncated) throw new PackageError('over-limit')
    this.directory = directory
    this.#bytes = bytes
    for (const entry of directory.entries) {
      const name = new TextDecoder().decode(entry.name).replaceAll('\\', '/')
      if (!entry.isFolder && !this.#parts.has(name)) this.#parts.set(name, entry)
    }
  }

  names(): string[] {
    return [...this.#parts.keys()].sort()
  }

  has(name: string): boolean {
    return this.#parts.has(name)
  }

  /**
   * A part's bytes, or undefined when the package has none of that name.
   * @throws {PackageError} damaged, over-limit, password
   */
  read(name: string): Uint8Array | undefined {
    const entry = this.#parts.get(name)
    if (entry === undefined) return undefined
    const member = readMember(this.#bytes, entry, Math.min(MOST_PART_BYTES, MOST_ALL_BYTES - this.#unpacked))
    if (member.fault === 'too-large') throw new PackageError('over-limit')
    if (member.fault === 'encrypted') throw new PackageError('password')
    if (member.bytes === undefined) throw new PackageError('damaged')
    this.#unpacked += member.bytes.length
    return member.bytes
  }
}
