export { checkInCase } from './check-in-case.ts'
export { checkAgainstTexts, type DraftToCheck, type HeldText } from './check-texts.ts'
export { enterCheck, isDraftAct, tieSentence, undoDraftAct, waiveFinding } from './decide.ts'
export { type DraftToKeep, keepDraft, listDrafts, openDraft } from './drafts.ts'
export { HOUSE_SETTINGS, listHouse, readHouse, setHouse, shippedSetting } from './house.ts'
export { draftOf, readDraft } from './read-draft.ts'
export {
  type AnswerKind,
  type CommentRequest,
  listRequests,
  recordAnswer,
  recordRequest,
} from './requests.ts'
