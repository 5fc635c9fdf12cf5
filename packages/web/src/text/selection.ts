/** The words that are selected in the text, as a span of it; undefined where nothing of the text is selected. */
export function selectedSpan(text: string): { start: number; end: number; exact: string } | undefined {
  const selection = getSelection()
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined
  const range = selection.getRangeAt(0)
  const start = offsetOf(range.startContainer, range.startOffset, 'from here on')
  const end = offsetOf(range.endContainer, range.endOffset, 'up to here')
  if (start === undefined || end === undefined || end <= start) return undefined
  const exact = text.slice(start, end)
  const before = exact.length - exact.trimStart().length
  const after = exact.length - exact.trimEnd().length
  const trimmed = { start: start + before, end: end - after }
  return trimmed.end > trimmed.start ? { ...trimmed, exact: text.slice(trimmed.start, trimmed.end) } : undefined
}

/**
 * Where a boundary of a selection stands in the text. One between elements, as a triple click or the keyboard leaves it,
 * stands at the nearest words of the text inside the selection.
 */
function offsetOf(node: Node, offset: number, wanted: 'from here on' | 'up to here'): number | undefined {
  const at = startOf(node)
  if (node instanceof Text && at !== undefined) return at + offset
  const inside = node instanceof Element ? node : node.parentElement
  const root = inside?.closest('[data-text]')
  if (!root) return undefined
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const boundary = new Range()
  boundary.setStart(node, offset)
  let last: Text | undefined
  for (let one = walker.nextNode(); one !== null; one = walker.nextNode()) {
    if (!(one instanceof Text) || startOf(one) === undefined) continue
    const isBefore = boundary.comparePoint(one, one.length) <= 0 && boundary.comparePoint(one, 0) < 0
    if (isBefore) last = one
    else return wanted === 'from here on' ? startOf(one) : last && startOf(last)! + last.length
  }
  return wanted === 'up to here' && last ? startOf(last)! + last.length : undefined
}

function startOf(node: Node): number | undefined {
  const at = node.parentElement?.closest<HTMLElement>('[data-at]')?.dataset.at
  return at === undefined ? undefined : Number(at)
}
