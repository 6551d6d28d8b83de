import { words } from "./words";

/** Peoples, nationalities, faiths and tongues: adjectives and nouns that are no entity of ours. */
export const DEMONYMS =
  words(`afrikaner conservative conservatives tory tories democrat republican liberals afghan albanian algerian american andorran angolan arab arabian arabic argentine
  argentinian armenian australian austrian azerbaijani azeri bahraini bangladeshi barbadian basque bavarian
  belarusian belarussian belgian beninese bermudian bhutanese bolivian bosnian botswanan brazilian breton
  british briton britons brit brits bulgarian burkinabe burmese burundian cambodian cameroonian canadian
  catalan chadian chechen chilean chinese colombian congolese cornish corsican costa-rican croat croatian
  cuban cypriot czech danish dane danes dutch dutchman ecuadorean ecuadorian egyptian emirati english
  englishman eritrean estonian ethiopian european eurasian fijian filipino filipina finn finns finnish
  flemish french frenchman frenchwoman gabonese gambian gaelic georgian german ghanaian greek grenadian
  guatemalan guinean guyanese haitian hebrew hispanic honduran hungarian icelandic icelander indian
  indonesian iranian iraqi irish irishman israeli italian ivorian jamaican japanese javanese jew jewish jews
  jordanian kazakh kenyan korean kosovan kosovar kurd kurdish kuwaiti kyrgyz lao laotian latin latino latvian
  lebanese liberian libyan lithuanian luxembourger macedonian malagasy malawian malay malaysian maldivian
  malian maltese maori mauritanian mauritian mexican moldovan mongolian mongol montenegrin moroccan
  mozambican namibian nepalese nepali nicaraguan nigerian nigerien norwegian omani pakistani palestinian
  panamanian paraguayan persian peruvian pole poles polish portuguese punjabi qatari romanian roma russian
  rwandan samoan saudi scot scots scottish scotsman senegalese serb serbian serbs sicilian sierra-leonean
  singaporean sinhalese slav slavic slovak slovakian slovene slovenian somali spaniard spanish sri-lankan
  sudanese surinamese swahili swazi swede swedes swedish swiss syrian taiwanese tajik tamil tanzanian
  tatar texan thai tibetan tigrayan togolese tongan trinidadian tunisian turk turks turkish turkmen ugandan
  uighur uyghur ukrainian uruguayan uzbek venezuelan vietnamese welsh welshman yemeni yemenite yoruba
  yugoslav zairean zambian zimbabwean zulu hutu tutsi igbo hausa pashtun berber bedouin balkan baltic
  nordic scandinavian caribbean asian african asiatic hong-konger new-zealander californian muscovite
  londoner parisian berliner viennese milanese roman neapolitan venetian
  muslim moslem islam islamic islamist islamists christian christianity catholic catholicism protestant
  orthodox anglican lutheran baptist methodist presbyterian mormon evangelical hindu hinduism buddhist
  buddhism sikh shiite shi'ite shia sunni alawite druze sufi zionist zionism judaism jihadist salafist
  wahhabi marxist leninist maoist communist communism socialist fascist nazi nazis stalinist soviet soviets
  seychellois maasai masai garifuna aussie aussies kiwi kiwis basotho batswana djiboutian comorian
  belizean bahamian bruneian timorese papuan rohingya tuareg fulani hazara oromo amhara kikuyu
  xhosa inuit mapuche quechua aymara hmong acehnese balinese bengali gujarati kashmiri sindhi baloch balochi
  assamese keralite pathan lusophone francophone anglophone cantonese mandarin hokkien
  bolshevik gaullist peronist thatcherite keynesian darwinian freudian victorian elizabethan shakespearean
  anglo-saxon afro-american african-american asian-american serb-led bosnian-serb`);

/** Last words of the names of events, works, laws, prizes, wars and products. */
export const OTHER_HEADS =
  words(`cup open championship championships olympics olympic games tournament trophy
  masters prix grand-prix derby marathon classic series bowl playoffs final finals festival award awards prize
  medal act treaty agreement accord accords protocol pact convention constitution amendment bill law war
  battle revolution uprising massacre holocaust summit forum expo fair exhibition index average composite day
  christmas easter ramadan week month year century age era dynasty empire style movement plan project
  operation virus vaccine disease syndrome standard system bible koran quran torah talmud premiership
  bundesliga serie division tour rally carnival parade memorial protest peace question edition version
  theory programme declaration statement resolution charter directive code mission crisis scandal affair
  deal dialogue process initiative report review list book song album film movie show`);

