export { comparePages } from './compare-pages.ts'
export { compareReadings, type ReadingChange } from './compare-readings.ts'
export { decodeReading, encodeReading, pageToJson, toBoxUnit } from './encode.ts'
export { type Decoded, decodeAs, decodeText } from './encoding/decode.ts'
export { ENGINES, type EngineName, engineFor, isEngineName, stampOf } from './engine-names.ts'
export { ReadingError, type ReadingErrorCode } from './error.ts'
export { examineText } from './examine-text.ts'
export { FINDING_CODES, type Finding, type FindingCode, isFindingCode, type Place } from './finding.ts'
export { failedReading, gatherReading } from './gather.ts'
export { endingOf, isKind, type Kind, kindsPromisedBy, MEDIA_TYPES, PLAIN_TEXT_KINDS } from './kind/kinds.ts'
export { isZipLike, SNIFF_BYTES, type Sniffed, sniffKind } from './kind/sniff.ts'
export { guessLanguage } from './language.ts'
export { DEFAULT_LIMITS, DEFAULT_TREE_LIMITS, type Limits, type TreeLimits } from './limits.ts'
export { carrySpans } from './mend/carry-spans.ts'
export { AROUND, anchorWords, findWords, type WordAnchor } from './mend/find-words.ts'
export {
  CORRECTION,
  type MendedReading,
  type MendOutcome,
  mendReading,
  type WordMend,
} from './mend/mend-reading.ts'
export { mergeRecognised, pagesToRecognise } from './merge-recognised.ts'
export { compareMetadata, daysIn, type MetadataToCompare, type NamedDay } from './metadata-dates.ts'
export { nameAsChild, nameBytesAsChild, showControls } from './names.ts'
export type {
  ByteSource,
  ChildHead,
  Engine,
  EngineEnd,
  EngineInput,
  EngineSink,
  Hints,
  Wall,
  WallEvent,
  WalledProgram,
  WallJob,
  WallSession,
  WallTier,
} from './ports.ts'
export type {
  Box,
  Child,
  CorrectedPage,
  Encoding,
  EnginePage,
  EngineStamp,
  Page,
  Reading,
  ReadPage,
  Recognition,
  SpokenAt,
  Testimony,
  UnreadPage,
  Word,
} from './reading.ts'
export { ASIDES, type Aside } from './reading.ts'
export { compareLayer, type LayerJudgement } from './text-layer.ts'
export { FileTree, type TreeFile } from './tree.ts'
export { isUnreadReason, UNREAD_REASONS, type UnreadReason } from './unread.ts'
export { hasText, joinPages, PAGE_JOIN, toPages, type WholeText } from './whole-text.ts'
export { AnswerChecker, type Counts, noCounts, SPARE_FINDINGS } from './wire/answers.ts'
export {
  ECHO_BYTES,
  FRAME,
  FRAME_HEAD_BYTES,
  type Frame,
  FrameReader,
  frameHead,
  MAX_FRAME_BYTES,
  PART_BYTES,
} from './wire/frames.ts'
export { decodeJobHead, encodeJobHead, type JobHead } from './wire/job.ts'
