export { PARSER_PACKAGES, walledReader } from './program.ts'
