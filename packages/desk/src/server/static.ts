import { readFileSync, statSync } from 'node:fs'
import { extname, join, resolve, sep } from 'node:path'
import type { HttpBindings } from '@hono/node-server'
import type { Context, MiddlewareHandler } from 'hono'
import { ServerError } from './error.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
}

/**
 * Serves the built web from one folder. Whether the address is plain was asked before (`plainAddress`). Addresses of the
 * page's own router get the page.
 * @throws {ServerError} INPUT_REFUSED, NOT_FOUND
 */
export function serveWeb(c: Context, folder: string): Response {
  const path = decodeURIComponent(new URL(c.req.url).pathname)
  const isFile = extname(path) !== ''
  const root = resolve(folder)
  const file = resolve(join(root, isFile ? path : 'index.html'))
  if (file !== root && !file.startsWith(root + sep)) throw new ServerError('INPUT_REFUSED', { place: 'path' })
  let body: Buffer
  try {
    if (!statSync(file).isFile()) throw new ServerError('NOT_FOUND')
    body = readFileSync(file)
  } catch (cause) {
    throw cause instanceof ServerError ? cause : new ServerError('NOT_FOUND', {}, { cause })
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream'
  // Hashed names never change their content; the page itself always may.
  const cache = /\/assets\//.test(path) ? 'public, max-age=31536000, immutable' : 'no-store'
  return new Response(new Uint8Array(body), { headers: { 'Content-Type': type, 'Cache-Control': cache } })
}

/**
 * Refuses an address that is not plain, on every route: no dot segments, no escapes left after one decoding, no
 * backslash, no NUL, no empty segment. It looks at the address as it was sent: whoever parses it as a URL first has
 * resolved `%2e%2e` already, and would route what nobody asked for.
 */
export function plainAddress(): MiddlewareHandler<{ Bindings: Partial<HttpBindings> }> {
  return async (c, next) => {
    const sent = c.env?.incoming?.url ?? new URL(c.req.url).pathname
    plainPath(sent.split('?', 1)[0] ?? '')
    await next()
  }
}

/** @throws {ServerError} INPUT_REFUSED */
export function plainPath(raw: string): string {
  let path: string
  try {
    path = decodeURIComponent(raw)
  } catch (cause) {
    throw new ServerError('INPUT_REFUSED', { place: 'path' }, { cause })
  }
  const odd = /[\\\0%]|\/\.{1,2}(\/|$)|\/\//.test(path) || /%2e|%2f|%5c|%00/i.test(raw)
  if (odd) throw new ServerError('INPUT_REFUSED', { place: 'path' })
  return path
}
