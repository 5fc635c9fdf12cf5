import WordExtractor from 'word-extractor'
import type { Aside, Engine } from '#reading'
import { oleNames } from '../containers.ts'

/**
 * Old Word documents (MS-DOC): the body, and notes, headers, comments and text boxes as pages of their own. Deleted text and tracked changes are not
 * told apart by the library and stay in the body.
 */
export const engine: Engine = {
  name: 'doc',
  async read({ bytes, kind }, sink) {
    const names = oleNames(bytes)
    if (names.has('Macros') || names.has('_VBA_PROJECT')) sink.finding('macro')
    if (names.has('ObjectPool')) sink.finding('embedded-object')
    const document = await new WordExtractor().extract(Buffer.from(bytes))
    // The library would turn quotation marks and dashes into plainer ones; the text stays as it was written.
    const asWritten = { filterUnicode: false }
    const parts: readonly { readonly label: string | undefined; readonly aside?: Aside; readonly text: string }[] = [
      { label: undefined, text: document.getBody(asWritten) },
      { label: 'footnotes', text: document.getFootnotes(asWritten) },
      { label: 'endnotes', text: document.getEndnotes(asWritten) },
      { label: 'header', aside: 'margin', text: document.getHeaders({ includeFooters: false, ...asWritten }) },
      { label: 'footer', aside: 'margin', text: document.getFooters(asWritten) },
      { label: 'text boxes', text: document.getTextboxes(asWritten) },
      { label: 'comments', aside: 'comments', text: document.getAnnotations(asWritten) },
    ]
    let number = 0
    let whole = true
    for (const { label, aside, text } of parts) {
      const plain = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '')
      if (plain.trim() === '' && label !== undefined) continue
      number += 1
      whole =
        sink.page({
          number,
          ...(label === undefined ? {} : { label }),
          ...(aside === undefined ? {} : { aside }),
          how: 'embedded',
          text: plain,
        }) && whole
      if (label === 'comments') sink.finding('comment', { author: '', text: plain }, { page: number })
    }
    return whole ? { state: 'read', kind } : { state: 'partial', because: 'over-limit', kind }
  },
}
