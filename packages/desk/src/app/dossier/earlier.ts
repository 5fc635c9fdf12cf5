import { parsePayload } from '#custody'
import type { EarlierPublication } from '#dossier'
import { mintId } from '#model'
import type { CaseDesk } from '../case/case-desk.ts'

/** Publications that reached their place, before the one at hand. */
export async function listEarlier(
  desk: CaseDesk,
  until = Number.POSITIVE_INFINITY,
): Promise<readonly EarlierPublication[]> {
  const entries = await desk.listStanding(['publish', 'published'])
  const arrived = new Set(entries.flatMap(({ type, of }) => (type === 'published' ? of : [])))
  const shown = await desk.listEntries()
  const deliveryOf = new Map((await desk.listFiles()).map(({ id, accession }) => [String(id), String(accession)]))
  const fileOf = new Set(shown.flatMap(({ type, n }) => (type === 'receive' || type === 'extract' ? [n] : [])))
  return entries.flatMap(({ type, n, payload }): EarlierPublication[] => {
    if (type !== 'publish' || n >= until || !arrived.has(n)) return []
    const said = parsePayload('publish', payload)
    const files = [
      ...said.discloses.flatMap((entry) => (fileOf.has(entry) ? [mintId('file', entry)] : [])),
      ...said.withholds.map(({ what }) => what),
    ]
    const { shows = [], claims = [] } = said
    return [
      {
        id: mintId('publication', n),
        files: [...new Set(files)],
        shows: shows.map((one) => ({ ...one, accession: deliveryOf.get(one.file) })),
        claims,
      },
    ]
  })
}
