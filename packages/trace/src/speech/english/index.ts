export { findEnglish } from './find-english.ts'
