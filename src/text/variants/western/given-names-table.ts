/**
 * Russian, Ukrainian (`-` where it follows from Russian by rule), languages, spellings; a name that two
 * languages say differently has two rows. The letters of the languages are those of `given-names.ts`.
 */
export const GIVEN_NAMES = `
аарон аарон e aaron
адам адам ep adam
алан алан e alan allan allen
альберт альберт de albert
альберто альберто sit alberto
альфред альфред d alfred
амелия амелія e amelia
ангела ангела d angela
анджела анджела ei angela
андерс андерс x anders
андреас андреас dx andreas
анджей анджей p andrzej
андре андре f andré
анналена анналена d annalena
аннегрет аннегрет d annegret
анри анрі f henri
ансельм ансельм d anselm
антониу антоніу t antónio antonio
антонио антоніо sit antonio
антуан антуан f antoine
арнольд арнольд de arnold
артур артур e arthur artur
барак барак e barack
барбара барбара e barbara
бартош бартош p bartosz
беата беата p beata
бен бен e ben
бенито беніто si benito
берни берні e bernie
бернар бернар f bernard
бернард бернард e bernard
билл білл e bill
борис борис e boris
брэд бред e brad
брайан браян e brian bryan
бригитта брігітта d brigitte
брижит бріжит f brigitte
брюс брюс e bruce
бруно бруно fi bruno
вацлав вацлав c václav
вилли віллі d willy
виллем віллем x willem
вильгельм вільгельм d wilhelm
винсент вінсент e vincent
венсан венсан f vincent
вирджиния вірджинія e virginia
владимир володимир c vladimír
владислав владислав p władysław
войцех войцех p wojciech
вольфганг вольфганг d wolfgang
вольфрам вольфрам d wolfram
габриэль габріель fs gabriel
ганс ганс d hans
гари гарі e gary garry
гарри гаррі e harry
гельмут гельмут d helmut
генри генрі e henry
герхард герхард d gerhard
гидо гідо d guido
гордон гордон e gordon
грегор грегор d gregor
грета грета x greta
дэвид девід e david
давид давид dft david
давиде давіде i davide
далия даля x dalia
даниэль даніель dfs daniel
дэниел деніел e daniel
деймон деймон e damon
джанет джанет e janet
джаред джаред e jared
джастин джастін e justin
джейк джейк e jake
джейкоб джейкоб e jacob
джеймс джеймс e james
джейн джейн e jane
джейсон джейсон e jason
джеральд джеральд e gerald
джереми джеремі e jeremy
джесси джессі e jesse
джессика джессіка e jessica
джефф джефф e jeff
джеффри джеффрі e jeffrey geoffrey
джилл джилл e jill
джим джим e jim
джимми джиммі e jimmy
джина джина ei gina
джо джо e joe
джованни джованні i giovanni
джон джон e john jon
джонатан джонатан e jonathan
джорджа джорджа i giorgia
джорджия джорджія e georgia
джордж джордж e george
джорджо джорджо i giorgio
джозеф джозеф e joseph
джошуа джошуа e joshua
джузеппе джузеппе i giuseppe
джулия джулія ei julia giulia
джулиан джуліан e julian
диана діана e diana
диего дієго s diego
дик дік e dick
доминик домінік fe dominique dominic
дональд дональд ep donald
дора дора h dóra
дуглас дуглас e douglas
жаир жаїр t jair
жак жак f jacques
жан жан f jean
жан-ив жан-ів f jean-yves
жан-клод жан-клод f jean-claude
жан-люк жан-люк f jean-luc
жан-мари жан-марі f jean-marie
жан-марк жан-марк f jean-marc
жан-пьер жан-п'єр f jean-pierre
жерар жерар f gérard
жозе жозе t josé jose
жозеп жозеп s josep
жорж жорж f georges
жюль жуль f jules
жюстен жустен f justin
зденек зденек c zdeněk
зигмар зігмар d sigmar
збигнев збігнев p zbigniew
зузана зузана c zuzana
ив ів f yves
ивета івета c iveta
ингрид інгрід x ingrid
ион іон r ion
исабель ісабель s isabel
кайя кая x kaja
камала камала e kamala
карин карін d karin
карл карл de carl karl
карлес карлес s carles
карлос карлос s carlos
кароль кароль p karol
катрин катрін fx catherine katrin
кевин кевін e kevin
кейт кейт e kate keith
кен кен e ken
кир кір e keir
клаудия клаудія i claudia
клаус клаус dr klaus
клод клод f claude
колин колін e colin
кондолиза кондоліза e condoleezza
конрад конрад d konrad
корнелиу корнеліу r corneliu
крис кріс e chris
кристалина крісталіна x kristalina
кристиан крістіан dr christian
кристин крістін f christine
кристина крістіна ex christina kristina
кристоф крістоф df christoph christophe
кристофер крістофер e christopher
ксавье ксав'є f xavier
лех лех p lech
лешек лешек p leszek
лесли леслі e leslie
линда лінда e linda
линдси ліндсі e lindsey
лиз ліз e liz
ллойд ллойд e lloyd
лоран лоран f laurent
луиджи луїджі i luigi
луис луїс es luis louis
луи луї f louis
луиш луїш t luís
людовик людовік f ludovic
мануэль мануель sf manuel
маргарет маргарет e margaret
марин марін f marine
марио маріо isd mario
мариано маріано s mariano
марк марк ex mark marc
маркус маркус d markus
марко марко i marco
марта марта px marta
мартин мартін de martin
марцин марцін p marcin
марио маріо it mário
матеуш матеуш p mateusz
маттео маттео i matteo
маттиас маттіас d matthias
мишель мішель f michel michelle
майкл майкл e michael
михаэль міхаель d michael
мигель мігель s miguel
микеле мікеле i michele
милош мілош c miloš
митт мітт e mitt
митч мітч e mitch
моника моніка p monika
нана нана x nana
николя ніколя f nicolas
николас ніколас se nicolas nicholas
николай ніколай r nicolae
нэнси ненсі e nancy
николь ніколь f nicole
олаф олаф d olaf
оливер олівер de oliver
оскар оскар de oscar oskar
отто отто d otto
паоло паоло i paolo
патрик патрік ef patrick
паул паул dx paul
пол пол e paul
поль поль f paul
пабло пабло s pablo
педру педру t pedro
педро педро s pedro
пер пер x per
петер петер dh peter péter
петр петр c petr
питер пітер e peter
пьер п'єр f pierre
райнер райнер d rainer
ральф ральф de ralf ralph
рауль рауль s raúl raul
раймонд раймонд x raimonds
ребекка ребекка e rebecca
рекс рекс e rex
ричард річард e richard
риши ріші e rishi
роберт роберт ecpd robert
роберта роберта i roberta
роберто роберто is roberto
роджер роджер e roger
рой рой e roy
рольф рольф d rolf
романо романо i romano
рон рон e ron
рональд рональд e ronald
рудольф рудольф d rudolf
рут рут e ruth
рышард ришард p ryszard
салли саллі e sally
самуэль самуель fs samuel
санна санна x sanna
саймон саймон e simon
сара сара e sara sarah
саули саулі x sauli
себастьян себастьян ds sebastian
серхио серхіо s sergio
серджо серджо i sergio
сигмунд зігмунд d sigmund
сильвио сільвіо i silvio
стефан стефан d stefan
стефано стефано i stefano
стив стів e steve
стивен стівен e steven stephen
сьюзан сьюзан e susan
тед тед e ted
тадеуш тадеуш p tadeusz
марсель марсель rf marcel
альбин альбін x albin
тереза тереза ei theresa teresa
терри террі e terry
теодор теодор ed theodore theodor
тим тім e tim
тимоти тімоті e timothy
тьерри тьєррі f thierry
тодд тодд e todd
том том e tom
томас томас de thomas
тома тома f thomas
томаш томаш pc tomasz tomáš
тони тоні e tony
трейси трейсі e tracy
уве уве d uwe
уильям вільям e william
уилл вілл e will
уинстон вінстон e winston
уоррен воррен e warren
урсула урсула d ursula
уэйн вейн e wayne
федерика федеріка i federica
фелипе феліпе s felipe
фердинанд фердинанд d ferdinand
фернандо фернандо s fernando
фидель фідель s fidel
филип філіп e philip
филипп філіпп f philippe
флоренс флоренс e florence
франк франк df frank franck
фрэнк френк e frank
франк-вальтер франк-вальтер d frank-walter
франклин франклін e franklin
франсиско франсіско s francisco
франсуа франсуа f françois
франс франс x frans
франц франц d franz
франческо франческо i francesco
фред фред e fred
фредерик фредерік f frédéric
фридрих фрідріх d friedrich
хавьер хав'єр s javier
хайме хайме s jaime
хайнц гайнц d heinz
хайко хайко d heiko
харальд гаральд d harald
хелле хелле x helle
хельмут гельмут d helmut
хорст горст d horst
хорхе хорхе s jorge
хосе хосе s josé jose
хуан хуан s juan
хуан-карлос хуан-карлос s juan-carlos
уго уго s hugo
хиллари гілларі e hillary hilary
чарльз чарльз e charles
шарль шарль f charles
чак чак e chuck
шарлотта шарлотта d charlotte
шон шон e sean
эдвард едвард e edward
эдмунд едмунд d edmund
элизабет елізабет e elizabeth
эли елі e eli
эллен еллен e ellen
эмманюэль емманюель f emmanuel
эммануэль еммануель f emmanuel
энн енн e anne ann
энтони ентоні e anthony antony
эндрю ендрю e andrew
эрик ерік ef eric erik
эрих еріх d erich
эрнест ернест e ernest
эрнесто ернесто s ernesto
эрнст ернст d ernst
эстер естер e esther
юлия юлія d julia
юрген юрген d jürgen
йенс єнс xd jens
йозеф йозеф d josef joseph
йоахим йоахім d joachim
йоханнес йоганнес d johannes
яир яїр x yair
ян ян px jan
янез янез x janez
янис яніс x yanis
ярослав ярослав pc jarosław
яцек яцек p jacek
александр олександр r alexandru
андрей андрій c andrej
виктор віктор hr viktor victor
габор габор h gábor
золтан золтан h zoltán
иштван іштван h istván
имре імре h imre
ласло ласло h lászló
янош янош h jános
ференц ференц h ferenc
траян траян r traian
виорика віоріка r viorica
майя мая r maia
милорад мілорад x milorad
александр олександр ed alexander
александра олександра e alexandra
алессандро алессандро i alessandro
алекс алекс e alex
алистер алістер e alistair
али алі k ali
амеде амеде f amédée
анна анна xp anna
анита аніта x anita
аннели аннелі x anneli
антти антті x antti
ари арі x ari
арне арне x arne
арпад арпад h árpád
ахмет ахмет k ahmet
андрис андріс x andris
балаж балаж h balázs
бриан бріан f brian
бронислав броніслав pc bronisław
бюлент бюлент k bülent
валери валері f valéry valérie
валдис валдіс x valdis
вайра вайра x vaira
валентино валентино i valentino
вальтер вальтер d walter
вернер вернер d werner
виктория вікторія e victoria
вим вім x wim
владимир володимир x vladimir
воислав воїслав x vojislav
габриела габріела x gabriela
гвидо гвідо i guido
георге георге r gheorghe
герт герт x geert
гжегож гжегож p grzegorz
гитанас гітанас x gitanas
гордана гордана x gordana
грегори грегорі e gregory
грэм грем e graham
густав густав x gustav
густаво густаво s gustavo
даля даля x dalia
деннис денніс e dennis
дерек дерек e derek
десмонд десмонд e desmond
джавид джавід k cavid
джанлука джанлука i gianluca
джейми джеймі e jamie
дженнифер дженніфер e jennifer
дженс дженс e jens
джером джером e jerome
джуд джуд e jude
дилма ділма t dilma
доменико доменіко i domenico
дэн ден e dan
дэнни денні e danny
ежи єжи p jerzy
желько желько x željko
зоран зоран x zoran
иван іван x ivan
ивица івіца x ivica
игнацио ігнаціо i ignazio
илир ілір x ilir
илона ілона h ilona
илон ілон e elon
ильза ільза d ilse
инго інго d ingo
исаак ісаак e isaac
йожеф йожеф h józsef
йозеф йозеф c jozef
йоханна йоганна x johanna
йорг йорг d jörg
кармен кармен s carmen
катажина катажина p katarzyna
катарина катаріна dc katarina katharina
кемаль кемаль k kemal
кеннет кеннет e kenneth
керстин керстін d kerstin
кирстен кірстен e kirsten
клара клара d clara
клинт клінт e clint
кофи кофі x kofi
константин константин d konstantin
корентен корантен f corentin
коррадо коррадо i corrado
крэйг крейг e craig
криста кріста d christa
кристиан крістіан x kristian
кристине крістіне d christine
кшиштоф кшиштоф p krzysztof
ларри ларрі e larry
ларс ларс x lars
лайонел лайонел e lionel
лионель ліонель fs lionel
лео лео x leo
леонардо леонардо i leonardo
лиам ліам e liam
лив лів x liv
лукаш лукаш pc łukasz lukáš
лула лула t lula
люк люк f luc
любиша любиша x ljubiša
магдалена магдалена pd magdalena
макс макс d max
малгожата малгожата p małgorzata
малкольм малкольм e malcolm
маттиас маттіас d mathias
матти матті x matti
мевлют мевлют k mevlüt
мелания меланія e melania
мехмет мехмет k mehmet
метте метте x mette
мик мік e mick
микулаш мікулаш c mikuláš
мило міло x milo
мирек мірек c mirek
мирослав мирослав cp miroslav mirosław
мустафа мустафа k mustafa
найджел найджел e nigel
нельсон нельсон et nelson
никлас ніклас x niklas
норберт норберт d norbert
олли оллі x olli
орхан орхан k orhan
паскаль паскаль f pascal
павел павел pc paweł pavel
петра петра dc petra
петтери петтері x petteri
петру петру r petru
пол-анри пол-анрі f paul-henri
радован радован x radovan
радослав радослав p radosław
раймон раймон f raymond
ральф ральф d ralph
раса раса x rasa
реджеп реджеп k recep
рене рене fd rené
роже роже f roger
рудольф рудольф c rudolf
руди руді e rudy
рэнд ренд e rand
саманта саманта e samantha
сандро сандро i sandro
свен свен dx sven
сергио серджо i sergio
слободан слободан x slobodan
стипе стіпе x stjepan
стэнли стенлі e stanley
станислав станіслав pc stanisław stanislav
сулейман сулейман k süleyman
сэм сем e sam
сэмюэл семюел e samuel
тансу тансу k tansu
тарья тар'я x tarja
теа теа x thea
теренс теренс e terence
тимо тімо x timo
тургут тургут k turgut
томислав томіслав x tomislav
троэльс троельс x troels
уильям вільям e will
урхо урхо x urho
фетхуллах фетхуллах k fethullah
фабрицио фабріціо i fabrizio
флориан флоріан dr florian
франтишек франтішек c františek
фредрик фредрік x fredrik
хакан хакан k hakan
хамиш хаміш e hamish
ханс ганс x hans
харольд гарольд e harold
харри харрі x harri
хелен гелен e helen
херберт герберт de herbert
хокан хокан x håkan
христо христо x hristo
эва ева p ewa
эгон егон d egon
эдгар едгар x edgars edgar
эдди едді e eddie
эди еді x edi
эдуард едуард d eduard
эдуардо едуардо s eduardo
экрем екрем k ekrem
эл ел e al
эмма емма e emma
эмиль еміль fr émile emil
энгин енгін k engin
энрико енріко i enrico
энрике енріке s enrique
эржебет ержебет h erzsébet
эрин ерін e erin
эркки еркі x erkki
эрна ерна x erna
эстрид естрід x estrid
ядвига ядвіга p jadwiga
яан яан x jaan
яков яков d jakob
якуб якуб p jakub
янез янез x janez
ярек ярек p jarek
франьо франьо x franjo
алия алія x alija
харис харіс x haris
хашим хашим x hashim
абдулла абдулла k abdullah
иво іво x ivo
беттино беттіно i bettino
хулуси хулусі k hulusi
яшар яшар k yaşar
нуман нуман k numan
бекир бекір k bekir
джемаль джемаль k cemal
джемиль джеміль k cemil
абигейл - e abigail
агнес - dex agnes
агнешка - p agnieszka
адриан - edsir adrian adrián adriano
адриен - f adrien
айрис - e iris
айше - k ayşe
аксель - dxf axel
алессандра - i alessandra
алехандро - s alejandro
алис - df alice
алисия - es alicia
аличе - i alice
альфонсо - si alfonso
альфредо - si alfredo
аманда - est amanda
ана - stx ana
андреа - di andrea
андреа - e andrea
андрес - s andrés
анника - dx annika
антония - dsi antonia
анхель - s ángel
аньес - f agnès
арантча - s arantxa
арно - f arnaud
арсен - f arsène
астрид - dxf astrid
аттила - h attila
аугусто - sit augusto
барри - e barry
барт - ex bart
бартломей - p bartłomiej
бастьен - f bastien
беатрис - ef beatrice béatrice
беатрис - st beatriz
беатриче - i beatrice
бегония - s begoña
бенедикт - de benedict benedikt
бенуа - f benoît
бернардо - sti bernardo
бернд - d bernd
бет - e beth
беттина - d bettina
биргит - dx birgit
блейк - e blake
боб - e bob
бренда - e brenda
бретт - e brett
бриджит - e bridget
брук - e brooke
брэндон - e brandon
бьёрн - dx björn bjørn bjorn
вальдемар - pd waldemar
ванда - ep wanda
ванесса - efd vanessa
венди - e wendy
верена - d verena
вернон - e vernon
вероника - f véronique
веслав - p wiesław
вивиан - e vivian
вильфрид - d wilfried
винченцо - i vincenzo
висенте - s vicente
воут - x wout
гарет - e gareth
гарриет - e harriet
гаэль - f gaël
генрик - p henryk
генрих - d heinrich
гергей - h gergely
герд - d gerd
герман - d hermann
гийом - f guillaume
гильермо - s guillermo
гленн - e glenn glen
глория - es gloria
говард - e howard
гонсало - s gonzalo
гражина - p grażyna
грег - e greg gregg
грейс - e grace
гэвин - e gavin
гюнтер - d günther gunther günter gunter guenther
дайан - e diane
дамьен - f damien
даниэла - dist daniela
даниэль - e danielle
даниэль - f danielle
дарио - si darío dario
дариуш - p dariusz
дастин - e dustin
дебора - e deborah debra
дениз - ef denise
джанни - i gianni
джасинда - e jacinda
джаспер - e jasper
джек - e jack
джем - k cem
джемма - e gemma
джерри - e jerry gerry
джоан - e joan
джоанна - e joanna
джойс - e joyce
джорджио - i giorgio
джоэл - e joel
джудит - e judith
джули - e julie
диана - f diane
дилан - e dylan
дирк - dx dirk
дитер - d dieter
доминик - dp dominik
дон - e dawn don
дорис - de doris
дорота - p dorota
доротея - d dorothea
дункан - e duncan
дьёрдь - h györgy
дэйзи - e daisy
ева - dx eva
жаклин - e jacqueline
жаклин - f jacqueline
жанна - f jeanne
жеральд - f gérald
жереми - f jérémy jérémie
жиль - f gilles
жоан - s joan
жольт - h zsolt
жорди - s jordi
жоэль - f joël
жуан - t joão
жюли - f julie
жюльен - f julien
зак - e zack zach
здислав - p zdzisław
зейнеп - k zeynep
зигмунт - p zygmunt
зильке - d silke
зои - e zoe zoë zoé
ибрагим - k ibrahim
ивона - p iwona
ивонна - edf yvonne
игнасио - s ignacio
изабелла - dix isabella
изабель - f isabelle
инга - dx inga
ингвар - x ingvar
ингрида - x ingrida
инес - sdf inés ines inès
иоанна - p joanna
иржи - c jiří
ирис - df iris
исмаил - k ismail i̇smail
иэн - e ian iain
йонас - dx jonas
йоп - x joop
йохен - d jochen
кай - dx kai
кайл - e kyle
камилла - eix camilla
камиль - f camille
карел - cx karel
карен - ex karen
карим - fx karim
карла - dist carla
карло - i carlo
каролин - f caroline
каролине - d caroline
карстен - dx karsten carsten
каталин - h katalin
катя - dx katja
кейс - x kees cees
келли - e kelly
ким - e kim
клаудио - sit claudio claúdio
клеман - f clément
клэр - ef claire clare
кнут - dx knut
коннор - e connor conor
корнелия - de cornelia
кристал - e crystal
кристиан - rs cristian
кристина - ist cristina
кристина - p krystyna
курт - de kurt
кьелл - x kjell
кэлин - r călin
кэролайн - e caroline
кэтлин - e kathleen
кэтрин - e katherine kathryn catherine
лара - dei lara
лаура - dist laura
леа - df lea léa
лейла - ekx leila leyla
лена - dx lena
леонард - dep leonard
леонор - st leonor
лесли - e lesley
ли - e lee
ливиу - r liviu
лиза - edi lisa
лили - e lily
линн - e lynn
логан - e logan
лоик - f loïc
лора - e laura
лоранс - f laurence
лоренсо - s lorenzo
лоренцо - i lorenzo
лоуренс - e lawrence laurence
луиз - f louise
луиза - edf louise luisa luise
луиса - s luisa
лука - ix luca luka
лукас - dest lucas lukas
лусия - s lucía
лучано - i luciano
льюис - e lewis
любомир - c lubomír ľubomír
людвиг - dx ludwig ludvig
люк - e luke
люка - f lucas
люси - fe lucie lucy
люсьен - f lucien
лючия - i lucia
магнус - dx magnus
мадс - x mads
майк - e mike
майлз - e miles myles
майя - dx maja maya
мануэла - dst manuela
манфред - d manfred
марджори - e marjorie
марек - pc marek
мари - d marie
мари - fx marie
марианна - df marianne
марион - fd marion
марко - dx marko
маркос - st marcos
маркус - dex marcus
марсело - s marcelo
марселу - t marcelo
марта - edix martha
мартина - di martina
марчелло - i marcello
матео - s mateo
матильда - f mathilde
матс - x mats
матьё - f mathieu matthieu
маурисио - s mauricio
мауро - ist mauro
мацей - p maciej
меган - e megan meghan
мейсон - e mason
мелани - ef melanie mélanie
мелисса - e melissa
мерал - k meral
мерседес - s mercedes
микаэль - dx mikael
микко - x mikko
миклош - h miklós
милена - xp milena
миранда - e miranda
мириам - eds miriam
мирча - r mircea
михай - r mihai
михал - pc michał michal
михаэла - d michaela
михол - e micheál
мойсес - s moisés
молли - e molly
моник - f monique
моника - edsi monica mónica
морган - ef morgan
морис - e maurice
морис - f maurice
мортен - x morten
мурат - k murat
мэри - e mary
мэрилин - e marilyn
мэтт - e matt
мэттью - e matthew
надин - df nadine
натали - ef natalie nathalie
натан - f nathan
нейтан - e nathan
ник - e nick
никола - e nicola
никола - i nicola
нил - e neil neal
нильс - dx nils niels
ноа - ed noah noa
нора - edx nora
норман - e norman
нурия - s nuria
одд - x odd
одри - ef audrey
оливия - ei olivia
оливье - f olivier
омер - k ömer
орельен - f aurélien
осман - k osman
паола - is paola
паскаль - f pascale
патрик - xd patrik
патрисио - s patricio
патрисия - esf patricia
патриция - di patrizia patricia
паула - dsx paula
паулу - t paulo
пенелопа - es penelope penélope
перси - e percy
пилар - s pilar
пит - e pete
пит - x piet pieter
питер - x pieter
присцилла - e priscilla
пшемыслав - p przemysław
райан - e ryan
райнхард - d reinhard
ракель - s raquel
рамиро - s ramiro
рамон - s ramón ramon
рассел - e russell
рауль - f raoul
рафал - p rafał
рафаэль - sdt rafael
рашель - f rachel
регина - de regina
режис - f régis
рейчел - e rachel
реми - f rémy rémi
рената - dpi renata renate
ренцо - i renzo
рикардо - st ricardo
риккардо - i riccardo
рита - eit rita
роб - e rob
робин - efx robin
родриго - s rodrigo
родригу - t rodrigo
роза - di rosa
розе - d rose
ролан - f roland
роланд - de roland
роса - s rosa
росарио - s rosario
росс - e ross
роуз - e rose
рубен - sx rubén ruben
руд - x ruud
руне - x rune
руперт - e rupert
сабина - df sabine
сальвадор - s salvador
сандра - dest sandra
сантьяго - s santiago
сауль - s saúl
свейн - x svein
сеголен - f ségolène
селахаттин - k selahattin
селин - f céline
сердар - k serdar
сесар - s césar
сесилия - ex cecilia
сесиль - f cécile
сет - e seth
сигрид - dx sigrid
сидни - e sidney sydney
сильви - f sylvie
сильвия - disx silvia sylvia
симона - df simone
симоне - i simone
синтия - e cynthia
сирил - ef cyril
скотт - e scott
славомир - p sławomir
соня - de sonia sonja sonya
софи - fe sophie
софия - edisx sophia sofia
спенсер - e spencer
стейси - e stacey stacy
стелла - eix stella
стефан - f stéphane
стефани - ef stephanie stéphanie
стефания - i stefania
стэн - e stan
стюарт - e stewart stuart
сью - e sue
сюзанна - d susanne
сюзанна - ef suzanne
тайип - k tayyip
тайлер - e tyler
тамаш - h tamás
таня - dex tanja tanya tania
тара - e tara
тео - efd theo théo
тибо - f thibault thibaut
тибор - hc tibor
тина - edx tina
тобиас - dx tobias
торбьёрн - x torbjørn torbjörn
торстен - dx thorsten torsten
тревор - e trevor
тристан - ef tristan
трой - e troy
тронд - x trond
тэд - e tad
улоф - x olof
ульрика - d ulrike
ульрих - d ulrich
ульф - dx ulf
умберто - i umberto
умит - k ümit
уэсли - e wesley
фабиан - dx fabian
фабио - it fabio fábio
фабрис - f fabrice
фатих - k fatih
фатма - k fatma
федерико - is federico
феликс - defx felix félix
фелиция - e felicia
фернанда - st fernanda
фил - e phil
филипп - d philipp
филиппо - i filippo
филлип - e phillip
фиона - e fiona
флорин - r florin
фолькер - d volker
франческа - i francesca
фредерик - dx frederik
фрэнсис - e frances
хавьера - s javiera
хайди - de heidi
ханна - de hannah hanna
хантер - e hunter
хезер - e heather
хельга - dx helga
хендрик - dx hendrik
хесус - s jesús
хлоя - e chloe chloé
хоакин - s joaquín joaquin
хольгер - dx holger
хосефа - s josefa
хуберт - d hubert
хулиан - s julián
хулио - s julio
хусейн - k hüseyin
хью - e hugh
чечилия - i cecilia
чьяра - i chiara
шандор - h sándor
шейла - e sheila
шейн - e shane
шимон - p szymon
ширли - e shirley
шэрон - e sharon
эва - s eva
эван - e evan
эвелин - ed evelyn
эдвин - ex edwin
эдит - edf edith édith
эдуар - f édouard
эйдан - e aidan aiden
эйлин - e eileen
эктор - s héctor
элейн - e elaine
элена - is elena
элеонор - e eleanor
элеонора - di eleonora
элеонора - i eleonora
элиас - dxs elias elías
элиза - d elisa
элиза - i elisa
элизабет - df elisabeth élisabeth
элис - e alice
элисон - e alison
элла - ex ella
эльжбета - p elżbieta
эмбер - e amber
эмерсон - e emerson emmerson
эми - e amy
эмилио - sit emilio emílio
эмилия - disx emilia
эмили - ef emily émilie
эмине - k emine
эммануэль - f emmanuelle
энди - e andy
эрика - dix erika érica
эстебан - s esteban
этьен - f étienne
эухения - s eugenia
эшли - e ashley
юбер - f hubert
юдит - d judith
юдит - h judit
юрки - x jyrki
юсуф - k yusuf
юха - x juha
юхан - x johan
янник - fx yannick
януш - p janusz
ясмин - e yasmin jasmine
яспер - x jasper jesper
`;
