import { readRows, VERBAL_NOUNS } from '#lexicon/arabic'
import { foldWord } from '#text'
import { type Bounds, boundsOf } from './bounds.ts'
import { contentOf } from './content.ts'
import type { Draft, Stretch } from './draft.ts'
import { LIGHT } from './light-verbs.ts'
import { isVerbalNoun } from './noun-classes.ts'
import { beginsPhrase, isManner, phraseEnd } from './noun-phrase.ts'
import { objectCue } from './object-cues.ts'
import { type Frames, findOpener, type Opener } from './opener.ts'
import type { Scene, WordSentence } from './scene.ts'
import { contentEnd, trimContent } from './scope.ts'
import { speechNoun } from './speech-nouns.ts'
import { findSubject } from './subject.ts'
import { readParticiple, readVerb, type VerbReading } from './verb-forms.ts'
import { does, type Word } from './words.ts'

const MASDARS = new Map<string, string>()
for (const [noun, verb] of readRows(VERBAL_NOUNS)) MASDARS.set(foldWord(noun!), foldWord(verb!))
const DOES = new Set(['قام', 'قامت', 'يقوم', 'تقوم', 'قاموا', 'يقومون', 'تم', 'تمت', 'يتم', 'سيتم', 'جري'])

/** The noun stands this close to its light verb. */
const REACH = 14

/** «أدلى الحارس بشهادته بأنه», «قام الوزير بإدانة»: verb and noun together are the cue. */
export function lightVerbCue(scene: Scene, sentence: WordSentence, i: number): Draft | undefined {
  const { words } = scene
  const word = words[i]!
  if (word.kind !== 'word' || word.prep || word.definite || word.core === 'P') return undefined
  const saying = sayingCue(scene, sentence, i)
  if (saying) return saying
  if (DOES.has(word.base)) return doingCue(scene, sentence, i)
  const light = LIGHT.get(word.base)
  if (light === undefined) return undefined
  const bounds = boundsOf(scene, sentence, i)
  const limit = Math.min(bounds.limit, i + REACH)
  for (let k = i + 1; k < limit; k++) {
    const noun = words[k]!
    if (does(noun, 'that') || noun.text === ':') return undefined
    const bare = withoutPronoun(noun)
    if (bare === 'لوم' && word.base.includes('لق')) return blameCue(scene, i, k, bounds)
    const named =
      light.nouns.has(bare) ||
      light.nouns.has(noun.folded) ||
      (word.base.startsWith('ادل') && /^ب(?:شها|شاه|تصر|افا|بيان|اعتر)/.test(noun.base))
    if (!named) continue
    const separate = light.preposition !== undefined && light.preposition.length > 1
    if (
      separate
        ? words[k - 1]!.base !== light.preposition
        : light.preposition !== undefined && noun.base[0] !== light.preposition
    )
      continue
    const entry = speechNoun(noun)?.noun ?? {
      kind: 'say' as const,
      frames: {
        frames: new Set(['clause', 'masdar']),
        prepositions: new Set(['في', 'ب', 'من', 'ل']),
      } as unknown as Frames,
      doubt: false,
    }
    const opener = findOpener(scene, k + 1, bounds.limit, withQuote(entry.frames))
    if (opener === undefined || opener.at - k > 20 || hasParticiple(words, k + 1, opener.at)) return undefined
    const zoneEnd = separate ? k - 1 : k
    const subject = findSubject(scene, i, zoneEnd, readingOf(word), bounds)
    const third = readingOf(word).inflection.person === 3
    const late = subject.order === 'dropped' && third ? nounAfter(scene, k + 1, opener.at) : undefined
    const content = contentOf(scene, sentence, opener, bounds)
    if (content === undefined) return undefined
    return {
      source: late ? [late] : subject.source,
      cue: [
        { first: i, last: i + 1 },
        { first: k, last: k + 1 },
      ],
      content: [content],
      cueKind: entry.kind,
      form: 'verb',
      polarity: '+',
      opens: opener.at,
      rule: 'light-verb',
      evidence: 0.65,
      stance: entry.doubt ? 'doubt' : 'neutral',
      ...(late || subject.kind === undefined ? {} : { sourceKind: subject.kind }),
    }
  }
  return undefined
}

