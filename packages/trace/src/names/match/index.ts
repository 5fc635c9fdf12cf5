export { matchNames, NameMatcher, spellingSimilarity } from './full-names.ts'
export { openSpelling } from './weights.ts'
