import { words } from "./words";

/** Last words of organisations' names (also first, before "of" and "for"). */
export const ORG_HEADS =
  words(`administration air aviation agency alliance army assembly association associates authority airline
  airlines airways academy bank bancorp banking board brigade brigades broadcasting brotherhood bureau
  cabinet center centre chamber charity church clinic club coalition college commission committee
  communications company confederation conference consortium co-operative cooperative corp corp. corporation
  corps council court department directorate division electric electronics embassy exchange federation
  fc force forces foundation front fund government group guard guards guild holdings hospital inc inc.
  industries initiative institute institution insurance international laboratories laboratory labs league
  legion limited llc llp ltd ltd. lobby magazine media militia ministry motors movement museum navy network
  news newspaper office organisation organization parliament partners partnership party petroleum
  pharmaceuticals pharma plc police post press programme program prosecutor railway railways rangers regiment
  registry reserve resources school secretariat securities senate service services society squad staff steel
  studios survey syndicate systems taskforce team technologies technology telecom telecommunications
  television times tribune tribunal trust union unit university utilities watch ventures workers works
  capital energy power foods airbus brewery brewers entertainment financial finance gazette herald journal
  observer daily weekly constitution enquirer inquirer examiner chronicle globe guardian telegraph mirror
  wanderers united rovers athletic albion villa county orchestra choir theatre theater ballet opera
  command commands banque banca banco université universite universidad universidade partido parti
  co co. bros enterprise enterprises rashtra samithi sangh parishad newsroom exchange se oyj & bros. sa s.a. ag a.g. nv n.v. spa s.p.a. gmbh ab oy asa as kg pty kk bhd tbk pjsc oao pao
  congress knesset duma bundestag bundesbank rada pentagon kremlin treasury jihad intifada`);

/** Of the above, those that make hardly anything but an organisation of the words before them. */
export const COMPANY_ENDS =
  words(`inc inc. corp corp. corporation ltd ltd. limited plc llc llp co co. se oyj
  company companies holdings group ag a.g. sa s.a. nv n.v. spa s.p.a. gmbh pty bhd tbk pjsc oao pao bancorp
  & bros bros. associates partners enterprises industries bank airlines airways securities pharmaceuticals technologies
  motors electronics petroleum telecom university college institute ministry department commission
  committee council association federation foundation agency bureau authority party fc afc cf organisation
  organization union confederation tribunal`);

/** Words before "of" that make an organisation with what follows. */
export const ORG_OF =
  words(`bank ministry department university institute college school board bureau
  office council committee commission chamber association federation confederation organisation
  organization society academy church court house ministry league union centre center faculty army
  movement party front fund museum secretariat directorate authority inspectorate agency coalition
  alliance community company corporation brotherhood friends group institution assembly parliament
  banque banca banco université universite universidad universidade universita partido parti federación federacion
  federacao fédération asociación asociacion associação association société societe sociedad
  instituto institut istituto ministerio ministério ministère consejo conseil comité comite
  national royal american international confederation conference knights sons daughters voice doctors
  reporters centers centres defenders soldiers workers union panel campaign`);

