/**
 * Why a file, or a page of it, was not read or not read to its end. The list is closed: every reason has words in both catalogues, and no
 * reason means "empty of meaning". `empty` is said only of a file of zero bytes.
 */
export const UNREAD_REASONS = [
  /** The file has no bytes. */
  'empty',
  /** The kind is known or not, but no engine here reads it. */
  'unsupported',
  /** A picture, or a page that is only a picture: it needs recognition, which is not done here. */
  'no-text-engine',
  /** Locked with a password that was not given. */
  'password',
  /** The engine could not make sense of the bytes. */
  'damaged',
  /** XML that brings its own document type: never processed. */
  'dtd',
  /** A limit on size, pages, text or pixels was reached. */
  'over-limit',
  /** The time allowed for this file passed. */
  'timeout',
  /** The memory allowed for this file was used up. */
  'memory',
  /** The reading process died twice, the second time alone with this file. */
  'reader-died',
  /** The reading process answered against the protocol: nothing it said is believed. */
  'reader-lied',
  /** There is no strong wall here and nobody has agreed to the weaker one. */
  'no-wall',
  /** An archive whose parts overlap or that would unfold beyond every measure. */
  'bomb',
  /** Nested deeper than the limit. */
  'too-deep',
  /** The same bytes contain themselves. */
  'contains-itself',
] as const

export type UnreadReason = (typeof UNREAD_REASONS)[number]

const known: ReadonlySet<string> = new Set(UNREAD_REASONS)

export function isUnreadReason(value: unknown): value is UnreadReason {
  return typeof value === 'string' && known.has(value)
}
