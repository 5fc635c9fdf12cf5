export * from './model.ts'
export { trace } from './trace.ts'
