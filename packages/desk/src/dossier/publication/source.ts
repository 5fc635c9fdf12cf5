import type { Bound } from '#protection'
import type { Box, ClaimBasis, ShownChain } from './document.ts'

/** How much of a document the dossier shows. `redacted`: a file with what must not be seen burnt away. */
export type Showing = 'quotations' | 'pictures' | 'text' | 'redacted' | 'file'

/** A stretch of a document's text, UTF-16 code units, end exclusive. */
export interface TextAt {
  readonly file: string
  readonly start: number
  readonly end: number
}

/** A document of the case, as far as a dossier needs it. */
export interface Source {
  readonly file: string
  /** Text of its own pages; empty where nothing was read. */
  readonly text: string
  readonly pages: readonly { readonly number: number; readonly start: number; readonly end: number }[]
  readonly unread: readonly { readonly page: number; readonly because: string }[]
  readonly pageCount: number
  readonly mediaType: string
  /** What readers may call it; undefined where nobody said. */
  readonly label: string | undefined
  readonly showing: Showing
  /** Whether something of it is to be gone, and the file in which it is. */
  readonly redaction:
    | { readonly state: 'none' | 'not ready' }
    | { readonly state: 'ready'; readonly redacted: string; readonly mediaType: string }
  readonly bound: Bound
  /** Somebody sealed or at risk gave it: nothing may tell that two sentences rest on the same document. */
  readonly isProtected: boolean
  readonly entry: number
  /** Base64. */
  readonly commitment: string
  readonly key: string
  /** The chain at a stretch of its text. */
  readonly chainAt: (start: number, end: number) => ShownChain
  /** Where a stretch of its text stands on a page; empty where nobody knows. */
  readonly boxesAt: (page: number, start: number, end: number) => readonly Box[]
  /** A commitment of this reference's own over the original, Base64, and a handle; both say nothing about the file. */
  readonly commitAs: (reference: string) => Promise<string>
  readonly handleAs: (reference: string) => string
}

/** A claim of the catalogue, as far as a dossier needs it. */
export interface ClaimSource {
  readonly ref: string
  /** Somebody sealed or at risk stands on one of its chains, whatever its documents say. */
  readonly isProtected: boolean
  readonly wording: string | null
  readonly places: readonly TextAt[]
  /** Occurrences that no document holds: records of the case. */
  readonly besides: number
  readonly told: Omit<
    Extract<ClaimBasis, { state: 'shown' }>,
    'state' | 'contradictions' | 'contradictedBeyond' | 'more'
  >
  /** A side is null where no text of a document says it. */
  readonly contradictions: readonly {
    readonly kind: string
    readonly here: TextAt | null
    readonly there: TextAt | null
  }[]
  /** A handle for one sentence; it says nothing about the claim. */
  readonly handleAs: (sentence: string) => string
}

/** Everything that a story's sentences may rest on. */
export interface Evidence {
  readonly sources: ReadonlyMap<string, Source>
  readonly claims: ReadonlyMap<string, ClaimSource>
  /** Claims that the draft check joins to a sentence, by its place in the story counted from 0. */
  readonly joins: ReadonlyMap<number, readonly { readonly claim: string; readonly by: 'hand' | 'proposal' }[]>
}
