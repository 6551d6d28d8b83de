/** The Romance languages: practical transcription into Russian, in order. See `tongues.ts`. */
import { rules } from "./rules";

/** French, Spanish, Portuguese, Italian and Romanian. */
export const ROMANCE = {
  french: rules(`
    tch → ч
    kh → х
    ch → ш
    ph → ф
    th → т
    qu → к
    eaux?$|eau|au → о
    lle$ → лль
    ou(?=[aei]) → у
    ou → у
    oi|oy → уа
    ius$ → иус
    us$ → юс
    (?<=[^aeiou])ier$ → ье
    ill(?=[aeio]) → ий
    aill → ай
    gn → нь
    gu(?=[eiéè]) → г
    g(?=[eiéèy]) → ж
    j → ж
    c(?=[eiéèy]) → с
    ç → с
    è|ê|é → е
    ^h → 
    h → 
    ai|ei → е
    eu → е
    (?<=[aeou])in$ → ен
    ^([bcdfglmnprt])en$ → $1ен
    [ae]n(?=[^aeiouné]|$) → ан
    [ae]m(?=[bp]) → ам
    (?<=[aeiouаеиоу])nd?[ts]?$ → н
    (?<=[aeiouаеиоуrн])[dtsxp]$ → 
    ez$ → ез
    es$ → 
    (?<=[^aeiou])e$ → 
    u → ю
    y → и
    l(?=[bcdfgkmnpqrstvxzбвгджзкмнпрстфхцчшщ]|$) → ль
    ^e → э`),
  spanish: rules(`
    ch → ч
    ll → ль
    ñ → нь
    qu → к
    gu(?=[ei]) → г
    ue → уэ
    g(?=[ei]) → х
    j → х
    c(?=[ei]) → с
    z → с
    h → 
    v → в
    ía$ → ия
    ia → ия
    y$ → й
    y(?=[aou]) → й
    ^e → э`),
  portuguese: rules(`
    lh → ль
    nh → нь
    ch → ш
    qu(?=[ei]) → к
    qu → кв
    gu(?=[ei]) → г
    g(?=[ei]) → ж
    j → ж
    c(?=[ei]) → с
    ç → с
    ão → ан
    (?<=[aeiou])s(?=[aeiou]) → з
    ões → оинш
    h → 
    x → ш
    s(?=[ptcf]) → σ
    o$ → у
    os$ → уш
    es$ → ωш
    s$ → ш
    z$ → ш
    e$ → и
    ^e → э`),
  italian: rules(`
    gli(?=[aeou]) → ль
    gli → льи
    gn → нь
    sch → ск
    sc(?=[ei]) → ш
    cch → кк
    ch → к
    cci(?=[aou]) → чч
    cc(?=[ei]) → чч
    ci(?=[aou]) → ч
    c(?=[ei]) → ч
    gh → г
    ggi(?=[aou]) → дж
    gg(?=[ei]) → дж
    gi(?=[aou]) → дж
    g(?=[ei]) → дж
    qu → кв
    gue → гуэ
    zz → цц
    ese$ → езе
    (?<=[aeiou])s(?=[aeiou]) → ζ
    z → ц
    ja → я
    ju → ю
    jo → йо
    (?<=[ao])i(?=[ao]) → й
    l(?=[bcdfgmnpqstvzк]) → ль
    (?<=^[bfpv]|к)i(?=[aeou]) → ь
    ьa → ья
    ia$ → ия
    ^e → э`),
  romanian: rules(`
    ^io → йо
    ch(?=[ei]) → к
    gh(?=[ei]) → г
    ci(?=[oau]) → ч
    c(?=[ei]) → ч
    geo → джо
    gi(?=[oau]) → дж
    g(?=[ei]) → дж
    ș|ş → ш
    ț|ţ → ц
    ă → э
    â|î → ы
    j → ж
    (?<=[a-zа-я]{3})i$ → и
    ea → я
    ia → иа
    ^e → е`),
};
