import type { RawAttribution } from '#speech'
import { foldWord } from '#text'
import type { Range } from '../model.ts'
import { isClosed } from './arabic-words.ts'
import { isArabicPersonName } from './name-lists.ts'
import type { Mention } from './types.ts'

/** Words that a name found through a source may have. */
const MOST = 5

/**
 * Names that only the grammar shows: where a person speaks and the lists and the tagger know but the title, the words
 * behind the title are the name («الرئيس الفلاني سامر الخالدي»); where they know nothing, the words before the comma are.
 * Gives the mentions with those names, in order.
 */
export function sharpenBySources(
  text: string,
  mentions: readonly Mention[],
  attributions: readonly RawAttribution[],
): Mention[] {
  const sharpened: Mention[] = [...mentions]
  const added: Mention[] = []
  for (const attribution of attributions) {
    const [source] = attribution.source
    if (!source || attribution.sourceKind !== 'person' || source.end - source.start > 300) continue
    const at = firstAt(sharpened, source.start)
    const mention = sharpened[at]
    if (mention && mention.range.start < source.end && mention.range.start - source.start <= 3) {
      if (mention.named || mention.kind === 'place' || mention.number !== 'sg') continue
      const name = trim(text, { start: mention.range.end, end: untilComma(text, source) })
      const inner = name && within(sharpened, at, name)
      if (!name || !isName(text, name) || (inner !== undefined && !isPartOf(sharpened[inner]!, name))) continue
      sharpened[at] = {
        ...mention,
        range: { start: mention.range.start, end: name.end },
        head: name,
        kind: 'person',
        named: true,
        refersBack: false,
        confidence: 0.6,
        rule: 'name-by-source',
      }
      // «الرئيس دونالد ترامب» of which only the last word was known.
      if (inner !== undefined) sharpened[inner] = { ...sharpened[inner]!, appositionTo: at }
      continue
    }
    const name = trim(text, { start: source.start, end: untilComma(text, source) })
    const before = sharpened[at - 1]
    if (!name || !isName(text, name)) continue
    if (mention && mention.range.start < name.end) {
      // «سامر الخطيب» is a man of that name and no preacher.
      const family = !mention.named && mention.rule === 'person-by-role' && mention.range.end <= name.end
      if (!family || !isArabicPersonName(foldWord(text.slice(name.start, name.end).split(/\s+/)[0]!))) continue
      const { gender: _gender, ...rest } = mention
      sharpened[at] = { ...rest, ...asName(name) }
      continue
    }
    if (before && before.range.end > name.start) continue
    added.push(asName(name))
  }
  return linkOffices(text, added.length === 0 ? sharpened : insert(sharpened, added))
}

/** «سامر الخطيب، مراسل القناة»: the office behind a name that was only now found. */
function linkOffices(text: string, mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention, i) => {
    const before = mentions[i - 1]
    if (before?.rule !== 'name-by-source' || mention.rule !== 'person-by-role' || mention.number !== 'sg')
      return mention
    return /^\s*[،,]\s*$/.test(text.slice(before.range.end, mention.range.start))
      ? { ...mention, appositionTo: i - 1 }
      : mention
  })
}

function asName(name: Range): Mention {
  return {
    range: name,
    head: name,
    kind: 'person',
    number: 'sg',
    named: true,
    refersBack: false,
    nouns: [],
    confidence: 0.5,
    rule: 'name-by-source',
  }
}

/** Indices of `of` and `appositionTo` move along with what is put in before them. */
function insert(mentions: readonly Mention[], added: readonly Mention[]): Mention[] {
  const all = [
    ...mentions.map((mention, i) => ({ mention, i })),
    ...unique(added).map((mention) => ({ mention, i: -1 })),
  ]
  all.sort((a, b) => a.mention.range.start - b.mention.range.start || b.mention.range.end - a.mention.range.end)
  const moved = new Array<number>(mentions.length)
  all.forEach(({ i }, k) => {
    if (i >= 0) moved[i] = k
  })
  return all.map(({ mention }) => ({
    ...mention,
    ...(mention.of === undefined ? {} : { of: moved[mention.of]! }),
    ...(mention.appositionTo === undefined ? {} : { appositionTo: moved[mention.appositionTo]! }),
  }))
}

function unique(mentions: readonly Mention[]): Mention[] {
  const seen = new Map(mentions.map((m) => [m.range.start, m]))
  return [...seen.values()]
}

function firstAt(mentions: readonly Mention[], offset: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const mid = (low + high) >> 1
    if (mentions[mid]!.range.start < offset) low = mid + 1
    else high = mid
  }
  return low
}

function isPartOf(mention: Mention, name: Range): boolean {
  return mention.kind === 'person' && mention.named && mention.range.end <= name.end
}

/** The mention that stands between a title and the end of the name behind it, if one does. */
function within(mentions: readonly Mention[], at: number, name: Range): number | undefined {
  for (let i = at + 1; i < mentions.length && i < at + 6; i++) {
    const { range } = mentions[i]!
    if (range.start >= name.end) return undefined
    if (range.end > name.start) return i
  }
  return undefined
}

function untilComma(text: string, source: Range): number {
  for (let i = source.start; i < source.end; i++) if ('،,(؛;"«'.includes(text[i]!)) return i
  return source.end
}

function trim(text: string, range: Range): Range | undefined {
  let { start, end } = range
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return end - start > 1 ? { start, end } : undefined
}

/** One to five words, none of them a function word, all capitalised in Latin script, none with the article in Arabic. */
function isName(text: string, range: Range): boolean {
  const words = text.slice(range.start, range.end).split(/\s+/)
  if (words.length > MOST) return false
  return words.every((word, i) => {
    const folded = foldWord(word)
    if (/^[a-z]/i.test(folded)) return /^\p{Lu}/u.test(word)
    if (!/^[\u0621-\u064a]+$/.test(folded) || isClosed(folded)) return false
    return i > 0 || !folded.startsWith('ال')
  })
}
