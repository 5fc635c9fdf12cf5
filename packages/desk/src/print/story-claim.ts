import type { DossierClaim, DossierContent } from '#api'
import { findWord } from '#words'
import { printDrawing } from './chain-drawing.ts'
import { escapeHtml } from './html.ts'
import { printQuote, printReference, printSource, sayIn } from './story-reference.ts'

type Joined = DossierContent['sentences'][number]['claims'][number]
type Shown = Extract<DossierClaim['basis'], { state: 'shown' }>

/** A claim that a sentence rests on: what it rests on in words first, then who stands behind whom, then every place. */
export function printClaim(dossier: DossierContent, { claim: id, by }: Joined): string {
  const claim = dossier.claims.find((one) => one.id === id)
  if (claim === undefined) return ''
  const say = sayIn(dossier.language)
  const { basis, handle, wording, references } = claim
  const title =
    handle === null ? say('claim.title') : say('claim.handle', { handle }).replace(handle, `<bdi>${handle}</bdi>`)
  const parts = [`<h5>${title}</h5>`]
  if (wording !== null) parts.push(`<p class="wording"><bdi>${escapeHtml(wording)}</bdi></p>`)
  if (basis.state === 'withheld') parts.push(`<p class="note">${say(`claim.withheld.${basis.because}`)}</p>`)
  else parts.push(printBasis(dossier, basis))
  if (references.length > 0) {
    const places = references.map((one) => printReference(dossier, one)).join('')
    parts.push(`<details class="places"><summary>${say('claim.places')}</summary>${places}</details>`)
  }
  if (basis.state === 'shown' && basis.more > 0) {
    parts.push(`<p class="note">${say('claim.more', { count: basis.more })}</p>`)
  }
  parts.push(printUnread(dossier, claim), `<p class="note">${say(`claim.by.${by}`)}</p>`)
  return `<section class="claim">${parts.join('')}</section>`
}

function printBasis(dossier: DossierContent, basis: Shown): string {
  const { language } = dossier
  const say = sayIn(language)
  const { low, high } = basis.lines
  const parts = [`<p class="basis"><bdi>${escapeHtml(basis.sentence)}</bdi></p>`]
  const most = high === null ? say('claim.open') : String(high)
  parts.push(`<p class="note">${say('claim.lines', { low, high: most, same: low === high ? 'yes' : 'no' })}</p>`)
  if (basis.commonLinks.length > 0) {
    const names = basis.commonLinks.map((name) => `<bdi>${escapeHtml(name)}</bdi>`)
    parts.push(`<p>${say('claim.common')} ${names.join(language === 'ar' ? '، ' : ', ')}</p>`)
  }
  if (basis.grade !== null) {
    const { value, reason } = basis.grade
    const because = reason === null ? '' : ` <bdi>${say('claim.reason', { reason })}</bdi>`
    parts.push(`<p>${say('claim.grade', { grade: value }).replace(value, `<bdi>${value}</bdi>`)}${because}</p>`)
  }
  if (basis.drawing !== null) parts.push(printDrawing(basis.drawing, language))
  for (const one of basis.contradictions) parts.push(printContradiction(dossier, one))
  if (basis.contradictedBeyond) parts.push(`<p class="against">${say('claim.beyond')}</p>`)
  return parts.join('')
}

/** Both sides beside each other; on a narrow page the one below the other. */
function printContradiction(dossier: DossierContent, { kind, here, there }: Shown['contradictions'][number]): string {
  const say = sayIn(dossier.language)
  const what = findWord(dossier.language, `catalogue.contradiction.${kind}`) ?? kind
  const side = (id: string, name: 'here' | 'there'): string => {
    const reference = dossier.references.find((one) => one.id === id)
    if (reference === undefined) return ''
    return `<div><p class="note">${say(`claim.${name}`)}: ${printSource(dossier, reference)}</p>${printQuote(reference)}</div>`
  }
  const head = `<p class="against">${say('claim.against', { kind: what })}</p>`
  return `<div class="sides">${head}${side(here, 'here')}${side(there, 'there')}</div>`
}

/** What was not read of the documents that a claim is shown in. */
function printUnread({ references, documents, language }: DossierContent, claim: DossierClaim): string {
  const say = sayIn(language)
  const named = new Set(references.flatMap(({ id, document }) => (claim.references.includes(id) ? [document] : [])))
  const list = documents.flatMap(({ id, label, unread }) => {
    if (!named.has(id) || unread === null) return []
    if (unread.pages === 0) return [say('claim.unreadAll', { label })]
    if (unread.list.length === 0) return []
    const pages = unread.list.map(({ page }) => page).join(', ')
    return [say('claim.unreadPages', { label, count: unread.list.length, list: pages })]
  })
  return list.length === 0
    ? ''
    : `<p class="note">${say('claim.unread', { list: '\u0000' }).split('\u0000').join(list.join('; '))}</p>`
}
