import type { DossierContent, DossierReference } from '#api'
import { findWord, type Locale, word } from '#words'
import { escapeAttribute, escapeHtml } from './html.ts'

type Params = Readonly<Record<string, string | number>>

/** Words of a dossier's page, escaped. */
export function sayIn(language: Locale): (code: string, params?: Params) => string {
  return (code, params) => escapeHtml(word(language, `dossier.${code}`, params))
}

/** A reference with everything that may be shown of it: the words, the page, through whom they came. */
export function printReference(dossier: DossierContent, id: string): string {
  const reference = dossier.references.find((one) => one.id === id)
  if (reference === undefined) return ''
  const { quote, withheld, chain } = reference
  const say = sayIn(dossier.language)
  const parts = [`<p>${say('page.restsOn')} ${printSource(dossier, reference)}</p>`]
  if (withheld !== undefined) parts.push(`<p class="note">${say('page.withheld', { reason: withheld })}</p>`)
  if (quote !== null) parts.push(printQuote(reference))
  else if (withheld === undefined) parts.push(`<p class="note">${say('page.whole')}</p>`)
  parts.push(printPicture(reference, dossier.language))
  if (chain.state === 'withheld') parts.push(`<p class="note">${say(`chain.withheld.${chain.because}`)}</p>`)
  else if (chain.state === 'none' && quote !== null) parts.push(`<p class="note">${say('chain.none')}</p>`)
  else if (chain.state === 'shown') parts.push(printChain(chain, dossier.language))
  return `<section>${parts.join('')}</section>`
}

/** A label with its day kept in order: behind Arabic letters its parts would be read from the right. */
export function printLabel(label: string): string {
  const text = escapeHtml(label).replaceAll(/\d{4}(?:-\d{2}){1,2}/g, '<bdi dir="ltr">$&</bdi>')
  return `<bdi>${text}</bdi>`
}

/** The document and the page, as a link into the table of documents. */
export function printSource({ documents, language }: DossierContent, { document, page }: DossierReference): string {
  const label = documents.find(({ id }) => id === document)?.label ?? document
  const where = page === null ? '' : `${language === 'ar' ? '، ' : ', '}${sayIn(language)('page.page', { page })}`
  return `<a href="#${escapeAttribute(document)}">${printLabel(label)}</a>${where}`
}

export function printQuote({ quote }: DossierReference): string {
  return quote === null ? '' : `<blockquote dir="auto">${escapeHtml(quote.exact)}</blockquote>`
}

/** On paper there is a left and a right, whichever way the story reads. */
function printPicture({ picture, page }: DossierReference, language: Locale): string {
  if (picture === null) return ''
  const alt = escapeAttribute(word(language, 'dossier.page.picture', { page: page ?? 1 }))
  const percent = (edge: number): string => `${Math.round(edge * 1e5) / 1e3}%`
  const marks = picture.boxes.map(
    ([left, top, right, bottom]) =>
      `<span class="mark" style="left:${percent(left)};top:${percent(top)};width:${percent(right - left)};height:${percent(bottom - top)}"></span>`,
  )
  // The page lies beside the pictures' folder.
  const file = escapeAttribute(picture.file.replace(/^data\//, ''))
  return `<figure dir="ltr"><img src="${file}" alt="${alt}" loading="lazy">${marks.join('')}</figure>`
}

function printChain(chain: Extract<DossierReference['chain'], { state: 'shown' }>, language: Locale): string {
  const say = sayIn(language)
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
