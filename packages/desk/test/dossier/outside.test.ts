import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { bringTo, cosign, verifyDossierAt } from '../../src/app/dossier/index.ts'
import { printCheckpointPage } from '../../src/print/index.ts'
import { codeOf, tempFolder } from '../app/fixture.ts'
import { makeDossiers } from './fixture.ts'

const VERIFY = fileURLToPath(new URL('../../src/dossier/parts/verify.py', import.meta.url))
const hasOpenssl = spawnSync('openssl', ['version']).status === 0
const hasPython = spawnSync('python3', ['--version']).status === 0

let first: string
let second: string
beforeAll(async () => {
  ;({ first, second } = await makeDossiers())
}, 60_000)

const copyOf = (folder: string): string => {
  const to = join(tempFolder(), 'copy')
  cpSync(folder, to, { recursive: true })
  return to
}
const python = (folder: string, more: readonly string[] = []) =>
  JSON.parse(spawnSync('python3', [VERIFY, '--json', ...more, folder], { encoding: 'utf8' }).stdout)

/** A timestamp authority of our own, as openssl runs one. */
function makeAuthority(): { stamp: (file: string) => string; roots: string } {
  const at = tempFolder()
  const run = (...args: string[]): void => {
    const ran = spawnSync('openssl', args, { cwd: at, encoding: 'utf8' })
    expect(ran.stderr + ran.status, args[0]).toMatch(/0$/)
  }
  writeFileSync(
    join(at, 'tsa.cnf'),
    `[req]\ndistinguished_name=dn\nprompt=no\n[dn]\nCN=An invented authority\n[ext]\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=critical,timeStamping\n[tsa]\ndefault_tsa=t\n[t]\nserial=${at}/serial\nsigner_cert=${at}/tsa.pem\nsigner_key=${at}/tsa.key\nsigner_digest=sha256\ndefault_policy=1.2.3.4.1\ndigests=sha256\naccuracy=secs:1\ntsa_name=yes\ness_cert_id_alg=sha256\n`,
  )
  writeFileSync(join(at, 'serial'), '01\n')
  run(
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'tsa.key',
    '-out',
    'tsa.pem',
    '-days',
    '30',
    '-config',
    'tsa.cnf',
    '-extensions',
    'ext',
  )
  return {
    roots: join(at, 'tsa.pem'),
    stamp(file) {
      run('ts', '-query', '-data', file, '-sha256', '-cert', '-out', 'q.tsq')
      run('ts', '-reply', '-config', 'tsa.cnf', '-queryfile', 'q.tsq', '-out', 'a.tsr')
      return join(at, 'a.tsr')
    },
  }
}

describe.skipIf(!hasOpenssl)('a timestamp (needs openssl)', () => {
  it('is taken in by file, told by name and time, and checked by openssl as the instructions say', () => {
    const folder = copyOf(first)
    const { stamp, roots } = makeAuthority()
    const token = stamp(join(folder, 'proof/checkpoint'))
    bringTo(folder, { kind: 'rfc3161', name: 'authority-1', bytes: new Uint8Array(readFileSync(token)) })
    const { anchors, faults } = verifyDossierAt(folder)
    expect(faults).toEqual([])
    expect(anchors).toEqual([
      {
        kind: 'rfc3161',
        name: 'authority-1',
        by: 'An invented authority',
        at: expect.stringMatching(/^20\d\d-.*Z$/),
        state: 'present',
      },
    ])
    if (hasPython) expect(python(folder).anchors).toEqual(anchors)
    const check = (data: string) =>
      spawnSync('openssl', [
        'ts',
        '-verify',
        '-data',
        data,
        '-in',
        join(folder, 'proof/anchors/authority-1.tsr'),
        '-CAfile',
        roots,
      ])
    expect(check(join(folder, 'proof/checkpoint')).status).toBe(0)
    expect(check(join(second, 'proof/checkpoint')).status).not.toBe(0)
  })

  it('of another checkpoint, cut short, or under a taken or strange name is refused', async () => {
    const folder = copyOf(first)
    const token = new Uint8Array(readFileSync(makeAuthority().stamp(join(second, 'proof/checkpoint'))))
    const bring = (name: string, bytes: Uint8Array) =>
      codeOf(async () => bringTo(folder, { kind: 'rfc3161', name, bytes }))
    expect(await bring('a', token)).toBe('NOT_OF_THIS_DOSSIER')
    expect(await bring('a', token.subarray(0, 200))).toBe('NOT_OF_THIS_DOSSIER')
    expect(await bring('../a', token)).toBe('NAME_REFUSED')
    writeFileSync(join(folder, 'proof/checkpoint.body'), 'x')
    expect(await bring('a', token)).toBe('NOT_OF_THIS_DOSSIER')
    const other = copyOf(first)
    spawnSync('mkdir', [join(other, 'proof/anchors')])
    writeFileSync(join(other, 'proof/anchors/planted.tsr'), token)
    expect(verifyDossierAt(other).faults.map(({ code }) => code)).toEqual(['ANCHOR_OF_OTHER'])
    if (hasPython) expect(python(other).faults).toEqual(verifyDossierAt(other).faults)
  })
})

