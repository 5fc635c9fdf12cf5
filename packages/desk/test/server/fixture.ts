import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newCase } from '#app'
import { Backstage, type BackstageOptions } from '#app/workspace'
import { type Backstage as Behind, type ServeOptions, serveDesk } from '#server'

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
  readonly text: string
  json<T>(): T
}

export interface Ask {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  /** Sends neither cookie nor our own header. */
  readonly stranger?: boolean
}

export interface Opened {
  readonly port: number
  readonly root: string
  readonly cases: string
  readonly backstage: Backstage
  ask(path: string, asked?: Ask): Promise<Answer>
  post(path: string, value: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>
  /** Header lines that a page of ours would send. */
  readonly own: Readonly<Record<string, string>>
  close(): Promise<void>
}

export interface Opening {
  readonly onDisk?: boolean
  readonly chooseTier?: BackstageOptions['chooseTier']
  readonly limits?: ServeOptions['limits']
  readonly behind?: (real: Behind) => Behind
}

/** A desk served on loopback with a session, over a scratch case or one on disk. */
export async function openServer({
  onDisk = false,
  chooseTier,
  limits,
  behind = (real) => real,
}: Opening = {}): Promise<Opened> {
  const root = mkdtempSync(join(tmpdir(), 'isnad-server-'))
  const web = join(root, 'web')
  mkdirSync(join(web, 'assets'), { recursive: true })
  writeFileSync(join(web, 'index.html'), '<!doctype html><title>desk</title>')
  writeFileSync(join(web, 'assets', 'a-1.js'), 'export {}')
  writeFileSync(join(root, 'secret.txt'), 'not for the web')
  const env = { configFolder: join(root, 'config'), version: '0' }
  const cases = join(root, 'cases')
  const key = { protection: 'open' } as const
  const made = onDisk ? await newCase(env, { folder: join(root, 'case'), key, custodian: { kind: 'make' } }) : undefined
  const backstage = await Backstage.open(
    { env, casesFolder: cases, samples: join(root, 'none'), ...(chooseTier ? { chooseTier } : {}) },
    made?.desk,
  )
  const real: Behind = {
    version: '0',
    workspace: () => backstage.workspace(),
    state: () => backstage.state(),
    openSample: () => backstage.openSample(),
    reading: () => backstage,
    process: () => backstage.process(),
    save: (asked) => backstage.save(asked),
    close: () => backstage.close(),
    listen: (listener) => backstage.listen(listener),
    onFault: () => undefined,
  }
  const serving = await serveDesk(behind(real), { port: 0, web, ...(limits ? { limits } : {}) })
  const { port } = serving
  const token = serving.address().split('#token=')[1]
  const entered = await send(port, '/api/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-isnad': '1' },
    body: JSON.stringify({ token }),
  })
  const cookie = entered.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
  const own = { cookie, 'x-isnad': '1' }
  const ask = (path: string, { stranger = false, headers = {}, ...rest }: Ask = {}): Promise<Answer> =>
    send(port, path, { ...rest, headers: { ...(stranger ? {} : own), ...headers } })
  return {
    port,
    root,
    cases,
    backstage,
    own,
    ask,
    post: (path, value, headers = {}) =>
      ask(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof value === 'string' ? value : JSON.stringify(value),
      }),
    async close() {
      await serving.close()
      await backstage.end()
      rmSync(root, { recursive: true, force: true })
    },
  }
}

/** One request, its path sent as it stands. */
function send(port: number, path: string, { method = 'GET', headers = {}, body }: Ask): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('error', reject)
      answer.on('end', () => {
        const bytes = Buffer.concat(chunks)
        const text = bytes.toString('utf8')
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: bytes,
          text,
          json: <T>() => JSON.parse(text) as T,
        })
      })
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

/** Writes bytes to a socket and gives what came until the other side closed it, or until `patience` ms have passed. */
export function raw(
  port: number,
  bytes: string | Uint8Array,
  patience = 8_000,
): Promise<{ readonly text: string; readonly closed: boolean }> {
  return new Promise((resolve) => {
    let text = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    const timer = setTimeout(() => end(false), patience)
    const end = (closed: boolean): void => {
      clearTimeout(timer)
      socket.destroy()
      resolve({ text, closed })
    }
    socket.on('data', (chunk) => {
      text += chunk.toString('utf8')
    })
    socket.on('error', () => end(true))
    socket.on('close', () => end(true))
  })
}

/** Sends part of what it promised, and goes away. */
export function breakOff(port: number, head: string, part: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(head)
      socket.write(part, () => setTimeout(() => socket.resetAndDestroy(), 200))
    })
    socket.on('error', () => undefined)
    socket.on('close', () => setTimeout(resolve, 300))
  })
}
