import { type Locale, word } from '#words'
import { escapeHtml } from './html.ts'

/** A checkpoint for paper: the signed note as text, and the same text as a QR code (ISO/IEC 18004, error correction M). */
export async function printCheckpointPage(checkpoint: string, locale: Locale): Promise<string> {
  // Few pages need it: the others need not wait for it.
  const { default: encodeQR } = await import('qr')
  const say = (code: string): string => escapeHtml(word(locale, `anchor.${code}`))
  return `<!DOCTYPE html>
<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say('page.title')}</title>
<style>body{margin:2rem auto;max-inline-size:44rem;padding-inline:1rem;background:#fff;color:#111;font:400 1rem/1.7 "IBM Plex Sans Arabic","IBM Plex Sans",system-ui,sans-serif}pre{direction:ltr;white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid #999;padding:.8rem}svg{inline-size:14rem;block-size:14rem}</style>
</head>
<body>
<main>
<h1>${say('page.title')}</h1>
<p>${say('page.about')}</p>
<pre>${escapeHtml(checkpoint)}</pre>
<div role="img" aria-label="QR">${drawCode(encodeQR(checkpoint, 'raw', { ecc: 'medium', encoding: 'byte', border: 4 }))}</div>
</main>
</body>
</html>
`
}

/** Drawn from the modules themselves: a square for each dark one, with a quiet zone of four around. */
function drawCode(modules: readonly (readonly boolean[])[]): string {
  const squares = modules.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${modules.length} ${modules.length}" shape-rendering="crispEdges"><rect width="100%" height="100%" fill="#fff"/><path d="${squares.join('')}"/></svg>`
}
