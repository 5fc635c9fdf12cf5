export { findAttributions } from './find-attributions.ts'
export { nest } from './nesting.ts'
export type { RawAttribution, RawHedge } from './types.ts'
