export * from './trace.ts'
