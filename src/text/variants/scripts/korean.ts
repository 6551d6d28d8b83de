/**
 * Korean syllables as the press romanises them in personal names, which no one system does, with the
 * Hangul that names have for them: the commoner first.
 */
import { alphabet, pairs } from "./letters";

const SURNAMES =
  alphabet(`kim=김 lee=이 rhee=이 yi=이 park=박 pak=박 choi=최 choe=최 jung=정 jeong=정 chung=정
  kang=강 cho=조 jo=조 yoon=윤 yun=윤 jang=장 chang=장 lim=임 im=임 han=한 shin=신 seo=서 suh=서 kwon=권
  hwang=황 ahn=안 an=안 song=송 yoo=유 yu=유 moon=문 mun=문 bae=배 baek=백 paek=백 noh=노 roh=노 ban=반
  hong=홍 ko=고 nam=남 oh=오 min=민 ri=리 hyun=현 ryu=류 chun=전 jeon=전 jun=전`);

const GIVEN =
  alphabet(`jong=정/종 un=은/운 eun=은 il=일 sung=성 seong=성 jae=재 in=인 suk=석 seok=석 yeol=열 yul=율
  myung=명 myeong=명 bak=박 geun=근 keun=근 hye=혜 hee=희 hui=희 moo=무 mu=무 hyun=현 hyeon=현 dae=대 ki=기
  gi=기 ju=주 joo=주 ae=애 yo=여 jo=조 ho=호 young=영 yong=용 nam=남 soo=수 su=수 min=민 jin=진 woo=우
  sang=상 sun=선 seon=선 ja=자 kyung=경 kyong=경 ha=하 jun=준 joon=준 chul=철 chol=철 hwan=환 tae=태 yun=윤
  yoon=윤 hwa=화 won=원 kwang=광 kuk=국 pong=봉 bong=봉 han=한 sik=식 jung=정/중 chung=정 sook=숙 mi=미
  nak=낙 yon=연 yeon=연 dong=동 hun=훈 hoon=훈 gyu=규 kyu=규 ji=지 ah=아 seung=승 sul=설 song=성/송 ryong=룡 moon=문
  mun=문 hong=홍 gil=길 kil=길 hak=학 gun=건 gyo=교 kyo=교 rae=래 rok=록 seop=섭 sup=섭 taek=택 bin=빈 chan=찬
  chang=창 choong=충 chung=정/충 deok=덕 duk=덕 hyo=효 hyuk=혁 hyeok=혁 kook=국 gook=국 guk=국 mok=목 pil=필 rim=림
  sam=삼 seul=슬 shik=식 shin=신 so=소 soon=순 tak=탁 weon=원 ye=예 yeong=영 yi=이 lee=이 ryul=률 man=만 mo=모
  no=노 oh=오 ran=란 rin=린 ro=로 sin=신 sok=석 su=수 wan=완 wook=욱 uk=욱 yul=율 baek=백 cheol=철 cheon=천 gwang=광
  hong=홍 hoe=회 in=인 jeong=정 jik=직 kap=갑 kon=건 kwon=권 lim=림 myong=명 nim=님 pyo=표 ra=라 rang=랑 ri=리
  ryol=렬 yol=열 seob=섭 shil=실 ung=웅 woong=웅 yeop=엽`);

/** A surname-first Korean name in Hangul, likeliest first; empty where a syllable is unknown. */
export function hangulNames(surname: string, given: readonly string[]): string[] {
  const last = SURNAMES.get(surname);
  const syllables = given.flatMap((word) => word.split("-")).map((word) => GIVEN.get(word));
  const [one, two] = syllables;
  if (!last || !one || syllables.length > 2 || (syllables.length === 2 && !two)) return [];
  const names = two ? pairs(one, two).map((pair) => pair.replace(" ", "")) : one;
  return names.slice(0, 3).map((name) => `${last[0]}${name}`);
}
