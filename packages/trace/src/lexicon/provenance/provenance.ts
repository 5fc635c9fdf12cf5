import type { Phrase } from '../phrases/phrases.ts'

/**
 * How material was come by. obtain: the obtainer is the subject. passive: the material is the subject. supply: the giver
 * is the subject. from / through: the word that opens the giver / the go-between.
 */
export type ProvenanceClass = 'obtain' | 'passive' | 'supply'

const ar = (cls: ProvenanceClass, form: string, example: string): Phrase<ProvenanceClass> => ({
  form,
  language: 'ar',
  class: cls,
  example,
})
const en = (cls: ProvenanceClass, form: string, example: string): Phrase<ProvenanceClass> => ({
  form,
  language: 'en',
  class: cls,
  example,
})

export const PROVENANCE: readonly Phrase<ProvenanceClass>[] = [
  ar('obtain', 'حصل', 'حصل المراسل على الأوراق من موظفين'),
  ar('obtain', 'حصلت', 'وثائق حصلت عليها القناة'),
  ar('obtain', 'حصلوا', 'حصلوا على نسخة'),
  ar('obtain', 'حصلنا', 'حصلنا على نسخة منها'),
  ar('obtain', 'تسلم', 'تسلّم المحرّر ملفاً من محامٍ'),
  ar('obtain', 'تسلمت', 'تسلّمت الصحيفة رسالة'),
  ar('obtain', 'اطلع على', 'اطلع على المحضر مراسلنا'),
  ar('obtain', 'اطلعت على', 'اطلعت على نسخة منه الصحيفة'),
  ar('obtain', 'اطلعت عليها', 'وثائق اطلعت عليها الوكالة'),
  ar('obtain', 'اطلعت عليه', 'قرار اطلعت عليه الوكالة'),
  ar('passive', 'سربت', 'وثائق سُرّبت من داخل الإدارة'),
  ar('passive', 'سرب', 'محضر سُرّب من الوزارة'),
  ar('passive', 'تم تسريبها', 'وثائق تم تسريبها من الشركة'),
  ar('passive', 'تم تسريبه', 'تسجيل تم تسريبه من الشركة'),
  ar('passive', 'وصلت نسخة', 'وصلت نسخة منها إلى الصحيفة'),
  ar('supply', 'سلم الوثائق', 'سلّم الوثائق للصحيفة موظف'),
  ar('supply', 'زود', 'زوّد الموظف القناة بالوثائق'),
  en('obtain', 'obtained', 'The paper obtained the files from clerks'),
  en('obtain', 'has obtained', 'The paper has obtained the files'),
  en('obtain', 'received', 'The network received the letters from a clerk'),
  en('obtain', 'has seen', 'The agency has seen a copy'),
  en('obtain', 'has reviewed', 'The agency has reviewed the minutes'),
  en('obtain', 'reviewed', 'The agency reviewed the minutes'),
  en('passive', 'obtained by', 'documents obtained by the network'),
  en('passive', 'seen by', 'a memo seen by the agency'),
  en('passive', 'reviewed by', 'minutes reviewed by the agency'),
  en('passive', 'leaked by', 'papers leaked by clerks'),
  en('passive', 'leaked from', 'papers leaked from the ministry'),
  en('passive', 'leaked to', 'papers leaked to the network'),
  en('passive', 'handed over by', 'letters handed over by defectors'),
  en('passive', 'provided by', 'letters provided by a lawyer'),
  en('passive', 'shared by', 'letters shared by a lawyer'),
]
