import type { Language, Span, Tracing } from '@isnad/trace'
import type { Bound } from '#protection'

/** What a sentence of a draft is; each kind is held to its own standard. The ledger's `tie` uses the same words. */
export type SentenceKind = 'reported claim' | 'own observation' | 'background' | 'analysis' | 'headline'

/** resolve: before it is published. look: somebody should decide. note: good to know. */
export type Level = 'resolve' | 'look' | 'note'

export const CODES = [
  'unsupported',
  'rests-on-one',
  'common-link',
  'hedge-lost',
  'caveat-dropped',
  'attribution-dropped',
  'attribution-shifted',
  'quote-altered',
  'number-conflict',
  'date-conflict',
  'name-conflict',
  'contradicted',
  'editorial',
  'stale',
  'terms',
  'sealed-exposed',
  'too-specific',
  'unread-ignored',
  'not-put-to-them',
] as const

export type Code = (typeof CODES)[number]

/** A draft as prose: markup is blanked, so that every place is a place in the file. */
export interface Draft {
  /** As it was written. */
  readonly source: string
  /** As long as `source`; what is no prose stands as blanks. */
  readonly prose: string
  readonly headings: readonly { readonly start: number; readonly end: number }[]
  readonly language?: Language
}

/** A document that the draft may rest on. */
export interface Holding {
  readonly id: string
  readonly name: string
  readonly outlet?: string
  readonly published?: string
  readonly text: string
  readonly tracing: Tracing
  /** False: some of it could not be read. */
  readonly complete: boolean
  /** What binds its use. */
  readonly bound?: Bound
}

export interface Place {
  readonly document: string
  readonly start: number
  readonly end: number
}

/** A claim of the case as it stands now. */
export interface HeldClaim {
  readonly ref: string
  readonly places: readonly Place[]
  /** Lines that carry it, over every reading of what is uncertain. */
  readonly lines: { readonly low: number; readonly high: number }
  /** Names of those through whom all of it passes, nearest the event first. */
  readonly commonLinks: readonly (readonly string[])[]
  readonly contradictions: readonly { readonly kind: string; readonly there: Place }[]
  /** Number of the last entry of the ledger that touched it. */
  readonly changed: number
}

/** Somebody was asked for comment. */
export interface Asked {
  /** All names of whoever was asked. */
  readonly names: readonly string[]
  readonly state: 'asked' | 'answered' | 'refused' | 'no answer'
}

/** A sentence joined by hand to what it rests on. */
export interface Tie {
  readonly start: number
  readonly exact: string
  readonly kind: SentenceKind
  readonly claims: readonly string[]
  readonly records: readonly string[]
  /** Number of the entry that ties it. */
  readonly entry: number
  /** It takes back what was said of these words before. */
  readonly removed?: boolean
}

export interface Waiver {
  readonly code: Code
  readonly start: number
  readonly exact: string
  readonly reason: string
  /** Number of the entry that lets it stand. */
  readonly entry: number
}

/** What is known besides the documents. `undefined` means that nobody can tell here, and the report says so. */
export interface Known {
  readonly claims?: readonly HeldClaim[]
  /** Which document retells which: what it repeats is no support of its own. */
  readonly retells: readonly { readonly by: string; readonly of: string }[]
  readonly unread?: readonly { readonly id: string; readonly name: string; readonly because: string }[]
  readonly asked?: readonly Asked[]
  /** What the reporter saw herself, in her words. */
  readonly observations?: readonly { readonly id: string; readonly words: string }[]
  /** Names under seal, only while a custodian has opened them in memory. */
  readonly sealed?: readonly { readonly handle: string; readonly forms: readonly string[] }[]
  /** Whether terms of use are on record here at all. */
  readonly terms: boolean
  readonly ties?: readonly Tie[]
  readonly waivers?: readonly Waiver[]
}

/** The newsroom's own settings. */
export interface House {
  readonly levels?: Partial<Readonly<Record<Code, Level>>>
  /** Loaded wording, instead of the list that ships. */
  readonly loaded?: readonly string[]
  /** Lines from which on a claim no longer rests on one. */
  readonly lines?: number
}

/** A document's words that a sentence rests on. */
export interface Support {
  readonly document: string
  readonly span: Span
  /** How much of the sentence stands there, 0 to 1. */
  readonly share: number
  readonly by: 'proposal' | 'hand'
  readonly claim: string | null
  /** It retells another document of the list. */
  readonly echo: boolean
}

export interface DraftSentence {
  readonly span: Span
  readonly kind: SentenceKind
  readonly rests: readonly Support[]
  /** What a person said of it. */
  readonly tie: Tie | null
}

export interface DraftFinding {
  readonly code: Code
  readonly level: Level
  /** Index of the sentence; `null`: of the whole draft. */
  readonly sentence: number | null
  /** Where in the draft. */
  readonly span: Span
  readonly params: Readonly<Record<string, string | number>>
  readonly evidence: readonly { readonly document: string; readonly span: Span }[]
  readonly claim: string | null
  /** The reason with which a person lets it stand, and the entry that says so. */
  readonly waived: string | null
  readonly waiver: number | null
}

export type NotCheckedCode =
  | 'sealed-names'
  | 'claims'
  | 'terms'
  | 'requests'
  | 'stale'
  | 'unread'
  | 'quotations-in-translation'
  | 'language'
  | 'nothing-held'

export interface NotChecked {
  readonly code: NotCheckedCode
  readonly params: Readonly<Record<string, string | number>>
}

export interface DraftReport {
  readonly language: Language
  readonly sentences: readonly DraftSentence[]
  /** In the order of the draft; what concerns all of it stands last. */
  readonly findings: readonly DraftFinding[]
  readonly notChecked: readonly NotChecked[]
}
