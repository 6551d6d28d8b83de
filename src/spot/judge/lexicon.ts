/**
 * Words that tell what stands beside a name: parts of names and grammar, never anybody's name. Plain
 * data, folded (small letters, no diacritics), words parted by spaces; English first, then the
 * commonest equivalents in German, French, Spanish, Italian, Portuguese, Dutch, Polish, Russian and
 * Ukrainian. All pages with names open it, so the build writes it shorter.
 */
export const JUDGE_LEXICON = {
  /** Stand before or after names and are no part of them: offices, ranks, forms of address. */
  titles: [
    "mr mrs ms miss mx dr prof professor sir dame lord lady madam president vice presidential",
    "chancellor premier prime pm minister ministers deputy secretary undersecretary chief",
    "chairman chairwoman chairperson chair head leader spokesman spokeswoman spokesperson",
    "governor gov mayor senator sen senators congressman congresswoman rep representative",
    "lawmaker mp mps mep councillor councilor commissioner ambassador envoy consul attorney",
    "prosecutor judge justice sheriff general gen colonel col major maj captain capt lieutenant",
    "lt sergeant sgt corporal private admiral adm marshal commander brigadier cmdr king queen",
    "prince princess emperor tsar czar sultan emir amir sheikh shaikh sheik ayatollah imam",
    "mullah pope cardinal archbishop bishop patriarch metropolitan rabbi reverend rev father",
    "brother sister saint duke duchess count baron baroness tycoon oligarch billionaire banker",
    "economist analyst author writer poet actor actress singer director editor correspondent",
    "reporter journalist coach manager striker defender speaker legislator member cm md founder",
    "ceo cfo officer officers official officials candidate challenger incumbent rival dictator",
    "strongman warlord rebel dissident activist opposition negotiator mediator adviser advisor",
    "aide scientist doctor lawyer historian citizen native champion driver rider herr frau",
    "prasident prasidentin kanzler bundeskanzler kanzlerin ministerprasident aussenminister",
    "generalsekretar burgermeister konig konigin monsieur madame m mme presidente ministre chef",
    "roi reine maire senor senora don dona ministro rey reina alcalde signor signora primo",
    "sindaco re regina senhor senhora ministra meneer mevrouw burgemeester koning pan pani",
    "prezydent krol prezes wojewoda президент премьер министр глава господин госпожа генерал",
    "мэр губернатор депутат посол король прем'ер міністр пан пані мер канцлер секретар",
    "секретарь президента президенту президентом министра министром главы главу мэра мэром",
    "премьера посла губернатора депутата лидер лидера секретаря міністра міністром глави голова",
    "голови мера лідер лідера prasidenten presidenta sprecher sprecherin staatschef regierungschef",
    "aussenministerin verteidigungsminister innenminister finanzminister bundesprasident vorsitzende",
    "vorsitzender trainer portavoz canciller expresidente portavoce cancelliere secretario",
    "segretario depute deputado kanclerz szef szefowa rzecznik rzeczniczka marszalek ambasador",
    "gubernator burmistrz chancelier",
  ],
  /** Begin sentences or stand in headlines as capitals, and are no part of a name after them. */
  starters: [
    "a an the this that these those some any all both each every either neither no not only",
    "even in on at by to from of for with without within into onto upon over under above below",
    "between among across through throughout during before after since until till against",
    "toward towards near around behind beyond beside besides despite like unlike about amid via",
    "per than and or but nor so yet if because although though while whereas when whenever",
    "where wherever once unless as whether however therefore thus hence moreover furthermore",
    "nevertheless nonetheless otherwise instead meanwhile meantime then there here now tonight",
    "yesterday tomorrow later earlier recently currently previously formerly finally initially",
    "originally eventually soon still already also too again perhaps maybe apparently",
    "reportedly indeed what who whom whose which why how i he she it we they you his her its",
    "our their your my me him them us is are was were be been being am do does did has have had",
    "can could will would shall should may might must says said saying asked told tells went",
    "came many most much more less few fewer several other others another such same own former",
    "ex outside inside just almost nearly elsewhere according given citing yes ok well oh ever",
    "never always often sometimes usually pour contre avec dans sur sous chez vers depuis",
    "pendant apres avant selon le la les l un une des du de d et ou mais si que qui quand",
    "comment pourquoi en au aux ce cette ces il elle ils elles der die das den dem ein eine",
    "einen einem einer und oder aber wenn wie wer wo warum im zum zur von vom mit nach bei aus",
    "auf fur gegen ohne durch um uber unter vor zwischen auch nur u.s u.n u.k e.u d.c a.m p.m",
    "vs anti pro non pre mid pan neo seit wahrend trotz laut hat ist sind wird er sie es wir",
    "ich el los las al del y o pero con sin por para segun desde hasta entre sobre durante",
    "cuando donde como ya tambien lo gli uno di da nel nella su tra fra e ma anche che chi dove",
    "os ao dos na nos nas uma em com sem ate seculo mas het een van voor met naar bij uit op",
    "tegen tussen tijdens volgens maar als wat waar hoe w z ze od dla przez po przed przy bez",
    "ale lub jak kiedy gdzie czy kto nie в во на с со к ко из от до по за под над при для без о",
    "об у и а но или что как где когда кто это не он она они мы я також з із зі від про і та",
    "але або що як де коли хто це він вона сегодня вчера завтра ранее позже однако поэтому",
    "затем потом теперь сеичас уже пока накануне напомним после перед если хотя есть был была",
    "были его ее их наш наша ваш этот эта эти все тот сьогодні вчора раніше пізніше однак тому",
    "потім тепер зараз вже поки напередодні нагадаємо після якщо хоча є був була були иого іі",
    "іх наші ваша цеи ця ці всі hier aujourd'hui demain gestern heute morgen ayer hoy manana",
    "ieri oggi domani ontem hoje amanha gisteren vandaag wczoraj dzisiaj jutro lundi mardi",
    "mercredi jeudi vendredi samedi dimanche lunes martes miercoles jueves viernes sabado",
    "domingo lunedi martedi mercoledi giovedi venerdi domenica notre votre leur unser unsere",
    "nuestro nuestra nostro nostra nosso nossa nasz nasza ensuite enfin ainsi alors donc dann",
    "damals dort jetzt luego entonces ahora tambem agora depois dopo poi allora adesso",
  ],
  /** End longer names after a place or a person, also in headlines: Post, University, Airport. */
  heads: [
    "post times today herald tribune journal gazette globe telegraph observer chronicle",
    "examiner guardian mirror courier dispatch bulletin daily weekly newsroom desk inquirer",
    "sentinel review independent university college school academy institute polytechnic",
    "library museum gallery theatre theater opera orchestra symphony philharmonic ballet",
    "cathedral church mosque abbey temple exchange bourse bancorp industries enterprises",
    "partners trust fund airlines airways airline air railway railways railroad telecom",
    "telecommunications motors oil energy steel electric power petroleum refinery insurance",
    "securities capital ventures airport station harbour harbor port bridge tunnel tower towers",
    "palace castle hall house hotel hospital clinic stadium arena park garden gardens zoo",
    "cemetery prison jail plaza mall market street st avenue ave road rd boulevard blvd lane",
    "drive square highway freeway motorway way terrace court crescent island islands isle bay",
    "gulf strait straits sea ocean lake river valley mountain mountains hill hills mount peak",
    "falls beach coast cape peninsula basin desert plateau heights county district province",
    "prefecture oblast region territory territories township village town city borough",
    "municipality state states republic federation kingdom empire union department ministry",
    "agency commission committee council board bureau office authority administration",
    "association society club conference congress parliament senate assembly foundation",
    "institution organisation organization alliance party movement front brigade army navy",
    "corps guard guards force forces police command treasury fed reserve chamber tribunal",
    "embassy consulate legation mission delegation government cabinet united rovers wanderers",
    "athletic fc cf sc bulls cup open masters marathon derby prix olympics games championship",
    "championships classic trophy festival biennale accord accords agreement treaty pact",
    "protocol declaration convention charter principles war wars battle siege massacre summit",
    "awards diario jornal gazeta corriere news radio television tv press media magazine network",
    "channel studios records pictures day days treasuries fleet league rules project program",
    "programme plan center centre laboratory laboratories research studies strasse platz allee",
    "universitat flughafen bahnhof zeitung rue universite aeroport calle avenida universidad",
    "aeropuerto piazza universita aeroporto rua universidade straat plein universiteit",
    "luchthaven ulica uniwersytet lotnisko улица площадь проспект университет аэропорт вулиця",
    "площа університет аеропорт банк",
    "bissau brazzaville delta",
    "タワー ホテル マラソン 塔 大学 大學 空港 机场 機場 駅 站 新聞 新闻 日報 日报 银行 銀行 美術館 博物館 湾 灣 海峡 海峽 半島 半岛 证券 證券 대학교 대학 공항 역 은행 신문 타워",
  ],
  /** The same, but behind a company's name they leave it what it is. */
  companies: [
    "bank corporation corp inc incorporated ltd limited llc plc company co cos group holdings",
    "holding ag sa gmbh spa nv ab oy ooo oao zao pjsc asa",
  ],
  /** Begin longer names that end in a place: Air France, Radio Liberty, Bank Austria. */
  openers: [
    "air bank radio tv tele telecom media real inter dynamo dinamo spartak lokomotiv sporting",
    "racing atletico olympique club fc banco banque banca deutsche credit hotel university",
    "institute college museum church cathedral academy council federation association",
    "organisation organization conference committee commission agency board bureau federal",
    "national royal imperial united greater new old little upper lower north south east west",
    "northeast northwest southeast southwest middle inner outer latin san santa santo saint st",
    "los las el fort port lake mount mt cape isle gulf bay river camp team miss mister first",
    "crown grand bad novy novaya nova nord sud ost noord zuid neu nieuw nouvelle nuevo nueva nuova",
    "новыи новая новое банк радио северная южная восточная западная північна південна східна",
    "західна нова cska vfl vfb afc paok hjk mtk psv ssc ogc ifk zsk torpedo zenit shakhtar metalist",
    "arsenal rotor rapid slavia slovan sparta dukla partizan hapoel maccabi beitar levski legia",
    "fortuna borussia eintracht arminia hertha bayern werder stade girondins deportivo",
  ],
  /** Parts of places: longer names where they have a capital of their own. */
  regions: [
    "northern southern eastern western central northeastern northwestern southeastern",
    "southwestern downtown mainland neighbouring neighboring",
  ],
  /** Before "of" (de, von) they mean the place itself or part of nobody's name: Republic of, City of. */
  polities: [
    "republic kingdom state states city government federation commonwealth principality emirate",
    "sultanate people peoples capital town village province region part parts most much all",
    "some many half rest corp co inc ltd plc republik stadt republique ville etat republica",
    "ciudad estado gobierno repubblica citta stato republiek stad rzeczpospolita bundesrepublik",
    "miasto республика город республіка місто",
  ],
  /** Join the words of one name: Bank of Canada, Charles de Gaulle. */
  links: [
    "of de du des del della di da do dos das von vom van der den la le el al bin ibn ben y d",
    "dell",
  ],
  /** Join a name's words before "in": Organisation for Security and Cooperation in Europe. */
  joiners: ["and for on of the"],
  /** Join offices and their places: mayor of Kyiv, ambassador to Ukraine. */
  offices: ["of to de du von di da w в у"],
  /** Belong to a person in office: the Bush Administration. */
  reigns: [
    "administration campaign cabinet government presidency white doctrine jr sr junior senior",
  ],
  /** Follow a word that stands in a sentence for what it means: Reading the, Will he. */
  objects: [
    "the a an this that these those his her its their my your our it them him i he she we they",
    "you me us about up out from aloud",
  ],
  /** Make a currency of a country's name. */
  money: ["dollar dollars rupee rupees peso pesos krona kronor krone kroner"],
  /** Days and months: they follow names by the way. Their names in other languages rarely do. */
  calendar: [
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs",
    "fri sat sun january february march april may june july august september october november",
    "december jan feb mar apr jun jul aug sep sept oct nov dec montag dienstag mittwoch",
    "donnerstag freitag samstag sonntag januar februar marz mai juni juli oktober dezember",
  ],
  /** Before a month they make a date of it. */
  dating: [
    "in since until till by early late mid during last next this each every of from between and",
    "before after through to on im seit bis en desde hasta depuis dal fino",
  ],
  /** Where one is, goes or comes from: what follows is a place. */
  locative: [
    "in at from near to into around outside inside across throughout toward towards leave",
    "leaving left reach reached visit visited visiting via nach aus bei en dans vers desde",
    "hasta da verso para em naar uit w we z ze do в во из на у до з із na nel nella",
  ],
  /** Adjectives of nations and parties: they stand before names without being part of them. */
  demonyms: [
    "american british english scottish welsh irish french german italian spanish portuguese",
    "dutch belgian swiss austrian danish swedish norwegian finnish icelandic polish czech",
    "slovak hungarian romanian bulgarian greek turkish cypriot serbian serb croatian croat",
    "bosnian slovenian macedonian albanian kosovar montenegrin russian ukrainian belarusian",
    "moldovan georgian armenian azerbaijani azeri chechen crimean kazakh uzbek turkmen tajik",
    "kyrgyz latvian lithuanian estonian israeli palestinian arab jewish lebanese syrian",
    "jordanian egyptian libyan tunisian algerian moroccan sudanese iraqi iranian kurdish saudi",
    "kuwaiti qatari emirati omani yemeni afghan pakistani indian bangladeshi lankan nepali",
    "burmese thai vietnamese cambodian malaysian singaporean indonesian filipino philippine",
    "chinese taiwanese japanese korean mongolian australian canadian mexican cuban haitian",
    "brazilian argentine argentinian chilean peruvian bolivian colombian venezuelan ecuadorean",
    "nicaraguan honduran salvadoran guatemalan panamanian african nigerian ghanaian kenyan",
    "ugandan tanzanian rwandan burundian congolese zairean ethiopian somali eritrean angolan",
    "mozambican zambian zimbabwean namibian malawian liberian ivorian senegalese malian",
    "european soviet nazi nato western communist socialist republican democrat democratic",
    "conservative labour liberal tory muslim christian catholic orthodox protestant roman",
    "islamist islamic sunni shiite hindu",
  ],
  /** States and provinces that follow a namesake after a comma: Moscow, Idaho. */
  states: [
    "alabama ala alaska arizona ariz arkansas ark california calif colorado colo connecticut",
    "conn delaware del florida fla georgia ga hawaii idaho illinois ill indiana ind iowa kansas",
    "kan kentucky ky louisiana la maine maryland md massachusetts mass michigan mich minnesota",
    "minn mississippi miss missouri mo montana mont nebraska neb nevada nev ohio oklahoma okla",
    "oregon ore pennsylvania pa tennessee tenn texas tex utah vermont vt virginia va washington",
    "d.c n.y n.j n.m n.h n.c s.c n.d s.d wisconsin wis wyoming wyo ontario ont quebec alberta",
    "manitoba saskatchewan",
  ],
  /** Of cities and countries elsewhere: names that American towns took. */
  namesakes: [
    "moscow paris london athens rome berlin dublin cambridge oxford manchester birmingham",
    "warsaw odessa odesa petersburg cairo lebanon peru cuba mexico poland norway denmark sweden",
    "china jordan naples florence vienna geneva delhi toledo melbourne sydney perth alexandria",
    "troy milan venice palermo verona lisbon madrid valencia hamburg hanover bremen dresden",
    "amsterdam rotterdam antwerp brussels luxembourg zurich lucerne bern stockholm copenhagen",
    "oslo bergen helsinki kiev kyiv sebastopol sevastopol crimea prague belgrade sofia",
    "bucharest budapest damascus bethlehem hebron jerusalem jericho nazareth tripoli tunis",
    "canton peking tokyo manila lima bogota havana glasgow edinburgh belfast plymouth bristol",
    "bath chester durham newcastle lancaster holland scotland ireland wales egypt turkey syria",
    "palestine russia ukraine germany italy japan india brazil angola algiers",
  ],
  /** Small words of headlines in which all others have capitals. */
  small: [
    "a an the and or but nor of in on at by to for from with as vs v via per than into over up",
    "out off de la le les des du et en au aux el los las y del il di e da der die das und von",
    "im am zu",
  ],
  /** Words of a language that writes all nouns with capitals: there a capital says little. */
  german: [
    "der das und ist nicht mit dem des ein eine einen einer sich auch wird hat sind sagte nach",
    "bei aus auf fur im vom zum zur uber gegen dass werden wurde haben",
  ],
  /** Begin sentences, too, but behind a name they may belong to it: Call, Watch, Second. */
  leads: [
    "let say ask tell contact follow email trust see sees seen call calls called watch read visit join help support stop",
    "free save make makes made take takes took give gives get gets got go goes come comes find",
    "found leave leaves left keep meet meets one two three four five six seven eight nine ten",
    "hundreds thousands millions dozens part parts half last next second third late top modern",
    "ancient rural urban occupied neighbouring neighboring dear hello thank thanks today",
  ],
  /** The commonest given names of the press: what follows one is a surname, in headlines, too. */
  forenames: [
    "adam ahmed alan alberto alex alexander alexei ali alice alison amanda amy ana andrea",
    "andreas andrei andrew andy angela ann anna anne anthony antonio arnold arthur barack",
    "barbara ben benjamin bernie bill bob boris brad brian bruce carl carlos catherine chad",
    "charles charlie charlotte chelsea chris christian christina christine christopher claire claude",
    "dan daniel david denis dennis denzel diana diane diego dmitry don donald donna doug",
    "douglas ed eduardo edward elena elizabeth ellen emily emma emmanuel eric evan fernando",
    "florence francesco francis francois frank franz fred gabriel gary geoffrey george georgia",
    "gerard giovanni giuseppe gordon graham greg hans harriet harry hassan heather helen helmut",
    "india israel henry hillary ian igor isaac ivan jack jacob jacques james jan jane jason jean jeff",
    "jeffrey jennifer jeremy jill jim jimmy joan joe john jon jonathan jordan jorge jose joseph",
    "josh joshua juan julia julian julie justin karl kate katherine kelly ken kenneth kevin",
    "khalid kim klaus laura laurent lee leo leon leonard linda lisa louis lucy luis luke marco",
    "marcus margaret maria marie mario mark martha martin mary matt matthew max michael michel",
    "michelle miguel mike mikhail mohamed mohammed muhammad nancy natalie neil nicholas nick",
    "nicolas nicole nikolai nina noah oleg olga oliver omar oscar pablo patricia patrick paul",
    "paula pedro peter phil philip philippe pierre rachel rafael raymond rebecca richard robert",
    "roberto robin ron ronald ruth ryan sally sam samuel sara sarah scott sean sebastian sergei",
    "sharon silvio simon sophia stefan stephen steve steven stuart sue susan sven tatiana ted",
    "teresa terry theodore theresa thomas tim timothy tina tom tony tracy vanessa victoria",
    "vincent virginia vladimir walter warren william winston yuri",
  ],
  /** Of a family: behind them stands a given name, though places are called so, too. */
  kin: [
    "son daughter sister brother wife husband mother father mum mom dad aunt uncle niece nephew",
    "cousin grandson widow tochter sohn schwester fille fils hija hijo figlia figlio",
  ],
  /** Of places where they need not be: the Prince of Wales. */
  peers: ["prince princess duke duchess earl count countess marquess baron baroness viscount"],
  /** Behind them stand given names: King Charles. */
  crowned: ["prince princess king queen emperor empress sultan tsar pope konig konigin papst"],
  /** Behind a name and "the" they tell one of its bearers from another: the Elder. */
  bynames: ["elder younger great terrible conqueror magnificent"],
  /** Whose relative somebody is. */
  owners: ["his her their"],
  /** Between a figure and a currency. */
  millions: ["mn bn trn mln bln trln million billion trillion"],
};
