import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { closeSync, fsyncSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import canonicalize from 'canonicalize'
import { z } from 'zod'
import { armorFile, unarmorFile } from '../age/armor.ts'
import { openBytes, sealBytes, startFor, startUnder } from '../age/file.ts'
import { formatIdentity, type Identity, parseRecipient } from '../age/key.ts'
import { type CaseKeys, deriveCaseKeys } from '../case-keys.ts'
import { StorageError } from '../error.ts'
import { createNew, readWhole, syncFolder, writeFully } from './disk.ts'

export const CASE_FILE = 'case.json'
export const CASE_FORMAT = 'isnad-case/1'

/** scrypt with 2^17 blocks of 1 KiB: 128 MiB and a third of a second for each guess at a passphrase. */
const SCRYPT_LOG_N = 17

/** Refused before any work is spent on it. */
const PASSPHRASE_BYTES_MAX = 4_096

const wrap = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('passphrase'), age: z.string().max(16_384) }),
  z.strictObject({ kind: z.literal('recovery'), recipient: z.string().max(4_096), age: z.string().max(16_384) }),
])

const shape = z.strictObject({
  format: z.literal(CASE_FORMAT),
  id: z.string().regex(/^[0-9a-f]{32}$/),
  origin: z.string().regex(/^isnad\/[0-9a-f]{32}$/),
  key: z.discriminatedUnion('protection', [
    z.strictObject({ protection: z.literal('passphrase'), wraps: z.array(wrap).min(1).max(16) }),
    z.strictObject({ protection: z.literal('open'), key: z.base64() }),
  ]),
  keyEntries: z.array(z.int().min(0)).min(1).max(1_000),
  mac: z.string().regex(/^[0-9a-f]{64}$/),
})

/** case.json: what must be known before anything else can be opened. docs/formats/case.md describes it. */
export type CaseFile = z.infer<typeof shape>

export interface UnlockedCase {
  readonly file: CaseFile
  readonly keys: CaseKeys
}

/** How the case key is kept: under a passphrase and for recovery keys, or open for everybody who has the folder. */
export type KeyProtection =
  | { readonly protection: 'open' }
  | { readonly protection: 'passphrase'; readonly passphrase: string; readonly recovery: readonly string[] }

/** Makes the file of a new case; nothing is written. */
export function makeCaseFile(how: KeyProtection): UnlockedCase {
  const caseKey = randomBytes(32)
  const keys = deriveCaseKeys(caseKey)
  const id = randomBytes(16).toString('hex')
  const key: CaseFile['key'] =
    how.protection === 'open'
      ? { protection: how.protection, key: caseKey.toString('base64') }
      : wrapKey(caseKey, keys, how)
  const origin = `isnad/${randomBytes(16).toString('hex')}`
  return { file: sign({ format: CASE_FORMAT, id, origin, key, keyEntries: [0] }, keys), keys }
}

/** The same file with another entry that may vouch for a signing key. */
export function withKeyEntry({ file, keys }: UnlockedCase, n: number): UnlockedCase {
  const { mac: _, ...rest } = file
  return { file: sign({ ...rest, keyEntries: [...new Set([...rest.keyEntries, n])] }, keys), keys }
}

/**
 * What is wrapped is an age identity file: stock age opens it and can then open every original. The first line, a
 * remark to age, holds the case key that everything else is derived from.
 */
function wrapKey(
  caseKey: Buffer,
  keys: CaseKeys,
  { passphrase, recovery }: Extract<KeyProtection, { protection: 'passphrase' }>,
): CaseFile['key'] {
  const text = Buffer.from(`# isnad.case/1 ${caseKey.toString('base64')}\n${formatIdentity(keys.identity)}\n`)
  return {
    protection: 'passphrase',
    wraps: [
      { kind: 'passphrase', age: armorFile(sealBytes(startUnder(checkPassphrase(passphrase), SCRYPT_LOG_N), text)) },
      ...recovery.map((recipient) => ({
        kind: 'recovery' as const,
        recipient,
        age: armorFile(sealBytes(startFor([parseRecipient(recipient)]), text)),
      })),
    ],
  }
}

