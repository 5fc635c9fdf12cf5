import { randomBytes } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { compareHeads, formatKey, parseCheckpointText, parseNote, sameBytes, type TreeHead } from '@isnad/proof'
import {
  type AuditReport,
  auditCase,
  type Clock,
  CustodyError,
  type IndexStore,
  Ledger,
  type NewEntry,
  type NoteSigner,
  pseudonymOf,
  type Writer,
} from '#custody'
import {
  type CaseStores,
  folderStores,
  KeyRing,
  makeCaseFile,
  memoryStores,
  noteSigner,
  type PersonKey,
  parseIdentity,
  readCaseFile,
  StorageError,
  type UnlockedCase,
  unlockCase,
  withKeyEntry,
  writeCaseFile,
} from '#storage'
import type { AuditOptions, Notice, Protection } from '../desk.ts'
import { AppError } from '../error.ts'
import { CaseDesk, keptElsewhere } from './case-desk.ts'
import { catchUp } from './catch-up.ts'
import { append, type CaseContext } from './context.ts'
import { type CustodianChoice, prepareCustodian } from './custodian-key.ts'
import { sweep } from './sweep.ts'

/** What use cases of a case need of the world. */
export interface CaseEnvironment {
  /** The person's configuration folder: signing key, memory of checkpoints. */
  readonly configFolder: string
  readonly version: string
  readonly clock?: Clock
}

export interface NewCaseOptions {
  readonly folder: string
  readonly key:
    | { readonly protection: 'open' }
    | { readonly protection: 'passphrase'; readonly passphrase: string; readonly recovery?: readonly string[] }
  readonly custodian: CustodianChoice
  readonly name?: string
  /** Passphrase of the person's signing key: of the one there is, or for the one to be made. */
  readonly keyPassphrase?: string
}

export interface NewCase {
  readonly desk: CaseDesk
  /** What became of the custodian's secret key, where one was made. */
  readonly custodian: { readonly recipient: string; readonly keptAt?: string } | undefined
  /** Whether the person's signing key was made just now. */
  readonly madeKey: boolean
}

/**
 * Makes a case in a folder that is empty or does not exist.
 * @throws {AppError} FOLDER_NOT_EMPTY; {StorageError} KEY_FILE_EXPOSED, KEY_FILE_LOCKED, RECIPIENT_MALFORMED
 */
