import { readId } from '#model'

/** What a door names: an id of the ledger, or where an engine found it. Opaque to whoever gets one. */
export type Ref =
  | { readonly kind: 'id'; readonly id: string; readonly of: string }
  | { readonly kind: 'place'; readonly document: string; readonly start: number; readonly end: number }
  | { readonly kind: 'name'; readonly name: string }

/** Undefined for what is written like none. */
export function readRef(text: string): Ref | undefined {
  if (text.startsWith('=')) return text.length > 1 ? { kind: 'name', name: text.slice(1) } : undefined
  const [, document, start, end] = /^(f\d{1,15})@(\d{1,12})-(\d{1,12})$/.exec(text) ?? []
  if (document !== undefined && start !== undefined && end !== undefined)
    return { kind: 'place', document, start: Number(start), end: Number(end) }
  const id = readId(text)
  return id === undefined ? undefined : { kind: 'id', id: text, of: id.kind }
}

export function formatPlaceRef(at: {
  readonly document: string
  readonly start: number
  readonly end: number
}): string {
  return `${at.document}@${at.start}-${at.end}`
}

export function nameRef(name: string): string {
  return `=${name.replace(/\s+/g, ' ').trim()}`
}
