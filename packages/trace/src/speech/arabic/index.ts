export { findArabic } from './find-arabic.ts'
