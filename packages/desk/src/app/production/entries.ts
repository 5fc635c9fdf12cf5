import {
  attachSignature,
  buildInclusion,
  detachSignature,
  formatKey,
  formatKeyPem,
  formatNote,
  formatProof,
  frontierRoot,
  makeCheckpoint,
  readFrontier,
  toUtf8,
} from '@isnad/proof'
import { formatLeaf, type LedgerReader, type Writer } from '#custody'

/**
 * Entries byte for byte, each with its proof, and what the ledger commits to with the keys that open it: with that a
 * court's own expert needs nobody's word for order and content.
 */
export async function writeEntries(
  ledger: LedgerReader,
  { signer }: Writer,
  numbers: readonly number[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { size } = ledger.head
  const root = await ledger.withTiles((read) => frontierRoot(readFrontier(size, read)))
  const unsigned = makeCheckpoint({ origin: ledger.origin, size, root })
  const note = attachSignature(unsigned, signer.key, signer.sign(unsigned.text))
  const checkpoint = formatNote(note)
  const files = new Map<string, Uint8Array>([
    ['checkpoint', checkpoint],
    ['checkpoint.body', note.text],
    ['checkpoint.sig', detachSignature(note, signer.key) ?? new Uint8Array(0)],
    ['key.txt', toUtf8(`${formatKey(signer.key)}\n`)],
    ['key.pem', toUtf8(formatKeyPem(signer.key.publicKey))],
  ])
  const opened: string[] = []
  for (const n of numbers) {
    const { leaf, record } = await ledger.readEntry(n)
    const path = await ledger.withTiles((read) => buildInclusion(n, size, read))
    files.set(`entries/${n}.json`, formatLeaf(leaf))
    files.set(`entries/${n}.tlog-proof`, formatProof({ extra: undefined, index: n, path, checkpoint }))
    if (record !== undefined) opened.push(`${JSON.stringify({ n, payload: record.payload, keys: record.keys })}\n`)
  }
  files.set('opened.jsonl', toUtf8(opened.join('')))
  return files
}
