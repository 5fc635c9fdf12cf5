import { fromUtf8 } from '../bytes.ts'
import type { DossierFiles } from './files.ts'
import type { Faults } from './verdict.ts'

/** The declaration of BagIt 1.0 (RFC 8493, section 2.1.1), to the byte. */
export const BAGIT = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'

/** What is written now; the ones before it are checked for ever. */
export const DOSSIER_FORMAT = 'isnad-dossier/2'
export const DOSSIER_FORMATS = ['isnad-dossier/1', DOSSIER_FORMAT] as const
export type DossierFormat = (typeof DOSSIER_FORMATS)[number]

/** Tag files that a dossier must have; the tag manifest lists all of them but itself. */
export const TAG_FILES = ['bagit.txt', 'bag-info.txt', 'manifest-sha256.txt', 'manifest-sha512.txt'] as const
export const TAG_MANIFEST = 'tagmanifest-sha256.txt'

/** Names that no system reads in another way: no space, no letter beyond ASCII, no step upwards. */
const PATH = /^[A-Za-z0-9_-][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/

/**
 * Checks that the folder is a whole bag and nothing else (RFC 8493, section 3), with two rules more: paths are plain
 * ASCII, and every file is listed. What lies below `proof/` is left to the stages after this one.
 */
export function checkBag(files: DossierFiles, faults: Faults): void {
  const present = new Set<string>()
  for (const { path, kind } of files.entries) {
    if (kind === 'file') present.add(path)
    else faults.add('LINK_FOUND', path)
  }
  for (const path of [...TAG_FILES, TAG_MANIFEST]) if (!present.has(path)) faults.add('FILE_MISSING', path)
  if (faults.any) return
  if (fromUtf8(files.read('bagit.txt')) !== BAGIT) faults.add('BAGIT_MALFORMED', 'bagit.txt')
  const payload = readManifest(files, 'manifest-sha256.txt', 64, faults)
  const payload512 = readManifest(files, 'manifest-sha512.txt', 128, faults)
  const tags = readManifest(files, TAG_MANIFEST, 64, faults)
  if (payload === undefined || payload512 === undefined || tags === undefined) return
  for (const path of payload.keys()) {
    if (!path.startsWith('data/')) faults.add('PATH_OUT_OF_PLACE', path)
    if (!payload512.has(path)) faults.add('MANIFESTS_DIFFER', path)
  }
  for (const path of payload512.keys()) if (!payload.has(path)) faults.add('MANIFESTS_DIFFER', path)
  for (const path of tags.keys()) {
    if (/^(?:data|proof)\//.test(path) || path === TAG_MANIFEST) faults.add('PATH_OUT_OF_PLACE', path)
  }
  for (const path of present) {
    if (path === TAG_MANIFEST || path.startsWith('proof/') || payload.has(path) || tags.has(path)) continue
    faults.add('FILE_STRAY', path)
  }
  for (const [path, digest] of [...payload, ...tags]) {
    if (!present.has(path)) faults.add('FILE_MISSING', path)
    else {
      const { sha256, sha512 } = files.digests(path)
      const second = payload512.get(path)
      if (sha256 !== digest || (second !== undefined && sha512 !== second)) faults.add('FILE_ALTERED', path)
    }
  }
  if (!faults.any) checkInfo(files, [...payload.keys()], faults)
}

function checkInfo(files: DossierFiles, payload: readonly string[], faults: Faults): void {
  const lines = fromUtf8(files.read('bag-info.txt'))?.split('\n') ?? []
  const bytes = payload.reduce((sum, path) => sum + files.size(path), 0)
  if (!lines.includes(`Payload-Oxum: ${bytes}.${payload.length}`)) faults.add('OXUM_MISMATCH', 'bag-info.txt')
  if (readFormat(files) === undefined) faults.add('FORMAT_UNKNOWN', 'bag-info.txt')
}

/** The one format that `bag-info.txt` names; undefined where it names none that is known, or two. */
export function readFormat(files: DossierFiles): DossierFormat | undefined {
  const lines = fromUtf8(files.read('bag-info.txt'))?.split('\n') ?? []
  const named = lines.filter((line) => line.startsWith('Isnad-Format: '))
  const found = DOSSIER_FORMATS.find((format) => named[0] === `Isnad-Format: ${format}`)
  return named.length === 1 ? found : undefined
}

/** Digests by path; a line is the digest, two spaces and the path. Nothing is repaired, and no path comes twice. */
function readManifest(
  files: DossierFiles,
  name: string,
  digits: number,
  faults: Faults,
): ReadonlyMap<string, string> | undefined {
  const lines = fromUtf8(files.read(name))?.split('\n')
  if (lines === undefined || lines.pop() !== '') return faults.add('MANIFEST_MALFORMED', name)
  const digests = new Map<string, string>()
  for (const line of lines) {
    const digest = line.slice(0, digits)
    const path = line.slice(digits + 2)
    const isLine = line.slice(digits, digits + 2) === '  ' && digest.length === digits && /^[0-9a-f]+$/.test(digest)
    if (!isLine || !PATH.test(path) || digests.has(path)) return faults.add('MANIFEST_MALFORMED', name)
    digests.set(path, digest)
  }
  return digests
}
