import { decodeText, type Engine, type EngineEnd, type EngineInput, type EngineSink } from '#reading'
import { jsonNesting } from './json-nesting.ts'

/** Text as it stands: nothing trimmed, nothing joined, one page. What a table or a JSON file means is left to who asks for it. */
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
    const whole = sink.page({ number: 1, how: 'embedded', text: decoded.text })
    return whole && !input.cut
      ? { state: 'read', kind, encoding }
      : { state: 'partial', because: 'over-limit', kind, encoding }
  },
}

/** What an XML declaration says of itself; testimony. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  return /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*encoding\s*=\s*["']([A-Za-z0-9_.-]+)["']/.exec(head)?.[1]
}
