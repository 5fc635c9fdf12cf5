/**
 * Words of reporting in Arabic and English that stand for each other, for lining up two reports across the languages.
 * One line a meaning: Arabic forms (singular, broken plural, verb), a stroke, English forms. Written by hand; an editor may
 * add lines. Inflection by endings and prefixes is taken care of by stems.
 */
export const BILINGUAL = `
وثيقة وثائق مستند مستندات | document
رسالة رسائل خطاب | letter message
صورة صور | photo picture image
تسجيل تسجيلات | recording
مقطع مقاطع فيديو | video footage clip
شاهد شهود | witness
مصدر مصادر | source
منشق منشقون | defector
ضابط ضباط | officer
جندي جنود | soldier troop
مقاتل مقاتلون | fighter
مسلح مسلحون | gunman militant armed
جيش جيوش | army military
قوات قوة | force
شرطة | police
حرس حراس | guard
استخبارات مخابرات | intelligence
أمن أمني | security
حكومة حكومي | government
وزارة | ministry
وزير وزراء وزيرة | minister
رئيس رؤساء رئيسة | president head chief
مدير مدراء | director manager
قائد قادة | commander leader
زعيم زعماء | leader
ناطق متحدث | spokesman spokesperson spokeswoman
مسؤول مسؤولون | official
موظف موظفون | employee staff
محام محامي محامون | lawyer
قاض قاضي قضاة | judge
محكمة محاكم | court
قضية قضايا | case
تحقيق تحقيقات | investigation inquiry probe
تهمة اتهام اتهامات | charge accusation
حكم أحكام | ruling verdict
سجن سجون | prison jail
سجين سجناء معتقل معتقلون | prisoner detainee
اعتقل اعتقال | arrest detain
قتل قتلى مقتل | kill dead death
جرح جرحى أصيب إصابة | wound injure hurt
مات وفاة توفي | die death
انفجار تفجير انفجر | explosion blast bomb
هجوم هجمات هاجم | attack
قصف | shell bombard shelling
غارة غارات | raid airstrike strike
صاروخ صواريخ | missile rocket
سلاح أسلحة | weapon arm
ذخيرة ذخائر | ammunition munition
دبابة دبابات | tank
طائرة طائرات | plane aircraft jet
مروحية | helicopter
سفينة سفن | ship vessel
شاحنة شاحنات | truck lorry
سيارة سيارات | car vehicle
حافلة حافلات | bus
قافلة قوافل | convoy
شحنة شحنات | shipment cargo
مستودع مستودعات مخزن مخازن | warehouse depot store
ميناء موانئ مرفأ | port harbour harbor
مطار مطارات | airport
معبر معابر | crossing
حدود | border
مدينة مدن | city town
بلدة بلدات قرية قرى | village town
محافظة | province governorate
منطقة مناطق | area region district
عاصمة | capital
طريق طرق | road
جسر جسور | bridge
مستشفى مستشفيات | hospital
مدرسة مدارس | school
جامعة جامعات | university
مصنع مصانع | factory plant
شركة شركات | company firm
بنك بنوك مصرف مصارف | bank
مال أموال | money fund
دفع مدفوعات | pay payment
عقد عقود | contract
اتفاق اتفاقية صفقة | agreement deal
بيع باع | sell sale
اشترى شراء | buy purchase
نفط | oil
غاز | gas
قمح | wheat
ماء مياه | water
كهرباء | electricity power
سحب انسحاب انسحب | withdraw withdrawal pull
دخول دخل | enter entry
خروج خرج | leave exit
غادر مغادرة | leave depart
وصل وصول | arrive arrival reach
عاد عودة | return
نقل | move transfer transport
أمر أوامر | order
طلب طلبات | request ask demand
قرار قرارات | decision
خطة خطط | plan
تعاون تنسيق | cooperation coordination coordinate
تدريب درب | train training
حصار حاصر | siege blockade
معركة معارك | battle
حرب حروب | war
هدنة | truce ceasefire
سلام | peace
تنظيم جماعة مجموعة | group organisation organization
حزب أحزاب | party
معارضة | opposition
نظام | regime system
ثوار ثورة | rebel revolution
إرهاب إرهابي | terror terrorist terrorism
مدني مدنيون | civilian
لاجئ لاجئون نازح نازحون | refugee displaced
طفل أطفال | child children
امرأة نساء | woman women
رجل رجال | man men
شخص أشخاص | person people
عائلة أسرة | family
قناة تلفزيون | channel television tv
شبكة شبكات | network
صحيفة صحف جريدة | newspaper paper
وكالة | agency
مراسل صحفي صحافي | reporter correspondent journalist
مقابلة مقابلات لقاء | interview
تقرير تقارير | report
خبر أخبار | news
بيان | statement
تصريح | statement remark
قال يقول | say said tell told
أعلن إعلان | announce announcement declare
أكد تأكيد | confirm stress assert
نفى نفي | deny denial
كشف | reveal uncover disclose
أظهر تظهر | show
أشار تشير | indicate suggest point
زعم ادعى | claim allege
حذر تحذير | warn warning
دعا دعوة | call urge
رفض | refuse reject
وافق موافقة | agree approve
وقع توقيع | sign signature
كتب | write written
نشر | publish
حصل | obtain get
سلم تسليم | hand deliver
سرق سرقة | steal theft
فساد | corruption
رشوة | bribe
تزوير مزور | forge forgery fake
سر سري | secret
ليل ليلة | night
يوم أيام | day
أسبوع أسابيع | week
شهر أشهر | month
سنة سنوات عام أعوام | year
ساعة ساعات | hour
مئة مئات | hundred
ألف آلاف | thousand
مليون ملايين | million
دولار دولارات | dollar
أول | first
جديد جديدة | new
سابق سابقة | former previous
كبير كبيرة | large big senior
ثقيل ثقيلة | heavy
محلي محلية | local
دولي دولية | international
مستقل مستقلة | independent independently
تحقق | verify verified
`
