import type { Context } from 'hono'
import type { z } from 'zod'
import { ServerError } from './error.ts'

const DEEPEST = 24

/**
 * A JSON body that fits its schema. Size, depth, `__proto__` and duplicate keys are looked at before it is believed.
 * @throws {ServerError} TOO_LARGE, INPUT_REFUSED with the place of the first fault
 */
export async function readJson<T extends z.ZodType>(c: Context, schema: T, limit = 1 << 20): Promise<z.output<T>> {
  const declared = Number(c.req.header('content-length') ?? '0')
  if (declared > limit) throw new ServerError('TOO_LARGE', { limit })
  const type = c.req.header('content-type') ?? ''
  if (!/^application\/json\b/i.test(type)) throw new ServerError('INPUT_REFUSED', { place: 'content-type' })
  const bytes = await readBody(c, limit)
  const text = decode(bytes)
  refuseShape(text)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new ServerError('INPUT_REFUSED', { place: 'body' })
  }
  return parseWith(schema, value)
}

/** @throws {ServerError} INPUT_REFUSED */
export function parseWith<T extends z.ZodType>(schema: T, value: unknown): z.output<T> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw new ServerError('INPUT_REFUSED', { place: result.error.issues[0]?.path.join('/') ?? '' })
}

async function readBody(c: Context, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  const body = c.req.raw.body
  if (!body) return new Uint8Array(0)
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > limit) throw new ServerError('TOO_LARGE', { limit })
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new ServerError('INPUT_REFUSED', { place: 'encoding' })
  }
}

/** Walks the text once: depth, keys said twice in one object, and the key that would reach a prototype. */
function refuseShape(text: string): void {
  const keys: (Set<string> | undefined)[] = []
  let i = 0
  while (i < text.length) {
    const c = text[i]!
    if (c === '"') {
      const end = endOfString(text, i)
      const open = keys.at(-1)
      if (open && isBeforeColon(text, end)) {
        const key = keyAt(text, i, end)
        if (open.has(key)) throw new ServerError('INPUT_REFUSED', { place: 'duplicate key' })
        if (key === '__proto__') throw new ServerError('INPUT_REFUSED', { place: 'key' })
        open.add(key)
      }
      i = end
      continue
    }
    if (c === '{' || c === '[') {
      keys.push(c === '{' ? new Set() : undefined)
      if (keys.length > DEEPEST) throw new ServerError('INPUT_REFUSED', { place: 'depth' })
    } else if (c === '}' || c === ']') keys.pop()
    i++
  }
}

function endOfString(text: string, start: number): number {
  let i = start + 1
  while (i < text.length && text[i] !== '"') i += text[i] === '\\' ? 2 : 1
  return i + 1
}

function isBeforeColon(text: string, from: number): boolean {
  let i = from
  while (text[i] === ' ' || text[i] === '\n' || text[i] === '\r' || text[i] === '\t') i++
  return text[i] === ':'
}

/** The key as it will be read: one written with escapes is the same key. */
function keyAt(text: string, start: number, end: number): string {
  try {
    return String(JSON.parse(text.slice(start, end)))
  } catch {
    throw new ServerError('INPUT_REFUSED', { place: 'body' })
  }
}
