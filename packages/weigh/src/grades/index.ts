export { type Ceiling, type CeilingReason, findCeiling, isWithin, requireWithin } from './ceiling.ts'
export {
  type Credibility,
  DEFAULT_GRADE,
  formatGrade,
  type Grade,
  isIgnorance,
  parseGrade,
  type Reliability,
} from './grade.ts'
