export { readEnglishDate } from './grammar.ts'
