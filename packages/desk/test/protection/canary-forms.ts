import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A form in which a text could lie somewhere, with its name, so that a hit says how it was found. */
export interface Form {
  readonly name: string
  readonly bytes: Buffer
}

/** Presentation forms by letter: isolated, final, initial, medial (Unicode, Arabic Presentation Forms-B). */
const SHAPES = new Map<string, string[]>()
for (let code = 0xfe80; code <= 0xfef4; code++) {
  const shape = String.fromCodePoint(code)
  const letter = shape.normalize('NFKC')
  SHAPES.set(letter, [...(SHAPES.get(letter) ?? []), shape])
}

/** The letters as a shaper would write them; what is no Arabic letter stays. */
function shaped(text: string): string {
  const letters = [...text]
  const joinsOn = (c: string | undefined): boolean => c !== undefined && (SHAPES.get(c)?.length ?? 0) === 4
  return letters
    .map((c, i) => {
      const shapes = SHAPES.get(c)
      if (shapes === undefined) return c
      const before = joinsOn(letters[i - 1])
      const after = joinsOn(c) && SHAPES.has(letters[i + 1] ?? '')
      return shapes[before ? (after ? 3 : 1) : after ? 2 : 0] ?? shapes[0] ?? c
    })
    .join('')
}

const isolated = (text: string): string => [...text].map((c) => SHAPES.get(c)?.[0] ?? c).join('')
const escaped = (text: string): string =>
  [...text].map((c) => (c > '~' ? `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}` : c)).join('')

/** Every encoding that the threat model names, over every spelling; Base64 at each of its three alignments. */
export function formsOf(text: string): Form[] {
  const spellings: [string, string][] = [
    ['as written', text],
    ['decomposed', text.normalize('NFD')],
    ['shaped', shaped(text)],
    ['isolated forms', isolated(text)],
    ['JSON-escaped', escaped(text)],
    ['reversed', [...text].reverse().join('')],
    ['percent-encoded', encodeURIComponent(text)],
  ]
  const encodings: [string, Buffer][] = [...new Map(spellings.map(([name, one]) => [one, name]))].flatMap(
    ([one, name]): [string, Buffer][] => [
      [`${name}, UTF-8`, Buffer.from(one)],
      [`${name}, UTF-16LE`, Buffer.from(one, 'utf16le')],
      [`${name}, UTF-16BE`, Buffer.from(one, 'utf16le').swap16()],
    ],
  )
  return encodings.flatMap(([name, bytes]) => [
    { name, bytes },
    { name: `${name}, hex`, bytes: Buffer.from(bytes.toString('hex')) },
    { name: `${name}, HEX`, bytes: Buffer.from(bytes.toString('hex').toUpperCase()) },
    ...[0, 1, 2].map((shift) => ({ name: `${name}, Base64 +${shift}`, bytes: base64At(bytes, shift) })),
  ])
}

/** The Base64 text of bytes at an alignment, without the characters that depend on their neighbours. */
function base64At(bytes: Buffer, shift: number): Buffer {
  const text = Buffer.concat([Buffer.alloc(shift), bytes])
    .toString('base64')
    .replace(/=+$/, '')
  return Buffer.from(text.slice(shift === 0 ? 0 : shift + 1, -2))
}

export interface Searched {
  readonly name: string
  readonly bytes: Buffer
}

/** Names and contents of everything below the folders; a database beside its journal too. */
export function everythingIn(...folders: readonly string[]): Searched[] {
  return folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry): Searched[] => {
      const path = join(entry.parentPath, entry.name)
      const named = { name: `name of ${path}`, bytes: Buffer.from(entry.name) }
      return entry.isFile() && statSync(path).size > 0 ? [named, { name: path, bytes: readFileSync(path) }] : [named]
    }),
  )
}

/** Where which canary was found in which form; empty when nowhere. */
export function findCanaries(canaries: readonly string[], where: readonly Searched[]): string[] {
  return canaries.flatMap((canary) =>
    formsOf(canary).flatMap((form) =>
      where.flatMap(({ name, bytes }) => (bytes.includes(form.bytes) ? [`${canary} (${form.name}) in ${name}`] : [])),
    ),
  )
}
