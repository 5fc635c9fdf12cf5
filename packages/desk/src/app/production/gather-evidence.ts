import type { ClaimDetail, OccurrenceDetail, Quotation } from '#api'
import type { ClaimEvidence, EvidencePlace } from '#dossier'
import { findAtRisk, namesAtRisk } from '#protection'
import { type Locale, word } from '#words'
import type { CaseDesk } from '../case/case-desk.ts'
import { CaseCatalogue } from '../catalogue/case-catalogue.ts'
import { RISK_ACTS } from '../dossier/gather.ts'
import { Workspace } from '../workspace/workspace.ts'

/**
 * What the case holds for and against the claims that stand in the exhibits, or those that are named. A document that is
 * not handed over is quoted only where nobody sealed or at risk stands behind it.
 * @param numbers - numbers of the exhibits by file
 * @throws {CatalogueError} REF_UNKNOWN
 */
export async function gatherEvidence(
  desk: CaseDesk,
  numbers: ReadonlyMap<string, string>,
  wanted: readonly string[] | undefined,
  language: Locale,
): Promise<ClaimEvidence[]> {
  const catalogue = CaseCatalogue.of(new Workspace(desk, () => Promise.reject(new TypeError('nothing is read here'))))
  const risk = findAtRisk(await desk.listStanding(RISK_ACTS))
  const deliveryOf = new Map((await desk.listFiles()).map(({ id, accession }) => [String(id), String(accession)]))
  const isShown = ({ quotation, chain }: OccurrenceDetail): boolean => {
    const { document } = quotation
    if (numbers.has(document)) return true
    if (risk.accessions.has(deliveryOf.get(document) ?? '')) return false
    const names = chain.flatMap(({ agent }) => (agent === null ? [] : [agent]))
    return !names.some(({ sealed, marks, name }) => sealed || marks.includes('at risk') || namesAtRisk(risk, [name]))
  }
  const refs = wanted ?? (await claimsIn(catalogue, numbers))
  const claims: ClaimEvidence[] = []
  for (const ref of refs) claims.push(tell(await catalogue.claim(ref), numbers, isShown, language))
  return claims
}

/** Claims with a place in one of the exhibits, those with most places first. */
async function claimsIn(catalogue: CaseCatalogue, numbers: ReadonlyMap<string, string>): Promise<string[]> {
  const { view } = await catalogue.presenter()
  return [...view.joined.claims.values()]
    .filter(({ state }) => state !== 'withdrawn')
    .filter(({ places }) => places.some(({ occurrence }) => numbers.has(occurrence.document)))
    .sort((a, b) => b.places.length - a.places.length || (a.ref < b.ref ? -1 : 1))
    .map(({ ref }) => ref)
}

function tell(
  claim: ClaimDetail,
  numbers: ReadonlyMap<string, string>,
  isShown: (occurrence: OccurrenceDetail) => boolean,
  language: Locale,
): ClaimEvidence {
  const say = (agent: OccurrenceDetail['chain'][number]['agent']): string =>
    agent === null
      ? word(language, 'dossier.chain.gap')
      : agent.sealed
        ? word(language, 'dossier.agent.sealed')
        : agent.name
  const placeOf = (quotation: Quotation, chain: readonly string[]): EvidencePlace => ({
    exhibit: numbers.get(quotation.document) ?? null,
    source:
      quotation.outlet ?? (numbers.has(quotation.document) ? quotation.name : word(language, 'dossier.agent.document')),
    exact: quotation.spans.map(({ exact }) => exact).join(' … '),
    chain,
  })
  const ofSide = (denies: boolean) => claim.occurrences.filter((one) => one.denies === denies)
  const shown = (list: readonly OccurrenceDetail[]) =>
    list.filter(isShown).map(({ quotation, chain }) =>
      placeOf(
        quotation,
        chain.map(({ agent }) => say(agent)),
      ),
    )
  const contradicting = claim.contradictions.filter(({ answer }) => answer === 'found' || answer === 'contradicts')
  // Of a contradiction only its words are known; without a chain, only an exhibit is sure to lead to nobody.
  const beside = contradicting.filter(({ there }) => numbers.has(there.document)).map(({ there }) => placeOf(there, []))
  const { wording, quoted, sentence } = claim.row
  const other = language === 'ar' ? 'en' : 'ar'
  return {
    ref: claim.row.ref,
    wording: wording[language] ?? wording[other] ?? `«${quoted[language] ?? quoted[other] ?? ''}»`,
    restsOn: sentence[language],
    supports: shown(ofSide(false)),
    against: [...shown(ofSide(true)), ...beside],
    withheld: {
      supports: ofSide(false).filter((one) => !isShown(one)).length,
      against: ofSide(true).filter((one) => !isShown(one)).length + contradicting.length - beside.length,
    },
  }
}
