import { BASE, CUE_VERBS, ING, PARTICIPLE, PAST, PERSONAL, THIRD, words } from '#lexicon/english'
import { isCapital, type Tag, type Word } from './word.ts'

const DUAL = words('more less fewer half one this these those some many most few both all each several any another')
/** In -ing and, after a noun, mostly nouns: "the Smith hearing". */
const EVENT_NOUNS = words(
  'hearing meeting building briefing training funding housing shooting killing bombing ruling filing finding wedding rating spending',
)

/** The nearest word before `i` that is no adverb or mark of quotation. */
function before(ws: readonly Word[], i: number): Word | undefined {
  for (let k = i - 1; k >= 0 && i - k < 6; k--) {
    const tag = ws[k]!.tag
    if (tag !== 'adv' && tag !== 'not' && tag !== 'quote' && tag !== 'mark') return ws[k]
  }
  return undefined
}
function after(ws: readonly Word[], i: number): Word | undefined {
  for (let k = i + 1; k < ws.length && k - i < 4; k++) {
    const tag = ws[k]!.tag
    if (tag !== 'adv' && tag !== 'quote' && tag !== 'mark') return ws[k]
  }
  return undefined
}

const NOMINAL = new Set<Tag>(['noun', 'name', 'adj', 'num'])
/** What follows a verb far more often than a noun. */
const OBJECT_STARTS = new Set<Tag>(['that', 'det', 'poss', 'pron', 'obj', 'name', 'to', 'wh', 'not', 'num', 'colon'])

/** Decides what the sentence so far leaves open at `i`. */
export function settle(ws: Word[], i: number): void {
  const w = ws[i]!
  if (w.text === 'her') {
    settleHer(ws, i)
    return
  }
  // «in-flight meals», «then-mayor Lee»
  if (ws[i + 1]?.tag === 'joiner' && /^(?:prep|adv|sub|to)$/.test(w.tag) && ws[i + 1]!.token.text !== '&') {
    w.tag = 'adj'
    return
  }
  // «Lee once said»
  if (w.text === 'once' && i > 0 && /^(?:verb|be|have|modal)$/.test(ws[i + 1]?.tag ?? '')) {
    w.tag = 'adv'
    return
  }
  if (w.tag === 'that') {
    settleThat(ws, i)
    return
  }
  if (DUAL.has(w.text) && (w.tag === 'det' || w.tag === 'pron')) {
    const next = ws[i + 1]
    // «says more needs to be done»
    if (
      /^(?:more|less|most|much)$/.test(w.text) &&
      next?.verb &&
      (next.forms & THIRD) !== 0 &&
      ws[i + 2]?.tag === 'to'
    ) {
      w.tag = 'pron'
      return
    }
    w.tag = next && (NOMINAL.has(next.tag) || (next.tag === 'verb' && next.verb!.prior < 3)) ? 'det' : 'pron'
    return
  }
  if (w.tag === 'wh' && (w.text === 'what' || w.text === 'which')) return
  if (w.tag === 'sub' || w.tag === 'prep') {
    settleLink(ws, i)
    return
  }
  if (w.tag === 'quote' && (w.text === "'" || w.text === '’')) {
    const prev = ws[i - 1]
    // «experts' claims»: a plural possessive; pairing has already kept true marks in pairs elsewhere.
    if (prev && !w.token.spaceBefore && w.token.spaceAfter && prev.text.endsWith('s') && NOMINAL.has(prev.tag)) {
      prev.possessive = true
      w.tag = 'joiner'
    }
    return
  }
  if (w.tag === 'noun' && (w.text === 's' || w.text === 't') && ws[i - 1]?.tag === 'quote') w.tag = 'joiner'
  if (w.verb === undefined || (w.tag !== 'verb' && w.tag !== 'adj')) return
  const tag = chooseVerb(ws, i)
  w.tag = tag
}

function settleHer(ws: Word[], i: number): void {
  const w = ws[i]!
  const next = ws[i + 1]
  const nominal = next && (NOMINAL.has(next.tag) || (next.tag === 'verb' && next.verb!.prior < 3) || next.tag === 'adv')
  w.tag = nominal ? 'poss' : 'obj'
}

