export { EDITORIAL, type EditorialClass, LOADED } from './editorial.ts'
