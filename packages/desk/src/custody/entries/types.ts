import type { z } from 'zod'
import { CustodyError } from '../error.ts'
import { DISCLOSURE } from './disclosure.ts'
import { JUDGEMENT } from './judgement.ts'
import { MATERIAL } from './material.ts'
import type { EntryShape } from './shapes.ts'
import { UPKEEP } from './upkeep.ts'

/** Every type of entry, version 1 of the ledger. docs/formats/ledger.md lists the same, and a test compares them. */
const TYPES = { ...UPKEEP, ...MATERIAL, ...JUDGEMENT, ...DISCLOSURE }

export type EntryType = keyof typeof TYPES
export type EntryPayload<T extends EntryType> = z.infer<(typeof TYPES)[T]['payload']>

export const ENTRY_TYPES: Readonly<Record<EntryType, EntryShape>> = TYPES

export function isEntryType(text: string): text is EntryType {
  return Object.hasOwn(TYPES, text)
}

/**
 * Takes a payload that must be one of this type.
 * @throws {CustodyError} PAYLOAD_MALFORMED, with every fault by its place and without its value
 */
export function parsePayload<T extends EntryType>(type: T, value: unknown): EntryPayload<T> {
  const result = TYPES[type].payload.safeParse(value)
  if (result.success) return result.data as EntryPayload<T>
  throw new CustodyError(
    'PAYLOAD_MALFORMED',
    `payload of an entry of type ${type}`,
    { type },
    {
      faults: result.error.issues.map((issue) => ({ place: issue.path.join('/'), code: issue.code.toUpperCase() })),
    },
  )
}
