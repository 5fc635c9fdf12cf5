import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { changePlan } from '#app/redaction'
import { enrolSelf } from '../../src/app/case/open.ts'
import { publish, reviewStory, verifyDossierAt } from '../../src/app/dossier/index.ts'
import { codeOf, openAgain, reopen, tempFolder } from '../app/fixture.ts'
import { makeNewsroom, type Newsroom, publishTo } from './fixture.ts'

const none = { show: new Map(), openAnyway: new Set<string>(), joins: 'none' as const }

/** The leaflet, of which everything may be published, with a name that is to be gone. */
async function withPlan(): Promise<Newsroom & { readonly plan: string }> {
  const newsroom = await makeNewsroom()
  const plan = await changePlan(newsroom.desk, newsroom.report, [
    { kind: 'term', term: { text: 'سالم النحّاس', as: 'name' } },
  ])
  return { ...newsroom, plan }
}

describe('words that are to be gone', () => {
  it('stop a publication that writes them anywhere, in either script', async () => {
    const { desk, report, leaflet } = await withPlan()
    const why = (story: string) => codeOf(() => publish(desk, { ...none, story }))
    expect(await why(`# T\n\nS. {${report} "قال مدير الرصيف سالم النحّاس"}\n`)).toBe('TEXT_EXPOSES')
    expect(await why(`# T\n\nSalem al-Nahhas said so. {${leaflet}}\n`)).toBe('TEXT_EXPOSES')
    expect(await why(`# T\n\nA manager said so. {${leaflet}}\n`)).toBe('nothing')
    const story = `# T\n\nسالم النحاس قال ذلك. {${leaflet}}\n`
    const { faults } = await reviewStory(desk, { story, show: {}, openAnyway: [], joins: 'none' })
    expect(faults).toMatchObject([{ code: 'TEXT_EXPOSES', place: 's1' }])
  }, 30_000)

  it('keep the original and its whole text in, and let out only the copy without them', async () => {
    const newsroom = await makeNewsroom()
    const { leaflet, folder, env } = newsroom
    // A second person, with a key of her own, who agrees to the very pictures.
    const own = { ...env, configFolder: join(tempFolder(), 'config') }
    const reader = await openAgain(folder, own)
    await enrolSelf(reader, own)
    await reader.close()
    const desk = await reopen(newsroom)
    const plan = await changePlan(desk, leaflet, [{ kind: 'term', term: { text: 'pier four', as: 'words' } }])
    const faultsOf = async (how: 'file' | 'text' | 'redacted'): Promise<string[]> => {
      const story = `# T\n\nA leaflet was handed out. {${leaflet}}\n`
      const { faults } = await reviewStory(desk, { story, show: { [leaflet]: how }, openAnyway: [], joins: 'none' })
      return faults.map(({ code }) => code)
    }
    expect(await faultsOf('file')).toEqual(['REDACTION_STANDS'])
    expect(await faultsOf('text')).toEqual(['REDACTION_STANDS'])
    expect(await faultsOf('redacted')).toEqual(['REDACTED_NOT_READY'])
    const copy = Buffer.from('%PDF-1.4 an invented copy')
    const digest = createHash('sha256').update(copy).digest('hex')
    const second = await openAgain(folder, own)
    await second.record([{ type: 'review', payload: { about: plan, answer: 'agreed', shown: digest } }])
    await second.close()
    const redacted = await desk.keepRedacted({
      plan,
      file: leaflet,
      engine: { name: 'test', version: '1' },
      mediaType: 'application/pdf',
      pages: 1,
      text: 'none',
      pictures: digest,
      bytes: copy,
    })
    await desk.recordInspection({ plan, redacted, sha256: digest, outcome: 'may leave', checks: [] })
    const out = join(tempFolder(), 'out')
    const story = `# T\n\nA leaflet was handed out. {${leaflet}}\n`
    const { review } = await publishTo(desk, {
      ...none,
      story,
      out,
      show: new Map([[leaflet, 'redacted' as const]]),
    })
    expect(review.map(({ code }) => code)).toContain('REDACTED_COPY')
    const { documents } = JSON.parse(readFileSync(join(out, 'data/dossier.json'), 'utf8'))
    expect(documents).toMatchObject([{ published: 'redacted', redacted: 'data/redacted/d1.pdf' }])
    expect(documents[0].original.key).toBeUndefined()
    expect(readFileSync(join(out, 'data/redacted/d1.pdf'))).toEqual(copy)
    expect(verifyDossierAt(out).faults).toEqual([])
  }, 30_000)
})
