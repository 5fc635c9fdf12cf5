import { type Kysely, sql, type Transaction } from 'kysely'
import type {
  AccessionRow,
  DerivedRow,
  EntryRecord,
  FileRow,
  IndexChange,
  IndexHead,
  IndexStore,
  SealRow,
} from '#custody'
import type { IndexConnection } from './connect.ts'
import { createTables, dropTables, ERASABLE, INDEX_VERSION, type IndexTables, TABLES } from './tables.ts'

/** Rows of one INSERT and values of one IN: below the number of parameters that every build allows. */
const AT_ONCE = 400

const EMPTY_ROOT = '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='

/** The index in SQL, in a file or in memory. */
export class SqlIndex implements IndexStore {
  readonly #connection: IndexConnection
  readonly #db: Kysely<IndexTables>
  #closed = false

  private constructor(connection: IndexConnection) {
    this.#connection = connection
    this.#db = connection.db
  }

  /** Takes a database into use; one of another version is emptied. */
  static async open(connection: IndexConnection): Promise<SqlIndex> {
    const index = new SqlIndex(connection)
    await createTables(connection.db)
    const version = await connection.db
      .selectFrom('meta')
      .select('value')
      .where('key', '=', 'version')
      .executeTakeFirst()
    if (version?.value !== String(INDEX_VERSION)) await index.reset()
    return index
  }

  async head(): Promise<IndexHead> {
    const rows = await this.#db.selectFrom('meta').selectAll().execute()
    const value = (key: string): string | undefined => rows.find((row) => row.key === key)?.value
    return { size: Number(value('size') ?? 0), root: value('root') ?? EMPTY_ROOT }
  }