function settleThat(ws: Word[], i: number): void {
  const w = ws[i]!
  const next = ws[i + 1]
  const prev = ws[i - 1]
  // «suggested that, in time, …» goes on; «he knew that, too» does not.
  if (
    next?.tag === 'comma' &&
    prev?.tag === 'verb' &&
    CUE_VERBS.get(prev.verb?.lemma ?? '')?.frames.has('that') &&
    ws.length - i > 6
  )
    return
  if (next === undefined || next.tag === 'comma' || next.tag === 'stop') w.tag = 'pron'
  // «that is», «that means» at the head of a clause: a pronoun.
  else if ((prev === undefined || prev.tag === 'quote' || prev.tag === 'stop') && isFiniteStart(next)) w.tag = 'pron'
  else if (
    prev &&
    (prev.tag === 'prep' || prev.tag === 'to') &&
    !(/^(?:out|on|in|up)$/.test(prev.text) && OBJECT_STARTS.has(next.tag))
  )
    w.tag = NOMINAL.has(next.tag) ? 'det' : 'pron'
  // «we assumed that was the last»
  else if (
    prev?.tag === 'verb' &&
    (next.tag === 'be' || next.tag === 'modal' || next.tag === 'have') &&
    CUE_VERBS.get(prev.verb?.lemma ?? '')?.frames.has('bare')
  )
    w.tag = 'pron'
  else if (prev?.tag === 'verb' && prev.verb?.lemma === 'think' && isFiniteStart(next)) w.tag = 'pron'
}

function isFiniteStart(w: Word): boolean {
  if (w.tag === 'modal' || w.tag === 'be' || w.tag === 'have' || w.tag === 'do') return true
  return w.tag === 'verb' && (w.forms & (THIRD | PAST)) !== 0 && w.verb!.prior >= 2
}

/** "as", "after", "since", "before", "until", "like": before a noun phrase without a verb of its own, a preposition. */
function settleLink(ws: Word[], i: number): void {
  const w = ws[i]!
  if (w.text === 'like') {
    const prev = before(ws, i)
    if (prev && (prev.tag === 'modal' || prev.tag === 'to' || (prev.tag === 'pron' && PERSONAL.has(prev.text)))) {
      w.tag = 'verb'
      w.verb = { lemma: 'like', forms: BASE, prior: 2 }
      w.forms = BASE
    }
  }
}

