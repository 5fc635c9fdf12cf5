const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Controls and characters that reorder what is read are shown as tokens; see the terminal's `visible` for why. */
const DECEIVING = /[\p{Cc}\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu
const LAYOUT = '\n\r\t'

function asToken(c: string): string {
  return `U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** Text from outside as HTML text or attribute value: inert, whatever it says. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (c) => ESCAPES[c] ?? c)
    .replace(DECEIVING, (c) => (LAYOUT.includes(c) ? c : `<span class="control">${asToken(c)}</span>`))
}

/** The same for an attribute, where no element can stand. */
export function escapeAttribute(text: string): string {
  return text
    .replace(/[&<>"']/g, (c) => ESCAPES[c] ?? c)
    .replace(DECEIVING, (c) => (LAYOUT.includes(c) ? c : asToken(c)))
}
