export { BILINGUAL } from './bilingual.ts'
export { BOILERPLATE } from './boilerplate.ts'
export { CHANGES, type ChangeClass } from './changes.ts'
