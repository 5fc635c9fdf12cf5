import { serve } from '@hono/node-server'
import { type Backstage, buildApp } from './app.ts'
import { Sessions } from './session.ts'

export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number
  /** Folder of the built web; undefined where it was not built. */
  readonly web: string | undefined
  readonly limits?: ServeLimits
}

/** How long a client may take, in milliseconds. */
export interface ServeLimits {
  /** To send its headers. */
  readonly headersMs: number
  /** To send all of a request: a large original onto a slow disk takes minutes. */
  readonly requestMs: number
  /** How often slow ones are looked for. */
  readonly checkMs: number
}

const LIMITS: ServeLimits = { headersMs: 10_000, requestMs: 1_800_000, checkMs: 5_000 }

export interface Serving {
  readonly port: number
  /** An address with a token that is good once. */
  readonly address: () => string
  close(): Promise<void>
}

/** Serves a desk on loopback, and nowhere else. */
export async function serveDesk(backstage: Backstage, { port, web, limits = LIMITS }: ServeOptions): Promise<Serving> {
  let listening = port
  const sessions = new Sessions(() => listening)
  const app = buildApp({ backstage, sessions, web })
  return await new Promise((resolve, reject) => {
    const server = serve(
      {
        fetch: app.fetch,
        hostname: '127.0.0.1',
        port,
        // Slow headers or bodies are given up (RFC 9110, 15.5.9): a client that holds connections open starves the rest.
        serverOptions: {
          headersTimeout: limits.headersMs,
          requestTimeout: limits.requestMs,
          connectionsCheckingInterval: limits.checkMs,
          maxHeaderSize: 16_384,
        },
      },
      (info) => {
        listening = info.port
        resolve({
          port: info.port,
          address: () => `http://127.0.0.1:${info.port}/#token=${sessions.token}`,
          close: () =>
            new Promise((done) => {
              server.close(() => done())
              if ('closeAllConnections' in server) server.closeAllConnections()
            }),
        })
      },
    )
    server.on('error', reject)
  })
}
