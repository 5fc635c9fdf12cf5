import { z } from 'zod'
import {
  anchor,
  anyId,
  type EntryShape,
  edtf,
  engine,
  entryNumber,
  id,
  sha256,
  shortText,
  text,
  time,
} from './shapes.ts'

const publication = id('publication')
const draft = id('draft')

/** Entries on the way out: drafts, checks, redaction, publication, handing over. */
export const DISCLOSURE = {
  /** A version of a draft, which is kept like a derivative. */
  draft: {
    by: 'person',
    mints: 'draft',
    commits: ['output'],
    payload: z.strictObject({
      time,
      replaces: draft.optional(),
      name: shortText.optional(),
      language: shortText,
      content: z.strictObject({ size: z.int().min(0), sha256, derived: sha256 }),
    }),
  },
  /** A sentence of a draft joined to what it rests on. */
  tie: {
    by: 'person',
    payload: z.strictObject({
      time,
      draft,
      start: z.int().min(0),
      end: z.int().min(0),
      exact: text,
      kind: z.enum(['reported claim', 'own observation', 'background', 'analysis', 'headline']),
      claims: z.array(id('claim')).max(1_000),
      records: z.array(id('record')).max(1_000),
      remove: z.boolean().optional(),
    }),
  },
  /** What a run of the draft check found, and what it did not look for. */
  check: {
    by: 'machine',
    payload: z.strictObject({
      time,
      draft,
      found: z.record(shortText, z.int().min(0)),
      notChecked: z.array(shortText).max(100),
      sealedNamesChecked: z.boolean(),
    }),
  },
  /** A finding that a person lets stand, with the reason. */
  waive: {
    by: 'person',
    payload: z.strictObject({
      time,
      draft,
      code: shortText,
      start: z.int().min(0),
      end: z.int().min(0),
      exact: text,
      reason: text,
    }),
  },
  /** Somebody was asked for comment. */
  'request-comment': {
    by: 'person',
    mints: 'request',
    payload: z.strictObject({
      time,
      whom: z.union([id('agent'), z.strictObject({ words: text })]),
      sent: edtf,
      how: text,
      words: text,
      until: edtf.optional(),
      claims: z.array(id('claim')).max(1_000),
    }),
  },
  answer: {
    by: 'person',
    payload: z.strictObject({
      time,
      request: id('request'),
      received: edtf.optional(),
      answer: z.enum(['answered', 'refused', 'no answer']),
      words: text.optional(),
      files: z.array(id('file')).max(1_000),
    }),
  },
  /** A redaction plan: regions and words, each with its ground. A later one replaces an earlier one. */
  redact: {
    by: 'person',
    mints: 'plan',
    payload: z.strictObject({
      time,
      file: id('file'),
      replaces: id('plan').optional(),
      marks: z.array(z.strictObject({ at: anchor, ground: shortText, wide: z.boolean().optional() })).max(100_000),
      /** Names and words that are to be gone wherever they stand. */
      terms: z
        .array(z.strictObject({ text, as: z.enum(['name', 'words']) }))
        .max(1_000)
        .optional(),
      /** Forms of them that a person lets stand. */
      stays: z
        .array(z.strictObject({ form: text, reason: text }))
        .max(10_000)
        .optional(),
      making: z
        .strictObject({
          colours: z.enum(['black and white', 'grey', 'colour']),
          widths: z.enum(['steps', 'common']),
          dpi: z.int().min(72).max(400),
        })
        .optional(),
    }),
  },
  /** A redacted file was made by a plan. `pictures`: SHA-256 over the pixels of its pages, which is what a reviewer saw. */
  redacted: {
    by: 'machine',
    mints: 'redacted',
    commits: ['output'],
    payload: z.strictObject({
      time,
      plan: id('plan'),
      file: id('file'),
      engine,
      mediaType: shortText,
      pages: z.int().min(1),
      text: z.enum(['recognised', 'partly', 'text', 'none']),
      pictures: sha256,
      content: z.strictObject({ size: z.int().min(0), sha256, derived: sha256 }),
    }),
  },
  /** What the tests of a redacted file found, tool by tool. What was held back was not kept. */
  inspect: {
    by: 'machine',
    payload: z.strictObject({
      time,
      plan: id('plan'),
      redacted: id('redacted').optional(),
      sha256,
      outcome: z.enum(['may leave', 'held back']),
      checks: z
        .array(
          z.strictObject({
            check: shortText,
            tool: shortText,
            version: shortText,
            result: z.enum(['nothing found', 'found', 'not run']),
            note: shortText.optional(),
          }),
        )
        .max(100),
    }),
  },
  /** A second person looked: at a redaction plan, at what a hunter would learn, at a publication. */
  review: {
    by: 'person',
    payload: z.strictObject({
      time,
      about: z.union([id('plan'), publication, draft]),
      answer: z.enum(['agreed', 'sent back']),
      shown: sha256.optional(),
      words: text.optional(),
    }),
  },
  /** A dossier is about to leave. The commitment opens over its `tagmanifest-sha256.txt`. */
  publish: {
    by: 'person',
    mints: 'publication',
    commits: ['dossier'],
    payload: z.strictObject({
      time,
      draft: draft.optional(),
      replaces: publication.optional(),
      tagManifest: sha256,
      discloses: z.array(entryNumber).max(1_000_000),
      withholds: z.array(z.strictObject({ what: anyId, reason: text })).max(1_000_000),
      /** Where it is to lie, so that what an interrupted publication left there can be found. */
      folder: text.optional(),
      /** What readers were shown of each document and claim: later reviews compare with it. */
      shows: z
        .array(
          z.strictObject({
            file: id('file'),
            how: shortText,
            protected: z.boolean(),
            quotes: z.array(z.tuple([z.int().min(0), z.int().min(0)])).max(100_000),
          }),
        )
        .max(1_000_000)
        .optional(),
      claims: z
        .array(
          z.strictObject({
            claim: shortText,
            withheld: z.boolean(),
            lines: z.tuple([z.int().min(0), z.int().min(0).nullable()]).optional(),
          }),
        )
        .max(1_000_000)
        .optional(),
    }),
  },
  /** The dossier was moved to its place whole; without this entry start-up completes or takes back the publication. */
  published: { by: 'machine', payload: z.strictObject({ time, publication }) },
  retract: { by: 'person', payload: z.strictObject({ time, publication, reason: text }) },
  /** Data that left the desk in another form: CSV, GraphML, FollowTheMoney, corrections as test cases. */
  export: {
    by: 'person',
    payload: z.strictObject({ time, format: shortText, covers: text, size: z.int().min(0), sha256 }),
  },
  /** Unredacted originals handed over, encrypted to a named key. */
  produce: {
    by: 'person',
    payload: z.strictObject({
      time,
      to: text,
      recipient: z.string().max(4_096),
      ground: text,
      exhibits: z.array(z.strictObject({ number: shortText, file: id('file') })).max(100_000),
      sha256,
    }),
  },
} as const satisfies Record<string, EntryShape>
