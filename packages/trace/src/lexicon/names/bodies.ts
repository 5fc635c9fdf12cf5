/**
 * Nouns that open the name of an organisation, and alone and definite refer back to one.
 * Columns: form | gender | class | example
 * Classes: state, security, armed, justice, party, company, learned, aid, sport, body, health
 */
export const BODY_NOUNS_ARABIC = `
وزارة | f | state | وزارة الصحة نفت الخبر
حكومة | f | state | الحكومة أعلنت الحداد
دولة | f | state | الدولة لم تعلق
نظام | m | state | النظام سيطر على المدينة
رئاسة | f | state | الرئاسة أصدرت بياناً
خارجية | f | state | الخارجية استدعت السفير
داخلية | f | state | الداخلية نفت الخبر
دفاع | m | state-part | الدفاع الروسية أعلنت
سفارة | f | state | السفارة أغلقت أبوابها
قنصلية | f | state | القنصلية نصحت رعاياها
برلمان | m | state | البرلمان صوت على القانون
كونغرس | m | state | الكونغرس رفض الموازنة
مجلس | m | state | مجلس الأمن دعا إلى هدنة
هيئة | f | body | هيئة الرقابة فتحت تحقيقاً
لجنة | f | body | اللجنة نشرت تقريرها
إدارة | f | state | إدارة السجون نفت
دائرة | f | state | دائرة الهجرة لم تعلق
مديرية | f | state | مديرية الصحة أحصت الجرحى
بلدية | f | state | البلدية أغلقت الطريق
محافظة | f | place | محافظة في الشمال
سلطة | f | state | السلطة الوطنية رحبت
مصلحة | f | state | مصلحة الجمارك ضبطت الشحنة
ديوان | m | state | ديوان المحاسبة نشر الأرقام
مفوضية | f | body | المفوضية أحصت اللاجئين
بيت الأبيض | m | state | البيت الأبيض نفى
كرملين | m | state | الكرملين نفى
جيش | m | armed | الجيش أعلن الهدنة
قوات | f | armed | القوات انسحبت
قوة | f | armed | القوة الدولية راقبت
شرطة | f | security | الشرطة أوقفت السائق
استخبارات | f | security | الاستخبارات حذرت
مخابرات | f | security | المخابرات استجوبته
جهاز | m | security | الجهاز تكتم على الأمر
حرس | m | armed | الحرس الحدودي أطلق النار
بحرية | f | armed | البحرية أنقذت الركاب
تنظيم | m | armed | التنظيم سحب أسلحته
ميليشيا | f | armed | الميليشيا أقامت حاجزاً
ميليشيات | f | armed | ميليشيات النظام دخلت
مليشيا | f | armed | المليشيا أقامت حاجزاً
فصيل | m | armed | الفصيل وقع الهدنة
جبهة | f | armed | الجبهة أعلنت الاندماج
كتيبة | f | armed | الكتيبة انشقت
كتائب | f | armed | الكتائب تبنت الهجوم
لواء | m | armed | لواء من الشمال
فرقة | f | armed | الفرقة الثالثة انسحبت
حركة | f | party | الحركة رفضت العرض
جماعة | f | party | الجماعة تبنت الهجوم
حزب | m | party | الحزب اختار مرشحاً
ائتلاف | m | party | الائتلاف علق مشاركته
تحالف | m | party | التحالف قصف الموقع
تيار | m | party | التيار سمى وزراءه
معارضة | f | party | المعارضة قاطعت الجلسة
محكمة | f | justice | المحكمة أجلت القضية
نيابة | f | justice | النيابة طلبت حبسه
ادعاء | m | justice | الادعاء استأنف
شركة | f | company | الشركة نفت التسرب
بنك | m | company | البنك جمد الحساب
مصرف | m | company | المصرف جمد الحساب
مؤسسة | f | company | المؤسسة نشرت الدراسة
مجموعة | f | company | المجموعة باعت حصتها
مصنع | m | company | المصنع توقف
متجر | m | company | المتجر سحب السلعة
جامعة | f | learned | الجامعة ألغت الدرجة
معهد | m | learned | المعهد قدر الخسائر
مركز | m | learned | المركز استطلع الآراء
كلية | f | learned | الكلية طردت الطالب
مدرسة | f | learned | المدرسة أغلقت
مختبر | m | learned | المختبر فحص العينة
أكاديمية | f | learned | الأكاديمية منحته جائزة
منظمة | f | aid | المنظمة وثقت الحالات
جمعية | f | aid | الجمعية طلبت التمويل
رابطة | f | aid | رابطة الناجين نشرت أسماء
نقابة | f | aid | النقابة دعت إلى إضراب
اتحاد | m | body | الاتحاد علق عضويته
مرصد | m | aid | المرصد أحصى القتلى
صليب | m | aid | الصليب الأحمر زار السجن
هلال | m | aid | الهلال الأحمر نقل الجرحى
صندوق | m | body | الصندوق خفض توقعاته
برنامج | m | body | برنامج الأغذية أوقف التوزيع
بعثة | f | body | البعثة الأممية راقبت
حملة | f | party | الحملة جمعت التبرعات
كنيسة | f | body | الكنيسة رممت السقف
أبرشية | f | body | الأبرشية شكرت الزوار
مستشفى | m | health | المستشفى استقبل الجرحى
نادي | m | sport | النادي باع اللاعب
فريق | m | sport | الفريق خسر المباراة
منتخب | m | sport | المنتخب تأهل
دفاع مدني | m | aid | الدفاع المدني انتشل الجثث
وحدة | f | security | الوحدة داهمت المنزل
وكالة | f | body | وكالة الفضاء أجلت الرحلة
شبكة | f | body | شبكة حقوقية أحصت الضحايا
مكتب | m | state | مكتب الادعاء لم يعلق
قيادة | f | armed | القيادة أمرت بالانسحاب
ولاية | f | place | ولاية ساحلية
`

