import type { Aside, Engine } from '#reading'
import { readRtf } from './read.ts'

/** RTF: text in the code pages that its fonts name, and what is not shown beside it. Embedded objects are named, not unpacked. */
export const engine: Engine = {
  name: 'rtf',
  async read({ bytes, kind, limits }, sink) {
    const rtf = readRtf(bytes, limits.textUnits)
    for (const { name, value } of rtf.testimony) if (value !== '') sink.meta(name, value)
    for (const text of rtf.comments) sink.finding('comment', { author: '', text })
    for (const target of rtf.targets) {
      if (/^\s*HYPERLINK\s+"?https?:/i.test(target)) sink.finding('external-link', { type: 'hyperlink', target })
      else sink.finding('external-link', { type: 'field', target })
    }
    if (rtf.objects > 0) sink.finding('embedded-object', { count: rtf.objects })
    const tidy = (text: string): string => text.replace(/\t\n/g, '\n').replace(/\n+$/, '')
    let number = 0
    let whole = true
    const page = (text: string, label?: Aside): void => {
      if (text === '' && label !== undefined) return
      number += 1
      whole =
        sink.page({ number, ...(label === undefined ? {} : { label, aside: label }), how: 'embedded', text }) && whole
    }
    page(tidy(rtf.text))
    page(rtf.comments.join('\n\n'), 'comments')
    page(tidy(rtf.deleted), 'deleted')
    page(tidy(rtf.hidden), 'hidden')
    if (rtf.hidden !== '') sink.finding('hidden-text', { length: rtf.hidden.length }, { page: number })
    if (rtf.open > 0) {
      sink.finding('repaired-by-engine')
      return { state: 'partial', because: 'damaged', kind }
    }
    if (rtf.pictures > 0) return { state: 'partial', because: 'no-text-engine', kind }
    return whole ? { state: 'read', kind } : { state: 'partial', because: 'over-limit', kind }
  },
}