/** Single words and short names of widely known organisations that nothing in them gives away. */
export const ORGANISATIONS =
  words(`reuters afp ap dpa upi tass itar-tass interfax ria xinhua kyodo yonhap
  ansa efe bloomberg bbc cnn nbc cbs abc npr pbs itv rte espn hbo cnbc msnbc aljazeera al-jazeera
  un u.n. eu e.u. ec nato opec opec+ osce wto imf who unicef unesco unhcr undp unep unrwa wfp fao iaea ilo
  icrc oecd apec asean saarc sadc ecowas au oau gcc cis mercosur nafta efta brics interpol europol eurostat
  ecb fed boj pboc boe sec fda cdc nih epa faa fcc ftc irs fbi cia nsa nasa noaa dea atf doj dhs ice tsa
  usda fema gao omb nsc cftc fdic gop dnc rnc nra aclu naacp mi5 mi6 gchq nhs kgb fsb gru svr mossad isi
  ira eta plo hamas hezbollah hizbollah hizbullah taliban isis isil daesh al-qaeda al-qaida qaeda boko-haram
  pkk ypg farc eln unita frelimo renamo swapo anc zanu-pf zanu inkatha likud fatah kadima
  labour
  fifa uefa conmebol concacaf fiba fia iaaf fina uci ioc itf atp wta ncaa nba nfl nhl mlb mls pga lpga
  wada usada cas icc ecb bcci pcb usta uci
  gazprom rosneft lukoil sberbank yukos aeroflot sinopec petrochina cnooc huawei alibaba tencent baidu
  xiaomi bytedance tiktok toyota honda nissan mazda mitsubishi subaru suzuki toshiba sony panasonic hitachi
  fujitsu nec canon nikon ricoh softbank nomura mizuho samsung hyundai kia lg daewoo posco volkswagen vw
  bmw daimler porsche audi siemens bosch basf bayer allianz commerzbank lufthansa adidas puma henkel sap
  eads airbus renault peugeot citroen stellantis totalenergies michelin danone lvmh kering carrefour axa bnp
  sanofi alstom thales dassault vivendi areva edf engie fiat ferrari pirelli eni enel unicredit mediaset
  telefonica repsol santander bbva iberia inditex zara nestle novartis roche ubs swatch glencore abb
  ericsson volvo ikea nokia maersk novo statoil equinor philips unilever heineken ing aegon ahold shell bp
  glaxosmithkline gsk astrazeneca hsbc barclays lloyds natwest vodafone tesco sainsbury rolls-royce diageo
  prudential aviva easyjet ebay ryanair pearson microsoft google apple amazon facebook twitter netflix tesla
  intel ibm oracle cisco dell hp hewlett-packard xerox kodak motorola qualcomm nvidia amd paypal ebay uber
  lyft airbnb spotify snapchat youtube instagram whatsapp telegram linkedin boeing lockheed raytheon
  northrop chrysler exxon exxonmobil chevron texaco mobil conocophillips halliburton schlumberger enron
  pfizer merck moderna biontech gilead amgen novavax medtronic monsanto dupont caterpillar deere alcoa
  walmart wal-mart kmart costco starbucks mcdonald's pepsico coca-cola kellogg nike disney viacom comcast
  verizon at&t citigroup citibank citi jpmorgan goldman blackrock blackstone mastercard fedex ups
  nasdaq nyse ftse moody's fitch nielsen ipsos gallup yougov opta
  dinamo dynamo spartak lokomotiv shakhtar arsenal chelsea tottenham everton liverpool juventus internazionale lazio fiorentina sampdoria
  ajax feyenoord psv benfica sporting galatasaray fenerbahce besiktas olympiakos panathinaikos celtic
  bayern schalke leverkusen psg wolfsburg hoffenheim werder hertha atletico boca palmeiras corinthians
  flamengo santos fluminense botafogo gremio lakers celtics knicks bulls pistons rockets spurs raptors
  nuggets clippers pacers bucks hawks hornets wizards cavaliers mavericks grizzlies timberwolves
  yankees mets dodgers padres astros phillies orioles cubs braves marlins brewers twins tigers royals
  mariners athletics expos reds pirates rockies diamondbacks nationals patriots cowboys steelers packers
  dolphins broncos raiders chargers vikings bengals ravens redskins seahawks buccaneers saints falcons
  jaguars colts titans texans 49ers bruins canadiens penguins flyers sabres senators oilers flames canucks
  blackhawks islanders capitals sharks predators avalanche lightning coyotes sox whites
  quakers greenpeace amnesty oxfam caritas medecins blackwater wagner wikileaks opcw
  kremlin pentagon bundestag bundesrat bundesbank knesset duma rada sejm riksdag riksbank storting
  politburo interahamwe downing westminster stormont holyrood congress senate parliament
  tepco jpmorgan marriott hilton accor sberbank vtb rosatom rostec tatneft novatek surgutneftegas
  naftogaz ukrenergo ukroboronprom azov tata infosys wipro reliance maruti mahindra petronas petrobras
  vale embraer braskem pemex televisa cemex codelco ypf pdvsa aramco sabic adnoc emirates etihad qantas
 mercedes mclaren alphatauri haas fars irna isna anadolu kcna wam ndtv cctv cgtn fars ntv rtl zdf
 spiegel politico axios breitbart newsmax reddit twitch wechat weibo
 salesforce shopify palantir snowflake airbnb doordash grubhub instacart deliveroo klarna
 wirecard biontech curevac sinovac sinopharm cansino gamaleya roche regeneron teva westpac anz macquarie
 rba rbnz bnz sbi icici hdfc paytm flipkart infosys bjp ncp cpc ppp pti pml-n pml ltte ulfa
 spd cdu csu afd fdp oevp spoe fpoe pvv vvd psoe vox podemos syriza pasok akp chp hdp mhp snp
 ukip plaid sdlp tplf oromo olf mdc apc pdp nrm eff ndc npp m23 adf janjaweed houthi houthis ansarullah pmf
 plaaf pla nld kmt dpp ldp komeito dap umno pas
 jaxa isro cnsa esa roscosmos spacex arianespace ntsb easa icao iata imo osha cftc cisa darpa nist noaa usgs
 unhcr unrwa ifrc msf fsb gavi cepi covax acea vda bdi ifo zew insee istat
 abn danske nordea swedbank dnb seb telia telenor vattenfall rwe e.on uniper fortum
 tesco asda greggs primark debenhams arcadia ocado deliveroo wizz klm saudia
 hotspur betis sociedad
sassuolo udinese benevento
 hibernian besiktas
wallabies boks pumas proteas saracens harlequins telstra bhp woolworths fonterra rio anglogold eskom sasol mtn safaricom`);

