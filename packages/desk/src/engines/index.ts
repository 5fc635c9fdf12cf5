export { PARSER_PACKAGES, walledReader, walledRecogniser } from './program.ts'
