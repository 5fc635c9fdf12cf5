import { z } from 'zod'
import { Fault, NAMED, ROUTES, type Route } from '#api'

type Json = Readonly<Record<string, unknown>>

/**
 * The routes as an OpenAPI 3.1 document (OpenAPI Specification 3.1.1, section 4.8), its schemas made from those that
 * requests are held to.
 */
export function describeRoutes(version: string): Json {
  const paths: Record<string, Record<string, Json>> = {}
  for (const route of ROUTES) {
    const path = route.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method]: operation(route) }
  }
  const schemas = Object.entries({ ...NAMED, Fault }).map(([name, schema]) => [name, toJson(schema)])
  return {
    openapi: '3.1.0',
    info: {
      title: 'Isnad, the desk on this machine',
      version,
      description: 'Served on loopback to whoever has the session that the one-time address gave.',
    },
    paths,
    components: {
      schemas: Object.fromEntries(schemas),
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'isnad-*' } },
    },
    security: [{ session: [] }],
  }
}

function operation({ method, path, summary, query, body, headers, answer }: Route): Json {
  const parameters = [
    ...[...path.matchAll(/:(\w+)/g)].map(([, name]) => parameter('path', name!, true, { type: 'string' })),
    ...(query ? queryParameters(query) : []),
    ...(method === 'post' ? [parameter('header', 'X-Isnad', true, { const: '1' })] : []),
    ...Object.entries(headers ?? {}).map(([name, what]) =>
      parameter('header', name, true, { type: 'string', description: what }),
    ),
  ]
  return {
    operationId: operationId(method, path),
    summary,
    ...(path === '/api/session' ? { security: [] } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body ? { requestBody: { required: true, content: contentOf(body) } } : {}),
    responses: {
      200: { description: summary, content: contentOf(answer) },
      default: {
        description: 'Refused',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Fault' } } },
      },
    },
  }
}

function operationId(method: string, path: string): string {
  return [method, ...path.split('/').slice(2)].map((part) => part.replace(/\W/g, '')).join('-')
}

function parameter(where: string, name: string, required: boolean, schema: Json): Json {
  return { name, in: where, required, schema }
}

function queryParameters(query: z.ZodObject): Json[] {
  const { properties, required } = toJson(query) as { properties?: Record<string, Json>; required?: string[] }
  return Object.entries(properties ?? {}).map(([name, schema]) =>
    parameter('query', name, required?.includes(name) ?? false, schema),
  )
}

function contentOf(what: Route['answer'] | 'bytes'): Json {
  if (what === 'bytes') return { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }
  if (what === 'html') return { 'text/html': { schema: { type: 'string' } } }
  if (what === 'events') return { 'text/event-stream': { schema: { $ref: '#/components/schemas/DeskEvent' } } }
  if (what === 'openapi') return { 'application/json': { schema: { type: 'object' } } }
  const name = Object.entries(NAMED).find(([, schema]) => schema === what)?.[0]
  const schema = name === undefined ? toJson(what) : { $ref: `#/components/schemas/${name}` }
  return { 'application/json': { schema } }
}

function toJson(schema: z.ZodType): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return json
}
