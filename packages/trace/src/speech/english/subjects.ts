import { CUE_VERBS } from '#lexicon/english'
import { asReport } from './extent.ts'
import type { VerbGroup } from './groups.ts'
import { groupAt, isClosing, isOpening, type Line, pairAt, type Stretch, tagAt, textAt } from './line.ts'
import { basePhrase, isNominal, isParticiple, isTimePhrase, isTimeWord, REACH, startsPhrase } from './phrases.ts'

export type Subject =
  /** `clauseFrom`: first word of the subject without what surrounds it; where the clause of the cue begins. */
  | { readonly type: 'phrase'; readonly at: Stretch; readonly clauseFrom: number; readonly relative: boolean }
  /** No subject of its own: shares that of an earlier verb ("… and added"). */
  | { readonly type: 'shared'; readonly from: number }
  | { readonly type: 'none'; readonly from: number }

/** What stands as the subject to the left of a verb group. */
export function subjectOf(line: Line, group: VerbGroup): Subject {
  const { words } = line
  if (words[group.first]!.contracted && words[group.first]!.tag !== 'wh')
    return { type: 'phrase', at: { from: group.first, to: group.first }, clauseFrom: group.first, relative: false }
  let p = group.first - 1
  for (let n = 0; n < 6 && p >= 0; n++) {
    const tag = tagAt(line, p)
    if (tag === 'adv' || tag === 'not') p--
    else if (isOpening(line, p) && p > 0 && tagAt(line, p - 1) !== 'comma') p--
    else if (tag === 'comma' && tagAt(line, p - 1) === 'adv' && tagAt(line, p - 2) === 'comma') p -= 3
    else if (tag === 'comma' && tagAt(line, p - 1) === 'adv' && p === 2) return { type: 'none', from: 0 }
    else break
  }
  if (p < 0) return { type: 'none', from: group.first }
  const tag = tagAt(line, p)
  if (tag === 'pron') return phrase(p, p, p)
  if (tag === 'wh' && /^(?:when|where|why|how)$/.test(textAt(line, p))) return { type: 'none', from: group.first }
  if (tag === 'quote' && tagAt(line, p - 1) === 'comma') return { type: 'shared', from: p }
  if (tag === 'wh' || (tag === 'that' && isNominal(tagAt(line, p - 1))))
    return { type: 'phrase', at: { from: p, to: p }, clauseFrom: p, relative: true }
  if (tag === 'cc') return { type: 'shared', from: p }
  if (tag === 'comma') return acrossCommas(line, p, group)
  if (tag === 'dash') return acrossDashes(line, p)
  if (isPhraseEnd(line, p)) {
    const start = phraseStart(line, p)
    if (start === undefined) return { type: 'none', from: group.first }
    // «… and last year said»: only a time stands between.
    const before = tagAt(line, start - 1)
    if (isTimePhrase(line, start, p) && basePhrase(line, start, p) === p && (before === 'cc' || before === 'comma'))
      return { type: 'shared', from: start - 1 }
    // «… and on several occasions have called»: only a phrase that says when or where stands between.
    if (tagAt(line, start - 1) === 'prep' && tagAt(line, start - 2) === 'cc') return { type: 'shared', from: start - 2 }
    // «who last year threatened»
    if (isTimePhrase(line, start, p) && before === 'wh')
      return { type: 'phrase', at: { from: start - 1, to: start - 1 }, clauseFrom: start - 1, relative: true }
    return withLostComma(line, start, p) ?? extendList(line, start, p)
  }
  return { type: 'none', from: group.first }
}

function phrase(from: number, to: number, clauseFrom: number): Subject {
  return { type: 'phrase', at: { from, to }, clauseFrom, relative: false }
}

function isPhraseEnd(line: Line, p: number): boolean {
  const tag = tagAt(line, p)
  if (isNominal(tag) || tag === 'obj' || tag === 'mark') return true
  if (tag === 'bracket') return textAt(line, p) === ')'
  if (tag === 'quote') return isClosing(line, p)
  if (tag === 'prep') return true
  return tag === 'verb' && !groupAt(line, p)?.infinitive
}

