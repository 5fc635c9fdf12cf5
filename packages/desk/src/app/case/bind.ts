import type { EntryPayload, NewEntry } from '#custody'
import { append, type CaseContext } from './context.ts'
import { requireThing } from './known.ts'

type Terms = Omit<EntryPayload<'terms'>, 'time' | 'about'>

/** An act that binds what may be published of something: terms, consent, consent taken back. */
export type Binding =
  | ({ readonly kind: 'terms' } & Terms)
  | {
      readonly kind: 'consent' | 'consent-withdrawn'
      readonly how: string
      readonly covers: string
      /** EDTF. */
      readonly on?: string
    }

/**
 * Records what binds something of the case; a later act takes the place of an earlier one about the same thing.
 * @throws {CustodyError} ENTRY_UNKNOWN when there is no such thing; PAYLOAD_MALFORMED; {AppError} NOT_WRITABLE
 */
export async function bind(context: CaseContext, about: string, binding: Binding): Promise<readonly number[]> {
  const entries = await append(context, async () => [toEntry(about, await requireThing(context, about), binding)])
  return entries.map(({ leaf }) => leaf.n)
}

function toEntry(about: string, n: number, binding: Binding): NewEntry {
  if (binding.kind === 'terms') {
    const { kind, ...terms } = binding
    return { type: kind, of: [n], payload: { about, ...terms } }
  }
  const { kind, how, covers, on } = binding
  if (kind === 'consent') {
    return { type: kind, of: [n], payload: { about, how, covers, ...(on === undefined ? {} : { given: on }) } }
  }
  return { type: kind, of: [n], payload: { about, how, covers, ...(on === undefined ? {} : { withdrawn: on }) } }
}
