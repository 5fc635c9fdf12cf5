export type { Backstage } from './app.ts'
export { ServerError, type ServerErrorCode } from './error.ts'
export { type ServeOptions, type Serving, serveDesk } from './serve.ts'
