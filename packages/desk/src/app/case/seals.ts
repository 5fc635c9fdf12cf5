import { createHash } from 'node:crypto'
import { CustodyError, commitTo, type EntryPayload, isOpenedBy, type NewEntry, parsePayload } from '#custody'
import { mintId, readId } from '#model'
import { matchKeys, openSeal, ProtectionError, sealIdentity } from '#protection'
import { formatIdentity, formatRecipient, openBytes, parseIdentity } from '#storage'
import { AppError } from '../error.ts'
import { append, type CaseContext, requireWriter } from './context.ts'
import { currentCustodians } from './custodians.ts'
import { requireThing } from './known.ts'

/** An identity on its way into the case: nobody here can read it any more. */
export interface Sealed {
  readonly handle: string
  readonly bytes: Uint8Array
  readonly layers: readonly (readonly string[])[]
}

/** @throws {AppError} NO_CUSTODIAN; {ProtectionError} IDENTITY_TOO_LONG */
export async function sealForCustodians(context: CaseContext, text: string): Promise<Sealed> {
  const layers = await currentCustodians(context)
  if (layers.length === 0) throw new AppError('NO_CUSTODIAN', 'this case has no custodian to seal for')
  const bytes = await sealIdentity(text, layers)
  return { handle: Buffer.from(context.random(16)).toString('hex'), bytes, layers }
}

/** The entry that goes with a seal. `about` is what the identity belongs to. */
export function sealEntry(context: CaseContext, sealed: Sealed, about: string): NewEntry {
  const key = context.random(32)
  return {
    type: 'seal',
    of: [readId(about)?.n ?? 0],
    commits: { sealed: { key, commitment: commitTo(key, sealed.bytes) } },
    payload: {
      about,
      handle: sealed.handle,
      size: sealed.bytes.length,
      sha256: createHash('sha256').update(sealed.bytes).digest('hex'),
      layers: sealed.layers.map((layer) => [...layer]),
    },
  }
}

/** Writes the ciphertext, noted first so that a crash before its entry leaves nothing. @returns takes the note away */
export async function keepSeal(context: CaseContext, { handle, bytes }: Sealed): Promise<() => void> {
  const takeNoteAway = await context.stores.intend({ touching: [`seals/${handle}`], erasing: [] })
  await context.stores.seals.writeAll(new Map([[handle, bytes]]))
  return takeNoteAway
}

/** What was sealed, by its handle. */
export interface SealMade {
  readonly id: string
  readonly handle: string
}

/**
 * Seals an identity that belongs to something the case has: an accession, a record, an agent.
 * @throws {AppError} NO_CUSTODIAN, NOT_WRITABLE; {CustodyError} ENTRY_UNKNOWN; {ProtectionError} IDENTITY_TOO_LONG
 */
export async function sealAbout(context: CaseContext, about: string, text: string): Promise<SealMade> {
  requireWriter(context)
  await requireThing(context, about)
  const sealed = await sealForCustodians(context, text)
  let takeNoteAway: (() => void) | undefined
  const entries = await append(context, async () => {
    takeNoteAway = await keepSeal(context, sealed)
    return [sealEntry(context, sealed, about)]
  })
  takeNoteAway?.()
  return { id: mintId('seal', entries[0]?.leaf.n ?? 0), handle: sealed.handle }
}

export interface Unsealed {
  /** The entry that stands before the opening. */
  readonly entry: number
  readonly about: string
  readonly handle: string
  readonly text: string
}

/** A custodian's key file: its text, or the bytes of one under a passphrase. */
export type CustodianKey = { readonly text: string } | { readonly file: Uint8Array; readonly passphrase: string }

/**
 * Opens a seal with the key of every layer. The entry with the reason comes first: it is durable and signed before a
 * byte is decrypted, and stands even if what follows fails. Nothing is written to the disk.
 * @throws {ProtectionError} KEYS_LACKING when a layer has no key among those given; {CustodyError} REASON_MISSING,
 *   ENTRY_UNKNOWN; {AppError} NOT_WRITABLE, SEAL_GONE; {StorageError} IDENTITY_MALFORMED
 */
export async function unseal(
  context: CaseContext,
  id: string,
  reason: string,
  keys: readonly CustodianKey[],
): Promise<Unsealed> {
  requireWriter(context)
  if (reason.trim() === '') throw new CustodyError('REASON_MISSING', 'unsealing needs a reason')
  const { about, handle, layers } = await findSealed(context, id)
  const identities = keys.map((key) =>
    parseIdentity('text' in key ? key.text : openBytes(key.file, { passphrase: key.passphrase }).toString('utf8')),
  )
  const chosen = matchKeys(
    layers,
    identities.map((identity) => formatRecipient(identity.recipient)),
  )
  const sealed = await context.stores.seals.read(handle)
  if (sealed === undefined) throw new AppError('SEAL_GONE', 'the sealed file is not in the case', { id })
  const n = readId(id)?.n ?? 0
  const entries = await append(context, () => [
    {
      type: 'unseal',
      of: [n],
      payload: { seal: id, reason, custodians: chosen.map((i) => formatRecipient(identities[i]!.recipient)) },
    },
  ])
  // From the outside in: the last layer was put on last.
  const secrets = [...chosen].reverse().map((i) => formatIdentity(identities[i]!))
  try {
    return { entry: entries[0]?.leaf.n ?? -1, about, handle, text: await openSeal(sealed, secrets) }
  } catch (cause) {
    if (cause instanceof ProtectionError) throw cause
    throw new ProtectionError('SEAL_MALFORMED', 'the sealed file does not open', {}, { cause })
  }
}

async function findSealed(context: CaseContext, id: string): Promise<EntryPayload<'seal'>> {
  const target = readId(id)
  if (target?.kind !== 'seal') throw new CustodyError('ENTRY_UNKNOWN', `there is no seal ${id}`, { id })
  // From the ledger, not from the index: who could change the layers there would do with fewer keys.
  const { leaf, record } = await context.ledger.readEntry(target.n)
  if (leaf.type !== 'seal' || record === undefined || !isOpenedBy(leaf, record)) {
    throw new CustodyError('ENTRY_UNKNOWN', `there is no seal ${id}`, { id })
  }
  return parsePayload('seal', JSON.parse(record.payload))
}
