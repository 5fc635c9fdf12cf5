import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DocumentDetail, LedgerPage, SearchResult } from '#api'
import { breakOff, type Opened, openServer } from './fixture.ts'

let desk: Opened
beforeAll(async () => {
  desk = await openServer({ onDisk: true })
})
afterAll(() => desk.close())

const ledger = async (): Promise<LedgerPage> => (await desk.ask('/api/ledger')).json()
const names = (text: string): Record<string, string> => ({ 'x-isnad-name': encodeURIComponent(text) })
const filesUnder = (name: string): string[] => {
  const folder = join(desk.root, 'case', name)
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile())
    .map((e) => e.name)
}
const upload = (name: string, body: string | Uint8Array, headers: Record<string, string> = {}) =>
  desk.ask('/api/files', { method: 'POST', headers: { ...names(name), ...headers }, body })

describe('uploads', () => {
  it('E13: broken off at 99 of 100: nothing received, nothing in the ledger, nothing left over', async () => {
    const before = { size: (await ledger()).size, objects: filesUnder('objects'), incoming: filesUnder('incoming') }
    const body = new Uint8Array(2_000_000).fill(65)
    const head = `POST /api/files HTTP/1.1\r\nHost: 127.0.0.1:${desk.port}\r\nCookie: ${desk.own.cookie}\r\nX-Isnad: 1\r\nX-Isnad-Name: a.txt\r\nContent-Length: ${body.length}\r\n\r\n`
    await breakOff(desk.port, head, body.subarray(0, body.length * 0.99))
    expect((await ledger()).size).toBe(before.size)
    expect(filesUnder('objects')).toEqual(before.objects)
    expect(filesUnder('incoming')).toEqual(before.incoming)
    expect((await upload('whole.txt', body)).json<{ ids: string[] }>().ids, 'the same, whole').toHaveLength(1)
  })

  it('E14: the same file fifty times at once: one object, fifty receipts', async () => {
    const before = { objects: filesUnder('objects').length, entries: (await ledger()).size }
    const body = 'الملف نفسه، خمسين مرة'
    const answers = await Promise.all(Array.from({ length: 50 }, (_, i) => upload(`نسخة ${i}.txt`, body)))
    expect(new Set(answers.flatMap((a) => a.json<{ ids: string[] }>().ids)).size).toBe(50)
    expect(filesUnder('objects').length - before.objects).toBe(1)
    const entries = await desk.backstage.workspace().desk.listEntries()
    expect(entries.slice(before.entries).filter((e) => e.type === 'receive')).toHaveLength(50)
    expect((await desk.post('/api/audit', {})).json<LedgerPage>().audit?.clean).toBe(true)
  })

  it('E15: a type that lies is not believed: the bytes come back as nothing that runs', async () => {
    const lie = { 'content-type': 'text/html; charset=utf-7' }
    const { ids } = (await upload('a.html', '<script>alert(1)</script>', lie)).json<{ ids: string[] }>()
    const original = await desk.ask(`/api/documents/${ids[0]}/original`)
    expect(original.headers['content-type']).toBe('application/octet-stream')
    expect(original.text).toBe('<script>alert(1)</script>')
  })

  it('E15: a form of a hundred thousand parts is one opaque body to an upload, and refused by every other route', async () => {
    const form = `${'--a\r\nContent-Disposition: form-data; name="x"\r\n\r\n1\r\n'.repeat(100_000)}--a--\r\n`
    const type = { 'content-type': 'multipart/form-data; boundary=a' }
    expect((await desk.ask('/api/paste', { method: 'POST', headers: type, body: form })).status).toBe(400)
    expect((await upload('form', form, type)).json<{ ids: string[] }>().ids).toHaveLength(1)
    expect((await desk.ask('/api/files', { method: 'POST', headers: type, body: 'x' })).status, 'unnamed').toBe(400)
  })

  it('E15: a body over its limit is refused, whether it says its length or not', async () => {
    const big = JSON.stringify({ documents: ['f1', 'f2'], more: 'x'.repeat(2 << 20) })
    expect((await desk.post('/api/compare', big)).status).toBe(413)
    const chunked = { 'content-type': 'application/json', 'transfer-encoding': 'chunked' }
    expect((await desk.ask('/api/compare', { method: 'POST', headers: chunked, body: big })).status).toBe(413)
  })
})

