/** What a dossier says, as it stands in `data/dossier.json`. docs/formats/dossier.md describes every field. */
export interface DossierDocument {
  readonly schema: 'isnad-dossier/1'
  readonly title: string
  readonly language: 'ar' | 'en'
  /** UTC day of the entry that publishes it. */
  readonly day: string
  readonly ledger: { readonly origin: string }
  readonly blocks: readonly DossierBlock[]
  readonly sentences: readonly DossierSentence[]
  readonly references: readonly DossierReference[]
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
}

export interface DossierReference {
  readonly id: string
  readonly document: string
  /** The words of the document; null where the reference is to the document as a whole, or withheld. */
  readonly quote: Quote | null
  readonly page: number | null
  readonly chain: ShownChain
  /** Why nothing of the document is shown here, in the desk's own words. */
  readonly withheld?: string
}

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
  readonly published: 'nothing' | 'quotations' | 'text' | 'file'
  readonly file?: string
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
