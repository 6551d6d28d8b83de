/**
 * Seas, straits, rivers, lands without a state, and what stands for a state (Britain, the Kremlin),
 * that each language calls in its own way: no open source on npm has these in several. English names, then what
 * Russian and Ukrainian have, then others, the likelier first. Parted as `own-names.ts` reads it.
 */
export const LANDSCAPE = `
Baltic Sea = Балтийское море | Балтійське море | Ostsee, mer Baltique, mar Báltico, mare Baltico, Morze Bałtyckie, Bałtyk, Baltské moře
Mediterranean Sea, Mediterranean = Средиземное море | Середземне море | Mittelmeer, mer Méditerranée, Méditerranée, mar Mediterráneo, Mediterráneo, mare Mediterraneo, Mediterraneo, Morze Śródziemne, Středozemní moře, Μεσόγειος
Sea of Azov, Azov Sea = Азовское море | Азовське море | Asowsches Meer, Asowsche Meer, Asowschen Meer, mer d'Azov, mar de Azov, mar d'Azov, Morze Azowskie, Azovské moře
Caspian Sea = Каспийское море, Каспий | Каспійське море | Kaspisches Meer, Kaspische Meer, Kaspischen Meer, mer Caspienne, mar Caspio, Morze Kaspijskie, Kaspické moře
Adriatic Sea, Adriatic = Адриатическое море | Адріатичне море | Adriatisches Meer, mer Adriatique, mar Adriático, mare Adriatico, Adriatyk, Jaderské moře
Aegean Sea = Эгейское море | Егейське море | Ägäisches Meer, Ägäis, mer Égée, mar Egeo, Morze Egejskie, Egejské moře, Αιγαίο Πέλαγος
Barents Sea = Баренцево море | Баренцове море | Barentssee, mer de Barents, mar de Barents, mare di Barents, Morze Barentsa, Barentsovo moře
South China Sea = Южно-Китайское море | Південнокитайське море | Südchinesisches Meer, Südchinesische Meer, Südchinesischen Meer, mer de Chine méridionale, mar de China Meridional, Morze Południowochińskie, Jihočínské moře
Sea of Japan = Японское море | Японське море | Japanisches Meer, mer du Japon, mar del Japón, Morze Japońskie
Arctic Ocean = Северный Ледовитый океан | Північний Льодовитий океан | Nordpolarmeer, Arktischer Ozean, océan Arctique, océano Ártico, oceano Artico, Ocean Arktyczny
Atlantic Ocean, Atlantic = Атлантический океан, Атлантика | Атлантичний океан, Атлантика | Atlantischer Ozean, Atlantik, océan Atlantique, océano Atlántico, oceano Atlantico, Ocean Atlantycki, Atlantyk, Atlantický oceán
Pacific Ocean = Тихий океан | Тихий океан | Pazifischer Ozean, Pazifik, océan Pacifique, océano Pacífico, oceano Pacifico, Ocean Spokojny, Pacyfik, Tichý oceán
Indian Ocean = Индийский океан | Індійський океан | Indischer Ozean, océan Indien, océano Índico, oceano Indiano, Ocean Indyjski, Indický oceán
Persian Gulf = Персидский залив | Перська затока | Persischer Golf, Persischen Golf, golfe Persique, golfo Pérsico, Zatoka Perska, Perský záliv
Strait of Hormuz = Ормузский пролив | Ормузька протока | Straße von Hormus, détroit d'Ormuz, estrecho de Ormuz, stretto di Hormuz, Cieśnina Ormuz, Hormuzský průliv
Kerch Strait, Strait of Kerch = Керченский пролив | Керченська протока | Straße von Kertsch, détroit de Kertch, estrecho de Kerch, stretto di Kerch, Cieśnina Kerczeńska, Kerčský průliv
Taiwan Strait = Тайваньский пролив | Тайванська протока | Taiwanstraße, Straße von Taiwan, détroit de Taïwan, estrecho de Taiwán, stretto di Taiwan, Cieśnina Tajwańska
Bosphorus, Bosporus, Bosphorus Strait = Босфор | Босфор | Bosporus, Bosphore, Bósforo, Bosforo, Bosfor, Bospor
Dardanelles = Дарданеллы | Дарданелли | Dardanellen, Dardanelos, Dardanelli, Dardanele, Dardanely
English Channel = Ла-Манш | Ла-Манш | Ärmelkanal, canal de la Mancha, Kanał La Manche
Suez Canal = Суэцкий канал | Суецький канал | Suezkanal, Sueskanal, canal de Suez, canale di Suez, Kanał Sueski, Suezský průplav
Dnieper, Dnipro, Dnipro River, Dnieper River = Днепр | Дніпро | Dnjepr, Dniepr, Dniéper, Dnepr, Dnipro, Dněpr
Dniester, Dniester River, Dnister = Днестр | Дністер | Dnjestr, Dniestr, Dniéster, Dnestr, Dnister, Dněstr, Nistru
Volga, Volga River = Волга | Волга | Wolga, Wołga
Oder, Oder River = Одер | Одер | Odra
Neman, Neman River, Nemunas = Неман | Німан | Memel, Niemen, Němen, Нёман
Tisza, Tysa, Tisa = Тиса | Тиса | Theiss, Theiß, Cisa
Danube, Danube River = Дунай | Дунай | Donau, Danubio, Dunaj, Dunărea, Dunav, Дунав
Rhine, Rhine River = Рейн | Рейн | Rhein, Rhin, Rýn
Vistula, Vistula River = Висла | Вісла | Weichsel, Vistule, Wisła, Vistola, Visla
Elbe, Elbe River = Эльба | Ельба | Łaba, Labe
Euphrates, Euphrates River = Евфрат | Євфрат | Euphrat, Euphrate, Éufrates, Eufrate, Eufrat
Nile, Nile River, River Nile = Нил | Ніл | Nilo
Yangtze, Yangtze River = Янцзы | Янцзи | Jangtse, Jangtsekiang, Yangzi, Yangtsé, Jangcy
Southern Bug, Southern Buh, Southern Bug River = Южный Буг | Південний Буг | Südlicher Bug, Südlichen Bug, Boug méridional, Boh
Crimea, Crimean Peninsula, Crimean peninsula = Крым, Крымский полуостров | Крим, Кримський півострів | Krim, Halbinsel Krim, Crimée, Krym, Kırım, Κριμαία, القرم
Transnistria, Trans-Dniester, Transdniestria, Transdniester = Приднестровье | Придністров'я | Transnistrien, Transnistrie, Naddniestrze, Podněstří
Siberia = Сибирь | Сибір | Sibirien, Sibérie, Syberia, Sibiř, Σιβηρία
Caucasus = Кавказ | Кавказ | Kaukasus, Caucase, Cáucaso, Caucaso, Kaukaz, Kavkaz, Καύκασος
South Ossetia = Южная Осетия | Південна Осетія | Südossetien, Ossétie du Sud, Osetia del Sur, Ossezia del Sud, Osetia Południowa, Jižní Osetie
North Ossetia = Северная Осетия | Північна Осетія | Nordossetien, Ossétie du Nord, Osetia del Norte, Ossezia del Nord, Osetia Północna, Severní Osetie
Nagorno-Karabakh, Nagorny Karabakh = Нагорный Карабах | Нагірний Карабах | Bergkarabach, Haut-Karabakh, Alto Karabaj, Górski Karabach, Náhorní Karabach, Լեռնային Ղարաբաղ
West Bank = Западный берег реки Иордан | Західний берег річки Йордан | Westjordanland, Cisjordanie, Cisjordania, Cisgiordania, Zachodni Brzeg, Západní břeh, Δυτική Όχθη, الضفة الغربية, הגדה המערבית
Golan Heights, Golan = Голанские высоты | Голанські висоти | Golanhöhen, plateau du Golan, Altos del Golán, alture del Golan, Wzgórza Golan, Golanské výšiny, هضبة الجولان, רמת הגולן
East Jerusalem = Восточный Иерусалим | Східний Єрусалим | Ostjerusalem, Ost-Jerusalem, Jérusalem-Est, Jerusalén Este, Gerusalemme Est, Wschodnia Jerozolima, القدس الشرقية
Middle East = Ближний Восток | Близький Схід | Naher Osten, Nahe Osten, Nahen Osten, Nahost, Moyen-Orient, Proche-Orient, Oriente Medio, Oriente Próximo, Medio Oriente, Bliski Wschód, Blízký východ, Μέση Ανατολή, الشرق الأوسط, המזרח התיכון
Balkans, Balkan Peninsula = Балканы | Балкани | Balkan, Balcanes, Balcani, Bałkany, Balkán
Transcarpathia, Zakarpattia = Закарпатье | Закарпаття | Transkarpatien, Transcarpatie, Zakarpacie, Zakarpatí, Kárpátalja
Volhynia, Volyn = Волынь | Волинь | Wolhynien, Volhynie, Wołyń, Volyň
Kashmir = Кашмир | Кашмір | Kaschmir, Cachemire, Cachemira, Kaszmir, Kašmír
Kuril Islands, Kurils, Kuriles = Курильские острова, Курилы | Курильські острови, Курили | Kurilen, îles Kouriles, islas Kuriles, isole Curili, Wyspy Kurylskie, Kuryly, Kurilské ostrovy
Crete = Крит | Крит | Kreta, Crète, Creta, Kréta, Κρήτη
Corsica = Корсика | Корсика | Korsika, Corse, Córcega, Korsyka, Κορσική
Sardinia = Сардиния | Сардинія | Sardinien, Sardaigne, Cerdeña, Sardegna, Sardynia, Sardinie, Σαρδηνία
Snake Island, Zmiinyi Island = Змеиный, остров Змеиный | Зміїний, острів Зміїний | Schlangeninsel, île des Serpents, isla de las Serpientes, isola dei Serpenti, Wyspa Węży, Hadí ostrov
Red Square = Красная площадь | Красна площа | Roter Platz, Rote Platz, Roten Platz, place Rouge, Plaza Roja, piazza Rossa, Plac Czerwony, Rudé náměstí
Kremlin = Кремль | Кремль | Kreml, Cremlino, Kremla, Κρεμλίνο, الكرملين, הקרמלין
Great Britain, Britain, United Kingdom, UK = Великобритания | Велика Британія | Großbritannien, Grande-Bretagne, Gran Bretaña, Gran Bretagna, Grã-Bretanha, Wielka Brytania, Velká Británie, Groot-Brittannië, Storbritannien, Μεγάλη Βρετανία
`;
