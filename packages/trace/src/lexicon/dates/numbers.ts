import type { NumberRow, NumberWord } from './types.ts'

/**
 * Number words. Arabic: both genders, both cases and the dual, without the article; the reader joins them (unit before
 * ten, larger group first, joined by و). Columns as in the other lists.
 */
const row = (means: NumberWord, example: string, ...words: string[]): NumberRow => ({ words, means, example })
const unit = (value: number, example: string, ...words: string[]) => row({ is: 'unit', value }, example, ...words)
const ten = (value: number, example: string, ...words: string[]) => row({ is: 'ten', value }, example, ...words)
const hundred = (value: number, example: string, ...words: string[]) => row({ is: 'hundred', value }, example, ...words)
const ordinal = (value: number, example: string, ...words: string[]) => row({ is: 'ordinal', value }, example, ...words)

export const ARABIC_NUMBERS: readonly NumberRow[] = [
  unit(0, 'كان عددهم صفرا.', 'صفر', 'صفرا'),
  unit(1, 'قُبض على رجل واحد.', 'واحد', 'واحدة', 'واحدا'),
  row({ is: 'unit', value: 1, compound: true }, 'حضر أحد عشر شاهدا.', 'أحد', 'إحدى'),
  unit(
    2,
    'حضر اثنان من الشهود.',
    'اثنان',
    'اثنين',
    'اثنتان',
    'اثنتين',
    'إثنان',
    'إثنين',
    'اثنا',
    'اثني',
    'اثنتا',
    'اثنتي',
    'إثنا',
    'إثني',
  ),
  unit(3, 'حضر ثلاثة شهود.', 'ثلاثة', 'ثلاث', 'ثلاثا'),
  unit(4, 'حضر أربعة شهود.', 'أربعة', 'أربع', 'أربعا'),
  unit(5, 'حضر خمسة شهود.', 'خمسة', 'خمس', 'خمسا'),
  unit(6, 'حضر ستة شهود.', 'ستة', 'ست', 'ستا'),
  unit(7, 'حضر سبعة شهود.', 'سبعة', 'سبع', 'سبعا'),
  unit(8, 'حضر ثمانية شهود.', 'ثمانية', 'ثماني', 'ثمان', 'ثمانيا'),
  unit(9, 'حضر تسعة شهود.', 'تسعة', 'تسع', 'تسعا'),
  unit(10, 'حضر عشرة شهود.', 'عشرة', 'عشر'),
  ten(20, 'حضر عشرون شاهدا.', 'عشرون', 'عشرين'),
  ten(30, 'حضر ثلاثون شاهدا.', 'ثلاثون', 'ثلاثين'),
  ten(40, 'حضر أربعون شاهدا.', 'أربعون', 'أربعين'),
  ten(50, 'حضر خمسون شاهدا.', 'خمسون', 'خمسين'),
  ten(60, 'حضر ستون شاهدا.', 'ستون', 'ستين'),
  ten(70, 'حضر سبعون شاهدا.', 'سبعون', 'سبعين'),
  ten(80, 'حضر ثمانون شاهدا.', 'ثمانون', 'ثمانين'),
  ten(90, 'حضر تسعون شاهدا.', 'تسعون', 'تسعين'),
  hundred(100, 'حضر مئة شاهد.', 'مئة', 'مائة', 'مية'),
  hundred(200, 'حضر مئتا شاهد.', 'مئتان', 'مئتين', 'مائتان', 'مائتين', 'مئتا', 'مئتي', 'مائتا', 'مائتي'),
  hundred(300, 'حضر ثلاثمئة شاهد.', 'ثلاثمئة', 'ثلاثمائة'),
  hundred(400, 'حضر أربعمئة شاهد.', 'أربعمئة', 'أربعمائة'),
  hundred(500, 'حضر خمسمئة شاهد.', 'خمسمئة', 'خمسمائة'),
  hundred(600, 'حضر ستمئة شاهد.', 'ستمئة', 'ستمائة'),
  hundred(700, 'حضر سبعمئة شاهد.', 'سبعمئة', 'سبعمائة'),
  hundred(800, 'حضر ثمانمئة شاهد.', 'ثمانمئة', 'ثمانمائة', 'ثمانيمئة', 'ثمانيمائة'),
  hundred(900, 'حضر تسعمئة شاهد.', 'تسعمئة', 'تسعمائة'),
  row({ is: 'hundred', value: 100, plural: true }, 'حضر مئات الشهود.', 'مئات', 'مئآت'),
  row({ is: 'scale', value: 1e3 }, 'حضر ألف شاهد.', 'ألف', 'ألفا'),
  row({ is: 'scale', value: 1e3, count: 2 }, 'حضر ألفا شاهد.', 'ألفان', 'ألفين', 'ألفي'),
  row({ is: 'scale', value: 1e3, plural: true }, 'حضر ثلاثة آلاف شاهد.', 'آلاف', 'ألوف'),
  row({ is: 'scale', value: 1e6 }, 'أُنفق مليون دينار.', 'مليون', 'مليونا'),
  row({ is: 'scale', value: 1e6, count: 2 }, 'أُنفق مليونا دينار.', 'مليونان', 'مليونين', 'مليوني'),
  row({ is: 'scale', value: 1e6, plural: true }, 'أُنفقت ثلاثة ملايين دينار.', 'ملايين'),
  row({ is: 'scale', value: 1e9 }, 'أُنفق مليار دينار.', 'مليار', 'مليارا', 'بليون', 'بليونا'),
  row(
    { is: 'scale', value: 1e9, count: 2 },
    'أُنفق مليارا دينار.',
    'ملياران',
    'مليارين',
    'ملياري',
    'بليونين',
    'بليونان',
  ),
  row({ is: 'scale', value: 1e9, plural: true }, 'أُنفقت ثلاثة مليارات دينار.', 'مليارات', 'بلايين'),
  row({ is: 'scale', value: 1e12 }, 'بلغ الدين تريليون دينار.', 'تريليون', 'تريليونا', 'ترليون'),
  row({ is: 'scale', value: 1e12, count: 2 }, 'بلغ الدين تريليوني دينار.', 'تريليونان', 'تريليونين', 'تريليوني'),
  row({ is: 'scale', value: 1e12, plural: true }, 'بلغ الدين ثلاثة تريليونات.', 'تريليونات'),
  ordinal(1, 'اليوم الأول.', 'أول', 'أولى', 'أولا'),
  ordinal(2, 'اليوم الثاني.', 'ثاني', 'ثانية', 'ثان'),
  ordinal(3, 'اليوم الثالث.', 'ثالث', 'ثالثة'),
  ordinal(4, 'اليوم الرابع.', 'رابع', 'رابعة'),
  ordinal(5, 'اليوم الخامس.', 'خامس', 'خامسة'),
  ordinal(6, 'اليوم السادس.', 'سادس', 'سادسة'),
  ordinal(7, 'اليوم السابع.', 'سابع', 'سابعة'),
  ordinal(8, 'اليوم الثامن.', 'ثامن', 'ثامنة'),
  ordinal(9, 'اليوم التاسع.', 'تاسع', 'تاسعة'),
  ordinal(10, 'اليوم العاشر.', 'عاشر', 'عاشرة'),
  ordinal(11, 'اليوم الحادي عشر.', 'حادي', 'حادية'),
  row({ is: 'fraction', value: 1 / 2 }, 'بقي نصف ساعة.', 'نصف'),
  row({ is: 'fraction', value: 1 / 3 }, 'بقي ثلث المبلغ.', 'ثلث'),
  row({ is: 'fraction', value: 2 / 3 }, 'بقي ثلثا المبلغ.', 'ثلثا', 'ثلثي', 'ثلثان', 'ثلثين'),
  row({ is: 'fraction', value: 1 / 4 }, 'بقي ربع ساعة.', 'ربع'),
  row({ is: 'fraction', value: 1 / 4, plural: true }, 'بقي ثلاثة أرباع المبلغ.', 'أرباع'),
  row({ is: 'fraction', value: 1 / 5 }, 'بقي خُمس المبلغ.', 'خمسا'),
  row({ is: 'fraction', value: 1 / 5, plural: true }, 'بقيت ثلاثة أخماس المبلغ.', 'أخماس'),
  row({ is: 'fraction', value: 1 / 6 }, 'بقي سدس المبلغ.', 'سدس'),
  row({ is: 'fraction', value: 1 / 7 }, 'بقي سُبع المبلغ.', 'سبعا'),
  row({ is: 'fraction', value: 1 / 8 }, 'بقي ثمن المبلغ.', 'ثمنا'),
  row({ is: 'fraction', value: 1 / 10 }, 'بقي عُشر المبلغ.', 'عشرا'),
  row({ is: 'vague', least: 3, most: 9 }, 'حضر بضعة شهود.', 'بضع', 'بضعة'),
]

