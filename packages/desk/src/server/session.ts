import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { ServerError } from './error.ts'

/** The header that a page of ours sends and a form of somebody else's cannot. */
export const OWN_HEADER = 'x-isnad'

/**
 * Who may speak to the desk: whoever has the one-time token that the terminal printed. It is exchanged once for a
 * cookie; the cookie's value is never stored, only its digest. Tied to the port, since cookies are not.
 */
export class Sessions {
  readonly #cookie: string
  #token: string | undefined
  readonly #sessions = new Set<string>()

  constructor(port: () => number) {
    this.#token = randomBytes(32).toString('base64url')
    this.#cookie = `isnad-${randomBytes(4).toString('hex')}`
    this.port = port
  }

  readonly port: () => number

  /** The token that has not been used yet; each is good for one browser. */
  get token(): string {
    this.#token ??= randomBytes(32).toString('base64url')
    return this.#token
  }

  /** @throws {ServerError} TOKEN_USED */
  exchange(c: Context, given: string): void {
    const wanted = this.#token
    if (wanted === undefined || !sameText(given, wanted)) throw new ServerError('TOKEN_USED')
    this.#token = undefined
    const session = randomBytes(32).toString('base64url')
    this.#sessions.add(digest(session))
    setCookie(c, this.#cookie, session, { httpOnly: true, sameSite: 'Strict', path: '/' })
  }

  has(c: Context): boolean {
    const session = getCookie(c, this.#cookie)
    return session !== undefined && this.#sessions.has(digest(session))
  }

  /** Requires a session. @throws {ServerError} NO_SESSION */
  required(): MiddlewareHandler {
    return async (c, next) => {
      if (!this.has(c)) throw new ServerError('NO_SESSION')
      await next()
    }
  }
}

/**
 * Host and Origin: a page elsewhere whose name was bound to this machine (DNS rebinding) sends its own Host; a page
 * elsewhere that posts here sends its own Origin, and cannot send our header without being asked first.
 */
export function sameOrigin(port: () => number): MiddlewareHandler {
  return async (c, next) => {
    const hosts = [`127.0.0.1:${port()}`, `localhost:${port()}`, `[::1]:${port()}`]
    const host = c.req.header('host')
    if (host === undefined || !hosts.includes(host)) throw new ServerError('HOST_REFUSED')
    const origin = c.req.header('origin')
    if (origin !== undefined && origin !== `http://${host}`) throw new ServerError('ORIGIN_REFUSED')
    const site = c.req.header('sec-fetch-site')
    if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new ServerError('ORIGIN_REFUSED')
    const changes = c.req.method !== 'GET' && c.req.method !== 'HEAD'
    if (changes && c.req.header(OWN_HEADER) !== '1') throw new ServerError('ORIGIN_REFUSED')
    await next()
  }
}

function sameText(a: string, b: string): boolean {
  return timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest())
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}
