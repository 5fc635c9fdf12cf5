export { vouchForNested } from './confidence.ts'
export { findEnglish } from './find-english.ts'
