/**
 * Phrases that name the source of what stands beside them. Columns: words as written, parted by spaces; an attached ل is
 * marked by لـ | what follows: اسم a noun phrase, جملة a verb with its subject («حسبما قال المدير»), both allowed |
 * kind of cue | marks: شرط only before somebody or something that can speak; فوق the one named stands above the
 * speaker of the sentence and not beside him | example
 */
export const ACCORDING = `
وفقا لـ          | اسم جملة | say | شرط | وفقاً للشرطة، كان الباب مفتوحاً
وفقا             | اسم      | say | شرط | الباب مفتوح، وفقاً لشهود
وفق              | اسم جملة | say | شرط | وفق التقرير، المياه ملوثة
وفقما            | جملة     | say |     | الخط آمن، وفقما قال المهندس
طبقا لـ          | اسم جملة | say | شرط | طبقاً للدراسة، النوم مهم
طبقا             | اسم      | say | شرط | النوم مهم طبقاً لدراسة
تبعا لـ          | اسم جملة | say | شرط | تبعاً لما قاله الحارس
بحسب             | اسم جملة | say |     | بحسب الوكالة، غرق قارب
حسب              | اسم جملة | say | شرط | غرق قارب، حسب الوكالة
حسبما            | جملة     | say |     | غرق قارب، حسبما ذكرت الوكالة
كما              | جملة     | say |     | الجسر قديم، كما قال المهندس
مثلما            | جملة     | say |     | الجسر قديم، مثلما أكد المهندس
على حد قول       | اسم      | say |     | الملف ناقص، على حد قول المحامي
على حد تعبير     | اسم      | say |     | «فوضى» على حد تعبير النائب
على حد وصف       | اسم      | say |     | «كارثة» على حد وصف السكان
على حد زعم       | اسم      | say | شك  | دفع المبلغ، على حد زعم المالك
بتعبير           | اسم      | say |     | «لعبة» بتعبير أحد اللاعبين
على لسان         | اسم      | say |     | جاء النفي على لسان المتحدث
نقلا عن          | اسم      | say | فوق | قالت الصحيفة نقلاً عن مصدر إن
استنادا إلى      | اسم      | say | شرط | قالت اللجنة استناداً إلى سجلات المصنع إن
مستندا إلى       | اسم      | say | شرط | قال مستنداً إلى وثائق إن
مستعينا بـ       | اسم      | say | شرط | قال مستعيناً ببيانات الوزارة إن
مستشهدا بـ       | اسم      | say | شرط | قال مستشهداً بدراسة إن
في رأي           | اسم      | believe | | السعر مرتفع في رأي الخبراء
برأي             | اسم      | believe | | السعر مرتفع برأي الخبراء
في نظر           | اسم      | believe | | بطل في نظر أنصاره
من وجهة نظر      | اسم      | believe | | خطأ من وجهة نظر القانون
`

/**
 * After وفقاً, طبقاً, حسب and their like these nouns make a phrase of manner: «وفقاً للخطة», «حسب الحاجة».
 */
export const NO_SOURCES = `
خطة خطط جدول معيار معايير شرط شروط قاعدة قواعد نظام أنظمة تقليد تقاليد حاجة حاجات ظرف ظروف متطلبات عادة أسلوب طريقة مقتضى نوع حجم
سن عمر ترتيب رغبة مقاس منطقة أصل طلب طلبات قدرة إمكانات إمكانيات مبدأ مبادئ أولوية أولويات منهج نمط سعر أسعار درجة مستوى حال حالة
توقيت صيغة مزاج هوى ذوق هدف أهداف
`

/**
 * «جاء في التقرير أن», «وفيه يطلب»: phrases in which a document speaks. Columns: verbs | prepositions before the document
 * | example
 */
export const DOCUMENT_SPEAKS = `
جاء ورد ذكر كتب | في ب | جاء في الرسالة أن المصنع سيغلق
`

/**
 * After من, without a source: «من المتوقع أن تهطل الأمطار». Columns: word | kind of cue | example. Words that only say how
 * likely something is (من المرجح، من المحتمل) or that it is planned (من المقرر) report nobody.
 */
export const IMPERSONAL_PHRASES = `
المتوقع  | believe | من المتوقع أن تصل القافلة غداً
المعتقد  | believe | من المعتقد أن اللوحة مسروقة
المأمول  | believe | من المأمول أن تُستأنف المحادثات
المزعوم  | say     | من المزعوم أن الصك مزور
المفهوم  | know    | من المفهوم أن العقد لم يُوقع
`
