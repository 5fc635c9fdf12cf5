/** How a command ends. Scripts depend on these numbers: docs/cli.md lists them, and a number is never given a new meaning. */
export const EXIT = {
  /** Done; nothing to report. */
  ok: 0,
  /** Done, and a check found something: a fault named by audit or verify, a finding on a draft. */
  findings: 1,
  /** The command line was not understood. Nothing was done. */
  usage: 2,
  /** What was given cannot be used: missing, unreadable, over a limit. */
  input: 3,
  /** The case or the dossier is damaged. */
  damaged: 4,
  /** Somebody else is writing to the case; try again. */
  busy: 5,
  /** A key or passphrase is missing or does not fit, or this person may not do it. */
  key: 6,
  /** Part was done and part refused; each refusal is named. */
  partly: 7,
  /** The disk is full or failing. What was acknowledged is safe; the rest can be tried again. */
  storage: 8,
  /** A fault in Isnad itself. */
  internal: 70,
  /** Stopped by Ctrl-C. */
  interrupted: 130,
  /** Stopped by the system. */
  terminated: 143,
} as const

export type ExitName = keyof typeof EXIT

/**
 * Where an error of a room, or of the operating system, does not simply mean "what was given cannot be used".
 * Keys are `<room>.<CODE>`; `*` stands for every other code of the room.
 */
export const EXIT_OF: Readonly<Record<string, ExitName>> = {
  'cli.*': 'usage',
  'cli.NO_ANSWER': 'input',
  'cli.ANSWERS_DIFFER': 'input',
  'cli.FD_UNREADABLE': 'input',
  'cli.INTERRUPTED': 'interrupted',
  'system.ENOSPC': 'storage',
  'system.EDQUOT': 'storage',
  'system.EIO': 'storage',
  'system.EROFS': 'storage',
  'words.*': 'internal',
  'model.*': 'internal',
  'custody.LEAF_MALFORMED': 'damaged',
  'custody.PAYLOAD_MALFORMED': 'damaged',
  'custody.SEGMENT_MALFORMED': 'damaged',
  'custody.CHECKPOINT_MISSING': 'damaged',
  'custody.CHECKPOINT_REFUSED': 'damaged',
  'custody.LEDGER_DAMAGED': 'damaged',
  'custody.DIGEST_MISMATCH': 'damaged',
  'custody.LEDGER_READ_ONLY': 'key',
  'storage.CASE_BUSY': 'busy',
  'storage.CASE_FILE_MALFORMED': 'damaged',
  'storage.CASE_FILE_ALTERED': 'damaged',
  'storage.LINK_PLANTED': 'damaged',
  'storage.BLOB_MISSING': 'damaged',
  'storage.BLOB_DAMAGED': 'damaged',
  'storage.RECORD_DAMAGED': 'damaged',
  'storage.WRITTEN_OTHERWISE': 'storage',
  'storage.AGE_DAMAGED': 'damaged',
  'storage.INDEX_UNREADABLE': 'damaged',
  'storage.INDEX_SETTING_REFUSED': 'internal',
  'storage.PASSPHRASE_MISSING': 'key',
  'storage.PASSPHRASE_WRONG': 'key',
  'storage.AGE_NOT_FOR_THIS_KEY': 'key',
  'storage.KEY_FILE_EXPOSED': 'key',
  'storage.KEY_FILE_MALFORMED': 'key',
  'storage.KEY_FILE_LOCKED': 'key',
  'app.NOT_WRITABLE': 'key',
  'app.NO_CUSTODIAN': 'key',
  'app.SEAL_GONE': 'damaged',
  'protection.NO_CUSTODIAN': 'key',
  'protection.KEYS_LACKING': 'key',
  'protection.SEAL_MALFORMED': 'damaged',
  'sandbox.PROGRAM_INCOMPLETE': 'internal',
  'sandbox.READER_DID_NOT_START': 'internal',
}

export function exitOf(room: string, code: string): ExitName {
  return EXIT_OF[`${room}.${code}`] ?? EXIT_OF[`${room}.*`] ?? 'input'
}
