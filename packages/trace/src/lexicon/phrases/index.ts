export { type Phrase, PhraseFinder, type PhraseMatch } from './phrases.ts'
