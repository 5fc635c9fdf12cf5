import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { WalledProgram } from '#reading'

/** The packages that engines load at run time; with those that they need in turn they are all that a reader can see of `node_modules`. */
export const PARSER_PACKAGES: readonly string[] = [
  '@e965/xlsx',
  '@hyzyla/pdfium',
  '@kenjiuno/decompressrtf',
  '@kenjiuno/msgreader',
  '@mozilla/readability',
  'htmlparser2',
  'linkedom',
  'postal-mime',
  'word-extractor',
]

/** What is loaded beside them to read pages from their pictures: Tesseract and its models. */
const RECOGNITION_PACKAGES: readonly string[] = [
  'tesseract.js-core',
  '@tesseract.js-data/ara',
  '@tesseract.js-data/eng',
  '@tesseract.js-data/fas',
  '@tesseract.js-data/fra',
  '@tesseract.js-data/heb',
  '@tesseract.js-data/tur',
]

/** The reading program, to be run behind a wall; starting it here would read hostile bytes with our own rights. */
export function walledReader(): WalledProgram {
  const here = fileURLToPath(import.meta.url)
  const home = fileURLToPath(new URL('../../', import.meta.url))
  const source = fileURLToPath(new URL('../', import.meta.url))
  return {
    home,
    entry: join(source, 'engines', `worker${extname(here)}`),
    folders: [join(source, 'engines'), join(source, 'reading')],
    packages: PARSER_PACKAGES,
  }
}

/** As `walledReader`, with the recogniser and its models in sight. */
export function walledRecogniser(): WalledProgram {
  const reader = walledReader()
  return { ...reader, packages: [...reader.packages, ...RECOGNITION_PACKAGES] }
}
