import { Parser } from 'htmlparser2'
import { decodeText } from '#reading'

export interface XmlEvents {
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  text?(text: string): void
  close?(name: string): void
}

/** The XML brings a document type. It is never processed: entities in it could read files or unfold without end. */
export class DtdError extends Error {
  constructor() {
    super('document type declaration')
    this.name = 'DtdError'
  }
}

export function xmlText(bytes: Uint8Array): string {
  const declared = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*encoding\s*=\s*["']([A-Za-z0-9_.-]+)["']/.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 200)),
  )?.[1]
  return decodeText(bytes, declared === undefined ? {} : { declared }).text
}

/**
 * Goes through XML from beginning to end, by events and without recursion; only the five entities of XML itself and numbers are resolved.
 * Names keep their prefixes as they are written.
 * @throws {DtdError}
 */
export function parseXml(bytes: Uint8Array, events: XmlEvents): void {
  parseXmlText(xmlText(bytes), events)
}

export function parseXmlText(text: string, events: XmlEvents): void {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new DtdError()
  const parser = new Parser(
    {
      onopentag: (name, attributes) => events.open?.(name, attributes),
      ontext: (data) => events.text?.(data),
      onclosetag: (name) => events.close?.(name),
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(text)
  parser.end()
}
