/**
 * Countries, regions, divisions and time-zone cities, Arabic | English.
 * Derived from the Unicode Common Locale Data Repository, version 41, Copyright 1991-2022 Unicode, Inc., Unicode License
 * (Unicode-DFS-2016).
 */
export const PLACES_CLDR = `
آبايو|Apayao
آبشوران|Absheron
آبلة|Ávila
آبي|Ape
آتشيه|Aceh
آتول ها ألف|Haa Alif
آداجي|Ādaži
آداماوا|Adamawa
آدماوة|Adamawa
آراغاتسوتن|Aragatsotn
آراغوآ|Aragua
آرماوير|Armavir
آريما|Arima
آزاد كشمير|Azad Kashmir
آسا الزاك|Assa-Zag
آستارا|Astara
آسفي|Safi
آسيا|Asia
آق سراي|Aksaray
آقجبدي|Aghjabadi
آقدام|Agdam
آكرشوس|Akershus
آكيتن جديد|Nouvelle-Aquitaine
آلانباتار|Ulaanbaatar
آمازون|Amazonas
آن جيانج|An Giang
آنا|A’ana
آنتيك|Antique
آنسي إيتوال|Anse Etoile
آنسي-أوكس-بينس|Anse aux Pins
آنهوي|Anhui
آوموري|Aomori
آيتشي|Aichi
آيدوشتشينا|Ajdovščina
آيزبوته|Aizpute
آيسلندا|Iceland
آيوا|Iowa
أباك|Apac
أبخازيا|Abkhazia
أبر ديميرارا-بيربيس|Upper Demerara-Berbice
أبر كاتوكو - أبر ايسيكوبيو|Upper Takutu-Upper Essequibo
أبرا|Abra
أبردين|Aberdeen
أبردينشاير|Aberdeenshire
أبروتسو|Abruzzo
أبريشة سانت أندرو|Saint Andrew
أبوري|Apure
أبوريماك|Apurímac
أبوظبي|Abu Dhabi
أبيا|Abia
أبيا|Apia
أبيدجان|Abidjan
أبيم|Abim
أبين|Abyan
أبينزيل أوسيرهودن|Appenzell Ausserrhoden
أبينزيل إينرهودن|Appenzell Innerrhoden
أتابيو|Attapeu
أتاكاما|Atacama
أتر برديش|Uttar Pradesh
أتلانتيدا|Atlántida
أتوا|Atua
أتيراو|Atyrau
أتيكا|Attica
أثينا|Athens
أجاريا|Adjara
أدارة كوفيت-كويست|Cuvette-Ouest
أداك|Adak
أدرار|Adrar
أديامان|Adıyaman
أديس أبابا|Addis Ababa
أديغيا|Adygea
أديليد|Adelaide
أديوماني|Adjumani
أذربيجان|Azerbaijan
أذربيجان الشرقية|East Azerbaijan
أذربيجان الغربية|West Azarbaijan
أراتسينوفو|Aračinovo
أراد|Arad
أرارات|Ararat
أراغون|Aragon
أربيل|Erbil
أرتفين|Artvin
أرتيميسا|Artemisa
أرجاو|Aargau
أرخانجيلسك أوبلاست|Arkhangelsk
أرخانغاي|Arkhangai
أرخبيل سقطرى|Arkhabil Suqutra
أرداهان|Ardahan
أردبيل|Ardabil
أردو|Ordu
أرزنجان|Erzincan
أرضروم|Erzurum
أرغيس|Argeș
أركنساس|Arkansas
أرمينيا|Armenia
أروا|Arua
أروبا|Aruba
أروجوانيا|Araguaina
أروزكان|Urozgan
أروشا|Arusha
أروكانيا|Araucanía
أرومكي|Urumqi
أروناجل برديش|Arunachal Pradesh
أريانة|Ariana
أريتسو|Arezzo
أريحا|Jericho
أريزونا|Arizona
أريكا وبارينكوتا|Arica y Parinacota
أريكيبا|Arequipa
أرييج|Ariège
أزوا|Azua
أزواي|Azuay
أزورس|Azores
أزيلال|Azilal
أسام|Assam
أستانا|Astana
أستراخان|Astrakhan
أسترالاسيا|Australasia
أستراليا|Australia
أستراليا الغربية|Western Australia
أستورياس|Asturias
أستي|Asti
أسكولي بيتشينو|Ascoli Piceno
أسمرة|Asmera
أسوان|Aswan
أسونسيون|Asunción
أسيوط|Asyut
أشانتي|Ashanti
أشوا|Ushuaia
أصفهان|Isfahan
أضنة|Adana
أعالي النيل|Upper Nile
أغاجو|Agago
أغاديس|Agadez
أغاليغا|Agaléga
أغري|Ağrı
أغريجنتو|Agrigento
أغلونا|Aglona
أغوز|Oghuz
أغوسان ديل سور|Agusan del Sur
أغوسان ديل نورت|Agusan del Norte
أفريقيا|Africa
أفريقيا الجنوبية|Southern Africa
أفريقيا الوسطى|Central African
أفريقيا جنوب الصحراء الكبرى|Sub-Saharan Africa
أفغانستان|Afghanistan
أفيرون|Aveyron
أفيلينو|Avellino
أفيون|Afyonkarahisar
أفييرو|Aveiro
أقداش|Agdash
أقستافا|Agstafa
أقسو|Agsu
أكادير|Agadir-Ida Ou Tanane
أكتاو|Aqtau
أكتوب|Aqtobe
أكرا|Accra
أكرا الكبرى|Greater Accra
أكري|Acre
أكسفوردشير|Oxfordshire
أكلان|Aklan
أكلينز|Acklins
أكنيسته|Aknīste
أكوافيفا|Acquaviva
أكيتا|Akita
ألاباما|Alabama
ألاسكا|Alaska
ألاغواس|Alagoas
ألافا|Álava
ألب البروفنس العليا|Alpes-de-Haute-Provence
ألبا|Alba
ألبانيا|Albania
ألباي|Albay
ألبرتا|Alberta
ألبرز|Alborz
ألتو بارانا|Alto Paraná
ألساندريا|Alessandria
ألسونغا|Alsunga
ألطاي|Altai
ألطاي كراي|Altai
ألماتي|Almaty
ألمانيا|Germany
ألو|Alo
ألوكسنه|Alūksne
ألويا|Aloja
أليتس|Alytus
أليف أليف أتول|Alif Alif
أليف دال أتول|Alif Dhaal
أليكانتي|Alicante
أليي|Allier
أم البواقي|Oum El Bouaghi
أم القيوين|Umm al-Quwain
أم صلال|Umm Salal
أمابا|Amapá
أماتا|Amata
أمازوناس|Amazonas
أماصيا|Amasya
أمبارا|Ampara
أمريكا الجنوبية|South America
أمريكا الشمالية|North America
أمريكا اللاتينية|Latin America
أمريكا الوسطى|Central America
أمستردام|Amsterdam
أمنات تشاروين|Amnat Charoen
أمهرة|Amhara
أمودات|Amudat
أمور أوبلاست|Amur
أمورو|Amuru
أموريا|Amuria
أمولاتار|Amolatar
أنابار|Anabar
أنباير|Anibare
أنتاركتيكا|Antarctica
أنتان|Anetan
أنتاناناريفو|Antananarivo
أنتسيرانانا|Antsiranana
أنتفيرب|Antwerp
أنتوفاغاستا|Antofagasta
أنتيغوا|Antigua
أنتيغوا وبربودا|Antigua &amp; Barbuda
أنتيوكيا|Antioquia
أنجوان|Anjouan
أندر|Indre
أندر ولوار|Indre-et-Loire
أندرا برديش|Andhra Pradesh
أندرييفيكا|Andrijevica
أندلوسيا|Andalusia
أندورا|Andorra
أنديجان|Andijan
أندير|Anadyr
أنزواتغي|Anzoátegui
أنس بويلاو|Anse Boileau
أنس رويال|Anse Royale
أنس لا راي|Anse la Raye
أنسبا|Anseba
أنشوراج|Anchorage
أنطاليا|Antalya
أنغ ثونغ|Ang Thong
أنغاور|Angaur
أنغلسي|Anglesey
أنغوس|Angus
أنغولا|Angola
أنغويلا|Anguilla
أنفيلد|Enfield
أنقرة|Ankara
أنكاش|Ancash
أنكونا|Ancona
أنمبرة|Anambra
أنوبون|Annobón
أنيني نوي|Anenii Noi
أهال|Ahal
أو كاب|Au Cap
أواكا|Ouaka
أوب|Aube
أوبافا|Opava
أوبريتنغا|Oubritenga
أوبفالدن|Obwalden
أوبلاست أستراخان|Astrakhan
أوبلاست أومسك|Omsk
أوبلاست بيلغورود|Belgorod
أوبلاست تشيليابنسك|Chelyabinsk
أوبلاست جردونه|Hrodna
أوبلاست سفردلوفسك|Sverdlovsk
أوبلاست سمولينسك|Smolensk
أوبلاست كالينينغرادسكايا|Kaliningrad
أوبلاست كورغان|Kurgan
أوبلاست كيروف|Kirov
أوبلاند|Oppland
أوبلوتنيكا|Oplotnica
أوبليس أتييرو|Atyrau
أوبليس أكتوبي|Aktobe
أوبليس أكمولا|Akmola
أوبليس ألماطي|Almaty
أوبليس بافلودار|Pavlodar
أوبليس جامبيل|Jambyl
أوبليس كازاخستان الجنوبي|South Kazakhstan
أوبليس كازاخستان الشرقي|East Kazakhstan
أوبليس كازاخستان الشمالي|North Kazakhstan
أوبليس كراغندي|Karagandy
أوبليس كوستناي|Kostanay
أوبليس كيزيلوردا|Kyzylorda
أوبليس مانكيستاو|Mangystau
أوبوك|Obock
أوبولي|Opole
أوبون راتشاثاني|Ubon Ratchathani
أوتاراخند|Uttarakhand
أوتاراديت|Uttaradit
أوتاغو|Otago
أوتجوزوندجوبا|Otjozondjupa
أوترخت|Utrecht
أوتوك|Otuke
أوتينا|Utena
أوجي|Uíge
أوجيناجا|Ojinaga
أود|Aude
أودار ميانتشي|Oddar Meanchey
أودالان|Oudalan
أودرانسي|Odranci
أودمورتيا|Udmurt
أودومكساي|Oudomxay
أوديسا أوبلاست|Odeshchyna
أوديني|Udine
أور|Eure
أور ولوار|Eure-et-Loir
أورال|Oral
أورخون|Orkhon
أوردوباد|Ordubad
أوردينو|Ordino
أورغواي|Uruguay
أورفة|Şanlıurfa
أورموش|Ormož
أورن|Orne
أورنبرغ أوبلاست|Orenburg
أورهي|Orhei
أورو|Oro
أوروبا|Europe
أورورا|Aurora
أوروميا|Oromia
أوري|Uri
أوريسا|Odisha
أوريستانو|Oristano
أوريغون|Oregon
أورينتال ميندورو|Oriental Mindoro
أورينتال نيغروس|Negros Oriental
أورينسي|Ourense
أوريول أوبلاست|Oryol
أوريينا|Orellana
أوزبكستان|Uzbekistan
أوزجرود|Uzhhorod
أوزولنيكي|Ozolnieki
أوساكا|Ōsaka
أوست أغدر|Aust-Agder
أوست نيرا|Ust-Nera
أوستا|Aosta
أوسترافا-المدينة|Ostrava
أوسترغوتلاند|Östergötland
أوستفولد|Østfold
أوستي ناد أورليتسي|Ústí nad Orlicí
أوستي ناد لابم|Ústecký
أوستي ناد لابم|Ústí nad Labem
أوسرد|Aousserd
أوسلو|Oslo
أوسيتيا الشمالية-ألانيا|North Ossetia-Alania
أوسيما|Uusimaa
أوسييك-بارانيا|Osijek-Baranja
أوش|Osh
أوش أوبلاستي|Osh
أوشاك|Uşak
أوشانا|Oshana
أوشون|Osun
أوشيكوتو|Oshikoto
أوغري|Ogre
أوغندا|Uganda
أوغون|Ogun
أوغووي - إيفيندو|Ogooué-Ivindo
أوغووي - البحرية|Ogooué-Maritime
أوغووي-لولو|Ogooué-Lolo
أوفالي|Offaly
أوفرايسل|Overijssel
أوفرن-رون ألب|Auvergne-Rhône-Alpes
أوفس|Uvs
أوفوخاناجي|Övörkhangai
أوفيا|Uvea
أوقيانوسيا|Oceania
أوقيانوسيا النائية|Outlying Oceania
أوكايالي|Ucayali
أوكاياما|Okayama
أوكرانيا|Ukraine
أوكروغ تشوكوتكا الذاتية|Chukotka Okrug
أوكروغ خانتي-مانسي ذاتية الحكم|Khanty-Mansi
أوكروغ نينيتس الذاتية|Nenets
أوكروغ يامالو-نينيتس الذاتية|Yamalo-Nenets Okrug
أوكسيدنتال ميندورو|Occidental Mindoro
أوكلا|Eucla
أوكلاند|Auckland
أوكلاهوما|Oklahoma
أوكه|Auce
أوكيناوا|Okinawa
أولان باتور|Ulaanbaatar
أولاين|Olaine
أولبيا تمبيو|Olbia-Tempio
أولت|Olt
أولتسي|Ulcinj
أولسان|Ulsan
أولستر|Ulster
أولوموتس|Olomouc
أولوموتس|Olomoucký
أولياسترا|Ogliastra
أوليانوفسك|Ulyanovsk
أوليانوفسك أوبلاست|Ulyanovsk
أوماهيكي|Omaheke
أومبريا|Umbria
أومبلامبوكو|Ombella-M’Poko
أومسك|Omsk
أومنوغوفي|Ömnögovi
أوموساتي|Omusati
أونتاريو|Ontario
أوندو|Ondo
أونيتا|Ocniţa
أوهام|Ouham
أوهام-بيندي|Ouham-Pendé
أوهانغوينا|Ohangwena
أوهايو|Ohio
أوهرسكه هراديشتيه|Uherské Hradiště
أوهريد|Ohrid
أويار|Ujar
أويام|Oyam
أويتا|Ōita
أويكيوس|Oecusse
أويميه|Ouémé
أويو|Oio
أويو|Oyo
أياكوتشو|Ayacucho
أيجو|Ijuw
أيداهو|Idaho
أيدين|Aydın
أيراي|Airai
أيرلندا|Ireland
أيرلندا الشمالية|Northern Ireland
أيسن|Aisne
أيسن|Aysén
أيميليك|Aimeliik
أين|Ain
أيياروادي|Ayeyarwady
إب|Ibb
إبونيه|Ebonyi
إبيروس|Epirus
إثيوبيا|Ethiopia
إدارة آنس الكبرى|Grand’Anse
إدارة أتاكورا|Atakora
إدارة أتلانتيك|Atlantique
إدارة أتلانتيكو|Atlántico
إدارة أرتيبونيت|Artibonite
إدارة أرتيغاس|Artigas
إدارة أروكا|Arauca
إدارة ألتا فيراباز|Alta Verapaz
إدارة ألتو باراغواي|Alto Paraguay
إدارة أليبوري|Alibori
إدارة أمازوناس|Amazonas
إدارة أهواشابان|Ahuachapán
إدارة أورورو|Oruro
إدارة أوسولوتان|Usulután
إدارة أوكوتيبيك|Ocotepeque
إدارة أولانشو|Olancho
إدارة إستيلي|Estelí
إدارة إنتبوكا|Intibucá
إدارة إيزابال|Izabal
إدارة البروغريسو|El Progreso
إدارة امامباي|Amambay
إدارة بارايسو|El Paraíso
إدارة باندو|Pando
إدارة بايا فيراباز|Baja Verapaz
إدارة بايساندو|Paysandú
إدارة بلاتو|Plateau
إدارة بلاتيوكس|Plateaux
إدارة بواكو|Boaco
إدارة بوتوسي|Potosí
إدارة بوتومايو|Putumayo
إدارة بورغو|Borgou
إدارة بول|Pool
إدارة بوليفار|Bolívar
إدارة بوياكا|Boyacá
إدارة بوينزا|Bouenza
إدارة بيتين|Petén
إدارة تاريا|Tarija
إدارة تاكواريمبو|Tacuarembó
إدارة ترينتا ذا تريس|Treinta y Tres
إدارة تشوكو|Chocó
إدارة تشولوتيكا|Choluteca
إدارة تشونتاليس|Chontales
إدارة تشيكيمولا|Chiquimula
إدارة تشيمالتينانغو|Chimaltenango
إدارة تشينانديجا|Chinandega
إدارة توتونيكابان|Totonicapán
إدارة توليما|Tolima
إدارة تومبيس|Tumbes
إدارة جالابا|Jalapa
إدارة جزر الخليج|Bay Islands
إدارة خوتيابا|Jutiapa
إدارة دورازنو|Durazno
إدارة دونغا|Donga
إدارة روتشا|Rocha
إدارة ريتاليوليو|Retalhuleu
إدارة ريزارالدا|Risaralda
إدارة ريفاز|Rivas
إدارة ريفيرا|Rivera
إدارة ريو سان خوان|Río San Juan
إدارة ريو نيغرو|Río Negro
إدارة زاكابا|Zacapa
إدارة زو|Zou
إدارة سالتو|Salto
إدارة سان بيدرو|San Pedro
إدارة سان خوسيه|San José
إدارة سان سلفادور|San Salvador
إدارة سان فيسينتي|San Vicente
إدارة سان ميغيل|San Miguel
إدارة سانتا آنا|Santa Ana
إدارة سانتا باربرا|Santa Bárbara
إدارة سانتا روزا|Santa Rosa
إدارة سانتا كروز|Santa Cruz
إدارة سانغا|Sangha
إدارة سوريانو|Soriano
إدارة سوشيتبيكيز|Suchitepéquez
إدارة سوكري|Sucre
إدارة سولولا|Sololá
إدارة سونسونات|Sonsonate
إدارة سيزار|Cesar
إدارة شوكيساكا|Chuquisaca
إدارة غراسياس ديوس|Gracias a Dios
إدارة غواتيمالا|Guatemala
إدارة غوافياري|Guaviare
إدارة غواينيا|Guainía
إدارة فالي|Valle
إدارة فالي ديل كاوكا|Valle del Cauca
إدارة فاوبيس|Vaupés
إدارة فرانسيسكو مورازان|Francisco Morazán
إدارة فلوريدا|Florida
إدارة فلوريس|Flores
إدارة فيتشادا|Vichada
إدارة قرطبة|Córdoba
إدارة كاباناس|Cabañas
إدارة كارازو|Carazo
إدارة كاساناري|Casanare
إدارة كاكيتا|Caquetá
إدارة كالداس|Caldas
إدارة كانيلونيس|Canelones
إدارة كانينديو|Canindeyú
إدارة كاوكا|Cauca
إدارة كوبان|Copán
إدارة كوتشابامبا|Cochabamba
إدارة كورتيس|Cortés
إدارة كوسكاتلان|Cuscatlán
إدارة كوفو|Kouffo
إدارة كوفيت|Cuvette
إدارة كولاينيس|Collines
إدارة كولون|Colón
إدارة كولونيا|Colonia
إدارة كونديناماركا|Cundinamarca
إدارة كونسيبسيون|Concepción
إدارة كويتشي|Quiché
إدارة كويلو|Kouilou
إدارة كوينديو|Quindío
إدارة لا باز|La Paz
إدارة لا غواخيرا|La Guajira
إدارة لا ليبرتاد|La Libertad
إدارة لاباز|La Paz
إدارة لافاليخا|Lavalleja
إدارة ليكوالا|Likouala
إدارة ليكومو|Lékoumou
إدارة ليمبيرا|Lempira
إدارة ماتاغالبا|Matagalpa
إدارة ماجدالينا|Magdalena
إدارة مالدونادو|Maldonado
إدارة ماناغوا|Managua
إدارة مدريز|Madriz
إدارة مسايا|Masaya
إدارة مورازان|Morazán
إدارة مونتيفيديو|Montevideo
إدارة مونو|Mono
إدارة ميتا|Meta
إدارة نارينيو|Nariño
إدارة نورتي دي سانتاندر|Norte de Santander
إدارة نويفا سيغوفيا|Nueva Segovia
إدارة نياري|Niari
إدارة نيبيس|Nippes
إدارة نيمبوكو|Ñeembucú
إدارة هويلا|Huila
إدارة هيويتينانغو|Huehuetenango
إدلب|Idlib
إدنبرة|Edinburgh
إدو|Edo
إربد|Irbid
إركوتسك أوبلاست|Irkutsk
إرميرا|Ermera
إريتريا|Eritrea
إزار|Isère
إزلنغتون|Islington
إسبانيا|Spain
إسبايلات|Espaillat
إسبرطة|Isparta
إسبيريتو سانتو|Espírito Santo
إستريا|Istria
إستونيا|Estonia
إسرائيل|Israel
إسطنبول|Istanbul
إسكالديس أنجوردني|Escaldes-Engordany
إسكس|Essex
إسكوينتلا|Escuintla
إسكيشهر|Eskişehir
إسمايلي|Ismailli
إسمرالداس|Esmeraldas
إسواتيني|Eswatini
إشبيلية|Seville
إفران|Ifrane
إكستريمادورا|Extremadura
إكسوما|Exuma
إكشجيله|Ikšķile
إكلين|Iklin
إكواتور|Équateur
إكيتي|Ekiti
إل أورو|El Oro
إلباسان|Elbasan
إلسيبو|El Seibo
إلفوف|Ilfov
إلويلو|Iloilo
إلياس بينيا|Elías Piña
إليزي|Illizi
إليندن|Ilinden
إلينوي|Illinois
إليوثيرا الشمالية|North Eleuthera
إمبابورا|Imbabura
إمبيريا|Imperia
إميليا-رومانيا|Emilia-Romagna
إنا|Enna
إنتري ريوس|Entre Ríos
إنتشون|Incheon
إنجلترا|England
إنجلترا وويلز|England and Wales
إندونيسيا|Indonesia
إنديانا|Indiana
إنديانابوليس|Indianapolis
إنغا|Enga
إنغور|Engure
إنغوشيتيا|Ingushetia
إنكوكالنز|Inčukalns
إنهامبان|Inhambane
إنيدي الشرقية|Ennedi-Est
إنيدي الغربية|Ennedi-Ouest
إهيمه|Ehime
إيالوميتا|Ialomița
إيباراكي|Ibaraki
إيتابوا|Itapúa
إيدا فيرو|Ida-Viru
إيدرييا|Idrija
إيدينت|Edineț
إيران|Iran
إيرغلي|Ērgļi
إيرونغو|Erongo
إيريذيا|Heredia
إيرينغا|Iringa
إيزابيل|Isabel
إيزكروكل|Aizkraukle
إيزولا|Izola
إيست رايدينج أوف يوركشير|East Riding of Yorkshire
إيستوير|Estuaire
إيسرنيا|Isernia
إيسون|Essonne
إيسينجيرو|Ibanda
إيشيكاوا|Ishikawa
إيطاليا|Italy
إيغ|Ig
إيغانغا|Iganga
إيغايليتاي|Aiga-i-le-Tai
إيفات|Efate
إيفانتسا غوريكا|Ivančna Gorica
إيفانو فرانكيفسك أوبلاست|Prykarpattia
إيفانوفو أوبلاست|Ivanovo
إيفورا|Évora
إيكا|Ica
إيكافا|Iecava
إيل دو فرانس|Île-de-France²
إيل وفيلان|Ille-et-Vilaine
إيلازيغ|Elazığ
إيلنغ|Ealing
إيلوفيني|Ialoveni
إيلوكوس سور|Ilocos Sur
إيلوكوس نورت|Ilocos Norte
إيليرسكا بيتريسا|Ilirska Bistrica
إيمو|Imo
إيميريتي|Imereti
إيميشلي|Imishli
إينارو|Ainaro
إيناغوا|Inagua
إينشيري|Inchiri
إينوغو|Enugu
إيو|Aiwo
إيوا|Ewa
إيواته|Iwate
إيوبا|Ioba
ابرشية القديس جورج|Saint George
اتحاد البوسنة والهرسك|Federation of Bosnia and Herzegovina
ادرنة|Edirne
ارخبيل سان اندريس|San Andrés &amp; Providencia
ازمير|Izmir
استارا زاغورا|Stara Zagora
استانلي|Stanley
استر|Easter
اسكتلندا|Scotland
اسكونه|Skåne
اسليون|Sliven
اغدير|Iğdır
اغواسكالينتس|Aguascalientes
اكوا ايبوم|Akwa Ibom
اكويلت|Iqaluit
الأحمدي|Al Ahmadi
الأخويلا|Alajuela
الأراضي الفلسطينية|Palestinian Territories
الأرجنتين|Argentina
الأردن|Jordan
الأرديش|Ardèche
الأردين|Ardennes
الأزور|Azores
الأغواط|Laghouat
الأقاليم الجنوبية الفرنسية|French Southern Territories
الأقاليم الشمالية الغربية|Northwest Territories
الأقصر|Luxor
الألب البحرية|Alpes-Maritimes
الألب العليا|Hautes-Alpes
الأمازون|Amazonas
الأمريكتان|Americas
الأمم الجنوبية|Southern Nations, Nationalities, and Peoples
الأمم المتحدة|United Nations
الأمير السفلي|Lower Princes
الأنبار|Al Anbar
الأوبلاست اليهودية الذاتية|Jewish
الأوكيتانية|Occitanie
الإدارة الجنوب شرقية|Sud-Est
الإدارة الجنوبية|Sud
الإدارة الساحلية|Littoral
الإدارة الشمال شرقية|Nord-Est
الإدارة الشمال غربية|Nord-Ouest
الإدارة الشمالية|Nord
الإدارة الغربية|Ouest
الإدارة المركزية|Central
الإدارة الوسطى|Centre
الإسكندرية|Alexandria
الإسماعيلية|Ismailia
الإقليم الأوسط|Central
الإقليم الأوسط|Centrale
الإقليم البريطاني في المحيط الهندي|British Indian Ocean Territory
الإقليم الجنوبي|Southern
الإقليم الشرقي|Eastern
الإقليم الشمالي|Northern
الإقليم الشمالي الشرقي|Northeastern
الإقليم الشمالي الغربي|Northwestern
الإقليم الغربي|Western
الإقليم الغربي الأعلى|Upper West
الإقليم الفلامندي|Flanders
الإكوادور|Ecuador
الإمارات العربية المتحدة|United Arab Emirates
الإيفلين|Yvelines
الاتحاد الأوروبي|European Union
الاستقلال|Independencia
الباحة|Al Bahah
الباسك|Basque Country
البحر الأحمر|Red Sea
البحر الأحمر الجنوبي|Southern Red Sea
البحرية|Maritime
البحرين|Bahrain
البحيرات|Lakes
البحيرة|Beheira
البحيرة|Lac
البرازيل|Brazil
البراكنة|Brakna
البرانيس الأطلسية|Pyrénées-Atlantiques
البرانيس الشرقية|Pyrénées-Orientales
البرانيس العليا|Hautes-Pyrénées
البرتغال|Portugal
البريمي|Al Buraimi
البسيط|Albacete
البصرة|Basra
البطحة|Batha
البطنان|Butnan
البقاع|Beqaa
البلقاء|Balqa
البليدة|Blida
البنجاب|Punjab
البوسنة والهرسك|Bosnia &amp; Herzegovina
البويرة|Bouira
البيض|El Bayadh
البيضاء|Al Bayda
التبت ذاتية الحكم|Tibet
التبعيات الاتحادية لفنزويلا|Federal Dependencies
الترارزة|Trarza
التشيك|Czechia
الجبل الأخضر|Jabal al Akhdar
الجبل الأسود|Montenegro
الجبل الغربي|Jabal al Gharbi
الجديدة|El Jadida
الجزائر|Algeria
الجزائر|Algiers
الجزر الأيونية|Ionian Islands
الجزر الميكرونيزية|Micronesian
الجزر لافينتو|Barlavento Islands
الجزيرة|Al Jazirah
الجفارة|Jafara
الجفرة|Jufra
الجلفة|Djelfa
الجنوب|Debub
الجنوب|South
الجهة الشرقية|Oriental
الجهراء|Al Jahra
الجوف|Al Jawf
الجيزة|Giza
الحاجب|El Hajeb
الحدود الشمالية|Northern Borders
الحديدة|Al Hudaydah
الحسكة|Al-Hasakah
الحسيمة|Al Hoceïma
الحوز|Al Haouz
الحوض الشرقي|Hodh Ech Chargui
الحوض الغربي|Hodh El Gharbi
الخرطوم|Khartoum
الخليج|Gulf
الخليل|Hebron
الخميسات|Khemisset
الخور والدخيرة|Al Khor
الداخلية|Ad Dakhiliyah
الدار البيضاء|Casablanca
الدانمرك|Denmark
الدقهلية|Dakahlia
الدوحة|Doha
الدومينيكان|Dominican
الرأس الأخضر|Cape Verde
الرابات|Rabat
الراين الأسفل|Bas-Rhin
الراين الأعلى|Haut-Rhin
الرباط|Rabat
الرباط|Victoria
الرباط سلا زمور زعير|Rabat-Salé-Zemmour-Zaer
الرشيدية|Errachidia
الرقة|Ar-Raqqah
الرياض|Riyadh
الريان|Al Rayyan
الزاوية|Zawiya
الزرقاء|Zarqa
الزيتون|Żejtun
الساحل|Sahel
الساحل الغربي|West Coast
السان البحرية|Seine-Maritime
السان ومارن|Seine-et-Marne
السلفادور|El Salvador
السليمانية|Sulaymaniyah
السمارة|Es Semara
السند|Sindh
السنغال|Senegal
السودان|Sudan
السويد|Sweden
السويداء|As-Suwayda
السويس|Suez
الشارقة|Sharjah
الشالالات|Cascades
الشاوية ورديغة|Chaouia-Ouardigha
الشحانية|Ash Shīḩānīyah
الشرق|East
الشرق األوسط|Upper East
الشرقي|Est
الشرقية|Al Sharqia
الشعبة الشمالية|Northern
الشلف|Chlef
الشمال|Madinat ash Shamal
الشمال|North
الشمال الأقصى|Far North
الشمال الشرقي|North East
الشمال الغربي|Northwest
الشمالي|Nord
الشمالية|Northern
الشمالية الغربية|North West
الشيشان|Chechen
الصحراء الغربية|Western Sahara
الصومال|Somalia
الصويرة|Essaouira
الصين|China
الضالع|Dhale
الضعاين|Al Daayen
الطارف|El Tarf
الطفيلة|Tafilah
الظاهرة|Ad Dhahirah
العاصمة|Al Asimah
العاصمة|Amman
العاصمة|Capital
العاصمة الأسترالية|Australian Capital Territory
العاصمة الإتحادية لنيجيريا|Federal Capital Territory
العالم|world
العرائش|Larache
العراق|Iraq
العصابة|Assaba
العقبة|Aqaba
العيون|El Aaiun
العيون|Laâyoune
العيون بوجدور|Laâyoune-Boujdour-Sakia El Hamra
الغابون|Gabon
الغرب|West
الغرب شراردة بني حسين|Gharb-Chrarda-Béni Hssen
الغربية|Gharbia
الفاتيكان|Vatican
الفجيرة|Fujairah
الفروانية|Al Farwaniyah
الفلبين|Philippines
الفيوم|Faiyum
القادسية|Al-Qādisiyyah
القاهرة|Cairo
القدس|Jerusalem
القديس آن|Saint Ann
القديس آن ساندي بوينت|Saint Anne Sandy Point
القديس باتريك|Saint Patrick
القديس بول|Saint Paul
القديس بول تشارلستون|Saint Paul Charlestown
القديس بول كابيستير|Saint Paul Capisterre
القديس بيتر|Saint Peter
القديس بيتر باستير|Saint Peter Basseterre
القديس توماس لولاند|Saint Thomas Lowland
القديس جورج|Saint George
القديس جورج باستير|Saint George Basseterre
القديس جوزيف|Saint Joseph
القديس جون|Saint John
القديس جون فيغتري|Saint John Figtree
القديس جون كابيستير|Saint John Capisterre
القديس جيمس ويندوارد|Saint James Windward
القديس ديفيد|Saint David
القديس مارك|Saint Mark
القرم المستقلة ذاتيا|Crimea
القسم الغربي|Western
القسم المركزي|Central
القصرين|Kasserine
القصيم|Al-Qassim
القضارف|Al Qadarif
القطاع الفدرالي البرازيلي|Federal
القليوبية|Qalyubia
القمر الكبرى|Grande Comore
القنيطرة|Kénitra
القنيطرة|Quneitra
القيروان|Kairouan
الكاريبي|Caribbean
الكاف|Kef
الكاميرون|Cameroon
الكرك|Karak
الكفرة|Kufra
الكونغو - برازافيل|Congo - Brazzaville
الكونغو - كينشاسا|Congo - Kinshasa
الكونغو الوسطى|Bas-Congo
الكويت|Kuwait
اللاذقية|Latakia
المارتينيك|Martinique
المارن|Marne
المارن العليا|Haute-Marne
المالديف|Maldives
المانش|Manche
المثنى|Al Muthanna
المحافظة الجنوبية|Southern
المحافظة الشرقية|Eastern
المحافظة الشمالية|Northern
المحافظة الغربية|Western
المحافظة الوسطى|Central
المحرق|Muharraq
المحمدية|Mohammedia
المحويت|Al Mahwit
المدية|Médéa
المدينة المنورة|Al Madinah
المرج|Marj
المرقب|Murqub
المرية|Almería
المسيلة|M’Sila
المضايق|Westfjords
المطرفة|Imtarfa
المغرب|Morocco
المفرق|Mafraq
المقاطعة الجنوب شرقية|South East
المقاطعة الجنوبية|Southern
المقاطعة الشرقية|Eastern
المقاطعة الشمالية|Northern
المقاطعة الشمالية الغربية|North Western
المقاطعة الشمالية الوسطى|North Central
المقاطعة الغربية|Western
المقاطعة الغربية|Western Area
المقاطعة المركزية|Central
المقاطعة الوسطى|Central
المكسيك|Mexico
المملكة العربية السعودية|Saudi Arabia
المملكة المتحدة|United Kingdom
المناطق القبلية الخاضعة للإدارة الاتحادية|Federally Administered Tribal Areas
المنستير|Monastir
المنطقة التنموية الشرقية|Purwanchal
المنطقة التنموية الغربية|Western
المنطقة التنموية الغربية البعيدة|Sudur Pashchimanchal
المنطقة التنموية الغربية الوسطى|Madhya Pashchimanchal
المنطقة التنموية الوسطى|Central
المنطقة الجنوبية|Southern
المنطقة الشرقية|Eastern
المنطقة الشمالية|Northern
المنطقة الصومالية|Somali
المنطقة المركزية|Maekel
المنطقة الوسطى|Central
المنوفية|Monufia
المنيا|Minya
المهدية|Mahdia
المهرة|Al Mahrah
الناظور|Nador
النبطية|Nabatieh
النجف|Najaf
النرويج|Norway
النعامة|Naama
النقاط الخمس|Nuqat al Khams
النمسا|Austria
النمسا السفلى|Lower Austria
النمسا العليا|Upper Austria
النهر الأسود|Rivière Noire
النواصر|Nouaceur
النيجر|Niger
النيل الأبيض|White Nile
النيل الأزرق|Blue Nile
الهضاب الغربية|Western Highlands
الهضبة الوسطى|Plateau-Central
الهند|India
الواحات|Al Wahat
الوادي|El Oued
الوادي الجديد|New Valley
الوحدة|Unity
الوسط الجنوبي|Centre-Sud
الوسط شمالي|Centre-Nord
الوسطى|Al Wusta
الوسطى|Deir al-Balah
الوكرة|Al Wakrah
الولايات المتحدة|United States
اليابان|Japan
اليمن|Yemen
اليورو|Eurozone
اليونان|Greece
انجمينا|N’Djamena
اندربيرج|Enderbury
انكامب|Encamp
انورادهابورا|Anuradhapura
اوبسالا|Uppsala
اورانج ووك|Orange Walk
اوربرو|Örebro
اونغيني|Ungheni
ايبتونغ|Alebtong
ايدمونتون|Edmonton
ايركيتسك|Irkutsk
ايرونبي|Eirunepe
ايزابلا|Isabela
ايسيك كول أوبلاستي|Issyk-Kul
ايفوغايو|Ifugao
ايلو|Aileu
اينوفيك|Inuvik
بئر زيوجة|Birżebbuġa
با|Ba
با اتول|Baa
با ريا فونج تاو|Bà Rịa–Vũng Tàu
بابل|Babylon
بابوا|Papua
بابوا الغربية|West Papua
بابوا غينيا الجديدة|Papua New Guinea
بابيك|Babek
باتامبانغ|Battambang
باتان|Bataan
باتانغاس|Batangas
باتاني|Pattani
باتانيس|Batanes
باتايا|Pattaya
باتش-كيشكون|Bács-Kiskun
باتشبنيا|Pčinja
باتكين أوبلاستي|Batken
باتنة|Batna
باتيكالوا|Batticaloa
باثوم ثاني|Pathum Thani
باجة|Béja
باجماتي|Bagmati
باخا كاليفورنيا سور|Baja California Sur
باد كاليه|Pas-de-Calais
بادغيس|Badghis
بادن-فورتمبيرغ|Baden-Württemberg
بادوفا|Padua
بادولا|Badulla
بار|Bar
بارا|Para
بارا|Pará
باراغواي|Paraguay
باراماريبو|Paramaribo
بارانا|Paraná
بارانيا|Baranya
باراهونا|Barahona
بارايبا|Paraíba
بارتين|Bartın
باردوبيتسه|Pardubice
باردوبيتسه|Pardubický
بارغويا|Pārgauja
بارليتا أندريا تراني|Barletta-Andria-Trani
بارما|Parma
بارناول|Barnaul
بارنو|Pärnu
بارو|Paro
باري|Bari
باريس|Paris
باريسال|Barisal
باريما - ويني|Barima-Waini
باريناس|Barinas
بازارجيك|Pazardzhik
بازل|Basel-Stadt
بازيجا|Bazèga
بازيليكاتا|Basilicata
باس-ساساندرا|Bas-Sassandra²
باس-كوتو|Basse-Kotto
باسارابيسكا|Basarabeasca
باستازا|Pastaza
باسكو|Pasco
باسوري|Passoré
باسيلان|Basilan
باشكورستان|Bashkortostan
باغو|Bago
باغو باغو|Pago Pago
بافاتا|Bafatá
بافاريا|Bavaria
بافوس|Paphos
بافيا|Pavia
بافيلوستا|Pāvilosta
بافيواس|Pļaviņas
باك زانغ|Bắc Giang
باك كان|Bắc Kạn
باك ليو|Bạc Liêu
باك ننه|Bắc Ninh
باكاو|Bacău
باكستان|Pakistan
باكو|Baku
باكول|Bakool
باكينغهامشير|Buckinghamshire
بالاكا|Balaka
بالاكن|Balakan
بالاو|Palau
بالاوان|Palawan
بالتسي|Bălţi
بالتينافا|Baltinava
بالدون|Baldone
بالزان|Balzan
بالزرس|Balzers
بالفي|Balvi
بالمير|Palmer
بالنثيا|Palencia
بالولي|Palauli
بالي|Balé
باليرمو|Palermo
باليسا|Pallisa
باليكسير|Balıkesir
بام|Bam
باماكو|Bamako
بامبانغا|Pampanga
بامبلموسز|Pamplemousses
بامثانغ|Bumthang
باميان|Bamyan
بامينغوي بانغوران|Bamingui-Bangoran
باناب|Ponape
بانتياي مينتشي|Banteay Meanchey
بانجول|Banjul
بانجينتينج|Pangnirtung
بانزا أوبلاست|Penza
بانسكا بيستريتسا|Banská Bystrica
بانشير|Panjshir
بانغاسينان|Pangasinan
بانغكا - بليتونغ|Bangka–Belitung Islands
بانغوي|Bangui
بانغي|Bangui
بانكوك|Bangkok
بانوا|Banwa
بانيفيزيس|Panevėžys
باها كاليفورنيا|Baja California
باهوروكو|Baoruco
باهيا|Bahia
باهيا بانديراس|Bahia Banderas
باو فيستا|Boa Vista
باوتشي|Bauchi
باولا|Paola
باويس|Powys
باي|Bay, Somalia
باي سينت آن|Baie Sainte Anne
باي لازاري|Baie Lazare
بايات هامي|Päijänne Tavastia
بايان-أولجي|Bayan-Ölgii
بايانخونغور|Bayankhongor
بايبورت|Bayburt
بايتسي|Baiti
بايكونور|Bayqongyr
بايلسا|Bayelsa
بايلين|Pailin
ببيت|Babīte
بجاية|Béjaïa
بحر الغزال|Bahr el Gazel
بخارى|Bukhara
بدخشان|Badakhshan
بدليس|Bitlis
برابانت فلاماند|Flemish Brabant
برابانت والون|Walloon Brabant
براتشواب خيري خان|Prachuap Khiri Khan
براتشينبوري|Phetchaburi
براتو|Prato
براتيسلافا|Bratislava
براخاتيتسه|Prachatice
برازافيل|Brazzaville
براسلوفتشه|Braslovče
براسوف|Braşov
براشينبوري|Prachin Buri
براغ|Prague
براغ|Prague, Hlavní mešto
براغ-شرق|Prague-East
براغ-غرب|Prague-West
براغا|Braga
براغانزا|Bragança
برافا|Brava
براندنبورغ|Brandenburg
برانيتشيفو|Braničevo
برايا|Praia
برايتون أند هوف|Brighton and Hove
برايلا|Brăila
بربادوس|Barbados
بربودا|Barbuda
برتشو|Brčko
برثا|Perth
برج بوعريريج|Bordj Bou Arréridj
بردا|Brda
بردع|Barda
برستل|Bristol
برسيبان|Brisbane
برشلونة|Barcelona
برشيروف|Přerov
برغش|Burgos
برفينيتسا|Brvenica
بركان|Berkane
برليس|Perlis
برلين|Berlin
برمودا|Bermuda
برمينغهام|Birmingham
برن|Bern
برنو-الريف|Brno-venkov
برنو-المدينة|Brno-město
برنيك|Pernik
بروان|Parwan
بروتشتيب|Probištip
بروتشني|Brocēni
برود-بوسافينا|Brod-Posavina
بروستيوف|Prostějov
بروفنس ألب كوت دازور|Provence-Alpes-Côte-d’Azur
بروكسل|Brussels
بروكسل العاصمة|Brussels
بروكن هيل|Broken Hill
بروكوبوندو|Brokopondo
بروملي|Bromley
بروناي|Brunei
بروناي - موارا|Brunei-Muara
برونتال|Bruntál
برونغ - أهافو|Brong-Ahafo
بري فنغ|Prey Veng
بريانسك أوبلاست|Bryansk
برياه فيهير|Preah Vihear
بريبولد|Prebold
بريتاني|Brittany
بريتسلاف|Břeclav
بريجيتسه|Brežice
بريدفور|Preddvor
بريزوفيتسا|Brezovica
بريزيدنت هايز|Presidente Hayes
بريست أوبلاست|Brest
بريسيني|Briceni
بريشا|Brescia
بريشوف|Prešov
بريطانيا العظمى|Great Britain
بريفالجه|Prevalje
بريكول|Priekule
بريكولي|Priekuļi
بريلي|Preiļi
بريليب|Prilep
بريمن|Bremen
بريمورسكي كراي|Primorsky
بريموريه-غورسكي كوتار|Primorje-Gorski Kotar
برينديزي|Brindisi
بریفيكجور بوكه|Boké
بستويا|Pistoia
بسكادورز|Penghu
بسكارا|Pescara
بسكرة|Biskra
بسكوف أوبلاست|Pskov
بشار|Béchar
بشت|Pest
بشكيك|Bishkek
بشيبرام|Příbram
بطليوس|Badajoz
بطمان|Batman
بعلبك الهرمل|Baalbek-Hermel
بغداد|Baghdad
بغلان|Baghlan
بكتيا|Paktia
بكتيكا|Paktika
بكيش|Békés
بكين|Beijing
بلاتو|Plateau
بلاتيوكس|Plateaux
بلاسنيكا|Plasnica
بلاغووغراد|Blagoevgrad
بلاف|Plav
بلاك بوينت|Black Point
بلاكبول|Blackpool
بلانتاير|Blantyre
بلانتير|Blantyre
بلانسكو|Blansko
بلانك-سابلون|Blanc-Sablon
بلايزانس|Plaisance
بلجيكا|Belgium
بلخ|Balkh
بلد الوليد|Valladolid
بلدة زاجورا|Xagħra
بلدة نادور|Nadur
بلزن|Plzeňský
بلزن-المدينة|Plzeň
بلزن-جنوب|Plzeň-South
بلزن-شمال|Plzeň-North
بلغاريا|Bulgaria
بلغراد|Belgrade
بلغراد|Beograd
بلفن|Pleven
بلفور|Territoire de Belfort
بلقان|Balkan
بلم|Belem
بلنسية|Valencia
بلنسية|Valencian Community
بلهريموف|Pelhřimov
بلوزين|Plužine
بلوشستان|Balochistan
بلوك|Bloke
بلونو|Belluno
بلووديو|Plovdiv
بليد|Bled
بليز|Belize
بليفليه|Pljevlja
بليكينج|Blekinge
بليموث|Plymouth
بليناو غونت|Blaenau Gwent
بلينز ويلهمز|Plaines Wilhems
بن تشي|Bến Tre
بن عروس|Ben Arous
بنادر|Banaadir
بنتن|Banten
بنجاب|Punjab
بنزرت|Bizerte
بنسليمان|Ben Slimane
بنسيلفانيا|Pennsylvania
بنغازي|Benghazi
بنغال الغربية|West Bengal
بنغكولو|Bengkulu
بنغلاديش|Bangladesh
بنغو|Bengo
بنغيلا|Benguela
بنما|Panama
بنه ثوان|Bình Thuận
بنه دنه|Bình Định
بنه ديونج|Bình Dương
بنه فوك|Bình Phước
بنوم بنه|Phnom Penh
بني|Beni
بني سويف|Beni Suef
بني ملال|Béni-Mellal
بنيشنقول-قماز|Benishangul-Gumuz
بنين|Benin
بهري|Bheri
بو|Boe
بوا|Bua
بوا فيستا|Boa Vista
بوادا|Buada
بواني|Pwani
بوبانزا|Bubanza
بوبونارو|Bobonaro
بوتارو-سيباروني|Potaro-Siparuni
بوتالام|Puttalam
بوتان|Bhutan
بوتراجاي|Putrajaya
بوتسوانا|Botswana
بوتليجا|Bukedea
بوتمبالا|Butambala
بوتنسا|Potenza
بوتوشان|Botoşani
بوثا-بوث|Butha-Buthe
بوجدانسى|Bogdanci
بوجدور|Boujdour
بوجومبورا|Bujumbura
بوخارست|Bucharest
بودابست|Budapest
بوداكا|Budaka
بودتسترتيك|Podčetrtek
بودغوريكا|Podgorica
بودفا|Budva
بودفيلكا|Podvelka
بودكارباتسكي|Subcarpathia
بودلاسكي|Podlachia
بودلنيك|Podlehnik
بودوتشيري|Puducherry
بودودا|Bududa
بودونافلي|Podunavlje
بور|Bor
بور لويس|Port Louis
بور مورسبي|Port Moresby
بورت أو برنس|Port-au-Prince
بورت أوف سبين|Port of Spain
بورت غلاود|Port Glaud
بورت مورسبي|Port Moresby
بورتاليجري|Portalegre
بورتسموث|Portsmouth
بورتلاند|Portland
بورتنيكي|Burtnieki
بورتو|Porto
بورتو فيلو|Porto Velho
بورتو نوفو|Porto Novo
بورتو نوفو|Porto-Novo
بورتوريكو|Puerto Rico
بورتوغيزا|Portuguesa
بوردور|Burdur
بوردينوني|Pordenone
بورسات|Pursat
بورسعيد|Port Said
بورسود-آبائوي-زمبلن|Borsod-Abaúj-Zemplén
بورصة|Bursa
بورغاس|Burgas
بورغنلاند|Burgenland
بورغو ماجيوري|Borgo Maggiore
بوركو|Borkou
بوركينا فاسو|Burkina Faso
بورنموث|Bournemouth
بورنو|Borno
بوروري|Bururi
بوروفنيكا|Borovnica
بوروندي|Burundi
بورياتيا|Buryat
بوريرام|Buri Ram
بوزاو|Buzău
بوزيغا-سلافونيا|Požega-Slavonia
بوسان|Busan
بوستوينا|Postojna
بوسكا|Bauska
بوسكرود|Buskerud
بوسنغن|Busingen
بوسيا|Busia
بوسيلوفو|Bosilovo
بوش دي رون|Bouches-du-Rhône
بوشهر|Bushehr
بوشيني|Bushenyi
بوغانفيل|Bougainville
بوغانفيل ذات الحكم الذاتي|Bougainville
بوغوتا|Bogota
بوغوتا|Capital
بوغوريبا|Bougouriba
بوغوفينج|Bogovinje
بوفا|Boffa
بوفوما|Buvuma
بوفيتش|Bovec
بوكاس ديل تورو|Bocas del Toro
بوكاو|Baucau
بوكل دو موهون|Boucle du Mouhoun
بوكومانسيمبي|Bukomansibi
بوكويرون|Boquerón
بوكيت|Phuket
بوكيدا|Namutumba
بوكيدنون|Bukidnon
بوكيه|Boké
بوكيو|Bokeo
بول|Paul
بولاكان|Bulacan
بولاما|Bolama
بولامبولي|Bulambuli
بولاوايو|Bulawayo
بولتافا أوبلاست|Poltavshchyna
بولجو|Boulgou
بولزيلا|Polzela
بولسانو|South Tyrol
بولغان|Bulgan
بولفا|Põlva
بولكييمدي|Boulkiemdé
بولمان|Boulemane
بولندا|Poland
بولندا الصغرى|Lesser Poland
بولندا الكبرى|Greater Poland
بولو|Bolu
بولوناروا|Polonnaruwa
بولونيا|Bologna
بوليا|Apulia
بوليخاماسي|Bolikhamsai
بوليسا|Buliisa
بوليفار|Bolívar
بوليفيا|Bolivia
بولينيزيا|Polynesia
بولينيزيا الفرنسية|French Polynesia
بومرداس|Boumerdès
بومورافليه|Pomoravlje
بومي|Bomi
بوميرانيا|Pomerania
بوميرون-سوبنام|Pomeroon-Supenaam
بوناخا|Punakha
بونتا أريناز|Punta Arenas
بونتاريناس|Puntarenas
بونتيانك|Pontianak
بونتيفيدرا|Pontevedra
بونديبوجيو|Bundibugyo
بونغ|Bong
بونو|Puno
بوني|Poni
بونير|Bonaire
بوهنبي|Pohnpei
بوهول|Bohol
بوهيانما|Ostrobothnia
بوهيانما الجنوبية|Southern Ostrobothnia
بوهيانما الشمالية|Northern Ostrobothnia
بوهيانما الوسطى|Central Ostrobothnia
بوهيميا الوسطى|Středočeský
بوهيني|Bohinj
بوهيويو|Buhweju
بوي دي دوم|Puy-de-Dôme
بويبلا|Puebla
بويرتو بلاتا|Puerto Plata
بويس|Boise
بويكوي|Buikwe
بويمبورا الريفية|Bujumbura Rural
بوينت فورتين|Point Fortin
بوينت لا رو|Pointe La Rue
بويندي|Buyende
بوينس آيرس|Buenos Aires
بوينغ كان|Bueng Kan
بوينوس أيرس|Buenos Aires
بويومبورا مايري|Bujumbura
بياتشنزا|Piacenza
بياوي|Piauí
بيت لحم|Bethlehem
بيتا|Pita
بيتربرة|Peter
بيترسبرغ|Petersburg
بيتسيفو|Pehčevo
بيتش|Pécs
بيتشينتشا|Pichincha
بيتكيرن|Pitcairn
بيتوج|Ptuj
بيتولا|Bitola
بيجا|Beja
بيدرناليس|Pedernales
بيرات|Berat
بيرافيا|Peravia
بيران|Piran
بيراني|Berane
بيرث وكينروس|Perth and Kinross
بيرجو|Birgu
بيرغامو|Bergamo
بيركنما|Pirkanmaa
بيركيركارا|Birkirkara
بيرم كراي|Perm
بيرنامبوكو|Pernambuco
بيرو|Peru
بيروت|Beirut
بيروت|Pirot
بيرودجا|Perugia
بيروفو|Berovo
بيرون|Beroun
بيريا|Berea
بيزا|Pisa
بيزارو وأوربينو|Pesaro and Urbino
بيساو|Bissau
بيسايا الغربية|Western Visayas
بيسايا الوسطى|Central Visayas
بيستريتا-ناسود|Bistriţa-Năsăud
بيستريكا أوب سوتلي|Bistrica ob Sotli
بيسك|Písek
بيسكاي|Biscay
بيسنيسكا|Pesnica
بيشكك|Bishkek
بيفكا|Pivka
بيفيرينا|Beverīna
بيكيسكسابا|Békéscsaba
بيل أومبير|Bel Ombre
بيل اير|Bel Air
بيلا|Beyla
بيلاروس|Belarus
بيلاسوار|Bilasuvar
بيلايت|Belait
بيلتينتسي|Beltinci
بيلجيك|Bilecik
بيلقان|Beylagan
بيلوبونيز|Peloponnese
بيلوفار-بيلوغورا|Bjelovar-Bilogora
بيليران|Biliran
بيليليو|Peleliu
بيماغاتشيل|Pemagatshel
بيمبروك|Pembroke
بيمبروكشاير|Pembrokeshire
بيميني|Bimini
بينار ديل ريو|Pinar del Río
بيناما|Penama
بينانق|Penang
بينغتونغ|Pingtung
بينغول|Bingöl
بينغويت|Benguet
بينو|Benue
بينيديكت|Benedikt
بينيشوف|Benešov
بينيفنتو|Benevento
بيهار|Bihar
بيهور|Bihor
بيو بيو|Bío Bío
بيو فالون|Beau Vallon
بيورا|Piura
بيوكو سور|Bioko Sur
بيوكو نورت|Bioko Norte
بيومبو|Biombo
بيونغ يانغ|Pyongyang
بيونغان الجنوبية|South Pyongan
بيونغان الشمالية|North Pyongan
بيونغيانغ|Pyongyang
بيي|Bié
بييلا|Biella
بييلو بولي|Bijelo Polje
بييمونتي|Piedmont
تا إزبيكس|Ta’ Xbiex
تاباسكو|Tabasco
تابوا|Tapoa
تابور|Tabor
تابور|Tábor
تابورا|Tabora
تاتابانيا|Tatabánya
تاتشيرا|Táchira
تاجورة|Tadjourah
تاخوف|Tachov
تاراباكا|Tarapacá
تاراكليا|Taraclia
تاراناكي|Taranaki
تارانتو|Taranto
تاراوا|Tarawa
تارتار|Tartar
تارتو|Tartu
تارغوفيشته|Targovishte
تارفال|Tarrafal
تارفال دي ساو نيكولاو|Tarrafal de São Nicolau
تارلاك|Tarlac
تارن|Tarn
تارن وغارون|Tarn-et-Garonne
تارودانت|Taroudant
تازة|Taza
تاسمان|Tasman
تافيا|Tafea
تاك|Tak
تاكمان|Tucuman
تاكنا|Tacna
تاكو|Takéo
تالشي|Talsi
تالين|Tallinn
تاماوليباس|Tamaulipas
تامباكوندا|Tambacounda
تامبوف أوبلاست|Tambov
تامل نادو|Tamil Nadu
تان هوا|Thanh Hóa
تانجلي|Tandjilé
تانغا|Tanga
تانغيل|Tangail
تانينثاري|Tanintharyi
تاهيتي|Tahiti
تاوراغه|Tauragė
تاوريرت|Taourirt
تاونات|Taounate
تاووش|Tavush
تاوي تاوي|Tawi-Tawi
تاويون|Taoyuan
تاي شانغ|Taichung
تاي ننه|Tây Ninh
تايبيه|Taipei
تايتونغ|Taitung
تايلاند|Thailand
تاينان|Tainan
تايوان|Taiwan
تبسة|Tébessa
تبستي|Tibesti
تبليتسه|Teplice
تبليسي|Tbilisi
تبوك|Tabuk
تتارستان|Tatarstan
تخار|Takhar
ترا فنه|Trà Vinh
تراباني|Trapani
ترابة|Taraba
ترات|Trat
تراشيانغتس|Trashiyangtse
تراشيغانغ|Trashigang
ترافورد|Trafford
ترانغ|Trang
ترايبورا|Tripura
تربيتش|Třebíč
ترتنوف|Trutnov
ترزين|Trzin
ترغكانو|Terengganu
ترك|Truk
تركمانستان|Turkmenistan
تركيا|Turkey
ترنافا|Trnava
ترنتشين|Trenčín
ترنوفسكا فاس|Trnovska Vas
تروخيو|Trujillo
ترول|Troll
ترومس|Troms
ترونغزا|Trongsa
تريبنيه|Trebnje
تريجيك|Tržič
تريستان دا كونا|Tristan da Cunha
تريفيزو|Treviso
تريلاوني|Trelawny
ترينتو|Trentino
ترينتي بالميتو بوينت|Trinity Palmetto Point
ترينتينو ألتو أديجي|Trentino-South Tyrol
ترينكومالي|Trincomalee
ترينيداد وتوباغو|Trinidad &amp; Tobago
ترييستي|Trieste
تزيلينو|Želino
تسركنيتسا|Cerknica
تسمانيا|Tasmania
تسوغ|Zug
تسيركليه نا غورينيسكيم|Cerklje na Gorenjskem
تسيركنو|Cerkno
تسيسس|Cēsis
تسيليه|Celje
تشاتيسغار|Chhattisgarh
تشاثام|Chatham
تشاد|Chad
تشاشكا|Čaška
تشاغانغ|Chagang
تشاغواناس|Chaguanas
تشاغوس|Chagos
تشافنيك|Šavnik
تشالوفتسي|Šalovci
تشامباساك|Champasak
تشانثابوري|Chanthaburi
تشانغوا|Changhua
تشايافوم|Chaiyaphum
تشاينات|Chai Nat
تشرزين|Tarxien
تشرنا نا كوروشكيم|Črna na Koroškem
تشرنيهيف أوبلاست|Chernihivshchyna
تشرينشوفتسي|Črenšovci
تشنغتشونغ الجنوبية|South Chungcheong
تشنغتشونغ الشمالية|North Chungcheong
تشهارمحال وبختياري|Chaharmahal and Bakhtiari
تشوبالسان|Choibalsan
تشوبوت|Chubut
تشوتشر سانديفو|Čučer-Sandevo
تشوخا|Chukha
تشوفاشيا|Chuvash
تشوك|Chuuk
تشومفون|Chumphon
تشونبوري|Chon Buri
تشونغتشينغ|Chongqing
تشونغراد|Csongrád
تشوي أوبلاستي|Chuy
تشياباس|Chiapas
تشيانغ ري|Chiang Rai
تشيانغ مي|Chiang Mai
تشيبا|Chiba
تشيتا|Chita
تشيتاغونغ|Chittagong
تشيتيبا|Chitipa
تشيجيانغ|Zhejiang
تشيرازولو|Chiradzulu
تشيركاسي|Cherkashchyna
تشيرنيفتسي أوبلاست|Chernivtsi
تشيريكي|Chiriquí
تشيسانوفا|Chiesanuova
تشيسكا ليبا|Česká Lípa
تشيسكي بوديوفيتسه|České Budějovice
تشيسكي كروملوف|Český Krumlov
تشيسيناو|Chisinau
تشيشينوفو- أبليشيفو|Češinovo-Obleševo
تشيكواوا|Chikwawa
تشيلي|Chile
تشيمبو|Chimbu
تشيمبورازو|Chimborazo
تشيميشليا|Cimișlia
تشين|Chin
تشينغهاي|Qinghai
تشيواوا|Chihuahua
تطاوين|Tataouine
تطوان|Tétouan
تعز|Taiz
تفير أوبلاست|Tver
تكانت|Tagant
تكساس|Texas
تل أبيب|Tel Aviv
تلاكسكالا|Tlaxcala
تلمارك|Telemark
تلمسان|Tlemcen
تمارة|Skhirat-Témara
تمبكتو|Tombouctou
تمنراست|Tamanghasset
تندوف|Tindouf
تنزانيا|Tanzania
تواماسينا|Toamasina
توباغو|Tobago
توبليكا|Toplica
توتشيغي|Tochigi
توتوري|Tottori
توتونغ|Tutong
توجدير|Togdheer
توربا|Torba
تورتولا|Tortola
تورغاو|Thurgau
تورفين|Torfaen
تورورو|Tororo
تورونتو|Toronto
تورينغن|Thuringia
تورينو|Turin
توزر|Tozeur
توسكانا|Tuscany
توغو|Togo
توغيه|Tougué
توف|Töv
توفا|Tuva
توفالو|Tuvalu
توفوز|Tovuz
توقات|Tokat
توكانتينس|Tocantins
توكوشيما|Tokushima
توكومان|Tucumán
توكومز|Tukums
توكيلو|Tokelau
تولا أوبلاست|Tula
تولسيا|Tulcea
تولمين|Tolmin
تولنا|Tolna
توليارا|Toliara
توليدو|Toledo
توماساجا|Tuamasaga
تومبالي|Tombali
تومسك|Tomsk
تومسك أوبلاست|Tomsk
تونجيلي|Tunceli
تونس|Tunis
تونس|Tunisia
تونغا|Tonga
تونغاتابو|Tongatapu
تونغوراهوا|Tungurahua
توي|Tuy
توياما|Toyama
توين كوانج|Tuyên Quang
تيارت|Tiaret
تيارس|Tearce
تيانجين|Tianjin
تيبازة|Tipasa
تيبيراري|Tipperary
تيتوفو|Tetovo
تيتي|Tete
تيخوانا|Tijuana
تيرامو|Teramo
تيرانا|Tirana
تيرانا|Tirane
تيرس زمور|Tiris Zemmour
تيرفته|Tērvete
تيرنوبل أوبلاست|Ternopilshchyna
تيرني|Terni
تيروال|Teruel
تيرول|Tyrol
تيزنيت|Tiznit
تيزي وزو|Tizi Ouzou
تيسمسيلت|Tissemsilt
تيسينو|Ticino
تيغراي|Tigray
تيغوسيغالبا|Tegucigalpa
تيكيرداغ|Tekirdağ
تيلابيري|Tillabéri
تيلانغانا|Telangana
تيلسياي|Telšiai
تيلورمان|Teleorman
تيليميلي|Télimélé
تيلينيشتي|Telenești
تيمبورونغ|Temburong
تيمفو|Thimphu
تيموتو|Temotu
تيمور - ليشتي|Timor-Leste
تيميش|Timiș
تين جيانج|Tiền Giang
تينيسي|Tennessee
تيومين أوبلاست|Tyumen
تييرا ديل فويغو|Tierra del Fuego
ثابا-تسيكا|Thaba-Tseka
ثاي بنه|Thái Bình
ثاي نجوين|Thái Nguyên
ثندر باي|Thunder Bay
ثوا ثن هوي|Thừa Thiên–Huế
ثوروك|Thurrock
ثيس|Thiès
ثيساليا|Thessaly
ثيل|Thule
ثيمفو|Thimphu
ثيوداد ريال|Ciudad Real
جابورون|Gaborone
جارس|Gers
جازان|Jizan
جافنا|Jaffna
جاكرتا|Jakarta
جالويت|Jaluit Atoll
جالي|Galle
جاليتس|Žalec
جامايكا|Jamaica
جامباها|Gampaha
جامبير|Gambier
جامبيلا|Gambela
جامو وكشمير|Jammu and Kashmir
جان ماين|Jan Mayen
جاناكالي|Çanakkale
جاناكبور|Janakpur
جانقري|Çankırı
جاوة|Java
جاوة الشرقية|East Java
جاوة الغربية|West Java
جاوة الوسطى|Central Java
جايابيورا|Jayapura
جبار|Żabbar
جبرائيل|Jabrayil
جبل آثوس|Mount Athos
جبل طارق|Gibraltar
جبل لبنان|Mount Lebanon
جدو|Gedo
جديار ناد سازافو|Žďár nad Sázavou
جرادة|Jerada
جراند كاي|Grand Cay
جرش|Jerash
جرندة|Girona
جزر آلاند|Åland Islands
جزر أندمان ونيكوبار|Andaman and Nicobar Islands
جزر أوركني|Orkney Islands
جزر البليار|Balearic Islands
جزر البهاما|Bahamas
جزر القمر|Comoro
جزر القمر|Comoros
جزر الكناري|Canaries
جزر الكناري|Canary Islands
جزر المارتينيك|Martinique
جزر المالديف|Maldives
جزر الملوك|Maluku Islands
جزر الميدواي|Midway Atoll
جزر الولايات المتحدة النائية|U.S. Outlying Islands
جزر ايسيكويبو غرب ديميرارا|Essequibo Islands-West Demerara
جزر بالميرا المرجانية|Palmyra Atoll
جزر بيتكيرن|Pitcairn Islands
جزر بيري|Berry Islands
جزر تشاتام|Chatham Islands
جزر توركس وكايكوس|Turks &amp; Caicos Islands
جزر جلبرت|Gilbert Islands
جزر رياو|Riau Islands
جزر سليمان|Solomon Islands
جزر سوتافينتو|Sotavento Islands
جزر سوندا الصغرى|Lesser Sunda Islands
جزر سيلي|Isles of Scilly
جزر شتلاند|Shetland
جزر فارو|Faroe Islands
جزر فوكلاند|Falkland Islands
جزر فيرجن البريطانية|British Virgin Islands
جزر فيرجن التابعة للولايات المتحدة|U.S. Virgin Islands
جزر فينيكس|Phoenix Islands
جزر كايمان|Cayman Islands
جزر كوك|Cook Islands
جزر كوكوس|Cocos Islands
جزر ماديرا|Madeira
جزر مارشال|Marshall Islands
جزر ماريانا الشمالية|Northern Mariana Islands
جزر والس وفوتونا|Wallis &amp; Futuna
جزيرة أسينشين|Ascension Island
جزيرة أسينشيون|Ascension Island
جزيرة الأمير إدوارد|Prince Edward Island
جزيرة الشباب|Isla de la Juventud
جزيرة القديس توماس الوسطى|Saint Thomas Middle Island
جزيرة بوفيه|Bouvet Island
جزيرة بيكر|Baker Island
جزيرة جارفيس|Jarvis Island
جزيرة جونستون المرجانية|Johnston Atoll
جزيرة راجد|Ragged Island
جزيرة سان سلفادور|San Salvador
جزيرة كات|Cat Island
جزيرة كروكد|Crooked Island
جزيرة كريسماس|Christmas Island
جزيرة كليبيرتون|Clipperton Island
جزيرة لونغ|Long Island
جزيرة مان|Isle of Man
جزيرة مور|Moore’s Island
جزيرة نافاسا|Navassa Island
جزيرة نورفولك|Norfolk Island
جزيرة هاربور|Harbour Island
جزيرة هاولاند|Howland Island
جزيرة هيرد وجزر ماكدونالد|Heard &amp; McDonald Islands
جزيرة ويك|Wake Island
جلاباجوس|Galapagos
جلاس باي|Glace Bay
جلال أباد أوبلاستي|Jalal-Abad
جلجدود|Galguduud
جلفا|Julfa
جلوي|Galway
جمبي|Jambi
جندوبة|Jendouba
جنوب|South
جنوب آسيا|Southern Asia
جنوب أباكو|South Abaco
جنوب أستراليا|South Australia
جنوب أفريقيا|South Africa
جنوب أندروس|South Andros
جنوب أوروبا|Southern Europe
جنوب إليوثيرا|South Eleuthera
جنوب إيجة|South Aegean
جنوب الباطنة|Janub al Batinah
جنوب السودان|South Sudan
جنوب الشرقية|Janub ash Sharqiyah
جنوب باتشكا|South Bačka
جنوب بانات|South Banat
جنوب بوهيميا|Jihočeský
جنوب بيمبا|South Pemba
جنوب دارفور|South Darfur
جنوب سيناء|South Sinai
جنوب شرق آسيا|Southeast Asia
جنوب غرب|Southwest
جنوب كردفان|South Kurdufan
جنوب كوتاباتو|South Cotabato
جنوب ماتابيليلاند|Matabeleland South
جنوب مقاطعة هوانغاي|South Hwanghae
جنوب هولندا|South Holland
جنوبية|Southern
جنيف|Geneva
جنين|Jenin
جهارخاند|Jharkhand
جهة الدار البيضاء الكبرى|Grand Casablanca
جهة تادلة أزيلال|Tadla-Azilal
جهة تازة الحسيمة تاونات|Taza-Al Hoceima-Taounate
جهة فاس بولمان|Fès-Boulemane
جهة مراكش تانسيفت الحوز|Marrakesh-Tensift-El Haouz
جهة وادي الذهب الكويرة|Oued Ed-Dahab-Lagouira
جوبا|Juba
جوبا السفلى|Lower Juba
جوبا الوسطى|Middle Juba
جوتلاندز|Gotland
جوجو|Jujuy
جوجيمبيرك|Žužemberk
جورا|Jura
جورجيا|Georgia
جورجيا الجنوبية|South Georgia
جورجيا الجنوبية وجزر ساندويتش الجنوبية|South Georgia &amp; South Sandwich Islands
جورجيو|Giurgiu
جورمالا|Jūrmala
جورنو|Gorno-Badakhshan
جوزجان|Jowzjan
جوس باي|Goose Bay
جوفيسومبر|Govisümber
جوكابيلز|Jēkabpils
جولا الجنوبية|South Jeolla
جولا الشمالية|North Jeolla
جونبيبالغا|Jaunpiebalga
جونستون|Johnston
جونقلي|Jonglei
جوني|Juneau
جونين|Junín
جوهانسبرغ|Johannesburg
جوهور|Johor
جيانغسو|Jiangsu
جيانغشي|Jiangxi
جيبوتي|Djibouti
جيتا|Geita
جيتيغا|Gitega
جيتيل|Žetale
جيجل|Jijel
جيجو|Jeju
جيرسي|Jersey
جيروفنيتسا|Žirovnica
جيروند|Gironde
جيري|Žiri
جيزرسكو|Jezersko
جيزك|Jizzakh
جيسبورن|Gisborne
جيغاوة|Jigawa
جيغونوفس|Jegunovce
جيكاببيلس|Jēkabpils
جيلغافا|Jelgava
جيليزنيكي|Železniki
جيلين|Jilin
جيلينا|Žilina
جينجا|Jinja
جينجرلاند|Saint George Gingerland
جينوتيغا|Jinotega
جيور|Győr
حائل|Ha’il
حجة|Hajjah
حجر لميس|Hadjer-Lamis
حضرموت|Hadramaut
حكاري|Hakkâri
حلب|Aleppo
حماة|Hama
حمرون|Ħamrun
حمص|Homs
حولي|Hawalli
حيفا|Haifa
خاباروفسك كراي|Khabarovsk
خاتشماز|Khachmaz
خاتلون|Khatlon
خاركيف أوبلاست|Kharkivshchyna
خاسكوو|Haskovo
خاليسكو|Jalisco
خامواني|Khammouane
خان يونس|Khan Yunis
خانديجا|Khandyga
خاين|Jaén
خب|Cheb
خبي|Hebei
خراسان الشمالية|North Khorasan
خراسان جنوبي|South Khorasan
خراسان رضوي|Razavi Khorasan
خروديم|Chrudim
خرونينغن|Groningen
خريبكة|Khouribga
خقاسيا|Khakassia
خليج بانتي|Bay of Plenty
خليج ميلن|Milne Bay
خليج نخاتا|Nkhata Bay
خملنيتسكي أوبلاست|Khmelnychchyna
خنان|Henan
خنتي|Khentii
خنشلة|Khenchela
خنيفرة|Khénifra
خوارزم|Xorazm
خوبي|Hubei
خوجالي|Khojali
خوخوي|Jujuy
خوزستان|Khuzestan
خوست|Khost
خوفسغول|Khövsgöl
خوماس|Khomas
خوموتوف|Chomutov
خون كاين|Khon Kaen
خونان|Hunan
خيرسون أوبلاست|Khersonshchyna
خيلدرلند|Gelderland
خیبر بختونخوا|Khyber Pakhtunkhwa
دا نانغ|Da Nang
دابولا|Dabola
داخلة نواذيبو|Dakhlet Nouadhibou
دادرا وناجار هافلي|Dadra and Nagar Haveli
دار السلام|Dar es Salaam
داربيشير|Derbyshire
دارون|Darwin
داريان|Darién
داشكاسان|Dashkasan
داشوغوز|Daşoguz
داغدا|Dagda
داغستان|Dagestan
دافاو أورينتال|Davao Oriental
دافاو ديل سور|Davao del Sur
دافاو ديل نورت|Davao del Norte
دافيز|Davis
داك لاك|Đắk Lắk
داك نانج|Đắk Nông
داكا|Dhaka
داكار|Dakar
داكوتا الجنوبية|South Dakota
داكوتا الشمالية|North Dakota
دالابا|Dalaba
دالرناس|Dalarna
دالو أتول|Dhaalu
دامبوفيتا|Dâmbovița
دانمرك شافن|Danmarkshavn
دانيلوفغراد|Danilovgrad
داوسان|Dawson
داوسن كريك|Dawson Creek
داوغابيلس|Daugavpils
داوغافبيلس|Daugavpils
دايجيون|Daejeon
دايغو|Daegu
دايكندي|Daykundi
دبرتسن|Debrecen
دبلن|Dublin
دبي|Dubai
دخيل|Dikhil
درافوغراد|Dravograd
درخان-وول|Darkhan-Uul
درعا|Daraa
درنة|Derna
دروتشيا|Drochia
دروم|Drôme
درينته|Drenthe
دكا|Dhaka
دكالة عبدة|Doukkala-Abda
دلتا|Delta
دلتا أماكورو|Delta Amacuro
دلهي|Delhi
دمشق|Damascus
دمن وديو|Daman and Diu
دمياط|Damietta
دندي|Dundee
دنفر|Denver
دنيبروبتروفسك أوبلاست|Dnipropetrovshchyna
دهوالاجيري|Dhawalagiri
دهوك|Dohuk
دو سيفر|Deux-Sèvres
دوا|Dowa
دوارتي|Duarte
دوالا|Douala
دوباساري|Dubăsari
دوبرنا|Dobrna
دوبروفا بولهوف غرادك|Dobrova–Polhov Gradec
دوبروفنيك-نيريتفا|Dubrovnik-Neretva
دوبريبوليه|Dobrepolje
دوبريتش|Dobrich
دوبريكا|Dubréka
دوبس|Doubs
دوبليك|Duplek
دوبي|Dobje
دوبيل|Dobele
دورانجو|Durango
دوربه|Durbe
دوردونيي|Dordogne
دورست|Dorset
دورنافا|Dornava
دورنود|Dornod
دورنوغوفي|Dornogovi
دورهام|Durham
دوريس|Durrës
دوزجي|Düzce
دوسو|Dosso
دوشانبي|Dushanbe
دوكولو|Kaabong
دول بري ليوبلياني|Dol pri Ljubljani
دولج|Dolj
دولنيني|Dolneni
دولينيسكي توبليس|Dolenjske Toplice
دوماجليتسه|Domažlice
دومانيانو|Domagnano
دومفريز وغالاوي|Dumfries and Galloway
دومينيكا|Dominica
دون تاب|Đồng Tháp
دونبارتونشير الغربية|West Dunbartonshire
دونج ناي|Đồng Nai
دونداغا|Dundaga
دوندغوفي|Dundgovi
دوندوسيني|Dondușeni
دونيتسك أوبلاست|Donechchyna
دونيجال|Donegal
دي مونت دو روفيل|Dumont d’Urville
دياربكر|Diyarbakır
ديالى|Diyala
ديبار|Debar
ديباركا|Debarca
ديبر|Dibër
ديترويت|Detroit
ديتشين|Děčín
ديدزا|Dedza
دير الزور|Deir ez-Zor
ديربي|Derby
ديرة داوا|Dire Dawa
ديسترنيك|Destrnik
ديفا|Diffa
ديفاتشا|Divača
ديفون|Devon
ديلاوير|Delaware
ديلتشيفو|Delčevo
ديلي|Dili
ديميرارا-مهايكا|Demerara-Mahaica
دين بين|Điện Biên
دينغلي|Dingli
دينغويراي|Dinguiraye
دينغويلي|Denguélé²
دينيري|Dennery
دينيزلي|Denizli
دينيغومودو|Denigomodu
ديور-موشون-سوبرون|Győr-Moson-Sopron
ديوربيل|Diourbel
دييغو غارسيا|Diego Garcia
ذمار|Dhamar
ذي قار|Dhi Qar
رأس الخيمة|Ras al-Khaimah
را أتول|Raa
رابتي|Rapti
رابلا|Rapla
راتاناكيري|Ratanakiri
راتسي فرام|Rače–Fram
راتشا-ليخخومي وكفيمو سفانيتي|Racha-Lechkhumi and Kvemo Svaneti
راتشابوري|Ratchaburi
راتنابورا|Ratnapura
راجستان|Rajasthan
راخين|Rakhine
رادتشه|Radeče
رادلي أوب درافي|Radlje ob Dravi
رادوفلييكا|Radovljica
رادوفيتش|Radoviš
راروتونغا|Rarotonga
رازغراد|Razgrad
رازكريجيه|Razkrižje
راسون|Rason
راسينا|Rasina
راشكا|Raška
راغوزا|Ragusa
رافنه ناد كروشكيم|Ravne na Koroškem
رافينا|Ravenna
راكاي|Rakai
راكوفنيك|Rakovník
راليك تشين|Ralik Chain
رام الله والبيرة|Ramallah and al-Bireh
رانجبور|Rangpur
رانغون|Rangoon
رانكن انلت|Rankin Inlet
رانكوفيتسه|Rankovce
رانونغ|Ranong
راني ريفر|Rainy River
راونا|Rauna
رايشاهي|Rajshahi
راينلند بالاتينات|Rhineland-Palatinate
رايونغ|Rayong
رفح الفلسطينية|Rafah
رواندا|Rwanda
روباجي|Ropaži
روبيريزي|Rubirizi
روتانا|Rutana
روتش كايمان|Roche Caiman
روتلاند|Rutland
روتوما|Rotuma
روثيرا|Rothera
روجاتيك|Rogatec
روجينا|Rūjiena
رود آيلاند|Rhode Island
رودريغوس|Rodrigues
رورايما|Roraima
روستوف أوبلاست|Rostov
روسكومون|Roscommon
روسه|Ruse
روسيا|Russia
روشكاني|Rîșcani
روشه|Ruše
روغاشكا سلاتينا|Rogaška Slatina
روغاشوفتسي|Rogašovci
روغالاند|Rogaland
روغايا|Rugāji
روغل|Ruggell
روفوما|Ruvuma
روفيغو|Rovigo
روكافا|Rucava
روكوا|Rukwa
روكونجيري|Rukungiri
روكيتساني|Rokycany
روم كاي|Rum Cay
روما|Rome
رومانيا|Romania
رومبلون|Romblon
رومفي|Rumphi
رون|Rhône
روندا كينون تاف|Rhondda Cynon Taf
روندال|Rundāle
روندونيا|Rondônia
روي إت|Roi Et
رويا|Roja
روينيون|Réunion
روييغي|Ruyigi
ريازان أوبلاست|Ryazan
ريانغانغ|Ryanggang
رياو|Riau
ريبنيتسا|Ribnica
ريبنيكا نا بوهوريو|Ribnica na Pohorju
ريبيرا برافا|Ribeira Brava
ريبيرا غراندي|Ribeira Grande
ريبيني|Riebiņi
ريجينا|Regina
ريجيون أوتونوما ديل أتلانتيكو سور|Atlántico Sur
ريجيون أوتونوما ديل أتلانتيكو نورت|Atlántico Norte
ريخنوف ناد كنيجنو|Rychnov nad Kněžnou
ريدجو إميليا|Reggio Emilia
ريدجو كالابريا|Reggio Calabria
ريدنج|Reading
ريدوندا|Redonda
ريزال|Rizal
ريزاينا|Rezina
ريزكنه|Rēzekne
ريزكني|Rēzekne
ريزه|Rize
ريزولوت|Resolute
ريسن|Resen
ريسيف|Recife
ريغا|Riga
ريف بازل|Basel-Landschaft
ريف دمشق|Rif Dimashq
ريفر جي|River Gee
ريفرز|Rivers
ريفرسيس|Rivercess
ريفنا أوبلاست|Rivnenshchyna
ريفير دو ريمبارت|Rivière du Rempart
ريكيافيك|Reykjavik
ريمة|Raymah
ريميني|Rimini
رينيل و بيلونا|Rennell and Bellona
ريو جالييوس|Rio Gallegos
ريو دي جانيرو|Rio de Janeiro
ريو غراندي دو سول|Rio Grande do Sul
ريو غراندي دو نورتي|Rio Grande do Norte
ريو كلارو مايارو الإقليمية|Mayaro-Rio Claro
ريو نيغرو|Río Negro
ريوبرانكو|Rio Branco
ريونيون|Réunion
رييتي|Rieti
زا لاي|Gia Lai
زائير|Zaire
زابايكالسكي كراي|Zabaykalsky
زابل|Zabul
زابوروجييه أوبلاست|Zaporizhzhya
زابوروزي|Zaporozhye
زابولكس-زاتمار-بيريج|Szabolcs-Szatmár-Bereg
زادار|Zadar
زارداب|Zardab
زافخان|Zavkhan
زافرتش|Zavrč
زاكاتيكاس|Zacatecas
زاكارباتيا أوبلاست|Zakarpattia
زاكورة|Zagora
زالا|Zala
زالاجيرسيج|Zalaegerszeg
زامباله|Zambales
زامبوانجا ديل سور|Zamboanga del Sur
زامبوانجا ديل نورت|Zamboanga del Norte
زامبوانجا سيبوجاي|Zamboanga Sibugay
زامبيا|Zambia
زامبيزي|Zambezi
زامبيزيا|Zambezia
زامفارة|Zamfara
زامورا تشينتشيبه|Zamora-Chinchipe
زانزان|Zanzan²
زانغولداك|Zonguldak
زاييتشار|Zaječar
زرنوفتشي|Zrnovci
زرياق|Żurrieq
زريس|Zreče
زغرب|Zagreb
زغواجرا|Xgħajra
زغوان|Zaghouan
زقاتالا|Zaqatala
زلاتيبور|Zlatibor
زلين|Zlín
زلين|Zlínský
زنجان|Zanjan
زنغلان|Zangilan
زنويمو|Znojmo
زوليا|Zulia
زومباثلي|Szombathely
زومبو|Zombo²
زوندوما|Zondoma
زوندويوغو|Zoundwéogo
زيانغهوانغ|Xiangkhouang
زيباغ|Żebbuġ
زيتومير أوبلاست|Zhytomyrshchyna
زيرو|Ziro
زيلند|Zeeland
زيلوب|Zilupe
زيلينيكوفو|Zelenikovo
زيمبابوي|Zimbabwe
زيمغانغ|Zhemgang
زيندر|Zinder
زينغشور|Ziguinchor
زيورخ|Zurich
زيورخ|Zürich
سا كايو|Sa Kaeo
سابا|Saba
ساباراغاموا|Sabaragamuwa
ساتلي|Saatly
ساتو ماري|Satu Mare
ساتون|Satun
ساتون|Sutton
ساجارماثا|Sagarmatha
ساجينغ|Sagaing
ساحل العاج|Côte d’Ivoire
ساخالين أوبلاست|Sakhalin
ساداراك|Sadarak
سارابوري|Saraburi
ساراتوف|Saratov
ساراتوف أوبلاست|Saratov
ساراماكا|Saramacca
سارانغاني|Sarangani
سارت|Sarthe
سارلاند|Saarland
ساساري|Sassari
ساسكاتشوان|Saskatchewan
ساغا|Saga
سافاناكيت|Savannakhet
سافانس|Savanes
سافاني|Savanne
سافو الجنوبية|Southern Savonia
سافو الشمالية|Northern Savonia
سافوا|Savoie
سافوا العليا|Haute-Savoie
سافوبايتيا|Satupa’itea
سافونا|Savona
سافي|Safi
ساكاتيبيكيز|Sacatepéquez
ساكاريا|Sakarya
ساكسونيا|Saxony
ساكسونيا أنهالت|Saxony-Anhalt
ساكون ناخون|Sakon Nakhon
سال|Sal
سالاج|Sălaj
سالاسبيلز|Salaspils
سالافان|Salavan
سالاكريفا|Salacgrīva
سالتا|Salta
سالجوتارجان|Salgótarján
سالدوس|Saldus
سالزبورغ|Salzburg
سالطا|Salta
سالفورد|Salford
ساليان|Salyan
ساليرنو|Salerno
ساليما|Salima
سامار|Samar
سامار الشرقية|Eastern Samar
سامار الشمالية|Northern Samar
سامانا|Samaná
سامتسخه-جافاخيتي|Samtskhe-Javakheti
سامتسي|Samtse
سامدروب جونغخار|Samdrup Jongkhar
سامسون|Samsun
سامغريلو زيمو سفانيتي|Samegrelo-Zemo Svaneti
ساموا|Samoa
ساموا الأمريكية|American Samoa
ساموت براكان|Samut Prakan
ساموت ساخون|Samut Sakhon
ساموت سونغخرام|Samut Songkhram
ساموخ|Samukh
سان بارتليمي|St. Barthélemy
سان بيدرو دي ماكوريس|San Pedro de Macorís
سان بيير ومكويلون|St. Pierre &amp; Miquelon
سان خوان|San Juan
سان خوسيه|San José
سان خوسيه دي أوكوا|San José de Ocoa
سان غوان|San Ġwann
سان كريستوبال|San Cristóbal
سان لويس|San Luis
سان لويس بوتوسي|San Luis Potosí
سان مارتن|St. Martin
سان مارتين|San Martín
سان ماركوس|San Marcos
سان مارينو|San Marino
سان مارينو المدينة|San Marino
سانات|Sannat
سانت أندرو|Saint Andrew
سانت إليزابيث|Saint Elizabeth
سانت بارتيليمي|St. Barthélemy
سانت باول الدومينيكان|Saint Paul
سانت بطرسبرغ|Saint Petersburg
سانت توماس|Saint Thomas
سانت توماس|St Thomas
سانت جورج|Saint George
سانت جوليا دي لوريا|Sant Julià de Lòria
سانت جوليان|St. Julian’s
سانت جونس|St Johns
سانت غالن|St. Gallen
سانت فنسنت|St Vincent
سانت فنسنت وجزر غرينادين|St. Vincent &amp; Grenadines
سانت كاثرين|Saint Catherine
سانت كيتس|Saint Kitts
سانت كيتس|St Kitts
سانت كيتس ونيفيس|St. Kitts &amp; Nevis
سانت لورانس|Saint Lawrence
سانت لوسي|Saint Lucy
سانت لوسيا|St. Lucia
سانت لوشيا|St Lucia
سانت لويس|Saint Louis
سانت لويس|Saint-Louis
سانت مارتن|Sint Maarten
سانت ماري|Saint Mary
سانت مايكل|Saint Michael
سانت هيلينا|Saint Helena
سانت هيلينا|St Helena
سانت هيلينا|St. Helena
سانتا إيزابيل|Santa Isabel
سانتا إيلينا|Santa Elena
سانتا في|Santa Fe
سانتا فينيرا|Santa Venera
سانتا كاتارينا|Santa Catarina
سانتا كاتارينا دو فوجو|Santa Catarina do Fogo
سانتا كروث دي تينيريفه|Santa Cruz de Tenerife
سانتا كروز|Santa Cruz
سانتا لوزيجا|Santa Luċija
سانتاريم|Santarem
سانتاريم|Santarém
سانتاندير|Santander
سانتر-فال دو لوار|Centre-Val de Loire
سانتو دومينغو|Santo Domingo
سانتو دومينغو دا لوس تساتشيلاس|Santo Domingo de los Tsáchilas
سانتياغو|Santiago
سانتياغو دي كوبا|Santiago de Cuba
سانتياغو ديل استيرو|Santiago del Estero
سانتياغو رودريغيز|Santiago Rodríguez
سانتياغو متروبوليتان|Santiago Metropolitan
سانداون|Sandaun
ساندويل|Sandwell
سانشيز راميريز|Sánchez Ramírez
سانغا مبايري الاقتصادية|Sangha-Mbaéré
سانغوي|Sanguié
سانكتي سبيريتوس|Sancti Spíritus
سانما|Sanma
سانماتنغا|Sanmatenga
ساو باولو|Sao Paulo
ساو باولو|São Paulo
ساو تومي|São Tomé
ساو تومي وبرينسيبي|São Tomé &amp; Príncipe
ساو دومينغوس|São Domingos
ساو سلفادور دو موندو|São Salvador do Mundo
ساو فيسنتي|São Vicente
ساو فيليب|São Filipe
ساو لورينسو دوس أورغاوس|São Lourenço dos Órgãos
ساوثهامبتون|Southampton
سايبان|Saipan
سايتاما|Saitama
سايذيبولي|Sainyabuli
سايووا|Syowa
سبتة|Ceuta
سبليت-دالماسيا|Split-Dalmatia
سبها|Sabha
ستارتش|Starše
ستافروبول كراي|Stavropol
ستافوردشاير|Staffordshire
ستاكونتا|Satakunta
ستان كريك|Stann Creek
ستراسيني|Strășeni
ستراكونيتسه|Strakonice
سترنتسي|Strenči
ستروغا|Struga
ستروميتسا|Strumica
ستوبيني|Stopiņi
ستودنيتشاني|Studeničani
ستوك أون ترينت|Stoke-on-Trent
ستوكهولم|Stockholm
ستونغ ترينغ|Stung Treng
ستيفان فودا|Ştefan Vodă
سرافاله|Serravalle
سراوق|Sarawak
سراييفو|Sarajevo
سربل|Sar-e Pol
سرت|Sirte
سرداريا|Sirdaryo
سردينيا|Sardinia
سرقسطة|Zaragoza
سرقوسة|Syracuse
سري|Surrey
سريدنكوليمسك|Srednekolymsk
سريلانكا|Sri Lanka
سريم|Srem
سزولنوك|Szolnok
سطات|Settat
سطيف|Sétif
سعرد|Siirt
سعيدة|Saïda
سفالبارد|Svalbard
سفالبارد وجان ماين|Svalbard &amp; Jan Mayen
سفاي رينغ|Svay Rieng
سفيتا آنا|Sveta Ana
سفيتافي|Svitavy
سفيتي أندراش في سلوفينسكيخ غوريتساخ|Sveti Andraž v Slovenskih Goricah
سفيتي نيكولا|Sveti Nikole
سفيتي يوري في سلوفينسكيخ|Sveti Jurij
سفينيتشونيس|Švenčionys
سك ترانج|Sóc Trăng
سكالين|Sakhalin
سكروندا|Skrunda
سكريفري|Skrīveri
سكسارد|Szekszárd
سكسونيا السفلى|Lower Saxony
سكوبي|Skopje
سكوبيه|Skopje
سكورسبيسند|Scoresbysund
سكيكدة|Skikda
سلا|Salé
سلاغور|Selangor
سلامات|Salamat
سلاو|Slough
سلسلة راتاك|Ratak Chain
سلطان قادرات|Sultan Kudarat
سلفيت|Salfit
سلوفاكيا|Slovakia
سلوفني غراديك|Slovenj Gradec
سلوفنيسكه كونجيتسه|Slovenske Konjice
سلوفينيا|Slovenia
سلوفينيسكا بيستريسا|Slovenska Bistrica
سليانة|Siliana
سليجو|Sligo
سليمة|Sliema
سمارا أوبلاست|Samara
سمارتنو بري ليتييه|Šmartno pri Litiji
سمراء|Samara
سمرقند|Samarkand
سمرقند|Samarqand
سمنان|Semnan
سمنكان|Samangan
سمورة|Zamora
سموليان|Smolyan
سميلتين|Smiltene
سن لا|Sơn La
سناج|Sanaag
سنار|Sennar
سنتار جوبا|Centar Župa
سنتر|Center
سنتر|Centre
سنترال أباكو|Central Abaco
سنترال أندروس|Central Andros
سنترال بانات|Central Banat
سنجان|Xinjiang
سنجليا|Senglea
سنغ بوري|Sing Buri
سنغافورة|Singapore
سوانزي|Swansea
سوبيتشه|Sopište
سوتشيافا|Suceava
سوثلاند|Southland
سوخباتار|Sükhbaatar
سودراجيتسا|Sodražica
سودرمانلاند|Södermanland
سور ترونديلاغ|Sør-Trøndelag
سورات ثاني|Surat Thani
سورو|Sourou
سوروتي|Soroti
سوروسوغون|Sorsogon
سوروكا|Soroca
سوريا|Soria
سوريا|Syria
سوريجاو ديل سور|Surigao del Sur
سوريجاو ديل نورت|Surigao del Norte
سورين|Surin
سورينام|Suriname
سوس ماسة درعة|Souss-Massa-Drâa
سوسة|Sousse
سوغن و فيوردانه|Sogn og Fjordane
سوفالا|Sofala
سوفانبوري|Suphanburi
سوفت كارنت|Swift Current
سوفولك|Suffolk
سوق أهراس|Souk Ahras
سوكري|Sucre
سوكوتاي|Sukhothai
سوكولوف|Sokolov
سوكومبيوس|Sucumbíos
سول|Seoul
سول|Sool
سولاوسي|Sulawesi
سولاوسي الجنوبية|South Sulawesi
سولاوسي الجنوبية الشرقية|Southeast Sulawesi
سولاوسي الشمالية|North Sulawesi
سولاوسي الغربية|West Sulawesi
سولاوسي الوسطى|Central Sulawesi
سولكراستي|Saulkrasti
سولو|Sulu
سولوتورن|Solothurn
سوم|Somme
سومرست|Somerset
سومطرة|Sumatra
سومطرة الجنوبية|South Sumatra
سومطرة الشمالية|North Sumatra
سومطرة الغربية|West Sumatra
سومقاييت|Sumqayit
سومي أوبلاست|Sumshchyna
سون العليا|Haute-Saône
سون ولوار|Saône-et-Loire
سونجري|Sîngerei
سوندريو|Sondrio
سونسورول|Sonsorol
سونغكلا|Songkhla
سونورا|Sonora
سوهاج|Sohag
سويسرا|Switzerland
سويقي|Swieqi
سي سا كت|Si Sa Ket
سيارا|Ceará
سيازن|Siazan
سيباليويني|Sipaliwini
سيبلا|Cibla
سيبو|Cebu
سيبيتوك|Cibitoke
سيبيك الشرقية|East Sepik
سيبيو|Sibiu
سيتا|Ceuta
سيتباناكيرت|Stepanakert
سيتشوان|Sichuan
سيتكا|Sitka
سيتوبال|Setúbal
سيتي|Seti
سيتينيي|Cetinje
سيجانا|Sežana
سيجد|Szeged
سيجونغ|Sejong
سيد دنمارك|Southern Denmark
سيدني|Sydney
سيدهيو|Sédhiou
سيدي بلعباس|Sidi Bel Abbès
سيدي بوزيد|Sidi Bouzid
سيدي قاسم|Sidi Kacem
سيراليون|Sierra Leone
سيرجيبي|Sergipe
سيركفنياك|Cerkvenjak
سيرمرسوك|Sermersooq
سيرو لاغو|Cerro Largo
سيرونكو|Sironko
سيرير|Serere
سيساك-موسلافينا|Sisak-Moslavina
سيستان وبلوشستان|Sistan and Baluchestan
سيسفاين|Cesvaine
سيسيلي|Sissili
سيشل|Seychelles
سيغاف|Sigave
سيغو|Ségou
سيغو دي أفيلا|Ciego de Ávila
سيغولدا|Sigulda
سيغيري|Siguiri
سيفاستوبول|Sevastopol
سيفتيتسا|Sevnica
سيقيوي|Siġġiewi
سيكاسو|Sikasso
سيكشفهيرفار|Székesfehérvár
سيكونغ|Sekong
سيكيخور|Siquijor
سيكيم|Sikkim
سيلا|Sila
سيلنج|Selenge
سيلنيكا أوب درافي|Selnica ob Dravi
سيلهيت|Sylhet
سيليبي-فيكوي|Selibe Phikwe
سيليزيا|Silesia
سيليزيا السفلى|Lower Silesia
سيليسترا|Silistra
سيم رياب|Siem Reap
سيمبابول|Sembabule
سيمفروبول|Simferopol
سيميتش|Semič
سيميلي|Semily
سيميو|Simiyu
سين سان دوني|Seine-Saint-Denis
سين شو|Hsinchu
سينالوا|Sinaloa
سينت أوستاتيوس|Sint Eustatius
سينترال إليوثيرا|Central Eleuthera
سينترو سور|Centro Sur
سينغيدا|Singida
سينفويغوس|Cienfuegos
سينو|Sinoe
سينو|Séno
سينوب|Sinop
سيهانوكفيل|Sihanoukville
سيواس|Sivas
سيوتا وميليلا|Ceuta &amp; Melilla
سيونيك|Syunik
سييا|Sēja
سيينا|Siena
شابران|Shabran
شابلياك|Žabljak
شارع خليج بول|St. Paul’s Bay
شارلوت|Charlotte
شارنت|Charente
شارنت البحرية|Charente-Maritime
شاري الأوسط|Moyen-Chari
شاشوينجساو|Chachoengsao
شافهوزن|Schaffhausen
شافياني أتول|Shaviyani
شاكو|Chaco
شاكي|Shaki
شاماخي|Shamakhi
شان|Shan
شاندونغ|Shandong
شانديغار|Chandigarh
شانسي|Shanxi
شانغهاي|Shanghai
شبه الجزيرة الجنوبية|Southern Peninsula
شبه جزيرة زامبوانجا|Zamboanga Peninsula
شبوة|Shabwah
شبيلا السفلى|Lower Shebelle
شبيلا الوسطى|Middle Shebelle
شتايرمارك|Styria
شتوره|Štore
شتوكة آيت باها|Chtouka Aït Baha
شتيب|Štip
شرق آسيا|Eastern Asia
شرق أفريقيا|Eastern Africa
شرق أوروبا|Eastern Europe
شرق الاستوائية|Eastern Equatoria
شرق بريطانيا الجديدة|East New Britain
شرق بيربيس-كورنتين|East Berbice-Corentyne
شرق دارفور|East Darfur
شرق دونبارتونشاير|East Dunbartonshire
شرق ساسكس|East Sussex
شرق غراند بهاما|East Grand Bahama
شرق ماشونالاند|Mashonaland East
شركة برنس تاون الإقليمية|Princes Town
شركة بينال ديب الإقليمية|Penal-Debe
شركة تونابونا بياركو الإقليمية|Tunapuna-Piarco
شركة دييجو مارتن الإقليمية|Diego Martin
شركة سان خوان لافنتيل الإقليمية|San Juan-Laventille
شركة سانجر غراند الإقليمية|Sangre Grande
شركة سيباريا الإقليمية|Siparia
شركة كوفا تاباكويت تالبارو الإقليمية|Couva-Tabaquite-Talparo
شرناق|Şırnak
شروبشاير|Shropshire
شعب كينغمان المرجانية|Kingman Reef
شعبة الضفة الشمالية|North Bank
شعبة النهر السفلى|Lower River
شعبة النهر العليا|Upper River
شعبة النهر المركزي|Central River
شفشاون|Chefchaouen
شفيتس|Schwyz
شفيلد|Sheffield
شفينتوكشيسكي|Holy Cross
شقوبية|Segovia
شكوتسيان|Škocjan
شكودر|Shkodër
شكوفليتسا|Škofljica
شكوفيا لوكا|Škofja Loka
شكي|Shaki
شلمنقة|Salamanca
شليسفيغ هولشتاين|Schleswig-Holstein
شمارتنو أوب باكي|Šmartno ob Paki
شماريه بري يلشاخ|Šmarje pri Jelšah
شمال أباكو|North Abaco
شمال أفريقيا|Northern Africa
شمال أمريكا|Northern America
شمال أندروس|North Andros
شمال أوروبا|Northern Europe
شمال إيجة|North Aegean
شمال الباطنة|Shamal al Batinah
شمال البحر الأحمر|Northern Red Sea
شمال الراين-وستفاليا|North Rhine-Westphalia
شمال الشرقية|Shamal ash Sharqiyah
شمال باكشتا|North Bačka
شمال بحر الغزال|Northern Bahr el Ghazal
شمال برابنت|North Brabant
شمال بيمبا|North Pemba
شمال دارفور|North Darfur
شمال زنجبار|Zanzibar North
شمال سيناء|North Sinai
شمال غزة|North Gaza
شمال كردفان|North Kurdufan
شمال ماتابيليلاند|Matabeleland North
شمال مقاطعة بانات|North Banat
شمال هامغيونغ|North Hamgyong
شمال يوركشير|North Yorkshire
شمال-هولندا|North Holland
شمالي|Northern Territory
شمالية|Northern
شمكير|Shamkir
شنشي|Shaanxi
شنغهاي|Shanghai
شهبوز|Shahbuz
شوبرون|Sopron
شوروم|Çorum
شوشا|Shusha
شوشتاني|Šoštanj
شوكية|Xewkija
شولدانيشتي|Șoldănești
شوماديا|Šumadija
شومبيرك|Šumperk
شومن|Shumen
شومود|Somogy
شويزل|Choiseul
شيا يي|Chiayi
شياولياي|Šiauliai
شياي|Chiayi
شيبينيك-كنين|Šibenik-Knin
شيدا كارتلي|Shida Kartli
شير|Cher
شيراك|Shirak
شيروان|Shirvan
شيزلويني|Shiselweni
شيزوكا|Shizuoka
شيشاوة|Chichaoua
شيغا|Shiga
شيكاغو|Chicago
شيلندا|Zealand
شيما|Sheema
شيمانه|Shimane
شيمبيتر - فرتويبا|Šempeter–Vrtojba
شينتشور|Šenčur
شينتيرني|Šentjernej
شينتيلي|Šentilj
شينتيور|Šentjur
شينيانغا|Shinyanga
شيواوا|Chihuahua
شييفا|Shefa
صابرآباد|Sabirabad
صباح|Sabah
صرب البوسنة|Republika Srpska
صربيا|Serbia
صرخنداريا|Surxondaryo
صعدة|Sa’dah
صغد|Sughd
صفاقس|Sfax
صفرو|Sefrou
صقلية|Sicily
صكتو|Sokoto
صلاح الدين|Saladin
صنعاء|Amanat Al Asimah
صنعاء|Sana’a
صوفيا|Sofia
طاجيكستان|Tajikistan
طاطا|Tata
طانطان|Tan-Tan
طاوة|Tahoua
طرابزون|Trabzon
طرابلس|Tripoli
طراغونة|Tarragona
طرطوس|Tartus
طشقند|Tashkent
طلاس أوبلاستي|Talas
طليطلة|Toledo
طنجة|Tangier-Assilah
طنجة تطوان|Tangier-Tétouan
طهران|Tehran
طوباس|Tubas
طوكيو|Tokyo
طولكرم|Tulkarm
ظفار|Dhofar
عثمانية|Osmaniye
عجلون|Ajloun
عجمان|Ajman
عدل|Awdal
عدن|Aden
عدن|’Adan
عرتا|Arta
عرعور|Għargħur
عسير|Asir
عشق آباد|Ashgabat
عشق آباد|Aşgabat
عطار|Attard
عفر|Afar
عكار|Akkar
علي صبيح|Ali Sabieh
عمالة إنزكان آيت ملول|Inezgane-Aït Melloul
عمالة سيدي يوسف بن علي|Sidi Youssef Ben Ali
عمان|Amman
عمان|Oman
عمران|Amran
عنابة|Annaba
عنتاب|Gaziantep
عيلام|Ilam
عين الدفلى|Aïn Defla
عين تموشنت|Aïn Témouchent
غابالا|Qabala
غابرووو|Gabrovo
غابورون|Gaborone
غات|Ghat
غارب|Għarb
غارد|Gard
غاركالن|Garkalne
غارون العليا|Haute-Garonne
غاسا|Gasa
غاسري|Għasri
غاش-باركا|Gash-Barka
غاغاوزيا|Gagauzia
غاغايفوماغا|Gaga’ifomauga
غاغايموجا|Gaga’emauga
غافو أليف أتول|Gaafu Alif
غافو دالو أتول|Gaafu Dhaalu
غاكساق|Għaxaq
غالاباغوس|Galápagos
غالاتس|Galați
غاليسيا|Galicia
غامبيا|Gambia
غانا|Ghana
غانداكي|Gandaki
غانزورغو|Ganzourgou
غانغوون|Gangwon
غاو|Gao
غاوال|Gaoual
غاوتينج|Gauteng
غاياس|Guayas
غباربولو|Gbarpolu
غدابيغ|Gadabay
غراد|Grad
غرادسكو|Gradsko
غراند آنز براسلين|Grand’Anse Praslin
غراند إيست|Grand-Est
غراند باسا|Grand Bassa
غراند بورت|Grand Port
غراند ترك|Grand Turk
غراند غيده|Grand Gedeh
غراند كرو|Grand Kru
غراند كيب ماونت|Grand Cape Mount
غرانما|Granma
غراوبوندن|Graubünden
غرب آسيا|Western Asia
غرب أفريقيا|Western Africa
غرب أوروبا|Western Europe
غرب الاستوائية|Western Equatoria
غرب اليونان|West Greece
غرب باكشتا|West Bačka
غرب بحر الغزال|Western Bahr el Ghazal
غرب بريطانيا الجديدة|West New Britain
غرب بوميرانيا|West Pomerania
غرب دارفور|West Darfur
غرب ساسكس|West Sussex
غرب غينيا الجديدة|Papua Islands
غرب كردفان|West Kurdufan
غرب لوثيان|West Lothian
غرداية|Ghardaïa
غرناطة|Granada
غروبيتا|Grobiņa
غروس إسليت|Gros Islet
غروسوبلي|Grosuplje
غروسيتو|Grosseto
غرينادا|Grenada
غرينلاند|Greenland
غزة|Gaza
غزني|Ghazni
غزيرا|Gżira
غغاركونيك|Gegharkunik
غلاروس|Glarus
غلاسكو|Glasgow
غلاسيس|Glacis
غلستان|Golestan
غلغت-بلتستان|Gilgit-Baltistan
غلوديني|Glodeni
غلوسترشير|Gloucestershire
غليزان|Relizane
غنافياني أتول|Gnaviyani
غنجة|Ganja
غوا|Goa
غواتيمالا|Guatemala
غوادالاخارا|Guadalajara
غوادالكانال|Guadalcanal
غوادلوب|Guadeloupe
غواردا|Guarda
غواريكو|Guárico
غوام|Guam
غواناخواتو|Guanajuato
غواناكاسته|Guanacaste
غوانتانامو|Guantánamo
غوانغجو|Gwangju
غوانغدونغ|Guangdong
غوانينغ|Jwaneng
غواياكويل|Guayaquil
غوايرا|Guairá
غوبوستان|Gobustan
غوجارات|Gujarat
غودثاب|Godthab
غوديا|Gudja
غور|Ghōr
غورانبوي|Goranboy
غورج|Gorj
غورما|Gourma
غورني بيتروفتسي|Gornji Petrovci
غورني غراد|Gornji Grad
غورونتالو|Gorontalo
غوريتسيا|Gorizia
غوريشنيكا|Gorišnica
غورينيا فاس بوليان|Gorenja Vas–Poljane
غوستيفار|Gostivar
غوفي-ألتاي|Govi-Altai
غوكيدو|Guéckédou
غولبين|Gulbene
غولو|Gulu
غومبا|Gomba
غومبي|Gombe
غومل أوبلاست|Homel
غوموشخان|Gümüşhane
غونا يالا|Guna Yala
غونما|Gunma
غوياس|Goiás
غويانا الفرنسية|French Guiana
غويتشاي|Goychay
غوينزيلم|Għajnsielem
غيانا|Guyana
غيبوثكوا|Gipuzkoa
غيديماغا|Guidimaka
غير معروفة|Unknown
غيرسون|Giresun
غيرنزي|Guernsey
غيروكاستر|Gjirokastër
غيريرو|Guerrero
غيفو|Gifu
غيماراس|Guimaras
غينيا|Guinea
غينيا الاستوائية|Equatorial Guinea
غينيا بيساو|Guinea-Bissau
غيوريا|Guria
غيونغسانغ الجنوبية|South Gyeongsang
غيونغسانغ الشمالية|North Gyeongsang
غيونغي|Gyeonggi
غیلان|Gilan
فاتالونغ|Phatthalung
فاتيك|Fatick
فادوتس|Vaduz
فادوز|Vaduz
فار|Var
فاراكاياني|Varakļāni
فارس|Fars
فارسينايس سوومي|Southwest Finland
فارغاس|Vargas
فاركافا|Vārkava
فارميا-مازوريا|Warmia-Masuria
فارنا|Varna
فارو|Faeroe
فارو|Faro
فاريزي|Varese
فاریاب|Faryab
فاس|Fès-Dar-Dbibegh
فاس|Vas
فاساليلياغا|Fa’asaleleaga
فاسلوي|Vaslui
فاسيليفو|Vasilevo
فافاو|Vavaʻu
فافو أتول|Vaavu
فافونيا|Vavuniya
فاكاجا|Vakaga
فاكاوفو|Fakaofo
فاكوس-فينيكس|Vacoas-Phoenix
فال دو مارن|Val-de-Marne
فال دواز|Val-d’Oise
فالبارايسو|Valparaíso
فالسيا|Vâlcea
فالغا|Valga
فالفيردي|Valverde
فالكا|Valka
فالكون|Falcón
فالميرا|Valmiera
فالومبي|Phalombe
فالي دو باندما|Vallée du Bandama²
فاليتا|Valletta
فاليز|Valais
فاليستي|Fălești
فاماغوستا|Famagusta
فانغ نغا|Phang Nga
فانكوفر|Vancouver
فانواتو|Vanuatu
فاووفونوتي|Va’a-o-Fonoti
فاياو|Phayao
فايسيجانو|Vaisigano
فاينود|Vaiņode
فحص أنجرة|Fahs-Beni Makada
فرا ناخون سي أيوتثايا|Phra Nakhon Si Ayutthaya
فراتسا|Vratsa
فرازدين|Varaždin
فرانسكو|Vransko
فرانسيس|Francistown
فراه|Farah
فراي|Phrae
فرايزلاند|Friesland
فربانو كوزيو أوسولا|Verbano-Cusio-Ossola
فرجينيا|Virginia
فرشيلي|Vercelli
فرغانة|Fergana
فرنتشيا|Vrancea
فرنسا|France
فرنيكا|Vrhnika
فروزينوني|Frosinone
فري تاون|Freetown
فري ستيت|Free
فريا|Fria
فريبورت|Freeport
فريبورغ|Fribourg
فريدك-ميستك|Frýdek-Místek
فريولي فينيتسيا جوليا|Friuli–Venezia Giulia
فسبرم|Veszprém
فست أغدر|Vest-Agder
فستفولد|Vestfold
فسيتين|Vsetín
فضولي|Fizuli
فغورا|Fgura
فكيك|Figuig
فلاديفوستك|Vladivostok
فلاديمير أوبلاست|Vladimir
فلاسك|Flacq
فلاندر الشرقية|East Flanders
فلاندرز الغربية|West Flanders
فلورنسا|Florence
فلوره|Vlorë
فلوريانا|Floriana
فلوريدا|Florida
فلوريستي|Florești
فليفولاند|Flevoland
فنزويلا|Venezuela
فنستير|Finistère
فنلندا|Finland
فنلندا الوسطى|Central Finland
فنه فو|Vĩnh Phúc
فنه لونج|Vĩnh Long
فهغ|Pahang
فو أين|Phú Yên
فو تاه|Phú Thọ
فوج|Vosges
فوجيان|Fujian
فود|Vaud
فودايس|Vodice
فودجا|Foggia
فورآرلبرغ|Vorarlberg
فورت نيلسون|Fort Nelson
فورتاليزا|Fortaleza
فورلي تشيزينا|Forlì-Cesena
فورموسا|Formosa
فورو|Võru
فورونيج أوبلاست|Voronezh
فوزينيكا|Vuzenica
فوستوك|Vostok
فوكلوز|Vaucluse
فوكوشيما|Fukushima
فوكوفار-سيرميا|Vukovar-Syrmia
فوكوكا|Fukuoka
فوكوي|Fukui
فولتا|Volta
فولغوغراد أوبلاست|Volgograd
فولوجراد|Volgograd
فولوغدا أوبلاست|Vologda
فولين أوبلاست|Volyn
فونافوتي|Funafuti
فونتانا|Fontana
فونديه|Vendée
فونغ سالي|Phongsaly
فويفودينا|Vojvodina
فوينيك|Vojnik
فيانادو كاستيلو|Viana do Castelo
فيانارانتسوا|Fianarantsoa
فيانتيان|Vientiane
فيبافا|Vipava
فيبو فالينتيا|Vibo Valentia
فيتانو|Faetano
فيتانيه|Vitanje
فيتسانولوك|Phitsanulok
فيتسبك أوبلاست|Vitebsk
فيتشابون|Phetchabun
فيتشيت|Phichit
فيتنام|Vietnam
فيتيربو|Viterbo
فيجي|Fiji
فيدين|Vidin
فيرارا|Ferrara
فيراغواس|Veraguas
فيراكروز|Veracruz
فيرجينيا الغربية|West Virginia
فيرزي|Veržej
فيرق|Perak
فيرمو|Fermo
فيرمونت|Vermont
فيروفيتيكا-بودرافينا|Virovitica-Podravina
فيرونا|Verona
فيسبرم|Veszprém
فيسوتشنا|Vysočina
فيسيت|Viesīte
فيسيو|Viseu
فيشكوف|Vyškov
فيشنزا|Vicenza
فيفاي|Vevay
فيكبيبالغا|Vecpiebalga
فيكتوريا|Victoria
فيكومنيكي|Vecumnieki
فيكيك|Viqueque
فيلا ريال|Vila Real
فيلا كلارا|Villa Clara
فيلاكا|Viļaka
فيلاني|Viļāni
فيلنيوس|Vilnius
فيلياندي|Viljandi
فيليك لاستش|Velike Lašče
فيليكا بولانا|Velika Polana
فينتسبيلس|Ventspils
فينسينس|Vincennes
فينكس|Phoenix
فينمارك|Finnmark
فينيتسا|Vinica
فينيتسا أوبلاست|Vinnychchyna
فينيتو|Veneto
فينيسيا|Venice
فيو فورت|Vieux Fort
فيورنتينو|Fiorentino
فيير|Fejér
فيير|Fier
فيين|Vienne
فيين العليا|Haute-Vienne
فيينا|Vienna
فيينتيان|Vientiane
قابس|Gabès
قاخ|Qakh
قاخاز نك|Qacha’s Nek
قادس|Cádiz
قارص|Kars
قازاخ|Qazakh
قالمة|Guelma
قانسو|Gansu
قبادلي|Qubadli
قبردينو - بلقاريا|Kabardino-Balkar
قبرص|Cyprus
قبلي|Kebili
قدح|Kedah
قراتشاي - تشيركيسيا|Karachay-Cherkess
قرطبة|Córdoba
قرقل باغستان|Karakalpakstan
قزوين|Qazvin
قسطموني|Kastamonu
قسم الساحل الغربي|West Coast
قسم خولنا|Khulna
قسم كويتزالتينانغو|Quetzaltenango
قسنطينة|Constantine
قشتالة وليون|Castile and León
قشقداريا|Qashqadaryo
قصرش|Cáceres
قطر|Qatar
قفصة|Gafsa
قلعة السراغنة|Kelaat Sraghna
قلقيلية|Qalqilya
قلورية|Calabria
قم|Qom
قنا|Qena
قندهار|Kandahar
قوانغشي|Guangxi
قوبا|Quba
قوثنغ|Quthing
قوستاناي|Kostanay
قونكة|Cuenca
قونية|Konya
قويتشو|Guizhou
قيرا|Guéra
قيرشهر|Kırşehir
قيرغيزستان|Kyrgyzstan
قيريقكالي|Kırıkkale
قيصرية|Kayseri
كا ماو|Cà Mau
كابارول|Kabarole
كابالي|Kabale
كابشوروا|Kapchorwa
كابو ديلغادو|Cabo Delgado
كابوشفار|Kaposvár
كابول|Kabul
كابيرامايدو|Kaberamaido
كابيز|Capiz
كابيسا|Kapisa
كابيندا|Cabinda
كاتافي|Katavi
كاتاكوي|Katakwi
كاتاماركا|Catamarca
كاتاندوانه|Catanduanes
كاتانيا|Catania
كاتسينا|Katsina
كاتماندو|Katmandu
كاتنزارو|Catanzaro
كاجيرا|Kagera
كاخاماركا|Cajamarca
كاخيتي|Kakheti
كادونا|Kaduna
كاديوغو|Kadiogo
كارا|Kara
كارابوبو|Carabobo
كارابوك|Karabük
كاراس|Karas
كاراس-سيفيرين|Caraș-Severin
كاراكاس|Caracas
كارامان|Karaman
كاربونيا-إغليسياس|Carbonia-Iglesias
كاربينتسي|Karbinci
كارتاغو|Cartago
كارتشي|Carchi
كارديف|Cardiff
كارسافا|Kārsava
كارغادوس كارايوس|Cargados Carajos
كارفينا|Karviná
كارلو|Carlow
كارلوفاتش|Karlovac
كارلوفي فاري|Karlovarský
كارلوفي فاري|Karlovy Vary
كارناتاكا|Karnataka
كارنالي|Karnali
كارنيكافا|Carnikava
كاروزي|Karuzi
كارولاينا الجنوبية|South Carolina
كارولاينا الشمالية|North Carolina
كارياكو و بيتي مارتينيك|Carriacou and Petite Martinique
كاريليا|Karelia
كاريليا الجنوبية|South Karelia
كاريليا الشمالية|North Karelia
كازابا|Caazapá
كازاخستان|Kazakhstan
كازاخستان الغربية|West Kazakhstan
كازيرتا|Caserta
كاساي|Casey
كاساي الشرقية|Kasaï-Oriental
كاستيا لا مانتشا|Castile-La Mancha
كاستيلو برانكو|Castelo Branco
كاستيون|Castellón
كاسكاد|Cascade
كاسونغو|Kasungu
كاسويتسوب|Qaasuitsup
كاسيس|Kasese
كاشين|Kachin
كاشيو|Cacheu
كاغاوا|Kagawa
كاغايان|Cagayan
كاغوازو|Caaguazú
كاغوشيما|Kagoshima
كافادارتسي|Kavadarci
كافان|Cavan
كافو أتول|Kaafu
كاكاودروف|Cakaudrove
كالاراسي|Călărași
كالاسين|Kalasin
كالانغالا|Kalangala
كالاو|El Callao
كالتانيسيتا|Caltanissetta
كالفادوس|Calvados
كالكارا|Kalkara
كالكتا|Calcutta
كالمار|Kalmar
كالمنتان الشرقية|East Kalimantan
كالمنتان الشمالية|North Kalimantan
كالمنتان الغربية|West Kalimantan
كالمنتان الوسطى|Central Kalimantan
كالميكيا|Kalmykia
كالوتارا|Kalutara
كالوغا أوبلاست|Kaluga
كالونغو|Kalungu
كالياري|Cagliari
كاليدونيا الجديدة|New Caledonia
كاليرو|Bukwa
كاليفورنيا|California
كالينجراد|Kaliningrad
كالينغا|Kalinga
كامارينز نورتي|Camarines Norte
كامارينس سور|Camarines Sur
كاماغوي|Camagüey
كامبالا|Kampala
كامبانيا|Campania
كامبرديج باي|Cambridge Bay
كامبريا|Cumbria
كامبريدجشير|Cambridgeshire
كامبوباسو|Campobasso
كامبوت|Kampot
كامبوستلا ولي|Compostela Valley
كامبونغ تشام|Kampong Cham
كامبونغ تشنانغ|Kampong Chhnang
كامبونغ ثوم|Kampong Thom
كامبونغ سبيو|Kampong Speu
كامبيتشي|Campeche
كامتشاتكا|Kamchatka
كامفاينغ فيت|Kamphaeng Phet
كامنيك|Kamnik
كامولي|Kamuli
كامونج|Kamwenge
كاميغويين|Camiguin
كان ثو|Can Tho
كان هوا|Khánh Hòa
كانار|Cañar
كاناغاوا|Kanagawa
كانال أوب سوتسي|Kanal
كانتا هامي|Tavastia Proper
كانتابريا|Cantabria
كانتال|Cantal
كانتربيري - نيوزلندا|Canterbury
كانتشانابوري|Kanchanaburi
كانتون|Kanton
كانتيمير|Cantemir
كاندافا|Kandava
كاندي|Kandy
كانساس|Kansas
كانغوون|Kangwon
كانكان|Kankan
كانكوزو|Cankuzo
كانكوفا|Cankova
كانكون|Cancun
كانم|Chari-Baguirmi
كانو|Kano
كانونغو|Kanungu
كانيلو|Canillo
كاهول|Cahul
كاو بانج|Cao Bằng
كاولاك|Kaolack
كاوناس|Kaunas
كاوندارا|Koundara
كاوهسيونغ|Kaohsiung
كاويته|Cavite
كايانزا|Kayanza
كايانغيل|Kayangel
كاياه|Kayah
كايس|Kayes
كايمان|Cayman
كاينو|Kainuu
كايو|Cayo
كايون سانت ماري باريش|Saint Mary Cayon
كايونغا|Kayunga
كايين|Cayenne
كايين|Kayin
كبي|Kebbi
كتالونيا|Catalonia
كرابي|Krabi
كرابينا زاغوريه|Krapina-Zagorje
كراتشي|Karachi
كراتوفو|Kratovo
كراتي|Kratié
كراسلافا|Krāslava
كراسنودار كراي|Krasnodar
كراسنويارسك|Krasnoyarsk
كراسنويارسك كراي|Krasnoyarsk
كرالنديك|Kralendijk
كرانجسكا غورا|Kranjska Gora
كراني ستي|Kranj
كراي كامشاتكا|Kamchatka
كربلاء|Karbala
كرجالي|Kardzhali
كردستان|Kurdistan
كرشكو|Krško
كركوك|Kirkuk
كرمان|Kerman
كرمانشاه|Kermanshah
كرواتيا|Croatia
كروتوني|Crotone
كروز|Creuse
كروس ريفر|Cross River
كروستبيلس|Krustpils
كروشيفو|Kruševo
كروميشريش|Kroměříž
كرونوبري|Kronoberg
كري|Kerry
كريجيفتسي|Križevci
كريستون|Creston
كريسماس|Christmas
كريفا بالانكا|Kriva Palanka
كريفوغاشتاني|Krivogaštani
كريمولدا|Krimulda
كريمونا|Cremona
كريندي|Qrendi
كريوليني|Criuleni
كزون|Quezon
كسلا|Kassala
كغاتلنغ|Kgatleng
كغالاجادي|Kgalagadi
كغومس|Ķegums
كفر الشيخ|Kafr el-Sheikh
كفرين|Kaffrine
كفيمو كارتلي|Kvemo Kartli
كلاتوفي|Klatovy
كلادنو|Kladno
كلاكمانشاير|Clackmannanshire
كلايبيدا|Klaipėda
كلبجر|Kalbajar
كلس|Kilis
كلميم|Guelmim
كلميم السمارة|Guelmim-Es Semara
كلوج|Cluj
كلير|Clare
كليمنتان|Kalimantan
كليمنتان الجنوبية|South Kalimantan
كليمنجارو|Kilimanjaro
كمبالا|Kampala
كمبوديا|Cambodia
كموميليه|Črnomelj
كن زانغ|Kiên Giang
كناري|Canary
كنت|Kent
كنتاكي|Kentucky
كنجة|Kangarli
كندا|Canada
كندال|Kandal
كندوز|Kunduz
كنر|Kunar
كنمن|Kinmen
كنيسة المسيح|Christ Church
كهكيلويه وبوير أحمد|Kohgiluyeh and Boyer-Ahmad
كواجالين|Kwajalein
كوارة|Kwara
كوازولو ناتال|KwaZulu-Natal
كوالا لامبور|Kuala Lumpur
كوالالمبور|Kuala Lumpur
كوانج تري|Quảng Trị
كوانج نام|Quảng Nam
كوانج نجاي|Quảng Ngãi
كوانج ننه|Quảng Ninh
كواندو كوبانغو|Cuando Cubango
كوانزا سول|Cuanza Sul
كوانزا نورت|Cuanza Norte
كوانغ بنه|Quảng Bình
كواهويلا|Coahuila
كوبا|Cuba
كوباريد|Kobarid
كوبر|Koper
كوبربيلت|Copperbelt
كوبريفنيكا-كريزفتسي|Koprivnica-Križevci
كوبنهاغن|Copenhagen
كوبيا|Koubia
كوبيليه|Kobilje
كوت درمور|Côtes-d’Armor
كوت دور|Côte-d’Or
كوتاباتو|Cotabato
كوتاهيا|Kütahya
كوتايك|Kotayk
كوتسيني|Kocēni
كوتشاني|Kočani
كوتشي|Kōchi
كوتشيفيه|Kočevje
كوتنا هورا|Kutná Hora
كوتوباكسي|Cotopaxi
كوتيدو|Kotido
كوجي|Kogi
كوراساو|Curaçao
كورال هاربر|Coral Harbour
كورتشي|Korçë
كوردامير|Kurdamir
كوردوبا|Cordoba
كوردوبا|Córdoba
كورديليرا|Cordillera
كورسك أوبلاست|Kursk
كورسيكا|Corsica
كورسيكا الجنوبية|Corse-du-Sud
كورسيكا العليا|Haute-Corse
كورك|Cork
كوركول|Gorgol
كورمي|Qormi
كورنوال|Cornwall
كورور|Koror
كوروزال|Corozal
كوروسا|Kouroussa
كوروني|Coronie
كورونيغالا|Kurunegala
كورويوغو|Kourwéogo
كوري|Currie
كوريا الجنوبية|South Korea
كوريا الشمالية|North Korea
كوريبيب|Curepipe
كوريتينغا|Kouritenga
كوريز|Corrèze
كوريينتس|Corrientes
كوزما|Kuzma
كوزنسا|Cosenza
كوزيه|Kozje
كوسار|Qusar
كوسبيكو|Cospicua
كوستاريكا|Costa Rica
كوستروما أوبلاست|Kostroma
كوستيل|Kostel
كوسرا|Kosrae
كوسراي|Kosrae
كوسكو|Cusco
كوسوفو|Kosovo
كوسوفو وميتوهيا المتمتعة بالحكم الذاتي|Kosovo-Metohija
كوسي|Kosi
كوسي|Kossi
كوسيني|Căușeni
كوشيتسه|Košice
كوفا ليما|Cova Lima
كوفاسنا|Covasna
كوفنتري|Coventry
كوكالي|Kocaeli
كوكس|Kukës
كوكلتي|Coclé
كوكنيس|Koknese
كوكوس|Cocos
كوكيمبو|Coquimbo
كول|Kole
كولاشين|Kolašin
كولبيلوغو|Koulpélogo
كولدا|Kolda
كولديغا|Kuldīga
كولوبارا|Kolubara
كولورادو|Colorado
كولومبو|Colombo
كولومبيا|Colombia
كولومبيا البريطانية|British Columbia
كولون|Colón
كوليكورو|Koulikoro
كوليما|Colima
كولين|Kolín
كوماركا امبيرا-وونان|Emberá
كوماروم-إستركوم|Komárom-Esztergom
كوماموتو|Kumamoto
كومانوفو|Kumanovo
كومبو جراند|Campo Grande
كومبينغا|Kompienga
كومنلاكسو|Kymenlaakso
كومو|Como
كوموندجاري|Komondjari
كومويه|Comoé
كومي|Komi
كومي|Kumi
كومين|Komen
كوميندا|Komenda
كوميويجني|Commewijne
كون توم|Kon Tum
كوناكت|Connacht
كوناكري|Conakry
كونتشه|Konče
كونستانتسا|Constanța
كونغوتا|Kungota
كونكس|Knox
كونيتيكت|Connecticut
كونيني|Cunene
كونيني|Kunene
كونيو|Cuneo
كوه كونغ|Koh Kong
كويا|Coyah
كويافيا-بوميرانيا|Kuyavia-Pomerania
كوياليك|Kujalleq
كويديس|Cojedes
كويريتارو|Querétaro
كويرينو|Quirino
كويمبرا|Coimbra
كوين|Kween
كوينارا|Quinara
كوينزلاند|Queensland
كويننغ|Kweneng
كويوني مازاروني|Cuyuni-Mazaruni
كي لنغ|Keelung
كيابا|Cuiaba
كيانكوانزي|Kyankwanzi
كيب|Kep
كيب الشرقية|Eastern Cape
كيب الشمالية|Northern Cape
كيب الغربية|Western Cape
كيبالي|Kibaale
كيبك|Quebec
كيبوغا|Kiboga
كيبوكو|Kibuku
كيتجوم|Kitgum
كيتشيفو|Kičevo
كيجيغوا|Kyegegwa
كيدال|Kidal
كيدريتشيفو|Kidričevo
كيدوغو|Kédougou
كيرتشم|Kerċem
كيرغويلين|Kerguelen
كيركلاريلي|Kırklareli
كيركوب|Kirkop
كيرلا|Kerala
كيرنتن|Carinthia
كيروف|Kirov
كيروفوهراد أوبلاست|Kirovohradschyna
كيروندو|Kirundo
كيرونيه|Kérouané
كيرياندونغو|Kiryandongo
كيريباتي|Kiribati
كيريتي ماتي|Kiritimati
كيرينيا|Kyrenia
كيزيلوردا|Qyzylorda
كيزيمو|Kisumu
كيسيدوغو|Kissidougou
كيشيناو|Chișinău
كيشينج|Kuching
كيغال|Kegalle
كيغالي|Kigali
كيغوما|Kigoma
كيفو الجنوبية|South Kivu
كيفو الشمالية|North Kivu
كيكاتا|Qeqqata
كيكافا|Ķekava
كيكسكيميت|Kecskemét
كيكني|Kilkenny
كيلانتان|Kelantan
كيلدير|Kildare
كيلينوتشي|Kilinochchi
كيمو|Kémo
كيميروفو أوبلاست|Kemerovo
كينتانا رو|Quintana Roo
كينجوجو|Kyenjojo
كينديا|Kindia
كينسينغتون وتشيلسي|Kensington and Chelsea
كينشاسا|Kinshasa
كينغستون|Kingston
كينغستون أبون هال|Kingston upon Hull
كينيا|Kenya
كينيدوغو|Kénédougou
كيوتو|Kyōto
كيوستنديل|Kyustendil
كيي - نتم|Kié-Ntem
كييتي|Chieti
كييف|Kyiv
كييف أوبلاست|Kyivshchyna
لإقلين غابو|Gabú
لا ألتاغراسيا|La Altagracia
لا باز|La Paz
لا بامبا|La Pampa
لا ديغو|La Digue
لا رومانا|La Romana
لا ريفيير أنغليز|La Rivière Anglaise
لا ريوجا|La Rioja
لا ريوخا|La Rioja
لا سبيتسيا|La Spezia
لا فيغا|La Vega
لا كورونيا|A Coruña
لا ليبرتاد|La Libertad
لا يونيون|La Union
لابوان|Labuan
لابوري|Laborie
لابي|Labé
لابي|Lapland
لاتسيو|Lazio
لاتشين|Lachin
لاتفيا|Latvia
لاتينا|Latina
لارا|Lara
لاردة|Lleida
لارنكا|Larnaca
لاس بالماس|Las Palmas
لاس توناس|Las Tunas
لاشكو|Laško
لاغوس|Lagos
لاغونا|Laguna
لافياني أتول|Lhaviyani
لاكويلا|L’Aquila
لام دونغ|Lâm Đồng
لامبانغ|Lampang
لامبونغ|Lampung
لامبيث|Lambeth
لامسانا|La Massana
لامفون|Lamphun
لامو|Lamwo
لامو أتول|Laamu
لانا|Lääne
لاناو ديل سور|Lanao del Sur
لاناو ديل نورتي|Lanao del Norte
لانتس|Lhuntse
لاند|Landes
لانغ صن|Lạng Sơn
لانكران|Lankaran
لانكشر|Lancashire
لاو كاي|Lào Cai
لاوث|Louth
لاوس|Laos
لاي تشاو|Lai Châu
لايتي الجنوبية|Southern Leyte
لاينستر|Leinster
لبنان|Lebanon
لجه|Lezhë
لحج|Lahij
لرستان|Lorestan
لريب|Leribe
لس ماميلس|Les Mamelles
لستر|Leicester
لشبونة|Lisbon
لغمان|Laghman
لفيف أوبلاست|Lvivshchyna
لكشديب|Lakshadweep
لكنات تجريبية ثنائية الاتجاه|Pseudo-Bidi
لكنات تجريبية غير أصلية|Pseudo-Accents
لمباييكه|Lambayeque
لمريك|Limerick
لندن|London
لنكران|Lankaran
لوابولا|Luapula
لوار|Loire
لوار الأطلسية|Loire-Atlantique
لوار العليا|Haute-Loire
لوار وشير|Loir-et-Cher
لواريت|Loiret
لواندا|Luanda
لوانغ برابانغ|Luang Prabang
لوانغ نامثا|Luang Namtha
لوباتس|Lobatse
لوبانا|Lubāna
لوبايه|Lobaye
لوبلين|Lublin
لوبوري|Lopburi
لوبوسكي|Lubusz
لوبومبو|Lubombo
لوت|Lot
لوت وغارون|Lot-et-Garonne
لوتسكا دولينا|Loška Dolina
لوتسكي بوتوك|Loški Potok
لوتشه|Luče
لوتن|Luton
لوتيم|Lautém
لوثيان الشرقية|East Lothian
لوخا|Loja
لودزا|Ludza
لودي|Lodi
لورد هاو|Lord Howe
لوروم|Loroum
لوري|Lori
لوريتو|Loreto
لوزار|Lozère
لوزوفو|Lozovo
لوس انجلوس|Los Angeles
لوس ريوس|Los Ríos
لوس سانتوس|Los Santos
لوس لاغوس|Los Lagos
لوساكا|Lusaka
لوسيرن|Lucerne
لوغا|Louga
لوغاتيتس|Logatec
لوغو|Lugo
لوفا|Lofa
لوقا|Luqa
لوقون الشرقي|Logone Oriental
لوقون الغربي|Logone Occidental
لوكا|Lucca
لوكا|Luuka
لوكر|Logar
لوكسمبورغ|Luxembourg
لوكوفيتسا|Lukovica
لولا|Lola
لومبارديا|Lombardy
لومبباشا|Lubumbashi
لومبيني|Lumbini
لومي|Lome
لونجفورد|Longford
لونجيربين|Longyearbyen
لوندا سول|Lunda Sul
لوندا نورتي|Lunda Norte
لونغ أن|Long An
لوني|Louny
لوهانسك أوبلاست|Luhanshchyna
لووتش|Lovech
لويرو|Luwero
لويزيانا|Louisiana
لويس فيل|Louisville
لويشام|Lewisham
لوينغو|Lwengo
لويي|Loei
ليا|Lija
لياج|Liège
ليانتوند|Lyantonde
لياونينغ|Liaoning
ليباجا|Liepāja
ليبرفيل|Libreville
ليبكوفو|Lipkovo
ليبيا|Libya
ليبيتسك أوبلاست|Lipetsk
ليبيرتادور جينيرال برناردو أوهيجينز|Libertador General Bernardo O’Higgins
ليبيريا|Liberia
ليبيريتس|Liberec
ليبيريتس|Liberecký
ليتة|Leyte
ليتريم|Leitrim
ليتشي|Lecce
ليتوانيا|Lithuania
ليتورال|Litoral
ليتورال|Littoral
ليتوميريتسه|Litoměřice
ليتيجا|Litija
ليختنشتاين|Liechtenstein
ليرا|Lira
ليرابا|Léraba
ليريا|Leiria
ليريك|Lerik
ليسترشير|Leicestershire
ليسوتو|Lesotho
ليش|Laois
ليغاتن|Līgatne
ليغوريا|Liguria
ليفاني|Līvāni
ليفربول|Liverpool
ليفورنو|Livorno
ليكا سني|Lika-Senj
ليكو|Lecco
ليكوما|Likoma
ليكويتشيا|Liquiçá
ليلفارد|Lielvārde
ليلوما|Lélouma
ليلونغوي|Lilongwe
ليما|Lima
ليماسول|Limassol
ليمباجي|Limbaži
ليمبوبو|Limpopo
ليمبورخ|Limburg
ليمبورغ|Limburg
ليمون|Limón
لين-فيرو|Lääne-Viru
لينارت|Lenart
ليندافا|Lendava
ليندمان|Lindeman
ليندي|Lindi
لينكونشير|Lincolnshire
لينينغراد أوبلاست|Leningrad
ليوبليانا|Ljubljana
ليوبنو|Ljubno
ليوفا|Leova
ليون|León
مأرب|Ma’rib
مابوتو|Maputo
ماتارا|Matara
ماتال|Matale
ماتام|Matam
ماتاموروس|Matamoros
ماتشفا|Mačva
ماتنزاس|Matanzas
ماتو غروسو|Mato Grosso
ماتو غروسو دو سول|Mato Grosso do Sul
ماتيرا|Matera
ماجتشيرك|Majšperk
ماجورو|Majuro
ماجيموريه|Međimurje
مادانغ|Madang
مادبا|Madaba
مادر دي ديوس|Madre de Dios
مادونا|Madona
ماديا براديش|Madhya Pradesh
ماديرا|Madeira
مارا|Mara
مارادي|Maradi
مارانهاو|Maranhão
مارجيبي|Margibi
ماردة|Mérida
ماردين|Mardin
مارساسكالا|Marsaskala
مارساكسلوخك|Marsaxlokk
مارشا|Maracha
مارفوفو و روستيشا|Mavrovo and Rostuša
ماركوفتشي|Markovci
ماركي|Marche
ماركيساس|Marquesas
مارلبورو|Marl
مارنجو|Marengo
ماروب|Mārupe
مارويجيني|Marowijne
ماري|Mary
ماري إل|Mari El
ماريا ترينيداد سانشيز|María Trinidad Sánchez
ماريبور ستي|Maribor
ماريغوت|Marigot
ماريلاند|Maryland
ماريلند|Maryland
ماريندوك|Marinduque
ماريهامن|Mariehamn
مازاتلان|Mazatlan
مازالاكا|Mazsalaca
مازندران|Mazandaran
مازوفيا|Mazovia
ماسا كرارا|Massa and Carrara
ماساتشوستس|Massachusetts
ماساكا|Masaka
ماساللي|Masally
ماسبات|Masbate
ماسفينغو|Masvingo
ماسيرو|Maseru
ماسينتا|Macenta
ماسيندي|Masindi
ماشونالاند الغربية|Mashonaland West
ماشونالاند الوسطى|Mashonaland Central
ماشيراتا|Macerata
ماشينكا|Machinga
ماشيو|Maceio
ماغادان أوبلاست|Magadan
ماغالانس|Magallanes
ماغواي|Magway
ماغوييندانايو|Maguindanao
مافتنغ|Mafeteng
ماك موردو|McMurdo
ماكامبا|Makamba
ماكاو|Macau
ماكاو الإدارية الخاصة|Macao SAR China
ماكسار|Makassar
ماكواري|Macquarie
ماكيدونسكا كامينيكا|Makedonska Kamenica
ماكيدونسكي برود|Makedonski Brod
مالابو|Malabo
مالامبا|Malampa
مالانجي|Malanje
مالايتا|Malaita
مالبيلس|Mālpils
مالطا|Malta
مالطة|Malta
مالقة|Málaga
مالوكو|Maluku
مالوكو الشمالية|North Maluku
مالي|Mali
ماليزيا|Malaysia
ماليه|Malé
مامبرة كاديي|Mambéré-Kadéï
مامو|Mamou
مانابي|Manabí
ماناتوتو|Manatuto
ماناغوا|Managua
ماناواتو - وانجانوي|Manawatu-Wanganui
ماناوس|Manaus
مانتوفا|Mantua
ماندالاي|Mandalay
ماندول|Mandoul
مانديانا|Mandiana
مانشستر|Manchester
مانغروف كاي|Mangrove Cay
مانغوتشي|Mangochi
مانوس|Manus
مانوفاهي|Manufahi
مانيارا|Manyara
مانيبور|Manipur
مانيتوبا|Manitoba
مانيسا|Manisa
مانيكا|Manica
مانيكالاند|Manicaland
مانيلا|Manila
مانيما|Maniema
ماها ساراخام|Maha Sarakham
ماهاجانجا|Mahajanga
ماهاراشترا|Maharashtra
ماهاكالي|Mahakali
ماهي|Mahe
ماوسون|Mawson
ماونتين|Mountain
ماي هونغ سون|Mae Hong Son
مايابيك|Mayabeque
ماياغوانا|Mayaguana
ماين|Mayenne
ماين ولوار|Maine-et-Loire
مايو|Mayo
مايو كيبي الشرقي|Mayo-Kebbi Est
مايو كيبي الغربي|Mayo-Kebbi Ouest
مايوت|Mayotte
مايوج|Mayuge
مباباني|Mbabane
مبارارا|Mbarara
مبارك الكبير|Mubarak Al-Kabeer
مبالي|Mbale
مبومالانجا|Mpumalanga
مبومو|Mbomou
مبيا|Mbeya
مبيجي|Mpigi
متسخيتا-متيانيتي|Mtskheta-Mtianeti
متليكا|Metlika
متوارا|Mtwara
مجادن|Magadan
محافظةغناغنا|Gnagna
مدج|Mudug
مدريد|Madrid
مدريد|Madrid Autonomous Community
مدغشقر|Madagascar
مدفودي|Medvode
مدنين|Medenine
مدينة|Mdina
مديونة|Médiouna
مراكش|Marrakech-Medina
مرزق|Murzuq
مرسية|Murcia
مرسين|Mersin
مرعش|Kahramanmaraş
مركزي|Markazi
مزيمبا|Mzimba
مستغانم|Mostaganem
مسقط|Muscat
مسندم|Musandam
مسيدا|Msida
مسيسيبي|Mississippi
مسينة|Messina
مشينجي|Mchinji
مصر|Egypt
مصراتة|Misrata
مطروح|Matrouh
معان|Ma’an
معسكر|Mascara
مغار|Mġarr
مقابا|Mqabba
مقاطعات التبعية الجمهوري|Nohiyahoi Tobei Jumhurí
مقاطعةغانزي|Ghanzi
مقاطغة شمال غرب|North West
مقامويو|Moyo
مقدونيا الشرقية وتراقيا|East Macedonia and Thrace
مقدونيا الشمالية|North Macedonia
مقدونيا الغربية|West Macedonia
مقدونيا الوسطى|Central Macedonia
مقديشيو|Mogadishu
مكة المكرمة|Makkah
مكسيكو|Ciudad de Mexico
مكسيكو|Mexico
مكسيكو سيتي|Mexico
مكلنبورغ فوربومرن|Mecklenburg-Vorpommern
مكناس|Meknès
مكناس تافيلالت|Meknès-Tafilalet
مكويلون|Miquelon
ملادا بوليسلاف|Mladá Boleslav
ملاوي|Malawi
ملطية|Malatya
ملقا|Malacca
مليحة|Mellieħa
مليلية|Melilla
منار|Mannar
مندوسا|Mendoza
منزا وبريانسا|Monza and Brianza
منزيني|Manzini
منغوليا|Mongolia
منغوليا الداخلية|Inner Mongolia
منفوا|Butaleja
منوبة|Manouba
منيلنيك|Mělník
موارو|Mwaro
موانزا|Mwanza
موبتي|Mopti
موبندي|Mubende
موتا|Muta
موتشينغا|Muchinga
موخوتلنغ|Mokhotlong
مودينا|Modena
مورافسك توبليس|Moravske Toplice
مورافيا الجنوبية|Jihomoravský
مورافيا-سيليزيا|Moravskoslezský
مورافيكا|Moravica
مورامفيا|Muramvya
موربيهان|Morbihan
مورت وموزيل|Meurthe-et-Moselle
موردوفيا|Mordovia
مورسراغس|Mērsrags
مورسكا سوبوتا|Murska Sobota
مورمانسك أوبلاست|Murmansk
موره ورومسدال|Møre og Romsdal
موروب|Morobe
موروتو|Moroto
موروغورو|Morogoro
مورونا سانتياغو|Morona-Santiago
موريتانيا|Mauritania
موريس|Mureş
موريشيوس|Mauritius
موريلوس|Morelos
موز|Meuse
موزمبيق|Mozambique
موزيريه|Mozirje
موزيل|Moselle
موست|Most
موستا|Mosta
موسكو|Moscow
موش|Muş
موغلا|Muğla
موغيليوف أوبلاست|Magileu
موكا|Moka
موكداهان|Mukdahan
موكسيكو|Moxico
موكونو|Mukono
موكيغوا|Moquegua
مولاني|Mulanje
مولاي يعقوب|Moulay Yacoub
مولايتيفو|Mullaitivu
مولدوفا|Moldova
مولي|Maule
موليزي|Molise
مون|Mon
موناراغالا|Moneragala
موناغاس|Monagas
موناغان|Monaghan
موناكو|Monaco
موناكو فيل|Monaco-Ville
مونت بوكستون|Mont Buxton
مونت فليوري|Mont Fleuri
مونت كارلو|Monte Carlo
مونتانا|Montana
مونتسرات|Montserrat
مونتسرادو|Montserrado
مونتسيرات|Montserrat
مونتفيديو|Montevideo
مونتي بلاتا|Monte Plata
مونتي كريستي|Monte Cristi
مونتيجاردينو|Montegiardino
مونتيري|Monterrey
مونتيسيلو|Monticello
موندولكيري|Mondulkiri
مونروفيا|Monrovia
مونستر|Munster
مونسينور نويل|Monseñor Nouel
مونغار|Mongar
مونكسار|Munxar
موهون|Mouhoun
موهيلز هوك|Mohale’s Hoek
موهيلي|Mohéli
مويكوفاتش|Mojkovac
موين - أوغووي|Moyen-Ogooué
موينغا|Muyinga
ميازاكي|Miyazaki
مياغي|Miyagi
ميانمار|Myanmar
مياولي|Miaoli
ميتشواكان|Michoacán
ميتشي|Mechi
ميتلاكاتلا|Metlakatla
ميتووما|Mitooma
ميتيانا|Mityana
ميث|Meath
ميدلاندز|Midlands
ميدلزبرة|Middlesbrough
ميدلوثيان|Midlothian
ميدواي|Medway
ميدواي|Midway
ميديو كامبيدانو|Medio Campidano
ميديولند|Central Denmark
ميراندا|Miranda
ميرايامبوله|Marijampolė
ميرنا بيتش|Mirna Peč
ميريدا|Merida
ميرين-كوسفانيفيتسا|Miren–Kostanjevica
ميزورام|Mizoram
ميزوري|Missouri
ميساميس أوتشيدنتال|Misamis Occidental
ميساميس أوريانتال|Misamis Oriental
ميسان|Maysan
ميسلينيا|Mislinja
ميسيونس|Misiones
ميسيونيس|Misiones
ميشكولتس|Miskolc
ميشيغان|Michigan
ميغالايا|Meghalaya
ميكرونيزيا|Micronesia
ميكود|Micoud
ميكولايف أوبلاست|Mykolayivschyna
ميلانو|Milan
ميلانيزيا|Melanesia
ميلبورن|Melbourne
ميلة|Mila
ميلكيوك|Melekeok
ميماروبا|Mimaropa
ميمو أتول|Meemu
مين|Maine
ميناس جيرايس|Minas Gerais
مينجا تشيفير|Mingachevir
ميندوزا|Mendoza
مينسك|Minsk
مينغش|Mengeš
مينوميني|Menominee
مينيسوتا|Minnesota
مينينغ|Meneng
ميه|Mie
ميهيدينتي|Mehedinți
ناباك|Napak
نابل|Nabeul
نابلس|Nablus
نابو|Napo
نابولي|Naples
ناجالاند|Nagaland
ناجيكانيزسا|Nagykanizsa
ناخود|Náchod
ناخون باتوم|Nakhon Pathom
ناخون راتشاسيما|Nakhon Ratchasima
ناخون ساوان|Nakhon Sawan
ناخون سي تاممارات|Nakhon Si Thammarat
ناخون فانوم|Nakhon Phanom
ناخون نايوك|Nakhon Nayok
نارا|Nara
ناراتيوات|Narathiwat
ناراياني|Narayani
نارين أوبلاستي|Naryn
نازارج|Nazarje
ناسو|Nassau
ناغاساكي|Nagasaki
ناغانو|Nagano
نافارا|Navarra Chartered Community
ناكابيريبيريت|Nakapiripirit
ناكاسونغولا|Nakasongola
ناكسار|Naxxar
ناكلو|Naklo
نالوت|Nalut
نام دنه|Nam Định
نامايينغو|Namayingo
نامبو|Nampho
نامبولا|Nampula
نامنتنغا|Namentenga
نامور|Namur
ناميبي|Namibe
ناميبيا|Namibia
نان|Nan
نانا مامبيري|Nana-Mambéré
نانا-جريبيزي|Nana-Grébizi
نانتو|Nantou
ناهوري|Nahouri
ناورو|Nauru
ناياريت|Nayarit
نايروبي|Nairobi
نبراسكا|Nebraska
نتشيسى|Ntchisi
نتشيو|Ntcheu
نتوروكو|Ntoroko
نتونغامو|Ntungamo
نجامينا|Ndjamena
نجران|Najran
نجوب-بولجي كوماركا|Ngöbe-Buglé
نجومبي|Njombe
نخجوان|Nakhchivan
نخجوان الذاتية|Nakhchivan AR
نزيريكوري|Nzérékoré
نسانج|Nsanje
نصراوة|Nasarawa
نغاتبانغ|Ngatpang
نغارأرد|Ngaraard
نغارتشيلونغ|Ngarchelong
نغاردماو|Ngardmau
نغاريملينغوي|Ngeremlengui
نغورا|Ngora
نغوزي|Ngozi
نغوني|Ngounié
نغيوال|Ngiwal
نكري سمبيلن|Negeri Sembilan
نكوتاكوتا|Nkhotakota
نمنغان|Namangan
ننكرهار|Nangarhar
ننه بنه|Ninh Bình
ننه توان|Ninh Thuận
نهر النيل|River Nile
نوارا إليا|Nuwara Eliya
نواكشوط|Nouakchott
نواكشوط الجنوبية|Nouakchott Sud
نواكشوط الشمالية|Nouakchott Nord
نواوي|Navoiy
نوتنغهام|Nottingham
نوتنغهامشير|Nottinghamshire
نوجال|Nugal
نور|Nord
نور تروندلاغ|Nord-Trøndelag
نوربوتن|Norrbotten
نورثلاند|Northland
نورثمبرلاند|Northumberland
نورثهامبتونشاير|Northamptonshire
نورستان|Nuristan
نورفولك|Norfolk
نورلان|Nordland
نورماندي|Normandie
نورو|Nuoro
نوروناه|Noronha
نورييلاند|Northern Denmark
نوسا تنقارا الشرقية|East Nusa Tenggara
نوسا تنقارا الغربية|West Nusa Tenggara
نوشهر|Nevşehir
نوغراد|Nógrád
نوفا جوريتسا|Nova Gorica
نوفا سكوشا|Nova Scotia
نوفارا|Novara
نوفغورود أوبلاست|Novgorod
نوفو سيلو|Novo Selo
نوفو ميستو|Novo Mesto
نوفوسبيرسك|Novosibirsk
نوفوسيبيرسك أوبلاست|Novosibirsk
نوفوكوزنتسك|Novokuznetsk
نوفي يتشين|Nový Jičín
نوكتسيني|Naukšēni
نوم|Nome
نومبيل|Noumbiel
نوميا|Noumea
نونافوت|Nunavut
نونثابوري|Nonthaburi
نونغ بوا لامفو|Nong Bua Lam Phu
نونغ خاي|Nong Khai
نونو أتول|Noonu
نويا|Nwoya
نويفا إسبارتا|Nueva Esparta
نويفا إيسيا|Nueva Ecija
نويفا فيزكايا|Nueva Vizcaya
نويفو ليون|Nuevo León
ني أن|Nghệ An
نياسا|Niassa
نيافر|Nièvre
نيالا|Nayala
نيامتس|Neamţ
نيامي|Niamey
نيانغا|Nyanga
نيبال|Nepal
نيبوك|Nibok
نيبي|Nebbi
نيبيجون|Nipigon
نيترا|Nitra
نيتسا|Nīca
نيجر|Niger
نيجني نوفغورود أوبلاست|Nizhny Novgorod
نيجيريا|Nigeria
نيدفالدن|Nidwalden
نيرغهازا|Nyíregyháza
نيروبي|Nairobi
نيريتا|Nereta
نيسبوريني|Nisporeni
نيشافا|Nišava
نيغتشيسار|Ngchesar
نيغدة|Niğde
نيغروس أوتشيدنتال|Negros Occidental
نيغوتينو|Negotino
نيفادا|Nevada
نيفتشالا|Neftchala
نيفيس|Nevis
نيقوسيا|Nicosia
نيكاراغوا|Nicaragua
نيكتسيتش|Nikšić
نيكيري|Nickerie
نيمبا|Nimba
نيمبورك|Nymburk
نيمروز|Nimruz
نينغشيا|Ningxia
نينو|Neno
نينوى|Nineveh
نيو إريلاند|New Ireland
نيو برونزويك|New Brunswick
نيو ساليم|New Salem
نيواس|Niuas
نيوجيرسي|New Jersey
نيوزيلندا|New Zealand
نيوساوث ويلز|New South Wales
نيوشاتل|Neuchâtel
نيوفاوندلاند واللابرادور|Newfoundland and Labrador
نيوكاسل أبون تاين|Newcastle upon Tyne
نيوكوين|Neuquén
نيومكسيكو|New Mexico
نيوهام|Newham
نيوهامشير|New Hampshire
نيوي|Niue
نيويورك|New York
نييغاتا|Niigata
ها|Haa
ها تنه|Hà Tĩnh
ها جيانج|Hà Giang
ها دالو أتول|Haa Dhaalu
ها نام|Hà Nam
هاباي|Haʻapai
هاتو مايور|Hato Mayor
هاتوهوبي|Hatohobei
هارتفوردشير|Hertfordshire
هارداب|Hardap
هارغيتا|Harghita
هاريانا|Haryana
هارينجي|Haringey
هاريو|Harju
هافانا|Havana
هافليتشكوف برود|Havlíčkův Brod
هاللاند|Halland
هاليفاكس|Halifax
هامبانتوتا|Hambantota
هامبشاير|Hampshire
هامبورغ|Hamburg
هامغيونغ الجنوبية|South Hamgyong
هانوفر|Hanover
هانوكو|Huánuco
هانوي|Hanoi
هاواي|Hawaii
هاوكس باي|Hawke’s Bay
هاي دونج|Hải Dương
هايتي|Haiti
هايدو-بيهار|Hajdú-Bihar
هايدينا|Hajdina
هايغابول|Hajigabul
هايفونغ|Haiphong
هايلاند الجنوبية|Southern Highlands
هايلاند الشرقية|Eastern Highlands
هاينان|Hainan
هایلند|Highland
هبرديس الخارجي|Outer Hebrides
هتاي|Hatay
هرات|Herat
هرادتس كرالوفه|Hradec Králové
هرادتس كرالوفه|Královéhradecký
هراري|Harare
هراري|Harari
هراستنيك|Hrastnik
هربيليه - كوزينا|Hrpelje–Kozina
هرسك نوفي|Herceg Novi
هرمزغان|Hormozgan
هرو لندن|Harrow
هريول|Horjul
هسن|Hesse
هسينشو|Hsinchu
هفش|Heves
هكني في لندن|Hackney
هلسنكي|Helsinki
هلمند|Helmand
همدان|Hamadan
هندوراس|Honduras
هنغاريا|Hungary
هو تشي منة|Ho Chi Minh
هو تشي منه|Ho Chi Minh
هو زانغ|Hậu Giang
هوا بنه|Hòa Bình
هوا فان|Houaphanh
هوالين|Hualien
هوامبو|Huambo
هوانغهاي الشمالية|North Hwanghae
هوانكافليكا|Huancavelica
هوب تاون|Hope Town
هوبارت|Hobart
هوت أوغويه|Haut-Ogooué
هوت دو سين|Hauts-de-Seine
هوت مبومو|Haut-Mbomou
هوت-كوتو|Haute-Kotto
هوتشه-سليفنيكا|Hoče–Slivnica
هودوش|Hodoš
هودونين|Hodonín
هوردالان|Hordaland
هوفد|Hovd
هوفدستادن|Capital
هوكايدو|Hokkaidō
هولغوين|Holguín
هولندا|Netherlands
هولندا الكاريبية|Caribbean Netherlands
هونج ين|Hưng Yên
هوندوارا|Hunedoara
هونسلو|Hounslow
هونغ كونغ|Hong Kong
هونغ كونغ الصينية|Hong Kong SAR China
هونولولو|Honolulu
هونيارا|Honiara
هوهو|Hhohho
هويت|Houet
هويلا|Huíla
هويما|Hoima
هيبرون|Hebron
هيدالغو|Hidalgo
هيدمارك|Hedmark
هيران|Hiran
هيرفوردشير|Herefordshire
هيرماناس ميرابال|Hermanas Mirabal
هيرموسيلو|Hermosillo
هيروشيما|Hiroshima
هيرولت|Hérault
هيريرا|Herrera
هيلونغجيانغ|Heilongjiang
هيلينغدون في لندن|Hillingdon
هيماجل برديش|Himachal Pradesh
هينسيستي|Hîncești
هينو|Hainaut
هيو|Hiiu
هيوغو|Hyōgo
وادي أوستا|Aosta Valley
وادي الحياة|Wadi al Hayaa
وادي الذهب|Oued Ed-Dahab
وادي الشاطئ|Wadi al Shatii
وادي اللوار|Pays-de-la-Loire
وادي فيرا|Wadi Fira
وادي كاغيان|Cagayan Valley
واراب|Warrap
وارسو|Warsaw
واز|Oise
واسط|Wasit
واشنطن|Washington
واشنطن العاصمة|Washington DC
واغادوغو|Ouagadougou
واك|Wake
واكاياما|Wakayama
واكيسو|Wakiso
والونيا|Wallonia
واليس|Wallis
وان|Van
واندزورث|Wandsworth
وانغدو فودرانغ|Wangdue Phodrang
وانيكا|Wanica
واهاكا|Oaxaca
وايت|Isle of Wight
وايت هورس|Whitehorse
وايكاتو|Waikato
وايومنغ|Wyoming
وترفورد|Waterford
وجدة|Oujda-Angad
وداي|Ouaddaï
ودون تاني|Udon Thani
وردك|Maidan Wardak
ورززات|Ouarzazate
ورقلة|Ouargla
ورملاند|Värmland
وسترا يوتالاند|Västra Götaland
وستربوتن|Västerbotten
وسترشير|Worcestershire
وسترنورلاند|Västernorrland
وستمانلاند|Västmanland
وستمنستر|Westminster
وستميث|Westmeath
وسط آسيا|Central Asia
وسط أفريقيا|Middle Africa
وسط الاستوائية|Central Equatoria
وسط اليونان|Central Greece
وسط دار فور|Central Darfur
وسط كويست|Centre-Ouest
وشقة|Huesca
وقويي جالبيد|Woqooyi Galbeed
وكسفورد|Wexford
ولبة|Huelva
ولفرهامبتن|Wolverhampton
وليكو تارنوو|Veliko Tarnovo
وليو-نتم|Woleu-Ntem
وندسور و ميدينهيد|Windsor and Maidenhead
وهران|Oran
وودج|Łódź
ووريكشير|Warwickshire
ويست غراند بهاما|West Grand Bahama
ويستمورلاند|Westmoreland
ويسكونسن|Wisconsin
ويكلاو|Wicklow
ويلتشير|Wiltshire
ويلز|Wales
ويلي-نزاس|Wele-Nzas
ويلينغتون|Wellington
وين باي|Yên Bái
ويناماك|Winamac
ويندهوك|Windhoek
وينكتون|Moncton
وينيبيج|Winnipeg
يابلانيكا|Jablanica
يابلونتس ناد نيسو|Jablonec nad Nisou
ياتنغا|Yatenga
ياجا|Yagha
ياراكوي|Yaracuy
يارديملي|Yardymli
يارفا|Järva
ياروسلافل أوبلاست|Yaroslavl
يارين|Yaren
ياس-نادكون-سولنك|Jász-Nagykun-Szolnok
ياسوثون|Yasothon
ياش|Iași
يافلبورغ|Gävleborg
ياقوتيا|Sakha
ياكتسك|Yakutsk
ياكوتات|Yakutat
يالا|Yala
يالوفا|Yalova
ياماغاتا|Yamagata
ياماغوتشي|Yamaguchi
ياماناشي|Yamanashi
يامبول|Yambol
ياموسوكرو|Yamoussoukro
يانغون|Yangon
ياونبيلس|Jaunpils
ياونيلغافا|Jaunjelgava
يتشين|Jičín
يراهوفا|Prahova
يريفان|Yerevan
يزد|Yazd
يسينيتسه|Jesenice
يسينيك|Jeseník
يفلاخ|Yevlakh
يكاترنبيرج|Yekaterinburg
يلوكسته|Ilūkste
يلونيف|Yellowknife
يمتلاند|Jämtland
يندريخوف هرادتس|Jindřichův Hradec
يهلافا|Jihlava
يوابوي|Uaboe
يوبي|Yobe
يوتا|Utah
يوثاي ثاني|Uthai Thani
يوجياكرتا|Yogyakarta
يوجيفا|Jõgeva
يورشينتسي|Juršinci
يورك|York
يورو|Yoro
يوزغات|Yozgat
يوفا|Uva
يوكاتان|Yucatán
يوكون|Yukon
يومبي|Yumbe
يومو|Yomou
يون|Yonne
يونان|Yunnan
يونشوبينغ|Jönköping
يونلين|Yunlin
ييلان|Yilan
`
