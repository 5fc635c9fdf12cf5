import { BASE, ING, PARTICIPLE, PAST, THIRD } from '#lexicon/english'
import type { Tag, Word } from './word.ts'

/** A verb with its auxiliaries, negation and the adverbs between them; word indices into the sentence. */
export interface VerbGroup {
  /** First word (an auxiliary, or the verb itself). */
  readonly first: number
  /** The verb that carries the meaning. */
  readonly head: number
  readonly lemma: string
  /** It can be the verb of a clause: not an infinitive, a gerund or a participle without auxiliary. */
  readonly finite: boolean
  /** Simple past and participle are written alike and no auxiliary tells: "a man accused of…", "he accused…". */
  readonly open: boolean
  readonly infinitive: boolean
  readonly gerund: boolean
  readonly passive: boolean
  readonly negated: boolean
  readonly modal: boolean
  /** "be" alone, with an adjective or noun phrase after it. */
  readonly copula: boolean
  readonly present: boolean
}

const ADVERB_WINDOW = 6

/** Finds the verb groups of a sentence, in order and without overlap. */
export function findGroups(ws: readonly Word[]): VerbGroup[] {
  const out: VerbGroup[] = []
  let i = 0
  while (i < ws.length) {
    const plainly = groupAt(ws, i)
    if (plainly === undefined) i++
    else {
      const group = helpBut(ws, plainly)
      out.push(isCaused(ws, group, out[out.length - 1]) ? { ...group, finite: false, infinitive: true } : group)
      i = group.head + 1
    }
  }
  return out
}

/** "let the others play", "help them rebuild": a base form after its object is no verb of its own clause. */
function isCaused(ws: readonly Word[], group: VerbGroup, before: VerbGroup | undefined): boolean {
  if (before === undefined || group.first !== group.head || ws[group.head]!.forms !== BASE) return false
  if (!/^(?:let|make|help|bid|have|watch|hear|see)$/.test(before.lemma) || group.head - before.head > 7) return false
  for (let k = before.head + 1; k < group.head; k++)
    if (!/^(?:det|poss|adj|noun|name|obj|num|mark|joiner|pron)$/.test(ws[k]!.tag)) return false
  return group.head > before.head + 1
}

function groupAt(ws: readonly Word[], start: number): VerbGroup | undefined {
  const w = ws[start]!
  if (w.contracted) return fromAuxiliary(ws, start, contractedTag(w), true)
  if (w.tag === 'modal' || w.tag === 'have' || w.tag === 'be' || w.tag === 'do')
    return fromAuxiliary(ws, start, w.tag, false)
  if (w.tag === 'to') {
    // «according to state television»
    if (/^(?:according|due|thanks|prior|addition|regard|respect|contrary)$/.test(ws[start - 1]?.text ?? ''))
      return undefined
    // «the people I've talked to say»
    if (/^(?:talk|speak|listen)$/.test(ws[start - 1]?.verb?.lemma ?? '') && ws[start - 2]?.tag !== 'det')
      return undefined
    const k = skip(ws, start + 1)
    const v = ws[k]
    if (v === undefined) return undefined
    const base = v.text === 'be' || v.text === 'have' || v.text === 'do' || (v.tag === 'verb' && (v.forms & BASE) !== 0)
    if (!base) return undefined
    const inner = v.tag === 'verb' ? plain(ws, k) : fromAuxiliary(ws, k, v.tag, false)
    return inner && { ...inner, first: start, finite: false, open: false, infinitive: true }
  }
  if (w.tag === 'verb') return plain(ws, start)
  return undefined
}

/** "couldn't help but think": one cue. */
function helpBut(ws: readonly Word[], group: VerbGroup): VerbGroup {
  if (group.lemma !== 'help' || ws[group.head + 1]?.text !== 'but') return group
  const k = skip(ws, group.head + 2)
  const v = ws[k]
  if (v?.verb === undefined || (v.forms & BASE) === 0) return group
  return { ...group, head: k, lemma: v.verb.lemma, negated: false }
}

function contractedTag(w: Word): Tag {
  if (w.text.endsWith("'ve")) return 'have'
  if (w.text.endsWith("'ll")) return 'modal'
  if (w.text.endsWith("'d")) return 'modal'
  return 'be'
}