/** Verb, noun or adjective: what a word is that could be a verb form. */
function chooseVerb(ws: readonly Word[], i: number): Tag {
  const w = ws[i]!
  const { prior } = w.verb!
  const isAdjective = w.tag === 'adj'
  const prev = before(ws, i)
  const next = after(ws, i)
  const direct = ws[i - 1]
  if (direct?.tag === 'joiner' || ws[i + 1]?.tag === 'joiner') {
    // «five-storey», «well-known»; but «so-called» and «re-elected» are no verbs of their clause either.
    if (direct?.text !== '&') return (w.forms & (ING | PAST | PARTICIPLE)) !== 0 ? 'adj' : 'noun'
  }
  // «people close to the talks», «open to change»
  if (
    /^(?:close|open|subject)$/.test(w.text) &&
    ws[i + 1]?.text === 'to' &&
    prev?.tag !== 'to' &&
    prev?.tag !== 'modal'
  )
    return 'adj'
  const linked =
    ws[i - 1]?.text === 'to' &&
    /^(?:according|due|thanks|prior|addition|regard|respect|contrary)$/.test(ws[i - 2]?.text ?? '')
  if (linked) return next && isNounLike(next) && (w.forms & (ING | PARTICIPLE)) !== 0 ? 'adj' : 'noun'
  const afterAux = prev !== undefined && (prev.tag === 'have' || prev.tag === 'be' || isContracted(prev))
  const afterModal = prev !== undefined && (prev.tag === 'modal' || prev.tag === 'do' || isModalContraction(prev))
  if (w.forms & BASE && (afterModal || (prev?.tag === 'to' && (prior > 1 || !isAdjective)))) return 'verb'
  if (afterAux && w.forms & (PARTICIPLE | ING)) return isAdjective && prev?.tag === 'be' ? 'adj' : 'verb'
  const afterDeterminer =
    direct !== undefined &&
    (direct.tag === 'det' || direct.tag === 'poss' || direct.possessive || (direct.tag === 'adj' && !isVerbAdj(direct)))
  // «the climate forecast is», «rape claims have»: an auxiliary right after makes it a noun.
  const auxiliary = ws[i + 1]?.tag
  if (
    prior < 3 &&
    (w.forms & (BASE | THIRD)) !== 0 &&
    (auxiliary === 'be' || auxiliary === 'have' || auxiliary === 'modal' || auxiliary === 'do') &&
    prev?.tag !== 'pron'
  )
    return 'noun'
  if (w.forms & ING) {
    if (EVENT_NOUNS.has(w.text) && direct && NOMINAL.has(direct.tag) && !(next && OBJECT_STARTS.has(next.tag)))
      return 'noun'
    if (afterDeterminer) return next && NOMINAL.has(next.tag) ? 'adj' : 'noun'
    return 'verb'
  }
  if (w.forms & (PAST | PARTICIPLE)) {
    // «the 24-year-old said he …»: an adjective as a noun, then the verb.
    const object = ws[i + 1]?.tag
    if (direct?.tag === 'adj' && (object === 'pron' || object === 'that' || object === 'quote' || object === 'poss'))
      return 'verb'
    if (afterDeterminer || direct?.tag === 'num') {
      // «the alleged incident», «the 20 confirmed cases»; but «the firm's owner accused» never comes here.
      if (direct?.tag !== 'num') {
        if (next && isNounLike(next) && !(direct?.possessive && next.tag === 'name')) return 'adj'
        // «Harbour's said it would…»: a name that happens to end like a possessive.
        return direct?.possessive && isCapital(direct.token.text) ? 'verb' : 'noun'
      }
      if (ws[i + 1] && isNounLike(ws[i + 1]!) && !isCapital(ws[i + 1]!.token.text)) return 'adj'
      return 'verb'
    }
    if (direct && (direct.tag === 'prep' || direct.tag === 'cc' || direct.tag === 'comma') && isAdjective) return 'adj'
    if (direct?.tag === 'prep' && next && isNounLike(next) && ws[i + 1] === next) return 'adj'
    if (isAdjective) return 'adj'
    return 'verb'
  }
  if (isAdjective && w.verb!.prior < 3) return 'adj'
  const strong =
    next !== undefined && (OBJECT_STARTS.has(next.tag) || ws[i + 1]?.tag === 'quote' || ws[i + 1]?.tag === 'adv')
  if (w.forms & THIRD) return chooseThird(ws, i, prev, strong)
  return chooseBase(ws, i, prev, strong)
}

function isContracted(w: Word): boolean {
  return w.contracted
}
function isModalContraction(w: Word): boolean {
  return w.contracted && /'(?:d|ll)$/.test(w.text)
}
function isVerbAdj(w: Word): boolean {
  return w.verb !== undefined && (w.forms & PARTICIPLE) !== 0
}
function isNounLike(w: Word): boolean {
  return NOMINAL.has(w.tag) || (w.tag === 'verb' && w.verb!.prior < 3 && (w.forms & (BASE | THIRD)) !== 0)
}

function chooseThird(ws: readonly Word[], i: number, prev: Word | undefined, strong: boolean): Tag {
  const w = ws[i]!
  const { prior } = w.verb!
  const direct = ws[i - 1]
  if (prev === undefined) return prior === 3 && strong ? 'verb' : 'noun'
  if (direct && (direct.tag === 'det' || direct.tag === 'poss' || direct.possessive)) return 'noun'
  if (prev.tag === 'prep' && direct === prev) return 'noun'
  if (prev.tag === 'prep' || prev.tag === 'to' || prev.tag === 'num') return prior === 3 && strong ? 'verb' : 'noun'
  if (direct?.tag === 'adj') return prior === 3 && strong ? 'verb' : 'noun'
  // «revealed that worries about …»: "that" opens a clause here, and its subject follows.
  if (prev.tag === 'that' && ws[i - 2]?.tag === 'verb' && ws[i + 1]?.tag === 'prep') return 'noun'
  if (prev.tag === 'pron' || prev.tag === 'wh' || prev.tag === 'that') return prior > 1 || strong ? 'verb' : 'noun'
  if (prev.tag === 'be' || prev.tag === 'have' || prev.tag === 'modal' || prev.tag === 'do') return 'noun'
  if (prev.tag === 'verb' && (prev.forms & (PAST | BASE | ING | THIRD)) !== 0 && direct === prev)
    return prior === 3 && strong && (prev.forms & BASE) === 0 ? 'verb' : 'noun'
  // «fashion shows reveal»
  const following = ws[i + 1]
  if (prior < 3 && following?.tag === 'verb' && following.forms === BASE && following.verb!.prior === 3) return 'noun'
  const plain = ws[i + 1] === undefined || ws[i + 1]!.tag === 'comma' || ws[i + 1]!.tag === 'stop'
  if (prior === 3) return 'verb'
  // «"…," the notice states.»
  if (prior === 2 && plain && CUE_VERBS.get(w.verb!.lemma)?.frames.has('after') && afterQuotation(ws, i)) return 'verb'
  // «Bolivia hopes court will …»
  if (prior === 2 && ws[i + 2]?.tag === 'modal' && (prev.tag === 'name' || prev.tag === 'noun')) return 'verb'
  if (prior === 2)
    return strong || (prev.tag === 'name' && !plain && ws[i + 1]?.tag !== 'prep' && strong) ? 'verb' : 'noun'
  return strong && (prev.tag === 'name' || prev.tag === 'noun') && !hasFinite(ws, i) ? 'verb' : 'noun'
}

