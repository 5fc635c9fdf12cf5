/**
 * Closed words of Arabic, by what they do in a sentence. One class a line: its name, then its words as written; spelling
 * variants of alef, hamza, yeh and ta marbuta need not be repeated, they are one to the reader of this table. Forms with
 * an attached و or ف are found by themselves.
 *
 * that        opens a reported clause: «قالت إن الجسر أُغلق». Forms with a pronoun (أنه) are made by the reader.
 * because     opens a reason: «لأن الطريق مغلق»
 * prep        stands before a noun: «في المدينة»
 * conj        joins: «ثم»
 * relative    «الذي»; `what` is «ما» and «من» for things and people
 * this        «هذا المبنى»
 * he          «هو»
 * not         «لم يحضر»; goes into the cue with its verb
 * will, has   «سوف», «قد»: goes before a verb
 * was         «كان», before a verb a tense and nothing more
 * when        opens a clause of time or condition: «عندما وصلوا»
 * while       opens a clause of comparison or place: «بينما», «حيث»
 * but         «لكن», «غير أن»
 * adverb      «أيضاً», anywhere
 * quantity    «بعض», «كل»: a noun phrase begins
 * ask         «هل», «كيف»: opens a question
 * there       «هناك»
 * only        «إلا»
 */
export const PARTICLES = `
that      أن إن بأن
because   لأن لان كون بكون
prep      في من على إلى عن مع عند لدى منذ خلال بين حول ضد عبر تحت فوق أمام خلف وراء دون بدون نحو تجاه إزاء بعد قبل حتى
prep      داخل خارج وسط قرب عقب إثر جراء رغم برغم بسبب بفضل نتيجة بشأن بخصوص لأجل طوال طيلة أثناء ضمن لصالح بحق باسم
prep      بعيد قبيل بالقرب بموجب بمناسبة بمشاركة بحضور بحلول بدلا عوضا فضلا بالإضافة إضافة سوى عدا ماعدا خلا حيال لأكثر
prep      مثل كمثل بمثابة بصفة بصفته بصفتها ممن مما عما عمن فيما بما كما لما كـ وفق
conj      أو ثم بل أم وإما إما
relative  الذي التي الذين اللذين اللتين اللذان اللتان اللواتي اللائي اللاتي
what      ما من ماذا مهما
this      هذا هذه هذان هذين هاتان هاتين هؤلاء ذلك تلك أولئك ذاك بهذا بهذه لهذا لهذه لذلك كذلك بذلك لهؤلاء هذي
he        هو هي هم هما هن أنا نحن أنت أنتم أنتما
not       لا لم لن ما ليس ليست ليسوا لست لسنا ليسا غير لمّا
will      سوف
has       قد لقد
was       كان كانت كانوا كانا كانتا كنت كنا كن يكون تكون يكونون تكونون نكون أكون يكونوا تكونوا يكن تكن نكن أكن
was       سيكون ستكون سيكونون سنكون سأكون لتكون ليكون أصبح أصبحت أصبحوا يصبح تصبح صار صارت يصير ظل ظلت ظلوا يظل تظل
was       بات باتت باتوا يبات مازال مازالت يزال تزال زال زالت يزالون زالوا
when      عندما حين حينما لما بعدما قبلما كلما طالما مادام إذا لو إن حالما منذ ريثما متى إذ كي لكي لئلا حيثما أينما مهما
when      بمجرد ما لولا
while     بينما فيما حيث إذ كما مثلما
but       لكن ولكن بيد إلا غير
adverb    لذا لذلك أيضا كذلك فقط جدا تماما حاليا سابقا لاحقا مؤخرا تقريبا ربما لعل ثمة هنا هناك الآن اليوم أمس غدا أخيرا أولا ثانيا
adverb    دائما غالبا أحيانا أبدا قط مطلقا فورا مباشرة معا سويا مجددا خصوصا خاصة عموما عادة كثيرا قليلا للغاية فعلا حقا
adverb    بالفعل بالطبع طبعا بالتأكيد بشدة حينها وقتها آنذاك بعدها قبلها علنا صراحة ضمنا ضمنيا حتما نهائيا إطلاقا رسميا
adverb    بوضوح بحزم مبدئيا حينئذ عندئذ وقتذاك مرارا تكرارا حرفيا نسبيا جزئيا كليا مرة أصلا أساسا بحزن بفخر بغضب
quantity  كل بعض جميع معظم أغلب كافة عدة بضع بضعة أحد إحدى أي أية كلا كلتا نصف ثلث ربع سائر
ask       هل أ كيف لماذا متى أين كم ماذا
there     هناك ثمة هنالك
only      إلا سوى إنما
`
