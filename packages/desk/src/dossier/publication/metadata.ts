import type { DossierDocument } from './document.ts'

const CONTEXT = [
  'https://w3id.org/ro/crate/1.1/context',
  { prov: 'http://www.w3.org/ns/prov#', isnad: 'urn:isnad:terms:' },
]

/**
 * `ro-crate-metadata.json` (RO-Crate 1.1) with PROV-O: what each file is and what it was derived from. An original that
 * is not published appears as an entity without address, by its commitment.
 */
export function writeCrate(
  dossier: DossierDocument,
  files: readonly { readonly path: string; readonly size: number }[],
) {
  const below = (path: string): string => path.slice('data/'.length)
  const graph: object[] = [
    {
      '@id': 'ro-crate-metadata.json',
      '@type': 'CreativeWork',
      about: { '@id': './' },
      conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
    },
    {
      '@id': './',
      '@type': 'Dataset',
      name: dossier.title,
      description: dossier.title,
      inLanguage: dossier.language,
      datePublished: dossier.day,
      license: { '@id': '#rights' },
      hasPart: files.map(({ path }) => ({ '@id': below(path) })),
    },
    { '@id': '#rights', '@type': 'CreativeWork', name: 'Rights are not settled by this dossier' },
    ...files.map(({ path, size }) => ({
      '@id': below(path),
      '@type': ['File', 'prov:Entity'],
      contentSize: String(size),
      encodingFormat: formatOf(path, dossier),
      ...derivedFrom(path, dossier),
    })),
    ...dossier.documents.map(({ id, label, original }) => ({
      '@id': `#${id}`,
      '@type': ['CreativeWork', 'prov:Entity'],
      name: label,
      'isnad:commitment': original.commitment,
      ...(original.entry === null ? {} : { 'prov:wasGeneratedBy': { '@id': `#entry-${original.entry}` } }),
    })),
    ...dossier.documents.flatMap(({ original: { entry } }) =>
      entry === null
        ? []
        : [{ '@id': `#entry-${entry}`, '@type': ['CreateAction', 'prov:Activity'], name: `ledger entry ${entry}` }],
    ),
  ]
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': graph }, undefined, 1)}\n`
}

function formatOf(path: string, dossier: DossierDocument): string {
  const exhibit = dossier.documents.find(({ file, redacted }) => file === path || redacted === path)
  if (exhibit?.mediaType !== undefined) return exhibit.mediaType
  if (path.endsWith('.txt')) return 'text/plain; charset=utf-8'
  return path.endsWith('.html') ? 'text/html' : 'application/json'
}

function derivedFrom(path: string, dossier: DossierDocument): object {
  const from = new Set(
    dossier.references.flatMap(({ quote, document }) => (quote?.text === path ? [`#${document}`] : [])),
  )
  for (const { id, file, redacted } of dossier.documents) if (file === path || redacted === path) from.add(`#${id}`)
  if (path === 'data/story.html') from.add('dossier.json')
  return from.size === 0 ? {} : { 'prov:wasDerivedFrom': [...from].map((id) => ({ '@id': id })) }
}

/** `annotations.json`: each reference as a W3C Web Annotation, its words by quotation and by position (code points). */
export function writeAnnotations(dossier: DossierDocument): string {
  const items = dossier.sentences.flatMap((sentence) =>
    sentence.references.flatMap((id) => {
      const quote = dossier.references.find((one) => one.id === id)?.quote ?? undefined
      if (quote === undefined) return []
      return [
        {
          id: `urn:isnad:${id}`,
          type: 'Annotation',
          motivation: 'linking',
          body: `story.html#${sentence.id}`,
          target: {
            source: quote.text.slice('data/'.length),
            selector: [
              { type: 'TextQuoteSelector', exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
              { type: 'TextPositionSelector', start: quote.start, end: quote.end },
            ],
          },
        },
      ]
    }),
  )
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:isnad:annotations',
    type: 'AnnotationCollection',
    total: items.length,
    first: { id: 'urn:isnad:annotations:1', type: 'AnnotationPage', startIndex: 0, items },
  }
  return `${JSON.stringify(collection, undefined, 1)}\n`
}
