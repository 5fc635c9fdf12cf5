import { CALENDAR, ENGLISH_NOUNS, INSIDE_NAMES, NATIONALS, type Noun, OPENERS, PSEUDO_ENGLISH } from '#lexicon/names'
import type { Analysed, Token } from '#text'
import type { Gender, Range } from '../model.ts'
import { type Draft, owners } from './draft.ts'
import { knownNameAt } from './known-names.ts'
import { isPersonName, isPlaceName } from './name-lists.ts'
import type { Mention } from './types.ts'

const DETERMINERS = new Set('a an the this that his her its their our my your some any another one'.split(' '))
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those'])
const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your'])
const POSSESSORS: Readonly<Record<string, Mention['possessor']>> = {
  his: { gender: 'm', number: 'sg' },
  her: { gender: 'f', number: 'sg' },
  its: { number: 'sg' },
  their: { number: 'pl' },
}
const REACH = 8

/** Mentions in English: capitalised names told apart by their company, and nouns for people, bodies and documents. */
export class EnglishMentions {
  readonly #analysed: Analysed
  readonly #tokens: readonly Token[]
  /** Words seen capitalised where nothing but a name would be; words seen in lower case. */
  readonly #capitalised = new Set<string>()
  readonly #lower = new Set<string>()

  constructor(analysed: Analysed) {
    this.#analysed = analysed
    this.#tokens = analysed.tokens
    for (const sentence of analysed.sentences) {
      if (this.#isTitleCase(sentence.first, sentence.last)) continue
      for (let i = sentence.first + 1; i < sentence.last; i++) {
        const token = this.#tokens[i]!
        if (token.kind !== 'word' || token.script !== 'latin') continue
        const before = this.#tokens[i - 1]!
        if (!isCapital(token)) this.#lower.add(bare(token))
        else if (before.kind === 'word' || before.text === ',' || before.kind === 'number')
          this.#capitalised.add(bare(token))
      }
    }
  }

  /** Appends the mentions of tokens [from, to) to `out`. */
  find(from: number, to: number, out: Draft[]): void {
    const title = this.#isTitleCase(from, to)
    let i = from
    while (i < to) {
      const found = this.#at(i, from, to, title)
      if (!found) {
        i++
        continue
      }
      out.push(found.mention, ...found.inner)
      i = Math.max(i + 1, found.mention.last)
    }
  }

  /** A headline in capitals, where a capital letter says nothing. */
  #isTitleCase(from: number, to: number): boolean {
    let words = 0
    let capitals = 0
    for (let i = from; i < to && i < from + 40; i++) {
      const token = this.#tokens[i]!
      if (token.script !== 'latin' || token.text.length < 4) continue
      words++
      if (isCapital(token)) capitals++
    }
    const last = this.#tokens[to - 1]
    return words >= 4 && capitals / words > (last?.text === '.' ? 0.9 : 0.7)
  }

