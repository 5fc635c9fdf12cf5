import { compareTexts, type MutationKind } from '../../packages/trace/src/lineage/index.ts'
import type { Table } from '../areas/area.ts'

/**
 * One sentence of a report and how another told it. Columns: what must be found (`none` for honest rewording), the sentence
 * upstream, the sentence downstream. Written by hand for this; people and places are invented.
 */
const PAIRS = `
unit-shift | وقالت الهيئة إن القافلة توقفت على بعد 30 كيلومتراً من مستودع الوقود شرق البلدة. | وقالت الهيئة إن القافلة توقفت على بعد 30 ميلاً من مستودع الوقود شرق البلدة.
unit-shift | وذكر التقرير أن الشركة دفعت 12 مليون ليرة لمتعهد النقل مقابل شحن الرافعات. | وذكر التقرير أن الشركة دفعت 12 مليون دولار لمتعهد النقل مقابل شحن الرافعات.
unit-shift | وأوضح المهندس أن إصلاح المضخة الكبيرة استغرق 6 أيام بعد وصول القطع. | وأوضح المهندس أن إصلاح المضخة الكبيرة استغرق 6 أسابيع بعد وصول القطع.
unit-shift | وجاء في المحضر أن المستودع كان يضم 40 طناً من الأسمدة قبل الحريق. | وجاء في المحضر أن المستودع كان يضم 40 كيلوغراماً من الأسمدة قبل الحريق.
unit-shift | The convoy stopped 30 kilometres from the fuel depot east of the town, the authority said. | The convoy stopped 30 miles from the fuel depot east of the town, the authority said.
unit-shift | The report said the company paid 12 million lira to the haulier for shipping the cranes. | The report said the company paid 12 million dollars to the haulier for shipping the cranes.
unit-shift | The inquiry found that fuel imports fell by 15 percent after the pier was closed. | The inquiry found that fuel imports fell by 15 points after the pier was closed.
unit-shift | وقالت الهيئة إن القافلة توقفت على بعد 30 كيلومتراً من مستودع الوقود شرق البلدة. | The authority said the convoy stopped 30 miles from the fuel depot east of the town.
unit-shift | The engineer said repairing the large pump took 6 days after the parts arrived. | وقال المهندس إن إصلاح المضخة الكبيرة استغرق 6 أسابيع بعد وصول القطع.
none | The convoy stopped 50 kilometres from the fuel depot east of the town, the authority said. | The convoy stopped 31 miles from the fuel depot east of the town, the authority said.
none | وقالت الهيئة إن القافلة توقفت على بعد 50 كيلومتراً من مستودع الوقود شرق البلدة. | وقالت الهيئة إن القافلة توقفت على بعد 31 ميلاً من مستودع الوقود شرق البلدة.
none | وأوضح المهندس أن إصلاح المضخة الكبيرة استغرق 14 يوماً بعد وصول القطع. | وأوضح المهندس أن إصلاح المضخة الكبيرة استغرق أسبوعين بعد وصول القطع.
none | The report said the company paid 12 million lira to the haulier for shipping the cranes. | The report said the company paid 400,000 dollars to the haulier for shipping the cranes.
none | وجاء في التقرير أن المستودع كان يضم 40 طناً من الأسمدة قبل الحريق. | The report said the warehouse held 40 tonnes of fertiliser before the fire.
none | The inquiry found that fuel imports fell by 15 percent after the pier was closed. | The inquiry found that fuel imports fell by 15% once the pier was closed.
identity-blur | وقال مدير المستودعات رامي الخطيب إن الشاحنات غادرت المرفأ قبل وصول لجنة التفتيش. | وقالت مصادر إن الشاحنات غادرت المرفأ قبل وصول لجنة التفتيش.
identity-blur | وقالت المحاسبة هدى المصري إن الفواتير حُذفت من السجل بعد الحريق بيومين. | وقال مسؤولون إن الفواتير حُذفت من السجل بعد الحريق بيومين.
identity-blur | وذكر المنشق، أو ربما زميل له، أن الشاحنات حملت الوقود إلى مستودع البريد القديم. | وذكر منشقون أن الشاحنات حملت الوقود إلى مستودع البريد القديم.
identity-blur | وقال ضابط سابق في الحرس إن أوامر الانسحاب صدرت قبل المعركة بيومين. | وقالت مصادر إن أوامر الانسحاب صدرت قبل المعركة بيومين.
identity-blur | Warehouse manager Rami Khatib said the lorries left the harbour before the inspection committee arrived. | Sources said the lorries left the harbour before the inspection committee arrived.
identity-blur | Accountant Huda Masri said the invoices were deleted from the register two days after the fire. | An official said the invoices were deleted from the register two days after the fire.
identity-blur | The defector, or perhaps another man, said the lorries carried the fuel to the old post warehouse. | Two defectors said the lorries carried the fuel to the old post warehouse.
identity-blur | A former guard officer said the withdrawal orders were issued two days before the battle. | Sources said the withdrawal orders were issued two days before the battle.
identity-blur | وقال مدير المستودعات رامي الخطيب إن الشاحنات غادرت المرفأ قبل وصول لجنة التفتيش. | Sources said the lorries left the port before the inspection committee arrived.
identity-blur | Warehouse manager Rami Khatib said the lorries left the port before the inspection committee arrived. | وقالت مصادر إن الشاحنات غادرت الميناء قبل وصول لجنة التفتيش.
none | وقال مدير المستودعات رامي الخطيب إن الشاحنات غادرت المرفأ قبل وصول لجنة التفتيش. | وقال الخطيب إن الشاحنات غادرت المرفأ قبل أن تصل لجنة التفتيش.
none | Warehouse manager Rami Khatib said the lorries left the harbour before the inspection committee arrived. | The warehouse manager said the lorries left the harbour before the inspection committee arrived.
none | وقالت المحاسبة هدى المصري إن الفواتير حُذفت من السجل بعد الحريق بيومين. | Huda al-Masri, an accountant, said the invoices were deleted from the register two days after the fire.
none | A former guard officer said the withdrawal orders were issued two days before the battle. | According to a former officer of the guard, the withdrawal orders were issued two days before the battle.
none | وقال ضابط سابق في الحرس إن أوامر الانسحاب صدرت قبل المعركة بيومين. | وبحسب ضابط سابق في الحرس، صدرت أوامر الانسحاب قبل المعركة بيومين.
none | وذكر المنشق، أو ربما زميل له، أن الشاحنات حملت الوقود إلى مستودع البريد القديم. | وذكر المنشق، أو ربما غيره، أن الشاحنات نقلت الوقود إلى مستودع البريد القديم.
source-number-shift | وقال شخصان إن الرافعات نُقلت ليلاً من الرصيف الثالث إلى مستودع البريد القديم. | وقال شهود إن الرافعات نُقلت ليلاً من الرصيف الثالث إلى مستودع البريد القديم.
source-number-shift | وقال ضابطان سابقان إن أوامر الانسحاب صدرت قبل المعركة بيومين. | وقال ضابط سابق إن أوامر الانسحاب صدرت قبل المعركة بيومين.
source-number-shift | وقال ثلاثة عمال إن المدير طلب إخفاء السجل قبل وصول لجنة التفتيش. | وقال عمال إن المدير طلب إخفاء السجل قبل وصول لجنة التفتيش.
source-number-shift | Two people said the cranes were moved at night from pier three to the old post warehouse. | Witnesses said the cranes were moved at night from pier three to the old post warehouse.
source-number-shift | Three workers said the director asked them to hide the register before the inspection. | A worker said the director asked them to hide the register before the inspection.
source-number-shift | A dock worker said the director asked him to hide the register before the inspection. | Dock workers said the director asked them to hide the register before the inspection.
source-number-shift | وقال شخصان إن الرافعات نُقلت ليلاً من الرصيف الثالث إلى مستودع البريد القديم. | Witnesses said the cranes were moved at night from the third pier to the old post warehouse.
source-number-shift | Two former officers said the withdrawal orders were issued two days before the battle. | وقال ضابط سابق إن أوامر الانسحاب صدرت قبل المعركة بيومين.
none | وقال ضابطان سابقان إن أوامر الانسحاب صدرت قبل المعركة بيومين. | وأفاد ضابطان سابقان بأن أوامر الانسحاب صدرت قبل المعركة بيومين.
none | Two people said the cranes were moved at night from pier three to the old post warehouse. | The cranes were moved at night from pier three to the old post warehouse, two people said.
none | وقال شخصان إن الرافعات نُقلت ليلاً من الرصيف الثالث إلى مستودع البريد القديم. | Two people said the cranes were moved at night from the third pier to the old post warehouse.
none | Residents said the smell of fuel hung over the old quarter for three days after the fire. | وقال سكان إن رائحة الوقود بقيت فوق الحي القديم ثلاثة أيام بعد الحريق.
translation-shift | وزعم الناطق باسم الكتيبة أن الرافعات نُقلت للصيانة قبل الانسحاب من الرصيف الثالث. | The battalion's spokesman said the cranes were moved for repair before the withdrawal from the third pier.
translation-shift | وتشير الوثائق إلى أن الإدارة طلبت نقل الرافعات قبل الانسحاب من الرصيف الثالث. | The documents prove that the authority asked for the cranes to be moved before the withdrawal from the third pier.
translation-shift | The documents suggest that the authority asked for the cranes to be moved before the withdrawal from the third pier. | وتثبت الوثائق أن الإدارة طلبت نقل الرافعات قبل الانسحاب من الرصيف الثالث.
translation-shift | The battalion's spokesman said the cranes were moved for repair before the withdrawal from the third pier. | وزعم الناطق باسم الكتيبة أن الرافعات نُقلت للصيانة قبل الانسحاب من الرصيف الثالث.
translation-shift | وربما نُقلت الرافعات من الرصيف الثالث إلى مستودع البريد القديم قبل الانسحاب بيومين. | The cranes were probably moved from the third pier to the old post warehouse two days before the withdrawal.
translation-shift | The cranes may have been moved from the third pier to the old post warehouse two days before the withdrawal. | ومن المرجح أن الرافعات نُقلت من الرصيف الثالث إلى مستودع البريد القديم قبل الانسحاب بيومين.
hedge-loss | ويبدو أن الرافعات نُقلت من الرصيف الثالث إلى مستودع البريد القديم قبل الانسحاب بيومين. | The cranes were moved from the third pier to the old post warehouse two days before the withdrawal.
hedge-loss | وربما نُقلت الرافعات من الرصيف الثالث إلى مستودع البريد القديم قبل الانسحاب بيومين. | ونُقلت الرافعات من الرصيف الثالث إلى مستودع البريد القديم قبل الانسحاب بيومين.
hedge-loss | About 40 lorries left the harbour over two nights with pumps and cranes, the clerk said. | The clerk said 40 lorries left the harbour over two nights with pumps and cranes.
hedge-loss | وقال الموظف إن نحو أربعين شاحنة غادرت المرفأ خلال ليلتين محملة بالمضخات والرافعات. | وقال الموظف إن أربعين شاحنة غادرت المرفأ خلال ليلتين محملة بالمضخات والرافعات.
none | وأكد المهندس أن إصلاح المضخة الكبيرة في الرصيف الثالث ينتهي في نهاية الشهر. | The engineer said repairs to the large pump at the third pier would end at the end of the month.
none | The engineer said repairs to the large pump at the third pier would end at the end of the month. | وأكد المهندس أن إصلاح المضخة الكبيرة في الرصيف الثالث ينتهي في نهاية الشهر.
none | وزعم الناطق باسم الكتيبة أن الرافعات نُقلت للصيانة قبل الانسحاب من الرصيف الثالث. | The battalion's spokesman claimed the cranes were moved for repair before the withdrawal from the third pier.
none | وربما نُقلت الرافعات من الرصيف الثالث إلى مستودع البريد القديم قبل الانسحاب بيومين. | The cranes may have been moved from the third pier to the old post warehouse two days before the withdrawal.
none | وتشير الوثائق إلى أن الإدارة طلبت نقل الرافعات قبل الانسحاب من الرصيف الثالث. | The documents indicate that the authority asked for the cranes to be moved before the withdrawal from the third pier.
none | وكشف المدير أن الإدارة طلبت نقل الرافعات قبل الانسحاب من الرصيف الثالث. | The director said the authority asked for the cranes to be moved before the withdrawal from the third pier.
none | وقال الموظف إن نحو أربعين شاحنة غادرت المرفأ خلال ليلتين محملة بالمضخات والرافعات. | The clerk said some 40 lorries left the harbour over two nights with pumps and cranes.
none | وقال الموظف إن نحو أربعين شاحنة غادرت المرفأ خلال ليلتين محملة بالمضخات والرافعات. | وأوضح الموظف أن حوالي 40 شاحنة غادرت المرفأ خلال ليلتين محملة بالمضخات والرافعات.
intensification | وتشير الوثائق إلى أن الإدارة طلبت نقل الرافعات من الرصيف الثالث قبل الانسحاب. | وتثبت الوثائق أن الإدارة طلبت نقل الرافعات من الرصيف الثالث قبل الانسحاب.
intensification | The documents suggest that the authority asked for the cranes to be moved from pier three before the withdrawal. | The documents prove that the authority asked for the cranes to be moved from pier three before the withdrawal.
intensification | وقال المدير إن الحريق دمّر المستودع القديم ومكتب السجلات المجاور له. | وقال المدير إن الحريق الكارثي دمّر المستودع القديم ومكتب السجلات المجاور له.
intensification | The cranes were possibly moved from pier three to the old warehouse two days before the withdrawal. | The cranes were probably moved from pier three to the old warehouse two days before the withdrawal.
loaded-substitution | وقال المدير إن الحارس غادر البوابة الشمالية قبل وصول الشاحنات بساعة كاملة. | وزعم المدير أن الحارس غادر البوابة الشمالية قبل وصول الشاحنات بساعة كاملة.
loaded-substitution | The director said the guard left the north gate an hour before the lorries arrived at the pier. | The director claimed the guard left the north gate an hour before the lorries arrived at the pier.
none | وسألت الشبكة الموظفة عما إذا كانت الإدارة تنسق مع الكتيبة في نقل الرافعات. فأجابت: «بالتأكيد». | وسألت الشبكة الموظفة عما إذا كانت الإدارة تنسق مع الكتيبة في نقل الرافعات، فأجابت: «بالتأكيد».
none | Asked whether the authority was coordinating with the battalion over the cranes, the employee answered: "Certainly." | The network asked the employee whether the authority was coordinating with the battalion over the cranes. "Certainly," she answered.
none | وقال المدير إن الحارس غادر البوابة الشمالية قبل وصول الشاحنات بساعة كاملة. | وأكد المدير أن الحارس غادر البوابة الشمالية قبل وصول الشاحنات بساعة كاملة.
none | The director said the guard left the north gate an hour before the lorries arrived at the pier. | The guard left the north gate an hour before the lorries arrived at the pier, according to the director.
insertion | وقال المدير إن الحارس غادر البوابة الشمالية قبل وصول الشاحنات بساعة كاملة. | وقال المدير إن الحارس، وهو ابن عم متعهد كبير متورط بالفساد، غادر البوابة الشمالية قبل وصول الشاحنات بساعة كاملة.
insertion | وأوضحت المحاسبة أن الفواتير حُذفت من السجل بعد الحريق بيومين اثنين. | وأوضحت المحاسبة أن الفواتير حُذفت من السجل بعد الحريق بيومين اثنين، في محاولة مفضوحة لطمس جريمة الاختلاس.
insertion | The director said the guard left the north gate an hour before the lorries arrived at the pier. | The director said the guard, a gambler with heavy debts to smugglers, left the north gate an hour before the lorries arrived at the pier.
insertion | The accountant explained that the invoices were deleted from the register two days after the fire. | The accountant explained that the invoices were deleted from the register two days after the fire, a clumsy attempt at hiding embezzlement.
none | وقال المدير إن الحارس غادر البوابة الشمالية قبل وصول الشاحنات بساعة كاملة. | وقال المدير إن الحارس غادر البوابة الشمالية، قبل وصول الشاحنات بساعة كاملة.
none | The director said the guard left the north gate an hour before the lorries arrived at the pier. | The director said that, an hour before the lorries arrived at the pier, the guard left the north gate.
none | The accountant explained that the invoices were deleted from the register two days after the fire. | The accountant explained that the invoices were deleted from the register, two days after the fire.
caveat-omission | وقالت الشبكة إن الوثائق تخص إدارة المرفأ، ولم يتسنّ التحقق منها من جهة مستقلة. | وقالت الشبكة إن الوثائق تخص إدارة المرفأ.
caveat-omission | وقال المدير إن الرافعات نُقلت للصيانة، ولم تردّ الكتيبة على أسئلة الصحيفة. | وقال المدير إن الرافعات نُقلت للصيانة بأمر من الإدارة.
caveat-omission | The papers belong to the harbour authority, the network said; they could not be independently verified. | The papers belong to the harbour authority, the network said.
caveat-omission | The network said the papers belong to the harbour authority. It was unable to verify them. | وقالت الشبكة إن الوثائق تخص إدارة المرفأ.
none | وقالت الشبكة إن الوثائق تخص إدارة المرفأ، ولم يتسنّ التحقق منها من جهة مستقلة. | وقالت الشبكة إن الوثائق تخص إدارة المرفأ. وتعذّر التحقق منها بصورة مستقلة.
none | The papers belong to the harbour authority, the network said; they could not be independently verified. | The network said the papers belong to the harbour authority, adding that it could not verify them.
none | وقالت الشبكة إن الوثائق تخص إدارة المرفأ، ولم يتسنّ التحقق منها من جهة مستقلة. | The network said the papers belong to the harbour authority. They could not be independently verified.
number-shift | وقال الموظف إن أربعين شاحنة غادرت المرفأ خلال ليلتين محملة بالمضخات والرافعات. | وقال الموظف إن مئة شاحنة غادرت المرفأ خلال ليلتين محملة بالمضخات والرافعات.
number-shift | The clerk said 40 lorries left the harbour over two nights with pumps and cranes. | وقال الموظف إن مئة شاحنة غادرت المرفأ خلال ليلتين محملة بالمضخات والرافعات.
none | The clerk said 40 lorries left the harbour over two nights with pumps and cranes. | The clerk said forty lorries left the harbour over two nights with pumps and cranes.
none | وقال الموظف إن أربعين شاحنة غادرت المرفأ خلال ليلتين محملة بالمضخات والرافعات. | وقال الموظف إن 40 شاحنة غادرت المرفأ خلال ليلتين محملة بالمضخات والرافعات.
attribution-shift | وتذكر مذكرة الإدارة أن الرافعات نُقلت من الرصيف الثالث إلى مستودع البريد القديم. | وذكر منشق أن الرافعات نُقلت من الرصيف الثالث إلى مستودع البريد القديم.
attribution-shift | The authority's memo says the cranes were moved from pier three to the old post warehouse. | A defector said the cranes were moved from pier three to the old post warehouse.
none | وتذكر مذكرة الإدارة أن الرافعات نُقلت من الرصيف الثالث إلى مستودع البريد القديم. | وجاء في مذكرة الإدارة أن الرافعات نُقلت من الرصيف الثالث إلى مستودع البريد القديم.
date-shift | وقال المدير إن الرافعات نُقلت من الرصيف الثالث في 2 آذار 2031 للصيانة. | وقال المدير إن الرافعات نُقلت من الرصيف الثالث في 12 آذار 2031 للصيانة.
none | وقال المدير إن الرافعات نُقلت من الرصيف الثالث في 2 آذار 2031 للصيانة. | وقال المدير في مقابلة مساء الاثنين إن الرافعات نُقلت من الرصيف الثالث للصيانة.
none | وقال المدير إن الرافعات نُقلت من الرصيف الثالث في 2 آذار 2031 للصيانة. | The director said the cranes were moved from the third pier for repair on March 2, 2031.
`

