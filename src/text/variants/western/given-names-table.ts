/**
 * Russian, Ukrainian (`-` where it follows from Russian by rule), languages, spellings; a name that two
 * languages say differently has two rows. The letters of the languages are those of `given-names.ts`.
 */
export const GIVEN_NAMES = `
аарон аарон e aaron
абдулла абдулла k abdullah
абигейл - e abigail
агнес - dex agnes
агнешка - p agnieszka
адам адам ep adam
адриан - edsir adrian adrián adriano
адриен - f adrien
айрис - e iris
айше - k ayşe
аксель - dxf axel
алан алан e alan allan allen
алекс алекс e alex
александр олександр ed alexander
александр олександр r alexandru
александра олександра e alexandra
александрия александрія e alexandria
ален ален f alain
алессандра - i alessandra
алессандро алессандро i alessandro
алехандро - s alejandro
али алі k ali
алис - df alice
алисия - es alicia
алистер алістер e alistair
аличе - i alice
алия алія x alija
альберт альберт de albert
альберто альберто sit alberto
альбин альбін x albin
альфонсо - si alfonso
альфред альфред d alfred
альфредо - si alfredo
аманда - est amanda
амеде амеде f amédée
амелия амелія e amelia
ана - stx ana
ангела ангела d angela
андерс андерс x anders
анджей анджей p andrzej
анджела анджела ei angela
андре андре f andré
андреа - di andrea
андреа - e andrea
андреас андреас dx andreas
андрей андрій c andrej
андрес - s andrés
андрис андріс x andris
анита аніта x anita
анна анна xp anna
анналена анналена d annalena
аннегрет аннегрет d annegret
аннели аннелі x anneli
анника - dx annika
анри анрі f henri
ансельм ансельм d anselm
антонио антоніо sit antonio
антониу антоніу t antónio antonio
антония - dsi antonia
антти антті x antti
антуан антуан f antoine
анхель - s ángel
аньес - f agnès
арантча - s arantxa
ари арі x ari
армин армін d armin
арне арне x arne
арно - f arnaud
арнольд арнольд de arnold
арпад арпад h árpád
арсен - f arsène
артур артур e arthur artur
астрид - dxf astrid
атилла атілла h attila
аттила - h attila
аугусто - sit augusto
ахмет ахмет k ahmet
балаж балаж h balázs
барак барак e barack
барбара барбара e barbara
барри - e barry
баррон баррон e barron
барт - ex bart
бартломей - p bartłomiej
бартоломей бартоломей p bartłomiej
бартош бартош p bartosz
бастьен - f bastien
беата беата p beata
беатрис - ef beatrice béatrice
беатрис - st beatriz
беатриче - i beatrice
бегония - s begoña
бекир бекір k bekir
бен бен e ben
бенедикт - de benedict benedikt
бенито беніто si benito
бенуа - f benoît
бернар бернар f bernard
бернард бернард e bernard
бернардо - sti bernardo
бернд - d bernd
берни берні e bernie
бет - e beth
беттина - d bettina
беттино беттіно i bettino
билл білл e bill
бинали біналі k binali
биргит - dx birgit
бланка бланка c blanka
блейк - e blake
боб - e bob
борис борис e boris
брайан браян e brian bryan
бренда - e brenda
бретт - e brett
бриан бріан f brian
бригитта брігітта d brigitte
бриджит - e bridget
брижит бріжит f brigitte
бронислав броніслав pc bronisław
брук - e brooke
бруно бруно fi bruno
брэд бред e brad
брэндон - e brandon
брюс брюс e bruce
бьёрн - dx björn bjørn bjorn
бюлент бюлент k bülent
вайра вайра x vaira
валдис валдіс x valdis
валентино валентино i valentino
валери валері f valéry valérie
вальдемар - pd waldemar
вальтер вальтер d walter
ванда - ep wanda
ванесса - efd vanessa
вацлав вацлав c václav
венди - e wendy
венсан венсан f vincent
верена - d verena
вернер вернер d werner
вернон - e vernon
вероника - f véronique
веслав - p wiesław
вивиан - e vivian
виктор віктор hr viktor victor
виктория вікторія e victoria
виллем віллем x willem
вилли віллі d willy
вильгельм вільгельм d wilhelm
вильфрид - d wilfried
вим вім x wim
винсент вінсент e vincent
винченцо - i vincenzo
виола віола dx viola
виорика віоріка r viorica
вирджиния вірджинія e virginia
висенте - s vicente
владимир володимир c vladimír
владимир володимир x vladimir
владислав владислав p władysław
воислав воїслав x vojislav
войцех войцех p wojciech
вольфганг вольфганг d wolfgang
вольфрам вольфрам d wolfram
воут - x wout
габор габор h gábor
габриела габріела x gabriela
габриэль габріель fs gabriel
гай гай e guy
ганс ганс d hans
гарет - e gareth
гари гарі e gary garry
гарри гаррі e harry
гарриет - e harriet
гаэль - f gaël
гвен гвен e gwen
гвидо гвідо i guido
гельмут гельмут d helmut
генри генрі e henry
генрик - p henryk
генрих - d heinrich
георге георге r gheorghe
герберт герберт de herbert
гергей - h gergely
герд - d gerd
герман - d hermann
герт герт x geert
герхард герхард d gerhard
гжегож гжегож p grzegorz
ги гі f guy
гидо гідо d guido
гийом - f guillaume
гильермо - s guillermo
гитанас гітанас x gitanas
глен глен e glen glenn
гленн - e glenn glen
глория - es gloria
говард - e howard
гонсало - s gonzalo
гордана гордана x gordana
гордон гордон e gordon
гражина - p grażyna
грант грант e grant
грег - e greg gregg
грегор грегор d gregor
грегори грегорі e gregory
грейс - e grace
грета грета x greta
грэм грем e graham
густав густав x gustav
густаво густаво s gustavo
гэвин - e gavin
гюнтер - d günther gunther günter gunter guenther
давид давид dft david
давиде давіде i davide
даг даг e doug
дайан - e diane
далия даля x dalia
даля даля x dalia
дамьен - f damien
даниэла - dist daniela
даниэль - e danielle
даниэль - f danielle
даниэль даніель dfs daniel
дарен дарен e darren
дарио - si darío dario
дариуш - p dariusz
дастин - e dustin
деб деб e deb
дебора - e deborah debra
дебра дебра e debra
девин девін e devin
девлет девлет k devlet
деймон деймон e damon
дениз - ef denise
деннис денніс e dennis
дерек дерек e derek
десмонд десмонд e desmond
джавид джавід k cavid
джанет джанет e janet
джанлука джанлука i gianluca
джанни - i gianni
джаред джаред e jared
джасинда - e jacinda
джаспер - e jasper
джастин джастін e justin
джейк джейк e jake
джейкоб джейкоб e jacob
джейми джеймі e jamie
джеймс джеймс e james
джейн джейн e jane
джейсон джейсон e jason
джек - e jack
джем - k cem
джемаль джемаль k cemal
джемиль джеміль k cemil
джемма - e gemma
дженнифер дженніфер e jennifer
дженс дженс e jens
джеральд джеральд e gerald
джереми джеремі e jeremy
джером джером e jerome
джерри - e jerry gerry
джесси джессі e jesse
джессика джессіка e jessica
джефф джефф e jeff
джеффри джеффрі e jeffrey geoffrey
джилл джилл e jill
джим джим e jim
джимми джиммі e jimmy
джина джина ei gina
джо джо e joe
джоан - e joan
джоанна - e joanna
джованни джованні i giovanni
джозеф джозеф e joseph
джойс - e joyce
джон джон e john jon
джонатан джонатан e jonathan
джордан джордан e jordan
джордж джордж e george
джорджа джорджа i giorgia
джорджио - i giorgio
джорджия джорджія e georgia
джорджо джорджо i giorgio
джош джош e josh
джошуа джошуа e joshua
джоэл - e joel
джуд джуд e jude
джудит - e judith
джузеппе джузеппе i giuseppe
джули - e julie
джулиан джуліан e julian
джулия джулія ei julia giulia
диана - f diane
диана діана e diana
дидье дідьє f didier
диего дієго s diego
дик дік e dick
дилан - e dylan
дилма ділма t dilma
дина діна st dina
дирк - dx dirk
дитер - d dieter
доменико доменіко i domenico
доминик - dp dominik
доминик домінік fe dominique dominic
дон - e dawn don
дональд дональд ep donald
дора дора h dóra
дорис - de doris
дорота - p dorota
доротея - d dorothea
дуглас дуглас e douglas
дункан - e duncan
дуэйн двейн e dwayne
дьёрдь - h györgy
дэвид девід e david
дэйзи - e daisy
дэн ден e dan
дэниел деніел e daniel
дэнни денні e danny
ева - dx eva
ежи єжи p jerzy
жаир жаїр t jair
жак жак f jacques
жаклин - e jacqueline
жаклин - f jacqueline
жан жан f jean
жан-ив жан-ів f jean-yves
жан-клод жан-клод f jean-claude
жан-люк жан-люк f jean-luc
жан-мари жан-марі f jean-marie
жан-марк жан-марк f jean-marc
жан-пьер жан-п'єр f jean-pierre
жанна - f jeanne
желько желько x željko
жеральд - f gérald
жерар жерар f gérard
жереми - f jérémy jérémie
жиль - f gilles
жоан - s joan
жозе жозе t josé jose
жозеп жозеп s josep
жольт - h zsolt
жордан жордан f jordan
жорди - s jordi
жорж жорж f georges
жоэль - f joël
жуан - t joão
жюли - f julie
жюль жуль f jules
жюльен - f julien
жюстен жустен f justin
зак - e zack zach
заккари заккарі e zachary
збигнев збігнев p zbigniew
зденек зденек c zdeněk
здислав - p zdzisław
зейнеп - k zeynep
зигмар зігмар d sigmar
зигмунт - p zygmunt
зильке - d silke
зои - e zoe zoë zoé
золтан золтан h zoltán
зоран зоран x zoran
зузана зузана c zuzana
ибрагим - k ibrahim
ив ів f yves
иван іван x ivan
иванка іванка e ivanka
ивета івета c iveta
иветт іветт ef yvette
ивица івіца x ivica
иво іво x ivo
ивона - p iwona
ивонна - edf yvonne
игнасио - s ignacio
игнацио ігнаціо i ignazio
изабелла - dix isabella
изабель - f isabelle
илие іліє r ilie
илир ілір x ilir
илон ілон e elon
илона ілона h ilona
ильза ільза d ilse
имре імре h imre
инга - dx inga
ингвар - x ingvar
инго інго d ingo
ингрид інгрід x ingrid
ингрида - x ingrida
инес - sdf inés ines inès
иоанна - p joanna
иоланда іоланда si yolanda
ион іон r ion
иржи - c jiří
ирис - df iris
исаак ісаак e isaac
исабель ісабель s isabel
исмаил - k ismail i̇smail
иштван іштван h istván
иэн - e ian iain
йенс єнс xd jens
йоахим йоахім d joachim
йожеф йожеф h józsef
йозеф йозеф c jozef
йозеф йозеф d josef joseph
йонас - dx jonas
йоп - x joop
йорг йорг d jörg
йохан йоган dx johan johann
йоханн йоганн d johann
йоханна йоганна x johanna
йоханнес йоганнес d johannes
йохен - d jochen
йошка йошка d joschka
кай - dx kai
кайл - e kyle
кайли кайлі e kylie
кайя кая x kaja
камала камала e kamala
камилла - eix camilla
камиль - f camille
карел - cx karel
карен - ex karen
карим - fx karim
карин карін d karin
карл карл de carl karl
карла - dist carla
карлес карлес s carles
карло - i carlo
карлос карлос s carlos
кармен кармен s carmen
каролин - f caroline
каролине - d caroline
каролине кароліне d karoline
кароль кароль p karol
карстен - dx karsten carsten
катажина катажина p katarzyna
каталин - h katalin
катарина катаріна dc katarina katharina
катрин катрін fx catherine katrin
катя - dx katja
каш каш e kash
кевин кевін e kevin
кейс - x kees cees
кейт кейт e kate
келли - e kelly
кемаль кемаль k kemal
кеми кемі e kemi
кен кен e ken
кеннет кеннет e kenneth
керстин керстін d kerstin
кертис кертіс e curtis
ким - e kim
кинга кінга ph kinga
кир кір e keir
кирстен кірстен e kirsten
кит кіт e keith
клара клара d clara
кларк кларк e clark
клаудио - sit claudio claúdio
клаудия клаудія i claudia
клаус клаус dr klaus
клеман - f clément
клинт клінт e clint
клод клод f claude
клэр - ef claire clare
кнут - dx knut
колин колін e colin
кондолиза кондоліза e condoleezza
коннор - e connor conor
конрад конрад d konrad
константин константин d konstantin
корентен корантен f corentin
кори корі e cory corey
корнелиу корнеліу r corneliu
корнелия - de cornelia
коррадо коррадо i corrado
кофи кофі x kofi
крис кріс e chris
криста кріста d christa
кристал - e crystal
кристалина крісталіна x kristalina
кристен крістен e kristen
кристи крісті e kristi christie
кристиан - rs cristian
кристиан крістіан dr christian
кристиан крістіан x kristian
кристин крістін f christine
кристина - ist cristina
кристина - p krystyna
кристина крістіна ex christina kristina
кристине крістіне d christine
кристоф крістоф df christoph christophe
кристофер крістофер e christopher
крэйг крейг e craig
ксавье ксав'є f xavier
курт - de kurt
кшиштоф кшиштоф p krzysztof
кьелл - x kjell
кэлин - r călin
кэролайн - e caroline
кэтлин - e kathleen
кэтрин - e katherine kathryn catherine
лайонел лайонел e lionel
лара - dei lara
ларри ларрі e larry
ларс ларс x lars
ласло ласло h lászló
лаура - dist laura
леа - df lea léa
лейла - ekx leila leyla
лена - dx lena
лео лео x leo
леонард - dep leonard
леонардо леонардо i leonardo
леонор - st leonor
лерой лерой e leroy
лесли - e lesley
лесли леслі e leslie
лех лех p lech
лешек лешек p leszek
ли - e lee
лиам ліам e liam
лив лів x liv
ливиу - r liviu
лиз ліз e liz
лиза - edi lisa
лили - e lily
линда лінда e linda
линдси ліндсі e lindsey
линн - e lynn
лионель ліонель fs lionel
ллойд ллойд e lloyd
логан - e logan
лоик - f loïc
лора - e laura
лоран лоран f laurent
лоранс - f laurence
лорен лорен e lauren
лоренсо - s lorenzo
лоренцо - i lorenzo
лори лорі e lori
лоуренс - e lawrence laurence
луи луї f louis
луиджи луїджі i luigi
луиз - f louise
луиза - edf louise luisa luise
луис луїс es luis louis
луис луїс t luiz luís
луиса - s luisa
луиш луїш t luís
лука - ix luca luka
лукас - dest lucas lukas
лукаш лукаш pc łukasz lukáš
лула лула t lula
лусия - s lucía
лучано - i luciano
льюис - e lewis
любиша любиша x ljubiša
любомир - c lubomír ľubomír
любош любош c luboš lubos
людвиг - dx ludwig ludvig
людовик людовік f ludovic
люк - e luke
люк люк f luc
люка - f lucas
люси - fe lucie lucy
люсьен - f lucien
лючия - i lucia
магдалена магдалена pd magdalena
магнус - dx magnus
мадс - x mads
майк - e mike
майкл майкл e michael
майлз - e miles myles
майя - dx maja maya
майя мая r maia
макс макс d max
малгожата малгожата p małgorzata
малкольм малкольм e malcolm
мануэла - dst manuela
мануэль мануель sf manuel
манфред - d manfred
маргарет маргарет e margaret
маргарита маргарита si margherita
маргрете маргрете x margrethe
марджори - e marjorie
марек - pc marek
мари - d marie
мари - fx marie
марианна - df marianne
мариано маріано s mariano
марин марін f marine
марио маріо isd mario
марио маріо it mário
марион - fd marion
марк марк ex mark marc
марко - dx marko
марко марко i marco
маркос - st marcos
маркус - dex marcus
маркус маркус d markus
марсело - s marcelo
марселу - t marcelo
марсель марсель rf marcel
марта - edix martha
марта марта px marta
мартин мартін de martin
мартина - di martina
марцин марцін p marcin
марчел марчел r marcel
марчелло - i marcello
матео - s mateo
матеуш матеуш p mateusz
матильда - f mathilde
матс - x mats
маттео маттео i matteo
матти матті x matti
маттиас маттіас d mathias
маттиас маттіас d matthias
матьё - f mathieu matthieu
маурисио - s mauricio
мауро - ist mauro
мацей - p maciej
мевлют мевлют k mevlüt
меган - e megan meghan
мейсон - e mason
мелани - ef melanie mélanie
мелания меланія e melania
мелисса - e melissa
мерал - k meral
мередит мередіт e meredith
меррик меррік e merrick
мерседес - s mercedes
месут месут k mesut
метте метте x mette
мехмет мехмет k mehmet
мигель мігель s miguel
мик мік e mick
микаэль - dx mikael
микеле мікеле i michele
микко - x mikko
миклош - h miklós
микулаш мікулаш c mikuláš
милена - xp milena
мило міло x milo
милорад мілорад x milorad
милош мілош c miloš
миранда - e miranda
мирек мірек c mirek
мириам - eds miriam
мирослав мирослав cp miroslav mirosław
мирча - r mircea
митт мітт e mitt
митч мітч e mitch
михай - r mihai
михал - pc michał michal
михаэла - d michaela
михаэль міхаель d michael
михол - e micheál
мишель мішель f michel michelle
мойсес - s moisés
молли - e molly
моник - f monique
моника - edsi monica mónica
моника моніка p monika
морган - ef morgan
морис - e maurice
морис - f maurice
мортен - x morten
мурат - k murat
мустафа мустафа k mustafa
мэри - e mary
мэрилин - e marilyn
мэтт - e matt
мэттью - e matthew
надин - df nadine
найджел найджел e nigel
нана нана x nana
натали - ef natalie nathalie
натан - f nathan
нейтан - e nathan
нельсон нельсон et nelson
ник - e nick
никки ніккі e nikki
никлас ніклас x niklas
никола - e nicola
никола - i nicola
николай ніколай r nicolae
николас ніколас se nicolas nicholas
николь ніколь f nicole
николя ніколя f nicolas
нил - e neil neal
нильс - dx nils niels
ноа - ed noah noa
нора - edx nora
норберт норберт d norbert
норман - e norman
ноэль ноель f noël
нуман нуман k numan
нурия - s nuria
нэнси ненсі e nancy
одд - x odd
одри - ef audrey
озгюр озгюр k özgür
олаф олаф d olaf
оливер олівер de oliver
оливия - ei olivia
оливье - f olivier
олли оллі x olli
омер - k ömer
орельен - f aurélien
орхан орхан k orhan
оскар оскар de oscar oskar
осман - k osman
отто отто d otto
пабло пабло s pablo
павел павел pc paweł pavel
памела памела e pamela
паола - is paola
паоло паоло i paolo
паскаль - f pascale
паскаль паскаль f pascal
патрик - xd patrik
патрик патрік ef patrick
патрис патріс f patrice
патрисио - s patricio
патрисия - esf patricia
патриция - di patrizia patricia
паул паул dx paul
паула - dsx paula
паулу - t paulo
педро педро s pedro
педру педру t pedro
пейдж пейдж e paige
пенелопа - es penelope penélope
пенни пенні e penny
пер пер x per
перси - e percy
петер петер dh peter péter
петр петр c petr
петра петра dc petra
петру петру r petru
петтери петтері x petteri
пилар - s pilar
пит - e pete
пит - x piet pieter
питер - x pieter
питер пітер e peter
пол пол e paul
пол-анри пол-анрі f paul-henri
поль поль f paul
присцилла - e priscilla
прити пріті e priti
пшемыслав - p przemysław
пьер п'єр f pierre
пэм пем e pam
радован радован x radovan
радослав радослав p radosław
райан - e ryan
раймон раймон f raymond
раймонд раймонд x raimonds
райнер райнер d rainer
райнхард - d reinhard
ракель - s raquel
ральф ральф d ralph
ральф ральф de ralf ralph
рамиро - s ramiro
рамон - s ramón ramon
раса раса x rasa
рассел - e russell
рауль - f raoul
рауль рауль s raúl raul
рафал - p rafał
рафаэль - sdt rafael
рафаэль рафаель f raphaël
рашель - f rachel
ребекка ребекка e rebecca
регина - de regina
реджеп реджеп k recep
режис - f régis
рейчел - e rachel
рекс рекс e rex
реми - f rémy rémi
рената - dpi renata renate
рене рене fd rené
ренцо - i renzo
рикардо - st ricardo
риккардо - i riccardo
рита - eit rita
ричард річард e richard
риши ріші e rishi
роб - e rob
роберт роберт ecpd robert
роберта роберта i roberta
роберто роберто is roberto
робин - efx robin
роджер роджер e roger
родриго - s rodrigo
родригу - t rodrigo
роже роже f roger
роза - di rosa
розе - d rose
рой рой e roy
ролан - f roland
роланд - de roland
рольф рольф d rolf
романо романо i romano
рон рон e ron
рональд рональд e ronald
роса - s rosa
росарио - s rosario
росс - e ross
роуз - e rose
рубен - sx rubén ruben
руд - x ruud
руди руді e rudy
рудольф рудольф c rudolf
рудольф рудольф d rudolf
румен румен x rumen
руне - x rune
руперт - e rupert
рут рут e ruth
рышард ришард p ryszard
рэнд ренд e rand
рэнди ренді e randy
сабина - df sabine
саванна саванна e savannah
саймон саймон e simon
салли саллі e sally
сальвадор - s salvador
саманта саманта e samantha
самуэль самуель fs samuel
сандра - dest sandra
сандро сандро i sandro
санна санна x sanna
сантьяго - s santiago
сара сара d sahra
сара сара e sara sarah
саули саулі x sauli
сауль - s saúl
свейн - x svein
свен свен dx sven
себастьен себастьєн f sébastien
себастьян себастьян ds sebastian
сеголен - f ségolène
селахаттин - k selahattin
селин - f céline
сергио серджо i sergio
сердар - k serdar
серджо серджо i sergio
серхио серхіо s sergio
сесар - s césar
сесилия - ex cecilia
сесиль - f cécile
сет - e seth
сигмунд зігмунд d sigmund
сигрид - dx sigrid
сидни - e sidney sydney
сильви - f sylvie
сильвио сільвіо i silvio
сильвия - disx silvia sylvia
симона - df simone
симоне - i simone
синтия - e cynthia
сирил - ef cyril
скотт - e scott
славомир - p sławomir
слободан слободан x slobodan
соня - de sonia sonja sonya
софи - fe sophie
софия - edisx sophia sofia
спенсер - e spencer
станислав станіслав pc stanisław stanislav
стейси - e stacey stacy
стелла - eix stella
стефан - f stéphane
стефан стефан d stefan
стефани - ef stephanie stéphanie
стефания - i stefania
стефано стефано i stefano
стив стів e steve
стивен стівен e steven stephen
стипе стіпе x stjepan
стэн - e stan
стэнли стенлі e stanley
стюарт - e stewart stuart
сулейман сулейман k süleyman
суэлла суелла e suella
сью - e sue
сьюзан сьюзан e susan
сьюзи сьюзі e susie
сэм сем e sam
сэмюэл семюел e samuel
сюзанна - d susanne
сюзанна - ef suzanne
тадеуш тадеуш p tadeusz
тайип - k tayyip
тайлер - e tyler
такер такер e tucker
тамаш - h tamás
тансу тансу k tansu
таня - dex tanja tanya tania
тара - e tara
тарья тар'я x tarja
теа теа x thea
тед тед e ted
тео - efd theo théo
теодор теодор ed theodore theodor
тереза тереза ei theresa teresa
теренс теренс e terence
терри террі e terry
тибо - f thibault thibaut
тибор - hc tibor
тим тім e tim
тимо тімо x timo
тимоти тімоті e timothy
тина - edx tina
тиффани тіффані e tiffany
тобиас - dx tobias
тодд тодд e todd
том том e tom
тома тома f thomas
томас томас de thomas
томаш томаш pc tomasz tomáš
томислав томіслав x tomislav
тони тоні e tony
торбьёрн - x torbjørn torbjörn
торстен - dx thorsten torsten
траян траян r traian
тревор - e trevor
трейси трейсі e tracy
тристан - ef tristan
трой - e troy
тронд - x trond
троэльс троельс x troels
трэвис тревіс e travis
тулси тулсі e tulsi
тургут тургут k turgut
тьерри тьєррі f thierry
тэд - e tad
тэмми теммі e tammy
уве уве d uwe
уго уго s hugo
уилл вілл e will
уильям вільям e will
уильям вільям e william
уинстон вінстон e winston
улоф - x olof
ульрика - d ulrike
ульрих - d ulrich
ульф - dx ulf
умберто - i umberto
умит - k ümit
уоррен воррен e warren
урсула урсула d ursula
урхо урхо x urho
уэйн вейн e wayne
уэс вес e wes
уэсли - e wesley
фабиан - dx fabian
фабио - it fabio fábio
фабрис - f fabrice
фабрицио фабріціо i fabrizio
фатих - k fatih
фатма - k fatma
федерика федеріка i federica
федерико - is federico
феликс - defx felix félix
фелипе феліпе s felipe
фелиция - e felicia
фердинанд фердинанд d ferdinand
ференц ференц h ferenc
фернанда - st fernanda
фернандо фернандо s fernando
фетхуллах фетхуллах k fethullah
фидель фідель s fidel
фил - e phil
филип філіп e philip
филипп - d philipp
филипп філіпп f philippe
филиппо - i filippo
филлип - e phillip
фиона - e fiona
флоренс флоренс e florence
флориан флоріан dr florian
флорин - r florin
фолькер - d volker
франк франк df frank franck
франк-вальтер франк-вальтер d frank-walter
франклин франклін e franklin
франс франс x frans
франсиско франсіско s francisco
франсуа франсуа f françois
франтишек франтішек c františek
франц франц d franz
франческа - i francesca
франческо франческо i francesco
франьо франьо x franjo
фред фред e fred
фредерик - dx frederik
фредерик фредерік f frédéric
фредрик фредрік x fredrik
фридрих фрідріх d friedrich
фрэнк френк e frank
фрэнсис - e frances
фрэнсис френсіс e francis
хавьер хав'єр s javier
хавьера - s javiera
хайди - de heidi
хайке гайке d heike
хайко хайко d heiko
хайме хайме s jaime
хайнц гайнц d heinz
хакан хакан k hakan
хамиш хаміш e hamish
ханна - de hannah hanna
ханс ганс x hans
хантер - e hunter
харальд гаральд d harald
харис харіс x haris
харольд гарольд e harold
харри харрі x harri
хашим хашим x hashim
хезер - e heather
хелен гелен e helen
хелле хелле x helle
хельга - dx helga
хельмут гельмут d helmut
хендрик - dx hendrik
херберт герберт de herbert
хесус - s jesús
хиллари гілларі e hillary hilary
хлоя - e chloe chloé
хоакин - s joaquín joaquin
хокан хокан x håkan
хольгер - dx holger
хорст горст d horst
хорхе хорхе s jorge
хосе хосе s josé jose
хосефа - s josefa
христо христо x hristo
хуан хуан s juan
хуан-карлос хуан-карлос s juan-carlos
хуберт - d hubert
хулиан - s julián
хулио - s julio
хулуси хулусі k hulusi
хусейн - k hüseyin
хью - e hugh
хьюго г'юго e hugo
чак чак e chuck
чарльз чарльз e charles
чечилия - i cecilia
чьяра - i chiara
шандор - h sándor
шарлотта шарлотта d charlotte
шарль шарль f charles
шейла - e sheila
шейн - e shane
шимон - p szymon
ширли - e shirley
шон шон e sean
шэрон - e sharon
эва - s eva
эва ева p ewa
эван - e evan
эвелин - ed evelyn
эгон егон d egon
эд ед e ed
эдвард едвард e edward
эдвин - ex edwin
эдгар едгар x edgars edgar
эдди едді e eddie
эди еді x edi
эдит - edf edith édith
эдмунд едмунд d edmund
эдуар - f édouard
эдуард едуард d eduard
эдуардо едуардо s eduardo
эйдан - e aidan aiden
эйлин - e eileen
экрем екрем k ekrem
эктор - s héctor
эл ел e al
элейн - e elaine
элена - is elena
элеонор - e eleanor
элеонора - di eleonora
элеонора - i eleonora
эли елі e eli
элиас - dxs elias elías
элиз еліз ef elise élise
элиза - d elisa
элиза - i elisa
элизабет - df elisabeth élisabeth
элизабет елізабет e elizabeth
элина еліна x elina
элис - e alice
элисон - e alison
элла - ex ella
эллен еллен e ellen
элли еллі ei elly ellie
эльжбета - p elżbieta
эмбер - e amber
эмерсон - e emerson emmerson
эми - e amy
эмили - ef emily émilie
эмилио - sit emilio emílio
эмилия - disx emilia
эмиль еміль fr émile emil
эмине - k emine
эмма емма e emma
эммануэль - f emmanuelle
эммануэль еммануель f emmanuel
эмманюэль емманюель f emmanuel
энгин енгін k engin
энди - e andy
эндрю ендрю e andrew
энн енн e anne ann
энрике енріке s enrique
энрико енріко i enrico
энтони ентоні e anthony antony
эрджан ерджан k ercan
эржебет ержебет h erzsébet
эрик ерік ef eric erik
эрика - dix erika érica
эрин ерін e erin
эрих еріх d erich
эркки еркі x erkki
эрна ерна x erna
эрнест ернест e ernest
эрнесто ернесто s ernesto
эрнст ернст d ernst
эспен еспен x espen
эстебан - s esteban
эстер естер e esther
эстрид естрід x estrid
этьен - f étienne
эухения - s eugenia
эшли - e ashley
юбер - f hubert
юдит - d judith
юдит - h judit
юлия юлія d julia
юрген юрген d jürgen
юрки - x jyrki
юсуф - k yusuf
ютта ютта d jutta
юха - x juha
юхан - x johan
яан яан x jaan
ядвига ядвіга p jadwiga
яир яїр x yair
яков яков d jakob
якуб якуб p jakub
ян ян px jan
янез янез x janez
янез янез x janez
янис яніс x yanis
янник - fx yannick
янош янош h jános
януш - p janusz
ярек ярек p jarek
ярослав ярослав pc jarosław
ясмин - e yasmin jasmine
яспер - x jasper jesper
яцек яцек p jacek
яшар яшар k yaşar
`;
