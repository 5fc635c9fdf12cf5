import { type Browser, chromium, type Page } from 'playwright-core'
import type { Line } from './lines.ts'

/** A sign, or a word that is no number, and the columns that it takes, in pixels of the picture. */
export interface Span {
  readonly sign: string
  readonly left: number
  readonly right: number
}

export interface Drawn {
  readonly width: number
  readonly height: number
  readonly grey: Uint8Array
  readonly spans: readonly Span[]
}

interface Packed {
  readonly width: number
  readonly height: number
  readonly grey: string
  readonly spans: readonly Span[]
}

/** Draws lines with an installed Chromium: each on white, worn as it says. Runs in the page; nothing outside its body is seen there. */
async function drawInPage({
  lines,
  none,
}: {
  readonly lines: readonly Line[]
  readonly none: string
}): Promise<Packed[]> {
  const results: Packed[] = []
  const canvasOf = (width: number, height: number): [OffscreenCanvas, OffscreenCanvasRenderingContext2D] => {
    const canvas = new OffscreenCanvas(width, height)
    const draw = canvas.getContext('2d', { willReadFrequently: true })
    if (draw === null) throw new Error('no canvas')
    draw.fillStyle = '#fff'
    draw.fillRect(0, 0, width, height)
    return [canvas, draw]
  }
  const [, measure] = canvasOf(8, 8)
  for (const line of lines) {
    let state = (line.seed * 2_654_435_761) >>> 0
    const random = (): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return state / 4_294_967_296
    }
    const size = line.size * line.scale
    const font = `${line.bold ? 'bold ' : ''}${size}px '${line.font}'`
    measure.font = font
    measure.direction = 'rtl'
    const shown = line.tokens.map(({ text, number }) => (number ? `\u202d${text}\u202c` : text))
    const widths = shown.map((text) => measure.measureText(text).width)
    const gap = size * (0.24 + 0.3 * random())
    const gaps = line.tokens.map(({ joined }, i) => (i === 0 || joined ? (joined ? 1 : 0) : gap))
    const content = widths.reduce((sum, w) => sum + w, 0) + gaps.reduce((sum, g) => sum + g, 0)
    const pad = Math.ceil(size * 0.5)
    const above = Math.max(...shown.map((text) => measure.measureText(text).actualBoundingBoxAscent))
    const below = Math.max(...shown.map((text) => measure.measureText(text).actualBoundingBoxDescent))
    const width = Math.ceil(content * line.stretch) + 2 * pad
    const height = Math.ceil(above + Math.max(below, size * 0.1)) + 2 * pad
    const [canvas, draw] = canvasOf(width, height)
    draw.translate(width / 2, height / 2)
    draw.rotate((line.degrees * Math.PI) / 180)
    draw.translate(width / 2 - pad + random(), pad + above - height / 2 + random())
    draw.transform(line.stretch, 0, line.slant, 1, 0, 0)
    draw.font = font
    draw.direction = 'rtl'
    draw.textAlign = 'right'
    draw.fillStyle = line.ink
    draw.strokeStyle = line.ink
    draw.lineWidth = line.stroke * size
    const onPicture = (x: number): number => width - pad + line.stretch * x
    const spans: Span[] = []
    let x = 0
    for (const [i, token] of line.tokens.entries()) {
      x -= gaps[i] ?? 0
      draw.fillText(shown[i] ?? '', x, 0)
      if (line.stroke > 0) draw.strokeText(shown[i] ?? '', x, 0)
      const left = x - (widths[i] ?? 0)
      if (token.number) {
        const at = (end: number): number => left + measure.measureText(`\u202d${token.text.slice(0, end)}\u202c`).width
        for (let c = 0; c < token.text.length; c += 1)
          spans.push({
            sign: token.text[c] ?? '',
            left: onPicture(c === 0 ? left : at(c)),
            right: onPicture(at(c + 1)),
          })
      } else spans.push({ sign: none, left: onPicture(left), right: onPicture(x) })
      x = left
    }
    let final = canvas
    if (line.blur > 0) {
      const [blurred, target] = canvasOf(width, height)
      target.filter = `blur(${line.blur}px)`
      target.drawImage(final, 0, 0)
      final = blurred
    }
    const soil = (): Uint8ClampedArray => {
      const target = final.getContext('2d')
      const pixels = target?.getImageData(0, 0, width, height)
      if (!pixels) throw new Error('no pixels')
      for (let at = 0; at < pixels.data.length; at += 4) {
        const grain = line.noise === 0 ? 0 : (random() + random() + random() + random() - 2) * 1.73 * line.noise
        const level = 245 - (255 - (pixels.data[at] ?? 255)) * line.contrast + grain
        pixels.data[at] = level
        pixels.data[at + 1] = level
        pixels.data[at + 2] = level
      }
      target?.putImageData(pixels, 0, 0)
      return pixels.data
    }
    let data = soil()
    if (line.jpeg !== undefined) {
      const [again, target] = canvasOf(width, height)
      target.drawImage(
        await createImageBitmap(await final.convertToBlob({ type: 'image/jpeg', quality: line.jpeg })),
        0,
        0,
      )
      data = again.getContext('2d')?.getImageData(0, 0, width, height).data ?? data
    }
    let bytes = ''
    for (let at = 0; at < data.length; at += 4) bytes += String.fromCharCode(data[at] ?? 255)
    results.push({ width, height, grey: btoa(bytes), spans })
  }
  return results
}

/** Which of the fonts are here and draw Arabic-Indic digits themselves, instead of leaving them to another font. */
async function drawsDigits(fonts: readonly string[]): Promise<string[]> {
  const measure = new OffscreenCanvas(200, 80).getContext('2d', { willReadFrequently: true })
  if (measure === null) throw new Error('no canvas')
  const look = (font: string): string => {
    measure.fillStyle = '#fff'
    measure.fillRect(0, 0, 200, 80)
    measure.fillStyle = '#000'
    measure.font = font
    measure.fillText('٢٣٤٥٦٧', 10, 50)
    return measure.getImageData(0, 0, 200, 80).data.join()
  }
  return fonts.filter((font) => look(`30px '${font}', serif`) !== look(`30px 'No Such Font At All', serif`))
}

export class LineDrawer {
  readonly #browser: Browser
  readonly #page: Page

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser
    this.#page = page
  }

  static async open(executablePath: string): Promise<LineDrawer> {
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
    return new LineDrawer(browser, await browser.newPage())
  }

  /** A font that is not installed, or has no such digits, would silently teach another one's. */
  usable(fonts: readonly string[]): Promise<string[]> {
    return this.#page.evaluate(drawsDigits, fonts)
  }

  /** @param none - the sign for a word that is no number */
  async draw(lines: readonly Line[], none: string): Promise<Drawn[]> {
    const drawn = await this.#page.evaluate(drawInPage, { lines, none })
    return drawn.map((line) => ({ ...line, grey: Buffer.from(line.grey, 'base64') }))
  }

  close(): Promise<void> {
    return this.#browser.close()
  }
}
