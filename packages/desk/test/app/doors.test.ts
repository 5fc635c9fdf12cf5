import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { formatIdentity, formatRecipient, identityOf } from '../../src/storage/index.ts'
import { tempFolder } from './fixture.ts'

const ENTRY = fileURLToPath(new URL('../../bin/isnad.js', import.meta.url))

interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** The commands of a case as typed, each in a process of its own. */
function shell(root: string): (argv: readonly string[], more?: { input?: string; fd3?: string }) => Run {
  return (argv, { input, fd3 } = {}) => {
    const path = join(root, 'fd3')
    if (fd3 !== undefined) writeFileSync(path, fd3)
    const fd = fd3 === undefined ? 'ignore' : openSync(path, 'r')
    const { status, stdout, stderr } = spawnSync(process.execPath, [ENTRY, ...argv], {
      cwd: root,
      env: { ...process.env, ISNAD_CONFIG: join(root, 'config'), ISNAD_CASE: '' },
      stdio: ['pipe', 'pipe', 'pipe', fd],
      input: input ?? '',
      encoding: 'utf8',
    })
    if (typeof fd === 'number') closeSync(fd)
    return { code: status, out: stdout, err: stderr }
  }
}

function lines(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

// Each command is a process of its own, and a machine may be busy with others.
const PATIENCE = { timeout: 300_000 }

describe('a case from the terminal', PATIENCE, () => {
  it('is made, filled, looked at, erased from, made anew and carried', () => {
    const root = tempFolder()
    const isnad = shell(root)
    const custodian = identityOf(new Uint8Array(32).fill(5))
    const recipient = formatRecipient(custodian.recipient)
    const usb = join(root, 'usb')
    mkdirSync(usb)
    writeFileSync(join(usb, 'annexe\u202Egpj.exe'), 'one')
    writeFileSync(join(usb, 'two.txt'), 'two')
    symlinkSync('/etc/hostname', join(usb, 'link'))

    expect(isnad(['new', 'c', '--custodian', recipient]).code).toBe(0)
    const added = isnad(['add', usb, join(root, 'missing'), '--case', 'c', '--from', '-'], { input: 'Abu Salim\n' })
    expect(added.code).toBe(7)
    expect(added.out).toContain('annexe⟨U+202E⟩gpj.exe')
    expect(added.err).toContain('link')
    expect(added.err).toContain('missing')
    expect(added.out + added.err).not.toContain('Abu Salim')

    const inCase = (argv: readonly string[]): Run => isnad([...argv, '--case', 'c'])
    const [log] = lines(inCase(['log', '--json']).out)
    expect(log).toMatchObject({ schema: 'isnad-log/1' })
    writeFileSync(join(root, 'checkpoint.txt'), inCase(['log', '--checkpoint']).out)
    expect(inCase(['erase', 'f3', '--reason', 'asked for']).code).toBe(0)
    expect(inCase(['rebuild']).code).toBe(0)
    const audit = inCase(['audit', '--against', 'checkpoint.txt', '--json'])
    expect(audit.code).toBe(0)
    expect(lines(audit.out)[0]).toMatchObject({
      schema: 'isnad-audit/1',
      findings: [],
      heldAgainst: ['this machine', 'checkpoint 1'],
    })
    expect(inCase(['pack', '--to', recipient, '--out', 'carry.age']).code).toBe(0)
    writeFileSync(join(root, 'key.txt'), formatIdentity(custodian))
    expect(isnad(['unpack', 'carry.age', 'd', '--key', 'key.txt']).code).toBe(0)
    expect(lines(isnad(['audit', '--case', 'd', '--json']).out)[0]).toMatchObject({ findings: [] })
  })

  it('under a passphrase opens with that from a descriptor, and with no other', () => {
    const root = tempFolder()
    const isnad = shell(root)
    expect(isnad(['new', 'c', '--passphrase-fd', '3'], { fd3: 'a passphrase\n' }).code).toBe(0)
    expect(isnad(['log', '--case', 'c', '--passphrase-fd', '3'], { fd3: 'a passphrase' }).code).toBe(0)
    expect(isnad(['log', '--case', 'c', '--passphrase-fd', '3'], { fd3: 'another' }).code).toBe(6)
  })

  it('without a passphrase says with every command that it lies open', () => {
    const root = tempFolder()
    const isnad = shell(root)
    writeFileSync(join(root, 'x'), 'x')
    for (const argv of [
      ['new', 'c'],
      ['add', 'x', '--case', 'c'],
      ['log', '--case', 'c'],
      ['rebuild', '--case', 'c'],
    ]) {
      expect(isnad(argv).err, argv[0]).toContain('no passphrase')
    }
    expect(isnad(['--locale', 'ar', 'log', '--case', 'c']).err).toContain('عبارة مرور')
  })

  it('tells batch by batch as lines of JSON', () => {
    const root = tempFolder()
    const isnad = shell(root)
    isnad(['new', 'c'])
    const added = isnad(['add', '--json', '--case', 'c', '-'], { input: 'a paste' })
    expect(lines(added.out)).toMatchObject([
      { schema: 'isnad-add/1', batch: [{ outcome: 'received', id: 'f2', given: { name: 'stdin' }, size: 7 }] },
      { schema: 'isnad-add/1', receipt: { accession: 'a1', received: 1 } },
    ])
  })

  it('takes no name of a source on the command line, and touches nothing then', () => {
    const root = tempFolder()
    const isnad = shell(root)
    isnad(['new', 'c'])
    writeFileSync(join(root, 'x'), 'x')
    expect(isnad(['add', 'x', '--case', 'c', '--from', 'Abu Salim']).code).toBe(2)
    expect(readdirSync(join(root, 'c'))).not.toContain('objects')
  })

  it('names a ledger that cannot even be opened', () => {
    const root = tempFolder()
    const isnad = shell(root)
    isnad(['new', 'c'])
    const at = join(root, 'c', 'ledger', 'checkpoint')
    writeFileSync(at, readFileSync(at, 'utf8').replace(/\n1\n/, '\n2\n'))
    expect(isnad(['log', '--case', 'c']).code).toBe(4)
    const audit = isnad(['audit', '--case', 'c'])
    expect(audit.code).toBe(1)
    expect(audit.out).toContain('NOT_AN_EXTENSION')
  })

  it('says what to do where there is none', () => {
    const { code, err } = shell(tempFolder())(['log'])
    expect(code).toBe(3)
    expect(err).toContain('isnad new')
  })
})

describe('a pack', PATIENCE, () => {
  it('is refused when it was changed, cut, or is for somebody else, and leaves no folder', () => {
    const root = tempFolder()
    const isnad = shell(root)
    const [mine, other] = [1, 2].map((fill) => identityOf(new Uint8Array(32).fill(fill)))
    isnad(['new', 'c'])
    isnad(['pack', '--case', 'c', '--to', formatRecipient(mine!.recipient), '--out', 'p.age'])
    const whole = readFileSync(join(root, 'p.age'))
    const key = join(root, 'key.txt')
    const attempt = (bytes: Uint8Array): number | null => {
      writeFileSync(join(root, 'changed.age'), bytes)
      return isnad(['unpack', 'changed.age', 'd', '--key', key]).code
    }
    writeFileSync(key, formatIdentity(other!))
    expect(attempt(whole)).toBe(6)
    writeFileSync(key, formatIdentity(mine!))
    expect(attempt(whole.subarray(0, whole.length - 40))).not.toBe(0)
    const flipped = Buffer.from(whole)
    flipped[whole.length - 1_000]! ^= 1
    expect(attempt(flipped)).not.toBe(0)
    expect(readdirSync(root)).not.toContain('d')
    expect(attempt(whole)).toBe(0)
  })
})
