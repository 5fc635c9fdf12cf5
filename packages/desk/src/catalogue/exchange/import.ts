import { CatalogueError } from '../error.ts'
import type { RecordedKind } from '../state.ts'
import { parseCsv } from './table.ts'

/** An agent of another tool's file. */
export interface ForeignAgent {
  readonly foreign: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind: RecordedKind
}

export interface Imported {
  readonly agents: readonly ForeignAgent[]
  /** What was no agent, by its line from 1. */
  readonly refused: readonly { readonly line: number; readonly code: string }[]
}

/** Agents of one file; the ledger takes no more in one entry. */
const MOST = 10_000
const LONGEST_NAME = 1_024

const KIND_OF: Readonly<Record<string, RecordedKind>> = {
  person: 'person',
  organization: 'organisation',
  organisation: 'organisation',
  company: 'organisation',
  publicbody: 'organisation',
  legalentity: 'not settled',
  outlet: 'outlet',
  media: 'outlet',
  group: 'group',
}

/**
 * Reads FollowTheMoney entities, one of JSON a line. What is no person or body is refused by its line, and so is a line
 * that is no JSON or no UTF-8; the rest is read.
 * @throws {CatalogueError} IMPORT_MALFORMED where no line is an entity, or there are too many
 */
export function readFtm(text: string): Imported {
  const agents: ForeignAgent[] = []
  const refused: { line: number; code: string }[] = []
  text
    .replace(/^\ufeff/, '')
    .split('\n')
    .forEach((line, i) => {
      if (line.trim() === '') return
      const entity = isGarbled(line) ? null : parseEntity(line)
      if (entity === null) refused.push({ line: i + 1, code: 'ENCODING' })
      else if (entity === undefined) refused.push({ line: i + 1, code: 'NO_ENTITY' })
      else {
        const kind = KIND_OF[entity.schema.toLowerCase()]
        const [name, ...others] = entity.names
        if (kind === undefined) refused.push({ line: i + 1, code: 'NO_AGENT' })
        else if (name === undefined) refused.push({ line: i + 1, code: 'NO_NAME' })
        else agents.push({ foreign: entity.id, name, aliases: [...new Set([...others, ...entity.aliases])], kind })
      }
    })
  return checked(agents, refused)
}

/**
 * Reads CSV with a heading: `name`, and where there are any `kind`, `alias` (several apart by `;`) and `id`. A record that
 * is broken or names nobody is refused by its line; the rest is read.
 * @throws {CatalogueError} IMPORT_MALFORMED where there is no column of names, or too many lines
 */
export function readAgentsCsv(text: string): Imported {
  const [heading, ...records] = parseCsv(text)
  const columns = (heading?.cells ?? []).map((cell) => cell.trim().toLowerCase())
  const at = (name: string) => columns.indexOf(name)
  if (at('name') < 0)
    throw new CatalogueError('IMPORT_MALFORMED', 'there is no column of names', { because: 'name', line: 1 })
  const agents: ForeignAgent[] = []
  const refused: { line: number; code: string }[] = []
  for (const { line, cells, open } of records) {
    if (open || cells.some(isGarbled)) {
      refused.push({ line, code: open ? 'QUOTE_OPEN' : 'ENCODING' })
      continue
    }
    const cell = (name: string) => (at(name) < 0 ? '' : (cells[at(name)] ?? '').trim())
    const name = cell('name').slice(0, LONGEST_NAME)
    const kind = cell('kind') === '' ? 'not settled' : KIND_OF[cell('kind').toLowerCase()]
    if (name === '') refused.push({ line, code: 'NO_NAME' })
    else if (kind === undefined) refused.push({ line, code: 'NO_AGENT' })
    else {
      const aliases = cell('alias')
        .split(';')
        .map((one) => one.trim())
        .filter((one) => one !== '')
      agents.push({ foreign: cell('id') || `line ${line}`, name, aliases, kind })
    }
  }
  return checked(agents, refused)
}

/** Whether bytes stood there that are no UTF-8. */
function isGarbled(text: string): boolean {
  return text.includes('\ufffd')
}

function checked(agents: readonly ForeignAgent[], refused: Imported['refused']): Imported {
  if (agents.length === 0)
    throw new CatalogueError('IMPORT_MALFORMED', 'no line is an agent', {
      because: refused[0]?.code ?? 'EMPTY',
      line: refused[0]?.line ?? 1,
    })
  if (agents.length > MOST)
    throw new CatalogueError('IMPORT_MALFORMED', 'too many agents', { because: 'TOO_MANY', line: MOST })
  return { agents, refused }
}

function parseEntity(line: string): { id: string; schema: string; names: string[]; aliases: string[] } | undefined {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return undefined
  }
  if (
    typeof value !== 'object' ||
    value === null ||
    !('id' in value) ||
    !('schema' in value) ||
    !('properties' in value)
  )
    return undefined
  const { id, schema, properties } = value
  if (typeof id !== 'string' || typeof schema !== 'string' || typeof properties !== 'object' || properties === null)
    return undefined
  const list = (key: string): string[] => {
    const found: unknown = Object.hasOwn(properties, key) ? (properties as Readonly<Record<string, unknown>>)[key] : []
    return Array.isArray(found)
      ? found
          .filter((one): one is string => typeof one === 'string' && one.trim() !== '')
          .map((one) => one.trim().slice(0, LONGEST_NAME))
      : []
  }
  return {
    id: id.slice(0, LONGEST_NAME),
    schema,
    names: list('name'),
    aliases: [...list('alias'), ...list('weakAlias')],
  }
}