/** Columns: singular | class | example. Words that make a capitalised name an organisation's, or refer back to one. */
export const BODY_NOUNS_ENGLISH = `
ministry | state | the ministry denied it
government | state | the government denied it
administration | state | the administration denied it
regime | state | the regime held the town
state department | state | the State Department denied it
department | state | the department denied it
embassy | state | the embassy closed
consulate | state | the consulate closed
parliament | state | parliament voted
congress | state | Congress voted
senate | state | the Senate voted
house | state | the House voted
cabinet | state | the cabinet met
council | state | the council voted
assembly | state | the assembly voted
commission | body | the commission opened an inquiry
committee | body | the committee opened an inquiry
panel | body | the panel opened an inquiry
agency | body | the agency opened an inquiry
authority | state | the authority opened an inquiry
bureau | security | the bureau opened an inquiry
office | state | the office would not comment
service | security | the service would not comment
services | security | the services would not comment
board | body | the board resigned
army | armed | the army withdrew
navy | armed | the navy rescued them
air force | armed | the air force struck
military | armed | the military withdrew
guard | armed | the Coast Guard searched
corps | armed | the corps withdrew
brigade | armed | the brigade defected
battalion | armed | the battalion defected
police | security | police searched the house
troopers | security | State Troopers searched the house
militia | armed | the militia set up a checkpoint
front | armed | the front announced it
movement | party | the movement refused
party | party | the party chose him
coalition | party | the coalition struck
opposition | party | the opposition walked out
campaign | party | the campaign raised money
union | body | the union called a strike
federation | body | the federation suspended him
league | body | the league suspended him
court | justice | the court adjourned
tribunal | justice | the tribunal adjourned
prosecution | justice | the prosecution appealed
company | company | the company denied it
firm | company | the firm denied it
corporation | company | the corporation denied it
corp | company | the corp denied it
inc | company | Marlin Inc denied it
ltd | company | Marlin Ltd denied it
llc | company | Marlin LLC denied it
plc | company | Marlin plc denied it
group | company | the group sold its share
bank | company | the bank froze the account
airline | company | the airline confirmed it
airlines | company | Marlin Airlines confirmed it
airways | company | Marlin Airways confirmed it
manufacturer | company | the manufacturer recalled it
retailer | company | the retailer recalled it
supermarket | company | the supermarket recalled it
club | sport | the club sold him
team | sport | the team lost
university | learned | the university withdrew it
college | learned | the college expelled him
school | learned | the school closed
institute | learned | the institute counted them
institution | learned | the institution counted them
center | learned | the center counted them
centre | learned | the centre counted them
laboratory | learned | the laboratory tested it
academy | learned | the academy honoured him
museum | learned | the museum returned it
hospital | health | the hospital admitted them
clinic | health | the clinic admitted them
organization | aid | the organization counted them
organisation | aid | the organisation counted them
association | aid | the association counted them
society | aid | the society counted them
foundation | aid | the foundation paid
charity | aid | the charity paid
trust | aid | the trust paid
fund | body | the fund cut its forecast
network | aid | a rights network counted them
observatory | aid | the observatory counted them
alliance | body | the alliance agreed
church | body | the church repaired the roof
diocese | body | the diocese thanked them
vestry | body | the vestry refused
mission | body | the mission observed
delegation | body | the delegation left
white house | state | the White House denied it
pentagon | state | the Pentagon denied it
kremlin | state | the Kremlin denied it
`

