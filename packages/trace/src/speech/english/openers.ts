import type { CueVerb } from '#lexicon/english'
import { clauseAt, hasArguments, infinitiveAt, type Opener, strictClauseAt } from './clause-starts.ts'
import type { VerbGroup } from './groups.ts'
import { groupAt, isClosing, isOpening, type Line, pairAt, tagAt, textAt } from './line.ts'
import { basePhrase, skipAdjuncts, startsPhrase } from './phrases.ts'
import { smallClause } from './small-clauses.ts'

const WHETHER = new Set(['if', 'whether', 'how', 'why', 'what', 'who', 'which', 'where', 'when', 'whom', 'whose'])

/** The content after an active cue, or `undefined` where nothing after it can be one. */
export function findOpener(line: Line, group: VerbGroup, cue: CueVerb, limit: number): Opener | undefined {
  const first = group.head + 1 + (cue.particle === undefined ? 0 : 1)
  if (first > limit) return undefined
  const { frames } = cue
  const told = frames.has('told') ? afterAddressee(line, first, limit) : undefined
  const plain = skipAdjuncts(line, first, limit)
  const starts = told === undefined || told === plain ? [plain] : [plain, told]
  if (plain !== first) starts.push(first)
  // Whoever is told comes first: «told the council on Friday sanctions were …».
  if (cue.lemma === 'tell' && told !== undefined && told > first) starts.splice(0, starts.length, told)
  if (frames.has('that'))
    for (const k of starts) {
      // «said, citing two officials, that …»
      const aside =
        tagAt(line, k) === 'comma' && groupAt(line, k + 1)?.gerund ? closeOfAside(line, k, limit) : undefined
      if (aside !== undefined) return { frame: 'that', from: aside }
      // «said on Monday, that …»
      const at = tagAt(line, k) === 'comma' && k > first ? k + 1 : k
      if (tagAt(line, at) !== 'that' || at >= limit) continue
      if (textAt(line, at + 1) === ':' && at + 2 <= limit)
        return { frame: isOpening(line, at + 2) ? 'quote' : 'that', from: at + 2 }
      return { frame: 'that', from: tagAt(line, at + 1) === 'comma' ? at + 2 : at + 1 }
    }
  if (frames.has('quote')) {
    for (const k of starts) {
      const opener = quoteAt(line, k, limit)
      if (opener && speaks(line, opener, cue, first)) return opener
    }
    // «I will say this -- …», «he said this: …»
    if (/^(?:this|one|so)$/.test(textAt(line, first))) {
      let k = first + 1
      while (tagAt(line, k) === 'dash' || textAt(line, k) === ':' || textAt(line, k) === 'thing') k++
      if (k > first + 1 && k <= limit && textAt(line, k - 1) !== 'thing')
        return { frame: isOpening(line, k) ? 'quote' : 'bare', from: k }
    }
  }
  if (frames.has('whether')) {
    for (const k of starts) if (isWhether(line, k, first, cue)) return { frame: 'whether', from: k }
    // «questions on whether», «wondered about how»
    if (tagAt(line, first) === 'prep' && WHETHER.has(textAt(line, first + 1)))
      return { frame: 'whether', from: first + 1 }
  }
  if (frames.has('to') && textAt(line, first) !== 'for') {
    for (const k of starts) {
      const from = infinitiveAt(line, k)
      // «promised access as part of an effort to …»: the infinitive is the noun's.
      if (from !== undefined && isNear(line, first, k)) return { frame: 'to', from }
    }
  }
  const small = smallClause(line, first, limit, cue)
  if (small) return small
  if (frames.has('ing')) {
    const at = tagAt(line, first) === 'adv' ? first + 1 : first
    const g = groupAt(line, at)
    if (g?.gerund && g.first === at) return { frame: 'ing', from: at }
  }
  if (frames.has('to-ing') && tagAt(line, first) === 'to' && groupAt(line, first + 1)?.gerund)
    return { frame: 'to-ing', from: first + 1 }
  if (frames.has('bare')) {
    for (const k of told === undefined || cue.lemma === 'tell' ? starts : [told, plain, first])
      if (clauseAt(line, k, limit) && (!takesObject(group, cue) || strictClauseAt(line, k, limit)))
        return { frame: 'bare', from: k }
  }
  if (frames.has('about')) {
    const from = topicAt(line, first, limit)
    if (from !== undefined) return { frame: 'about', from }
  }
  if (frames.has('thing')) {
    const from = thingAt(line, first, limit, cue)
    if (from !== undefined) return { frame: 'thing', from }
  }
  return undefined
}

/** Words between a verb and its infinitive: whoever is spoken to, a time, a medium; no noun phrase with phrases of its own. */
function isNear(line: Line, first: number, k: number): boolean {
  for (let i = first; i < k; i++) if (/^(?:of|as)$/.test(textAt(line, i))) return false
  return true
}

/** First word after ", … , that"; `undefined` where no such aside opens at the comma. */
function closeOfAside(line: Line, comma: number, limit: number): number | undefined {
  for (let k = comma + 2; k < limit && k - comma < 20; k++)
    if (tagAt(line, k) === 'comma') return tagAt(line, k + 1) === 'that' ? k + 2 : undefined
  return undefined
}