/** @throws {StorageError} CASE_MISSING, CASE_FILE_MALFORMED, FORMAT_UNKNOWN, LINK_PLANTED */
export function readCaseFile(folder: string): CaseFile {
  const bytes = readWhole(join(folder, CASE_FILE), CASE_FILE)
  if (bytes === undefined) throw new StorageError('CASE_MISSING', 'there is no case here', { folder })
  let value: unknown
  try {
    value = JSON.parse(bytes.toString('utf8'))
  } catch (cause) {
    throw new StorageError('CASE_FILE_MALFORMED', 'case.json is not JSON', {}, { cause })
  }
  if (typeof value === 'object' && value !== null && 'format' in value && value.format !== CASE_FORMAT) {
    throw new StorageError('FORMAT_UNKNOWN', 'case.json is of another format', { format: String(value.format) })
  }
  const result = shape.safeParse(value)
  if (!result.success) throw new StorageError('CASE_FILE_MALFORMED', 'case.json is not what its format says', {})
  return result.data
}

/**
 * Opens a case's key.
 * @throws {StorageError} PASSPHRASE_MISSING, PASSPHRASE_WRONG, PASSPHRASE_TOO_LONG; CASE_FILE_ALTERED when the file is
 *   not what the key authenticates
 */
export function unlockCase(file: CaseFile, opener: { passphrase?: string; identity?: Identity }): UnlockedCase {
  const keys = deriveCaseKeys(findCaseKey(file, opener))
  if (!isCaseFileSound({ file, keys })) {
    throw new StorageError('CASE_FILE_ALTERED', 'case.json is not what the case key authenticates', {})
  }
  return { file, keys }
}

function findCaseKey(
  { key }: CaseFile,
  { passphrase, identity }: { passphrase?: string; identity?: Identity },
): Uint8Array {
  if (key.protection === 'open') return Buffer.from(key.key, 'base64')
  if (passphrase === undefined && identity === undefined) {
    throw new StorageError('PASSPHRASE_MISSING', 'the case is kept under a passphrase', {})
  }
  for (const one of key.wraps) {
    const opener =
      one.kind === 'passphrase'
        ? passphrase === undefined
          ? undefined
          : { passphrase: checkPassphrase(passphrase) }
        : identity && { identity }
    if (opener === undefined) continue
    try {
      return readCaseKey(openBytes(unarmorFile(one.age), opener).toString('utf8'))
    } catch (error) {
      if (!(error instanceof StorageError) || error.code !== 'AGE_NOT_FOR_THIS_KEY') {
        throw new StorageError('CASE_FILE_MALFORMED', 'a wrapping of the case key is damaged', {}, { cause: error })
      }
    }
  }
  throw new StorageError('PASSPHRASE_WRONG', 'the passphrase or key does not open the case', {})
}

function readCaseKey(text: string): Uint8Array {
  const encoded = /^# isnad\.case\/1 ([A-Za-z0-9+/]{43}=)$/m.exec(text)?.[1]
  if (encoded === undefined) throw new StorageError('CASE_FILE_MALFORMED', 'a wrapping holds no case key', {})
  return Buffer.from(encoded, 'base64')
}

export function isCaseFileSound({ file, keys }: UnlockedCase): boolean {
  const { mac, ...rest } = file
  return timingSafeEqual(Buffer.from(mac, 'hex'), macOf(rest, keys))
}

/** Writes case.json whole, durably. */
export async function writeCaseFile(folder: string, file: CaseFile): Promise<void> {
  const temp = join(folder, `${CASE_FILE}.${randomBytes(8).toString('hex')}`)
  const fd = createNew(temp, 0o600)
  try {
    writeFully(fd, Buffer.from(`${JSON.stringify(file, null, 2)}\n`))
    fsyncSync(fd)
  } finally {
    closeSync(fd)
  }
  renameSync(temp, join(folder, CASE_FILE))
  await syncFolder(folder)
}

function sign(unsigned: Omit<CaseFile, 'mac'>, keys: CaseKeys): CaseFile {
  return { ...unsigned, mac: macOf(unsigned, keys).toString('hex') }
}

function macOf(unsigned: Omit<CaseFile, 'mac'>, keys: CaseKeys): Buffer {
  return createHmac('sha256', keys.caseFile)
    .update(canonicalize(unsigned) ?? '')
    .digest()
}

function checkPassphrase(passphrase: string): string {
  if (Buffer.byteLength(passphrase) > PASSPHRASE_BYTES_MAX) {
    throw new StorageError('PASSPHRASE_TOO_LONG', `a passphrase has at most ${PASSPHRASE_BYTES_MAX} bytes`, {})
  }
  // Keyboards differ in how they compose a letter with its marks.
  return passphrase.normalize('NFC')
}
