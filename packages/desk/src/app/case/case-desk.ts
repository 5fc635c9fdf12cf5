import type { CatalogueIndex } from '#catalogue'
import {
  type AccessionRecord,
  type AuditReport,
  auditCase,
  type DerivedRecord,
  type EntryRecord,
  type EntryType,
  type FileRecord,
  type NewEntry,
  type SeenCheckpoint,
} from '#custody'
import type { DraftId, EngineStamp, FileId, ReadingId, RedactedId, TracingId } from '#model'
import type { CustodianChange } from '#protection'
import type { SearchIndex } from '#search'
import { isCaseFileSound, readCaseFile } from '#storage'
import type {
  AuditOptions,
  CheckRun,
  ChildInput,
  Delivery,
  DerivedInput,
  Desk,
  DraftInput,
  Erased,
  FileFilter,
  Inspection,
  Notice,
  Original,
  Protection,
  Receipt,
  ReceiveOptions,
  RedactedInput,
  Writing,
} from '../desk.ts'
import { type Binding, bind } from './bind.ts'
import { catchUp } from './catch-up.ts'
import type { CaseContext } from './context.ts'
import { applyCustodianChange, type CustodianList, listCustodians } from './custodians.ts'
import { keepDraft, recordCheck } from './drafts.ts'
import { erase } from './erase.ts'
import { keepChildren, keepDerived } from './keep.ts'
import { findFile, listAccessions, listDerived, listEntries, listFiles, openOriginal, readDerived } from './look.ts'
import { receive } from './receive.ts'
import { listStanding, recordActs } from './record.ts'
import { recordWall } from './record-wall.ts'
import { keepRedacted, recordInspection } from './redacted.ts'
import { type CustodianKey, type SealMade, sealAbout, type Unsealed, unseal } from './seals.ts'
import { sweep } from './sweep.ts'

/** Checkpoints that somebody kept: signed notes as text. */
export function keptElsewhere(against: readonly string[] = []): readonly SeenCheckpoint[] {
  return against.map((text, i) => ({ from: `checkpoint ${i + 1}`, note: Buffer.from(text) }))
}

/** The use cases of one case, over folders or over memory. */
export class CaseDesk implements Desk {
  readonly context: CaseContext
  #failed = false

  constructor(context: CaseContext) {
    this.context = context
  }

  get caseId(): string {
    return this.context.unlocked.file.id
  }

  get folder(): string | undefined {
    return this.context.folder
  }

  get protection(): Protection {
    return this.context.protection
  }

  get writing(): Writing {
    const { writer, whyNotWriting } = this.context
    return writer === undefined
      ? { can: false, because: whyNotWriting ?? 'KEY_NOT_ENROLLED' }
      : { can: true, as: writer.by }
  }

  get notices(): readonly Notice[] {
    return this.context.notices
  }

  receive(delivery: Delivery, options: ReceiveOptions = {}): Promise<Receipt> {
    return this.#write(() => receive(this.context, delivery, options))
  }

  keepChildren(parent: FileId, children: readonly ChildInput[], engine: EngineStamp): Promise<readonly FileId[]> {
    return this.#write(() => keepChildren(this.context, parent, children, engine))
  }

  keepDerived(inputs: readonly DerivedInput[]): Promise<readonly DerivedRecord[]> {
    return this.#write(() => keepDerived(this.context, inputs))
  }

  record(acts: readonly NewEntry[] | ((next: number) => readonly NewEntry[])): Promise<readonly number[]> {
    return this.#write(() => recordActs(this.context, acts))
  }

