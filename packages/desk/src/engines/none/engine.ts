import type { Engine } from '#reading'

const PICTURES = /^(jpeg|png|gif|bmp|tiff|webp|heic|avif|jp2|jxl|psd|ico|svg)$/

/** Reads nothing and says so: the file's kind is named, and why it was not read. */
export const engine: Engine = {
  name: 'none',
  async read({ kind, bytes }) {
    if (bytes.length === 0) return { state: 'unread', because: 'empty', kind: 'empty' }
    if (PICTURES.test(kind)) return { state: 'unread', because: 'no-text-engine', kind }
    if (kind === 'pgp' || kind === 'age') return { state: 'unread', because: 'password', kind }
    return { state: 'unread', because: 'unsupported', kind }
  },
}
