import type { CueVerb } from '#lexicon/english'
import type { Range } from '../../model.ts'
import { clean, contentRange, cueRange, makeFound, quotedContent, sharing } from './build.ts'
import type { Opener } from './clause-starts.ts'
import type { Clauses } from './clauses.ts'
import { contentEnd, scopeEnd, scopeStart } from './extent.ts'
import type { Found } from './found.ts'
import type { VerbGroup } from './groups.ts'
import { groupAt, isClosing, isOpening, type Line, pairAt, type Stretch, tagAt, textAt } from './line.ts'
import { basePhrase, isNominal, skipAdjuncts, startsPhrase, withAppositions } from './phrases.ts'
import { withoutTime } from './subjects.ts'

/** Frequent enough after what they report to be read so without quotation marks. */
const INVERTING = new Set([
  'say',
  'add',
  'report',
  'write',
  'explain',
  'warn',
  'claim',
  'note',
  'argue',
  'announce',
  'tweet',
  'ask',
  'reply',
  'insist',
  'joke',
  'declare',
  'confirm',
])

/** The cue stands after its content or inside it: `"C," S said.`, `"C," said S.`, `C1, S said, C2`. */
export function postposed(clauses: Clauses, k: number, cue: CueVerb, cueEnd?: number): Found | undefined {
  if (!cue.frames.has('after') && cueEnd === undefined) return undefined
  const { line } = clauses
  const group = line.groups[k]!
  const subject = clauses.subjects[k]!
  const limit = scopeEnd(line, group.head)
  if (subject.type === 'phrase' && !subject.relative) {
    // «…, you know, …» fills a pause; «…, both testified» belongs to a list.
    const who = textAt(line, subject.at.from)
    if (subject.at.from === subject.at.to && /^(?:you|both|all|each|it's|that)$/.test(who)) return undefined
    const b = withoutStray(line, beforeSubject(line, subject.clauseFrom))
    const low = scopeStart(line, group.head)
    if (b < low) return undefined
    const closing = closingBefore(line, b, group.head)
    if (
      closing === undefined &&
      (tagAt(line, b) !== 'comma' || !(cue.frames.has('that') || cue.frames.has('bare') || cueEnd !== undefined))
    )
      return undefined
    if (closing === undefined && (!isWhole(line, low, b - 1) || leavesOpen(line, low, b))) return undefined
    const opener = clauses.openers[k]
    if (opener && !splits(line, opener, group, closing, low, b)) return undefined
    // «Likening it to "theft," Lee said the deal …»: the marks belong to what is fronted.
    if (opener && opener.frame !== 'quote' && closing !== undefined && pairAt(line, closing)!.open - line.offset > low)
      return undefined
    return assemble(clauses, k, cue, subject.at, cueEnd ?? group.head, closing, b, limit, false)
  }
  return inverted(clauses, k, cue, limit)
}

/** «The group said that after the vote, the government announced …»: the clause after "that" is still to come. */
function leavesOpen(line: Line, low: number, b: number): boolean {
  for (let j = low + 1; j < b; j++) {
    if (tagAt(line, j) !== 'that' || !groupAt(line, j - 1)?.finite) continue
    const next = tagAt(line, j + 1)
    if ((next === 'sub' || next === 'prep') && !isWhole(line, j + 1, b - 1)) return true
  }
  return false
}

/** A closing mark without its opening one, after a comma, stands where the comma stands. */
function withoutStray(line: Line, b: number): number {
  return tagAt(line, b) === 'quote' && pairAt(line, b) === undefined && tagAt(line, b - 1) === 'comma' ? b - 1 : b
}

function beforeSubject(line: Line, from: number): number {
  let b = from - 1
  while (b >= 0 && tagAt(line, b) === 'adv') b--
  return b
}

/** The mark that closes a quotation right before: at `b`, or before a comma at `b`. */
function closingBefore(line: Line, b: number, cueEnd: number): number | undefined {
  if (isClosing(line, b)) {
    const last = line.words[b - 1]?.text
    // «the "hysterical" senator said» is no quotation with its speaker.
    const pair = pairAt(line, b)!
    const after = tagAt(line, cueEnd + 1)
    if (pair.close! - pair.open > 6 && (after === 'stop' || after === undefined || after === 'comma')) return b
    return last === ',' ||
      last === '.' ||
      last === '?' ||
      last === '!' ||
      last === '-' ||
      (last !== undefined && isClosing(line, b - 1))
      ? b
      : undefined
  }
  if (tagAt(line, b) === 'comma' && isClosing(line, b - 1)) return b - 1
  return undefined
}

/** Words before a comma that can be (the first part of) what is reported: no fronted "In May" or "Speaking in Rome". */
function isWhole(line: Line, from: number, to: number): boolean {
  if (to < from) return false
  const first = groupAt(line, from)
  if (first && first.first === from && !first.finite && !hasMainVerb(line, first.head + 1, to)) return false
  const tag = tagAt(line, from)
  if (tag === 'prep' || tag === 'to') return hasMainVerb(line, from, to)
  if (tag === 'sub') return countMain(line, from, to) >= 2
  return true
}

function hasMainVerb(line: Line, from: number, to: number): boolean {
  return countMain(line, from, to) >= 1
}

/** Finite verbs that are not those of relative clauses. */
function countMain(line: Line, from: number, to: number): number {
  let n = 0
  for (let i = from; i <= to; i++) {
    const g = groupAt(line, i)
    if (!g || g.first !== i || !g.finite) continue
    const before = tagAt(line, i - 1)
    if (before !== 'wh' && before !== 'that') n++
  }
  return n
}

/** With something after the cue that could be its content: is the cue in the middle of one content all the same? */
function splits(
  line: Line,
  opener: Opener,
  group: VerbGroup,
  closing: number | undefined,
  low: number,
  b: number,
): boolean {
  if (closing !== undefined) {
    if (opener.frame === 'quote') return true
    // «"A," he said, that …»: never; but «"A," he told them the day …» has no opener that counts.
    return (
      opener.frame === 'bare' ||
      opener.frame === 'whether' ||
      opener.frame === 'to' ||
      opener.frame === 'thing' ||
      opener.frame === 'about'
    )
  }
  if (opener.frame === 'quote' && tagAt(line, opener.from - 1) === 'comma' && opener.from - group.head > 1) {
    const g = groupAt(line, opener.from + 1)
    if (g && g.first === opener.from + 1 && g.finite && isNominal(tagAt(line, low))) return true
    return countMain(line, low, b - 1) > 0
  }
  return false
}

/** `"C," said S.` and, seldom, `C, said S.` */
function inverted(clauses: Clauses, k: number, cue: CueVerb, limit: number): Found | undefined {
  const { line } = clauses
  const group = line.groups[k]!
  if (group.head !== group.first || !group.finite) return undefined
  let b = group.first - 1
  while (b >= 0 && tagAt(line, b) === 'adv') b--
  b = withoutStray(line, b)
  const closing = closingBefore(line, b, line.words.length)
  if (closing === undefined && (tagAt(line, b) !== 'comma' || !INVERTING.has(cue.lemma))) return undefined
  const at = group.head + 1
  if (!startsPhrase(line, at) || isOpening(line, at)) return undefined
  const end = tagAt(line, at) === 'pron' ? at : speakerEnd(line, at, limit)
  if (end < at) return undefined
  const next = tagAt(line, end + 1)
  if (closing === undefined) {
    const low = scopeStart(line, group.head)
    if (!isWhole(line, low, b - 1) || !(next === undefined || next === 'stop' || next === 'comma')) return undefined
    if (countMain(line, low, b - 1) === 0) return undefined
  } else if (groupAt(line, end + 1)?.finite && groupAt(line, end + 1)!.first === end + 1) return undefined
  return assemble(clauses, k, cue, { from: at, to: withoutTime(line, at, end) }, end, closing, b, limit, true)
}

/** «said Lee of his choice», «said Lee on the club's website»: after a name only "of the …" and the like belong to it. */
function speakerEnd(line: Line, at: number, limit: number): number {
  const base = basePhrase(line, at, limit)
  const next = textAt(line, base + 1)
  const belongs = /^(?:of|from|for)$/.test(next) && tagAt(line, base + 2) !== 'poss'
  const joins = tagAt(line, base + 1) === 'prep' || tagAt(line, base + 1) === 'to'
  if (tagAt(line, base) === 'name' && joins && !belongs) return base
  return withAppositions(line, at, limit)
}

/** Puts the pieces of content around a cue together. */
function assemble(
  clauses: Clauses,
  k: number,
  cue: CueVerb,
  source: Stretch,
  last: number,
  closing: number | undefined,
  b: number,
  limit: number,
  inverse: boolean,
): Found | undefined {
  const { line } = clauses
  const { tokens } = line.analysed
  const group = line.groups[k]!
  const low = scopeStart(line, group.head)
  const content: Range[] = []
  let direct = false
  if (closing !== undefined) {
    const pair = pairAt(line, closing)!
    const open = pair.open - line.offset
    const lead = open > low ? clean(line, low, open - 1) : undefined
    const before = tagAt(line, open - 1)
    const reports = lead !== undefined && reportsInto(clauses, k, open)
    direct = lead === undefined || before === 'colon' || before === 'comma' || before === 'stop' || reports
    if (direct) {
      let end = pair.close! - 1
      while (end > pair.open + 1 && /^[.,]$/.test(tokens[end]!.text)) end--
      content.push({ start: tokens[pair.open + 1]!.start, end: tokens[end]!.end })
    } else content.push(rangeOfWords(line, lead!.from, closing))
  } else {
    const whole = clean(line, low, b - 1)
    if (whole === undefined) return undefined
    content.push(contentRange(line, whole.from, whole.to))
  }
  const rest = skipTail(line, last + 1, limit, cue)
  const shares = sharing(clauses, k)
  let resumable = true
  if (rest !== undefined) {
    const opens = isOpening(line, rest)
    if (opens) {
      const more = quotedContent(line, rest, limit, shares)
      if (more.length > 0) {
        content.push(more[0]!)
        resumable = false
      }
    } else if (closing === undefined && goesOn(line, rest, low, b)) {
      const end = contentEnd(line, rest, 'bare', limit, shares)
      if (end >= rest) {
        content.push(contentRange(line, rest, end))
        resumable = false
      }
    }
  }
  const quoted = closing !== undefined
  const found = makeFound({
    line,
    group,
    cue,
    source,
    content,
    rule: inverse ? 'en-inverted' : quoted ? 'en-quote-verb' : content.length > 1 ? 'en-split' : 'en-clause-verb',
    resumable: resumable && (quoted || lastIsQuoted(line, b)),
  })
  if (inverse) found.cue = [cueRange(line, group, group.head)]
  return found
}

function rangeOfWords(line: Line, from: number, to: number): Range {
  return { start: line.words[from]!.token.start, end: line.words[to]!.token.end }
}

function lastIsQuoted(line: Line, b: number): boolean {
  for (let i = b; i >= 0 && b - i < 6; i--) if (isClosing(line, i)) return true
  return false
}

/** An earlier cue in the line already leads into the quotation that opens at `open`. */
function reportsInto(clauses: Clauses, k: number, open: number): boolean {
  for (let j = 0; j < k; j++)
    if (clauses.openers[j]?.frame === 'quote' && clauses.openers[j]!.from === open) return true
  return false
}

/** Where the content goes on after the cue: after a comma or colon; `undefined` where it does not. */
function skipTail(line: Line, i: number, limit: number, cue: CueVerb): number | undefined {
  let k = i
  if (cue.frames.has('told') && startsPhrase(line, k) && !isOpening(line, k)) k = basePhrase(line, k, limit) + 1
  k = skipAdjuncts(line, k, limit)
  if (k > limit) return undefined
  if (isOpening(line, k)) return k
  const tag = tagAt(line, k)
  if (tag === 'comma' || tag === 'colon' || tag === 'dash') return k + 1 <= limit ? k + 1 : undefined
  return undefined
}

/** After "C1, he said," the words belong to the content, unless the narrator goes on. */
function goesOn(line: Line, rest: number, low: number, b: number): boolean {
  const tag = tagAt(line, rest)
  const text = textAt(line, rest)
  if (text === 'citing' || text === 'quoting' || text === 'according' || text === 'speaking') return false
  const group = groupAt(line, rest)
  if (countMain(line, low, b - 1) === 0) return tag !== 'stop'
  if (group?.gerund && group.first === rest) return false
  if (tag === 'wh') return text === 'when' || text === 'where'
  if (tag === 'prep' || tag === 'num') return false
  // «…, she said, but "if they come, …"»: the marks show that she goes on.
  if (tag === 'cc') return isOpening(line, rest + 1)
  if (tag === 'sub') return /^(?:because|if|unless|since|as|so|until|when)$/.test(text)
  return false
}