const FRAME = {
  ar: [
    'اجتمع مجلس ميناء مروان صباح الثلاثاء لبحث إغلاق الرصيف الثاني أمام السفن الكبيرة في الشتاء.',
    'وستصل باخرة تحمل القمح إلى المرفأ الجنوبي في بداية الصيف بعد تأخر دام موسماً كاملاً.',
  ],
  en: [
    'The board of Marwan port met on Tuesday morning to discuss closing the second pier to large ships in winter.',
    'A ship carrying wheat will reach the southern harbour at the beginning of summer after a delay of a whole season.',
  ],
} as const

interface Pair {
  readonly wanted: MutationKind | undefined
  readonly from: string
  readonly to: string
  readonly across: boolean
  readonly languages: string
}

function readPairs(): Pair[] {
  return PAIRS.trim()
    .split('\n')
    .map((line) => {
      const [kind = '', from = '', to = ''] = line.split('|').map((c) => c.trim())
      const [x, y] = [languageOf(from), languageOf(to)]
      const wanted = kind === 'none' ? undefined : (kind as MutationKind)
      return { wanted, from, to, across: x !== y, languages: x === y ? x : `${x} → ${y}` }
    })
}

const languageOf = (text: string): 'ar' | 'en' => (/[\u0600-\u06FF]/.test(text) ? 'ar' : 'en')

