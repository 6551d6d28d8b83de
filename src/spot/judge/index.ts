export { type JudgedMention, judgeText } from "./judge-text";
export { type JudgeLexicon, type OpenLexicon, openJudgeLexicon } from "./open-lexicon";
export { EXPLANATIONS, reasonsOf } from "./reasons";
export { type Certainty, LIKELY, RULES, type RuleName, SURE } from "./rules";
export { type PageFacts, settle } from "./settle";
export { Standing } from "./standing";
export { type Evidence, weigh } from "./weigh";
