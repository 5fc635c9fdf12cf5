import {
  attachSignature,
  buildConsistency,
  buildInclusion,
  detachSignature,
  formatKey,
  formatKeyPem,
  formatNote,
  formatProof,
  frontierRoot,
  makeCheckpoint,
  readFrontier,
  toBase64,
  toHex,
  toUtf8,
} from '@isnad/proof'
import { formatLeaf, type LedgerReader, type Writer } from '#custody'

/** What lies below `proof/`, by path: everything that leads from a signature to the tag manifest. */
export async function writeProofs(
  ledger: LedgerReader,
  writer: Writer,
  publication: { readonly n: number; readonly key: Uint8Array },
  disclosed: readonly number[],
  earlier: readonly number[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  // The checkpoint right behind the publication: signed again from the tree, so that a later rendering gives the same.
  const size = publication.n + 1
  const root = await ledger.withTiles((read) => frontierRoot(readFrontier(size, read)))
  const unsigned = makeCheckpoint({ origin: ledger.origin, size, root })
  const note = attachSignature(unsigned, writer.signer.key, writer.signer.sign(unsigned.text))
  const checkpoint = formatNote(note)
  const { leaf } = await ledger.readEntry(publication.n)
  const files = new Map<string, Uint8Array>([
    ['proof/checkpoint', checkpoint],
    ['proof/checkpoint.body', note.text],
    ['proof/checkpoint.sig', detachSignature(note, writer.signer.key) ?? new Uint8Array(0)],
    ['proof/key.txt', toUtf8(`${formatKey(writer.signer.key)}\n`)],
    ['proof/key.pem', toUtf8(formatKeyPem(writer.signer.key.publicKey))],
    ['proof/publication.json', formatLeaf(leaf)],
    ['proof/publication.key', toUtf8(`${toHex(publication.key)}\n`)],
  ])
  for (const n of [publication.n, ...disclosed]) {
    const path = await ledger.withTiles((read) => buildInclusion(n, size, read))
    const name = n === publication.n ? 'proof/publication.tlog-proof' : `proof/entries/${n}.tlog-proof`
    files.set(name, formatProof({ extra: undefined, index: n, path, checkpoint }))
  }
  const heads = []
  for (const before of earlier) {
    const head = await ledger.withTiles((read) => frontierRoot(readFrontier(before, read)))
    const path = await ledger.withTiles((read) => buildConsistency(before, size, read))
    heads.push({ size: before, root: toBase64(head), path: path.map(toBase64) })
  }
  files.set('proof/earlier.json', toUtf8(`${JSON.stringify(heads)}\n`))
  return files
}
