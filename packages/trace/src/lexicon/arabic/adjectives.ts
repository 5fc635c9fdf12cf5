/**
 * Adjectives, and phrases with على, that say what somebody thinks, knows or means to do. Columns: masculine singular, or
 * the words of a phrase | kind of cue | what may follow: أن, or a preposition before a verbal noun | example
 */
export const STATES_OF_MIND = `
متأكد    | know    | أن        | الحارس متأكد من أن الباب كان مقفلاً
واثق     | believe | أن        | المدربة واثقة من أن الفريق سيفوز
مقتنع    | believe | أن        | القاضي مقتنع بأن الشاهد صادق
قلق      | believe | أن        | الأم قلقة من أن يتأخر ابنها
خائف     | believe | أن        | كان خائفاً من أن ينهار السقف
متخوف    | believe | أن        | السكان متخوفون من أن تعود الفيضانات
متفائل   | believe | أن        | المبعوث متفائل بأن الهدنة ستصمد
متشائم   | believe | أن        | كان متشائماً من أن الحل قريب
مدرك     | know    | أن        | الوزيرة مدركة أن الوقت ضيق
عازم     | promise | أن على    | الشركة عازمة على بناء المصنع
مصمم     | promise | أن على    | العمال مصممون على مواصلة الإضراب
مستعد    | promise | أن لـ    | المالك مستعد لبيع الأرض
على يقين | know    | أن        | نحن على يقين من أن النتيجة صحيحة
على ثقة  | believe | أن        | الفريق على ثقة بأن الطريق آمن
على قناعة| believe | أن        | القاضي على قناعة بأن الوثيقة مزورة
على علم  | know    | أن        | لم يكن المدير على علم بأن المخزن فارغ
على استعداد | promise | أن لـ | الطرفان على استعداد لتبادل الأسرى
`
