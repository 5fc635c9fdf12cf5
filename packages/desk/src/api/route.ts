import type { z } from 'zod'

/** A route as the OpenAPI document tells it. Paths are relative to the desk's address; `:id` is a document's. */
export interface Route {
  readonly method: 'get' | 'post'
  readonly path: `/api/${string}`
  readonly summary: string
  readonly query?: z.ZodObject
  /** JSON that fits a schema, or the bytes of a file. */
  readonly body?: z.ZodType | 'bytes'
  /** Headers that the route reads beside those that every request carries. */
  readonly headers?: Readonly<Record<string, string>>
  readonly answer: z.ZodType | 'bytes' | 'html' | 'events' | 'openapi'
}