/** After whoever is told: "reporters", "the court on Friday". */
function afterAddressee(line: Line, i: number, limit: number): number {
  const tag = tagAt(line, i)
  if (tag === 'pron' || tag === 'obj') return skipAdjuncts(line, i + 1, limit)
  if (!startsPhrase(line, i) || tag === 'quote') return i
  const end = basePhrase(line, i, limit)
  if (end < i) return i
  let k = end + 1
  // «told the rally politicians must …»: two phrases that touch.
  const next = groupAt(line, k)
  if (
    next?.finite &&
    next.first === k &&
    end - i >= 2 &&
    tagAt(line, end - 1) === 'noun' &&
    tagAt(line, end) === 'noun'
  )
    return end
  if (tagAt(line, k) === 'cc' && startsPhrase(line, k + 1)) k = basePhrase(line, k + 1, limit) + 1
  k = skipAdjuncts(line, k, limit)
  return k
}

function quoteAt(line: Line, k: number, limit: number): Opener | undefined {
  let i = k
  const tag = tagAt(line, i)
  if (tag === 'colon' || tag === 'comma') i++
  else if (tag === 'that') i++
  if (i > limit) return undefined
  // A mark that never closes and is no double one: the line's end closes it.
  if (tag === 'colon' && tagAt(line, i) === 'quote' && !isOpening(line, i) && i < limit && !isClosing(line, i))
    return { frame: 'bare', from: i + 1 }
  if (isOpening(line, i) && /^(?:det|poss|prep|adj)$/.test(tagAt(line, i - 1) ?? '')) return undefined
  if (isOpening(line, i)) {
    const pair = pairAt(line, i)!
    const words = (pair.close ?? pair.open + 20) - pair.open - 1
    // A comma does not lead into a quoted word of two: «he said, "senior" aides …».
    if (tag === 'comma' && words < 2) return undefined
    return { frame: 'quote', from: i }
  }
  if (tag === 'colon' && textAt(line, k) === ':' && startsPhrase(line, i)) return { frame: 'bare', from: i }
  return undefined
}

/** A quotation after a verb of the mind must hold a clause: "felt 'terrified of it'" reports none. */
function speaks(line: Line, opener: Opener, cue: CueVerb, first: number): boolean {
  if (
    opener.frame !== 'quote' ||
    cue.kind === 'say' ||
    cue.kind === 'write' ||
    tagAt(line, opener.from - 1) === 'colon'
  )
    return true
  if (opener.from > first && tagAt(line, opener.from - 1) === 'comma') return true
  const pair = pairAt(line, opener.from)!
  const end = Math.min(line.words.length, (pair.close ?? pair.open + 30) - line.offset)
  for (let k = opener.from + 1; k < end; k++) if (groupAt(line, k)?.finite && !groupAt(line, k)!.open) return true
  return false
}

function isWhether(line: Line, k: number, first: number, cue: CueVerb): boolean {
  const text = textAt(line, k)
  if (!WHETHER.has(text)) return false
  if (
    cue.kind !== 'ask' &&
    (tagAt(line, k + 1) === undefined || tagAt(line, k + 1) === 'stop' || groupAt(line, k + 2)?.gerund)
  )
    return false
  if (text === 'when' || text === 'where' || text === 'which' || text === 'who' || text === 'whose')
    return (
      k === first &&
      (cue.kind === 'ask' || cue.kind === 'know' || /^(?:specify|say|reveal|disclose|detail|explain)$/.test(cue.lemma))
    )
  if (text === 'if') return k === first || cue.kind === 'ask'
  return true
}

/** "of a lack of water", "about being seen", "against travelling": a deed or a noun phrase with arguments. */
function topicAt(line: Line, first: number, limit: number): number | undefined {
  if (!/^(?:of|about|against|on|over|for)$/.test(textAt(line, first))) return undefined
  const from = first + 1
  const g = groupAt(line, from)
  if (g?.gerund && g.first === from) return from
  if (WHETHER.has(textAt(line, from))) return from
  return hasArguments(line, from, limit) ? from : undefined
}

function thingAt(line: Line, first: number, limit: number, cue: CueVerb): number | undefined {
  const from = first
  if (!startsPhrase(line, from) || tagAt(line, from) === 'pron' || tagAt(line, from) === 'obj') return undefined
  const head = basePhrase(line, from, limit)
  if (head < from) return undefined
  if (cue.kind === 'deny') return DENIED.test(textAt(line, head)) || hasArguments(line, from, limit) ? from : undefined
  if (cue.kind === 'show') return tagAt(line, head + 1) === 'prep' && head > from ? from : undefined
  return hasArguments(line, from, limit) ? from : undefined
}
const DENIED =
  /^(?:claims?|reports?|allegations?|accusations?|charges?|rumou?rs?|suggestions?|involvement|wrongdoing|responsibility|guilt|link|links|assertions?|criticisms?|speculation|account|accounts)$/

/** Verbs that also take a plain object ("confirm a judge", "concede a goal"), and verbs that are not finite. */
function takesObject(group: VerbGroup, cue: CueVerb): boolean {
  return !group.finite || cue.kind === 'perceive' || cue.kind === 'know' || OBJECT_VERBS.test(cue.lemma)
}
const OBJECT_VERBS = /^(?:concede|add|guarantee|find|forecast|know|recall|remember|discover|learn)$/
