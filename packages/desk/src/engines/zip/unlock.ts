import { createCipheriv, createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto'
import type { ZipEntry } from './directory.ts'

/** A member's packed bytes, decrypted. */
export interface Unlocked {
  readonly packed: Uint8Array
  readonly method: number
  readonly hasCrc: boolean
  /** The password is certain; else one byte fitted, which one wrong password in 256 does. */
  readonly isProven: boolean
}

const CRC = Uint32Array.from({ length: 256 }, (_, i) => {
  let sum = i
  for (let bit = 0; bit < 8; bit += 1) sum = (sum & 1) !== 0 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  return sum >>> 0
})
const HEAD = 12
const MAC = 10

/** Tries a password on a member: the traditional encryption of PKWARE (APPNOTE 6.1) or AES (AE-1 and AE-2 of WinZip). */
export function unlockMember(bytes: Uint8Array, entry: ZipEntry, password: string): Unlocked | undefined {
  const locked = bytes.subarray(entry.data, entry.data + entry.compressed)
  return entry.aes === undefined ? unlockTraditional(locked, entry, password) : unlockAes(locked, entry.aes, password)
}

function unlockTraditional(locked: Uint8Array, entry: ZipEntry, password: string): Unlocked | undefined {
  if (locked.length < HEAD) return undefined
  let key0 = 0x12345678
  let key1 = 0x23456789
  let key2 = 0x34567890
  const update = (byte: number): void => {
    key0 = (CRC[(key0 ^ byte) & 0xff]! ^ (key0 >>> 8)) >>> 0
    key1 = (Math.imul((key1 + (key0 & 0xff)) >>> 0, 134_775_813) + 1) >>> 0
    key2 = (CRC[(key2 ^ (key1 >>> 24)) & 0xff]! ^ (key2 >>> 8)) >>> 0
  }
  const next = (locked: number): number => {
    const word = (key2 | 2) & 0xffff
    const byte = locked ^ ((Math.imul(word, word ^ 1) >>> 8) & 0xff)
    update(byte)
    return byte
  }
  for (const byte of new TextEncoder().encode(password)) update(byte)
  let check = 0
  for (let i = 0; i < HEAD; i += 1) check = next(locked[i]!)
  if (check !== entry.checkByte) return undefined
  const packed = new Uint8Array(locked.length - HEAD)
  for (let i = 0; i < packed.length; i += 1) packed[i] = next(locked[HEAD + i]!)
  return { packed, method: entry.method, hasCrc: true, isProven: false }
}

function unlockAes(
  locked: Uint8Array,
  { strength, method, hasCrc }: NonNullable<ZipEntry['aes']>,
  password: string,
): Unlocked | undefined {
  if (strength < 1 || strength > 3) return undefined
  const keyBytes = 8 + strength * 8
  const saltBytes = keyBytes / 2
  if (locked.length < saltBytes + 2 + MAC) return undefined
  const made = pbkdf2Sync(password, locked.subarray(0, saltBytes), 1000, keyBytes * 2 + 2, 'sha1')
  if (!made.subarray(keyBytes * 2).equals(locked.subarray(saltBytes, saltBytes + 2))) return undefined
  const body = locked.subarray(saltBytes + 2, locked.length - MAC)
  const mac = createHmac('sha1', made.subarray(keyBytes, keyBytes * 2))
    .update(body)
    .digest()
    .subarray(0, MAC)
  if (!timingSafeEqual(mac, locked.subarray(locked.length - MAC))) return undefined
  return { packed: decryptCounter(body, made.subarray(0, keyBytes)), method, hasCrc, isProven: true }
}

/** WinZip counts from the lowest byte up, which no counter mode of the library does: the counters are encrypted and laid over the bytes. */
function decryptCounter(body: Uint8Array, key: Uint8Array): Uint8Array {
  const cipher = createCipheriv(`aes-${key.length * 8}-ecb`, key, null).setAutoPadding(false)
  const out = new Uint8Array(body.length)
  const share = 64 * 1024
  const counters = Buffer.alloc(share)
  let block = 0
  for (let from = 0; from < body.length; from += share) {
    for (let at = 0; at < share; at += 16) {
      block += 1
      counters.writeUInt32LE(block >>> 0, at)
    }
    const pad = cipher.update(counters)
    const end = Math.min(body.length, from + share)
    for (let i = from; i < end; i += 1) out[i] = body[i]! ^ pad[i - from]!
  }
  return out
}
