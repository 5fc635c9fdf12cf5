export { LABELS } from './model.ts'
export { openTagger } from './open-tagger.ts'
export type { TaggedSentence } from './tagger.ts'
