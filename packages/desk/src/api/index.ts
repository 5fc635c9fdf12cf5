export * from './catalogue.ts'
export * from './http.ts'
export * from './routes.ts'
export * from './trace.ts'
