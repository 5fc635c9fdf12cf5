export { type CheckOptions, checkMade, checkMadeText, OWN_CHECKS } from './check-made.ts'
export { TOOL_CHECKS } from './check-with-tools.ts'
export {
  drawRedacted,
  type FileToRedact,
  type NotDrawn,
  type PageToRedact,
  type RedactedPage,
} from './draw-redacted.ts'
export { type MadeFile, type MakeOptions, makeRedacted } from './make.ts'
export { packPng, readPng } from './png.ts'
export { readMade } from './read-made.ts'
export type { Wanted } from './wanted.ts'
