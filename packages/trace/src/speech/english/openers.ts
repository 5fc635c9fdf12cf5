import type { CueVerb, Frame } from '#lexicon/english'
import type { VerbGroup } from './groups.ts'
import { groupAt, isClosing, isOpening, type Line, pairAt, tagAt, textAt } from './line.ts'
import { basePhrase, fullPhrase, isParticiple, isPrepositional, skipAdjuncts, startsPhrase } from './phrases.ts'
import { smallClause } from './small-clauses.ts'

/** What follows a cue and opens its content. */
export interface Opener {
  readonly frame: Frame
  /** First word of the content. */
  readonly from: number
  /** First word after the cue and its addressee that can belong to a subject: content may not end before it. */
  readonly cueTo?: number
  /** Where the search for its end begins, past what stands between commas: "described X, which Y, as Z". */
  readonly core?: number
  /** Last word of the content, where it does not run on: "as long as leaders expect it to". */
  readonly to?: number
}

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
      if (from !== undefined) return { frame: 'to', from }
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

/** "to leave", "not to leave", "never to leave". */
export function infinitiveAt(line: Line, k: number): number | undefined {
  let i = k
  if (tagAt(line, i) === 'not' || (tagAt(line, i) === 'adv' && tagAt(line, i + 1) === 'to')) i++
  const group = groupAt(line, i)
  if (group?.infinitive && group.first === i) return k
  if (tagAt(line, i) === 'to' && isOpening(line, i + 1)) {
    const inner = groupAt(line, i + 2)
    const word = line.words[i + 2]
    if (inner || word?.tag === 'adv' || word?.tag === 'not') return k
  }
  return undefined
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

const DEED =
  /(?:tion|sion|ment|ance|ence|ure|al|ing|ity|age|ness|th|ship|cy|ism|lack|loss|rise|fall|death|attack|end|start|launch|release|use|plan|deal|ban|cut|risk|threat|change|increase|decrease|drop|return|visit|link|role|delay|collapse|support|help|abuse|murder|rape|strike|raid|arrest|withdrawal|claims?|reports?|allegations?|accusations?|charges?|rumou?rs?|suggestions?|number|names?|preference|intention|involvement|wrongdoing)s?$/

const CHANGE = /^(?:rise|fall|surge|increase|decrease|drop|growth|decline|jump|cut|change|reduction|slump|spike)s?$/

/** A noun phrase that stands for a clause: its head is a deed and something depends on it. */
export function hasArguments(line: Line, from: number, limit: number): boolean {
  if (!startsPhrase(line, from)) return false
  const head = basePhrase(line, from, limit)
  if (head < from || tagAt(line, head) === 'pron' || tagAt(line, head) === 'obj') return false
  const tag = tagAt(line, head + 1)
  const next =
    tag === 'prep' &&
    /^(?:on|at|in|during|by|with|as|from|since)$/.test(textAt(line, head + 1)) &&
    !(textAt(line, head + 1) === 'in' && CHANGE.test(textAt(line, head)))
      ? undefined
      : tag
  const participle = groupAt(line, head + 1)
  const depends =
    next === 'prep' ||
    participle?.infinitive === true ||
    (participle?.first === head + 1 && !participle.finite) ||
    participle?.open === true
  const possessed = line.words[from]?.tag === 'poss' || line.words[from]?.possessive
  return (DEED.test(textAt(line, head)) || CHANGE.test(textAt(line, head))) && (depends || possessed === true)
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

/** A clause whose finite verb stands right after its subject phrase. */
function strictClauseAt(line: Line, i: number, limit: number): boolean {
  const tag = tagAt(line, i)
  if (tag === 'pron' || !startsPhrase(line, i)) return true
  for (const end of [basePhrase(line, i, limit), fullPhrase(line, i, limit)]) {
    let k = end + 1
    if (tagAt(line, k) === 'comma') k = (closingComma(line, k, limit) ?? k) + 1
    while (tagAt(line, k) === 'adv') k++
    const g = groupAt(line, k)
    if (g?.finite && g.first === k && g.head <= limit && !(g.open && textAt(line, g.head + 1) === 'by')) return true
    if (tagAt(line, k) === 'wh' || tagAt(line, k) === 'that') return true
  }
  return false
}

/** A clause begins here: a subject and, before the sentence or its part ends, a finite verb that is no relative clause's. */
export function clauseAt(line: Line, i: number, limit: number): boolean {
  if (i > limit) return false
  let tag = tagAt(line, i)
  if (textAt(line, i) === 'there' && groupAt(line, i + 1)?.finite) return true
  if (tag === 'adv') {
    const k = tagAt(line, i + 1) === 'adv' ? i + 2 : i + 1
    if (!startsPhrase(line, k) && tagAt(line, k) !== 'sub' && tagAt(line, k) !== 'comma') return false
    if (tagAt(line, k) === 'adj') return false
    tag = 'adv'
  }
  if (tag === 'pron') {
    const word = line.words[i]!
    if (word.contracted) return true
    // A pronoun in the subject's case opens a clause even where its verb is in no list.
    if (/^(?:i|he|she|we|they)$/.test(word.text) && tagAt(line, i + 1) !== 'comma' && tagAt(line, i + 1) !== 'stop')
      return true
    const g = groupAt(line, i + 1) ?? groupAt(line, i + 2)
    if (g?.finite && g.first <= i + 2) return true
  }
  if (tag === 'comma' || tag === 'stop' || tag === 'colon' || tag === 'dash' || tag === 'cc' || tag === 'to')
    return false
  if (tag === 'wh' && !/^(?:when|where)$/.test(textAt(line, i))) return false
  let pending = 0
  // «said between 30 and 40 percent would …»
  const estimate =
    tag === 'prep' &&
    /^(?:between|about|around|over|under|up)$/.test(textAt(line, i)) &&
    /^(?:num|to)$/.test(tagAt(line, i + 1) ?? '')
  if (tag === 'prep' && !estimate) return afterFronted(line, i, limit)
  if (tag === 'sub' || tag === 'wh') pending = 1
  else if (!estimate && tag !== 'adv' && tag !== 'quote' && !startsPhrase(line, i) && !groupAt(line, i)?.gerund)
    return false
  const nominal = startsPhrase(line, i)
  let commas = 0
  for (let k = i; k <= limit && k - i < 45; k++) {
    const t = tagAt(line, k)!
    if (t === 'stop' || t === 'colon' || t === 'dash') return false
    if (t === 'comma') {
      if (++commas > 3) return false
      // A noun phrase before a comma is a subject only if the comma opens an apposition that closes again.
      if (nominal && pending === 0) {
        const close = closingComma(line, k, limit)
        if (close === undefined) return false
        k = close
        continue
      }
    }
    // «think much and just took»: the verb after "and" has its subject elsewhere.
    if (t === 'cc' && pending === 0) {
      let j = k + 1
      while (tagAt(line, j) === 'adv') j++
      const next = groupAt(line, j)
      if (next?.finite && next.first === j && !line.words[j]!.contracted) return false
      if (nominal && tagAt(line, j) === 'pron') return false
      if (nominal && /^an?$/.test(textAt(line, i)) && startsPhrase(line, j)) {
        const second = groupAt(line, basePhrase(line, j, limit) + 1)
        if (second?.finite && second.first === basePhrase(line, j, limit) + 1) return false
      }
    }
    if (k > i && (t === 'wh' || t === 'that' || (t === 'sub' && !isPrepositional(line, k)))) pending++
    const g = groupAt(line, k)
    if (!g || g.first !== k) continue
    if (!g.finite) {
      k = g.head
      continue
    }
    if (k === i) return g.copula === false && line.words[k]!.contracted
    if (tag === 'quote' && k === i + 1 && !line.words[k]!.contracted) return false
    if (pending > 0) pending--
    else if (!(g.open && isReduced(line, g, limit))) return true
    k = g.head
  }
  return false
}

/** "in May, people were told": a phrase, a comma, and a clause. */
function afterFronted(line: Line, i: number, limit: number): boolean {
  for (let k = i + 1; k <= limit && k - i < 15; k++) {
    const tag = tagAt(line, k)
    if (tag === 'comma') return startsPhrase(line, k + 1) && clauseAt(line, k + 1, limit)
    const g = groupAt(line, k)
    if (tag === 'stop' || tag === 'quote' || (g?.finite && g.first === k)) return false
  }
  return false
}

/** The comma that closes an apposition opened at `k`, right before a finite verb. */
function closingComma(line: Line, k: number, limit: number): number | undefined {
  for (let j = k + 1; j <= limit && j - k < 20; j++) {
    if (tagAt(line, j) !== 'comma') continue
    const g = groupAt(line, j + 1) ?? (tagAt(line, j + 1) === 'adv' ? groupAt(line, j + 2) : undefined)
    if (g?.finite && g.first <= j + 2) return j
  }
  return undefined
}

/** "the man arrested on Friday": a participle, since an agent or another finite verb follows. */
function isReduced(line: Line, g: VerbGroup, limit: number): boolean {
  if (textAt(line, g.head + 1) === 'by') return true
  return isParticiple(line, g.head) && laterFinite(line, g.head + 1, limit)
}

/** Whether a finite verb of the same clause follows soon. */
function laterFinite(line: Line, from: number, limit: number): boolean {
  for (let k = from; k <= limit && k - from < 15; k++) {
    const t = tagAt(line, k)
    if (t === 'comma' || t === 'stop' || t === 'wh' || t === 'sub' || t === 'that') return false
    const g = groupAt(line, k)
    if (g && g.first === k && g.finite) return true
  }
  return false
}
