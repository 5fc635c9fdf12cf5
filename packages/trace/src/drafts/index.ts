export { type Accusation, findAccusations } from './accusations.ts'
export { findOwnWording, type OwnWording } from './own-wording.ts'
export { findQuotations, type HeldText, type Quotation, QuotationFinder, type QuotationMatch } from './quotations.ts'
