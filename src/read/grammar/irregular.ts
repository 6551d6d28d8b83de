/** Irregular verbs of English: base, past, participle; past and participle are alike where two are given. */
const TABLE = `arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become
befall befell befallen|begin began begun|bend bent|bet bet|bid bid|bind bound|bite bit bitten|bleed bled
blow blew blown|break broke broken|breed bred|bring brought|broadcast broadcast|build built|burn burnt
burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost
creep crept|cut cut|deal dealt|dig dug|do did done|draw drew drawn|drink drank drunk|drive drove driven
dwell dwelt|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled
fling flung|fly flew flown|forbid forbade forbidden|forecast forecast|foresee foresaw foreseen
forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|freeze froze frozen|get got gotten
give gave given|go went gone|grind ground|grow grew grown|hang hung|have had|hear heard|hide hid hidden
hit hit|hold held|hurt hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|leap leapt|learn learnt
leave left|lend lent|let let|lie lay lain|light lit|lose lost|make made|mean meant|meet met|mislead misled
mistake mistook mistaken|misunderstand misunderstood|outbid outbid|outdo outdid outdone
overcome overcame overcome|overhear overheard|override overrode overridden|oversee oversaw overseen
overtake overtook overtaken|overthrow overthrew overthrown|partake partook partaken|pay paid|put put
quit quit|read read|rebuild rebuilt|repay repaid|rethink rethought|rid rid|ride rode ridden|ring rang rung
rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken
shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung
sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|sling slung|slit slit|speak spoke spoken
speed sped|spend spent|spill spilt|spin spun|split split|spread spread|spring sprang sprung|stand stood
steal stole stolen|stick stuck|sting stung|stink stank stunk|strike struck|strive strove striven
swear swore sworn|sweep swept|swell swelled swollen|swim swam swum|swing swung|take took taken|teach taught
tear tore torn|tell told|think thought|throw threw thrown|thrust thrust|tread trod trodden
undercut undercut|undergo underwent undergone|understand understood|undertake undertook undertaken
undo undid undone|uphold upheld|upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept
win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung
write wrote written`;

/** The irregular verbs, each with its past and its participle. */
export const IRREGULAR: readonly (readonly [base: string, past: string, participle: string])[] =
  TABLE.split(/[|\n]/).map((entry) => {
    const [base = "", past = "", participle = past] = entry.trim().split(" ");
    return [base, past, participle] as const;
  });
