/**
 * News outlets and agencies in both scripts.
 * Columns: Arabic forms | English forms | type (agency, newspaper, magazine, channel, network, radio, site) | ? where
 * one-word Arabic forms are also everyday words or places: they count only in quotation marks or after a type noun.
 */
export const OUTLETS = `
رويترز، رويتر | Reuters | agency
فرانس برس، وكالة الصحافة الفرنسية، ا ف ب | AFP, Agence France-Presse | agency
أسوشيتد برس، أسوشيتدبرس، أسوشييتد برس، أسوشيتيد برس، اسوشيتد برس | AP, Associated Press | agency
يونايتد برس إنترناشونال، يونايتد برس | UPI, United Press International | agency
الأناضول | Anadolu, Anadolu Agency | agency | ?
سانا | SANA, Syrian Arab News Agency | agency | ?
واس، وكالة الأنباء السعودية | SPA, Saudi Press Agency | agency | ?
وام، وكالة أنباء الإمارات | WAM, Emirates News Agency | agency | ?
كونا، وكالة الأنباء الكويتية | KUNA, Kuwait News Agency | agency | ?
قنا، وكالة الأنباء القطرية | QNA, Qatar News Agency | agency | ?
بنا، وكالة أنباء البحرين | BNA, Bahrain News Agency | agency | ?
بترا | Petra, Jordan News Agency | agency | ?
وفا | WAFA | agency | ?
معا | Maan News Agency | agency | ?
وكالة أنباء الشرق الأوسط، أ ش أ | MENA, Middle East News Agency | agency
وكالة المغرب العربي للأنباء | Maghreb Arab Press | agency
وكالة الأنباء الجزائرية | Algeria Press Service, APS | agency
واع، وكالة الأنباء العراقية | INA, Iraqi News Agency | agency | ?
شفق نيوز | Shafaq News | agency
تاس | TASS, Itar-Tass | agency | ?
إنترفاكس، انترفاكس | Interfax | agency
سبوتنيك | Sputnik | agency | ?
نوفوستي، ريا نوفوستي | RIA Novosti, Ria | agency
شينخوا | Xinhua | agency
فارس | Fars, Fars News Agency | agency | ?
تسنيم | Tasnim | agency
إرنا | IRNA | agency | ?
إيسنا | ISNA | agency
يونهاب | Yonhap | agency
كيودو | Kyodo | agency
وكالة الأنباء الألمانية، د ب أ | DPA, dpa, Deutsche Presse-Agentur | agency
وكالة الأنباء الإسبانية، إفي | EFE | agency
أنسا | ANSA | agency | ?
بلومبرغ، بلومبيرغ، بلومبرج | Bloomberg | agency
أعماق | Amaq | agency | ?
جهان | Cihan | agency | ?
بي بي سي، بي.بي.سي، بيبيسي، هيئة الإذاعة البريطانية | BBC, British Broadcasting Corporation, BBC News | network
سي إن إن، سي ان ان، سي.إن.إن | CNN | network
سكاي نيوز، سكاي، سكاي نيوز عربية | Sky News, Sky, Sky News Arabia | network
الجزيرة | Al Jazeera, Al-Jazeera, Aljazeera | network
العربية، العربية نت، العربية.نت | Al Arabiya, Al-Arabiya, Alarabiya.net | network
الحدث | Al Hadath | channel | ?
الميادين | Al Mayadeen | channel | ?
المنار | Al Manar, Al-Manar | channel | ?
العالم | Al Alam | channel | ?
الحرة | Alhurra, Al Hurra | channel | ?
أورينت | Orient TV, Orient News | channel
الإخبارية السورية | Al-Ikhbariya | channel
روداو | Rudaw | network
كردستان 24 | Kurdistan 24 | network
إم بي سي، ام بي سي | MBC | network
إم تي في | MTV Lebanon | channel
إل بي سي، إل بي سي آي | LBC, LBCI | channel
سي إن بي سي، سي ان بي سي | CNBC | network
إن بي سي، ان بي سي | NBC, NBC News | network
سي بي إس، سي بي اس | CBS, CBS News | network
إيه بي سي، اي بي سي، أيه بي سي | ABC, ABC News | network
بي بي إس | PBS | network
فوكس نيوز | Fox News, Fox | network
إم إس إن بي سي | MSNBC | network
آر تي، روسيا اليوم، ار تي | RT, Russia Today | network
دويتشه فيله، دويتشه فيلله | Deutsche Welle, DW | network
فرانس 24، فرانس24 | France 24 | network
يورونيوز | Euronews | network
تي آر تي | TRT, TRT World | network
إن إتش كيه | NHK | network
صوت أمريكا | Voice of America, VOA | radio
راديو سوا | Radio Sawa | radio
مونت كارلو الدولية، مونت كارلو | Monte Carlo Doualiya, Radio Monte Carlo | radio
إذاعة أوروبا الحرة | Radio Free Europe, RFE/RL | radio
إن بي آر | NPR, National Public Radio | radio
نيويورك تايمز، ذا نيويورك تايمز، النيويورك تايمز | New York Times, NYT | newspaper
واشنطن بوست، الواشنطن بوست | Washington Post | newspaper
وول ستريت جورنال، وول ستريت جورنل | Wall Street Journal, WSJ | newspaper
يو إس إيه توداي | USA Today | newspaper
لوس أنجلوس تايمز | Los Angeles Times, LA Times | newspaper
بوسطن غلوب | Boston Globe | newspaper
نيويورك بوست | New York Post | newspaper
شيكاغو تريبيون | Chicago Tribune | newspaper
الغارديان، غارديان، الجارديان | Guardian | newspaper
التايمز، تايمز، صنداي تايمز | Sunday Times, The Times | newspaper | ?
التلغراف، ديلي تلغراف، تلغراف | Telegraph, Daily Telegraph | newspaper
الإندبندنت، إندبندنت، اندبندنت عربية | Independent, The Independent | newspaper
ديلي ميل | Daily Mail | newspaper
ديلي ميرور | Daily Mirror | newspaper
فاينانشال تايمز، فاينانشيال تايمز | Financial Times, FT | newspaper
ذا صن | The Sun | newspaper | ?
لوموند | Le Monde | newspaper
لوفيغارو، لو فيغارو | Le Figaro | newspaper
ليبراسيون | Liberation | newspaper
إلباييس، الباييس | El Pais | newspaper
بيلد | Bild | newspaper | ?
دير شبيغل، دير شبيجل | Der Spiegel, Spiegel | magazine
دي تسايت | Die Zeit | newspaper
زود دويتشه تسايتونغ | Sueddeutsche Zeitung | newspaper
لا ريبوبليكا | La Repubblica | newspaper | ?
كوريري ديلا سيرا | Corriere della Sera | newspaper
هآرتس | Haaretz | newspaper
يديعوت أحرونوت | Yedioth Ahronoth | newspaper
جيروزاليم بوست | Jerusalem Post | newspaper
معاريف | Maariv | newspaper
حرييت | Hurriyet | newspaper | ?
صباح | Sabah | newspaper | ?
كوميرسانت | Kommersant | newspaper
برافدا | Pravda | newspaper
الشرق الأوسط | Asharq Al-Awsat | newspaper | ?
الحياة | Al-Hayat, Al Hayat | newspaper | ?
النهار | An-Nahar, Annahar | newspaper | ?
الأخبار | Al-Akhbar, Al Akhbar | newspaper | ?
السفير | As-Safir | newspaper | ?
القدس العربي | Al-Quds Al-Arabi | newspaper
العربي الجديد | Al-Araby Al-Jadeed, The New Arab | newspaper
الأهرام | Al-Ahram, Ahram | newspaper | ?
المصري اليوم | Al-Masry Al-Youm | newspaper
اليوم السابع | Youm7 | newspaper
الوطن | Al-Watan | newspaper | ?
الرأي | Al-Rai | newspaper | ?
الغد | Al-Ghad | newspaper | ?
عكاظ | Okaz | newspaper | ?
الرياض | Al-Riyadh newspaper | newspaper | ?
البيان | Al-Bayan | newspaper | ?
الخليج | Al-Khaleej | newspaper | ?
الثورة | Al-Thawra | newspaper | ?
تشرين | Tishreen | newspaper | ?
عنب بلدي | Enab Baladi | newspaper
الراية | Al-Raya | newspaper | ?
المدى | Al-Mada | newspaper | ?
الصباح | Al-Sabah | newspaper | ?
تايم | Time magazine, TIME | magazine | ?
نيوزويك | Newsweek | magazine
الإيكونوميست، إيكونوميست | Economist, The Economist | magazine
فورين بوليسي | Foreign Policy | magazine
فورين أفيرز | Foreign Affairs | magazine
ذي أتلانتيك، أتلانتيك | The Atlantic | magazine
نيويوركر | New Yorker | magazine
فوربس | Forbes | magazine
بوليتيكو | Politico | site
هافينغتون بوست، هاف بوست | Huffington Post, HuffPost | site
بازفيد | BuzzFeed | site
ميدل إيست آي | Middle East Eye | site
المونيتور | Al-Monitor | site
ذا إنترسبت | The Intercept | site
ديلي بيست | Daily Beast | site
بيلينغكات، بيلنغكات | Bellingcat | site
ويكيليكس | WikiLeaks | site
ذا هيل، ذا هل | The Hill | newspaper
فايس، فايس نيوز | Vice News, VICE | site | ?
زمان الوصل | Zaman al-Wasl | site
درج | Daraj | site | ?
مدى مصر | Mada Masr | site
إنكفاضة، إنكفاذة | Inkyfada | site
`

