import { NOUNS, readClasses, readWords, STATES } from '#lexicon/arabic'
import { foldWord } from '#text'
import { isSpeechNoun } from './speech-nouns.ts'
import type { Word } from './words.ts'

export type NounClass = 'document' | 'organisation' | 'group' | 'role' | 'medium' | 'time' | 'place' | 'many'

const CLASSES = readClasses<NounClass>(NOUNS)
const STATE = readWords(STATES)
const NONE: readonly NounClass[] = []
const PRONOUNS = ['هما', 'هم', 'هن', 'ها', 'نا', 'ه', 'ي', 'ك']

/** Classes of a noun, whatever is attached to it: «وزارتها», «للمتحدث», «الناشطين». */
export function nounClasses(word: Word): readonly NounClass[] {
  // «للوائح» is ل and لوائح, or ل, ال and وائح.
  const forms = word.base.startsWith('لل') ? [word.noun, word.base.slice(1)] : [word.base, word.noun, word.folded]
  for (const form of forms) {
    const classes = classesOf(form, !word.definite && word.core !== 'P' && !word.plain.endsWith('ة'))
    if (classes !== NONE) return classes
  }
  return NONE
}

function classesOf(form: string, possessed: boolean): readonly NounClass[] {
  const direct = CLASSES.get(form) ?? CLASSES.get(plural(form)) ?? pluralOfRole(form)
  if (direct) return direct
  // «الجمهوري» is no «جمهور» of mine: behind the article no pronoun is attached.
  if (!possessed) return NONE
  for (const pronoun of PRONOUNS) {
    if (!form.endsWith(pronoun) || form.length < pronoun.length + 3) continue
    const stem = form.slice(0, -pronoun.length)
    const several = pluralOfRole(stem)
    if (several) return several
    // Ta marbuta is written ت before a pronoun: وزارتها.
    const found = CLASSES.get(stem) ?? (stem.endsWith('ت') ? CLASSES.get(`${stem.slice(0, -1)}ه`) : undefined)
    if (found) return found
  }
  return NONE
}

const SEVERAL: readonly NounClass[] = ['group']

/** «مستشارون», «مستشارو», «طبيبات»: several of those of whom one is in the table. */
function pluralOfRole(form: string): readonly NounClass[] | undefined {
  if (form.length < 5) return undefined
  const stem = form.replace(/(?:ون|ين|ات|و)$/, '')
  if (stem === form) return undefined
  const one = CLASSES.get(stem) ?? (form.endsWith('ات') ? CLASSES.get(`${stem}ه`) : undefined)
  return one?.includes('role') ? SEVERAL : undefined
}

/** «ناشطين» as «ناشطون». */
function plural(form: string): string {
  return form.endsWith('ين') ? `${form.slice(0, -2)}ون` : form
}

export function isNounOf(word: Word | undefined, wanted: NounClass): boolean {
  return word !== undefined && nounClasses(word).includes(wanted)
}

export function isState(word: Word): boolean {
  return STATE.has(word.base) || STATE.has(word.noun)
}

const AGO = new Set(['منذ', 'قبل', 'بعد', 'خلال', 'مساء', 'صباح'].map(foldWord))

/** Begins a phrase of time: «يوم السبت», «الخميس», «أمس». */
export function beginsTime(word: Word, next?: Word): boolean {
  // «مصدر مطلع», but «مطلع الشهر»
  if (word.noun === 'مطلع' && !isNounOf(next, 'time')) return false
  return (isNounOf(word, 'time') && !word.folded.endsWith('ين')) || AGO.has(word.base)
}