  #at(i: number, from: number, to: number, title: boolean): { mention: Draft; inner: Draft[] } | undefined {
    const token = this.#tokens[i]!
    if (token.kind !== 'word' || token.script !== 'latin') return undefined
    const pseudo = this.#pseudo(i, from, to)
    if (pseudo) return { mention: pseudo, inner: [] }
    if (isCapital(token)) {
      const named = this.#named(i, from, to, title)
      if (named) return named
    }
    return this.#common(i, from, to)
  }

  #pseudo(i: number, from: number, to: number): Draft | undefined {
    const one = this.#tokens[i]!.folded
    const two = i + 1 < to ? `${one} ${this.#tokens[i + 1]!.folded}` : ''
    const width = PSEUDO_ENGLISH.has(two) ? 2 : PSEUDO_ENGLISH.has(one) ? 1 : 0
    if (width === 0) return undefined
    const before = i > from ? this.#tokens[i - 1]!.folded : ''
    const after = i + width < to ? this.#tokens[i + width]!.folded : ''
    // "in reality", "events in the north", "signs of a struggle" speak of things.
    if (['in', 'of', 'for', 'on', 'at', 'to', 'with', 'about'].includes(before)) return undefined
    if (['of', 'in', 'that', 'at', 'on', 'which', 'from'].includes(after)) return undefined
    return this.#draft(i, i + width, i, i + width, {
      kind: 'pseudo-source',
      number: 'sg',
      named: false,
      refersBack: false,
      nouns: [one],
      confidence: 0.7,
      rule: 'pseudo-source',
    })
  }

  /** End of a run of capitalised words, with the small words and hyphens inside it; possessive 's ends it. */
  #runEnd(i: number, to: number, title = false): number {
    let last = i
    let k = i
    while (k < to && k - i < 12) {
      const token = this.#tokens[k]!
      if (k > i && token.lineBefore) break
      if (title && k > i && this.#isEveryday(token)) break
      if (token.kind === 'word' && token.script === 'latin' && isCapital(token)) {
        last = k + 1
        k++
        if (/['’]s?$/.test(token.text)) break
        continue
      }
      const next = this.#tokens[k + 1]
      if (!next || k + 1 >= to || k === i) break
      // Hyphens and initials: "Yong-ho", "J. Smith", "U.S.".
      if (
        (token.text === '-' || token.text === '‑') &&
        !token.spaceBefore &&
        !token.spaceAfter &&
        next.script === 'latin'
      ) {
        last = k + 2
        k += 2
        continue
      }
      const before = this.#tokens[k - 1]!
      if (token.text === '.' && !token.spaceBefore && (before.text.length === 1 || isAbbreviation(before))) {
        if (isCapital(next) && next.kind === 'word') {
          k++
          continue
        }
        if (before.text.length === 1 && k >= 2 && this.#tokens[k - 2]!.text === '.') last = k + 1
        break
      }
      if (INSIDE_NAMES.has(token.folded)) {
        const second = this.#tokens[k + 2]
        const joins = isCapital(next) && next.kind === 'word'
        const joinsLater = token.folded === 'of' && next.folded === 'the' && second !== undefined && isCapital(second)
        if (!joins && !joinsLater) break
        if (['of', 'for', 'and', 'the'].includes(token.folded) && !this.#joinsBodies(i, k, to, token.folded)) break
        k++
        continue
      }
      break
    }
    return last
  }

  /** In a headline every word is capitalised: those that the text also writes small end a name. */
  #isEveryday(token: Token): boolean {
    const word = bare(token)
    return (OPENERS.has(word) || this.#lower.has(word)) && !this.#capitalised.has(word)
  }

  /** "University of X", "Avon and Somerset Police": the small word is inside one body's name. */
  #joinsBodies(i: number, k: number, to: number, word: string): boolean {
    if (word === 'of' || word === 'for' || word === 'the') {
      for (let m = i; m < k; m++) {
        const noun = ENGLISH_NOUNS.get(bare(this.#tokens[m]!))
        if (noun?.kind === 'organisation' || noun?.kind === 'place') return true
        if (knownNameAt(this.#tokens, i, k)) return false
      }
      return false
    }
    if (knownNameAt(this.#tokens, i, k)?.last === k) return false
    for (let m = k + 1; m < to && m < k + 5 && isCapital(this.#tokens[m]!); m++) {
      if (ENGLISH_NOUNS.get(bare(this.#tokens[m]!))?.kind === 'organisation')
        return !isPersonName(bare(this.#tokens[i]!))
    }
    return false
  }

  #named(i: number, from: number, to: number, title: boolean): { mention: Draft; inner: Draft[] } | undefined {
    const end = this.#runEnd(i, to, title)
    let first = i
    // A capital that only opens the sentence is no name.
    while (first < end && (this.#isMereOpener(first, from, title) || this.#tokens[first]!.kind !== 'word')) first++
    if (first >= end) return undefined
    if (first > i) return undefined
    let lastTitle = -1
    let role: Noun | undefined
    const inner: Draft[] = []
    let k = first
    while (k < end) {
      const known = knownNameAt(this.#tokens, k, end)
      if (known && (k > first || known.last < end)) {
        const rest = this.#roleIn(known.last, end)
        if (rest === undefined && k === first && !this.#endsLikeBody(end)) {
          // A known name with more capitals behind it that are no title: the longer run is another name.
          if (known.last - known.first > 1)
            return { mention: this.#fromKnown(known.first, known.last, known.name), inner }
        } else if (rest !== undefined) inner.push(this.#fromKnown(known.first, known.last, known.name))
      }
      const noun = this.#nounAt(k, end)
      if (noun?.noun.kind === 'role' && noun.noun.number === 'sg') {
        lastTitle = k + noun.width
        role = noun.noun
        if (this.#tokens[lastTitle]?.text === '.' && lastTitle < end) lastTitle++
        k = lastTitle
      } else k++
    }
    const exact = knownNameAt(this.#tokens, first, end)
    if (exact?.last === end && role === undefined)
      return { mention: this.#fromKnown(first, end, exact.name), inner: [] }
    if (role && lastTitle < end && !this.#endsLikeBody(end)) {
      const mention = this.#draft(this.#withDeterminer(first, from), end, lastTitle, end, {
        kind: 'person',
        gender: role.gender,
        number: 'sg',
        named: true,
        refersBack: false,
        nouns: role.class === 'honorific' ? [] : [role.lemma],
        confidence: 0.9,
        rule: 'title-and-name',
      })
      return { mention, inner: this.#press(mention, inner, role) }
    }
    if (role && lastTitle >= end) {
      if (role.class === 'honorific') return undefined
      return this.#role(first, end, role, from, to, inner)
    }
    return this.#plainName(first, end, from, to)
  }

  #plainName(first: number, end: number, from: number, to: number): { mention: Draft; inner: Draft[] } | undefined {
    const word = bare(this.#tokens[first]!)
    if (end - first === 1 && (CALENDAR.has(word) || NATIONALS.has(word))) return undefined
    const lastNoun = ENGLISH_NOUNS.get(bare(this.#tokens[end - 1]!))
    const firstNoun = ENGLISH_NOUNS.get(word)
    const form = this.#analysed.text
      .slice(this.#tokens[first]!.start, this.#tokens[end - 1]!.end)
      .replace(/['’]s?$/, '')
    const decide = (kind: Mention['kind'], confidence: number, rule: string, nouns: readonly string[] = []) => ({
      mention: this.#draft(this.#withDeterminer(first, from), end, first, end, {
        kind,
        number: 'sg' as const,
        named: true,
        refersBack: false,
        nouns,
        confidence,
        rule,
      }),
      inner: [],
    })
    if (end - first === 1 && (firstNoun?.kind === 'group' || firstNoun?.kind === 'document')) return undefined
    for (const noun of [lastNoun, firstNoun]) {
      if (noun?.kind === 'outlet') return decide('outlet', 0.75, 'outlet-noun-and-name', [noun.lemma])
      if (noun?.kind === 'organisation') return decide('organisation', 0.85, 'body-noun-and-name', [noun.lemma])
      if (noun?.kind === 'place') return decide('place', 0.7, 'place-noun-and-name')
    }
    if (end - first > 1 && isPersonName(word) && !isPlaceName(form))
      return this.#withOffice(decide('person', 0.85, 'given-name'), to)
    if (isPlaceName(form)) return decide('place', 0.75, 'gazetteer')
    if (/^[\p{Lu}.&]{2,6}$/u.test(form)) return decide('organisation', 0.6, 'initials')
    if (this.#appositionAfter(end, to)) return this.#withOffice(decide('person', 0.8, 'name-and-office'), to)
    const before = first > from ? this.#tokens[first - 1]!.folded : ''
    if (end - first === 1 && ['in', 'near', 'at', 'across'].includes(before))
      return decide('place', 0.5, 'place-by-preposition')
    if (this.#tokens[first - 1]?.folded === 'the' && first > from) return decide('organisation', 0.45, 'the-and-name')
    if (end - first > 1) return this.#withOffice(decide('person', 0.55, 'capitals'), to)
    return decide('person', 0.4, 'one-capital')
  }

  /** "Stuart Moore, Marlin TV's correspondent": the office counts among what the text calls him. */
  #withOffice(found: { mention: Draft; inner: Draft[] }, to: number): { mention: Draft; inner: Draft[] } {
    const office = this.#appositionAfter(found.mention.last, to)
    if (!office) return found
    found.mention.nouns = [...found.mention.nouns, office.noun.lemma]
    if (office.noun.gender) found.mention.gender = office.noun.gender
    if (office.noun.class !== 'press') return found
    for (let k = found.mention.last + 1; k < office.at + 6 && k < to; k++) {
      const known = isCapital(this.#tokens[k]!) ? knownNameAt(this.#tokens, k, to) : undefined
      if (known && known.name.kind !== 'place') {
        const outlet = this.#fromKnown(known.first, known.last, known.name)
        owners.set(found.mention, outlet)
        break
      }
    }
    return found
  }

  #appositionAfter(end: number, to: number): { noun: Noun; at: number } | undefined {
    if (end >= to || this.#tokens[end]!.text !== ',') return undefined
    for (let k = end + 1; k < to && k < end + REACH; k++) {
      const token = this.#tokens[k]!
      if (token.kind === 'punctuation' && token.text !== '.' && token.text !== '-') return undefined
      const noun = this.#nounAt(k, to)
      if (noun?.noun.kind === 'role' && noun.noun.number === 'sg') return { noun: noun.noun, at: k }
      if (token.kind === 'word' && !isCapital(token) && !this.#modifies(token)) return undefined
    }
    return undefined
  }

  /** Words that may stand between a determiner and its noun; finite verbs and prepositions may not. */
  #modifies(token: Token): boolean {
    const word = token.folded
    return !CLOSED.has(word) && (DETERMINERS.has(word) || !OPENERS.has(word) || word === 'new' || word === 'old')
  }

  /** A noun for a person, body, outlet or document, with its determiner and what specifies it. */
  #common(i: number, from: number, to: number): { mention: Draft; inner: Draft[] } | undefined {
    const partitive = this.#partitive(i, from, to)
    if (partitive) return partitive
    const at = this.#nounAt(i, to)
    if (!at) return undefined
    const { noun, width } = at
    const end = i + width
    // "police chief", "company executive", "news release": the last noun is the head.
    const next = end < to ? this.#nounAt(end, to) : undefined
    if (next && next.noun.kind !== 'quantity' && !this.#tokens[end]!.lineBefore && !isCapital(this.#tokens[end]!))
      return undefined
    switch (noun.kind) {
      case 'role':
        return noun.class === 'honorific' ? undefined : this.#role(i, end, noun, from, to, [])
      case 'group':
        return this.#role(i, end, noun, from, to, [])
      case 'document':
        return this.#document(i, end, noun, from, to)
      case 'outlet':
      case 'organisation':
        return this.#body(i, end, noun, from)
      default:
        return undefined
    }
  }

  /** "one of the defectors", "some witnesses", "a number of residents". */
  #partitive(i: number, from: number, to: number): { mention: Draft; inner: Draft[] } | undefined {
    const word = this.#tokens[i]!.folded
    const quantity = ENGLISH_NOUNS.get(word)?.kind === 'quantity'
    if (word !== 'one' && !quantity) return undefined
    let ofSeen = false
    for (let k = i + 1; k < to && k < i + 6; k++) {
      const token = this.#tokens[k]!
      if (token.kind !== 'word') return undefined
      if (token.folded === 'of') ofSeen = true
      const noun = this.#nounAt(k, to)
      if (!noun) continue
      if (noun.noun.number !== 'pl' || (noun.noun.kind !== 'role' && noun.noun.kind !== 'group')) {
        if (noun.noun.kind === 'quantity') continue
        return undefined
      }
      if (word === 'one' && !ofSeen) return undefined
      const one = word === 'one'
      const first = i > from && this.#tokens[i - 1]!.folded === 'a' ? i - 1 : i
      const mention = this.#draft(first, k + noun.width, k, k + noun.width, {
        kind: one ? 'anonymous' : 'group',
        number: one ? 'sg' : 'pl',
        named: false,
        refersBack: false,
        nouns: [noun.noun.lemma],
        confidence: 0.85,
        rule: one ? 'one-of-a-group' : 'some-of-a-group',
      })
      return { mention: this.#withDoubt(mention, to), inner: [] }
    }
    return undefined
  }

  #role(
    i: number,
    end: number,
    noun: Noun,
    from: number,
    to: number,
    inner: Draft[],
  ): { mention: Draft; inner: Draft[] } {
    const { first, definite, another, owner } = this.#determined(i, from)
    // "lawyer Lina Haddad", "the expert, Lina Haddad"
    let at = end
    if (definite && this.#tokens[at]?.text === ',' && at < to) at++
    const name = at < to && noun.number === 'sg' ? this.#nameFollows(at, to) : undefined
    if (name) {
      const mention = this.#draft(first, name, at, name, {
        kind: 'person',
        gender: noun.gender,
        number: 'sg',
        named: true,
        refersBack: false,
        nouns: [noun.lemma],
        confidence: 0.8,
        rule: 'office-and-name',
      })
      return { mention, inner: this.#press(mention, owner ? [owner] : inner, noun) }
    }
    const plural = noun.number === 'pl'
    const mention = this.#draft(first, end, i, end, {
      kind: plural ? 'group' : noun.class === 'office' && definite ? 'person' : 'anonymous',
      gender: noun.gender,
      number: noun.number,
      named: false,
      refersBack: definite,
      nouns: [noun.lemma],
      confidence: 0.75,
      rule: plural ? 'people' : 'person-by-role',
    })
    if (another) mention.other = true
    return { mention: this.#withDoubt(mention, to), inner: this.#press(mention, owner ? [owner] : inner, noun) }
  }

  #press(mention: Draft, inner: Draft[], noun: Noun): Draft[] {
    const outlet =
      noun.class === 'press' ? inner.find((m) => m.kind === 'outlet' || m.kind === 'organisation') : undefined
    if (outlet) owners.set(mention, outlet)
    return inner
  }

  /** End of a person's name that begins at `at`, if one does. */
  #nameFollows(at: number, to: number): number | undefined {
    const token = this.#tokens[at]!
    if (token.kind !== 'word' || !isCapital(token) || token.lineBefore || OPENERS.has(token.folded)) return undefined
    const end = this.#runEnd(at, to)
    const known = knownNameAt(this.#tokens, at, end)
    if (known || end - at > 5) return undefined
    if (NATIONALS.has(bare(token)) || CALENDAR.has(bare(token))) return undefined
    const noun = ENGLISH_NOUNS.get(bare(this.#tokens[end - 1]!))
    return noun ? undefined : end
  }

  #document(
    i: number,
    end: number,
    noun: Noun,
    from: number,
    to: number,
  ): { mention: Draft; inner: Draft[] } | undefined {
    const { first, definite, owner } = this.#determined(i, from)
    const mention = this.#draft(first, end, i, end, {
      kind: 'document',
      number: noun.number,
      named: false,
      refersBack: definite,
      nouns: [noun.lemma],
      confidence: 0.75,
      rule: 'document',
    })
    const inner: Draft[] = owner ? [owner] : []
    const possessor = POSSESSORS[this.#tokens[first]!.folded]
    if (possessor) mention.possessor = possessor
    else if (owner) owners.set(mention, owner)
    else {
      const by = this.#issuer(end, to)
      if (by) {
        owners.set(mention, by)
        inner.push(by)
      }
    }
    return { mention, inner }
  }

  /** "a report released on Saturday by State Troopers", "data from the ministry". */
  #issuer(end: number, to: number): Draft | undefined {
    for (let k = end; k < to && k < end + 6; k++) {
      const token = this.#tokens[k]!
      if (token.kind === 'punctuation' || token.kind === 'quote') return undefined
      if (token.folded !== 'by' && token.folded !== 'from') continue
      let j = k + 1
      if (j < to && this.#tokens[j]!.folded === 'the') j++
      if (j >= to) return undefined
      const found = isCapital(this.#tokens[j]!) ? this.#named(j, j - 1, to, false)?.mention : undefined
      return found && (found.kind === 'organisation' || found.kind === 'outlet' || found.kind === 'person')
        ? found
        : undefined
    }
    return undefined
  }

  #body(i: number, end: number, noun: Noun, from: number): { mention: Draft; inner: Draft[] } {
    const { first, definite, owner } = this.#determined(i, from)
    const kind = noun.kind === 'outlet' ? 'outlet' : 'organisation'
    const mention = this.#draft(first, end, i, end, {
      kind,
      number: noun.number,
      named: false,
      refersBack: definite || noun.lemma === 'police',
      nouns: [noun.lemma],
      confidence: 0.7,
      rule: definite ? 'body-again' : 'unnamed-body',
    })
    return { mention, inner: owner ? [owner] : [] }
  }

  /** Goes back from a noun over its modifiers to its determiner. */
  #determined(
    i: number,
    from: number,
  ): { first: number; definite: boolean; another: boolean; owner: Draft | undefined } {
    let first = i
    let definite = false
    let another = false
    let owner: Draft | undefined
    for (let k = i - 1; k >= from && k >= i - 6; k--) {
      const token = this.#tokens[k]!
      if (token.text === '.' || (token.text === '-' && !token.spaceBefore)) continue
      if (token.kind !== 'word' || token.script !== 'latin') break
      const word = token.folded
      if (word === 'another' || word === 'second' || word === 'other') another = true
      if (/['’]s$/.test(token.text)) {
        let start = k
        while (
          start > from &&
          start > k - 4 &&
          isCapital(this.#tokens[start - 1]!) &&
          !OPENERS.has(this.#tokens[start - 1]!.folded)
        )
          start--
        first = start
        definite = true
        if (isCapital(token)) owner = this.#named(start, Math.max(0, start - 1), k + 1, false)?.mention
        break
      }
      if (DETERMINERS.has(word) || DEFINITE.has(word)) {
        first = k
        definite = DEFINITE.has(word) || POSSESSIVE.has(word)
        break
      }
      if (CLOSED.has(word) || !this.#modifies(token)) break
      first = k
    }
    // Without a determiner the words before are a guess: keep the noun and touching adjectives of nation only.
    const head = this.#tokens[first]!.folded
    if (!DETERMINERS.has(head) && !DEFINITE.has(head) && owner === undefined) {
      first = i
      while (
        first > from &&
        (NATIONALS.has(this.#tokens[first - 1]!.folded) ||
          ['senior', 'former', 'local'].includes(this.#tokens[first - 1]!.folded))
      )
        first--
    }
    return { first, definite, another, owner }
  }

  #withDoubt(mention: Draft, to: number): Draft {
    let k = mention.last
    if (k < to && this.#tokens[k]!.text === ',') k++
    if (k >= to || this.#tokens[k]!.folded !== 'or') return mention
    let doubt = false
    for (let m = k + 1; m < to && m < k + 6; m++) {
      const word = this.#tokens[m]!.folded
      if (word === 'perhaps' || word === 'possibly' || word === 'maybe') doubt = true
      if (doubt && (word === 'another' || word === 'other' || ENGLISH_NOUNS.get(word)?.kind === 'role')) {
        mention.doubtful = true
        mention.last = m + 1
        mention.range = { start: mention.range.start, end: this.#tokens[m]!.end }
        mention.rule = 'or-perhaps-another'
        return mention
      }
    }
    return mention
  }

  #nounAt(k: number, to: number): { noun: Noun; width: number } | undefined {
    const token = this.#tokens[k]!
    if (token.kind !== 'word' || token.script !== 'latin') return undefined
    const next = this.#tokens[k + 1]
    if (next && k + 1 < to && next.kind === 'word') {
      const pair = ENGLISH_NOUNS.get(`${token.folded} ${bare(next)}`)
      if (pair) return { noun: pair, width: 2 }
    }
    const noun = ENGLISH_NOUNS.get(bare(token))
    return noun && { noun, width: 1 }
  }

  #roleIn(from: number, to: number): Noun | undefined {
    for (let k = from; k < to; k++) {
      const noun = this.#nounAt(k, to)
      if (noun?.noun.kind === 'role') return noun.noun
    }
    return undefined
  }

  #endsLikeBody(end: number): boolean {
    const kind = ENGLISH_NOUNS.get(bare(this.#tokens[end - 1]!))?.kind
    return kind === 'organisation' || kind === 'place'
  }

  #isMereOpener(i: number, from: number, title: boolean): boolean {
    const token = this.#tokens[i]!
    const word = bare(token)
    if (token.folded === 'i' || /^i['’]/.test(token.folded)) return true
    const opens =
      i === from ||
      i === 0 ||
      this.#tokens[i - 1]!.kind === 'quote' ||
      [':', '.', '?', '!', '-', '–', '—', '('].includes(this.#tokens[i - 1]!.text)
    if (!opens && !title) return OPENERS.has(word) && word !== 'may' && !this.#capitalised.has(word)
    if (OPENERS.has(word)) return true
    if (this.#capitalised.has(word)) return false
    if (ENGLISH_NOUNS.get(word) && !knownNameAt(this.#tokens, i, i + 1)) return !isCapital(this.#tokens[i + 1] ?? token)
    if (this.#lower.has(word)) return true
    const next = this.#tokens[i + 1]
    const followed = next !== undefined && next.kind === 'word' && isCapital(next) && !title
    return (
      !followed &&
      !isPersonName(word) &&
      !isPlaceName(token.text.replace(/['’]s$/, '')) &&
      !knownNameAt(this.#tokens, i, i + 2)
    )
  }

  #withDeterminer(first: number, from: number): number {
    return first > from && this.#tokens[first - 1]!.folded === 'the' ? first - 1 : first
  }

  #fromKnown(
    first: number,
    last: number,
    name: { kind: 'outlet' | 'organisation' | 'place'; nouns: readonly string[] },
  ): Draft {
    return this.#draft(first, last, first, last, {
      kind: name.kind,
      number: 'sg',
      named: true,
      refersBack: false,
      nouns: name.nouns,
      confidence: 0.9,
      rule: `known-${name.kind}`,
    })
  }

  #draft(
    first: number,
    last: number,
    headFirst: number,
    headLast: number,
    rest: Omit<Mention, 'range' | 'head' | 'gender'> & { gender?: Gender | undefined },
  ): Draft {
    const range: Range = { start: this.#tokens[first]!.start, end: this.#tokens[last - 1]!.end }
    const tail = this.#tokens[headLast - 1]!
    const head = { start: this.#tokens[headFirst]!.start, end: tail.end - (/['’]s?$/.exec(tail.text)?.[0].length ?? 0) }
    const { gender, ...others } = rest
    const draft = { ...others, range, head, first, last }
    return gender === undefined ? draft : { ...draft, gender }
  }
}

const CLOSED = new Set(
  `of in on at by for with from to into about against between and or but who whom that which said says say told is are
  was were be been has have had will would can could may might must should as than if when while because then`
    .split(/\s+/)
    .filter((w) => w !== ''),
)

function isCapital(token: Token): boolean {
  return token.script === 'latin' && /^\p{Lu}/u.test(token.text)
}
function isAbbreviation(token: Token): boolean {
  return token.text.length <= 4 && ENGLISH_NOUNS.get(token.folded)?.kind === 'role'
}
/** Folded, without the possessive ending. */
function bare(token: Token): string {
  return token.folded.replace(/['’]s?$/, '')
}
