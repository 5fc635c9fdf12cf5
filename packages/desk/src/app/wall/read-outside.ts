import { bytesInMemory, type FileToRead, type ReadFile, readFile } from '#jobs'
import type { Wall } from '#reading'

/** A file that belongs to no case: its place, or its bytes. */
export type OutsideFile = FileToRead | { readonly bytes: Uint8Array; readonly name?: string }

/** Reads files one after the other behind one wall. Nothing of them is kept. */
export async function* readOutside(
  wall: Wall,
  files: AsyncIterable<OutsideFile>,
  signal?: AbortSignal,
): AsyncGenerator<ReadFile> {
  const session = wall.openSession()
  try {
    for await (const { bytes, name } of files) {
      const file = {
        bytes: bytes instanceof Uint8Array ? bytesInMemory(bytes) : bytes,
        ...(name === undefined ? {} : { name }),
      }
      yield await readFile(file, session, signal === undefined ? {} : { signal })
    }
  } finally {
    await session.close()
  }
}
