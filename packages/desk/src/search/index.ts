export { analyseText, type IndexedWord, stemsOf } from './analysis.ts'
export { answers, parseQuery, type Query, type Term } from './query.ts'
export { findMarks, type Mark, makeSnippet, type Snippet } from './snippet.ts'
