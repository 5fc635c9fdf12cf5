export { checkInCase } from './check-in-case.ts'
export { checkAgainstTexts, type DraftToCheck, type HeldText } from './check-texts.ts'
export { readDraft } from './read-draft.ts'
export {
  type AnswerKind,
  type CommentRequest,
  listRequests,
  recordAnswer,
  recordRequest,
} from './requests.ts'