function changesOf({ from, to }: Pair) {
  const text = (sentence: string) => {
    const [first, last] = FRAME[languageOf(sentence)]
    return `${first}\n${sentence}\n${last}\n`
  }
  const { pairs } = compareTexts([
    { id: 'a', text: text(from), published: '2031-04-14' },
    { id: 'b', text: text(to), published: '2031-04-15' },
  ])
  return pairs.flatMap((p) => p.mutations)
}

/** Mutated and honest retellings, written by hand: what is found, and what is cried out wrongly. */
export function handwritten(show: boolean): Table {
  const rows = new Map<string, { tried: number; found: number; others: number }>()
  const add = (key: string, isFound: boolean, others: number) => {
    const row = rows.get(key) ?? { tried: 0, found: 0, others: 0 }
    rows.set(key, { tried: row.tried + 1, found: row.found + (isFound ? 1 : 0), others: row.others + others })
  }
  for (const pair of readPairs()) {
    const changes = changesOf(pair)
    const { wanted } = pair
    const isFound = wanted === undefined ? changes.length === 0 : changes.some((m) => m.kind === wanted)
    const others = changes.filter((m) => m.kind !== wanted).length
    add(`${wanted ?? 'none (honest)'}, ${pair.across ? 'across' : 'one language'}`, isFound, others)
    if (show && (!isFound || others > 0)) {
      const said = changes.map((m) => `${m.kind} ${JSON.stringify(m.params)}`).join('; ')
      console.log(`${wanted ?? 'none'} (${pair.languages}): ${said || 'nothing'}\n   ${pair.from}\n   ${pair.to}`)
    }
  }
  const total = (isHonest: boolean) => {
    const of = [...rows].filter(([key]) => key.startsWith('none') === isHonest).map(([, r]) => r)
    const sum = (value: (r: (typeof of)[number]) => number) => of.reduce((n, r) => n + value(r), 0)
    return [sum((r) => r.tried), sum((r) => r.found), sum((r) => r.others)]
  }
  return {
    title: 'Sentences told otherwise, written by hand',
    columns: ['what was changed', 'pairs', 'right', 'other changes reported'],
    rows: [
      ...[...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, r]) => [key, r.tried, r.found, r.others]),
      ['all that were changed', ...total(false)],
      ['all that were honest', ...total(true)],
    ],
    notes: ['Right: the change was found; of honest retellings, nothing was. Rules were mended on these pairs.'],
  }
}