/** «ألقى الوزير باللوم على المقاول في التأخر»: the one blamed with what for. */
function blameCue(scene: Scene, i: number, noun: number, bounds: Bounds): Draft | undefined {
  const { words } = scene
  let on = noun + 1
  while (on < bounds.limit && on - noun <= 6 && words[on]!.folded !== 'علي') on++
  if (words[on]?.folded !== 'علي' || on + 1 >= bounds.limit) return undefined
  const content = trimContent(scene, on + 1, contentEnd(scene, on + 2, bounds.limit, 'preposition'))
  if (content === undefined || content.last - content.first < 3) return undefined
  const reading = readingOf(words[i]!)
  const subject = findSubject(scene, i, noun, reading, bounds)
  return {
    source: subject.source,
    ...(subject.kind ? { sourceKind: subject.kind } : {}),
    cue: [
      { first: i, last: i + 1 },
      { first: noun, last: noun + 1 },
    ],
    content: [content],
    cueKind: 'say',
    form: 'verb',
    polarity: '+',
    rule: 'light-blame',
    evidence: 0.55,
    stance: 'neutral',
    inflection: reading.inflection,
  }
}

const SAYING = { frames: new Set(['clause', 'speech'] as const), prepositions: new Set<never>() }

/** «ختم بالقول إن», «رد الوزير على السؤال بالقول: …»: any verb speaks with it. */
function sayingCue(scene: Scene, sentence: WordSentence, i: number): Draft | undefined {
  const { words } = scene
  const word = words[i]!
  if (word.core !== 'V' && word.core !== 'I') return undefined
  const bounds = boundsOf(scene, sentence, i)
  for (let k = i + 1; k < Math.min(bounds.limit, i + REACH); k++) {
    if (does(words[k], 'that') || words[k]!.core === 'V' || words[k]!.text === ':') return undefined
    if (words[k]!.base !== 'بالقول') continue
    const opener = findOpener(scene, k + 1, Math.min(bounds.limit, k + 6), SAYING)
    const content = opener && contentOf(scene, sentence, opener, bounds)
    if (opener === undefined || content === undefined) return undefined
    const subject = findSubject(scene, i, k, readingOf(word), bounds)
    const together = k === i + 1
    return {
      source: subject.source,
      ...(subject.kind ? { sourceKind: subject.kind } : {}),
      cue: together
        ? [{ first: i, last: k + 1 }]
        : [
            { first: i, last: i + 1 },
            { first: k, last: k + 1 },
          ],
      content: [content],
      cueKind: 'say',
      form: 'verb',
      polarity: '+',
      opens: opener.at,
      rule: 'light-saying',
      evidence: 0.75,
      stance: 'neutral',
      inflection: readingOf(word).inflection,
    }
  }
  return undefined
}

/** «أدلى بشهادته نافياً أنه»: what the opener opens is denied and not testified. */
function hasParticiple(words: readonly Word[], from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (isManner(words[k]!) && readParticiple(words[k]!.base)?.verb.frames.has('clause')) return true
  return false
}

function nounAfter(scene: Scene, from: number, limit: number): Stretch | undefined {
  if (from >= limit || !beginsPhrase(scene, from)) return undefined
  const last = phraseEnd(scene, from, limit)
  return last > from ? { first: from, last } : undefined
}

/** As a third person where the form allows one: «ألقى» is also how "I meet" is written. */
function readingOf(word: Word): VerbReading {
  return (
    word.verbs.find((r) => r.inflection.person === 3) ??
    word.verbs[0] ?? {
      verb: undefined,
      object: false,
      inflection: { tense: 'perfect', person: 3, gender: word.base.endsWith('ت') ? 'f' : 'm', number: 'sg' },
    }
  )
}

function withoutPronoun(word: Word): string {
  const form = word.noun
  const stem = form.replace(/(?:هما|هم|هن|ها|نا|ه|ي|ك)$/, '')
  if (word.pronoun && stem !== form && stem.length >= 2)
    return stem.endsWith('ت') && !stem.endsWith('ات') ? `${stem.slice(0, -1)}ه` : stem
  return form
}

function withQuote({ frames, prepositions }: Frames): Frames {
  return { frames: new Set([...frames, 'clause', 'speech']), prepositions }
}

/** «قام الوزير بإدانة القرار لأنه ظالم», «تم الإعلان عن أن الموقع آمن» */
function doingCue(scene: Scene, sentence: WordSentence, i: number): Draft | undefined {
  const { words } = scene
  const bounds = boundsOf(scene, sentence, i)
  const limit = Math.min(bounds.limit, i + REACH)
  const passive = words[i]!.base.includes('تم') || words[i]!.base === 'جري'
  for (let k = i + 1; k < limit; k++) {
    const noun = words[k]!
    if (does(noun, 'that')) return undefined
    if (passive && k > i + 1) return undefined
    if (!passive && !(noun.prep && noun.base[0] === 'ب')) continue
    const verb = MASDARS.get(noun.noun) ?? MASDARS.get(noun.base) ?? MASDARS.get(withoutPronoun(noun))
    if (verb === undefined) continue
    const reading = readVerb(verb).find((r) => r.verb)
    if (!reading?.verb) return undefined
    const opener = findOpener(scene, k + 1, bounds.limit, reading.verb)
    const subject = passive
      ? { source: [], kind: 'impersonal' as const }
      : findSubject(scene, i, k, readingOf(words[i]!), bounds)
    const cue = passive
      ? [{ first: i, last: k + 1 }]
      : [
          { first: i, last: i + 1 },
          { first: k, last: k + 1 },
        ]
    const made = {
      source: subject.source,
      cue,
      cueKind: reading.verb.kind,
      form: 'verb' as const,
      polarity: '+' as const,
      stance: 'neutral' as const,
      ...(subject.kind ? { sourceKind: subject.kind } : {}),
    }
    if (opener && opener.kind !== 'masdar') {
      const content = contentOf(scene, sentence, opener, bounds)
      return content ? { ...made, content: [content], rule: 'doing-verb', evidence: 0.6 } : undefined
    }
    const object = objectCue(
      scene,
      k,
      { ...reading, inflection: { ...reading.inflection, person: 1 } },
      bounds,
      undefined,
    )
    return object ? { ...object, ...made, rule: 'doing-verb-object', evidence: 0.45 } : undefined
  }
  return undefined
}

