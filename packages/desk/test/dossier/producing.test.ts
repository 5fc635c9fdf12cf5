import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Produced, produce } from '#app/production'
import { writeEvidence } from '#dossier'
import { word } from '#words'
import { codeOf, tempFolder } from '../app/fixture.ts'
import { everythingIn, findCanaries } from '../protection/canary-forms.ts'
import { makeNewsroom, type Newsroom, NOTE, REPORT } from './fixture.ts'

const hasAge = spawnSync('age', ['--version']).status === 0 && spawnSync('age-keygen', ['--version']).status === 0
const sh = (command: string, cwd: string) => spawnSync('sh', ['-c', command], { cwd, encoding: 'utf8' })

/** A court's key, made by stock age. */
function courtKey(): { file: string; recipient: string } {
  const file = join(tempFolder(), 'court.txt')
  spawnSync('age-keygen', ['-o', file])
  return { file, recipient: spawnSync('age-keygen', ['-y', file], { encoding: 'utf8' }).stdout.trim() }
}

describe('the evidence', () => {
  it('tells what speaks against a claim as fully as what speaks for it, and how much is withheld', () => {
    const place = (exact: string, exhibit: string | null) => ({ exhibit, source: 'The Northline', exact, chain: ['a'] })
    const claim = {
      ref: 'c1',
      wording: 'They left',
      restsOn: 'One line.',
      supports: [place('they left', 'E-001')],
      against: [place('they never left', null)],
      withheld: { supports: 0, against: 2 },
    }
    const text = writeEvidence([claim], (code, params) => word('en', `produce.${code}`, params))
    expect(text.indexOf('they left')).toBeLessThan(text.indexOf('Denied or told otherwise at 1 place:'))
    expect(text.slice(text.indexOf('Denied'))).toMatch(/not handed over · The Northline\n {2}«they never left»\n {2}a/)
    expect(text).toContain('2 more places are withheld')
  })
})

