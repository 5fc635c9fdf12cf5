import { ModelError } from './error.ts'

/**
 * What the ledger can bring into being, and the letter its ids begin with. An id is the letter and the number of the
 * entry that minted it: `f12` is the file that entry 12 received. Ids are never given out by an engine and never reused.
 */
export const ID_LETTERS = {
  accession: 'a',
  file: 'f',
  reading: 'r',
  tracing: 't',
  seal: 's',
  agent: 'g',
  claim: 'c',
  occurrence: 'o',
  record: 'k',
  event: 'v',
  draft: 'd',
  plan: 'x',
  redacted: 'b',
  publication: 'p',
  request: 'q',
  anchor: 'y',
  import: 'i',
} as const

export type IdKind = keyof typeof ID_LETTERS

declare const brand: unique symbol

/** An id minted in the ledger; had from `mintId` and `parseId`. */
export type LedgerId<K extends IdKind = IdKind> = string & { readonly [brand]: K }

export type AccessionId = LedgerId<'accession'>
export type FileId = LedgerId<'file'>
export type ReadingId = LedgerId<'reading'>
export type TracingId = LedgerId<'tracing'>
export type DraftId = LedgerId<'draft'>
export type RedactedId = LedgerId<'redacted'>

const KIND_OF: ReadonlyMap<string, IdKind> = new Map(
  Object.entries(ID_LETTERS).flatMap(([kind, letter]) => (isIdKind(kind) ? [[letter, kind] as const] : [])),
)

/** The id that entry `n` mints. */
export function mintId<K extends IdKind>(kind: K, n: number): LedgerId<K> {
  return `${ID_LETTERS[kind]}${n}` as LedgerId<K>
}

/** Kind and entry number of an id, or undefined when it is not written like one. */
export function readId(text: string): { readonly kind: IdKind; readonly n: number } | undefined {
  const [, letter, digits] = /^([a-z])(0|[1-9][0-9]{0,14})$/.exec(text) ?? []
  const kind = letter === undefined ? undefined : KIND_OF.get(letter)
  return kind === undefined || digits === undefined ? undefined : { kind, n: Number(digits) }
}

/** @throws {ModelError} ID_MALFORMED when it is not an id of this kind */
export function parseId<K extends IdKind>(kind: K, text: string): LedgerId<K> {
  if (readId(text)?.kind !== kind) {
    throw new ModelError('ID_MALFORMED', `an id of this kind is ${ID_LETTERS[kind]} and a number`, {
      id: text,
      letter: ID_LETTERS[kind],
    })
  }
  return text as LedgerId<K>
}

function isIdKind(text: string): text is IdKind {
  return text in ID_LETTERS
}
