import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { tempFolder } from '../app/fixture.ts'
import { everythingIn, findCanaries, formsOf, type Searched } from './canary-forms.ts'

const ISNAD = fileURLToPath(new URL('../../bin/isnad.js', import.meta.url))
const hasAge = spawnSync('age', ['--version']).error === undefined
const makeKey = (path: string): string =>
  /age1[0-9a-z]+/.exec(spawnSync('age-keygen', ['-o', path], { encoding: 'utf8' }).stderr)?.[0] ?? ''

/** Forty invented identities: names in both scripts, telephones, addresses, handles. */
const IDENTITIES = Array.from({ length: 5 }, (_, i) => [
  `ميسون الربابي ${['الأولى', 'الثانية', 'الثالثة', 'الرابعة', 'الخامسة'][i]}`,
  `Marwan Tell-${i}ghazal`,
  `+963 944 7${i}8 31${i}`,
  `qamar.${i}zaytun@post.example`,
  `عبر ابن عمّه رضوان ${['القاسمي', 'الحوراني', 'الدندشي', 'الصيّاد', 'البيطار'][i]}`,
  `bakery behind pier ${i}7, second door`,
  `خزانة الجدّة في حيّ ${['الياسمين', 'الرمّان', 'الزيتون', 'النخيل', 'السرو'][i]}`,
  `Lubna Karamat-${i}sayegh of the night desk`,
])

interface Told {
  readonly folder: string
  readonly custodians: readonly string[]
  readonly searched: readonly Searched[]
}

/** A case made and fed through the terminal, in a process of its own, whose every trace is kept. */
function tell(): Told {
  const root = tempFolder()
  const [folder, config, temp] = ['case', 'config', 'temp'].map((name) => join(root, name)) as [string, string, string]
  mkdirSync(temp)
  const custodians = ['first.key', 'second.key'].map((name) => join(root, name))
  const recipients = custodians.map(makeKey)
  const logs: Searched[] = []
  const isnad = (args: readonly string[], input = ''): void => {
    const ran = spawnSync(process.execPath, [ISNAD, ...args], {
      input,
      env: { PATH: process.env.PATH, HOME: root, ISNAD_CONFIG: config, TMPDIR: temp, ISNAD_DEBUG: '1' },
    })
    logs.push({ name: `output of ${args[0]}`, bytes: Buffer.concat([ran.stdout, ran.stderr]) })
    expect(ran.stderr.toString() + ran.status, args.join(' ')).toMatch(/0$/)
  }
  isnad(['new', folder, '--open', ...recipients.flatMap((key) => ['--custodian', key])])
  for (const [i, [name, latin, telephone, mail, through, where, original, testifies]] of IDENTITIES.entries()) {
    const file = join(root, `note-${i}.txt`)
    writeFileSync(file, `note ${i}`)
    const from = [name, latin, telephone, mail].join('\n')
    isnad(
      ['add', file, '--case', folder, '--account', '-'],
      JSON.stringify({ from, through, where, original, testifies }),
    )
  }
  isnad(['log', '--case', folder, '--all', '--json'])
  isnad(['custodian', '--case', folder, '--json'])
  isnad(['rebuild', '--case', folder])
  isnad(['audit', '--case', folder, '--json'])
  return { folder, custodians, searched: [...everythingIn(folder, config, temp), ...logs] }
}

describe.skipIf(!hasAge)('forty sealed identities (needs age)', () => {
  const canaries = IDENTITIES.flat()

  it('are found nowhere: not in the case, its index, temporary files, settings, logs; and stock age opens the seals', () => {
    const { folder, custodians, searched } = tell()
    expect(canaries).toHaveLength(40)
    expect(searched.length).toBeGreaterThan(30)
    expect(findCanaries(canaries, searched)).toEqual([])

    // From the outside in: the last custodian's layer was put on last.
    const [first = '', second = ''] = custodians
    const opened = readdirSync(join(folder, 'seals')).map((handle) => {
      const outer = spawnSync('age', ['-d', '-i', second, join(folder, 'seals', handle)])
      return spawnSync('age', ['-d', '-i', first], { input: outer.stdout }).stdout.toString('utf8')
    })
    const found = canaries.filter((canary) => opened.some((text) => text.includes(canary)))
    expect(found).toEqual(canaries)
    // One custodian alone gets no further than another layer of age.
    const [handle = ''] = readdirSync(join(folder, 'seals'))
    expect(spawnSync('age', ['-d', '-i', first, join(folder, 'seals', handle)]).status).not.toBe(0)
    const sizes = readdirSync(join(folder, 'seals')).map((name) => readFileSync(join(folder, 'seals', name)).length)
    expect(new Set(sizes).size).toBe(1)
  }, 60_000)
})

describe('the search for canaries', () => {
  it('finds each identity in each encoding when it is there', () => {
    const filler = Buffer.from('…xyz'.repeat(11))
    for (const canary of IDENTITIES.flat()) {
      for (const form of formsOf(canary)) {
        const planted = { name: 'planted', bytes: Buffer.concat([filler, form.bytes, filler]) }
        expect(planted.bytes.length - 2 * filler.length, form.name).toBeGreaterThan(7)
        expect(findCanaries([canary], [planted]).length, form.name).toBeGreaterThan(0)
      }
    }
  })

  it('knows the presentation forms of a word', () => {
    const forms = formsOf('بيت').map(({ bytes }) => bytes.toString('utf8'))
    expect(forms).toContain('\ufe91\ufef4\ufe96')
  })
})
