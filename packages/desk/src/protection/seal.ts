import { ProtectionError } from './error.ts'

/** Lengths that a sealed identity is padded to, in bytes: a ciphertext tells which of three it is and no more. */
export const SEAL_BUCKETS = [1_024, 4_096, 16_384] as const

const HEAD = 'isnad-seal/1'

/** Keys by layer, the innermost first: any key of a layer opens it, and every layer must be opened. */
export type Custodians = readonly (readonly string[])[]

/**
 * Seals an identity for the custodians, before it touches the disk. What stock age gives back, layer by layer, is a line
 * `isnad-seal/1 <length in bytes>`, the text, and spaces up to the padded length.
 * @throws {ProtectionError} IDENTITY_TOO_LONG; NO_CUSTODIAN; RECIPIENT_REFUSED
 */
export async function sealIdentity(text: string, custodians: Custodians): Promise<Uint8Array> {
  if (custodians.length === 0) throw new ProtectionError('NO_CUSTODIAN', 'there is nobody to seal for')
  let bytes: Uint8Array = padIdentity(text)
  // Loaded when something is sealed: every command about a case would wait for it otherwise.
  const { Encrypter } = await import('age-encryption')
  for (const layer of custodians) {
    const encrypter = new Encrypter()
    for (const recipient of layer) {
      try {
        encrypter.addRecipient(recipient)
      } catch (cause) {
        throw new ProtectionError('RECIPIENT_REFUSED', 'this is no age recipient', { recipient }, { cause })
      }
    }
    bytes = await encrypter.encrypt(bytes)
  }
  return bytes
}

/**
 * Opens a seal with the custodians' identities, given in the order of the layers from the outside in.
 * @throws {ProtectionError} SEAL_MALFORMED; errors of age when a key does not fit
 */
export async function openSeal(sealed: Uint8Array, identities: readonly string[]): Promise<string> {
  const { Decrypter } = await import('age-encryption')
  let bytes = sealed
  for (const identity of identities) {
    const decrypter = new Decrypter()
    decrypter.addIdentity(identity)
    bytes = await decrypter.decrypt(bytes)
  }
  return unpadIdentity(bytes)
}

function padIdentity(text: string): Uint8Array {
  const own = new TextEncoder().encode(text)
  const head = new TextEncoder().encode(`${HEAD} ${own.length}\n`)
  const length = SEAL_BUCKETS.find((bucket) => head.length + own.length + 1 <= bucket)
  if (length === undefined) {
    throw new ProtectionError('IDENTITY_TOO_LONG', 'the identity is too long to seal', {
      bytes: own.length,
      most: (SEAL_BUCKETS.at(-1) ?? 0) - 64,
    })
  }
  const padded = new Uint8Array(length).fill(0x20)
  padded.set(head)
  padded.set(own, head.length)
  padded[head.length + own.length] = 0x0a
  return padded
}

function unpadIdentity(padded: Uint8Array): string {
  const end = padded.indexOf(0x0a)
  const [, digits] =
    /^isnad-seal\/1 ([0-9]{1,5})$/.exec(new TextDecoder().decode(padded.subarray(0, Math.max(end, 0)))) ?? []
  if (digits === undefined) throw new ProtectionError('SEAL_MALFORMED', 'what was sealed is no identity')
  return new TextDecoder('utf-8', { fatal: true }).decode(padded.subarray(end + 1, end + 1 + Number(digits)))
}