/** Nouns that open the name of a place. Columns: form | example */
export const PLACE_NOUNS_ARABIC = `
مدينة | مدينة ساحلية قرب الحدود
بلدة | بلدة على الطريق
قرية | قرية في الجبل
محافظة | محافظة في الشمال
ولاية | ولاية ساحلية
إقليم | إقليم جبلي
منطقة | منطقة صناعية
مقاطعة | مقاطعة ريفية
قضاء | قضاء حدودي
ناحية | ناحية زراعية
ريف | ريف العاصمة
حي | حي شعبي
ضاحية | ضاحية جنوبية
مخيم | مخيم للاجئين
جزيرة | جزيرة صغيرة
جبل | جبل عال
جبال | جبال وعرة
نهر | نهر جاف
بحيرة | بحيرة مالحة
بحر | بحر هائج
خليج | خليج ضيق
مضيق | مضيق ضيق
وادي | وادي عميق
صحراء | صحراء واسعة
سهل | سهل خصب
ميناء | ميناء مهجور
مطار | مطار عسكري
معبر | معبر حدودي
شارع | شارع مزدحم
ساحة | ساحة واسعة
عاصمة | عاصمة البلاد
مملكة | مملكة صغيرة
جمهورية | جمهورية حديثة
إمارة | إمارة ساحلية
قارة | قارة بعيدة
قاعدة | قاعدة جوية
سجن | سجن مركزي
قلعة | قلعة قديمة
`

/** Words after which, capitalised, an English name is a place's. Columns: form | example */
export const PLACE_NOUNS_ENGLISH = `
city | Marlin City
county | Marlin County
province | Marlin Province
state | Marlin State
district | Marlin District
town | Marlin Town
village | Marlin Village
island | Marlin Island
islands | the Marlin Islands
river | the Marlin River
lake | Lake Marlin
lagoon | Marlin Lagoon
sea | the Marlin Sea
ocean | the Marlin Ocean
bay | Marlin Bay
gulf | the Marlin Gulf
strait | the Marlin Strait
valley | the Marlin Valley
mountain | Marlin Mountain
mountains | the Marlin Mountains
mount | Mount Marlin
desert | the Marlin Desert
peninsula | the Marlin Peninsula
street | Marlin Street
avenue | Marlin Avenue
road | Marlin Road
square | Marlin Square
airport | Marlin Airport
port | Port Marlin
camp | Camp Marlin
base | Marlin Base
beach | Marlin Beach
coast | the Marlin Coast
park | Marlin Park
`

/**
 * Documents that "say". Columns: singular | plurals | gender | example
 */
