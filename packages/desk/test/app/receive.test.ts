import { chmodSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openScratch } from '../../src/app/index.ts'
import { bytes, codeOf, codesOf, folderOf, makeCase, path, readAll, receiveAll, reopen, tempFolder } from './fixture.ts'

const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

describe('receiving a folder', () => {
  it('keeps every file bit for bit, with its place in the delivery', async () => {
    const random = Uint8Array.from({ length: 300_000 }, (_, i) => (i * i) % 251)
    const { desk } = await makeCase()
    const usb = folderOf({ 'a.txt': 'one', 'deep/er/b.bin': random, 'deep/c.txt': '' })
    const { receipt, told } = await receiveAll(desk, [path(usb)])
    expect(receipt).toMatchObject({ received: 3, refused: 0, skipped: 0 })
    expect(told.map(({ given }) => `${given.path}/${given.name}`)).toEqual([
      'usb/a.txt',
      'usb/deep/c.txt',
      'usb/deep/er/b.bin',
    ])
    const files = await desk.listFiles()
    for (const file of files) {
      if (!file.kept) throw new Error('kept')
      const original = await desk.openOriginal(file.id)
      const content = await readAll(original.chunks())
      expect(content.length).toBe(original.size)
      const expected = { 'a.txt': Buffer.from('one'), 'b.bin': Buffer.from(random), 'c.txt': Buffer.alloc(0) }
      expect(content.equals(expected[file.given.name as 'a.txt'])).toBe(true)
      expect(file.state).toEqual({ state: 'received' })
    }
    expect(await codesOf(desk)).toEqual([])
  })

  it('keeps an empty file as a file of zero bytes', async () => {
    const { desk } = await makeCase()
    const { told } = await receiveAll(desk, [path(folderOf({ 'empty.pdf': '' }))])
    expect(told).toMatchObject([{ outcome: 'received', size: 0, sha256: EMPTY_SHA256 }])
  })

  it('leaves one object and fifty receipts when the same file comes fifty times', async () => {
    const test = await makeCase()
    const files = Object.fromEntries(Array.from({ length: 25 }, (_, i) => [`copy ${i}.txt`, 'the same']))
    await receiveAll(test.desk, [path(folderOf(files))])
    await receiveAll(
      test.desk,
      Array.from({ length: 25 }, (_, i) => bytes(`upload ${i}`, 'the same')),
    )
    expect(await test.desk.listFiles()).toHaveLength(50)
    expect(objectsIn(test.folder)).toHaveLength(1)
    expect(await codesOf(test.desk)).toEqual([])
  })

  it('gives originals no permission to be written and the folder none to others', async () => {
    const { desk, folder } = await makeCase()
    await receiveAll(desk, [bytes('x', 'x')])
    const [object] = objectsIn(folder)
    expect(statSync(object!).mode & 0o777).toBe(0o400)
    for (const name of ['case.json', 'index.db', 'lock', 'ledger/checkpoint']) {
      expect(statSync(join(folder, name)).mode & 0o077, name).toBe(0)
    }
  })
})

describe('what cannot be received', () => {
  it('is told one by one, and the rest goes on', async () => {
    const { desk } = await makeCase()
    const usb = folderOf({ 'good.txt': 'good', 'large.bin': 'x'.repeat(100) })
    symlinkSync('/etc/hostname', join(usb, 'link'))
    const { receipt, told } = await receiveAll(desk, [path(usb), path(join(usb, 'missing'))], { maxFileBytes: 50 })
    expect(receipt).toMatchObject({ received: 1, refused: 2, skipped: 1 })
    expect(told.filter(({ outcome }) => outcome !== 'received').map((one) => 'because' in one && one.because)).toEqual(
      expect.arrayContaining(['OVER_LIMIT', 'NOT_FOUND', 'SYMLINK']),
    )
    const entries = await desk.listEntries()
    expect(entries.at(-1)).toMatchObject({ type: 'accession-closed', payload: { received: 1 } })
    expect(await codesOf(desk)).toEqual([])
  })

  it('leaves nothing behind when nothing at all could be received', async () => {
    const { desk } = await makeCase()
    expect(await codeOf(() => desk.receive({ items: [path('/no/such/place')] }))).toBe('NOTHING_RECEIVED')
    expect(await desk.listEntries()).toHaveLength(1)
    expect(await codesOf(desk)).toEqual([])
  })

  it('includes the case itself, when it lies inside the folder', async () => {
    const { desk, folder } = await makeCase()
    writeFileSync(join(folder, '..', 'beside.txt'), 'beside')
    const { told } = await receiveAll(desk, [path(join(folder, '..'))])
    expect(told.some((one) => one.outcome === 'skipped' && one.because === 'THE_CASE_ITSELF')).toBe(true)
    expect(told.some((one) => one.outcome === 'received' && one.given.name === 'case.json')).toBe(false)
  })

  it.skipIf(process.getuid?.() === 0)(
    'includes a folder without permission (only on an ordinary account: root may read all)',
    async () => {
      const { desk } = await makeCase()
      const usb = folderOf({ 'locked/x': 'x', y: 'y' })
      chmodSync(join(usb, 'locked'), 0)
      const { told } = await receiveAll(desk, [path(usb)])
      expect(told).toMatchObject([{ because: 'NO_PERMISSION' }, { outcome: 'received' }])
      chmodSync(join(usb, 'locked'), 0o700)
    },
  )

  it('includes an upload that breaks off at its end: no object, no receipt', async () => {
    const { desk, folder } = await makeCase()
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.alloc(200_000, 7)
      throw new Error('connection lost')
    }
    const { told } = await receiveAll(desk, [
      { kind: 'stream', given: { name: 'upload' }, chunks: broken() },
      bytes('whole', 'whole'),
    ])
    expect(told).toMatchObject([{ outcome: 'refused', because: 'STREAM_BROKE' }, { outcome: 'received' }])
    expect(objectsIn(folder)).toHaveLength(1)
    expect(await codesOf(desk)).toEqual([])
  })
})

