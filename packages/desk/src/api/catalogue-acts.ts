import { z } from 'zod'
import { AgentName, Ref, TextPlace } from './catalogue.ts'
import { AgentKind } from './trace.ts'

/** What people do to the catalogue, and how it leaves and comes in: docs/catalogue.md. */

const words = z.string().min(1).max(65_536)
const reason = z.string().max(65_536).optional()
const GivenWording = z.strictObject({ ar: words.optional(), en: words.optional() })
/** Where something is known from: words of a document, or a remark. */
const Known = z.union([TextPlace, z.strictObject({ words })])
const LinkKind = z.enum([
  'witnessed',
  'issued',
  'said to',
  'interpreted',
  'gave to',
  'brokered',
  'cites',
  'translates',
  'copies',
  'retells',
])

/**
 * What a person does. Refs that nobody has taken over yet are taken over by the act. `$0`, `$1`... name what the first,
 * the second... act of the same request brought into being.
 */
export const Act = z.discriminatedUnion('act', [
  /** Takes over a found agent as it is, or writes one by hand from a place. */
  z.strictObject({ act: z.literal('take-agent'), agent: Ref }),
  z.strictObject({
    act: z.literal('write-agent'),
    name: words,
    kind: AgentKind,
    mentions: z.array(TextPlace).max(1000),
  }),
  z.strictObject({ act: z.literal('merge'), agents: z.array(Ref).min(2).max(1000), reason }),
  z.strictObject({
    act: z.literal('split'),
    agent: Ref,
    mentions: z.array(TextPlace).min(1).max(1000),
    name: words,
    reason,
  }),
  z.strictObject({ act: z.literal('rename'), agent: Ref, name: words }),
  z.strictObject({ act: z.literal('alias'), agent: Ref, name: words, remove: z.boolean().optional() }),
  z.strictObject({
    act: z.literal('identity'),
    agents: z.tuple([Ref, Ref]),
    answer: z.enum(['may be the same', 'different', 'cannot tell']),
    reason,
  }),
  z.strictObject({
    act: z.literal('mark'),
    agent: Ref,
    kind: z.string().min(1).max(200),
    value: words,
    known: Known,
    remove: z.boolean().optional(),
  }),
  /** Takes over a found claim (`from`), or writes one by hand from places. */
  z.strictObject({
    act: z.literal('claim'),
    from: Ref.optional(),
    wording: GivenWording,
    occurrences: z.array(TextPlace).max(10_000).default([]),
  }),
  z.strictObject({ act: z.literal('reword'), claim: Ref, wording: GivenWording }),
  z.strictObject({ act: z.literal('join'), claim: Ref, at: TextPlace }),
  z.strictObject({ act: z.literal('part'), claim: Ref, at: TextPlace, reason }),
  z.strictObject({ act: z.literal('join-claims'), claims: z.array(Ref).min(2).max(1000), reason }),
  /** Two found claims that are not one: not proposed again. */
  z.strictObject({ act: z.literal('keep-apart'), claims: z.tuple([Ref, Ref]) }),
  z.strictObject({
    act: z.literal('grade'),
    about: Ref,
    reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']).optional(),
    credibility: z.int().min(1).max(6).optional(),
    reason: words,
  }),
  z.strictObject({
    act: z.literal('contradiction'),
    claims: z.tuple([Ref, Ref]),
    kind: z.enum(['polarity', 'number', 'date', 'place', 'agent', 'source', 'other']),
    answer: z.enum(['contradicts', 'does not contradict', 'cannot tell']),
    reason,
  }),
  z.strictObject({
    act: z.literal('link'),
    /** An agent, a file, a delivery, a record; `event`; `desk`. */
    from: Ref,
    to: Ref,
    kind: LinkKind,
    claims: z.array(Ref).max(1000).optional(),
    known: Known,
    uncertain: z.boolean().optional(),
    remove: z.boolean().optional(),
  }),
  z.strictObject({
    act: z.literal('record'),
    kind: z.enum(['interview', 'observation', 'call', 'meeting', 'other']),
    when: z.string().max(128).optional(),
    words,
    agents: z.array(Ref).max(100).default([]),
    interpreter: Ref.optional(),
    files: z.array(z.string()).max(1000).default([]),
    /** Claims that it bears on: each gets a link to it. */
    claims: z.array(Ref).max(1000).default([]),
  }),
  z.strictObject({
    act: z.literal('event'),
    wording: GivenWording,
    when: z.string().min(1).max(128),
    where: words.optional(),
    claims: z.array(Ref).max(1000).default([]),
    known: z.array(TextPlace).max(100).default([]),
  }),
  z.strictObject({ act: z.literal('note'), about: Ref, words }),
  /** Out of weighing, still on record: a file, a claim, a record. */
  z.strictObject({ act: z.literal('withdraw'), about: Ref, reason: words }),
  z.strictObject({ act: z.literal('undo'), entry: z.int().nonnegative(), reason }),
])

export const ActRequest = z.strictObject({ acts: z.array(Act).min(1).max(500) })
/** Numbers of the entries, and what each act brought into being or is about now. */
export const ActResult = z.strictObject({
  entries: z.array(z.int()),
  refs: z.array(Ref),
  /** Undoing these, in this order, takes all of it back. */
  undo: z.array(z.int()),
})

export const ExportRequest = z.strictObject({
  format: z.enum(['csv', 'json', 'graphml', 'ftm']),
  /** CSV and JSON: which table; the other two always hold agents and claims. */
  what: z.enum(['claims', 'agents']).default('claims'),
})
/** The file is one of the case already. */
export const ImportRequest = z.strictObject({ document: z.string(), format: z.enum(['FollowTheMoney', 'CSV']) })
export const ImportResult = z.strictObject({
  entry: z.int(),
  agents: z.array(AgentName),
  /** Lines that were no agent, with the reason. */
  refused: z.array(z.strictObject({ line: z.int(), code: z.string() })),
})

/** What an import would do, before it is done: nothing is recorded. */
export const ImportPreview = z.strictObject({
  agents: z.array(
    z.strictObject({
      foreign: z.string(),
      name: z.string(),
      kind: AgentKind,
      aliases: z.array(z.string()),
      /** Who bears its name in the case, or one like it. `joins`: mentions found of it go to the new agent; else the two
       * are proposed as one. */
      known: z.array(z.strictObject({ agent: AgentName, joins: z.boolean() })),
    }),
  ),
  refused: z.array(z.strictObject({ line: z.int(), code: z.string() })),
})

export type Act = z.infer<typeof Act>
export type ActResult = z.infer<typeof ActResult>
export type ExportRequest = z.infer<typeof ExportRequest>
export type ImportRequest = z.infer<typeof ImportRequest>
export type ImportResult = z.infer<typeof ImportResult>
export type ImportPreview = z.infer<typeof ImportPreview>
