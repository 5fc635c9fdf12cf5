import { toBase64 } from '@isnad/proof'
import {
  type Clock,
  type IndexStore,
  type Ledger,
  type LedgerEntry,
  type NewEntry,
  projectEntry,
  type Writer,
} from '#custody'
import type { CaseStores, UnlockedCase } from '#storage'
import type { Notice, Protection } from '../desk.ts'
import { AppError } from '../error.ts'
import { catchUp } from './catch-up.ts'

/** An open case, as its use cases share it. */
export interface CaseContext {
  readonly folder: string | undefined
  readonly unlocked: UnlockedCase
  readonly protection: Protection
  readonly stores: CaseStores
  readonly ledger: Ledger
  readonly index: IndexStore
  readonly writer: Writer | undefined
  readonly whyNotWriting: 'KEY_NOT_ENROLLED' | 'KEY_LOCKED' | 'DISK_READ_ONLY' | undefined
  readonly notices: Notice[]
  readonly random: (length: number) => Uint8Array
  readonly version: string
  readonly clock: Clock
  /** Keeps a checkpoint outside the case. */
  readonly remember: (note: Uint8Array) => Promise<void>
  /** Checkpoints kept outside the case. */
  readonly seen: () => readonly { readonly from: string; readonly note: Uint8Array }[]
}

/** @throws {AppError} NOT_WRITABLE */
export function requireWriter(context: CaseContext): Writer {
  if (context.writer === undefined) {
    throw new AppError('NOT_WRITABLE', 'the case is open for reading only', {
      because: context.whyNotWriting ?? 'KEY_NOT_ENROLLED',
    })
  }
  return context.writer
}

/**
 * Appends acts and brings the index along. When it returns all is durable; when it throws, nothing was acknowledged and
 * whatever was written is left for the next sweep.
 */
export async function append(
  context: CaseContext,
  prepare: (next: number) => Promise<readonly NewEntry[]> | readonly NewEntry[],
): Promise<readonly LedgerEntry[]> {
  const { ledger, index, stores } = context
  const writer = requireWriter(context)
  try {
    const entries = await ledger.append(
      writer,
      async (next) => {
        await catchUp(ledger, index)
        return await prepare(next)
      },
      async (written) => {
        await index.apply(written.flatMap(projectEntry), headOf(ledger))
      },
    )
    if (entries.length > 0) await context.remember(ledger.head.note)
    return entries
  } catch (error) {
    stores.leaveBench()
    throw error
  }
}

export function headOf(ledger: Ledger): { size: number; root: string } {
  return { size: ledger.head.size, root: toBase64(ledger.head.root) }
}
