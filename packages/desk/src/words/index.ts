export type { Locale, WordParam, WordParams } from './catalogue.ts'
export { findCatalogue, findWord, hasWord, LOCALES, word } from './catalogue.ts'
export type { WordsErrorCode } from './error.ts'
export { WordsError } from './error.ts'
