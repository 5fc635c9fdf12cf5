import { z } from 'zod'
import { ReadingProgress } from './reading-control.ts'
import { CueKind, SourceKind, Span, TraceDocument, Voice } from './trace.ts'

/**
 * The shapes of the HTTP interface on loopback: what the browser sends and gets. No logic. Ids are opaque strings; times
 * are ISO 8601; everything a file says of itself arrives as text to be shown, never as markup.
 */

/** An error as JSON: the code and its parameters; the words are in the catalogues. */
export const Fault = z.strictObject({
  error: z.strictObject({
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
})

/** How the case is kept. `scratch`: nothing is on disk. `open`: on disk without a passphrase, and the screen says so. */
export const Protection = z.enum(['scratch', 'passphrase', 'open'])

export const CaseState = z.strictObject({
  id: z.string(),
  /** Folder name for a saved case; null while it is scratch. */
  name: z.string().nullable(),
  protection: Protection,
  writing: z.boolean(),
  counts: z.strictObject({
    documents: z.int(),
    read: z.int(),
    partial: z.int(),
    unread: z.int(),
    waiting: z.int(),
  }),
  notices: z.array(
    z.strictObject({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) }),
  ),
  /** What reads hostile files here, in the words of `isnad doctor`: tier 1 is the strongest wall. */
  wall: z.int().min(0).max(3),
})

/** What the text itself does not say. */
export const TextFacts = z.strictObject({
  outlet: z.string().max(300).optional(),
  published: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
  link: z.string().max(2000).optional(),
  language: z.enum(['ar', 'en']).optional(),
})

/** A pasted text. */
export const PasteRequest = z.strictObject({ text: z.string().min(1).max(50_000_000), facts: TextFacts })

export const ReadState = z.enum(['waiting', 'read', 'partial', 'unread'])

export const DocumentRow = z.strictObject({
  id: z.string(),
  /** As given by the sender, controls still in it: show it isolated and escaped. */
  name: z.string(),
  kind: z.string(),
  size: z.int(),
  state: ReadState,
  /** Why it was not read, or only partly; a code of the reading room. */
  because: z.string().nullable(),
  parent: z.string().nullable(),
  accession: z.string(),
  received: z.string(),
  language: z.enum(['ar', 'en', 'other']).nullable(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  /** Attributed occurrences; null where nothing was traced. */
  claims: z.int().nullable(),
  findings: z.int(),
})

export const DocumentList = z.strictObject({
  total: z.int(),
  rows: z.array(DocumentRow),
})

export const DocumentQuery = z.strictObject({
  offset: z.coerce.number().int().nonnegative().default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  filter: z.string().max(200).optional(),
  state: ReadState.optional(),
  kind: z.string().max(40).optional(),
})

/** One document to read: its text, how each page was read, and its tracing with the corrections of people applied. */
export const DocumentDetail = z.strictObject({
  row: DocumentRow,
  facts: TextFacts,
  text: z.string(),
  /** The text cut where a mark begins or ends, in order and whole; empty where nothing was traced. */
  pieces: z.array(
    z.strictObject({
      start: z.int(),
      end: z.int(),
      /** Voices, and `cue`, `who`, `hedge`, `loaded`. */
      marks: z.array(z.string()),
      /** Innermost occurrence it stands in. */
      occurrence: z.string().nullable(),
    }),
  ),
  pages: z.array(
    z.strictObject({
      number: z.int(),
      label: z.string().nullable(),
      /** Span of the page in `text`. */
      start: z.int(),
      end: z.int(),
      how: z.enum(['embedded', 'repaired', 'recognised', 'corrected', 'unread']),
      because: z.string().nullable(),
    }),
  ),
  meta: z.array(z.strictObject({ name: z.string(), value: z.string() })),
  findings: z.array(
    z.strictObject({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) }),
  ),
  children: z.array(z.string()),
  tracing: TraceDocument.nullable(),
  /** Acts that can be undone, the latest first. */
  corrections: z.array(z.strictObject({ id: z.string(), what: z.string(), at: z.string(), undone: z.boolean() })),
})

/** A range of the document's text; `exact` is checked, so that a stale page cannot mend the wrong words. */
export const Anchor = Span

/** Which attribution is meant: by its words. */
export const AttributionAnchor = z.strictObject({ cue: z.array(Anchor), content: z.array(Anchor) })

/** What a person mends. Names anchors, never an engine's id. */
export const Correction = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('source'), at: AttributionAnchor, source: z.array(Anchor) }),
  z.strictObject({ what: z.literal('cue'), at: AttributionAnchor, cue: z.array(Anchor) }),
  z.strictObject({ what: z.literal('content'), at: AttributionAnchor, content: z.array(Anchor) }),
  /** Places one attribution inside another, or (`outer: null`) at the top. */
  z.strictObject({ what: z.literal('nesting'), at: AttributionAnchor, outer: AttributionAnchor.nullable() }),
  z.strictObject({ what: z.literal('voice'), sentence: Anchor, voice: Voice }),
  /** Says who speaks in an attribution: by a name, whether or not the text has it at this place. */
  z.strictObject({ what: z.literal('agent'), at: AttributionAnchor, name: z.string().min(1).max(300) }),
  z.strictObject({
    what: z.literal('add'),
    source: z.array(Anchor),
    cue: z.array(Anchor),
    content: z.array(Anchor).min(1),
    sourceKind: SourceKind,
    cueKind: CueKind,
  }),
  z.strictObject({ what: z.literal('remove'), at: AttributionAnchor }),
])

