/**
 * Countries, first-level divisions and towns of the world, Arabic | English.
 * Derived (Arabic-script names only, type words stripped) from GeoNames, geonames.org, licensed under the Creative Commons
 * Attribution 4.0 International Licence.
 */
export const PLACES_WORLD = `
آبا|Aba
آبريستويث|Aberystwyth
آبلاند|Upland
آبلدا|Apolda
آبلدورن|Apeldoorn
آتندورن|Attendorn
آتيا|Ati
آثنز|Athens
آخالتسيخه|Akhalts'ikhe
آخرن|Achern
آخن|Aachen
آخيم|Achim
آدابازاري|Adapazarı
آدرار|Adrar
آرتا|Arta
آرل|Arles
آرلون|Arlon
آرمدال|Armidale
آرنخويث|Aranjuez
آرنسبرغ|Arnsberg
آرنشتات|Arnstadt
آرنم|Arnhem
آريما|Borough of Arima
آرينسبورغ|Ahrensburg
آزاد كشمير|Azad Kashmir
آزوف|Azov
آسام|Assam
آساهي|Asahi
آسفي|Safi
آشبورن|Ashburn
آشبورو|Asheboro
آشتاراك|Ashtarak
آشرسليبن|Aschersleben
آشفيل|Asheville
آشلاند|Ashland
آشيا|Ashiya
آغدام|Ağdam
آفون ليك|Avon Lake
آق سراي|Aksaray
آكرون|Akron
آكس أون بروفانس|Aix-en-Provence
آلاشهر|Alaşehir
آلبورغ|Aalborg
آلتنا|Altena
آلتنبورغ|Altenburg
آلسدورف|Alsdorf
آلسفلد|Alsfeld
آلفلد|Alfeld
آلن|Aalen
آن آربر|Ann Arbor
آنابرغ-بوخهولتس|Annaberg-Buchholz
آناهايم|Anaheim
آندرا برديش|Andhra Pradesh
آندرلخت|Anderlecht
آندرناخ|Andernach
آنسي|Annecy
آنغرمونده|Angermünde
آهاوس|Ahaus
آواروآ|Avarua
آوتهورن|Uithoorn
آوريش|Aurich
آوغسبورغ|Augsburg
آوموري|Aomori
آيابه|Ayabe
آيزنهوتنشتات|Eisenhüttenstadt
آيسكيول|Esquel
آيشاخ|Aichach
آيلنبورغ|Eilenburg
آينبك|Einbeck
آيندهوفن|Eindhoven
آيوا|Iowa
آيوا سيتي|Iowa
أباتشي جنكشن|Apache Junction
أباتيتي|Apatity
أباتين|Apatin
أباجي|Ibagué
أبازا|Abaza
أباشيري|Abashiri
أباكان|Abakan
أببل فالي|Apple Valley
أبخازيا|Abkhazia
أبدة|Úbeda
أبدولينو|Abdulino
أبردين|Aberdeen
أبروتسو|Abruzzo
أبريليا|Aprilia
أبريليفكا|Aprelevka
أبشي|Abéché
أبشيرونسك|Apsheronsk
أبفيل|Abbeville
أبل فالي|Apple Valley
أبليتون|Appleton
أبنوب|Abnūb
أبو الحسن|Abou el Hassan
أبو تيج|Abū Tīj
أبو ظبي|Abu Dhabi
أبو غريب|Abu Ghraib
أبو قرقاص|Abū Qurqāş
أبو كبير|Abū Kabīr
أبوبكا|Apopka
أبوتسفورد|Abbotsford
أبوجا|Abuja
أبوستولوفي|Apostolove
أبوظبي|Abu Dhabi Island and Internal Islands
أبولوسكي|Opole
أبيا|Apia
أبيدجان|Abidjan
أبيلين|Abilene
أبينسك|Abinsk
أبينغتون|Abington
أبيوكوتا|Abeokuta
أتاساديرو|Atascadero
أتامي|Atami
أتر برديش|State of Uttar Pradesh
أتسوغي|Atsugi
أتشنغ|Acheng
أتشينسك|Achinsk
أتكارسك|Atkarsk
أتلانتا|Atlanta
أتلبورو|Attleboro
أتووتر|Atwater
أتيراو|Atyrau
أثينا|Athens
أثينس|Athens
أجا|Aga
أجاكس|Ajax
أجاكسيو|Ajaccio
أجان|Agen
أجمير|Ajmer
أحمد آباد|Ahmedabad
أحمد نغر|Ahmednagar
أخميم|Akhmīm
أدا|Ada
أدرار|Adrar
أدرنة|Edirne
أدريان|Adrian
أدليسويل|Adliswil
أدم|Adam
أدمور|Ardmore
أديامان|Adıyaman
أديخي|Adeje
أديس أبابا|Addis Ababa
أديسون|Addison
أديلانتو|Adelanto
أديليد|Adelaide
أذربيجان|Azerbaijan
أرارات|Ararat
أراريا|Arāria
أراس|Arras
أراكاتاكا|Aracataca
أراميل|Aramil
أراندا دي دويرو|Aranda de Duero
أراندجيلوفاتس|Aranđelovac
أراو|Aarau
أراوكو|Arauco
أربونة|Narbonne
أرتاشات|Artashat
أرتوين|Artvin
أرتيسيا|Artesia
أرجاو|Aargau
أرداهان|Ardahan
أردو|Ordu
أردون|Ardon
أرديا|Ardea
أرزاماس|Arzamas
أرزينجان|Erzincan
أرسك|Arsk
أرضروم|Erzurum
أرغن|Argun
أرفادا|Arvada
أرفين|Arvin
أركاتا|Arcata
أركاديا|Arcadia
أركاليك|Arqalyk
أركنساس|Arkansas
أركوس ديلا فرونتيرا|Arcos de la Frontera
أرلينغتون|Arlington
أرلينغتون هايتس|Arlington Heights
أرمافير|Armavir
أرميا|Armilla
أرمينيا|Armenia
أرندال|Arendal
أرنولد|Arnold
أروبا|Aruba
أرومية|Urmia
أروناجل برديش|Arunachal Pradesh
أريانة|Ariana
أريانة|Aryanah
أريحا|Jericho
أريزونا|Arizona
أريس|Arys
أريكا|Arica
أريكيبا|Arequipa
أرينيس دي مار|Arenys de Mar
أزرو|Azrou
أزوسا|Azusa
أساكي|Asaka
أساهيكاوا|Asahikawa
أسبانيا|Spain
أسبي|Aspe
أسبيست|Asbest
أستراخان|Astrakhan
أستراليا|Australia
أسكوت|Ascot
أسكي شهر|Eskişehir
أسمرة|Asmara
أسن|Assen
أسن|Essen
أسنابروك|Osnabrück
أسوان|Aswan
أسوان|Aswān
أسونسيون|Asunción
أسينو|Asino
أسيوط|Assiut
أسيوط|Asyut
أشافنبورغ|Aschaffenburg
أشتابولا|Ashtabula
أشدود|Ashdod
أشلاند|Ashland
أشمون|Ashmūn
أشونة|Osuna
أشيبيتسو|Ashibetsu
أشيكاغا|Ashikaga
أصفهان|Isfahan
أضنة|Adana
أطار|Atar
أغاديس|Agadez
أغاوام|Agawam
أغدي|Agde
أغري|Ağrı
أغريز|Agryz
أغيلاس|Águilas
أفايلد|Uvalde
أفتون|Affton
أفديييفكا|Avdiivka
أفريقيا الوسطى|Central African
أفغانستان|Afghanistan
أفون|Avon
أفوناتو|Ōfunato
أفونديل|Avondale
أفيليس|Avilés
أفينتجورا|Aventura
أفينيون|Avignon
أفيون قره حصار|Afyonkarahisar
أقبو|Akbou
أقجة قلعة|Akçakale
أقسو|Aksu
أكابولكو|Acapulco de Juárez
أكادير|Agadir
أكاشي|Akashi
أكتاو|Aktau
أكتوبي|Aktobe
أكتون|Acton
أكرا|Accra
أكرينجتون|Accrington
أكسفورد|Oxford
أكسوم|Axum
أكوريري|Akureyri
أكوورث|Acworth
أكي|Aki
أكيتا|Akita
ألاباستير|Alabaster
ألاباما|Alabama
ألاخويلا|Alajuela
ألاسكا|Alaska
ألاغير|Alagir
ألاك|Aleg
ألاما دي مرسية|Alhama de Murcia
ألاموغوردو|Alamogordo
ألاميدا|Alameda
ألانيا|Alanya
ألاورين لا غراندي|Alhaurín el Grande
ألايانس|Alliance
ألبا يوليا|Alba Iulia
ألباكركي|Albuquerque
ألباني|Albany
ألبانيا|Albania
ألبرت ليا|Albert Lea
ألبرتا|Alberta
ألبلاسردام|Alblasserdam
ألبي|Albi
ألبيرتفيل|Albertville
ألبيرفيل|Albertville
ألبيمارل|Albemarle
ألتا غراسيا|Alta Gracia
ألتامونت سبرنغز|Altamonte Springs
ألتو هوسبيكيو|Alto Hospicio
ألتوس|Altus
ألتون|Alton
ألتونا|Altoona
ألدرشوت|Aldershot
ألغانكوئين|Algonquin
ألفاريتا|Alpharetta
ألفين|Alvin
ألكالا دي إيناريس|Alcalá de Henares
ألكالا لا ريال|Alcalá la Real
ألكمار|Alkmaar
ألكوباكا|Alcobaça
ألكوبينداس|Alcobendas
ألكوركون|Alcorcón
ألكوي|Alcoy
ألماتي|Almaty
ألمانيا|Germany
ألمرية|Almería
ألمندراليخو|Almendralejo
ألمورادي|Almoradí
ألمونتي|Almonte
ألهامبرا|Alhambra
ألور ستار|Alor Star
أليتس|Alytus
أليسك|Aleysk
أليسو فيجو|Aliso Viejo
أليكانتي|Alicante
أليكساندروبولي|Alexandroupoli
أليكساندروف|Aleksandrov
أليكساندروفيسك|Aleksandrovsk
أليكساندريا|Alexandria
أليكسين|Aleksin
ألين|Allen
ألين بارك|Allen Park
ألينتاون|Allentown
أم البواقي|Oum el Bouaghi
أم التيمان|Am Timan
أم الفحم|Umm el Faḥm
أم القيوين|Imārat Umm al Qaywayn
أم القيوين|Umm al-Quwain
أم صلال|Baladīyat Umm Şalāl
أم صلال محمد|Umm Şalāl Muḩammad
أم هاجر|Umm Hājar
أماريلو|Amarillo
أماصيا|Amasya
أمباتو|Ambato
أمبون|Ambon
أمريتسار|Amritsar
أمريكان فورك|American Fork
أمستردام|Amsterdam
أملج|Umluj
أمورسك|Amursk
أميان|Amiens
أميرست|Amherst
أميريكان كانيون|American Canyon
أميريكوس|Americus
أميزور|Amizour
أميس|Ames
أميسبوري|Amesbury
أنابا|Anapa
أنابوليس|Annapolis
أناكا|Annaka
أناكورتس|Anacortes
أنامور|Anamur
أنان|Anan
أنانتناج|Anantnag
أنتاركتيكا|Antarctica
أنتاناناريفو|Antananarivo
أنتراتسيت|Antratsit
أنتسيرابي|Antsirabe
أنتقيرة|Antequera
أنتوفاغاستا|Antofagasta
أنتويرب|Antwerp
أنتيب|Antibes
أنتيغوا وبربودا|Antigua and Barbuda
أنتيوك|Antioch
أنجو|Anjo
أنجولا|Angola
أنجيه|Angers
أندرسون|Anderson
أندلوسيا|Andalusia
أندوجر|Andújar
أندورا|Andorra
أندورا لا فيلا|Andorra la Vella
أندوفر|Andover
أنسونيا|Ansonia
أنطاكية|Antakya
أنطاليا|Antalya
أنغارسك|Angarsk
أنغوليم|Angoulême
أنغويلا|Anguilla
أنقرة|Ankara
أنكاش|Ancash
أنكود|Ancud
أنكوريج|Anchorage
أنكيني|Ankeny
أننيستون|Anniston
أنورادابورا|Anuradhapura
أنوكا|Anoka
أنيار سور سين|Asnières-sur-Seine
أهر|Ahar
أو كلير|Eau Claire
أواتونا|Owatonna
أواسو|Owasso
أواكدالي|Oakdale
أواكلي|Oakley
أوبا لوكا|Opa-locka
أوباخ-بالنبرغ|Übach-Palenberg
أوبارفيلييه|Aubervilliers
أوباري|Ubari
أوبافا|Opava
أوباما|Obama
أوبان|Aubagne
أوبانازاوا|Obanazawa
أوبر-رامشتات|Ober-Ramstadt
أوبراسباخ|Oberasbach
أوبرتسهاوزن|Obertshausen
أوبركيرش|Oberkirch
أوبرهاوزن|Oberhausen
أوبسالا|Uppsala
أوبنينسك|Obninsk
أوبو|Ōbu
أوبورن|Auburn
أوبورن هيلز|Auburn Hills
أوبورندال|Auburndale
أوبوك|Obock
أوبون راتشاثاني|Ubon Ratchathani
أوبير أرلينغتون|Upper Arlington
أوبيليكا|Opelika
أوبيهيرو|Obihiro
أوتا|Ōta
أوتارو|Otaru
أوتاوا|Ottawa
أوتاوارا|Ōtawara
أوترخت|Utrecht
أوترياو|Outreau
أوتسو|Ōtsu
أوتسوكي|Ōtsuki
أوتفايلر|Ottweiler
أوتوموا|Ottumwa
أوتيكا|Utica
أوتينا|Utena
أوجور|Uzhur
أوخاكا|Oaxaca
أوختا|Ukhta
أوختروب|Ochtrup
أوخريد|Ohrid
أوداتشني|Udachny
أوداته|Ōdate
أودنسه|Odense
أوديسا|Odessa
أودينتسوفو|Odintsovo
أور یهودا|Or Yehuda
أور-إركنشفيك|Oer-Erkenschwick
أوراديا|Oradea
أورال|Oral
أورانج|Orange
أورانينبورغ|Oranienburg
أوربانا|Urbana
أوربرو|Örebro
أوربنديل|Urbandale
أورجواي|Uruguay
أوردينو|Ordino
أورسك|Orsk
أورلاندو|Orlando
أورليان|Orléans
أورلينغهاوزن|Oerlinghausen
أورنبرغ|Orenburg
أورنشولدسفيك|Örnsköldsvik
أورنك آباد|Aurangabad
أورو فالي|Oro Valley
أورورا|Aurora
أورورو|Oruro
أوروس-مارتان|Urus-Martan
أوروفيلي|Oroville
أورومتشي|Ürümqi
أوريخوفو-زويفو|Orekhovo-Zuyevo
أوريغون|Oregon
أوريغون سيتي|Oregon
أوريليا|Orillia
أوريم|Orem
أوريندا|Orinda
أورينغين|Öhringen
أوريويلا|Orihuela
أوزارك|Ozark
أوزبكستان|Uzbekistan
أوزلوفايا|Uzlovaya
أوسا|Osa
أوساكا|Osaka
أوستاشكوف|Ostashkov
أوسترافا|Ostrava
أوسترهولتس-شارمبك|Osterholz-Scharmbeck
أوستروغوجسك|Ostrogozhsk
أوستروف|Ostrov
أوستن|Austin
أوستي ناد أورليتسي|Ústí nad Orlicí
أوستين|Austin
أوسلو|Oslo
أوسهيكوتو|Oshikoto
أوسوكي|Usuki
أوسويغو|Oswego
أوسيانسيدي|Oceanside
أوسيكاوبونكي|Uusikaupunki
أوسيما|Uusimaa
أوسينسك|Usinsk
أوسينيكي|Osinniki
أوش|Osh
أوشاتس|Oschatz
أوشاك|Uşak
أوشانا|Oshana
أوشاوا|Oshawa
أوشرسليبن|Oschersleben
أوشكوش|Oshkosh
أوشن سبرينغز|Ocean Springs
أوشوايا|Ushuaia
أوشيكو|Ushiku
أوغاكي|Ōgaki
أوغدن|Ogden
أوغستا|Augusta
أوغندا|Uganda
أوغوستا|Augusta
أوفا|Ufa
أوفرات|Overath
أوفرلاند بارك|Overland Park
أوفنبورغ|Offenburg
أوفيدو|Oviedo
أوفييدو|Oviedo
أوك بارك|Oak Park
أوك باي|Oak Bay
أوك ريدج|Oak Ridge
أوك فورست|Oak Forest
أوك كريك|Oak Creek
أوك لاون|Oak Lawn
أوك هاربور|Oak Harbor
أوكازاكي|Okazaki
أوكالا|Ocala
أوكاياما|Okayama
أوكدل|Oakdale
أوكرانيا|Ukraine
أوكسار|Auxerre
أوكسفورد|Oxford
أوكسنارد|Oxnard
أوكفيل|Oakville
أوكلاند|Auckland
أوكلاند|Oakland
أوكلاند بارك|Oakland Park
أوكلاهوما|Oklahoma
أوكلاهوما سيتي|Oklahoma
أوكونوموك|Oconomowoc
أوكوي|Ocoee
أوكيناوا|Okinawa
أولاث|Olathe
أولافاريا|Olavarría
أولان باتور|Ulaanbaatar
أولان هوت|Ulanhot
أولتن|Olten
أولدنبورغ|Oldenburg
أولده|Oelde
أولدهام|Oldham
أولستر|Ulster
أولف|Aoulef
أولم|Ulm
أولمبيا|Olympia
أولنغورسك|Olenegorsk
أولنيه سو بوا|Aulnay-sous-Bois
أولو|Oulu
أولوت|Olot
أولوموتس|Olomouc
أوليانوفسك|Ulyanovsk
أوليانوفسك أوبلاست|Ulyanovsk
أوليروس|Oleiros
أوليف برانش|Olive Branch
أولينز|Oullins
أوماتشي|Ōmachi
أوماه|Omagh
أوماها|Omaha
أوماهيكي|Omaheke
أومبريا|Umbria
أومسك|Omsk
أومه|Ōme
أوموتا|Omuta
أوموتنينسك|Omutninsk
أومورا|Ōmura
أوموساتي|Omusati
أوميهاتشيمان|Ōmihachiman
أوميو|Umeå
أونتاريو|Ontario
أونترشلايسهايم|Unterschleissheim
أونجو|Ōnojō
أوندا|Onda
أونو|Ono
أونومیتشي|Onomichi
أونيكس|Onex
أوهانغوينا|Ohangwena
أوهايو|Ohio
أوياما|Oyama
أويتين|Eutin
أويري|Owerri
أويل|Aweil
أويلتسن|Uelzen
أوين ساوند|Owen Sound
أوينسبورو|Owensboro
أويونا|Oyonnax
أيامونتي|Ayamonte
أيداهو|Idaho
أيداهو فولز|Idaho Falls
أيدين|Aydin
أيدين|Aydın
أيرلاندا|Ireland
أيسلبن|Eisleben Lutherstadt
أيسلندا|Iceland
أيكن|Aiken
أيلزبري|Aylesbury
أيوديا|Ayodhya
إاست بالو ألتو|East Palo Alto
إب|Ibb
إبادان|Ibadan
إبارا|Ibara
إباراكي|Ibaraki
إبرسباخ آن در فيلز|Ebersbach an der Fils
إبسوتش|Ipswich
إبشواي|Ibshawāy
إبنال|Épinal
إبيتسو|Ebetsu
إبينغن|Eppingen
إتاكو|Itako
إتامي|Itami
إتسهويه|Itzehoe
إتشينوسيكي|Ichinoseki
إتو|Itō
إتويغاوا|Itoigawa
إثاكا|Ithaca
إثيوبيا|Ethiopia
إجدابيا|Ajdabiya
إدرميت|Edremit
إدشتاين|Idstein
إدفو|Edfu
إدكو|Idkū
إدلب|Idlib
إدمونتون|Edmonton
إدموند|Edmond
إدموندز|Edmonds
إدنبرة|Edinburgh
إدوردسفيل|Edwardsville
إديا|Edéa
إديسون|Addison
إدينا|Edina
إدينبورغ|Edinburg
إربد|Irbid
إربل|Arbīl
إربل|Erbil
إرتريا|Eritrea
إرتريا الجديدة|Néa Erythraía
إرفاين|Irvine
إرفتشتات|Erftstadt
إرفورت|Erfurt
إرفيته|Erwitte
إركرات|Erkrath
إركلنتس|Erkelenz
إرونديكوويت|Irondequoit
إري|Erie
إزرلون|Iserlohn
إزمير|Izmir
إزومو|Izumo
إساكوه|Issaquah
إسبرطة|Isparta
إسبلكامب|Espelkamp
إسبيريتو سانتو|Espírito Santo
إستجة|Écija
إستوريل|Estoril
إستونيا|Estonia
إستيبونا|Estepona
إسرائيل|Israel
إسكالديس أنجوردني|Escaldes-Engordany
إسكندرونة|İskenderun
إسكوبية|Grad Skopje
إسكوبية|Skopje
إسكونديدو|Escondido
إسكيلستونا|Eskilstuna
إسلا كريستينا|Isla Cristina
إسلام آباد|Islamabad
إسليب|Islip
إسنا|Esna
إسواتيني|Eswatini
إسيساكي|Isesaki
إشبورن|Eschborn
إشبيلية|Seville
إشفيغه|Eschwege
إشيغاكا|Ishigaki
إشيكاري|Ishikari
إصطاجانكو|Trieste
إفران|Ifrane
إفرغرين بارك|Evergreen Park
إفرو|Évreux
إقريطش|Crete
إكرنفورده|Eckernförde
إكزتر|Exeter
إكستريمادورا|Extremadura
إكود دي لوس فينوس|Icod de los Vinos
إكوما|Ikoma
إكيرتش|Illkirch-Graffenstaden
إل أستيريلو|El Astillero
إل بارت دي يوبريغات|el Prat de Llobregat
إل باسو|El Paso
إل بويرتو دي سانتا ماريا|El Puerto de Santa María
إل دورادو|El Dorado
إل سغوندو|El Segundo
إل سنترو|El Centro
إل سيرريتو|El Cerrito
إل مونتي|El Monte
إلإيجايدو|El Ejido
إلبي|Ibi
إلجين|Elgin
إلخارت|Elkhart
إلدا|Elda
إلرتيسن|Illertissen
إلرينو|El Reno
إلسيب|Alsip
إلش|Elche
إلغين|Elgin
إلفانغن|Ellwangen
إلك ريفر|Elk River
إلك غروف|Elk Grove Village
إلك غروفي|Elk Grove
إلكتون|Elkton
إلكو|Elko
إلمسهورن|Elmshorn
إلمهورست|Elmhurst
إلمونت|Elmont
إلموود بارك|Elmwood Park
إلميرا|Elmira
إلميناو|Ilmenau
إلوي|Eloy
إليريا|Elyria
إليزابيث|Elizabeth
إليزابيث سيتي|Elizabeth
إليزي|Illizi
إليسكوريال|El Escorial
إلينسبورغ|Ellensburg
إلينوي|Illinois
إمبوريا|Emporia
إمبيريال|Imperial
إمبيريال بيتش|Imperial Beach
إمدن|Emden
إمستدن|Emsdetten
إمن|Emmen
إميريش آم راين|Emmerich am Rhein
إنا|Ina
إنازاوا|Inazawa
إناشيكي|Inashiki
إنتربرايز|Enterprise
إنتشون|Incheon
إنتيبي|Entebbe
إنجلترا|England
إنجلوود|Englewood
إندبندنس|Independence
إندور|Indore
إندونيسيا|Indonesia
إنديانا|Indiana
إنديانابوليس|Indianapolis
إنديانولا|Indianola
إنديبندنس|Independence
إنديو|Indio
إنزا|Inza
إنسبروك|Innsbruck
إنسخيده|Enschede
إنسينادا|Ensenada
إنسينيتاس|Encinitas
إنغلهايم آم راين|Ingelheim am Rhein
إنغلوود|Englewood
إنغليووود|Inglewood
إنفر غروف هايتس|Inver Grove Heights
إنفركارجل|Invercargill
إنفرنيس|Inverness
إنكستر|Inkster
إنوغو|Enugu
إنيبهتال|Ennepetal
إنيد|Enid
إنيدي الشرقي|Ennedi-Est
إنيدي الغربي|Ennedi-Ouest
إنيغرلوه|Ennigerloh
إواتا|Iwata
إواكوني|Iwakuni
إوريكا|Eureka
إوسترسوند|Östersund
إيباتوفو|Ipatovo
إيباراكي|Ibaraki
إيبنبورن|Ibbenbueren
إيبوسوكي|Ibusuki
إيتربيك|Etterbeek
إيتشينوميا|Ichinomiya
إيتشيهارا|Ichihara
إيتلينغن|Ettlingen
إيجان|Eagan
إيجيفسك|Izhevsk
إيخيا دي لوس كاباييروس|Ejea de los Caballeros
إيدار-أوبرشتاين|Idar-Oberstein
إيدرييا|Idrija
إيدل|İdil
إيدن|Eden
إيدن بريري|Eden Prairie
إيران|Iran
إيراندايو|Erandio
إيربيت|Irbit
إيردراي|Airdrie
إيرديملي|Erdemli
إيرسل|Eersel
إيركوتسك|Irkutsk
إيرلانغر|Erlanger
إيرموا|Ermua
إيري|Erie
إيرينغا|Iringa
إيزولا|Izola-Isola
إيساهايا|Isahaya
إيسبيرغ|Esbjerg
إيست بروفيدانس|East Providence
إيست بورن|Eastbourne
إيست بوينت|East Point
إيست بيوريا|East Peoria
إيست شيكاغو|East Chicago
إيست كليفلاند|East Cleveland
إيست لانسنغ|East Lansing
إيست لندن|East London
إيست لونغميدو|East Longmeadow
إيست مولين|East Moline
إيست ميداو|East Meadow
إيست هارتفورد|East Hartford
إيست هيفن|East Haven
إيستبوينت|Eastpointe
إيستفال|Eastvale
إيستهامبتون|Easthampton
إيستون|Easton
إيسكويمالت|Esquimalt
إيسكيتيم|Iskitim
إيسلمي|Iisalmi
إيسلي|Easley
إيسه|Ise
إيشفايلر|Eschweiler
إيشيم|Ishim
إيشينوماكي|Ishinomaki
إيشيوكا|Ishioka
إيطاليا|Italy
إيغل باس|Eagle Pass
إيغيل|Eagle
إيفانز|Evans
إيفانستون|Evanston
إيفانسفيل|Evansville
إيفانوفو|Ivanovo
إيفرت|Everett
إيفري سور سين|Ivry-sur-Seine
إيفريت|Everett
إيكسل|Ixelles-Elsene
إيلات|Eilat
إيلي|Ely
إيليرسكا بيتريسا|Ilirska Bistrica
إيليستا|Elista
إيليكتروغلي|Elektrougli
إيليكتروغورسك|Elektrogorsk
إيماترا|Imatra
إينشيري|Inchiri
إينفيلد|Enfield
إيهنغن|Ehingen
إيو|Iyo
إيواته|Iwate
إيواميزاوا|Iwamizawa
إييدا|Iida
إيين|Hellín
ابرس والده|Eberswalde
ابي الجعد|Boujniba
ابين|Abyan
ابيني-سور-سين|Épinay-sur-Seine
اتحاد جزر القمر|Comoros
اتسوكو|Zwickau
اتلانتيك سيتي|Atlantic
ادرنة|Edirne
ادلب|Idlib
اربد|Irbid
ارلنجن|Erlangen
ارموسييو سونورا|Hermosillo
ازويرات|Zouérat
استيرلينغ|Stirling
اسطنبول|Istanbul
اسفرة|Isfara
اشترالزوند|Stralsund
اشمالكالدن|Schmalkalden
اشيرول|Échirolles
اغدير|Iğdır
الأبي|Al-Ubayyid
الأبيار|Al Abyār
الأحمدي|Al Ahmadi
الأخضرية|Lakhdaria
الأرجنتين|Argentina
الأردن|Hashemite Kingdom of Jordan
الأغواط|Laghouat
الأفعى ذات الجرس|Cascavel
الأقاليم الجنوبية الفرنسية|French Southern Territories
الأقصر|Luxor
الأمازون|Amazonas
الأنتيل الهولندية|Netherlands Antilles
الأهواز|Ahvāz
الإبراهيمية|Al Ibrāhīmīyah
الإسكندرية|Alexandria
الإسماعيلية|Ismailia
الإقليم البريطاني في المحيط الهندي|British Indian Ocean Territory
الإمارات العربية المتحدة|United Arab Emirates
الاسكندرية|Alexandria
الاكوادور|Ecuador
الانبار|Al Anbar
الباحة|Al Bahah
الباطنة|Al Batinah South
الباويطى|Al Bawīţī
البحر الأحمر|Red Sea
البحر الاحمر|Red Sea
البحرين|Bahrain
البحيرة|Beheira
البداري|Al Badārī
البرازيل|Brazil
البراكنة|Brakna
البرتغال|Portugal
البريج|Al Burayj
البريمي|Al Buraimi
البريمي|Buraimi
البسيط|Albacete
البصرة|Basra
البطنان|Al Buţnān
البقاع|Béqaa
البقالطة|Bekalta
البكيرية|Al Bukayrīyah
البلقاء|Balqa
البلنغ|Elblag
البليدة|Blida
البلينا|Al Balyanā
البندقية|Venice
البو كمال|Ālbū Kamāl
البوسنة والهرسك|Bosnia and Herzegovina
البويرة|Bouira
البويرة|Bouïra
البيرة|Al Bīrah
البيض|El Bayadh
البيضاء|Al Bayda
البيضاء|Al Bayḑā’
التشيك|Czech
التل|At Tall
التل الكبير|At Tall al Kabīr
الجابون|Gabon
الجبل الأسود|Montenegro
الجبل الاخضر|Al Jabal al Akhḑar
الجبيل|Jubail
الجبيهة|Al Jubayhah
الجديد|Al Jadīd
الجديدة|El Jadida
الجزائر|Algeria
الجزائر|Algiers
الجزيرة|Al Jazīrah
الجزيرة الخضراء|Algeciras
الجفارة|Al Jafārah
الجفرة|Al Jufrah
الجلفة|Djelfa
الجمالية|Al Jammālīyah
الجمهورية اليمنية|Yemen
الجميل|Al Jumayl
الجنرال خوسيه دي سان مارتين|General José de San Martín
الجنينة|Geneina
الجهراء|Al Jahra
الجهراء|Al Jahrāʼ
الجوف|Al Jawf
الجيزة|Giza
الحامة|El Hamma
الحد|el hed
الحديدة|Al Hudaydah
الحراك|Al Ḩirāk
الحزم|Al Ḩazm
الحسكة|Al Ḩasakah
الحسكة|Al-Hasakah
الحسيمة|Al Hoceima
الحلة|Al Hillah
الحمامات|Hammamet
الحمدانية|Al-Hamdaniya
الحوض الشرقي|Hodh Ech Chargi
الحوض الغربي|Hodh El Gharbi
الحي|Al Ḩayy
الخابورة|Al Khābūrah
الخارجة|Al Khārjah
الخبر|Khobar
الخرج|Al Kharj
الخرطوم|Khartoum
الخليل|Hebron
الخمس|Al Khums
الخور|Al Khor
الدار البيضاء|Casablanca
الدار البيضاء|Dar el Beïda
الدامر|Ed Damer
الدانمرك|Denmark
الدرباسية|Ad Darbāsīyah
الدسمة|Ad Dasmah
الدقهلية|Dakahlia
الدلم|Ad Dilam
الدلنجات|Ad Dilinjāt
الدمازين|Ad-Damazin
الدمام|Dammam
الدوحة|Baladīyat ad Dawḩah
الدوحة|Doha
الدومينيك|Dominican
الدويم|Ed Dueim
الديوانية|Ad Dīwānīyah
الذيد|Adh Dhayd
الرأس الأخضر|Cabo Verde
الرام وضاحية البريد|Ar Rām wa Ḑāḩiyat al Barīd
الرديف|Redeyef
الرس|Ar Rass
الرستن|Ar Rastan
الرشيدية|Errachidia
الرطبة|Ar Ruţbah
الرفاع|Ar Rifā‘
الرقة|Ar Riqqah
الرقة|Ar-Raqqah
الرقة|Rakka
الرقيبة|Reguiba
الركبان|Rukban
الرمادي|Ramadi
الرمثا|Ar Ramtha
الرمشي|Remchi
الرملة|Ramla
الرميثة|Ar Rumaythah
الرويبة|Rouiba
الرياض|Riyadh
الريان|Ar Rayyan
الريان|Baladīyat ar Rayyān
الريحانية|Reyhanlı
الزاوية|Az Zāwiyah
الزاوية|Az Zāwīyah
الزاوية|Zawiya
الزبداني|Az Zabadānī
الزبير|Az Zubayr
الزرقا|Az Zarqā
الزرقاء|Zarqa
الزقازيق|Zagazig
الزلفي|Az Zulfī
الزنتان|Zintan
الزوايدة|Az Zuwāydah
الزويتينة|Az Zuwaytīnah
السانية|Es Senia
السفيرة|As Safīrah
السلط|Salt
السلفادور|El Salvador
السليمانية|Sulaymaniyah
السمارة|Smara
السماوه|As Samawah
السموع|As Samū‘
السند|Sindh
السنغال|Senegal
السودان|Sudan
السويد|Sweden
السويداء|As-Suwayda
السويس|Suez
السويق|As Suwayq
الشارقة|Sharjah
الشارقة|Sharjah city
الشامخة|Al Shamkhah
الشامية|Ash Shāmīyah
الشبلي|Chebli
الشرقية|Sharqia
الشطرة|Ash Shaţrah
الشفا|Ash Shafā
الشلف|Chlef
الشلف|ash-Shalif
الشمال|Madīnat ash Shamāl
الشمالية|Northern
الشنافية|Nāḩiyat ash Shināfīyah
الشهداء|Ash Shuhadā’
الصحراء الغربية|Western Sahara
الصف|Aş Şaff
الصنمين|Aş Şanamayn
الصومال|Somalia
الصويرة|Aş Şuwayrah
الصويرة|Essaouira
الصين|China
الضعين|El Daein
الضفة الغربية|West Bank
الطائف|Ta'if
الطارف|El Tarf
الطرف|Aţ Ţaraf
الطفيلة|Aţ Ţafīlah
الطفيلة|Tafilah
الطيبة|Eṭ Ṭaiyiba
الظاهرة|Ad Dhahirah
الظاهرية|Az̧ Z̧āhirīyah
الظعاين|Baladīyat az̧ Z̧a‘āyin
الظهران|Dhahran
العاصمة|Al Asimah
العاصمة|Manama
العاصمة الإتحادية لنيجيريا|FCT
العامرية|El Amria
العجيلات|Al Ajaylat
العرائش|Larache
العراق|Iraq
العزيزية|Al ‘Azīzīyah
العصابة|Assaba
العقبة|Aqaba
العماره|Amara
العيزرية|Al ‘Ayzarīyah
العين|Al Ain
العين السخنة|Ain Sukhna
الغازية|Ghazieh
الغربية|Gharbia
الغردقة|Hurghada
الفاتيكان|Vatican
الفجيرة|Fujairah
الفحص|El Fahs
الفحيحيل|Al Faḩāḩīl
الفروانية|Al Farwaniyah
الفروانية|Al Farwānīyah
الفشن|Al Fashn
الفلبين|Philippines
الفلوجة|Fallujah
الفنطاس|Al Finţās
الفيوم|Al Fayyum
الفيوم|Faiyum
القادسية|Al Qādisīyah
القالة|El Kala
القاهرة|Cairo
القاهرة الجديدة|New Cairo
القدس|Jerusalem
القرارة|Al Qarārah
القرم ذاتية الحكم|Autonomous Republic of Crimea
القريات|Qurayyat
القريتين|Al Qaryatayn
القرين|Al Qurayn
القصر|El-Kseur
القصرين|Al Qaşrayn
القصرين|Kasserine
القصور|Kousséri
القصير|Al Quşayr
القصير|El Qoseir
القصيم|Al-Qassim
القضارف|Al Qaḑārif
القضارف|Gedaref
القطيف|Al Qaţīf
القطيفة|Al Quţayfah
القل|Collo
القليوبية|Qalyubia
القمر الكبرى|Grande Comore
القناطر الخيرية|Al Qanāţir al Khayrīyah
القنايات|Al Qanāyāt
القنيطرة|Al Qunayţirah
القنيطرة|Kenitra
القنيطرة|Quneitra
القوصية|Al Qūşīyah
القيروان|Kairouan
القيصومة|Qaisumah
الكاف|El Kef
الكاف|Kef
الكاميرون|Cameroon
الكاهون|El Cajon
الكرك|Karak
الكركرة|Kerkera
الكزار دي سان خوان|Alcázar de San Juan
الكسوة|Al Kiswah
الكفرة|Al Kufrah
الكنائس|Alcañiz
الكوفة|Kufa
الكونغو - برازافيل|Congo
الكونغو - كينشاسا|DR Congo
الكويت|Kuwait
اللاذقية|Latakia
اللد|Lod
المالح|El Malah
المبرز|Al Mubarraz
المثنى|Al Muthanná
المجر|Hungary
المحافظة الجنوبية|Southern
المحرق|Al Muharraq
المحرق|Muharraq
المحلة الكبرى|Al Maḩallah al Kubrá
المحمرة|Khorramshahr
المحويت|Al Maḩwīt
المدية|Medea
المدية|Médéa
المدينة|Medina
المدينة المنورة|Medina
المذنب|Al Mithnab
المرج|Al Marj
المرسى الكبير|Mers el Kebir
المرقب|Al Marqab
المسيب|Al Musayyib
المسيلة|M'Sila
المطرية|Al Maţarīyah
المغار|Maghār
المغرب|Morocco
المفرق|Al Mafraq
المفرق|Mafraq
المقدادية|Al Miqdādīyah
المكسيك|Mexico
المكلا|Mukalla
المملكة العربية السعودية|Saudi Arabia
المملكة المتحدة|United Kingdom
المنامة|Manama
المنزلة|Al Manzalah
المنستير|Al Munastīr
المنستير|Monastir
المنسى|Almansa
المنشاة|Al Minshāh
المنطقة الداخلية|Ad Dakhiliyah
المنطقة الشرقية|Ash Sharqiyah South
المنطقة الوسطى|Al Wusta
المنقف|Al Manqaf
المنكب|Almuñécar
المنوفية|Monufia
المنيا|Minya
المهبولة|Al Mahbūlah
المهدية|Al Mahdīyah
المهدية|Mahdia
المهرة|Al Mahrah
الموصل|Mosul
الموصل|Nineveh
الميراج|El Mirage
الناصرة|Nazareth
الناصرة العليا|Naẕerat ‘Illit
الناصرية|Nasiriyah
الناظور|Nador
الناقورة|En Nâqoûra
النبطية|Nabatîyé
النبك|An Nabk
النجف|An Najaf
النجف|Najaf
النرويج|Norway
النصيرات|An Nuşayrāt
النعامة|Naama
النعمة|Néma
النقاط الخمس|An Nuqāţ al Khams
النمسا|Austria
النمسا السفلى|Lower Austria
النيجر|Niger
النيل الأبيض|White Nile
النيل الازرق|Blue Nile
الهراويين|Mohammedia
الهند|India
الهندية|Al Hindīyah
الواحات|Al Wāḩāt
الوادي|El Oued
الوادي الجديد|New Valley
الوكرة|Al Wakrah
الولايات المتحدة الأمريكية|United States of America
اليابان|Japan
اليامون|Al Yāmūn
اليس|Alice
اليشير|El Achir
اليونان|Greece
ام السماق|Umm as Summāq
ام قصر|Umm Qaşr
امانه العاصمه|Amanat Alasimah
امبورسو ليري|Mboursou Léré
انجمينا|N'Djamena
انجمينا|N’Djaména
انخل|Inkhil
اندرسون|Anderson
انغلتون|Angleton
انواكشوط الجنوبية|Nouakchott Sud
انواكشوط الشمالية|Nouakchott Nord
انواكشوط الغربية|Nouakchott Ouest
انيانغ|Anyang
اوبيرا|Oberá
اوتابالو|Otavalo
اوجاين|Ujjain
اوربرو|Örebro
اورلاند بارك|Orland Park
اورورا|Aurora
اوزو|Ōzu
اوسترو ولكوبوليسكي|Ostrów Wielkopolski
ايبوه|Ipoh
ايتابيميريم دي كاتشويرو|Cachoeiro de Itapemirim
ايرابواتو|Irapuato
ايرفينغ|Irving
ايزلورث|Isleworth
ايست ليك|Eastlake
ايست ويليمباري|East Gwillimbury
ايستون|Easton
اينيس|Ennis
بئر السبع|Beersheba
بئر العاتر|Bir el Ater
بئر خادم|Birkhadem
باب الزوار|Bab Ezzouar
بابل|Bābil
بابنبورغ|Papenburg
بابوا غينيا الجديدة|Papua New Guinea
بابور|BABOR - VILLE
بابيتي|Papeete
بابيليون|Papillion
بات يام|Bat Yam
باتا|Bata
باتاسكالا|Pataskala
باتافيا|Batavia
باتام|Batam
باتامبانغ|Battambang
باتبو|Batabo
باترسون|Paterson
باتشكا بالانكا|Bačka Palanka
باتل كريك|Battle Creek
باتنا|Patna
باتنة|Batna
باتون روج|Baton Rouge
باتيرسون|Patterson
باتيكالوا|Batticaloa
باتيل غراوند|Battle Ground
باث|Bath
باجامويو|Bagamoyo
باجة|Béja
باجة|Bājah
باد آرولزن|Bad Arolsen
باد آيبلينغ|Bad Aibling
باد أولدزلوه|Bad Oldesloe
باد أوينهاوزن|Bad Oeynhausen
باد برلهبورغ|Bad Berleburg
باد بيرمونت|Bad Pyrmont
باد تولتس|Bad Tölz
باد دربورغ|Bad Driburg
باد دوركهايم|Bad Dürkheim
باد رابناو|Bad Rappenau
باد رايشنهال|Bad Reichenhall
باد زالتسوفلن|Bad Salzuflen
باد زالتسونغن|Bad Salzungen
باد زغهبرغ|Bad Segeberg
باد زكينغين|Bad Säckingen
باد زودن آن در تاونوس|Bad Soden am Taunus
باد شفارتاو|Bad Schwartau
باد فالدزيه|Bad Waldsee
باد فيلبل|Bad Vilbel
باد فيلدونغن|Bad Wildungen
باد كرويتسناخ|Bad Kreuznach
باد كيسينغن|Bad Kissingen
باد لاسفه|Bad Laasphe
باد لانغنزالتسا|Bad Langensalza
باد ليبشبرينغه|Bad Lippspringe
باد مرغنتهايم|Bad Mergentheim
باد موندر|Bad Münder am Deister
باد مونستر آيفل|Bad Münstereifel
باد نوياشتات آن در زاله|Bad Neustadt an der Saale
باد نوينار-آرفايلر|Bad Neuenahr-Ahrweiler
باد هاغزبورغ|Bad Harzburg
باد هرسفلد|Bad Hersfeld
باد هونيف|Bad Honnef
بادالونا|Badalona
بادانغ|Padang
بادبنتهايم|Bad Bentheim
بادربورن|Paderborn
بادن|Baden
بادن بادن|Baden-Baden
بادن فورتمبيرغ|Baden-Württemberg
بادوفا|Padova
بادوكا|Paducah
بادولا|Badulla
بار|Bar
بار لو دوك|Bar-le-Duc
بارا|Pará
بارابينسك|Barabinsk
باراجواي|Paraguay
بارادايس|Paradise
باراديس|Paradise
باراغولد|Paragould
باراماريبو|Paramaribo
باراموونت|Paramount
بارانكويلا|Barranquilla
بارانكيوراس|Barranqueras
باربرتون|Barberton
بارتليت|Bartlett
بارتو|Bartow
بارتيزانسك|Partizansk
بارتيزانسكى|Partizánske
بارتين|Bartın
باردوبيتسه|Pardubice
بارريتوس|Barretos
بارستاو|Barstow
بارسيلوس|Barcelos
بارشيم|Parchim
بارك ريدج|Park Ridge
بارك فورست|Park Forest
بارك ماناساس|Manassas Park
باركر|Parker
باركرسبورغ|Parkersburg
بارلا|Parla
بارلير|Parlier
بارما|Parma
بارما هايتس|Parma Heights
بارن|Baarn
بارناول|Barnaul
بارنتو|Barentu
بارنزلي|Barnsley
بارنستابل|Barnstable
باري|Bari
باري|Barrie
باريس|Paris
باريش|Barysh
باريلوتشي|Bariloche
باريناس|Barinas
باريندريخت|Barendrecht
بارينغتون|Barrington
بازارجيك|Pazardzhik
بازل|Basel
بازل|Basel-City
بازل الريف|Basel-Landschaft
بازيليكاتا|Basilicate
باس-تير|Basse-Terre
باساخيس|Pasaia
باسادينا|Pasadena
باسانو دل غرابا|Bassano del Grappa
باساوري|Basauri
باستيا|Bastia
باستير|Basseterre
باسكاغولا|Pascagoula
باسكو|Pasco
باسو روبليس|Paso Robles
باسوم|Bassum
باسيفيك غروفي|Pacific Grove
باطوفة|Batifa
باطومي|Batumi
باغو باغو|Pago Pago
بافلو|Buffalo
بافلودار|Pavlodar
بافلوفسك|Pavlovsk
بافلوفو|Pavlovo
باكال|Bakal
باكاو|Bakau
باكسان|Baksan
باكستان|Pakistan
باكسي|Pakse
باكنانغ|Backnang
باكو|Baku
باكيي|Buckeye
بالا|Pala
بالارات|Ballarat
بالاسوفكا|Pallasovka
بالاشوف|Balashov
بالاشيكا|Balashikha
بالاكلافا|Balaklava
بالاكوفو|Balakovo
بالاو|Palau
بالتا|Balta
بالتيمور|Baltimore
بالدوين|Baldwin
بالدوين بارك|Baldwin Park
بالفيو|Bellevue
بالق أسير|Balıkesir
بالكارسي|Balcarce
بالم باي|Palm Bay
بالم بيتش غاردنز|Palm Beach Gardens
بالم ديسيرت|Palm Desert
بالم سبرنغز|Palm Springs
بالم سبرينغس|Palm Springs
بالم كوست|Palm Coast
بالما ديل ريو|Palma del Río
بالمديل|Palmdale
بالمر|Palmer
بالميتو باي|Palmetto Bay
بالنثيا|Palencia
بالو ألتو|Palo Alto
بالوال|Palwal
بالوين|Ballwin
باليزو|Palaiseau
باليزينو|Balezino
باليمبانج|Palembang
بالينغن|Balingen
باماكو|Bamako
بامبا|Pampa
بامبرغ|Bamberg
بانباري|Bunbury
بانتان|Pantin
بانتشكولا|Panchkula
بانتن|Banten
بانتياي مينتشي|Banteay Meanchey
بانجكا - بليتونج|Bangka–Belitung Islands
بانجور|Bangor
بانجول|Banjul
باندا آتشيه|Banda Aceh
بانداندو|Bandundu
باندونج|Bandung
بانسكا بيستريتسا|Banská Bystrica
بانشير|Panjshir
بانغور|Bangor
بانكوك|Bangkok
بانوفتس ناد بيبرافو|Bánovce nad Bebravou
بانيا لوكا|Banja Luka
بانينغ|Banning
باهرومب|Pahrump
باهيا بلانكا|Bahía Blanca
باواي|Poway
باوناتال|Baunatal
باوي|Bowie
باي|Bay
باي تاون|Baytown
باي سيتي|Bay
باي شوري|Bay Shore
باي-ماؤو|Baie-Mahault
بايامون|Bayamón
بايبورت|Bayburt
بايرويت|Bayreuth
بايسفايلر|Baesweiler
بايسون|Payson
بايكونور|Baikonur
بايلار دي لا هورادادا|Pilar de la Horadada
بايلين|Bailén
باين بلاف|Pine Bluff
باينسفيل|Painesville
باينكريست|Pinecrest
باينه|Peine
بايو|Bayeux
بايون|Bayonne
بايي دو لا لوار|Pays de la Loire
بباوليستا|Paulínia
بترسهاغن|Petershagen
بتروبافل|Petropavl
بتروبافلوفسك|Petropavlovsk-Kamchatskiy
بجاية|Béjaia
بجاية|Béjaïa
بجساراي|Begusarai
بحر الغزال|Barh el Gazel
بحر دار|Bahir Dar
بخارى|Bukhara
بدليس|Bitlis
براتسك|Bratsk
براتفيل|Prattville
براتو|Prato
براتيسلافا|Bratislava
برادفورد|Bradford
برادلي|Bradley
برادنتون|Bradenton
برازافيل|Brazzaville
برازيليا|Brasília
براغ|Prague
براقي|Baraki
براكنهايم|Brackenheim
برامبتون|Brampton
برامشه|Bramsche
برانتفورد|Brantford
براندنبورغ|Brandenburg
براندون|Brandon
براولي|Brawley
براونزفيل|Brownsville
براونشفايغ|Braunschweig
براونوود|Brownwood
برايا|Praia
برايتون|Brighton
بربادوس|Barbados
برباشة|Barbacha
بربانك|Burbank
بربرة|Berbera
بربشتر|Barbastro
برتشكو|Brčko
برتلسفيل|Bartlesville
برج الكيفان|Bordj el Kiffan
برج الهواريين|Alhaurín de la Torre
برج بوعريريج|Bordj Bou Arreridj
برج بوعريريج|Bordj Bou Arréridj
برجة|Berja
بردسكن|Bardaskan
بردع|Bǝrdǝ
برديوف|Bardejov
برزاسنيسز|Przasnysz
برست|Brest
برستون|Preston
برشلونة|Barcelona
برشيروف|Přerov
برعو|Burao
برغش|Burgos
برغكامن|Bergkamen
برغن|Bergen
برغنج|Birgunj
برغنويشتات|Bergneustadt
بركان|Berkane
برلنغتون|Burlington
برلين|Berlin
برلينغتون|Burlington
برمنغهام|Birmingham
برمودا|Bermuda
برمينغهام|Birmingham
برن|Bern
برنا|Pirna
برنبورغ|Bernburg
برنتسلاو|Prenzlau
برنو|Brno
برنيك|Pernik
برواي لا بويسير|Bruay-la-Buissière
بروتفينو|Protvino
بروج|Bruges
بروخزال|Bruchsal
بروخكوبل|Bruchköbel
برودفيو هايتس|Broadview Heights
برودي|Brody
بروسار|Brossard
بروسبيكت هايتس|Prospect Heights
بروستيوف|Prostějov
بروفاري|Brovary
بروفو|Provo
بروفيدنس|Providence
بروك بارك|Brook Park
بروكتون|Brockton
بروكسل|Brussels
بروكفيل|Brockville
بروكفيلد|Brookfield
بروكلين|Brooklyn
بروكلين بارك|Brooklyn Park
بروكلين سنتر|Brooklyn Center
بروكن أرو|Broken Arrow
بروكهافن|Brookhaven
بروكينغز|Brookings
بروليتارسك|Proletarsk
بروناي|Brunei
برونتي|Bronte
برونزويك|Brunswick
برونيتسي|Bronnitsy
بروين|Berwyn
بري|Brea
بريان|Bryan
بريتاني|Brittany
بريتسلاف|Břeclav
بريتشارد|Prichard
بريتن|Bretten
بريتوريا|Pretoria
بريجفيو|Bridgeview
بريدا|Breda
بريدة|Buraidah
بريدج تاون|Bridgetown
بريدجبورت|Bridgeport
بريري فيليج|Prairie Village
بريزبن|Brisbane
بريزرن|Prizren
بريسبريدج|Bracebridge
بريستول|Bristol
بريسدنس روكي ساينز بينيا|Presidencia Roque Sáenz Peña
بريسكوت|Prescott
بريسكوت فالي|Prescott Valley
بريشتينا|Pristina
بريشيا|Brescia
بريغنز|Bregenz
بريغهام سيتي|Brigham
بريفولجسك|Privolzhsk
بريفيدزا|Prievidza
بريكة|Barika
بريلون|Brilon
بريمرفورده|Bremervörde
بريمن|Bremen
بريمورسكو-أختارسك|Primorsko-Akhtarsk
بريميرتون|Bremerton
برينتري|Braintree
برينتوود|Brentwood
برينتووود|Brentwood
برينس ألبرت|Prince Albert
برينس جورج|Prince George
برينستون|Princeton
برينهام|Brenham
بريور ليك|Prior Lake
برييتس|Preetz
برکی برک|Baraki Barak
بسكرة|Biskra
بسكوف|Pskov
بشار|Béchar
بشري|Bcharré
بشيبرام|Příbram
بصرة|Basra
بطرسبرغ|Petersburg
بطليوس|Badajoz
بطمان|Batman
بعلبك|Baalbek
بعلبك - الهرمل|Baalbek-Hermel
بغداد|Baghdad
بغلان|Baghlan
بفاريا|Bavaria
بفافنهوفن أن در إلم|Pfaffenhofen an der Ilm
بفلوغرفيل|Pflugerville
بفورتسهايم|Pforzheim
بفونغسشتات|Pfungstadt
بقيق|Abqaiq
بكبسي|Poughkeepsie
بكسباخ|Bexbach
بكين|Beijing
بل غليد|Belle Glade
بلاتسبورغ|Plattsburgh
بلاتين|Palatine
بلاست|Plast
بلاسينتيا|Placentia
بلاسينثيا|Plasencia
بلاغوفيشتشينسك|Blagoveshchensk
بلاغويفغراد|Blagoevgrad
بلافتون|Bluffton
بلافسك|Plavsk
بلاكبول|Blackpool
بلاكسبرغ|Blacksburg
بلاكهيث|Blackheath
بلانت سيتي|Plant
بلانتاير|Blantyre
بلانتيشن|Plantation
بلانكنبورغ|Blankenburg
بلانو|Plano
بلاوين|Plauen
بلايث|Blythe
بلاينفيلد|Plainfield
بلباو|Bilbao
بلبيس|Bilbeis
بلتنبرغ|Plettenberg
بلجيكا|Belgium
بلخ|Balkh
بلد|Balad
بلد الوليد|Valladolid
بلد وين|Beledweyne
بلدة ويست بلومفيلد|West Bloomfield
بلرم|Palermo
بلزن|Pilsen
بلغاريا|Bulgaria
بلغراد|Belgrade
بلفاست|Belfast
بلفن|Pleven
بلفور|Belfort
بلفيل|Belleville
بلقان|Balkan
بلموبان|Belmopan
بلنسية|Valencia
بلهام|Pelham
بلو أيلاند|Blue Island
بلو سبرينغز|Blue Springs
بلوا|Blois
بلواما|Pulwama
بلودير سيتي|Boulder
بلوفديف|Plovdiv
بلومفونتين|Bloemfontein
بلومنجتون|Bloomington
بلومنغتون|Bloomington
بلوميناو|Blumenau
بلومينغديل|Bloomingdale
بلوود|Bellwood
بلويت|Beloit
بليز|Belize
بليزانت غروف|Pleasant Grove
بليزكاستل|Blieskastel
بليسانتون|Pleasanton
بليموث|Plymouth
بلينفيو|Plainview
بم|Bam
بن عروس|Ben Arous
بنادر|Banaadir
بنبروك|Benbrook
بنبلونة|Pamplona
بنتزبرغ|Penzberg
بنتون|Benton
بنتونفيل|Bentonville
بنجاب|Punjab
بنجكنت|Panjakent
بنجكولو|Bengkulu
بندر سري بكاوان|Bandar Seri Begawan
بندر عباس|Bandar Abbas
بندورف|Bendorf
بنزرت|Banzart
بنزرت|Bizerte
بنسنفيل|Bensenville
بنسهايم|Bensheim
بنسيلفانيا|Pennsylvania
بنش|Binnish
بنغازي|Banghāzī
بنغازي|Benghazi
بنغال الغربية|State of West Bengal
بنغالور|Bengaluru
بنغلاديش|Bangladesh
بنغيلا|Benguela
بنقور|Bongor
بنما|Panama
بنما سيتي|Panama
بنها|Banhā
بنو قاسم|Benicassim
بنوم بنه|Phnom Penh
بني سهيلا|Banī Suhaylā
بني سويف|Banī Suwayf
بني سويف|Beni Suweif
بني صاف|Beni Saf
بني عمران|Beni Amrane
بني مزار|Banī Mazār
بني ملال|Beni Mellal
بني نعيم|Banī Na‘īm
بني ياس|Bani Yas
بنيدورم|Benidorm
بنيسيا|Benicia
بنين|Benin
بهار|Bihar
بهلاء|Bahlā’
بواتييه|Poitiers
بواديلا ديل مونتي|Boadilla del Monte
بواكي|Bouaké
بوانت-آه-بيتر|Pointe-à-Pitre
بوبارد|Boppard
بوبال|Bhopal
بوبروف|Bobrov
بوبلينغين|Böblingen
بوبوديولاسو|Bobo-Dioulasso
بوبينغن|Bobingen
بوبيني|Bobigny
بوتان|Bhutan
بوتسباخ|Butzbach
بوتسك|Płock
بوتسن|Bautzen
بوتسوانا|Botswana
بوتكيت|Pawtucket
بوتلينغن|Püttlingen
بوتوسي|Potosí
بوتي|Butte
بوثا-بوث|Butha-Buthe
بوثيل|Bothell
بوجومبورا|Bujumbura
بوخارا|Pokhara
بوخارست|Bucharest
بوخفيستنيفو|Pokhvistnevo
بوخن|Buchen in Odenwald
بوخهولتس إن در نوردهايده|Buchholz in der Nordheide
بوخوف|Púchov
بوخوم|Bochum
بودابست|Budapest
بودروم|Bodrum
بودغوريتسا|Podgorica
بودو|Bodø
بودواو|Boudouaou
بودوتشيري|Puducherry
بودينغن|Büdingen
بور|Bor
بور سعيد|Port Said
بور لويس|Port Louis
بوراينا|Burriana
بوربندر|Porbandar
بورت أرثر|Port Arthur
بورت ألبيرني|Port Alberni
بورت أنجلوس|Port Angeles
بورت أو برانس|Port-au-Prince
بورت أوف سبين|Port of Spain
بورت إليزابيث|Port Elizabeth
بورت تشيستير|Port Chester
بورت جنتيل|Port-Gentil
بورت كوكويتلام|Port Coquitlam
بورت كولبورن|Port Colborne
بورت مودي|Port Moody
بورت مورسبي|Port Moresby
بورت هاركورت|Port Harcourt
بورت هورون|Port Huron
بورت هوينيمي|Port Hueneme
بورتاغ|Portage
بورتاليغري|Portalegre
بورتسموث|Portsmouth
بورتغاليتي|Portugalete
بورتلاند|Portland
بورتو|Porto
بورتو أليغري|Porto Alegre
بورتو سيجورو|Porto Seguro
بورتو فاليو|Porto Velho
بورتو نوفو|Porto-Novo
بورتوبرنسس|Puerto Princesa
بورتوريكو|Puerto Rico
بورتولانو|Puertollano
بورتيرفيل|Porterville
بورتيش|Portici
بورجيز|Bourges
بوردو|Bordeaux
بوردور|Burdur
بورسعيد|Port Said
بورشايد|Burscheid
بورصة|Bursa
بورغ أون بريس|Bourg-en-Bresse
بورغاس|Burgas
بورغنلاند|Burgenland
بورغوان-جاليو|Bourgoin-Jallieu
بورفو|Porvoo
بوركن|Borken
بوركينا فاسو|Burkina Faso
بورليسون|Burleson
بورلينغامي|Burlingame
بورلينغتون|Burlington
بورميراند|Purmerend
بورنا|Borna
بورنبي|Burnaby
بورنسفيل|Burnsville
بورنموث|Bournemouth
بورنه|Borne
بورنهايم|Bornheim
بورنيا|Purnia
بورودينو|Borodino
بوروس|Borås
بوروفيتشي|Borovichi
بوروندي|Burundi
بوري|Burē
بوري|Pori
بوريرام|Buriram
بوريسلاف|Boryslav
بوريسوغليبسك|Borisoglebsk
بورين|Burien
بوزاو|Buzau
بوزنان|Poznan
بوزولوك|Buzuluk
بوزويلو دي الاركون|Pozuelo de Alarcón
بوزيغا|Požega
بوزيمان|Bozeman
بوست فولز|Post Falls
بوستوجنا|Postojna
بوسطن|Boston
بوسلتون|Busselton
بوسوم|Bussum
بوسير سيتي|Bossier
بوشتشينو|Pushchino
بوشر|Bawshar
بوشكينو|Pushkino
بوشهر|Bushehr
بوصاصو|Bosaso
بوغني|Boghni
بوغوتا|Bogotá
بوغوتول|Bogotol
بوغورودسك|Bogorodsk
بوغوروديتسك|Bogoroditsk
بوغوروسلان|Buguruslan
بوغوفينيي|Bogovinje
بوفاجسكا بيستريتسا|Považská Bystrica
بوفالو|Buffalo
بوفالو غروف|Buffalo Grove
بوفتيا|Buftea
بوفورينو|Povorino
بوقادير|Boukadir
بوكا راتون|Boca Raton
بوكاتيلو|Pocatello
بوكروف|Pokrov
بوكستل|Boxtel
بوكستهوده|Buxtehude
بوكسيتوغورسك|Boksitogorsk
بوكوبا|Bukoba
بوكور|Bogor
بولا|Pula
بولتافا|Poltava
بولتن|Bolton
بولدر|Boulder
بولمان|Pullman
بولندا|Poland
بولهايم|Pulheim
بولهراد|Bolhrad
بولهيد سيتس|Bullhead
بولو|Bolu
بولوكوان|Polokwane
بولون-بيانكور|Boulogne-Billancourt
بولوني سور مير|Boulogne-sur-Mer
بولونيا|Bologna
بولى|Bolu
بوليا|Apulia
بوليغ بروك|Bolingbrook
بوليفيا|Bolivia
بولينغ غرين|Bowling Green
بولينيزيا الفرنسية|French Polynesia
بومبانو سيتي|Pompano Beach
بومرداس|Boumerdas
بومرداس|Boumerdes
بومونا|Pomona
بومونت|Beaumont
بون|Bonn
بون|Boone
بونتا ألتا|Punta Alta
بونتا ديلغادا|Ponta Delgada
بونتا غوردا|Punta Gorda
بونتياك|Pontiac
بونتياناك|Pontianak
بونتيفول|Bountiful
بونتيفيدرا|Pontevedra
بوندابيرج|Bundaberg
بوندي|Bondy
بونش|Pūnch
بونفيرادا|Ponferrada
بونكا سيتي|Ponca
بونه|Pune
بونيتا سبرنغز|Bonita Springs
بوهودوخيف|Bohodukhiv
بوهيانما|Ostrobothnia
بوهيانما الجنوبية|South Ostrobothnia
بوهيانما الشمالية|North Ostrobothnia
بوهيميا الوسطى|Central Bohemia
بويالوب|Puyallup
بويبلا|Puebla
بويبلو|Pueblo
بويرتو جواسيو|Puerto Iguazú
بويرتو دي لا كروث|Puerto de la Cruz
بويرتو ريال|Puerto Real
بويرتو فاراس|Puerto Varas
بويرتو لا كروز|Puerto Cruz
بويرتو مادرين|Puerto Madryn
بويسي|Boise
بوينا بارك|Buena Park
بوينت كلير|Pointe-Claire
بوينتون|Boynton Beach
بوينس آيرس|Buenos Aires
بوينسك|Buinsk
بيارتس|Biarritz
بيارل|Pearl
بياسيتشنو|Piaseczno
بيال|Biel/Bienne
بيانة|Baena
بياوي|Piauí
بيباي|Bibai
بيبو|Beppu
بيبودي|Peabody
بيت الفقيه|Bayt al Faqīh
بيت جالا|Bayt Jālā
بيت حنون|Bayt Ḩānūn
بيت لاهيا|Beit Lahia
بيت لحم|Bethlehem
بيت ميدوز|Pitt Meadows
بيتالوما|Petaluma
بيتالينغ جايا|Petaling Jaya
بيترماريتزبرغ|Pietermaritzburg
بيتروزوفودسك|Petrozavodsk
بيتروفسك|Petrovsk
بيتريتش|Petrich
بيتسبرغ|Pittsburg
بيتسبرغ|Pittsburgh
بيتسبورغ|Pittsburg
بيتسفيلد|Pittsfield
بيتش|Pécs
بيتشتري سيتي|Peachtree
بيتشورا|Pechora
بيتشي|Bečej
بيتوج|Ptuj
بيتوشكي|Petushki
بيتولا|Bitola
بيتي-بور|Petit-Bourg
بيتيربوروغ|Peterborough
بيتيرهوف|Petergof
بيتيغهايم-بيسينغن|Bietigheim-Bissingen
بيتيندورف|Bettendorf
بيثاني|Bethany
بيثون|Béthune
بيثيسدا|Bethesda
بيجي|Bayjī
بيجيتسك|Bezhetsk
بيخاتش|Bihać
بيدبورغ|Bedburg
بيدغوشتش|Bydgoszcz
بيدفورد|Bedford
بيدفورد|Biddeford
بيدوا|Baidoa
بيراتنغر|Biratnagar
بيرايوس|Piraeus
بيربينيا|Perpignan
بيرتون|Burton
بيرث|Perth
بيردسك|Berdsk
بيرديتشيف|Berdychiv
بيرريس|Perris
بيرسك|Birsk
بيرغامو|Bergamo
بيرفورالسك|Pervouralsk
بيركنما|Pirkanmaa
بيركيلي|Berkeley
بيرلاند|Pearland
بيرلينجتون|Burlington
بيرم|Perm
بيرم كراي|Perm
بيرمبالور|Perambalur
بيرميو|Bermeo
بيرنامبوكو|Pernambuco
بيرو|Peru
بيروبيجان|Birobidzhan
بيروت|Beirut
بيروت|Beyrouth
بيرودجا|Perugia
بيرون|Beroun
بيري|Perry
بيريا|Berea
بيريزنيكي|Berezniki
بيريسبورغ|Perrysburg
بيريهوفي|Berehove
بيزا|Pisa
بيزنسون|Besançon
بيزينوك|Pezinok
بيزييه|Béziers
بيسان|Bet Shean
بيساو|Bissau
بيستوفو|Pestovo
بيسك|Písek
بيسكارا|Pescara
بيسمارك|Bismarck
بيسمير|Bessemer
بيشاب بريغز|Bishopbriggs
بيشاور|Peshawar
بيشتري كورنرز|Peachtree Corners
بيشكك|Bishkek
بيشو|Bhisho
بيغ سبرينغ|Big Spring
بيفر دام|Beaver Dam
بيفركريك|Beavercreek
بيفرلي|Beverly
بيفرونغن|Beverungen
بيفيرتون|Beaverton
بيفيرفايك|Beverwijk
بيكار|Vícar
بيكاسي|Bekasi
بيكرسفيلد|Bakersfield
بيكرينغ|Pickering
بيكسبي|Bixby
بيكسكيل|Peekskill
بيكو ريفيرا|Pico Rivera
بيكوا|Piqua
بيكونسفيلد|Beaconsfield
بيكيرينغتون|Pickerington
بيكين|Bikin
بيكين|Pekin
بيل|Bell
بيل غاردينس|Bell Gardens
بيل فيل|Bell Ville
بيلا تسيركفا|Bila Tserkva
بيلا فيستا|Bella Vista
بيلار|Pilar
بيلاروس|Belarus
بيلايا كاليتفا|Belaya Kalitva
بيلاير|Bellaire
بيلتون|Belton
بيلستانت برايري|Pleasant Prairie
بيلغورود|Belgorod
بيلفلاوير|Bellflower
بيلفي|Belleville
بيلفيدير|Belvidere
بيلمونت|Belmont
بيله جك|Bilecik
بيلهورود دنيستروفسكيي|Bilhorod-Dnistrovskyi
بيلو هوريزونتي|Belo Horizonte
بيلوريتسك|Beloretsk
بيلوريتشينسك|Belorechensk
بيلوغورسك|Belogorsk
بيلوفار|Bjelovar
بيلوفو|Belovo
بيلوكسي|Biloxi
بيلوهيرسك|Bilohirsk
بيليبي|Belebey
بيليفيلد|Bielefeld
بيليفيو|Bellevue
بيليم|Belém
بيليمينا|Ballymena
بيلينغام|Bellingham
بيمبروك باينز|Pembroke Pines
بينالمادينا|Benalmádena
بينبريج آيلاند|Bainbridge Island
بينتولو|Bintulu
بينتيكتون|Penticton
بينجوين|Baynjiwayn
بيند|Bend
بيندر|Tighina
بيندلينتون|Pendleton
بينزا|Penza
بينساكولا|Pensacola
بينغامتون|Binghamton
بينغن آن در راين|Bingen am Rhein
بينكل|Bingöl
بينهبرغ|Pinneberg
بينهورست|Pinehurst
بينولي|Pinole
بينيشوف|Benešov
بينيلاس بارك|Pinellas Park
بيه فيليج|Bay Village
بيه لينا|Bijeljina
بيورشتات|Bürstadt
بيوريا|Peoria
بيوكهبورغ|Bückeburg
بيول|Bühl
بيومونت|Beaumont
بيونغيانغ|Pyongyang
بييشتاني|Piešťany
بييلو بوليي|Bijelo Polje
بييمونتي|Piedmont
بیرانشهر|Piranshahr
تاباسكو|Tabasco
تابور|Tábor
تاتا|Tata
تاتارسك|Tatarsk
تاته ياما|Tateyama
تاتيباياشي|Tatebayashi
تاجيمي غيفو|Tajimi
تارا|Tara
تاراكان|Tarakan
تارانتو|Taranto
تارانكون|Tarancón
تاربون سبرينغز|Tarpon Springs
تارتغال|Tartagal
تارغوفيشته|Targovishte
تاركو-سال|Tarko-Sale
تارودانت|Taroudant
تازة|Taza
تاغانروغ|Taganrog
تاغاوا|Tagawa
تافاريس|Tavares
تافدا|Tavda
تاكارازوكا|Takarazuka
تاكاساكي|Takasaki
تاكاماتسو|Takamatsu
تاكاهاشي|Takahashi
تاكاهاغي|Takahagi
تاكاوكا|Takaoka
تاكاياما|Takayama
تاكلوبان|Tacloban
تاكنا|Tacna
تاكواريتينغا|Taquaritinga
تاكورونتي|Tacoronte
تاكوما|Tacoma
تاكوما بارك|Takoma Park
تاكيهارا|Takehara
تالاديغا|Talladega
تالاهاسي|Tallahassee
تالديكورغان|Taldykorgan
تالقان|Taloqan
تالكا|Talca
تالكاهوانو|Talcahuano
تاليتسا|Talitsa
تالين|Tallinn
تاما|Tama
تاماراك|Tamarac
تامانا|Tamana
تامانو|Tamano
تامبا|Tampa
تامبوف|Tambov
تامبيري|Tampere
تامبيكو|Tampico
تامنراست|Tamanghasset
تامورث|Tamworth
تاميل نادو|Tamil Nadu
تانابا|Tanabe
تانجونغ|Tanjung Pinang
تانديل|Tandil
تاني|Thāne
تاهارا|Tahara
تاهليكوا|Tahlequah
تاونسفيل|Townsville
تاونوسشتاين|Taunusstein
تاي شانغ|Taichung
تاي يوان|Taiyuan
تايبيه|Taipei
تايشان|Taishan
تايلاند|Thailand
تايلر|Tyler
تايلور|Taylor
تايلورزفيل|Taylorsville
تاينان|Tainan
تايوان|Taiwan
تبريز|Tabriz
تبسة|Tébessa
تبليتسه|Teplice
تبليسي|Tbilisi
تبوك|Tabuk
تجرة|Tadjoura
تجرة|Tadjourah
تدمر|Palmyra
تراساي|Tracy
ترافيرس سيتي|Traverse
تراوتدل|Troutdale
تراونرويت|Traunreut
تراونشتاين|Traunstein
ترايبورا|State of Tripura
ترتنوف|Trutnov
ترجو جيو|Târgu Jiu
ترزبينيا|Trzebinia
تركمانباشي|Türkmenbaşy
تركمانستان|Turkmenistan
تركيا|Turkey
ترلوك|Turlock
ترنافا|Trnava
ترنتون|Trenton
تروا|Troyes
تروا ريفيير|Trois-Rivières
تروبريدج|Trowbridge
تروتوود|Trotwood
ترورو|Truro
تروسفيل|Trussville
تروسينغن|Trossingen
تروكي|Truckee
ترولهاتن|Trollhättan
ترومسو|Tromsø
تروندهايم|Trondheim
تروي|Troy
ترويتسك|Troitsk
ترويسدورف|Troisdorf
تريبيشوف|Trebišov
ترير|Trier
تريس آرويوس|Tres Arroyos
تريس سانتوس|Tres Cantos
تريس لاغواس|Três Lagoas
تريليو|Trelew
ترينتو|Trento
ترينتون|Trenton
ترينكومالي|Trincomalee
ترينيداد وتوباغو|Trinidad and Tobago
تزنيت|Tiznit
تسایتز|Zeitz
تسليي|Celje
تسمسيلت|Tissemsilt
تسوبامي|Tsubame
تسوروغا|Tsuruga
تسوروكا|Tsuruoka
تسوياما|Tsuyama
تسيتاو|Zittau
تسيرندورف|Zirndorf
تشاباييفسك|Chapayevsk
تشابهار|Chabahar
تشاتانوغا|Chattanooga
تشاتشاك|Čačak
تشاتيسغار|Chhattisgarh
تشاد|Chad
تشارلستون|Charleston
تشارلوت|Charlotte
تشارلوت تاون|Charlottetown
تشاكوفيتش|Čakovec
تشامبلي|Chamblee
تشامبلين|Champlin
تشامبيغن|Champaign
تشاندلر|Chandler
تشانغتشون|Changchun
تشانغشا|Changsha
تشانغوون|Changwon
تشانهاسين|Chanhassen
تشايبيونا|Chipiona
تشبنهام|Chippenham
تشرنافودا|Cernavodă
تشرنيهيف|Chernihiv
تشستر|Chester
تشسكا|Chaska
تشنتشون|Chuncheon
تشنتو|Cento
تشنغتشو|Zhengzhou
تشنغجو|Chungju
تشنغدو|Chengdu
تشنهوانغداو|Qinhuangdao
تشوانتشو|Quanzhou
تشودوفو|Chudovo
تشورلو|Çorlu
تشوسوفوي|Chusovoy
تشوفاشيا|Chuvashia
تشولا فيستا|Chula Vista
تشونان|Cheonan
تشونغتشينغ|Chongqing
تشياباس|Chiapas
تشيبا|Chiba
تشيبوكساري|Cheboksary
تشيتاغونغ|Chittagong
تشيتشستر|Chichester
تشيتشيبو|Chichibu
تشيتوزي|Chitose
تشيخوف|Chekhov
تشيرنوغولوفكا|Chernogolovka
تشيريبوفيتس|Cherepovets
تشيريو|Chiryū
تشيسابيك|Chesapeake
تشيستر|Chester
تشيسترفيلد|Chesterfield
تشيستوخوفا|Częstochowa
تشيسكي تشين|Český Těšín
تشيشاير|Cheshire
تشيغاساكي|Chigasaki
تشيفيلكوي|Chivilcoy
تشيكابا|Tshikapa
تشيكاشا|Chickasha
تشيكلايو|Chiclayo
تشيكو|Chico
تشيلسي|Chelsea
تشيلمسفورد|Chelmsford
تشيلي|Chile
تشيليابنسك|Chelyabinsk
تشيناي|Chennai
تشينغداو|Qingdao
تشينو|Chino
تشيوفو|Qufu
تطاوين|Tataouine
تطوان|Tétouan
تعز|Taiz
تعز|Ta‘izz
تفير|Tver'
تقرت|Touggourt
تكانت|Tagant
تكريت|Tikrit
تكساس|Texas
تكساس سيتي|Texas
تكيرداغ|Tekirdağ
تل أبيب|Tel Aviv
تل رفعت|Tall Rif‘at
تل كلخ|Tallkalakh
تلا|Talā
تلبيسة|Tallbīsah
تلتو|Teltow
تلغته|Telgte
تلكيف|Tallkayf
تلمادغ|Tallmadge
تلمسان|Tlemcen
تمالوس|Tamalous
تمب|Tempe
تمبكتو|Timbuktu
تمبكتو|Tombouctou
تمبل|Temple
تمبل تراس|Temple Terrace
تمبلين|Templin
تمنراست|Tamanrasset
تميرتاو|Temirtau
تنجا|Tanga
تندوف|Tindouf
تنزانيا|Tanzania
توابسي|Tuapse
توالاتين|Tualatin
توبيز|Tubize
توبيلو|Tupelo
توبينغن|Tübingen
توتشيغي|Tochigi
توتلينغن|Tuttlingen
توتنهام|Tottenham
توتوري|Tottori
توتوري|Tottori-shi
توجدير|Togdheer
توجو|Togo
تودني|Taoudénit
تور|Tours
توربو|Valledupar
تورجاو|Torgau
تورجوك|Torzhok
توررانسي|Torrance
تورسونزاده|Tursunzoda
توركو|Turku
توركوينغ|Tourcoing
تورناي|Tournai
تورنهاوت|Turnhout
تورنيو|Tornio
تورون|Torun
تورونتو|Toronto
توريت|Torit
توريده|Toride
توريفايجا|Torrevieja
توريلافيجا|Torrelavega
توريمولينوس|Torremolinos
تورينجتون|Torrington
تورينسك|Turinsk
تورينو|Turin
توزر|Tawzar
توزر|Tozeur
توستين|Tustin
توسكالوسا|Tuscaloosa
توسكانا|Tuscany
توسنو|Tosno
توسو|Tosu
توسولا|Tuusula
توسون|Tucson
توشهافن|Tórshavn
توغانه|Tōgane
توفالو|Tuvalu
توقات|Tokat
توكانتينس|Tocantins
توكستلا غوتيريز|Tuxtla Gutiérrez
توكموك|Tokmok
توكوروزاوا|Tokorozawa
توكوموس|Tukums
توكونامه|Tokoname
توكويلا|Tukwila
توكي|Toki
توكيلو|Tokelau
تول|Toul
تولا|Tula
تولاري|Tulare
تولاهوما|Tullahoma
تولتشيا|Tulcea
تولوز|Toulouse
تولون|Toulon
تولون|Tulun
تولياتي|Tolyatti
توليدو|Toledo
تومار|Tomar
توماسفيل|Thomasville
توماكوماي|Tomakomai
تومسك|Tomsk
تومواتير|Tumwater
توميوكا|Tomioka
تونتون|Taunton
تونجلي|Tunceli
تونخا|Tunja
تونس|Tunis
تونس|Tunisia
تونسبيرغ|Tønsberg
تونغا|Tonga
تونو|Tōno
تونيسفورست|Tönisvorst
توومبا|Toowoomba
تويلي|Tooele
توين فولز|Twin Falls
توين مون|Tuen Mun
توينتينين بالمس|Twentynine Palms
توينسبورغ|Twinsburg
تويوتا|Toyota
تويوكا|Toyooka
تيارت|Tiaret
تيانجين|Tianjin
تيبازة|Tipasa
تيبازة|Tipaza
تيتوسفيل|Titusville
تيتوفو|Tetovo
تيخفين|Tikhvin
تيخوانا|Tijuana
تيخورتسك|Tikhoretsk
تير هوت|Terre Haute
تيراس|Terrace
تيراسبول|Tiraspol
تيرانا|Tirana
تيربون|Terrebonne
تيرس زمور|Tiris Zemmour
تيرمتين|Tirmitine
تيرني|Tenri
تيرنياوز|Tyrnyauz
تيروال|Teruel
تيرونلفلي|Tirunelveli
تيريسينا|Teresina
تيريل|Terrell
تيزي وزو|Tizi Ouzou
تيسينو|Canton Ticino
تيغارد|Tigard
تيغال|Tegal
تيغوسيغالبا|Tegucigalpa
تيفتون|Tifton
تيفين|Tiffin
تيكساركانا|Texarkana
تيكوفو|Teykovo
تيكومسه|Tecumseh
تيكيلا|Tequila
تيلانغانا|Telangana
تيلت|Tielt
تيلدي|Telde
تيمبل سيتي|Temple
تيمفو|Thimphu
تيمور الشرقية|Timor-Leste
تيميشوارا|Timișoara
تيميكولا|Temecula
تيميمون|Timimoun
تيمينز|Timmins
تيندا|Tynda
تينلي بارك|Tinley Park
تينيسي|Tennessee
تيوفيلو أوتوني|Teófilo Otoni
تيومين|Tyumen
ثابا-تسيكا|Thaba-Tseka
ثاندر باي|Thunder Bay
ثورة|Ath Thawrah
ثورنتون|Thornton
ثورولد|Thorold
ثوسند أوكس|Thousand Oaks
ثون|Thun
ثيثا|Cieza
ثيروفانانثابورام|Trivandrum
ثيوداد جوثمان|Ciudad Guzmán
ثيوداد ريال|Ciudad Real
جابورون|Gaborone
جاركند|Jharkhand
جازان|Jazan
جازان|Jizan
جاسبر|Jasper
جافنا|Jaffna
جاكارتا|Jakarta
جاكسون|Jackson
جاكسونفيل|Jacksonville
جاكسونفيل بيتش|Jacksonville Beach
جالاباجار|Galapagar
جالكعيو|Gaalkacyo
جالنا|Jālna
جامايكا|Jamaica
جامبي|Jambi
جامعة|Djamaa
جامو وكشمير|Jammu and Kashmir
جاناكالي|Çanakkale
جانقري|Çankırı
جاهجار|Jhajjar
جاو|Gao
جاوة الشرقية|East Java
جاوة الغربية|West Java
جاوة الوسطى|Central Java
جايبور|Jaipur
جاينسفيل|Janesville
جباليا|Jabalia
جبت بكة|Civitavecchia
جبل طارق|Gibraltar
جبل لبنان|Mont-Liban
جبلبور|Jabalpur
جبلة|Jablah
جبيل|Byblos
جد حفص|Jidd Ḩafş
جدة|Jeddah
جديار ناد سازافو|Žďár nad Sázavou
جديتا|Judita
جرابلس|Jarābulus
جرجا|Jirja
جرجيس|Zarzis
جرش|Jerash
جزر آلاند|Åland Islands
جزر أندمان ونيكوبار|Andaman and Nicobar Islands
جزر البهاما|Bahamas
جزر الكناري|Canary Islands
جزر المارتينيك|Martinique
جزر الملديف|Maldives
جزر الولايات المتحدة النائية|U.S. Outlying Islands
جزر بيتكيرن|Pitcairn Islands
جزر توركس وكايكوس|Turks and Caicos Islands
جزر سليمان|Solomon Islands
جزر فارو|Faroe Islands
جزر فوكلاند|Falkland Islands
جزر فيرجن البريطانية|British Virgin Islands
جزر فيرجن التابعة للولايات المتحدة|U.S. Virgin Islands
جزر كايمان|Cayman Islands
جزر كوك|Cook Islands
جزر كوكوس|Cocos Islands
جزر مارشال|Marshall Islands
جزر ماريانا الشمالية|Northern Mariana Islands
جزر والس وفوتونا|Wallis and Futuna
جزيرة الأمير إدوارد|Prince Edward Island
جزيرة بوفيه|Bouvet Island
جزيرة بيز|Bais
جزيرة بيكر|Baker Island
جزيرة شقر|Alzira
جزيرة كريسماس|Christmas Island
جزيرة مان|Isle of Man
جزيرة نورفولك|Norfolk Island
جزيرة هيرد وجزر ماكدونالد|Heard and McDonald Islands
جسر الشغور|Jisr ash Shughūr
جفرسون سيتي|Jefferson
جلازوف|Glazov
جلال آباد|Jalalabad
جلجدود|Galguduud
جلونا غورا|Zielona Góra
جمال|Djemmal
جمشيدبور|Jamshedpur
جندوبة|Jendouba
جندوبة|Jundūbah
جنكس|Jenks
جنكشن سيتي|Junction
جنوب أوغدن|South Ogden
جنوب افريقيا|South Africa
جنوب السرة|Janūb as Surrah
جنوب السودان|South Sudan
جنوب بوهيميا|Jihočeský kraj
جنوب دارفور|Southern Darfur
جنوب سيناء|South Sinai
جنوب كردفان|Southern Kordofan
جنوب مورافيا|South Moravian
جنوة|Genoa
جنيف|Geneva
جنين|Jenin
جهينة|Juhaynah
جواتيمالا|Guatemala
جوادر|Gwadar
جواهاتي|Guwahati
جواو بيسوا|João Pessoa
جوبا|Juba
جوبا الوسطى|Gedo
جوبلن|Joplin
جودبور|Jodhpur
جورا|Jura
جورج تاون|George Town
جورج توغن|Georgetown
جورج تون|George Town
جورجاون|Gurgaon
جورجتاون|Georgetown
جورجيا|Georgia
جورجيا الجنوبية وجزر ساندويتش الجنوبية|South Georgia and the South Sandwich Islands
جوردن الجنوبية|South Jordan
جوروم|Çorum
جوس|Jos
جوفتي فودي|Zhovti Vody
جونجو|Jeonju
جوندياي|Jundiaí
جونز كريك|Johns Creek
جونزبورو|Jonesboro
جونستاون|Johnstown
جونستون|Johnston
جونسون سيتي|Johnson
جونفور|Jaunpur
جونو|Juneau
جونيه|Jounieh
جوهانسبرغ|Johannesburg
جوهر|Johor
جوهر بهرو|Johor Bahru
جوول|Goole
جويتسو|Jōetsu
جيان|Jaén
جيبوتي|Djibouti
جيتشيد|Gateshead
جيتومير|Zhytomyr
جيتي|Jette
جيجل|Jijel
جيجو|Jeju
جيرالدتون|Geraldton
جيرسي|Jersey
جيرسي سيتي|Jersey
جيرمانتاون|Germantown
جيرود|Jayrūd
جيزك|Jizzakh
جيسايني|Gisenyi
جيشوف|Rzeszów
جيشي|Jixi
جيفرسونفيلي|Jeffersonville
جيكاببيلس|Jēkabpils
جيلغافا|Jelgava
جيليت|Gillette
جيلينا|Žilina
جيمز تاون|Jamestown
جيمس تاون|Jamestown
جيمستاون|Jamestown
جينان|Jinan
جينرال بيكو|General Pico
جينهوا|Jinhua
جيهان|Ceyhan
حائل|Ha'il
حاسي مسعود|Hassi Messaoud
حبوش|Habboûch
حجة|Ḩajjah
حجر لميس|Hadjer-Lamis
حديثة|Ḩadīthah
حضرموت|Muhafazat Hadramaout
حفر الباطن|Hafar Al-Batin
حلب|Aleppo
حلبجة|Halabja
حلحول|Ḩalḩūl
حلفايا|Ḩalfāyā
حلق الوادي|La Goulette
حلوان|Helwan
حماة|Hama
حمام أبو حجر|Hammam Bou Hadjar
حمام الأنف|Hammam-Lif
حمد|Madīnat Ḩamad
حمص|Homs
حنزوان|Anjouan
حورة|H̱ura
حولون|Holon
حولي|Hawalli
حولي|Ḩawallī
حومة السوق|Houmt El Souk
حيدر آباد|Hyderābād
حيران|Hiiraan
حيفا|Haifa
حیدر آباد|Hyderabad
خاباروفسك|Khabarovsk
خاديجينسك|Khadyzhensk
خارابالي|Kharabali
خاركوف|Kharkiv
خاشماز|Xaçmaz
خامام|Khammam
خان شيخون|Khan Shaykhun
خانتي-مانسييسك|Khanty-Mansiysk
خانكندي|Khankendi
خاوتينغ|Gauteng
خب|Cheb
خراسان رضوي|Razavi Khorasan
خرطوم|Khartoum
خروديم|Chrudim
خريبكة|Khouribga
خصب|Khasab
خطاي|Hatay
خفي|Hefei
خليج هيرفي|Hervey Bay
خليفة أ|Khalifah A
خميس مشيط|Khamis Mushait
خميس مليانة|Khemis Miliana
خنشلة|Khenchela
خنيفرة|Khenifra
خوجوف|Chorzów
خور|Chur
خور فكان|Khor'fakkan
خورلا|Goirle
خوريكوم|Gorinchem
خوزستان|Khuzestan
خولنا|Khulna
خوماس|Khomas
خوموتوف|Chomutov
خوميا|Jumilla
خيتافي|Getafe
خيخون|Gijón
خيرتراودنبيرخ|Geertruidenberg
خيرسون|Kherson
خيلدرمالسن|Geldermalsen
خيمكي|Khimki
خيميرت|Gemert
خيوة|Khiva
داباونق|Dapaong
داتلن|Datteln
داجنهام|Dagenham
داخاو|Dachau
داخلت نواذيبو|Dakhlet Nouadhibou
دار السلام|Dar es Salaam
دار كليب|Dār Kulayb
داربهانجا|Darbhanga
دارلينغتون|Darlington
دارمشتات|Darmstadt
داروين|Darwin
داريا|Dārayyā
دارين|Darien
دازايفو|Dazaifu
داغستان|Dagestan
دافاو|Davao
دافليكانوفو|Davlekanovo
دافنبورت|Davenport
دافيس|Davis
داكار|Dakar
داكوتا الجنوبية|South Dakota
داكوتا الشمالية|North Dakota
دالارنا|Dalarna
دالاس|Dallas
دالتون|Dalton
دالي سيتي|Daly
داليان|Dalian
دالية الكرمل|Daliyat al Karmel
دامة|Damme
دانا بوينت|Dana Point
دانبري|Danbury
داندونغ|Dandong
دانفرز|Danvers
دانفيل|Danville
دانكنفيل|Duncanville
دانكوف|Dankov
دانيا بيتش|Dania Beach
دانيلوف|Danilov
داوغافبيلس|Daugavpils
داوني|Downey
دايتونا بيتش|Daytona Beach
داير|Dyer
دبا الفجيرة|Dibba Al-Fujairah
دبرتسن|Debrecen
دبلن|Dublin
دبي|Dubai
دخيل|Dikhil
درابر|Draper
دراس|Durrës
دراكوت|Dracut
درانسي|Drancy
دربند|Derbent
درعا|Daraa
درعا|Dar‘ā
درم|Durham
درنة|Darnah
درنشتاينفورت|Drensteinfurt
دره شهر|Darreh Shahr
دروبيتا تورنو سيفيرين|Drobeta-Turnu Severin
درومونفيل|Drummondville
دريسدن|Dresden
دزيارجينسك|Dzyarzhynsk
دزيرجينسك|Dzerzhinsk
دسوق|Disūq
دشنا|Dishnā
دغندورف|Deggendorf
دكا|Dhaka
دكرنس|Dikirnis
دلبروك|Delbrück
دلتونا|Deltona
دلراي بيتش|Delray Beach
دلس|Dellys
دلهي|Delhi
دلهي الجديدة|New Delhi
دليتسش|Delitzsch
دمبارتون|Dumbarton
دمشق|Damascus
دمفرلين|Dunfermline
دمنهور|Damanhur
دمياط|Damietta
دميتروف|Dmitrov
دنباد|Dhanbad
دندي|Dundee
دنفر|Denver
دنكان|Duncan
دنوودي|Dunwoody
دنيبرو|Dnipro
دنيزلي|Denizli
دنيسون|Denison
دهوك|Duhok
دهک|Duhok
دوارتي|Duarte
دوالا|Douala
دواي|Douai
دوبا|Doba
دوبريتش|Dobrich
دوبلين|Dublin
دوبنا|Dubna
دوبنو|Dubno
دوبنيتسا ناد فاهوم|Dubnica nad Váhom
دوبوفكا|Dubovka
دوثان|Dothan
دودج سيتي|Dodge
دودرشتات|Duderstadt
دودوما|Dodoma
دودينكا|Dudinka
دورا|Dūrā
دورادوس|Dourados
دورال|Doral
دورانغو|Durango
دورتموند|Dortmund
دورج|Durg
دورستن|Dorsten
دورماغن|Dormagen
دورنبيرن|Dornbirn
دورهام|Durham
دوسلدورف|Düsseldorf
دوغار|Deoghar
دوغلاس|Douglas
دوغلاسفيل|Douglasville
دوفر|Dover
دوق دي كاكسياس|Duque de Caxias
دوكسبوري|Duxbury
دولني كوبين|Dolný Kubín
دولوث|Duluth
دولينا|Dolyna
دوماس|Dumas
دومكا|Dumka
دوموديدوفو|Domodedovo
دومينيكا|Dominica
دون بينايتو|Don Benito
دون توركواتو|Don Torcuato
دوناوشينغن|Donaueschingen
دوناوفورت|Donauwörth
دونايفتسي|Dunayivtsi
دونجن|Dongen
دونستابل|Dunstable
دونغقوان|Dongguan
دونكاستر|Doncaster
دونكيرك|Dunkirk
دونهوانغ|Dunhuang
دونيتسك|Donetsk
دونيسكا ستريدا|Dunajská Streda
دويرة|Douéra
دويسبورغ|Duisburg
دي بير|De Pere
دي سوتو|DeSoto
دي موين|Des Moines
ديار بكر|Diyarbakır
ديالى|Diyala
دياموند بار|Diamond Bar
ديبار|Debar
ديباري|DeBary
ديبروجاره|Dibrugarh
ديبهولتس|Diepholz
ديبورغ|Dieburg
ديبيو|Depew
ديترويت|Detroit
ديتزينجين|Ditzingen
ديتسنباخ|Dietzenbach
ديتشين|Děčín
ديجون|Dijon
ديدام|Dedham
ديدوفسك|Dedovsk
دير البلح|Deir el-Balah
دير الزور|Dayr az Zawr
دير الزور|Deir ez-Zor
دير بارك|Deer Park
دير حافر|Dayr Ḩāfir
دير مواس|Dayr Mawās
ديرب نجم|Diyarb Najm
ديربان|Durban
ديربورن|Dearborn
ديربورن هايتس|Dearborn Heights
ديربي|Derby
ديرة داوا|Dire Dawa
ديرفيلد|Deerfield
ديرفيلد بيتش|Deerfield Beach
ديرهاتشي|Derhachi
ديروط|Dayrūţ
ديري|Derry
ديري|Londonderry
ديس بلينس|Des Plaines
ديس موينس|DesMoines
ديساو|Dessau
ديستريتو فيديرال|Federal
ديسنوغورسك|Desnogorsk
ديسيرت هوت سبرينغس|Desert Hot Springs
ديسين-شاربيو|Décines-Charpieu
ديغو|Daegu
ديفا|Deva
ديفا|Diffa
ديفاينس|Defiance
ديفنوغورسك|Divnogorsk
ديفني|Daphne
ديفي|Davie
ديكاتور|Decatur
ديكادور|Decatur
ديكالب|DeKalb
ديكسون|Dixon
ديكينسون|Dickinson
ديل ريو|Del Rio
ديل سيتي|Del
ديلاند|DeLand
ديلانو|Delano
ديلاوير|Delaware
ديلتا|Delta
ديلنبورغ|Dillenburg
ديلي|Dili
ديلينغن أن در دوناو|Dillingen an der Donau
ديمونا|Dimona
ديميتروف|Myrnohrad
ديميتروفغراد|Dimitrovgrad
ديمين|Diemen
دينتون|Denton
دينسلاكن|Dinslaken
دينغولفينغ|Dingolfing
دينوبا|Dinuba
ديورانت|Durant
دييب|Dieppe
دييرسبورغ|Dyersburg
ذا داليس|The Dalles
ذا كولوني|The Colony
ذا وودلاندز|The Woodlands
ذراما|Drama
ذمار|Dhamār
ذي قار|Dhi Qar
رآهي|Raahe
رأس الخيمة|Ras al-Khaimah
رأس الخيمة|Raʼs al Khaymah
رأس الوادي|Râs el Oued
رابيد سيتي|Rapid
راتنابورا|Ratnapura
راتينو|Rathenow
راجبي|Rugby
راجستان|Rajasthan
راجوري|Rajaori
رادس|Radès
رادفورد|Radford
رادكليف|Radcliff
رادهبرغ|Radeberg
رادهبويل|Radebeul
رادهفورمفالد|Radevormwald
رادوجني|Raduzhny
رادولفتسل|Radolfzell
رادوم|Radom
رازغراد|Razgrad
راستات|Rastatt
راسكازوفو|Rasskazovo
راسلفيل|Russellville
راسيبورز|Racibórz
راسين|Racine
رافاييلا|Rafaela
رافنسبورغ|Ravensburg
رالي|Raleigh
رام الله|Ramallah
رامات هاشارون|Ramat HaSharon
رامسي|Ramsey
رامنسكوي|Ramenskoye
رانتشو بالوس فيرديس|Rancho Palos Verdes
رانتشو سانتا مارغاريتا|Rancho Santa Margarita
رانتشو كوردوفا|Rancho Cordova
رانتشو كوكامونغا|Rancho Cucamonga
رانتشو ميراج|Rancho Mirage
راندرس|Randers
راندولف|Randolph
رانس|Reims
رانشي|Ranchi
راولبندي|Rawalpindi
راوما|Rauma
راوند روكس|Round Rock
راوندوز|Ṟuwandiz
راياجسك|Ryazhsk
رايبانسك|Rybinsk
رايبور|Raipur
رايتشيخينسك|Raychikhinsk
رايجاره|Raigarh
رايسيو|Raisio
راينباخ|Rheinbach
راينبك|Reinbek
راينشتيتن|Rheinstetten
راينلند بالاتينات|Rhineland-Palatinate
راينه|Rheine
راينهايم|Reinheim
رباط|Rabat
ربك|Kūstī
ربك|Rabak
رتيشتشيفو|Rtishchevo
رجيف|Rzhev
رحيم يار خان|Rahim Yar Khan
رد دير|Red Deer
ردكار|Redcar
ردينغ|Redding
رشيد|Rosetta
رفح|Rafah
رفير|Revere
رقان|Reggane
رمات غان|Ramat Gan
رماغن|Remagen
رمبيك|Rumbek
رمشايد|Remscheid
رمينكو فيلتشا|Râmnicu Vâlcea
رندسبورغ|Rendsburg
رنز|Ronse
رنينغن|Renningen
رهط|Rahat
روان|Rouen
رواندا|Rwanda
روانوك|Roanoke
روبتسوفسك|Rubtsovsk
روبيدوكس|Rubidoux
روبيه|Roubaix
روتردام|Rotterdam
روتشستر|Rochester
روتشيستر|Rochester
روتفايل|Rottweil
روتلاند|Rutland
روتوروا|Rotorua
روجرز|Rogers
روجومبيروك|Ružomberok
رود آيلاند|Rhode Island
رودغاو|Rodgau
رودنيكي|Rodniki
رودولشتات|Rudolstadt
روزبيرغ|Roseburg
روزدلينا|Rozdilna
روزفيل|Roseville
روزنبرغ|Rosenberg
روزويل|Roswell
روساريو|Rosario
روستنبرغ|Rustenburg
روستوف|Rostov
روستوف-نا-دونو|Rostov-on-Don
روستوك|Rostock
روستون|Ruston
روسرات|Rösrath
روسلسهايم|Rüsselsheim am Main
روسه|Rousse
روسو|Roseau
روسيا|Russia
روسيماونت|Rosemount
روسيميد|Rosemead
روسيندال|Roosendaal
روصو|Rosso
روفانييمي|Rovaniemi
روفنو|Rivne
روك أيلاند|Rock Island
روكفورد|Rockford
روكفيل|Rockville
روكفيل سينتر|Rockville Centre
روكليدج|Rockledge
روكلين|Rocklin
روكوول|Rockwall
روكويتاس دي مار|Roquetas de Mar
روكي ريفير|Rocky River
روكي ماونت|Rocky Mount
رولا|Rolla
رولينج ميدوز|Rolling Meadows
روما|Rome
رومانيا|Romania
رومولوس|Romulus
روموي|Rumoi
رومي|Rome
رومينفيل|Romainville
روميوفيل|Romeoville
رونكونكوما|Ronkonkoma
روننبرغ|Ronnenberg
رونوك رابيدز|Roanoke Rapids
روهتاك|Rohtak
روهنيرت بارك|Rohnert Park
رووان نوراندا|Rouyn-Noranda
روي|Roy
روي-مالميزون|Rueil-Malmaison
رويال أوك|Royal Oak
رويال بالم بيتش|Royal Palm Beach
رويتلينغن|Reutlingen
روينيون|Réunion
ري|Rye
ريالتو|Rialto
ريبابلك|Republic
ريبنتينيي|Repentigny
ريبنيتس-دامغارتن|Ribnitz-Damgarten
ريبنيك|Rybnik
ريبوليت|Ripollet
ريبون|Ripon
ريتبرغ|Rietberg
ريتشاردسون|Richardson
ريتشفيلد|Richfield
ريتشلاند|Richland
ريتشموند|Richmond
ريتشموند هيل|Richmond Hill
ريتشوني|Riccione
ريثيمنو|Rethymno
ريجاينا|Regina
ريد وينغ|Red Wing
ريدة|Rhede
ريدجكريست|Ridgecrest
ريدجلاند|Ridgeland
ريدجو كالابريا|Reggio Calabria
ريدر|Ridder
ريدشتات|Riedstadt
ريدلاندس|Redlands
ريدلي|Reedley
ريدموند|Redmond
ريدوندو بيتش|Redondo Beach
ريدوود|Redwood
ريدينغ|Reading
ريزا|Riesa
ريزكني|Rēzekne
ريزه|Rize
ريسيستينسيا|Resistencia
ريسيفي|Recife
ريغا|Riga
ريغنسبورغ|Regensburg
ريف الفجيرة|Reef Al Fujairah
ريف دمشق|Rif-dimashq
ريفدا|Revda
ريفر فولز|River Falls
ريفرتون|Riverton
ريفرديل|Riverdale
ريفرسايد|Riverside
ريفري دو لوب|Rivière-du-Loup
ريفيرا|Rivera
ريفيربانك|Riverbank
ريفييرا بيتش|Riviera Beach
ريكيافيك|Reykjavik
ريموسكي|Rimouski
ريميني|Rimini
رين|Rennes
رينتلن|Rinteln
رينتون|Renton
رينفرو|Renfrew
رينكون دي لا فيكتوريا|Rincón de la Victoria
رينن|Rhenen
رينو|Reno
رينولدزبورغ|Reynoldsburg
ريهيماكي|Riihimäki
ريهين|Riehen
ريو برانكو|Rio Branco
ريو دي جانيرو|Rio de Janeiro
ريوبامبا|Riobamba
ريوتوف|Reutov
ريوغاساكي|Ryūgasaki
ريوم|Riom
زائير|Zaire
زاباروجيا|Zaporizhzhya
زابجه|Zabrze
زابرشيتش|Zaprešić
زاجان|Żagań
زادار|Zadar
زارشتيت|Sarstedt
زارلوييس|Saarlouis
زاريا|Zaria
زارينسك|Zarinsk
زافودوكوفسك|Zavodoukovsk
زالاو|Zalău
زالتسغيتر|Salzgitter
زالتسفيدل|Salzwedel
زالتسكوتن|Salzkotten
زالفلد|Saalfeld
زالنجي|Zalingei
زاما|Zama
زامبيا|Zambia
زامورا|Zamora
زانغجياجي|Zhangjiajie
زانغرهاوزن|Sangerhausen
زانكت آوغستين|Sankt Augustin
زانيسفيل|Zanesville
زاهدان|Zahedan
زايد|Zayed
زايست|Zeist
زاينسك|Zainsk
زاييتشار|Zaječar
زبيد|Zabīd
زحلة|Zahle
زرقاء|Zarqa
زرنج|Zaranj
زغرب|Zagreb
زغوان|Zaghouan
زغوان|Zaghwān
زفايندريخت|Zwijndrecht
زفتى|Zefta
زفوله|Zwolle
زفيريفو|Zverevo
زفينيغورود|Zvenigorod
زفينيهورودكا|Zvenihorodka
زكوبن|Zakopane
زلاتؤوست|Zlatoust
زلاتى مورافتسى|Zlaté Moravce
زليتن|Zliten
زنامينسك|Znamensk
زنجان|Zanjan
زنجبار|Zanzibar
زنفتنبيرغ|Senftenberg
زنويمو|Znojmo
زهوكو|Zhoukou
زوارة|Zuwarah
زوكة|Syke
زولتاو|Soltau
زولتسباخ|Sulzbach
زولتسباخ-روزنبرغ|Sulzbach-Rosenberg
زولوتشيف|Zolochiv
زولينغن|Solingen
زومردا|Sömmerda
زونتهوفن|Sonthofen
زوندرسهاوزن|Sondershausen
زوندرن|Sundern
زونغولداق|Zonguldak
زونهبرغ|Sonneberg
زوهاي|Zhuhai
زيبو|Zibo
زيجونج|Zigong
زيرنوغراد|Zernograd
زيزن|Seesen
زيغبورغ|Siegburg
زيلب|Selb
زيلتسه|Seelze
زيلم|Selm
زيلينغنشتات|Seligenstadt
زيلينودولسك|Zelenodolsk
زيلينوغرادسك|Zelenogradsk
زيلينوغورسك|Zelenogorsk
زيلينوكومسك|Zelenokumsk
زيما|Zima
زيمبابوي|Zimbabwe
زينتسيغ|Sinzig
زيندة|Sehnde
زيندر|Zinder
زيندلفينغن|Sindelfingen
زينغشور|Ziguinchor
زينغن|Singen
زينيا|Xenia
زينيتسا|Zenica
زيورخ|Zurich
زيوريخ|Zurich
زيون|Zion
سابانغ|Sabang
سابورو|Sapporo
سابولبا|Sapulpa
سات إيل|Sept-Îles
ساتسوماسينداي|Sendai
ساتشس|Sachse
ساتكا|Satka
ساتو ماري|Satu Mare
ساجيو|Saijō
سارابول|Sarapul
ساراتوغا|Saratoga
ساراتوغا سبرينغز|Saratoga Springs
ساراتوغا سبرينغس|Saratoga Springs
ساراتوف|Saratov
ساراسوتا|Sarasota
سارانسك|Saransk
ساربروكن|Saarbrücken
سارتروفيل|Sartrouville
سارتيل|Sartell
سارسيل|Sarcelles
سارلاند|Saarland
سارنيا|Sarnia
ساروف|Sarov
ساري|Sari
ساساري|Sassari
ساساندرا|Sassandra
ساساياما|Sasayama
ساسكاتشوان|Saskatchewan
ساسكاتون|Saskatoon
ساسوفو|Sasovo
ساسيبو|Sasebo
ساغا|Saga
ساغاي|Sagae
ساغيناو|Saginaw
ساغينيه|Saguenay
سافاغ|Savage
سافانا|Savannah
سافونلينا|Savonlinna
سافونوفو|Safonovo
ساكاتا|Sakata
ساكايميناتو|Sakaiminato
ساكرامنتو|Sacramento
ساكو|Saco
ساكو|Saku
ساكودو|Sakado
ساكورا|Sakura
ساكوراي|Sakurai
سالافات|Salavat
سالبيري دي فاليفيلد|Salaberry-de-Valleyfield
سالت ليك|Salt Lake
سالتا|Salta
سالتيو|Saltillo
سالخارد|Salekhard
سالزبورغ|Salzburg
سالزبوري|Salisbury
سالفورد|Salford
سالم|Salem
سالو|Salo
سالونيك|Thessaloniki
ساليرنو|Salerno
ساليسبري|Salisbury
سالينا|Salina
ساليناس|Salinas
سامارا|Samara
ساماريندا|Samarinda
ساماميش|Sammamish
سامراء|Samarra
سامسون|Samsun
ساموا|Samoa
ساموا الأمريكية|American Samoa
سان أدريان دي بيزوس|Sant Adrià de Besòs
سان أنجيلو|San Angelo
سان أنطونيو|San Antonio
سان أنطونيو أباد|Sant Antoni de Portmany
سان أوغوستن دي ديماروس|Saint-Augustin-de-Desmaures
سان إيسيدرو|San Isidro
سان بابلو|San Pablo
سان بارتليمي|Saint Barthélemy
سان باسيلي لي جراند|Saint-Basile-le-Grand
سان برونو دي مونترافلي|Saint-Bruno-de-Montarville
سان بنيتو|San Benito
سان بيتر بورت|St Peter Port
سان بيدرو|San-Pédro
سان بيدرو سولا|San Pedro Sula
سان بيير ومكويلون|Saint Pierre and Miquelon
سان جاسينتو|San Jacinto
سان جان سور ريشليو|Saint-Jean-sur-Richelieu
سان جوان كابيسترانو|San Juan Capistrano
سان جيروم|Saint-Jérôme
سان خوان|San Juan
سان خوسيه|San José
سان دونا دي بيافي|San Donà di Piave
سان دوني|Saint-Denis
سان ديماس|San Dimas
سان دييغو|San Diego
سان رافاييل|San Rafael
سان رامون|San Ramon
سان سباستيان|Donostia / San Sebastian
سان سباستيان دي لوس رييس|San Sebastián de los Reyes
سان سلفادور|San Salvador
سان سلفادور دي خوخوي|San Salvador de Jujuy
سان غابريل|San Gabriel
سان فرانسيسكو|San Francisco
سان فرناندو دي هيناريس|San Fernando de Henares
سان فرناندو ديل فالي دي كاتاماركا|San Fernando del Valle de Catamarca
سان فيرناندو|San Fernando
سان فيليو دي غيكسولس|Sant Feliu de Guíxols
سان كارلوس|San Carlos
سان كريستوبال|San Cristóbal
سان كلو|Saint-Cloud
سان كليمينتي|San Clemente
سان كونستانت|Saint-Constant
سان لاورينت دو فار|Saint-Laurent-du-Var
سان لوران دو ماروني|Saint-Laurent-du-Maroni
سان لورنزو دي ش الإسكوريال|El Escorial
سان لورينزو|San Lorenzo
سان لويس|San Luis
سان لويس أوبيسبو|San Luis Obispo
سان ليندرو|San Leandro
سان ماتيو|San Mateo
سان مارتان ديريس|Saint-Martin-d'Hères
سان مارتن|Saint Martin
سان مارتين|San Martín
سان مارتين دي لا فيغا|San Martín de la Vega
سان ماركوس|San Marcos
سان مارينو|San Marino
سان مارينو المدينة|San Marino
سان مالو|St-Malo
سان مور ديه فوسيه|Saint-Maur-des-Fossés
سان ميغيل دي توكومان|San Miguel de Tucumán
سان نيكولاس دي لوس آرويوس|San Nicolás de los Arroyos
سان هوزيه|San Jose
سانت ألبانز|St Albans
سانت ألبرت|St. Albert
سانت أوستاش|Saint-Eustache
سانت إتيان|Saint-Etienne
سانت باول|Saint Paul
سانت بريوك|Saint-Brieuc
سانت بطرسبرغ|Saint Petersburg
سانت تروند|Sint-Truiden
سانت توماس|St. Thomas
سانت جولي|Sainte-Julie
سانت جوليا دي لوريا|Sant Julià de Loria
سانت جونز|St. John's
سانت سير إكول|Saint-Cyr-l'École
سانت غالن|St. Gallen
سانت فنسنت وغرنادين|St Vincent and Grenadines
سانت كاثرين|Sainte-Catherine
سانت كاثرينز|St. Catharines
سانت كيتس ونيفيس|St Kitts and Nevis
سانت لوسيا|Saint Lucia
سانت لويس|Saint-Louis
سانت لويس|St Louis
سانت مارتن|Sint Maarten
سانت ماريز|St. Marys
سانت مايكل|Saint Michael
سانت هيلينا|St. Helena
سانتا آنا دي كورو|Coro
سانتا أنا|Santa Ana
سانتا إيلينا|Santa Elena
سانتا إيولاليا ديل ريو|Santa Eulària des Riu
سانتا باربارا|Santa Barbara
سانتا باولا|Santa Paula
سانتا بولا|Santa Pola
سانتا روسا|Santa Rosa
سانتا ف سبرينغس|Santa Fe Springs
سانتا فيه|Santa Fe
سانتا كروث دي تينيريفه|Santa Cruz de Tenerife
سانتا كروز|Santa Cruz
سانتا كلارا|Santa Clara
سانتا كلاريتا|Santa Clarita
سانتا ماريا|Santa Maria
سانتا ماريا كابوا فيتيري|Santa Maria Capua Vetere
سانتا مونيكا|Santa Monica
سانتاندير|Santander
سانتوس|Santos
سانتي|Santee
سانتياغو|Santiago
سانتياغو دي كوبا|Santiago de Cuba
سانتياغو دي كومبوستيلا|Santiago de Compostela
سانتياغو ديل استيرو|Santiago del Estero
سانتياغو متروبوليتان|Santiago Metropolitan
سانجر|Sanger
سانجو|Sanjō
سانداكان|Sandakan
ساندوسكي|Sandusky
ساندي سبرينغز|Sandy Springs
سانفورد|Sanford
سانو|Sano
سانيا|Sanya
سانيسايد|Sunnyside
سانيفال|Sunnyvale
ساهارسا|Saharsa
ساهوريتا|Sahuarita
ساو باولو|São Paulo
ساو تومي|São Tomé
ساو تومي وبرينسيبي|São Tomé and Príncipe
ساو كارلوس|São Carlos
ساو لويز|São Luís
ساوث إوكليد|South Euclid
ساوث برلنغتون|South Burlington
ساوث بند|South Bend
ساوث بورتلاند|South Portland
ساوث كينغستاون|South Kingstown
ساوث هولاند|South Holland
ساوثبريدج|Southbridge
ساوثغيت|Southgate
ساوثلايك|Southlake
ساوثهامبتون|Southampton
ساياما|Sayama
سايبرس|Cypress
سايبريس|Cypress
ساير|Sierre
سايلم|Salem
سايلوم سبرينغز|Siloam Springs
سايوكس فالز|Sioux Falls
سبارتانبرغ|Spartanburg
سباركس|Sparks
سبانيش تاون|Spanish Town
سبانيش فورك|Spanish Fork
سبت العلايا|Sabt Al Alaya
سبتة|Ceuta
سبروس غرووف|Spruce Grove
سبرينغ|Spring
سبرينغ فالي|Spring Valley
سبرينغبورو|Springboro
سبرينغدل|Springdale
سبرينغفيل|Springville
سبرينغفيلد|Springfield
سبزوار|Sabzawār
سبليت|Split
سبها|Sabha
سبها|Sabhā
سبوكان فالي|Spokane Valley
سبوكين|Spokane
سبوليتو|Spoleto
سبيخان|Subaykhān
ستارا زاغورا|Stara Zagora
ستارا لوبوفنا|Stará Ľubovňa
ستارتفورد|Stratford
ستارغارد زتسيسينسكي|Stargard
ستاركفيل|Starkville
ستارودوب|Starodub
ستافورد|Stafford
ستاكونتا|Satakunta
ستامفورد|Stamford
ستانتون|Stanton
ستراتفورد|Stratford-upon-Avon
ستراسبورغ|Strasbourg
سترة|Sitrah
سترتفورد|Stretford
سترليتاماك|Sterlitamak
سترلينغ|Sterling
ستروغا|Struga
سترونغسفيل|Strongsville
سترونينو|Strunino
ستريتسبورو|Streetsboro
ستشيلتيغهيم|Schiltigheim
ستنيي|Cetinje
ستو|Stow
ستوبافا|Stupava
ستوبنفيل|Steubenville
ستوبينو|Stupino
ستوك-أون-ترينت|Stoke-on-Trent
ستوكبريدج|Stockbridge
ستوكبورت|Stockport
ستوكتون|Stockton
ستوكهولم|Stockholm
ستونتون|Staunton
ستيبنوغورسك|Stepnogorsk
ستيرلينغ هايتس|Sterling Heights
ستيفنفيل|Stephenville
ستيلووتر|Stillwater
ستيوارت|Stuart
سجيناو|Saginaw
سحاب|Saḩāb
سحر|Saḩar
سخنين|Sakhnīn
سدي قاسم|Sidi Kacem
سراقب|Sarāqib
سراوق|Sarawak
سراييفو|Sarajevo
سرت|Sirte
سرت|Surt
سرتولوفو|Sertolovo
سردوبسك|Serdobsk
سرغومين|Sarreguemines
سرقسطة|Zaragoza
سرقوسة|Syracuse
سريدنورالسك|Sredneuralsk
سريلانكا|Sri Lanka
سرينغر|Srinagar
سسترورتسك|Sestroretsk
سسيس|Cēsis
سطات|Settat
سطيف|Sétif
سعرد|Siirt
سعيدة|Saida
سعيدة|Saïda
سعير|Sa‘īr
سغليد|Cegléd
سفاجا|Port Safaga
سفالبارد|Svalbard
سفالبارد وجان ماين|Svalbard and Jan Mayen
سفتلوغراد|Svetlograd
سفتوغورسك|Svetogorsk
سفرودفنسك|Severodvinsk
سفيرومورسك|Severomorsk
سفيزف|Sfizef
سقاريا|Sakarya
سقز|Saqqez
سقطرى|Soqatra
سكاربورو|Scarborough
سكرانتون|Scranton
سكسونيا|Saxony
سكسونيا أنهالت|Saxony-Anhalt
سكسونيا السفلى|Lower Saxony
سكنيكتادي|Schenectady
سكواميش|Squamish
سكوبين|Skopin
سكوتسديل|Scottsdale
سكوكي|Skokie
سكيرديل|Scarsdale
سكيكدة|Skikda
سلا|Salé
سلاتينا|Slatina
سلافغورود|Slavgorod
سلافونسكي برود|Slavonski Brod
سلامنكا|Salamanca
سلانتسي|Slantsy
سلانغور|Selangor
سلقين|Salqīn
سلما|Selma
سلمنقة|Salamanca
سلمية|Salamiyah
سلوفاكيا|Slovakia
سلوفنيسكه كونجيتسه|Slovenska Konjice
سلوفيانسك|Sloviansk
سلوفينيا|Slovenia
سلوفينيسكا بيستريسا|Slovenska Bistrica
سلوق|Qaryat Sulūq
سليانة|Siliana
سليانة|Silyānah
سليجو|Sligo
سليدل|Slidell
سليفن|Sliven
سليفورد|Sleaford
سمالوط|Samālūţ
سمتر|Sumter
سمرقند|Samarkand
سمنان|Semnan
سمنود|Samannūd
سمولينسك|Smolensk
سميثتاون|Smithtown
سميثفيلد|Smithfield
سميرنا|Smyrna
سميكاراكورسك|Semikarakorsk
سميليوكي|Semiluki
سن جرمن آن له|Saint-Germain-en-Laye
سناج|Sanaag
سنتر بوينت|Center Point
سنترال بوينت|Central Point
سنترال فولز|Central Falls
سنتراليا|Centralia
سنترفيل|Centerville
سنجة|Singa
سنجينسك|Snezhinsk
سندرلاند|Sunderland
سندسفال|Sundsvall
سنرايز مانور|Sunrise Manor
سنغافورة|Singapore
سنلاند بارك|Sunland Park
سنيلفيل|Snellville
سنينا|Snina
سهيل|Fuengirola
سو ساينت ماري|Sault Ste. Marie
سوا|Suwa
سواسون|Soissons
سوانزي|Swansea
سواني|Suwanee
سوبريور|Superior
سوبوت|Sopot
سوبينكا|Sobinka
سوتشافا|Suceava
سوث غيت|South Gate
سوجو|Suzhou
سوخينيتشي|Sukhinichi
سودرتاليا|Södertälje
سورابايا|Surabaya
سوراكارتا|Surakarta
سوربرايز|Surprise
سورتافالا|Sortavala
سورغوت|Surgut
سوروفيكينو|Surovikino
سوريا|Syria
سورينام|Suriname
سوزوكا|Suzuka
سوسانفيلي|Susanville
سوسة|Sousse
سوسة|Sūsah
سوست|Soest
سوسنغورسك|Sosnogorsk
سوسنوفوبورسك|Sosnovoborsk
سوفا|Suva
سوفتسك|Sovetsk
سوفولك|Suffolk
سوق أهراس|Souk Ahras
سوكري|Sucre
سوكول|Sokol
سوكولوف|Sokolov
سول|Sool
سولاوسي الجنوبية|South Sulawesi
سولاوسي الشمالية|North Sulawesi
سولاوسي الوسطى|Central Sulawesi
سولفر سبرينغز|Sulphur Springs
سولفور|Sulphur
سولكامسك|Solikamsk
سولنتشنوغورسك|Solnechnogorsk
سولون|Solon
سوليداد|Soledad
سوليهل|Solihull
سومطرة الجنوبية|South Sumatra
سومطرة الشمالية|North Sumatra
سومطرة غرب|West Sumatra
سومي|Sumy
سوناغاوا|Sunagawa
سونجخلا|Songkhla
سوهاج|Sohag
سووبسك|Słupsk
سووث إل مونتي|South El Monte
سووث باسادينا|South Pasadena
سووث سان فرانسيسكو|South San Francisco
سووث لاك تاهوي|South Lake Tahoe
سوون|Suwon-si
سويتو|Soweto
سويتواتر|Sweetwater
سويداد لينيال|Ciudad Lineal
سويس|Suez
سويسرا|Switzerland
سويفت كورنت|Swift Current
سويندون|Swindon
سياتل|Seattle
سيام ريب|Siem Reap
سيان|Sayyān
سيبو|Sibu
سيبيو|Sibiu
سيت|Sète
سيتاك|SeaTac
سيتروس هيايتس|Citrus Heights
سيتو|Seto
سيتوبال|Setúbal
سيد دنمارك|Region South Denmark
سيدار بارك|Cedar Park
سيدار رابيدز|Cedar Rapids
سيدار سيتي|Cedar
سيدار فولز|Cedar Falls
سيداليا|Sedalia
سيدني|Sidney
سيدني|Sydney
سيدى برانى|Sīdī Barānī
سيدي إفني|Sidi Ifni
سيدي بلعباس|Sidi Bel Abbes
سيدي بلعباس|Sidi Bel Abbès
سيدي بوزيد|Sidi Bouzid
سيدي بوزيد|Sīdī Bū Zayd
سيدي خالد|Sidi Khaled
سيدي سالم|Sīdī Sālim
سيراكيوز|Syracuse
سيراليون|Sierra Leone
سيرجان|Sīrjān
سيرجي|Cergy
سيرريتوس|Cerritos
سيرسي|Searcy
سيروف|Serov
سيريبون|Cirebon
سيريس|Ceres
سيريكوندا|Serrekunda
سيساك|Sisak
سيستاو|Sestao
سيسنوك|Cessnock
سيسيدي|Seaside
سيسيرو|Cicero
سيشل|Seychelles
سيغو|Ségou
سيغوفيل|Seagoville
سيغوين|Seguin
سيغيشوارا|Sighișoara
سيفاستوبول|Sevastopol
سيفتي هاربور|Safety Harbor
سيفرون|Sevran
سيفيرفيل|Sevierville
سيكاسو|Sikasso
سيكامور|Sycamore
سيكتيفكار|Syktyvkar
سيكشفهيرفار|Székesfehérvár
سيكوندي تاكورادي|Sekondi-Takoradi
سيكيم|State of Sikkim
سيل بيتش|Seal Beach
سيلا|Sila
سيلايا|Celaya
سيلبابي|Sélibaby
سيلفانيا|Sylvania
سيلكيبورج|Silkeborg
سيلما|Selma
سيلنيارفي|Siilinjärvi
سيلهت|Sylhet
سيلي|Celle
سيليستات|Sélestat
سيليسترا|Silistra
سيليفكى|Silifke
سيمارانج|Semarang
سيماي|Semey
سيمبسونفيل|Simpsonville
سيمفروبول|Simferopol
سيمور|Seymour
سيمي فالي|Simi Valley
سيمينول|Seminole
سين شو|Hsinchu
سينايوكي|Seinäjoki
سينة|Sīnah
سينت أوستاتيوس|Sint Eustatius
سينت دي|Saint-Dié
سينترا|Sintra
سينتينيال|Centennial
سينسهايم|Sinsheim
سينسيناتي|Cincinnati
سينفويغوس|Cienfuegos
سينوب|Sinop
سينيتسا|Senica
سيهات|Sayhāt
سيهيم - يوجينهايم|Seeheim-Jugenheim
سيواس|Sivas
سيوداد خواريز|Ciudad Juárez
سيوكس سيتي|Sioux
سيول|Seoul
سييرا فيستا|Sierra Vista
شا تين|Sha Tin
شاباتس|Šabac
شاتورا|Shatura
شاختاي|Shakhty
شادرينسك|Shadrinsk
شاراتا|Charata
شارلوت أمالي|Charlotte Amalie
شارلوتسفيل|Charlottesville
شارلوروا|Charleroi
شاريبوفو|Sharypovo
شاطبة|Xàtiva
شافتير|Shafter
شافهاوزن|Schaffhausen
شاكوبي|Shakopee
شاكير هايتس|Shaker Heights
شالي|Shali
شامبورغ|Schaumburg
شامبيري|Chambéry
شامبيني سور مارن|Champigny-sur-Marne
شانتو|Shantou
شانديغار|Chandigarh
شانغكيو|Shangqiu
شانغهاي|Shanghai
شاه عالم|Shah Alam
شاوكسينج|Shaoxing
شاوني|Shawnee
شاوينيغان|Shawinigan
شايان|Cheyenne
شبروكهوفل|Sprockhövel
شبرينغه|Springe
شبوة|Shabwah
شبيلي السفلى|Lower Shabeelle
شبين القناطر|Shibîn el-Qanâṭir
شبين الكوم|Shibīn al Kawm
شتاتالندورف|Stadtallendorf
شتاتلون|Stadtlohn
شتاتهاغن|Stadthagen
شتاده|Stade
شتارنبرغ|Starnberg
شتاسفورت|Staßfurt
شتايرمارك|Styria
شتاينفورت|Steinfurt
شتتين|Szczecin
شتراوسبرغ|Strausberg
شتريلن|Straelen
شتشيغري|Shchigry
شتندال|Stendal
شتوتغارت|Stuttgart
شتوكاخ|Stockach
شتولبرغ|Stolberg
شرامبرغ|Schramberg
شرق دارفور|Eastern Darfur
شرناق|Şırnak
شروبنهاوزن|Schrobenhausen
شريش|Jerez de la Frontera
شريفبورت|Shreveport
شفا عمرو|Shefa-'Amr
شفارتسنبرغ|Schwarzenberg
شفايبيش غموند|Schwäbisch Gmünd
شفاينفورت|Schweinfurt
شفتسينغن|Schwetzingen
شفشاون|Chefchaouen
شفيرته|Schwerte
شفيرين|Schwerin
شفيلد|Sheffield
شفينتوخوفيتسه|Świętochłowice
شقبان|Sacavém
شقوبية|Segovia
شكويديتس|Schkeuditz
شكي|Shaki
شلتنهام|Cheltenham
شلسفيغ هولشتاين|Schleswig-Holstein
شلوشترن|Schlüchtern
شلوقة|Sanlúcar de Barrameda
شمال الباطنة|Al Batinah North
شمال الشرقية|Ash Sharqiyah North
شمال سيناء|North Sinai
شمال ميامي بيتش|North Miami Beach
شمالنبرغ|Schmallenberg
شمالي|Northern Territory
شمدينلي|Şemdinli
شمكير|Şǝmkir
شنشي|Shaanxi
شنفردينغن|Schneverdingen
شنيانغ|Shenyang
شهرسبز|Shahrisabz
شوايا|Shuya
شوبارا|Shōbara
شوبرون|Sopron
شوبفهايم|Schopfheim
شوجر لاند|Sugar Land
شورتنز|Schortens
شورفيو|Shoreview
شورلين|Shoreline
شورندورف|Schorndorf
شوريهام|Shoreham-by-Sea
شولم|Schwelm
شومبيرك|Šumperk
شومرلايا|Shumerlya
شوميخا|Shumikha
شونهبك|Schönebeck
شوني|Shawnee
شيامن|Amoy
شياولياي|Šiauliai
شيباتا|Shibata
شيبوشي|Shibushi
شيبوكاوا|Shibukawa
شيبويجان|Sheboygan
شيبينيك|Šibenik
شيتاغونغ|Chittagong
شيجياتشوانغ|Shijiazhuang
شيخ مسكين|Shaykh Miskīn
شيراز|Shiraz
شيربروك|Sherbrooke
شيرتز|Schertz
شيرمان|Sherman
شيروود|Sherwood
شيروي|Shiroi
شيريدان|Sheridan
شيزوكا|Shizuoka
شيغا|Shiga
شيغوانتي|Chiguayante
شيفرشتات|Schifferstadt
شيكاغو|Chicago
شيكاغو هايتس|Chicago Heights
شيكوبي|Chicopee
شيلبي|Shelby
شيلبيفيل|Shelbyville
شيلتون|Shelton
شيلخوف|Shelekhov
شيلونغ|Shillong
شيمادا|Shimada
شيمانه|Shimane
شيمانوفسك|Shimanovsk
شيمبارا|Shimabara
شيمكنت|Shymkent
شيملا|Shimla
شيمودا|Shimoda
شيمونوسكي|Shimonoseki
شينزين|Shenzhen
شينغو|Shingū
شينغولا|Chingola
شينيانج|Xinyang
شينينغ|Xining
شيوجيري|Shiojiri
صارح|Sarh
صالح باي|Salah Bey
صباح السالم|Şabāḩ as Sālim
صبيا|Şabyā
صدوق|Seddouk
صربيا|Serbia
صربيا والجبل الأسود|Serbia and Montenegro
صرمان|Şurmān
صعدة|Şa‘dah
صعده|Sa'dah
صفاقس|Sfax
صفاقس|Şafāqis
صفد|Safed
صفوى|Şafwá
صقلية|Sicily
صلاح الدين|Salah ad Din
صلالة|Salalah
صن برايري|Sun Prairie
صنعاء|Sanaa
صني آيلز بيتش|Sunny Isles Beach
صوفيا|Sofia
صيدا|Sidon
صيلة|Asilah
ضبا|Duba
طاجكستان|Tajikistan
طانطان|Tan-Tan
طبرجل|Ţubarjal
طبرية|Teverya
طبس|Tabas
طرابزون|Trabzon
طرابلس|Tripoli
طراز|Taraz
طرسوس|Tarsus
طرش|Torrox
طرطوس|Tartous
طرطوس|Tartus
طرطوشة|Tortosa
طريف|Turaif
طريفا|Tarifa
طشقند|Tashkent
طفس|Ţafas
طلبيرة|Talavera de la Reina
طلخا|Ţalkhā
طليطلة|Toledo
طمرة|Tamra
طنجة|Tangier
طنطا|Tanta
طهران|Tehran
طهطا|Ţahţā
طوباس|Ţūbās
طوكر|Tokār
طوكيو|Tokyo
طولكرم|Tulkarm
طيبة الامام|Ţayyibat al Imām
ظفار|Dhofar
عبادان|Ābādān
عبسان الكبيرة|‘Abasān al Kabīrah
عتق|Ataq
عثمانية|Osmaniye
عجمان|Ajman
عدن|Aden
عرتا|Arta
عرعر|Arar
عرعرة|‘Ar‘ara
عرعرة|‘Ar‘ara BaNegev
عزابة|Azzaba
عزبة البرج|Ezbet el-Burg
عشق آباد|Ashgabat
عصب|Assab
عطبرة|Atbara
عفك|‘Afak
عقرة|Akre
عكا|Acre
عكار|Aakkâr
علي الغربي|‘Alī al Gharbī
علي صبيح|Ali Sabih
عمان|Amman
عمان|Oman
عمران|Omran
عنابة|Annaba
عنة الجديدة|‘Anah
عنة القديمة|‘Anat al Qadīmah
عنتاب|Gaziantep
عنجرة|‘Anjarah
عيسى|Madīnat ‘Īsá
عين أرنات|Aïn Arnat
عين الترك|’Aïn el Turk
عين الدفلى|Aïn Defla
عين العرب|‘Ayn al ‘Arab
عين بسام|Aïn Bessem
عين تموشنت|Aïn Temouchent
عين تموشنت|Aïn Témouchent
عين سمارة|Aïn Smara
عين صالح|In Salah
عين طاية|Aïn Taya
عين مران|’Aïn Merane
عين وسارة|Aïn Oussera
غابروفو|Gabrovo
غابرووو|Gabrovo
غات|Ghat
غات|Ghāt
غاتتشينا|Gatchina
غاتينو|Gatineau
غادسدن|Gadsden
غار الدماء|Ghardimaou
غاردان|Gardanne
غاردن سيتي|Garden
غاردنر|Gardner
غاردين سيتي|Garden
غاردين غروفي|Garden Grove
غاردينا|Gardena
غارشينغ باي مونشن|Garching
غارفيلد هايتس|Garfield Heights
غارلاند|Garland
غارميش-بارتنكيرشن|Garmisch-Partenkirchen
غارنر|Garner
غاروا|Garoua
غاروي|Garoowe
غاري|Gary
غاريسا|Garissa
غاستونيا|Gastonia
غاغارين|Gagarin
غاغناو|Gaggenau
غالاتس|Galati
غالاتين|Gallatin
غالت|Galt
غالفستون|Galveston
غالوب|Gallup
غالي|Galle
غاليتش|Galich
غاليسبورغ|Galesburg
غاليسيا|Galicia
غاماغوري|Gamagōri
غامبيا|The Gambia
غانا|Ghana
غاهانا|Gahanna
غايثرسبيرغ|Gaithersburg
غايزلينغن آن در اشتايغه|Geislingen an der Steige
غايلنكيرشن|Geilenkirchen
غب بروانس آلب كوت دازور|Gap
غتسفيل|Gatesville
غدانسك|Gdansk
غديرا|Gedera
غدينيا|Gdynia
غراتس|Graz
غراس|Grasse
غرافتون|Grafton
غراناديا دي أبونا|Granadilla de Abona
غرانبي|Granby
غرانتس باس|Grants Pass
غراند أيلاند|Grand Island
غراند إيسلاند|Grand Island
غراند براري|Grand Prairie
غراند براري|Grande Prairie
غراند جنكشن|Grand Junction
غراند فوركس|Grand Forks
غرانيت سيتي|Granite
غرايفسفالت|Greifswald
غرب دارفور|Western Darfur
غرب كردفان|West Kordofan
غرداية|Ghardaia
غرداية|Ghardaïa
غررردس كراس|Gerrards Cross
غرفنبرويش|Grevenbroich
غرناطة|Granada
غرنة|Kyrenia
غروبندن|Grisons
غروجونتس|Grudziądz
غرودنو|Hrodna
غروس-أومشتات|Groß-Umstadt
غروس-غيراو|Groß-Gerau
غروسنهاين|Großenhain
غروف سيتي|Grove
غروناو|Gronau
غرونوبل|Grenoble
غريان|Gharyan
غريت بيند|Great Bend
غريتر سودبوري|Greater Sudbury
غريتنا|Gretna
غرير|Greer
غريشام|Gresham
غريفين|Greven
غريفين|Griffin
غريلي|Greeley
غريما|Grimma
غريمسبي|Grimsby
غرين|Green
غرين باي|Green Bay
غرينادا|Grenada
غرينبيلت|Greenbelt
غرينزبورو|Greensboro
غرينشين|Grenchen
غرينفيل|Greenville
غرينفيلد|Greenfield
غرينلاند|Greenland
غرينوود|Greenwood
غرينوود فيليج|Greenwood Village
غزة|Gaza
غزنة|Ghazni
غفعتايم|Giv‘atayim
غلادبيك|Gladbeck
غلادستون|Gladstone
غلاستونبوري|Glastonbury
غلاسكو|Glasgow
غلانديل|Glendale
غلاوخاو|Glauchau
غلدفورد|Guildford
غلن إلين|Glen Ellyn
غلوستر|Gloucester
غلوفرسفيل|Gloversville
غليزان|Relizane
غليفيتسه|Gliwice
غلين كوف|Glen Cove
غليندورا|Glendora
غلينديل|Glendale
غماس|Nahiyat Ghammas
غنت|Ghent
غنتور|Guntur
غوا|Goa
غواتيمالا|Guatemala
غوادالاخارا|Guadalajara
غوادلوب|Guadeloupe
غوام|Guam
غواناخواتو|Guanajuato
غوانزو|Guangzhou
غوانغجو|Gwangju
غواياكيل|Guayaquil
غوباخا|Gubakha
غوبكين|Gubkin
غوبن|Guben
غوبو|Gobō
غوبينغن|Göppingen
غوتا|Gotha
غوتنبرغ|Gothenburg
غوتير|Gautier
غوتينغن|Göttingen
غوجارات|Gujarat
غوجو|Gojō
غوجو غيفو|Gujō
غوخ|Goch
غودة|Gouda
غودفري|Godfrey
غوديرميس|Gudermes
غوديير|Goodyear
غورالصافي|As Safi
غورجوف ويلكوبولسكي|Gorzów Wielkopolski
غورلتس|Görlitz
غورلتس|Zgorzelec
غورني|Gurnee
غورنيي ميلانوفاتس|Gornji Milanovac
غوروديتس|Gorodets
غوس كريك|Goose Creek
غوسترو|Güstrow
غوستيفار|Gostivar
غوسلار|Goslar
غوسي|Gose
غوسيف|Gusev
غوشوغاوارا|Goshogawara
غولدزبورو|Goldsboro
غولدن|Golden
غولدن فالي|Golden Valley
غولفبورت|Gulfport
غوليتا|Goleta
غوليتسينو|Golitsyno
غوما|Goma
غومرسباخ|Gummersbach
غوميل|Homyel
غونتسبورغ|Günzburg
غونتسنهاوزن|Gunzenhausen
غونما|Gunma
غوياس|Goiás
غويانا الفرنسية|French Guiana
غويانيا|Goiânia
غويريت|Guéret
غويلف|Guelph
غويلفورد|Guilford
غوييانغ|Guiyang
غيا دي إسورا|Guía de Isora
غيانا|Guyana
غيرستهوفن|Gersthofen
غيرسون|Giresun
غيرلينغن|Gerlingen
غيرمرسهايم|Germersheim
غيرنزي|Guernsey
غيرو|Gero
غيريتسريد|Geretsried
غيزتاخت|Geesthacht
غيسن|Giessen
غيسيكه|Geseke
غيشر|Gescher
غيفغليا|Gevgelija
غيفلسبرغ|Gevelsberg
غيفهورن|Gifhorn
غيفو|Gifu
غيفورز|Givors
غيلدرن|Guelders
غيلروي|Gilroy
غيلسنكيرشن|Gelsenkirchen
غيلنهاوزن|Gelnhausen
غيلونغ|Geelong
غيلينجيك|Gelendzhik
غينزفيل|Gainesville
غينسفيل|Gainesville
غينغن آن در برنتس|Giengen an der Brenz
غينيا|Guinea
غينيا الاستوائية|Equatorial Guinea
غينيا بيساو|Guinea-Bissau
غيودا|Gyōda
غيورغسمارينهوته|Georgsmarienhütte
غيومري|Gyumri
فآسا|Vaasa
فاترا دورنه|Vatra Dornei
فادرن|Wadern
فادودارا|Vadodara
فار|Pharr
فاراجدين|Varaždin
فاراغوت|Farragut
فاربورغ|Warburg
فارس|Fars
فارسكور|Fāraskūr
فارسينايس سوومي|Southwest Finland
فارشتاين|Warstein
فارغو|Fargo
فاركاوس|Varkaus
فارل|Varel
فارمرز برانش|Farmers Branch
فارمنغتون|Farmington
فارمينغتون|Farmington
فارن|Waren
فارنا|Varna
فارنبرة|Farnborough
فارنهام|Farnham
فاس|Fes
فاسلوي|Vaslui
فاسنبرغ|Wassenberg
فاسيلكيف|Vasylkiv
فاغهويزل|Waghäusel
فاقوس|Fāqūs
فاك|Vác
فاكافيلي|Vacaville
فاكسيو|Vaxjo
فاكواي فارينا|Fuquay-Varina
فالاشسكي ميزيريتشي|Valašské Meziříčí
فالبارايسو|Valparaiso
فالبارايسو|Valparaíso
فالتروب|Waltrop
فالدبرول|Waldbröl
فالدزهوت-تينغن|Waldshut-Tiengen
فالدكرايبورغ|Waldkraiburg
فالدوستا|Valdosta
فالزروده|Walsrode
فالكنبرغ|Falkenberg
فالكنزيه|Falkensee
فالكياكوسكي|Valkeakoski
فالميرا|Valmiera
فالنسيان|Valenciennes
فالوريس|Vallauris
فالون|Falun
فالي ستريم|Valley Stream
فاليتا|Valletta
فاليجو|Vallejo
فاليفو|Valjevo
فاماغوستا|Famagusta
فان|Vannes
فان بيورين|Van Buren
فانتا|Vantaa
فانداليا|Vandalia
فاندربيجلبارك|Vanderbijlpark
فانسان|Vincennes
فانغن إم آلغوي|Wangen
فانكوفر|Vancouver
فانكوفر الغربية|West Vancouver
فانواتو|Vanuatu
فانيمبدي|Vaniyambadi
فانينو|Vanino
فاوجان|Vaughan
فاوكافيسك|Vawkavysk
فاونتن|Fountain
فايبلينغن|Waiblingen
فايترشتات|Weiterstadt
فايتفيل|Fayetteville
فايتيفيل|Fayetteville
فايسفاسر|Weißwasser
فايسنبورغ إن بايرن|Weißenburg in Bayern
فايسنفلس|Weißenfels
فايك باي ديورستيده|Wijk bij Duurstede
فايل آم راين|Weil am Rhein
فايل در شتات|Weil der Stadt
فايمر|Weimar
فاينغارتن|Weingarten
فاينهايم|Weinheim
فايهينغن|Vaihingen an der Enz
فاييتفيل|Fayetteville
فتحية|Fethiye
فتسلار|Wetzlar
فجاياوادا|Vijayawada
فجيرة|Fujairah
فدا|Fada
فراتسا|Vratsa
فرامينغهام|Framingham
فرانسفيل|Franceville
فرانكفورت|Frankfort
فرانكفورت|Frankfurt am Main
فرانكلين|Franklin
فرانكلين بارك|Franklin Park
فرانكلين سكواري|Franklin Square
فرانكنبرغ|Frankenberg
فرانوف ناد توبلوا|Vranov nad Topľou
فرانيي|Vranje
فراونفيلد|Frauenfeld
فرايبرغ|Freiberg
فرايبرغ آم نيكار|Freiberg am Neckar
فرايبورغ|Freiburg im Breisgau
فرايتال|Freital
فرايزنغ|Freising
فرايلاسنغ|Freilassing
فرباس|Vrbas
فرتهايم آم ماين|Wertheim am Main
فرجينيا|Virginia
فرجينيا بيتش|Virginia Beach
فردان|Verdun
فرداو|Werdau
فردن نيدرزاكسن|Verden an der Aller
فردول|Werdohl
فرسمولد|Versmold
فرشاتس|Vršac
فرشوط|Farshūţ
فرعون|Feraoun
فرغانة|Fergana
فرل|Verl
فرملزكيرشن|Wermelskirchen
فرنتشيا|Vrancea
فرنسا|France
فروتسواف|Wroclaw
فرولوفو|Frolovo
فرونت رويال|Front Royal
فروندنبرغ|Fröndenberg
فري بورت|Freeport
فريبورت|Freeport
فريتون|Freetown
فريدبرغ|Friedberg
فريدريشسدورف|Friedrichsdorf
فريدريشسهافن|Friedrichshafen
فريدريك|Frederick
فريدريكتون|Fredericton
فريدريكسبرغ|Frederiksberg
فريدريكسبيورغ|Fredericksburg
فريدك-ميستك|Frýdek-Místek
فريدلي|Fridley
فريدن|Vreden
فريزويته|Friesoythe
فريسكو|Frisco
فريسنو|Fresno
فريشن|Frechen
فريمونت|Fremont
فريندزوود|Friendswood
فسترا يوتالاند|Västra Götaland
فسترشتيده|Westerstede
فسيتين|Vsetín
فسيفولوجسك|Vsevolozhsk
فشاكاباتنم|Visakhapatnam
فشتا|Vechta
فطاني|Pattani
فغبرغ|Wegberg
فكتوريا|Victoria
فلاديفوستوك|Vladivostok
فلاديقوقاز|Vladikavkaz
فلاديمورو|Valdemoro
فلاديمير|Vladimir
فلاغستاف|Flagstaff
فلاور|Flower Mound
فلبرت|Velbert
فلسطين|Palestine
فلسنقن|Flushing
فلمار|Vellmar
فلنسبورغ|Flensburg
فلوتو|Vlotho
فلورال بارك|Floral Park
فلورنس|Florence
فلورنسا|Florence
فلوره|Vlorë
فلوريانوبوليس|Florianópolis
فلوريدا|Florida
فلوريسانت|Florissant
فلينت|Flint
فندلي|Findlay
فندلينغن|Wendlingen am Neckar
فنزويلا|Venezuela
فنلندا|Finland
فوارون|Voiron
فوبرتال|Wuppertal
فوة|Fuwwah
فوتسوافك|Włocławek
فوتكينسك|Votkinsk
فوجا|Foggia
فوجي|Fuji
فوجيساوا|Fujisawa
فوجينوميا|Fujinomiya
فوجيوكا|Fujioka
فوخت|Vught
فودرويدوريون|Vaudreuil-Dorion
فور دو فرانس|Fort-de-France
فورارلبرغ|Vorarlberg
فوربورخ|Voorburg
فورت|Fürth
فورت إيري|Fort Erie
فورت بيرس|Ft. Pierce
فورت دودج|Fort Dodge
فورت سانت جون|Fort St. John
فورت سميث|Fort Smith
فورت كولنز|Fort Collins
فورت لاودردال|Fort Lauderdale
فورت ماكموراي|Fort McMurray
فورت مايرز|Fort Myers
فورت والتون بيتش|Fort Walton Beach
فورت واين|Fort Wayne
فورت وورث|Fort Worth
فورتاليزا|Fortaleza
فورتسبورغ|Würzburg
فورتسن|Wurzen
فورث آم راين|Wörth am Rhein
فوردة|Voerde
فورست|Forst
فورست بارك|Forest Park
فورست غروف|Forest Grove
فورست ليك|Forest Lake
فورستنفلدبروك|Fürstenfeldbruck
فورسلن|Würselen
فورشهايم|Forchheim
فوركوتا|Vorkuta
فورمانوف|Furmanov
فورمس|Worms
فورموزا|Formosa
فوز دو إيغواسو|Foz do Iguaçu
فوزنيسينسك|Voznesensk
فوزهو|Fuzhou
فوسا|Fussa
فوستير سيتي|Foster
فوسكريسينسك|Voskresensk
فوشان|Foshan
فوكاغاوا|Fukagawa
فوكوتشياما|Fukuchiyama
فوكوري|Fukuroi
فوكوشيما|Fukushima-ken
فوكوفار|Vukovar
فوكوكا|Fukuoka
فوكوي|Fukui
فوكيت|Phuket
فوكينو|Fokino
فول ريفر|Fall River
فولخوف|Volkhov
فولدا|Fulda
فولسوم|Folsom
فولغودونسك|Volgodonsk
فولغوغراد|Volgograd
فولفرات|Wuelfrath
فولفراتسهاوزن|Wolfratshausen
فولفسبورغ|Wolfsburg
فولفنبوتل|Wolfenbüttel
فولكستون|Folkestone
فولكلينغن|Völklingen
فولنوفاخا|Volnovakha
فولوتشيسك|Volochysk
فولوغدا|Vologda
فولوكولامسك|Volokolamsk
فولي|Foley
فوليرتون|Fullerton
فونتانا|Fontana
فونتوني سو بوا|Fontenay-sous-Bois
فوند دو لاك|Fond du Lac
فونستورف|Wunstorf
فونشال|Funchal
فوونتين فالي|Fountain Valley
فوينلابرادا|Fuenlabrada
فوکویاما|Fukuyama
فياليتشكا|Wieliczka
فيبرفورت|Wipperfürth
فيبورغ|Vyborg
فيتري|Vitré
فيتري سور سين|Vitry-sur-Seine
فيتسنهاوزن|Witzenhausen
فيتشبورغ|Fitchburg
فيتليش|Wittlich
فيتموند|Wittmund
فيتن|Witten
فيتنام|Vietnam
فيتيبسك|Vitebsk
فيجي|Fiji
فيدرال واي|Federal Way
فيدل|Wedel
فيدما|Viedma
فيدن|Vidin
فيربانكس|Fairbanks
فيرباولت|Faribault
فيربورن|Fairborn
فيرجينيا الغربية|West Virginia
فيرخنيايا بيشما|Verkhnyaya Pyshma
فيرخنيايا سالدا|Verkhnyaya Salda
فيردر|Werder
فيرزن|Viersen
فيرغسون|Ferguson
فيرفاكس|Fairfax
فيرفيلد|Fairfield
فيرفيو بارك|Fairview Park
فيرمونت|Fairmont
فيرمونت|Vermont
فيرناندو دي لا مورا|Fernando de la Mora
فيرناير|Vernier
فيرندال|Ferndale
فيرنلي|Fernley
فيرنهايم|Viernheim
فيرنون|Vernon
فيرنيغيروده|Wernigerode
فيرهوب|Fairhope
فيرهيفن|Fairhaven
فيرونا|Verona
فيرينخن|Vereeniging
فيزلوخ|Wiesloch
فيزيلينغ|Wesseling
فيزينجارم|Vizianagaram
فيساليا|Visalia
فيسب|Weesp
فيسبادن|Wiesbaden
فيسبي|Visby
فيستا|Vista
فيستيروس|Västerås
فيشرز|Fishers
فيشنيفي|Vyshneve
فيشي|Vichy
فيصل آباد|Faisalabad
فيغو|Vigo
فيفي|Vevey
فيكتورفيلي|Victorville
فيكتوريا|Victoria
فيكتوريا فيل|Victoriaville
فيكسا|Vyksa
فيكسبيرغ|Vicksburg
فيلا بارك|Villa Park
فيلا دولوريس|Villa Dolores
فيلا كارلوس باز|Villa Carlos Paz
فيلا ماريا|Villa María
فيلادلفيا|Philadelphia
فيلاديكانس|Viladecans
فيلانيوفا دي لا سيرينا|Villanueva de la Serena
فيلاهيرموسا|Villahermosa
فيلجويف|Villejuif
فيلدسهاوزن|Wildeshausen
فيلفونتين|Villefontaine
فيلموري|Fillmore
فيلنوف سان جورج|Villeneuve-Saint-Georges
فيلنيوس|Vilnius
فيلهلمسهافن|Wilhelmshaven
فيلوتشنسك|Vilyuchinsk
فيلوربان|Villeurbanne
فيلياندي|Viljandi
فيليث-مالقة|Vélez-Málaga
فيليس|Veles
فيليش|Willich
فيلينغن-شفنينغن|Villingen-Schwenningen
فيلينوف داسك|Villeneuve-d'Ascq
فينادو تيورتو|Venado Tuerto
فينترتور|Winterthur
فينتورا|Ventura
فينر|Weener
فينر نويشتات|Wiener Neustadt
فينس|Vence
فينسترفالده|Finsterwalde
فينسينس|Vincennes
فينه|Vinh
فينوغراديف|Vynohradiv
فينيا ديل مار|Viña del Mar
فينيتسا|Vinnytsia
فينيتو|Veneto
فينيكس|Phoenix
فينيكس سيتي|Phenix
فينيوف|Venyov
فيهتي|Vihti
فيهل|Wiehl
فيينا|Vienna
فيينتيان|Vientiane
قابس|Gabès
قادس|Cadiz
قارة|Qārah
قارص|Kars
قازان|Kazan’
قالمة|Guelma
قباطية|Qabāţīyah
قبرص|Cyprus
قبلي|Kebili
قبلي|Qibilī
قدح|Kedah
قرسقة|Corsica
قرشهر|Kırşehir
قرشي|Qarshi
قرطاجنة|Cartagena
قرطبة|Córdoba
قرقشونة|Carcassonne
قرقلر ايلي|Kırklareli
قري خان|Kırıkhan
قزوين|Qazvin
قسطموني|Kastamonu
قسنطينة|Constantine
قشتالة وليون|Castille and León
قصرش|Cáceres
قصور الساف|Ksour Essaf
قطاع غزة|Gaza Strip
قطر|Qatar
قطنا|Qaţanā
قطور|Quţūr
قلعة أيوب|Calatayud
قلقيلية|Qalqilyah
قلنسوة|Qalansawe
قلهرة|Calahorra
قلورية|Calabria
قلونية|Cologne
قليبية|Kelibia
قليوب|Qalyub
قم|Qom
قنا|Qena
قنا|Qina
قندهار|Kandahar
قندوز|Kunduz
قنوج|Kannauj
قهرمان مرعش|Kahramanmaraş
قوبا|Quba
قوجه ايلي|Kocaeli
قوسقو|Cusco
قوص|Qūş
قولة|Kavala
قونكة|Cuenca
قونية|Konya
قويسنا|Quwaysinā
قوينت ويست|Quinte West
قيرغيزستان|Kyrgyzstan
قيريقكالي|Kırıkkale
قيصرية|Kayseri
كاب جيراردو|Cape Girardeau
كابستر-بيل-أو|Capesterre-Belle-Eau
كابل|Kabul
كابو سان لوكاس|Cabo San Lucas
كابوا|Capua
كابوت|Cabot
كابوي|Kabwe
كابيلا آن دن آيسل|Capelle aan den IJssel
كابيماس|Cabimas
كابيندا|Cabinda
كاتاف-آيفانوفسك|Katav-Ivanovsk
كاتالونيا|Catalonia
كاتانيا|Catania
كاترنغ|Kettering
كاتسوياما|Katsuyama
كاتماندو|Kathmandu
كاتوفيتسه|Katowice
كاتي|Kati
كاتي|Katy
كاثوا|Kathua
كاثيدرال سيتي|Cathedral
كاجنيس سور مير|Cagnes-sur-Mer
كادقلى|Kaduqli
كادونا|Kaduna
كارا|Kara
كاراباش|Karabash
كارابانوفو|Karabanovo
كارابوك|Karabük
كارابولاك|Karabulak
كاراتسو|Karatsu
كاراسوك|Karasuk
كاراكاس|Caracas
كارامان|Karaman
كاربن|Karben
كاربنترفيل|Carpentersville
كاربورو|Carrboro
كاربينسك|Karpinsk
كارتاخينا|Cartagena
كارتالي|Kartaly
كارتاما|Cártama
كارترزفيل|Cartersville
كارجلي|Kardzhali
كارديف|Cardiff
كارست|Kaarst
كارسون|Carson
كارسون سيتي|Carson
كارفاين|Carvin
كارلايل|Carlisle
كارلسباد|Carlsbad
كارلستاد|Karlstad
كارلسروه|Karlsruhe
كارلسكرونا|Karlskrona
كارلسكوغا|Karlskoga
كارلشتات آم ماين|Karlstadt am Main
كارلوفاتش|Karlovac
كارلوفي فاري|Karlovy Vary
كارمل|Carmel
كارناتاكا|Karnataka
كاروج|Carouge
كارول ستريم|Carol Stream
كارولاينا الجنوبية|South Carolina
كارولاينا الشمالية|North Carolina
كارولتون|Carrollton
كاري|Cary
كاريبا|Kariba
كاريليا|Republic of Karelia
كارييا|Kariya
كازا غراندي|Casa Grande
كازاخستان|Kazakhstan
كازو|Kazo
كاساس أدوبز|Casas Adobes
كاساما|Kasama
كاسبر|Casper
كاستر|Castres
كاستركوم|Castricum
كاستروب راوكسل|Castrop-Rauxel
كاستريس|Castries
كاستلفترانو|Castelvetrano
كاستيا-لا مانتشا|Castille-La Mancha
كاسل|Kassel
كاسل روك|Castle Rock
كاسلي|Kasli
كاسوغاي|Kasugai
كاسوكابي|Kasukabe
كاسيلبيري|Casselberry
كاسيموف|Kasimov
كاشغر|Kashgar
كاشيرا|Kashira
كاشيما|Kashima
كاشين|Kashin
كاشيوا|Kashiwa
كاشيوازاكي|Kashiwazaki
كاغاوا|Kagawa
كاغوشيما|Kagoshima
كافيا كنجي|Kafia Kingi
كاكاميغهارا|Kakamigahara
كاكودا|Kakuda
كاكيغاوا|Kakegawa
كالاباساس|Calabasas
كالاتش-نا-دونو|Kalach-na-Donu
كالاتشينسك|Kalachinsk
كالاما|Calama
كالاماتا|Kalamata
كالامازو|Kalamazoo
كالبي|Calpe
كالتنكيرشن|Kaltenkirchen
كالدويل|Caldwell
كالغاري|Calgary
كالف|Calw
كالفيا|Calvià
كالمار|Kalmar
كالمنتان الشرقية|East Kalimantan
كالمنتان الغربية|West Kalimantan
كالهون|Calhoun
كالوسا دي سوجورا|Callosa de Segura
كالوغا|Kaluga
كالوميت سيتي|Calumet
كالي|Santiago de Cali
كالياري|Cagliari
كاليثيا|Kallithea
كاليدون|Caledon
كاليدونيا الجديدة|New Caledonia
كاليسبيل|Kalispell
كاليش|Kalisz
كاليفورنيا|California
كاليكسيكو|Calexico
كاليمانتان الجنوبية|South Kalimantan
كالينينسك|Kalininsk
كالينينغراد|Kaliningrad
كاليه|Calais
كام فا|Cẩm Phả
كامارا دي لوبوس|Câmara de Lobos
كاماريلو|Camarillo
كاماس|Camas
كاماكورا|Kamakura
كامايشي|Kamaishi
كامب-لينتفورت|Kamp-Lintfort
كامبار|Quimper
كامبانيا|Campania
كامببيل|Campbell
كامبريدج|Cambridge
كامبريه|Cambrai
كامبل ريفر|Campbell River
كامبن|Kampen
كامبو دي كرايبتانا|Campo de Criptana
كامبو غراندي|Campo Grande
كامبيناس|Campinas
كامدن|Camden
كامروز|Camrose
كاملوبس|Kamloops
كامن|Kamen
كاميشلوف|Kamyshlov
كاميشين|Kamyshin
كامينز|Kamenz
كامينوياما|Kaminoyama
كاميوكا|Kameoka
كان|Calne
كان|Cannes
كانابوليس|Kannapolis
كاناش|Kanash
كاناغاوا|Kanagawa
كانانغا|Kananga
كانبرا|Canberra
كانتابريا|Cantabria
كانتربيري|Canterbury
كانجار|Kangar
كاندي|Kandy
كانساس|Kansas
كانساس سيتي|Kansas
كانسك|Kansk
كانشيبورم|Kanchipuram
كانكاكي|Kankakee
كانكون|Cancún
كانو|Kano
كانوما|Kanuma
كانون سيتي|Cañon
كانويا|Kanoya
كانيت|Cañete
كانيلو|Canillo
كاهتا|Kâhta
كاواساكي|Kawasaki
كاواغوتشي|Kawaguchi
كاواغويه|Kawagoe
كاوانيشي|Kawanishi
كاوكاونا|Kaukauna
كاوناس|Kaunas
كاوهسيونغ|Takao
كاويتشان الشمالية|North Cowichan
كايآني|Kajaani
كاياو|Callao
كايس|Kayes
كايسفيل|Kaysville
كايفنغ|Kaifeng
كايكيونيس|Cauquenes
كاين|Caen
كاينان|Kainan
كاينو|Kainuu
كايين|Cayenne
كديري|Kediri
كراتشي|Karachi
كراسنوارميسك|Krasnoarmeysk
كراسنوزنامنسك|Krasnoznamensk
كراسنوغورسك|Krasnogorsk
كراسنوفايمسك|Krasnoufimsk
كراسنوكامسك|Krasnokamsk
كراسنوكامنسك|Krasnokamensk
كراغوييفاتس|Kragujevac
كراكوف|Krakow
كراليندايك|Kralendijk
كرالييفو|Kraljevo
كرانبروك|Cranbrook
كرانستون|Cranston
كراون بوينت|Crown Point
كرايستشرش|Christchurch
كرايلسهايم|Crailsheim
كرايوفا|Craiova
كربلاء|Karbala
كربلاء|Karbalāʼ
كربن|Kerpen
كرتاربور|Kartārpur
كرزنو|Chrzanów
كركوك|Kirkuk
كركول|Gorgol
كرمان|Kerman
كرمانشاه|Kermanshah
كرن|Keren
كرواتيا|Croatia
كروبوتكين|Kropotkin
كروتوني|Crotone
كرور|Karur
كروزلينغن|Kreuzlingen
كروشيفاتس|Kruševac
كروفوردسفيل|Crawfordsville
كروميشريش|Kroměříž
كروناخ|Kronach
كرويتستال|Kreuztal
كريات غات|Kiryat Gat
كريتاي|Créteil
كريستال|Crystal
كريستال ليك|Crystal Lake
كريستفيو|Crestview
كريستيانسبورغ|Christiansburg
كريستينه هامن|Kristinehamn
كريف كوير|Creve Coeur
كريفلد|Krefeld
كريفي ريه|Kryvyi Rih
كريمة|Kurayyimah
كريمسك|Krymsk
كريميتشاو|Crimmitschau
كرينز|Kriens
كستوفو|Kstovo
كسلا|Kassala
كسيفة|Kuseifa
كشالين|Koszalin
كشنتة|Cosenza
كفار سابا|Kfar Saba
كفر الدوار|Kafr ad Dawwār
كفر الزيات|Kafr az Zayyāt
كفر الشيخ|Kafr ash Shaykh
كفر الشيخ|Kafr el-Sheikh
كفر تخاريم|Kafr Takhārīm
كفر زيتة|Kafr Zaytā
كفر صقر|Kafr Şaqr
كفر قاسم|Kafr Qāsim
كفر قرع|Kafr Qari‘
كفر كنا|Kafr Kannā
كفر لاها|Kafr Lāhā
كفر نبل|Kafranbel
كفيدلينبورغ|Quedlinburg
كفيكبورن|Quickborn
كلاتوفي|Klatovy
كلادنو|Kladno
كلاركسبورغ|Clarksburg
كلاركسديل|Clarksdale
كلاركسفيل|Clarksville
كلارمور|Claremore
كلاريمونت|Claremont
كلاماث فالز|Klamath Falls
كلامار|Clamart
كلانج|Klang
كلاوستال تسيللرفيلد|Clausthal-Zellerfeld
كلايتون|Clayton
كلبركة|Gulbarga
كلس|Kilis
كلكتا|Kolkata
كلميم|Guelmim
كلميم وادي نون|Guelmim-Oued Noun
كلهايم|Kelheim
كلوبنبورغ|Cloppenburg
كلوتين|Kloten
كلوج نابوكا|Cluj-Napoca
كلوفيس|Clovis
كليرفيل|Collierville
كليرفيلد|Clearfield
كليرلاكي|Clearlake
كليرمون فيران|Clermont-Ferrand
كليرمونت|Clermont
كليرواتر|Clearwater
كليشي سو بوا|Clichy-sous-Bois
كليفتون بارك|Clifton Park
كليفلاند|Cleveland
كليفلاند هايتس|Cleveland Heights
كليمسون|Clemson
كليموفسك|Klimovsk
كلين|Klin
كلينتسي|Klintsy
كلينتون|Clinton
كلينسفيل|Collinsville
كمبالا|Kampala
كمبرلاند|Cumberland
كمبوديا|Cambodia
كمرا|Koumra
كناسألا|Kangasala
كنبي|Canby
كنتاكي|Kentucky
كنتاو|Kentau
كنجزلاند|Kingsland
كنجه|Ganja
كندا|Canada
كنيسنا|Knysna
كو زهو|Quzhou
كواتشيلا|Coachella
كوالا ترنغانو|Kuala Terengganu
كوالالمبور|Kuala Lumpur
كوالينغا|Coalinga
كوانتان|Kuantan
كوبا|Cuba
كوبافوغور|Kopavogur
كوبر|Koper-Capodistria
كوبر سيتي|Cooper
كوبريفنيتسا|Koprivnica
كوبلنس|Koblenz
كوبنهاغن|Copenhagen
كوبه|Kobe
كوبورغ|Cobourg
كوبورغ|Coburg
كوبيابو|Copiapó
كوبيراس كوف|Copperas Cove
كوبيرتينو|Cupertino
كوبينكا|Kubinka
كوت|Kut
كوت ديفوار|Ivory Coast
كوتا بهارو|Kota Bharu
كوتاهية|Kütahya
كوتبوس|Cottbus
كوتج غروف|Cottage Grove
كوترسلوه|Gütersloh
كوتشابامبا|Cochabamba
كوتشينغ|Kuching
كوتكا|Kotka
كوتلاس|Kotlas
كوتلر باي|Cutler Bay
كوتن|Köthen
كوتنا هورا|Kutná Hora
كوتنوود هايتس|Cottonwood Heights
كوتوفسك|Kotovsk
كوتوفو|Kotovo
كوتونو|Cotonou
كوخما|Kokhma
كوداهي|Cudahy
كوديمكار|Kudymkar
كودينسك|Kodinsk
كوراساو|Curaçao
كورال سبرنغز|Coral Springs
كورال غيبلز|Coral Gables
كورالفيل|Coralville
كورايوشي|Kurayoshi
كورباخ|Korbach
كوربفوا|Courbevoie
كوربوس كريستي|Corpus Christi
كورتامايش|Kurtamysh
كورتلاند|Cortland
كورتيناي|Courtenay
كوردوبا|Córdoba
كورسكوف|Korsakov
كورسيكانا|Corsicana
كورسيل|Courcelles
كورشنبرويش|Korschenbroich
كورشي|Kure
كورغان|Kurgan
كورغاننسك|Kurganinsk
كورفاليس|Corvallis
كورفيرا دي أستورياس|Corvera de Asturias
كورك|Cork
كوركوران|Corcoran
كورنفستهايم|Kornwestheim
كورنوال|Cornwall
كورنوفسك|Korenovsk
كوروا|Kourou
كوروفسكوي|Kurovskoye
كوروليوف|Korolyov
كورومبا|Corumbá
كورومي|Kurume
كورونا|Corona
كورونادو|Coronado
كورونل|Coronel
كورونيغالا|Kurunegala
كورويشي|Kuroishi
كوريا الجنوبية|Republic of Korea
كوريا الشمالية|North Korea
كورياما|Kōriyama
كوريبيب|Curepipe
كوريتيبا|Curitiba
كوريدجو|Correggio
كوريكو|Curicó
كورينتس|Corrientes
كوزنتسك|Kuznetsk
كوس باي|Coos Bay
كوستا ميسا|Costa Mesa
كوستاريكا|Costa Rica
كوستروما|Kostroma
كوستناي|Kostanay
كوسفلد|Coesfeld
كوسكيون|Cosquín
كوسلادا|Coslada
كوسوفو|Kosovo
كوشفا|Kushva
كوشيتسه|Košice
كوشيرو|Kushiro
كوشيغايا|Koshigaya
كوشيما|Kushima
كوغا|Koga
كوغاليم|Kogalym
كوفانديك|Kuvandyk
كوفدور|Kovdor
كوفروف|Kovrov
كوفنتري|Coventry
كوفو|Kofu
كوفولا|Kouvola
كوفيلكينو|Kovylkino
كوفينا|Covina
كوفينغتون|Covington
كوكاو|Cocoa
كوكسهافن|Cuxhaven
كوكشيتو|Kokshetau
كوكفل|Cookeville
كوكوبونجي|Kokubunji
كوكولا|Kokkola
كوكومو|Kokomo
كوكونت كريك|Coconut Creek
كوكويتلام|Coquitlam
كوكويمبو|Coquimbo
كولباكي|Kulebaki
كولبرمور|Kolbermoor
كولبيبر|Culpeper
كولبينو|Kolpino
كولتون|Colton
كولدنغ|Kolding
كولشستر|Colchester
كولشيستر|Colchester
كولغام|Kulgam
كولفر سيتي|Culver
كولمار|Colmar
كولمان|Cullman
كولمباخ|Kulmbach
كولمبو|Colombo
كولمبورخ|Culemborg
كولمبوس|Columbus
كولمينار فيجو|Colmenar Viejo
كولورادو|Colorado
كولورادو سبرينغس|Colorado Springs
كولومبوس|Columbus
كولومبيا|Colombia
كولومبيا|Columbia
كولومبيا البريطانية|British Columbia
كولومبيا هايتس|Columbia Heights
كولومنا|Kolomna
كولون|Kowloon
كولونيل هايتس|Colonial Heights
كولوود|Colwood
كوليج بارك|College Park
كوليج ستيشن|College Station
كوليريدو|Culleredo
كوليرين|Coleraine
كوليفيل|Colleyville
كوليكورو|Koulikoro
كولين|Kolín
كولينجوود|Collingwood
كوم حماده|Kawm Ḩamādah
كوماتسو|Komatsu
كومارنو|Komárno
كوماروم-إستركوم|Komárom-Esztergom
كوماسي|Kumasi
كوماغايا|Kumagaya
كوماك|Commack
كوماموتو|Kumamoto
كومانوفو|Kumanovo
كومبتون|Compton
كومبيين|Compiègne
كومرتاو|Kumertau
كوملا|Kumla
كومنلاكسو|Kymenlaakso
كوموتيني|Komotini
كومودورو ريفادافيا|Comodoro Rivadavia
كومورو|Komoro
كومونار|Kommunar
كومي|Komi
كوميرك سيتي|Commerce
كون رابيدز|Coon Rapids
كونا|Kuna
كوناكوفو|Konakovo
كونتس|Konz
كونتسلزاو|Künzelsau
كوندروفو|Kondrovo
كوندوبوغا|Kondopoga
كونروي|Conroe
كونسبسيون ديل أوروغواي|Concepción del Uruguay
كونستانتسا|Constanța
كونستانتينوفسك|Konstantinovsk
كونستانس|Konstanz
كونستيتسيون|Constitución
كونسيل بلوفس|Council Bluffs
كونغور|Kungur
كونفيرس|Converse
كونكورد|Concord
كونمينغ|Kunming
كونواي|Conway
كونوي|Conway
كوني آيلاند|Coney Island
كونيتيكت|Connecticut
كونيرز|Conyers
كونيغز فوسترهاوزن|Königs Wusterhausen
كونيغسبرون|Königsbrunn
كونيغسفينتر|Königswinter
كونيغسلوتر|Königslutter am Elm
كونيغشتاين إم تاونوس|Königstein im Taunus
كونين|Konin
كوهوس|Cohoes
كووبجك|Kołobrzeg
كووبيو|Kuopio
كويابا|Cuiabá
كوياليك|Kujalleq
كوياهوغا فولز|Cuyahoga Falls
كويبشيف|Kuybyshev
كويته|Quetta
كويسنجق|Koysinceq
كويلمس|Quilmes
كويمباتور|Coimbatore
كوين كريك|Queen Creek
كوينز|Köniz
كوينسي|Quincy
كي لنغ|Keelung
كي ويست|Key West
كيارني|Kearney
كيب الشرقية|Eastern Cape
كيب تاون|Cape Town
كيب كورال|Cape Coral
كيبدو|Quibdó
كيبك|Québec
كيبوليتي|Cipolletti
كيتا إيباراكي|Kitaibaraki
كيتاكاتا|Kitakata
كيتاكامي|Kitakami
كيتاكيوشو|Kitakyushu
كيتامي|Kitami
كيتاهيروشيما|Kitahiroshima
كيتسينغن|Kitzingen
كيتشنر|Kitchener
كيتشيفو|Kičevo
كيتهال|Kaithal
كيتو|Quito
كيتوي|Kitwe
كيجماروك|Kežmarok
كيدال|Kidal
كيدي ماغة|Guidimaka
كيرافا|Kerava
كيرتش|Kerch
كيرجاتش|Kirzhach
كيرسانوف|Kirsanov
كيرشبة|Kierspe
كيرشهايم اونتر تك|Kirchheim unter Teck
كيرشهاين|Kirchhain
كيرفيل|Kerrville
كيركالي|Kırıkkale
كيركفيل|Kirksville
كيركلاند|Kirkland
كيركونومي|Kirkkonummi
كيركوود|Kirkwood
كيرلا|Kerala
كيرنتن|Carinthia
كيرنز|Cairns
كيرنيرسفيل|Kernersville
كيرو|Kiryū
كيروف|Kirov
كيروفسك|Kirovsk
كيروفغراد|Kirovgrad
كيروفو-تشيبيتسك|Kirovo-Chepetsk
كيرونا|Kiruna
كيرياس جويل|Kiryas Joel
كيريباتي|Kiribati
كيريشي|Kirishi
كيرييفسك|Kireyevsk
كيزر|Keizer
كيزل|Kizel
كيزيل|Kyzyl
كيزيلوردا|Kyzylorda
كيزيمو|Kisumu
كيسارازو|Kisarazu
كيسلوفودسك|Kislovodsk
كيسوتسكى نوفى ميستو|Kysucké Nové Mesto
كيسيمي|Kissimmee
كيشيناو|Chișinău
كيغالي|Kigali
كيغوما|Kigoma
كيفة|Kiffa
كيفهلير|Kevelaer
كيكاتا|Qeqqata
كيكوتشي|Kikuchi
كيل|Kiel
كيلبورن|Cleburne
كيلسي|Kielce
كيلونا|Kelowna
كيلي|Kyle
كيلين|Killeen
كيمبرلي|Kimberley
كيمري|Kimry
كيمنتس|Chemnitz
كيموفسك|Kimovsk
كيمي|Kemi
كيميتسو|Kimitsu
كيميروفو|Kemerovo
كين|Keene
كينت|Kent
كينتوود|Kentwood
كينجمان|Kingman
كينستون|Kinston
كينشاسا|Kinshasa
كينغزفيل|Kingsville
كينغسبورت|Kingsport
كينغستاون|Kingstown
كينغستون|Kingston
كينغيسيب|Kingisepp
كينمور|Kenmore
كينورا|Kenora
كينوشا|Kenosha
كينويك|Kennewick
كينيا|Kenya
كينير|Kenner
كينيساو|Kennesaw
كينيشما|Kineshma
كيهل|Kehl
كيهيدي|Kaédi
كيوتو|Kyoto
كيوراناي لاهيو|Curanilahue
كييف|Kyiv
لآتسن|Laatzen
لا أوروتافا|La Orotava
لا أونيون|La Unión
لا بالما|La Palma
لا بريري|La Prairie
لا بورت|La Porte
لا بوينتي|La Puente
لا رودا|La Roda
لا روشيل|La Rochelle
لا ريوخا|La Rioja
لا سيرينا|La Serena
لا شو دو فون|La Chaux-de-Fonds
لا فيرني|La Verne
لا فيستا|La Vista
لا كانيادا فلينتريدج|La Cañada Flintridge
لا كورونيا|A Coruña
لا كوينتا|La Quinta
لا ميرادا|La Mirada
لا ميسا|La Mesa
لا هابرا|La Habra
لا يينا دي لا كونسيبسيون|La Línea de la Concepción
لاباز|La Paz
لاباينسك|Labinsk
لابلاتا|La Plata
لابيتنانغي|Labytnangi
لابينرنتا|Lappeenranta
لاتسيو|Lazio
لاتفيا|Latvia
لاثروب|Lathrop
لاذقية|Latakia
لار|Lahr
لارامي|Laramie
لارغو|Largo
لارن|Larne
لارنكا|Larnaca
لاروش سور يون|La Roche-sur-Yon
لاريدو|Laredo
لاس روزاس دي مدريد|Las Rozas de Madrid
لاس فيغاس|Las Vegas
لاس كروسيس|Las Cruces
لاسا|Lhasa
لاسي|Lacey
لاغه|Lage
لاغوس|Lagos
لاغونا بيتش|Laguna Beach
لاغونا نيغويل|Laguna Niguel
لاغونا ووودس|Laguna Woods
لافال|Laval
لافاييت|Lafayette
لافاييتي|Lafayette
لاك إلسينوري|Lake Elsinore
لاك فوريست|Lake Forest
لاكاوانا|Lackawanna
لاكروس|La Crosse
لاكونيا|Laconia
لاكينسك|Lakinsk
لاكيووود|Lakewood
لامو|Lamu
لانتشو|Lanzhou
لاندسبرغ آم لش|Landsberg am Lech
لاندسهوت|Landshut
لانسنغ|Lansing
لانسينغ|Lansing
لانشتاين|Lahnstein
لانغفورد|Langford
لانغن|Langen
لانغنهاغن|Langenhagen
لانكستر|Lancaster
لانيون|Lannion
لاهاي|The Hague
لاهتي|Lahti
لاهور|Lahore
لاوبهايم|Laupheim
لاوتوكا|Lautoka
لاوخهامر|Lauchhammer
لاودا-كونيغسهوفن|Lauda-Königshofen
لاودرديل ليكس|Lauderdale Lakes
لاوس|Laos
لاوف آن در بغنيتز|Lauf an der Pegnitz
لاون|Laon
لاوندالي|Lawndale
لاونسستون|Launceston
لايايوا|Leioa
لايبزيغ|Leipzig
لايتون|Layton
لايدردورب|Leiderdorp
لايدن|Leiden
لايستر|Leicester
لايشلينغن|Leichlingen
لايك جاكسون|Lake Jackson
لايمن|Leimen
لاين هافن|Lynn Haven
لاينستر|Leinster
لاينفلدن-إشتردينغن|Leinfelden-Echterdingen
لبنان|Lebanon
لبنان الجنوبي|South
لبنان الشمالي|Liban-Nord
لحج|Laḩij
لداخ|Ladakh
لرستان|Lorestan
لرمونتوف|Lermontov
لريك|Lerik
لزابيم|Les Abymes
لسوزافودسك|Lesozavodsk
لسوسيبيرسك|Lesosibirsk
لشبونة|Lisbon
لغنيتسا|Legnica
لفراس|Lavras
لفيف|Lviv
لكهنؤ|Lucknow
لمبالا|Lempäälä
لمغو|Lemgo
لمياء|Lamia
لندن|London
لنكن|Lincoln
لنكولن|Lincoln
لنينسك|Leninsk
لنينسك-كوزنتسكي|Leninsk-Kuznetsky
لنينوغورسك|Leninogorsk
لو غوسييه|Le Gosier
لو مان|Le Mans
لو مول|Le Moule
لو هافر|Le Havre
لواكي|Iwaki
لواندا|Luanda
لوانغ برابانغ|Luang Prabang
لوبامبا|Lobamba
لوبانغو|Lubango
لوبايه|Lobaye
لوبك|Lübeck
لوبلين|Lublin
لوبوك|Lubbock
لوبومباشي|Lubumbashi
لوبيكه|Lübbecke
لوبيناو|Lubnjow
لوتن|Luton
لوتون|Lawton
لوخوفايتسي|Lukhovitsy
لودفيغسبورغ|Ludwigsburg
لودفيغسفيلده|Ludwigsfelde
لودفيغسهافن|Ludwigshafen am Rhein
لودلو|Ludlow
لودنشايد|Lüdenscheid
لودي|Lodi
لودينغهاوزن|Lüdinghausen
لوراخ|Loerrach
لورانس|Lawrence
لورة|Lora del Río
لورد|Lourdes
لوريل|Laurel
لورين|Lorain
لورينبرغ|Laurinburg
لورينسفيل|Lawrenceville
لوریان|Lorient
لوس ألتوس|Los Altos
لوس أنجلوس|Los Angeles
لوس باريوس|Los Barrios
لوس بانوس|Los Banos
لوس رياليخوس|Los Realejos
لوس غاتوس|Los Gatos
لوس لوناس|Los Lunas
لوس يانوس دي أريداني|Los Llanos de Aridane
لوساكا|Lusaka
لوسرن|Lucerne
لوشنيه|Lushnjë
لوغا|Luga
لوغان|Logan
لوغان سيتي|Logan
لوغانو|Lugano
لوغرونيو|Logroño
لوغنان|Longnan
لوغو|Lugo
لوغوج|Lugoj
لوفالوا-بيري|Levallois-Perret
لوفتش|Lovech
لوفز بارك|Loves Park
لوفكين|Lufkin
لوفلاند|Loveland
لوكبورت|Lockport
لوكسمبورج|Luxembourg
لوكسمبورغ|Luxembourg
لوكنفالده|Luckenwalde
لوليو|Luleå
لوما ليندا|Loma Linda
لومبارد|Lombard
لومبوك|Lompoc
لومبيرتون|Lumberton
لومل|Lommel
لومونوسوف|Lomonosov
لومي|Lomé
لوميتا|Lomita
لونبورغ|Lüneburg
لوند|Lund
لوندا سول|Lunda Sul
لوندرينا|Londrina
لونغ بيتش|Long Beach
لونغفيو|Longview
لونغمونت|Longmont
لونغميدو|Longmeadow
لونغوي|Longueuil
لونغيان|Longyan
لونقييربين|Longyearbyen
لونن|Lünen
لونه|Lohne
لونه|Löhne
لوني|Louny
لوهانسك|Luhansk
لوهيا|Lohja
لوويل|Lowell
لويانغ|Luoyang
لويتكيرش إم آلغوي|Leutkirch
لويدمنستر|Lloydminster
لويزفيل|Louisville
لويزيانا|Louisiana
لويستون|Lewiston
لويسفيل|Lewisville
لويفيل|Louisville
لي|Leigh
لياه|Leh
ليباجا|Liepāja
ليباخ|Lebach
ليبرال|Liberal
ليبرتي|Liberty
ليبرفيل|Libreville
ليبشتات|Lippstadt
ليبيا|Libya
ليبيتسك|Lipetsk
ليبيريا|Liberia
ليبيريتس|Liberec
ليتشي|Lecce
ليتكرينو|Lytkarino
ليتل إلم|Little Elm
ليتل روك|Little Rock
ليتلتون|Littleton
ليتوانيا|Republic of Lithuania
ليتوميريتسه|Litoměřice
ليتيسيا|Leticia
ليثبريدج|Lethbridge
ليجانيس|Leganés
ليجيانج|Lijiang
ليختنشتاين|Liechtenstein
ليدا|Lida
ليدز|Leeds
ليدوك|Leduc
لير|Leer
ليردام|Leerdam
ليزوكا|Iizuka
ليزيو|Lisieux
ليسبرغ|Leesburg
ليسبورغ|Leesburg
ليسكوفاتس|Leskovac
ليسكوفو|Lyskovo
ليسكي|Liski
ليسل|Lisle
ليسوتو|Lesotho
ليشوي|Lishui
ليغ سيتي|League
ليغوريا|Liguria
ليفاذيا|Livadeia
ليفربول|Liverpool
ليفركوزن|Leverkusen
ليفنوورث|Leavenworth
ليفني|Livny
ليفورنو|Livorno
ليفونيا|Livonia
ليفيتاون|Levittown
ليفيتسا|Levice
ليفيرموري|Livermore
ليفيس|Lévis
ليفين|Liévin
ليك|Leek
ليك أوسويغو|Lake Oswego
ليك تشارلز|Lake Charles
ليك ستيفنز|Lake Stevens
ليك فورست|Lake Forest
ليك ماري|Lake Mary
ليك هافاسو سيتي|Lake Havasu
ليك وورث|Lake Worth
ليك ويلز|Lake Wales
ليكسينغتون|Lexington
ليكفيل|Lakeville
ليكلاند|Lakeland
ليكوود|Lakewood
ليل|Lille
ليلهامر|Lillehammer
ليلونغوي|Lilongwe
ليما|Lima
ليماسول|Limassol
ليمباخ-أوبرفرونا|Limbach-Oberfrohna
ليمبوبو|Limpopo
ليمبورغ آن در لان|Limburg an der Lahn
ليموج|Limoges
ليمون غروفي|Lemon Grove
ليمونت|Lemont
ليمووري|Lemoore
ليمينغتون|Leamington
لين|Lynn
لينبروك|Lynbrook
لينتز|Linz
ليندافا|Lendava-Lendva
لينداو|Lindau
ليندن|Linden
ليندي|Lindi
لينسك|Lensk
لينشبرغ|Lynchburg
لينشوبينغ|Linköping
لينغن|Lingen
لينغولشيم|Lingolsheim
لينكولن|Lincoln
لينكولن بارك|Lincoln Park
لينكون|Lincoln
لينهشتات|Lennestadt
لينو ليكس|Lino Lakes
لينوود|Lynnwood
لينووود|Lynwood
لينوير|Lenoir
ليهي|Lehi
ليوبارتسي|Lyubertsy
ليوبانشيو|Liupanshui
ليوبليانا|Ljubljana
ليون|León
ليون|Lyon
ليونبرغ|Leonberg
ليوواردن|Leeuwarden
ليوود|Leawood
لييج|Liège
مأرب|Ma’rib
مابل ريدج|Maple Ridge
مابل غروف|Maple Grove
مابل فالي|Maple Valley
مابلوود|Maplewood
مابوتو|Maputo
ماتارام|Mataram
ماتسوا|Matsue
ماتسودو|Matsudo
ماتسوموتو|Matsumoto
ماتسوياما|Matsuyama
ماتشالا|Machala
ماتشيدا|Machida
ماتو غروسو|Mato Grosso
ماتو غروسو دو سول|Mato Grosso do Sul
ماتورين|Maturín
ماتون|Mattoon
ماثيوز|Matthews
ماجاداهوندا|Majadahonda
ماجنكا|Mahajanga
مادبا|Madaba
مادوراي|Madurai
ماديا براديش|Madhya Pradesh
ماديرا|Madera
ماديسن|Madison
ماديسون|Madison
ماديسون هايتس|Madison Heights
ماديسونفيل|Madisonville
مارابا|Marabá
ماراكايبو|Maracaibo
مارانهاو|Maranhão
مارباخ|Marbach am Neckar
ماربلهيد|Marblehead
ماربيا|Marbella
مارتن|Martin
مارتوريل|Martorell
مارتينز|Martinez
ماردة|Mérida
ماردين|Mardin
مارشال|Marshall
مارشالتاون|Marshalltown
مارشفيلد|Marshfield
مارغيت|Margate
مارك كليبرغ|Markkleeberg
ماركام|Markham
ماركت أوبردورف|Marktoberdorf
ماركتردفيتس|Marktredwitz
ماركس|Marks
ماركو آيلاند|Marco Island
ماركي|The Marches
ماركيت|Marquette
مارلبورو|Marlborough
ماروغامه|Marugame
ماريامبوله|Marijampolė
ماريانسك|Mariinsk
ماريبور|Maribor
ماريتا|Marietta
ماريسفيلي|Marysville
ماريكوبا|Maricopa
ماريلاند|Maryland
مارينا|Marina
مارينبرغ|Marienberg
ماريه ديل بلاتا|Mar del Plata
ماريوبول|Mariupol
ماريون|Marion
مازندران|Mazandaran
ماسابيكوا|Massapequa
ماساتشوستس|Massachusetts
ماسايك|Maaseik
ماسايو|Maceió
ماسترخت|Maastricht
ماسميخيلين|Maasmechelen
ماسودا|Masuda
ماسون سيتي|Mason
ماسيرو|Maseru
ماسيلون|Massillon
ماغادان|Magadan
ماغديبورغ|Magdeburg
ماغونغ|Magong
ماكابا|Macapá
ماكالستر|McAlester
ماكالين|McAllen
ماكدونو|McDonough
ماككيني|McKinney
ماكهنري|McHenry
ماكوم|Macomb
ماكون|Macon
ماكيسبورت|McKeesport
مالابو|Malabo
مالابورام|Malappuram
مالاتسكي|Malacky
مالانغ|Malang
مالدن|Malden
مالطا|Malta
مالغوبك|Malgobek
مالقة|Málaga
مالكشم|Melksham
مالوياروسلفتس|Maloyaroslavets
مالي|Mali
ماليزيا|Malaysia
ماليندي|Malindi
مامارونيك|Mamaroneck
مامبرة كاديي|Mambéré-Kadéï
ماناساس|Manassas
ماناغوا|Managua
مانتسلا|Mäntsälä
مانتوفا|Mantova
مانتيروفو|Manturovo
مانتيكا|Manteca
ماندالاي|Mandalay
ماندان|Mandan
ماندوراه|Mandurah
ماندول|Mandoul
مانديليو لا نابول|Mandelieu-la-Napoule
مانسفيلد|Mansfield
مانسقيلد|Mansfield
مانشستر|Manchester
مانغالايا|Mangalia
مانغلور|Mangalore
مانكاتو|Mankato
مانليو|Manlleu
مانهاتان بيتش|Manhattan Beach
مانهاتن|Manhattan
مانهايم|Mannheim
مانوكواري|Manokwari
مانيبور|State of Manipur
مانيتوبا|Manitoba
مانيتووك|Manitowoc
مانيزاليس|Manizales
مانيسا|Manisa
مانيلا|Manila
ماهاراشترا|Maharashtra
ماو|Mao
ماوميل|Maumelle
ماونت بليزانت|Mount Pleasant
ماونت فرنون|Mount Vernon
ماونت كليمنس|Mount Clemens
ماونتن فيو|Mountain View
مايتشي|Mytishchi
مايزورو|Maizuru
مايسن|Mason
مايسن|Meissen
مايسور|Mysore
مايفيلد هايتس|Mayfield Heights
مايكو|Miyako
ماين|Mayen
ماينتال|Maintal
ماينتس|Mainz
ماينرتسهاغن|Meinerzhagen
ماينينغن|Meiningen
مايوت|Mayotte
مايوود|Maywood
مايووود|Maywood
مبابان|Mbabane
مبن|Meppen
مبومالانجا|Mpumalanga
مبيا|Mbeya
متز|Metz
متزنجن|Metzingen
متسنسك|Mtsensk
متلوي|Metlaoui
مجد الكروم|Majd el Kurūm
مجيدية|Medgidia
مدريد|Madrid
مدسين هات|Medicine Hat
مدغشقر|Madagascar
مدق|Mudug
مدلاند|Midland
مدلبورخ|Middelburg
مدنوغورسك|Mednogorsk
مدنين|Madanīn
مدنين|Medenine
مديات|Midyat
مدينا|Medina
مراكش|Marrakesh
مراكش آسفي|Marrakesh-Safi
مرتسيغ|Merzig
مرتينسبورغ|Martinsburg
مرزق|Murzuk
مرزق|Murzuq
مرسبورغ|Marsberg
مرسى مطروح|Marsá Maţrūḩ
مرسيبورغ|Merseburg
مرسية|Murcia
مرسيليا|Marseille
مرسين|Mersin
مرعش|Kahramanmaraş
مرفيل|Maryville
مركة|Merca
مركزي|Markazi
مرماريس|Marmaris
مزار شريف|Mazari Sharif
مزوزو|Mzuzu
مساقط|Massaguet
مساكن|Masakin
مستغانم|Mostaganem
مسقط|Muscat
مسكوري|Massakory
مسكيغون|Muskegon
مسندم|Musandam
مسيسيبي|Mississippi
مشرنيش|Mechernich
مشهد|Mashhad
مصر|Egypt
مصراتة|Misratah
مصراتة|Mişrātah
مصفح|Musaffah
مصوع|Massawa
مصياف|Maşyāf
مطاي|Maţāy
مطروح|Matruh
معالوت ترشيحا|Ma'alot-Tarshiha
معالي أدوميم|Ma‘ale Adummim
معان|Ma'an
معرة مصرين|Ma‘arratmişrīn
معسكر|Mascara
معمورة العزيز|Elâzığ
مغنيتاغورسك|Magnitogorsk
مقدونيا الشمالية|North Macedonia
مقديشو|Mogadishu
مقلع|Mekla
مكاو|Macao S.A.R
مكة المكرمة|Makkah al Mukarramah
مكة المكرمة|Mecca
مكر جديده|Judeida Makr
مكسيكالي|Mexicali
مكسيكو|Mexico
مكناس|Meknes
ملاوي|Malawi
ملبورن|Melbourne
ملروز بارك|Melrose Park
ملطية|Malatya
ملكال|Malakal
ملوي|Mallawī
مليلية|Melilla
ملينكي|Melenki
مليوز|Meleuz
ممفيس|Memphis
منبج|Manbij
منتور|Mentor
مندفرا|Mendefera
مندلي|Mandalī
مندن|Menden
مندن|Minden
مندوزا|Mendoza
منزا|Monza
منزل بورقيبة|Menzel Bourguiba
منزل جميل|Menzel Jemil
منزل عبد الرحمان|Menzel Abderhaman
منزيلينسك|Menzelinsk
منصورة|Al Mansurah
منغوليا|Mongolia
منفلوط|Manfalūţ
منوبة|Manouba
منوف|Munūf
منية النصر|Minyat an Naşr
مو|Meaux
مو إي رانا|Mo i Rana
مواندا|Moanda
موانزا|Mwanza
موبتي|Mopti
موبيل|Mobile
موتريل|Motril
موتسامودو|Moutsamoudou
موتسو|Mutsu
موتومايا|Motomiya
موجايسك|Mozhaysk
موحيلي|Mohéli
موخوتلنغ|Mokhotlong
موديستو|Modesto
مودينا|Modena
مور|Moore
موراغا|Moraga
موراكامي|Murakami
موراي|Murray
مورتون غروف|Morton Grove
مورغانتاون|Morgantown
مورغانتون|Morganton
مورمانسك|Murmansk
مورهيد|Moorhead
موروان|Muroran
مورور|Morón de la Frontera
موروزوفسك|Morozovsk
موروغورو|Morogoro
موروم|Murom
موروني|Moroni
موريا|Moriya
موريتانيا|Mauritania
موريستاون|Morristown
موريسفيل|Mooresville
موريشيوس|Mauritius
موريليا|Morelia
مورينو فالي|Moreno Valley
موريوكا|Morioka
موزدوك|Mozdok
موزمبيق|Mozambique
موس|Moss
موساشينو|Musashino
موسباخ|Mosbach
موستار|Mostar
موستوليس|Móstoles
موسجاو|Moose Jaw
موسكو|Mesquite
موسكو|Moscow
موسكيغو|Muskego
موسورو|Moussoro
موسيس ليك|Moses Lake
موسينغن|Mössingen
موش|Muş
موغلا|Muğla
موغير|Moguer
موكا|Mooka
موكسيكو|Moxico
موكيلتو|Mukilteo
مولآكر|Mühlacker
مولده|Molde
مولدوفا|Republic of Moldova
مولدين|Mauldin
مولن|Melun
مولهاوزن|Mühlhausen
مولهايم آم ماين|Mühlheim am Main
موليزي|Molise
مولين|Moline
مولينا دي سيغورا|Molina de Segura
مومباسا|Mombasa
مومباي|Mumbai
موناكو|Principality of Monaco
مونبلييه|Montpellier
مونت بروسبكت|Mount Prospect
مونت بليستانت|Mount Pleasant
مونت رويال|Mount Royal
مونت سان هيلير|Mont-Saint-Hilaire
مونت فيرنون|Mount Vernon
مونتارغيس|Montargis
مونتانا|Montana
مونتبليار|Montbéliard
مونترو|Montreux
مونتروز|Montrose
مونتسرات|Montserrat
مونتشيغورسك|Monchegorsk
مونتغومري|Montgomery
مونتفيدو|Montevideo
مونتكلير|Montclair
مونتليك تيراس|Mountlake Terrace
مونتوبان|Montauban
مونتيبيلو|Montebello
مونتيري|Monterey
مونتيري|Monterrey
مونتيري بارك|Monterey Park
مونتيغو باي|Montego Bay
مونثي|Monthey
موندلين|Mundelein
موندو|Moundou
مونرو|Monroe
مونروفيا|Monrovia
مونس|Mons
مونستر|Munster
مونستر|Münster
مونسي|Muncie
مونشنغلادباخ|Mönchengladbach
مونفرماي|Montfermeil
مونقو|Mongo
مونكتون|Moncton
مووربارك|Moorpark
مويرس|Moers
ميادين|Al Mayādīn
ميازاكي|Miyazaki
ميازو|Miyazu
مياس|Miass
مياغي|Miyagi
ميافارقين|Miepherkeim
مياكونوجو|Miyakonojō
ميامي|Miami
ميامي بيتش|Miami Beach
ميامي غاردنز|Miami Gardens
ميامي ليكس|Miami Lakes
مياميسبيرغ|Miamisburg
ميانمار|Myanmar
ميبل هايتس|Maple Heights
ميتسيرزيك بودلاسكي|Międzyrzec Podlaski
ميتشورينسك|Michurinsk
ميتفايدا|Mittweida
ميتلاند|Maitland
ميثيون|Methuen
ميجدوريتشينسك|Mezhdurechensk
ميجون|Megion
ميخاس|Mijas
ميخالوفتسى|Michalovce
ميخايلوفكا|Mikhaylovka
ميداك|Medak
ميدان|Medan
ميدغري|Maiduguri
ميدفال|Midvale
ميدفورد|Medford
ميدلاند|Midland
ميدلبيرغ هايتس|Middleburg Heights
ميدلتاون|Middletown
ميدلتون|Middleton
ميدلزبرة|Middlesbrough
ميدلوذيان|Midlothian
ميدون|Meudon
ميدويست سيتي|Midwest
ميديلين|Medellín
ميديولند|Central Jutland
ميرا لوما|Mira Loma
ميرامار|Miramar
ميراندا دي إيبرو|Miranda de Ebro
ميرانه|Meerane
ميربوش|Meerbusch
ميرتل بيتش|Myrtle Beach
ميرسيد|Merced
ميرسير آيلاند|Mercer Island
ميرني|Mirny
ميروت|Meerut
ميري|Miri
ميريديان|Meriden
ميريديان|Meridian
ميريزفيل|Marysville
ميريماك|Merrimack
ميرين|Meyrin
ميزورام|State of Mizoram
ميزوري|Missouri
ميزون ألفور|Maisons-Alfort
ميزونامي غيفو|Mizunami
ميسا|Mesa
ميسان|Maysan
ميساوا|Misawa
ميسكي|Myski
ميسكيت|Mesquite
ميسوري سيتي|Missouri
ميسولا|Missoula
ميسيساغا|Mississauga
ميسينا|Messina
ميسيون فيجو|Mission Viejo
ميشاواكا|Mishawaka
ميشكولتس|Miskolc
ميشلشتات|Michelstadt
ميشن|Mission
ميشيده|Meschede
ميشيغان|Michigan
ميشيغان سيتي|Michigan
ميشيما|Mishima
ميغالايا|State of Meghālaya
ميغويلتورا|Miguelturra
ميكرونيزيا|Micronesia
ميكمينفيل|McMinnville
ميكي|Miki
ميكيون|Mequon
ميل كريك|Mill Creek
ميلانو|Milan
ميلبراي|Millbrae
ميلبروك|Millbrook
ميلبيتاس|Milpitas
ميلة|Mila
ميلتون|Milton
ميلتون كينز|Milton Keynes
ميلدتاون|Middletown
ميلفورد|Milford
ميله|Melle
ميلواكي|Milwaukee
ميلواوكي|Milwaukie
ميلوز|Mulhouse
ميليروفو|Millerovo
مين|State of Maine
ميناس جرايس|Minas Gerais
ميناشا|Menasha
ميناماتا|Minamata
مينسك|Minsk
مينغاشوير|Mingachevir
مينغاشوير|Mingǝcevir
مينلو بارك|Menlo Park
مينوت|Minot
مينوسينسك|Minusinsk
مينوكامو غيفو|Minokamo
مينوموني|Menomonie
مينوموني فولز|Menomonee Falls
مينيابولس|Minneapolis
مينيتونكا|Minnetonka
مينيرالنايي فودي|Mineralnye Vody
مينيسوتا|Minnesota
مينيفي|Menifee
مينيولا|Mineola
ميورا|Miura
ميورافلنكو|Muravlenko
ميورقة|Palma
ميونخ|Munich
میهارا|Mihara
میوشي|Miyoshi
نابا|Napa
نابالكارنيرو|Navalcarnero
نابرفيل|Naperville
نابل|Nabeul
نابل|Nābul
نابلس|Nablus
نابولي|Naples
ناتشيز|Natchez
ناتيك|Natick
ناجالاند|Nagaland
ناخودكا|Nakhodka
ناخون باتوم|Nakhon Pathom
ناخون راتشاسيما|Nakhon Ratchasima
ناخيتشيفان|Nakhichevan
نادي|Nadi
ناديم|Nadym
نارا|Nara
ناراغانسيت|Narragansett
نارت كالا|Nartkala
نارفا|Narva
نارو-فومينسك|Naro-Fominsk
ناريتا|Narita
نازاروفو|Nazarovo
ناساو|Nassau
ناسوشيوبارا|Nasushiobara
ناشفيل|Nashville
ناشنال سيتي|National
ناشوا|Nashua
ناغاره ياما|Nagareyama
ناغاساكي|Nagasaki
ناغانو|Nagano
ناغاوكا|Nagaoka
ناغاي|Nagai
ناغبور|Nagpur
ناغوتو|Nagato
ناغويا|Nagoya
نافالمورال دي لا ماتا|Navalmoral de la Mata
نافينوميسك|Nevinnomyssk
ناكاتسوغاوا غيفو|Nakatsugawa
ناكاما|Nakama
ناكوغدوشس|Nacogdoches
نالجوندا|Nalgonda
نالوت|Nālūt
نامازو|Numazu
نامبا|Nampa
نامور|Namur
ناميبيا|Namibia
ناميريكاوا|Namerikawa
ناناو|Nanao
نانت|Nantes
نانتشانغ|Nanchang
نانتير|Nanterre
نانجينغ|Nanjing
نانسي|Nancy
نانيامو إي|Nanaimo
نانينغ|Nanning
ناوغاتوك|Naugatuck
ناوكالبان دي خواريز|Naucalpan
نايكيرك|Nijkerk
نايلز|Niles
نايميخن|Nijmegen
نايورو|Nayoro
نبراسكا|Nebraska
نبل|Nubl
نتانيا|Netanya
نتشتوشس|Natchitoches
نتفن|Netphen
نتيتال|Nettetal
نتيفوت|Netivot
نجران|Najran
نجران|Najrān
نجع حمادى|Nag Hammâdi
ندولا|Ndola
نرختا|Nerekhta
نصيبين|Nisibis
نفتكامسك|Neftekamsk
نفتكومسك|Neftekumsk
نكوص|Nukus
نليدوفو|Nelidovo
نمنكان|Namangan
نها ترانج|Nha Trang
نهاريا|Nahariya
نواذيبو|Nouadhibou
نوارا إليا|Nuwara Eliya
نوازي لو غران|Noisy-le-Grand
نواوي|Navoiy
نوبيوكا|Nobeoka
نوتنغهام|Nottingham
نوجينسك|Noginsk
نودا|Noda
نور سلطان|Nur-Sultan
نورتليه|Norrtälje
نورتهايم|Northeim
نورتون|Norton
نورتون شورز|Norton Shores
نورتينغن|Nürtingen
نورث أوغدن|North Ogden
نورث أوغوستا|North Augusta
نورث أولمستيد|North Olmsted
نورث باتلفورد|North Battleford
نورث باي|North Bay
نورث بروفيدانس|North Providence
نورث بروك|Northbrook
نورث بلات|North Platte
نورث بورت|North Port
نورث بورت|Northport
نورث تشارلستون|North Charleston
نورث توناواندا|North Tonawanda
نورث رويالتون|North Royalton
نورث ريدجفيل|North Ridgeville
نورث سولت ليك|North Salt Lake
نورث شيكاغو|North Chicago
نورث كينغستاون|North Kingstown
نورث لاس فيغاس|North Las Vegas
نورث لاودرديل|North Lauderdale
نورث ليبرتي|North Liberty
نورث ليتل روك|North Little Rock
نورث ميامي|North Miami
نورث ميرتل بيتش|North Myrtle Beach
نورث هيفن|North Haven
نورثامبتون|Northampton
نورثغلين|Northglenn
نورثفيلد|Northfield
نورثهامبتون|Northampton
نوردرشتيت|Norderstedt
نوردلينغن|Nördlingen
نوردنهام|Nordenham
نوردهاوزن|Nordhausen
نوردهورن|Nordhorn
نورشوبينغ|Norrköping
نورفولك|Norfolk
نوركروس|Norcross
نوركو|Norco
نورلات|Nurlat
نورميارفي|Nurmijärvi
نورنبيرغ|Nuremberg
نورو|Nauru
نوروالك|Norwalk
نوروود|Norwood
نوروولك|Norwalk
نورويتش|Norwich
نوريلسك|Noril'sk
نوشاتيل|Neuchâtel
نوشهر|Nevşehir
نوشيرو|Noshiro
نوغال|Nugaal
نوغاليس|Nogales
نوفا سكوشا|Nova Scotia
نوفاتو|Novato
نوفو ميتسو|Novo Mesto
نوفوالكسندروفسك|Novoaleksandrovsk
نوفوبافلوفسك|Novopavlovsk
نوفوبولوتسك|Navapolatsk
نوفوترويتسك|Novotroitsk
نوفوتشركاسك|Novocherkassk
نوفودفينسك|Novodvinsk
نوفوزايبكوف|Novozybkov
نوفوسيبيرسك|Novosibirsk
نوفوكوزنتسك|Novokuznetsk
نوفوكويبيشفسك|Novokuybyshevsk
نوفوكيوبانسك|Novokubansk
نوفوموسكوفيك|Novomoskovsk
نوفويوزنسك|Novouzensk
نوفي|Novi
نوفي بازار|Novi Pazar
نوفي ساد|Novi Sad
نوك|Nuuk
نوكسفيل|Knoxville
نوكونونو|Nukunonu
نوكيا|Nokia
نوماتا|Numata
نومبورغ|Naumburg
نوميا|Noumea
نونافوت|Nunavut
نوي-أنشباخ|Neu-Anspach
نوي-أولم|Neu-Ulm
نويبورغ آن در دوناو|Neuburg an der Donau
نويس|Neuss
نويشتات آم روبنبرغه|Neustadt am Rübenberge
نويشتات باي كوبورغ|Neustadt bei Coburg
نويشتريليتز|Neustrelitz
نويفيد|Neuwied
نويماركت إن در أوبرفالتس|Neumarkt in der Oberpfalz
نويي-سور-سين|Neuilly-sur-Seine
نياجارا فولز|Niagara Falls
نياجارا-أون-ذا-ليك|Niagara-on-the-Lake
نيالا|Nyala
نيامي|Niamey
نيبال|Nepal
نيبلز|Naples
نيترا|Nitra
نيتشينان|Nichinan
نيتفا|Nytva
نيتونو|Nettuno
نيجنفارتوفسك|Nizhnevartovsk
نيجنكامسك|Nizhnekamsk
نيجنيايا تورا|Nizhnyaya Tura
نيجنيوديسك|Nizhneudinsk
نيجيريا|Nigeria
نيدراو|Nidderau
نيدركاسل|Niederkassel
نيدركروختن|Niederkrüchten
نيدرلاند|Nederland
نيدهام|Needham
نيرتشينسك|Nerchinsk
نيرغهازا|Nyíregyháza
نيروبي|Nairobi
نيس|Nice
نيس زيونا|Ness Ziona
نيسا|Nysa
نيسابور|Neyshabur
نيشلسفيل|Nicholasville
نيشير|Nesher
نيشينوموتي|Nishinoomote
نيشيو|Nishio
نيغدة|Niğde
نيغران|Nigrán
نيفادا|Nevada
نيقوسيا|Nicosia
نيكاراغوا|Nicaragua
نيكارسولم|Neckarsulm
نيكو|Nikkō
نيكوتشيا|Necochea
نيكوجا|Nicoya
نيلسبرويت|Nelspruit
نيلسون|Nelson
نيلور|Nellore
نيم|Nîmes
نيمورو|Nemuro
نيناه|Neenah
نينبورغ|Nienburg
نينغبو|Ningbo
نيهاما|Niihama
نيو أورلينز|New Orleans
نيو أيبيريا|New Iberia
نيو بدفورد|New Bedford
نيو براونفيلز|New Braunfels
نيو برايتون|New Brighton
نيو برلين|New Berlin
نيو برونزويك|New Brunswick
نيو بريتن|New Britain
نيو بورت ريتشي|New Port Richey
نيو جيرسي|New Jersey
نيو روتشيل|New Rochelle
نيو سميرنا بيتش|New Smyrna Beach
نيو سيتي|New
نيو فيلادلفيا|New Philadelphia
نيو كاسل|New Castle
نيو كانان|New Canaan
نيو لنوكس|New Lenox
نيو هوب|New Hope
نيو هيفن|New Haven
نيو ويستمينيستر|New Westminster
نيوآرك|Newark
نيوارك|Newark
نيوبورت|Newport
نيوبورغ|Newburgh
نيوبيرغ|Newberg
نيوبيرن|New Bern
نيوتن|Newton
نيور|Niort
نيوزيلندا|New Zealand
نيوشاتل|Neuchâtel
نيوكاسل|Newcastle
نيوكاسل أبون تاين|Newcastle upon Tyne
نيوكوين|Neuquén
نيوماركت|Newmarket
نيومكسيكو|New Mexico
نيونان|Newnan
نيوهامبشير|New Hampshire
نيوي|Niue
نيويلي سور مارني|Neuilly-sur-Marne
نيوينغون|Newington
نيويورك|New York
نييغاتا|Niigata
هابي فالي|Happy Valley
هات ياي|Hat Yai
هاتسوکایجي|Hatsukaichi
هاتشيؤوجي|Hachiōji
هاتيسبورغ|Hattiesburg
هاجرستاون|Hagerstown
هادانو|Hadano
هاربن|Harbin
هارتفورد|Hartford
هارريسون|Harrison
هارزهفينكل|Harsewinkel
هارفي|Harvey
هارلم|Haarlem
هارلو|Harlow
هارلينجن|Harlingen
هارلينغن|Harlingen
هارنوساند|Härnösand
هاروغيت|Harrogate
هاريانا|Haryana
هاريسبرج|Harrisburg
هاريسونبورغ|Harrisonburg
هاريو|Harju
هازلتون|Hazleton
هازلوود|Hazelwood
هاستينجس|Hastings
هاستينغز|Hastings
هاستينغس|Hastings
هاسكوفو|Haskovo
هاشيموتو|Hashimoto
هاغاتنيا|Hagåtña
هاغن|Hagen
هاغويناو|Haguenau
هاغي|Hagi
هافانا|Havana
هافروف|Havířov
هافلوك|Havelock
هافنارفيوردور|Hafnarfjordur
هاكوداته|Hakodate
هالاند|Halland
هالانديل بيتش|Hallandale
هالتوم سيتي|Haltom
هالفر|Halver
هالمستاد|Halmstad
هاله|Halle
هاله نويشتت|Halle Neustadt
هام|Hamm
هام ليك|Ham Lake
هامادا|Hamada
هاماماتسو|Hamamatsu
هامبتون|Hampton
هامبورغ|Hamburg
هامتراميك|Hamtramck
هامدن|Hamden
هاملتن|Hamilton
هاملن|Hamelin
هاموند|Hammond
هاميلتون|Hamilton
هامينا|Hamina
هامينكلن|Hamminkeln
هامينلينا|Hämeenlinna
هاناماكي|Hanamaki
هاناهان|Hanahan
هانترسفيل|Huntersville
هانتسفيل|Huntsville
هاندا|Handa
هاندلوفا|Handlová
هانغتشو|Hangzhou
هانفورد|Hanford
هانو|Hanau
هانو|Hannō
هانوفر|Hanover
هانوور بارك|Hanover Park
هانوي|Hanoi
هانيا|Hanyū
هانيبال|Hannibal
هاواي|Hawaii
هاوثورني|Hawthorne
هاي بوينت|High Point
هايتسفيل|Hyattsville
هايتي|Haiti
هايدلبرغ|Heidelberg
هايدنهايم|Heidenheim
هايدنو|Heidenau
هايدو-بيهار|Hajdú-Bihar
هايز|Hays
هايغر|Haiger
هايفونغ|Haiphong
هايكو|Haikou
هايلاند|Highland
هايلاند بارك|Highland Park
هايلباد هايليغنشتات|Heilbad Heiligenstadt
هايلبرون|Heilbronn
هايليغنهاوس|Heiligenhaus
هاينزفيل|Hinesville
هايوارد|Hayward
هتشنسون|Hutchinson
هجين|Hajīn
هدرسفيلد|Huddersfield
هدسن|Hudson
هراة|Herat
هرادتس كرالوفه|Hradec Králové
هراري|Harare
هرازدان|Hrazdan
هرتسوغن آوراخ|Herzogenaurach
هرتسوغنرات|Herzogenrath
هرر|Harar
هرمزجان|Hormozgan
هسلهولم|Hässleholm
هسيش أولدندورف|Hessisch Oldendorf
هشينغن|Hechingen
هلبرشتات|Halberstadt
هلسنكي|Helsinki
هلسينغبورغ|Helsingborg
هلمشتيت|Helmstedt
هلمند|Helmand
هلوخيف|Hlukhiv
هنتسفيل|Huntsville
هنتنغتون|Huntington
هندرسون|Henderson
هندريك- إيدو- أمباخت|Hendrik-Ido-Ambacht
هندوراس|Honduras
هنريتا|Henrietta
هنغتينغتون|Huntington
هنينغسدورف|Hennigsdorf
هو تشي مينه|Ho Chi Minh
هوامبو|Huambo
هوب ميلز|Hope Mills
هوبارت|Hobart
هوبر هايتس|Huber Heights
هوبز|Hobbs
هوبكنز|Hopkins
هوبكينزفيل|Hopkinsville
هوبويل|Hopewell
هوخستراتن|Hoogstraten
هود هشارون|Hod HaSharon
هورب آم نيكار|Horb am Neckar
هورتن|Horten
هورست|Hurst
هورستل|Hörstel
هورسينس|Horsens
هورغن|Horgen
هوركي|Horki
هورليفكا|Horlivka
هورن|Hoorn
هوريكان|Hurricane
هوسكفارنا|Huskvarna
هوف|Hof
هوفر|Hoover
هوفغايزمار|Hofgeismar
هوفهايم آم تاونوس|Hofheim am Taunus
هوكايدو|Hokkaido
هوكلهوفن|Hückelhoven
هوكنهايم|Hockenheim
هوكيسفاغن|Hückeswagen
هولاداي|Holladay
هولاند|Holland
هولتسميندن|Holzminden
هولدين|Holden
هولندا|Netherlands
هولندا الكاريبية|Caribbean Netherlands
هولي سبرينغز|Holly Springs
هوليستير|Hollister
هوليوك|Holyoke
هوليوود|Hollywood
هوما|Houma
هومستيد|Homestead
هوموود|Homewood
هون|Hūn
هونتينغتون بارك|Huntington Park
هونتينغتون بيتش|Huntington Beach
هونجو|Honjō
هونسلو|Hounslow
هونغ كونغ|Hong Kong
هونغ كونغ|Hong Kong S.A.R
هونفلد|Hünfeld
هونولولو|Honolulu
هونيارا|Honiara
هوهوت|Hohhot
هوي|Huy
هوي أن|Hoi An
هويتاون|Hueytown
هويرسفيردا|Hoyerswerda
هويركال-أوفيرا|Huercal Overa
هويزنشتام|Heusenstamm
هوين نويندورف|Hohen Neuendorf
هوينشتاين-إرنستال|Hohenstein-Ernstthal
هياليه|Hialeah
هياليه غاردنز|Hialeah Gardens
هيبينغ|Hibbing
هيتاتشي|Hitachi
هيتشتيت|Hettstedt
هيتويوشي|Hitoyoshi
هيراتسوكا|Hiratsuka
هيرادو|Hirado
هيراسايو|Herisau
هيرتن|Herten
هيردكه|Herdecke
هيرفورد|Hereford
هيركوليس|Hercules
هيرموسا بيتش|Hermosa Beach
هيرميتاغ|Hermitage
هيرميستون|Hermiston
هيرناندو|Hernando
هيرنبرغ|Herrenberg
هيرندون|Herndon
هيرنه|Herne
هيروساكي|Hirosaki
هيروشيما|Hiroshima
هيريمان|Herriman
هيسبيريا|Hesperia
هيستنغس|Hastings
هيغاشينا|Higashine
هيغانغ|Hegang
هيكاري|Hikari
هيكري|Hickory
هيكسفيلي|Hicksville
هيكينان|Hekinan
هيلتون هيد أيلاند|Hilton Head Island
هيلدسهايم|Hildesheim
هيلدن|Hilden
هيلسبورو|Hillsboro
هيلشنباخ|Hilchenbach
هيلفرسوم|Hilversum
هيلموند|Helmond
هيليسينكور|Elsinore
هيليفوتسلاوس|Hellevoetsluis
هيلينا|Helena
هيماجل برديش|Himachal Pradesh
هيمستيده|Heemstede
هيميت|Hemet
هيميجي|Himeji
هينان بومونت|Hénin-Beaumont
هيندرسونفيل|Hendersonville
هيننف|Hennef
هينو|Hino
هيوستن|Houston
هيوغو|Hyōgo
هييريس|Hyères
واتربوري|Waterbury
واترلو|Waterloo
واتسونفيل|Watsonville
واتيرتاون|Watertown
وادزورث|Wadsworth
وادي آش|Guadix
وادي ارهيو|Oued Rhiou
وادي الحياة|Wādī al Ḩayāt
وادي السير|Wadi Al Seer
وادي الشاطئ|Ash Shāţiʼ
وادي الفضة|Oued Fodda
وادي زم|Oued Zem
وادي سلي|Oued Sly
وادي سوف|El Oued
وارانسي|Varanasi
وارسو|Warsaw
وارنر روبينز|Warner Robins
وارنسبورغ|Warrensburg
وارويك|Warwick
واري|Warri
وارين|Warren
واسط|Wāsiţ
واسكو|Wasco
واشنطن|Washington
واشوغال|Washougal
واغادوغو|Ouagadougou
واكاناي|Wakkanai
واكاياما|Wakayama
واكو|Waco
والا والا|Walla Walla
والثام|Waltham
والنوت|Walnut
والنوت كريك|Walnut Creek
وان|Van
وانكاشو|Huancayo
واو|Wau
واواتوزا|Wauwatosa
واوب جيخ|Wałbrzych
واوسو|Wausau
واوكي|Waukee
وايت بلينس|White Plains
وايت بير ليك|White Bear Lake
وايت روك|White Rock
وايت هورس|Whitehorse
وايت هول|Whitehall
وايتستابل|Whitstable
وايلدوود|Wildwood
وايمث|Weymouth
واين|Wayne
وايندوت|Wyandotte
واينيسبورو|Waynesboro
وايومنغ|State of Wyoming
وايومنغ|Wyoming
وترتاون|Watertown
وجدة|Oujda
ود مدني|Wad Medani
ودون تاني|Udon Thani
ورززات|Ouarzazate
ورسستر|Worcester
ورقلة|Ouargla
ورك|Warwick
ورنجل|Warangal
وست تشتر|Westchester
وست مونت|Westmont
وستباري|Westbury
وستبروك|Westbrook
وستر|Worcester
وستمنستر|Westminster
وستون|Weston
وسط دارفور|Central Darfur
وشقة|Huesca
وقويي جالبيد|Woqooyi Galbeed
وكغن|Waukegan
وكياه|Ukiah
وكيشا|Waukesha
ولفس بي|Walvis Bay
ولماس|Oulmes
ولونغونغ|Wollongong
ونتزفيل|Wentzville
ونتشو|Wenzhou
وندسور|Windsor
ونزر|Windsor
ونسوكت|Woonsocket
ونشستر|Winchester
وهران|Oran
ووبرن|Woburn
ووترتاون|Watertown
ووترفيل|Waterville
وودبورن|Woodburn
وودبوري|Woodbury
وودج|Lodz
وودستوك|Woodstock
ووستير|Wooster
ووشي|Wuxi
ووكر|Walker
وولفرهامبتون|Wolverhampton
ووهان|Wuhan
ووودلاند|Woodland
ويبستر غروفز|Webster Groves
ويت ريدج|Wheat Ridge
ويتشيتا|Wichita
ويتشيتا فولز|Wichita Falls
ويتون|Wheaton
ويتير|Whittier
ويتينغين|Wettingen
ويذرفورد|Weatherford
ويرتون|Weirton
ويسبري|Westbury
ويست أليس|West Allis
ويست بالم بيتش|West Palm Beach
ويست بيند|West Bend
ويست جوردان|West Jordan
ويست دي موينز|West Des Moines
ويست ساكرامينتو|West Sacramento
ويست سبرينغفيلد|West Springfield
ويست سينيكا|West Seneca
ويست شيكاغو|West Chicago
ويست فارغو|West Fargo
ويست فالي سيتي|West Valley
ويست كوفينا|West Covina
ويست كولومبيا|West Columbia
ويست لافاييت|West Lafayette
ويست ليك|Westlake
ويست لين|West Linn
ويست ملبورن|West Melbourne
ويست هوليوود|West Hollywood
ويست هيفن|West Haven
ويست وارويك|West Warwick
ويست يونيفرسيتي بلايس|West University Place
ويسترلي|Westerly
ويستفيلد|Westfield
ويستلاند|Westland
ويستمينستير|Westminster
ويستيرفيل|Westerville
ويسكونسن|Wisconsin
ويسكونسن رابيدز|Wisconsin Rapids
ويسلاكو|Weslaco
ويسمار|Wismar
ويسماونت|Westmount
ويكفيلد|Wakefield
ويل|Wil
ويلاند|Welland
ويلدومار|Wildomar
ويلسون|Wilson
ويلسونفيل|Wilsonville
ويلكس بار|Wilkes-Barre
ويلمر|Willmar
ويلمنغتون|Wilmington
ويلميت|Wilmette
ويلمينغتون|Wilmington
ويلنغتون|Wellington
ويلي|Wylie
ويليامزبرغ|Williamsburg
ويليامسبورت|Williamsport
ويليستون|Williston
ويليمانتيك|Willimantic
ويلينغ|Wheeling
ويلينغتون|Wellington
ويماوث|Weymouth
وينتاتشي|Wenatchee
ويندر|Winder
ويندسور|Windsor
ويندهوك|Windhoek
وينشستر|Winchester
وينندن|Winnenden
وينونا|Winona
وينيبيغ|Winnipeg
ياتسوشيرو|Honmachi
ياتشيماتا|Yachimata
يارفا|Järva
يارفنبا|Järvenpää
ياروسلافل|Yaroslavl
يارين|Yaren
ياس-نادكون-سولنك|Jász-Nagykun-Szolnok
ياسوج|Yasuj
ياش|Iasi
ياغودينا|Jagodina
يافة الناصرة|Yāfā
يافردون ليه باين|Yverdon-les-Bains
يافلبورغ|Gävleborg
يافورجنو|Jaworzno
ياكيما|Yakima
يالطا|Yalta
يالوفا|Yalova
ياماغا|Yamaga
ياماغاتا|Yamagata
ياماغوتشي|Yamaguchi
ياماناشي|Yamanashi
يامبيو|Yambio
يامسا|Jämsä
ياموسوكرو|Yamoussoukro
ياناغاوا|Yanagawa
يانان|Yan’an
يانجي|Yanji
يانغتشو|Yangzhou
يانغون|Yangon
ياواتا|Yawata
ياوندي|Yaoundé
ياي|Yei
يايتا|Yaita
يايزو|Yaizu
يبرود|Yabrūd
يبسيلانتي|Ypsilanti
يركا|Yirkā
يريفان|Yerevan
يريم|Yarīm
يزد|Yazd
يستاد|Ystad
يطا|Yaţţā
يفرن|Yafran
يفله|Gävle
يلونايف|Yellowknife
يمنجلنسك|Yemanzhelinsk
ينبع|Yanbu
يندريخوف هرادتس|Jindřichův Hradec
ينشوان|Yinchuan
ينقل|Yanqul
يهودا والسامرة|Judea and Samaria Area
يواجيما|Uwajima
يوبا سيتي|Yuba
يوبي|Ube
يوبيلييني|Yubileyny
يوتا|Utah
يوترسن|Uetersen
يوجنو-ساخالينسك|Yuzhno-Sakhalinsk
يوجي|Uji
يوجياكرتا|Yogyakarta
يوجين|Eugene
يورايسو|Urayasu
يوربا ليندا|Yorba Linda
يورك|York
يوركتن|Yorkton
يوركفيل|Yorkville
يوزاوا آكيتا|Yuzawa
يوزغات|Yozgat
يوزو|Uozu
يوستيس|Eustis
يوفاسكولا|Jyväskylä
يوكايتشي|Yokkaichi
يوكسبريدج|Uxbridge
يوكسكوفا|Yüksekova
يوككا فالي|Yucca Valley
يوكليد|Euclid
يوكوسوكا|Yokosuka
يوكون|Yukon
يوكون|Yukon Territory
يوكوهاشي|Yukuhashi
يوكوهاما|Yokohama
يوكي|Yūki
يوكيبا|Yucaipa
يولس|Euless
يوليش|Jülich
يوما|Yuma
يومنستر|Leominster
يونشوبينغ|Jönköping
يونغزتاون|Youngstown
يونكيرس|Yonkers
يونيزاوا|Yonezawa
يونيفيرسيتي بليس|University Place
يونيون سيتي|Union
يونيوندايل|Uniondale
يويدا|Ueda
يوينسو|Joensuu
يوينوهورا|Uenohara
ييرشوف|Yershov
ييزي|Iesi
ييسك|Yeysk
ييفريموف|Yefremov
ييليتس|Yelets
يينا|Jena
چمچمال|Jamjamāl
ڤفصة|Gafsa
کرنول|Kurnool
گولستان|Guliston
`
