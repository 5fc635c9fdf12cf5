import { MONTHS, PERSON_NOUNS, TIMES, WEEKDAYS } from '#lexicon/english'
import { groupAt, isClosing, isOpening, type Line, pairAt, tagAt, textAt } from './line.ts'
import type { Tag } from './word.ts'

/** No noun phrase is followed further than this. */
export const REACH = 40

const BASE_WORDS = new Set<Tag>(['det', 'poss', 'adj', 'num', 'noun', 'name', 'joiner', 'mark'])
const STARTS = new Set<Tag>(['det', 'poss', 'adj', 'num', 'noun', 'name', 'pron', 'obj'])

export function isNominal(tag: Tag | undefined): boolean {
  return tag === 'noun' || tag === 'name' || tag === 'adj' || tag === 'num'
}

/** May a noun phrase begin here? */
export function startsPhrase(line: Line, i: number): boolean {
  const tag = tagAt(line, i)
  if (tag === undefined) return false
  if (STARTS.has(tag)) return true
  if (tag === 'quote' && isOpening(line, i)) return STARTS.has(tagAt(line, i + 1) ?? 'stop')
  const w = line.words[i]!
  return tag === 'mark' && (w.text === '$' || w.text === '£' || w.text === '€')
}

/** "Saturday", "last week", "earlier": the word is the head of a phrase that says when. */
export function isTimeWord(line: Line, i: number): boolean {
  // «Ann May»: a family name, not the month.
  if (textAt(line, i) === 'may' && tagAt(line, i) === 'name') return false
  const text = textAt(line, i)
  // «a five-time winner»
  if (tagAt(line, i - 1) === 'joiner') return false
  // «Jan Lee», «April Jones»: before a name, a name.
  if (MONTHS.has(text)) return tagAt(line, i + 1) !== 'name'
  return TIMES.has(text) || WEEKDAYS.has(text)
}

/** End (inclusive) of the plain noun phrase that begins at `i`, without prepositional phrases; `i - 1` if there is none. */
export function basePhrase(line: Line, i: number, limit: number): number {
  let k = i
  let head = false
  while (k <= limit) {
    const tag = tagAt(line, k)!
    if (tag === 'pron' || tag === 'obj') return k === i ? k : k - 1
    if (tag === 'quote') {
      const pair = pairAt(line, k)
      if (!pair || pair.close === undefined || pair.close - pair.open > 6) break
      if (isOpening(line, k) && pair.close > line.offset + limit) break
    } else if (tag === 'adv' || tag === 'verb') {
      // «a recently released report»
      const next = tagAt(line, k + 1)
      if (head || k === i || !(isNominal(next) || next === 'verb' || next === 'joiner')) break
      if (tag === 'verb' && groupAt(line, k)?.finite && !groupAt(line, k)?.open) break
    } else if (tag === 'cc') {
      // «black and white photographs»: only between adjectives.
      if (!(tagAt(line, k - 1) === 'adj' && tagAt(line, k + 1) === 'adj')) break
    } else if (!BASE_WORDS.has(tag)) break
    else if (head && (tag === 'det' || (tag === 'poss' && !line.words[k - 1]?.possessive))) break
    else if (tag === 'mark' && !isInner(line, k)) break
    if (tag === 'noun' || tag === 'name' || tag === 'num') head = true
    // «last week officials», «Saturday Smith»: a phrase of time is one phrase, what follows another.
    if (head && isTimeWord(line, k) && !line.words[k]!.possessive && splitsAfterTime(line, k)) {
      k++
      break
    }
    k++
  }
  return k - 1
}

function splitsAfterTime(line: Line, k: number): boolean {
  const next = tagAt(line, k + 1)
  if (next === undefined || tagAt(line, k + 1) === 'joiner') return false
  // «The Sunday Telegraph»
  if (WEEKDAYS.has(textAt(line, k)) && textAt(line, k - 1) === 'the') return false
  const text = textAt(line, k)
  if (MONTHS.has(text)) return next === 'name' || next === 'det'
  if (isTimeWord(line, k + 1) || next === 'num') return false
  if (WEEKDAYS.has(text)) return next !== 'noun'
  // «the weekend talks», «Saturday night»: a plain noun may go on; names and articles do not.
  return next === 'name' || next === 'det' || next === 'poss' || next === 'pron'
}

/** A stop after an abbreviation, a currency sign, a per cent sign: inside a noun phrase. */
function isInner(line: Line, k: number): boolean {
  const text = line.words[k]!.token.text
  return text === '.' || text === '$' || text === '£' || text === '€' || text === '%' || text === '#'
}

