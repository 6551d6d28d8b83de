/** English, German and Dutch, and what Nordic and other names with plain letters have: practical transcription into Russian, in order. See `tongues.ts`. */
import { rules } from "./rules";

/** English, German, Dutch and plain letters. */
export const GERMANIC = {
  english: rules(`
    us$ → ус
    ^mc(?=[a-z]) → мак
    ^kn → н
    ^wr → р
    ^who → ху
    ^wh → у
    tch → тч
    sch → ш
    sh → ш
    ch → ч
    ph → ф
    th → т
    ght → т
    gh → г
    ck → к
    qu → кв
    dge → дж
    eaux?$ → о
    ee|ea|ie(?=[lf]) → и
    oo → у
    owe(?=[lr]) → ауэ
    ow(?=n|e) → ау
    ow → оу
    ou(?=[sn]) → ау
    ou → у
    au|aw → о
    air → эр
    a(?=j) → ей
    (?<=[a-zа-я]{3})ace$ → ес
    a[iy]$ → эй
    ai|ay → ей
    ey$|ie$ → и
    ew → ью
    al(?=k) → о
    war → уор
    wa → уо
    wi → уи
    we → уэ
    wo → ву
    w(?![aeiou]) → 
    a(?=[bcdfgklmnprstvz]e(?:s?$)) → ей
    i(?=[bcdfgklmnprstvz]e(?:[ns]?$)) → ай
    ce$ → с
    ge$ → дж
    c(?=[eiy]) → с
    j → дж
    (?<=[bpf])u(?=ш|ll) → у
    ur(?=[^aeiou]|$) → ер
    u(?=[^aeiouаеиоу]{2}|[^aeiouаеиоу]$|тч|ш) → а
    (?<=[^aeiouаеиоуэ])e$ → 
    (?<=[^aeiouаеиоуэ])es$ → с
    a(?=[bcdfgklmnpstvz]{2}|[тч]{2}|[шк]) → α
    (?<=^[bcdfghklmnprstк])a(?=[mnl][eio]) → α
    hn(?=$|s) → н
    ^y → й
    ^e → э
    (?<=чи)ll$ → лль
    ll$ → лл`),
  german: rules(`
    tsch → ч
    sch → ш
    chs → кс
    ch → х
    ck → к
    tz → ц
    ph → ф
    th → т
    qu → кв
    (?<=l)e[iy] → β
    e[iy] → δ
    ai|ay → ай
    auer → ауэр
    eu|äu → ой
    ie → и
    ae → е
    ^st → шт
    ^sp → шп
    aa → а
    (?<=[aeiouäöü])h(?=[^aeiouäöü]|$) → 
    ^s(?=[aeiouäöü]) → з
    (?<=[aeiouäöüаий])s(?=[aeiouäöü]) → з
    z → ц
    ^v → ф
    ja → я
    ju → ю
    ^ö → э
    ^ü → ю
    ^e → э
    l(?=[^aeiouäöülаеиоуюяβδ]|$) → ль
    ll$ → лль`),
  dutch: rules(`
    sch(?=[aeiou]) → сх
    sch → с
    ch → х
    tj → ть
    ij|ei → ей
    ui|uy → ёй
    oe → у
    ou|au → ау
    eu → ё
    ie → и
    uu|u(?=[^aeiou]{2}|[^aeiou][aeo]) → ю
    u → ю
    aa → а
    ee → е
    oo → о
    ck → к
    qu → кв
    th → т
    ph → ф
    ja → я
    z → з
    ^e → э`),
  plain: rules(`
    tsch → ч
    sch → ш
    č|ch → ч
    š|sh → ш
    ž|zh → ж
    ć → ч
    nj → нь
    lj → ль
    ph → ф
    th → т
    ck → к
    c(?=[eiy]) → ц
    ja → я
    ju → ю
    ii → ии
    aa → а
    ^e → э`),
};
