import type { CompareResult } from '#api'
import { findWord, type Locale, type WordParams, word } from '#words'
import { escapeHtml } from './html.ts'
import { PAGE_STYLE } from './style.ts'

type Pair = CompareResult['pairs'][number]

/** Who retells whom, as a sentence. `show` makes a name from outside harmless for the door that shows it. */
export function describeRelation(
  result: CompareResult,
  pair: Pair,
  locale: Locale,
  show: (name: string) => string = (name) => name,
): string {
  const nameOf = (id: string) => {
    const text = result.texts.find((t) => t.id === id)
    return show(text?.outlet ?? text?.name ?? id)
  }
  const { a, b, upstream, relation, certainty } = pair
  const params: WordParams =
    upstream === null
      ? { a: nameOf(a), b: nameOf(b) }
      : { from: nameOf(upstream === a ? b : a), upstream: nameOf(upstream), certainty }
  return word(locale, `compare.relation.${relation}${upstream === null ? '.unknown' : ''}`, params)
}

export function describeChange(change: Pair['mutations'][number], locale: Locale): string {
  return findWord(locale, `compare.mutation.${change.code}`) ?? change.code
}

const COMPARE_STYLE = `
.pair{grid-column:1/-1}.two{display:grid;grid-template-columns:1fr 1fr;gap:1.4rem}.two blockquote{margin:.2rem 0 .8rem;font:400 1.08rem/1.9 var(--read)}
@media (max-width:700px){.two{grid-template-columns:1fr}}
`

/** One self-contained page: each pair, what changed on the way, the wordings side by side. No script, no request. */
export function printComparePage(result: CompareResult, texts: ReadonlyMap<string, string>, locale: Locale): string {
  const say = (code: string) => escapeHtml(word(locale, code))
  const nameOf = (id: string) => {
    const text = result.texts.find((t) => t.id === id)
    return `<bdi>${escapeHtml(text?.outlet ?? text?.name ?? id)}</bdi>`
  }
  const wordings = (pair: Pair) =>
    pair.mutations
      .map((change) => {
        const up = pair.upstream ?? pair.a
        const down = up === pair.a ? pair.b : pair.a
        const side = (id: string, spans: readonly { start: number; end: number; exact: string }[]) =>
          `<div><span class="note">${nameOf(id)}</span><blockquote dir="auto">${spans.length > 0 ? spans.map((s) => inContext(texts.get(id) ?? '', s)).join(' … ') : `<span class="gap">${say('compare.absent')}</span>`}</blockquote></div>`
        return `<h3>${escapeHtml(describeChange(change, locale))}</h3><div class="two">${side(up, change.from)}${side(down, change.to)}</div>`
      })
      .join('\n')
  const pairs = result.pairs.filter((p) => p.relation !== 'unrelated')
  return `<!doctype html>
<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${say('compare.title')}</title>
<style>${PAGE_STYLE}${COMPARE_STYLE}</style>
</head>
<body>
<main>
<h1 class="sentence">${say('compare.title')}</h1>
${pairs.map((p) => `<section class="pair"><h2>${escapeHtml(describeRelation(result, p, locale))}</h2>${wordings(p) || `<p class="note">${say('compare.noChanges')}</p>`}</section>`).join('\n') || `<p>${say('compare.unrelated')}</p>`}
<footer>${say('trace.page.note')}</footer>
</main>
</body>
</html>
`
}

const AROUND = 60

/** The words with a little of what stands around them. */
function inContext(text: string, span: { start: number; end: number; exact: string }): string {
  const from = Math.max(0, text.lastIndexOf(' ', Math.max(0, span.start - AROUND)) + 1)
  const space = text.indexOf(' ', Math.min(text.length, span.end + AROUND))
  const to = space < 0 ? text.length : space
  const before = text.slice(span.start - from > 2 * AROUND ? span.start : from, span.start)
  return `${escapeHtml(before)}<mark>${escapeHtml(text.slice(span.start, span.end))}</mark>${escapeHtml(text.slice(span.end, to))}`
}
