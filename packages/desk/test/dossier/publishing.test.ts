import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { publish } from '../../src/app/dossier/index.ts'
import { codeOf, tempFolder } from '../app/fixture.ts'
import { everythingIn, findCanaries } from '../protection/canary-forms.ts'
import { filesOf, hold, LEAFLET, makeNewsroom, type Newsroom, NOTE, publishTo, REPORT, storyOf } from './fixture.ts'

const ISNAD = fileURLToPath(new URL('../../bin/isnad.js', import.meta.url))
const none = { show: new Map(), openAnyway: new Set<string>() }
const dossierIn = (folder: string) => JSON.parse(readFileSync(join(folder, 'data/dossier.json'), 'utf8'))

async function published(more: object = {}): Promise<{ newsroom: Newsroom; out: string }> {
  const newsroom = await makeNewsroom()
  const out = join(tempFolder(), 'out')
  await publishTo(newsroom.desk, { story: storyOf(newsroom), out, ...more })
  return { newsroom, out }
}

describe('a published dossier', () => {
  it('shows the chain of an open document, and of a protected one neither chain, page nor what was not read', async () => {
    const { out } = await published()
    const { references, documents, sentences } = dossierIn(out)
    expect(sentences[0]).toMatchObject({
      text: "The cranes were moved at night, the pier's manager said.",
      references: ['r1'],
    })
    expect(references[0]).toMatchObject({ document: 'd1', page: 1, chain: { state: 'shown' } })
    expect(references[0].chain.links.map(({ name }: { name: string }) => name)).toContain('شبكة المدار')
    expect(references[1]).toMatchObject({ page: null, chain: { state: 'withheld', because: 'PERSON_AT_RISK' } })
    const behind = documents.filter(({ original }: { original: { entry: null } }) => original.entry === null)
    expect(behind).toHaveLength(3)
    for (const one of behind) expect(one).toMatchObject({ unread: null, label: expect.stringMatching(/^[A-Z2-9]{7}$/) })
    // Nothing joins two sentences that rest on the same document.
    const marks = behind.flatMap((one: { label: string; original: { commitment: string } }) => [
      one.label,
      one.original.commitment,
    ])
    expect(new Set(marks).size).toBe(marks.length)
  })

  it('leaves no fingerprint of what it withholds: digests, sizes, names, times', async () => {
    const { newsroom, out } = await published()
    const everything = Buffer.concat([...filesOf(out).entries()].flatMap(([path, bytes]) => [Buffer.from(path), bytes]))
    for (const text of [NOTE, REPORT]) {
      for (const kind of ['md5', 'sha1', 'sha256', 'sha512']) {
        const digest = createHash(kind).update(text).digest()
        for (const form of ['hex', 'base64'] as const) expect(everything.includes(digest.toString(form))).toBe(false)
      }
    }
    for (const name of ['note.txt', 'report.txt', 'Layla', '0944']) expect(everything.includes(name), name).toBe(false)
    expect(everything.includes('2031-06-14T')).toBe(false)
    // The protected document's own entry would tell its day and its delivery.
    const n = newsroom.note.slice(1)
    expect(filesOf(out).has(`data/entries/${n}.json`)).toBe(false)
    const [entry] = await newsroom.desk.listEntries({ first: Number(n), last: 1 })
    expect(entry?.type).toBe('receive')
  })

  it('holds none of the sealed names, in any encoding', async () => {
    const { newsroom, out } = await published()
    const canaries = ['Layla of the night shift', '0944 123456']
    const more = await hold(newsroom.desk, 'more.txt', 'Another page of the shift.\n', {
      from: 'رضوان الدندشي، +963 944 111',
    })
    const second = join(tempFolder(), 'second')
    await publishTo(newsroom.desk, { story: `# More\n\nAnother page. {${more} "Another page"}\n`, out: second })
    expect(findCanaries([...canaries, 'رضوان الدندشي', '+963 944 111'], everythingIn(out, second))).toEqual([])
    expect(findCanaries(['handed out to everybody'], everythingIn(out)).length).toBeGreaterThan(0)
  })

  it('commits to a withheld original so that it can be opened later by whoever has the key', async () => {
    const { newsroom, out } = await published()
    const { documents } = dossierIn(out)
    const { desk, report } = newsroom
    const { record } = await desk.context.ledger.readEntry(Number(report.slice(1)))
    const file = join(tempFolder(), 'original')
    writeFileSync(file, REPORT)
    const key = Buffer.from(record?.keys.original ?? '', 'base64').toString('hex')
    const opened = spawnSync('openssl', [
      'dgst',
      '-sha256',
      '-mac',
      'HMAC',
      '-macopt',
      `hexkey:${key}`,
      '-binary',
      file,
    ])
    expect(opened.stdout.toString('base64')).toBe(documents[0].original.commitment)
  })

  it('is the same bytes again, whatever the locale, the time zone and the umask', async () => {
    const { newsroom, out } = await published()
    const { desk, env, folder } = newsroom
    const story = join(tempFolder(), 'story.md')
    writeFileSync(story, storyOf(newsroom))
    const [entry] = (await desk.listEntries()).filter(({ type }) => type === 'publish')
    await desk.close()
    const again = [
      ['C', 'UTC', '077'],
      ['ar_EG.UTF-8', 'Asia/Riyadh', '002'],
    ].map(([locale, zone, umask], i) => {
      const to = join(tempFolder(), `again-${i}`)
      const command = `umask ${umask}; exec "$0" "$@"`
      const args = [ISNAD, 'publish', story, '--case', folder, '--out', to, '--again', `p${entry?.n}`, '--json']
      const ran = spawnSync('sh', ['-c', command, process.execPath, ...args], {
        env: { PATH: process.env.PATH, LC_ALL: locale, TZ: zone, ISNAD_CONFIG: env.configFolder, HOME: tempFolder() },
        encoding: 'utf8',
      })
      expect(ran.stdout + ran.stderr).toContain('"publication"')
      return to
    })
    for (const to of again) {
      expect([...filesOf(to)].sort()).toEqual([...filesOf(out)].sort())
      const look = (at: string) => [statSync(at).mode & 0o777, statSync(at).mtimeMs]
      expect(look(join(to, 'data/story.html'))).toEqual([0o644, Date.UTC(2031, 5, 14)])
      expect(look(join(to, 'data'))).toEqual([0o755, Date.UTC(2031, 5, 14)])
    }
  }, 60_000)

  it('is checked by stock tools as its instructions say', async () => {
    const { out } = await published()
    const sh = (command: string) => spawnSync('sh', ['-c', command], { cwd: out, encoding: 'utf8' })
    expect(sh('sha256sum -c --quiet manifest-sha256.txt tagmanifest-sha256.txt').status).toBe(0)
    expect(sh('sha512sum -c --quiet manifest-sha512.txt').status).toBe(0)
    const listed = sh("cut -c67- manifest-sha256.txt tagmanifest-sha256.txt | sed 's,^,./,' | LC_ALL=C sort").stdout
    expect(sh("find . -type f ! -path './proof/*' ! -name tagmanifest-sha256.txt | LC_ALL=C sort").stdout).toBe(listed)
    const mac = sh(
      'openssl dgst -sha256 -mac HMAC -macopt hexkey:$(cat proof/publication.key) -binary tagmanifest-sha256.txt | base64',
    )
    expect(readFileSync(join(out, 'proof/publication.json'), 'utf8')).toContain(`"dossier":"${mac.stdout.trim()}"`)
    const verify =
      'openssl pkeyutl -verify -pubin -inkey proof/key.pem -rawin -in proof/checkpoint.body -sigfile proof/checkpoint.sig'
    expect(sh(verify).status).toBe(0)
    expect(sh(`printf x >> proof/checkpoint.body; ${verify}`).status).not.toBe(0)
  })

  it('has a page that runs no script and loads nothing', async () => {
    const { out } = await published()
    const page = readFileSync(join(out, 'data/story.html'), 'utf8')
    expect(page).toContain("default-src 'none'")
    expect(page).not.toMatch(/<script|<img|<link|src=|https?:/)
    expect(page).toContain('This says nothing about whether the claims are true.')
    expect(page).toContain('the signature could lead to a person')
  })
})

