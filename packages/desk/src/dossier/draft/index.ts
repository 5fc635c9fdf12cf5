export { type CheckInput, checkDraft, LEVELS } from './check-draft.ts'
export { readMarkdown, readPlain } from './prose.ts'
export * from './types.ts'
