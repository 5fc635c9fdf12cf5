import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  buildConsistency,
  buildInclusion,
  commit,
  detachSignature,
  formatKeyId,
  formatKeyPem,
  joinBytes,
  leafHash,
  makeCheckpoint,
  nameKey,
  nameSigner,
  parseCommitmentKey,
  readLeaves,
  signNote,
  toHex,
  toUtf8,
  treeHash,
} from '../src/index.ts'

const has = (program: string, ...args: string[]) => spawnSync(program, args).status === 0
const python = ['python3', 'python'].find((name) => has(name, '-c', 'import sys; sys.exit(sys.version_info < (3, 6))'))
const opensslVersion = spawnSync('openssl', ['version'], { encoding: 'utf8' }).stdout ?? ''
const hasOpenssl = /^OpenSSL (?:[3-9]|1\.1\.1)/.test(opensslVersion)

function askPython(questions: readonly object[]): unknown[] {
  const script = fileURLToPath(new URL('./reference/ledger.py', import.meta.url))
  const run = spawnSync(python!, [script], { input: JSON.stringify(questions), encoding: 'utf8', maxBuffer: 2 ** 26 })
  expect(run.stderr).toBe('')
  return JSON.parse(run.stdout) as unknown[]
}

describe.skipIf(python === undefined)(
  'a second implementation in Python agrees (skipped where there is no python3)',
  () => {
    const entries = Array.from({ length: 67 }, (_, i) => toUtf8(`قيد ${i}\n`.repeat(i % 3)))
    const leaves = entries.map(leafHash)
    const read = readLeaves(leaves)
    const hexEntries = entries.map(toHex)

    it('on roots, key ids and every proof of trees up to 67 leaves', () => {
      const asked: { question: object; ours: unknown }[] = []
      for (let size = 0; size <= entries.length; size++) {
        const some = hexEntries.slice(0, size)
        asked.push({ question: { ask: 'root', entries: some }, ours: toHex(treeHash(leaves.slice(0, size))) })
        for (let at = 0; at < size; at += 1 + (size >> 3)) {
          const inclusion = buildInclusion(at, size, read).map(toHex)
          asked.push({ question: { ask: 'inclusion', index: at, entries: some }, ours: inclusion })
          const consistency = buildConsistency(at + 1, size, read).map(toHex)
          asked.push({ question: { ask: 'consistency', first: at + 1, entries: some }, ours: consistency })
        }
      }
      const key = nameSigner('سجلّ/الواحة', new Uint8Array(32).fill(6)).key
      const question = { ask: 'key id', name: key.name, type: 1, key: toHex(key.publicKey) }
      asked.push({ question, ours: formatKeyId(key.id) })
      const cosigner = nameKey(key.name, key.publicKey, 'cosigner')
      asked.push({ question: { ...question, type: 4 }, ours: formatKeyId(cosigner.id) })
      expect(askPython(asked.map((one) => one.question))).toEqual(asked.map((one) => one.ours))
    })

    it('on which proofs hold', () => {
      const root = (size: number) => toHex(treeHash(leaves.slice(0, size)))
      const path = buildInclusion(20, 67, read).map(toHex)
      const steps = buildConsistency(20, 67, read).map(toHex)
      const inclusion = { ask: 'verify inclusion', index: 20, size: 67, leaf: toHex(leaves[20]!), path, root: root(67) }
      const consistency = { ask: 'verify consistency', first: 20, second: 67, path: steps }
      const roots = { firstRoot: root(20), secondRoot: root(67) }
      const answers = askPython([
        inclusion,
        { ...inclusion, index: 21 },
        { ...inclusion, path: path.slice(1) },
        { ...consistency, ...roots },
        { ...consistency, firstRoot: root(19), secondRoot: root(67) },
        { ...consistency, ...roots, first: 0 },
      ])
      expect(answers).toEqual([true, false, false, true, false, false])
    })
  },
)

describe.skipIf(!hasOpenssl)('stock OpenSSL agrees (skipped where there is no openssl)', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'proof-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  const file = (name: string, bytes: Uint8Array | string) => {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    return path
  }

  it('on a checkpoint, and not once a space was added', () => {
    const signer = nameSigner('ledger.example/date-palm', new Uint8Array(32).fill(1))
    const head = { size: 1, root: treeHash([leafHash(toUtf8('one'))]) }
    const note = signNote(makeCheckpoint({ origin: signer.key.name, ...head }), signer)
    const pem = file('key.pem', formatKeyPem(signer.key.publicKey))
    const signature = file('checkpoint.sig', detachSignature(note, signer.key)!)
    const verify = (body: string) =>
      spawnSync('openssl', [
        'pkeyutl',
        '-verify',
        '-pubin',
        '-inkey',
        pem,
        '-rawin',
        '-in',
        body,
        '-sigfile',
        signature,
      ])
    const whole = verify(file('checkpoint.body', note.text))
    expect(String(whole.stderr) + String(whole.stdout)).toContain('Signature Verified Successfully')
    expect(whole.status).toBe(0)
    expect(verify(file('bent.body', joinBytes(toUtf8(' '), note.text))).status).toBe(1)
  })

  it('on a commitment', () => {
    const key = parseCommitmentKey(Uint8Array.from({ length: 32 }, (_, i) => i))
    const bytes = file('exhibit', 'دفعة واردة')
    const args = ['dgst', '-sha256', '-mac', 'HMAC', '-macopt', `hexkey:${toHex(key)}`, '-r', bytes]
    const run = spawnSync('openssl', args, { encoding: 'utf8' })
    expect(run.stdout.slice(0, 64)).toBe(toHex(commit(key, toUtf8('دفعة واردة'))))
  })
})
