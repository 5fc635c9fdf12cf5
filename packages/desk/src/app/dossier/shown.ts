import { howShown } from '#dossier'
import type { Assembled } from './assemble.ts'

/** What readers are shown of each document, for the entry that publishes it. */
export function documentsShown({ composed, sources }: Assembled) {
  const { dossier, fileOf, placeOf } = composed
  const files = new Map<string, { file: string; how: string; protected: boolean; quotes: [number, number][] }>()
  for (const { id, document } of dossier.references) {
    const file = fileOf.get(id) ?? ''
    const published = dossier.documents.find((one) => one.id === document)?.published ?? 'nothing'
    const source = sources.get(file)
    const how = source === undefined ? published : howShown(published, source)
    const row = files.get(file) ?? { file, how, protected: source?.isProtected ?? true, quotes: [] }
    const place = placeOf.get(id)
    if (place !== undefined) row.quotes.push([place.start, place.end])
    if (row.how === 'nothing') row.how = how
    files.set(file, row)
  }
  return [...files.values()]
}

/** What readers are told of each claim. */
export function claimsShown({ composed }: Assembled) {
  return composed.dossier.claims.map(({ id, basis }) => {
    const claim = composed.claimOf.get(id) ?? ''
    if (basis.state === 'withheld') return { claim, withheld: true }
    const { low, high } = basis.lines
    return { claim, withheld: false, lines: [low, high] as [number, number | null] }
  })
}
