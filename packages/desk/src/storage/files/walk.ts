import { lstatSync, readdirSync, readlinkSync, realpathSync, type Stats, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { GivenName, RefusedBlob } from '#custody'
import { errnoOf } from './disk.ts'
import { refusalOf } from './staging.ts'

/** What a walk comes upon. Names and paths are testimony; `path` is what this machine opens. */
export type Walked =
  | { readonly kind: 'file'; readonly path: string | Buffer; readonly given: GivenName; readonly size: number }
  | { readonly kind: 'refused'; readonly given: GivenName; readonly refusal: RefusedBlob }
  | {
      readonly kind: 'skipped'
      readonly given: GivenName
      readonly because: 'SYMLINK' | 'THE_CASE_ITSELF'
      readonly detail: string
    }

/**
 * Walks a file or a folder, in the order of the names' bytes. Links inside a folder are named and not followed: they
 * may lead anywhere. A link that was named by the person herself is followed.
 * @param caseFolder - is not received into itself
 */
export function* walk(path: string, caseFolder: string | undefined): Generator<Walked> {
  const given = { name: basename(resolve(path)) }
  let stats: Stats
  let real: string
  try {
    stats = statSync(path)
    real = realpathSync(path)
  } catch (error) {
    yield { kind: 'refused', given: { name: path }, refusal: refusalOf(error) }
    return
  }
  const itself = caseFolder === undefined ? undefined : statSync(caseFolder, { throwIfNoEntry: false })
  if (stats.isDirectory()) yield* walkFolder(Buffer.from(real), [Buffer.from(given.name)], stats, itself)
  else if (stats.isFile()) yield { kind: 'file', path: real, given, size: stats.size }
  else yield { kind: 'refused', given, refusal: { outcome: 'refused', because: 'NOT_A_FILE', detail: '' } }
}

function* walkFolder(
  folder: Buffer,
  inside: readonly Buffer[],
  stats: Stats,
  itself: Stats | undefined,
): Generator<Walked> {
  const name = inside.at(-1) ?? Buffer.alloc(0)
  const given = givenOf(name, inside.slice(0, -1))
  if (itself !== undefined && stats.dev === itself.dev && stats.ino === itself.ino) {
    yield { kind: 'skipped', given, because: 'THE_CASE_ITSELF', detail: '' }
    return
  }
  let names: Buffer[]
  try {
    names = readdirSync(folder, { encoding: 'buffer' }).sort(Buffer.compare)
  } catch (error) {
    yield { kind: 'refused', given, refusal: refusalOf(error) }
    return
  }
  for (const below of names) {
    const path = Buffer.concat([folder, SEPARATOR, below])
    const file = givenOf(below, inside)
    let found: Stats
    try {
      found = lstatSync(path)
    } catch (error) {
      yield { kind: 'refused', given: file, refusal: refusalOf(error) }
      continue
    }
    if (found.isSymbolicLink()) yield { kind: 'skipped', given: file, because: 'SYMLINK', detail: targetOf(path) }
    else if (found.isDirectory()) yield* walkFolder(path, [...inside, below], found, itself)
    else if (found.isFile()) yield { kind: 'file', path, given: file, size: found.size }
    else yield { kind: 'refused', given: file, refusal: { outcome: 'refused', because: 'NOT_A_FILE', detail: '' } }
  }
}

const SEPARATOR = Buffer.from('/')

function targetOf(path: Buffer): string {
  try {
    return decode(readlinkSync(path, { encoding: 'buffer' })).text
  } catch (error) {
    return errnoOf(error) ?? ''
  }
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const lenient = new TextDecoder('utf-8', { ignoreBOM: true })

/** A name's characters, and its bytes where they spell none. Nothing is normalised: two spellings are two names. */
export function givenOf(name: Buffer, folders: readonly Buffer[]): GivenName {
  const own = decode(name)
  const path = Buffer.concat(folders.flatMap((one, i) => (i === 0 ? [one] : [SEPARATOR, one])))
  const above = decode(path)
  return {
    name: own.text,
    ...(own.sure ? {} : { nameBytes: name.toString('base64') }),
    ...(path.length === 0 ? {} : { path: above.text }),
    ...(above.sure ? {} : { pathBytes: path.toString('base64') }),
  }
}

function decode(bytes: Buffer): { readonly text: string; readonly sure: boolean } {
  try {
    return { text: strict.decode(bytes), sure: true }
  } catch {
    return { text: lenient.decode(bytes), sure: false }
  }
}