/** Last words of teams' names, behind a place: "Riverton Bears". */
export const TEAMS =
  words(`nets heat magic suns kings jazz thunder pelicans sixers 76ers wolves bears lions
  browns chiefs bills jets giants rams wild stars ducks devils rays guardians angels united city town rovers
  wanderers albion athletic rangers hotspur county orient argyle wednesday forest harriers stags panthers
  eagles bulls hawks tigers sharks crusaders hurricanes blues brumbies reds waratahs warriors dragons
  storm raiders roosters bulldogs knights titans broncos cowboys sabres galaxy dynamo fire crew union
  revolution sounders timbers whitecaps earthquakes rapids`);

/** First words of clubs' names, before their town or a word of their own: "Real Salbera". */
export const CLUB_FIRSTS =
  words(`real atletico athletic sporting racing dynamo dinamo lokomotiv spartak cska torpedo inter ac
  as fc sc sv rb vfl vfb tsg fsv ssc sl cf cd ud rcd bayer borussia eintracht olympique stade racing rapid sturm
  maccabi hapoel beitar legia slavia sparta viktoria ferencvaros steaua crvena partizan zenit
  shakhtar metalist newell's vasco nacional independiente universidad estudiantes velez rosario`);

/** What rules something within a nation, before the nation's name: "Tennis Norway". */
export const NATIONAL_BODIES =
  words(`cricket rugby tennis athletics swimming gymnastics hockey netball golf basketball volleyball
  cycling rowing badminton football statistics virgin radio team transport tourism bank banco banque electricite
  air citizens`);

