import { describe, expect, it } from 'vitest'
import { compareTexts, type Mutation, type MutationKind } from '../../src/lineage/index.ts'

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

/** What changed between two texts that differ in one sentence, or are translations of each other. */
function changes(from: string, to: string): readonly Mutation[] {
  const text = (s: string) => {
    const [first, last] = FRAME[/[\u0600-\u06FF]/.test(s) ? 'ar' : 'en']
    return `${first}\n${s}\n${last}\n`
  }
  const { pairs } = compareTexts([
    { id: 'a', text: text(from), published: '2031-04-14' },
    { id: 'b', text: text(to), published: '2031-04-15' },
  ])
  expect(pairs).toHaveLength(1)
  return pairs[0]!.mutations
}

const CHANGED: readonly (readonly [MutationKind, string, string])[] = [
  [
    'unit-shift',
    'The pipe runs 30 kilometres from the fuel depot to the harbour, the authority said.',
    'The pipe runs 30 miles from the fuel depot to the harbour, the authority said.',
  ],
  [
    'unit-shift',
    'وقال المهندس إن إصلاح المضخة الكبيرة استغرق 6 أيام بعد وصول القطع.',
    'وقال المهندس إن إصلاح المضخة الكبيرة استغرق 6 أسابيع بعد وصول القطع.',
  ],
  [
    'identity-blur',
    'وقال مدير المستودعات رامي الخطيب إن الشاحنات غادرت المرفأ قبل وصول اللجنة.',
    'وقالت مصادر إن الشاحنات غادرت المرفأ قبل وصول اللجنة.',
  ],
  [
    'identity-blur',
    'The defector, or perhaps another man, said the lorries carried the fuel to the old post warehouse.',
    'Two defectors said the lorries carried the fuel to the old post warehouse.',
  ],
  [
    'source-number-shift',
    'وقال شخصان إن الرافعات نُقلت ليلاً من الرصيف الثالث إلى مستودع البريد القديم.',
    'وقال شهود إن الرافعات نُقلت ليلاً من الرصيف الثالث إلى مستودع البريد القديم.',
  ],
  [
    'source-number-shift',
    'Three workers said the director asked them to hide the register before the inspection.',
    'A worker said the director asked them to hide the register before the inspection.',
  ],
  [
    'translation-shift',
    'وزعم الناطق باسم الكتيبة أن الرافعات نُقلت للصيانة قبل الانسحاب من الرصيف الثالث.',
    "The battalion's spokesman said the cranes were moved for repair before the withdrawal from the third pier.",
  ],
  [
    'translation-shift',
    'The cranes may have been moved from the third pier to the old post warehouse two days before the withdrawal.',
    'ومن المرجح أن الرافعات نُقلت من الرصيف الثالث إلى مستودع البريد القديم قبل الانسحاب بيومين.',
  ],
  [
    'insertion',
    'وقال المدير إن الحارس غادر البوابة الشمالية قبل وصول الشاحنات بساعة كاملة.',
    'وقال المدير إن الحارس، وهو ابن عم متعهد كبير متورط بالفساد، غادر البوابة الشمالية قبل وصول الشاحنات بساعة كاملة.',
  ],
  [
    'caveat-omission',
    'The papers belong to the harbour authority, the network said; they could not be independently verified.',
    'The papers belong to the harbour authority, the network said.',
  ],
  [
    'hedge-loss',
    'وقال الموظف إن نحو أربعين شاحنة غادرت المرفأ خلال ليلتين محملة بالمضخات.',
    'وقال الموظف إن أربعين شاحنة غادرت المرفأ خلال ليلتين محملة بالمضخات.',
  ],
  [
    'intensification',
    'وتشير الوثائق إلى أن الإدارة طلبت نقل الرافعات من الرصيف الثالث قبل الانسحاب.',
    'وتثبت الوثائق أن الإدارة طلبت نقل الرافعات من الرصيف الثالث قبل الانسحاب.',
  ],
]

describe('a sentence that was changed', () => {
  it.each(CHANGED)('%s: %s', (kind, from, to) => {
    expect(changes(from, to).map((m) => m.kind)).toContain(kind)
  })
})

const HONEST: readonly (readonly [string, string, string])[] = [
  [
    'a unit that was converted',
    'The pipe runs 50 kilometres from the fuel depot to the harbour, the authority said.',
    'The pipe runs 31 miles from the fuel depot to the harbour, the authority said.',
  ],
  [
    'a family name for the full one',
    'وقال مدير المستودعات رامي الخطيب إن الشاحنات غادرت المرفأ قبل وصول اللجنة.',
    'وقال الخطيب إن الشاحنات غادرت المرفأ قبل أن تصل اللجنة.',
  ],
  [
    'an answer kept with its question',
    'وسألت الشبكة الموظفة عما إذا كانت الإدارة تنسق مع الكتيبة في نقل الرافعات. فأجابت: «بالتأكيد».',
    'وسألت الشبكة الموظفة عما إذا كانت الإدارة تنسق مع الكتيبة في نقل الرافعات، فأجابت: «بالتأكيد».',
  ],
  [
    'somebody who may be another, kept so',
    'وذكر المنشق، أو ربما زميل له، أن الشاحنات حملت الوقود إلى مستودع البريد القديم.',
    'وذكر المنشق، أو ربما غيره، أن الشاحنات نقلت الوقود إلى مستودع البريد القديم.',
  ],
  [
    'the day it was told beside no day of the matter',
    'وقال المدير إن الرافعات نُقلت من الرصيف الثالث في 2 آذار 2031 للصيانة.',
    'وقال المدير في مقابلة مساء الاثنين إن الرافعات نُقلت من الرصيف الثالث للصيانة.',
  ],
  [
    'an everyday word of reporting in the other language',
    'وأكد المهندس أن إصلاح المضخة الكبيرة في الرصيف الثالث ينتهي في نهاية الشهر.',
    'The engineer said repairs to the large pump at the third pier would end at the end of the month.',
  ],
  [
    'the speaker put last',
    'Two people said the cranes were moved at night from pier three to the old post warehouse.',
    'The cranes were moved at night from pier three to the old post warehouse, two people said.',
  ],
]

describe('an honest retelling raises nothing', () => {
  it.each(HONEST)('%s', (_, from, to) => {
    expect(changes(from, to)).toEqual([])
    expect(changes(to, from)).toEqual([])
  })
})

describe('two reports of one matter of which neither is known to have the other', () => {
  it('drop nothing: what one leaves out, it may never have had', () => {
    const text = (last: string) => `${FRAME.en[0]}\n${FRAME.en[1].replace('wheat', 'flour')}\n${last}\n`
    const { pairs } = compareTexts([
      { id: 'a', text: `${FRAME.en.join('\n')}\nThe papers could not be independently verified.\n` },
      { id: 'b', text: text('Nobody was at the gate.').replace('Tuesday morning', 'the evening') },
    ])
    const kinds = pairs.filter((p) => p.relation === 'same-matter').flatMap((p) => p.mutations.map((m) => m.kind))
    expect(kinds).not.toContain('caveat-omission')
  })
})
