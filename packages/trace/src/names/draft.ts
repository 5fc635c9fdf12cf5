import type { Token } from '#text'
import { type KnownParts, remember } from './known-parts.ts'
import type { Mention } from './types.ts'

/** A mention while its sentence is read: with its tokens [first, last), links still by object. */
export type Draft = { -readonly [K in keyof Mention]: Mention[K] } & { first: number; last: number }

/** Who a mention belongs to, and what it only says more of, until indices are known. */
export const owners = new WeakMap<Draft, Draft>()
const appositions = new WeakMap<Draft, Draft>()

/**
 * Joins a name and an office that touch, at most a comma between: «سامر، مراسل القناة», "the minister, Lina Haddad,".
 * An office before a name must be definite, and the name must end at a stop or comma: else it is a list.
 */
export function linkAppositions(drafts: readonly Draft[], tokens: readonly Token[]): void {
  let before: Draft | undefined
  for (const draft of drafts) {
    if (before && draft.first < before.last) continue
    if (before && touches(before, draft, tokens)) {
      if (isPerson(before) && isOffice(draft)) appositions.set(draft, before)
      else if (isOffice(before) && before.refersBack && isPerson(draft) && endsThere(draft, tokens))
        appositions.set(before, draft)
    }
    before = draft
  }
}

function touches(a: Draft, b: Draft, tokens: readonly Token[]): boolean {
  if (b.first === a.last) return a.kind === 'person' && b.rule !== 'title-and-name'
  const between = tokens[a.last]
  return b.first === a.last + 1 && (between?.text === '،' || between?.text === ',') && !tokens[b.first]!.lineBefore
}

function isPerson(draft: Draft): boolean {
  return draft.kind === 'person' && draft.named
}

function isOffice(draft: Draft): boolean {
  return !draft.named && draft.number === 'sg' && (draft.rule === 'person-by-role' || draft.rule === 'office-again')
}

function endsThere(draft: Draft, tokens: readonly Token[]): boolean {
  const next = tokens[draft.last]
  return next === undefined || next.kind === 'punctuation'
}

/** Of two mentions that cross, the later goes: the words of a reading that went on too far. */
function withoutCrossings(drafts: readonly Draft[]): Draft[] {
  const open: Draft[] = []
  return drafts.filter((draft) => {
    while (open.length > 0 && open.at(-1)!.range.end <= draft.range.start) open.pop()
    const around = open.at(-1)
    if (around && draft.range.end > around.range.end) return false
    open.push(draft)
    return true
  })
}

/** The mentions in order of start, the longer first, links as indices. */
export function settle(found: Draft[]): Mention[] {
  found.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end)
  const drafts = withoutCrossings(found)
  const place = new Map(drafts.map((draft, i) => [draft, i]))
  const indexOf = (draft: Draft | undefined) => (draft ? place.get(draft) : undefined)
  return drafts.map((draft) => {
    const { first: _first, last: _last, ...mention } = draft
    const of = indexOf(owners.get(draft))
    const appositionTo = indexOf(appositions.get(draft))
    return {
      ...mention,
      ...(of === undefined ? {} : { of }),
      ...(appositionTo === undefined ? {} : { appositionTo }),
    }
  })
}

const UNSURE = new Set(['gazetteer', 'place-by-preposition', 'the-and-name', 'one-capital', 'initials'])

/** "Warren", a town of the tables, is the person whom the text has called Elizabeth Warren. */
export function knowFamilyNames(drafts: readonly Draft[], text: string, known: KnownParts): void {
  for (const { kind, named, head } of drafts) {
    if (kind !== 'person' || !named) continue
    const words = text.slice(head.start, head.end).split(/\s+/)
    if (words.length > 1) remember(known.families, words.at(-1)!)
  }
  for (const draft of drafts) {
    if (!UNSURE.has(draft.rule) || !known.families.has(text.slice(draft.head.start, draft.head.end))) continue
    draft.kind = 'person'
    draft.rule = 'family-name'
    draft.confidence = 0.8
  }
}
