import type { Kysely } from 'kysely'
import { sql } from 'kysely'

/** Raised whenever a table or the projection changes: an index of another version is thrown away and made anew. */
export const INDEX_VERSION = 2

/** Tables of the index. Names are those of the ledger's records; numbers are entry numbers. */
export interface IndexTables {
  meta: { key: string; value: string }
  entries: {
    n: number
    type: string
    day: string
    by: string
    of: string
    tool: string | null
    payload: string | null
    erasedBy: number | null
  }
  accessions: {
    n: number
    receivedAt: string | null
    note: string | null
    asked: string | null
    closedBy: number | null
    erasedBy: number | null
  }
  files: {
    n: number
    accession: number
    parent: number | null
    name: string | null
    nameBytes: string | null
    path: string | null
    pathBytes: string | null
    size: number | null
    sha256: string | null
    object: string | null
    receivedAt: string | null
    claimedModified: string | null
    state: 'received' | 'read' | 'partial' | 'unread' | null
    because: string | null
    reading: number | null
    tracing: number | null
    erasedBy: number | null
  }
  derived: {
    n: number
    kind: 'reading' | 'tracing' | 'draft' | 'redacted'
    file: number
    engine: string | null
    engineVersion: string | null
    state: 'read' | 'partial' | 'unread' | 'traced' | null
    because: string | null
    size: number | null
    sha256: string | null
    derived: string | null
    erasedBy: number | null
  }
  seals: {
    n: number
    about: number
    handle: string | null
    size: number | null
    sha256: string | null
    erasedBy: number | null
  }
}

/** In the order in which a dump lists them. */
export const TABLES = [
  'entries',
  'accessions',
  'files',
  'derived',
  'seals',
] as const satisfies readonly (keyof IndexTables)[]

const COLUMNS: Readonly<Record<(typeof TABLES)[number], Readonly<Record<string, 'integer' | 'text'>>>> = {
  entries: {
    type: 'text',
    day: 'text',
    by: 'text',
    of: 'text',
    tool: 'text',
    payload: 'text',
    erasedBy: 'integer',
  },
  accessions: { receivedAt: 'text', note: 'text', asked: 'text', closedBy: 'integer', erasedBy: 'integer' },
  files: {
    accession: 'integer',
    parent: 'integer',
    name: 'text',
    nameBytes: 'text',
    path: 'text',
    pathBytes: 'text',
    size: 'integer',
    sha256: 'text',
    object: 'text',
    receivedAt: 'text',
    claimedModified: 'text',
    state: 'text',
    because: 'text',
    reading: 'integer',
    tracing: 'integer',
    erasedBy: 'integer',
  },
  derived: {
    kind: 'text',
    file: 'integer',
    engine: 'text',
    engineVersion: 'text',
    state: 'text',
    because: 'text',
    size: 'integer',
    sha256: 'text',
    derived: 'text',
    erasedBy: 'integer',
  },
  seals: { about: 'integer', handle: 'text', size: 'integer', sha256: 'text', erasedBy: 'integer' },
}

/** Columns that are emptied by an erasure: all but those that a leaf tells. */
export const ERASABLE: Readonly<Record<(typeof TABLES)[number], readonly string[]>> = {
  entries: ['payload'],
  accessions: ['receivedAt', 'note', 'asked'],
  files: [
    'name',
    'nameBytes',
    'path',
    'pathBytes',
    'size',
    'sha256',
    'object',
    'receivedAt',
    'claimedModified',
    'state',
    'because',
    'reading',
    'tracing',
  ],
  derived: ['engine', 'engineVersion', 'state', 'because', 'size', 'sha256', 'derived'],
  seals: ['handle', 'size', 'sha256'],
}

const INDEXED: readonly (readonly [table: (typeof TABLES)[number], column: string])[] = [
  ['files', 'accession'],
  ['files', 'parent'],
  ['files', 'object'],
  ['derived', 'file'],
  ['derived', 'derived'],
  ['seals', 'about'],
]

export async function createTables(db: Kysely<IndexTables>): Promise<void> {
  await db.schema
    .createTable('meta')
    .ifNotExists()
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute()
  for (const table of TABLES) {
    let create = db.schema
      .createTable(table)
      .ifNotExists()
      .addColumn('n', 'integer', (column) => column.primaryKey())
    for (const [name, type] of Object.entries(COLUMNS[table])) create = create.addColumn(name, type)
    await create.execute()
  }
  for (const [table, column] of INDEXED) {
    await db.schema.createIndex(`${table}_${column}`).ifNotExists().on(table).column(column).execute()
  }
}

export async function dropTables(db: Kysely<IndexTables>): Promise<void> {
  const { rows } = await sql<{
    name: string
  }>`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`.execute(db)
  for (const { name } of rows) await db.schema.dropTable(name).ifExists().execute()
}
