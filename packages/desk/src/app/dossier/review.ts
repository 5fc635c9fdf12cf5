import { type EarlierPublication, type ReviewPoint, reviewDossier } from '#dossier'
import { namesAtRisk } from '#protection'
import type { Assembled } from './assemble.ts'

/** What this dossier and all earlier ones together tell somebody who looks for the source. */
export function review(
  assembled: Assembled,
  earlier: readonly EarlierPublication[],
  openAnyway: ReadonlySet<string>,
): readonly ReviewPoint[] {
  const { composed, sources, claims, findings } = assembled
  return reviewDossier({
    composed,
    sources: [...sources.values()],
    claims,
    earlier,
    namesAt: namesIn(assembled),
    onlyOne: findings.flatMap(({ code, sentence, params }) =>
      code === 'too-specific' && sentence !== null && sentence >= 0
        ? [{ sentence, detail: String(params.detail ?? '') }]
        : [],
    ),
    openedClaims: [...new Set([...claims.values()].map(({ ref }) => ref))].filter((ref) => openAnyway.has(ref)),
  })
}

/** Where the dossier itself writes the name of somebody at risk, in either script. */
function namesIn({ composed: { dossier }, risk }: Assembled): string[] {
  const texts: [string, string][] = [
    ['title', dossier.title],
    ...dossier.sentences.map(({ id, text }): [string, string] => [id, text]),
    ...dossier.references.flatMap(({ id, quote, withheld }): [string, string][] => [
      ...(quote === null ? [] : [[id, quote.exact] as [string, string]]),
      ...(withheld === undefined ? [] : [[id, withheld] as [string, string]]),
    ]),
    ...dossier.documents.map(({ id, label }): [string, string] => [id, label]),
  ]
  return texts.flatMap(([where, text]) => (namesAtRisk(risk, [text]) ? [where] : []))
}