/** How far left a noun phrase that ends at `p` may reach. */
function regionStart(line: Line, p: number): number {
  let k = p
  const floor = Math.max(0, p - REACH)
  while (k >= floor) {
    const tag = tagAt(line, k)!
    if (tag === 'quote') {
      const pair = pairAt(line, k)
      // «"It is closed," Mr Lee»: a quotation that ends in a stop is no part of a name.
      const speech = tagAt(line, k - 1) === 'comma' || tagAt(line, k - 1) === 'stop'
      if (speech || !isClosing(line, k) || !pair || pair.close! - pair.open > 8 || pair.open < line.offset) break
      k = pair.open - line.offset - 1
      continue
    }
    if (tag === 'bracket') {
      if (textAt(line, k) !== ')') break
      let b = k
      while (b > floor && textAt(line, b) !== '(') b--
      if (textAt(line, b) !== '(') break
      k = b - 1
      continue
    }
    if (tag === 'comma' || tag === 'stop' || tag === 'colon' || tag === 'dash' || tag === 'sub' || tag === 'that') break
    if (tag === 'wh') break
    // «those still missing», «some of those»: after a preposition such a word is no subject.
    const partitive = textAt(line, k + 1) === 'of' && k < p
    if (tag === 'pron' && !((tagAt(line, k - 1) === 'prep' && k < p) || partitive)) break
    const group = groupAt(line, k)
    if (group && k === group.head) {
      if (!group.finite && !group.infinitive) {
        k = group.first - 1
        continue
      }
      if (group.infinitive) {
        // «plans to close», «the decision to leave»: inside a phrase only after a noun.
        if (!/^(?:noun|name|verb)$/.test(tagAt(line, group.first - 1) ?? '')) break
        k = group.first - 1
        continue
      }
      // «sent out a letter»: a particle and an object make it the verb of a clause.
      const sends = /^(?:out|up|off|down|over|away)$/.test(textAt(line, k + 1)) && startsPhrase(line, k + 2)
      if (
        !sends &&
        group.open &&
        isNominal(tagAt(line, group.first - 1)) &&
        isParticiple(line, k) &&
        !opensReport(line, group)
      ) {
        k = group.first - 1
        continue
      }
      const before = relativeStart(line, group, p)
      if (before === undefined) break
      k = before
      continue
    }
    if (group) {
      k = group.first - 1
      continue
    }
    if (tag === 'cc' && !joinsPhrases(line, k)) break
    k--
  }
  return k + 1
}

function opensReport(line: Line, group: VerbGroup): boolean {
  return (
    CUE_VERBS.get(group.lemma)?.frames.has('bare') === true &&
    group.head - group.first < 3 &&
    !/by/.test(textAt(line, group.head + 1))
  )
}

/** "and" inside a noun phrase: something nominal on both sides and no finite verb shortly before. */
function joinsPhrases(line: Line, k: number): boolean {
  if (!startsPhrase(line, k + 1)) return false
  for (let j = k - 1; j >= 0 && k - j < 12; j--) {
    const tag = tagAt(line, j)!
    if (tag === 'comma' || tag === 'stop' || tag === 'colon' || tag === 'that' || tag === 'sub' || tag === 'wh')
      return true
    if (tag === 'quote') return true
    const group = groupAt(line, j)
    if (group?.finite && !(group.open && isParticiple(line, group.head)))
      return relativeStart(line, group, k - 1) !== undefined
  }
  return true
}

/** A finite verb left of `p` that belongs to a relative clause inside the phrase: the word before that clause. */
function relativeStart(line: Line, group: VerbGroup, p: number): number | undefined {
  let r = group.first - 1
  while (r >= 0 && tagAt(line, r) === 'adv') r--
  const tag = tagAt(line, r)
  if ((tag === 'wh' || tag === 'that') && isNominal(tagAt(line, r - 1))) return r - 1
  if ((tag === 'wh' || tag === 'that') && tagAt(line, r - 1) === 'pron') return r - 1
  // «the people I've talked to», «the firm he founded»: a clause without its pronoun, its verb (or preposition) last.
  const last = tagAt(line, p)
  const stranded = group.head === p || (last === 'prep' && p - group.head < 3)
  if (!stranded) return undefined
  if (line.words[group.first]!.contracted) return isNominal(tagAt(line, group.first - 1)) ? group.first - 1 : undefined
  if (tag === 'pron' && isNominal(tagAt(line, r - 1))) return r - 1
  return undefined
}

function isCount(line: Line, k: number): boolean {
  return tagAt(line, k) === 'num' || /^(?:half|a)$/.test(textAt(line, k)) || /^(?:one|two|three)$/.test(textAt(line, k))
}

