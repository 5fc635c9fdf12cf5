/** The words that are selected in the text, as a span of it; undefined where nothing of the text is selected. */
export function selectedSpan(text: string): { start: number; end: number; exact: string } | undefined {
  const selection = getSelection()
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined
  const range = selection.getRangeAt(0)
  const start = offsetOf(range.startContainer, range.startOffset)
  const end = offsetOf(range.endContainer, range.endOffset)
  if (start === undefined || end === undefined || end <= start) return undefined
  const exact = text.slice(start, end)
  const before = exact.length - exact.trimStart().length
  const after = exact.length - exact.trimEnd().length
  const trimmed = { start: start + before, end: end - after }
  return trimmed.end > trimmed.start ? { ...trimmed, exact: text.slice(trimmed.start, trimmed.end) } : undefined
}

function offsetOf(node: Node, offset: number): number | undefined {
  const element = node instanceof Element ? node : node.parentElement
  const holder = element?.closest<HTMLElement>('[data-at]')
  const at = holder?.dataset.at
  return at === undefined ? undefined : Number(at) + (node instanceof Element ? 0 : offset)
}