/** Columns: form | type | gender | example. The noun that says a name is an outlet. */
export const OUTLET_NOUNS_ARABIC = `
صحيفة | newspaper | f | كتبت صحيفة محلية عن الصفقة
جريدة | newspaper | f | جريدة الميناء نشرت القائمة
يومية | newspaper | f | يومية محلية أوردت الخبر
أسبوعية | magazine | f | أسبوعية ساخرة نشرت الرسم
مجلة | magazine | f | مجلة ألمانية نشرت المقابلة
دورية | magazine | f | دورية علمية سحبت البحث
قناة | channel | f | القناة بثت المقطع
فضائية | channel | f | الفضائية قطعت البث
محطة | channel | f | المحطة اعتذرت
شبكة | network | f | الشبكة تحدثت عن وثيقة
تلفزيون | channel | m | تلفزيون رسمي عرض الصور
تليفزيون | channel | m | التليفزيون الرسمي عرض الصور
إذاعة | radio | f | الإذاعة أعادت الخبر
راديو | radio | m | راديو محلي بث النداء
وكالة | agency | f | الوكالة نقلت عن مسؤول
وكالة أنباء | agency | f | وكالة أنباء محلية ذكرت ذلك
وكالة الأنباء | agency | f | وكالة الأنباء الرسمية نفت
موقع | site | m | الموقع حذف المقال
منصة | site | f | المنصة نشرت التسجيل
مدونة | site | f | المدونة نشرت الوثائق
وسائل إعلام | media | f | وسائل إعلام محلية أوردت الخبر
وسائل الإعلام | media | f | وسائل الإعلام تناقلت الخبر
صحف | media | f | صحف محلية أوردت الخبر
الصحافة | media | f | الصحافة المحلية أوردت الخبر
وكالات | media | f | الوكالات نقلت الخبر
وكالات الأنباء | media | f | وكالات الأنباء نقلت الخبر
قنوات | media | f | قنوات محلية بثت المقطع
`

/** Columns: singular | type | example */
export const OUTLET_NOUNS_ENGLISH = `
newspaper | newspaper | the newspaper printed the list
paper | newspaper | the paper printed the list
daily | newspaper | a local daily printed the list
tabloid | newspaper | the tabloid printed the list
weekly | magazine | a weekly printed the drawing
magazine | magazine | the magazine printed the interview
journal | magazine | the journal withdrew the study
channel | channel | the channel cut the picture
broadcaster | network | the broadcaster apologised
station | channel | the station apologised
television | channel | state television showed it
TV | channel | state TV showed it
network | network | the network spoke of a document
radio | radio | state radio repeated it
news agency | agency | the news agency quoted an official
wire service | agency | the wire service quoted an official
agency | agency | the agency quoted an official
website | site | the website deleted it
news site | site | the news site deleted it
site | site | the site deleted it
blog | site | the blog printed it
outlet | media | the outlet printed it
media | media | local media reported it
news media | media | the news media reported it
newspapers | media | newspapers reported it
press | media | the local press reported it
news outlets | media | news outlets reported it
news agencies | media | news agencies reported it
`
