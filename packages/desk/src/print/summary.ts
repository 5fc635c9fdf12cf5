import type { TraceDocument } from '#api'
import { type Locale, word } from '#words'
import { describeBelow, describeChain } from './describe.ts'

/** Claims that a short summary lists; the page has all of them. */
const MOST = 8

/**
 * A short summary with its evidence, as plain text to paste into a message or a draft: the sentence, what stands below
 * it, the claims with their chains, what is cited but not held, and what it was made from.
 */
export function printSummary(document: TraceDocument, locale: Locale): string {
  const say = (code: string) => word(locale, `trace.${code}`)
  const lines = [document.weighing.sentence[locale], describeBelow(document, locale).join(' '), '']
  const { outlet, published, link } = document.text
  const source = [outlet, published, link].filter(Boolean).join(' · ')
  if (source !== '') lines.push(source, '')
  const attributed = document.occurrences.filter((o) => o.voice === 'attributed')
  for (const [i, o] of attributed.slice(0, MOST).entries()) {
    lines.push(`${i + 1}. «${o.content.map((c) => oneLine(c.exact)).join(' … ')}»`)
    const chain = describeChain(document, o, locale).map((l) => (l.gap ? `(${l.name})` : l.name))
    lines.push(`   ${chain.join(locale === 'ar' ? ' ← ' : ' → ')}${o.asserted ? '' : ` [${say('cannotTell')}]`}`)
  }
  if (attributed.length > MOST) lines.push('…')
  if (document.cited.length > 0) {
    lines.push('', `${say('heading.cited')}:`)
    for (const c of document.cited) lines.push(`- ${say(`cited.${c.kind}`)}: ${oneLine(c.span.exact)}`)
  }
  lines.push('', say('page.note'), `SHA-256 ${document.text.sha256}`)
  return `${lines.join('\n')}\n`
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