/** Start of the subject phrase that ends at `p`: what stands before it (fronted times, places) is left out. */
export function phraseStart(line: Line, p: number): number | undefined {
  const low = regionStart(line, p)
  if (low > p) return undefined
  let subject: number | undefined
  let time: number | undefined
  let attached = false
  let fronted = false
  let k = low
  while (k <= p) {
    const tag = tagAt(line, k)!
    const group = groupAt(line, k)
    // «About half of the residents», «over 200 guards»: an estimate, no preposition.
    const estimate =
      subject === undefined && /^(?:about|around|over|under)$/.test(textAt(line, k)) && isCount(line, k + 1)
    if (estimate) {
      subject = k
      k = Math.max(k + 1, basePhrase(line, k + 1, p) + 1)
      continue
    }
    if (tag === 'prep' || (tag === 'to' && !group?.infinitive)) {
      attached = true
      if (subject === undefined) fronted = true
      k++
      continue
    }
    if (group && group.first === k) {
      attached = true
      k = group.head + 1
      continue
    }
    if (tag === 'bracket' && textAt(line, k) === '(') {
      while (k <= p && textAt(line, k) !== ')') k++
      k++
      continue
    }
    if (tag === 'cc') {
      attached = subject !== undefined
      k++
      continue
    }
    if (tag === 'wh' || tag === 'that') {
      attached = true
      k++
      continue
    }
    if (!startsPhrase(line, k)) {
      k++
      continue
    }
    const end = Math.max(k, basePhrase(line, k, p))
    if (!attached) {
      if (isTimePhrase(line, k, p)) time = k
      else {
        subject = k
        fronted = false
      }
    } else if (fronted && end >= p) subject = subject ?? k
    attached = false
    k = end + 1
  }
  return subject ?? time
}

/** "Ann Lee, 68, a nurse at the port said": the apposition lacks its closing comma. */
function withLostComma(line: Line, start: number, p: number): Subject | undefined {
  if (!/^(?:a|an|the)$/.test(textAt(line, start)) || tagAt(line, start - 1) !== 'comma') return undefined
  let k = start - 2
  if (tagAt(line, k) === 'num' && tagAt(line, k - 1) === 'comma') k -= 2
  const last = k
  while (k >= 0 && (tagAt(line, k) === 'name' || (tagAt(line, k) === 'mark' && textAt(line, k) === '.'))) k--
  if (k === last) return undefined
  const before = tagAt(line, k)
  const opens = before === undefined || before === 'comma' || isClosing(line, k) || before === 'quote'
  return opens && last - k > 1 ? phrase(k + 1, withoutTime(line, start, p), k + 1) : undefined
}

/** "Lee, Park and Kim said": a list of subjects. */
function extendList(line: Line, start: number, p: number): Subject {
  const end = withoutTime(line, start, p)
  let from = start
  let joined = false
  for (let k = start; k <= p; k++) if (tagAt(line, k) === 'cc') joined = true
  if (joined)
    for (let n = 0; n < 6 && tagAt(line, from - 1) === 'comma'; n++) {
      let k = from - 2
      while (k >= 0 && from - k < 8 && isNominal(tagAt(line, k))) k--
      if (k === from - 2) break
      const item = tagAt(line, k) === 'det' || tagAt(line, k) === 'poss' ? k : k + 1
      const before = tagAt(line, item - 1)
      if (!(before === undefined || before === 'comma' || before === 'that' || before === 'sub' || before === 'cc'))
        break
      from = item
      if (before !== 'comma') break
    }
  return phrase(from, end, from)
}

const TIME_LEADS = /^(?:last|this|next|that|late|early|earlier|each|every|past)$/

/** "Lee on Friday said": the time is not part of who speaks. */
export function withoutTime(line: Line, from: number, to: number): number {
  if (from === to || !isTimeWord(line, to)) return to
  let k = to
  while (k > from && (isTimeWord(line, k - 1) || TIME_LEADS.test(textAt(line, k - 1)) || tagAt(line, k - 1) === 'num'))
    k--
  if (k > from && tagAt(line, k - 1) === 'prep') {
    if (!/^(?:on|in|at|since|by)$/.test(textAt(line, k - 1))) return to
    k--
  }
  const end = k - 1
  // A participle keeps its time: «a poll released on Thursday».
  const before = tagAt(line, end)
  return before === 'verb' || end < from ? to : end
}

type Segment = { readonly from: number; readonly to: number; readonly kind: 'phrase' | 'age' | 'aside' | 'clause' }

