export { type Account, type AuditReport, type EntryRecord, parseAccountText } from '#custody'
export type { CustodianChange } from '#protection'
export type { Binding } from './case/bind.ts'
export { CaseDesk } from './case/case-desk.ts'
export type { CustodianChoice } from './case/custodian-key.ts'
export type { CustodianList } from './case/custodians.ts'
export { findLocks, type Locks, unpackCaseWithKey } from './case/locks.ts'
export {
  auditCaseAt,
  type CaseEnvironment,
  enrolSelf,
  type NewCase,
  type NewCaseOptions,
  newCase,
  type OpenCaseOptions,
  openCase,
  openScratch,
} from './case/open.ts'
export { type Packed, packCase, unpackCase } from './case/pack.ts'
export { MAX_FILE_BYTES } from './case/receive.ts'
export type { CustodianKey, SealMade, Unsealed } from './case/seals.ts'
export { configFolder, type Environment, findCase } from './config.ts'
export type {
  AuditOptions,
  ChildInput,
  Delivery,
  DerivedInput,
  Desk,
  Erased,
  FileFilter,
  Item,
  Notice,
  Original,
  Protection,
  Receipt,
  Received,
  ReceiveOptions,
  RefusalCode,
  SkipCode,
  Writing,
} from './desk.ts'
export { AppError, type AppErrorCode } from './error.ts'
