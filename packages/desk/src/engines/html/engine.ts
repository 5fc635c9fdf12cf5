import { decodeText, type Engine, type EngineEnd } from '#reading'
import { extractHtml } from './extract.ts'

/** A document tree costs many times its mark-up; more than this is no page of text. Bytes. */
const MOST_BYTES = 24 * 1024 * 1024

/** The encoding that the page declares: by the HTML standard it stands in the first 1,024 bytes. It is testimony. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]+)/i.exec(head)?.[1] ??
    /encoding="([A-Za-z0-9_.-]+)"/.exec(head)?.[1]
  )
}

export const engine: Engine = {
  name: 'html',
  async read(input, sink): Promise<EngineEnd> {
    const bytes = input.bytes.subarray(0, MOST_BYTES)
    const declared = declaredCharset(bytes)
    const { text, encoding, invalid } = decodeText(bytes, declared === undefined ? {} : { declared })
    if (encoding.confidence !== 'certain') {
      sink.finding('encoding-guessed', { encoding: encoding.name, confidence: encoding.confidence })
    }
    if (invalid > 0) sink.finding('invalid-bytes', { count: invalid, encoding: encoding.name })
    const html = extractHtml(text, sink)
    if (html.title !== '') sink.meta('title', html.title)
    const pages = [
      { aside: undefined, text: html.main },
      { aside: 'rest', text: html.rest },
      { aside: 'hidden', text: html.hidden },
    ] as const
    let number = 0
    let whole = bytes.length === input.bytes.length
    for (const { aside, text: pageText } of pages) {
      if (pageText === '' && aside !== undefined) continue
      number += 1
      if (aside === 'hidden') sink.finding('hidden-text', { length: pageText.length }, { page: number })
      whole =
        sink.page({
          number,
          ...(aside === undefined ? {} : { label: aside, aside }),
          how: 'embedded',
          text: pageText,
        }) && whole
    }
    return whole
      ? { state: 'read', kind: 'html', encoding }
      : { state: 'partial', because: 'over-limit', kind: 'html', encoding }
  },
}