export async function newCase(env: CaseEnvironment, options: NewCaseOptions): Promise<NewCase> {
  const folder = resolve(options.folder)
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new AppError('FOLDER_NOT_EMPTY', 'a case begins in an empty folder', { folder: options.folder })
  }
  const ring = new KeyRing(env.configFolder)
  const had = ring.read(options.keyPassphrase)
  const person = had ?? (await ring.create(options.keyPassphrase))
  const { key } = options
  const unlocked = makeCaseFile(key.protection === 'open' ? key : { ...key, recovery: key.recovery ?? [] })
  const custodian = await prepareCustodian(options.custodian, ring, unlocked.file.id)
  const existed = existsSync(folder)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const stores = folderStores(folder, unlocked.keys)
  try {
    const ledger = await createLedger(env, stores, unlocked, person.signerFor(unlocked.file.id, unlocked.file.origin), {
      ...custodian,
      ...(options.name === undefined ? {} : { name: options.name }),
    })
    // Last: a folder without case.json is no case, and whatever a crash leaves before this is nobody's.
    await writeCaseFile(folder, unlocked.file)
    const context = await assemble({ env, folder, unlocked, stores, ledger, ring, person })
    await catchUp(ledger, context.index)
    await context.remember(ledger.head.note)
    return { desk: new CaseDesk(context), custodian: custodian.told, madeKey: had === undefined }
  } catch (error) {
    await stores.close()
    if (!existed) rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

export interface OpenCaseOptions {
  readonly folder: string
  readonly passphrase?: string
  /** An age identity file's text: a recovery key. */
  readonly recoveryKey?: string
  readonly keyPassphrase?: string
}

/**
 * Opens a case. Clears up after processes that died, brings the index up to date, and holds the ledger against the last
 * checkpoint seen on this machine.
 * @throws {StorageError} CASE_MISSING, PASSPHRASE_MISSING, PASSPHRASE_WRONG, CASE_FILE_ALTERED, KEY_FILE_EXPOSED…
 */
export async function openCase(env: CaseEnvironment, options: OpenCaseOptions): Promise<CaseDesk> {
  const folder = resolve(options.folder)
  const unlocked = unlock(options)
  const stores = folderStores(folder, unlocked.keys)
  try {
    const ring = new KeyRing(env.configFolder)
    const { origin, keyEntries } = unlocked.file
    const ledger = await Ledger.open(ledgerPorts(env, stores), { origin, keyEntries })
    const person = readPerson(ring, options.keyPassphrase)
    const context = await assemble({ env, folder, unlocked, stores, ledger, ring, person })
    if (context.writer !== undefined) await sweep(context)
    if (await stores.lock.exclusively(() => catchUp(ledger, context.index))) {
      context.notices.push({ code: 'INDEX_MADE_ANEW', params: {} })
    }
    return new CaseDesk(context)
  } catch (error) {
    await stores.close()
    throw error
  }
}

/** What keeps a ledger from being opened and is for the audit to name. */
const OPENING_DAMAGE: ReadonlySet<string> = new Set(['LINK_PLANTED', 'RECORD_DAMAGED'])

/**
 * Audits a case, also one whose ledger is so damaged that it cannot be opened: then everything is named that can be
 * compared without it.
 * @throws {StorageError} when the case key cannot be had
 */
export async function auditCaseAt(env: CaseEnvironment, options: OpenCaseOptions & AuditOptions): Promise<AuditReport> {
  let desk: CaseDesk
  try {
    desk = await openCase(env, options)
  } catch (error) {
    const isDamage = error instanceof CustodyError || (error instanceof StorageError && OPENING_DAMAGE.has(error.code))
    if (!isDamage) throw error
    return await auditClosed(env, options)
  }
  try {
    return await desk.audit(options)
  } finally {
    await desk.close()
  }
}

async function auditClosed(env: CaseEnvironment, options: OpenCaseOptions & AuditOptions): Promise<AuditReport> {
  const unlocked = unlock(options)
  const stores = folderStores(resolve(options.folder), unlocked.keys)
  const index = await stores.emptyIndex()
  try {
    const seen = seenBy(new KeyRing(env.configFolder), unlocked.file.id)
    return await auditCase(
      { ...stores, index, isCaseFileSound: async () => true },
      unlocked.file.origin,
      [...seen, ...keptElsewhere(options.against)],
      options.onProgress,
    )
  } finally {
    await index.close()
    await stores.close()
  }
}

function unlock(options: OpenCaseOptions): UnlockedCase {
  return unlockCase(readCaseFile(resolve(options.folder)), {
    ...(options.passphrase === undefined ? {} : { passphrase: options.passphrase }),
    ...(options.recoveryKey === undefined ? {} : { identity: parseIdentity(options.recoveryKey) }),
  })
}

function seenBy(ring: KeyRing, caseId: string): { readonly from: string; readonly note: Uint8Array }[] {
  const note = ring.lastSeen(caseId)
  return note === undefined ? [] : [{ from: 'this machine', note }]
}

/** A case that leaves nothing on the disk: its keys, its ledger and its index live and die with this process. */
export async function openScratch(env: Omit<CaseEnvironment, 'configFolder'>): Promise<CaseDesk> {
  const unlocked = makeCaseFile({ protection: 'open' })
  const stores = memoryStores(unlocked.keys)
  const signer = noteSigner(unlocked.file.origin, randomBytes(32))
  const ledger = await createLedger(env, stores, unlocked, signer, { layers: [] })
  const { index } = await stores.openIndex()
  await catchUp(ledger, index)
  return new CaseDesk({
    ...base(env, unlocked, stores, ledger, index),
    folder: undefined,
    protection: 'scratch',
    writer: writerOf(signer),
    whyNotWriting: undefined,
    remember: async () => undefined,
    seen: () => [],
  })
}

/**
 * Enrols the key of the person at this machine in a case that does not know it: by itself, which everybody who checks
 * will be told, or through somebody whose key is known (`vouch`).
 */
export async function enrolSelf(desk: CaseDesk, env: CaseEnvironment, keyPassphrase?: string): Promise<string> {
  const { context } = desk
  const ring = new KeyRing(env.configFolder)
  const person = ring.read(keyPassphrase) ?? (await ring.create(keyPassphrase))
  const signer = person.signerFor(context.unlocked.file.id, context.unlocked.file.origin)
  const key = formatKey(signer.key)
  const writer = writerOf(signer)
  await context.stores.lock.exclusively(async () => {
    await context.ledger.refresh()
    // Noted before the entry: a note that leads nowhere does no harm, an entry without its note cannot be verified.
    await noteKeyEntry(context, context.ledger.head.size)
  })
  const withWriter: CaseContext = { ...context, writer }
  await append(withWriter, (next) => {
    context.ledger.knowKeyEntry(next)
    return [{ type: 'key-enrol', key, payload: { vouched: false } }]
  })
  return key
}

async function noteKeyEntry(context: CaseContext, n: number): Promise<void> {
  if (context.folder !== undefined) await writeCaseFile(context.folder, withKeyEntry(context.unlocked, n).file)
}

interface Parts {
  readonly env: CaseEnvironment
  readonly folder: string
  readonly unlocked: UnlockedCase
  readonly stores: CaseStores
  readonly ledger: Ledger
  readonly ring: KeyRing
  readonly person: PersonKey | 'locked' | undefined
}

async function assemble({ env, folder, unlocked, stores, ledger, ring, person }: Parts): Promise<CaseContext> {
  const { id, origin } = unlocked.file
  const { index, madeAnew } = await stores.openIndex()
  const isReadOnly = !isWritable(folder)
  const signer = person === undefined || person === 'locked' ? undefined : person.signerFor(id, origin)
  const isEnrolled = signer !== undefined && ledger.keys.some((key) => formatKey(key) === formatKey(signer.key))
  const writer = isEnrolled && !isReadOnly ? writerOf(signer) : undefined
  const context: CaseContext = {
    ...base(env, unlocked, stores, ledger, index),
    folder,
    writer,
    whyNotWriting:
      writer !== undefined
        ? undefined
        : isReadOnly
          ? 'DISK_READ_ONLY'
          : person === 'locked'
            ? 'KEY_LOCKED'
            : 'KEY_NOT_ENROLLED',
    async remember(note) {
      const seen = readHead(ring.lastSeen(id))
      // Two processes may end in another order than they appended.
      if (seen === undefined || seen.size <= (readHead(note)?.size ?? 0)) await ring.remember(id, note)
    },
    seen: () => seenBy(ring, id),
  }
  if (madeAnew && ledger.head.size > 1) context.notices.push({ code: 'INDEX_MADE_ANEW', params: {} })
  if (context.protection === 'open') context.notices.push({ code: 'CASE_OPEN', params: {} })
  if (context.whyNotWriting !== undefined) {
    context.notices.push({ code: 'CASE_READ_ONLY', params: { because: context.whyNotWriting } })
  }
  await holdAgainstSeen(context)
  return context
}

/** A ledger that is shorter than it was, or another at the same length, was not written by us alone. */
async function holdAgainstSeen({ ledger, seen, notices }: CaseContext): Promise<void> {
  for (const { note } of seen()) {
    const before = readHead(note)
    if (before === undefined) continue
    const answer = compareHeads(before, ledger.head)
    const grewFrom = answer === 'needs proof' && sameBytes(await ledger.rootAt(before.size), before.root)
    if (answer === 'rollback') notices.push({ code: 'ROLLBACK', params: { seen: before.size, now: ledger.head.size } })
    else if (answer === 'split view' || (answer === 'needs proof' && !grewFrom)) {
      notices.push({ code: 'SPLIT_VIEW', params: { seen: before.size, now: ledger.head.size } })
    }
  }
}

function base(
  env: Omit<CaseEnvironment, 'configFolder'>,
  unlocked: UnlockedCase,
  stores: CaseStores,
  ledger: Ledger,
  index: IndexStore,
) {
  const protection: Protection = unlocked.file.key.protection
  const notices: Notice[] = []
  const { version, clock = { now: () => Date.now() } } = env
  return { unlocked, stores, ledger, index, protection, notices, random: randomBytes, version, clock }
}

async function createLedger(
  env: Omit<CaseEnvironment, 'configFolder'>,
  stores: CaseStores,
  unlocked: UnlockedCase,
  signer: NoteSigner,
  { layers, name }: { readonly layers: readonly (readonly string[])[]; readonly name?: string },
): Promise<Ledger> {
  const first: NewEntry = {
    type: 'open',
    key: formatKey(signer.key),
    payload: {
      caseId: unlocked.file.id,
      custodians: layers.map((layer) => [...layer]),
      ...(name === undefined ? {} : { name: name.toWellFormed() }),
    },
  }
  return await Ledger.create(ledgerPorts(env, stores), unlocked.file.origin, writerOf(signer), first)
}

function ledgerPorts(env: Omit<CaseEnvironment, 'configFolder'>, { records, payloads, lock }: CaseStores) {
  return { records, payloads, lock, clock: env.clock ?? { now: () => Date.now() }, random: randomBytes }
}

function writerOf(signer: NoteSigner): Writer {
  return { signer, by: pseudonymOf(formatKey(signer.key)) }
}

function readPerson(ring: KeyRing, passphrase: string | undefined): PersonKey | 'locked' | undefined {
  try {
    return ring.read(passphrase)
  } catch (error) {
    // Without its passphrase the case can still be read; a wrong one is told.
    if (error instanceof StorageError && error.code === 'KEY_FILE_LOCKED' && passphrase === undefined) return 'locked'
    throw error
  }
}

function readHead(note: Uint8Array | undefined): TreeHead | undefined {
  try {
    return note === undefined ? undefined : parseCheckpointText(parseNote(note).text)
  } catch {
    return undefined
  }
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
