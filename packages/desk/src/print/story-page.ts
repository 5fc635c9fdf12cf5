import type { DossierContent, DossierExhibit } from '#api'
import { type Locale, word } from '#words'
import { escapeAttribute, escapeHtml } from './html.ts'
import { printClaim } from './story-claim.ts'
import { printLabel, printReference } from './story-reference.ts'
import { STORY_STYLE } from './story-style.ts'

/**
 * The story of a dossier as one page in its own language: readable without scripts and without a network, each sentence
 * opening to what it rests on. The same dossier gives the same bytes.
 */
export function printStoryPage(dossier: DossierContent): string {
  const { language, title } = dossier
  const say = (code: string, params?: Readonly<Record<string, string | number>>): string =>
    escapeHtml(word(language, `dossier.${code}`, params))
  const sentences = new Map(dossier.sentences.map((sentence) => [sentence.id, sentence]))
  const blocks = dossier.blocks.map((block) => {
    const inner = block.sentences
      .map((id) => sentences.get(id))
      .map((sentence) => (sentence === undefined ? '' : printSentence(dossier, sentence)))
      .join('\n')
    const tag = block.kind === 'heading' ? `h${block.level ?? 2}` : 'div'
    return `<${tag} class="block ${block.kind}">${inner}</${tag}>`
  })
  return `<!DOCTYPE html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self' file:; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STORY_STYLE}</style>
</head>
<body>
<main>
<h1><bdi>${escapeHtml(title)}</bdi></h1>
<p class="about">${say('page.about', { day: dossier.day }).replace(dossier.day, `<bdi>${dossier.day}</bdi>`)} ${say('page.how')}</p>
${blocks.join('\n')}
<h2>${say('page.documents')}</h2>
<div class="scroll"><table>
<thead><tr><th scope="col">${say('page.document')}</th><th scope="col">${say('page.shown')}</th><th scope="col">${say('page.unread')}</th><th scope="col">${say('page.commitment')}</th></tr></thead>
<tbody>
${dossier.documents.map((one) => printExhibit(one, language)).join('\n')}
</tbody>
</table></div>
<footer>
<p class="unchanged">${say('page.check')}</p>
<p class="says-nothing">${say('page.claims')}</p>
<p>${say('page.notPromised')}</p>
</footer>
</main>
</body>
</html>
`
}

type Sentence = DossierContent['sentences'][number]

function printSentence(dossier: DossierContent, { id, text, references, claims }: Sentence): string {
  const said = `<bdi>${escapeHtml(text)}</bdi>`
  if (references.length === 0 && claims.length === 0) return `<span id="${escapeAttribute(id)}">${said}</span>`
  const inner = [
    ...references.map((one) => printReference(dossier, one)),
    ...claims.map((one) => printClaim(dossier, one)),
  ].join('\n')
  return `<details id="${escapeAttribute(id)}"><summary>${said}</summary><div class="rests">${inner}</div></details>`
}

function printExhibit(exhibit: DossierExhibit, language: Locale): string {
  const say = (code: string, params?: Readonly<Record<string, string | number>>): string =>
    escapeHtml(word(language, `dossier.${code}`, params))
  const { id, label, published, original, unread } = exhibit
  const file = exhibit.file ?? exhibit.redacted
  const link = file === undefined ? '' : ` <code>${escapeHtml(file)}</code>`
  const reading =
    unread === null
      ? say('unread.withheld')
      : unread.pages === 0
        ? say('unread.nothingRead')
        : unread.list.length === 0
          ? say('unread.none')
          : say('unread.pages', { list: unread.list.map(({ page }) => page).join(', '), count: unread.list.length })
  return `<tr id="${escapeAttribute(id)}"><td>${printLabel(label)}</td><td>${say(`published.${published}`)}${link}</td><td>${reading}</td><td><code>${escapeHtml(original.commitment)}</code></td></tr>`
}
