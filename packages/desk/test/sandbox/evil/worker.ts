/**
 * A reader that does what a reader must not. It stands where the real one would stand; what it shall do is the first password of the job, and what
 * it found out it answers as the text of a page.
 */
import { spawn, spawnSync } from 'node:child_process'
import { closeSync, fstatSync, openSync, readdirSync, readFileSync, readSync, writeFileSync, writeSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { decodeJobHead, FRAME, FrameReader, frameHead, noCounts } from '#reading'

const frames = new FrameReader()
const chunk = new Uint8Array(64 * 1024)

function next(): { type: number; payload: Uint8Array } {
  for (;;) {
    const frame = frames.next()
    if (frame !== undefined) return frame
    const count = readSync(0, chunk, 0, chunk.length, null)
    if (count === 0) process.exit(0)
    frames.push(chunk.slice(0, count))
  }
}

function write(bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at, bytes.length - at)
}

function emit(type: number, value: object | Uint8Array): void {
  const payload = value instanceof Uint8Array ? value : new TextEncoder().encode(JSON.stringify(value))
  write(frameHead(type, payload.length))
  write(payload)
}

const page = (number: number, text: string): object => ({ number, how: 'embedded', text })

function end(pages: number, more: object = {}): void {
  emit(FRAME.end, { state: 'read', kind: 'text', engine: 'text', counts: { ...noCounts(), pages }, ...more })
}

function answer(text: string): void {
  emit(FRAME.page, page(1, text))
  end(1)
}

const tried = (act: () => unknown): string => {
  try {
    return `yes ${String(act() ?? '')}`.trim()
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'refused'
  }
}

async function reach(port: number): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, timeout: 1000 })
    socket.on('connect', () => {
      socket.destroy()
      resolve('yes')
    })
    socket.on('timeout', () => resolve('ETIMEDOUT'))
    socket.on('error', (error) => resolve('code' in error ? String(error.code) : 'refused'))
  })
}

function fill(folder: string, megabytes: number): string {
  const block = new Uint8Array(1024 * 1024)
  return tried(() => {
    const file = openSync(join(folder, 'filler'), 'w')
    try {
      for (let i = 0; i < megabytes; i += 1) if (writeSync(file, block) < block.length) throw new Error('short')
    } finally {
      closeSync(file)
    }
  })
}

const spin = (): never => {
  for (;;);
}

