export { compareAll } from '../text/compare.ts'
