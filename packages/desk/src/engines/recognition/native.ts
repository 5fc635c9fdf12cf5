import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crop, type Grey, type PixelBox } from './grey.ts'
import { type Model, type Part, parseTsv, portableGreymap, type RawReading, type WordReader } from './tesseract.ts'

const PROGRAM = 'tesseract'
/** One process reads one part; a page that takes longer is in trouble. */
const MOST_MILLISECONDS = 80_000
const MOST_ANSWER = 32 * 1024 * 1024

/**
 * The Tesseract that is installed on the machine, with the packaged models. It is started by the reader and thus stands behind the same wall; it gets
 * bare pixels that we prepared, never a file of the case.
 */
export class NativeReader implements WordReader {
  readonly by: string
  readonly #folder: string
  readonly #languages: string

  private constructor(by: string, folder: string, languages: string) {
    this.by = by
    this.#folder = folder
    this.#languages = languages
  }

  /** @returns undefined where none is installed or may be started */
  static open(models: readonly Model[]): NativeReader | undefined {
    const asked = spawnSync(PROGRAM, ['--version'], { encoding: 'utf8', timeout: 10_000 })
    const version = asked.status === 0 ? /tesseract (v?\d\S*)/.exec(asked.stdout)?.[1] : undefined
    if (version === undefined) return undefined
    const folder = mkdtempSync(join(tmpdir(), 'models-'))
    for (const { name, bytes } of models) writeFileSync(join(folder, `${name}.traineddata`), bytes)
    return new NativeReader(`tesseract ${version} (native)`, folder, models.map(({ name }) => name).join('+'))
  }

  read(picture: Grey, dpi: number, parts: readonly Part[]): RawReading[] {
    return parts.map(({ layout, box }) => {
      const part = box === undefined ? picture : crop(picture, withinPicture(box, picture))
      const answer = spawnSync(
        PROGRAM,
        [
          'stdin',
          'stdout',
          '--tessdata-dir',
          this.#folder,
          '-l',
          this.#languages,
          '--oem',
          '1',
          '--psm',
          String(layout),
          '--dpi',
          String(Math.round(dpi)),
          '-c',
          'tessedit_create_tsv=1',
        ],
        {
          input: portableGreymap(part),
          encoding: 'utf8',
          stdio: ['pipe', 'pipe', 'ignore'],
          timeout: MOST_MILLISECONDS,
          maxBuffer: MOST_ANSWER,
          env: { ...process.env, OMP_THREAD_LIMIT: '1' },
        },
      )
      // It ends with an error where a picture holds nothing that it can cut into lines.
      if (answer.status !== 0) return { words: [], lines: [] }
      const read = parseTsv(answer.stdout)
      return box === undefined ? read : moved(read, box)
    })
  }
}

function withinPicture(box: PixelBox, { width, height }: Grey): PixelBox {
  return {
    left: Math.max(0, box.left),
    top: Math.max(0, box.top),
    right: Math.min(width, box.right),
    bottom: Math.min(height, box.bottom),
  }
}

function moved({ words, lines }: RawReading, { left, top }: PixelBox): RawReading {
  const move = <T extends { readonly box: PixelBox }>(item: T): T => ({
    ...item,
    box: {
      left: item.box.left + Math.max(0, left),
      top: item.box.top + Math.max(0, top),
      right: item.box.right + Math.max(0, left),
      bottom: item.box.bottom + Math.max(0, top),
    },
  })
  return { words: words.map(move), lines: lines.map(move) }
}
