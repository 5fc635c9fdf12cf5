import { type Noun, PSEUDO_ARABIC } from '#lexicon/names'
import type { Analysed, Token } from '#text'
import { foldText } from '#text'
import type { Gender, GrammaticalNumber, Range } from '../model.ts'
import { isClosed, namesNobody, type ReadWord, readNoun, readNounPair } from './arabic-words.ts'
import { type Draft, owners } from './draft.ts'
import { type KnownMatch, knownNameAt } from './known-names.ts'
import { isArabicPersonName } from './name-lists.ts'
import type { NameSpan } from './name-span.ts'
import type { Mention } from './types.ts'

const PREPOSITIONS = new Set('في من الي علي عن حول عبر ضد مع بين امام داخل خارج قرب نحو'.split(' '))
const OTHER = new Set(['اخر', 'اخري', 'اخرون', 'اخرين', 'ثان', 'ثاني', 'ثانيه', 'ثالث', 'ثالثه', 'غيره', 'غيرها'])
const DOUBT = new Set(['ربما', 'لعل', 'لعله', 'لعلها', 'يحتمل'])
const ADJECTIVES = new Set(
  `كبير كبيره سابق سابقه رفيع رفيعه بارز بارزه محلي محليه مجهول مجهوله مطلع مطلعه مسءول امني امنيه عسكري عسكريه رسمي
  رسميه حكومي حكوميه مقرب مقربه موثوق موثوقه غربي غربيه متقاعد متقاعده عيان مستقل مستقله خاص خاصه سري سريه مدني مدنيه
  بريطاني بريطانيه جديد جديده قديم قديمه واحد واحده معارض معارضه موال مواليه عام عامه`
    .split(/\s+/)
    .filter((w) => w !== ''),
)
/** Documents that are written like verbs: wrote, searched, ruled, held, recorded, copied, photographed. */
const ALSO_VERBS = new Set('كتب بحث حكم عقد سجل نسخ صور نص'.split(' '))
/** Nouns that no name follows as a title does: «رجل سعيد» is a happy man. */
const UNTITLED = new Set(['generic', 'relation', 'witness', 'member'])
const FILIATION = new Set(['بن', 'ابن', 'بنت', 'ابو', 'ابي', 'ام', 'عبد', 'ال'])
const OF_THEM = new Map<string, GrammaticalNumber>([
  ['بعضهم', 'pl'],
  ['بعضهن', 'pl'],
  ['معظمهم', 'pl'],
  ['غالبيتهم', 'pl'],
  ['اغلبهم', 'pl'],
  ['كثير منهم', 'pl'],
  ['منهم', 'pl'],
  ['منهن', 'pl'],
  ['احدهم', 'sg'],
  ['احداهن', 'sg'],
])
/** Whose, by suffix. */
const POSSESSORS: Readonly<Record<string, Mention['possessor']>> = {
  ه: { gender: 'm', number: 'sg' },
  ها: { gender: 'f', number: 'sg' },
  هما: { number: 'du' },
  هم: { number: 'pl' },
  هن: { gender: 'f', number: 'pl' },
}
/** Tokens that one noun phrase may at most span; keeps every scan of constant length. */
const REACH = 8

/**
 * Mentions in one sentence of Arabic: known names, nouns for people, bodies, outlets and documents with what belongs to
 * them, and the tagger's names. Reads each token once, looking ahead at most `REACH` tokens.
 */
export class ArabicMentions {
  readonly #tokens: readonly Token[]
  readonly #names: ReadonlyMap<number, NameSpan>
  /** Opening quotation mark to its close, by token index. */
  readonly #quoteClose: ReadonlyMap<number, number>

