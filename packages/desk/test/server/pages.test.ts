import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { PageMarks, PageOutline, PageReadings, PageView, WallState } from '#api'
import { makeSimplePdf, showText } from '../../../../tools/samples/pdf.ts'
import { type Opened, openServer } from './fixture.ts'

let desk: Opened
let id: string
const pdf = makeSimplePdf([
  { content: showText('The director said that twelve lorries left the harbour.') },
  { content: showText('A second page about the warehouse.') },
])

beforeAll(async () => {
  desk = await openServer({ onDisk: true })
  const upload = await desk.ask('/api/files', {
    method: 'POST',
    headers: { 'x-isnad-name': 'report.pdf' },
    body: pdf,
  })
  id = upload.json<{ ids: string[] }>().ids[0]!
  await desk.backstage.process()
}, 60_000)
afterAll(() => desk.close())

const pages = () => `/api/documents/${id}/pages`
const view = async (n: number, query = ''): Promise<PageView> => (await desk.ask(`${pages()}/${n}${query}`)).json()

describe('a document as its pages', () => {
  it('is outlined without its words, and told page by page with them', async () => {
    const outline = (await desk.ask(pages())).json<PageOutline>()
    expect(outline).toMatchObject({ kind: 'pdf', state: 'read', pictured: true, orphaned: [] })
    expect(outline.pages.map((p) => [p.number, p.how, p.set])).toEqual([
      [1, 'embedded', 0],
      [2, 'embedded', 0],
    ])
    expect(outline.pages[0]!.shape).toBeCloseTo(842 / 595, 3)
    expect(JSON.stringify(outline)).not.toContain('harbour')
    const page = await view(1, '?q=lorry')
    expect(page.words.map((w) => page.text.slice(w.start, w.end)).join(' ')).toBe(page.text.trim())
    expect(page.hits.map((h) => page.text.slice(h.start, h.end))).toEqual(['lorries'])
    const { marks } = (await desk.ask(`${pages()}/1/marks`)).json<PageMarks>()
    expect(marks.map((m) => [m.voice, page.text.slice(m.start, m.end)])).toContainEqual([
      'attributed',
      'twelve lorries left the harbour',
    ])
  })

  it('comes as pictures named by their content, which no cache may keep', async () => {
    const [one, again] = await Promise.all([1, 1].map(() => desk.ask(`${pages()}/1/picture?width=300`)))
    expect(one!.body.subarray(1, 4).toString()).toBe('PNG')
    expect(one!.body.readUInt32BE(16)).toBe(300)
    const tag = String(one!.headers.etag)
    expect(again!.headers.etag).toBe(tag)
    expect(one!.headers['cache-control']).toBe('no-store')
    const same = await desk.ask(`${pages()}/1/picture?width=300`, { headers: { 'if-none-match': tag } })
    expect([same.status, same.body.length]).toEqual([304, 0])
    const other = await desk.ask(`${pages()}/2/picture?width=300&ahead=1`, { headers: { 'if-none-match': tag } })
    expect([other.status, other.headers.etag === tag]).toEqual([200, false])
  })

  it('has words set right, and set back', async () => {
    const before = await view(1)
    const start = before.text.indexOf('twelve')
    const wish = { start, end: start + 6, exact: 'twelve', value: 'twenty' }
    const after = (await desk.post(`${pages()}/1/words`, wish)).json<PageView>()
    expect([after.how, after.before, after.text]).toEqual([
      'corrected',
      'embedded',
      before.text.replace('twelve', 'twenty'),
    ])
    expect((await desk.post(`${pages()}/1/words`, wish)).json()).toMatchObject({
      error: { code: 'ACT_REFUSED', params: { reason: 'WORDS_ELSEWHERE' } },
    })
    const { readings } = (await desk.ask(`${pages()}/1/readings`)).json<PageReadings>()
    expect(readings.map((r) => [r.engine.name, r.current])).toContainEqual(['correction', true])
    const old = readings.find((r) => !r.current)!
    expect(old.differs.map((d) => old.text.slice(d.start, d.end))).toEqual(['twelve'])
    const undo = `/api/documents/${id}/words/undo`
    expect((await desk.post(undo, { entry: 0 })).status).toBe(404)
    const outline = (await desk.post(undo, { entry: after.set[0]!.entry })).json<PageOutline>()
    expect(outline.pages[0]).toMatchObject({ how: 'embedded', set: 0 })
    expect((await view(1)).text).toBe(before.text)
  })
})

