import { type Browser, chromium, type Page } from 'playwright-core'
import type { Line } from './lines.ts'

export interface Drawn {
  readonly width: number
  readonly height: number
  readonly grey: Uint8Array
}

/** Draws lines with an installed Chromium: each on white, worn as it says. Runs in the page; nothing outside its body is seen there. */
async function drawInPage(lines: readonly Line[]): Promise<{ width: number; height: number; grey: string }[]> {
  const results: { width: number; height: number; grey: string }[] = []
  for (const line of lines) {
    let state = (line.seed * 2_654_435_761) >>> 0
    const random = (): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return state / 4_294_967_296
    }
    const measure = new OffscreenCanvas(8, 8).getContext('2d')
    if (measure === null) throw new Error('no canvas')
    const font = `${line.bold ? 'bold ' : ''}${line.size}px '${line.font}'`
    measure.font = font
    measure.direction = 'rtl'
    const shown = line.tokens.map(({ text, number }) => (number ? `\u202d${text}\u202c` : text))
    const widths = shown.map((text) => measure.measureText(text).width)
    const gap = line.size * (0.24 + 0.3 * random())
    const gaps = line.tokens.map(({ joined }, i) => (i === 0 || joined ? (joined ? 1 : 0) : gap))
    const content = widths.reduce((sum, w) => sum + w, 0) + gaps.reduce((sum, g) => sum + g, 0)
    const pad = Math.round(line.size * (0.15 + 0.35 * random()))
    const above = Math.max(...shown.map((text) => measure.measureText(text).actualBoundingBoxAscent))
    const below = Math.max(...shown.map((text) => measure.measureText(text).actualBoundingBoxDescent))
    const width = Math.ceil(content) + 2 * pad + 6
    const height = Math.max(16, Math.ceil(above + Math.max(below, line.size * 0.1)) + 2 * Math.min(pad, 10))
    const canvas = new OffscreenCanvas(width, height)
    const draw = canvas.getContext('2d', { willReadFrequently: true })
    if (draw === null) throw new Error('no canvas')
    draw.fillStyle = '#fff'
    draw.fillRect(0, 0, width, height)
    if (line.wear === 'turned') {
      draw.translate(width / 2, height / 2)
      draw.rotate(((line.amount * 3 - 1.5) * Math.PI) / 180)
      draw.translate(-width / 2, -height / 2)
    }
    draw.font = font
    draw.direction = 'rtl'
    draw.textAlign = 'right'
    draw.fillStyle = line.ink
    let x = width - pad - 3
    for (const [i, text] of shown.entries()) {
      x -= gaps[i] ?? 0
      draw.fillText(text, x, Math.min(pad, 10) + above)
      x -= widths[i] ?? 0
    }
    let final = canvas
    const through = (filter: string): OffscreenCanvas => {
      const blurred = new OffscreenCanvas(width, height)
      const target = blurred.getContext('2d', { willReadFrequently: true })
      if (target === null) throw new Error('no canvas')
      target.filter = filter
      target.drawImage(final, 0, 0)
      return blurred
    }
    if (line.wear === 'blurred') final = through(`blur(${0.5 + 1.1 * line.amount}px)`)
    if (line.wear === 'turned') final = through('blur(0.6px)')
    if (line.wear === 'shrunk') {
      const scale = 0.55 + 0.39 * line.amount
      const small = new OffscreenCanvas(Math.max(4, Math.round(width * scale)), Math.max(4, Math.round(height * scale)))
      const down = small.getContext('2d')
      const up = new OffscreenCanvas(width, height)
      const target = up.getContext('2d', { willReadFrequently: true })
      if (down === null || target === null) throw new Error('no canvas')
      down.imageSmoothingQuality = 'high'
      down.drawImage(final, 0, 0, small.width, small.height)
      const jpeg = await small.convertToBlob({ type: 'image/jpeg', quality: 0.3 + 0.39 * random() })
      target.imageSmoothingQuality = 'high'
      target.drawImage(await createImageBitmap(jpeg), 0, 0, width, height)
      final = up
    }
    const pixels = final.getContext('2d', { willReadFrequently: true })?.getImageData(0, 0, width, height).data
    if (pixels === undefined) throw new Error('no pixels')
    let bytes = ''
    for (let at = 0; at < pixels.length; at += 4) {
      let level = pixels[at] ?? 255
      if (line.noise > 0) level += (random() + random() + random() - 1.5) * line.noise * 1.4
      if (line.threshold !== undefined) level = level < line.threshold ? 0 : 255
      bytes += String.fromCharCode(Math.max(0, Math.min(255, Math.round(level))))
    }
    results.push({ width, height, grey: btoa(bytes) })
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

  async draw(lines: readonly Line[]): Promise<Drawn[]> {
    const drawn = await this.#page.evaluate(drawInPage, lines)
    return drawn.map(({ width, height, grey }) => ({ width, height, grey: Buffer.from(grey, 'base64') }))
  }

  close(): Promise<void> {
    return this.#browser.close()
  }
}
