export type { EngineStamp } from './engine.ts'
export { ModelError, type ModelErrorCode } from './error.ts'
export {
  type AccessionId,
  type DraftId,
  type FileId,
  ID_LETTERS,
  type IdKind,
  type LedgerId,
  mintId,
  parseId,
  type ReadingId,
  type RedactedId,
  readId,
  type TracingId,
} from './ids.ts'
