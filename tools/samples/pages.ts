import { ARABIC_REPORT, ARABIC_VOWELLED, ENGLISH_REPORT, MIXED_MAIL, SALARY_TABLE } from './texts.ts'

export interface SamplePage {
  readonly name: string
  readonly html: string
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[char] ?? char)
}

export function page(body: string, style: string, direction: 'rtl' | 'ltr' = 'rtl'): string {
  return `<!doctype html><html dir="${direction}"><meta charset="utf-8"><style>body{font-size:13pt;line-height:1.7;${style}}
    table{border-collapse:collapse;width:100%}td,th{border:1px solid #444;padding:4px 8px}.two{column-count:2;column-gap:12mm}</style><body>${body}</body></html>`
}

export function prose(paragraphs: readonly string[]): string {
  return paragraphs
    .map((text, i) => (i === 0 ? `<h2>${escapeHtml(text)}</h2>` : `<p>${escapeHtml(text)}</p>`))
    .join('\n')
}

export function paragraphs(lines: readonly string[]): string {
  return lines.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')
}

export function table(): string {
  const row = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`
  return `<h2>${escapeHtml(SALARY_TABLE.title)}</h2><table>${row(SALARY_TABLE.head, 'th')}${SALARY_TABLE.rows
    .map((cells) => row(cells, 'td'))
    .join('')}</table><p>${escapeHtml(SALARY_TABLE.foot)}</p>`
}

export const FONTS = {
  naskh: "font-family:'Noto Naskh Arabic'",
  amiri: "font-family:'Amiri'",
  kacst: "font-family:'KacstBook'",
  sans: "font-family:'Noto Sans Arabic'",
} as const

/** The kinds of page that text is taken from: four fonts, two columns, two scripts on one line, a table with Arabic-Indic digits, vowels, English. */
export const SAMPLE_PAGES: readonly SamplePage[] = [
  ...Object.entries(FONTS).map(([name, style]) => ({ name: `prose-${name}`, html: page(prose(ARABIC_REPORT), style) })),
  { name: 'columns', html: page(`<div class="two">${prose(ARABIC_REPORT)}</div>`, FONTS.naskh) },
  { name: 'mixed', html: page(paragraphs(MIXED_MAIL), FONTS.naskh) },
  { name: 'table', html: page(table(), FONTS.naskh) },
  { name: 'vowelled', html: page(paragraphs(ARABIC_VOWELLED), FONTS.naskh) },
  { name: 'english', html: page(prose(ENGLISH_REPORT), "font-family:'Liberation Serif'", 'ltr') },
]
