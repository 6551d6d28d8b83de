/**
 * Bodies of states, and of all states, that each language has an acronym or a name of its own for: a
 * closed class. English names, then what Russian and Ukrainian have, then others. Parted as
 * `own-names.ts` reads it.
 */
export const BODIES = `
NATO, North Atlantic Treaty Organization, North Atlantic Treaty Organisation = НАТО | НАТО | OTAN, ΝΑΤΟ, الناتو, נאט"ו
UN Security Council, United Nations Security Council = Совет Безопасности ООН, Совбез ООН, СБ ООН | Рада Безпеки ООН, Радбез ООН | UN-Sicherheitsrat, Weltsicherheitsrat, Conseil de sécurité de l'ONU, Consejo de Seguridad de la ONU, Consiglio di sicurezza dell'ONU, Rada Bezpieczeństwa ONZ, Rada bezpečnosti OSN
UN General Assembly, United Nations General Assembly = Генеральная Ассамблея ООН, Генассамблея ООН | Генеральна Асамблея ООН, Генасамблея ООН | UN-Vollversammlung, UN-Generalversammlung, Assemblée générale de l'ONU, Asamblea General de la ONU, Assemblea generale dell'ONU, Zgromadzenie Ogólne ONZ
UNHCR, UN Refugee Agency = УВКБ ООН, УВКБ | УВКБ ООН, УВКБ | UN-Flüchtlingshilfswerk, UNO-Flüchtlingshilfswerk, HCR, ACNUR
World Health Organization, World Health Organisation, WHO = ВОЗ, Всемирная организация здравоохранения | ВООЗ, Всесвітня організація охорони здоров'я | Weltgesundheitsorganisation, Organisation mondiale de la santé, OMS, Organización Mundial de la Salud, Światowa Organizacja Zdrowia, Světová zdravotnická organizace
International Atomic Energy Agency, IAEA = МАГАТЭ, Международное агентство по атомной энергии | МАГАТЕ, Міжнародне агентство з атомної енергії | IAEO, Internationale Atomenergiebehörde, Internationale Atomenergie-Organisation, AIEA, Agence internationale de l'énergie atomique, MAAE, OIEA
International Monetary Fund, IMF = МВФ, Международный валютный фонд | МВФ, Міжнародний валютний фонд | IWF, Internationaler Währungsfonds, Internationale Währungsfonds, Internationalen Währungsfonds, FMI, Fonds monétaire international, Fondo Monetario Internacional, Fondo monetario internazionale, MFW, Międzynarodowy Fundusz Walutowy, MMF
World Bank = Всемирный банк | Світовий банк | Weltbank, Banque mondiale, Banco Mundial, Banca mondiale, Bank Światowy, Světová banka
World Trade Organization, World Trade Organisation, WTO = ВТО, Всемирная торговая организация | СОТ, Світова організація торгівлі | Welthandelsorganisation, OMC, Organisation mondiale du commerce, Światowa Organizacja Handlu
International Criminal Court, ICC = МУС, Международный уголовный суд | МКС, Міжнародний кримінальний суд | Internationaler Strafgerichtshof, Internationale Strafgerichtshof, Internationalen Strafgerichtshof, IStGH, Cour pénale internationale, CPI, Corte Penal Internacional, Corte penale internazionale, Międzynarodowy Trybunał Karny, Mezinárodní trestní soud
International Court of Justice = Международный суд ООН | Міжнародний суд ООН | Internationaler Gerichtshof, Internationale Gerichtshof, Internationalen Gerichtshof, Cour internationale de justice, Corte Internacional de Justicia, Corte internazionale di giustizia, Międzynarodowy Trybunał Sprawiedliwości
International Committee of the Red Cross, ICRC = МККК, Международный комитет Красного Креста | МКЧХ, Міжнародний комітет Червоного Хреста | IKRK, Internationales Komitee vom Roten Kreuz, CICR, Comité international de la Croix-Rouge, MKCK, Międzynarodowy Komitet Czerwonego Krzyża
Red Cross = Красный Крест | Червоний Хрест | Rotes Kreuz, Rote Kreuz, Roten Kreuz, Croix-Rouge, Cruz Roja, Croce Rossa, Czerwony Krzyż, Červený kříž
Doctors Without Borders = Врачи без границ | Лікарі без кордонів | Ärzte ohne Grenzen, Médecins sans frontières, Médicos Sin Fronteras, Medici senza frontiere, Lekarze bez Granic
OSCE, Organization for Security and Co-operation in Europe, Organization for Security and Cooperation in Europe = ОБСЕ, Организация по безопасности и сотрудничеству в Европе | ОБСЄ, Організація з безпеки і співробітництва в Європі | OSZE, OBWE, OBSE
European Commission = Еврокомиссия, Европейская комиссия | Єврокомісія, Європейська комісія | EU-Kommission, Europäische Kommission, Europäischen Kommission, Commission européenne, Comisión Europea, Commissione europea, Komisja Europejska, Evropská komise
European Council = Европейский совет, Евросовет | Європейська рада | Europäischer Rat, Europäische Rat, Europäischen Rat, Conseil européen, Consejo Europeo, Consiglio europeo, Rada Europejska, Evropská rada
European Parliament = Европарламент, Европейский парламент | Європарламент, Європейський парламент | EU-Parlament, Europäisches Parlament, Europaparlament, Parlement européen, Parlamento Europeo, Parlamento europeo, Parlament Europejski, Europarlament, Evropský parlament
European Central Bank, ECB = ЕЦБ, Европейский центральный банк | ЄЦБ, Європейський центральний банк | EZB, Europäische Zentralbank, Europäischen Zentralbank, BCE, Banque centrale européenne, Banco Central Europeo, Banca centrale europea, EBC, Europejski Bank Centralny
European Court of Human Rights = ЕСПЧ, Европейский суд по правам человека | ЄСПЛ, Європейський суд з прав людини | Europäischer Gerichtshof für Menschenrechte, EGMR, Cour européenne des droits de l'homme, CEDH, Europejski Trybunał Praw Człowieka
Council of Europe = Совет Европы | Рада Європи | Europarat, Conseil de l'Europe, Consejo de Europa, Consiglio d'Europa, Rada Europy, Rada Evropy
African Union = Африканский союз | Африканський союз | Afrikanische Union, Afrikanischen Union, Union africaine, Unión Africana, Unione africana, Unia Afrykańska
Arab League, League of Arab States = Лига арабских государств | Ліга арабських держав | Arabische Liga, Arabischen Liga, Ligue arabe, Liga Árabe, Lega araba, Liga Arabska, جامعة الدول العربية
Collective Security Treaty Organization, Collective Security Treaty Organisation, CSTO = ОДКБ | ОДКБ | OVKS, OTSC, ODKB
Commonwealth of Independent States, CIS = СНГ, Содружество Независимых Государств | СНД, Співдружність Незалежних Держав | GUS, Gemeinschaft Unabhängiger Staaten, CEI, Communauté des États indépendants, WNP, SNS
Eurasian Economic Union = ЕАЭС, Евразийский экономический союз | ЄАЕС, Євразійський економічний союз | Eurasische Wirtschaftsunion, Union économique eurasiatique, Eurazjatycka Unia Gospodarcza
Shanghai Cooperation Organization, Shanghai Cooperation Organisation = ШОС, Шанхайская организация сотрудничества | ШОС, Шанхайська організація співробітництва | Shanghaier Organisation für Zusammenarbeit, Organisation de coopération de Shanghai
BRICS = БРИКС | БРІКС | ΜΠΡΙΚΣ
Islamic State, Islamic State group, ISIS = ИГИЛ, Исламское государство | ІДІЛ, Ісламська держава | Islamischer Staat, Islamische Staat, Islamischen Staat, État islamique, Estado Islámico, Stato islamico, Państwo Islamskie, Islámský stát, تنظيم الدولة الإسلامية, داعش
Kremlin = Кремль | Кремль | Kreml, Cremlino, Kremla, Κρεμλίνο, الكرملين, הקרמלין
White House = Белый дом | Білий дім | Weißes Haus, Weiße Haus, Weißen Haus, Maison Blanche, Maison-Blanche, Casa Blanca, Casa Bianca, Biały Dom, Bílý dům, Λευκός Οίκος, البيت الأبيض, הבית הלבן
State Department, U.S. State Department, US State Department = Госдепартамент США, Госдеп США, Госдепартамент | Держдепартамент США, Держдеп США | US-Außenministerium, département d'État, Departamento de Estado, Departament Stanu
State Duma, Duma = Государственная дума, Госдума | Державна дума, Держдума | Staatsduma, Douma d'État, Douma, Duma Estatal, Duma di Stato, Duma Państwowa, Státní duma
Federation Council = Совет Федерации | Рада Федерації | Föderationsrat, Conseil de la Fédération, Consejo de la Federación, Rada Federacji
Verkhovna Rada = Верховная Рада | Верховна Рада | Werchowna Rada, Rada suprême, Rada Suprema, Rada Najwyższa, Nejvyšší rada
Federal Security Service, FSB = ФСБ, Федеральная служба безопасности | ФСБ, Федеральна служба безпеки | FSB
Security Service of Ukraine, SBU = СБУ, Служба безопасности Украины | СБУ, Служба безпеки України | SBU
Central Intelligence Agency, CIA = ЦРУ, Центральное разведывательное управление | ЦРУ, Центральне розвідувальне управління | CIA
Federal Bureau of Investigation, FBI = ФБР, Федеральное бюро расследований | ФБР, Федеральне бюро розслідувань | FBI
United Russia = Единая Россия | Єдина Росія | Einiges Russland, Geeintes Russland, Russie unie, Rusia Unida, Russia Unita, Jedna Rosja
Wagner Group, Wagner = ЧВК «Вагнер», ЧВК Вагнер, ЧВК Вагнера, группа Вагнера | ПВК «Вагнер», ПВК Вагнер, ПВК Вагнера, група Вагнера | Gruppe Wagner, Wagner-Gruppe, Söldnergruppe Wagner, groupe Wagner, grupo Wagner, gruppo Wagner, Grupa Wagnera, Wagnerova skupina
Ministry of Defence, Ministry of Defense, Defence Ministry, Defense Ministry = Министерство обороны, Минобороны | Міністерство оборони, Міноборони | Verteidigungsministerium, ministère de la Défense, Ministerio de Defensa, ministero della Difesa, Ministerstwo Obrony, ministerstvo obrany
Foreign Ministry, Ministry of Foreign Affairs = Министерство иностранных дел, МИД | Міністерство закордонних справ, МЗС | Außenministerium, ministère des Affaires étrangères, Ministerio de Asuntos Exteriores, ministero degli Esteri, Ministerstwo Spraw Zagranicznych, ministerstvo zahraničí
`;
