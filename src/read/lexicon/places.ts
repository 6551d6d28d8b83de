import { words } from "./words";

/** Last words of places' names ("Lake" and "Mount" also first). */
export const PLACE_HEADS =
  words(`island islands isle isles river creek lake lakes sea ocean bay gulf strait
  straits channel canal coast cape peninsula archipelago mountain mountains mount mt. mt hill hills valley
  valleys plateau desert forest jungle delta basin glacier volcano falls beach port harbour harbor street
  st. avenue road boulevard lane square plaza bridge airport station stadium park province county district
  region oblast prefecture governorate municipality township village town city heights ridge gorge canyon
  oasis reef atoll lagoon marsh swamp prairie strip corridor crossing reservoir dam highway motorway
  territory republic kingdom emirate emirates steppe arena circuit garden gardens cemetery palace cathedral
  mosque temple monastery prison jail mine motel inn resort hotel tower towers castle fort base camp zone quarter suburb`);

/** Of the above, those that also stand first: "Lake Chad". */
export const PLACE_OPENERS =
  words(`lake mount mt mt. cape port fort gulf bay strait isle sea camp point san
  place plaza piazza porte rue playa isla ile plage puerto ciudad sierra cerro baie
  santa santo sao saint st st. los las el new north south east west northern southern eastern western
  central upper lower rio`);

/** Words before "of" that make a place with what follows. */
export const PLACE_OF =
  words(`gulf strait straits bay sea republic kingdom isle cape city state province
  island horn cote rock port principality`);

export const DIRECTIONS =
  words(`north south east west northern southern eastern western central northeast
  northwest southeast southwest northeastern northwestern southeastern southwestern north-east north-west
  south-east south-west upper lower greater inner outer mid new`);

/** Regions, parts of the world, seas and rivers, by their single names. */
export const REGIONS =
  words(`europe asia africa america americas oceania antarctica arctic antarctic
  eurasia caribbean balkans scandinavia caucasus transcaucasia siberia crimea donbas donbass chechnya dagestan
  ingushetia abkhazia ossetia nagorno-karabakh karabakh transnistria kosovo bosnia herzegovina vojvodina
  catalonia andalusia galicia corsica sardinia sicily tuscany lombardy bavaria saxony prussia flanders
  wallonia brittany normandy provence alsace lorraine kurdistan kashmir punjab sindh balochistan tibet
  xinjiang manchuria mongolia taiwan macau palestine gaza sinai darfur sahel sahara maghreb levant
  mesopotamia transvaal natal gauteng biafra katanga kivu tigray oromia amhara puntland somaliland
  patagonia amazonia amazon andes alps pyrenees himalayas himalaya urals carpathians rockies appalachia
  midwest danube rhine nile volga dnieper dnipro don tigris euphrates ganges indus mekong yangtze thames
  seine elbe mississippi missouri potomac mediterranean adriatic aegean baltic atlantic pacific bosphorus
  england scotland wales britain u.k. uk u.s. us u.s.a. usa america holland ussr u.s.s.r. yugoslavia
  czechoslovakia zaire burma rhodesia persia uae u.a.e. drc prc gdr ulster manhattan brooklyn bronx queens
  harlem hollywood wimbledon heathrow gatwick chernobyl guantanamo hague gulf hebron jericho fallujah idlib aleppo`);
