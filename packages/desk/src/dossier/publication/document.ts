/** What a dossier says, as it stands in `data/dossier.json`. docs/formats/dossier.md describes every field. */
export interface DossierDocument {
  readonly schema: 'isnad-dossier/2'
  readonly title: string
  readonly language: 'ar' | 'en'
  /** UTC day of the entry that publishes it. */
  readonly day: string
  readonly ledger: { readonly origin: string }
  readonly blocks: readonly DossierBlock[]
  readonly sentences: readonly DossierSentence[]
  readonly references: readonly DossierReference[]
  readonly claims: readonly DossierClaim[]
  readonly documents: readonly Exhibit[]
}

export interface DossierBlock {
  readonly kind: 'heading' | 'paragraph' | 'quote' | 'item'
  readonly level?: number
  readonly sentences: readonly string[]
}

export interface DossierSentence {
  readonly id: string
  readonly text: string
  readonly references: readonly string[]
  readonly claims: readonly { readonly claim: string; readonly by: JoinedBy }[]
}

/** Who joined a sentence to a claim: a person, or the desk, whose proposal a person then reviewed. */
export type JoinedBy = 'hand' | 'proposal'

/**
 * A claim as the dossier tells it. Where a person at risk stands on one of its chains, it has a handle for this sentence
 * alone, and every such claim looks the same.
 */
export interface DossierClaim {
  readonly id: string
  readonly handle: string | null
  /** As a person worded it; null where nobody did, or it is withheld. */
  readonly wording: string | null
  /** Its places in documents of which something may be shown. */
  readonly references: readonly string[]
  readonly basis: ClaimBasis
}

export type ClaimBasis =
  | {
      readonly state: 'shown'
      /** What it rests on, in words. */
      readonly sentence: string
      /** High is null where nothing bounds it. */
      readonly lines: { readonly low: number; readonly high: number | null }
      readonly commonLinks: readonly string[]
      readonly drawing: ClaimDrawing | null
      readonly contradictions: readonly ShownContradiction[]
      /** Something that may not be shown says otherwise. */
      readonly contradictedBeyond: boolean
      readonly grade: { readonly value: string; readonly reason: string | null } | null
      /** Places beyond those that are shown. */
      readonly more: number
    }
  | { readonly state: 'withheld'; readonly because: 'PERSON_AT_RISK' | 'TERMS' | 'NEWSROOM' }

/** Who stands behind whom: layer 0 is the event. */
export interface ClaimDrawing {
  readonly vertices: readonly {
    readonly kind: 'event' | 'reader' | 'agent' | 'gap' | 'stranger'
    readonly name: string | null
    readonly layer: number
    readonly common: boolean
  }[]
  readonly edges: readonly { readonly from: number; readonly to: number; readonly state: string }[]
}

/** Two places side by side. */
export interface ShownContradiction {
  readonly kind: string
  readonly here: string
  readonly there: string
}

export interface DossierReference {
  readonly id: string
  readonly document: string
  /** The words of the document; null where the reference is to the document as a whole, or withheld. */
  readonly quote: Quote | null
  readonly page: number | null
  /** The page with the words marked; null where it is not shown. */
  readonly picture: Picture | null
  readonly chain: ShownChain
  /** Why nothing of the document is shown here, in the desk's own words. */
  readonly withheld?: string
}

/** Boxes are fractions of the page from its top left: left, top, right, bottom. */
export interface Picture {
  readonly file: string
  readonly boxes: readonly Box[]
}

export type Box = readonly [left: number, top: number, right: number, bottom: number]

/** Positions are Unicode code points of the text file, end exclusive. */
export interface Quote {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

export type ShownChain =
  | {
      readonly state: 'shown'
      readonly asserted: boolean
      readonly links: readonly ShownLink[]
      readonly hedges: readonly string[]
    }
  /** A person sealed or at risk stands on it: neither its shape nor its length is told. */
  | { readonly state: 'withheld'; readonly because: 'PERSON_AT_RISK' | 'TERMS' }
  /** The words attribute nothing, or nothing was traced there. */
  | { readonly state: 'none' }

export interface ShownLink {
  /** Null: somebody must stand here, and the text does not say who. */
  readonly name: string | null
  readonly role: string
  readonly common: boolean
}

/** One document of the dossier. Where a person at risk stands behind it, every reference has an exhibit of its own. */
export interface Exhibit {
  readonly id: string
  /** What a reader may call it. */
  readonly label: string
  readonly published: 'nothing' | 'quotations' | 'pictures' | 'text' | 'redacted' | 'file'
  readonly file?: string
  /** What is published in its place. */
  readonly redacted?: string
  readonly mediaType?: string
  readonly original: {
    /** HMAC-SHA-256 of the bytes as received, Base64. */
    readonly commitment: string
    /** Number of the ledger's entry that commits to it; null where even that is withheld. */
    readonly entry: number | null
    /** Opens the commitment; there only when the file is published. */
    readonly key?: string
  }
  /** Pages that nobody could read, with the reason; null where that is withheld. */
  readonly unread: { readonly pages: number; readonly list: readonly { page: number; because: string }[] } | null
}
