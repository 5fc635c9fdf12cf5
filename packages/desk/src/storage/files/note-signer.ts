import { createPrivateKey, createPublicKey, sign } from 'node:crypto'
import { nameKey } from '@isnad/proof'
import type { NoteSigner } from '#custody'

/** DER around the 32-byte seed of an Ed25519 key (RFC 8410). */
const SEED_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex')

/**
 * Signs notes with the platform's Ed25519. It gives the very signatures of the proof package (RFC 8032 leaves no choice),
 * in constant time and without the quarter of a second that arithmetic in JavaScript needs to prepare itself.
 * @param name - the key's name in notes
 */
export function noteSigner(name: string, seed: Uint8Array): NoteSigner {
  const secret = createPrivateKey({ key: Buffer.concat([SEED_PREFIX, seed]), format: 'der', type: 'pkcs8' })
  const x = createPublicKey(secret).export({ format: 'jwk' }).x ?? ''
  return {
    key: nameKey(name, new Uint8Array(Buffer.from(x, 'base64url'))),
    sign: (message) => new Uint8Array(sign(null, message, secret)),
  }
}
