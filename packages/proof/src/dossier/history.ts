import { sameBytes } from '../bytes.ts'
import { verifyCheckpoint } from '../checkpoint.ts'
import { verifyConsistency } from '../consistency.ts'
import { parseHashText } from '../hash.ts'
import type { TreeHead } from '../tree.ts'
import type { DossierFiles } from './files.ts'
import { asCount, asList, asObject, asText, type Json, readJson } from './json.ts'
import type { Publication } from './publication.ts'
import type { Faults, Verdict } from './verdict.ts'

const PLACE = 'proof/earlier.json'

/**
 * Checks that the ledger of this dossier extends those of the dossiers before it, and what it says of checkpoints that
 * were kept elsewhere.
 * @param given - signed notes known from elsewhere
 */
export function checkHistory(
  files: DossierFiles,
  publication: Publication,
  given: readonly Uint8Array[],
  faults: Faults,
): Verdict['earlier'] {
  const now = publication.checkpoint
  const heads: TreeHead[] = []
  for (const [i, value] of (asList(readJson(files.read(PLACE))) ?? [undefined]).entries()) {
    const head = readHead(value, heads.at(-1)?.size ?? 0, now, `${PLACE}#${i}`, faults)
    if (head !== undefined) heads.push(head)
  }
  if (faults.any) return []
  return given.flatMap((note, i) => compareGiven(note, publication, heads, `given checkpoint ${i + 1}`, faults) ?? [])
}

function readHead(
  value: Json | undefined,
  after: number,
  now: TreeHead,
  place: string,
  faults: Faults,
): TreeHead | undefined {
  const row = asObject(value)
  const size = asCount(row?.size)
  const path = asList(row?.path)
  if (size === undefined || path === undefined || size <= after || size >= now.size) {
    return faults.add('EARLIER_MALFORMED', place)
  }
  try {
    const head = { size, root: parseHashText(asText(row?.root) ?? '') }
    const hashes = path.map((hash) => parseHashText(asText(hash) ?? ''))
    if (verifyConsistency(head, now, hashes) === 'consistent') return head
    return faults.add('EARLIER_NOT_EXTENDED', place)
  } catch {
    return faults.add('EARLIER_MALFORMED', place)
  }
}

function compareGiven(
  bytes: Uint8Array,
  { key, checkpoint: now }: Publication,
  heads: readonly TreeHead[],
  place: string,
  faults: Faults,
): Verdict['earlier'][number] | undefined {
  let seen: TreeHead
  try {
    const verdict = verifyCheckpoint(bytes, { origin: key.name, keys: [key] })
    if (verdict.state !== 'signed') return faults.add('EARLIER_REFUSED', place)
    seen = verdict.checkpoint
  } catch {
    return faults.add('EARLIER_REFUSED', place)
  }
  if (seen.size > now.size) return faults.add('ROLLBACK', place)
  const known = seen.size === now.size ? now : heads.find(({ size }) => size === seen.size)
  if (known === undefined) return { entries: seen.size, answer: 'cannot tell' }
  if (!sameBytes(known.root, seen.root)) return faults.add('SPLIT_VIEW', place)
  return { entries: seen.size, answer: known === now ? 'same' : 'extended' }
}
