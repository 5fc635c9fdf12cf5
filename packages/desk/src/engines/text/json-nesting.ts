/** How deep arrays and objects stand in one another, counted without parsing and without recursion; strings are skipped. */
export function jsonNesting(text: string): number {
  let depth = 0
  let deepest = 0
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]
    if (char === '"') {
      at += 1
      while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
    } else if (char === '[' || char === '{') {
      depth += 1
      if (depth > deepest) deepest = depth
    } else if (char === ']' || char === '}') depth -= 1
  }
  return deepest
}
