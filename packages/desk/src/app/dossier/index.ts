export type { Verdict } from '@isnad/proof'
export type { ShowOptions } from './gather.ts'
export { type Published, type PublishRequest, publish } from './publish.ts'
export { type VerifyOptions, verifyDossierAt } from './verify.ts'