  constructor(analysed: Analysed, names: readonly NameSpan[]) {
    this.#tokens = analysed.tokens
    const alone = (n: NameSpan) => n.last - n.first === 1 && namesNobody(this.#tokens[n.first]!.folded)
    this.#names = new Map(names.filter((n) => !alone(n)).map((n) => [n.first, n]))
    const closes = new Map<number, number>()
    for (const q of analysed.quotes) if (q.close !== undefined) closes.set(q.open, q.close)
    this.#quoteClose = closes
  }

  /** Appends the mentions of tokens [from, to) to `out`. */
  find(from: number, to: number, out: Draft[]): void {
    let i = from
    while (i < to) {
      const token = this.#tokens[i]!
      if (token.kind !== 'word') {
        i++
        continue
      }
      const draft = this.#at(i, from, to)
      if (!draft) {
        i++
        continue
      }
      const inner = draft.inner
      out.push(draft.mention)
      for (const m of inner) out.push(m)
      i = Math.max(i + 1, draft.mention.last)
    }
  }

  #at(i: number, from: number, to: number): { mention: Draft; inner: Draft[] } | undefined {
    const pseudo = this.#pseudo(i, from, to)
    if (pseudo) return { mention: pseudo, inner: [] }
    const them = this.#ofThem(i, to)
    if (them) return { mention: them, inner: [] }
    const known = this.#known(i, from, to)
    const read = this.#noun(i, to)
    // A known name of two words or more is surer than a common noun that opens it («الجيش السوري الحر»).
    if (known && (!read || known.last - known.first > 1 || known.name.kind !== 'place'))
      return { mention: this.#fromKnown(known), inner: [] }
    const name = this.#names.get(i)
    if (name && (!read || name.last - name.first > read.width)) return { mention: this.#fromName(name), inner: [] }
    if (!read) return undefined
    return this.#fromNoun(i, to, read.word, read.width)
  }

  /** «بعضهم», «منهم من»: some of the people last spoken of. */
  #ofThem(i: number, to: number): Draft | undefined {
    const { folded, script } = this.#tokens[i]!
    if (script !== 'arabic') return undefined
    const word = OF_THEM.has(folded) ? folded : folded.slice(1)
    const number = OF_THEM.get(word)
    if (number === undefined || (word !== folded && folded[0] !== 'و' && folded[0] !== 'ف')) return undefined
    const from = word === 'منهم' || word === 'منهن'
    if (from && (i + 1 >= to || this.#tokens[i + 1]!.folded !== 'من')) return undefined
    const last = from ? i + 2 : i + 1
    return this.#draft(i, last, i, last, word === folded ? 0 : 1, {
      kind: number === 'sg' ? 'anonymous' : 'group',
      number,
      named: false,
      refersBack: false,
      nouns: [],
      ofThem: true,
      confidence: 0.7,
      rule: 'some-of-them',
    })
  }

  #noun(i: number, to: number): { word: ReadWord; width: number } | undefined {
    const token = this.#tokens[i]!
    if (token.script !== 'arabic') return undefined
    const next = this.#tokens[i + 1]
    if (next && i + 1 < to && next.script === 'arabic') {
      const pair = readNounPair(token.folded, next.folded)
      if (pair) return { word: pair, width: 2 }
    }
    const word = readNoun(token.folded)
    return word && { word, width: 1 }
  }

