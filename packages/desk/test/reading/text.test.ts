import { createHash } from 'node:crypto'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decodeText, encodeReading, examineText, guessLanguage, type WallSession } from '#reading'
import { ARABIC_REPORT, ENGLISH_REPORT } from '../../../../tools/samples/texts.ts'
import { codes, finding, openReader, outcome, read, textOf } from './behind-wall.ts'

let session: WallSession
beforeAll(async () => {
  session = await openReader()
})
afterAll(() => session.close())

const arabic = ARABIC_REPORT.join('\n')
/** Single-byte encodings have no quotation marks like “ and no Arabic-only signs beyond their table. */
const plain = arabic.replace(/[“”«»]/g, '"')

describe('the encoding of a text', () => {
  it.each(['windows-1256', 'iso-8859-6', 'cp720', 'utf-16le', 'utf-16be'])('A36: %s is told by its bytes', (name) => {
    const bytes = iconv.encode(plain, name)
    const expected = iconv.decode(bytes, name)
    const { text, encoding } = decodeText(new Uint8Array(bytes))
    expect(encoding.name).toBe(name)
    expect(text).toBe(expected)
    expect(encoding.confidence).toBe('likely')
  })

  it.each(['utf-8', 'utf-16le', 'utf-16be'])(
    'a byte order mark of %s decides, and that of UTF-8 stays in the text',
    (name) => {
      const { text, encoding } = decodeText(new Uint8Array(iconv.encode(arabic, name, { addBOM: true })))
      expect(encoding).toEqual({ name, confidence: 'certain', by: 'byte order mark' })
      expect(text).toBe(name === 'utf-8' ? `\ufeff${arabic}` : arabic)
    },
  )

  it('well-formed UTF-8 is certain, Arabic or not', () => {
    expect(decodeText(new TextEncoder().encode(arabic)).encoding.confidence).toBe('certain')
    expect(decodeText(new TextEncoder().encode(ENGLISH_REPORT.join('\n'))).encoding.confidence).toBe('certain')
  })

  it('A36: a few damaged bytes in UTF-8 are damage, counted and not taken for another encoding', () => {
    const bytes = new TextEncoder().encode(arabic)
    bytes[300] = 0xff
    const { encoding, invalid, text } = decodeText(bytes)
    expect(encoding.name).toBe('utf-8')
    expect(invalid).toBeGreaterThan(0)
    expect(text).toContain('\ufffd')
  })

  it('A36: lines of two encodings in one file are each read in their own', () => {
    const first = 'هذا سطر بترميز حديث\n'
    const second = 'وهذا سطر آخر بترميز قديم من جهاز قديم\n'
    const mixed = new Uint8Array(Buffer.concat([Buffer.from(first), iconv.encode(second, 'windows-1256')]))
    const decoded = decodeText(mixed)
    expect(decoded.text).toBe(first + second)
    expect(decoded.mixedLines).toBe(1)
  })

  it('a declaration is followed where the letters do not speak against it, and not where they do', () => {
    const bytes = new Uint8Array(iconv.encode(plain, 'windows-1256'))
    expect(decodeText(bytes, { declared: 'windows-1256' }).encoding.by).toBe('declared')
    expect(decodeText(bytes, { declared: 'windows-1252' }).encoding.name).toBe('windows-1256')
  })

  it('a few letters are never more than a weak guess', () => {
    expect(decodeText(new Uint8Array(iconv.encode('كتب', 'windows-1256'))).encoding.confidence).toBe('weak')
  })
})

