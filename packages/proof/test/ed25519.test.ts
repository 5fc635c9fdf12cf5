import { createHash, createPrivateKey, createPublicKey, sign as nodeSign, verify as nodeVerify } from 'node:crypto'
import { verify as nobleVerify, Point } from '@noble/ed25519'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { enrolKey, formatKeyPem, isSignedBy, joinBytes, publicKeyOf, signMessage, toUtf8 } from '../src/index.ts'
import { codeOf, hex, readVectors } from './vectors.ts'

type KeyVectors = {
  refused: { why: string; key: string; code: string }[]
  rfc8032: { why: string; seed: string; key: string; message: string; signature: string }[]
}

const vectors = readVectors<KeyVectors>('keys')
const ORDER = Point.CURVE().n
const lowOrder = vectors.refused.filter(({ code }) => code === 'KEY_LOW_ORDER').map(({ key }) => Point.fromHex(key))
const seed = new Uint8Array(32).fill(9)
const key = publicKeyOf(seed)
const message = toUtf8('سطر واحد\n')

const littleEndian = (bytes: Uint8Array) => BigInt(`0x${Buffer.from(bytes).reverse().toString('hex')}`)
const toBytes = (n: bigint) => Uint8Array.from(Buffer.from(n.toString(16).padStart(64, '0'), 'hex')).reverse()

/** Signs with a nonce point of the signer's own choosing: what a dishonest holder of a key can do. */
function signWithR(r: bigint, rBytes: Uint8Array): Uint8Array {
  const digest = createHash('sha512').update(seed).digest()
  digest[0]! &= 248
  digest[31]! &= 127
  digest[31]! |= 64
  const a = littleEndian(digest.subarray(0, 32))
  const k = littleEndian(
    createHash('sha512')
      .update(joinBytes(rBytes, key, message))
      .digest(),
  )
  return joinBytes(rBytes, toBytes((r + k * a) % ORDER))
}

const nodeKey = (bytes: Uint8Array) =>
  createPublicKey({
    key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), bytes]),
    format: 'der',
    type: 'spki',
  })

describe('enrolling a key', () => {
  it.each(vectors.refused)('refuses $why ($key)', ({ key: text, code }) => {
    expect(codeOf(() => enrolKey(hex(text)))).toBe(code)
  })

  it('refuses an honest key with any part of low order (F31)', () => {
    const honest = Point.fromBytes(key)
    const mixed = lowOrder.filter((point) => !point.is0()).map((point) => honest.add(point).toBytes())
    expect(mixed).toHaveLength(7)
    for (const bytes of mixed) expect(codeOf(() => enrolKey(bytes))).toBe('KEY_MIXED_ORDER')
  })

  it('takes honest keys, as a copy', () => {
    const bytes = key.slice()
    const enrolled = enrolKey(bytes)
    bytes.fill(0)
    expect(enrolled).toEqual(key)
  })
})

describe('a signature', () => {
  it.each(vectors.rfc8032)('$why', (vector) => {
    expect(publicKeyOf(hex(vector.seed))).toEqual(hex(vector.key))
    expect(signMessage(hex(vector.message), hex(vector.seed))).toEqual(hex(vector.signature))
    expect(isSignedBy(enrolKey(hex(vector.key)), hex(vector.message), hex(vector.signature))).toBe(true)
  })

  it('agrees with node:crypto, both ways, and fails when one bit is another', () => {
    const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 })
    fc.assert(
      fc.property(bytes32, fc.uint8Array({ maxLength: 200 }), fc.nat(511), (anySeed, text, bit) => {
        const pkcs8 = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), anySeed])
        const priv = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' })
        const pub = enrolKey(publicKeyOf(anySeed))
        const ours = signMessage(text, anySeed)
        expect(Buffer.from(ours)).toEqual(nodeSign(null, text, priv))
        expect(nodeVerify(null, text, formatKeyPem(pub), ours)).toBe(true)
        expect(isSignedBy(pub, text, ours)).toBe(true)
        const bent = ours.slice()
        bent[bit >> 3]! ^= 1 << (bit & 7)
        expect(isSignedBy(pub, text, bent)).toBe(false)
        expect(isSignedBy(pub, joinBytes(text, Uint8Array.of(32)), ours)).toBe(false)
      }),
      { numRuns: 25 },
    )
  })

  it('is refused when S is not below the group order, though the equation holds', () => {
    const honest = signMessage(message, seed)
    const malleable = joinBytes(honest.subarray(0, 32), toBytes(littleEndian(honest.subarray(32)) + ORDER))
    expect(isSignedBy(key, message, honest)).toBe(true)
    expect(isSignedBy(key, message, malleable)).toBe(false)
  })

  it('is refused when R is of low order, which some verifiers let pass', () => {
    const neutral = Point.ZERO.toBytes()
    const planted = signWithR(0n, neutral)
    // The control: the equation holds, so only the rule about R refuses it.
    expect(nobleVerify(planted, message, key, { zip215: false })).toBe(true)
    expect(isSignedBy(key, message, planted)).toBe(false)
  })

  it('is refused when R has a part of low order, on which verifiers disagree', () => {
    const torsion = lowOrder.find((point) => !point.is0())!
    const planted = signWithR(5n, Point.BASE.multiply(5n).add(torsion).toBytes())
    expect(nobleVerify(planted, message, key, { zip215: false })).toBe(true)
    expect(nodeVerify(null, message, nodeKey(key), planted)).toBe(false)
    expect(isSignedBy(key, message, planted)).toBe(false)
    expect(isSignedBy(key, message, signWithR(5n, Point.BASE.multiply(5n).toBytes()))).toBe(true)
  })

  it('is refused when R is in a second spelling', () => {
    const neutralAgain = hex('eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f')
    const planted = signWithR(0n, neutralAgain)
    expect(nobleVerify(planted, message, key, { zip215: true })).toBe(true)
    expect(isSignedBy(key, message, planted)).toBe(false)
  })

  it('is refused at any other length', () => {
    const honest = signMessage(message, seed)
    for (const length of [0, 32, 63]) expect(isSignedBy(key, message, honest.subarray(0, length))).toBe(false)
    expect(isSignedBy(key, message, joinBytes(honest, Uint8Array.of(0)))).toBe(false)
    expect(codeOf(() => signMessage(message, seed.subarray(1)))).toBe('SEED_MALFORMED')
  })
})
