export {
  type AnnotatedAttribution,
  type AttributionAnchor,
  type Correction,
  type TestCase,
  toTestCase,
} from './corrections/index.ts'
export * from './model.ts'
export { trace } from './trace.ts'
