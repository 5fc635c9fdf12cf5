import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openSeal } from '../../src/protection/index.ts'
import { bytes, makeCase, receiveAll, tempFolder } from './fixture.ts'

const NAMES = ['Abu Salim al-Deiri', 'ليلى الحمصي', '+963 944 000 111', '0093112244', 'safehouse in Gaziantep']
const PATHS = ['secret-envelope-canary.pdf', 'مغلّف ليلى.docx']
const FOLDER = 'usb of Layla'
const NOTE = 'handed over behind the old bakery'

/** Every form in which a text could lie somewhere: as bytes, and as the text of other encodings at each alignment. */
function formsOf(text: string): Buffer[] {
  const utf8 = Buffer.from(text, 'utf8')
  const utf16le = Buffer.from(text, 'utf16le')
  const utf16be = Buffer.from(utf16le).swap16()
  const escaped = [...text].map((c) => (c > '~' ? `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}` : c)).join('')
  const raw = [utf8, utf16le, utf16be, Buffer.from(escaped), Buffer.from([...text].reverse().join(''))]
  return raw.flatMap((one) => [
    one,
    Buffer.from(one.toString('hex')),
    Buffer.from(one.toString('hex').toUpperCase()),
    ...base64Forms(one),
  ])
}

/** The middle of the Base64 text at each of the three alignments, without what depends on the neighbours. */
function base64Forms(one: Buffer): Buffer[] {
  return [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), one])
      .toString('base64')
      .replace(/=+$/, '')
    return Buffer.from(text.slice(shift === 0 ? 0 : shift + 1, -2))
  })
}

function filesOf(folder: string): Buffer[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => [Buffer.from(entry.name), readFileSync(join(entry.parentPath, entry.name))])
}

function hits(files: readonly Buffer[], texts: readonly string[]): string[] {
  return texts.filter((text) => formsOf(text).some((form) => files.some((file) => file.includes(form))))
}

describe('what was told on intake', () => {
  const texts = [...NAMES, ...PATHS, FOLDER, NOTE]

  it('is found nowhere in the case folder in plain form', async () => {
    for (const passphrase of [undefined, 'a passphrase']) {
      const test = await makeCase(passphrase === undefined ? {} : { passphrase })
      const { desk, folder } = test
      const usb = join(tempFolder(), FOLDER)
      mkdirSync(usb)
      for (const name of PATHS) writeFileSync(join(usb, name), `content of ${name}`)
      await receiveAll(desk, [{ kind: 'path', path: usb }, bytes('upload', 'u')], {
        from: NAMES.join('; '),
        note: NOTE,
      })
      const [file] = await desk.listFiles()
      const engine = { name: 'plain', version: '1' }
      await desk.keepDerived([
        { kind: 'reading', of: file!.id, engine, state: 'read', bytes: Buffer.from(NAMES.join()) },
      ])
      expect(hits(filesOf(folder), texts)).toEqual([])
      await desk.rebuild()
      expect(hits(filesOf(folder), texts)).toEqual([])
      await desk.close()
      expect(hits(filesOf(folder), texts)).toEqual([])
    }
  })

  it('would be found if it were there, in each of the forms', () => {
    const filler = Buffer.from('x'.repeat(37))
    for (const text of texts) {
      const forms = [
        Buffer.from(text),
        Buffer.from(text, 'utf16le'),
        Buffer.from(text, 'utf16le').swap16(),
        Buffer.from(Buffer.from(text).toString('hex')),
        ...[0, 1, 2].map((shift) => Buffer.from(Buffer.from(`${'a'.repeat(shift)}${text}bc`).toString('base64'))),
      ]
      for (const form of forms) expect(hits([Buffer.concat([filler, form, filler])], [text])).toEqual([text])
    }
  })
})

describe('a sealed identity', () => {
  it('opens for the custodian and for nobody else, and tells its length only by bucket', async () => {
    const test = await makeCase()
    const { desk, folder, custodian } = test
    await receiveAll(desk, [bytes('a', '1')], { from: 'short' })
    await receiveAll(desk, [bytes('b', '2')], { from: 'rather longer, with a telephone number: +963 944 000 111' })
    const seals = readdirSync(join(folder, 'seals')).map((name) => readFileSync(join(folder, 'seals', name)))
    expect(new Set(seals.map(({ length }) => length)).size).toBe(1)
    const identity = /AGE-SECRET-KEY-1[A-Z0-9]+/.exec(readFileSync(custodian!, 'utf8'))![0]
    const opened = await Promise.all(seals.map((seal) => openSeal(seal, [identity])))
    expect(opened.sort()).toEqual(['rather longer, with a telephone number: +963 944 000 111', 'short'])
  })

  it.skipIf(spawnSync('age', ['--version']).error !== undefined)('is opened by stock age', async () => {
    const { desk, folder, custodian } = await makeCase()
    await receiveAll(desk, [bytes('a', 'the original')], { from: 'ليلى، 0944 123456' })
    const [handle] = readdirSync(join(folder, 'seals'))
    const { stdout } = spawnSync('age', ['-d', '-i', custodian!, join(folder, 'seals', handle!)])
    expect(stdout.toString('utf8').trim().split('\n')).toEqual(['isnad-seal/1 22', 'ليلى، 0944 123456'])
  })

  it('is made before anything is written, or nothing is received', async () => {
    const { desk } = await makeCase()
    await expect(receiveAll(desk, [bytes('a', '1')], { from: 'x'.repeat(20_000) })).rejects.toThrow('too long')
    expect(await desk.listFiles()).toEqual([])
  })
})
