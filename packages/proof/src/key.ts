import { joinBytes, parseBase64, toBase64, toHex, toUtf8 } from './bytes.ts'
import { enrolKey, type PublicKey, publicKeyOf } from './ed25519.ts'
import { ProofError } from './error.ts'
import { hashBytes } from './hash.ts'

/**
 * What a key signs. `log` signs the text of a note (signature type 0x01); `cosigner` states that it saw a checkpoint
 * at a time (signature type 0x04, C2SP tlog-cosignature).
 */
export type KeyRole = 'log' | 'cosigner'

/** A key as notes name it. `id` is the first 4 bytes of a hash over name, type and key, as an unsigned number. */
export type VerifierKey = {
  readonly name: string
  readonly id: number
  readonly role: KeyRole
  readonly publicKey: PublicKey
}

/** A key with its secret seed: 32 bytes that never leave the machine. */
export type Signer = { readonly key: VerifierKey; readonly seed: Uint8Array }

const TYPE_OF_ROLE = { log: 0x01, cosigner: 0x04 } as const

/**
 * Names a key. Method: key ID of C2SP signed-note, "Signatures".
 * @throws {ProofError} KEY_NAME_MALFORMED; the KEY_ codes of `enrolKey`
 */
export function nameKey(name: string, publicKey: Uint8Array, role: KeyRole = 'log'): VerifierKey {
  if (!isKeyName(name)) {
    throw new ProofError('KEY_NAME_MALFORMED', 'a key name is not empty and has no space, control character or plus')
  }
  const enrolled = enrolKey(publicKey)
  const digest = hashBytes(joinBytes(toUtf8(`${name}\n`), Uint8Array.of(TYPE_OF_ROLE[role]), enrolled))
  const id = new DataView(digest.buffer, digest.byteOffset).getUint32(0)
  return { name, id, role, publicKey: enrolled }
}

/** @throws {ProofError} SEED_MALFORMED; KEY_NAME_MALFORMED */
export function nameSigner(name: string, seed: Uint8Array, role: KeyRole = 'log'): Signer {
  return { key: nameKey(name, publicKeyOf(seed), role), seed: seed.slice() }
}

/** The key as text, `name+id+key`: id in 8 hexadecimal digits, key in Base64 behind its type byte. */
export function formatKey(key: VerifierKey): string {
  const material = joinBytes(Uint8Array.of(TYPE_OF_ROLE[key.role]), key.publicKey)
  return `${key.name}+${formatKeyId(key.id)}+${toBase64(material)}`
}

/**
 * Reads a key as text. Method: verifier keys of C2SP signed-note.
 * @throws {ProofError} KEY_TEXT_MALFORMED, also for types other than Ed25519; KEY_ID_MISMATCH when the id is not that
 *   of the key; KEY_NAME_MALFORMED; BASE64_MALFORMED; the KEY_ codes of `enrolKey`
 */
export function parseKey(text: string): VerifierKey {
  const [, name, id, encoded] = /^([^+]+)\+([0-9a-f]{8})\+([0-9A-Za-z+/=]+)$/.exec(text) ?? []
  if (name === undefined || id === undefined || encoded === undefined) {
    throw new ProofError('KEY_TEXT_MALFORMED', 'a key is written name+id+key')
  }
  const material = parseBase64(encoded)
  const role = material[0] === TYPE_OF_ROLE.log ? 'log' : material[0] === TYPE_OF_ROLE.cosigner ? 'cosigner' : undefined
  if (role === undefined) throw new ProofError('KEY_TEXT_MALFORMED', 'the key is of a type not known here')
  const key = nameKey(name, material.subarray(1), role)
  if (formatKeyId(key.id) !== id) throw new ProofError('KEY_ID_MISMATCH', 'the id does not belong to this name and key')
  return key
}

/** The id of a key in 8 hexadecimal digits. */
export function formatKeyId(id: number): string {
  return toHex(Uint8Array.of(id >>> 24, (id >>> 16) & 0xff, (id >>> 8) & 0xff, id & 0xff))
}

/** Tells whether a name may stand in a signature line: not empty, no Unicode space, no plus, no control character. */
export function isKeyName(name: string): boolean {
  return /^[^\p{White_Space}+]+$/u.test(name) && name.isWellFormed() && [...name].every((character) => character >= ' ')
}

/**
 * Keys a verification is to use: at least one, and none that another could be mistaken for.
 * @throws {ProofError} KEYS_MISSING; KEYS_AMBIGUOUS when two keys share both name and id
 */
export function requireKeys(keys: readonly VerifierKey[]): void {
  if (keys.length === 0) throw new ProofError('KEYS_MISSING', 'without a key nothing can be verified')
  const seen = new Set(keys.map((key) => `${key.name}+${key.id}`))
  if (seen.size < keys.length) throw new ProofError('KEYS_AMBIGUOUS', 'two keys share name and id')
}
