export { type Account, type PartedAccount, parseAccount, parseAccountText, partAccount } from './account.ts'
export { type AuditPorts, auditCase } from './audit.ts'
export { isOpenedBy } from './audit-content.ts'
export { ledgerKeys, type SeenCheckpoint } from './audit-ledger.ts'
export { ENTRY_TYPES, type EntryPayload, type EntryType, isEntryType, parsePayload } from './entries/types.ts'
export { CustodyError, type CustodyErrorCode } from './error.ts'
export { AUDIT_CODES, type AuditCode, type AuditFinding, type AuditNotice, type AuditReport } from './findings.ts'
export type {
  AccessionRow,
  DerivedRow,
  FileRow,
  IndexChange,
  IndexHead,
  IndexReader,
  IndexStore,
  SealRow,
} from './index-port.ts'
export { formatLeaf, type Leaf, parseLeaf } from './leaf.ts'
export { commitTo, Ledger, type LedgerPorts, type NewEntry, type NoteSigner, type Writer } from './ledger.ts'
export {
  CHECKPOINT_KEY,
  type LedgerEntry,
  type LedgerIdentity,
  LedgerReader,
  pseudonymOf,
  verdictOn,
} from './ledger-reader.ts'
export type {
  BlobBatch,
  BlobCheck,
  BlobName,
  BlobReader,
  BlobSource,
  BlobStore,
  CaseLock,
  CheckedBlob,
  Clock,
  Placed,
  Random,
  RecordReader,
  RecordStore,
  RefusedBlob,
  StagedBlob,
  StageRequest,
  Stray,
} from './ports.ts'
export { numbersOf, projectEntry } from './project.ts'
export type {
  AccessionRecord,
  DerivedRecord,
  EntryRecord,
  FileErased,
  FileKept,
  FileRecord,
  FileState,
  GivenName,
} from './records.ts'
export { formatSegment, type PayloadRecord, parseSegment, parseSegmentKey, segmentKey } from './segment.ts'
