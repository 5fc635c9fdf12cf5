import { z } from 'zod'
import type { EntryPayload } from './entries/types.ts'
import { CustodyError } from './error.ts'

const words = z.string().min(1).max(8_192)
const date = z.string().min(1).max(128)

/** How material came, as a person tells it. docs/accessions.md describes each field. */
const shape = z.strictObject({
  /** Who gave it, and how they can be reached. */
  from: words.optional(),
  /** Through whom it passed before it reached us. */
  through: words.optional(),
  /** By hand, post, drop, mail, found in public... */
  how: z.string().min(1).max(1_024).optional(),
  /** EDTF. */
  when: date.optional(),
  where: words.optional(),
  /** Where the physical original lies. */
  original: words.optional(),
  /** Who here can testify to how it came. */
  testifies: words.optional(),
  terms: z
    .strictObject({
      embargo: date.optional(),
      publish: z.enum(['nothing', 'facts', 'quotations', 'pictures', 'everything', 'not settled']),
      attribute: z.enum(['not at all', 'in general words', 'by role', 'by name', 'not settled']),
      words: words.optional(),
    })
    .optional(),
  consent: z.strictObject({ given: date.optional(), how: words, covers: words }).optional(),
  /** Which of the fields that are sealed otherwise the case itself may keep. Who gave it is never among them. */
  open: z
    .array(z.enum(['where', 'original', 'testifies']))
    .max(3)
    .optional(),
})

export type Account = z.infer<typeof shape>

/** An account parted into what only custodians may read and what the case keeps. */
export interface PartedAccount {
  /** Text for the seal; undefined when there is nothing to be sealed. */
  readonly sealed: string | undefined
  readonly accession: Pick<EntryPayload<'accession'>, 'how' | 'where' | 'when' | 'original' | 'testifies'>
  readonly terms: Account['terms']
  readonly consent: Account['consent']
}

/**
 * Takes what was told of a delivery.
 * @throws {CustodyError} ACCOUNT_MALFORMED, with every fault by its place and without its value: it may be a name
 */
export function parseAccount(value: unknown): Account {
  const result = shape.safeParse(value)
  if (result.success) return result.data
  throw malformed(
    result.error.issues.map((issue) => ({ place: issue.path.join('/') || '/', code: issue.code.toUpperCase() })),
  )
}

/**
 * The same from JSON text.
 * @throws {CustodyError} ACCOUNT_MALFORMED. The parser's own message is left out: it repeats what it could not read
 */
export function parseAccountText(text: string): Account {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw malformed([{ place: '/', code: 'NOT_JSON' }])
  }
  return parseAccount(value)
}

/**
 * Parts an account. Who gave it, through whom, where, where the original lies and who testifies are sealed together;
 * the last three stay with the case only where the account says so. One name alone is sealed as it stands, so that
 * stock age shows the name and nothing around it; more is sealed as JSON.
 */
export function partAccount(account: Account): PartedAccount {
  const { how, when, terms, consent } = account
  const open = new Set<string>(account.open)
  const hidden = Object.fromEntries(
    (['from', 'through', 'where', 'original', 'testifies'] as const).flatMap((field) => {
      const value = account[field]
      return value === undefined || open.has(field) ? [] : [[field, value.toWellFormed()]]
    }),
  )
  const names = Object.keys(hidden)
  const kept = (['where', 'original', 'testifies'] as const).flatMap((field) => {
    const value = account[field]
    return value !== undefined && open.has(field) ? [[field, value.toWellFormed()]] : []
  })
  return {
    sealed:
      names.length === 0
        ? undefined
        : names.length === 1 && hidden.from !== undefined
          ? hidden.from
          : JSON.stringify(hidden, undefined, 1),
    accession: {
      ...(how === undefined ? {} : { how: how.toWellFormed() }),
      ...(when === undefined ? {} : { when }),
      ...Object.fromEntries(kept),
    },
    terms,
    consent,
  }
}

function malformed(faults: readonly { readonly place: string; readonly code: string }[]): CustodyError {
  return new CustodyError('ACCOUNT_MALFORMED', 'what was told of a delivery', {}, { faults })
}
