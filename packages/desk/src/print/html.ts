const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Controls and characters that reorder what is read are shown as tokens; see the terminal's `visible` for why. */
const DECEIVING = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu

/** Text from outside as HTML text or attribute value: inert, whatever it says. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (c) => ESCAPES[c] ?? c)
    .replace(DECEIVING, (c) => `<span class="control">U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}</span>`)
}

/** The same for an attribute, where no element can stand. */
export function escapeAttribute(text: string): string {
  return text
    .replace(/[&<>"']/g, (c) => ESCAPES[c] ?? c)
    .replace(DECEIVING, (c) => `U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)
}
