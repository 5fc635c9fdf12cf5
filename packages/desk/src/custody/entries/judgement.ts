import { z } from 'zod'
import {
  anchor,
  anyId,
  type EntryShape,
  edtf,
  entryNumber,
  id,
  proposal,
  shortText,
  text,
  time,
  wording,
} from './shapes.ts'

const agent = id('agent')
const claim = id('claim')

/** One link of a chain as a person records it. Ends are agents, files, claims' events (`event`) or the desk itself. */
const link = z.strictObject({
  from: z.union([anyId, z.literal('event'), z.literal('desk')]),
  to: z.union([anyId, z.literal('event'), z.literal('desk')]),
  kind: z.enum([
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
  ]),
})

/** Entries in which a person judges: corrections, agents, claims, grades. Each can be undone by `undo`. */
export const JUDGEMENT = {
  /** A person mends what a machine got wrong, in place. `value` is the thing as it should stand. */
  correct: {
    by: 'person',
    payload: z.strictObject({
      time,
      at: anchor,
      what: z.enum([
        'source',
        'cue',
        'content',
        'nesting',
        'voice',
        'agent',
        'hedge',
        'date',
        'place',
        'polarity',
        'no attribution',
        'new attribution',
        'word',
        'line',
      ]),
      was: proposal.optional(),
      value: text,
      spans: z.array(anchor).max(64).optional(),
      reason: text.optional(),
    }),
  },
  /** An agent of the case, written by hand or taken over from a proposal. */
  agent: {
    by: 'person',
    mints: 'agent',
    payload: z.strictObject({
      time,
      name: text,
      kind: z.enum(['person', 'organisation', 'outlet', 'group', 'unnamed', 'document', 'not settled']),
      mentions: z.array(anchor).max(10_000),
      proposal: proposal.optional(),
    }),
  },
  /** These are one. The first stands for all. */
  merge: {
    by: 'person',
    payload: z.strictObject({
      time,
      agents: z.array(agent).min(2).max(10_000),
      reason: text.optional(),
      proposal: proposal.optional(),
    }),
  },
  /** Mentions of one agent that belong to another; mints the other. */
  split: {
    by: 'person',
    mints: 'agent',
    payload: z.strictObject({
      time,
      from: agent,
      mentions: z.array(anchor).min(1).max(10_000),
      name: text,
      reason: text.optional(),
    }),
  },
  rename: { by: 'person', payload: z.strictObject({ time, agent, name: text }) },
  alias: { by: 'person', payload: z.strictObject({ time, agent, name: text, remove: z.boolean().optional() }) },
  /** Whether two agents are one person, where that is not a merge. */
  identity: {
    by: 'person',
    payload: z.strictObject({
      time,
      agents: z.tuple([agent, agent]),
      answer: z.enum(['may be the same', 'different', 'cannot tell']),
      reason: text.optional(),
    }),
  },
  /** What is recorded about an agent (party to a conflict, employer, at risk...), with where that is known from. */
  mark: {
    by: 'person',
    payload: z.strictObject({
      time,
      agent,
      kind: shortText,
      value: text,
      known: z.union([anchor, z.strictObject({ words: text })]),
      remove: z.boolean().optional(),
    }),
  },
  /** A claim, written by hand or joined from occurrences that were proposed. */
  claim: {
    by: 'person',
    mints: 'claim',
    payload: z.strictObject({
      time,
      wording,
      occurrences: z.array(anchor).max(10_000),
      proposal: proposal.optional(),
    }),
  },
  reword: { by: 'person', payload: z.strictObject({ time, claim, wording }) },
  /** One more occurrence of a claim. */
  join: {
    by: 'person',
    mints: 'occurrence',
    payload: z.strictObject({ time, claim, at: anchor, proposal: proposal.optional() }),
  },
  /** An occurrence that does not say this claim. */
  part: { by: 'person', payload: z.strictObject({ time, claim, at: anchor, reason: text.optional() }) },
  'join-claims': {
    by: 'person',
    payload: z.strictObject({ time, claims: z.array(claim).min(2).max(1_000), reason: text.optional() }),
  },
  /** A proposal of a machine that a person took up or turned down, where no other entry says so. */
  confirm: {
    by: 'person',
    payload: z.strictObject({
      time,
      at: z.union([anchor, anyId]),
      proposal,
      answer: z.enum(['confirmed', 'dismissed', 'cannot tell']),
    }),
  },
  /** Admiralty grade (reliability A to F, credibility 1 to 6), set by a person with the reason. */
  grade: {
    by: 'person',
    payload: z.strictObject({
      time,
      about: z.union([claim, agent, id('occurrence')]),
      reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']).optional(),
      credibility: z.int().min(1).max(6).optional(),
      ceiling: shortText.optional(),
      reason: text,
    }),
  },
  /** Two claims that cannot both hold, or that only seemed so. */
  contradiction: {
    by: 'person',
    payload: z.strictObject({
      time,
      claims: z.tuple([claim, claim]),
      kind: z.enum(['polarity', 'number', 'date', 'place', 'agent', 'source', 'other']),
      answer: z.enum(['contradicts', 'does not contradict', 'cannot tell']),
      reason: text.optional(),
    }),
  },
  /** A link of a chain that no text states: how material came, who interpreted, who brokered. */
  link: {
    by: 'person',
    payload: z.strictObject({
      time,
      link,
      claims: z.array(claim).max(10_000).optional(),
      known: z.union([anchor, z.strictObject({ words: text })]),
      uncertain: z.boolean().optional(),
      remove: z.boolean().optional(),
    }),
  },
  /** What the case knows besides texts: an interview, an own observation, a call. */
  record: {
    by: 'person',
    mints: 'record',
    payload: z.strictObject({
      time,
      kind: z.enum(['interview', 'observation', 'call', 'meeting', 'other']),
      when: edtf.optional(),
      words: text,
      agents: z.array(agent).max(100),
      interpreter: agent.optional(),
      files: z.array(id('file')).max(1_000),
    }),
  },
  /** Something that happened, with its interval as known. */
  event: {
    by: 'person',
    mints: 'event',
    payload: z.strictObject({
      time,
      wording,
      when: edtf,
      where: text.optional(),
      claims: z.array(claim).max(10_000),
      known: z.array(anchor).max(1_000),
    }),
  },
  note: { by: 'person', payload: z.strictObject({ time, about: z.union([anyId, anchor]), words: text }) },
  /** Takes back one earlier act of judgement, so that all is as it was before it. */
  undo: { by: 'person', payload: z.strictObject({ time, entry: entryNumber, reason: text.optional() }) },
  /** Agents or claims taken over from another tool's file, which is itself a file of the case. */
  import: {
    by: 'person',
    mints: 'import',
    payload: z.strictObject({
      time,
      file: id('file'),
      format: z.enum(['FollowTheMoney', 'CSV', 'other']),
      agents: z.array(z.strictObject({ foreign: shortText, name: text, kind: shortText })).max(10_000),
    }),
  },
} as const satisfies Record<string, EntryShape>
