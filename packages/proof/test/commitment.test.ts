import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commit, openCommitment, parseCommitment, parseCommitmentKey, startCommitment } from '../src/index.ts'
import { codeOf, hex, readVectors } from './vectors.ts'

type CommitmentVectors = {
  cases: { why: string; key: string; bytes: string; commitment: string; opens?: boolean; code?: string }[]
}

describe('a salted commitment', () => {
  it.each(readVectors<CommitmentVectors>('commitment').cases)('$why', ({ key, bytes, commitment, opens, code }) => {
    const open = () => openCommitment(parseCommitment(hex(commitment)), parseCommitmentKey(hex(key)), hex(bytes))
    if (code === undefined) expect(open()).toBe(opens ? 'opens' : 'does not open')
    else expect(codeOf(open)).toBe(code)
  })

  it('is HMAC-SHA-256, whole or in pieces, and opens for nothing else (F30)', () => {
    const keys = fc.uint8Array({ minLength: 32, maxLength: 32 })
    fc.assert(
      fc.property(keys, fc.uint8Array({ minLength: 1, maxLength: 500 }), fc.nat(), (salt, bytes, pick) => {
        const key = parseCommitmentKey(salt)
        const commitment = commit(key, bytes)
        expect(Buffer.from(commitment)).toEqual(createHmac('sha256', salt).update(bytes).digest())
        const cut = pick % bytes.length
        expect(startCommitment(key).add(bytes.subarray(0, cut)).add(bytes.subarray(cut)).finish()).toEqual(commitment)
        const bent = bytes.slice()
        bent[cut]! ^= 1
        expect(openCommitment(commitment, key, bytes)).toBe('opens')
        expect(openCommitment(commitment, key, bent)).toBe('does not open')
        const otherKey = salt.slice()
        otherKey[pick % 32]! ^= 1
        expect(openCommitment(commitment, parseCommitmentKey(otherKey), bytes)).toBe('does not open')
      }),
    )
  })
})
