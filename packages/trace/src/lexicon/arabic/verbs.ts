import type { CueKind } from '../../model.ts'
import { readRows } from './table.ts'
import { VERBS_ACT } from './verbs-act.ts'
import { VERBS_COMMON } from './verbs-common.ts'
import { VERBS_MIND } from './verbs-mind.ts'
import { VERBS_SAY } from './verbs-say.ts'

export type Frame = 'clause' | 'speech' | 'question' | 'masdar' | 'small' | 'judged' | 'denied'
export type Preposition = 'ب' | 'ل' | 'الي' | 'علي' | 'عن' | 'من' | 'في'

/** A verb that can be a cue; the columns are explained in verbs-say.ts. */
export interface CueVerb {
  readonly lemma: string
  readonly perfect: string
  readonly imperfect: string
  readonly participle: string | undefined
  readonly kind: CueKind
  readonly frames: ReadonlySet<Frame>
  /** Prepositions, folded, before a verbal noun or a clause. */
  readonly prepositions: ReadonlySet<Preposition>
  readonly doubt: boolean
  readonly factive: boolean
  /** The one spoken to follows without a preposition. */
  readonly addressee: boolean
  /** With a document as subject it shows. */
  readonly document: boolean
  /** Only a clause with أن or quoted words make it a cue. */
  readonly ambiguous: boolean
  /** Often passive, and then without a source. */
  readonly passive: boolean
  /** Only passive: nobody is ever named as its source. */
  readonly unnamed: boolean
  readonly example: string
}

const FRAMES: Readonly<Record<string, Frame>> = {
  أن: 'clause',
  كلام: 'speech',
  سؤال: 'question',
  مصدر: 'masdar',
  وصف: 'small',
  حكم: 'judged',
  نفي: 'denied',
}
const PREPOSITIONS: Readonly<Record<string, Preposition>> = {
  بـ: 'ب',
  لـ: 'ل',
  إلى: 'الي',
  على: 'علي',
  عن: 'عن',
  من: 'من',
  في: 'في',
}

function readCueVerbs(table: string): CueVerb[] {
  return readRows(table).map(([perfect, imperfect, participle, kind, follows, marks, example]) => {
    const words = follows!.split(/\s+/)
    const has = (mark: string) => marks!.split(/\s+/).includes(mark)
    return {
      lemma: perfect!.split('/')[0]!,
      perfect: perfect!,
      imperfect: imperfect!,
      participle: participle === '-' ? undefined : participle,
      kind: kind as CueKind,
      frames: new Set(words.flatMap((w) => FRAMES[w] ?? [])),
      prepositions: new Set(words.flatMap((w) => PREPOSITIONS[w] ?? [])),
      doubt: has('شك'),
      factive: has('إثبات'),
      addressee: has('مخاطَب'),
      document: has('وثيقة'),
      ambiguous: has('مبهم'),
      passive: has('مجهول'),
      unnamed: has('مبني'),
      example: example!,
    }
  })
}

export const CUE_VERBS: readonly CueVerb[] = [VERBS_SAY, VERBS_ACT, VERBS_MIND].flatMap(readCueVerbs)

/** Perfect and imperfect of verbs that report nothing. */
export const COMMON_VERBS: readonly (readonly [perfect: string, imperfect: string])[] = VERBS_COMMON.split(/\s+/)
  .filter(Boolean)
  .map((entry) => {
    const [perfect, imperfect] = entry.split(',')
    return [perfect!, imperfect!]
  })