  async apply(changes: readonly IndexChange[], head: IndexHead): Promise<void> {
    await this.#db.transaction().execute(async (tx) => {
      for (const run of runsOf(changes)) await applyRun(tx, run)
      for (const [key, value] of Object.entries({ size: String(head.size), root: head.root })) {
        await tx
          .insertInto('meta')
          .values({ key, value })
          .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
          .execute()
      }
    })
  }

  async reset(): Promise<void> {
    await dropTables(this.#db)
    await createTables(this.#db)
    await this.#db
      .insertInto('meta')
      .values([
        { key: 'version', value: String(INDEX_VERSION) },
        { key: 'size', value: '0' },
        { key: 'root', value: EMPTY_ROOT },
      ])
      .execute()
    await this.purge()
  }

  async purge(): Promise<void> {
    // Deleted cells are overwritten in the pages (secure_delete); the log of pages still holds the earlier ones.
    await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(this.#db)
  }

  /** May be called again. The library lets go of the file only when its statements are collected as garbage. */
  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    await this.#db.destroy()
  }

  /** The database underneath, for other rooms' tables of the same file. */
  get connection(): IndexConnection {
    return this.#connection
  }

  async listFiles(filter: { accession?: number; state?: string; parent?: number | null }): Promise<readonly FileRow[]> {
    let query = this.#db.selectFrom('files').selectAll().orderBy('n')
    if (filter.accession !== undefined) query = query.where('accession', '=', filter.accession)
    if (filter.parent === null) query = query.where('parent', 'is', null)
    else if (filter.parent !== undefined) query = query.where('parent', '=', filter.parent)
    if (isState(filter.state)) query = query.where('state', '=', filter.state)
    return await query.execute()
  }

  async findFiles(numbers: readonly number[]): Promise<readonly FileRow[]> {
    return await inShares(numbers, (some) =>
      this.#db.selectFrom('files').selectAll().where('n', 'in', some).orderBy('n').execute(),
    )
  }

  async listFilesOf(object: string): Promise<readonly FileRow[]> {
    return await this.#db
      .selectFrom('files')
      .selectAll()
      .where('object', '=', object)
      .where('erasedBy', 'is', null)
      .orderBy('n')
      .execute()
  }

  async listChildren(parents: readonly number[]): Promise<readonly FileRow[]> {
    return await inShares(parents, (some) =>
      this.#db.selectFrom('files').selectAll().where('parent', 'in', some).orderBy('n').execute(),
    )
  }

  async listDerived(files: readonly number[]): Promise<readonly DerivedRow[]> {
    return await inShares(files, (some) =>
      this.#db.selectFrom('derived').selectAll().where('file', 'in', some).orderBy('n').execute(),
    )
  }

  async findDerived(n: number): Promise<DerivedRow | undefined> {
    return await this.#db.selectFrom('derived').selectAll().where('n', '=', n).executeTakeFirst()
  }

  async listAccessions(): Promise<
    readonly (AccessionRow & { readonly files: number; readonly seal: number | null })[]
  > {
    const rows = await this.#db
      .selectFrom('accessions')
      .selectAll('accessions')
      .select((row) => [
        row
          .selectFrom('files')
          .select((of) => of.fn.countAll<number>().as('count'))
          .whereRef('files.accession', '=', 'accessions.n')
          .as('files'),
        row
          .selectFrom('seals')
          .select((of) => of.fn.max('seals.n').as('seal'))
          .whereRef('seals.about', '=', 'accessions.n')
          .as('seal'),
      ])
      .orderBy('n')
      .execute()
    return rows.map((row) => ({ ...row, files: row.files ?? 0 }))
  }

  async findAccession(n: number): Promise<AccessionRow | undefined> {
    return await this.#db.selectFrom('accessions').selectAll().where('n', '=', n).executeTakeFirst()
  }

  async findUnfinished(asked: string): Promise<AccessionRow | undefined> {
    return await this.#db
      .selectFrom('accessions')
      .selectAll()
      .where('asked', '=', asked)
      .where('closedBy', 'is', null)
      .where('erasedBy', 'is', null)
      .orderBy('n', 'desc')
      .executeTakeFirst()
  }

  async listSeals(about: readonly number[]): Promise<readonly SealRow[]> {
    return await inShares(about, (some) =>
      this.#db.selectFrom('seals').selectAll().where('about', 'in', some).orderBy('n').execute(),
    )
  }

  async findSeal(n: number): Promise<SealRow | undefined> {
    return await this.#db.selectFrom('seals').selectAll().where('n', '=', n).executeTakeFirst()
  }

  async findSeals(handles: readonly string[]): Promise<readonly SealRow[]> {
    return await inShares(handles, (some) =>
      this.#db.selectFrom('seals').selectAll().where('handle', 'in', some).orderBy('n').execute(),
    )
  }

  async findLatest(type: string): Promise<number | undefined> {
    const row = await this.#db
      .selectFrom('entries')
      .select('n')
      .where('type', '=', type)
      .orderBy('n', 'desc')
      .executeTakeFirst()
    return row?.n
  }

  async listEntries(
    first: number,
    end: number,
  ): Promise<readonly (EntryRecord & { readonly payload: string | null })[]> {
    const rows = await this.#db
      .selectFrom('entries')
      .selectAll()
      .where('n', '>=', first)
      .where('n', '<', end)
      .orderBy('n')
      .execute()
    return rows.map(({ tool, erasedBy, of, ...row }) => ({
      ...row,
      of: readNumbers(of),
      ...(tool === null ? {} : { tool }),
      ...(erasedBy === null ? {} : { erasedBy }),
    }))
  }

  async findReferenced(store: 'objects' | 'derived', names: readonly string[]): Promise<ReadonlySet<string>> {
    const found = await inShares(names, async (some) => {
      if (store === 'objects') {
        return await this.#db.selectFrom('files').select('object as name').where('object', 'in', some).execute()
      }
      return await this.#db.selectFrom('derived').select('derived as name').where('derived', 'in', some).execute()
    })
    return new Set(found.flatMap(({ name }) => name ?? []))
  }

  async *dump(): AsyncGenerator<string> {
    yield JSON.stringify({ meta: await this.head() })
    for (const table of TABLES) {
      // Read in stretches: the whole table may be large.
      for (let from = -1; ; ) {
        const rows = await this.#db
          .selectFrom(table)
          .selectAll()
          .where('n', '>', from)
          .orderBy('n')
          .limit(1_000)
          .execute()
        for (const row of rows)
          yield JSON.stringify({ [table]: row }, (_, value) => (isRow(value) ? sorted(value) : value))
        const last = rows.at(-1)
        if (last === undefined) break
        from = last.n
      }
    }
  }
}

/** Changes of one kind that follow each other are written together. */
function* runsOf(changes: readonly IndexChange[]): Generator<readonly IndexChange[]> {
  // Rows first, by table: a row is complete in itself, and what changes rows comes after all of them.
  for (const kind of ['entry', 'accession', 'file', 'derived', 'seal'] as const) {
    const rows = changes.filter((change) => change.kind === kind)
    for (let at = 0; at < rows.length; at += AT_ONCE) yield rows.slice(at, at + AT_ONCE)
  }
  for (const change of changes) if (!('row' in change)) yield [change]
}

async function applyRun(tx: Transaction<IndexTables>, run: readonly IndexChange[]): Promise<void> {
  const [first] = run
  if (first === undefined) return
  switch (first.kind) {
    case 'entry': {
      const rows = run.flatMap((change) => (change.kind === 'entry' ? [change.row] : []))
      await tx
        .insertInto('entries')
        .values(
          rows.map(({ n, type, day, by, of, tool, payload }) => ({
            n,
            type,
            day,
            by,
            of: JSON.stringify(of),
            tool: tool ?? null,
            payload,
            erasedBy: null,
          })),
        )
        .execute()
      return
    }
    case 'accession':
      await tx
        .insertInto('accessions')
        .values(run.flatMap((change) => (change.kind === 'accession' ? [change.row] : [])))
        .execute()
      return
    case 'file':
      await tx
        .insertInto('files')
        .values(run.flatMap((change) => (change.kind === 'file' ? [change.row] : [])))
        .execute()
      return
    case 'derived':
      await tx
        .insertInto('derived')
        .values(run.flatMap((change) => (change.kind === 'derived' ? [change.row] : [])))
        .execute()
      return
    case 'seal':
      await tx
        .insertInto('seals')
        .values(run.flatMap((change) => (change.kind === 'seal' ? [change.row] : [])))
        .execute()
      return
    case 'accession closed':
      await tx.updateTable('accessions').set({ closedBy: first.by }).where('n', '=', first.n).execute()
      return
    case 'file read': {
      const { state, because, reading } = first
      await tx
        .updateTable('files')
        .set({ state, because, reading })
        .where('n', '=', first.n)
        .where('object', 'is not', null)
        .execute()
      return
    }
    case 'file traced':
      await tx
        .updateTable('files')
        .set({ tracing: first.tracing })
        .where('n', '=', first.n)
        .where('object', 'is not', null)
        .execute()
      return
    case 'erased':
      for (const table of TABLES) {
        const nothing = Object.fromEntries(ERASABLE[table].map((column) => [column, null]))
        for (let at = 0; at < first.numbers.length; at += AT_ONCE) {
          await tx
            .updateTable(table)
            .set({ ...nothing, erasedBy: first.by })
            .where('n', 'in', first.numbers.slice(at, at + AT_ONCE))
            .execute()
        }
      }
      return
  }
}

async function inShares<T, R>(items: readonly T[], ask: (some: readonly T[]) => Promise<readonly R[]>): Promise<R[]> {
  const found: R[] = []
  for (let at = 0; at < items.length; at += AT_ONCE) found.push(...(await ask(items.slice(at, at + AT_ONCE))))
  return found
}

function isState(text: string | undefined): text is 'received' | 'read' | 'partial' | 'unread' {
  return text === 'received' || text === 'read' || text === 'partial' || text === 'unread'
}

function readNumbers(text: string): number[] {
  const value: unknown = JSON.parse(text)
  return Array.isArray(value) ? value.filter((one) => typeof one === 'number') : []
}

function isRow(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function sorted(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))
}