const ACTS: Readonly<Record<string, (argument: string) => void | Promise<void>>> = {
  reach: async (port) => answer(await reach(Number(port))),
  look: (path) => answer(tried(() => readFileSync(path).length)),
  environment: () => answer(Object.keys(process.env).sort().join(' ')),
  descriptors: () => {
    const open = Array.from({ length: 128 }, (_, fd) => fd).filter((fd) => tried(() => void fstatSync(fd)) === 'yes')
    answer(
      open
        .filter((fd) => fd > 2 && tried(() => readSync(fd, new Uint8Array(16), 0, 16, 0)).startsWith('yes'))
        .join(' '),
    )
  },
  setting: () => answer(tried(() => closeSync(openSync('/proc/sys/kernel/core_pattern', 'r+')))),
  write: (path) => answer(tried(() => writeFileSync(join(path, 'written'), 'x'))),
  fill: (argument) => {
    const [folder, megabytes] = argument.split(' ')
    answer(fill(folder!, Number(megabytes)))
  },
  unshare: () => answer(String(spawnSync('unshare', ['-r', 'true'], { stdio: 'ignore' }).status ?? 'refused')),
  unmount: (path) => answer(String(spawnSync('umount', [path], { stdio: 'ignore' }).status ?? 'refused')),
  remount: () =>
    answer(String(spawnSync('mount', ['-o', 'remount,rw', '/usr'], { stdio: 'ignore' }).status ?? 'refused')),
  survive: (marker) => {
    spawn('setsid', ['sh', '-c', `exec -a ${marker} sleep 300`], { stdio: 'ignore', detached: true }).unref()
    answer(String(readdirSync('/proc').filter((name) => /^\d+$/.test(name)).length))
  },
  buffers: () => {
    const held: Uint8Array[] = []
    for (;;) held.push(new Uint8Array(64 * 1024 * 1024).fill(1))
  },
  wasm: () => {
    const memory = new WebAssembly.Memory({ initial: 1, maximum: 65_536 })
    try {
      for (;;) memory.grow(1024)
    } catch {
      answer(String(memory.buffer.byteLength))
    }
  },
  heap: () => {
    const held: string[][] = []
    for (;;) held.push(new Array<string>(1_000_000).fill('x'.repeat(10)))
  },
  spin,
  sleep: () => new Promise(() => setInterval(() => {}, 1_000_000)),
  fork: () => {
    let started = 0
    for (let i = 0; i < 200; i += 1) {
      const child = spawn('sleep', ['30'], { stdio: 'ignore' })
      child.on('error', () => {})
      if (child.pid !== undefined) started += 1
    }
    answer(String(started))
  },
  exit: (code) => process.exit(Number(code)),
  'extra-byte': () => {
    answer('fine')
    write(Uint8Array.of(0))
  },
  'extra-frame': () => {
    answer('fine')
    emit(FRAME.page, page(2, 'more'))
  },
  'no-echo': () => {
    answer('fine')
    write(frameHead(FRAME.echo, 16))
    write(new Uint8Array(16))
  },
  'fewer-pages': () => {
    emit(FRAME.page, page(1, 'one'))
    end(0)
  },
  'page-zero': () => {
    emit(FRAME.page, page(0, 'zero'))
    end(1)
  },
  'many-pages': (count) => {
    for (let i = 1; i <= Number(count); i += 1) emit(FRAME.page, page(i, ''))
    end(Number(count))
  },
  'falling-pages': () => {
    emit(FRAME.page, page(2, ''))
    emit(FRAME.page, page(1, ''))
    end(2)
  },
  'short-frame': () => {
    write(frameHead(FRAME.page, 1000))
    write(new Uint8Array(10))
    process.exit(0)
  },
  'huge-frame': () => write(frameHead(FRAME.page, 0xffff_fff0)),
  'bad-utf8': () => {
    emit(FRAME.page, Uint8Array.of(0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d))
    end(1)
  },
  'bad-span': () => {
    emit(FRAME.page, { ...page(1, 'short'), words: [0, 9, 0, 0, 10, 10] })
    end(1)
  },
  'bad-box': () => {
    emit(FRAME.page, { ...page(1, 'short'), words: [0, 5, 0, 0, 100_001, 10] })
    end(1)
  },
  'unknown-finding': () => {
    emit(FRAME.finding, { code: 'everything-is-fine', params: {} })
    end(0)
  },
  'bytes-of-no-child': () => emit(FRAME.bytes, new Uint8Array(10)),
  'text-of-unread': () => {
    emit(FRAME.page, page(1, 'text'))
    end(1, { state: 'unread', because: 'damaged' })
  },
  stderr: () => {
    const line = new TextEncoder().encode('\u001b[31mé shout \n'.repeat(1000))
    for (;;) writeSync(2, line)
  },
  complain: () => {
    writeSync(2, new TextEncoder().encode('\u001b[31mé first line\n'))
    process.exit(3)
  },
  fine: () => answer('fine'),
}

write(frameHead(FRAME.ready, 0))
for (;;) {
  const frame = next()
  if (frame.type === FRAME.echo) {
    emit(FRAME.echo, frame.payload)
    continue
  }
  if (frame.type !== FRAME.job) process.exit(64)
  const head = decodeJobHead(frame.payload)
  while (next().type !== FRAME.go);
  const [act = '', argument = ''] = head.hints.passwords ?? []
  await ACTS[act]?.(argument)
}
