import type { Engine } from '#reading'
import { WasmCore } from '../recognition/core.ts'
import { withPages } from '../recognition/pages-of.ts'
import { shrinkColours, turnColours } from './scale.ts'

const WIDEST = 4000

let core: Promise<WasmCore> | undefined

/**
 * A page as a picture for the eye. What leaves the wall is pixels: three bytes each, row by row from the top, after two numbers of four bytes
 * (big-endian) for width and height. The desk packs them itself, so that a browser never decodes what a stranger wrote.
 */
export const engine: Engine = {
  name: 'page-picture',
  async read(input, sink) {
    const { kind, hints } = input
    const { page = 1, width = 1000, asStored = false } = hints.picture ?? {}
    const wide = Math.max(16, Math.min(WIDEST, Math.round(width)))
    if (kind !== 'pdf') core ??= WasmCore.load()
    const done = await withPages(input, await core, (pages) => {
      if (page > pages.count) return { refused: 'damaged' as const }
      const picture = pages.page(page, wide)
      if ('refused' in picture) return picture
      const upright = turnColours(picture.decoded, asStored ? 0 : picture.turned)
      const { width: w, height: h, data } = shrinkColours(upright, wide)
      const head = new Uint8Array(8)
      new DataView(head.buffer).setUint32(0, w)
      new DataView(head.buffer).setUint32(4, h)
      sink.child({ role: 'object' })
      sink.childBytes(head)
      sink.childBytes(data)
      return undefined
    })
    return done === undefined ? { state: 'read', kind } : { state: 'unread', because: done.refused, kind }
  },
}
