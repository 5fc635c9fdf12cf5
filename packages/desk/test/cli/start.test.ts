import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'

const ENTRY = fileURLToPath(new URL('../../bin/isnad.js', import.meta.url))
const TEXT = 'أعلن متحدث باسم هيئة الأرصفة أن الرصيف الرابع أُخلي ليلاً.\nوذكرت شبكة المدار أن الشاحنات خرجت قبل الفجر.\n'

let root: string
let child: ChildProcess | undefined
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'isnad-start-'))
  mkdirSync(join(root, 'given'))
})
afterEach(() => {
  child?.kill('SIGKILL')
  rmSync(root, { recursive: true, force: true })
})

/** A desk started as a person would; `until` waits for words of its output, `ended` for its exit code. */
function start(...args: string[]) {
  const env = { ...process.env, ISNAD_CONFIG: join(root, 'config'), ISNAD_CASES: join(root, 'cases') }
  const desk = spawn(process.execPath, [ENTRY, 'start', '--no-open', '--locale', 'en', ...args], {
    env: { ...env, TMPDIR: join(root, 'given'), NO_COLOR: '1' },
  })
  child = desk
  let output = ''
  const hearers = new Set<() => void>()
  for (const stream of [desk.stdout, desk.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      for (const hear of hearers) hear()
    })
  const ended = new Promise<number | null>((resolve) => desk.once('exit', resolve))
  const until = (words: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const hear = (): void => {
        if (words.test(output)) resolve(output)
      }
      hearers.add(hear)
      hear()
      void ended.then((code) => reject(new Error(`ended with ${code}:\n${output}`)))
    })
  return { desk, ended, until, output: () => output }
}

function statusOf(output: string, path: string): Promise<number | undefined> {
  const port = /127\.0\.0\.1:(\d+)/.exec(output)?.[1]
  return new Promise((resolve, reject) => {
    request({ port, path, headers: { host: `127.0.0.1:${port}` } }, (answer) => resolve(answer.statusCode))
      .on('error', reject)
      .end()
  })
}

it('prints the address and answers before anything has been read, then tells what was found', async () => {
  writeFileSync(join(root, 'given', 'notice.txt'), TEXT)
  const { desk, ended, until } = start(join(root, 'given', 'notice.txt'))
  const early = await until(/#token=/)
  expect(early).not.toContain('Received')
  expect(await statusOf(early, '/api/case')).toBe(401)
  const late = await until(/Received: one document[\s\S]*Ctrl-C closes it/)
  expect(late).toContain('notice.txt')
  expect(late).toContain('→')
  desk.kill('SIGINT')
  expect(await ended).toBe(0)
})

it('leaves everything whole when it is stopped while it reads, and nothing on disk', async () => {
  for (let i = 0; i < 40; i++) writeFileSync(join(root, 'given', `${i}.txt`), TEXT.repeat(20))
  const before = readdirSync(join(root, 'given')).sort()
  const { desk, ended, until, output } = start(join(root, 'given'))
  await until(/#token=/)
  desk.kill('SIGINT')
  expect(await ended, output()).toBe(0)
  expect(output()).not.toContain('Received: 40')
  expect(readdirSync(root).sort()).toEqual(['given'])
  expect(readdirSync(join(root, 'given')).sort()).toEqual(before)
})

it('opens all the same when nothing of what was given can be received, and says so', async () => {
  const { desk, ended, until } = start(join(root, 'not-there'))
  await until(/Nothing of what was given could be received/)
  desk.kill('SIGINT')
  expect(await ended).toBe(0)
})
