import { KNOWN_NAMES, type KnownName } from '#lexicon/names'
import { foldWord, type Token, tokenize } from '#text'
import { cliticSplits } from './arabic-words.ts'

export interface KnownMatch {
  readonly name: KnownName
  readonly first: number
  /** Exclusive. */
  readonly last: number
  /** Folded letters attached before the first word. */
  readonly before: number
  /** More than one entry has this form: «تونس», «طرابلس». */
  readonly ambiguous: boolean
}

interface Entry {
  readonly words: readonly string[]
  readonly name: KnownName
  /** Must be written in capitals: "IS", "AP". */
  readonly capitals: boolean
}

function makeIndex(): ReadonlyMap<string, readonly Entry[]> {
  const map = new Map<string, Entry[]>()
  const put = (form: string, name: KnownName) => {
    const words = tokenize(form).map((t) => t.folded)
    const head = words[0]
    if (head === undefined) return
    const entry = { words, name, capitals: /^[A-Z]{2,}$/.test(form) }
    const list = map.get(head)
    if (list) list.push(entry)
    else map.set(head, [entry])
  }
  for (const name of KNOWN_NAMES) for (const form of [...name.arabic, ...name.english]) put(form, name)
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length)
  return map
}

let made: ReadonlyMap<string, readonly Entry[]> | undefined

/** Known names by their first word, longest first; made when first asked for. */
function index(): ReadonlyMap<string, readonly Entry[]> {
  made ??= makeIndex()
  return made
}

/** The longest known name that begins at token `i` and ends before `to`. */
export function knownNameAt(tokens: readonly Token[], i: number, to: number): KnownMatch | undefined {
  const token = tokens[i]!
  if (token.script === 'latin') return /^\p{Lu}/u.test(token.text) ? match(tokens, i, to, token.folded, 0) : undefined
  if (token.script !== 'arabic') return undefined
  for (const { head, before } of headsOf(token.folded)) {
    const found = match(tokens, i, to, head, before)
    if (found) return found
  }
  return undefined
}

/** First words of known names that a folded Arabic word may be, attached letters off. Most words are none. */
function headsOf(word: string): readonly Head[] {
  let heads = HEADS.get(word)
  if (heads) return heads
  const found: Head[] = []
  for (const { skip, before, definite } of cliticSplits(word)) {
    const head = definite ? `ال${word.slice(skip)}` : word.slice(skip)
    if (index().has(head)) found.push({ head, before })
  }
  heads = found.length > 0 ? found : NO_HEADS
  if (HEADS.size > 50_000) HEADS.clear()
  HEADS.set(word, heads)
  return heads
}

interface Head {
  readonly head: string
  readonly before: number
}
const NO_HEADS: readonly Head[] = []
const HEADS = new Map<string, readonly Head[]>()

function match(tokens: readonly Token[], i: number, to: number, head: string, before: number): KnownMatch | undefined {
  const entries =
    index().get(head) ?? (head.endsWith("'s") || head.endsWith('’s') ? index().get(head.slice(0, -2)) : undefined)
  if (!entries) return undefined
  let best: Entry | undefined
  let count = 0
  for (const entry of entries) {
    const n = entry.words.length
    if (best && n < best.words.length) break
    if (i + n > to) continue
    let fits = !entry.capitals || /^\p{Lu}+(?:['’]s)?$/u.test(tokens[i]!.text)
    for (let k = 1; fits && k < n; k++) {
      const token = tokens[i + k]!
      fits = token.folded.replace(/['’]s$/, '') === entry.words[k] && !token.lineBefore
    }
    if (!fits) continue
    if (!best) best = entry
    if (best.name.id !== entry.name.id) count++
  }
  return best && { name: best.name, first: i, last: i + best.words.length, before, ambiguous: count > 0 }
}

/** The known name that a whole form is, in either script; the article may be missing. */
export function findKnownName(form: string): KnownName | undefined {
  const words = tokenize(form).filter((t) => t.kind !== 'quote')
  if (words.length === 0) return undefined
  const found = knownNameAt(words, 0, words.length)
  if (found && found.last === words.length && found.before === 0) return found.name
  if (words[0]!.script !== 'arabic') return undefined
  return match(words, 0, words.length, `ال${foldWord(words[0]!.text)}`, 0)?.name
}
