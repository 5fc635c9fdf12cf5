import { type AddPoint, type EarlierPublication, howShown, type Reviewed, type ReviewInput } from './review-points.ts'

/** What two dossiers tell together that neither tells alone. */
export function reviewEarlier({ composed, sources, earlier }: ReviewInput, add: AddPoint): void {
  for (const source of sources) {
    const { file } = source
    const before = earlier.filter(({ files }) => files.includes(file)).map(({ id }) => id)
    if (before.length > 0) add('SAME_DOCUMENT_BEFORE', { file, before: before.join(', ') })
    for (const one of earlier) compare(source, one, composed, add)
  }
  narrow(sources, earlier, add)
}

function compare(
  source: Reviewed,
  before: EarlierPublication,
  { dossier, fileOf, placeOf }: ReviewInput['composed'],
  add: AddPoint,
): void {
  const { file, isProtected } = source
  const then = before.shows.find((one) => one.file === file)
  if (then === undefined) return
  const at = { file, before: before.id }
  if (then.protected && !isProtected) add('UNVEILED_SINCE', at)
  if (!then.protected && isProtected) add('VEILED_SINCE', at)
  const here = dossier.references.filter(({ id }) => fileOf.get(id) === file)
  const places = here.flatMap(({ id }) => placeOf.get(id) ?? [])
  const again = places.some(({ start, end }) => then.quotes.some(([from, to]) => from < end && start < to))
  // Two handles with the same words are one document.
  if (again && then.protected && isProtected) add('SAME_WORDS_BEFORE', at)
  const published = dossier.documents.find(({ id }) => id === here[0]?.document)?.published ?? 'nothing'
  const now = howShown(published, source)
  if (now !== then.how && !isProtected && !then.protected) add('SHOWN_OTHERWISE_BEFORE', { ...at, was: then.how, now })
}

/** Whoever had access to all that one giver gave: each document more leaves fewer people. */
function narrow(sources: readonly Reviewed[], earlier: readonly EarlierPublication[], add: AddPoint): void {
  const givers = new Map<string, Set<string>>()
  for (const { accession, file, isProtected } of sources) {
    if (isProtected) givers.set(accession, (givers.get(accession) ?? new Set()).add(file))
  }
  for (const [accession, files] of givers) {
    const others = earlier.flatMap(({ shows }) =>
      shows.flatMap((one) => (one.protected && one.accession === accession ? [one.file] : [])),
    )
    const all = new Set([...files, ...others])
    if (all.size > 1) add('GIVER_NARROWED', { accession, count: all.size, files: [...all].join(', ') })
  }
}
