import {
  buildConsistency,
  buildInclusion,
  formatProof,
  frontierRoot,
  readFrontier,
  toBase64,
  toHex,
  toUtf8,
} from '@isnad/proof'
import { formatLeaf, type LedgerReader, type Writer } from '#custody'
import { signHead } from '../signed-head.ts'

/** What lies below `proof/`, by path: everything that leads from a signature to the tag manifest. */
export async function writeProofs(
  ledger: LedgerReader,
  writer: Writer,
  publication: { readonly n: number; readonly key: Uint8Array },
  disclosed: readonly number[],
  earlier: readonly number[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  // The checkpoint right behind the publication.
  const size = publication.n + 1
  const { checkpoint, files: signed } = await signHead(ledger, writer, size)
  const { leaf } = await ledger.readEntry(publication.n)
  const files = new Map<string, Uint8Array>([
    ...[...signed].map(([name, bytes]): [string, Uint8Array] => [`proof/${name}`, bytes]),
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
