import type { Hono } from 'hono'
import { CoverageQuery, type CoverageReport, GentlePictures, ReadAgainRequest, ReadingOrder, WallOrder } from '#api'
import type { Backstage, Workspace } from '#app/workspace'
import { ServerError } from './error.ts'
import { parseWith, readJson } from './input.ts'

/** What a person can do about reading as a whole. */
export type ReadingDoor = Pick<Backstage, 'run' | 'order' | 'readAgain' | 'wall' | 'agree' | 'disagree'>

interface Parts {
  readonly workspace: () => Promise<Workspace>
  readonly reading: () => Promise<ReadingDoor>
}

const SEEN_AT_ONCE = 500

/** Reading at work: its progress, what it left and why, and the wall it stands behind. */
export function addReadingRoutes(app: Hono, { workspace, reading }: Parts): void {
  const at = '/api/reading'
  app.get(at, async (c) => c.json((await reading()).run.state))
  app.post(at, async (c) => {
    const { order } = await readJson(c, ReadingOrder)
    const door = await reading()
    door.order(order)
    return c.json(door.run.state)
  })

  app.get(`${at}/coverage`, async (c) => {
    const { folder } = parseWith(CoverageQuery, c.req.query())
    const { measureCoverage } = await import('#app/workspace')
    const { desk } = await workspace()
    const {
      findings: _,
      duplicates,
      toSee,
      ...coverage
    } = await measureCoverage(desk, folder === undefined ? {} : { folder })
    const report: CoverageReport = {
      ...coverage,
      files: { ...coverage.files },
      bytes: { ...coverage.bytes },
      reasons: [...coverage.reasons],
      kinds: [...coverage.kinds],
      folders: [...coverage.folders],
      duplicates: duplicates.length,
      toSee: toSee.slice(0, SEEN_AT_ONCE).map((file) => ({ ...file, pages: { ...file.pages } })),
      left: toSee.length,
    }
    return c.json(report)
  })
  app.post(`${at}/again`, async (c) => {
    const { reasons, files, engines, passwords } = await readJson(c, ReadAgainRequest)
    const { isUnreadReason } = await import('#app/wall')
    const door = await reading()
    const { desk } = await workspace()
    const known = []
    for (const id of files) {
      const file = /^f\d{1,15}$/.test(id) ? await desk.findFile(id as Parameters<typeof desk.findFile>[0]) : undefined
      if (!file?.kept) throw new ServerError('NOT_FOUND')
      known.push(file.id)
    }
    const wanted = reasons.filter(isUnreadReason)
    if (wanted.length < reasons.length) throw new ServerError('INPUT_REFUSED', { place: 'reasons' })
    door.readAgain({ reasons: wanted, files: known, engines }, passwords)
    return c.json(door.run.state)
  })

  app.get(`${at}/pictures`, async (c) => c.json({ gentle: await (await workspace()).isGentle() }))
  app.post(`${at}/pictures`, async (c) => {
    const { gentle } = await readJson(c, GentlePictures)
    await (await workspace()).setGentle(gentle)
    return c.json({ gentle })
  })

  app.get(`${at}/wall`, async (c) => c.json(await (await reading()).wall()))
  app.post(`${at}/wall`, async (c) => {
    const { order, locale } = await readJson(c, WallOrder)
    const door = await reading()
    if (order === 'take back') return c.json(await door.disagree())
    const { word } = await import('#words')
    return c.json(await door.agree(word(locale, 'wall.agreed.3')))
  })
}