const ATTACHING = new Set<Tag>(['prep', 'to'])

/**
 * End of the noun phrase at `i` with what belongs to it: prepositional phrases, "and" with another phrase, participles
 * ("papers filed at the court"). Commas end it; see `withAppositions`.
 */
export function fullPhrase(line: Line, i: number, limit: number): number {
  const last = Math.min(limit, i + REACH)
  let end = basePhrase(line, i, last)
  if (end < i) return end
  for (;;) {
    let k = end + 1
    if (k > last) break
    const tag = tagAt(line, k)!
    if (tag === 'adv' && tagAt(line, k + 1) !== 'verb' && !ATTACHING.has(tagAt(line, k + 1) ?? 'stop')) break
    if (tag === 'adv') k++
    const group = groupAt(line, k)
    if (group && !group.finite && group.first === k && !group.infinitive) {
      k = group.head + 1
      if (startsPhrase(line, k)) end = Math.max(end, basePhrase(line, k, last))
      else end = group.head
      continue
    }
    if (group?.open && group.first === k && isParticiple(line, k)) {
      end = group.head
      if (/^(?:named|called|dubbed|nicknamed|identified|known)$/.test(textAt(line, k)))
        end = basePhrase(line, k + 1, last)
      // «a poll conducted last month by …»
      else if (isTimePhrase(line, k + 1, last)) end = basePhrase(line, k + 1, last)
      continue
    }
    const here = tagAt(line, k)
    if (here !== undefined && ATTACHING.has(here) && !groupAt(line, k)?.infinitive) {
      const gerund = groupAt(line, k + 1)
      let from = k + 1
      if (gerund?.gerund && gerund.first === k + 1) from = gerund.head + 1
      const inner = startsPhrase(line, from) ? basePhrase(line, from, last) : from - 1
      if (inner < from && from === k + 1) {
        // «from among», «out of»
        if (ATTACHING.has(tagAt(line, from) ?? 'stop')) {
          end = k
          continue
        }
        break
      }
      end = Math.max(inner, from - 1)
      continue
    }
    // «seen by the paper and issued by the port»
    const second = here === 'cc' ? groupAt(line, k + 1) : undefined
    if (second?.open && second.first === k + 1 && textAt(line, second.head + 1) === 'by') {
      end = second.head
      continue
    }
    if (here === 'cc' && startsPhrase(line, k + 1) && tagAt(line, k + 1) !== 'pron') {
      const inner = basePhrase(line, k + 1, last)
      if (inner <= k) break
      const next = groupAt(line, inner + 1)
      // «… and the firm denies»: the next clause's subject.
      if (next?.finite && next.first === inner + 1 && !(next.open && isParticiple(line, next.head))) break
      end = inner
      continue
    }
    if (here === 'quote' && isClosing(line, k) && pairAt(line, k)!.open >= line.offset + i) {
      end = k
      continue
    }
    if (here === 'bracket' && textAt(line, k) === '(') {
      let b = k
      while (b <= last && textAt(line, b) !== ')' && b - k < 12) b++
      if (textAt(line, b) !== ')') break
      end = b
      continue
    }
    break
  }
  return end
}

/** A past participle after a noun, rather than the verb of the clause: what follows is a preposition, an adverb or a time. */
export function isParticiple(line: Line, k: number): boolean {
  const next = tagAt(line, k + 1)
  if (isTimePhrase(line, k + 1, line.words.length - 1)) return true
  if (/^(?:named|called|dubbed|nicknamed|identified|known)$/.test(textAt(line, k))) return true
  return next === 'prep' || next === 'adv' || next === 'sub' || next === 'to' || isTimeWord(line, k + 1)
}

