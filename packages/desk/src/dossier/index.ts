export { DossierError, type DossierErrorCode, type DossierFault } from './error.ts'
export { type CustodyRow, custodyRow, digestIn, entriesAbout } from './production/custody-rows.ts'
export { type ClaimEvidence, type EvidencePlace, writeEvidence } from './production/evidence.ts'
export { type StatedExhibit, writeStatement } from './production/statement.ts'
export { type BagFile, writeTagManifest, writeTags } from './publication/bag.ts'
export { type Composed, composeDossier } from './publication/compose.ts'
export type {
  Box,
  ClaimDrawing,
  DossierDocument,
  DossierReference,
  Exhibit,
  ShownChain,
  ShownLink,
} from './publication/document.ts'
export { writeAnnotations, writeCrate } from './publication/metadata.ts'
export { reviewDossier } from './publication/review.ts'
export {
  type EarlierPublication,
  howShown,
  REVIEW_CODES,
  type Reviewed,
  type ReviewPoint,
} from './publication/review-points.ts'
export type { ClaimSource, Evidence, Showing, Source, TextAt } from './publication/source.ts'
export { parseStory, type Reference, type Story } from './story/parse-story.ts'
