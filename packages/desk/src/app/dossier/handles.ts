import { createHash } from 'node:crypto'

const LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'

/** Seven letters and digits that cannot be mistaken for each other. */
export function spell(bytes: Uint8Array): string {
  return [...bytes.subarray(0, 7)].map((byte) => LETTERS[byte % LETTERS.length]).join('')
}

export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
