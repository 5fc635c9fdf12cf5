export { ClaimComposer, type Composed, type GivenVoice } from './compose.ts'
export type { Material, Resolution } from './material.ts'
