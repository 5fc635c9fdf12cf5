import { chromium } from 'playwright-core'
import type { GeneratedPage, Wear } from './pages.ts'

export interface Photographed {
  readonly picture: Uint8Array
  readonly ending: 'png' | 'jpg'
  /** What the page shows, as a reader who copies everything gets it. */
  readonly text: string
}

/** Runs in the page: turns, softens, darkens and dirties a picture, and packs it again. */
async function wearInPage({ url, wear }: { readonly url: string; readonly wear: Wear }): Promise<string> {
  let state = (wear.seed * 2_654_435_761 + 12_345) >>> 0
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
  const image = await createImageBitmap(await (await fetch(url)).blob())
  const canvas = new OffscreenCanvas(image.width, image.height)
  const draw = canvas.getContext('2d', { willReadFrequently: true })
  if (draw === null) throw new Error('no canvas')
  draw.fillStyle = '#fff'
  draw.fillRect(0, 0, image.width, image.height)
  draw.translate(image.width / 2, image.height / 2)
  draw.rotate((wear.degrees * Math.PI) / 180)
  draw.translate(-image.width / 2, -image.height / 2)
  draw.imageSmoothingQuality = 'high'
  if (wear.blur > 0) draw.filter = `blur(${wear.blur}px)`
  draw.drawImage(image, 0, 0)
  const pixels = draw.getImageData(0, 0, image.width, image.height)
  const { data } = pixels
  const base = 245 - 255 * wear.contrast
  for (let y = 0, at = 0; y < image.height; y += 1) {
    for (let x = 0; x < image.width; x += 1, at += 4) {
      const grain = wear.noise === 0 ? 0 : (random() + random() + random() + random() - 2) * 1.73 * wear.noise
      const dark = wear.shade * ((x / image.width + y / image.height) / 2)
      for (let c = 0; c < 3; c += 1) {
        const level = wear.contrast === 1 ? data[at + c]! : base + data[at + c]! * wear.contrast
        data[at + c] = level - dark + grain
      }
    }
  }
  draw.putImageData(pixels, 0, 0)
  const blob = await canvas.convertToBlob(
    wear.jpeg === undefined ? { type: 'image/png' } : { type: 'image/jpeg', quality: wear.jpeg },
  )
  const bytes = new Uint8Array(await blob.arrayBuffer())
  let binary = ''
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(binary)
}

/** Makes pictures of pages as copiers and telephones do, with an installed Chromium. */
export class Photographer {
  readonly #browser: Awaited<ReturnType<typeof chromium.launch>>

  private constructor(browser: Awaited<ReturnType<typeof chromium.launch>>) {
    this.#browser = browser
  }

  static async open(executablePath: string): Promise<Photographer> {
    return new Photographer(await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] }))
  }

  async take({ html, wear }: GeneratedPage): Promise<Photographed> {
    const context = await this.#browser.newContext({
      viewport: { width: 794, height: 1123 },
      deviceScaleFactor: wear.dpi / 96,
      offline: true,
    })
    const page = await context.newPage()
    await page.setContent(html, { waitUntil: 'load' })
    const text = await page.evaluate(() => {
      const selection = getSelection()
      selection?.selectAllChildren(document.body)
      const all = selection?.toString() ?? ''
      selection?.removeAllRanges()
      return all
    })
    const shot = await page.screenshot({ type: 'png' })
    const url = `data:image/png;base64,${shot.toString('base64')}`
    const worn =
      wear.jpeg === undefined && wear.degrees === 0
        ? shot.toString('base64')
        : await page.evaluate(wearInPage, { url, wear })
    await context.close()
    return { picture: Buffer.from(worn, 'base64'), ending: wear.jpeg === undefined ? 'png' : 'jpg', text }
  }

  close(): Promise<void> {
    return this.#browser.close()
  }
}
