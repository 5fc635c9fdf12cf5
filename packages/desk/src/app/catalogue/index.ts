export { CatalogueError, type CatalogueErrorCode } from '#catalogue'
export { CaseCatalogue } from './case-catalogue.ts'
export type { Exported } from './exchange.ts'
