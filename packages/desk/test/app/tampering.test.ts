import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join, relative } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { auditCaseAt, newCase } from '../../src/app/index.ts'
import {
  bytes,
  codeOf,
  codesOf,
  makeCase,
  openAgain,
  receiveAll,
  reopen,
  type TestCase,
  tempFolder,
} from './fixture.ts'

/** A case with something of everything, closed, to be copied and changed. */
let made: TestCase
let checkpoint = ''
let earlier = ''

beforeAll(async () => {
  made = await makeCase()
  const { desk } = made
  await receiveAll(desk, [bytes('a', 'first'), bytes('b', 'second')], { from: 'Abu Salim' })
  const [a, b] = await desk.listFiles()
  const engine = { name: 'plain', version: '1' }
  await desk.keepDerived([
    { kind: 'reading', of: a!.id, engine, state: 'read', bytes: Buffer.from('text of a') },
    { kind: 'reading', of: b!.id, engine, state: 'unread', because: 'unsupported' },
  ])
  const earlierFolder = tempFolder()
  await desk.close()
  cpSync(made.folder, earlierFolder, { recursive: true })
  const again = await openAgain(made.folder, made.env)
  earlier = earlierFolder
  await receiveAll(again, [bytes('c', 'third')])
  await again.erase(a!.id, 'the source asked for it')
  checkpoint = await again.checkpoint()
  expect(await codesOf(again)).toEqual([])
  await again.close()
})

function copy(from = made.folder): string {
  const to = join(tempFolder(), 'case')
  cpSync(from, to, { recursive: true })
  return to
}

/** Every file of the folder, by its place in the case. */
function listFiles(folder: string, at = folder): string[] {
  return readdirSync(at, { withFileTypes: true }).flatMap((entry) => {
    const path = join(at, entry.name)
    return entry.isDirectory() ? listFiles(folder, path) : [relative(folder, path)]
  })
}

function flip(path: string, at: number): void {
  const bytes_ = readFileSync(path)
  bytes_[at]! ^= 1
  chmodSync(path, 0o600)
  writeFileSync(path, bytes_)
}

async function auditOf(folder: string, against: readonly string[] = []): Promise<string[]> {
  const { findings } = await auditCaseAt(made.env, { folder, against })
  return [...new Set(findings.map(({ code }) => code))].sort()
}

const KEPT = /^(objects|derived|ledger|payloads|seals)\//

describe('the audit', { timeout: 300_000 }, () => {
  it('finds nothing in a case that nobody touched, an erasure included', async () => {
    expect(await auditOf(copy(), [checkpoint])).toEqual([])
  })

  it('finds one flipped bit anywhere in what is kept', async () => {
    for (const name of listFiles(made.folder).filter((one) => KEPT.test(one))) {
      const { size } = statSync(join(made.folder, name))
      for (const at of new Set([0, Math.floor(size / 2), size - 1])) {
        const folder = copy()
        flip(join(folder, name), at)
        const answer = await auditOf(folder)
        expect(answer, `${name} at ${at}`).not.toEqual([])
      }
    }
  })

  it('finds and names every file that is taken away', async () => {
    for (const name of listFiles(made.folder).filter((one) => KEPT.test(one))) {
      const folder = copy()
      rmSync(join(folder, name), { force: true })
      expect(await auditOf(folder), name).not.toEqual([])
    }
  })

  it('tells what was altered, missing, swapped and strayed apart', async () => {
    const names = listFiles(made.folder)
    const [one, other] = names.filter((name) => name.startsWith('objects/'))
    const altered = copy()
    flip(join(altered, one!), 190)
    expect(await auditOf(altered)).toEqual(['OBJECT_ALTERED'])

    const missing = copy()
    rmSync(join(missing, one!), { force: true })
    expect(await auditOf(missing)).toEqual(['OBJECT_MISSING'])

    const swapped = copy()
    renameSync(join(swapped, one!), join(swapped, 'x'))
    renameSync(join(swapped, other!), join(swapped, one!))
    renameSync(join(swapped, 'x'), join(swapped, other!))
    const desk = await openAgain(swapped, made.env)
    const { findings } = await desk.audit()
    await desk.close()
    expect(findings.map(({ code }) => code)).toEqual(['OBJECT_MISPLACED', 'OBJECT_MISPLACED'])
    expect(findings.map(({ place }) => place).sort()).toEqual([one, other].sort())

    const strayed = copy()
    writeFileSync(join(strayed, 'objects/00-note.txt'), 'x')
    mkdirSync(join(strayed, 'objects/00'), { recursive: true })
    writeFileSync(join(strayed, `objects/00/00${'a'.repeat(62)}`), 'x')
    writeFileSync(join(strayed, 'payloads/999'), 'x')
    writeFileSync(join(strayed, 'seals/0123456789abcdef0123456789abcdef'), 'x')
    writeFileSync(join(strayed, 'note.txt'), 'x')
    mkdirSync(join(strayed, 'ledger/tile/3'), { recursive: true })
    writeFileSync(join(strayed, 'ledger/tile/3/000'), 'x')
    expect(await auditOf(strayed)).toEqual(['FILE_STRAY', 'OBJECT_STRAY', 'PAYLOAD_STRAY', 'SEAL_STRAY'])
  })

  it('finds an entry that was replaced together with its tile', async () => {
    const folder = copy()
    const bundle = listFiles(folder).find((name) => name.startsWith('ledger/tile/entries/'))!
    const text = readFileSync(join(folder, bundle)).toString('latin1')
    writeFileSync(join(folder, bundle), Buffer.from(text.replace('"type":"receive"', '"type":"extract"'), 'latin1'))
    expect(await auditOf(folder)).toEqual(['ENTRIES_ALTERED'])
  })

  it('knows a ledger that was set back by the checkpoint this machine remembers', async () => {
    const folder = copy(earlier)
    const desk = await openAgain(folder, made.env)
    expect(desk.notices.map(({ code }) => code)).toContain('ROLLBACK')
    expect(await codesOf(desk)).toEqual(['ROLLBACK'])
    await desk.close()
  })

  it('knows it by a checkpoint kept elsewhere, and by nothing on a machine that never saw it', async () => {
    const folder = copy(earlier)
    const stranger = { ...made.env, configFolder: tempFolder() }
    const desk = await openAgain(folder, stranger)
    expect(await codesOf(desk)).toEqual([])
    expect((await desk.audit()).notices.map(({ code }) => code)).toContain('SEEN_BY_NOBODY')
    expect(await codesOf(desk, [checkpoint])).toEqual(['ROLLBACK'])
    await desk.close()
  })

  it('knows another ledger by its origin and a checkpoint of another history', async () => {
    const other = await makeCase()
    const folder = copy()
    writeFileSync(join(folder, 'ledger/checkpoint'), await other.desk.checkpoint())
    expect(await auditOf(folder)).toContain('CHECKPOINT_NOT_OURS')
  })

  it('refuses links in place of what is kept, and follows none', async () => {
    const names = listFiles(made.folder).filter((one) => KEPT.test(one))
    const outside = join(tempFolder(), 'outside')
    for (const name of names) {
      const folder = copy()
      cpSync(join(folder, name), outside)
      rmSync(join(folder, name), { force: true })
      symlinkSync(outside, join(folder, name))
      const answer = await auditOf(folder)
      expect(answer.length, name).toBeGreaterThan(0)
      rmSync(outside, { force: true })
    }
    const folder = copy()
    renameSync(join(folder, 'objects'), join(folder, '..', 'elsewhere'))
    symlinkSync(join(folder, '..', 'elsewhere'), join(folder, 'objects'))
    const desk = await openAgain(folder, made.env)
    expect(await codesOf(desk)).toContain('LINK_PLANTED')
    expect(await codeOf(() => desk.receive({ items: [bytes('d', 'fourth')] }))).toBe('LINK_PLANTED')
    await desk.close()
  })

  it('finds case.json changed by somebody without the case key', async () => {
    const test = await makeCase({ passphrase: 'p' })
    await test.desk.close()
    const path = join(test.folder, 'case.json')
    writeFileSync(path, readFileSync(path, 'utf8').replace('"keyEntries": [\n    0', '"keyEntries": [\n    1'))
    expect(await codeOf(() => openAgain(test.folder, test.env, 'p'))).toBe('CASE_FILE_ALTERED')
  })
})

