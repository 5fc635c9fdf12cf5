import { isProbablyReaderable, Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { EngineSink } from '#reading'
import { ResourceList } from './resources.ts'
import { hiddenBySheets, hidesByStyle } from './styles.ts'
import { type DomElement, type DomNode, isElement, isText, nestingOf, walkDocument } from './walk.ts'

export interface HtmlText {
  readonly title: string
  /** What a reader came for, where the page has such a part; else everything that is shown. */
  readonly main: string
  /** The rest of what is shown: menus, side columns, footers. */
  readonly rest: string
  /** What the page holds and does not show. */
  readonly hidden: string
}

const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'template', 'head', 'noembed', 'iframe', 'object'])
const PARAGRAPHS: ReadonlySet<string> = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'pre',
  'table',
  'ul',
  'ol',
  'dl',
  'article',
  'section',
  'header',
  'footer',
  'nav',
  'aside',
  'figure',
  'hr',
])
const LINES: ReadonlySet<string> = new Set([
  'div',
  'li',
  'tr',
  'dt',
  'dd',
  'figcaption',
  'address',
  'form',
  'fieldset',
  'option',
  'main',
  'center',
  'body',
])
const MARK = 'data-isnad'
/** Readability walks by recursion; a page nested deeper than this is read without it. */
const MOST_NESTING = 400

type Part = 'main' | 'rest' | 'hidden'

interface Place {
  readonly part: Part
  readonly pre: number
  readonly silent: boolean
}

/** Text as it grows, with white space as HTML has it: runs are one space, and only blocks make lines. */
class Flow {
  text = ''
  #pending = ''

  gap(kind: ' ' | '\t' | '\n' | '\n\n'): void {
    if (this.text === '') return
    if (kind.length > this.#pending.length || kind.startsWith('\n') || (kind === '\t' && this.#pending === ' ')) {
      if (this.#pending === '\n\n' || (this.#pending === '\n' && kind !== '\n\n')) return
      this.#pending = kind
    }
  }

  add(text: string, preformatted: boolean): void {
    if (preformatted) {
      this.#write(text)
      return
    }
    const words = text.replace(/[ \t\r\n\f]+/g, ' ')
    if (words === ' ' || words === '') {
      if (words === ' ') this.gap(' ')
      return
    }
    if (words.startsWith(' ')) this.gap(' ')
    this.#write(words.trim())
    if (words.endsWith(' ')) this.gap(' ')
  }

  #write(text: string): void {
    if (text === '') return
    this.text += this.#pending + text
    this.#pending = ''
  }
}

function hides(element: DomElement): boolean {
  return element.getAttribute('hidden') !== null || hidesByStyle(element.getAttribute('style') ?? '')
}

/** Marks elements before Readability copies the page, so that what it chose can be found in the original. */
function markMain(document: DomElement, html: string): ReadonlySet<string> {
  let count = 0
  walkDocument(
    document,
    (node) => {
      if (isElement(node)) {
        node.setAttribute(MARK, String(count))
        count += 1
      }
      return true
    },
    () => {},
  )
  const chosen = new Set<string>()
  const copy = parseHTML(html).document as unknown as DomElement
  let again = 0
  walkDocument(
    copy,
    (node) => {
      if (isElement(node)) {
        node.setAttribute(MARK, String(again))
        again += 1
      }
      return true
    },
    () => {},
  )
  const readable = copy as unknown as Document
  if (again !== count || !isProbablyReaderable(readable)) return chosen
  try {
    const article = new Readability(readable, { keepClasses: false, maxElemsToParse: 50_000 }).parse()
    for (const match of (article?.content ?? '').matchAll(/data-isnad="(\d+)"/g)) chosen.add(match[1]!)
  } catch {
    // A page that Readability gives up on is read whole.
  }
  return chosen
}

/**
 * The text of a page, in the order of the document. Where Readability finds an article, its text comes first and the rest of the page stands apart, so
 * that no menu is read as testimony; nothing is lost and nothing comes twice. What is hidden stands apart too.
 * @param part - names the piece of a larger file in findings
 */
export function extractHtml(html: string, sink: EngineSink, part?: string): HtmlText {
  const { document } = parseHTML(html)
  const root = document as unknown as DomElement
  const resources = new ResourceList(sink, part)
  const sheets: string[] = []
  for (const style of root.querySelectorAll('style')) {
    const css = style.textContent ?? ''
    sheets.push(css)
    resources.styles(css)
  }
  const hiddenElements = hiddenBySheets(root, sheets)
  const chosen = nestingOf(root, MOST_NESTING + 1) > MOST_NESTING ? new Set<string>() : markMain(root, html)
  const flows: Record<Part, Flow> = { main: new Flow(), rest: new Flow(), hidden: new Flow() }
  const state: Place[] = []
  let now: Place = { part: chosen.size > 0 ? 'rest' : 'main', pre: 0, silent: false }

  const enter = (node: DomNode): boolean => {
    if (isText(node)) {
      if (!now.silent) flows[now.part].add(node.textContent ?? '', now.pre > 0)
      return false
    }
    if (!isElement(node)) return false
    resources.element(node)
    const tag = node.nodeName.toLowerCase()
    state.push(now)
    // The head and what browsers show only in need are gone through for what they would fetch; nothing in them is text of the page.
    if (SILENT.has(tag)) now = { ...now, silent: true }
    if (now.silent) return tag !== 'script' && tag !== 'style'
    let where = now.part
    if (where !== 'hidden') {
      if (hides(node) || hiddenElements.has(node)) where = 'hidden'
      else if (chosen.size > 0)
        where = chosen.has(node.getAttribute(MARK) ?? '') ? 'main' : where === 'main' ? 'main' : 'rest'
    }
    if (where !== now.part) flows[where].gap('\n\n')
    now = { silent: false, part: where, pre: now.pre + (tag === 'pre' || tag === 'textarea' ? 1 : 0) }
    const flow = flows[where]
    if (tag === 'br') flow.gap('\n')
    else if (tag === 'td' || tag === 'th') flow.gap('\t')
    else if (PARAGRAPHS.has(tag)) flow.gap('\n\n')
    else if (LINES.has(tag)) flow.gap('\n')
    if (tag === 'img') {
      const alt = node.getAttribute('alt') ?? ''
      if (alt !== '') flow.add(` ${alt} `, false)
    }
    return true
  }
  const leave = (node: DomNode): void => {
    if (!isElement(node)) return
    const tag = node.nodeName.toLowerCase()
    if (PARAGRAPHS.has(tag)) flows[now.part].gap('\n\n')
    else if (LINES.has(tag)) flows[now.part].gap('\n')
    now = state.pop() ?? now
  }
  walkDocument(root, enter, leave)
  const title = [...root.querySelectorAll('title')][0]?.textContent ?? ''
  return {
    title: title.replace(/\s+/g, ' ').trim(),
    main: flows.main.text,
    rest: flows.rest.text,
    hidden: flows.hidden.text,
  }
}
