import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CheckResult } from '#api'
import { CheckResult as Shape } from '#api'
import { checkInCase, listRequests, readDraft, recordAnswer, recordRequest } from '#app/check'
import { Workspace } from '#app/workspace'
import { checkDraft, readMarkdown } from '#dossier/draft'
import { makeCase } from './fixture.ts'

const SAMPLES = new URL('../../../../samples/', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, SAMPLES), 'utf8')

interface Drafts {
  readonly today: string
  readonly held: { readonly file: string; readonly embargo: string; readonly publish: string }
  readonly flaws: readonly { readonly draft: string; readonly code: string; readonly at: string }[]
  readonly honest: readonly string[]
}
const drafts = JSON.parse(read('drafts/drafts.json')) as Drafts

const noWall = (): never => {
  throw new TypeError('nothing here is read behind a wall')
}

async function sampleCase() {
  const made = await makeCase()
  const ws = new Workspace(made.desk, noWall)
  const { texts } = JSON.parse(read('case.json')) as {
    texts: readonly { file: string; outlet: string; published: string }[]
  }
  for (const { file, outlet, published } of texts) {
    // The interview is ours and was never published.
    const facts = file.includes('interview') ? { outlet } : { outlet, published }
    await ws.paste(read(file), facts, file)
  }
  const { file, embargo, publish } = drafts.held
  const note = await ws.paste(read(`drafts/${file}`), {}, file)
  await made.desk.record([
    { type: 'terms', payload: { about: note, embargo, publish: publish as 'facts', attribute: 'not at all' } },
  ])
  return { ...made, ws }
}

describe('a draft held against the sample case', () => {
  let made: Awaited<ReturnType<typeof sampleCase>>
  const results = new Map<string, CheckResult>()
  const check = async (name: string, today = drafts.today): Promise<CheckResult> => {
    const draft = await readDraft(new TextEncoder().encode(read(`drafts/${name}`)), name)
    return await checkInCase(made.ws, { name, draft, today })
  }
  beforeAll(async () => {
    made = await sampleCase()
    for (const name of new Set([...drafts.flaws.map((f) => f.draft), ...drafts.honest])) {
      results.set(name, await check(name))
    }
  }, 120_000)

  it.each(drafts.flaws)('finds $code in $draft: $at', ({ draft, code, at }) => {
    const { findings, sentences } = results.get(draft)!
    const here = findings.filter(
      (f) =>
        f.code === code &&
        (f.span.exact.includes(at) || (f.sentence !== null && sentences[f.sentence]!.span.exact.includes(at))),
    )
    expect(here, JSON.stringify(findings.map((f) => [f.code, f.span.exact.slice(0, 40)]))).not.toEqual([])
  })

  it('raises at most one false alarm in ten sentences of honest drafts', () => {
    const honest = drafts.honest.map((name) => results.get(name)!)
    const sentences = honest.reduce((n, r) => n + r.sentences.length, 0)
    const alarms = honest.flatMap((r) => r.findings.filter((f) => f.level !== 'note'))
    expect(sentences).toBeGreaterThan(30)
    expect(alarms.length / sentences, JSON.stringify(alarms.map((f) => [f.code, f.span.exact]))).toBeLessThanOrEqual(
      0.1,
    )
  })

  it('gives answers of the published shape, whose places are those of the file', () => {
    for (const [name, result] of results) {
      expect(Shape.safeParse(result).error).toBeUndefined()
      const source = read(`drafts/${name}`)
      for (const { span } of result.findings.filter((f) => f.sentence !== null)) {
        expect(source.slice(span.start, span.end)).toBe(span.exact)
      }
    }
  })

  it('never says that a draft passed, and always what was not looked for', () => {
    for (const { notChecked } of results.values()) {
      expect(notChecked.map((n) => n.code)).toContain('sealed-names')
      expect(notChecked.map((n) => n.code)).not.toContain('claims')
    }
  })

  it('holds an embargo until its day', async () => {
    const { findings } = await check('flawed-3.en.md', '2031-06-01')
    expect(findings.filter((f) => f.code === 'terms' && f.params.how === 'embargo')).toEqual([])
  })

  it('holds an embargo told as a month until that month is over, and consent taken back whatever the terms', async () => {
    const [note] = (await made.ws.listDocuments({ filter: drafts.held.file })).rows
    const how = async (today: string) =>
      (await check('flawed-3.en.md', today)).findings.filter((f) => f.code === 'terms').map((f) => f.params.how)
    const terms = { about: note!.id, embargo: '2031-05', publish: 'facts' as const, attribute: 'not at all' as const }
    const [month] = await made.desk.record([{ type: 'terms', payload: terms }])
    expect(await how('2031-05-20')).toEqual(['embargo'])
    const about = note!.accession
    const [taken] = await made.desk.record([
      { type: 'consent-withdrawn', payload: { about, how: 'call', covers: 'all' } },
    ])
    expect(await how('2031-07-01')).toEqual(['withdrawn'])
    const [given] = await made.desk.record([{ type: 'consent', payload: { about, how: 'call', covers: 'all' } }])
    expect(await how('2031-07-01')).toEqual([])
    await made.desk.record([given!, taken!, month!].map((entry) => ({ type: 'undo' as const, payload: { entry } })))
  })

  it('is content once those accused were asked, and says so again when the record is taken back', async () => {
    const [entry] = await made.desk.record([
      {
        type: 'request-comment',
        payload: {
          whom: { words: 'Nizar al-Shahawi' },
          sent: '2031-04-20',
          how: 'mail',
          words: 'Did you sell out the harbour?',
          claims: [],
        },
      },
    ])
    const asked = async () =>
      (await check('flawed-3.en.md')).findings.filter(
        (f) => f.code === 'not-put-to-them' && f.span.exact === 'sold out',
      )
    expect(await asked()).toEqual([])
    await made.desk.record([{ type: 'undo', payload: { entry: entry! } }])
    expect(await asked()).toHaveLength(1)
  })
})

