import { z } from 'zod'
import { PageBox } from './page-pictures.ts'

const Start = z.int().nonnegative()
const Params = z.record(z.string(), z.union([z.string(), z.number()]))
const How = z.enum(['embedded', 'repaired', 'recognised', 'corrected', 'unread'])
/** How a page was read before a person set words of it; null where nobody did. */
const Before = z.enum(['embedded', 'repaired', 'recognised']).nullable()
const Engine = z.strictObject({ name: z.string(), version: z.string() })

/** What the desk knows of a document's pages, without their words: small enough for a thousand of them. */
export const PageOutline = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  state: z.enum(['read', 'partial', 'unread', 'waiting']),
  because: z.string().nullable(),
  /** Whether its pages can be shown as pictures. */
  pictured: z.boolean(),
  engine: Engine.nullable(),
  pages: z.array(
    z.strictObject({
      number: z.int().positive(),
      label: z.string().nullable(),
      /** What stands beside the document's own words: hidden, deleted, remarks... */
      aside: z.string().nullable(),
      how: How,
      before: Before,
      because: z.string().nullable(),
      /** Height for a width of one; null where the file does not say. */
      shape: z.number().positive().nullable(),
      findings: Start,
      /** Words that people set. */
      set: Start,
    }),
  ),
  /** Words that people set and that the reading of now bears nowhere. */
  orphaned: z.array(
    z.strictObject({
      entry: Start,
      page: z.int().positive(),
      exact: z.string(),
      value: z.string(),
      by: z.string(),
      time: z.string(),
    }),
  ),
})
export type PageOutline = z.output<typeof PageOutline>

/** One page to be read: its words and where they stand, how it was read, what is to be known of it, what people set. */
export const PageView = z.strictObject({
  page: z.int().positive(),
  label: z.string().nullable(),
  aside: z.string().nullable(),
  how: How,
  before: Before,
  because: z.string().nullable(),
  language: z.string().nullable(),
  engine: Engine,
  /** Only of a page read from its picture. Confidence is the recogniser's own measure, 0 to 100. */
  recognition: z
    .strictObject({ by: z.string(), models: z.array(z.string()), confidence: z.int().min(0).max(100) })
    .nullable(),
  text: z.string(),
  words: z.array(
    z.strictObject({
      start: Start,
      end: z.int().positive(),
      box: PageBox,
      /** Null where the file itself holds the word, or a person set it. */
      confidence: z.int().min(0).max(100).nullable(),
    }),
  ),
  doubts: z.array(z.strictObject({ start: Start, end: z.int().positive(), other: z.string() })),
  /** Ink that was not read. */
  unread: z.array(PageBox),
  /** Degrees clockwise that the picture has to be turned to be read. */
  turned: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
  /** Of this page first, then those of the file that name no page. */
  findings: z.array(
    z.strictObject({
      code: z.string(),
      params: Params,
      /** A span of the page's text; null where it has none. */
      at: z.strictObject({ start: Start, end: Start }).nullable(),
      part: z.string().nullable(),
      ofPage: z.boolean(),
    }),
  ),
  /** What answers the query, where one was given. */
  hits: z.array(z.strictObject({ start: Start, end: z.int().positive() })),
  set: z.array(
    z.strictObject({
      entry: Start,
      by: z.string(),
      time: z.string(),
      what: z.enum(['word', 'line']),
      /** What stood there when it was set, and what was set. */
      was: z.string(),
      value: z.string(),
      /** `read so`: the reading has it by itself. */
      state: z.enum(['set', 'read so']),
      start: Start,
      end: Start,
    }),
  ),
})
export type PageView = z.output<typeof PageView>

export const PageQuery = z.strictObject({
  /** A query whose answers on this page are wanted. */
  q: z.string().max(1000).optional(),
})

/** Who is said to say what on a page: spans of its text that a claim stands in. */
export const PageMarks = z.strictObject({
  page: z.int().positive(),
  traced: z.boolean(),
  marks: z.array(
    z.strictObject({
      occurrence: z.string(),
      voice: z.string(),
      who: z.string().nullable(),
      start: Start,
      end: z.int().positive(),
    }),
  ),
})
export type PageMarks = z.output<typeof PageMarks>

/** Every reading of one page side by side, the latest first. Where they differ is said; which is better is not. */
export const PageReadings = z.strictObject({
  page: z.int().positive(),
  readings: z.array(
    z.strictObject({
      id: z.string(),
      engine: Engine,
      current: z.boolean(),
      how: How,
      before: Before,
      because: z.string().nullable(),
      confidence: z.int().min(0).max(100).nullable(),
      text: z.string(),
      /** Spans of this text that the reading of now has otherwise. */
      differs: z.array(z.strictObject({ start: Start, end: z.int().positive() })),
    }),
  ),
})
export type PageReadings = z.output<typeof PageReadings>

/** Words to be set on a page. `exact` is checked, so that a stale page cannot set the wrong words. */
export const SetWordsRequest = z.strictObject({
  start: Start,
  end: z.int().positive(),
  exact: z.string().min(1).max(4_000),
  /** Empty: there are no words there. */
  value: z.string().max(4_000),
})
export type SetWordsRequest = z.output<typeof SetWordsRequest>

export const UndoWordsRequest = z.strictObject({ entry: Start })
