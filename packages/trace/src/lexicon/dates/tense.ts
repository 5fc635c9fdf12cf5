/**
 * Words that tell whether what is dated lies before or after publication. A row: the words, and an example. The Arabic
 * future prefix س (سيعقد، ستبدأ) is a rule of `dates/tense.ts`, not a word of this list.
 */
export interface TenseRow {
  readonly words: readonly string[]
  readonly tense: 'past' | 'future'
  readonly example: string
}

const row = (tense: TenseRow['tense'], example: string, words: string): TenseRow => ({
  tense,
  example,
  words: words.split('، '),
})

export const ARABIC_TENSE: readonly TenseRow[] = [
  row('future', 'سوف يصل الوفد الخميس.', 'سوف، لسوف، لن، ولن، يرجى، الرجاء'),
  row(
    'future',
    'من المقرر أن يصل الخميس.',
    'المقرر، المقررة، مقررا، مقررة، المزمع، المزمعة، المتوقع، المتوقعة، المنتظر، المرتقب، المرتقبة، المحتمل',
  ),
  row(
    'future',
    'يعتزم الوزير السفر الخميس.',
    'يعتزم، تعتزم، يعتزمون، ينوي، تنوي، يخطط، تخطط، يستعد، تستعد، يرتقب، ترتقب، ينتظر، يتوقع، تتوقع، تأمل، يأمل، يريد، تريد، نريد، أريد، يحتاج، تحتاج، نحتاج، أحتاج',
  ),
  row(
    'future',
    'يعقد المجلس جلسة الخميس.',
    'يعقد، تعقد، يصل، تصل، يزور، تزور، يبدأ، تبدأ، ينطلق، تنطلق، يلتقي، تلتقي، يستضيف، تستضيف، يجتمع، تجتمع، يغادر، تغادر، يتوجه، تتوجه، يفتتح، تفتتح، ينتهي، تنتهي، يصدر، تصدر، يستأنف، تستأنف، يعود، تعود، يشارك، تشارك، تجري، يجري، تقام، يقام',
  ),
  row(
    'past',
    'قال الوزير الخميس إن الأمر انتهى.',
    'قال، قالت، قالوا، أعلن، أعلنت، أعلنوا، أكد، أكدت، أكدوا، أضاف، أضافت، ذكر، ذكرت، أفاد، أفادت، أوضح، أوضحت، أشار، أشارت، كشف، كشفت، نقل، نقلت، نشر، نشرت، أصدر، أصدرت، صرح، صرحت، بث، بثت، نفى، نفت، اتهم، اتهمت، طالب، طالبت، دعا، دعت، حذر، حذرت، شدد، شددت، وصف، وصفت، اعتبر، اعتبرت',
  ),
  row('past', 'كان المجلس قد اجتمع الخميس.', 'كان، كانت، كانوا، كنت، قد، لقد، وقد، فقد، لم، ولم، وكان، وكانت'),
  row(
    'past',
    'قُتل ثلاثة الخميس.',
    'قتل، قتلت، قتلوا، أصيب، أصيبت، وقع، وقعت، وصل، وصلت، وصلوا، زار، زارت، التقى، التقت، التقينا، بدأ، بدأت، انطلق، انطلقت، عقد، عقدت، عقدنا، اجتمع، اجتمعت، غادر، غادرت، غادرنا، عاد، عادت، عدت، عدنا، شهد، شهدت، جرى، جرت، حدث، حدثت، انتهى، انتهت، توفي، توفيت، ولد، ولدت، اندلع، اندلعت، انفجر، انفجرت، استهدف، استهدفت، قصف، قصفت، سيطر، سيطرت، دخل، دخلت، أطلق، أطلقت، اعتقل، اعتقلت، هاجم، هاجمت، شن، شنت، تعرض، تعرضت، فاز، فازت، خسر، خسرت، بلغ، بلغت، ارتفع، ارتفعت، تراجع، تراجعت، رفض، رفضت، وافق، وافقت، انتخب، انتخبت، افتتح، افتتحت، استقبل، استقبلت، ألقى، ألقت، عثر، عثرت، تم، تمت، فاتني، سافر، سافرت، توجه، توجهت، صدر، صدرت، عرض، عرضت، تسلم، تسلمت، سلم، سلمت، كتب، كتبت، رأى، رأت، شارك، شاركت، أنهى، أنهت، أغلق، أغلقت، فرض، فرضت، هبط، هبطت، سقط، سقطت، مات، ماتت',
  ),
]

export const ENGLISH_TENSE: readonly TenseRow[] = [
  row(
    'future',
    'The delegation will come on Thursday.',
    "will، shall، won’t، won't، 'll، ’ll، going، gonna، plans، planned، planning، scheduled، expected، expects، due، set، slated، hopes، intends، upcoming، until، would",
  ),
  row(
    'past',
    'He said on Thursday that it was over.',
    'said، says، told، was، were، had، did، has، have، been، came، went، made، took، left، met، saw، held، began، got، gave، found، won، lost، fell، rose، killed، died، wrote، led، ran، broke، hit، shot، fled, sent، spoke، struck، became، brought، built، caught، felt، kept، knew، put، read، sat، sold، stood، taught، thought، spent، showed، grew، drew، drove، flew، set off',
  ),
]