describe('before anything leaves', () => {
  it('the review names what a hunter would learn, also from earlier dossiers, and records nothing', async () => {
    const { newsroom } = await published()
    const size = (await newsroom.desk.listEntries()).length
    const { review } = await publish(newsroom.desk, {
      story: storyOf(newsroom),
      show: new Map([[newsroom.leaflet, 'file']]),
      openAnyway: new Set([newsroom.note]),
    })
    const codes = review.map(({ code }) => code)
    for (const code of [
      'CHAIN_SHOWN_AT_RISK',
      'FILE_AS_RECEIVED',
      'SAME_DOCUMENT_BEFORE',
      'CONSENT_NOT_RECORDED',
      'SEALED_NAMES_NOT_CHECKED',
    ]) {
      expect(codes).toContain(code)
    }
    expect(await newsroom.desk.listEntries()).toHaveLength(size)
  })

  it('only what was reviewed is let out', async () => {
    const newsroom = await makeNewsroom()
    const request = { ...none, story: storyOf(newsroom), out: join(tempFolder(), 'x') }
    for (const reviewed of [undefined, '0'.repeat(64), '']) {
      const asked = reviewed === undefined ? request : { ...request, reviewed }
      expect(await codeOf(() => publish(newsroom.desk, asked))).toBe('REVIEW_DIFFERS')
    }
    const { digest } = await publish(newsroom.desk, { ...none, story: storyOf(newsroom) })
    const changed = { ...request, story: storyOf(newsroom).replace('Two cranes', 'Three cranes'), reviewed: digest }
    expect(await codeOf(() => publish(newsroom.desk, changed))).toBe('REVIEW_DIFFERS')
    expect((await newsroom.desk.listEntries()).some(({ type }) => type === 'publish')).toBe(false)
  })

  it('terms, embargo and consent bind', async () => {
    const newsroom = await makeNewsroom()
    const { desk, report } = newsroom
    const story = `# T\n\nMoved at night. {${report} "نُقلت ليلاً"}\n`
    const why = async (): Promise<string> => {
      try {
        await publish(desk, { ...none, story })
        return 'nothing'
      } catch (error) {
        return (error as { faults: { code: string; place: string }[] }).faults
          .map(({ code, place }) => `${place} ${code}`)
          .join()
      }
    }
    expect(await why()).toBe('nothing')
    await desk.bind(report, { kind: 'terms', publish: 'facts', attribute: 'not settled' })
    expect(await why()).toBe('3 TERMS_FORBID')
    await desk.bind(report, { kind: 'terms', publish: 'quotations', attribute: 'not settled', embargo: '2031-07' })
    expect(await why()).toBe('3 EMBARGO')
    await desk.bind(report, { kind: 'terms', publish: 'quotations', attribute: 'not settled', embargo: '2031-06-14' })
    expect(await why()).toBe('nothing')
    await desk.bind(report, { kind: 'consent-withdrawn', how: 'by telephone', covers: 'everything' })
    expect(await why()).toBe('3 CONSENT_WITHDRAWN')
  })

  it('a file leaves as received only on settled terms, and opens its commitment then', async () => {
    const { desk, report, leaflet } = await makeNewsroom()
    const file = (id: string) => ({ ...none, story: `# T\n\nS. {${id}}\n`, show: new Map([[id, 'file' as const]]) })
    expect(await codeOf(() => publish(desk, file(report)))).toBe('TERMS_FORBID_IT')
    const out = join(tempFolder(), 'out')
    await publishTo(desk, { ...file(leaflet), out })
    expect(readFileSync(join(out, 'data/files/d1'), 'utf8')).toBe(LEAFLET)
  })
})
