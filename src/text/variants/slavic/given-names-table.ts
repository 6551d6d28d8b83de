/**
 * Given names that East Slavic peoples and their neighbours bear, as `given-names.ts` reads them: what
 * is one name stands in one row.
 */

/** uk ru be custom…; a leading + is a woman's name, ! one that all of Europe has. */
export const TABLE = `
володимир владимир уладзімір
олег олег алег
олександр александр аляксандр alexander aleksander alexandr alexandre alyaksandr aliaksandr oleksander !
олексій алексей аляксей alexei alexey alexis
андрій андрей андрэй andrei andre
анатолій анатолий анатоль
антон антон антон anton anthony !
аркадій аркадий аркадзь
арсеній арсений арсень
артем артём арцём artyom
богдан богдан багдан
борис борис барыс boris !
вадим вадим вадзім
веніамін вениамин веніямін veniamin
владлен владлен уладлен vladlen
валентин валентин валянцін valentin !
валерій валерий валерый valery valeri
василь василий васіль vasily vassily vasyl basil
віктор виктор віктар victor viktor !
віталій виталий віталь vitaly vitali
владислав владислав уладзіслаў vladislav
всеволод всеволод усевалад
в'ячеслав вячеслав вячаслаў viacheslav vyacheslav
геннадій геннадий генадзь gennady gennadi
георгій георгий георгій georgy georgi giorgi
герман герман герман herman german !
гліб глеб глеб
григорій григорий рыгор gregory grigory hryhory grigori
дем'ян демьян дзям'ян demian
данило даниил даніла danil daniel danylo
денис денис дзяніс denis dennis
дмитро дмитрий дзмітрый dmitry dmitri dimitri dmitro
едуард эдуард эдуард eduard edward !
євген евгений яўген evgeny yevgeny eugene evgeni yevgeni yevhen yevhenii evgueni
єгор егор ягор
іван иван іван ivan !
ігор игорь ігар igor ihor
ілля илья ілья ilya illia
йосип иосиф іосіф joseph iosif josef
кирило кирилл кірыл kirill cyril kyrylo
костянтин константин канстанцін konstantin constantine constantin
лев лев леў lev leo leon
леонід леонид леанід leonid
максим максим максім maxim maksim maxime
марк марк марк mark marc !
микита никита мікіта nikita
микола николай мікалай nikolai nikolay nicolai mykola nicolas
мирослав мирослав міраслаў miroslav
михайло михаил міхаіл mikhail michail michael mykhailo mikheil mihail micheil
назар назар назар nazar
захар захар захар zakhar zahar
прохор прохор прохар
тихон тихон ціхан
ігнат игнат ігнат
макар макар макар
потап потап патап
інокентій иннокентий інакенцій innokenty
олесь алесь алесь ales oles
остап остап астап
павло павел павел pavel pavlo paul
петро пётр пётр peter petro pyotr piotr
пилип филипп філіп philip filipp
роман роман раман roman !
ростислав ростислав расціслаў rostislav
руслан руслан руслан ruslan
сава савва сава
святослав святослав святаслаў
семен семён сямён semyon simon
симон симон сымон simon
сергій сергей сяргей sergei sergey serge sergiy serguei
станіслав станислав станіслаў stanislav stanislaw
степан степан сцяпан stepan stephan
тарас тарас тарас taras
тимофій тимофей цімафей timofei timothy
тимур тимур цімур timur
федір фёдор фёдар fyodor fedor theodor
юрій юрий юрый yuri youri yury juri jurij
юхим ефим яўхім yefim
яків яков якаў yakov jakob jacob
ярослав ярослав яраслаў yaroslav jaroslav
вольфганг вольфганг вольфганг wolfgang !
рамзан рамзан рамзан ramzan
рустам рустам рустам rustam
рустем рустем рустэм rustem
ринат ринат рынат rinat
рінат ринат рынат rinat
рашид рашид рашыд rashid
мустафа мустафа мустафа mustafa !
рефат рефат рэфат refat
ільхам ильхам ільхам ilham
шавкат шавкат шаўкат shavkat
касим-жомарт касым-жомарт касым-жамарт kassym-jomart
нурсултан нурсултан нурсултан nursultan
+олександра александра аляксандра alexandra !
+алла алла ала alla
+мар'яна марьяна мар'яна mariana maryana marianna
+євгенія евгения яўгенія evgenia yevgenia evgeniya eugenia yevheniia
+анастасія анастасия анастасія anastasia anastasiya
+анна анна ганна anna !
+ганна анна ганна anna
+антоніна антонина антаніна antonina
+валентина валентина валянціна valentina !
+валерія валерия валерыя valeria
+віра вера вера vera
+вікторія виктория вікторыя victoria viktoria !
+галина галина галіна galina halyna
+дарія дарья дар'я daria darya
+дар'я дарья дар'я daria darya
+діана диана дыяна diana !
+катерина екатерина кацярына ekaterina yekaterina catherine kateryna katerina
+олена елена алена elena yelena helena olena alena
+єлизавета елизавета лізавета elizaveta elizabeth
+інна инна іна inna
+ірина ирина ірына irina iryna irene
+ксенія ксения ксенія ksenia xenia
+лариса лариса ларыса larisa larysa
+лідія лидия лідзія lidia lydia
+людмила людмила людміла lyudmila ludmila liudmyla
+маргарита маргарита маргарыта margarita !
+марина марина марына marina maryna !
+марія мария марыя maria mariya mariia !
+надія надежда надзея nadezhda nadia
+наталія наталия наталля natalia nataliya natalya
+наталя наталья наталля natalia natalya
+ніна нина ніна nina !
+оксана оксана аксана oksana
+ольга ольга вольга olga olha
+раїса раиса раіса raisa
+світлана светлана святлана svetlana
+софія софия сафія sofia sophia !
+тамара тамара тамара tamara !
+тетяна татьяна таццяна tatiana tatyana
+уляна ульяна ульяна ulyana
+юлія юлия юлія julia yulia iulia
+яна яна яна yana
+ярослава ярослава яраслава
+любов любовь любоў lyubov liubov
+вероніка вероника вераніка veronika veranika veronica !
+саломе саломе саламэ salome
зураб зураб зураб zurab
іраклій ираклий іраклій irakli
давид давид давід david davit !
леван леван леван levan
арсен арсен арсен arsen
лаврентій лаврентий лаўрэнцій lavrenty lavrenti lavrentiy
шаміль шамиль шаміль shamil chamil
аслан аслан аслан aslan
ельдар эльдар эльдар eldar
марат марат марат marat
тигран тигран тыгран tigran
+ельвіра эльвира эльвіра elvira
+еліна элина эліна elina
+руслана руслана руслана ruslana
джохар джохар джахар dzhokhar
орест орест арэст orest
любомир любомир любамір lyubomir lubomir !
марко марк марка marko !
матвій матвей мацвей matvey matvei
лука лука лука luka !
устим устим усцім ustym
назарій назарий назарый nazariy
юліан юлиан юліян yulian julian !
альберт альберт альберт albert !
артур артур артур artur arthur !
родіон родион радзівон rodion
савелій савелий савелій savely
трохим трофим трафім trofim
хома фома фама foma
еміль эмиль эміль emil !
фелікс феликс фелікс felix !
магомед магомед магамед magomed
мурад мурад мурад murad !
іслам ислам іслам islam !
азамат азамат азамат azamat
айдар айдар айдар aidar
ахмат ахмат ахмат akhmat
зелімхан зелимхан зелімхан zelimkhan
заур заур заур zaur
муса муса муса musa !
умар умар умар umar !
адам адам адам adam !
спартак спартак спартак spartak
ернест эрнест эрнест ernest !
дмитро дмитрий зміцер zmitser zmicier
костянтин константин кастусь kastus
зенон зенон зянон zenon
вахтанг вахтанг вахтанг vakhtang
тенгіз тенгиз тэнгіз tengiz
шота шота шота shota
каха каха каха kakha
мамука мамука мамука mamuka
бідзіна бидзина бідзіна bidzina
вано вано вано vano !
серж серж серж serzh
карен карен карэн karen !
гагік гагик гагік gagik
арам арам арам aram !
ашот ашот ашот ashot
нікол никол нікол nikol
броніслав бронислав браніслаў bronislav bronislaw !
казимир казимир казімір kazimir kazimierz !
ян ян ян yan jan !
гавриїл гавриил гаўрыіл gavriil
філарет филарет філарэт filaret
онуфрій онуфрий ануфрый onufriy
епіфаній епифаний епіфаній epifaniy epiphanius
+соломія соломия саламея solomiya
+христина кристина крысціна kristina christina !
+мирослава мирослава міраслава miroslava !
+богдана богдана багдана bogdana
+лілія лилия лілія lilia liliya
+ліна лина ліна lina !
+римма римма рыма rimma
+альона алёна алёна alyona alena aliona
+зоя зоя зоя zoya
+рената рената рэната renata !
+регіна регина рэгіна regina !
+кіра кира кіра kira !
+злата злата злата zlata
+поліна полина паліна polina
+аліна алина аліна alina !
+аріна арина арына arina
+жанна жанна жана zhanna
+лейла лейла лейла leila leyla !
+станіслава станислава станіслава stanislava !
+владислава владислава уладзіслава vladislava
+леся леся леся lesia lesya
+зінаїда зинаида зінаіда zinaida
+роза роза роза roza !
+елла элла эла ella !
+емма эмма эма emma !
+василіса василиса васіліса vasilisa
+сніжана снежана сняжана snezhana
+віталіна виталина віталіна vitalina
+ангеліна ангелина ангеліна angelina !
+анжеліка анжелика анжаліка anzhelika angelika !
+віта вита віта vita !
+мілана милана мілана milana !
`;
