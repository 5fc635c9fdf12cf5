import { createHash, createHmac } from 'node:crypto'
import {
  buildConsistency,
  buildInclusion,
  detachSignature,
  formatKey,
  formatKeyPem,
  formatNote,
  formatProof,
  frontierRoot,
  leafHash,
  makeCheckpoint,
  nameSigner,
  readFrontier,
  readLeaves,
  signNote,
  toBase64,
  toHex,
} from '@isnad/proof'
import { writeTagManifest, writeTags } from '#dossier'
import type { Files } from './fixture.ts'

const text = (value: string): Uint8Array => new TextEncoder().encode(value)
const sha = (kind: 'sha256' | 'sha512', bytes: Uint8Array): string => createHash(kind).update(bytes).digest('hex')

/** Writes the lists of a bag anew, as whoever alters its files would. */
export function relist(files: Files, edit: (tags: Map<string, string>) => void = () => undefined): void {
  const payload = [...files]
    .filter(([path]) => path.startsWith('data/'))
    .map(([path, bytes]) => ({ path, size: bytes.length, sha256: sha('sha256', bytes), sha512: sha('sha512', bytes) }))
  const tags = new Map<string, string>(writeTags(payload, { day: '2031-06-14', tool: 'isnad' }))
  edit(tags)
  for (const [path, content] of tags) files.set(path, text(content))
  retag(files)
}

/** Writes only the list of tag files anew. */
export function retag(files: Files): void {
  const tags = [...files]
    .filter(([path]) => !/^(?:data|proof)\/|^tagmanifest/.test(path))
    .map(([path, bytes]) => ({ path, sha256: sha('sha256', bytes) }))
  files.set('tagmanifest-sha256.txt', text(writeTagManifest(tags)))
}

export interface Forged {
  /** Name of the ledger's key; the checkpoint's origin follows unless it is given. */
  readonly name?: string
  readonly origin?: string
  readonly leaf?: (leaf: Record<string, unknown>) => void
  readonly filler?: string
}

/**
 * Signs a dossier anew with a key of one's own, over a ledger of one's own that holds what the dossier discloses: what
 * an adversary can do who has no key of the newsroom, or who is the newsroom.
 */
export function sign(
  files: Files,
  { name = 'isnad/forged', origin = name, leaf = () => undefined, filler = 'x' }: Forged = {},
): void {
  const at = 40
  const signer = nameSigner(name, new Uint8Array(32).fill(7))
  const published: Record<string, unknown> = JSON.parse(new TextDecoder().decode(files.get('proof/publication.json')))
  const key = new Uint8Array(32).fill(9)
  const tagManifest = files.get('tagmanifest-sha256.txt') ?? new Uint8Array(0)
  const commitment = createHmac('sha256', key).update(tagManifest).digest('base64')
  Object.assign(published, { commits: { ...(published.commits as object), dossier: commitment } })
  published.n = at
  leaf(published)
  const publication = text(JSON.stringify(published))
  const entries = new Map(
    [...files].flatMap(([path, bytes]) => {
      const [, n] = /^data\/entries\/([0-9]+)\.json$/.exec(path) ?? []
      return n === undefined ? [] : [[Number(n), bytes] as const]
    }),
  )
  const leaves = Array.from({ length: at + 1 }, (_, i) =>
    leafHash(i === at ? publication : (entries.get(i) ?? text(`${filler} ${i}`))),
  )
  const read = readLeaves(leaves)
  const size = at + 1
  const note = signNote(makeCheckpoint({ origin, size, root: frontierRoot(readFrontier(size, read)) }), signer)
  const checkpoint = formatNote(note)
  const proof = (index: number): Uint8Array =>
    formatProof({ extra: undefined, index, path: buildInclusion(index, size, read), checkpoint })
  const heads = [10, 20].map((before) => ({
    size: before,
    root: toBase64(frontierRoot(readFrontier(before, read))),
    path: buildConsistency(before, size, read).map(toBase64),
  }))
  const made: [string, Uint8Array][] = [
    ['proof/checkpoint', checkpoint],
    ['proof/checkpoint.body', note.text],
    ['proof/checkpoint.sig', detachSignature(note, signer.key) ?? new Uint8Array(0)],
    ['proof/key.txt', text(`${formatKey(signer.key)}\n`)],
    ['proof/key.pem', text(formatKeyPem(signer.key.publicKey))],
    ['proof/publication.json', publication],
    ['proof/publication.key', text(`${toHex(key)}\n`)],
    ['proof/publication.tlog-proof', proof(at)],
    ['proof/earlier.json', text(JSON.stringify(heads))],
    ...[...entries.keys()].map((n): [string, Uint8Array] => [`proof/entries/${n}.tlog-proof`, proof(n)]),
  ]
  for (const [path, bytes] of made) files.set(path, bytes)
}

/** Changes the dossier's data, lists and signs it all anew: only what the change itself breaks is wrong. */
export function rewrite(files: Files, change: (dossier: DossierData) => void, forged: Forged = {}): void {
  const dossier = JSON.parse(new TextDecoder().decode(files.get('data/dossier.json'))) as DossierData
  dossier.ledger.origin = forged.origin ?? forged.name ?? 'isnad/forged'
  change(dossier)
  files.set('data/dossier.json', text(JSON.stringify(dossier)))
  relist(files)
  sign(files, forged)
}

/** As loose as JSON is. */
export interface DossierData {
  schema: unknown
  day: unknown
  ledger: { origin: unknown }
  sentences: { id: unknown; references: unknown; claims?: unknown }[]
  claims?: { id: unknown; references: unknown; basis: unknown }[]
  references: { id: unknown; document: unknown; quote: Record<string, unknown> | null }[]
  documents: { id: unknown; file?: unknown; original: Record<string, unknown> }[]
}
