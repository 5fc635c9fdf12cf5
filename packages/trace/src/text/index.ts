export type { Analysed, QuotePair, SentenceRange } from './analysed.ts'
export { type Folded, foldText, foldWord } from './fold.ts'
export { type Script, type Token, type TokenKind, tokenize } from './tokens.ts'
