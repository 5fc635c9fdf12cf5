import type { DossierContent, DossierExhibit, DossierReference } from '#api'
import { findWord, type Locale, word } from '#words'
import { escapeAttribute, escapeHtml } from './html.ts'
import { STORY_STYLE } from './story-style.ts'

/**
 * The story of a dossier as one page in its own language: readable without scripts and without a network, each sentence
 * opening to what it rests on. The same dossier gives the same bytes.
 */
export function printStoryPage(dossier: DossierContent): string {
  const { language, title } = dossier
  const say = (code: string, params?: Readonly<Record<string, string | number>>): string =>
    escapeHtml(word(language, `dossier.${code}`, params))
  const open = new Map(dossier.references.map((reference) => [reference.id, reference]))
  const sentences = new Map(dossier.sentences.map((sentence) => [sentence.id, sentence]))
  const blocks = dossier.blocks.map((block) => {
    const inner = block.sentences
      .map((id) => sentences.get(id))
      .map((sentence) => (sentence === undefined ? '' : printSentence(dossier, sentence, open)))
      .join('\n')
    const tag = block.kind === 'heading' ? `h${block.level ?? 2}` : 'div'
    return `<${tag} class="block ${block.kind}">${inner}</${tag}>`
  })
  return `<!DOCTYPE html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
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

function printSentence(
  dossier: DossierContent,
  sentence: Sentence,
  open: ReadonlyMap<string, DossierReference>,
): string {
  const text = `<bdi>${escapeHtml(sentence.text)}</bdi>`
  const references = sentence.references.flatMap((id) => open.get(id) ?? [])
  if (references.length === 0) return `<span id="${escapeAttribute(sentence.id)}">${text}</span>`
  const inner = references.map((reference) => printReference(dossier, reference)).join('\n')
  return `<details id="${escapeAttribute(sentence.id)}"><summary>${text}</summary><div class="rests">${inner}</div></details>`
}

function printReference(dossier: DossierContent, reference: DossierReference): string {
  const { language } = dossier
  const say = (code: string, params?: Readonly<Record<string, string | number>>): string =>
    escapeHtml(word(language, `dossier.${code}`, params))
  const exhibit = dossier.documents.find(({ id }) => id === reference.document)
  const label = exhibit?.label ?? reference.document
  const parts = [
    `<p>${say('page.restsOn')} <a href="#${escapeAttribute(reference.document)}"><bdi>${escapeHtml(label)}</bdi></a>${
      reference.page === null ? '' : `${language === 'ar' ? '، ' : ', '}${say('page.page', { page: reference.page })}`
    }</p>`,
  ]
  const { quote, withheld, chain } = reference
  if (withheld !== undefined) parts.push(`<p class="note">${say('page.withheld', { reason: withheld })}</p>`)
  if (quote !== null) parts.push(`<blockquote dir="auto">${escapeHtml(quote.exact)}</blockquote>`)
  else if (withheld === undefined) parts.push(`<p class="note">${say('page.whole')}</p>`)
  if (chain.state === 'withheld') parts.push(`<p class="note">${say(`chain.withheld.${chain.because}`)}</p>`)
  else if (chain.state === 'none' && quote !== null) parts.push(`<p class="note">${say('chain.none')}</p>`)
  else if (chain.state === 'shown') parts.push(printChain(chain, language))
  return `<section>${parts.join('')}</section>`
}

function printChain(chain: Extract<DossierReference['chain'], { state: 'shown' }>, language: Locale): string {
  const say = (code: string): string => escapeHtml(word(language, `dossier.${code}`))
  const links = chain.links.map(({ name, role, common }) => {
    const shown = name === null ? `<span class="gap">${say('chain.gap')}</span>` : `<bdi>${escapeHtml(name)}</bdi>`
    const roleWord = escapeHtml(findWord(language, `trace.role.${role}`) ?? role)
    return `<li${common ? ' class="common"' : ''}>${shown} <span class="role">${roleWord}${common ? ` · ${say('chain.common')}` : ''}</span></li>`
  })
  const hedges = chain.hedges.map((words) => `<bdi>«${escapeHtml(words)}»</bdi>`)
  return [
    `<p>${say(chain.asserted ? 'chain.through' : 'chain.cannotTell')}</p>`,
    `<ol>${links.join('')}</ol>`,
    hedges.length === 0 ? '' : `<p class="note">${say('chain.hedges')} ${hedges.join(' ')}</p>`,
  ].join('')
}

function printExhibit(exhibit: DossierExhibit, language: Locale): string {
  const say = (code: string, params?: Readonly<Record<string, string | number>>): string =>
    escapeHtml(word(language, `dossier.${code}`, params))
  const { id, label, published, original, unread, file } = exhibit
  const link = file === undefined ? '' : ` <code>${escapeHtml(file)}</code>`
  const reading =
    unread === null
      ? say('unread.withheld')
      : unread.pages === 0
        ? say('unread.nothingRead')
        : unread.list.length === 0
          ? say('unread.none')
          : say('unread.pages', { list: unread.list.map(({ page }) => page).join(', '), count: unread.list.length })
  return `<tr id="${escapeAttribute(id)}"><td><bdi>${escapeHtml(label)}</bdi></td><td>${say(`published.${published}`)}${link}</td><td>${reading}</td><td><code>${escapeHtml(original.commitment)}</code></td></tr>`
}
