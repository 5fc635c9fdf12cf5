export { AUDIT_CODES, type AuditCode, type AuditFinding, type AuditNotice, type AuditReport } from './findings.ts'
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
