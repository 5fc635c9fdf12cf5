import type { DateRow, MonthSet } from './types.ts'

/**
 * Names of months. Columns: `words` every spelling beyond what folding unites (hamza, marks, final yeh); `means` the
 * month's number, its calendar, and whether the name is `weak` (also another word: it then needs a day, a year, the
 * word month or a preposition beside it) ; `example` a sentence of our own. Sources: CLDR (Unicode licence) for the
 * names by country, Umm al-Qura almanacs for the Hijri ones.
 */
const g = (month: number, set: MonthSet) => ({ is: 'month', month, calendar: 'gregorian', set }) as const
const h = (month: number) => ({ is: 'month', month, calendar: 'hijri', set: 'hijri' }) as const

/** Syria, Lebanon, Iraq, Jordan, Palestine. */
export const LEVANTINE_MONTHS: readonly DateRow[] = [
  {
    words: ['كانون الثاني', 'كانون ثاني', 'ك2', 'ك 2'],
    means: g(1, 'levantine'),
    example: 'بدأ التحقيق في كانون الثاني 2015.',
  },
  { words: ['شباط'], means: { ...g(2, 'levantine'), weak: true }, example: 'عُقدت الجلسة في 12 شباط.' },
  { words: ['آذار', 'اذار'], means: g(3, 'levantine'), example: 'انتهت المهلة في آذار.' },
  { words: ['نيسان'], means: { ...g(4, 'levantine'), weak: true }, example: 'سافر الوفد في 3 نيسان 2014.' },
  { words: ['أيار', 'ايار'], means: g(5, 'levantine'), example: 'سُلّمت الرسائل في أيار (مايو).' },
  { words: ['مايس'], means: { ...g(5, 'levantine'), weak: true }, example: 'وصلت القافلة في 9 مايس 2003.' },
  { words: ['حزيران'], means: g(6, 'levantine'), example: 'صدر القرار في حزيران الماضي.' },
  { words: ['تموز'], means: { ...g(7, 'levantine'), weak: true }, example: 'وقع الحادث في 14 تموز.' },
  { words: ['آب'], means: { ...g(8, 'levantine'), weak: true, madda: true }, example: 'أُغلق المعبر في آب 2012.' },
  { words: ['أيلول', 'ايلول'], means: g(9, 'levantine'), example: 'عاد المراسل في أيلول.' },
  {
    words: ['تشرين الأول', 'تشرين اول', 'ت1', 'ت 1'],
    means: g(10, 'levantine'),
    example: 'نُشر التقرير في تشرين الأول.',
  },
  {
    words: ['تشرين الثاني', 'تشرين ثاني', 'ت2', 'ت 2'],
    means: g(11, 'levantine'),
    example: 'بدأت الهدنة في تشرين الثاني.',
  },
  {
    words: ['كانون الأول', 'كانون اول', 'ك1', 'ك 1'],
    means: g(12, 'levantine'),
    example: 'انعقد المؤتمر في كانون الأول.',
  },
]

/** Egypt, Sudan, Libya, Yemen, Saudi Arabia, the Gulf; with the spellings of Mauritania. */
export const EGYPTIAN_MONTHS: readonly DateRow[] = [
  { words: ['يناير'], means: g(1, 'egyptian'), example: 'قُدّم الطلب في 25 يناير.' },
  { words: ['فبراير'], means: g(2, 'egyptian'), example: 'بدأ العمل في فبراير 2017.' },
  { words: ['مارس'], means: { ...g(3, 'egyptian'), weak: true }, example: 'استقال المدير في 8 مارس.' },
  { words: ['أبريل', 'إبريل', 'ابريل'], means: g(4, 'egyptian'), example: 'يصدر الحكم في أبريل المقبل.' },
  { words: ['مايو'], means: g(5, 'egyptian'), example: 'اجتمع المجلس في مايو.' },
  { words: ['يونيو', 'يونيه'], means: g(6, 'egyptian'), example: 'انتهى العقد في 30 يونيو.' },
  { words: ['يوليو', 'يوليه', 'يوليوز'], means: g(7, 'egyptian'), example: 'زار الوفد المدينة في يوليو.' },
  { words: ['أغسطس', 'اغسطس', 'أغشت'], means: g(8, 'egyptian'), example: 'أُجّلت الجلسة إلى أغسطس.' },
  { words: ['سبتمبر', 'شتمبر'], means: g(9, 'egyptian'), example: 'تبدأ الدراسة في سبتمبر.' },
  { words: ['أكتوبر', 'اكتوبر'], means: g(10, 'egyptian'), example: 'كُشف الأمر في أكتوبر 2019.' },
  { words: ['نوفمبر'], means: g(11, 'egyptian'), example: 'جرى الاقتراع في نوفمبر.' },
  { words: ['ديسمبر', 'دجمبر'], means: g(12, 'egyptian'), example: 'نُقلت الملفات في ديسمبر.' },
]

