import {
  attachSignature,
  detachSignature,
  formatKey,
  formatKeyPem,
  formatNote,
  frontierRoot,
  makeCheckpoint,
  readFrontier,
  toUtf8,
} from '@isnad/proof'
import type { LedgerReader, Writer } from '#custody'

/** A signed head of the ledger, and the files by which stock tools check its signature. */
export interface SignedHead {
  /** The checkpoint as a note. */
  readonly checkpoint: Uint8Array
  /** `checkpoint`, its body and signature apart for OpenSSL, and the key in both spellings. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** Signs the head that the ledger had at a size, again from its tree, so that a later rendering gives the same bytes. */
export async function signHead(ledger: LedgerReader, { signer }: Writer, size: number): Promise<SignedHead> {
  const root = await ledger.withTiles((read) => frontierRoot(readFrontier(size, read)))
  const unsigned = makeCheckpoint({ origin: ledger.origin, size, root })
  const note = attachSignature(unsigned, signer.key, signer.sign(unsigned.text))
  const checkpoint = formatNote(note)
  return {
    checkpoint,
    files: new Map([
      ['checkpoint', checkpoint],
      ['checkpoint.body', note.text],
      ['checkpoint.sig', detachSignature(note, signer.key) ?? new Uint8Array(0)],
      ['key.txt', toUtf8(`${formatKey(signer.key)}\n`)],
      ['key.pem', toUtf8(formatKeyPem(signer.key.publicKey))],
    ]),
  }
}
