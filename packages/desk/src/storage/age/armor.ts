import { StorageError } from '../error.ts'

const BEGIN = '-----BEGIN AGE ENCRYPTED FILE-----'
const END = '-----END AGE ENCRYPTED FILE-----'

/** An age file as text, for a place that holds no bytes. Method: C2SP age, "ASCII armor" (strict PEM, RFC 7468). */
export function armorFile(file: Uint8Array): string {
  const lines =
    Buffer.from(file)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  return `${[BEGIN, ...lines, END].join('\n')}\n`
}

/** @throws {StorageError} AGE_MALFORMED for anything but the one canonical form, white space around it left aside */
export function unarmorFile(text: string): Buffer {
  const lines = text.replaceAll('\r\n', '\n').trim().split('\n')
  const body = lines.slice(1, -1)
  const last = body.at(-1)
  const isSound =
    lines[0] === BEGIN &&
    lines.at(-1) === END &&
    last !== undefined &&
    last.length > 0 &&
    last.length <= 64 &&
    body.slice(0, -1).every((line) => line.length === 64)
  const encoded = body.join('')
  const bytes = Buffer.from(encoded, 'base64')
  if (!isSound || bytes.toString('base64') !== encoded) {
    throw new StorageError('AGE_MALFORMED', 'not the armour of an age file')
  }
  return bytes
}
