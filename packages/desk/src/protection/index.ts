export { type CustodianChange, changeCustodians, keysNeeded, matchKeys, recoveryKeys } from './custodians.ts'
export { ProtectionError, type ProtectionErrorCode } from './error.ts'
export { type Custodians, openSeal, SEAL_BUCKETS, sealIdentity } from './seal.ts'
export { type Bound, boundBy, forbids, PUBLISHABLE, type Publishable, type TermsRefusal } from './terms.ts'