describe('a co-signature', () => {
  const TIME = Date.UTC(2031, 5, 20)

  it('goes from newsroom to newsroom by file, and is checked with a key from elsewhere', async () => {
    const folder = copyOf(second)
    const env = { configFolder: tempFolder(), version: 'test' }
    expect((await cosign(env, first, TIME)).seen).toBe('first time')
    const { note, key, seen } = await cosign(env, second, TIME)
    expect(seen).toBe('extended')
    bringTo(folder, { kind: 'cosignature', name: 'gazette', bytes: new Uint8Array(Buffer.from(note)) })
    expect(verifyDossierAt(folder).anchors).toMatchObject([{ kind: 'cosignature', state: 'present', at: null }])
    const checked = verifyDossierAt(folder, { cosigners: [key] })
    expect(checked.anchors).toMatchObject([{ name: 'gazette', state: 'checked', at: TIME / 1_000 }])
    if (hasPython) expect(python(folder, ['--cosigner', key])).toEqual(checked)
    const path = join(folder, 'proof/cosignatures/gazette.txt')
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
    const [head, name, raw = ''] = (lines.pop() ?? '').split(' ')
    const bytes = Buffer.from(raw, 'base64')
    bytes[20] = (bytes[20] ?? 0) ^ 1
    writeFileSync(path, `${[...lines, [head, name, bytes.toString('base64')].join(' ')].join('\n')}\n`)
    const wrong = verifyDossierAt(folder, { cosigners: [key] })
    expect(wrong.faults.map(({ code }) => code)).toEqual(['COSIGNATURE_WRONG'])
    if (hasPython) expect(python(folder, ['--cosigner', key])).toEqual(wrong)
  })

  it('is not given for a ledger that was longer before, or for a dossier with a fault', async () => {
    const env = { configFolder: tempFolder(), version: 'test' }
    await cosign(env, second, TIME)
    expect(await codeOf(() => cosign(env, first, TIME))).toBe('NOT_OF_THIS_DOSSIER')
    const altered = copyOf(first)
    writeFileSync(join(altered, 'data/story.html'), 'x')
    expect(await codeOf(() => cosign({ ...env, configFolder: tempFolder() }, altered, TIME))).toBe(
      'NOT_OF_THIS_DOSSIER',
    )
  })
})

describe('a checkpoint for print', () => {
  it('stands there as text and as a code, in both languages', async () => {
    const checkpoint = readFileSync(join(first, 'proof/checkpoint'), 'utf8')
    const decode = (await import('qr/decode.js')).default
    for (const locale of ['ar', 'en'] as const) {
      const page = await printCheckpointPage(checkpoint, locale)
      expect(page).toContain(checkpoint.split('\n')[2])
      // Drawn as pixels, four to a square, and read as any reader would.
      const side = Number(/viewBox="0 0 ([0-9]+)/.exec(page)?.[1]) * 4
      const data = new Uint8Array(side * side * 4).fill(255)
      for (const [, x, y] of page.matchAll(/M([0-9]+) ([0-9]+)h1v1h-1z/g)) {
        for (let i = 0; i < 16; i++) {
          const at = ((Number(y) * 4 + (i >> 2)) * side + Number(x) * 4 + (i & 3)) * 4
          data.fill(0, at, at + 3)
        }
      }
      expect(decode({ width: side, height: side, data })).toBe(checkpoint)
    }
  })
})
