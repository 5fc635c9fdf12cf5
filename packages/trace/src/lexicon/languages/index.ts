export { FUNCTION_WORDS } from './function-words.ts'
