import { z } from 'zod'
import {
  anyId,
  blobName,
  type EntryShape,
  edtf,
  engine,
  given,
  id,
  nameText,
  sha256,
  shortText,
  text,
  time,
} from './shapes.ts'

/** age recipients by layer, the innermost first: each layer is opened by any one of its keys, and all layers must be. */
const layers = z
  .array(z.array(z.string().max(4_096)).min(1).max(8))
  .min(1)
  .max(4)

const unread = z.strictObject({ because: shortText })

/** Entries about material: how it came, what it is, what engines made of it, what became of it. */
export const MATERIAL = {
  /** One delivery. Who gave it is sealed apart; the payload says only what the case may read. */
  accession: {
    by: 'person',
    mints: 'accession',
    payload: z.strictObject({
      time,
      note: text.optional(),
      /** Whether an identity was sealed with it; the `seal` entry says which. */
      sealed: z.boolean(),
      /** Digest of the paths that were asked for, by which an interrupted delivery is taken up again. */
      asked: sha256.optional(),
      /** How it reached the desk: by hand, post, drop, mail, found in public... */
      how: shortText.optional(),
      where: text.optional(),
      when: edtf.optional(),
      /** Where the physical original lies, and who here can testify to it. */
      original: text.optional(),
      testifies: text.optional(),
    }),
  },
  /** One file of a delivery. The commitment `original` opens with its key over the bytes as received. */
  receive: {
    by: 'person',
    mints: 'file',
    commits: ['original'],
    payload: z.strictObject({
      time,
      accession: id('accession'),
      given,
      size: z.int().min(0),
      sha256,
      object: blobName,
      claimedModified: time.optional(),
      claimedType: shortText.optional(),
    }),
  },
  /** A delivery came to its end. Without this entry it was interrupted, and the same command takes it up again. */
  'accession-closed': {
    by: 'person',
    payload: z.strictObject({
      time,
      accession: id('accession'),
      received: z.int().min(0),
      refused: z.array(z.strictObject({ given, because: shortText })).max(10_000),
      /** How many refusals the list leaves out. */
      refusedMore: z.int().min(0).optional(),
      skipped: z.array(z.strictObject({ given, because: shortText, link: nameText.optional() })).max(10_000),
      skippedMore: z.int().min(0).optional(),
    }),
  },
  /** A file found inside a file. `of` in the leaf names accession and parent. */
  extract: {
    by: 'machine',
    mints: 'file',
    commits: ['original'],
    payload: z.strictObject({
      time,
      parent: id('file'),
      accession: id('accession'),
      role: shortText,
      index: z.int().min(0),
      engine,
      given,
      size: z.int().min(0),
      sha256,
      object: blobName,
    }),
  },
  /** What an engine read in a file, or that it could not. */
  read: {
    by: 'machine',
    mints: 'reading',
    commits: ['output'],
    payload: z.strictObject({
      time,
      file: id('file'),
      engine,
      state: z.enum(['read', 'partial', 'unread']),
      because: shortText.optional(),
      content: z.strictObject({ size: z.int().min(0), sha256, derived: blobName }).optional(),
    }),
  },
  /** What was traced in a reading. */
  trace: {
    by: 'machine',
    mints: 'tracing',
    commits: ['output'],
    payload: z.strictObject({
      time,
      file: id('file'),
      reading: id('reading'),
      engine,
      content: z.strictObject({ size: z.int().min(0), sha256, derived: blobName }),
    }),
  },
  /** What a person says of a text that the text does not say itself. A later one replaces an earlier one. */
  describe: {
    by: 'person',
    payload: z.strictObject({
      time,
      file: id('file'),
      outlet: shortText.optional(),
      published: edtf.optional(),
      link: shortText.optional(),
      language: shortText.optional(),
    }),
  },
  /** Which texts retell which, as an engine compared them. */
  compare: {
    by: 'machine',
    commits: ['output'],
    payload: z.strictObject({
      time,
      readings: z.array(id('reading')).max(10_000),
      engine,
      content: z.strictObject({ size: z.int().min(0), sha256, derived: blobName }),
    }),
  },
  /** An identity sealed for the custodians. The commitment opens over the ciphertext, which lies in `seals/`. */
  seal: {
    by: 'person',
    mints: 'seal',
    commits: ['sealed'],
    payload: z.strictObject({
      time,
      /** What the sealed identity belongs to: an accession, a record, an agent. */
      about: anyId,
      handle: z.string().regex(/^[0-9a-f]{32}$/),
      size: z.int().min(0),
      sha256,
      layers,
    }),
  },
  /** Stands before a seal is opened; two custodians name the reason. */
  unseal: {
    by: 'person',
    payload: z.strictObject({ time, seal: id('seal'), reason: text, custodians: z.array(shortText).min(1).max(8) }),
  },
  /** A word on a page that is kept out of derived texts, indexes and exports; the word itself lies sealed. */
  'seal-word': {
    by: 'person',
    mints: 'seal',
    commits: ['sealed'],
    payload: z.strictObject({
      time,
      handle: z.string().regex(/^[0-9a-f]{32}$/),
      size: z.int().min(0),
      sha256,
      layers,
    }),
  },
  'unseal-word': { by: 'person', payload: z.strictObject({ time, seal: id('seal'), reason: text }) },
  /** On what terms material may be used. A later one replaces an earlier one of the same thing. */
  terms: {
    by: 'person',
    payload: z.strictObject({
      time,
      about: anyId,
      embargo: edtf.optional(),
      publish: z.enum(['nothing', 'facts', 'quotations', 'pictures', 'everything', 'not settled']),
      attribute: z.enum(['not at all', 'in general words', 'by role', 'by name', 'not settled']),
      words: text.optional(),
    }),
  },
  consent: {
    by: 'person',
    payload: z.strictObject({ time, about: anyId, given: edtf.optional(), how: text, covers: text }),
  },
  'consent-withdrawn': {
    by: 'person',
    payload: z.strictObject({ time, about: anyId, withdrawn: edtf.optional(), how: text, covers: text }),
  },
  /** Out of weighing and out of sight, and still on record: a file, a claim, an occurrence, a record. */
  withdraw: { by: 'person', payload: z.strictObject({ time, about: anyId, reason: text }) },
  /** What could not be read, looked at by a person who settles what it is worth. */
  settle: {
    by: 'person',
    payload: z.strictObject({ time, file: id('file'), unread: unread.optional(), words: text }),
  },
  /** Content and its keys are gone; the commitments stay. `of` in the leaf names every entry concerned. */
  erase: {
    by: 'person',
    payload: z.strictObject({ time, reason: text, gone: z.array(anyId).min(1).max(100_000) }),
  },
} as const satisfies Record<string, EntryShape>
