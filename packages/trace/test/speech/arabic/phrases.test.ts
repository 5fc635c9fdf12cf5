import { describe, expect, it } from 'vitest'
import { find, reports } from './reports.ts'

const FOUND: readonly (readonly [string, string, readonly string[]])[] = [
  ['first', 'وفقاً لشرطة المدينة، كان الباب مفتوحاً.', ['لشرطة المدينة | وفقاً | كان الباب مفتوحاً']],
  ['last', 'كان الباب مفتوحاً، وفقاً لشرطة المدينة.', ['لشرطة المدينة | وفقاً | كان الباب مفتوحاً']],
  [
    'with a verb',
    'غرق القارب قرب الجزيرة، حسبما ذكرت وكالة المرفأ.',
    ['وكالة المرفأ | حسبما ذكرت | غرق القارب قرب الجزيرة'],
  ],
  ['كما with its verb', 'الخط آمن كما قال المهندس.', ['المهندس | كما قال | الخط آمن']],
  ['كما that goes on', 'كما قال المهندس إن الخط آمن.', ['المهندس | قال | الخط آمن']],
  ['with a pronoun', 'على حد قوله، كان الباب مفتوحاً.', [' | على حد قوله | كان الباب مفتوحاً']],
  [
    'above a report',
    'قال سامر إن القارب غرق، وفقاً لصحيفة المرفأ.',
    ['لصحيفة المرفأ | وفقاً | قال سامر إن القارب غرق', '> سامر | قال | القارب غرق'],
  ],
  [
    'two sources in a row',
    'العقد باطل طبقاً لما راجعته صحيفة المرفأ مما ذكرته إذاعة التل.',
    ['صحيفة المرفأ | طبقاً لما راجعته | العقد باطل', '> إذاعة التل | مما ذكرته | العقد باطل'],
  ],
  [
    'cited before',
    'نقلاً عن إذاعة التل، قال الحارس إن الجسر أُغلق.',
    ['إذاعة التل | نقلاً عن | قال الحارس إن الجسر أُغلق', '> الحارس | قال | الجسر أُغلق'],
  ],
  [
    'between cue and content',
    'وأقر المتهم، بحسب محضر التحقيق، بأنه نقل السلاح.',
    ['المتهم | وأقر | بأنه نقل السلاح', '> محضر التحقيق | بحسب | بأنه نقل السلاح'],
  ],
  [
    'a document and who issued it',
    'وبحسب التقرير الصادر عن المنظمة، فإن ثلث المنازل دُمرت.',
    ['التقرير الصادر عن المنظمة | وبحسب | ثلث المنازل دُمرت'],
  ],
]

describe('according to', () => {
  it.each(FOUND)('%s', (_name, text, expected) => {
    expect(reports(text)).toEqual(expected)
  })
})

describe('where a report stops', () => {
  it('stops at a participle that goes on speaking', () => {
    expect(reports('قال سامر الحداد إن المخزن فارغ، مضيفاً أن الحراس غادروا.')).toEqual([
      'سامر الحداد | قال | المخزن فارغ',
      'سامر الحداد | مضيفاً | الحراس غادروا',
    ])
  })

  it('stops at a verb that goes on speaking', () => {
    expect(reports('قالت الوكالة إن الجسر أُغلق وأضافت أن الطريق مقطوع.')).toEqual([
      'الوكالة | قالت | الجسر أُغلق',
      ' | وأضافت | الطريق مقطوع',
    ])
  })

  it('stops where somebody else speaks against it', () => {
    expect(reports('ويقول السكان إنهم لم يتلقوا أي تحذير، بينما تؤكد البلدية أنها أبلغت الجميع.')).toEqual([
      'السكان | ويقول | إنهم لم يتلقوا أي تحذير',
      'البلدية | تؤكد | أنها أبلغت الجميع',
    ])
  })

  it('stops at the comma after a clause that the sentence begins with', () => {
    expect(reports('عندما قال الحارس إن الباب مفتوح، خرج الجميع.')).toEqual(['الحارس | قال | الباب مفتوح'])
  })

  it('keeps a report inside a report', () => {
    expect(reports('ذكر مراسل الإذاعة أن الشهود أكدوا أن الجسر انهار.')).toEqual([
      'مراسل الإذاعة | ذكر | الشهود أكدوا أن الجسر انهار',
      '> الشهود | أكدوا | الجسر انهار',
    ])
  })
})

describe('sources', () => {
  it('includes the clause that tells an indefinite noun apart, and names who stands above the document', () => {
    const text = 'وكشفت وثائق حصلت عليها صحيفة المرفأ أن الشركة دفعت رشاوى.'
    expect(reports(text)).toEqual(['وثائق حصلت عليها صحيفة المرفأ | وكشفت | الشركة دفعت رشاوى'])
    const above = find(text)[0]?.above?.[0]
    expect(above?.role).toBe('conduit')
    expect(text.slice(above?.range.start, above?.range.end)).toBe('صحيفة المرفأ')
  })

  it('marks words that leave open who spoke', () => {
    const text = 'المنشق، أو ربما غيره، ذكر أن المخزن فارغ.'
    const [report] = find(text)
    expect(reports(text)).toEqual(['المنشق، أو ربما غيره | ذكر | المخزن فارغ'])
    expect(report?.hedges.map((h) => [text.slice(h.range.start, h.range.end), h.target])).toEqual([
      ['أو ربما غيره', 'source-identity'],
    ])
  })

  it.each([
    ['قال سليم الحوراني إن الباب مفتوح.', 'person'],
    ['قالت وزارة الصحة إن الدواء متوفر.', 'organisation'],
    ['قال سكان القرية إن الماء مقطوع.', 'group'],
    ['قال متحدث إن الباب مفتوح.', 'anonymous'],
    ['أظهر التقرير أن الباب مفتوح.', 'document'],
    ['وقال إن الباب مفتوح.', 'pronoun'],
    ['يُزعم أن الباب مفتوح.', 'impersonal'],
  ])('%s is said by a source of kind %s', (text, kind) => {
    expect(find(text)[0]?.sourceKind).toBe(kind)
  })
})
