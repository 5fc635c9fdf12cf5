export { ACCUSATIONS, type AccusationClass } from './accusations.ts'
