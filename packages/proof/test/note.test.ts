import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cosignNote,
  detachSignature,
  EMPTY_ROOT,
  formatKey,
  formatNote,
  fromUtf8,
  makeCheckpoint,
  makeNote,
  nameSigner,
  ProofError,
  parseHash,
  parseKey,
  parseNote,
  signNote,
  toUtf8,
  verifyCheckpoint,
  verifyNote,
} from '../src/index.ts'
import { codeOf, hex, readVectors } from './vectors.ts'

type NoteVectors = {
  origin: string
  key: string
  seed: string
  unknownKey: string
  cosigner: string
  cases: {
    why: string
    note: string
    origin?: string
    keys?: string[]
    state?: string
    by?: string[]
    because?: string
    code?: string
  }[]
  malformedKeys: { why: string; text: string; code: string }[]
}

const vectors = readVectors<NoteVectors>('notes')
const signer = nameSigner(vectors.origin, hex(vectors.seed))
const good = toUtf8(vectors.cases[0]!.note)

describe('checkpoints as the vectors have them', () => {
  it.each(vectors.cases)('$why', ({ note, origin, keys, state, by, because, code }) => {
    const expected = { origin: origin ?? vectors.origin, keys: (keys ?? [vectors.key]).map(parseKey) }
    const verify = () => verifyCheckpoint(toUtf8(note), expected)
    if (code !== undefined) {
      expect(codeOf(verify)).toBe(code)
      return
    }
    const verdict = verify()
    expect(verdict.state).toBe(state)
    if (verdict.state === 'signed') expect(verdict.by.map(({ role }) => role)).toEqual(by)
    if (verdict.state === 'refused') expect(verdict.because).toBe(because)
    // What was read is written back byte for byte.
    expect(fromUtf8(formatNote(parseNote(toUtf8(note))))).toBe(note)
  })

  it('gives the time a cosigner stated', () => {
    const found = vectors.cases.find(({ by }) => by?.includes('cosigner'))!
    const verdict = verifyCheckpoint(toUtf8(found.note), { origin: vectors.origin, keys: found.keys!.map(parseKey) })
    expect(verdict.state === 'signed' && verdict.by[1]).toMatchObject({ role: 'cosigner', time: 1_700_000_000 })
  })

  it('is refused when the bytes are no UTF-8', () => {
    expect(codeOf(() => parseNote(Uint8Array.from([...good.slice(0, 3), 0xff, ...good.slice(3)])))).toBe(
      'NOTE_MALFORMED',
    )
  })

  it('is refused when longer than a note may be', () => {
    expect(codeOf(() => parseNote(new Uint8Array(1_000_001).fill(0x61)))).toBe('NOTE_TOO_LARGE')
  })
})

