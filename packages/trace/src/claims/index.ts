export { type Composed, composeClaims } from './compose.ts'
export type { Material, Resolution } from './material.ts'
