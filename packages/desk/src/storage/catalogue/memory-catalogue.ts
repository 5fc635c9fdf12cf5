import type { CatalogueIndex, DocumentMaterial, KeptComparison } from '#catalogue'

/** The catalogue's index in memory, for a case that leaves nothing on the disk. */
export class MemoryCatalogue implements CatalogueIndex {
  readonly #held = new Map<string, { readonly material: DocumentMaterial; readonly version: string }>()
  readonly #compared = new Map<string, KeptComparison>()

  async put(material: DocumentMaterial, version: string): Promise<void> {
    // A copy, as a disk would keep: what its maker does to it later is not what was put.
    this.#held.set(material.document, { material: structuredClone(material), version })
  }

  async remove(document: string): Promise<void> {
    this.#held.delete(document)
    for (const [key, { a, b }] of this.#compared) if (a === document || b === document) this.#compared.delete(key)
  }

  async versions(): Promise<ReadonlyMap<string, string>> {
    return new Map([...this.#held].map(([document, { version }]) => [document, version]))
  }

  async find(document: string): Promise<DocumentMaterial | undefined> {
    return this.#held.get(document)?.material
  }

  async putComparison(comparison: KeptComparison): Promise<void> {
    this.#compared.set(`${comparison.a} ${comparison.b}`, comparison)
  }

  async findComparison(a: string, b: string): Promise<KeptComparison | undefined> {
    return this.#compared.get([a, b].sort().join(' '))
  }
}