const words = (list: string, from: number) =>
  list.split(' ').map((w, i) => unit(from + i, `There were ${w} of them.`, w))

export const ENGLISH_NUMBERS: readonly NumberRow[] = [
  ...words('zero one two three four five six seven eight nine ten eleven twelve', 0),
  ...'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((w, i) => row({ is: 'teen', value: 13 + i }, `There were ${w} of them.`, w)),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((w, i) => ten(20 + 10 * i, `There were ${w} of them.`, w)),
  hundred(100, 'A hundred witnesses came.', 'hundred'),
  row({ is: 'hundred', value: 100, plural: true }, 'Hundreds of witnesses came.', 'hundreds'),
  row({ is: 'scale', value: 12 }, 'A dozen witnesses came.', 'dozen'),
  row({ is: 'scale', value: 12, plural: true }, 'Dozens of witnesses came.', 'dozens'),
  row({ is: 'scale', value: 1e3 }, 'A thousand witnesses came.', 'thousand'),
  row({ is: 'scale', value: 1e3, plural: true }, 'Thousands came.', 'thousands'),
  row({ is: 'scale', value: 1e6 }, 'It cost a million dinars.', 'million', 'mn'),
  row({ is: 'scale', value: 1e6, plural: true }, 'Millions were spent.', 'millions'),
  row({ is: 'scale', value: 1e9 }, 'It cost a billion dinars.', 'billion', 'bn'),
  row({ is: 'scale', value: 1e9, plural: true }, 'Billions were spent.', 'billions'),
  row({ is: 'scale', value: 1e12 }, 'A trillion dinars.', 'trillion', 'tn'),
  row({ is: 'scale', value: 1e12, plural: true }, 'Trillions were spent.', 'trillions'),
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
    .split(' ')
    .map((w, i) => ordinal(i + 1, `The ${w} day.`, w)),
  ...'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'
    .split(' ')
    .map((w, i) => row({ is: 'ordinal', value: 20 + 10 * i, ten: true }, `The ${w} day.`, w)),
  row({ is: 'fraction', value: 1 / 2 }, 'Half the sum is left.', 'half'),
  row({ is: 'fraction', value: 1 / 4 }, 'A quarter of the sum is left.', 'quarter'),
  row({ is: 'fraction', value: 1 / 4, plural: true }, 'Three quarters of the sum are left.', 'quarters'),
  row({ is: 'fraction', value: 1 / 3, plural: true }, 'Two thirds of the sum are left.', 'thirds'),
  row({ is: 'fraction', value: 1 / 5, plural: true }, 'Two fifths of the sum are left.', 'fifths'),
]
