/**
 * Names that no spelling rule brings together across scripts: exonyms, organisations, short forms.
 * Columns: Arabic forms | English forms | kind | nouns that may stand for it (organisations)
 * Two rows may share a form: «طرابلس» is two cities, "Tunis" and «تونس» a city and a country. Then the text must tell.
 */
export const PLACE_ALIASES = `
القاهرة | Cairo | place
الإسكندرية، اسكندرية | Alexandria | place
الأقصر | Luxor | place
السويس | Suez | place
سيناء | Sinai | place
دمشق، الشام | Damascus | place
حلب | Aleppo | place
حمص | Homs | place
حماة، حماه | Hama | place
اللاذقية | Latakia, Lattakia | place
طرطوس | Tartus, Tartous | place
تدمر | Palmyra, Tadmur, Tadmor | place
الرقة | Raqqa, Ar-Raqqah, Al-Raqqa | place
دير الزور | Deir ez-Zor, Deir al-Zor, Deir Ezzor, Deir al-Zour | place
عين العرب، كوباني | Kobani, Kobane, Ayn al-Arab | place
السويداء | Sweida, Suwayda, As-Suwayda | place
درعا | Daraa, Deraa | place
إدلب، ادلب | Idlib | place
الحسكة | Hasakah, Al-Hasakah, Hasaka | place
القامشلي | Qamishli | place
الغوطة | Ghouta | place
القدس، أورشليم | Jerusalem, Al-Quds | place
الخليل | Hebron | place
بيت لحم | Bethlehem | place
أريحا | Jericho | place
نابلس | Nablus | place
الناصرة | Nazareth | place
عكا | Acre | place
يافا | Jaffa | place
حيفا | Haifa | place
تل أبيب | Tel Aviv | place
غزة، قطاع غزة | Gaza, Gaza Strip | place
الضفة الغربية | West Bank | place
فلسطين | Palestine | place
إسرائيل، اسرائيل | Israel | place
صور | Tyre | place
صيدا | Sidon | place
جبيل | Byblos | place
بعلبك | Baalbek | place
طرابلس | Tripoli | place
بيروت | Beirut | place
بغداد | Baghdad | place
الموصل | Mosul | place
أربيل، هولير، اربيل | Erbil, Irbil, Arbil, Hewler | place
البصرة | Basra | place
كركوك | Kirkuk | place
نينوى | Nineveh | place
الفلوجة | Fallujah | place
كربلاء | Karbala | place
النجف | Najaf | place
تكريت | Tikrit | place
سنجار | Sinjar | place
عمان | Amman | place
عُمان، سلطنة عمان | Oman | place
مكة، مكة المكرمة | Mecca, Makkah | place
المدينة المنورة | Medina | place
الرياض | Riyadh | place
جدة | Jeddah | place
صنعاء | Sanaa, Sana'a | place
عدن | Aden | place
الحديدة | Hodeidah, Hudaydah | place
تعز | Taiz | place
تونس | Tunisia, Tunis | place
الجزائر | Algeria, Algiers | place
الكويت | Kuwait, Kuwait City | place
المغرب | Morocco | place
المغرب العربي | Maghreb | place
الدار البيضاء | Casablanca | place
فاس | Fez, Fes | place
مراكش | Marrakesh, Marrakech | place
الرباط | Rabat | place
طنجة | Tangier | place
وهران | Oran | place
بنغازي | Benghazi | place
سرت | Sirte | place
الخرطوم | Khartoum | place
دارفور | Darfur | place
إسطنبول، اسطنبول، الآستانة، استنبول | Istanbul | place
أنقرة | Ankara | place
أنطاكية | Antakya, Antioch | place
ديار بكر | Diyarbakir | place
القسطنطينية | Constantinople | place
المجر، هنغاريا | Hungary | place
النمسا | Austria | place
اليونان | Greece | place
الهند | India | place
الصين | China | place
اليابان | Japan | place
ألمانيا، المانيا | Germany | place
إسبانيا، اسبانيا | Spain | place
البرتغال | Portugal | place
هولندا | Netherlands, Holland | place
بلجيكا | Belgium | place
سويسرا | Switzerland | place
السويد | Sweden | place
النرويج | Norway | place
الدنمارك، الدانمارك | Denmark | place
فنلندا | Finland | place
بولندا | Poland | place
التشيك | Czech Republic, Czechia | place
كرواتيا | Croatia | place
ألبانيا | Albania | place
قبرص | Cyprus | place
أرمينيا | Armenia | place
جورجيا | Georgia | place
الحبشة، إثيوبيا، اثيوبيا | Ethiopia | place
البندقية | Venice | place
فلورنسا | Florence | place
روما | Rome | place
نابولي | Naples | place
جنوى | Genoa | place
ميلانو | Milan | place
أثينا | Athens | place
فيينا | Vienna | place
جنيف | Geneva | place
لاهاي | The Hague, Hague | place
موسكو | Moscow | place
وارسو | Warsaw | place
لشبونة | Lisbon | place
مدريد | Madrid | place
برشلونة | Barcelona | place
إشبيلية | Seville | place
غرناطة | Granada | place
قرطبة | Cordoba | place
طليطلة | Toledo | place
بكين، بيجين، بيجينغ | Beijing, Peking | place
طوكيو | Tokyo | place
سيول، سيئول | Seoul | place
بيونغ يانغ، بيونج يانج | Pyongyang | place
نيودلهي، نيو دلهي | New Delhi | place
كوريا الشمالية | North Korea | place
كوريا الجنوبية | South Korea | place
الولايات المتحدة، الولايات المتحدة الأمريكية، أمريكا، أميركا، امريكا، الولايات المتحدة الأميركية | United States, USA, US, America, United States of America | place
المملكة المتحدة، بريطانيا | United Kingdom, UK, Britain, Great Britain | place
إنجلترا، انجلترا، إنكلترا | England | place
إسكتلندا، اسكتلندا | Scotland | place
ويلز | Wales | place
إيرلندا، أيرلندا، ايرلندا | Ireland | place
روسيا، روسيا الاتحادية، الاتحاد الروسي | Russia, Russian Federation | place
الاتحاد السوفيتي، الاتحاد السوفياتي | Soviet Union, USSR | place
السعودية، المملكة العربية السعودية | Saudi Arabia, Kingdom of Saudi Arabia | place
الإمارات، الإمارات العربية المتحدة، الامارات | United Arab Emirates, UAE, Emirates | place
قطر | Qatar | place
البحرين | Bahrain | place
اليمن | Yemen | place
سوريا، سورية | Syria | place
العراق | Iraq | place
الأردن | Jordan | place
لبنان | Lebanon | place
مصر | Egypt | place
ليبيا | Libya | place
السودان | Sudan | place
جنوب السودان | South Sudan | place
إيران، ايران، بلاد فارس، فارس | Iran, Persia | place
تركيا | Turkey, Turkiye | place
أفغانستان | Afghanistan | place
باكستان | Pakistan | place
أوكرانيا | Ukraine | place
القرم، شبه جزيرة القرم | Crimea | place
الشيشان | Chechnya | place
كردستان، إقليم كردستان، كردستان العراق | Kurdistan, Iraqi Kurdistan | place
الشرق الأوسط | Middle East | place
الخليج العربي، الخليج الفارسي | Persian Gulf, Arabian Gulf, the Gulf | place
البحر المتوسط، البحر الأبيض المتوسط | Mediterranean, Mediterranean Sea | place
البحر الأحمر | Red Sea | place
البحر الأسود | Black Sea | place
البحر الميت | Dead Sea | place
المحيط الأطلسي، الأطلسي | Atlantic, Atlantic Ocean | place
المحيط الهادئ، المحيط الهادي | Pacific, Pacific Ocean | place
المحيط الهندي | Indian Ocean | place
الفرات | Euphrates | place
دجلة | Tigris | place
النيل | Nile | place
مضيق هرمز | Strait of Hormuz, Hormuz | place
قناة السويس | Suez Canal | place
أوروبا، اوروبا، أوربا | Europe | place
أفريقيا، إفريقيا، افريقيا | Africa | place
آسيا، اسيا | Asia | place
شمال أفريقيا | North Africa | place
الأندلس | Andalusia, Al-Andalus | place
الأناضول | Anatolia | place
البلقان | Balkans | place
القوقاز | Caucasus | place
واشنطن | Washington | place
نيويورك | New York | place
لوس أنجلوس، لوس انجلوس | Los Angeles | place
باريس | Paris | place
لندن | London | place
برلين | Berlin | place
بروكسل | Brussels | place
طهران | Tehran | place
كابول | Kabul | place
إسلام آباد، إسلام اباد | Islamabad | place
دبي | Dubai | place
أبو ظبي، أبوظبي | Abu Dhabi | place
الدوحة | Doha | place
المنامة | Manama | place
مسقط | Muscat | place
نواكشوط | Nouakchott | place
مقديشو | Mogadishu | place
سيدني | Sydney | place
هونغ كونغ، هونج كونج | Hong Kong | place
تايوان | Taiwan | place
`