describe('a text file', () => {
  it('A1: of no bytes is unread as empty, by that name and no other', async () => {
    const { reading } = await read(session, new Uint8Array(0), { name: 'a.txt' })
    expect(outcome(reading)).toBe('unread(empty)')
    expect(createHash('sha256').update(new Uint8Array(0)).digest('hex').slice(0, 4)).toBe('e3b0')
  })

  it('A2: of one byte is a text of one character, or unread where it is none', async () => {
    expect(textOf((await read(session, 'a')).reading)).toBe('a')
    expect(codes((await read(session, Uint8Array.of(0))).reading)).toEqual(['nul-characters'])
    expect(finding((await read(session, Uint8Array.of(0xff))).reading, 'encoding-guessed')?.params.confidence).toBe(
      'weak',
    )
  })

  it('keeps every character, trims nothing, and is one page', async () => {
    const text = '\ufeff  first \r\n\r\n\tثانٍ  \n\n'
    const { reading } = await read(session, text, { name: 'note.txt' })
    expect(outcome(reading)).toBe('read')
    expect(textOf(reading)).toBe(text)
  })

  it('A37: NUL and lone surrogates come through and are named', async () => {
    const utf16 = Buffer.from('abcdefgh\ud800ijklmnop', 'utf16le')
    const { reading } = await read(session, new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])))
    expect(reading.state).toBe('read')
    const nul = await read(session, `one line of words\0${'and more words '.repeat(30)}`)
    expect(codes(nul.reading)).toContain('nul-characters')
    expect(textOf(nul.reading)).toContain('\0')
    const surrogate = examineText('a\ud800b', 1)
    expect(surrogate.map(({ code }) => code)).toEqual(['lone-surrogates'])
    const bytes = encodeReading({ ...nul.reading, pages: [{ number: 1, how: 'embedded', text: 'a\ud800b' }] } as never)
    expect(JSON.parse(new TextDecoder().decode(bytes)).pages[0].text).toBe('a\ud800b')
  })

  it('C11, C4: invisible characters and direction overrides are listed with their place', async () => {
    const { reading } = await read(session, 'مبلغ\u200b قدره \u202e100\u202c دينار')
    expect(codes(reading)).toEqual(['bidi-override', 'invisible-characters'])
    expect(finding(reading, 'invisible-characters')).toMatchObject({
      params: { count: 1, points: 'U+200B ×1' },
      place: { page: 1, start: 4, end: 5 },
    })
  })

  it('a joiner inside Persian, Arabic marks of direction and emoji are nothing special', async () => {
    expect(examineText('می‌خواهم \u200fنص\u200e 👨‍👩‍👧', 1)).toEqual([])
  })

  it('A34: one endless line is read to the limit and is partial, not lost', async () => {
    const { reading } = await read(session, 'x'.repeat(300_000), { limits: { textUnits: 200_000 } })
    expect(outcome(reading)).toBe('partial(over-limit)')
    expect(textOf(reading)).toHaveLength(200_000)
    expect(codes(reading)).toEqual(['limit-reached', 'very-long-line'])
  })

  it('A35: text that is hostile to patterns takes no time', async () => {
    const { reading } = await read(session, `${'a'.repeat(200_000)}!`, { limits: { milliseconds: 20_000 } })
    expect(outcome(reading)).toBe('read')
  })

  it('A38: the EICAR string is text like any other', async () => {
    const eicar = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'
    expect(textOf((await read(session, eicar)).reading)).toBe(eicar)
  })

  it('A40: JSON nested ten thousand deep is its own text, with a finding', async () => {
    const { reading } = await read(session, `${'['.repeat(10_000)}1${']'.repeat(10_000)}`)
    expect(reading.kind).toBe('json')
    expect(finding(reading, 'limit-reached')?.params).toMatchObject({ what: 'nesting', nesting: 10_000 })
  })

  it.each([
    ['table.csv', 'name,age\nهدى,31\nطارق,44\n', 'csv'],
    ['table.tsv', 'name\tage\nهدى\t31\nطارق\t44\n', 'tsv'],
    ['data.json', '{"name": "هدى"}', 'json'],
    ['note.md', '# عنوان\n\nنص [رابط](http://a.example)\n', 'markdown'],
    ['data.xml', '<?xml version="1.0"?><a>نص</a>', 'xml'],
  ] as const)('%s is read as what it is, its text unchanged', async (name, text, kind) => {
    const { reading } = await read(session, text, { name })
    expect(reading.kind).toBe(kind)
    expect(textOf(reading)).toBe(text)
    expect(codes(reading)).not.toContain('kind-unlike-name')
  })

  it('the same bytes give the same reading, byte for byte', async () => {
    const bytes = new Uint8Array(iconv.encode(plain, 'windows-1256'))
    const [a, b] = [await read(session, bytes), await read(session, bytes)]
    expect(encodeReading(a.reading)).toEqual(encodeReading(b.reading))
  })
})

describe('the language of a page', () => {
  it.each([
    ['ar', ARABIC_REPORT[1]],
    ['en', ENGLISH_REPORT[1]],
    ['fa', 'وزیر خارجه گفت که این گزارش را در روز سه‌شنبه دریافت کرده است و آن را بررسی می‌کند.'],
    ['he', 'דובר הנמל הכחיש את הדברים ואמר שכל החוזים אושרו.'],
    ['ru', 'Представитель порта опроверг сообщение газеты.'],
    ['fr', 'Le porte-parole du port a démenti les informations dans un communiqué.'],
    ['tr', 'Liman sözcüsü bu haberi yalanladı ve dosyaların iki hafta içinde olacağını söyledi.'],
  ])('%s is told', (language, text) => {
    expect(guessLanguage(text)).toBe(language)
  })

  it('is not told where there is next to no text', () => {
    expect(guessLanguage('12/3 —')).toBeUndefined()
  })
})