describe.skipIf(!hasAge)('what a court gets (needs age)', () => {
  let newsroom: Newsroom
  let made: Produced
  let key: string
  let out: string
  const open = (path: string): string => sh(`age -d -i ${key} ${path}.age`, out).stdout
  beforeAll(async () => {
    newsroom = await makeNewsroom()
    const { desk, report, note } = newsroom
    const court = courtKey()
    key = court.file
    out = join(tempFolder(), 'production')
    const asked = { to: 'An invented court', ground: 'order 12/2031', recipient: court.recipient, out }
    made = await produce(desk, { ...asked, files: [report, note] })
  }, 60_000)

  it('are the originals bit for bit, which sha256sum and age say without us', () => {
    expect(sh('sha256sum -c --quiet SHA256SUMS', out).status).toBe(0)
    expect(made.exhibits.map(({ number }) => number)).toEqual(['E-001', 'E-002'])
    expect(open('exhibits/E-001')).toBe(REPORT)
    expect(open('exhibits/E-002')).toBe(NOTE)
    for (const { number, sha256 } of made.exhibits) {
      const digest = sh(`age -d -i ${key} exhibits/${number}.age | sha256sum`, out).stdout.slice(0, 64)
      expect(digest).toBe(sha256)
      expect(open('papers/exhibits.csv')).toContain(sha256)
    }
    const stranger = courtKey()
    expect(sh(`age -d -i ${stranger.file} exhibits/E-001.age`, out).status).not.toBe(0)
  })

  it('come with their custody: who, what, when, tool and version, before and after', () => {
    const [head, ...rows] = open('papers/custody.csv').replace('\ufeff', '').trim().split('\r\n')
    expect(head).toBe('exhibit,entry,time,who,what,tool,before,after,words')
    const of = (what: string) => rows.filter((row) => row.startsWith('E-001,') && row.split(',')[4] === what)
    expect(of('receive')).toHaveLength(1)
    expect(of('accession')).toHaveLength(1)
    const [read = ''] = of('read')
    const digest = made.exhibits[0]?.sha256 ?? ''
    expect(read.split(',').slice(5, 7)).toEqual(['plain/1', digest])
    expect(read.split(',')[2]).toBe('2031-06-14T12:00:00.000Z')
    // What the engine made is handed over too, and is what the custody says.
    const name = readdirSync(join(out, 'derivations')).find((one) => one.startsWith('E-001')) ?? ''
    const made2 = sh(`age -d -i ${key} derivations/${name} | sha256sum`, out).stdout.slice(0, 64)
    expect(read.split(',')[7]).toBe(made2)
  })

  it('prove their place in the ledger to stock openssl, commitment and signature', () => {
    const at = tempFolder()
    for (const name of ['checkpoint.body', 'checkpoint.sig', 'key.pem']) {
      sh(`age -d -i ${key} ${join(out, 'papers', name)}.age > ${name}`, at)
    }
    const verify = 'openssl pkeyutl -verify -pubin -inkey key.pem -rawin -in checkpoint.body -sigfile checkpoint.sig'
    expect(sh(verify, at).status).toBe(0)
    const [, row = ''] = open('papers/exhibits.csv').split('\r\n')
    const [commitment = '', secret = ''] = row.split(',').slice(-2)
    writeFileSync(join(at, 'original'), REPORT)
    const mac = sh(`openssl dgst -sha256 -mac HMAC -macopt hexkey:${secret} original`, at).stdout
    expect(mac).toContain(commitment)
    const entry = row.split(',').at(-3)
    expect(JSON.parse(open(`papers/entries/${entry}.json`))).toMatchObject({ type: 'receive', n: Number(entry) })
  })

  it('tell the evidence for and against, and leave to the person what only a person can say', () => {
    for (const [language, words] of [
      ['en', ['Evidence for and against', 'Said at', 'Denied or told otherwise', 'not whether it is so']],
      ['ar', ['الأدلّة مع وضدّ', 'نُقلت ليلاً إلى المستودع الشرقي', 'لا هل هو كذلك']],
    ] as const) {
      const text = open(`papers/evidence.${language}`.concat('.txt'))
      for (const one of words) expect(text).toContain(one)
    }
    const statement = open('papers/statement.en.txt')
    for (const { number, sha256 } of made.exhibits) expect(statement).toMatch(new RegExp(`${number}[\\s\\S]*${sha256}`))
    expect(statement).toContain('An invented court')
    expect(statement).toContain('I do not testify that what they say is so')
    expect(open('papers/statement.ar.txt')).toContain('لا أشهد أنّ ما تقوله كذلك')
  })

  it('never tell who gave them, opened or not, and lie on the disk only encrypted', () => {
    const opened = tempFolder()
    for (const path of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
      if (path.endsWith('.age')) sh(`age -d -i ${key} ${path} > ${join(opened, path.replaceAll('/', '_'))}`, out)
    }
    expect(findCanaries(['Layla of the night shift', '0944 123456'], everythingIn(out, opened))).toEqual([])
    expect(findCanaries(['two cranes before dawn'], everythingIn(opened)).length).toBeGreaterThan(0)
    expect(findCanaries(['two cranes before dawn', 'note.txt'], everythingIn(out))).toEqual([])
    expect(existsSync(`${out}.partial`)).toBe(false)
  })

  it('are entered with the digest of the list, to whom and on what ground', async () => {
    const entry = (await newsroom.desk.listEntries()).find(({ type }) => type === 'produce')
    expect(entry).toMatchObject({ n: made.entry, payload: { to: 'An invented court', ground: 'order 12/2031' } })
    const sums = sh('sha256sum SHA256SUMS', out).stdout.slice(0, 64)
    expect(entry?.payload).toMatchObject({ sha256: sums })
    expect(readFileSync(join(out, 'README.en.txt'), 'utf8')).toContain('sha256sum -c SHA256SUMS')
    const more = { to: 'x', ground: 'y', recipient: courtKey().recipient, files: [newsroom.note] }
    expect(await codeOf(() => produce(newsroom.desk, { ...more, out }))).toBe('DOSSIER_EXISTS')
    const other = join(tempFolder(), 'o')
    expect(await codeOf(() => produce(newsroom.desk, { ...more, out: other, recipient: 'age1x' }))).toBe(
      'RECIPIENT_MALFORMED',
    )
    expect(await codeOf(() => produce(newsroom.desk, { ...more, out: other, ground: ' ' }))).toBe('REASON_MISSING')
    expect(existsSync(other)).toBe(false)
  })
})
