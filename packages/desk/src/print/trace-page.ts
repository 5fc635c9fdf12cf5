import type { TraceDocument } from '#api'
import { type Locale, type WordParams, word } from '#words'
import { describeBelow, describeChain, describeFinding } from './describe.ts'
import { escapeAttribute, escapeHtml } from './html.ts'
import { cutPieces } from './pieces.ts'
import { PAGE_STYLE } from './style.ts'

/**
 * One self-contained page: the sentence, the text with its voices, the claims with their chains, what is cited but not
 * held. No script, no request, readable from `file://` and on paper. Same document and locale, same bytes.
 * @param text - the text that the document's spans point into
 */
export function printTracePage(document: TraceDocument, text: string, locale: Locale): string {
  const say = (code: string, params?: WordParams) => escapeHtml(word(locale, `trace.${code}`, params))
  const direction = locale === 'ar' ? 'rtl' : 'ltr'
  const textDirection = document.text.language === 'ar' ? 'rtl' : document.text.language === 'en' ? 'ltr' : 'auto'
  const attributed = document.occurrences.filter((o) => o.voice === 'attributed')
  const own = document.occurrences.filter((o) => o.voice === 'editorial')
  const voices = ['attributed', 'provenance', 'editorial', 'reported-fact', 'background'] as const
  const title = [document.text.outlet, word(locale, 'trace.page.title')].filter(Boolean).join(' · ')
  return `<!doctype html>
<html lang="${locale}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<h1 class="sentence">${escapeHtml(document.weighing.sentence[locale])}
<small>${describeBelow(document, locale).map(escapeHtml).join(' ')}</small></h1>
<div>
<h2>${say('heading.text')}</h2>
<ul class="legend">${voices.map((v) => `<li><span class="${v}">${say(`voice.${v}`)}</span></li>`).join('')}</ul>
<article lang="${document.text.language === 'other' ? '' : document.text.language}" dir="${textDirection}">${markText(document, text)}</article>
</div>
<div>
<section><h2>${say('heading.claims')}</h2>
${attributed.map((o) => printOccurrence(document, o, locale)).join('\n')}
</section>
${own.length > 0 ? `<section><h2>${say('heading.own')}</h2><ul>${own.map((o) => `<li>${quote(o.content)}</li>`).join('')}</ul></section>` : ''}
<section><h2>${say('heading.cited')}</h2>
<ul>${document.cited.map((c) => `<li>${say(`cited.${c.kind}`)}: <bdi>${escapeHtml(c.span.exact)}</bdi></li>`).join('') || `<li>${say('cited.none')}</li>`}</ul></section>
${document.findings.length > 0 ? `<section><h2>${say('heading.findings')}</h2><ul>${document.findings.map((f) => `<li>${escapeHtml(describeFinding(document, f, locale))}${f.spans[0] ? ` <bdi class="note">${escapeHtml(f.spans[0].exact)}</bdi>` : ''}</li>`).join('')}</ul></section>` : ''}
</div>
<footer>${say('page.note')} ${say('page.made', { version: document.engine.version, sha256: document.text.sha256 })}</footer>
</main>
</body>
</html>
`
}

type Occurrence = TraceDocument['occurrences'][number]

function printOccurrence(document: TraceDocument, o: Occurrence, locale: Locale): string {
  const links = describeChain(document, o, locale)
  const items = links.map(
    (l, i) =>
      `<li class="${[l.common ? 'common' : '', l.gap ? 'gap' : ''].join(' ').trim()}"><span class="n">${i + 1}</span><span><bdi>${escapeHtml(l.name)}</bdi> <span class="role">${escapeHtml(l.notes.join(' · '))}</span></span></li>`,
  )
  const hedges = o.hedges.map(
    (h) =>
      `<li class="note"><bdi>${escapeHtml(h.span.exact)}</bdi>: ${escapeHtml(word(locale, `trace.hedge.${h.target}`))}</li>`,
  )
  return `<details id="${escapeAttribute(o.id)}"><summary>${quote(o.content)}${o.asserted ? '' : ` <span class="gap">(${escapeHtml(word(locale, 'trace.cannotTell'))})</span>`}</summary>
<ol>${items.join('')}</ol>${hedges.length > 0 ? `<ul>${hedges.join('')}</ul>` : ''}</details>`
}

function quote(spans: readonly { readonly exact: string }[]): string {
  return `<bdi>${spans.map((s) => escapeHtml(s.exact)).join(' … ')}</bdi>`
}

function markText(document: TraceDocument, text: string): string {
  return cutPieces(text, document)
    .map((s) => {
      const inner = escapeHtml(text.slice(s.start, s.end))
      return s.marks.length > 0 ? `<span class="${s.marks.join(' ')}">${inner}</span>` : inner
    })
    .join('')
}
