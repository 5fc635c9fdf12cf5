import { z } from 'zod'
import { base64, type EntryShape, edtf, entryNumber, sha256, shortText, text, time } from './shapes.ts'

const recipient = z.string().max(4_096)

/** Who opens seals, by layer: any key of a layer opens it, and all layers must be opened. Empty: nobody can be sealed for. */
const custodians = z.array(z.array(recipient).min(1).max(8)).max(4)

/** Entries about the case itself: keys, custodians, settings, what was checked, what had to be mended. */
export const UPKEEP = {
  /** Entry 0. The leaf carries the key that may sign checkpoints. */
  open: {
    by: 'person',
    key: true,
    payload: z.strictObject({
      time,
      caseId: z.string().regex(/^[0-9a-f]{32}$/),
      custodians,
      name: text.optional(),
      person: text.optional(),
    }),
  },
  /** One more key that may sign. `vouched`: the checkpoint over this entry is signed by a key enrolled before. */
  'key-enrol': {
    by: 'person',
    key: true,
    payload: z.strictObject({ time, vouched: z.boolean(), person: text.optional(), reason: text.optional() }),
  },
  /** The leaf carries the new key; the checkpoint over this entry is signed by both. */
  'key-rotate': { by: 'person', key: true, payload: z.strictObject({ time, replaces: shortText, reason: text }) },
  'key-retire': { by: 'person', key: true, payload: z.strictObject({ time, reason: text }) },
  /** Who may open seals from now on; seals made before stay as they are. */
  custodian: {
    by: 'person',
    payload: z.strictObject({ time, custodians, reason: text }),
  },
  /** The wrapping of the case key changed: passphrase or recovery keys. */
  rewrap: {
    by: 'person',
    payload: z.strictObject({ time, protection: z.enum(['passphrase', 'open']), recovery: z.array(recipient).max(8) }),
  },
  /** A setting of the case or newsroom: list of loaded words, levels of findings, thresholds. */
  setting: { by: 'person', payload: z.strictObject({ time, name: shortText, value: text }) },
  /** What a start after a crash found and mended. */
  recover: {
    by: 'machine',
    payload: z.strictObject({
      time,
      /** Bytes of entries beyond the last checkpoint that were cut, and how many whole entries those were. */
      cutBytes: z.int().min(0),
      cutEntries: z.int().min(0),
      /** Objects that a batch had placed and never acknowledged. */
      sweptObjects: z.int().min(0),
    }),
  },
  /** An audit and what it found, by code. */
  audit: {
    by: 'machine',
    payload: z.strictObject({
      time,
      size: entryNumber,
      found: z.record(shortText, z.int().min(0)),
      heldAgainst: z.array(shortText).max(100),
    }),
  },
  /** A person agreed to the weaker wall for this case, knowing which it is. */
  'sandbox-off': { by: 'person', payload: z.strictObject({ time, tier: z.int().min(1).max(9), words: text }) },
  /** Which wall stood while files were read. */
  wall: { by: 'machine', payload: z.strictObject({ time, tier: z.int().min(1).max(9), found: shortText }) },
  /** An outside proof of time over a checkpoint: an RFC 3161 token, a printed checkpoint. */
  anchor: {
    by: 'person',
    mints: 'anchor',
    payload: z.strictObject({
      time,
      kind: z.enum(['rfc3161', 'printed', 'other']),
      checkpoint: text,
      by: text,
      at: edtf.optional(),
      token: base64.optional(),
    }),
  },
  /** Another newsroom's signature on a checkpoint of ours. */
  cosign: { by: 'person', payload: z.strictObject({ time, checkpoint: text, key: shortText, note: text }) },
  /** We signed a checkpoint of another newsroom. */
  'cosign-given': { by: 'person', payload: z.strictObject({ time, origin: shortText, note: text }) },
  /** The whole case was packed for carrying, to these recipients. */
  pack: {
    by: 'person',
    payload: z.strictObject({ time, recipients: z.array(recipient).min(1).max(8), sha256: sha256.optional() }),
  },
} as const satisfies Record<string, EntryShape>
