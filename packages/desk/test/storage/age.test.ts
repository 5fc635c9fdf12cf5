import { createHash, hkdfSync } from 'node:crypto'
import { inflateSync } from 'node:zlib'
import { armor, Decrypter, Encrypter } from 'age-encryption'
import * as vectors from 'cctv-age'
import { describe, expect, it } from 'vitest'
import { armorFile, unarmorFile } from '../../src/storage/age/armor.ts'
import { type Opener, openBytes, sealBytes, startFor, startUnder } from '../../src/storage/age/file.ts'
import { hkdf } from '../../src/storage/age/header.ts'
import {
  formatIdentity,
  formatRecipient,
  identityOf,
  parseIdentity,
  parseRecipient,
} from '../../src/storage/age/key.ts'
import { StorageError } from '../../src/storage/error.ts'

const me = identityOf(Uint8Array.from({ length: 32 }, (_, i) => i + 1))

/** Vectors of recipient types and wrappings that files of a case never have. */
const OTHER_TYPES = /^(hybrid|p256|mlkem|plugin|tag)/

describe('the age vectors of C2SP/CCTV', () => {
  const run: string[] = []
  for (const [name, file] of Object.entries(vectors)) {
    if (OTHER_TYPES.test(name)) continue
    const vector = readVector(file)
    if (vector.hybrid) continue
    run.push(name)
    it(`${name}: ${vector.expect}`, () => {
      const outcome = attempt(vector)
      if (vector.expect === 'success') {
        expect(outcome.plain && createHash('sha256').update(outcome.plain).digest('hex')).toBe(vector.payload)
      } else {
        expect(outcome.error).toBeInstanceOf(StorageError)
      }
    })
  }
  it('are most of what there is', () => {
    expect(run.length).toBeGreaterThan(90)
  })
})

describe('an age file', () => {
  for (const size of [0, 1, 65_535, 65_536, 65_537, 131_072, 200_000]) {
    const plain = Uint8Array.from({ length: size }, (_, i) => i % 251)
    it(`of ${size} bytes written here is opened by the age library, and the other way round`, async () => {
      const decrypter = new Decrypter()
      decrypter.addIdentity(formatIdentity(me))
      const ours = sealBytes(startFor([me.recipient]), plain)
      expect(Buffer.from(await decrypter.decrypt(ours)).equals(plain)).toBe(true)

      const encrypter = new Encrypter()
      encrypter.addRecipient(formatRecipient(me.recipient))
      const theirs = await encrypter.encrypt(plain)
      expect(openBytes(theirs, { identity: me }).equals(plain)).toBe(true)
    })
  }

  it('under a passphrase is opened by the age library and by nothing else', async () => {
    const file = sealBytes(startUnder('كلمة سرّ طويلة', 10), Buffer.from('secret'))
    const decrypter = new Decrypter()
    decrypter.addPassphrase('كلمة سرّ طويلة')
    expect(await decrypter.decrypt(file, 'text')).toBe('secret')
    expect(codeOf(() => openBytes(file, { passphrase: 'another' }))).toBe('AGE_NOT_FOR_THIS_KEY')
  })

  it('is refused after any change of one byte', () => {
    const file = sealBytes(startFor([me.recipient]), Buffer.from('a leaked page'))
    for (let at = 0; at < file.length; at++) {
      const changed = Buffer.from(file)
      changed[at]! ^= 0x20
      expect(() => openBytes(changed, { identity: me }), `byte ${at}`).toThrow(StorageError)
    }
  })

  it('for somebody else is told apart from a damaged one', () => {
    const file = sealBytes(startFor([identityOf(new Uint8Array(32).fill(9)).recipient]), Buffer.from('x'))
    expect(codeOf(() => openBytes(file, { identity: me }))).toBe('AGE_NOT_FOR_THIS_KEY')
  })
})

describe('keys', () => {
  it('are written and read as age does', () => {
    expect(formatIdentity(parseIdentity(`# a remark\n${formatIdentity(me)}\n`))).toBe(formatIdentity(me))
    expect(parseRecipient(formatRecipient(me.recipient)).raw).toEqual(me.recipient.raw)
  })
  it('of another form are refused', () => {
    expect(codeOf(() => parseRecipient('age1qqqq'))).toBe('RECIPIENT_MALFORMED')
    expect(codeOf(() => parseIdentity('no key here'))).toBe('IDENTITY_MALFORMED')
  })
})

interface Vector {
  readonly expect: string
  readonly payload: string | undefined
  readonly openers: readonly Opener[]
  readonly armored: boolean
  readonly hybrid: boolean
  readonly file: Uint8Array
}

function readVector(bytes: Uint8Array): Vector {
  const split = Buffer.from(bytes).indexOf('\n\n')
  const fields = Buffer.from(bytes.subarray(0, split))
    .toString('utf8')
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)] as const)
  const all = (name: string): string[] => fields.filter(([key]) => key === name).map(([, value]) => value)
  const body = bytes.subarray(split + 2)
  return {
    expect: all('expect')[0] ?? '',
    payload: all('payload')[0],
    openers: [
      ...all('identity')
        .filter((text) => text.startsWith('AGE-SECRET-KEY-1'))
        .map((text) => ({ identity: parseIdentity(text) })),
      ...all('passphrase').map((passphrase) => ({ passphrase })),
    ],
    armored: all('armored').length > 0,
    hybrid: all('identity').some((text) => !text.startsWith('AGE-SECRET-KEY-1')),
    file: all('compressed')[0] === 'zlib' ? inflateSync(body) : body,
  }
}

function attempt({ file, openers, armored }: Vector): { plain?: Buffer; error?: unknown } {
  let error: unknown
  // A vector may come without a key, since its file must fail before one is asked for.
  for (const opener of openers.length > 0 ? openers : [{ identity: me }]) {
    try {
      return { plain: openBytes(armored ? unarmorFile(Buffer.from(file).toString('latin1')) : file, opener) }
    } catch (thrown) {
      error = thrown
    }
  }
  return { error }
}

function codeOf(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    if (error instanceof StorageError) return error.code
    throw error
  }
  return 'nothing'
}

describe('the armour', () => {
  it('is that of the age library, both ways', () => {
    for (const size of [1, 47, 48, 49, 96, 1_000]) {
      const bytes = Uint8Array.from({ length: size }, (_, i) => i % 253)
      expect(Buffer.from(armor.decode(armorFile(bytes))).equals(bytes)).toBe(true)
      expect(unarmorFile(armor.encode(bytes)).equals(bytes)).toBe(true)
    }
  })
})

describe('the key derivation', () => {
  it('is that of the platform', () => {
    for (const salt of [new Uint8Array(0), new Uint8Array(16).fill(7), new Uint8Array(80).fill(9)]) {
      const ours = hkdf(me.secret, salt, 'age-encryption.org/v1/X25519')
      expect(ours.equals(Buffer.from(hkdfSync('sha256', me.secret, salt, 'age-encryption.org/v1/X25519', 32)))).toBe(
        true,
      )
    }
  })
})
