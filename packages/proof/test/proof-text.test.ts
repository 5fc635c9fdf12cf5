import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  buildInclusion,
  formatNote,
  formatProof,
  fromUtf8,
  leafHash,
  makeCheckpoint,
  nameSigner,
  ProofError,
  parseProof,
  readLeaves,
  signNote,
  toUtf8,
  treeHash,
  verifyProof,
} from '../src/index.ts'
import { codeOf } from './vectors.ts'

const signer = nameSigner('ledger.example/date-palm', new Uint8Array(32).fill(1))
const expected = { origin: signer.key.name, keys: [signer.key] }
const leaves = Array.from({ length: 9 }, (_, i) => leafHash(toUtf8(`entry ${i}`)))
const checkpoint = formatNote(
  signNote(makeCheckpoint({ origin: signer.key.name, size: 9, root: treeHash(leaves) }), signer),
)
const proofOf = (index: number, extra?: Uint8Array) =>
  formatProof({ extra, index, path: buildInclusion(index, 9, readLeaves(leaves)), checkpoint })

describe('a proof that carries its checkpoint', () => {
  it.each([0, 4, 8])('shows that entry %i is in the ledger', (index) => {
    const proof = parseProof(proofOf(index))
    expect(verifyProof(leaves[index]!, proof, expected).state).toBe('included')
    expect(verifyProof(leaves[(index + 1) % 9]!, proof, expected).state).toBe('not included')
  })

  it('shows nothing without the right key', () => {
    const stranger = nameSigner(signer.key.name, new Uint8Array(32).fill(2)).key
    const proof = parseProof(proofOf(4))
    expect(verifyProof(leaves[4]!, proof, { ...expected, keys: [stranger] })).toMatchObject({
      state: 'not checked',
      verdict: { state: 'not signed by a known key' },
    })
    expect(verifyProof(leaves[4]!, proof, { ...expected, origin: 'other' })).toMatchObject({
      state: 'not checked',
      verdict: { state: 'refused', because: 'ORIGIN_MISMATCH' },
    })
    expect(codeOf(() => verifyProof(leaves[4]!, proof, { ...expected, keys: [] }))).toBe('KEYS_MISSING')
  })

  it('is written as C2SP tlog-proof has it', () => {
    const lines = fromUtf8(proofOf(8, toUtf8('hint')))!.split('\n')
    expect(lines.slice(0, 5)).toEqual([
      'c2sp.org/tlog-proof@v1',
      'extra aGludA==',
      'index 8',
      Buffer.from(treeHash(leaves.slice(0, 8))).toString('base64'),
      '',
    ])
    expect(parseProof(proofOf(8, toUtf8('hint'))).extra).toEqual(toUtf8('hint'))
    expect(parseProof(proofOf(8)).extra).toBeUndefined()
  })

  it('never shows inclusion after one byte was changed', () => {
    const bytes = proofOf(4)
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const bent = bytes.slice()
        bent[at]! ^= mask
        try {
          expect(verifyProof(leaves[4]!, parseProof(bent), expected).state).not.toBe('included')
        } catch (error) {
          expect(error).toBeInstanceOf(ProofError)
        }
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['another header', (text: string) => text.replace('@v1', '@v2'), 'PROOF_MALFORMED'],
    ['no index', (text: string) => text.replace('index 4\n', ''), 'PROOF_MALFORMED'],
    ['a leading zero', (text: string) => text.replace('index 4', 'index 04'), 'PROOF_MALFORMED'],
    ['an index past 2^53 - 1', (text: string) => text.replace('index 4', 'index 9007199254740992'), 'PROOF_MALFORMED'],
    ['lines ended by CRLF', (text: string) => text.replaceAll('\n', '\r\n'), 'PROOF_MALFORMED'],
    ['no blank line', (text: string) => text.replaceAll('\n\n', '\n'), 'PROOF_MALFORMED'],
    ['extra after the index', (text: string) => text.replace('index 4\n', 'index 4\nextra AA==\n'), 'BASE64_MALFORMED'],
    [
      'a path no tree can have',
      (text: string) => text.replace('index 4\n', `index 4\n${'AA==\n'.repeat(54)}`),
      'PROOF_MALFORMED',
    ],
    ['nothing', () => '', 'PROOF_MALFORMED'],
  ])('is refused with %s', (_, bend, code) => {
    expect(codeOf(() => parseProof(toUtf8(bend(fromUtf8(proofOf(4))!))))).toBe(code)
  })
})
