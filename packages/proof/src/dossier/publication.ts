import { fromUtf8, parseBase64, sameBytes, toUtf8 } from '../bytes.ts'
import { type VerifiedCheckpoint, verifyCheckpoint } from '../checkpoint.ts'
import { commit, parseCommitmentKey } from '../commitment.ts'
import { formatKeyPem } from '../ed25519.ts'
import { leafHash } from '../hash.ts'
import { verifyInclusion } from '../inclusion.ts'
import { formatKey, parseKey, type VerifierKey } from '../key.ts'
import { type Note, parseNote } from '../note.ts'
import { parseProof } from '../proof-text.ts'
import { detachSignature } from '../verify-note.ts'
import { TAG_MANIFEST } from './bag.ts'
import type { DossierFiles } from './files.ts'
import { asCount, asObject, asText, type JsonObject, readJson } from './json.ts'
import type { Faults } from './verdict.ts'

/** Files below `proof/` that every dossier has. */
export const PROOF_FILES = [
  'proof/checkpoint',
  'proof/checkpoint.body',
  'proof/checkpoint.sig',
  'proof/key.txt',
  'proof/key.pem',
  'proof/publication.json',
  'proof/publication.key',
  'proof/publication.tlog-proof',
  'proof/earlier.json',
] as const

const ENTRY_FILE = /^data\/entries\/(0|[1-9][0-9]{0,15})\.json$/
const OPTIONAL_PROOF = /^proof\/(?:cosignatures\/[a-z0-9-]{1,64}\.txt|anchors\/[a-z0-9-]{1,64}\.tsr)$/

/** What the ledger signs of this dossier. */
export interface Publication {
  readonly key: VerifierKey
  readonly keyText: string
  readonly checkpoint: VerifiedCheckpoint
  readonly checkpointBytes: Uint8Array
  readonly note: Note
  readonly day: string
  /** Disclosed entries by number, proved to be in the ledger. */
  readonly entries: ReadonlyMap<number, JsonObject>
}

/**
 * Checks that a key signed the checkpoint, that the entry of this publication is in the ledger, and that it commits to
 * the tag manifest: thereby to every file of the bag.
 * @param keys - keys as text, known from elsewhere; none: the key found inside is only self-asserted
 */
export function checkPublication(
  files: DossierFiles,
  keys: readonly string[],
  faults: Faults,
): Publication | undefined {
  checkProofFiles(files, faults)
  if (faults.any) return undefined
  const key = readKey(files, keys, faults)
  if (key === undefined) return undefined
  const checkpointBytes = files.read('proof/checkpoint')
  const head = readCheckpoint(checkpointBytes, key, faults)
  if (head === undefined) return undefined
  checkStockFiles(files, key, head.note, faults)
  const shown = { ...head, checkpointBytes }
  const published = readEntry(files, 'proof/publication.json', 'proof/publication.tlog-proof', shown, faults)
  if (published === undefined || faults.any) return undefined
  const commits = asObject(published.commits)
  const committed = asText(commits?.dossier)
  const day = asText(published.day)
  if (published.type !== 'publish' || committed === undefined || day === undefined) {
    return faults.add('ENTRY_MALFORMED', 'proof/publication.json')
  }
  checkCommitment(files, committed, faults)
  const entries = new Map<number, JsonObject>()
  for (const { path } of files.entries) {
    const [, digits] = ENTRY_FILE.exec(path) ?? []
    if (digits === undefined) continue
    const entry = readEntry(files, path, `proof/entries/${digits}.tlog-proof`, shown, faults)
    if (entry === undefined) continue
    if (asCount(entry.n) === Number(digits)) entries.set(Number(digits), entry)
    else faults.add('ENTRY_MISPLACED', path)
  }
  if (faults.any) return undefined
  const { checkpoint, note } = head
  return { key, keyText: formatKey(key), checkpoint, checkpointBytes, note, day, entries }
}

function checkProofFiles(files: DossierFiles, faults: Faults): void {
  const present = new Set(files.entries.map(({ path }) => path))
  const wanted = new Set<string>(PROOF_FILES)
  for (const path of present) {
    const [, digits] = ENTRY_FILE.exec(path) ?? []
    if (digits !== undefined) wanted.add(`proof/entries/${digits}.tlog-proof`)
    else if (path.startsWith('data/entries/')) faults.add('FILE_STRAY', path)
  }
  for (const path of wanted) if (!present.has(path)) faults.add('FILE_MISSING', path)
  for (const path of present) {
    if (path.startsWith('proof/') && !wanted.has(path) && !OPTIONAL_PROOF.test(path)) faults.add('FILE_STRAY', path)
  }
}

