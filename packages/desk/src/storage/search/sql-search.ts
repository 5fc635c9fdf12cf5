import type Database from 'libsql'
import type { CatalogueIndex } from '#catalogue'
import type { Found, Hit, IndexedPage, IndexedWord, Query, SearchIndex, SearchOptions, Term } from '#search'
import { EXACT } from './weights.ts'

/** A word of ours as one token of FTS5: letters and digits of any script stay, so that nothing is split or folded. */
const TOKENIZER = 'unicode61 remove_diacritics 0'

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS documents (document TEXT PRIMARY KEY, version TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS searched (
    id INTEGER PRIMARY KEY,
    document TEXT NOT NULL,
    page INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS searched_document ON searched (document);
  CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5 (
    whole, stem, content='', contentless_delete=1, tokenize="${TOKENIZER}"
  );
`

interface Held {
  readonly document: string
  readonly version: string
}

interface Row {
  readonly document: string
  readonly page: number
  readonly score: number
}

/**
 * The full-text index of a case on disk: FTS5 over words that our own analysis made, so that it finds what the index in
 * memory finds. The table holds no text (`content=''`): pages cannot be read out of it, only words and their places,
 * in a database that is encrypted as a whole. Ranked by bm25 of FTS5, a word found as written above one found by its
 * stem.
 */
export class SqlSearch implements SearchIndex {
  readonly #db: Database.Database

  /** @param db - opened and set by `connect` */
  constructor(db: Database.Database) {
    this.#db = db
    db.exec(SCHEMA)
  }

  async put(document: string, pages: readonly IndexedPage[], version: string): Promise<void> {
    this.#together(() => {
      this.#forget(document)
      this.#db.prepare('INSERT INTO documents (document, version) VALUES (?, ?)').run(document, version)
      const row = this.#db.prepare('INSERT INTO searched (document, page) VALUES (?, ?)')
      const words = this.#db.prepare('INSERT INTO words (rowid, whole, stem) VALUES (?, ?, ?)')
      for (const page of pages) {
        const { lastInsertRowid } = row.run(document, page.page)
        words.run(lastInsertRowid, page.words.map(({ whole }) => toToken(whole)).join(' '), stemsText(page.words))
      }
    })
  }

  async remove(document: string): Promise<void> {
    this.#together(() => this.#forget(document))
  }

  async versions(): Promise<ReadonlyMap<string, string>> {
    const rows = this.#db.prepare('SELECT document, version FROM documents').all() as Held[]
    return new Map(rows.map(({ document, version }) => [document, version]))
  }

  async search(query: Query, { offset, limit, within }: SearchOptions): Promise<Found> {
    const match = toMatch(query)
    if (match === undefined || within?.size === 0) return { total: 0, hits: [] }
    const narrowed =
      within === undefined
        ? ''
        : 'AND rowid IN (SELECT id FROM searched WHERE document IN (SELECT value FROM json_each(?)))'
    const given = within === undefined ? [match] : [match, JSON.stringify([...within])]
    const from = `FROM words WHERE words MATCH ? ${narrowed}`
    const counted = this.#db.prepare(`SELECT count(*) AS total ${from}`).get(...given) as { total: number }
    const rows = this.#db
      .prepare(
        `SELECT s.document, s.page, best.score FROM
           (SELECT rowid AS id, -bm25(words, ${EXACT}, 1.0) AS score ${from} ORDER BY score DESC, id LIMIT ? OFFSET ?) best
           JOIN searched s ON s.id = best.id ORDER BY best.score DESC, s.id`,
      )
      .all(...given, limit, offset) as Row[]
    return {
      total: counted.total,
      hits: rows.map(({ document, page, score }): Hit => ({ document, page, score })),
    }
  }

  /** The catalogue's index in the same database. */
  async openCatalogue(): Promise<CatalogueIndex> {
    const { SqlCatalogue } = await import('../catalogue/sql-catalogue.ts')
    return new SqlCatalogue(this.#db)
  }

  close(): void {
    this.#db.close()
  }

  #forget(document: string): void {
    const ids = this.#db.prepare('SELECT id FROM searched WHERE document = ?').all(document) as { id: number }[]
    const words = this.#db.prepare('DELETE FROM words WHERE rowid = ?')
    for (const { id } of ids) words.run(id)
    this.#db.prepare('DELETE FROM searched WHERE document = ?').run(document)
    this.#db.prepare('DELETE FROM documents WHERE document = ?').run(document)
  }

  #together(act: () => void): void {
    this.#db.exec('BEGIN IMMEDIATE')
    try {
      act()
      this.#db.exec('COMMIT')
    } catch (error) {
      this.#db.exec('ROLLBACK')
      throw error
    }
  }
}

/** Each word by its stems; a word that has several is several tokens. Places do not matter here: phrases ask `whole`. */
function stemsText(words: readonly IndexedWord[]): string {
  return words.flatMap(({ stems }) => stems.map(toToken)).join(' ')
}

/**
 * A folded word as a token. What the tokenizer would split at (an apostrophe, a dot in a number) becomes a letter that
 * hardly any text has, and that the tokenizer's tables, which are those of Unicode 6.1, know as a letter.
 */
function toToken(word: string): string {
  return word.replace(/[^\p{L}\p{N}]/gu, JOINER)
}

const JOINER = '\u{a66e}'

/** The query in the language of FTS5. Every word goes in as a quoted string of letters and digits: nothing is syntax. */
function toMatch({ must, mustNot }: Query): string | undefined {
  if (must.length === 0) return undefined
  const wanted = must.map((either) => `(${either.map(toExpression).join(' OR ')})`).join(' AND ')
  return mustNot.reduce((all, term) => `(${all}) NOT ${toExpression(term)}`, wanted)
}

function toExpression(term: Term): string {
  const quoted = (word: string): string => `"${toToken(word)}"`
  if (term.type === 'phrase') return `whole : "${term.words.map(toToken).join(' ')}"`
  if (term.type === 'prefix') return `(whole : ${quoted(term.start)} * OR stem : ${quoted(term.start)} *)`
  const stems = term.stems.map((stem) => `stem : ${quoted(stem)}`)
  return `(${[`whole : ${quoted(term.whole)}`, ...stems].join(' OR ')})`
}
