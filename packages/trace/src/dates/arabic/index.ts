export { readArabicDate } from './grammar.ts'