/** «بعد تصريحها بأن», «مزاعم حدوث السرقة», «اتفاقهما على تبادل الأسرى» */
export function nominalCue(scene: Scene, sentence: WordSentence, i: number): Draft | undefined {
  const { words } = scene
  const word = words[i]!
  if (word.kind !== 'word' || word.core === 'V' || word.core === 'I' || word.core === 'P' || word.core === '')
    return undefined
  const found = speechNoun(word)
  if (found === undefined) return undefined
  const { noun } = found
  const possessed = found.possessed || word.pronoun
  const bounds = boundsOf(scene, sentence, i)
  const made = {
    cue: [{ first: i, last: i + 1 }],
    cueKind: noun.kind,
    form: 'noun' as const,
    polarity: '+' as const,
    stance: noun.doubt ? ('doubt' as const) : ('neutral' as const),
  }
  const next = words[i + 1]
  if (
    noun.genitive &&
    !word.definite &&
    next &&
    i + 1 < bounds.limit &&
    isVerbalNoun(next) &&
    !next.prep &&
    next.kind === 'word'
  ) {
    const last = phraseEnd(scene, i + 1, bounds.limit)
    return {
      ...made,
      source: [],
      sourceKind: 'none',
      content: [{ first: i + 1, last }],
      rule: 'noun-genitive',
      evidence: 0.45,
    }
  }
  const opener = findOpener(scene, i + 1, Math.min(bounds.limit, i + 12), noun.frames)
  if (opener === undefined || !nearEnough(words, i, opener)) return undefined
  const content = contentOf(scene, sentence, opener, bounds, { at: i, kind: noun.kind })
  if (content === undefined) return undefined
  const owner = possessed ? undefined : genitive(scene, i, opener.at)
  // «التهديد بالحرب»: whose it is is not said, and mostly nothing is reported; «دعوات لوقف القتال» tells of some.
  const bare = owner === undefined && !possessed && (word.definite || !SEVERAL.test(word.noun))
  if (bare && noun.kind !== 'believe' && (opener.kind === 'preposition' || opener.kind === 'question')) return undefined
  return {
    ...made,
    source: owner ? [owner] : [],
    ...(owner ? {} : { sourceKind: possessed ? ('pronoun' as const) : ('none' as const) }),
    content: [content],
    opens: opener.at,
    rule: `noun-${opener.kind}`,
    evidence: opener.kind === 'that' ? 0.6 : 0.45,
  }
}

const SEVERAL = /(?:ات|^مزاعم|^مطالب|^اوامر|^وعود|^انباء|^شكاو[يا]|^تقارير)$/

/** Only a genitive or adjectives stand between the noun and what opens its content. */
function nearEnough(words: readonly Word[], i: number, opener: Opener): boolean {
  for (let k = i + 1; k < opener.at; k++) {
    const word = words[k]!
    if (word.core === 'V' || word.core === 'I' || word.kind !== 'word') return false
    if (does(word, 'he', 'prep', 'relative', 'was', 'not') && !word.pronoun) return false
    if (opener.kind === 'preposition' && word.prep) return false
  }
  // «استطلاع للرأي», «مع العلم أن»
  return !(words[i]!.noun === 'راي' && (words[i]!.prep || words[i]!.definite))
}

/** «تصريحات الوزير بأن»: the genitive after the noun speaks. */
function genitive(scene: Scene, i: number, limit: number): Stretch | undefined {
  const { words } = scene
  if (words[i]!.definite || i + 1 >= limit || !beginsPhrase(scene, i + 1)) return undefined
  const next = words[i + 1]!
  if (!next.definite && next.core !== 'P') return undefined
  const last = phraseEnd(scene, i + 1, limit)
  return last > i + 1 ? { first: i + 1, last } : undefined
}
