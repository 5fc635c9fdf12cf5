import type { Composed } from '#dossier'
import type { TextToLeave } from '#protection/redaction'

/** Every text by which a dossier could say what was redacted, each by its place. */
export function textsThatLeave({ dossier, texts }: Composed): readonly TextToLeave[] {
  const all: TextToLeave[] = [{ place: 'title', text: dossier.title }]
  for (const { id, text } of dossier.sentences) all.push({ place: id, text })
  for (const { id, quote, withheld, chain } of dossier.references) {
    const names = chain.state === 'shown' ? chain.links.flatMap(({ name }) => name ?? []) : []
    all.push({ place: id, text: [quote?.exact ?? '', withheld ?? '', ...names].join('\n') })
  }
  for (const { id, wording, basis } of dossier.claims) {
    const told = basis.state === 'shown' ? [basis.sentence, ...basis.commonLinks, basis.grade?.reason ?? ''] : []
    const drawn = basis.state === 'shown' ? (basis.drawing?.vertices ?? []).flatMap(({ name }) => name ?? []) : []
    all.push({ place: id, text: [wording ?? '', ...told, ...drawn].join('\n') })
  }
  for (const { id, label } of dossier.documents) all.push({ place: id, text: label })
  for (const [place, text] of texts) all.push({ place, text })
  return all
}
