/**
 * What a reader of the file should know beyond its text. A code with parameters; the words are in the catalogues (`reading.finding.CODE`).
 * A finding states what is there, never what somebody meant by it.
 */
export const FINDING_CODES = [
  // the file as a whole
  'kind-unlike-name',
  'several-kinds',
  'leading-bytes',
  'trailing-bytes',
  'repaired-by-engine',
  'limit-reached',
  'metadata-date-in-future',
  'metadata-date-unlike-text',
  // text
  'encoding-guessed',
  'encoding-mixed',
  'invalid-bytes',
  'nul-characters',
  'lone-surrogates',
  'bidi-override',
  'invisible-characters',
  'very-long-line',
  // mark-up and mail
  'remote-resource',
  'tracking-pixel',
  'active-content',
  'inert-link',
  'hidden-text',
  'form-field',
  'html-differs-from-text',
  'several-alternatives',
  'encrypted-part',
  'nested-message',
  'duplicate-header',
  'read-receipt-requested',
  'address-looks-alike',
  'bidi-in-address',
  'undecodable-header',
  // office
  'comment',
  'tracked-insertion',
  'tracked-deletion',
  'external-template',
  'external-link',
  'macro',
  'embedded-object',
  'embedded-thumbnail',
  'revision-ids',
  'hidden-sheet',
  'hidden-slide',
  'speaker-notes',
  'formula-calls-out',
  'password-on-part',
  // pdf
  'pdf-javascript',
  'pdf-open-action',
  'pdf-launch',
  'pdf-remote-target',
  'pdf-submit-form',
  'pdf-uri',
  'pdf-annotation',
  'pdf-form-value-differs',
  'pdf-earlier-revision',
  'pdf-readers-may-differ',
  'pdf-hidden-layer',
  'pdf-invisible-text',
  'pdf-text-outside-page',
  'pdf-text-under-image',
  'pdf-signature',
  'pdf-owner-restrictions',
  'pdf-text-layer-suspicious',
  'pdf-cluster-alarm',
  'page-only-picture',
  'page-too-large',
  // pictures
  'text-layer-unlike-picture',
  'number-doubtful',
  'ink-unread',
  'page-turned',
  'picture-location',
  'picture-thumbnail',
  'picture-thumbnail-differs',
  'picture-metadata',
  'picture-too-large',
  // archives
  'member-path-escapes',
  'member-path-absolute',
  'member-is-link',
  'member-is-device',
  'member-name-repeated',
  'member-name-differs',
  'member-name-guessed',
  'member-name-spoofed',
  'member-corrupt',
  'member-size-lies',
  'member-encrypted',
  'member-too-large',
  'member-unsupported',
  'members-overlap',
  'several-directories',
  'attachment',
] as const

export type FindingCode = (typeof FINDING_CODES)[number]

/** Where in the file: a page (from 1), a span of that page's text, or a part named by the format ("word/comments.xml", "body part 2.1"). */
export interface Place {
  readonly page?: number
  readonly start?: number
  readonly end?: number
  readonly part?: string
}

export interface Finding {
  readonly code: FindingCode
  /** Testimony of the file: strings are shortened to 500 UTF-16 units, and never trusted as addresses or commands. */
  readonly params: Readonly<Record<string, string | number>>
  readonly place?: Place
}

const known: ReadonlySet<string> = new Set(FINDING_CODES)

export function isFindingCode(value: unknown): value is FindingCode {
  return typeof value === 'string' && known.has(value)
}
