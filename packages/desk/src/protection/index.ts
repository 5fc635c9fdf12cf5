export { ProtectionError, type ProtectionErrorCode } from './error.ts'
export { type Custodians, openSeal, SEAL_BUCKETS, sealIdentity } from './seal.ts'