export const LONG_REGIONS =
  `Russian Federation|Slovak Republic|Republic of Ireland|Middle East|Far East|Latin America|Central America|South America|North America|
West Bank|Gaza Strip|Golan Heights|East Jerusalem|Red Sea|Black Sea|Caspian Sea|Persian Gulf|North Sea|Baltic Sea|
South China Sea|East China Sea|Wall Street|Silicon Valley|Southeast Asia|South Asia|East Asia|Central Asia|
Eastern Europe|Western Europe|Central Europe|North Africa|West Africa|East Africa|Southern Africa|Central Africa|
Horn of Africa|Great Britain|Northern Ireland|West Indies|Soviet Union|East Germany|West Germany|Hong Kong|
South Korea|North Korea|South Africa|New Zealand|Saudi Arabia|Sri Lanka|Ivory Coast|El Salvador|Costa Rica|
United States|United Kingdom|United Arab Emirates|Czech Republic|Dominican Republic|Papua New Guinea|
Bosnia and Herzegovina|Bosnia-Herzegovina|Trinidad and Tobago|S. Korea|N. Korea|S. Africa|N. Ireland|Vatican City|
Holy See|New York|New York City|Los Angeles|San Francisco|San Diego|Las Vegas|New Orleans|Tel Aviv|Rio de Janeiro|
Buenos Aires|St Petersburg|St. Petersburg|St. Louis|St Louis|Kansas City|Salt Lake City|Times Square|Tiananmen
Square|Red Square|Trafalgar Square|Suez Canal|Panama Canal|English Channel|Mount Everest|Cape Town|Nagorno-Karabakh|
Abu Dhabi|Santa Fe|San Antonio|San Jose|Long Island|Staten Island|Puerto Rico|Sierra Leone|Burkina Faso|
Cape Verde|East Timor|Equatorial Guinea|Central African Republic|Democratic Republic of Congo|
Democratic Republic of the Congo|Republic of Congo|Congo Republic|Marshall Islands|Solomon Islands|
Falkland Islands|Channel Islands|Canary Islands|Kuala Lumpur|Ho Chi Minh City|Phnom Penh|Addis Ababa|
Guantanamo Bay|Camp David|Cape Canaveral|Pearl Harbor|Nizhny Novgorod|Port-au-Prince|Port Moresby`
    .replace(/\n/gu, " ")
    .split("|")
    .map((name) => name.trim().replace(/ +/gu, " "));

/** States of the union and provinces, with how agencies shorten them. */
export const STATES =
  words(`alabama alaska arizona arkansas california colorado connecticut delaware florida
  hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan
  minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas
  utah vermont wisconsin wyoming ontario quebec alberta manitoba saskatchewan queensland tasmania victoria
  ala. ala ariz. ariz ark. calif. calif colo. colo conn. conn del. fla. fla ga. ill. ill ind. kan. kan ky.
  ky la. mass. mass md. mich. mich minn. minn miss. mo. mont. neb. neb nev. n.h. n.j. n.m. n.y. n.c. n.d.
  okla. okla ore. ore pa. r.i. s.c. s.d. tenn. tenn tex. tex vt. va. wash. w.va. wis. wis wyo. wyo d.c.`);
export const LONG_STATES =
  `New Hampshire|New Jersey|New Mexico|North Carolina|South Carolina|North Dakota|
South Dakota|Rhode Island|West Virginia|New South Wales|British Columbia|Nova Scotia|New Brunswick|Western Australia|
South Australia|District of Columbia`
    .replace(/\n/gu, " ")
    .split("|")
    .map((name) => name.trim());

/** Peoples and adjectives of several words. */
export const LONG_PEOPLES =
  `South Korean|North Korean|South African|North African|West African|East African|Central African|
South American|North American|Latin American|Central American|Central Asian|South Asian|East Asian|Southeast Asian|
New Zealander|Sri Lankan|Costa Rican|Puerto Rican|Saudi Arabian|Hong Konger|West Indian|Sierra Leonean|
El Salvadoran|East German|West German|East Timorese|Bosnian Serb|Bosnian Croat|Northern Irish|South Sudanese|
Papua New Guinean|S. Korean|N. Korean|S. African|Roman Catholic|Middle Eastern|African American|Native American|
Eastern European|Western European|Central European|South Ossetian|Kosovo Albanian|Indo-Pakistani|Great British`
    .replace(/\n/gu, " ")
    .split("|")
    .map((name) => name.trim())
    .flatMap((name) => [name, `${name}s`]);

/** Endings of places' names that few other words have. */
export const PLACE_ENDING =
  /(?:shire|ville|burg|burgh|grad|gorod|stan|abad|pura|polis|borough|bridge|mouth|chester|haven|minster|wick|stadt|dorf|hausen|hafen|kirchen|furt|oblast|istan|vka|insk|ovsk|evsk|insky|ivka|anka|hama|yama|zhou|jiang|dong|shan|kou|wala|guda|palli|pet)$/u;
