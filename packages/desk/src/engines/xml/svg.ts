import type { Engine } from '#reading'
import { ResourceList } from '../html/resources.ts'
import type { DomElement } from '../html/walk.ts'
import { DtdError, parseXml } from './parse.ts'

/** An element's name and attributes, as the list of resources wants them. */
function asElement(name: string, attributes: Readonly<Record<string, string>>): DomElement {
  return {
    nodeType: 1,
    nodeName: name.replace(/^svg:/, ''),
    textContent: null,
    firstChild: null,
    nextSibling: null,
    parentNode: null,
    childNodes: [],
    getAttribute: (wanted) => attributes[wanted] ?? null,
    setAttribute: () => {},
    getAttributeNames: () => Object.keys(attributes),
    querySelectorAll: () => [],
  }
}

/**
 * The words in a drawing. The drawing itself is not seen here, so the reading is never more than partial; scripts and what it would fetch are named.
 */
export const engine: Engine = {
  name: 'svg',
  async read({ bytes, kind }, sink) {
    const resources = new ResourceList(sink, undefined)
    const lines: string[] = []
    const open: string[] = []
    let text = ''
    try {
      parseXml(bytes, {
        open: (name, attributes) => {
          open.push(name.replace(/^svg:/, ''))
          resources.element(asElement(name, attributes))
        },
        text: (piece) => {
          if (open.includes('style')) resources.styles(piece)
          else if (!open.includes('script') && open.some((name) => /^(?:text|title|desc|foreignObject)$/.test(name)))
            text += piece
        },
        close: (name) => {
          open.pop()
          if (!/^(?:svg:)?(?:text|title|desc|foreignObject)$/.test(name)) return
          const line = text.replace(/\s+/g, ' ').trim()
          if (line !== '') lines.push(line)
          text = ''
        },
      })
    } catch (error) {
      if (error instanceof DtdError) return { state: 'unread', because: 'dtd', kind }
      throw error
    }
    if (lines.length === 0) return { state: 'unread', because: 'no-text-engine', kind }
    sink.page({ number: 1, how: 'embedded', text: lines.join('\n') })
    return { state: 'partial', because: 'no-text-engine', kind }
  },
}