/** The verb follows a comma: an apposition, an age or an aside stands between subject and verb. */
function acrossCommas(line: Line, comma: number, group: VerbGroup): Subject {
  const segments: Segment[] = []
  let right = comma
  while (segments.length < 6) {
    let left = right - 1
    while (left >= 0 && comma - left < 80) {
      const tag = tagAt(line, left)
      if (tag === 'comma' || tag === 'stop' || tag === 'colon') break
      if (isClosing(line, left)) {
        const open = pairAt(line, left)!.open - line.offset
        if (open < 0) break
        if (tagAt(line, left - 1) === 'comma' || pairAt(line, left)!.close! - pairAt(line, left)!.open > 8) break
        left = open - 1
        continue
      }
      if (isOpening(line, left)) break
      left--
    }
    if (right - left > 1) segments.unshift(classify(line, left + 1, right - 1))
    if (tagAt(line, left) !== 'comma') break
    right = left
  }
  if (segments.length === 1 && segments[0]!.kind === 'clause') return { type: 'shared', from: comma }
  let m = segments.length - 1
  while (m >= 0 && segments[m]!.kind !== 'clause') m--
  // A clause may end in the subject: «It was late when Smith, the envoy, spoke».
  m++
  while (m < segments.length && (segments[m]!.kind !== 'phrase' || tagAt(line, segments[m]!.from) === 'prep')) m++
  if (m >= segments.length - 1 || segments.length < 2) return { type: 'shared', from: comma }
  const head = segments[m]!
  const start = phraseStart(line, head.to)
  if (start === undefined) return { type: 'shared', from: comma }
  let end = head.to
  for (let k = m + 1; k < segments.length; k++) {
    if (segments[k]!.kind === 'aside') break
    end = segments[k]!.to
  }
  if (group.gerund) return { type: 'shared', from: comma }
  return phrase(Math.max(start, head.from), end, Math.max(start, head.from))
}

function classify(line: Line, from: number, to: number): Segment {
  const tag = tagAt(line, from)
  if (from === to && tag === 'num') return { from, to, kind: 'age' }
  if (textAt(line, from) === 'as' && asReport(line, from + 1, to)) return { from, to, kind: 'aside' }
  if (/^(?:of|from)$/.test(textAt(line, from)) && from > 0) return { from, to, kind: 'phrase' }
  // «This year at the meeting, Lee, …»
  if (isTimePhrase(line, from, to)) return { from, to, kind: 'clause' }
  if (tag === 'wh' || tag === 'prep' || tag === 'adv' || tag === 'to')
    return {
      from,
      to,
      kind: tag === 'prep' || tag === 'adv' || tag === 'wh' || tag === 'to' ? aside(from, to) : 'clause',
    }
  const first = groupAt(line, from)
  if (first && first.first === from && !first.finite) return { from, to, kind: 'aside' }
  if (first?.open && first.first === from) return { from, to, kind: 'aside' }
  if (tag === 'sub') return { from, to, kind: 'clause' }
  for (let k = from; k <= to; k++) {
    const group = groupAt(line, k)
    if (group && group.first === k && group.finite && !(group.open && isParticiple(line, group.head))) {
      const before = tagAt(line, k - 1)
      if (before === 'wh' || before === 'that') continue
      return { from, to, kind: 'clause' }
    }
  }
  return { from, to, kind: startsPhrase(line, from) || tag === 'cc' || tag === 'that' ? 'phrase' : 'clause' }
}

/** A relative clause or prepositional phrase between commas; at the head of the sentence it is a fronted adverbial. */
function aside(from: number, to: number): 'aside' | 'clause' {
  return from === 0 || to < from ? 'clause' : 'aside'
}

/** "The board - nine members - said". */
function acrossDashes(line: Line, p: number): Subject {
  let k = p - 1
  while (k > 0 && p - k < 30 && tagAt(line, k) !== 'dash' && tagAt(line, k) !== 'stop') k--
  if (tagAt(line, k) !== 'dash' || k < 1) return { type: 'none', from: p }
  while (k > 0 && tagAt(line, k - 1) === 'dash') k--
  if (!isPhraseEnd(line, k - 1)) return { type: 'none', from: p }
  const start = phraseStart(line, k - 1)
  if (start === undefined) return { type: 'none', from: p }
  let end = p - 1
  while (end > start && tagAt(line, end) === 'dash') end--
  return phrase(start, end, start)
}