describe('names', () => {
  const names = ['..\\..\\x', 'CON', 'annexe\u202Egpj.exe', 'وثيقة سرّية.pdf', 'line\nbreak', '   ', 'e\u0301', '\u00e9']

  it('are kept as they came and never become paths', async () => {
    const { desk, folder } = await makeCase()
    const { told } = await receiveAll(desk, [path(folderOf(Object.fromEntries(names.map((name) => [name, name]))))])
    expect(told.map(({ given }) => given.name).sort()).toEqual([...names].sort())
    expect((await desk.listFiles()).map((file) => file.kept && file.given.name).sort()).toEqual([...names].sort())
    for (const object of objectsIn(folder)) expect(object).toMatch(/\/objects\/[0-9a-f]{2}\/[0-9a-f]{64}$/)
  })

  it.skipIf(process.platform !== 'linux')('that are no UTF-8 keep their bytes', async () => {
    const { desk } = await makeCase()
    const folder = tempFolder()
    const raw = Buffer.from([0xe6, 0xcb, 0xed, 0xde, 0xc9, 0x2e, 0x74, 0x78, 0x74])
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), raw]), 'cp1256 name')
    const { told } = await receiveAll(desk, [path(folder)])
    expect(told[0]?.given.nameBytes).toBe(raw.toString('base64'))
    const [file] = await desk.listFiles()
    expect(file?.kept && file.given.nameBytes).toBe(raw.toString('base64'))
  })

  it('of uploads may hold half a character', async () => {
    const { desk } = await makeCase()
    await receiveAll(desk, [bytes('half \ud800', 'x')])
    expect(await codesOf(desk)).toEqual([])
  })
})

describe('a scratch case', () => {
  it('does the same and leaves nothing on the disk', async () => {
    const before = tempFolder()
    const desk = await openScratch({ version: 'test' })
    const { told } = await receiveAll(desk, [path(folderOf({ a: 'a', b: 'a' })), bytes('c', 'c')])
    expect(told.filter(({ outcome }) => outcome === 'received')).toHaveLength(3)
    const [file] = await desk.listFiles()
    const engine = { name: 'plain', version: '1' }
    const [reading] = await desk.keepDerived([
      { kind: 'reading', of: file!.id, engine, state: 'read', bytes: Buffer.from('t') },
    ])
    expect(Buffer.from(await desk.readDerived(reading!.id)).toString()).toBe('t')
    expect(await codesOf(desk)).toEqual([])
    await desk.erase(file!.id, 'because')
    expect(await codesOf(desk)).toEqual([])
    await desk.close()
    expect(readdirSync(before)).toEqual([])
    expect(desk.folder).toBeUndefined()
  })
})

describe('a case under a passphrase', () => {
  it('opens with it, composed one way or the other, and with nothing else', async () => {
    const test = await makeCase({ passphrase: 'cafe\u0301 كلمة' })
    await receiveAll(test.desk, [bytes('x', 'x')])
    const again = await reopen(test, 'caf\u00e9 كلمة')
    expect(await again.listFiles()).toHaveLength(1)
    expect(again.notices.map(({ code }) => code)).not.toContain('CASE_OPEN')
    const wrong = { ...test, desk: again }
    expect(await codeOf(() => reopen(wrong, 'another'))).toBe('PASSPHRASE_WRONG')
    expect(await codeOf(() => reopen(wrong))).toBe('PASSPHRASE_MISSING')
    expect(await codeOf(() => reopen(wrong, 'x'.repeat(1_000_000)))).toBe('PASSPHRASE_TOO_LONG')
  })

  it('says so when it has none', async () => {
    const { desk } = await makeCase()
    expect(desk.protection).toBe('open')
    expect(desk.notices.map(({ code }) => code)).toContain('CASE_OPEN')
  })
})

function objectsIn(folder: string): string[] {
  const objects = join(folder, 'objects')
  mkdirSync(objects, { recursive: true })
  return readdirSync(objects).flatMap((shard) =>
    readdirSync(join(objects, shard)).map((name) => join(objects, shard, name)),
  )
}
