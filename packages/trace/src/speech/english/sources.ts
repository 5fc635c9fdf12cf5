import { BODY_NAMES, BODY_NOUNS, BODY_WORDS, DOCUMENTS, PERSON_NOUNS, PERSON_PLURALS, PERSONAL } from '#lexicon/english'
import type { Range, SourceKind } from '../../model.ts'
import type { RawAttribution } from '../types.ts'
import { groupAt, type Line, type Stretch, tagAt, textAt } from './line.ts'
import { basePhrase, fullPhrase, startsPhrase } from './phrases.ts'

const APOSTROPHE = /['’]/

/** Characters of a source: without a possessive ending, and of "she's" only the pronoun. */
export function sourceRange(line: Line, at: Stretch): Range {
  const first = line.words[at.from]!
  const last = line.words[at.to]!
  let end = last.token.end
  if (last.contracted || (last.possessive && /['’]s?$/.test(last.token.text))) {
    const cut = last.token.text.search(APOSTROPHE)
    if (cut > 0 && !isNameWithS(last.token.text, line, at.to)) end = last.token.start + cut
  }
  return { start: first.token.start, end }
}

/** «Harbour's said …»: a name that ends like a possessive keeps its ending when a verb follows. */
function isNameWithS(text: string, line: Line, i: number): boolean {
  const g = groupAt(line, i + 1)
  return /^\p{Lu}/u.test(text) && g !== undefined && g.first === i + 1
}

/** The word that says what the phrase is: the last noun of its first plain phrase. */
export function headOf(line: Line, at: Stretch): number {
  let end = Math.min(at.to, basePhrase(line, at.from, at.to))
  if (end < at.from) end = at.to
  // «Lee and two experts»: the last of a list tells.
  for (let n = 0; n < 3 && tagAt(line, end + 1) === 'cc' && end + 2 <= at.to; n++) {
    const next = Math.min(at.to, basePhrase(line, end + 2, at.to))
    if (next <= end + 1) break
    end = next
  }
  while (end > at.from && !/^(?:noun|name|pron|obj|num)$/.test(tagAt(line, end) ?? '')) end--
  // «a majority of voters», «one of the men», «58 percent of voters»: the people counted.
  if (
    /^(?:majority|percent|cent|number|group|one|some|many|most|half|dozens|hundreds|thousands|none|lot|couple|pair)$/.test(
      textAt(line, end),
    )
  ) {
    if (textAt(line, end + 1) === 'of' && end + 2 <= at.to) {
      const inner = Math.min(at.to, basePhrase(line, end + 2, at.to))
      if (inner > end + 1 && textAt(line, end) !== 'one') return inner
    }
  }
  return end
}

export function sourceKind(line: Line, at: Stretch): SourceKind {
  const first = line.words[at.from]!
  if (first.contracted) return 'pronoun'
  if (
    at.from === at.to &&
    (first.tag === 'pron' || first.tag === 'obj' || first.tag === 'wh' || first.tag === 'that' || first.tag === 'poss')
  )
    return /^(?:some|many|others|few|several|most|both|those|everyone|everybody)$/.test(first.text)
      ? 'group'
      : 'pronoun'
  const head = headOf(line, at)
  const w = line.words[head]!
  if (hasAnd(line, at, head)) return 'group'
  const text = w.text.replace(/'s$/, '')
  const lone = at.from === at.to && /^\p{Lu}/u.test(w.token.text) && !isCommonNoun(text)
  if (w.tag === 'name' || lone) {
    let body = BODY_NAMES.has(text) || BODY_NAMES.has(w.text)
    let title = false
    for (let k = at.from; k <= head; k++) {
      const t = textAt(line, k)
      if (BODY_WORDS.has(t.replace(/'s$/, ''))) body = true
      if (PERSON_NOUNS.has(t) || /^(?:mr|mrs|ms|dr|sir|det|rev|sen|rep|gov|gen|col|capt|sgt|lt|prof)$/.test(t))
        title = true
    }
    if (title && !BODY_WORDS.has(text)) return 'person'
    if (textAt(line, head + 1) === 'of' && BODY_WORDS.has(text)) return 'organisation'
    if (body) return 'organisation'
    if (/^(?:a|an|one|another)$/.test(textAt(line, at.from))) return 'anonymous'
    if (tagAt(line, at.from) === 'det' && head - at.from < 3 && !w.token.text.includes('.'))
      return namedBody(line, at, head)
    return 'person'
  }
  if (textAt(line, at.to) === 'old' && tagAt(line, at.to - 1) === 'joiner')
    return isKnown(line, at, at.to) ? 'person' : 'anonymous'
  // «spokesman Adam Lee», «Adam Lee, a spokesman»: named.
  for (let k = at.from; k <= at.to; k++)
    if (tagAt(line, k) === 'comma' && tagAt(line, at.from) === 'name') return 'person'
  if (DOCUMENTS.has(text) || DOCUMENTS.has(text.replace(/s$/, ''))) return 'document'
  if (PERSON_PLURALS.has(text)) return 'group'
  if (BODY_NOUNS.has(text) || BODY_NOUNS.has(text.replace(/s$/, '')))
    return /s$/.test(text) && !/ss$/.test(text) && text !== 'forces' && text !== 'authorities'
      ? 'group'
      : 'organisation'
  if (PERSON_NOUNS.has(text)) return namedBeside(line, at) || isKnown(line, at, head) ? 'person' : 'anonymous'
  if (/[^s]s$/.test(text) && text.length > 3) return 'group'
  return namedBeside(line, at) ? 'person' : 'anonymous'
}

/** "the player", "Harbour Minister": somebody whom the text names elsewhere; "a player", "a police spokesman": nobody named. */
function isKnown(line: Line, at: Stretch, head: number): boolean {
  if (tagAt(line, at.from) === 'det' && textAt(line, at.from) !== 'the') return false
  if (textAt(line, at.from) === 'the')
    return !/^(?:source|official|officer|resident|witness|spokesman|spokeswoman|spokesperson|insider)$/.test(
      textAt(line, head),
    )
  return (
    tagAt(line, at.from) === 'name' &&
    !/^(?:spokesman|spokeswoman|spokesperson|official|source|officer)$/.test(textAt(line, head))
  )
}

function namedBeside(line: Line, at: Stretch): boolean {
  for (let k = at.from; k <= at.to; k++) {
    if (tagAt(line, k) === 'comma' && tagAt(line, k + 1) === 'name' && k < at.to) return true
  }
  return false
}

function isCommonNoun(text: string): boolean {
  const one = text.replace(/s$/, '')
  return (
    PERSON_NOUNS.has(text) ||
    PERSON_PLURALS.has(text) ||
    BODY_NOUNS.has(text) ||
    DOCUMENTS.has(text) ||
    DOCUMENTS.has(one) ||
    BODY_NOUNS.has(one)
  )
}

function hasAnd(line: Line, at: Stretch, head: number): boolean {
  if (BODY_WORDS.has(textAt(line, head))) return false
  for (let k = at.from; k < head; k++)
    if (tagAt(line, k) === 'cc' && tagAt(line, k - 1) !== 'adj') {
      // «investor and author Lee» is one person.
      return !(tagAt(line, head) === 'name' && PERSON_NOUNS.has(textAt(line, k - 1)))
    }
  return false
}

function namedBody(line: Line, at: Stretch, head: number): SourceKind {
  // «the Hague», «the Pentagon», «the Associated Press»: an article before a name of one or two words.
  return at.to === head || textAt(line, head + 1) !== 'of' ? 'organisation' : 'person'
}

/** Somebody rather than something: what a coordinated "and said" may go back to. */
export function isHuman(line: Line, at: Stretch): boolean {
  const first = line.words[at.from]!
  if (at.from === at.to && (first.tag === 'pron' || first.contracted))
    return !/^(?:it|this|that|there|these|what|which|nothing|something|it's|that's|there's)$/.test(first.text)
  const index = headOf(line, at)
  // «one of the guards», «some of them»
  if (/^(?:one|some|many|most|none|several|both|all|few|each|half|another|others)$/.test(textAt(line, index))) {
    const inner = index + 2
    if (textAt(line, index + 1) !== 'of' || inner > at.to) return true
    return isHuman(line, { from: inner, to: at.to })
  }
  const head = line.words[index]!
  if (head.tag === 'name') return true
  const text = head.text
  return PERSON_NOUNS.has(text) || PERSON_PLURALS.has(text) || BODY_NOUNS.has(text)
}

/** Neither somebody nor something written. */
export function isMute(line: Line, at: Stretch, kind: SourceKind): boolean {
  return (kind === 'anonymous' || kind === 'group') && !isHuman(line, at)
}

export function agreement(line: Line, at: Stretch): RawAttribution['agrees'] {
  if (at.from !== at.to) return undefined
  const text = textAt(line, at.from).replace(/'.*$/, '')
  if (!PERSONAL.has(text) && !/^(?:his|her|their|its|my|our|him|them|us|me)$/.test(text)) return undefined
  if (text === 'he' || text === 'his' || text === 'him') return { gender: 'm', number: 'sg', person: 3 }
  if (text === 'she' || text === 'her') return { gender: 'f', number: 'sg', person: 3 }
  if (text === 'it' || text === 'its') return { number: 'sg', person: 3 }
  if (text === 'they' || text === 'their' || text === 'them') return { number: 'pl', person: 3 }
  if (text === 'i' || text === 'my' || text === 'me') return { number: 'sg', person: 1 }
  if (text === 'we' || text === 'our' || text === 'us') return { number: 'pl', person: 1 }
  return { person: 2 }
}

const OBTAINED = new Set([
  'obtained',
  'seen',
  'reviewed',
  'viewed',
  'leaked',
  'received',
  'published',
  'broadcast',
  'cited',
  'quoted',
  'verified',
])
const ISSUED = new Set([
  'issued',
  'released',
  'written',
  'signed',
  'filed',
  'prepared',
  'commissioned',
  'drafted',
  'conducted',
  'produced',
  'carried',
])

/** Who stands above a document: who issued it, or through whom it reached the text. */
export function aboveDocument(line: Line, at: Stretch): RawAttribution['above'] {
  const out: { range: Range; role: 'conduit' | 'issuer' }[] = []
  for (let k = at.from + 1; k < at.to; k++) {
    const text = textAt(line, k)
    let role: 'conduit' | 'issuer' | undefined
    if (text === 'by') role = OBTAINED.has(textAt(line, k - 1)) ? 'conduit' : 'issuer'
    else if (text === 'from') role = 'issuer'
    else if (ISSUED.has(text) && textAt(line, k + 1) !== 'by') continue
    if (role === undefined || !startsPhrase(line, k + 1)) continue
    let end = Math.min(at.to, fullPhrase(line, k + 1, at.to))
    for (let j = k + 2; j <= end; j++)
      if (textAt(line, j + 1) === 'by' && (OBTAINED.has(textAt(line, j)) || ISSUED.has(textAt(line, j)))) end = j - 1
    if (end > k) out.push({ range: sourceRange(line, { from: k + 1, to: end }), role })
    k = Math.max(k, end)
  }
  const through = obtainedAfter(line, at.to)
  if (through !== undefined) out.push({ range: sourceRange(line, through), role: 'conduit' })
  return out.length > 0 ? out : undefined
}

/** "The letters, which the paper obtained from …", "the letters, obtained by the paper, …": through whom they came. */
function obtainedAfter(line: Line, last: number): Stretch | undefined {
  let k = last + 1
  if (tagAt(line, k) === 'comma') k++
  const limit = line.words.length - 1
  if (OBTAINED.has(textAt(line, k)) && textAt(line, k + 1) === 'by' && startsPhrase(line, k + 2))
    return { from: k + 2, to: fullPhrase(line, k + 2, limit) }
  if (/^(?:which|that)$/.test(textAt(line, k))) k++
  if (!startsPhrase(line, k)) return undefined
  const end = tagAt(line, k) === 'pron' ? k : basePhrase(line, k, limit)
  const g = groupAt(line, end + 1)
  return g?.finite && g.first === end + 1 && OBTAINED.has(textAt(line, g.head)) ? { from: k, to: end } : undefined
}