describe('signing a checkpoint', () => {
  const root = parseHash(new Uint8Array(32).fill(3))

  it('gives the bytes that OpenSSL gave, so anybody can repeat it', () => {
    const text = parseNote(good).text
    expect(formatNote(signNote(makeNote(text), signer))).toEqual(good)
    expect(formatKey(signer.key)).toBe(vectors.key)
  })

  it('is verified with the key as text', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (n) => {
        const head = { size: n, root: n === 0 ? EMPTY_ROOT : root }
        const note = formatNote(signNote(makeCheckpoint({ origin: vectors.origin, ...head }), signer))
        const verdict = verifyCheckpoint(note, { origin: vectors.origin, keys: [parseKey(formatKey(signer.key))] })
        expect(verdict.state === 'signed' && verdict.checkpoint).toMatchObject(head)
      }),
      { numRuns: 10 },
    )
  })

  it('never yields a checkpoint that is signed after one byte was changed', () => {
    const note = formatNote(signNote(makeCheckpoint({ origin: vectors.origin, size: 1234, root }), signer))
    const expected = { origin: vectors.origin, keys: [signer.key] }
    expect(verifyCheckpoint(note, expected).state).toBe('signed')
    fc.assert(
      fc.property(fc.nat(note.length - 1), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const bent = note.slice()
        bent[at]! ^= mask
        try {
          expect(verifyCheckpoint(bent, expected).state).not.toBe('signed')
        } catch (error) {
          expect(error).toBeInstanceOf(ProofError)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('is not possible for what would not be read back', () => {
    const make = (origin: string, size = 1) => codeOf(() => makeCheckpoint({ origin, size, root }))
    expect(make('')).toBe('CHECKPOINT_MALFORMED')
    expect(make('two\nlines')).toBe('CHECKPOINT_MALFORMED')
    expect(make(vectors.origin, 2 ** 53)).toBe('NUMBER_MALFORMED')
    expect(make(vectors.origin, 0)).toBe('CHECKPOINT_MALFORMED')
    expect(make('\r')).toBe('NOTE_MALFORMED')
    expect(codeOf(() => makeNote('no newline'))).toBe('NOTE_MALFORMED')
    expect(codeOf(() => formatNote(makeNote('unsigned\n')))).toBe('NOTE_MALFORMED')
  })

  it('keeps the roles of log and cosigner apart', () => {
    const cosigner = nameSigner('desk.example/olive', new Uint8Array(32).fill(3), 'cosigner')
    const note = signNote(makeCheckpoint({ origin: vectors.origin, size: 1, root }), signer)
    expect(codeOf(() => signNote(note, cosigner))).toBe('SIGNATURE_MALFORMED')
    expect(codeOf(() => cosignNote(note, signer, 1))).toBe('COSIGNATURE_MALFORMED')
    expect(codeOf(() => cosignNote(note, cosigner, 0.5))).toBe('NUMBER_MALFORMED')
    const both = cosignNote(note, cosigner, 1_700_000_000)
    expect(verifyNote(both, [signer.key, cosigner.key])).toMatchObject({
      state: 'signed',
      by: [{ role: 'log' }, { role: 'cosigner', time: 1_700_000_000 }],
    })
    expect(verifyNote(both, [signer.key])).toMatchObject({ state: 'signed', unknown: [{ name: 'desk.example/olive' }] })
    expect(detachSignature(both, signer.key)).toHaveLength(64)
    expect(detachSignature(both, cosigner.key)).toBeUndefined()
  })

  it('holds under the old and the new key while keys change', () => {
    const next = nameSigner(vectors.origin, new Uint8Array(32).fill(4))
    const note = signNote(signNote(makeCheckpoint({ origin: vectors.origin, size: 1, root }), signer), next)
    for (const keys of [[signer.key], [next.key], [signer.key, next.key]]) {
      expect(verifyCheckpoint(formatNote(note), { origin: vectors.origin, keys }).state).toBe('signed')
    }
  })
})

describe('keys as text', () => {
  it.each(vectors.malformedKeys)('refused: $why', ({ text, code }) => {
    expect(codeOf(() => parseKey(text))).toBe(code)
  })

  it('are read as they were written', () => {
    for (const text of [vectors.key, vectors.unknownKey, vectors.cosigner]) expect(formatKey(parseKey(text))).toBe(text)
  })

  it('must be given, and must not be mistaken for one another', () => {
    const note = parseNote(good)
    expect(codeOf(() => verifyNote(note, []))).toBe('KEYS_MISSING')
    expect(codeOf(() => verifyNote(note, [signer.key, parseKey(vectors.key)]))).toBe('KEYS_AMBIGUOUS')
  })

  it('have names that fit a signature line', () => {
    for (const name of ['', 'a b', 'a+b', 'a\u3000b', 'a\nb', 'a\u0000', '\ud800']) {
      expect(codeOf(() => nameSigner(name, hex(vectors.seed)))).toBe('KEY_NAME_MALFORMED')
    }
    expect(nameSigner('سجلّ/الواحة', hex(vectors.seed)).key.name).toBe('سجلّ/الواحة')
  })
})
