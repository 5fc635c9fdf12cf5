export { findQuotations } from './find-quotations.ts'