/** Morocco; Algeria and Tunisia after the French names. */
export const MAGHREBI_MONTHS: readonly DateRow[] = [
  { words: ['جانفي'], means: g(1, 'maghrebi'), example: 'انطلقت المحاكمة في 14 جانفي.' },
  { words: ['فيفري'], means: g(2, 'maghrebi'), example: 'صدر المرسوم في فيفري 2011.' },
  { words: ['أفريل', 'افريل'], means: g(4, 'maghrebi'), example: 'اجتمعت اللجنة في أفريل.' },
  { words: ['ماي'], means: { ...g(5, 'maghrebi'), weak: true }, example: 'قُدّمت الشكوى في 7 ماي.' },
  { words: ['جوان'], means: { ...g(6, 'maghrebi'), weak: true }, example: 'أُقفل الملف في 20 جوان.' },
  { words: ['جويلية', 'جويليه'], means: g(7, 'maghrebi'), example: 'فُتح الطريق في جويلية.' },
  { words: ['غشت'], means: { ...g(8, 'maghrebi'), weak: true }, example: 'عاد المهاجرون في غشت.' },
  { words: ['أوت'], means: { ...g(8, 'maghrebi'), weak: true }, example: 'وصلت الباخرة في 16 أوت.' },
  { words: ['شتنبر'], means: g(9, 'maghrebi'), example: 'يعود التلاميذ في شتنبر.' },
  { words: ['نونبر'], means: g(11, 'maghrebi'), example: 'خُلّدت الذكرى في نونبر.' },
  { words: ['دجنبر'], means: g(12, 'maghrebi'), example: 'نُشر الظهير في دجنبر.' },
]

/** Libya until 2011. Common words all: they count only between a day of the month and a year. */
export const LIBYAN_MONTHS: readonly DateRow[] = [
  { words: ['أي النار'], means: { ...g(1, 'libyan'), rare: true }, example: 'صدر في 5 أي النار 1999.' },
  { words: ['النوار'], means: { ...g(2, 'libyan'), rare: true }, example: 'صدر في 17 النوار 2005.' },
  { words: ['الربيع'], means: { ...g(3, 'libyan'), rare: true }, example: 'صدر في 2 الربيع 1977.' },
  { words: ['الطير'], means: { ...g(4, 'libyan'), rare: true }, example: 'صدر في 15 الطير 1986.' },
  { words: ['الماء'], means: { ...g(5, 'libyan'), rare: true }, example: 'صدر في 9 الماء 1990.' },
  { words: ['الصيف'], means: { ...g(6, 'libyan'), rare: true }, example: 'صدر في 11 الصيف 1995.' },
  { words: ['ناصر'], means: { ...g(7, 'libyan'), rare: true }, example: 'صدر في 23 ناصر 1989.' },
  { words: ['هانيبال'], means: { ...g(8, 'libyan'), rare: true }, example: 'صدر في 4 هانيبال 1992.' },
  { words: ['الفاتح'], means: { ...g(9, 'libyan'), rare: true }, example: 'صدر في 1 الفاتح 1988.' },
  { words: ['التمور'], means: { ...g(10, 'libyan'), rare: true }, example: 'صدر في 7 التمور 1991.' },
  { words: ['الحرث'], means: { ...g(11, 'libyan'), rare: true }, example: 'صدر في 21 الحرث 2002.' },
  { words: ['الكانون'], means: { ...g(12, 'libyan'), rare: true }, example: 'صدر في 30 الكانون 1998.' },
]