/** A quotation closed shortly before, and no verb since. */
function afterQuotation(ws: readonly Word[], i: number): boolean {
  for (let k = i - 1; k > 0 && i - k < 12; k--) {
    const tag = ws[k]!.tag
    if (tag === 'quote') return ws[k - 1]!.tag === 'comma'
    // «…, the paper reports.»: a whole clause, a comma, a phrase.
    if (tag === 'comma') return hasFinite(ws, k) && ws[i + 1]?.tag !== 'comma'
    if (tag === 'verb' || tag === 'be' || tag === 'have' || tag === 'modal' || tag === 'cc') return false
  }
  return false
}

function chooseBase(ws: readonly Word[], i: number, prev: Word | undefined, strong: boolean): Tag {
  const w = ws[i]!
  const { prior } = w.verb!
  const direct = ws[i - 1]
  if (prev === undefined || direct === undefined) return prior === 3 || (prior === 2 && strong) ? 'verb' : 'noun'
  if (
    direct.tag === 'det' ||
    direct.tag === 'poss' ||
    direct.possessive ||
    direct.tag === 'adj' ||
    direct.tag === 'num'
  )
    return prior === 3 && strong && isPluralLike(prev) ? 'verb' : 'noun'
  if (prev.tag === 'prep' || prev.tag === 'be' || prev.tag === 'have') return 'noun'
  if (prev.tag === 'pron') return prior > 1 || strong ? 'verb' : 'noun'
  if (prev.tag === 'wh') return prior === 3 || strong ? 'verb' : 'noun'
  if (prev.tag === 'cc' || prev.tag === 'comma') {
    if (prior === 3) return 'verb'
    return prior === 2 && strong ? 'verb' : 'noun'
  }
  if (prev.tag === 'noun' || prev.tag === 'name') {
    if (isPluralLike(prev)) return prior === 3 || (prior === 2 && strong) ? 'verb' : 'noun'
    // «the government say», «let people know»: seldom, and only with a clear object.
    return prior === 3 && strong ? 'verb' : 'noun'
  }
  // «dismisses rape claims» holds one verb; «help rebuild» two.
  if (direct.tag === 'verb')
    return /^(?:help|go|come|let|dare)$/.test(direct.verb!.lemma) && prior > 1 ? 'verb' : 'noun'
  if (prev.tag === 'obj' || prev.tag === 'verb') return prior === 3 ? 'verb' : 'noun'
  return prior === 3 ? 'verb' : 'noun'
}

function isPluralLike(w: Word): boolean {
  return (
    (/[^s]s$/.test(w.text) && !w.possessive) || /(?:people|men|police|children|youth|staff|some|many)$/.test(w.text)
  )
}

function hasFinite(ws: readonly Word[], i: number): boolean {
  for (let k = Math.max(0, i - 20); k < ws.length && k < i + 20; k++) {
    if (k === i) continue
    const w = ws[k]!
    if (w.tag === 'modal' || w.tag === 'be' || w.tag === 'have' || w.tag === 'do') return true
    if (w.tag === 'verb' && (w.forms & (PAST | THIRD)) !== 0) return true
  }
  return false
}