describe('pages asked for with harm in mind', () => {
  it.each(['0', '-1', '1e3', '1.5', '01', '999999', '9999999', 'NaN', '%31%00', '１', '1;2'])(
    'there is no page %s',
    async (page) => {
      for (const what of ['', '/picture', '/words', '/marks', '/readings'])
        expect([400, 404]).toContain((await desk.ask(`${pages()}/${encodeURIComponent(page)}${what}`)).status)
    },
  )

  it.each(['f999999', 'f0', 'x1', 'f1e9', 'f-1', '__proto__', 'f00000000000000000001'])(
    'there is no document %s',
    async (bad) => {
      for (const what of ['', '/1', '/1/picture', '/1/marks', '/1/readings'])
        expect((await desk.ask(`/api/documents/${bad}/pages${what}`)).status).toBe(404)
      const wish = { start: 0, end: 1, exact: 'a', value: 'b' }
      expect((await desk.post(`/api/documents/${bad}/pages/1/words`, wish)).status).toBe(404)
    },
  )

  it.each(['100000', '2401', '15', '0', '-5', 'wide', '1e9', '1.5'])('a picture %s wide is refused', async (width) => {
    expect((await desk.ask(`${pages()}/1/picture?width=${width}`)).status).toBe(400)
  })

  it('words that cannot stand are refused, and nothing is entered', async () => {
    const size = (await desk.backstage.workspace().desk.listEntries()).length
    const wishes = [
      { start: 5, end: 2, exact: 'x', value: '' },
      { start: 0, end: 1e9, exact: 'x', value: 'y' },
      { start: -1, end: 2, exact: 'x', value: 'y' },
      { start: 0, end: 3, exact: '', value: 'y' },
      { start: 0, end: 3, exact: 'The', value: 'y'.repeat(5_000) },
      { start: 0, end: 3, exact: 'The', value: 'y', entry: 4 },
    ]
    for (const wish of wishes) expect([400, 409]).toContain((await desk.post(`${pages()}/1/words`, wish)).status)
    expect((await desk.backstage.workspace().desk.listEntries()).length).toBe(size)
  })

  it('a hundred pictures wanted at once and passed by do not hold up the one that is looked at', async () => {
    const passed = Array.from({ length: 100 }, (_, i) => desk.ask(`${pages()}/1/picture?width=${400 + i}`))
    const looked = await desk.ask(`${pages()}/2/picture?width=640`)
    expect(looked.status).toBe(200)
    const statuses = (await Promise.all(passed)).map(({ status }) => status)
    expect(new Set(statuses)).toEqual(new Set([200, 404]))
    expect(statuses.filter((s) => s === 404).length).toBeGreaterThan(10)
  })
})

