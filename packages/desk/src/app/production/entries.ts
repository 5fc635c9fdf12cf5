import { buildInclusion, formatProof, toUtf8 } from '@isnad/proof'
import { formatLeaf, type LedgerReader, type Writer } from '#custody'
import { signHead } from '../signed-head.ts'

/**
 * Entries byte for byte, each with its proof, and what the ledger commits to with the keys that open it: with that a
 * court's own expert needs nobody's word for order and content.
 */
export async function writeEntries(
  ledger: LedgerReader,
  writer: Writer,
  numbers: readonly number[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { size } = ledger.head
  const { checkpoint, files: signed } = await signHead(ledger, writer, size)
  const files = new Map(signed)
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