export const CorrectionRequest = z.strictObject({ document: z.string(), correction: Correction })

export const SearchRequest = z.strictObject({
  q: z.string().max(1000),
  offset: z.coerce.number().int().nonnegative().default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  kind: z.string().max(40).optional(),
  language: z.enum(['ar', 'en', 'other']).optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  agent: z.string().max(300).optional(),
})

export const SearchResult = z.strictObject({
  total: z.int(),
  hits: z.array(
    z.strictObject({
      document: z.string(),
      name: z.string(),
      /** Whether the page can be shown as a picture. */
      pictured: z.boolean(),
      page: z.int(),
      snippet: z.string(),
      /** UTF-16 ranges of the snippet to mark. */
      marks: z.array(z.strictObject({ start: z.int(), end: z.int() })),
      /** Where the snippet begins in the page's text. */
      at: z.int(),
    }),
  ),
})

/** One document beside another: who retells whom, and what changed. */
export const CompareRequest = z.strictObject({ documents: z.array(z.string()).min(2).max(20) })

export const CompareResult = z.strictObject({
  schema: z.literal('isnad-compare/1'),
  texts: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      outlet: z.string().nullable(),
      published: z.string().nullable(),
      language: z.enum(['ar', 'en', 'other']),
    }),
  ),
  pairs: z.array(
    z.strictObject({
      a: z.string(),
      b: z.string(),
      relation: z.enum(['near-copy', 'shares-text', 'retells', 'same-matter', 'unrelated']),
      /** Who stands upstream: `null` where that cannot be told. */
      upstream: z.string().nullable(),
      certainty: z.enum(['known', 'likely', 'unknown']),
      because: z.array(z.string()),
      /** Longest first; the first few. */
      runs: z.array(z.strictObject({ words: z.int(), a: Span, b: Span })),
      aligned: z.array(z.strictObject({ a: Span, b: Span })),
      mutations: z.array(
        z.strictObject({
          code: z.string(),
          /** In the upstream text, or in `a` where it is not known. */
          from: z.array(Span),
          to: z.array(Span),
          /** The two sentences it stands in; null for what has no counterpart. */
          context: z.strictObject({ from: Span, to: Span }).nullable(),
          params: z.record(z.string(), z.union([z.string(), z.number()])),
        }),
      ),
    }),
  ),
})

export const LedgerEntry = z.strictObject({
  index: z.int(),
  type: z.string(),
  time: z.string(),
  actor: z.string(),
  /** What the catalogues need to say it in plain words. */
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  erased: z.boolean(),
})

export const LedgerPage = z.strictObject({
  size: z.int(),
  checkpoint: z.string().nullable(),
  entries: z.array(LedgerEntry),
  audit: z
    .strictObject({
      at: z.string(),
      clean: z.boolean(),
      faults: z.array(z.strictObject({ code: z.string(), what: z.string() })),
    })
    .nullable(),
})

export const SaveRequest = z.strictObject({
  name: z.string().min(1).max(200),
  /** Null: kept open, and every screen will say so. */
  passphrase: z.string().min(1).max(1024).nullable(),
})

/** A saved case, and what its documents are called from now on, by their old ids. */
export const SaveResult = z.strictObject({ state: CaseState, ids: z.record(z.string(), z.string()) })

/** What the desk sends while it works. */
export const DeskEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('progress'), ...ReadingProgress.shape }),
  z.strictObject({ type: z.literal('document'), row: DocumentRow }),
  z.strictObject({ type: z.literal('case'), state: CaseState }),
])

export type CaseState = z.infer<typeof CaseState>
export type SaveResult = z.infer<typeof SaveResult>
export type TextFacts = z.infer<typeof TextFacts>
export type DocumentRow = z.infer<typeof DocumentRow>
export type DocumentList = z.infer<typeof DocumentList>
export type DocumentDetail = z.infer<typeof DocumentDetail>
export type Correction = z.infer<typeof Correction>
export type SearchRequest = z.infer<typeof SearchRequest>
export type SearchResult = z.infer<typeof SearchResult>
export type CompareResult = z.infer<typeof CompareResult>
export type LedgerEntry = z.infer<typeof LedgerEntry>
export type LedgerPage = z.infer<typeof LedgerPage>
export type DeskEvent = z.infer<typeof DeskEvent>
