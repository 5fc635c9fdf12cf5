import { CFB } from '@e965/xlsx'
import { numbers } from './bytes.ts'

/** An Outlook message to be made. */
export interface MessageSample {
  readonly subject: string
  readonly sender: { readonly name: string; readonly address: string }
  readonly to?: readonly { readonly name: string; readonly address: string }[]
  readonly body?: string
  readonly html?: Uint8Array
  readonly headers?: string
  readonly attachments?: readonly { readonly name: string; readonly bytes: Uint8Array }[]
}

interface Container {
  readonly FullPaths: string[]
}

const CFB_TOOLS = CFB as {
  utils: { cfb_new(): Container; cfb_add(cfb: Container, path: string, bytes: Uint8Array): void }
  write(cfb: Container, options: { type: 'buffer' }): Buffer
}

const UNICODE = 0x001f
const BINARY = 0x0102
const NUMBER = 0x0003

class Properties {
  readonly entries: Buffer[] = []
  readonly #cfb: Container
  readonly #folder: string

  constructor(cfb: Container, folder: string) {
    this.#cfb = cfb
    this.#folder = folder
  }

  text(id: number, value: string | undefined): void {
    if (value !== undefined) this.#stream(id, UNICODE, Buffer.from(value, 'utf16le'), 2)
  }

  bytes(id: number, value: Uint8Array | undefined): void {
    if (value !== undefined) this.#stream(id, BINARY, value, 0)
  }

  number(id: number, value: number): void {
    this.entries.push(Buffer.from(numbers(true, [2, NUMBER], [2, id], [4, 6], [4, value], [4, 0])))
  }

  #stream(id: number, type: number, value: Uint8Array, ends: number): void {
    const tag = (id * 65_536 + type).toString(16).toUpperCase().padStart(8, '0')
    CFB_TOOLS.utils.cfb_add(this.#cfb, `${this.#folder}__substg1.0_${tag}`, value)
    this.entries.push(Buffer.from(numbers(true, [2, type], [2, id], [4, 6], [4, value.length + ends], [4, 0])))
  }

  end(head: Uint8Array): void {
    CFB_TOOLS.utils.cfb_add(this.#cfb, `${this.#folder}__properties_version1.0`, Buffer.concat([head, ...this.entries]))
  }
}

/** An Outlook message (MS-OXMSG 2) in a container as MS-CFB lays it out. */
export function makeMsg(message: MessageSample): Uint8Array {
  const cfb = CFB_TOOLS.utils.cfb_new()
  const { to = [], attachments = [] } = message
  for (const part of ['00020102', '00030102', '00040102']) {
    CFB_TOOLS.utils.cfb_add(cfb, `/__nameid_version1.0/__substg1.0_${part}`, new Uint8Array(0))
  }
  for (const [i, { name, address }] of to.entries()) {
    const properties = new Properties(cfb, `/__recip_version1.0_#${String(i).padStart(8, '0')}/`)
    properties.number(0x0c15, 1)
    properties.text(0x3001, name)
    properties.text(0x3003, address)
    properties.text(0x39fe, address)
    properties.end(new Uint8Array(8))
  }
  for (const [i, { name, bytes }] of attachments.entries()) {
    const properties = new Properties(cfb, `/__attach_version1.0_#${String(i).padStart(8, '0')}/`)
    properties.number(0x3705, 1)
    properties.text(0x3707, name)
    properties.bytes(0x3701, bytes)
    properties.end(new Uint8Array(8))
  }
  const top = new Properties(cfb, '/')
  top.text(0x001a, 'IPM.Note')
  top.text(0x0037, message.subject)
  top.text(0x0c1a, message.sender.name)
  top.text(0x0c1f, message.sender.address)
  top.text(0x1000, message.body)
  top.bytes(0x1013, message.html)
  top.text(0x007d, message.headers)
  top.end(
    numbers(
      true,
      [4, 0],
      [4, 0],
      [4, to.length],
      [4, attachments.length],
      [4, to.length],
      [4, attachments.length],
      [4, 0],
      [4, 0],
    ),
  )
  return new Uint8Array(CFB_TOOLS.write(cfb, { type: 'buffer' }))
}
