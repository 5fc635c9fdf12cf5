import type { EngineSink } from '#reading'
import { parseXml } from '../xml/parse.ts'
import type { OfficePackage } from '../zip/package.ts'

export interface Relation {
  readonly id: string
  readonly part: string
  readonly type: string
  readonly target: string
  readonly external: boolean
}

/** What office files say about themselves (ECMA-376, part 2, 11; OpenDocument 1.3, part 2, 4.3): author, last editor, dates, programme, template. */
export function tellProperties(office: OfficePackage, sink: EngineSink, parts: readonly string[]): void {
  for (const part of parts) {
    const bytes = office.read(part)
    if (bytes === undefined) continue
    const path: string[] = []
    let text = ''
    let custom = ''
    parseXml(bytes, {
      open: (name, attributes) => {
        path.push(name)
        text = ''
        if (name === 'property') custom = attributes.name ?? ''
        if (name === 'meta:user-defined') custom = attributes['meta:name'] ?? ''
      },
      text: (piece) => {
        text += piece
      },
      close: (name) => {
        path.pop()
        const value = text.trim()
        if (value !== '' && path.length > 0) sink.meta(custom === '' ? name : `custom:${custom}`, value)
        text = ''
        if (name === 'property' || name === 'meta:user-defined') custom = ''
      },
    })
  }
}

/** Everything that parts of the package point to; what lies outside is named and never fetched. */
export function readRelations(office: OfficePackage): Relation[] {
  const relations: Relation[] = []
  for (const part of office.names()) {
    if (!part.endsWith('.rels')) continue
    const bytes = office.read(part)
    if (bytes === undefined) continue
    parseXml(bytes, {
      open: (name, attributes) => {
        if (name !== 'Relationship' && !name.endsWith(':Relationship')) return
        relations.push({
          id: attributes.Id ?? '',
          part,
          type: (attributes.Type ?? '').split('/').at(-1) ?? '',
          target: attributes.Target ?? '',
          external: attributes.TargetMode === 'External',
        })
      },
    })
  }
  return relations
}

export function tellRelations(relations: readonly Relation[], sink: EngineSink): void {
  for (const { part, type, target, external } of relations) {
    if (!external) continue
    const place = { part }
    if (type === 'attachedTemplate') sink.finding('external-template', { target }, place)
    else if (type === 'image' || type === 'video' || type === 'audio') {
      sink.finding('remote-resource', { tag: type, address: target }, place)
    } else if (type === 'hyperlink' && !/^https?:/i.test(target)) {
      sink.finding('inert-link', { tag: type, address: target }, place)
    } else sink.finding('external-link', { type, target }, place)
  }
}
