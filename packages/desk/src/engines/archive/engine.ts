import type { Engine } from '#reading'
import { readCompressed } from './compressed.ts'
import { readSeven } from './seven/engine.ts'
import { readTar } from './tar.ts'
import { readZip } from './zip.ts'

/** Archives: each member becomes a file of its own, and is read like any other. */
export const engine: Engine = {
  name: 'archive',
  async read(input, sink) {
    if (input.kind === 'tar') return readTar(input.bytes, input, sink)
    if (input.kind === '7z') return readSeven(input, sink)
    if (input.kind !== 'zip') return readCompressed(input, sink)
    return readZip(input, sink)
  },
}
