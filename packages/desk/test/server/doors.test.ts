import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildApp } from '../../src/server/app.ts'
import { Sessions } from '../../src/server/session.ts'
import { type Opened, openServer, raw } from './fixture.ts'

let desk: Opened
beforeAll(async () => {
  desk = await openServer()
})
afterAll(() => desk.close())

const size = async (): Promise<number> => (await desk.ask('/api/ledger')).json<{ size: number }>().size

/** Every route that the program has, so that a new one is held to the same. */
function routes(): { method: string; path: string }[] {
  const nothing = (): never => {
    throw new TypeError('not called')
  }
  const backstage = {
    version: '0',
    workspace: nothing,
    state: nothing,
    openSample: nothing,
    reading: nothing,
    process: nothing,
    save: nothing,
    close: nothing,
    listen: nothing,
    onFault: nothing,
  }
  const app = buildApp({ backstage, sessions: new Sessions(() => 0), web: undefined })
  const all = app.routes.filter((r) => r.method !== 'ALL' && r.path.startsWith('/api/') && r.path !== '/api/session')
  return all.map(({ method, path }) => ({ method, path: path.replace(':id', 'f1') }))
}

describe('whoever has no session', () => {
  it('E1: is refused on every route, downloads and events included', async () => {
    const all = routes()
    expect(all.map((r) => r.path)).toEqual(
      expect.arrayContaining(['/api/events', '/api/documents/f1/original', '/api/ledger']),
    )
    for (const { method, path } of all) {
      const answer = await desk.ask(path, { method, stranger: true, headers: { 'x-isnad': '1' } })
      expect([method, path, answer.status]).toEqual([method, path, 401])
    }
    expect((await desk.ask('/api/case')).status, 'with a session').toBe(200)
  })

  it('E1: is refused with a cookie that was made up, and with a token that was used', async () => {
    const cookie = desk.own.cookie!.replace(/=.*/, '=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA')
    expect((await desk.ask('/api/case', { stranger: true, headers: { cookie } })).status).toBe(401)
    const used = await desk.post('/api/session', { token: 'x'.repeat(43) })
    expect([used.status, used.json<{ error: { code: string } }>().error.code]).toEqual([401, 'TOKEN_USED'])
  })
})

