import type { DocumentMaterial } from './material.ts'

/**
 * Port of what the catalogue keeps of documents, so that a case need not be traced anew to be opened. Derived: it can be
 * thrown away and made again; an erasure throws it away. It holds nothing that a person did.
 */
export interface CatalogueIndex {
  /** @param version - names what the material was made from and by; given back by `versions` */
  put(material: DocumentMaterial, version: string): Promise<void>
  remove(document: string): Promise<void>
  versions(): Promise<ReadonlyMap<string, string>>
  /** Undefined where nothing is held. */
  find(document: string): Promise<DocumentMaterial | undefined>
  /** What was found between two texts, under the versions of both; the order of the two means nothing. */
  putComparison(comparison: KeptComparison): Promise<void>
  findComparison(a: string, b: string): Promise<KeptComparison | undefined>
}

export interface KeptComparison {
  /** Documents in code unit order. */
  readonly a: string
  readonly b: string
  readonly version: string
  /** As the comparison gave it, in JSON. */
  readonly found: string
}