  async listStanding(types: readonly EntryType[]): Promise<readonly EntryRecord[]> {
    return await listStanding(await this.#current(), types)
  }

  recordWall(tier: 1 | 2 | 3, found: string): Promise<void> {
    return this.#write(() => recordWall(this.context, tier, found))
  }

  async listCustodians(): Promise<CustodianList> {
    return await listCustodians(await this.#current())
  }

  /** Who opens seals from now on; what was sealed before stays as it is. */
  changeCustodians(change: CustodianChange, reason: string): Promise<CustodianList> {
    return this.#write(() => applyCustodianChange(this.context, change, reason))
  }

  /** Terms, consent, consent taken back: acts that bind what may be published. */
  bind(about: string, binding: Binding): Promise<readonly number[]> {
    return this.#write(() => bind(this.context, about, binding))
  }

  /** Seals an identity that belongs to something the case has. */
  seal(about: string, text: string): Promise<SealMade> {
    return this.#write(() => sealAbout(this.context, about, text))
  }

  /** Opens a seal with the key of every layer; the entry with the reason comes first. */
  unseal(id: string, reason: string, keys: readonly CustodianKey[]): Promise<Unsealed> {
    return this.#write(() => unseal(this.context, id, reason, keys))
  }

  erase(id: string, reason: string): Promise<Erased> {
    return this.#write(() => erase(this.context, id, reason))
  }

  async listAccessions(): Promise<readonly AccessionRecord[]> {
    return await listAccessions(await this.#current())
  }

  async listFiles(filter: FileFilter = {}): Promise<readonly FileRecord[]> {
    return await listFiles(await this.#current(), filter)
  }

  async findFile(id: FileId): Promise<FileRecord | undefined> {
    return await findFile(await this.#current(), id)
  }

  async openOriginal(id: FileId): Promise<Original> {
    return await openOriginal(await this.#current(), id)
  }

  async listDerived(of: FileId): Promise<readonly DerivedRecord[]> {
    return await listDerived(await this.#current(), of)
  }

  async readDerived(id: ReadingId | TracingId | DraftId | RedactedId): Promise<Uint8Array> {
    return await readDerived(await this.#current(), id)
  }

  keepDraft(draft: DraftInput): Promise<DraftId> {
    return this.#write(() => keepDraft(this.context, draft))
  }

  keepRedacted(input: RedactedInput): Promise<RedactedId> {
    return this.#write(() => keepRedacted(this.context, input))
  }

  recordInspection(inspection: Inspection): Promise<void> {
    return this.#write(() => recordInspection(this.context, inspection))
  }

  recordCheck(run: CheckRun): Promise<void> {
    return this.#write(() => recordCheck(this.context, run))
  }

  async listEntries(range: { readonly first?: number; readonly last?: number } = {}): Promise<readonly EntryRecord[]> {
    return await listEntries(await this.#current(), range)
  }

  async checkpoint(): Promise<string> {
    return Buffer.from((await this.#current()).ledger.head.note).toString('utf8')
  }

  async audit({ against = [], onProgress }: AuditOptions = {}): Promise<AuditReport> {
    const { stores, index, ledger, unlocked, folder, seen } = await this.#current()
    return await auditCase(
      {
        ...stores,
        index,
        async isCaseFileSound() {
          return folder === undefined || isCaseFileSound({ file: readCaseFile(folder), keys: unlocked.keys })
        },
      },
      ledger.origin,
      [...seen(), ...keptElsewhere(against)],
      onProgress,
    )
  }

  async rebuild(onProgress?: (done: number, total: number) => void): Promise<number> {
    const { stores, index, ledger } = this.context
    return await stores.lock.exclusively(async () => {
      await ledger.refresh()
      await index.reset()
      await catchUp(ledger, index, onProgress)
      return ledger.head.size
    })
  }

  async openCatalogue(): Promise<CatalogueIndex> {
    return await this.context.stores.openCatalogue()
  }

  async openSearch(): Promise<SearchIndex> {
    return await this.context.stores.openSearch()
  }

  async close(): Promise<void> {
    await this.context.index.close()
    await this.context.stores.close()
  }

  /** What other processes appended is taken in before anything is shown. */
  async #current(): Promise<CaseContext> {
    const { ledger, index, stores } = this.context
    if (await ledger.refresh()) await stores.lock.exclusively(() => catchUp(ledger, index))
    return this.context
  }

  async #write<T>(act: () => Promise<T>): Promise<T> {
    if (this.#failed) {
      await sweep(this.context)
      this.#failed = false
    }
    try {
      return await act()
    } catch (error) {
      this.#failed = true
      throw error
    }
  }
}