/** The phrase at `i` with the appositions that touch it: "Ann Lee, a spokesperson for the port". */
export function withAppositions(line: Line, i: number, limit: number): number {
  let end = fullPhrase(line, i, limit)
  const list = listEnd(line, end, limit)
  if (list !== undefined) return fullPhrase(line, list, limit)
  for (let n = 0; n < 3; n++) {
    if (tagAt(line, end + 1) !== 'comma') break
    const k = end + 2
    if (k > limit) break
    const tag = tagAt(line, k)
    if (textAt(line, k) === 'according') break
    if (tag === 'num' && (tagAt(line, k + 1) === 'comma' || k === limit || tagAt(line, k + 1) === 'stop')) {
      end = k
      continue
    }
    const opens =
      (tag === 'pron' && textAt(line, k + 1) === 'of' && !/^whom|which$/.test(textAt(line, k + 2))) ||
      tag === 'det' ||
      tag === 'poss' ||
      tag === 'noun' ||
      tag === 'adj' ||
      line.words[k]?.possessive
    // «Ann Lee, Harbour vice president»: a name that ends in what somebody is.
    const role = tag === 'name' && PERSON_NOUNS.has(textAt(line, basePhrase(line, k, limit)))
    if (!opens && !role) break
    const inner = fullPhrase(line, k, limit)
    if (inner < k) break
    const after = groupAt(line, inner + 1)
    if (after?.finite && after.first === inner + 1 && tagAt(line, inner + 1) !== 'comma') break
    if (isTimeWord(line, inner) && inner - k < 3) break
    end = inner
  }
  return end
}

/** "Lee, Park and Kim", "officials, diplomats and analysts": the end of a list that begins with the phrase up to `end`. */
function listEnd(line: Line, end: number, limit: number): number | undefined {
  let k = end
  for (let n = 0; n < 8; n++) {
    if (tagAt(line, k + 1) === 'comma' && tagAt(line, k + 2) === 'cc') k++
    const mark = tagAt(line, k + 1)
    if (mark !== 'comma' && mark !== 'cc') return undefined
    if (!startsPhrase(line, k + 2) || k + 2 > limit) return undefined
    const item = basePhrase(line, k + 2, limit)
    if (item < k + 2 || !/^(?:name|noun)$/.test(tagAt(line, item) ?? '')) return undefined
    k = item
    if (mark === 'cc') {
      const next = groupAt(line, k + 1)
      return n > 0 && !(next?.finite && next.first === k + 1 && !(next.open && isParticiple(line, next.head)))
        ? k
        : undefined
    }
  }
  return undefined
}

/** Where the words go on after adverbs, times and prepositional phrases; commas and quotation marks stop the walk. */
export function skipAdjuncts(line: Line, i: number, limit: number): number {
  let k = i
  for (let n = 0; n < 8 && k <= limit; n++) {
    const tag = tagAt(line, k)
    if (tag === 'adv') {
      // «told the paper there was …» has its clause here.
      if (textAt(line, k) === 'there' && groupAt(line, k + 1)?.finite) break
      k++
      continue
    }
    if (
      tag === 'prep' ||
      (tag === 'to' && !groupAt(line, k)?.infinitive) ||
      (tag === 'sub' && isPrepositional(line, k))
    ) {
      const gerund = groupAt(line, k + 1)
      const from = gerund?.gerund && gerund.first === k + 1 ? gerund.head + 1 : k + 1
      const end = startsPhrase(line, from) ? phraseOfAdjunct(line, from, limit) : from - 1
      if (end <= k) return k
      k = end + 1
      continue
    }
    if (isTimePhrase(line, k, limit)) {
      k = basePhrase(line, k, limit) + 1
      continue
    }
    break
  }
  return k
}

/** A noun phrase inside an adjunct, with the "of" phrases that belong to it. */
function phraseOfAdjunct(line: Line, i: number, limit: number): number {
  let end = basePhrase(line, i, limit)
  while (end >= i && tagAt(line, end + 1) === 'prep' && startsPhrase(line, end + 2) && end - i < REACH) {
    const next = basePhrase(line, end + 2, limit)
    if (next < end + 2) break
    end = next
  }
  return end
}

/** "after the vote", "before Friday": a subordinator with a noun phrase and no verb soon after. */
export function isPrepositional(line: Line, k: number): boolean {
  if (!/^(?:after|before|since|until|till|as|once)$/.test(textAt(line, k))) return false
  if (!startsPhrase(line, k + 1) || tagAt(line, k + 1) === 'pron') return false
  // «the group as a whole was …»
  if (/^as an? (?:whole|group|result|rule|body)$/.test(`as ${textAt(line, k + 1)} ${textAt(line, k + 2)}`)) return true
  const end = basePhrase(line, k + 1, line.words.length - 1)
  const group = groupAt(line, end + 1)
  return !(group?.finite && group.first === end + 1)
}

/** "last week", "Saturday", "earlier this year", "two days later". */
export function isTimePhrase(line: Line, i: number, limit: number): boolean {
  const tag = tagAt(line, i)
  if (tag === undefined || tag === 'pron') return false
  const end = basePhrase(line, i, limit)
  if (end < i || end - i > 3) return false
  return isTimeWord(line, end) && !line.words[end]!.possessive
}
