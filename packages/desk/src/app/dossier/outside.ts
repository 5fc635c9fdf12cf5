import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cosignNote, formatKey, formatNote, parseNote, type Verdict, verifyDossier } from '@isnad/proof'
import { KeyRing } from '#storage'
import type { CaseEnvironment } from '../case/open.ts'
import { AppError } from '../error.ts'
import { filesOnDisk } from './files-on-disk.ts'

/** What was brought from outside to stand beside a dossier. */
export interface Brought {
  readonly kind: 'rfc3161' | 'cosignature'
  /** The file's name in the dossier: 1 to 64 of a-z, 0-9 and the hyphen. */
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * Puts a timestamp or a co-signature into a dossier, after it was compared with the dossier's own checkpoint. The bag
 * and its signature are not touched: `proof/` stands beside them.
 * @throws {AppError} NOT_OF_THIS_DOSSIER, with the code of the fault; NAME_REFUSED; DOSSIER_EXISTS when the name is taken
 */
export function bringTo(folder: string, { kind, name, bytes }: Brought): Verdict {
  if (!/^[a-z0-9-]{1,64}$/.test(name)) throw new AppError('NAME_REFUSED', 'not a name for a file', { name })
  const path = kind === 'rfc3161' ? `proof/anchors/${name}.tsr` : `proof/cosignatures/${name}.txt`
  if (existsSync(join(folder, path))) throw new AppError('DOSSIER_EXISTS', 'the name is taken', { folder: path })
  const there = filesOnDisk(folder)
  const verdict = verifyDossier({
    ...there,
    entries: [...there.entries, { path, kind: 'file' }],
    read: (wanted) => (wanted === path ? bytes : there.read(wanted)),
  })
  const [fault] = verdict.faults
  if (fault !== undefined) {
    throw new AppError('NOT_OF_THIS_DOSSIER', 'it does not belong to this dossier', { code: fault.code })
  }
  mkdirSync(join(folder, path, '..'), { recursive: true, mode: 0o755 })
  writeFileSync(join(folder, path), bytes, { flag: 'wx', mode: 0o644 })
  return verdict
}

export interface Cosigned {
  /** The checkpoint with our signature, to be handed back. */
  readonly note: string
  /** Our key, to be handed over by another way. */
  readonly key: string
  /** Whether a checkpoint of this ledger was seen here before. */
  readonly seen: 'first time' | 'same' | 'extended'
}

/**
 * Signs the checkpoint of another newsroom's dossier: that we saw it, and none before it that contradicts it (C2SP
 * tlog-cosignature). What was signed last is remembered outside of every case, by the ledger's origin.
 * @param time - milliseconds since 1970
 * @throws {AppError} NOT_OF_THIS_DOSSIER when the dossier has a fault or its ledger did not grow from what was signed
 *   before; COSIGN_CANNOT_TELL when it holds no proof of that
 */
export async function cosign(
  env: CaseEnvironment,
  folder: string,
  time: number,
  keyPassphrase?: string,
): Promise<Cosigned> {
  const ring = new KeyRing(env.configFolder)
  const files = filesOnDisk(folder)
  const first = verifyDossier(files)
  const origin = first.signed?.origin
  if (origin === undefined) throw refuse(first)
  const id = createHash('sha256').update(`cosigned\n${origin}`).digest('hex').slice(0, 32)
  const before = ring.lastSeen(id)
  const verdict = before === undefined ? first : verifyDossier(files, { checkpoints: [before] })
  if (verdict.faults.length > 0) throw refuse(verdict)
  const [answer] = verdict.earlier
  if (answer?.answer === 'cannot tell') {
    throw new AppError('COSIGN_CANNOT_TELL', 'no proof from what was signed before', { entries: answer.entries })
  }
  const person = ring.read(keyPassphrase) ?? (await ring.create(keyPassphrase))
  const signer = person.cosigner()
  const checkpoint = new Uint8Array(readFileSync(join(folder, 'proof', 'checkpoint')))
  const signed = formatNote(cosignNote(parseNote(checkpoint), signer, Math.floor(time / 1_000)))
  await ring.remember(id, checkpoint)
  return {
    note: Buffer.from(signed).toString('utf8'),
    key: formatKey(signer.key),
    seen: answer === undefined ? 'first time' : answer.answer === 'same' ? 'same' : 'extended',
  }
}

function refuse(verdict: Verdict): AppError {
  return new AppError('NOT_OF_THIS_DOSSIER', 'the dossier has a fault', { code: verdict.faults[0]?.code ?? '' })
}

/** The signed checkpoint of a dossier as text, for print. @throws system errors */
export function readCheckpointOf(folder: string): string {
  return readFileSync(join(folder, 'proof', 'checkpoint'), 'utf8')
}
