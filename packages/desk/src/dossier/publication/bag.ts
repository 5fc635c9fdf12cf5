import { BAGIT, DOSSIER_FORMAT } from '@isnad/proof'

/** A file of the bag, known by its digests. */
export interface BagFile {
  readonly path: string
  readonly size: number
  readonly sha256: string
  readonly sha512: string
}

/**
 * The tag files of a bag, in the order in which they depend on each other (RFC 8493). Lines are sorted by path, so that
 * equal bags are equal bytes.
 * @param payload - files below `data/`
 */
export function writeTags(payload: readonly BagFile[], about: { readonly day: string; readonly tool: string }) {
  const sorted = [...payload].sort((a, b) => (a.path < b.path ? -1 : 1))
  const bytes = payload.reduce((sum, { size }) => sum + size, 0)
  const lines = (digest: 'sha256' | 'sha512'): string => sorted.map((f) => `${f[digest]}  ${f.path}\n`).join('')
  return new Map([
    ['bagit.txt', BAGIT],
    [
      'bag-info.txt',
      [
        `Bag-Software-Agent: ${about.tool}`,
        `Bagging-Date: ${about.day}`,
        `Isnad-Format: ${DOSSIER_FORMAT}`,
        `Payload-Oxum: ${bytes}.${payload.length}`,
        '',
      ].join('\n'),
    ],
    ['manifest-sha256.txt', lines('sha256')],
    ['manifest-sha512.txt', lines('sha512')],
  ])
}

/** `tagmanifest-sha256.txt`: what the ledger commits to. */
export function writeTagManifest(tags: readonly { readonly path: string; readonly sha256: string }[]): string {
  return [...tags]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .join('')
}
