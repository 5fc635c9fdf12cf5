import { type Kind, kindsPromisedBy } from '#reading'

/** What a file costs before it says anything: text at once, office files and mail soon, archives open new work, pictures wait for recognition. */
const RANKS: readonly ReadonlySet<Kind>[] = [
  new Set(['text', 'markdown', 'csv', 'tsv', 'srt', 'vtt', 'json', 'xml', 'html', 'eml', 'msg']),
  new Set(['docx', 'doc', 'rtf', 'odt', 'xlsx', 'xls', 'ods', 'pptx', 'odp', 'epub', 'mbox']),
  new Set(['pdf', 'zip', 'tar', 'gzip', 'bzip2', 'xz', 'zstd', '7z']),
]
const PICTURES: ReadonlySet<Kind> = new Set(['jpeg', 'png', 'gif', 'bmp', 'tiff', 'webp', 'heic', 'avif'])

function rankOf(name: string): number {
  const promised = kindsPromisedBy(name)
  const rank = RANKS.findIndex((kinds) => promised.some((kind) => kinds.has(kind)))
  if (rank >= 0) return rank
  return promised.some((kind) => PICTURES.has(kind)) ? RANKS.length + 1 : RANKS.length
}

/**
 * The order in which files are read: what somebody is waiting for, then names and text, then what takes longer. A name's promise decides nothing but
 * this. Equal ones keep their order.
 * @param wanted - files that somebody looks at, the most wanted first
 */
export function inOrder<T extends { readonly id: string; readonly given: { readonly name: string } }>(
  files: readonly T[],
  wanted: readonly string[] = [],
): T[] {
  const place = new Map(wanted.map((id, i) => [id, i - wanted.length]))
  const ranked = files.map((file) => ({ file, rank: place.get(file.id) ?? rankOf(file.given.name) }))
  return ranked.sort((a, b) => a.rank - b.rank).map(({ file }) => file)
}