describe('a page elsewhere', () => {
  const paste = JSON.stringify({ text: 'من صفحة أخرى', facts: {} })

  it.each([
    ['without our header', { 'x-isnad': '' }],
    ['with a wrong value of it', { 'x-isnad': 'true' }],
    ['from another origin', { origin: 'https://evil.example' }],
    ['from another port of this machine', { origin: 'http://127.0.0.1:1' }],
    ['from an origin that hides', { origin: 'null' }],
    ['that the browser calls cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['that the browser calls same-site', { 'sec-fetch-site': 'same-site' }],
  ] as const)('E3: cannot write %s', async (_, extra) => {
    const before = await size()
    const headers = { 'content-type': 'application/json', ...extra }
    const answer = await desk.ask('/api/paste', { method: 'POST', headers, body: paste })
    expect(answer.status).toBe(403)
    expect(await size()).toBe(before)
  })

  it('E3: cannot write as a form would, without being asked first', async () => {
    const before = await size()
    const headers = { 'content-type': 'text/plain' }
    expect((await desk.ask('/api/paste', { method: 'POST', headers, body: paste })).status).toBe(400)
    const asked = await desk.ask('/api/paste', {
      method: 'OPTIONS',
      stranger: true,
      headers: { origin: 'https://evil.example', 'access-control-request-headers': 'x-isnad' },
    })
    expect(asked.headers['access-control-allow-origin']).toBeUndefined()
    expect(await size()).toBe(before)
  })

  it('E25: hears no events and opens no socket', async () => {
    const origin = { origin: 'https://evil.example' }
    expect((await desk.ask('/api/events', { headers: origin })).status).toBe(403)
    const upgrade = `GET /api/events HTTP/1.1\r\nHost: 127.0.0.1:${desk.port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nOrigin: https://evil.example\r\n\r\n`
    const { text } = await raw(desk.port, upgrade, 1_000)
    expect(text).toMatch(/^HTTP\/1\.1 403 /)
  })
})

describe('a name bound to this machine by somebody else', () => {
  it.each([['evil.example'], ['evil.example:80'], ['127.0.0.1'], ['127.0.0.1.evil.example'], ['0.0.0.0:1']])(
    'E4: Host %s is refused',
    async (host) => {
      expect((await desk.ask('/api/case', { headers: { host } })).status).toBe(421)
      expect((await desk.ask('/', { headers: { host } })).status).toBe(421)
    },
  )

  it('E4: what a proxy would say changes nothing', async () => {
    const right = `127.0.0.1:${desk.port}`
    const forwarded = { 'x-forwarded-host': right, forwarded: `host=${right}` }
    expect((await desk.ask('/api/case', { headers: { host: 'evil.example', ...forwarded } })).status).toBe(421)
    const other = { 'x-forwarded-host': 'evil.example' }
    expect((await desk.ask('/api/case', { headers: other })).status).toBe(200)
  })

  it('E4: a request that names no host is refused', async () => {
    const { text, closed } = await raw(desk.port, 'GET /api/case HTTP/1.1\r\n\r\n')
    expect(text).toMatch(/^HTTP\/1\.1 400 /)
    expect(closed).toBe(true)
  })
})

describe('addresses', () => {
  it.each([
    '/%2e%2e%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/%252e%252e%252fsecret.txt',
    '/secret.txt%00.js',
    '/%c0%ae%c0%ae/secret.txt',
    '/%c0%af..%c0%afsecret.txt',
    '/%e0%80%ae%e0%80%ae/secret.txt',
    '/assets//a-1.js',
    '/api/documents/%2e%2e/case',
    '/api/documents/..%2f..%2fcase',
  ])('E10: %s is refused', async (path) => {
    const answer = await desk.ask(path)
    expect(answer.status).toBe(400)
    expect(answer.text).not.toContain('not for the web')
  })

  it('E10: plain addresses are served', async () => {
    expect((await desk.ask('/assets/a-1.js')).status).toBe(200)
    expect((await desk.ask('/documents/f1')).text).toContain('<title>desk</title>')
  })

  it('E19: no address sends anybody elsewhere', async () => {
    for (const path of ['/?next=//evil.example', '/?next=https://evil.example', '/login?return=//evil.example']) {
      const answer = await desk.ask(path)
      expect([answer.status, answer.headers.location]).toEqual([200, undefined])
    }
    for (const path of ['//evil.example', '//evil.example/%2f..', '/\\evil.example']) {
      const answer = await desk.ask(path)
      expect([answer.status, answer.headers.location]).toEqual([400, undefined])
    }
  })

  it('E20: nothing may frame an answer, be it a page, data, a refusal or an asset', async () => {
    for (const path of ['/', '/api/case', '/api/nothing', '/assets/a-1.js', '/api/documents/f99']) {
      const { headers } = await desk.ask(path)
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
      expect(headers['x-frame-options']).toBe('DENY')
    }
    const { headers } = await desk.ask('/api/case', { stranger: true })
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  })
})

describe('requests of two minds', () => {
  const head = (): string => `POST /api/paste HTTP/1.1\r\nHost: 127.0.0.1:${desk.port}\r\n`
  const inner = 'GET /api/case HTTP/1.1\r\nHost: x\r\n\r\n'

  it.each([
    ['a length and chunks', `Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${inner}`],
    ['chunks and a length', `Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n${inner}`],
    ['two lengths', `Content-Length: 4\r\nContent-Length: 5\r\n\r\nabcde${inner}`],
    ['an encoding that is none', `Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${inner}`],
    ['a length with a sign', `Content-Length: +4\r\n\r\nabcd${inner}`],
    ['a space before the colon', `Content-Length : 4\r\n\r\nabcd${inner}`],
  ])('E11: %s: refused, and the connection closed', async (_, rest) => {
    const { text, closed } = await raw(desk.port, head() + rest)
    expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 400'])
    expect(closed).toBe(true)
  })

  it('E11: a bad chunk ends the connection, and what follows it is never answered', async () => {
    const cookie = `Cookie: ${desk.own.cookie}\r\nX-Isnad: 1\r\nContent-Type: application/json\r\n`
    const { text, closed } = await raw(desk.port, `${head()}${cookie}Transfer-Encoding: chunked\r\n\r\nzz\r\n${inner}`)
    expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 400'])
    expect(closed).toBe(true)
  })
})

describe('requests that take their time', () => {
  let slow: Opened
  beforeAll(async () => {
    slow = await openServer({ limits: { headersMs: 300, requestMs: 600, checkMs: 100 } })
  })
  afterAll(() => slow.close())

  it('E12: headers that never end are given up', async () => {
    const { text, closed } = await raw(slow.port, `GET / HTTP/1.1\r\nHost: 127.0.0.1:${slow.port}\r\nX-A: 1\r\n`)
    expect(closed).toBe(true)
    expect(text).toMatch(/^HTTP\/1\.1 408 /)
  })

  it('E12: a body that never ends is given up', async () => {
    const head = `POST /api/paste HTTP/1.1\r\nHost: 127.0.0.1:${slow.port}\r\nCookie: ${slow.own.cookie}\r\nX-Isnad: 1\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{`
    const { closed } = await raw(slow.port, head)
    expect(closed).toBe(true)
    expect((await slow.ask('/api/case')).status, 'the next request').toBe(200)
  })
})

describe('what a fault of ours tells', () => {
  it('E26: its code, and no path, stack, query or version', async () => {
    const heard: unknown[] = []
    const secret = 'SQLITE_ERROR: SELECT * FROM files at /home/somebody/case/index.db'
    const broken = await openServer({
      behind: (real) => ({
        ...real,
        listen: () => {
          throw new Error(secret)
        },
        save: async () => {
          throw new Error(secret)
        },
        onFault: (error) => void heard.push(error),
      }),
    })
    const answer = await broken.post('/api/case/save', { name: 'a', passphrase: null })
    expect(answer.status).toBe(500)
    expect(answer.json()).toEqual({ error: { code: 'FAULT', params: {} } })
    expect(heard).toHaveLength(1)
    await broken.close()
  })

  it('E26: no answer says what serves it', async () => {
    const answers = [await desk.ask('/'), await desk.ask('/api/nothing'), await desk.ask('/%2e%2e')]
    for (const { headers, text } of answers) {
      expect([headers.server, headers['x-powered-by'], headers['x-runtime']]).toEqual([undefined, undefined, undefined])
      expect(text).not.toMatch(/node|hono|\/packages\/|\bat .*:\d+:\d+/i)
    }
    const { text } = await raw(desk.port, 'NONSENSE\r\n\r\n')
    expect(text).not.toMatch(/node|hono|llhttp|parse/i)
  })
})
