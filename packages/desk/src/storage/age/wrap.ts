import { createCipheriv, createDecipheriv, diffieHellman, generateKeyPairSync, scryptSync } from 'node:crypto'
import { StorageError } from '../error.ts'
import { decode, encode, hkdf, malformed, type Stanza } from './header.ts'
import { type Identity, type Recipient, rawPublic, recipientOf } from './key.ts'

const X25519_INFO = 'age-encryption.org/v1/X25519'
const SCRYPT_LABEL = 'age-encryption.org/v1/scrypt'
/** A file key is encrypted once under a key of its own, so the nonce may be fixed (C2SP age). */
const ZERO_NONCE = Buffer.alloc(12)
const FILE_KEY_BYTES = 16

/** Above this a file could make its reader work for minutes; stock age stops at the same. */
const SCRYPT_LOG_N_MAX = 22

/** Wraps a file key for a recipient. Method: C2SP age, "The X25519 recipient type". The pair is fresh each time. */
export function wrapFor(recipient: Recipient, fileKey: Uint8Array): Stanza {
  const pair = generateKeyPairSync('x25519')
  const share = rawPublic(pair.publicKey)
  const secret = agree(pair.privateKey, recipient)
  const key = hkdf(secret, Buffer.concat([share, recipient.raw]), X25519_INFO)
  return { args: ['X25519', encode(share)], body: encryptOnce(key, fileKey) }
}

/** The file key, or undefined when the stanza is of another type or for another key. */
export function unwrapWith(identity: Identity, stanza: Stanza): Uint8Array | undefined {
  if (stanza.args[0] !== 'X25519') return undefined
  const [, text, ...more] = stanza.args
  if (text === undefined || more.length > 0) throw malformed('an X25519 recipient has one argument')
  const share = decode(text)
  if (share.length !== 32) throw malformed('an X25519 share has 32 bytes')
  if (stanza.body.length !== FILE_KEY_BYTES + 16) throw malformed('a wrapped file key has 32 bytes')
  const secret = agree(identity.key, recipientOf(share))
  const key = hkdf(secret, Buffer.concat([share, identity.recipient.raw]), X25519_INFO)
  return decryptOnce(key, stanza.body)
}

/** Wraps a file key under a passphrase. Method: C2SP age, "The scrypt recipient type": r = 8, p = 1. */
export function wrapUnder(passphrase: string, logN: number, salt: Uint8Array, fileKey: Uint8Array): Stanza {
  return { args: ['scrypt', encode(salt), String(logN)], body: encryptOnce(stretch(passphrase, salt, logN), fileKey) }
}

/** The file key, or undefined when the passphrase is another. @throws {StorageError} AGE_MALFORMED */
export function unwrapUnder(passphrase: string, stanzas: readonly Stanza[]): Uint8Array | undefined {
  const stanza = stanzas.find(({ args }) => args[0] === 'scrypt')
  if (stanza === undefined) return undefined
  // Beside a passphrase nothing else may open the file: who knows the passphrase must be its only writer.
  if (stanzas.length > 1) throw malformed('a passphrase stands beside other recipients')
  const [, salt, logN, ...more] = stanza.args
  if (salt === undefined || logN === undefined || more.length > 0 || !/^[1-9][0-9]?$/.test(logN)) {
    throw malformed('a scrypt recipient has a salt and a work factor')
  }
  const saltBytes = decode(salt)
  if (saltBytes.length !== 16) throw malformed('a scrypt salt has 16 bytes')
  if (stanza.body.length !== FILE_KEY_BYTES + 16) throw malformed('a wrapped file key has 32 bytes')
  if (Number(logN) > SCRYPT_LOG_N_MAX) throw malformed('the work factor is too high')
  return decryptOnce(stretch(passphrase, saltBytes, Number(logN)), stanza.body)
}

function stretch(passphrase: string, salt: Uint8Array, logN: number): Buffer {
  const N = 2 ** logN
  const salted = Buffer.concat([Buffer.from(SCRYPT_LABEL), salt])
  return scryptSync(passphrase, salted, 32, { N, r: 8, p: 1, maxmem: 128 * N * 8 + 1024 * 1024 })
}

function agree(privateKey: Identity['key'], recipient: Recipient): Buffer {
  try {
    return diffieHellman({ privateKey, publicKey: recipient.key })
  } catch (cause) {
    // OpenSSL refuses points of low order, as age demands.
    throw new StorageError('AGE_MALFORMED', 'a key of low order', {}, { cause })
  }
}

function encryptOnce(key: Uint8Array, plain: Uint8Array): Buffer {
  const cipher = createCipheriv('chacha20-poly1305', key, ZERO_NONCE, { authTagLength: 16 })
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

function decryptOnce(key: Uint8Array, sealed: Uint8Array): Uint8Array | undefined {
  const decipher = createDecipheriv('chacha20-poly1305', key, ZERO_NONCE, { authTagLength: 16 })
  decipher.setAuthTag(sealed.subarray(sealed.length - 16))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, sealed.length - 16)), decipher.final()])
  } catch {
    return undefined
  }
}
