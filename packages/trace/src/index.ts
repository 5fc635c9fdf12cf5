export type { AttributionAnchor, Correction } from './corrections/index.ts'
export * from './model.ts'
export { trace } from './trace.ts'