export const HIJRI_MONTHS: readonly DateRow[] = [
  { words: ['محرم الحرام', 'محرم'], means: { ...h(1), weak: true }, example: 'كُتب الأمر في 3 محرم 1437هـ.' },
  { words: ['صفر الخير', 'صفر المظفر', 'صفر'], means: { ...h(2), weak: true }, example: 'وُقّع العقد في 20 صفر 1440هـ.' },
  { words: ['ربيع الأول', 'ربيع أول', 'ربيع 1'], means: h(3), example: 'عُقد المجلس في 12 ربيع الأول.' },
  {
    words: ['ربيع الآخر', 'ربيع آخر', 'ربيع الثاني', 'ربيع ثاني', 'ربيع 2'],
    means: h(4),
    example: 'أُرسلت الرسالة في 5 ربيع الآخر 1435هـ.',
  },
  {
    words: [
      'جمادى الأولى',
      'جمادى الأول',
      'جماد الأول',
      'جماد الأولى',
      'جماد أول',
      'جمادى أولى',
      'جمادى أول',
      'جمادى 1',
    ],
    means: h(5),
    example: 'صدر البيان في 9 جمادى الأولى.',
  },
  {
    words: [
      'جمادى الآخرة',
      'جمادى الآخر',
      'جمادى الثانية',
      'جمادى الثاني',
      'جماد الآخر',
      'جماد الآخرة',
      'جماد الثاني',
      'جماد الثانية',
      'جماد آخر',
      'جماد ثاني',
      'جمادى ثاني',
      'جمادى آخر',
      'جمادى 2',
    ],
    means: h(6),
    example: 'وصلت القافلة في 27 جمادى الآخرة.',
  },
  {
    words: ['رجب الفرد', 'رجب المرجب', 'رجب'],
    means: { ...h(7), weak: true },
    example: 'حُرّر الكتاب في 26 رجب 1437هـ.',
  },
  { words: ['شعبان المعظم', 'شعبان'], means: { ...h(8), weak: true }, example: 'بدأ الحصار في 15 شعبان 1434هـ.' },
  {
    words: ['رمضان المبارك', 'رمضان', 'شهر الصيام'],
    means: { ...h(9), weak: true },
    example: 'تُفتح المعابر في شهر رمضان.',
  },
  { words: ['شوال المكرم', 'شوال'], means: { ...h(10), weak: true }, example: 'أُبرم الصلح في 8 شوال 1436هـ.' },
  {
    words: ['ذو القعدة', 'ذي القعدة', 'ذا القعدة', 'ذوالقعدة', 'ذيالقعدة', 'القعدة'],
    means: h(11),
    example: 'سُجّل العقار في 2 ذي القعدة.',
  },
  {
    words: ['ذو الحجة', 'ذي الحجة', 'ذا الحجة', 'ذوالحجة', 'ذيالحجة'],
    means: h(12),
    example: 'غادر الحجاج في 14 ذي الحجة.',
  },
]

const en = (names: readonly string[], month: number, example: string, weak = false): DateRow => ({
  words: names,
  means: weak ? { ...g(month, 'english'), weak } : g(month, 'english'),
  example,
})

export const ENGLISH_MONTHS: readonly DateRow[] = [
  en(['january'], 1, 'The inquiry opened in January 2015.'),
  en(['february'], 2, 'It was signed on 12 February.'),
  en(['march'], 3, 'The deadline passed on 3 March.', true),
  en(['april'], 4, 'The ruling is due next April.', true),
  en(['may'], 5, 'The letters were handed over in May 2014.', true),
  en(['june'], 6, 'The contract ended on June 30.', true),
  en(['july'], 7, 'The delegation came in July.'),
  en(['august'], 8, 'The crossing was closed in August.', true),
  en(['september'], 9, 'School starts in September.'),
  en(['october'], 10, 'The report appeared in October.'),
  en(['november'], 11, 'The vote was held in November.'),
  en(['december'], 12, 'The files were moved in December.'),
  en(['jan'], 1, 'Signed Jan. 5, 2015.', true),
  en(['feb'], 2, 'Signed Feb. 5, 2015.', true),
  en(['mar'], 3, 'Signed Mar. 5, 2015.', true),
  en(['apr'], 4, 'Signed Apr. 5, 2015.', true),
  en(['jun'], 6, 'Signed Jun. 5, 2015.', true),
  en(['jul'], 7, 'Signed Jul. 5, 2015.', true),
  en(['aug'], 8, 'Signed Aug. 5, 2015.', true),
  en(['sep', 'sept'], 9, 'Signed Sept. 5, 2015.', true),
  en(['oct'], 10, 'Signed Oct. 5, 2015.', true),
  en(['nov'], 11, 'Signed Nov. 5, 2015.', true),
  en(['dec'], 12, 'Signed Dec. 5, 2015.', true),
]

const eh = (month: number, words: readonly string[]): DateRow => ({
  words,
  means: h(month),
  example: `Dated 3 ${words[0]} 1437 AH.`,
})

/** Hijri months as English texts spell them. */
export const ENGLISH_HIJRI_MONTHS: readonly DateRow[] = [
  eh(1, ['muharram', 'moharram']),
  eh(2, ['safar', 'saphar']),
  eh(3, ['rabi al awwal', "rabi' al awwal", 'rabi ul awwal', 'rabi al awal', 'rabi i']),
  eh(4, ['rabi al thani', "rabi' al thani", 'rabi ul thani', 'rabi al akhir', 'rabi ath thani', 'rabi ii']),
  eh(5, ['jumada al awwal', 'jumada al ula', 'jumada al awwala', 'jumada i', 'jumada ul awwal']),
  eh(6, ['jumada al thani', 'jumada al akhira', 'jumada al akhirah', 'jumada ii', 'jumada al thaniya']),
  eh(7, ['rajab']),
  eh(8, ["sha'ban", 'shaban', 'shaaban']),
  eh(9, ['ramadan', 'ramadhan', 'ramazan']),
  eh(10, ['shawwal', 'shawal']),
  eh(11, ['dhu al qadah', "dhu al qi'dah", 'dhul qadah', 'dhu al qaada', 'zul qadah', 'dhul qaada']),
  eh(12, ['dhu al hijjah', 'dhu al hijja', 'dhul hijjah', 'dhul hijja', 'zul hijjah']),
]
