import {
  bytesInMemory,
  type FileToRead,
  picturesToRead,
  type ReadFile,
  type ReadFileOptions,
  readFile,
  recogniseReading,
} from '#jobs'
import type { Wall, WallSession } from '#reading'

/** A file that belongs to no case: its place, or its bytes. */
export type OutsideFile = FileToRead | { readonly bytes: Uint8Array; readonly name?: string }

/** Reads files one after the other behind one wall. Pages without text are read from their pictures. Nothing is kept. */
export async function* readOutside(
  wall: Wall,
  files: AsyncIterable<OutsideFile>,
  options: Pick<ReadFileOptions, 'signal' | 'passwords'> = {},
): AsyncGenerator<ReadFile> {
  const session = wall.openSession()
  let recognition: WallSession | undefined
  try {
    for await (const { bytes, name } of files) {
      const file = {
        bytes: bytes instanceof Uint8Array ? bytesInMemory(bytes) : bytes,
        ...(name === undefined ? {} : { name }),
      }
      const read = await readFile(file, session, options)
      if (wall.openRecognition === undefined || picturesToRead(read.reading) === undefined) {
        yield read
        continue
      }
      recognition ??= wall.openRecognition()
      let { reading } = read
      for await (const step of recogniseReading(file, recognition, reading, options)) reading = step.reading
      yield { ...read, reading }
    }
  } finally {
    await session.close()
    await recognition?.close()
  }
}
