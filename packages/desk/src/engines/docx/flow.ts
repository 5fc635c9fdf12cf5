/** A change that somebody tracked, or a stretch that is formatted as hidden, with where it stands in the text. */
export interface Stretch {
  readonly kind: 'inserted' | 'deleted' | 'hidden'
  readonly author: string
  readonly date: string
  readonly text: string
  /** In the text that is shown; a deleted or hidden stretch is empty there. */
  readonly start: number
  readonly end: number
}

interface Change {
  readonly kind: 'inserted' | 'deleted'
  readonly author: string
  readonly date: string
  readonly start: number
  text: string
}

/**
 * The text of a WordprocessingML part (ECMA-376, part 1, 17.3), by the events of its XML: what is shown, and apart from it what was deleted or is
 * formatted as hidden.
 */
export class WordFlow {
  text = ''
  readonly stretches: Stretch[] = []
  readonly instructions: string[] = []
  rsids = 0
  readonly #changes: Change[] = []
  #hidden = false
  #hiddenText = ''
  #hiddenStart = 0
  #inText: 'no' | 'shown' | 'deleted' | 'instruction' = 'no'
  #instruction = ''
  #fallback = 0
  #properties = 0
  #cells: number[] = []

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'mc:Fallback') this.#fallback += 1
    if (this.#fallback > 0) return
    if (attributes['w:rsidR'] !== undefined) this.rsids += 1
    switch (name) {
      case 'w:ins':
      case 'w:moveTo':
      case 'w:del':
      case 'w:moveFrom':
        // Inside run or paragraph properties these mark the end sign of a paragraph, which has no text.
        if (this.#properties === 0) this.#change(name, attributes)
        break
      case 'w:rPr':
      case 'w:pPr':
        this.#properties += 1
        break
      case 'w:r':
        this.#hidden = false
        break
      case 'w:vanish':
        if (!/^(?:0|false|off)$/.test(attributes['w:val'] ?? '')) this.#hidden = true
        break
      case 'w:t':
        this.#inText = 'shown'
        break
      case 'w:delText':
        this.#inText = 'deleted'
        break
      case 'w:instrText':
        this.#inText = 'instruction'
        break
      case 'w:fldSimple':
        this.instructions.push(attributes['w:instr'] ?? '')
        break
      case 'w:tab':
        if (this.#properties === 0) this.#add('\t')
        break
      case 'w:br':
      case 'w:cr':
        this.#add('\n')
        break
      case 'w:noBreakHyphen':
        this.#add('\u2011')
        break
      case 'w:tr':
        this.#cells.push(0)
        break
      case 'w:tc':
        if (this.#cells.length > 0) {
          const cell = this.#cells.length - 1
          if (this.#cells[cell]! > 0) this.text = `${this.text.replace(/\n+$/, '')}\t`
          this.#cells[cell]! += 1
        }
        break
      default:
    }
  }

  append(text: string): void {
    if (this.#fallback > 0 || this.#inText === 'no') return
    if (this.#inText === 'instruction') this.#instruction += text
    else this.#add(text)
  }

  close(name: string): void {
    if (name === 'mc:Fallback') this.#fallback -= 1
    if (this.#fallback > 0) return
    switch (name) {
      case 'w:t':
      case 'w:delText':
        this.#inText = 'no'
        break
      case 'w:instrText':
        this.#inText = 'no'
        this.instructions.push(this.#instruction)
        this.#instruction = ''
        break
      case 'w:rPr':
      case 'w:pPr':
        this.#properties -= 1
        break
      case 'w:ins':
      case 'w:moveTo':
      case 'w:del':
      case 'w:moveFrom':
        if (this.#properties === 0) this.#changeEnds()
        break
      case 'w:p':
        this.#closeHidden()
        if (this.#cells.length === 0 || !this.text.endsWith('\t')) this.text += '\n'
        break
      case 'w:tr':
        this.#cells.pop()
        this.text = `${this.text.replace(/[\n\t]+$/, '')}\n`
        break
      default:
    }
  }

  /** The text is complete: no line feed is left behind the last paragraph. */
  finish(): string {
    this.#closeHidden()
    return this.text.replace(/\n+$/, '')
  }

  #change(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#changes.push({
      kind: name === 'w:ins' || name === 'w:moveTo' ? 'inserted' : 'deleted',
      author: attributes['w:author'] ?? '',
      date: attributes['w:date'] ?? '',
      start: this.text.length,
      text: '',
    })
  }

  #changeEnds(): void {
    const change = this.#changes.pop()
    if (change === undefined || change.text === '') return
    const { kind, author, date, start, text } = change
    this.stretches.push({ kind, author, date, text, start, end: kind === 'inserted' ? this.text.length : start })
  }

  #add(text: string): void {
    const change = this.#changes.at(-1)
    if (change !== undefined) change.text += text
    if (this.#changes.some(({ kind }) => kind === 'deleted')) return
    if (this.#hidden) {
      if (this.#hiddenText === '') this.#hiddenStart = this.text.length
      this.#hiddenText += text
      return
    }
    this.#closeHidden()
    this.text += text
  }

  #closeHidden(): void {
    if (this.#hiddenText === '') return
    const start = Math.min(this.#hiddenStart, this.text.length)
    this.stretches.push({ kind: 'hidden', author: '', date: '', text: this.#hiddenText, start, end: start })
    this.#hiddenText = ''
  }
}
