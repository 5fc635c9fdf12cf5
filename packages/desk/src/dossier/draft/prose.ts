import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Draft } from './types.ts'

interface Node {
  readonly type: string
  readonly position?:
    | { readonly start: { readonly offset?: number }; readonly end: { readonly offset?: number } }
    | undefined
  readonly children?: readonly Node[]
}

/** Text of these is prose. Code, HTML, addresses and picture texts are not. */
const PROSE = new Set(['text', 'break'])
const SKIPPED = new Set(['definition', 'html', 'code', 'inlineCode', 'yaml'])
/** The place where a sentence names what it rests on: `[^c7]`, `{c7}`. It is for the desk, not for readers. */
const REFERENCE = /\[\^[^\]\n]{1,200}\]|\{(?:not\s+)?[fc]\d[^}]{0,4000}\}/gu

/**
 * The prose of a Markdown file at its own places: everything else becomes blanks of the same length, so that a position in
 * the prose is a position in the file.
 */
export function readMarkdown(source: string): Draft {
  const kept: [number, number][] = []
  const headings: { start: number; end: number }[] = []
  const stack: Node[] = [fromMarkdown(source) as Node]
  while (stack.length > 0) {
    const node = stack.pop()!
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
    if (SKIPPED.has(node.type)) continue
    if (node.type === 'heading') headings.push({ start, end })
    if (PROSE.has(node.type)) kept.push([start, end])
    for (const child of node.children ?? []) stack.push(child)
  }
  kept.sort((a, b) => a[0] - b[0])
  headings.sort((a, b) => a.start - b.start)
  let prose = ''
  for (const [start, end] of kept) {
    prose += blank(source.slice(prose.length, start)) + source.slice(start, end)
  }
  prose += blank(source.slice(prose.length))
  return { source, prose: prose.replace(REFERENCE, blank), headings }
}

/** A text without markup: all of it is prose. */
export function readPlain(source: string): Draft {
  return { source, prose: source, headings: [] }
}

function blank(text: string): string {
  return text.replace(/[^\n\r]/g, ' ')
}
