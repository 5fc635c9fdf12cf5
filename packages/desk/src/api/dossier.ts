import { z } from 'zod'

/**
 * What a dossier says: `data/dossier.json`, described field by field in docs/formats/dossier.md. It is published: a change
 * is a new schema string beside this one, never an edit.
 */
export const DOSSIER_SCHEMA = 'isnad-dossier/2'

export const DossierQuote = z.strictObject({
  text: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
})

export const DossierChain = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('shown'),
    asserted: z.boolean(),
    links: z.array(z.strictObject({ name: z.string().nullable(), role: z.string(), common: z.boolean() })),
    hedges: z.array(z.string()),
  }),
  z.strictObject({ state: z.literal('withheld'), because: z.enum(['PERSON_AT_RISK', 'TERMS']) }),
  z.strictObject({ state: z.literal('none') }),
])

export const DossierReference = z.strictObject({
  id: z.string(),
  document: z.string(),
  quote: DossierQuote.nullable(),
  page: z.int().positive().nullable(),
  picture: z
    .strictObject({
      file: z.string(),
      /** Fractions of the page from its top left: left, top, right, bottom. */
      boxes: z.array(z.tuple([z.number(), z.number(), z.number(), z.number()])).min(1),
    })
    .nullable(),
  chain: DossierChain,
  withheld: z.string().optional(),
})

export const DossierExhibit = z.strictObject({
  id: z.string(),
  label: z.string(),
  published: z.enum(['nothing', 'quotations', 'pictures', 'text', 'redacted', 'file']),
  file: z.string().optional(),
  redacted: z.string().optional(),
  mediaType: z.string().optional(),
  original: z.strictObject({
    commitment: z.string(),
    entry: z.int().nonnegative().nullable(),
    key: z.string().optional(),
  }),
  unread: z
    .strictObject({
      pages: z.int().nonnegative(),
      list: z.array(z.strictObject({ page: z.int(), because: z.string() })),
    })
    .nullable(),
})

export const DossierClaim = z.strictObject({
  id: z.string(),
  handle: z.string().nullable(),
  wording: z.string().nullable(),
  references: z.array(z.string()),
  basis: z.discriminatedUnion('state', [
    z.strictObject({
      state: z.literal('shown'),
      sentence: z.string(),
      lines: z.strictObject({ low: z.int().nonnegative(), high: z.int().nonnegative().nullable() }),
      commonLinks: z.array(z.string()),
      drawing: z
        .strictObject({
          vertices: z.array(
            z.strictObject({
              kind: z.enum(['event', 'reader', 'agent', 'gap', 'stranger']),
              name: z.string().nullable(),
              layer: z.int().nonnegative(),
              common: z.boolean(),
            }),
          ),
          edges: z.array(z.strictObject({ from: z.int(), to: z.int(), state: z.string() })),
        })
        .nullable(),
      contradictions: z.array(z.strictObject({ kind: z.string(), here: z.string(), there: z.string() })),
      contradictedBeyond: z.boolean(),
      grade: z.strictObject({ value: z.string(), reason: z.string().nullable() }).nullable(),
      more: z.int().nonnegative(),
    }),
    z.strictObject({
      state: z.literal('withheld'),
      because: z.enum(['PERSON_AT_RISK', 'TERMS', 'NEWSROOM']),
    }),
  ]),
})

export const DossierContent = z.strictObject({
  schema: z.literal(DOSSIER_SCHEMA),
  title: z.string(),
  language: z.enum(['ar', 'en']),
  day: z.iso.date(),
  ledger: z.strictObject({ origin: z.string() }),
  blocks: z.array(
    z.strictObject({
      kind: z.enum(['heading', 'paragraph', 'quote', 'item']),
      level: z.int().min(2).max(4).optional(),
      sentences: z.array(z.string()),
    }),
  ),
  sentences: z.array(
    z.strictObject({
      id: z.string(),
      text: z.string(),
      references: z.array(z.string()),
      claims: z.array(z.strictObject({ claim: z.string(), by: z.enum(['hand', 'proposal']) })),
    }),
  ),
  references: z.array(DossierReference),
  claims: z.array(DossierClaim),
  documents: z.array(DossierExhibit),
})

export type DossierContent = z.infer<typeof DossierContent>
export type DossierReference = z.infer<typeof DossierReference>
export type DossierClaim = z.infer<typeof DossierClaim>
export type DossierExhibit = z.infer<typeof DossierExhibit>
