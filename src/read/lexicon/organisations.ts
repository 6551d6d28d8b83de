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
  co co. newsroom exchange se oyj & bros. sa s.a. ag a.g. nv n.v. spa s.p.a. gmbh ab oy asa as kg pty kk bhd tbk pjsc oao pao
  congress knesset duma bundestag bundesbank rada pentagon kremlin treasury jihad intifada`);

/** Of the above, those that make hardly anything but an organisation of the words before them. */
export const COMPANY_ENDS =
  words(`inc inc. corp corp. corporation ltd ltd. limited plc llc llp co co. se oyj
  company companies holdings group ag a.g. sa s.a. nv n.v. spa s.p.a. gmbh pty bhd tbk pjsc oao pao bancorp
  & bros. associates partners industries bank airlines airways securities pharmaceuticals technologies
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
  national royal american international confederation conference knights sons daughters voice doctors
  reporters centers centres defenders soldiers workers union`);

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
  prudential aviva easyjet ryanair pearson microsoft google apple amazon facebook twitter netflix tesla
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
  telstra bhp woolworths fonterra rio anglogold eskom sasol mtn safaricom`);

/** Last words of teams' names, behind a place: "Riverton Bears". */
export const TEAMS =
  words(`nets heat magic suns kings jazz thunder pelicans sixers 76ers wolves bears lions
  browns chiefs bills jets giants rams wild stars ducks devils rays guardians angels united city town rovers
  wanderers albion athletic rangers hotspur county orient argyle wednesday forest harriers stags panthers
  eagles bulls hawks tigers sharks crusaders hurricanes blues brumbies reds waratahs warriors dragons
  storm raiders roosters bulldogs knights titans broncos cowboys sabres galaxy dynamo fire crew union
  revolution sounders timbers whitecaps earthquakes rapids`);

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
Gazeta Wyborcza|Novaya Gazeta|Asahi Shimbun|Yomiuri Shimbun|China Daily|Global Times|People's Daily`
    .replace(/\n/gu, " ")
    .split("|")
    .map((name) => name.trim().replace(/ +/gu, " "));
