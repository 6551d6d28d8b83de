/** Parts of which Arabic and Persian names are made: the native form, then its Latin spellings, the usual ones first. */
import { foldName } from "../fold-name";
import { wordsOf } from "../words";

const PARTS = `
رجب recep rajab ragab
طيب tayyip tayyib tayeb
محمد muhammad mohammed muhammed mohammad mohamed mohamad
محمود mahmoud mahmud
أحمد ahmed ahmad achmed
حسن hassan hasan hasson
حسين hussein husayn hussain husain hossein hussien
علي ali
علی ali
عباس abbas
عبد abdel abdul abd
الله allah
عمر omar umar
عمار ammar
معمر muammar moammar mouammar muammer moamar
بشار bashar baschar bachar
حافظ hafez hafiz
الأسد assad asad
الأسد al-assad al-asad el-assad
أسامة osama usama oussama ousama
بن bin ben
ابن ibn
لادن laden ladin
سلمان salman
صدام saddam sadam
صالح saleh salih
خالد khaled khalid
خليفة khalifa khalifah
حفتر haftar hifter
ياسر yasser yasir jassir yassir
عرفات arafat
حسني hosni husni
مبارك mubarak moubarak
مرسي morsi mursi morsy
السيسي sisi
فتاح fattah
الفتاح fattah
ناصر nasser nasir nasr
جمال gamal jamal
أنور anwar
السادات sadat
إسماعيل ismail esmail ismael
هنية haniyeh haniya haniyah
مشعل meshaal mashal mishal
يحيى yahya yehya
السنوار sinwar
نصر nasr
نصر_الله nasrallah nasralla
زيد zayed zaid zayd
آل al
نهيان nahyan
راشد rashid rashed
مكتوم maktoum maktum
فيصل faisal faysal feisal
فهد fahd fahad
عبدالله abdullah abdallah abdulla
تركي turki
تميم tamim
حمد hamad
ثاني thani
سعود saud saoud
سعد saad
الحريري hariri
رفيق rafik rafic rafiq
ميشال michel
عون aoun
نبيه nabih
بري berri
نجيب najib nagib
ميقاتي mikati
حسان hassan
مصطفى mustafa mostafa moustafa mustapha
كاظمي kadhimi kazemi
نوري nouri nuri
المالكي maliki
حيدر haider haidar hayder
العبادي abadi
مقتدى muqtada moqtada
الصدر sadr
جواد javad jawad
ظريف zarif
إبراهيم ibrahim ebrahim
رئيسي raisi raeesi
روحانی rouhani rohani ruhani
روحاني rouhani rohani ruhani
خامنه‌ای khamenei khamenehi chamenei khameneï
خمینی khomeini khomeyni chomeini
قاسم qassem qasem kassem ghassem qasim
سليماني soleimani suleimani
محمدرضا mohammadreza
رضا reza rida
احمدی ahmadi
نژاد nejad nezhad
احمدی‌نژاد ahmadinejad ahmadinezhad
مهدی mehdi mahdi
أيمن ayman aiman
الظواهري zawahiri zawahri
أبو abu abou
بكر bakr
البغدادي baghdadi
زين zine zayn zain
العابدين abidine abdine
قيس kais qais
سعيد said saeed saied sayed
منصور mansour mansur
هادي hadi
عادل adel adil
الجبير jubeir jubair
يوسف youssef yusuf yousef youssouf yusef
طارق tariq tarek tarik
عزيز aziz
عبدالعزيز abdelaziz abdulaziz
بوتفليقة bouteflika buteflika
فايز fayez faiez
السراج sarraj serraj
سيف saif seif
الإسلام islam
ليلى leila layla laila
فاطمة fatima fatma
عائشة aisha aicha ayesha
مروان marwan
البرغوثي barghouti barghuti
سلام salam
فياض fayyad
إدريس idris
رمضان ramadan
شريف sharif sherif cherif
كريم karim kareem
جلال jalal galal
طالباني talabani
مسعود masoud massoud masud
بارزاني barzani
أشرف ashraf
غني ghani
حامد hamid hamed
كرزاي karzai karsai
عمران imran
خان khan
نواز nawaz
بينظير benazir
الشرع sharaa sharaa shara
الجولاني jolani golani julani
الضيف deif
العاروري arouri
نعيم naim naeem
جميل jamil
وليد walid waleed oualid
جنبلاط jumblatt joumblatt
سمير samir
جعجع geagea
فؤاد fouad fuad
السنيورة siniora
إميل emile
لحود lahoud lahud
أمين amin ameen
الجميل gemayel
بشير bashir
برهان burhan
حميدتي hemedti
حمدوك hamdok
القذافي gaddafi gadhafi qaddafi kadhafi gadafi qadhafi
الغنوشي ghannouchi
المرزوقي marzouki
بورقيبة bourguiba
الباجي beji
السبسي essebsi
تبون tebboune
المجيد majid madjid
بومدين boumediene boumedienne
هواري houari
الحوثي houthi huthi
الملك malik
رشاد rashad
السوداني sudani
شياع shia
برهم barham
إياد ayad iyad
علاوي allawi
السيستاني sistani
طه taha
ياسين yassin yasin yassine
عزت izzat ezzat
الدوري douri
قصي qusay kusay
عدي uday odai
نايف nayef naif
ماهر maher
أسماء asma
رفعت rifaat
باسل basel bassel
فاروق farouk farouq faruk
رانيا rania
عصام issam essam
عمرو amr
موسى moussa musa mousa
البرادعي baradei
هوشيار hoshyar
زيباري zebari
عادل adel
مازن mazen
أحمد ahmed
قريع qurei qureia
دحلان dahlan
هاني hani
كمال kamal
نزار nizar
ميرزا mirza
نوال nawal
نجيب naguib najib nagib
محفوظ mahfouz
السادات sadat
نجم najm
طلال talal
الوليد waleed walid
سلطان sultan
قابوس qaboos qabus
هيثم haitham
جابر jaber
الصباح sabah
نواف nawaf
مشعل mishal
زايد zayed
خاشقجي khashoggi
جمال jamal gamal
پزشکیان pezeshkian
لاریجانی larijani
قالیباف ghalibaf qalibaf
باقر bagher baqer baqir
عراقچی araghchi araqchi
امیر amir
عبداللهیان abdollahian
خاتمی khatami chatami
رفسنجانی rafsanjani
هاشمی hashemi
موسوی mousavi musavi moussavi
میر mir
کروبی karroubi
مصدق mosaddegh mossadegh mosaddeq
پهلوی pahlavi pahlevi
اکبر akbar
عبد_الرحمن abdulrahman abdelrahman abdurrahman abdulrahmon
عدنان adnan
أنس anas
بدر badr bader
بلال bilal belal
فريد farid fareed
فرهاد farhad
غسان ghassan gassan
حبيب habib
حمزة hamza hamzah
حاتم hatem hatim
هاشم hashem hashim
عماد imad emad
جعفر jaafar jafar jaffar
جهاد jihad jehad
كامل kamel kamil
ليث laith layth
لطفي lutfi lotfi
منصف moncef monsef
محسن mohsen muhsin mohsin
مجتبی mojtaba mujtaba
منير munir mounir moneer
مراد murad mourad
نبيل nabil
نادر nader nadir
عثمان othman osman uthman usman
رامي rami ramy
رمضان ramadan ramazan ramzan
رشيد rachid
رياض riyad riad riadh riyadh
صبري sabri sabry
صادق sadiq sadegh sadeq
صلاح salah
سالم salem salim
سامي sami samy
طاهر tahir taher
طالب talib taleb
توفيق tawfiq tewfik taoufik
وائل wael
يونس younis yunus younes younous yunis
زكي zaki zaky
زياد ziad ziyad zeyad
زهير zuhair zouheir
أمل amal
هدى huda hoda
مريم maryam mariam
منى mona muna
نادية nadia nadya
نور noor nur nour
سلمى salma
سميرة samira
زينب zainab zeinab zaynab
زهراء zahra zahraa
بابک babak
داریوش dariush darius
کامران kamran
خسرو khosrow khosro
پرویز parviz pervez pervaiz parvez
رحیم rahim
رحمان rahman
شهرام shahram
وحید vahid waheed
ملا mullah
حقاني haqqani
شاه shah
رباني rabbani
خليل khalil
جبريل jibril djibril
جليل jalil
حبش habash
جبري jabari
خطيب khatib
الحسيني husseini hosseini husayni
تميمي tamimi
مصري masri
نجار najjar
حداد haddad
خوري khoury khouri
قرضاوي qaradawi
عطية attiya
شكري shukri shoukry choukri
فهمي fahmi fahmy
شريف cherif
لحود lahoud
الجميل gemayel
شمعون chamoun
كرامي karami karameh
`;

export interface Part {
  native: string;
  latin: readonly string[];
}

let known: Map<string, Part> | undefined;

/** The parts by their folded spellings; built on first need. */
export function parts(): Map<string, Part> {
  if (known) return known;
  known = new Map();
  for (const line of PARTS.trim().split("\n")) {
    const [native = "", ...latin] = wordsOf(line);
    for (const spelling of latin.map(foldName)) {
      const earlier = known.get(spelling);
      if (!earlier) known.set(spelling, { native, latin });
    }
  }
  return known;
}
