import type { Kind } from './kinds.ts'

/** How much of a text its kind is judged by. */
const LOOK_UNITS = 16 * 1024

/** Control characters that no text of any encoding has: not tab, line feed, form feed, return, backspace or escape. */
function isStrangeControl(byte: number): boolean {
  return byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b
}

/**
 * Whether bytes could be text in some encoding. UTF-16 has zeros (and, for Arabic, sixes) on one side only; in other encodings
 * control characters are at most rare.
 */
export function looksLikeText(head: Uint8Array): boolean {
  if (head.length === 0) return false
  if (
    (head[0] === 0xff && head[1] === 0xfe) ||
    (head[0] === 0xfe && head[1] === 0xff) ||
    (head[0] === 0 && head[1] === 0 && head[2] === 0xfe && head[3] === 0xff)
  ) {
    return true
  }
  let even = 0
  let odd = 0
  for (let at = 0; at < head.length; at += 1) {
    if (!isStrangeControl(head[at]!)) continue
    if (at % 2 === 0) even += 1
    else odd += 1
  }
  const controls = even + odd
  if (controls * 200 <= head.length || controls <= 1) return true
  // A text with a few stray NULs stays a text; one side only is UTF-16.
  return Math.min(even, odd) * 20 <= Math.max(even, odd) && controls * 40 >= head.length && isUtf16(head, odd > even)
}

function isUtf16(head: Uint8Array, littleEndian: boolean): boolean {
  const text = new TextDecoder(littleEndian ? 'utf-16le' : 'utf-16be').decode(
    head.subarray(0, head.length - (head.length % 2)),
  )
  let odd = 0
  for (const char of text) if (/[\p{Cn}\p{Co}\p{Cs}\ufffd]/u.test(char)) odd += 1
  return odd * 50 <= text.length
}

/** ASCII is all that the marks below are made of; UTF-16 is brought down to it. */
function asciiView(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le').decode(head.subarray(0, 2 * LOOK_UNITS))
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be').decode(head.subarray(0, 2 * LOOK_UNITS))
  const nullsOdd = head[1] === 0 && head[3] === 0
  const nullsEven = head[0] === 0 && head[2] === 0
  if (nullsOdd !== nullsEven) {
    return new TextDecoder(nullsOdd ? 'utf-16le' : 'utf-16be').decode(head.subarray(0, 2 * LOOK_UNITS))
  }
  return new TextDecoder('latin1').decode(head.subarray(0, LOOK_UNITS)).replace(/^\u00ef\u00bb\u00bf/, '')
}

const MAIL_HEADERS =
  /^(from|to|cc|bcc|subject|date|message-id|received|mime-version|return-path|delivered-to|content-type|content-transfer-encoding|reply-to|sender|in-reply-to|references|dkim-signature|arc-seal|arc-message-signature|x-[a-z0-9-]+|list-[a-z-]+|authentication-results|received-spf|envelope-to|thread-topic|thread-index|disposition-notification-to)$/
const MAIL_OWN = /^(from|received|message-id|return-path|mime-version|delivered-to|dkim-signature)$/

/** A mail begins with headers (RFC 5322, 2.2): at least two known ones before the first empty line, and one that only mail has. */
function looksLikeMail(text: string): boolean {
  const known = new Set<string>()
  let own = false
  for (const line of text.split(/\r?\n/, 400)) {
    if (line === '') break
    if (/^[ \t]/.test(line)) {
      if (known.size === 0) return false
      continue
    }
    const name = /^([\x21-\x39\x3b-\x7e]{1,80}):/.exec(line)?.[1]?.toLowerCase()
    if (name === undefined) return false
    if (MAIL_HEADERS.test(name)) known.add(name)
    own ||= MAIL_OWN.test(name)
  }
  return own && known.size >= 2
}

/** A mail box begins with "From ", an address and a date (RFC 4155, appendix A). */
function looksLikeMailbox(text: string): boolean {
  if (!/^From \S+ .*\d/.test(text)) return false
  const end = text.indexOf('\n')
  return end > 0 && looksLikeMail(text.slice(end + 1))
}

function looksLikeTable(text: string): Kind | undefined {
  const lines = text.split(/\r?\n/, 30).filter((line) => line !== '')
  // The last line may be cut off.
  if (text.length >= LOOK_UNITS) lines.pop()
  if (lines.length < 3) return undefined
  for (const [separator, kind] of [
    ['\t', 'tsv'],
    [',', 'csv'],
    [';', 'csv'],
  ] as const) {
    const counts = lines.map((line) => line.replace(/"(?:[^"]|"")*"/g, '').split(separator).length - 1)
    if (counts[0]! >= 1 && counts.every((count) => count === counts[0])) return kind
  }
  return undefined
}

function looksLikeMarkdown(text: string): boolean {
  const signs = [/^#{1,6} \S/m, /\]\([^)\s]+\)/, /^(?:[-*+]|\d+\.) \S/m, /^```/m, /^> \S/m, /\*\*\S/]
  return signs.filter((sign) => sign.test(text)).length >= 2
}

/** Which of the kinds made of text this is, by its marks; `text` when none fits. */
export function sniffText(head: Uint8Array): Kind {
  const text = asciiView(head)
  const start = text.replace(/^\ufeff?\s+/, '').slice(0, 2048)
  if (/^WEBVTT(?:[ \t\r\n]|$)/.test(text)) return 'vtt'
  if (/^\d+\r?\n\d{1,2}:\d{2}:\d{2}[,.]\d{1,3} --> \d/.test(start)) return 'srt'
  const afterProlog = start.replace(/^<\?xml[^>]*\?>\s*/, '').replace(/^(?:<!--[\s\S]*?-->\s*)+/, '')
  if (/^<!doctype html/i.test(afterProlog) || /^<(?:html|head|body|meta|title)[\s>]/i.test(afterProlog)) return 'html'
  if (/^(?:<!doctype svg[^>]*>\s*)?<svg[\s>]/i.test(afterProlog)) return 'svg'
  if (/^<!doctype\s+svg/i.test(afterProlog)) return 'svg'
  if (/^<\?xml[\s?]/.test(start)) return 'xml'
  if (
    /^<(?:p|div|table|a|span|h[1-6]|br|img|script|style|iframe|form|ul|ol|center|font|b|i)[\s>/]/i.test(afterProlog)
  ) {
    return 'html'
  }
  if (looksLikeMailbox(text)) return 'mbox'
  if (looksLikeMail(text)) return 'eml'
  if (/^\{\s*(?:"|\}\s*$)/.test(start) || /^\[\s*(?:["{[\]\d-]|true|false|null)/.test(start)) return 'json'
  return looksLikeTable(text) ?? (looksLikeMarkdown(text) ? 'markdown' : 'text')
}
