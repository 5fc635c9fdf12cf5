import type { DomElement } from './walk.ts'

const HIDES =
  /(?:^|[;{\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0+)?(?=\s*[;}!]|$)|font-size\s*:\s*0(?:px|pt|em|%)?(?=\s*[;}!]|$)|mso-hide\s*:\s*all|max-height\s*:\s*0(?:px)?(?=\s*[;}!]|$))/i
/** Text pushed out of sight, and letters in the colour that pages are by default. */
const PUSHED = /(?:text-indent|left|top)\s*:\s*-\d{3,}/i
const WHITE = /(?:^|[;\s])color\s*:\s*(?:white|#fff(?:fff)?|rgb\(\s*255\s*,\s*255\s*,\s*255\s*\))/i
const BACKGROUND = /background/i

export function hidesByStyle(style: string): boolean {
  return HIDES.test(style) || PUSHED.test(style) || (WHITE.test(style) && !BACKGROUND.test(style))
}

const MOST_RULES = 2_000

/** Selectors of the page's own style sheets that put what they match out of sight. Rules inside @media are left out: they hold only sometimes. */
export function hidingSelectors(sheets: readonly string[]): string[] {
  const selectors: string[] = []
  for (const sheet of sheets) {
    const plain = sheet.replace(/\/\*[\s\S]*?\*\//g, ' ')
    let at = 0
    let depth = 0
    let start = 0
    let selector = ''
    for (; at < plain.length && selectors.length < MOST_RULES; at += 1) {
      const char = plain[at]
      if (char === '{') {
        if (depth === 0) {
          selector = plain.slice(start, at).trim()
          start = at + 1
        }
        depth += 1
      } else if (char === '}') {
        depth = Math.max(0, depth - 1)
        if (depth > 0) continue
        if (selector !== '' && !selector.startsWith('@') && HIDES.test(plain.slice(start, at))) selectors.push(selector)
        start = at + 1
      } else if (char === ';' && depth === 0) start = at + 1
    }
  }
  return selectors
}

/** Marks what the sheets hide; a selector that the engine does not know hides nothing. */
export function hiddenBySheets(root: DomElement, sheets: readonly string[]): ReadonlySet<DomElement> {
  const hidden = new Set<DomElement>()
  for (const selector of hidingSelectors(sheets)) {
    try {
      for (const element of root.querySelectorAll(selector)) hidden.add(element)
    } catch {
      // Pseudo-classes of a live page, or nonsense.
    }
  }
  return hidden
}
