export { ANALYSIS_VERSION, analyseText, type IndexedWord, stemsOf } from './analysis.ts'
export type { Found, Hit, IndexedPage, SearchIndex, SearchOptions } from './index-port.ts'
export { answers, parseQuery, type Query, type Term } from './query.ts'
export { findMarks, type Mark, makeSnippet, type Snippet } from './snippet.ts'