export const ORGANISATION_ALIASES = `
داعش، تنظيم الدولة، تنظيم الدولة الإسلامية، الدولة الإسلامية، الدولة الإسلامية في العراق والشام، تنظيم داعش | IS, ISIS, ISIL, Daesh, Islamic State, Islamic State of Iraq and Syria, Islamic State group | organisation | تنظيم، جماعة، group, organization, organisation
القاعدة، تنظيم القاعدة | Al-Qaeda, al-Qaida, Al Qaeda | organisation | تنظيم، جماعة، group, organization
قسد، قوات سوريا الديمقراطية | SDF, Syrian Democratic Forces | organisation | قوات, forces
الجيش السوري الحر، الجيش الحر | FSA, Free Syrian Army | organisation | جيش, army
هيئة تحرير الشام | HTS, Hayat Tahrir al-Sham, Tahrir al-Sham | organisation | هيئة, group
جبهة النصرة، النصرة | Nusra, Al-Nusra, Al-Nusra Front, Nusra Front, Jabhat al-Nusra | organisation | جبهة, front, group
المرصد السوري، المرصد السوري لحقوق الإنسان | SOHR, Syrian Observatory, Syrian Observatory for Human Rights | organisation | مرصد, observatory
الدفاع المدني السوري، الخوذ البيضاء | White Helmets, Syria Civil Defence, Syrian Civil Defense | organisation | دفاع، منظمة, group, organisation
وحدات حماية الشعب | YPG, People's Protection Units | organisation | وحدات, group, militia
حزب العمال الكردستاني، حزب العمال | PKK, Kurdistan Workers' Party | organisation | حزب, party, group
البيشمركة، البشمركة | Peshmerga | organisation | قوات, forces
الحشد الشعبي | Popular Mobilization Forces, Hashd al-Shaabi, PMF | organisation | حشد، قوات, forces
حزب الله | Hezbollah, Hizbollah, Hizbullah, Hezballah | organisation | حزب، جماعة, group, party
حماس، حركة حماس | Hamas | organisation | حركة, movement, group
فتح، حركة فتح | Fatah | organisation | حركة, movement, party
الجهاد الإسلامي، حركة الجهاد الإسلامي | Islamic Jihad, Palestinian Islamic Jihad | organisation | حركة, movement, group
منظمة التحرير الفلسطينية، منظمة التحرير | PLO, Palestine Liberation Organization | organisation | منظمة, organization
السلطة الفلسطينية، السلطة الوطنية الفلسطينية | Palestinian Authority, PA | organisation | سلطة, authority
الحوثيون، الحوثيين، أنصار الله، جماعة الحوثي | Houthis, Houthi, Ansar Allah | organisation | جماعة، ميليشيا, group, movement
طالبان، حركة طالبان | Taliban | organisation | حركة, movement, group
الإخوان المسلمون، الإخوان المسلمين، جماعة الإخوان المسلمين، جماعة الإخوان، الإخوان | Muslim Brotherhood | organisation | جماعة, group, brotherhood
بوكو حرام | Boko Haram | organisation | جماعة, group
حركة الشباب | Al-Shabaab, al-Shabab | organisation | حركة, group
الحرس الثوري، الحرس الثوري الإيراني، حرس الثورة | Revolutionary Guards, IRGC, Islamic Revolutionary Guard Corps, Revolutionary Guard | organisation | حرس, guards, corps
البعث، حزب البعث | Baath, Ba'ath, Baath Party, Ba'ath Party | organisation | حزب, party
الأمم المتحدة، منظمة الأمم المتحدة | UN, United Nations, U.N | organisation | منظمة, organization
مجلس الأمن، مجلس الأمن الدولي | Security Council, UN Security Council | organisation | مجلس, council
الجمعية العامة | General Assembly | organisation | جمعية, assembly
الناتو، حلف شمال الأطلسي، حلف الناتو، حلف الأطلسي | NATO, North Atlantic Treaty Organization | organisation | حلف, alliance
الاتحاد الأوروبي، الاتحاد الاوروبي | EU, European Union | organisation | اتحاد, union, bloc
المفوضية الأوروبية | European Commission | organisation | مفوضية, commission
الاتحاد الأفريقي، الاتحاد الإفريقي | African Union, AU | organisation | اتحاد, union
جامعة الدول العربية، الجامعة العربية | Arab League, League of Arab States | organisation | جامعة, league
مجلس التعاون الخليجي، مجلس التعاون | GCC, Gulf Cooperation Council | organisation | مجلس, council
منظمة التعاون الإسلامي | OIC, Organisation of Islamic Cooperation | organisation | منظمة, organisation
أوبك | OPEC | organisation | منظمة, organization
أونروا، الأونروا | UNRWA | organisation | وكالة، منظمة, agency
اليونيسف، يونيسف، اليونيسيف | UNICEF | organisation | منظمة، وكالة, agency
اليونسكو، يونسكو | UNESCO | organisation | منظمة, agency
مفوضية اللاجئين، المفوضية السامية للأمم المتحدة لشؤون اللاجئين | UNHCR, UN refugee agency | organisation | مفوضية, agency
برنامج الأغذية العالمي، برنامج الغذاء العالمي | WFP, World Food Programme, World Food Program | organisation | برنامج, agency
منظمة الصحة العالمية | WHO, World Health Organization, World Health Organisation | organisation | منظمة, agency, organization
الوكالة الدولية للطاقة الذرية | IAEA, International Atomic Energy Agency | organisation | وكالة, agency
البنك الدولي | World Bank | organisation | بنك, bank
صندوق النقد الدولي، صندوق النقد | IMF, International Monetary Fund | organisation | صندوق, fund
منظمة التجارة العالمية | WTO, World Trade Organization | organisation | منظمة, organization
المحكمة الجنائية الدولية، الجنائية الدولية | ICC, International Criminal Court | organisation | محكمة, court
محكمة العدل الدولية | ICJ, International Court of Justice | organisation | محكمة, court
منظمة حظر الأسلحة الكيميائية | OPCW, Organisation for the Prohibition of Chemical Weapons | organisation | منظمة, organisation
الصليب الأحمر، اللجنة الدولية للصليب الأحمر | Red Cross, ICRC, International Committee of the Red Cross | organisation | لجنة، صليب, organisation
الهلال الأحمر، الهلال الأحمر السوري، الهلال الأحمر العربي السوري | Red Crescent, SARC, Syrian Arab Red Crescent | organisation | هلال, organisation
أطباء بلا حدود | MSF, Doctors Without Borders, Medecins Sans Frontieres | organisation | منظمة, charity, organisation
مراسلون بلا حدود | RSF, Reporters Without Borders | organisation | منظمة, organisation
العفو الدولية، منظمة العفو الدولية، أمنستي | Amnesty, Amnesty International | organisation | منظمة, organisation, group
هيومن رايتس ووتش، هيومن رايتس واتش | HRW, Human Rights Watch | organisation | منظمة, organisation, group
البيت الأبيض | White House | organisation | -
الكرملين | Kremlin | organisation | -
البنتاغون، البنتاجون، وزارة الدفاع الأمريكية، وزارة الدفاع الأميركية | Pentagon | organisation | وزارة, department
الكونغرس، الكونجرس | Congress | organisation | مجلس
مجلس الشيوخ | Senate | organisation | مجلس
مجلس النواب | House of Representatives | organisation | مجلس
وزارة الخارجية الأمريكية، الخارجية الأمريكية، الخارجية الأميركية | State Department | organisation | وزارة, department
وكالة المخابرات المركزية، وكالة الاستخبارات المركزية، سي آي إيه، سي آي أيه، السي آي إيه | CIA, Central Intelligence Agency | organisation | وكالة, agency
مكتب التحقيقات الفيدرالي، مكتب التحقيقات الفدرالي، إف بي آي، اف بي اي | FBI, Federal Bureau of Investigation | organisation | مكتب, bureau
وكالة الأمن القومي | NSA, National Security Agency | organisation | وكالة, agency
الموساد | Mossad | organisation | جهاز, agency
الشاباك، الشين بيت | Shin Bet | organisation | جهاز, agency
الإنتربول | Interpol | organisation | منظمة, agency
اليوروبول | Europol | organisation | وكالة, agency
المخابرات الجوية | Air Force Intelligence | organisation | مخابرات, agency
ناسا | NASA | organisation | وكالة, agency
الحزب الجمهوري، الجمهوريون، الجمهوريين | Republican Party, Republicans, GOP | organisation | حزب, party
الحزب الديمقراطي، الديمقراطيون، الديمقراطيين | Democratic Party, Democrats | organisation | حزب, party
حزب العمال البريطاني | Labour Party, Labour | organisation | حزب, party
حزب المحافظين | Conservative Party, Tories | organisation | حزب, party
حزب العدالة والتنمية | AKP, Justice and Development Party | organisation | حزب, party
الليكود | Likud | organisation | حزب, party
الكنيست | Knesset | organisation | برلمان, parliament
فاغنر، مجموعة فاغنر | Wagner, Wagner Group | organisation | مجموعة، شركة, group, company
غوغل، جوجل، قوقل | Google | organisation | شركة, company
فيسبوك، فيس بوك، الفيسبوك | Facebook | organisation | شركة، موقع, company, site
تويتر | Twitter | organisation | شركة، موقع, company, site
يوتيوب | YouTube | organisation | شركة، موقع, company, site
أبل، آبل | Apple | organisation | شركة, company
مايكروسوفت | Microsoft | organisation | شركة, company
أمازون | Amazon | organisation | شركة, company
أرامكو | Aramco, Saudi Aramco | organisation | شركة, company
غازبروم | Gazprom | organisation | شركة, company
بوينغ، بوينج | Boeing | organisation | شركة, company
إيرباص | Airbus | organisation | شركة, company
ريال مدريد | Real Madrid | organisation | نادي, club
مانشستر يونايتد | Manchester United, Man United | organisation | نادي, club
يوفنتوس، جوفنتوس | Juventus | organisation | نادي, club
الفيفا، فيفا | FIFA | organisation | اتحاد, federation
أوكسفام | Oxfam | organisation | منظمة, charity
`
