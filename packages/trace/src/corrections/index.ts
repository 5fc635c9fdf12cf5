export { applyCorrections, type Corrected } from './apply.ts'
export type { AttributionAnchor, Correction } from './correction.ts'
