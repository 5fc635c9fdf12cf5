import { KNOWN_NAMES, PLACE_TABLE } from '#lexicon/names'
import { foldWord } from '#text'
import type { PlaceForms } from './evidence.ts'
import { PlaceWords } from './place-words.ts'
import type { WordFeatures } from './word.ts'

/** Kinds of phrase: none, place, organisation, outlet; +10 inside one, +20 where it has two words or more. */
interface Entry {
  readonly words: readonly string[]
  readonly kind: number
}

interface Phrases {
  /** By first word: known names, and places that `table` leaves out. */
  readonly byHead: ReadonlyMap<string, readonly Entry[]>
  readonly table: PlaceWords
  readonly places: PlaceForms
}

let read: Phrases | undefined

/** The known names and places as phrases; made when first asked for, being of use to Arabic texts only. */
function phrases(): Phrases {
  read ??= readPhrases()
  return read
}

function readPhrases(): Phrases {
  const byHead = new Map<string, Entry[]>()
  const whole = new Set<string>()
  const parts = new Set<string>()
  const put = (form: string, kind: number): void => {
    const words = wordsOf(form)
    const head = words[0]
    if (!head || head.length < 2) return
    const list = byHead.get(head)
    const entry = { words, kind }
    if (list) list.push(entry)
    else byHead.set(head, [entry])
    if (kind !== PLACE) return
    if (words.length === 1) whole.add(head)
    else for (const word of words) if (word.length > 2) parts.add(word)
  }
  for (const name of KNOWN_NAMES) {
    const kind = name.kind === 'place' ? PLACE : name.kind === 'organisation' ? 2 : 3
    for (const form of name.arabic) if (!(name.everyday && !form.includes(' '))) put(form, kind)
  }
  const table = new PlaceWords(PLACE_TABLE, (name) => put(name.trim(), PLACE))
  return {
    byHead,
    table,
    places: {
      whole: { has: (word) => whole.has(word) || table.isWhole(word) },
      parts: { has: (word) => parts.has(word) || table.isPart(word) },
    },
  }
}

const PLACE = 1

function wordsOf(form: string): string[] {
  return form.split(/[\s-]+/).map(foldWord)
}

/** Words that are places by themselves or part of one. */
export function placeForms(): PlaceForms {
  return phrases().places
}

/** For each word the phrase it stands in, longest first and from the left. */
export function phraseMarks(words: readonly WordFeatures[]): number[] {
  const marks = new Array<number>(words.length).fill(0)
  let i = 0
  while (i < words.length) {
    const entry = entryAt(words, i)
    if (!entry) {
      i++
      continue
    }
    const many = entry.words.length > 1 ? 20 : 0
    marks[i] = entry.kind + many
    for (let k = 1; k < entry.words.length; k++) marks[i + k] = entry.kind + 10 + many
    i += entry.words.length
  }
  return marks
}

function entryAt(words: readonly WordFeatures[], i: number): Entry | undefined {
  for (const entry of entriesOf(words[i]!)) {
    if (i + entry.words.length > words.length) continue
    let fits = true
    for (let k = 1; fits && k < entry.words.length; k++) fits = words[i + k]!.folded === entry.words[k]
    if (fits) return entry
  }
  return undefined
}

const NONE: readonly Entry[] = []
const known = new WeakMap<WordFeatures, readonly Entry[]>()

/** Phrases that a word may open, as written, without its attached letters, without or with the article. */
function entriesOf(word: WordFeatures): readonly Entry[] {
  let entries = known.get(word)
  if (entries) return entries
  const { folded, before, stem } = word
  const { byHead, table } = phrases()
  const found = [...new Set([folded, folded.slice(before), stem, `ال${stem}`])].flatMap((head) => {
    const entries = [
      ...(byHead.get(head) ?? NONE),
      ...table.beginningWith(head).map((name): Entry => ({ words: wordsOf(name), kind: PLACE })),
    ]
    return entries.sort((a, b) => b.words.length - a.words.length)
  })
  entries = found.length > 0 ? found : NONE
  known.set(word, entries)
  return entries
}
