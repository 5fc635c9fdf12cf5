import type { Frame } from '#lexicon/english'
import type { VerbGroup } from './groups.ts'
import { groupAt, isOpening, type Line, tagAt, textAt } from './line.ts'
import { basePhrase, fullPhrase, isParticiple, isPrepositional, startsPhrase } from './phrases.ts'

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

export function isStop(line: Line, i: number): boolean {
  const tag = tagAt(line, i)
  return tag === undefined || tag === 'comma' || tag === 'stop'
}

/** A clause whose finite verb stands right after its subject phrase. */
export function strictClauseAt(line: Line, i: number, limit: number): boolean {
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
