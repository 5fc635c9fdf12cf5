import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { formatCsv } from '#catalogue'
import { CustodyError, type FileKept } from '#custody'
import { custodyRow, digestIn, entriesAbout, writeEvidence, writeStatement } from '#dossier'
import { type FileId, readId } from '#model'
import { parseRecipient } from '#storage'
import { type Locale, word } from '#words'
import type { CaseDesk } from '../case/case-desk.ts'
import { append, requireWriter } from '../case/context.ts'
import { AppError } from '../error.ts'
import { EncryptedFolder } from './encrypted-folder.ts'
import { writeEntries } from './entries.ts'
import { gatherEvidence } from './gather-evidence.ts'

export interface ProduceRequest {
  /** Ids of files, in the order in which they become exhibits. */
  readonly files: readonly string[]
  /** Who gets them, in words, and the age key that alone opens them. */
  readonly to: string
  readonly recipient: string
  /** The order or law on which they are handed over. */
  readonly ground: string
  readonly out: string
  /** Before the number of an exhibit. */
  readonly prefix?: string
  /** Claims for which the evidence is told; those that stand in the exhibits where none are named. */
  readonly claims?: readonly string[]
}

export interface Produced {
  readonly folder: string
  readonly entry: number
  readonly exhibits: readonly { readonly number: string; readonly file: string; readonly sha256: string }[]
  readonly claims: number
  /** Of SHA256SUMS, hex: what the ledger names. */
  readonly sha256: string
}

const LANGUAGES: readonly Locale[] = ['ar', 'en']

/**
 * Hands originals over, encrypted to one key: exhibits with numbers, the custody of each, what was made of it and by what,
 * evidence for and against, and a statement for the person who testifies. Who gave something stays sealed. The entry that
 * names the digests comes before the folder is at its place.
 * @throws {AppError} DOSSIER_EXISTS, NOT_WRITABLE; {CustodyError} FILE_UNKNOWN, FILE_ERASED, REASON_MISSING;
 *   {StorageError} RECIPIENT_MALFORMED; {CatalogueError} REF_UNKNOWN
 */
export async function produce(desk: CaseDesk, request: ProduceRequest): Promise<Produced> {
  const { context } = desk
  requireWriter(context)
  const { to, ground, recipient, prefix = 'E' } = request
  if (to.trim() === '' || ground.trim() === '') throw new CustodyError('REASON_MISSING', 'to whom, and on what ground')
  const place = resolve(request.out)
  if (existsSync(place)) throw new AppError('DOSSIER_EXISTS', 'there is something there already', { folder: place })
  const files = await Promise.all([...new Set(request.files)].map((id) => requireKept(desk, id)))
  if (files.length === 0) throw new CustodyError('FILE_UNKNOWN', 'no file was named', { id: '' })
  const numbered = files.map((file, i) => ({ file, number: `${prefix}-${String(i + 1).padStart(3, '0')}` }))
  const numbers = new Map(numbered.map(({ file, number }) => [String(file.id), number]))
  const entries = await desk.listEntries()
  const byNumber = new Map(entries.map((entry) => [entry.n, entry]))
  const digestOf = (n: number): string => {
    const entry = byNumber.get(n)
    return entry === undefined ? '' : digestIn(entry)
  }
  const meanwhile = `${place}.partial`
  rmSync(meanwhile, { recursive: true, force: true })
  mkdirSync(meanwhile, { recursive: true, mode: 0o700 })
  try {
    const folder = new EncryptedFolder(meanwhile, parseRecipient(recipient))
    const custody = []
    const exhibits = []
    const disclosed = new Set<number>()
    for (const { file, number } of numbered) {
      await folder.add(`exhibits/${number}`, (await desk.openOriginal(file.id)).chunks())
      const about = {
        id: String(file.id),
        n: numberOf(file.id),
        accession: file.accession,
        delivery: numberOf(file.accession),
      }
      const own = entriesAbout(entries, about)
      for (const entry of own) disclosed.add(entry.n)
      custody.push(...own.map((entry) => custodyRow(number, entry, digestOf)))
      for (const made of await desk.listDerived(file.id)) {
        if (made.kind !== 'reading' || made.content === undefined) continue
        await folder.add(`derivations/${number}-${made.id}.json`, await desk.readDerived(made.id))
      }
      const { leaf, record } = await context.ledger.readEntry(about.n)
      const received = String((byNumber.get(about.n)?.payload as { time?: string } | undefined)?.time ?? leaf.day)
      exhibits.push({
        number,
        file: String(file.id),
        name: file.given.name.toWellFormed(),
        sha256: file.sha256,
        size: file.size,
        received,
        entry: leaf.n,
        commitment: Buffer.from(leaf.commits.original ?? '', 'base64').toString('hex'),
        key: Buffer.from(record?.keys.original ?? '', 'base64').toString('hex'),
      })
    }
    const table = (rows: readonly object[]): string => {
      const columns = Object.keys(rows[0] ?? {})
      return formatCsv({ columns, rows: rows.map((row) => Object.values(row) as (string | number)[]) })
    }
    await folder.add('papers/exhibits.csv', table(exhibits))
    await folder.add('papers/custody.csv', table(custody))
    const papers = await writeEntries(
      context.ledger,
      requireWriter(context),
      [...disclosed].sort((a, b) => a - b),
    )
    for (const [path, bytes] of papers) await folder.add(`papers/${path}`, bytes)
    let claims = 0
    const day = new Date(context.clock.now()).toISOString().slice(0, 10)
    for (const language of LANGUAGES) {
      const say = (code: string, params?: Readonly<Record<string, string | number>>): string =>
        word(language, `produce.${code}`, params)
      const evidence = await gatherEvidence(desk, numbers, request.claims, language)
      claims = evidence.length
      const stated = { to, ground, day, tool: `isnad/${context.version}`, origin: context.ledger.origin, exhibits }
      await folder.add(`papers/evidence.${language}.txt`, writeEvidence(evidence, say))
      await folder.add(`papers/statement.${language}.txt`, writeStatement(stated, say))
      folder.addOpen(`README.${language}.txt`, `${say('readme', { to, count: exhibits.length })}\n`)
    }
    const sums = folder.writeSums()
    const sha256 = createHash('sha256').update(sums).digest('hex')
    const listed = exhibits.map(({ number, file }) => ({ number, file }))
    const [entry] = await append(context, () => [
      {
        type: 'produce',
        of: numbered.map(({ file }) => numberOf(file.id)).sort((a, b) => a - b),
        payload: { to, recipient, ground, exhibits: listed, sha256 },
      },
    ])
    renameSync(meanwhile, place)
    return {
      folder: place,
      entry: entry?.leaf.n ?? -1,
      exhibits: exhibits.map(({ number, file, sha256: digest }) => ({ number, file, sha256: digest })),
      claims,
      sha256,
    }
  } finally {
    rmSync(meanwhile, { recursive: true, force: true })
  }
}

async function requireKept(desk: CaseDesk, id: string): Promise<FileKept> {
  const file = readId(id)?.kind === 'file' ? await desk.findFile(id as FileId) : undefined
  if (file === undefined) throw new CustodyError('FILE_UNKNOWN', `there is no file ${id}`, { id })
  if (!file.kept) throw new CustodyError('FILE_ERASED', `file ${id} was erased`, { id, entry: file.erasedBy })
  return file
}

function numberOf(id: string): number {
  return readId(id)?.n ?? -1
}