describe('the index', () => {
  it('gives way to the ledger when somebody edits, breaks or removes it', async () => {
    for (const harm of ['remove', 'break', 'remove its log'] as const) {
      const folder = copy()
      if (harm === 'remove') rmSync(join(folder, 'index.db'))
      if (harm === 'break') writeFileSync(join(folder, 'index.db'), 'not a database at all'.repeat(1_000))
      if (harm === 'remove its log') rmSync(join(folder, 'index.db-wal'), { force: true })
      const desk = await openAgain(folder, made.env)
      expect(await desk.listFiles(), harm).toHaveLength(3)
      expect(await codesOf(desk), harm).toEqual([])
      await desk.close()
    }
  })

  it('is found to differ, and made to agree again', async () => {
    const folder = copy()
    const desk = await openAgain(folder, made.env)
    const { index } = desk.context
    const kept = (await index.listFiles({})).find(({ object }) => object !== null)
    await index.apply([{ kind: 'file traced', n: kept!.n, tracing: 999 }], await index.head())
    expect(await codesOf(desk)).toEqual(['INDEX_DIVERGES'])
    await desk.rebuild()
    expect(await codesOf(desk)).toEqual([])
    await desk.close()
  })
})

describe('keys', () => {
  it.skipIf(process.platform === 'win32')('that others may read are not used', async () => {
    const test = await makeCase()
    chmodSync(join(test.env.configFolder, 'signing-key.pem'), 0o644)
    expect(await codeOf(() => reopen(test))).toBe('KEY_FILE_EXPOSED')
    const folder = join(tempFolder(), 'new')
    const key = { protection: 'open' } as const
    expect(await codeOf(() => newCase(test.env, { folder, key, custodian: { kind: 'none' } }))).toBe('KEY_FILE_EXPOSED')
  })

  it('of another person open a copied case for reading only', async () => {
    const folder = copy()
    const desk = await openAgain(folder, { ...made.env, configFolder: tempFolder() })
    expect(desk.writing).toEqual({ can: false, because: 'KEY_NOT_ENROLLED' })
    expect(await desk.listFiles()).toHaveLength(3)
    expect(await codeOf(() => desk.receive({ items: [bytes('x', 'x')] }))).toBe('NOT_WRITABLE')
    await desk.close()
  })

  it('of one person in two cases cannot be told to be the same person’s', async () => {
    const root = tempFolder()
    const env = { configFolder: join(root, 'config'), version: 'test' }
    const keys: string[] = []
    for (const name of ['one', 'two']) {
      const { desk } = await newCase(env, {
        folder: join(root, name),
        key: { protection: 'open' },
        custodian: { kind: 'none' },
      })
      keys.push((await desk.checkpoint()).split('\n')[4]!)
      await desk.close()
    }
    expect(keys[0]).not.toBe(keys[1])
  })
})
