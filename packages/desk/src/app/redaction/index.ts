export { changePlan, type PlanChange, undoPlan } from './change.ts'
export { type ExposedBy, findExposed, type RedactedExhibit, redactedExhibit, requireUnexposed } from './exhibit.ts'
export {
  type Applied,
  applyRedaction,
  checkRedaction,
  type Preview,
  pageForEye,
  previewRedaction,
  type ReviewAnswer,
  reviewRedaction,
  type WorkOptions,
  withdrawRedaction,
} from './make.ts'
export { findElsewhere, listRedactions, viewRedaction } from './view.ts'
