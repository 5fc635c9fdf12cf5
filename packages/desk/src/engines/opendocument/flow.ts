export interface OpenDocumentPage {
  readonly label: string
  readonly text: string
  readonly hidden: boolean
}

interface Note {
  author: string
  date: string
  text: string
}

/** Cells and rows may be said to repeat a million times to fill a sheet; an empty repetition is nothing, a full one is written this often. */
const MOST_REPEATS = 256
const CALLS_OUT = /(?:WEBSERVICE|IMPORT(?:DATA|XML|HTML|FEED|RANGE)|DDE|RTD)\s*\(|'?(?:https?|file|smb):/i

/** The text of an OpenDocument content.xml, by its events. */
export class OpenDocumentFlow {
  readonly comments: Note[] = []
  readonly changes: (Note & { readonly kind: 'insertion' | 'deletion' })[] = []
  readonly links: string[] = []
  readonly formulas: string[] = []
  full = false
  readonly #shape: 'text' | 'sheets' | 'slides'
  readonly #most: number
  readonly #pages: OpenDocumentPage[] = []
  readonly #open: string[] = []
  readonly #hiddenStyles = new Set<string>()
  #style = ''
  #text = ''
  #written = 0
  #label = ''
  #hidden = false
  #row: string[] = []
  #cell = ''
  #cellRepeats = 1
  #rowRepeats = 1
  #note: Note | undefined
  #noteField = ''
  #change: (Note & { kind: 'insertion' | 'deletion' }) | undefined

  constructor(shape: 'text' | 'sheets' | 'slides', most: number) {
    this.#shape = shape
    this.#most = most
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#open.push(name)
    switch (name) {
      case 'style:style':
        this.#style = attributes['style:name'] ?? ''
        break
      case 'style:table-properties':
        if (attributes['table:display'] === 'false') this.#hiddenStyles.add(this.#style)
        break
      case 'style:drawing-page-properties':
        if (attributes['presentation:visibility'] === 'hidden') this.#hiddenStyles.add(this.#style)
        break
      case 'table:table':
        if (this.#shape === 'sheets') this.#begin(attributes['table:name'] ?? '', attributes['table:style-name'] ?? '')
        break
      case 'draw:page':
        this.#begin(attributes['draw:name'] ?? '', attributes['draw:style-name'] ?? '')
        break
      case 'table:table-row':
        this.#row = []
        this.#rowRepeats = repeats(attributes['table:number-rows-repeated'])
        break
      case 'table:table-cell':
      case 'table:covered-table-cell':
        this.#cell = ''
        this.#cellRepeats = repeats(attributes['table:number-columns-repeated'])
        this.#formula(attributes['table:formula'])
        break
      case 'text:s':
        this.#add(' '.repeat(Math.min(1000, Number(attributes['text:c'] ?? 1) || 1)))
        break
      case 'text:tab':
        this.#add('\t')
        break
      case 'text:line-break':
        this.#add('\n')
        break
      case 'text:a':
      case 'draw:a':
        this.#link(attributes['xlink:href'])
        break
      case 'draw:image':
      case 'draw:object':
      case 'text:section-source':
      case 'table:cell-range-source':
        if (/^(?:https?|file|smb|ftp):|^\/\//i.test(attributes['xlink:href'] ?? ''))
          this.#link(attributes['xlink:href'])
        break
      case 'office:annotation':
        this.#note = { author: '', date: '', text: '' }
        break
      case 'text:insertion':
      case 'text:deletion':
        this.#change = { kind: name === 'text:insertion' ? 'insertion' : 'deletion', author: '', date: '', text: '' }
        break
      case 'dc:creator':
      case 'dc:date':
        this.#noteField = name
        break
      default:
    }
  }

  append(text: string): void {
    if (this.#noteField !== '') {
      const note = this.#note ?? this.#change
      if (note !== undefined && this.#noteField === 'dc:creator') note.author += text
      if (note !== undefined && this.#noteField === 'dc:date') note.date += text
      return
    }
    if (!this.#open.some((name) => name === 'text:p' || name === 'text:h')) return
    this.#add(text.replace(/[ \t\r\n]+/g, ' '))
  }

  close(name: string): void {
    this.#open.pop()
    switch (name) {
      case 'text:p':
      case 'text:h':
        this.#add('\n')
        break
      case 'dc:creator':
      case 'dc:date':
        this.#noteField = ''
        break
      case 'office:annotation':
        if (this.#note !== undefined) this.comments.push({ ...this.#note, text: this.#note.text.trim() })
        this.#note = undefined
        break
      case 'text:insertion':
      case 'text:deletion':
        if (this.#change !== undefined) this.changes.push({ ...this.#change, text: this.#change.text.trim() })
        this.#change = undefined
        break
      case 'table:table-cell':
      case 'table:covered-table-cell': {
        const cell = this.#cell.replace(/\n+$/, '').replaceAll('\n', ' ')
        for (
          let i = 0;
          i < (cell === '' ? Math.min(this.#cellRepeats, MOST_REPEATS) : Math.min(this.#cellRepeats, MOST_REPEATS));
          i += 1
        ) {
          this.#row.push(cell)
        }
        break
      }
      case 'table:table-row':
        this.#endRow()
        break
      case 'table:table':
        if (this.#shape === 'sheets') this.#end()
        break
      case 'draw:page':
        this.#end()
        break
      default:
    }
  }

  finish(): readonly OpenDocumentPage[] {
    if (this.#shape === 'text') this.#end()
    return this.#pages
  }

  #begin(label: string, style: string): void {
    this.#text = ''
    this.#label = label
    this.#hidden = this.#hiddenStyles.has(style)
  }

  #end(): void {
    this.#pages.push({ label: this.#label, text: this.#text.replace(/[\n\t]+$/, ''), hidden: this.#hidden })
    this.#text = ''
  }

  #endRow(): void {
    const line = this.#row.join('\t').replace(/\t+$/, '')
    this.#row = []
    const times = line === '' ? 1 : Math.min(this.#rowRepeats, MOST_REPEATS)
    for (let i = 0; i < times; i += 1) this.#write(`${line}\n`)
  }

  #add(text: string): void {
    if (this.#note !== undefined) this.#note.text += text
    else if (this.#change !== undefined) this.#change.text += text
    else if (this.#open.includes('table:table-cell') || this.#open.includes('table:covered-table-cell'))
      this.#cell += text
    else this.#write(text)
  }

  #write(text: string): void {
    if (this.#written + text.length > this.#most) {
      this.full = true
      return
    }
    this.#written += text.length
    this.#text += text
  }

  #link(target: string | undefined): void {
    if (target !== undefined && target !== '' && !target.startsWith('#') && this.links.length < 5_000)
      this.links.push(target)
  }

  #formula(formula: string | undefined): void {
    if (formula !== undefined && CALLS_OUT.test(formula) && this.formulas.length < 1_000) this.formulas.push(formula)
  }
}

function repeats(value: string | undefined): number {
  const count = Number(value ?? 1)
  return Number.isSafeInteger(count) && count > 0 ? count : 1
}
