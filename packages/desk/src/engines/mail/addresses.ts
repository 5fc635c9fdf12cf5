import { domainToASCII, domainToUnicode } from 'node:url'
import { addressParser, decodeWords, type Mailbox } from 'postal-mime'
import type { EngineSink } from '#reading'
import type { HeaderBlock } from './headers.ts'

const ADDRESSED = /^(from|sender|reply-to|to|cc|bcc|return-path)$/
const DECODED = /^(subject|thread-topic|comments|keywords|organization|x-mailer)$/
const CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/

/** Headers as people read them, beside the raw ones: words decoded, addresses with their domain as it is really spelt. */
export function tellHeaders(headers: HeaderBlock, sink: EngineSink): void {
  const seen = new Map<string, number>()
  for (const { name, value } of headers.lines) {
    sink.meta(name, value)
    const lower = name.toLowerCase()
    seen.set(lower, (seen.get(lower) ?? 0) + 1)
    if (DECODED.test(lower)) tellDecoded(name, value, sink)
    if (ADDRESSED.test(lower)) tellAddresses(name, value, sink)
    if (lower === 'disposition-notification-to' || lower === 'return-receipt-to') {
      sink.finding('read-receipt-requested', { to: value })
    }
  }
  for (const single of ['from', 'subject', 'date', 'message-id', 'to']) {
    const count = seen.get(single) ?? 0
    if (count > 1) sink.finding('duplicate-header', { name: single, count })
  }
}

function tellDecoded(name: string, value: string, sink: EngineSink): void {
  const decoded = decodeWords(value)
  if (decoded !== value) sink.meta(`decoded:${name}`, decoded)
  if (/=\?[\w-]+\?[bq]\?/i.test(decoded)) sink.finding('undecodable-header', { name })
}

function tellAddresses(name: string, value: string, sink: EngineSink): void {
  const mailboxes = addressParser(value, { flatten: true }).filter(
    (entry): entry is Mailbox => 'address' in entry && entry.address !== undefined,
  )
  const shown: string[] = []
  for (const { name: display, address } of mailboxes) {
    shown.push(display === '' ? `<${address}>` : `${display} <${address}>`)
    if (CONTROLS.test(display) || CONTROLS.test(address)) sink.finding('bidi-in-address', { header: name, address })
    const domain = address.slice(address.lastIndexOf('@') + 1)
    const ascii = domainToASCII(domain)
    const unicode = domainToUnicode(domain)
    if (ascii !== '' && /(?:^|\.)xn--/.test(ascii))
      sink.finding('address-looks-alike', { header: name, address, punycode: ascii, shown: unicode })
    // "chief@paper.example" <somebody@else.example>: the name says one address, the mail comes from another.
    const named = /[\w.+-]+@([\w-]+(?:\.[\w-]+)+)/.exec(display)?.[1]
    if (named !== undefined && named.toLowerCase() !== domain.toLowerCase()) {
      sink.finding('address-looks-alike', { header: name, address, shown: display })
    }
  }
  const text = shown.join(', ')
  if (text !== '' && text !== value.trim()) sink.meta(`decoded:${name}`, text)
}