describe('JSON that means harm', () => {
  it.each([
    ['a key said twice', '{"text":"a","text":"b","facts":{}}'],
    ['a key said twice, once escaped', '{"text":"a","te\\u0078t":"b","facts":{}}'],
    ['__proto__', '{"text":"a","facts":{},"__proto__":{"admin":true}}'],
    ['__proto__, escaped', '{"text":"a","facts":{"__pro\\u0074o__":{"outlet":"x"}}}'],
    ['a key nobody asked for', '{"text":"a","facts":{},"admin":true}'],
    ['ten thousand levels', `{"text":"a","facts":${'['.repeat(10_000)}${']'.repeat(10_000)}}`],
    ['no JSON', '{"text":'],
    ['two values', '{"text":"a","facts":{}} {}'],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0x7d]).toString('latin1')],
  ])('E16: %s is refused', async (_, body) => {
    const before = (await ledger()).size
    const answer = await desk.post('/api/paste', body)
    expect([answer.status, answer.json<{ error: { code: string } }>().error.code]).toEqual([400, 'INPUT_REFUSED'])
    expect((await ledger()).size).toBe(before)
  })

  it('E16: a number that cannot be exact is refused', async () => {
    const { row } = (await desk.post('/api/paste', { text: 'نص', facts: {} })).json<DocumentDetail>()
    for (const entry of ['9007199254740993', '1e400', '-1', '0.5', '"1"'])
      expect((await desk.post(`/api/documents/${row.id}/undo`, `{"entry":${entry}}`)).status).toBe(400)
  })
})

describe('searches that mean harm', () => {
  it.each([
    '"*" NEAR/',
    '"',
    "' OR 1=1 --",
    '%',
    '_',
    'whole:x',
    'a AND',
    '(((',
    '*',
    '-',
    '{whole stem}: x',
    '\0',
    '^a',
  ])('E17: %j finds nothing it should not, and breaks nothing', async (q) => {
    const answer = await desk.ask(`/api/search?q=${encodeURIComponent(q)}`)
    expect(answer.status).toBe(200)
    expect(answer.json<SearchResult>().total).toBeLessThan(5)
  })

  it('E17: a stretched word is found as the word it is', async () => {
    await desk.post('/api/paste', { text: 'غادرت الشاحنات الميناء ليلاً', facts: {} })
    const plain = (await desk.ask(`/api/search?q=${encodeURIComponent('الميناء')}`)).json<SearchResult>()
    const long = (await desk.ask(`/api/search?q=${encodeURIComponent('المـيـنـاء')}`)).json<SearchResult>()
    expect(plain.total).toBeGreaterThan(0)
    expect(long).toEqual(plain)
  })
})

describe('words that mean harm', () => {
  const bad = '<img src=x onerror=alert(1)><script>alert(2)</script>'

  it('E18: in text, outlet, link and name, they stay words', async () => {
    const text = `قال المدير ${bad} إن الشاحنات غادرت الميناء.`
    const facts = { outlet: bad, link: 'javascript:alert(3)' }
    const { row } = (await desk.post('/api/paste', { text, facts })).json<DocumentDetail>()
    for (const locale of ['ar', 'en']) {
      const page = await desk.ask(`/api/documents/${row.id}/page?locale=${locale}`)
      expect(page.status).toBe(200)
      expect(page.text).toContain('&lt;script&gt;')
      expect(page.text).not.toMatch(/<script|<img|<[^>]*\son\w+=|href="javascript:/i)
      expect(page.headers['content-security-policy']).toMatch(/^sandbox; default-src 'none'/)
      expect(page.headers['content-disposition']).toMatch(/^attachment; /)
    }
    const data = await desk.ask(`/api/documents/${row.id}`)
    expect(data.headers['content-type']).toMatch(/^application\/json/)
    expect(data.headers['x-content-type-options']).toBe('nosniff')
  })

  it('E21: an original goes out under our name, as nothing that a browser would run', async () => {
    const hostile = `<html><script>alert(document.cookie)</script>`
    const { ids } = (await upload('../../x\r\nSet-Cookie: a=b.html', hostile)).json<{ ids: string[] }>()
    const { headers, text } = await desk.ask(`/api/documents/${ids[0]}/original`)
    expect(text).toBe(hostile)
    expect(headers['content-disposition']).toBe(`attachment; filename="original-${ids[0]}.bin"`)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['content-security-policy']).toMatch(/^sandbox; default-src 'none'/)
    expect(headers['cross-origin-resource-policy']).toBe('same-origin')
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['set-cookie']).toBeUndefined()
  })
})
