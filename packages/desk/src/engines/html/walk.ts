/** The part of a DOM that we use; linkedom's own types bring a whole browser's with them. */
export interface DomNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
  readonly parentNode: DomNode | null
}

export interface DomElement extends DomNode {
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  getAttributeNames(): string[]
  querySelectorAll(selector: string): Iterable<DomElement>
  readonly childNodes: Iterable<DomNode>
}

export const ELEMENT = 1
const TEXT = 3
const CDATA = 4

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT
}

/** Every node below a root in document order, without recursion: nesting is the file's choice. `leave` is called when an element is done with. */
export function walk(root: DomNode, enter: (node: DomNode) => boolean, leave: (node: DomNode) => void): void {
  let node: DomNode | null = root.firstChild
  while (node !== null) {
    const inside = enter(node)
    if (inside && node.firstChild !== null) {
      node = node.firstChild
      continue
    }
    leave(node)
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode
      if (node === null || node === root) return
      leave(node)
    }
    node = node?.nextSibling ?? null
  }
}

interface DomDocument {
  readonly childNodes: Iterable<DomNode>
}

/** As `walk`, over everything that stands at the top of a document: mark-up may go on behind its own end. */
export function walkDocument(
  document: DomDocument,
  enter: (node: DomNode) => boolean,
  leave: (node: DomNode) => void,
): void {
  for (const node of document.childNodes) {
    if (enter(node)) walk(node, enter, leave)
    leave(node)
  }
}

export function isText(node: DomNode): boolean {
  return node.nodeType === TEXT || node.nodeType === CDATA
}

export function nestingOf(root: DomDocument, most: number): number {
  let depth = 0
  let deepest = 0
  walkDocument(
    root,
    () => {
      depth += 1
      if (depth > deepest) deepest = depth
      return depth <= most
    },
    () => {
      depth -= 1
    },
  )
  return deepest
}