  #pseudo(i: number, from: number, to: number): Draft | undefined {
    const token = this.#tokens[i]!
    if (token.script !== 'arabic') return undefined
    const previous = i > from ? this.#tokens[i - 1]!.folded : ''
    if (PREPOSITIONS.has(previous)) return undefined
    const next = i + 1 < to ? this.#tokens[i + 1]!.folded : ''
    for (const cut of [0, 1]) {
      if (cut === 1 && token.folded[0] !== 'و' && token.folded[0] !== 'ف') break
      const word = token.folded.slice(cut)
      const width = PSEUDO_ARABIC.has(`${word} ${next}`) ? 2 : PSEUDO_ARABIC.has(word) ? 1 : 0
      if (width === 0) continue
      // «الواقع في الشمال» is a place's participle, «الأدلة التي قدمها» somebody's evidence: then it is no pseudo-source.
      if (next === 'في' || next === 'التي' || next === 'الذي') return undefined
      return this.#draft(i, i + width, i, i + width, cut, {
        kind: 'pseudo-source',
        number: 'sg',
        named: false,
        refersBack: false,
        nouns: [word],
        confidence: 0.8,
        rule: 'pseudo-source',
      })
    }
    return undefined
  }

  #known(i: number, from: number, to: number): KnownMatch | undefined {
    const known = knownNameAt(this.#tokens, i, to)
    if (!known) return undefined
    if (known.name.everyday && known.last - known.first === 1) {
      const quoted = this.#quoteClose.get(i - 1) === i + 1
      const before = i > from ? readNoun(this.#tokens[i - 1]!.folded) : undefined
      if (!quoted && before?.noun.kind !== 'outlet') return undefined
    }
    return known
  }

  #fromKnown(known: KnownMatch): Draft {
    const kind = known.name.kind
    return this.#draft(known.first, known.last, known.first, known.last, known.before, {
      kind,
      number: 'sg',
      named: true,
      refersBack: false,
      nouns: known.name.nouns,
      confidence: known.ambiguous ? 0.6 : 0.9,
      rule: `known-${kind}`,
    })
  }

  #fromName(name: NameSpan): Draft {
    const { folded } = this.#tokens[name.first]!
    // The corpus counts peoples among persons: «المتسوقين» are a group.
    if (name.label === 'PER' && name.last - name.first === 1 && /ال.{3,}(?:ين|ون)$/.test(folded))
      return this.#draft(name.first, name.last, name.first, name.last, name.before, {
        kind: 'group',
        number: 'pl',
        named: false,
        refersBack: true,
        nouns: [folded.replace(/^.*?ال/, '').slice(0, -2)],
        confidence: 0.5,
        rule: 'people',
      })
    const kind = name.label === 'PER' ? 'person' : name.label === 'LOC' ? 'place' : 'organisation'
    return this.#draft(name.first, name.last, name.first, name.last, name.before, {
      kind,
      number: 'sg',
      named: true,
      refersBack: false,
      nouns: [],
      confidence: name.confidence,
      rule: `tagger-${name.label.toLowerCase()}`,
    })
  }

  #fromNoun(i: number, to: number, word: ReadWord, width: number): { mention: Draft; inner: Draft[] } | undefined {
    const { noun } = word
    switch (noun.kind) {
      case 'quantity':
        return this.#partitive(i, to, word)
      case 'role':
        return this.#person(i, to, word, width)
      case 'outlet':
      case 'organisation':
        return this.#body(i, to, word, width)
      case 'document':
        if (this.#isVerb(i, word)) return undefined
        return this.#thing(i, to, word, width, 'document')
      case 'group':
        return this.#thing(i, to, word, width, 'group')
      case 'place':
        return this.#place(i, to, word)
      default:
        return undefined
    }
  }

  /** «أحد المنشقين» is one unnamed person, «بعض الشهود» an unnamed many. */
  #partitive(i: number, to: number, word: ReadWord): { mention: Draft; inner: Draft[] } | undefined {
    if (word.definite) return undefined
    let j = i + 1
    if (j < to && (this.#tokens[j]!.folded === 'من' || this.#tokens[j]!.folded === 'كبير')) j++
    const next = j < to ? this.#noun(j, to) : undefined
    if (next?.word.noun.number !== 'pl') return undefined
    if (next.word.noun.kind !== 'role' && next.word.noun.kind !== 'group') return undefined
    const one = word.noun.lemma === 'احد' || word.noun.lemma === 'احدي'
    const last = this.#extend(j + next.width, to, true)
    const mention = this.#draft(i, last, j, last, word.before, {
      kind: one ? 'anonymous' : 'group',
      gender: one ? (word.noun.lemma === 'احدي' ? 'f' : 'm') : next.word.noun.gender,
      number: one ? 'sg' : 'pl',
      named: false,
      refersBack: false,
      nouns: [next.word.noun.lemma],
      confidence: 0.9,
      rule: one ? 'one-of-a-group' : 'some-of-a-group',
    })
    return { mention: this.#withDoubt(mention, to), inner: [] }
  }

  /** A role: with a name it is that person, else somebody unnamed. */
  #person(i: number, to: number, word: ReadWord, width: number): { mention: Draft; inner: Draft[] } | undefined {
    const { noun } = word
    if (noun.class === 'honorific' && noun.number !== 'sg') return undefined
    // «أمام» is before, «إمام» is an imam; folded they are one.
    if (noun.lemma === 'امام' && !word.definite && !this.#tokens[i]!.text.includes('إ')) return undefined
    // «مذكرة مؤرخة في 27 شباط» is dated; no historian wrote it.
    if (noun.lemma === 'مءرخ' && !word.definite && this.#tokens[i + width]?.folded === 'في') return undefined
    // Skips the stop of «د.».
    let j = i + width
    if (noun.lemma === 'د') {
      if (this.#tokens[j]?.text !== '.') return undefined
      j++
    }
    const titled = noun.number === 'sg' && !UNTITLED.has(noun.class) && !this.#names.has(j)
    const listed = titled ? this.#listedName(j, to) : undefined
    if (listed !== undefined) {
      const mention = this.#draft(i, listed, j, listed, word.before, {
        kind: 'person',
        gender: noun.gender,
        number: 'sg',
        named: true,
        refersBack: false,
        nouns: noun.class === 'honorific' ? [] : [noun.lemma],
        confidence: 0.75,
        rule: 'title-and-name',
      })
      return { mention, inner: [] }
    }
    const inner: Draft[] = []
    let named: { first: number; last: number; before: number; confidence: number } | undefined
    let last = j
    for (let k = j; k < to && k <= i + REACH; k++) {
      const token = this.#tokens[k]!
      const name = this.#names.get(k)
      const beside = k > i ? readNoun(this.#tokens[k - 1]!.folded) : undefined
      const sort = beside?.noun.kind
      // «لاعب فريق الميناء»: what stands behind a body's noun is its name; «مراسلة الشبكة ليان» names the person.
      const isBody = (sort === 'organisation' || sort === 'outlet' || sort === 'place') && !beside?.definite
      if (name?.label === 'PER' && token.kind === 'word' && !isBody) {
        named = { first: k, last: name.last, before: name.before, confidence: name.confidence }
        break
      }
      if (token.kind === 'quote' && this.#quoteClose.has(k)) {
        const close = this.#quoteClose.get(k)!
        if (close - k > 6) break
        const known = this.#known(k + 1, k, close)
        if (known) inner.push(this.#fromKnown(known))
        last = close + 1
        k = close
        continue
      }
      if (token.kind !== 'word' || token.lineBefore) break
      const known = this.#known(k, i, to)
      if (known) {
        inner.push(this.#fromKnown(known))
        k = known.last - 1
        last = known.last
        continue
      }
      if (name) {
        inner.push(this.#fromName(name))
        k = name.last - 1
        last = name.last
        continue
      }
      if (token.folded === 'باسم' || (k > j && this.#tokens[k - 1]!.folded === 'باسم')) {
        last = k + 1
        continue
      }
      if (isClosed(token.folded)) break
      if (k > j && token.folded[0] === 'و' && !token.folded.startsWith('وال')) break
      const further = this.#noun(k, to)
      if (further?.word.noun.kind === 'role' && further.word.noun.number === 'sg' && further.word.before === 0) {
        last = k + 1
        continue
      }
      // «مراسلة الشبكة»
      if (noun.class === 'press' && further?.word.noun.kind === 'outlet' && further.word.definite) {
        const body = this.#body(k, k + further.width, further.word, further.width)
        if (body) inner.push(body.mention)
      }
      if (!this.#nominal(token.folded)) break
      last = k + 1
    }
    if (named) {
      const nouns = noun.class === 'honorific' ? [] : [noun.lemma]
      const mention = this.#draft(i, named.last, named.first, named.last, word.before, {
        kind: 'person',
        gender: noun.gender,
        number: 'sg',
        named: true,
        refersBack: false,
        nouns,
        confidence: Math.max(0.8, named.confidence),
        rule: 'title-and-name',
      })
      return { mention, inner: this.#ownedBy(mention, inner, noun) }
    }
    if (noun.class === 'honorific') return undefined
    const plural = noun.number === 'pl'
    const mention = this.#draft(i, last, i, last, word.before, {
      kind: plural ? 'group' : noun.class === 'office' && word.definite ? 'person' : 'anonymous',
      gender: noun.gender,
      number: noun.number,
      named: false,
      refersBack: word.definite,
      nouns: [noun.lemma],
      confidence: 0.8,
      rule: plural ? 'people' : 'person-by-role',
    })
    return { mention: this.#withDoubt(mention, to), inner: this.#ownedBy(mention, inner, noun) }
  }

  /** End of a name of listed words right behind a title: «الدكتور سامر الخطيب». */
  #listedName(from: number, to: number): number | undefined {
    let last = from
    for (let k = from; k < to && k < from + 5; k++) {
      const { folded, kind, script, lineBefore } = this.#tokens[k]!
      if (kind !== 'word' || script !== 'arabic' || (lineBefore && k > from)) break
      if (FILIATION.has(folded)) continue
      const article = folded.startsWith('ال') && folded.length > 4
      if (isClosed(folded) || (k === from && article) || (!article && readNoun(folded))) break
      if (isNisba(folded) && !article && k > from) break
      if (!isArabicPersonName(folded, k > from)) break
      last = k + 1
    }
    return last > from ? last : undefined
  }

  /** A correspondent belongs to an outlet, whoever holds an office to a body. */
  #ownedBy(mention: Draft, inner: Draft[], noun: Noun): Draft[] {
    if (noun.class !== 'press') return inner
    const outlet = inner.find((m) => m.kind === 'outlet' || m.kind === 'organisation')
    if (outlet) owners.set(mention, outlet)
    return inner
  }

  #body(i: number, to: number, word: ReadWord, width: number): { mention: Draft; inner: Draft[] } | undefined {
    const { noun } = word
    const j = i + width
    const kind = noun.kind === 'outlet' ? 'outlet' : 'organisation'
    const base = { kind, gender: noun.gender, number: noun.number, nouns: [noun.lemma] } as const
    const named = word.definite ? undefined : this.#nameAfter(j, to)
    if (named) {
      const last = this.#extend(named.last, to, true)
      const rule = `${kind}-noun-and-name`
      const headFirst = kind === 'outlet' ? named.first : i
      const before = kind === 'outlet' ? named.before : word.before
      const mention = this.#draft(i, last, headFirst, named.last, word.before, {
        ...base,
        nouns: [noun.lemma, ...(named.known?.name.nouns ?? [])],
        named: true,
        refersBack: false,
        confidence: 0.85,
        rule,
      })
      mention.head = this.#range(headFirst, named.last, before)
      return { mention, inner: [] }
    }
    const last = this.#extend(j, to, word.definite)
    const adjective = last > j ? this.#tokens[last - 1]!.folded : ''
    const definiteAfter = last > j && this.#tokens[j]!.folded.startsWith('ال')
    // «الحكومة السورية» and «وزارة الصحة» name a body; «الشبكة» points back to one; «صحيفة محلية» is some paper.
    const isNamed = kind === 'organisation' && (word.definite ? last > j && isNisba(adjective) : definiteAfter)
    const mention = this.#draft(i, last, i, last, word.before, {
      ...base,
      named: isNamed,
      refersBack: !isNamed && word.definite,
      confidence: 0.75,
      rule: isNamed ? 'body-by-description' : word.definite ? 'body-again' : 'unnamed-body',
    })
    return { mention, inner: [] }
  }

  /** «كتب سامر» is no book: such a word is a noun only with an article, after a preposition or in the genitive. */
  #isVerb(i: number, word: ReadWord): boolean {
    const { folded } = this.#tokens[i]!
    if (word.definite || !ALSO_VERBS.has(folded.replace(/^[وف]/, ''))) return false
    const before = this.#tokens[i - 1]
    return before?.kind !== 'word' || before.lineBefore || !PREPOSITIONS.has(before.folded)
  }

  /** A quoted, known, tagged or Latin name that begins right here. */
  #nameAfter(j: number, to: number): { first: number; last: number; before: number; known?: KnownMatch } | undefined {
    const token = this.#tokens[j]
    if (!token || j >= to || token.lineBefore) return undefined
    if (token.kind === 'quote') {
      const close = this.#quoteClose.get(j)
      if (close === undefined || close - j > 7 || close - j < 2) return undefined
      return { first: j + 1, last: close, before: 0, known: this.#known(j + 1, j, close) }
    }
    const known = this.#known(j, j - 1, to)
    if (known && known.before === 0) return { first: j, last: known.last, before: 0, known }
    const name = this.#names.get(j)
    if (name && name.before === 0) return { first: j, last: name.last, before: 0 }
    if (token.script === 'latin') {
      let last = j + 1
      while (last < to && last - j < 5 && this.#tokens[last]!.script === 'latin') last++
      return { first: j, last, before: 0 }
    }
    return undefined
  }

  #thing(
    i: number,
    to: number,
    word: ReadWord,
    width: number,
    kind: 'document' | 'group',
  ): { mention: Draft; inner: Draft[] } {
    const { noun } = word
    const last = this.#extend(i + width, to, word.definite)
    const owner = word.definite ? undefined : this.#ownerAfter(i + width, to)
    const mention = this.#draft(i, owner ? owner.last : last, i, owner ? owner.last : last, word.before, {
      kind,
      gender: noun.gender,
      number: noun.number,
      named: false,
      refersBack: word.definite,
      nouns: [noun.lemma],
      confidence: 0.75,
      rule: kind,
    })
    const possessor = POSSESSORS[word.suffix]
    if (possessor) mention.possessor = possessor
    if (owner) owners.set(mention, owner)
    return { mention: this.#withDoubt(mention, to), inner: owner ? [owner] : [] }
  }

  /** The body or person in the genitive of a document: «تقرير الشبكة», «شهادة سامر», «بيان وزارة الصحة». */
  #ownerAfter(j: number, to: number): Draft | undefined {
    const token = this.#tokens[j]
    if (!token || j >= to || token.kind !== 'word' || token.lineBefore) return undefined
    const known = this.#known(j, j - 1, to)
    if (known && known.name.kind !== 'place') return this.#fromKnown(known)
    const name = this.#names.get(j)
    if (name && (name.label === 'PER' || name.label === 'ORG')) return this.#fromName(name)
    const read = this.#noun(j, to)
    if (!read || read.word.before > 0) return undefined
    const { kind } = read.word.noun
    if (kind === 'outlet' || kind === 'organisation') return this.#body(j, to, read.word, read.width)?.mention
    if (kind === 'role') return this.#person(j, to, read.word, read.width)?.mention
    return undefined
  }

  #place(i: number, to: number, word: ReadWord): { mention: Draft; inner: Draft[] } | undefined {
    const named = word.definite ? undefined : this.#nameAfter(i + 1, to)
    if (!named) return undefined
    const mention = this.#draft(i, named.last, named.first, named.last, word.before, {
      kind: 'place',
      number: 'sg',
      named: true,
      refersBack: false,
      nouns: [word.noun.lemma],
      confidence: 0.85,
      rule: 'place-noun-and-name',
    })
    mention.head = this.#range(named.first, named.last, named.before)
    return { mention, inner: [] }
  }

  /** End of the adjectives or genitive after a noun: definite ones after a definite noun, one genitive after a bare one. */
  #extend(j: number, to: number, definite: boolean): number {
    let last = j
    let isDefinite = definite
    for (let k = j; k < to && k < j + 4; k++) {
      const token = this.#tokens[k]!
      if (token.kind !== 'word' || token.script !== 'arabic' || token.lineBefore || isClosed(token.folded)) break
      const article = token.folded.startsWith('ال') && token.folded.length > 4
      if (isDefinite ? !article : !article && !ADJECTIVES.has(token.folded) && !isNisba(token.folded)) break
      const read = readNoun(token.folded)
      if (isDefinite && read && read.noun.kind !== 'role' && !isNisba(token.folded) && k > j) break
      if (article) isDefinite = true
      last = k + 1
    }
    return last
  }

  #nominal(word: string): boolean {
    return (
      (word.startsWith('ال') && word.length > 4) ||
      isNisba(word) ||
      ADJECTIVES.has(word) ||
      readNoun(word) !== undefined
    )
  }

  /** «المنشق، أو ربما غيره»: one identity that the words leave open; «منشق آخر»: another than before. */
  #withDoubt(mention: Draft, to: number): Draft {
    let k = mention.last
    if (k < to && OTHER.has(this.#tokens[k]!.folded)) {
      mention.other = true
      mention.last = k + 1
      mention.range = this.#range(mention.first, mention.last, 0, mention.range.start)
      k++
    }
    if (k < to && this.#tokens[k]!.kind === 'punctuation') k++
    if (k + 1 >= to || this.#tokens[k]!.folded !== 'او') return mention
    let doubt = false
    for (let m = k + 1; m < to && m < k + 4; m++) {
      const word = this.#tokens[m]!.folded
      if (DOUBT.has(word)) doubt = true
      if (OTHER.has(word) && (doubt || word.startsWith('غير'))) {
        mention.doubtful = true
        mention.last = m + 1
        mention.range = this.#range(mention.first, mention.last, 0, mention.range.start)
        mention.rule = 'or-perhaps-another'
        return mention
      }
    }
    return mention
  }

  #range(first: number, last: number, before: number, start?: number): Range {
    const head = this.#tokens[first]!
    return { start: start ?? head.start + lettersIn(head.text, before), end: this.#tokens[last - 1]!.end }
  }

  #draft(
    first: number,
    last: number,
    headFirst: number,
    headLast: number,
    before: number,
    rest: Omit<Mention, 'range' | 'head' | 'gender'> & { gender?: Gender | undefined; number: GrammaticalNumber },
  ): Draft {
    const range = this.#range(first, last, before)
    const head =
      headFirst === first
        ? { start: range.start, end: this.#tokens[headLast - 1]!.end }
        : this.#range(headFirst, headLast, 0)
    const { gender, ...others } = rest
    return gender === undefined
      ? { ...others, range, head, first, last }
      : { ...others, gender, range, head, first, last }
  }
}

/** Length in the text of the first `count` folded letters of a word, with their vowels. */
function lettersIn(text: string, count: number): number {
  return count === 0 ? 0 : foldText(text).toSource({ start: 0, end: count }).end
}

/** Relative adjective: «السورية», «بريطاني». */
function isNisba(word: string): boolean {
  const bare = word.startsWith('ال') ? word.slice(2) : word
  return bare.length >= 4 && (bare.endsWith('ي') || bare.endsWith('يه') || bare.endsWith('يين') || bare.endsWith('يون'))
}
