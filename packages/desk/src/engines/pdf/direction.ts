const RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

export function isRightToLeftLetter(text: string): boolean {
  return (/\p{L}/u.test(text) && RIGHT.test(text)) || /[\ufb50-\ufd3d\ufd50-\ufdff\ufe70-\ufefc]/.test(text)
}

const PAIRS = ['()', '[]', '{}', '<>', '«»', '‹›', '⟨⟩', '⟦⟧', '﴾﴿', '≤≥'] as const
const MIRRORS: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap(([open, close]) => [
    [open!, close!],
    [close!, open!],
  ]),
)

/** The other of a pair of brackets; any other text as it is. */
export function mirrored(text: string): string {
  return MIRRORS.get(text) ?? text
}
