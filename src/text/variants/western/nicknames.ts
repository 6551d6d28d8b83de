/**
 * Given names of English and the short forms by which the press calls their bearers: what bears one of
 * a row is called by any of it.
 */
import { foldName } from "../fold-name";
import { capitalise } from "../words";

/** The whole name first; spellings of the whole name joined by `=`. */
const TABLE = `
abraham abe
albert al bert
alexander alex sasha
alfred alf fred
andrew andy drew
anthony=antony tony
arthur art
barbara barb
benjamin ben
bernard bernie
catherine=katherine=kathryn cathy kathy kate katie
charles charlie chuck
christine=christina chris tina
christopher chris kit
cynthia cindy
daniel dan danny
david dave
deborah=debra debbie deb
dominic dom nick
donald don
dorothy dot
douglas doug
edward=edmund ed eddie ted
edwin ed
elizabeth=elisabeth liz beth betty lizzie
eugene gene
florence flo
francis frank
franklin frank
frederick=frederic fred freddie
gabriel gabe
gerald gerry jerry
gilbert gil
gregory greg
harold harry hal
henry harry hank
herbert herb bert
isaac ike
jacob jake
jacqueline jackie
james jim jimmy jamie
jeffrey=geoffrey jeff geoff
jennifer jen jenny
jeremy jerry
jerome jerry jay
jessica jess
john jack johnny
jonathan jon
joseph joe joey
joshua josh
judith judy
kenneth ken
kimberly kim
lawrence=laurence larry
leonard len lenny
leopold leo
leslie les
louis lou
madeleine maddie
margaret maggie meg peggy
martin marty
matthew matt
maximilian max
melvin mel
michael mike mick mickey
mitchell mitch
mohamed=mohammed mo
nathaniel nathan nate
nicholas=nicolas nick
norman norm
oliver ollie
oswald oz
pamela pam
patricia pat patty trish
patrick pat paddy
peter pete
philip=phillip phil
raymond ray
rafael rafa
rebecca becky
reginald reg reggie
richard rick dick rich ricky
robert bob rob bobby
roderick rod
ronald ron ronnie
rudolph rudy
russell russ
samantha sam
samuel sam
sebastian seb
sidney sid
stanley stan
stephen=steven steve
susan=susanne sue
terence=terrence terry
theodore ted teddy
theresa=teresa terry tess
thomas tom tommy
timothy tim
valerie val
victoria vicky
vincent vince
virginia ginny
walter walt
wilfred wilf
william bill will billy
zachary zach zack
antonio toni tony
francisco paco
ignacio nacho
giuseppe beppe
mikhail misha
dmitry=dmitri dima
natalia=natalya natasha
ekaterina=yekaterina katya
ivan vanya
vladimir=volodymyr vova
`;

let known: Map<string, string[][]> | undefined;

/** Built on first need: rows by each of their names, a row's whole names first. */
function rows(): Map<string, string[][]> {
  if (known) return known;
  known = new Map();
  for (const line of TABLE.trim().split("\n")) {
    const [whole = "", ...short] = line.split(" ");
    const names = [...whole.split("="), ...short];
    for (const name of names) known.set(name, [...(known.get(name) ?? []), names]);
  }
  return known;
}

/** More would be guesses at what nobody calls one. */
const MOST = 6;

/** What else the bearer of a given name may be called, with capitals; none for most names. */
export function nicknames(given: string): string[] {
  const folded = foldName(given);
  const others = (rows().get(folded) ?? []).flatMap((row) => row.filter((name) => name !== folded));
  return [...new Set(others)].slice(0, MOST).map(capitalise);
}