/** Words that are names of something else than persons, places and organisations. */
export const OTHERS =
  words(`internet web wi-fi bluetooth brexit covid-19 covid coronavirus sars ebola aids hiv
  h1n1 christmas easter ramadan hanukkah passover thanksgiving halloween diwali eid olympics olympic olympiad
  paralympics paralympic wimbledon bundesliga eredivisie serie bible koran quran torah god allah jesus christ
  buddha windows android ios iphone ipad macbook kalashnikov scud patriot stinger javelin iskander shahed
  bayraktar himars mig-29 mig sukhoi f-16 f-35 b-52 boeing-747 nobel oscar oscars emmy grammy tony pulitzer
  renaissance holocaust brent bitcoin ethereum euro euros eurodollar dax cac nikkei hang-seng s&p libor euribor
  gmt est edt pst pdt utc bst cet gdp cpi ppi gnp vat ipo ceo cfo coo cto tv dvd cd pc ac dc am pm a.m. p.m.
  mp mps dna rna pcr ppe diy faq q&a ok usd eur gbp jpy sms ngo ngos ingo ingos id ids ev evs suv suvs gps pmi
  bbq asap esg lgbt lgbtq hd ai vr ar 4g 5g led lcd usb pdf url html n/a tba tbd eta odi odis t20 t20s 
  mvp dj vip pm2.5 co2 icu tb hpv mrna ak-47 vs icbm icbms uav uavs drone f1 motogp indycar nascar
  mou cop26 cop27 cop28 cop29 urls gdr gdrs mba phd bsc msc llb rbi era nft nfts b.c. a.d. celsius fahrenheit angus ph.d ph.d. iphones ipads hh mw gw
  premiership indigenous aborigine aboriginal maori sherpa xmas easter yom-kippur`);

/** What follows a hyphen joined to a name by a hyphen, which make an adjective of it. */
export const ADJECTIVE_TAILS =
  words(`based led backed born owned style made run held controlled occupied
  bound wide built trained funded brokered sponsored mediated speaking ruled dominated listed linked era
  registered allied supported drafted imposed appointed elected educated area city`);

/** Names of several words of what is none of ours: contests, indices, days, treaties. */
export const LONG_OTHERS =
  `World Cup|Premier League|Champions League|Europa League|Nations League|European Championship|Super League|
La Liga|Ligue 1|Serie A|Serie B|FA Cup|League Cup|Super Bowl|World Series|Stanley Cup|Ryder Cup|Davis Cup|Fed Cup|
Grand Slam|Grand Prix|Australian Open|French Open|U.S. Open|British Open|Roland Garros|Tour de France|Giro d'Italia|
Six Nations|Commonwealth Games|Asian Games|Olympic Games|Winter Olympics|Summer Olympics|Formula One|Formula E|
Masters Tournament|Copa America|Copa Libertadores|Pan American Games|Euro 2020|
World War I|World War II|First World War|Second World War|World War One|World War Two|Cold War|Gulf War|Civil War|
Vietnam War|Korean War|Iraq War|Arab Spring|Good Friday Agreement|Paris Agreement|Kyoto Protocol|Geneva Convention|
Geneva Conventions|Maastricht Treaty|Lisbon Treaty|Schengen Agreement|Oslo Accords|Camp David Accords|Dayton Accords|
Dow Jones Industrial Average|Dow Jones|Dow Industrials|Nasdaq Composite|S&P 500|FTSE 250|Nikkei 225|CAC 40|
Hang Seng|Hang Seng Index|Shanghai Composite|STOXX 600|STOXX Europe 600|Euro STOXX 50|Brent Crude|
New Year|New Year's Day|New Year's Eve|Christmas Day|Christmas Eve|Boxing Day|Good Friday|Black Friday|Cyber Monday|
Labor Day|Memorial Day|Independence Day|Election Day|Valentine's Day|Mother's Day|Thanksgiving Day|
Black Lives Matter|Me Too|Green New Deal|Belt and Road|Belt and Road Initiative|Nobel Prize|Nobel Peace Prize|
Pulitzer Prize|Golden Globe|Golden Globes|Academy Award|Academy Awards|Booker Prize|Ballon d'Or|Game of Thrones|
Star Wars|Operation Warp Speed|Sputnik V|Air Force One|Boeing 737|Boeing 737 MAX|Mona Lisa|Magna Carta|
Old Testament|New Testament|Consumer Price Index|Purchasing Managers' Index`
    .replace(/\n/gu, " ")
    .split("|")
    .map((name) => name.trim().replace(/ +/gu, " "));