// Moulds of verbal nouns beyond the simple verb, any letter for a radical: تفعيل تفعلة إفعال افتعال انفعال استفعال
// استفالة إفالة مفاعلة تفاعل تفعّل.
const MOULDS = /^(?:ت..ي.ه?|ت...ه|ا..ا.|ا...ا.ه?|است..ا.|است.ا.ه|ا.ا.ه|م.ا..ه|ت.ا..|ت...)$/
const SIMPLE = new Set(
  `عدم ضرورة أهمية وجود حدوث قتل مقتل وقوع وصول عودة رجوع بناء سحب وقف فتح غلق منع حظر وفاة موت ولادة قيام فوز خسارة فشل نجاح رفع خفض
  دفع بيع شراء نقل ضرب قصف دخول خروج مغادرة رحيل هروب حضور غياب بدء إنهاء زيارة دعم مساعدة حماية دفاع رفض قبول منح إعطاء
  أخذ ترك حمل حل فرض نشر كتابة قراءة دراسة طرد سجن حبس شن خوض قطع كسر هدم حفر زرع صنع طبع عقد عمل فعل ضمان توفر توافر وقوف سقوط
  وضع طرح لعب رد ربط صد هبوط صعود ظهور اختفاء نفاد فقدان عثور حصول لقاء سفر ذهاب مجيء مرور عبور نزول انتهاء ابتداء أداء إيواء احتواء إجراء سير عزم عزل
  جعل كون صلة علاقة تورط مشاركة تقديم تأجيل إغلاق قدرة رغبة نية حق حاجة هطول سرقة جمع زيادة نقص نمو تراجع صحة خطورة صعوبة سوء
  استحالة إمكانية احتمال بقاء استمرار مواصلة متابعة معرفة فهم علم ثبوت بطلان حرق حرمان خطف راحة صمت صبر تدهور كشف فصل دمج سن شرح بحث علاج حفظ قمع ردع نزع دفن رصد ضبط فرز كسب لجوء محو نصب هجر غزو صد قفل شد بث شق قص اغتصاب تعريض شعور إحساس
  سعي جلب حسم حصر خلق درء زحف سداد شحن صرف ضخ ضم طعن عرقلة عفو غسل فك قبض قتال كتم مكوث نسف نهب نيل هدر هزيمة هجوم ولوج دمار غرق عيش
  نشوب ركوب جلوس سماح عون رحلة حسن مسؤولية
  حشد حرص شرب أكل سماع ربح كبح نبذ بذل ضغط فحص مسح هز ركض سرد شراكة شطب سلب صياغة فض كف مشي ورود وفاء ثناء حجب حجز حذف خرق خنق ذبح
  سحق صيد عد قيادة وقاية رعاية صيانة عناية سيطرة بلوغ كفالة خضوع تخلي تصدي تحدي تلقي تمسك لجم حصار إيصال تبني تحمل تمثيل`
    .split(/\s+/)
    .map(foldWord),
)

/** The folded form itself is in one of the tables of nouns. */
export function isKnownNoun(form: string): boolean {
  return CLASSES.has(form) || SIMPLE.has(form) || isSpeechNoun(form)
}

/** The bare folded form has a verbal noun's mould or is in the list of those without one. */
export function isVerbalForm(form: string): boolean {
  return SIMPLE.has(form) || (form.length >= 4 && MOULDS.test(form))
}

/** Looks like a verbal noun: from its mould or a list of those without one. */
export function isVerbalNoun(word: Word): boolean {
  // «تواجده», but «استعادة»
  const his = word.plain.endsWith('ه') && word.noun.length > 4
  const form = word.noun.replace(his ? /ه$/ : /(?:هما|هم|ها|نا)$/, '')
  const core = form.endsWith('ت') && word.pronoun ? `${form.slice(0, -1)}ه` : form
  if (SIMPLE.has(core) || SIMPLE.has(core.replace(/ه$/, '')) || SIMPLE.has(core.replace(/ت$/, 'ه'))) return true
  // «أفراد» is a plural where «إفراد» would be a verbal noun.
  if (/^[وف]?[بلك]?(?:ال)?أ/.test(word.plain)) return false
  return core.length >= 4 && MOULDS.test(core) && !/^(?:تح|تل|تم)..$/.test(core)
}
