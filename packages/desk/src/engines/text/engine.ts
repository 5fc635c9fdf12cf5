import { decodeText, type Engine, type EngineEnd, type EngineInput, type EngineSink } from '#reading'
import { jsonNesting } from './json-nesting.ts'
import { readSubtitles } from './subtitles.ts'

/** Text as it stands: nothing trimmed, nothing joined, one page; subtitles as their words with their times. What a table or a JSON file means is left to who asks for it. */
export const engine: Engine = {
  name: 'text',
  async read(input: EngineInput, sink: EngineSink): Promise<EngineEnd> {
    const { kind, bytes, limits } = input
    if (bytes.length === 0) return { state: 'unread', because: 'empty', kind: 'empty' }
    const declared = kind === 'xml' ? declaredEncoding(bytes) : undefined
    const decoded = decodeText(bytes, { cut: input.cut, ...(declared === undefined ? {} : { declared }) })
    const { encoding } = decoded
    if (encoding.confidence !== 'certain') {
      sink.finding('encoding-guessed', {
        encoding: encoding.name,
        confidence: encoding.confidence,
        ...(encoding.otherwise === undefined ? {} : { otherwise: encoding.otherwise }),
      })
    }
    if (decoded.mixedLines > 0) {
      sink.finding('encoding-mixed', { lines: decoded.mixedLines, other: encoding.otherwise ?? '' })
    }
    if (decoded.invalid > 0) sink.finding('invalid-bytes', { count: decoded.invalid, encoding: encoding.name })
    if (kind === 'json') {
      const nesting = jsonNesting(decoded.text)
      if (nesting > limits.nesting) sink.finding('limit-reached', { what: 'nesting', limit: limits.nesting, nesting })
    }
    const whole = writePages(kind, decoded.text, sink)
    return whole && !input.cut
      ? { state: 'read', kind, encoding }
      : { state: 'partial', because: 'over-limit', kind, encoding }
  },
}

/** Subtitles give their words with their times; everything else is one page as it stands. */
function writePages(kind: EngineInput['kind'], text: string, sink: EngineSink): boolean {
  const subtitles = kind === 'srt' || kind === 'vtt' ? readSubtitles(text) : undefined
  if (subtitles === undefined) return sink.page({ number: 1, how: 'embedded', text })
  const { notes, times } = subtitles
  const whole = sink.page({ number: 1, how: 'embedded', text: subtitles.text, times })
  if (notes === '') return whole
  return sink.page({ number: 2, label: 'comments', aside: 'comments', how: 'embedded', text: notes }) && whole
}

/** What an XML declaration says of itself; testimony. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  return /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*encoding\s*=\s*["']([A-Za-z0-9_.-]+)["']/.exec(head)?.[1]
}
