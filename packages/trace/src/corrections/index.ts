export { applyCorrections, type Corrected } from './apply.ts'
export type { AttributionAnchor, Correction } from './correction.ts'
export { placeOf } from './reanchor.ts'
export { type AnnotatedAttribution, type TestCase, toTestCase } from './test-case.ts'
