export * from './http.ts'
export * from './trace.ts'
