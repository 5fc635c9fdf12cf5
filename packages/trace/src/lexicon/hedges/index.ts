export { HEDGES, type HedgeClass } from './hedges.ts'