describe('the weaker wall, agreed to in the browser', () => {
  it('is told, agreed to once for the case with what was said, and taken back', async () => {
    const weak = await openServer({
      chooseTier: async () => ({ tier: 3, trials: [{ tier: 3, holds: true, faults: [], missing: [] }] }),
    })
    try {
      const upload = await weak.ask('/api/files', { method: 'POST', headers: { 'x-isnad-name': 'a.pdf' }, body: pdf })
      const file = upload.json<{ ids: string[] }>().ids[0]!
      await weak.backstage.process()
      const state = async () => (await weak.ask(`/api/documents/${file}/pages`)).json<PageOutline>()
      expect(await state()).toMatchObject({ state: 'unread', because: 'no-wall' })
      expect((await weak.ask('/api/reading/wall')).json<WallState>()).toEqual({
        tier: 3,
        awaitsConsent: true,
        consent: null,
      })
      const agreed = (await weak.post('/api/reading/wall', { order: 'agree', locale: 'en' })).json<WallState>()
      expect(agreed).toMatchObject({ awaitsConsent: false })
      expect(agreed.consent!.words).toContain('no kernel holds it')
      await vi.waitUntil(async () => (await state()).state === 'read', { timeout: 20_000, interval: 100 })
      const back = await weak.post('/api/reading/wall', { order: 'take back', locale: 'en' })
      expect(back.json<WallState>()).toMatchObject({ awaitsConsent: true, consent: null })
    } finally {
      await weak.close()
    }
  }, 60_000)
})

describe('reading held back and called off', () => {
  it('pauses, goes on and stops, and says so', async () => {
    const order = async (what: string) => (await desk.post('/api/reading', { order: what })).json<{ state: string }>()
    const upload = (name: string) =>
      desk.ask('/api/files', { method: 'POST', headers: { 'x-isnad-name': name }, body: `text of ${name}` })
    const waiting = async (): Promise<number> =>
      (await desk.ask('/api/case')).json<{ counts: { waiting: number } }>().counts.waiting
    expect((await order('pause')).state).toBe('paused')
    await upload('a.txt')
    await desk.post('/api/process', {})
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(await waiting()).toBe(1)
    await order('go on')
    await vi.waitUntil(async () => (await waiting()) === 0, { timeout: 20_000, interval: 50 })
    await order('pause')
    await upload('b.txt')
    await desk.post('/api/process', {})
    expect((await order('stop')).state).toBe('stopped')
    expect(await waiting()).toBe(1)
    await order('go on')
    await vi.waitUntil(async () => (await waiting()) === 0, { timeout: 20_000, interval: 50 })
    expect((await desk.post('/api/reading', { order: 'hurry' })).status).toBe(400)
  }, 60_000)

  it('tells what was read and what was not, also of one folder, and reads again', async () => {
    const upload = await desk.ask('/api/files', {
      method: 'POST',
      headers: { 'x-isnad-name': encodeURIComponent('usb/مستندات/x.bin') },
      body: new Uint8Array([1, 2, 3, 0, 255]),
    })
    expect(upload.status).toBe(200)
    await desk.backstage.process()
    const all = (await desk.ask('/api/reading/coverage')).json<{ files: { all: number }; folders: object[] }>()
    expect(all.folders).toEqual([
      { folder: 'usb', files: 1, read: 0 },
      { folder: 'usb/مستندات', files: 1, read: 0 },
    ])
    const folder = encodeURIComponent('usb/مستندات')
    const one = (await desk.ask(`/api/reading/coverage?folder=${folder}`)).json<{ files: object; left: number }>()
    expect(one).toMatchObject({ files: { all: 1, read: 0 }, left: 1, toSee: [{ name: 'x.bin' }] })
    expect(all.files.all).toBeGreaterThan(1)
    expect((await desk.post('/api/reading/again', { files: ['f99999'] })).status).toBe(404)
    expect((await desk.post('/api/reading/again', { reasons: ['luck'] })).status).toBe(400)
    const secret = 'a password of somebody'
    const again = await desk.post('/api/reading/again', { files: [id], passwords: [secret] })
    expect(again.status).toBe(200)
    await vi.waitUntil(async () => (await desk.ask('/api/reading')).json<{ state: string }>().state === 'idle', {
      timeout: 20_000,
      interval: 100,
    })
    expect(JSON.stringify(await desk.backstage.workspace().desk.listEntries())).not.toContain(secret)
  }, 60_000)
})