/** The same of several words. */
export const LONG_ORGANISATIONS =
  `El Al|Pan Am|Cathay Pacific|Aer Lingus|Air Canada|Air India|Air China|China Eastern|Turkish Airlines|Singapore Airlines|European Union|United Nations|European Commission|European Parliament|
European Central Bank|Federal Reserve|White House|Supreme Court|World Bank|Security Council|World Health
Organization|International Monetary Fund|World Trade Organization|Red Cross|Red Crescent|Amnesty International|
Human Rights Watch|House of Representatives|House of Commons|House of Lords|Wall Street Journal|New York Times|
Washington Post|Financial Times|Los Angeles Times|Associated Press|Goldman Sachs|Morgan Stanley|Credit Suisse|
Deutsche Bank|Deutsche Telekom|Deutsche Welle|Wells Fargo|General Motors|General Electric|Procter & Gamble|
Johnson & Johnson|British Airways|Air France|Air France-KLM|Royal Dutch Shell|Rio Tinto|Manchester United|
Manchester City|Real Madrid|Real Sociedad|Real Betis|Atletico Madrid|Inter Milan|AC Milan|AS Roma|Bayern Munich|
Borussia Dortmund|Paris St Germain|Paris Saint-Germain|Aston Villa|West Ham|West Ham United|Crystal Palace|
Newcastle United|Leeds United|Leicester City|Tottenham Hotspur|Nottingham Forest|Wolverhampton Wanderers|
Brighton & Hove Albion|Sheffield United|Sheffield Wednesday|Blackburn Rovers|Bolton Wanderers|Norwich City|
Boca Juniors|River Plate|Red Sox|White Sox|Blue Jays|Maple Leafs|Red Wings|Trail Blazers|Golden State
Warriors|Republican Party|Democratic Party|Conservative Party|Labour Party|Liberal Democrats|Communist Party|
National Assembly|National Guard|State Department|Justice Department|Treasury Department|Foreign Ministry|
Defence Ministry|Defense Ministry|Finance Ministry|Interior Ministry|Health Ministry|Foreign Office|Home Office|
Boko Haram|Islamic State|Islamic Jihad|Muslim Brotherhood|Hong Kong Stock Exchange|Standard & Poor's|
Standard and Poor's|Dow Jones|Merrill Lynch|Lehman Brothers|JP Morgan|Bank of America|Bank of England|
Bank of Japan|Bank of Canada|Al Jazeera|Al Qaeda|Sinn Fein|Scotland Yard|Downing Street|Capitol Hill|
Green Party|Social Democrats|Christian Democrats|African Union|Arab League|Warsaw Pact|Khmer Rouge|
Revolutionary Guards|Peace Corps|Salvation Army|Ku Klux Klan|Silicon Valley Bank|Red Bull|Rolls Royce|
Formula One Management|Sky News|Sky Sports|Fox News|Le Monde|Le Figaro|Die Welt|Der Spiegel|El Pais|La Repubblica|
Gazeta Wyborcza|Novaya Gazeta|Asahi Shimbun|Yomiuri Shimbun|Racing Point|Alfa Romeo|Aston Martin|Red Bull Racing|Warner Bros|
Warner Music|Universal Music|Sony Music|Hewlett Packard|Hewlett Packard Enterprise|
Hugo Boss|Rolls-Royce Holdings|Air New Zealand|Virgin Atlantic|Virgin Australia|Virgin Galactic|
Welt am Sonntag|Bild am Sonntag|Frankfurter Allgemeine Zeitung|Neue Zuercher Zeitung|Le Parisien|
Corriere della Sera|La Stampa|Il Sole 24 Ore|El Mundo|La Nacion|O Globo|Folha de S.Paulo|
Jerusalem Post|Times of Israel|Hurriyet|Daily Sabah|Al Arabiya|Al Ahram|Asharq Al-Awsat|Tasnim|Mehr News|
The Hill|The Times|The Guardian|The Economist|The Atlantic|Fars News|Press Trust of India|Times of India|
Indian Express|Economic Times|South China Morning Post|Apple Daily|Straits Times|Bangkok Post|Nikkei Asia|
Yonhap News|Korea Times|Japan Times|Kyodo News|Sky Sports|BBC News|ITV News|Channel 4|Europe 1|RTL Nieuws|
Radio Free Europe|Voice of America|Wagner Group|Proud Boys|Lebanese Forces|Syrian Democratic Forces|Al Shabaab|
al Shabaab|Al-Shabaab|Hayat Tahrir al-Sham|Quds Force|Sinn Féin|Fine Gael|Fianna Fail|Plaid Cymru|
Five Star|Five Star Movement|Forza Italia|Brothers of Italy|National Rally|National Front|Law and Justice|Civic Platform|
United Russia|Just Russia|Justice and Development Party|Morena|Workers' Party|New Democracy|
Aam Aadmi Party|Shiv Sena|Indian National Congress|Pakistan Peoples Party|Awami League|Bharatiya Kisan Union|
Democratic Unionist Party|Scottish National Party|Proud Boys|
England and Wales Cricket Board|Cricket South Africa|Health and Human Services|Homeland Security|Veterans Affairs|
Food and Drug Administration|Drug Enforcement Administration|Central Intelligence Agency|Secret Service|
Bundeswehr|Federal Communications Commission|Federal Trade Commission|Securities and Exchange Commission|
Bank of Korea|Bank of Russia|Bank of France|Bank of Italy|Bank of Spain|Reserve Bank of Australia|
Reserve Bank of New Zealand|People's Bank of China|Swiss National Bank|Serum Institute of India|
Moody's Investors Service|S&P Global|S&P Global Ratings|Fitch Ratings|IHS Markit|JPMorgan Chase|J.P. Morgan|
Berkshire Hathaway|Best Buy|Home Depot|Dollar General|General Mills|Kraft Heinz|Bristol Myers Squibb|Eli Lilly|
Novo Nordisk|Abbott Laboratories|Thermo Fisher|Beyond Meat|Burger King|Ant Group|Evergrande|China Evergrande|
Canadian Pacific|Union Pacific|Delta Air Lines|Southwest Airlines|American Airlines|United Airlines|Norwegian Air|
BuzzFeed|Rio Tinto|Newcrest|Anglo American|Tata Sons|Tata Motors|Tata Steel|China Daily|Global Times|People's Daily`
    .replace(/\n/gu, " ")
    .split("|")
    .map((name) => name.trim().replace(/ +/gu, " "));
