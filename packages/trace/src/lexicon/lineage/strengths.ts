/**
 * How far a word of reporting, or a hedge, goes. Columns: `form` («*» at the end of a word stands for any ending), class,
 * example.
 *
 * Words of reporting: doubt keeps its distance; tentative only points at it; assert stands for it; factive takes it for
 * so. A word of none of these is neutral. Hedges: possible leaves it open; likely leans to it.
 */
import type { Phrase } from '../phrases/phrases.ts'

export type CueStrength = 'doubt' | 'tentative' | 'assert' | 'factive'
export type HedgeStrength = 'possible' | 'likely'

const line =
  <C extends string>(language: 'ar' | 'en', cls: C) =>
  (form: string, example: string): Phrase<C> => ({ form, language, class: cls, example })

const arDoubt = line('ar', 'doubt' as const)
const arTentative = line('ar', 'tentative' as const)
const arAssert = line('ar', 'assert' as const)
const arFactive = line('ar', 'factive' as const)
const enDoubt = line('en', 'doubt' as const)
const enTentative = line('en', 'tentative' as const)
const enAssert = line('en', 'assert' as const)
const enFactive = line('en', 'factive' as const)

export const CUE_STRENGTHS: readonly Phrase<CueStrength>[] = [
  arDoubt('زعم*', 'زعم الناطق أن القافلة عادت'),
  arDoubt('يزعم*', 'يزعم الناطق أن القافلة عادت'),
  arDoubt('تزعم*', 'تزعم الشبكة أن القافلة عادت'),
  arDoubt('زاعما*', 'زاعماً أن القافلة عادت'),
  arDoubt('ادعى', 'ادّعى الحارس أنه نام'),
  arDoubt('ادعت', 'ادّعت الإدارة أن العقد قديم'),
  arDoubt('يدعي', 'يدّعي الحارس أنه نام'),
  arDoubt('تدعي', 'تدّعي الإدارة أن العقد قديم'),
  arTentative('ألمح*', 'ألمح المدير إلى وجود اتفاق'),
  arTentative('يشير', 'يشير التقرير إلى وجود اتفاق'),
  arTentative('تشير', 'تشير الوثائق إلى وجود اتفاق'),
  arTentative('أشار*', 'أشارت الوثائق إلى وجود اتفاق'),
  arTentative('مشيرا*', 'مشيراً إلى وجود اتفاق'),
  arTentative('يوحي', 'يوحي النص بوجود اتفاق'),
  arTentative('توحي', 'توحي الوثائق بوجود اتفاق'),
  arTentative('رجح*', 'رجّح المحقق أن الختم مزوّر'),
  arTentative('يرجح*', 'يرجّح المحقق أن الختم مزوّر'),
  arAssert('أكد*', 'أكد الناطق أن القافلة عادت'),
  arAssert('يؤكد*', 'يؤكد الناطق أن القافلة عادت'),
  arAssert('تؤكد*', 'تؤكد الوثائق وجود اتفاق'),
  arAssert('مؤكدا*', 'مؤكداً أن القافلة عادت'),
  arAssert('جزم*', 'جزم الحارس بأن البوابة كانت مغلقة'),
  arFactive('كشف*', 'كشفت الوثائق عن اتفاق'),
  arFactive('يكشف*', 'يكشف التقرير عن اتفاق'),
  arFactive('تكشف*', 'تكشف الوثائق عن اتفاق'),
  arFactive('كاشفا*', 'كاشفاً عن اتفاق'),
  arFactive('أثبت*', 'أثبتت الوثائق وجود اتفاق'),
  arFactive('يثبت*', 'يثبت التقرير وجود اتفاق'),
  arFactive('تثبت*', 'تثبت الوثائق وجود اتفاق'),
  arFactive('فضح*', 'فضحت الوثائق الاتفاق'),
  arFactive('تفضح*', 'تفضح الوثائق الاتفاق'),
  arFactive('برهن*', 'برهنت الوثائق على وجود اتفاق'),
  enDoubt('claim*', 'the spokesman claimed the convoy had returned'),
  enDoubt('alleg*', 'he alleged that the deed was forged'),
  enDoubt('purport*', 'the paper purports to show a deal'),
  enTentative('suggest*', 'the papers suggest that there was a deal'),
  enTentative('hint*', 'the director hinted at a deal'),
  enTentative('indicat*', 'the papers indicate that there was a deal'),
  enTentative('implied', 'he implied that there was a deal'),
  enAssert('confirm*', 'the papers confirm that there was a deal'),
  enAssert('affirm*', 'he affirmed that the convoy had returned'),
  enAssert('assert*', 'he asserted that the convoy had returned'),
  enFactive('reveal*', 'the papers reveal a deal'),
  enFactive('disclos*', 'the director disclosed that there was a deal'),
  enFactive('prove', 'the papers prove that there was a deal'),
  enFactive('proves', 'the paper proves that there was a deal'),
  enFactive('proved', 'the papers proved that there was a deal'),
  enFactive('establish*', 'the inquiry established that there was a deal'),
  enFactive('expose*', 'the papers expose a deal'),
  enFactive('demonstrat*', 'the papers demonstrate that there was a deal'),
]

const arPossible = line('ar', 'possible' as const)
const arLikely = line('ar', 'likely' as const)
const enPossible = line('en', 'possible' as const)
const enLikely = line('en', 'likely' as const)

/** «محتمل» is left out: writers use it for both. */
export const HEDGE_STRENGTHS: readonly Phrase<HedgeStrength>[] = [
  arPossible('ربما', 'ربما غادرت القافلة ليلاً'),
  arPossible('قد يكون', 'قد يكون التوقيع لغيره'),
  arPossible('قد تكون', 'قد تكون الصورة قديمة'),
  arPossible('من الممكن', 'من الممكن أن تعود القافلة'),
  arPossible('لعل*', 'لعلها غادرت'),
  arLikely('من المرجح', 'من المرجّح أن القافلة عادت'),
  arLikely('المرجح', 'السبب المرجّح'),
  arLikely('على الأرجح', 'عادت على الأرجح'),
  arLikely('على الأغلب', 'عادت على الأغلب'),
  arLikely('في الغالب', 'عادت في الغالب'),
  enPossible('possibly', 'it possibly left at night'),
  enPossible('perhaps', 'perhaps it left at night'),
  enPossible('maybe', 'maybe it left at night'),
  enPossible('may have', 'it may have left at night'),
  enPossible('might have', 'it might have left at night'),
  enPossible('could have', 'it could have left at night'),
  enPossible('may be', 'the seal may be forged'),
  enPossible('might be', 'the seal might be forged'),
  enLikely('probably', 'it probably left at night'),
  enLikely('likely', 'it likely left at night'),
  enLikely('presumably', 'it presumably left at night'),
  enLikely('most likely', 'it most likely left at night'),
]