describe('what a case alone can bring in', () => {
  const today = '2031-05-01'

  it('finds a sealed name in either script, while it is open in memory', () => {
    const draft = readMarkdown('# A night\n\nThe clerk, Salma Derbas, wrote the numbers down.\n')
    const known = { retells: [], terms: true, sealed: [{ handle: 's7', forms: ['سلمى درباس'] }] }
    const { findings, notChecked } = checkDraft({ draft, holdings: [], known, today })
    const exposed = findings.filter((f) => f.code === 'sealed-exposed')
    expect(exposed.map((f) => [f.span.exact, f.params.handle])).toEqual([['Salma Derbas', 's7']])
    expect(notChecked.map((n) => n.code)).not.toContain('sealed-names')
  })

  it('tells a tie whose claim changed, keeps it though text before it was edited, and respects a waiver', () => {
    const exact = 'The guards left the pier on Sunday night.'
    const text = `An added paragraph stands here now.\n\n${exact}\n`
    const tie = { start: 0, exact, kind: 'reported claim', claims: ['c4'], records: [], entry: 10 } as const
    const claim = { ref: 'c4', places: [], lines: { low: 2, high: 2 }, commonLinks: [], contradictions: [] }
    const run = (
      changed: number,
      waivers: { code: 'stale'; start: number; exact: string; reason: string; entry: number }[] = [],
    ) =>
      checkDraft({
        draft: readMarkdown(text),
        holdings: [],
        known: { retells: [], terms: true, ties: [tie], claims: [{ ...claim, changed }], waivers },
        today,
      }).findings.filter((f) => f.code === 'stale')
    expect(run(9)).toEqual([])
    expect(run(11).map((f) => [f.span.exact, f.waived])).toEqual([[exact, null]])
    expect(run(11, [{ code: 'stale', start: 0, exact, reason: 'looked at again', entry: 12 }])[0]!.waived).toBe(
      'looked at again',
    )
  })

  it('names what lies unread', () => {
    const { findings } = checkDraft({
      draft: readMarkdown('The guards left the pier.\n'),
      holdings: [],
      known: { retells: [], terms: true, unread: [{ id: 'f9', name: 'order.jpg', because: 'image' }] },
      today,
    })
    expect(findings.find((f) => f.code === 'unread-ignored')?.params).toEqual({
      how: 'files',
      count: 1,
      document: 'order.jpg',
    })
  })

  it('reads the prose of Markdown and nothing else, at its own places', () => {
    const source =
      '---\n# Title\n\nSome **bold** words, a [link](https://example.org/x) [^c7].\n\n```\ncode here\n```\n<!-- hidden -->\n'
    const { prose } = readMarkdown(source)
    expect(prose).toHaveLength(source.length)
    expect(prose.split(/\s+/).filter(Boolean)).toEqual(['Title', 'Some', 'bold', 'words,', 'a', 'link', '.'])
    for (const word of ['Title', 'bold', 'link']) expect(prose.indexOf(word)).toBe(source.indexOf(word))
  })
})

describe('requests for comment', () => {
  it('are recorded with what came of them', async () => {
    const { desk } = await makeCase()
    const id = await recordRequest(desk, {
      whom: 'نزار الشهاوي',
      sent: '2031-04-20',
      how: 'رسالة',
      words: 'هل أمرت بالنقل؟',
    })
    expect((await listRequests(desk))[0]).toMatchObject({ id, whom: 'نزار الشهاوي', answer: null })
    await recordAnswer(desk, { request: id, answer: 'refused', received: '2031-04-22' })
    expect((await listRequests(desk))[0]?.answer).toEqual({ kind: 'refused', received: '2031-04-22', words: null })
    await expect(recordAnswer(desk, { request: 'q999', answer: 'no answer' })).rejects.toMatchObject({
      code: 'REQUEST_UNKNOWN',
    })
  })
})
