import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { bech32 } from '@scure/base'
import { StorageError } from '../error.ts'

/** DER around a raw X25519 key (RFC 8410): PKCS #8 for the private, SubjectPublicKeyInfo for the public one. */
const PRIVATE_PREFIX = Buffer.from('302e020100300506032b656e04220420', 'hex')
const PUBLIC_PREFIX = Buffer.from('302a300506032b656e032100', 'hex')

/** The public half: whoever has it can encrypt. */
export interface Recipient {
  /** 32 bytes. */
  readonly raw: Uint8Array
  readonly key: KeyObject
}

/** The secret half of an X25519 pair as age uses it. */
export interface Identity {
  readonly key: KeyObject
  readonly recipient: Recipient
  /** The 32 secret bytes. */
  readonly secret: Uint8Array
}

export function identityOf(secret: Uint8Array): Identity {
  if (secret.length !== 32) throw new StorageError('IDENTITY_MALFORMED', 'an X25519 secret has 32 bytes')
  const key = createPrivateKey({ key: Buffer.concat([PRIVATE_PREFIX, secret]), format: 'der', type: 'pkcs8' })
  return { key, recipient: recipientOf(rawPublic(createPublicKey(key))), secret: Uint8Array.from(secret) }
}

export function recipientOf(raw: Uint8Array): Recipient {
  if (raw.length !== 32) throw new StorageError('RECIPIENT_MALFORMED', 'an X25519 key has 32 bytes')
  const key = createPublicKey({ key: Buffer.concat([PUBLIC_PREFIX, raw]), format: 'der', type: 'spki' })
  return { raw: Uint8Array.from(raw), key }
}

/** The 32 bytes of a public X25519 key. As a JSON Web Key they come at a fraction of what writing DER costs. */
export function rawPublic(key: KeyObject): Uint8Array {
  return Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url')
}

/** `age1…` (Bech32, age specification, "The X25519 recipient type"). */
export function formatRecipient(recipient: Recipient): string {
  return bech32.encodeFromBytes('age', recipient.raw)
}

/** @throws {StorageError} RECIPIENT_MALFORMED, for other kinds of recipient too */
export function parseRecipient(text: string): Recipient {
  return recipientOf(decode(text.trim(), 'age', 'RECIPIENT_MALFORMED'))
}

/** `AGE-SECRET-KEY-1…`. */
export function formatIdentity(identity: Identity): string {
  return bech32.encodeFromBytes('AGE-SECRET-KEY-'.toLowerCase(), identity.secret).toUpperCase()
}

/** Reads the first identity of an identity file; lines that begin with `#` are remarks. */
export function parseIdentity(text: string): Identity {
  const line = text.split(/\r?\n/).find((one) => one.startsWith('AGE-SECRET-KEY-1'))
  if (line === undefined) throw new StorageError('IDENTITY_MALFORMED', 'no age identity')
  return identityOf(decode(line.trim().toLowerCase(), 'age-secret-key-', 'IDENTITY_MALFORMED'))
}

function decode(text: string, prefix: string, code: 'RECIPIENT_MALFORMED' | 'IDENTITY_MALFORMED'): Uint8Array {
  try {
    const decoded = bech32.decodeToBytes(text)
    if (decoded.prefix === prefix && decoded.bytes.length === 32) return decoded.bytes
  } catch {
    // Told below: the text itself may be secret and is not repeated.
  }
  throw new StorageError(code, `not written ${prefix}1…`)
}