export const DOCUMENTS_ARABIC = `
وثيقة | وثائق | f | الوثيقة تكشف موعد النقل
تقرير | تقارير | m | التقرير أحصى الضحايا
بيان | بيانات | m | البيان دعا إلى الهدوء
رسالة | رسائل | f | الرسالة طلبت سحب السلاح
كتاب | كتب | m | الكتاب الرسمي أمر بالإخلاء
دراسة | دراسات | f | الدراسة وجدت ارتفاعاً
بحث | أبحاث، بحوث | m | البحث أظهر تراجعاً
استطلاع | استطلاعات | m | الاستطلاع أظهر تقدمها
إحصاء | إحصاءات، إحصائيات | m | الإحصاء شمل القرى
مذكرة | مذكرات | f | المذكرة حذرت من التأخير
برقية | برقيات | f | البرقية ذكرت أسماء
محضر | محاضر | m | المحضر سجل أقواله
شهادة | شهادات | f | الشهادة تناقض التقرير
عقد | عقود | m | العقد ينص على الدفع
اتفاق | اتفاقات | m | الاتفاق نص على الانسحاب
اتفاقية | اتفاقيات | f | الاتفاقية نصت على الانسحاب
قانون | قوانين | m | القانون ينص على الغرامة
دستور | دساتير | m | الدستور ينص على ذلك
قرار | قرارات | m | القرار نص على الإغلاق
مرسوم | مراسيم | m | المرسوم نص على العفو
لائحة | لوائح | f | اللائحة تمنع ذلك
سجل | سجلات | m | السجلات تظهر المكالمات
ورقة | أوراق | f | الأوراق تفيد بوجوده هناك
ملف | ملفات | m | الملفات تظهر التحويلات
مستند | مستندات | m | المستند يحمل توقيعه
نص | نصوص | m | نص المكالمة يظهر ذلك
نسخة | نسخ | f | نسخة من القرار تظهر
تسجيل | تسجيلات | m | التسجيل يثبت صوته
مقطع | مقاطع | m | المقطع يظهر السيارة
فيديو | فيديوهات | m | الفيديو يظهر السيارة
صورة | صور | f | الصور تظهر الدخان
لقطة | لقطات | f | اللقطات تظهر الدخان
خريطة | خرائط | f | الخريطة تحدد الموقع
مقال | مقالات | m | المقال زعم العكس
مقالة | مقالات | f | المقالة زعمت العكس
افتتاحية | افتتاحيات | f | الافتتاحية انتقدت القرار
خبر | أخبار | m | الخبر أفاد بمقتله
نبأ | أنباء | m | الأنباء تفيد بمقتله
تصريح | تصريحات | m | التصريح نفى ذلك
تغريدة | تغريدات | f | التغريدة نفت ذلك
منشور | منشورات | m | المنشور دعا إلى الإضراب
إعلان | إعلانات | m | الإعلان حدد الموعد
دعوى | دعاوى | f | الدعوى تطلب تعويضاً
لائحة اتهام | - | f | لائحة الاتهام تذكر ثلاثة
حكم | أحكام | m | الحكم قضى بسجنه
فاتورة | فواتير | f | الفواتير تظهر المبالغ
قائمة | قوائم | f | القائمة ضمت أسماءهم
مسودة | مسودات | f | المسودة حذفت الفقرة
معلومات | - | f | المعلومات تشير إلى هربه
`

/** Columns: singular | plurals | example */
export const DOCUMENTS_ENGLISH = `
document | documents | the document shows the date
report | reports | the report counted the dead
statement | statements | the statement called for calm
letter | letters | the letter asked for weapons
email | emails | the email named him
study | studies | the study found a rise
survey | surveys | the survey found a rise
poll | polls | the poll found a rise
census | censuses | the census counted them
data | - | data show a rise
figures | - | figures show a rise
statistics | - | statistics show a rise
memo | memos | the memo warned of delay
memorandum | memoranda | the memorandum warned of delay
cable | cables | the cable named them
transcript | transcripts | the transcript shows it
testimony | testimonies | the testimony contradicts it
affidavit | affidavits | the affidavit contradicts it
contract | contracts | the contract stipulates it
agreement | agreements | the agreement stipulates it
treaty | treaties | the treaty stipulates it
law | laws | the law stipulates it
constitution | constitutions | the constitution stipulates it
resolution | resolutions | the resolution stipulates it
decree | decrees | the decree stipulates it
act | acts | the act stipulates it
bill | bills | the bill stipulates it
accord | accords | the accord stipulates it
charter | charters | the charter stipulates it
amendment | amendments | the amendment stipulates it
regulation | regulations | regulations stipulate it
record | records | records show the calls
file | files | the files show the transfers
paper | papers | the papers allege it
filing | filings | the filing alleges it
lawsuit | lawsuits | the lawsuit alleges it
complaint | complaints | the complaint alleges it
indictment | indictments | the indictment names three
ruling | rulings | the ruling forbids it
recording | recordings | the recording has his voice
video | videos | the video shows the car
footage | - | footage shows the car
image | images | images show the smoke
photo | photos | the photo shows the smoke
photograph | photographs | the photograph shows the smoke
map | maps | the map marks the place
article | articles | the article claims it
editorial | editorials | the editorial claims it
book | books | the book claims it
dispatch | dispatches | the dispatch claims it
release | releases | the release names him
news release | news releases | the news release names him
press release | press releases | the press release names him
tweet | tweets | the tweet denied it
post | posts | the post denied it
message | messages | the message denied it
invoice | invoices | the invoice shows the sum
list | lists | the list names them
draft | drafts | the draft omits it
note | notes | the note names him
script | scripts | the script says otherwise
`
