import { decompressRTF } from '@kenjiuno/decompressrtf'
import reader, { type FieldsData } from '@kenjiuno/msgreader'
import { decodeText, type Engine, type EngineEnd, type EngineSink, nameAsChild } from '#reading'
import { declaredCharset } from '../html/engine.ts'
import { extractHtml } from '../html/extract.ts'
import { tellHeaders } from '../mail/addresses.ts'
import { readHeaders } from '../mail/headers.ts'
import { readRtf } from '../rtf/read.ts'

const MOST_HEADERS = 2_000
const MOST_RTF = 64 * 1024 * 1024

// The package is CommonJS: what it calls its default is a property of what is imported.
const { default: MsgReader } = reader as unknown as { default: typeof import('@kenjiuno/msgreader').default }

/** Outlook messages (MS-OXMSG): the body in each form it is stored in, transport headers, people, attachments and messages within as files of their own. */
export const engine: Engine = {
  name: 'msg',
  async read({ bytes, limits }, sink): Promise<EngineEnd> {
    // The library reads from the buffer's beginning: it is given a copy of its own.
    const message = new MsgReader(bytes.slice().buffer)
    const fields = message.getFileData()
    if (fields.error !== undefined) return { state: 'unread', because: 'damaged', kind: 'msg' }
    tellFields(fields, sink)
    let whole = writeBodies(fields, limits.textUnits, sink)
    for (const attachment of fields.attachments ?? []) {
      const nested = attachment.innerMsgContent === true
      const { fileName, content } = message.getAttachment(attachment)
      const type = nested ? 'application/vnd.ms-outlook' : attachment.attachMimeTag
      sink.finding(nested ? 'nested-message' : 'attachment', {
        name: fileName,
        type: type ?? '',
        size: content.length,
      })
      const role = nested ? 'message' : attachment.attachmentHidden === true ? 'inline' : 'attachment'
      const head = { role, ...(type === undefined ? {} : { claimedType: type }), ...nameAsChild(fileName) } as const
      whole = sink.child(head) && sink.childBytes(content) && whole
    }
    return whole ? { state: 'read', kind: 'msg' } : { state: 'partial', because: 'over-limit', kind: 'msg' }
  },
}

const TOLD = [
  ['subject', 'subject'],
  ['messageClass', 'message class'],
  ['senderName', 'sender name'],
  ['senderEmail', 'sender address'],
  ['senderSmtpAddress', 'sender SMTP address'],
  ['clientSubmitTime', 'submitted'],
  ['messageDeliveryTime', 'delivered'],
  ['creationTime', 'created'],
  ['lastModificationTime', 'modified'],
  ['messageId', 'Message-ID'],
] as const satisfies readonly (readonly [keyof FieldsData, string])[]

function tellFields(fields: FieldsData, sink: EngineSink): void {
  if (fields.headers !== undefined && fields.headers !== '') {
    const raw = new TextEncoder().encode(fields.headers.toWellFormed())
    const headers = readHeaders(raw, 0, raw.length, MOST_HEADERS)
    tellHeaders(headers, sink)
    if (headers.more) sink.finding('limit-reached', { what: 'headers', limit: MOST_HEADERS })
  }
  for (const [key, name] of TOLD) {
    const value = fields[key]
    if (typeof value === 'string' && value !== '') sink.meta(name, value)
  }
  for (const { name = '', email = '', smtpAddress, recipType = 'to' } of fields.recipients ?? []) {
    sink.meta(recipType, `${name} <${smtpAddress ?? email}>`)
  }
}

/** Plain text first; HTML where it says something else; RTF where there is nothing but RTF. */
function writeBodies(fields: FieldsData, mostUnits: number, sink: EngineSink): boolean {
  let number = 0
  let whole = true
  const page = (text: string, label: string, aside?: 'hidden' | 'deleted'): number => {
    number += 1
    whole = sink.page({ number, label, ...(aside === undefined ? {} : { aside }), how: 'embedded', text }) && whole
    return number
  }
  const plain = (fields.body ?? '').replaceAll('\r\n', '\n')
  const html = htmlOf(fields)
  if (plain.trim() !== '') page(plain, 'text/plain')
  if (html !== undefined) {
    const { main, rest, hidden } = extractHtml(html, sink)
    const shown = [main, rest].filter((piece) => piece !== '').join('\n\n')
    if (plain.trim() === '') page(shown, 'text/html')
    else if (squeeze(shown) !== squeeze(plain)) {
      sink.finding(
        'html-differs-from-text',
        { html: 'text/html', text: 'text/plain' },
        { page: page(shown, 'text/html') },
      )
    }
    if (hidden !== '')
      sink.finding('hidden-text', { length: hidden.length }, { page: page(hidden, 'hidden', 'hidden') })
  }
  if (number === 0 && fields.compressedRtf !== undefined) {
    const rtf = Uint8Array.from(decompressRTF(Array.from(fields.compressedRtf)).slice(0, MOST_RTF))
    const { text, hidden, deleted } = readRtf(rtf, mostUnits)
    page(text.replace(/\n+$/, ''), 'text/rtf')
    // HTML that was packed into RTF keeps its mark-up there as hidden text: that is no text of the letter.
    const wrapped = /\\fromhtml1?/.test(new TextDecoder('latin1').decode(rtf.subarray(0, 400)))
    if (hidden !== '' && !wrapped) {
      sink.finding('hidden-text', { length: hidden.length }, { page: page(hidden, 'hidden', 'hidden') })
    }
    if (deleted !== '') page(deleted, 'deleted', 'deleted')
  }
  if (number === 0) page(plain, 'text/plain')
  return whole
}

function htmlOf({ html, bodyHtml, internetCodepage }: FieldsData): string | undefined {
  if (html !== undefined) {
    const declared = declaredCharset(html) ?? (internetCodepage === undefined ? undefined : `cp${internetCodepage}`)
    return decodeText(html, declared === undefined ? {} : { declared }).text
  }
  return bodyHtml === undefined || bodyHtml === '' ? undefined : bodyHtml
}

function squeeze(text: string): string {
  return text.replace(/[\s\u00a0>*_|-]+/g, '')
}
