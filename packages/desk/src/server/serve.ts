import { serve } from '@hono/node-server'
import { type Backstage, buildApp } from './app.ts'
import { Sessions } from './session.ts'

export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number
  /** Folder of the built web; undefined where it was not built. */
  readonly web: string | undefined
}

export interface Serving {
  readonly port: number
  /** An address with a token that is good once. */
  readonly address: () => string
  close(): Promise<void>
}

/** Serves a desk on loopback, and nowhere else. */
export async function serveDesk(backstage: Backstage, { port, web }: ServeOptions): Promise<Serving> {
  let listening = port
  const sessions = new Sessions(() => listening)
  const app = buildApp({ backstage, sessions, web })
  return await new Promise((resolve, reject) => {
    const server = serve(
      {
        fetch: app.fetch,
        hostname: '127.0.0.1',
        port,
        // Slow headers or bodies are given up (RFC 9110 leaves it to us); a loopback client is never that slow.
        serverOptions: { headersTimeout: 10_000, requestTimeout: 120_000, maxHeaderSize: 16_384 },
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
