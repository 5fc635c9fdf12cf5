import type Database from 'libsql'
import type { CatalogueIndex, DocumentMaterial, KeptComparison } from '#catalogue'

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS catalogued (
    document TEXT PRIMARY KEY,
    version TEXT NOT NULL,
    material TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS compared (
    a TEXT NOT NULL,
    b TEXT NOT NULL,
    version TEXT NOT NULL,
    found TEXT NOT NULL,
    PRIMARY KEY (a, b)
  ) STRICT;
  CREATE INDEX IF NOT EXISTS compared_b ON compared (b);
`

/**
 * The catalogue's index on disk, in the database of the full-text index: both are derived from readings, and an erasure
 * throws both away together.
 */
export class SqlCatalogue implements CatalogueIndex {
  readonly #db: Database.Database

  /** @param db - opened and set by `connect`; closed by whoever opened it */
  constructor(db: Database.Database) {
    this.#db = db
    db.exec(SCHEMA)
  }

  async put(material: DocumentMaterial, version: string): Promise<void> {
    this.#db
      .prepare(
        `INSERT INTO catalogued (document, version, material) VALUES (?, ?, ?)
         ON CONFLICT (document) DO UPDATE SET version = excluded.version, material = excluded.material`,
      )
      .run(material.document, version, JSON.stringify(material))
  }

  async remove(document: string): Promise<void> {
    this.#db.prepare('DELETE FROM catalogued WHERE document = ?').run(document)
    this.#db.prepare('DELETE FROM compared WHERE a = ? OR b = ?').run(document, document)
  }

  async versions(): Promise<ReadonlyMap<string, string>> {
    const rows = this.#db.prepare('SELECT document, version FROM catalogued').all() as {
      document: string
      version: string
    }[]
    return new Map(rows.map(({ document, version }) => [document, version]))
  }

  async find(document: string): Promise<DocumentMaterial | undefined> {
    const row = this.#db.prepare('SELECT material FROM catalogued WHERE document = ?').get(document) as
      | { material: string }
      | undefined
    return row === undefined ? undefined : (JSON.parse(row.material) as DocumentMaterial)
  }

  async putComparison({ a, b, version, found }: KeptComparison): Promise<void> {
    this.#db
      .prepare(
        `INSERT INTO compared (a, b, version, found) VALUES (?, ?, ?, ?)
         ON CONFLICT (a, b) DO UPDATE SET version = excluded.version, found = excluded.found`,
      )
      .run(a, b, version, found)
  }

  async findComparison(a: string, b: string): Promise<KeptComparison | undefined> {
    const [first, second] = [a, b].sort() as [string, string]
    const row = this.#db.prepare('SELECT version, found FROM compared WHERE a = ? AND b = ?').get(first, second) as
      | Pick<KeptComparison, 'version' | 'found'>
      | undefined
    // The driver adds how long it took; that is nothing of what was kept.
    return row && { a: first, b: second, version: row.version, found: row.found }
  }
}