function readKey(files: DossierFiles, keys: readonly string[], faults: Faults): VerifierKey | undefined {
  const [, text] = /^([^\n]+)\n$/.exec(fromUtf8(files.read('proof/key.txt')) ?? '') ?? []
  let key: VerifierKey
  try {
    key = parseKey(text ?? '')
  } catch {
    return faults.add('KEY_MALFORMED', 'proof/key.txt')
  }
  if (key.role !== 'log') return faults.add('KEY_MALFORMED', 'proof/key.txt')
  if (keys.length > 0 && !keys.includes(formatKey(key))) return faults.add('KEY_NOT_EXPECTED', 'proof/key.txt')
  return key
}

function readCheckpoint(
  bytes: Uint8Array,
  key: VerifierKey,
  faults: Faults,
): { readonly checkpoint: VerifiedCheckpoint; readonly note: Note } | undefined {
  const place = 'proof/checkpoint'
  try {
    const verdict = verifyCheckpoint(bytes, { origin: key.name, keys: [key] })
    if (verdict.state === 'signed') return { checkpoint: verdict.checkpoint, note: parseNote(bytes) }
    if (verdict.state === 'not signed by a known key') return faults.add('NOT_SIGNED', place)
    return faults.add(verdict.because === 'ORIGIN_MISMATCH' ? 'ORIGIN_MISMATCH' : 'SIGNATURE_WRONG', place)
  } catch {
    return faults.add('CHECKPOINT_MALFORMED', place)
  }
}

/** The files for stock tools say nothing new; if they said something else, openssl would be asked the wrong thing. */
function checkStockFiles(files: DossierFiles, key: VerifierKey, note: Note, faults: Faults): void {
  const expected: readonly (readonly [string, Uint8Array | undefined])[] = [
    ['proof/checkpoint.body', note.text],
    ['proof/checkpoint.sig', detachSignature(note, key)],
    ['proof/key.pem', toUtf8(formatKeyPem(key.publicKey))],
  ]
  for (const [path, bytes] of expected) {
    if (bytes === undefined || !sameBytes(files.read(path), bytes)) faults.add('STOCK_FILES_DIFFER', path)
  }
}

function readEntry(
  files: DossierFiles,
  path: string,
  proofPath: string,
  { checkpoint, checkpointBytes }: { readonly checkpoint: VerifiedCheckpoint; readonly checkpointBytes: Uint8Array },
  faults: Faults,
): JsonObject | undefined {
  const bytes = files.read(path)
  const entry = asObject(readJson(bytes))
  const n = asCount(entry?.n)
  if (entry === undefined || entry.v !== 1 || n === undefined || asObject(entry.commits) === undefined) {
    return faults.add('ENTRY_MALFORMED', path)
  }
  try {
    const proof = parseProof(files.read(proofPath))
    if (!sameBytes(proof.checkpoint, checkpointBytes)) return faults.add('CHECKPOINT_DIFFERS', proofPath)
    if (proof.index !== n) return faults.add('ENTRY_MISPLACED', path)
    // Nothing protects the extra line, so none is taken.
    if (proof.extra !== undefined) return faults.add('PROOF_MALFORMED', proofPath)
    if (verifyInclusion(leafHash(bytes), proof.index, proof.path, checkpoint) === 'included') return entry
    return faults.add('NOT_INCLUDED', path)
  } catch {
    return faults.add('PROOF_MALFORMED', proofPath)
  }
}

function checkCommitment(files: DossierFiles, committed: string, faults: Faults): void {
  const [, hex] = /^([0-9a-f]{64})\n$/.exec(fromUtf8(files.read('proof/publication.key')) ?? '') ?? []
  if (hex === undefined) {
    faults.add('COMMITMENT_KEY_MALFORMED', 'proof/publication.key')
    return
  }
  const key = parseCommitmentKey(Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)))
  if (!isBase64Of(committed, commit(key, files.read(TAG_MANIFEST)))) faults.add('NOT_COMMITTED', TAG_MANIFEST)
}

/** Whether a text is the one spelling of these bytes in Base64. */
export function isBase64Of(text: string, bytes: Uint8Array): boolean {
  try {
    return sameBytes(parseBase64(text), bytes)
  } catch {
    return false
  }
}