function plain(ws: readonly Word[], i: number): VerbGroup {
  const w = ws[i]!
  const gerund = (w.forms & ING) !== 0
  const past = (w.forms & PAST) !== 0
  const base = (w.forms & BASE) !== 0
  return {
    first: i,
    head: i,
    lemma: w.verb!.lemma,
    finite: !gerund && (past || (w.forms & THIRD) !== 0 || base),
    open: (w.forms & (PAST | PARTICIPLE)) === (PAST | PARTICIPLE),
    infinitive: false,
    gerund,
    passive: !gerund && !past && !base && (w.forms & THIRD) === 0,
    negated: false,
    modal: false,
    copula: false,
    present: (w.forms & THIRD) !== 0 || (base && !past),
  }
}

function skip(ws: readonly Word[], from: number): number {
  let k = from
  while (k < ws.length && k - from < ADVERB_WINDOW && isBetween(ws, k)) k++
  return k
}

function isBetween(ws: readonly Word[], k: number): boolean {
  const tag = ws[k]!.tag
  if (tag === 'adv' || tag === 'not' || ws[k]!.text === 'long') return true
  // «said to "never ever use»: a mark between auxiliary and verb.
  return tag === 'quote' && k + 1 < ws.length && (ws[k + 1]!.tag === 'adv' || ws[k + 1]!.tag === 'verb')
}

/** Follows a chain of auxiliaries to its verb. */
function fromAuxiliary(ws: readonly Word[], start: number, tag: Tag, contracted: boolean): VerbGroup | undefined {
  let kind: Tag = tag
  let head = start
  let negated = NEGATIVE.test(ws[start]!.text)
  let modal = tag === 'modal'
  let passive = false
  const present = /^(?:is|are|am|has|have|do|does|isn't|aren't|hasn't|haven't|don't|doesn't)$/.test(ws[start]!.text)
  for (let depth = 0; depth < 5; depth++) {
    const k = skip(ws, head + 1)
    const v = ws[k]
    for (let j = head + 1; j < k; j++) if (ws[j]!.tag === 'not') negated = true
    if (v === undefined) break
    if (kind === 'modal' || kind === 'do') {
      // "'d" is "would" or "had"; both go on.
      if (v.tag === 'have' || v.tag === 'be') {
        kind = v.tag
        head = k
        continue
      }
      const late = ws[start]!.text.endsWith("'d") && v.tag === 'verb' && (v.forms & PARTICIPLE) !== 0
      if (v.tag === 'verb' && ((v.forms & BASE) !== 0 || late)) return make(k, v.verb!.lemma)
      // «couldn't help but think»
      break
    }
    if (kind === 'have') {
      if (v.text === 'been') {
        kind = 'be'
        head = k
        continue
      }
      if (v.text === 'had') return make(k, 'have')
      if (v.tag === 'verb' && (v.forms & PARTICIPLE) !== 0) return make(k, v.verb!.lemma)
      if (v.tag === 'to') {
        const b = ws[skip(ws, k + 1)]
        if (b?.tag === 'verb' && (b.forms & BASE) !== 0) {
          modal = true
          return make(skip(ws, k + 1), b.verb!.lemma)
        }
      }
      break
    }
    if (v.text === 'being') {
      head = k
      continue
    }
    if (v.tag === 'verb' && (v.forms & ING) !== 0) return make(k, v.verb!.lemma)
    if (v.tag === 'verb' && (v.forms & PARTICIPLE) !== 0) {
      // «she's said it was late» is a perfect; «he's accused of», «it's expected to», «he's seen by» are passives.
      const loose = contracted && head === start
      passive = !loose || /^(?:prep|to|sub|comma|stop|adv)$/.test(ws[k + 1]?.tag ?? 'stop')
      return make(k, v.verb!.lemma)
    }
    // «he's said»: has or is.
    break
  }
  const text = ws[head]!.text
  const lemma = kind === 'have' ? 'have' : kind === 'do' ? 'do' : kind === 'modal' ? '' : 'be'
  if (contracted && head === start && kind === 'have') return undefined
  const group = make(head, lemma)
  return { ...group, copula: kind === 'be', gerund: text === 'being' || text === 'having' ? head === start : false }

  function make(at: number, lemma: string): VerbGroup {
    const opening = ws[start]!.text
    const loose = opening === 'being' || opening === 'having' || opening === 'been' || opening === 'be'
    return {
      first: start,
      head: at,
      lemma,
      finite: !loose,
      open: false,
      infinitive: false,
      gerund: opening === 'being' || opening === 'having',
      passive,
      negated,
      modal,
      copula: false,
      present,
    }
  }
}

const NEGATIVE = /(?:n't|cannot)$/
