/**
 * Places of Syria, Iraq, Lebanon and Jordan, Arabic | English.
 * Derived (type words stripped, columns chosen) from the countries-states-cities-database by dr5hn and contributors,
 * Open Database License 1.0. This table is a derived database under the same licence: ODbL 1.0.
 */
export const PLACES_LEVANT = `
آدمية|Adamiyah
آش شانماين|Aş Şanamayn
آش شيخان|Ash Shaykhān
أبو غريب|Abu Ghraib
أبو غريب|Abū Ghurayb
أد دانا|Ad Dānā
أد دورايكيش|Ad Duraykīsh
أدير|Adir
أربيل|Arbil
أربيل|Erbil
أرماناز|Armanāz
أريحا|Arīḩā
أش الشوبك|Ash Shawbak
أعزاز|Azaz
ألبو كمال|Ālbū Kamāl
أم السماق|Umm as Summāq
أم القطين|Umm al Qiţţayn
أم قصر|Umm Qaşr
أم قيس|Umm Qays
أمود|Amude
أميريا|Ameria
أميل|Amil
أمين|Amin
أور|Ur
أيدون|Aydūn
إدلب|Idlib
إربد|Irbid
إزرع|Izra
إزرع|Izra‘
إسكان|Iskan
إطار|Tyre
إعادة التأهيل|Rehab
إعزاز|I‘zāz
إنخيل|Inkhil
الأتارب|Al Atārib
الأزرق الشمالي|Al Azraq ash Shamālī
الإمام القاسم|Imam Qasim
الباب|Al Bāb
الباب|Al-Bab
البتراء|Petra
البترون|Batroûn
البصرة|Basrah
البصرة القديمة|Al Başrah al Qadīmah
البلديات|Al Baladiyat
البنيات|Ḩayy al Bunayyāt
الثورة|Al-Thawrah
الثورة|Ath Thawrah
الجادرية|Jadriyah
الجبيهة|Al Jubayhah
الجفر|Al Jafr
الجماعة|Al Jamaa
الجهاد|Jihad
الجيزة|Al Jīzah
الحارثة|Al Hārithah
الحراك|Al Ḩarāk
الحريم|Harem
الحسكة|Al Ḩasakah
الحفة|Al-Haffah
الحلة|Al Ḩillah
الحمدانية|Al-Hamdaniya
الحمراء|Al Ḩamrā’
الحي|Al Ḩayy
الخنزيرة|Al Khinzīrah
الدجيل|Ad Dujayl
الدرباسية|Ad Darbāsīyah
الديوانية|Ad Dīwānīyah
الرباح|Ar Rabbah
الرستن|Al-Rastan
الرستن|Ar Rastan
الرصيفة|Russeifa
الرطبة|Ar Ruţbah
الرقة|Ar Raqqah
الرقة|Ar-Raqqah
الركبان|Rukban
الرمادي|Ramadi
الرمثا|Ar Ramthā
الرميثة|Ar Rumaythah
الزبداني|Al-Zabadani
الزبداني|Az Zabadānī
الزبير|Az Zubayr
الزرقاء|Zarqa
الزعفرانية|Al Za'franiya
السادات الهندية|Nāḩīyat Saddat al Hindīyah
السعيدية|Saidiya
السفيرة|As Safīrah
السقيلبية|As Suqaylibīyah
السلمية|Al-Salamiyah
السلمية|As Salamīyah
السليمانية|As Sulaymānīyah
السماوة|As Samawah
السويداء|As-Suwayda
الشامية|Ash Shāmīyah
الشجرة|Ash Shajarah
الشطرة|Ash Shaţrah
الشهباء|Shahba
الشيخ مسكين|Ash Shaykh Miskīn
الشيخ معروف|Sheik Maaruf
الصالحية|Al Salhiah
الصدر|Sadr
الصليخ|Suleikh
الصنمين|Al-Sanamayn
الصويرة|Aş Şuwayrah
العادل|Al Adel
العبيدي|Al-Ubaidi
العزيزية|Al ‘Azīzīyah
العقبة|Aqaba
العمادية|Al ‘Amādīyah
العماره|Al ‘Amārah
الغنطو|Al Ghanţū
الفاو|Al Fāw
الفلوجة|Al Fallūjah
الفهود|Nāḩiyat al Fuhūd
القادسية|Qadisiyah
القامشلي|Al Qāmishlī
القرداحة|Qardaha
القريتين|Al Qaryatayn
القصر|Al Qaşr
القصير|Al Quşayr
القطة|Al Kittah
القطيفة|Al Quţayfah
القنيطرة|Al Qunayţirah
القويرة|Al Quwayrah
القويسمة|Ḩayy al Quwaysimah
الكاظمية|Kadhimiya
الكرادة|Karada
الكرامة|Al Karāmah
الكرك|Karak
الكسوة|Al Kiswah
الكوت|Al Kūt
الكوفة|Kufa
اللاذقية|Latakia
المالكية|Al Mālikīyah
المالكية|Al-Malikiyah
المجار الكعبي|Al-Mejar Al-Kabi
المزار الجنوبي|Al Mazār al Janūbī
المزيريب|Al Muzayrīb
المستنصرية|Mustansiriya
المسيب|Al Musayyib
المشخاب|Al Mishkhāb
المفرق|Mafraq
المقدادية|Al Miqdādīyah
المنطقة الخضراء|Green Zone
الموصل|Mosul
الموصل الجديدة|Al Mawşil al Jadīdah
الميادين|Al Mayādīn
الناصرية|Nasiriyah
النبطية|Nabatîyé
النبك|An Nabk
النجف|Najaf
الهندية|Al Hindīyah
الوحدة|Al-Wahda
اليرموك|Yarmouk
باب الشرقي|Bab Al Sharqi
باب المعظم|Bab Al Moatham
باتاوين|Bataween
باتيفا|Batifa
بالادروز|Baladrūz
بانياس|Bāniyās
بايجاي|Baijai
بايجي|Bayjī
باينجيوين|Baynjiwayn
بحمدون|Bhamdoun
بحمدون المحطة|Bhamdoûn el Mhatta
بشرى الشام|Buşrá ash Shām
بشري|Bcharré
بعبدا|Baabda
بعقوبة|Baqubah
بعلبك|Baalbek
بغداد|Baghdad
بغداد الجديدة|Baghdad Al Jadeeda
بلد|Balad
بليلة|Balīlā
بنت جبيل|Bent Jbaïl
بنش|Binnish
بورما|Burmā
بوصيرة|Buşayrā
بوعيثة|Bo'aitha
بياعة|Bayaa
بيت إيديس|Bayt Īdis
بيت يافا|Bayt Yāfā
بيروت|Beirut
بينوك|Binouk
تادف|Tādif
تاسيل|Tasīl
تبنة|Tibnah
تدمر|Tadmur
تريمسه|Tremseh
تفتناز|Taftanāz
تكريت|Tikrīt
تل أبيض|Tall Abyaḑ
تل أبيض|Tell Abyad
تل رفعت|Tall Rif‘at
تل سلهب|Tall Salḩab
تلبيسة|Tallbīsah
تلكالاخ|Tallkalakh
تلكايف|Tallkayf
توزخورماتو|Tozkhurmato
جاسم|Jāsim
جاوا|Jāwā
جبل سمعان|Mount Simeon
جبلة|Jablah
جبلة|Jableh
جبيل|Jbaïl
جرابلس|Jarābulus
جرش|Jarash
جرمانا|Jaramānā
جسر الشغور|Jisr al-Shughur
جسر الشغور|Jisr ash Shughūr
جمجمال|Jamjamāl
جميلة|Jamila
جوديتا|Judita
جونيه|Jounieh
جيرود|Jayrūd
حاتم|Ḩātim
حارثيا|Harthiya
حارم|Ḩārim
حبوش|Habboûch
حبيبية|Habibiya
حديث|Ḩadīthah
حديقة السعدون|Al Saadoon Park
حرستا|Ḩarastā
حرية|Hurriya
حكاما|Ḩakamā
حلاوة|Ḩalāwah
حلب|Aleppo
حلبجة|Ḩalabjah
حلفاية|Ḩalfāyā
حماة|Hama
حماة|Ḩamāh
حمص|Homs
خاليش|Khāliş
خان شيخون|Khān Shaykhūn
خرجا|Kharjā
خضرة|Khadra
خليج تالا|Tala Bay
خناشير|Khanāşir
داركوش|Darkūsh
داريا|Dārayyā
داودي|Daoudi
درعا|Dar‘ā
دمشق|Damascus
دهوك|Dihok
دورا|Dora
دوما|Douma
دير الأصافير|Dayr al ‘Aşāfīr
دير الزور|Deir ez-Zor
دير حافر|Dayr Ḩāfir
دير يوسف|Dayr Yūsuf
رأس بيروت|Ra’s Bayrūt
راوة|Rāwah
روانديز|Ruwāndiz
ريمون|Raymūn
زاكسو|Zaxo
زحلة|Zahlé
زهار|Zaḩar
زيونة|Ziyouna
ساتيتا|Satita
ساكب|Sakib
سال|Sāl
سامراء|Sāmarrā’
سايدنايا|Şaydnāyā
سبيخان|Subaykhān
سراقب|Sarāqib
سرمين|Sarmīn
سلخد|Salkhad
سلقين|Salqīn
سنجار|Sinjar
سهم الكفارات|Saḩam al Kaffārāt
سوران|Soran
سوران|Souran
سيناء|Sīnah
شابا|Şabḩā
شاخرة|Şakhrah
شالاخيد|Şalākhid
شالخاد|Şalkhad
شداد|Şadad
شعب|Sha'ab
شقلاوة|Shaqlāwah
شلنفه|Şlinfah
شما|Şammā
شهبا|Shahbā
شوران|Şūrān
شورجة|Shorjah
صاحب|Saḩāb
صافي|Safi
صافيتا|Safita
صوف|Sūf
صيدا|Sidon
طرابلس|Tripoli
طرطوس|Tartouss
طفس|Ţafas
طويل القامة|Tall ‘Afar
طيبة الإمام|Ţayyibat al Imām
عجلون|‘Ajlūn
عربين|‘Irbīn
عرصات الهندية|Arasat AlHindiya
عزرا|‘Izrā
عط طورة|Aţ Ţurrah
عفاك|‘Afak
عفرين|Afrin
عفرين|‘Afrīn
عقرة|‘Aqrah
عكار|Aakkar
علي الغربي|‘Alī al Gharbī
عمان|Amman
عنة|‘Anah
عنة القديمة|‘Anat al Qadīmah
عنجر|Aanjar
عنجرة|‘Anjarah
عين إبل|Ain Ebel
عين الجنة|‘Ayn Jannah
عين العرب|‘Ayn al ‘Arab
غازية|Ghazieh
غباغب|Ghabāghib
غدير|Ghadeer
غزالية|Ghazaliya
غماس|Nahiyat Ghammas
غيريات|Gherai'at
في التل|At Tall
في الطائفية|At Taifiya
قارة|Qārah
قطنا|Qaţanā
قفقفا|Qafqafā
قميم|Qumaym
قير موآف|Qīr Moāv
كربلاء|Karbala
كركوك|Kirkuk
كريمة|Kurayyimah
كساب|Kassab
كف الجائع|Kaff al-Jaa
كفر أبييل|Kafr Abīl
كفر أسد|Kafr Asad
كفر تخاريم|Kafr Takhārīm
كفر زيتا|Kafr Zaytā
كفر صغير|Kafr Şaghīr
كفر صوم|Kafr Sawm
كفر لاها|Kafr Lāhā
كفرنبل|Kafranbel
كفري|Kifrī
كفري|Qaḑā’ Kifrī
كما سالت|As Salţ
كمالية|Kamaliyah
كويسينسيق|Koysinceq
كيتيم|Kitim
مادبا|Mādabā
مالكا|Malkā
مخرم الفوقاني|Mukharram al Fawqānī
مخيم سارة|Camp Sarah
مرجعيون|Marjayoûn
مشتال|Mashtal
مصياف|Masyaf
مصيف|Maşyāf
معان|Ma'an
معراتمصرين|Ma‘arratmişrīn
معرة النعمان|Maarrat al-Nu'man
معلولا|Ma‘lūlā
منبج|Manbij
مندلي|Mandalī
منصور|Mansour
موراك|Mūrak
ميدايا|Medaya
ناحيت الشنافية|Nāḩiyat ash Shināfīyah
نوا|Nawá
نوبل|Nubl
هجين|Hajīn
هيت|Hīt
هيسيا|Hisya
وادي السير|Wādī as Sīr
وزيرية|Wazireya
وقاص|Waqqāş
يبرود|Yabrūd
يرقا|Yarqā
يضرب|Hīt
`
