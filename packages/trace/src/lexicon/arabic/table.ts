import { foldWord } from '#text'

/** Rows of a lexicon table: cells parted by `|`, trimmed; empty lines and lines that begin with # are left out. */
export function readRows(table: string): string[][] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
}

/** A table of "class word word ...": each folded word with its classes, in the order given. */
export function readClasses<C extends string>(table: string): ReadonlyMap<string, readonly C[]> {
  const map = new Map<string, C[]>()
  for (const [line] of readRows(table)) {
    const [name, ...words] = line!.split(/\s+/)
    for (const word of words) {
      const key = foldWord(word)
      const classes = map.get(key) ?? []
      if (!classes.includes(name as C)) classes.push(name as C)
      map.set(key, classes)
    }
  }
  return map
}

/** A set of folded words. */
export function readWords(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(Boolean).map(foldWord))
}
