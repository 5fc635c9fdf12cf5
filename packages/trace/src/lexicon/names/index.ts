export { CALENDAR, INSIDE_NAMES, NATIONALS, OPENERS } from './closed-english.ts'
export { KNOWN_NAMES, type KnownName } from './known.ts'
export { ARABIC_NOUNS, ENGLISH_NOUNS, type Noun, PSEUDO_ARABIC, PSEUDO_ENGLISH } from './nouns.ts'
export { readForms, readTable } from './table.ts'
