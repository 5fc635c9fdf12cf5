import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Recipient, sealStream, startFor } from '#storage'

/** A folder whose files only one age key opens, with a list that `sha256sum -c` checks. */
export class EncryptedFolder {
  readonly #folder: string
  readonly #recipient: Recipient
  readonly #sums: string[] = []

  constructor(folder: string, recipient: Recipient) {
    this.#folder = folder
    this.#recipient = recipient
  }

  /** Encrypts on the way to the disk: nothing lies there in plain form. @param path - without its ending */
  async add(path: string, content: string | Uint8Array | AsyncIterable<Uint8Array>): Promise<void> {
    const name = `${path}.age`
    const hash = createHash('sha256')
    const fd = openSync(this.#make(name), 'wx', 0o600)
    try {
      for await (const chunk of sealStream(startFor([this.#recipient]), chunksOf(content))) {
        hash.update(chunk)
        for (let at = 0; at < chunk.length; ) at += writeSync(fd, chunk, at)
      }
      fsyncSync(fd)
    } finally {
      closeSync(fd)
    }
    this.#sums.push(`${hash.digest('hex')}  ${name}\n`)
  }

  /** What whoever finds the folder may read. */
  addOpen(path: string, text: string): void {
    writeFileSync(this.#make(path), text, { flag: 'wx', mode: 0o600 })
    this.#sums.push(`${createHash('sha256').update(text).digest('hex')}  ${path}\n`)
  }

  writeSums(): string {
    const sums = [...this.#sums].sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join('')
    writeFileSync(join(this.#folder, 'SHA256SUMS'), sums, { flag: 'wx', mode: 0o600 })
    return sums
  }

  #make(path: string): string {
    const at = join(this.#folder, ...path.split('/'))
    mkdirSync(dirname(at), { recursive: true, mode: 0o700 })
    return at
  }
}

async function* chunksOf(content: string | Uint8Array | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (typeof content === 'string') yield Buffer.from(content)
  else if (content instanceof Uint8Array) yield content
  else yield* content
}
