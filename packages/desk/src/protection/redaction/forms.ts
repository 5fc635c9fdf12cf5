/** A form in which a text could lie in a file, with its name, so that a hit says how it was found. */
export interface ByteForm {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A shorter run of bytes turns up in any large file by chance. */
const LEAST_BYTES = 5

/** Presentation forms by letter: isolated, final, initial, medial (Unicode, Arabic Presentation Forms-B). */
const SHAPES = new Map<string, string[]>()
for (let code = 0xfe80; code <= 0xfef4; code += 1) {
  const shape = String.fromCodePoint(code)
  const letter = shape.normalize('NFKC')
  SHAPES.set(letter, [...(SHAPES.get(letter) ?? []), shape])
}

function shaped(text: string): string {
  const letters = [...text]
  const joins = (c: string | undefined): boolean => c !== undefined && (SHAPES.get(c)?.length ?? 0) === 4
  return letters
    .map((c, i) => {
      const shapes = SHAPES.get(c)
      if (shapes === undefined) return c
      const before = joins(letters[i - 1])
      const after = joins(c) && SHAPES.has(letters[i + 1] ?? '')
      return shapes[before ? (after ? 3 : 1) : after ? 2 : 0] ?? shapes[0] ?? c
    })
    .join('')
}

const reversed = (text: string): string => [...text].reverse().join('')
const bare = (text: string): string => text.normalize('NFKD').replace(/[\p{Mn}\u0640]/gu, '')
const escaped = (text: string): string =>
  text.replace(/[^ -~]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
const numbered = (text: string): string => [...text].map((c) => (c > '~' ? `&#${c.codePointAt(0)};` : c)).join('')

/** Every spelling and encoding that a text is looked for in: the forms of G14 of the threat model, and those of PDF strings. */
export function byteForms(text: string): readonly ByteForm[] {
  const spellings: readonly (readonly [string, string])[] = [
    ['as written', text],
    ['decomposed', text.normalize('NFD')],
    ['without marks', bare(text)],
    ['capitals', text.toUpperCase()],
    ['small letters', text.toLowerCase()],
    ['shaped', shaped(bare(text))],
    ['isolated forms', [...bare(text)].map((c) => SHAPES.get(c)?.[0] ?? c).join('')],
    ['reversed', reversed(text)],
    ['shaped and reversed', reversed(shaped(bare(text)))],
    ['JSON-escaped', escaped(text)],
    ['character references', numbered(text)],
    ['percent-encoded', encodeURIComponent(text.toWellFormed())],
    ['without spaces', text.replace(/\s+/g, '')],
  ]
  const forms = new Map<string, ByteForm>()
  const put = (name: string, bytes: Uint8Array): void => {
    const key = Buffer.from(bytes).toString('latin1')
    if (bytes.length >= LEAST_BYTES && !forms.has(key)) forms.set(key, { name, bytes })
  }
  for (const [name, spelling] of spellings) {
    const encodings: readonly (readonly [string, Buffer])[] = [
      ['UTF-8', Buffer.from(spelling)],
      ['UTF-16LE', Buffer.from(spelling, 'utf16le')],
      ['UTF-16BE', Buffer.from(spelling, 'utf16le').swap16()],
      // Where every character has one, a byte a character (PDFDocEncoding, Latin-1).
      ...([...spelling].every((c) => c <= 'ÿ') ? [['Latin-1', Buffer.from(spelling, 'latin1')] as const] : []),
    ]
    for (const [encoding, bytes] of encodings) {
      put(`${name}, ${encoding}`, bytes)
      put(`${name}, ${encoding}, hex`, Buffer.from(bytes.toString('hex')))
      put(`${name}, ${encoding}, HEX`, Buffer.from(bytes.toString('hex').toUpperCase()))
      for (const shift of [0, 1, 2]) put(`${name}, ${encoding}, Base64 +${shift}`, base64At(bytes, shift))
    }
  }
  return [...forms.values()]
}

/** The Base64 text of bytes at an alignment, without the characters that depend on their neighbours. */
function base64At(bytes: Buffer, shift: number): Buffer {
  const text = Buffer.concat([Buffer.alloc(shift), bytes])
    .toString('base64')
    .replace(/=+$/, '')
  return Buffer.from(text.slice(shift === 0 ? 0 : shift + 1, -2))
}
