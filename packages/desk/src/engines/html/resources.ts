import type { EngineSink } from '#reading'
import type { DomElement } from './walk.ts'

/** Attributes that make a browser fetch something as soon as it shows the page. */
const FETCHING: Readonly<Record<string, readonly string[]>> = {
  img: ['src', 'srcset', 'lowsrc'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  iframe: ['src'],
  frame: ['src'],
  embed: ['src'],
  object: ['data', 'codebase'],
  applet: ['code', 'codebase'],
  script: ['src'],
  link: ['href'],
  input: ['src'],
  body: ['background'],
  table: ['background'],
  td: ['background'],
  th: ['background'],
  image: ['href', 'xlink:href'],
  use: ['href', 'xlink:href'],
  feimage: ['href', 'xlink:href'],
  bgsound: ['src'],
}
const ACTIVE: ReadonlySet<string> = new Set(['script', 'iframe', 'frame', 'object', 'embed', 'applet', 'form'])
const REMOTE = /^\s*(?:https?:|ftp:|\/\/|\\\\|smb:|file:)/i
const INERT = /^\s*(?!https?:|#|\/|data:)(?:[a-z][a-z0-9+.-]*:|\\\\)/i
const CSS_URL = /(?:url\(\s*["']?|@import\s+["'])((?:https?:)?\/\/[^"')\s]+|(?:smb|file):[^"')\s]+|\\\\[^"')\s]+)/gi

function addresses(value: string, attribute: string): string[] {
  if (attribute !== 'srcset') return [value]
  return value.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
}

function isTiny(element: DomElement): boolean {
  const small = (value: string | null): boolean => value !== null && /^\s*[0-2](?:px)?\s*$/.test(value)
  const style = element.getAttribute('style') ?? ''
  return (
    (small(element.getAttribute('width')) && small(element.getAttribute('height'))) ||
    /(?:^|[;\s])(?:width|height)\s*:\s*[0-2](?:px)?\s*(?:;|$|!)/i.test(style) ||
    /display\s*:\s*none/i.test(style)
  )
}

/** Names what the page would fetch, run or open. Nothing is fetched, and nothing of it comes back as mark-up. */
export class ResourceList {
  readonly #sink: EngineSink
  readonly #part: string | undefined
  readonly #seen = new Set<string>()

  constructor(sink: EngineSink, part: string | undefined) {
    this.#sink = sink
    this.#part = part
  }

  #tell(code: Parameters<EngineSink['finding']>[0], params: Record<string, string>): void {
    const key = `${code} ${Object.values(params).join(' ')}`
    if (this.#seen.has(key)) return
    this.#seen.add(key)
    this.#sink.finding(code, params, this.#part === undefined ? undefined : { part: this.#part })
  }

  element(element: DomElement): void {
    const tag = element.nodeName.toLowerCase()
    for (const attribute of FETCHING[tag] ?? []) {
      for (const address of addresses(element.getAttribute(attribute) ?? '', attribute)) {
        if (!REMOTE.test(address)) continue
        this.#tell(tag === 'img' && isTiny(element) ? 'tracking-pixel' : 'remote-resource', { tag, address })
      }
    }
    if (ACTIVE.has(tag)) this.#tell('active-content', { tag })
    for (const name of element.getAttributeNames()) {
      const value = element.getAttribute(name) ?? ''
      if (/^on[a-z]+$/i.test(name)) this.#tell('active-content', { tag: `${tag} ${name.toLowerCase()}` })
      else if (name === 'style') this.styles(value)
      else if (
        (name === 'href' || name === 'action' || name === 'xlink:href' || name === 'formaction') &&
        INERT.test(value)
      ) {
        this.#tell('inert-link', { tag, address: value.trim() })
      }
    }
    if (tag === 'base' && REMOTE.test(element.getAttribute('href') ?? '')) {
      this.#tell('remote-resource', { tag, address: element.getAttribute('href') ?? '' })
    }
    if (tag === 'meta' && /refresh/i.test(element.getAttribute('http-equiv') ?? '')) {
      const address = /url\s*=\s*['"]?([^'"]+)/i.exec(element.getAttribute('content') ?? '')?.[1]
      if (address !== undefined) this.#tell('remote-resource', { tag: 'meta refresh', address: address.trim() })
    }
  }

  styles(css: string): void {
    for (const match of css.matchAll(CSS_URL)) this.#tell('remote-resource', { tag: 'style', address: match[1]! })
  }
}
